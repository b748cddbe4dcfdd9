/** The route table. What is open, what is held to a site's origins, what is the admin's alone: all visible here. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { Failure } from '../kernel/errors.ts';
import { identityRoutes, staffRoutes } from '../features/identity/index.ts';
import { unsubscribeRoutes } from '../features/notifications/index.ts';
import { fromOwnOrigin, withSite, type SiteEnv } from '../features/sites/index.ts';
import { migrationState } from '../platform/db/index.ts';
import { clientAddress, notFound, onError, type BaseEnv } from '../platform/http/index.ts';
import { adminRoutes } from './admin.routes.ts';
import type { Community } from './compose.ts';
import { frontRoutes } from './front.routes.ts';
import { memberRoutes } from './member.routes.ts';
import { openapi } from './openapi.ts';
import { publicRoutes, searchRoutes } from './public.routes.ts';
import { staticRoutes } from './static.ts';

export function routes(community: Omit<Community, 'fetch'>): { fetch: Hono<BaseEnv>['fetch'] } {
  const { ids, log, config, store, state } = community;
  const address = clientAddress(config.trustedProxies);
  const app = new Hono<BaseEnv>();
  app.onError((thrown, c) => (c.get('requestId') ? onError(thrown, c) : failedRead(community, thrown, c)));
  app.notFound(notFound);

  // Reads first, with nothing in front of them: they are what every page view waits for. An answer ends the request here.
  const reads = publicRoutes(community, community.pages);
  app.route('/v1', reads);

  app.use('*', async (c, next) => {
    c.set('requestId', ids.next('req'));
    c.set('log', log);
    let peer: string | undefined;
    try {
      peer = getConnInfo(c).remote.address;
    } catch {
      // A request that came in by `fetch` alone (tests) has no socket.
    }
    c.set('clientIp', address(peer, c.req.header('x-forwarded-for')));
    const began = performance.now();
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    if (c.req.method !== 'GET' || c.res.status >= 500) {
      log.info('request', {
        requestId: c.get('requestId'),
        method: c.req.method,
        route: routeName(c),
        status: c.res.status,
        ms: Math.round(performance.now() - began),
      });
    }
  });

  // No address of ours holds NUL, which one engine takes in a value and the other does not. The reads above know every value they take.
  app.use('*', async (c, next) => {
    const nul = c.req.url.indexOf('%00');
    if (nul >= 0) throw new Failure(c.req.url.lastIndexOf('?', nul) >= 0 ? 'bad_query' : 'not_found');
    await next();
  });

  // The public API: any page may read the answers, none with credentials; who may write is our own check of `Origin`.
  app.options('/v1/*', (c) =>
    c.body(null, 204, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Max-Age': '7200',
    }),
  );
  app.use('/v1/*', async (c, next) => {
    await next();
    c.res.headers.set('Access-Control-Allow-Origin', '*');
    c.res.headers.set('Referrer-Policy', 'no-referrer');
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.route('/v1', searchRoutes(community, community.limits));
  const site = new Hono<SiteEnv>();
  site.use('*', withSite(community));
  site.use(
    '*',
    createMiddleware<SiteEnv>(async (c, next) => (c.req.method === 'GET' ? next() : fromOwnOrigin(c, next))),
  );
  site.route('/', identityRoutes(community));
  site.route('/', memberRoutes(community, community.limits));
  app.route('/v1/:site', site as unknown as Hono<BaseEnv>);

  // The admin's API: this origin only. A browser always says where a request comes from; what does not say is not a browser with our cookie.
  app.use('/admin/api/*', async (c, next) => {
    const fetchSite = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const own = new URL(config.publicUrl).origin;
    const here =
      fetchSite === undefined
        ? origin === undefined || isOwn(origin, own, c.req.header('host'))
        : fetchSite === 'same-origin' || fetchSite === 'none';
    if (!here || (c.req.method !== 'GET' && origin !== undefined && !isOwn(origin, own, c.req.header('host'))))
      throw new Failure('foreign_origin');
    if (c.req.method !== 'GET' && fetchSite === undefined && origin === undefined) throw new Failure('foreign_origin');
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('Referrer-Policy', 'no-referrer');
  });
  app.route('/admin/api', staffRoutes(community) as unknown as Hono<BaseEnv>);
  app.route('/admin/api', adminRoutes(community) as unknown as Hono<BaseEnv>);

  app.route('/', unsubscribeRoutes(community) as unknown as Hono<BaseEnv>);
  app.route('/', staticRoutes());
  app.route('/', frontRoutes(community));
  app.get('/openapi.json', (c) => c.json(openapi()));

  // Alive: the process answers. Ready: it may be sent work.
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    try {
      if (!state.ready) throw new Error('draining');
      await store.ping();
      const { waiting, unknown } = await migrationState(store);
      if (waiting.length + unknown.length > 0) throw new Error('migrations');
      return c.json({ ok: true });
    } catch {
      return c.json({ ok: false }, 503);
    }
  });
  return frontOf(app, reads, community);
}

/** A public read fails before anything was set for it, and with nothing around it that would log what became of it. */
async function failedRead({ ids, log }: Pick<Community, 'ids' | 'log'>, thrown: Error, c: Context<BaseEnv>): Promise<Response> {
  c.set('requestId', ids.next('req'));
  c.set('log', log);
  const answer = await onError(thrown, c);
  if (answer.status >= 500)
    log.info('request', { requestId: c.get('requestId'), method: c.req.method, route: routeName(c), status: answer.status });
  return answer;
}

/**
 * Page views take a way of their own: a router that knows the public reads alone and has nothing around them. What it does not know
 * goes on to the whole application, which has the reads as well (for HEAD).
 */
function frontOf(app: Hono<BaseEnv>, reads: Hono<BaseEnv>, community: Pick<Community, 'ids' | 'log'>): { fetch: Hono<BaseEnv>['fetch'] } {
  const views = new Hono<BaseEnv>().route('/v1', reads);
  views.onError((thrown, c) => failedRead(community, thrown, c));
  views.notFound((c) => app.fetch(c.req.raw, c.env));
  return { fetch: (request, ...rest) => (request.method === 'GET' ? views.fetch(request, ...rest) : app.fetch(request, ...rest)) };
}

/** On loopback the admin page may be open under localhost or 127.0.0.1; elsewhere under the public address alone. */
function isOwn(origin: string, own: string, host: string | undefined): boolean {
  if (origin === own) return true;
  const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
  return loopback.test(own) && loopback.test(origin) && new URL(origin).host === host;
}

/** The pattern of the route that answers, as it stands in the code: of the address itself, which anybody may type, nothing is logged. */
const routeName = (c: Context): string => matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'unmatched';
