/** Staff at `/admin/api`: same origin only (the mount checks that), session in a cookie that scripts can't read. */
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Failure } from '../../kernel/errors.ts';
import { addressBlock, readJson } from '../../platform/http/index.ts';
import { memoryLimit } from '../../platform/ratelimit/index.ts';
import { findSite } from '../sites/index.ts';
import { authorize, staffAuth, staffCookie, type Authority, type StaffDoor, type StaffEnv } from './authority.ts';
import {
  acceptLink as acceptLinkBody,
  invitation,
  passwordChange,
  roleChange,
  staffChange,
  staffSignIn,
  type StaffLink,
  type StaffLinkInfo,
  type StaffSelf,
  type StaffSessionInfo,
  type TeamMember,
} from './identity.contract.ts';
import { deviceName, staffSessionRules } from './identity.rules.ts';
import {
  acceptLink,
  changePassword,
  changeStaff,
  endStaffSession,
  invite,
  linkInfo,
  recover,
  setRoles,
  signInStaff,
  signOutStaff,
  staffSelf,
  staffSessions,
  teamOf,
  type Opened,
  type Staff,
} from './staff.usecases.ts';

export type StaffDeps = Staff & StaffDoor;

const attemptsIn10Minutes = 40;

export function staffRoutes(deps: StaffDeps): Hono<StaffEnv> {
  const cookie = staffCookie(deps.config);
  const attempts = memoryLimit(attemptsIn10Minutes, 600);
  const signedIn = staffAuth(deps);
  const routes = new Hono<StaffEnv>();

  const limit = (c: Context<StaffEnv>): Promise<void> => attempts.take(addressBlock(c.get('clientIp')));
  const device = (c: Context<StaffEnv>): string => deviceName(c.req.header('user-agent') ?? '');
  const token = (c: Context<StaffEnv>): string | undefined => getCookie(c, cookie.name);
  const attributes = { path: '/', httpOnly: true, secure: cookie.secure, sameSite: 'Strict' as const };

  async function enter(c: Context<StaffEnv>, opened: Opened): Promise<Response> {
    setCookie(c, cookie.name, opened.token, { ...attributes, maxAge: staffSessionRules.absolute / 1000 });
    return c.json((await staffSelf(deps, opened.staff)) satisfies StaffSelf, 200, noStore);
  }

  /** Throws `unknown_site` for a site that is not there or not theirs, `forbidden`. */
  async function owner(c: Context<StaffEnv>): Promise<Authority<'configure'>> {
    const site = await findSite(deps.store.db, c.req.param('site') ?? '');
    if (!site) throw new Failure('unknown_site');
    return authorize(c.get('staff'), site, 'configure');
  }

  routes.post('/session', async (c) => {
    const input = await readJson(c, staffSignIn);
    await limit(c);
    return enter(c, await signInStaff(deps, input, { device: device(c), previous: token(c) }));
  });
  routes.delete('/session', async (c) => {
    const held = token(c);
    if (held) await signOutStaff(deps, held);
    deleteCookie(c, cookie.name, attributes);
    return c.body(null, 204, noStore);
  });
  routes.get('/links/:token', async (c) => {
    await limit(c);
    return c.json((await linkInfo(deps, c.req.param('token'))) satisfies StaffLinkInfo, 200, noStore);
  });
  routes.post('/links', async (c) => {
    const input = await readJson(c, acceptLinkBody);
    await limit(c);
    return enter(c, await acceptLink(deps, input, device(c)));
  });

  routes.get('/me', signedIn, async (c) => c.json((await staffSelf(deps, c.get('staff').id)) satisfies StaffSelf, 200, noStore));
  routes.patch('/me', signedIn, async (c) => {
    const change = await readJson(c, staffChange);
    return c.json((await changeStaff(deps, c.get('staff'), change)) satisfies StaffSelf, 200, noStore);
  });
  routes.put('/me/password', signedIn, async (c) => {
    const input = await readJson(c, passwordChange);
    return enter(c, await changePassword(deps, c.get('staff'), input, device(c)));
  });
  routes.get('/me/sessions', signedIn, async (c) =>
    c.json((await staffSessions(deps, c.get('staff'))) satisfies StaffSessionInfo[], 200, noStore),
  );
  routes.delete('/me/sessions/:id', signedIn, async (c) => {
    await endStaffSession(deps, c.get('staff'), c.req.param('id'));
    return c.body(null, 204, noStore);
  });

  routes.get('/sites/:site/team', signedIn, async (c) => c.json((await teamOf(deps, await owner(c))) satisfies TeamMember[], 200, noStore));
  routes.put('/sites/:site/team/:id', signedIn, async (c) => {
    const authority = await owner(c);
    const { roles } = await readJson(c, roleChange);
    await setRoles(deps, c.get('staff'), authority, c.req.param('id'), roles);
    return c.json((await teamOf(deps, authority)) satisfies TeamMember[], 200, noStore);
  });
  routes.post('/sites/:site/invitations', signedIn, async (c) => {
    const authority = await owner(c);
    const input = await readJson(c, invitation);
    return c.json((await invite(deps, c.get('staff'), authority, input)) satisfies StaffLink, 201, noStore);
  });
  routes.post('/sites/:site/team/:id/recovery', signedIn, async (c) => {
    const authority = await owner(c);
    return c.json((await recover(deps, c.get('staff'), authority, c.req.param('id'))) satisfies StaffLink, 201, noStore);
  });
  return routes;
}

const noStore = { 'Cache-Control': 'no-store' };
