/** Which site a request is for, and whether its page may write. */
import { createMiddleware } from 'hono/factory';
import { Failure } from '../../kernel/errors.ts';
import type { BaseEnv } from '../../platform/http/index.ts';
import type { Platform } from '../../platform/services.ts';
import { recentSite, type Site } from './sites.repo.ts';
import { allowsOrigin } from './sites.rules.ts';

export type SiteEnv = { Variables: BaseEnv['Variables'] & { site: Site } };

/** Loads the site named in the path. Throws `unknown_site`. */
export const withSite = ({ store }: Pick<Platform, 'store'>) =>
  createMiddleware<SiteEnv>(async (c, next) => {
    const site = await recentSite(store, c.req.param('site') ?? '');
    if (!site) throw new Failure('unknown_site');
    c.set('site', site);
    await next();
  });

/** Writes and sign-in come from the site's own pages: the server checks `Origin` itself, whatever CORS let through. Throws `foreign_origin`. */
export const fromOwnOrigin = createMiddleware<SiteEnv>(async (c, next) => {
  if (!allowsOrigin(c.get('site'), c.req.header('origin'))) throw new Failure('foreign_origin');
  await next();
});
