/**
 * Who asks, and what they may do. Use cases take these types, which only the functions here can make: a route that forgot to check
 * does not compile.
 */
import { createMiddleware } from 'hono/factory';
import { getCookie } from 'hono/cookie';
import { Failure } from '../../kernel/errors.ts';
import type { BaseEnv } from '../../platform/http/index.ts';
import { digest } from '../../platform/crypto/index.ts';
import type { Config } from '../../platform/config/index.ts';
import type { Reader } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/services.ts';
import type { Site, SiteEnv } from '../sites/index.ts';
import type { StaffRole } from './identity.contract.ts';
import { grantsOf, staffSessionRules, type Right } from './identity.rules.ts';
import { findMember, sessionStands } from './members.repo.ts';
import type { Sightings } from './sightings.ts';
import { findStaff, findStaffSession, rolesOf } from './staff.repo.ts';
import { accessTokens } from './tokens.ts';

declare const checked: unique symbol;

/** A signed-in member of one site. `session` is empty for work inside the server. */
export type MemberActor = { readonly site: string; readonly id: string; readonly session: string; readonly [checked]: 'member' };

/** A signed-in person of the clinic with their roles per site key. `session` is empty for work inside the server. */
export type StaffActor = {
  readonly id: string;
  readonly name: string;
  readonly roles: ReadonlyMap<string, ReadonlySet<StaffRole>>;
  readonly session: string;
  readonly [checked]: 'staff';
};

/** Proof that a person of the clinic holds a right on a site. `roles` are all of theirs on it. */
export type Authority<R extends Right> = {
  readonly site: string;
  readonly staff: string;
  readonly roles: ReadonlySet<StaffRole>;
  readonly [checked]: R;
};

export type MemberEnv = { Variables: SiteEnv['Variables'] & { member: MemberActor } };
export type StaffEnv = { Variables: BaseEnv['Variables'] & { staff: StaffActor } };

const asMember = (site: string, id: string, session: string): MemberActor => ({ site, id, session }) as MemberActor;

/**
 * Sets `c.var.member`. Throws `not_signed_in` without a token, `token_expired`, and `token_invalid` for another scheme, another site's
 * token, an ended session or an erased member.
 */
export function memberAuth(platform: Pick<Platform, 'store' | 'clock' | 'keys'>) {
  const tokens = accessTokens(platform);
  return createMiddleware<MemberEnv>(async (c, next) => {
    const header = c.req.header('authorization');
    if (header === undefined) throw new Failure('not_signed_in');
    // Every scheme but Bearer is refused, whatever it carries.
    const token = /^Bearer +([A-Za-z0-9_.-]+)$/i.exec(header)?.[1];
    if (!token) throw new Failure('token_invalid');
    const site = c.get('site').key;
    const { member, session } = await tokens.verify(site, token);
    if (!(await sessionStands(platform.store.db, site, session, member, platform.clock.now()))) throw new Failure('token_invalid');
    c.set('member', asMember(site, member, session));
    await next();
  });
}

/** A member for work inside the server. Throws `token_invalid` when there is no such member. */
export async function actAsMember(db: Reader, site: string, id: string): Promise<MemberActor> {
  if (!(await findMember(db, site, id))) throw new Failure('token_invalid');
  return asMember(site, id, '');
}

/** `__Host-` binds the cookie to this very origin, and browsers keep that promise over https only; plain http is loopback (see readConfig). */
export const staffCookie = (config: Pick<Config, 'publicUrl'>): { name: string; secure: boolean } => {
  const secure = config.publicUrl.startsWith('https:');
  return { name: secure ? '__Host-commonward' : 'commonward_staff', secure };
};

const rolesBySite = (rows: { site: string; role: StaffRole }[]): Map<string, Set<StaffRole>> => {
  const roles = new Map<string, Set<StaffRole>>();
  for (const { site, role } of rows) roles.set(site, (roles.get(site) ?? new Set()).add(role));
  return roles;
};

const asStaff = (person: { id: string; name: string }, roles: StaffActor['roles'], session: string): StaffActor =>
  ({ id: person.id, name: person.name, roles, session }) as StaffActor;

/** What {@link staffAuth} needs; of one server all of them share the sightings. */
export type StaffDoor = Pick<Platform, 'store' | 'clock' | 'config'> & { sightings: Sightings };

/**
 * Sets `c.var.staff` and notes that the session is in use; it writes nothing. Throws `not_signed_in` when the cookie is missing, ended,
 * unused for 12 hours or 30 days old.
 */
export function staffAuth({ store, clock, config, sightings }: StaffDoor) {
  const { name } = staffCookie(config);
  return createMiddleware<StaffEnv>(async (c, next) => {
    const token = getCookie(c, name);
    if (!token) throw new Failure('not_signed_in');
    const now = clock.now();
    const found = await findStaffSession(store.db, digest(token), now);
    if (!found || sightings.lastSeen(found.session) <= now - staffSessionRules.idle) throw new Failure('not_signed_in');
    // A page that polls for news is not a person at work: only they keep a session alive.
    const polls = c.req.method === 'GET' && c.req.header('if-none-match') !== undefined;
    if (!polls) sightings.note(found.session.id, found.person.id, now);
    c.set('staff', asStaff(found.person, rolesBySite(await rolesOf(store.db, found.person.id)), found.session.id));
    await next();
  });
}

/** A person of the clinic for work inside the server. Undefined when there is none. */
export async function actAsStaff(db: Reader, id: string): Promise<StaffActor | undefined> {
  const person = await findStaff(db, id);
  return person && asStaff(person, rolesBySite(await rolesOf(db, id)), '');
}

/**
 * The one place where a role becomes a right. Throws `unknown_site` to whoever has no role on the site, as if it did not exist;
 * `forbidden` when no role gives the right; `not_answering` when one would, had the site not switched it off.
 */
export function authorize<R extends Right>(staff: StaffActor, site: Pick<Site, 'key' | 'answerers'>, right: R): Authority<R> {
  const roles = staff.roles.get(site.key);
  if (!roles || roles.size === 0) throw new Failure('unknown_site');
  const held = grantsOf(right).filter((grant) => roles.has(grant.role));
  if (held.length === 0) throw new Failure('forbidden');
  if (!held.some((grant) => grant.where === undefined || site.answerers.includes(grant.where))) throw new Failure('not_answering');
  return { site: site.key, staff: staff.id, roles } as unknown as Authority<R>;
}

/** Keys of the sites on which a role gives the right, for lists over all of them. */
export const sitesWith = (staff: StaffActor, right: Right): string[] =>
  [...staff.roles].filter(([, roles]) => grantsOf(right).some((grant) => roles.has(grant.role))).map(([site]) => site);
