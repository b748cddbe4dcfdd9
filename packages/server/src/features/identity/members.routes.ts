/** Sign-in inside a clinic's page, under `/v1/:site`: the site is loaded and the origin checked before these run. */
import { Hono } from 'hono';
import { memoryLimit, type Limit } from '../../platform/ratelimit/index.ts';
import { addressBlock, readJson } from '../../platform/http/index.ts';
import { memberAuth, type MemberEnv } from './authority.ts';
import {
  codeRequest,
  memberChange,
  refresh,
  signIn as signInBody,
  type CodeSent,
  type MemberSelf,
  type Session,
} from './identity.contract.ts';
import { changeMember, endSession, memberSelf, refreshSession, requestCode, signIn, type Members } from './members.usecases.ts';
import { accessTokens } from './tokens.ts';

export type MembersDeps = Omit<Members, 'tokens'>;

/** Per address block: far above what the people behind one network do, far below what guessing needs. */
const triesIn10Minutes = 120;
const refreshesIn10Minutes = 1200;
const renamesInAnHour = 10;

export function identityRoutes(deps: MembersDeps): Hono<MemberEnv> {
  const members: Members = { ...deps, tokens: accessTokens(deps) };
  const tries: Limit = memoryLimit(triesIn10Minutes, 600);
  const refreshes: Limit = memoryLimit(refreshesIn10Minutes, 600);
  const renames: Limit = memoryLimit(renamesInAnHour, 3600);
  const signedIn = memberAuth(deps);
  const routes = new Hono<MemberEnv>();

  routes.post('/codes', async (c) => {
    const input = await readJson(c, codeRequest);
    const sent = await requestCode(deps, c.get('site'), input, addressBlock(c.get('clientIp')));
    return c.json(sent satisfies CodeSent, 202, noStore);
  });
  routes.post('/sessions', async (c) => {
    const input = await readJson(c, signInBody);
    await tries.take(addressBlock(c.get('clientIp')));
    return c.json((await signIn(members, c.get('site'), input)) satisfies Session, 201, noStore);
  });
  routes.post('/sessions/refresh', async (c) => {
    const { refreshToken } = await readJson(c, refresh);
    await refreshes.take(addressBlock(c.get('clientIp')));
    return c.json((await refreshSession(members, c.get('site'), refreshToken)) satisfies Session, 200, noStore);
  });
  routes.post('/sessions/end', async (c) => {
    const { refreshToken } = await readJson(c, refresh);
    await endSession(deps, c.get('site'), refreshToken);
    return c.body(null, 204, noStore);
  });
  routes.get('/me', signedIn, async (c) =>
    c.json((await memberSelf(deps.store.db, c.get('site').key, c.get('member').id)) satisfies MemberSelf, 200, noStore),
  );
  routes.patch('/me', signedIn, async (c) => {
    const change = await readJson(c, memberChange);
    if (change.pseudonym !== undefined) await renames.take(c.get('member').id);
    return c.json((await changeMember(members, c.get('site'), c.get('member'), change)) satisfies MemberSelf, 200, noStore);
  });
  return routes;
}

const noStore = { 'Cache-Control': 'no-store' };
