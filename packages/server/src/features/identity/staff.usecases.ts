/** Staff: signing in, links, teams. Each write is one transaction; passwords are hashed before it opens. */
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import { randomToken } from '../../kernel/ids.ts';
import { cleanLine } from '../../kernel/text.ts';
import { digest, type Keys } from '../../platform/crypto/index.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { putConsequence } from '../../platform/outbox/index.ts';
import type { Platform } from '../../platform/services.ts';
import { appendAudit } from '../audit/index.ts';
import { authorOfStaff, renameStaffAuthors } from './authors.repo.ts';
import type { Authority, StaffActor, StaffDoor } from './authority.ts';
import type {
  AcceptLink,
  Invitation,
  PasswordChange,
  StaffChange,
  StaffLink,
  StaffLinkInfo,
  StaffRole,
  StaffSelf,
  StaffSessionInfo,
  StaffSignIn,
  TeamMember,
} from './identity.contract.ts';
import { identityTopics } from './identity.events.ts';
import { firstSlowed, linkLife, normalEmail, shownEmail, staffSessionRules } from './identity.rules.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { findMemberByEmail } from './members.usecases.ts';
import {
  beginAttempt,
  deleteStaffSession,
  deleteStaffSessions,
  endSession,
  findLink,
  findStaff,
  forgetAttempts,
  insertLink,
  insertStaff,
  insertStaffSession,
  listStaffSessions,
  lockOwners,
  lockStaff,
  passwordStands,
  rolesOf,
  rolesOn,
  staffByEmail,
  team,
  updateStaff,
  useLink,
  voidLinks,
  writeRoles,
  type StaffRow,
} from './staff.repo.ts';

export type Staff = Platform & {
  /** Runs in the transaction that changes an author's name, so that pages which show it can be dropped from the cache. */
  nameChanged(tx: Tx, site: string, author: string): Promise<void>;
};
type Making = Pick<Platform, 'clock' | 'ids' | 'keys'>;

/** Whoever runs the server, at its command line. */
export const operator = 'operator';

const staffIndex = (keys: Keys, address: string): string => keys.index(address, 'staff');
const staffName = (raw: string): string => cleanLine(raw, { field: 'name', min: 2, max: 80 });

/**
 * Every author on the site who is this person: the one they are for the clinic, and the member who signed in by the same address. Only
 * their own address is unsealed, to be looked up as a member's.
 */
export async function authorsBehind(db: Reader, keys: Keys, site: string, staff: string): Promise<Set<string>> {
  const person = await findStaff(db, staff);
  if (!person) return new Set();
  const member = await findMemberByEmail(db, keys, site, keys.unseal(person.emailSealed, 'email'));
  return new Set([await authorOfStaff(db, site, staff), member?.id].filter((id) => id !== undefined));
}

const unique = (roles: StaffRole[]): StaffRole[] => [...new Set(roles)];

/** The same event on the chain of every site the person belongs to. In order of the keys, so that two of these never wait for each other. */
async function auditEverywhere(
  tx: Tx,
  p: Making,
  staff: string,
  record: { action: string; actor?: string; detail?: Record<string, unknown> },
): Promise<void> {
  const sites = [...new Set((await rolesOf(tx, staff)).map((row) => row.site))].sort();
  for (const site of sites)
    await appendAudit(tx, p, site, { actor: record.actor ?? staff, action: record.action, target: staff, detail: record.detail ?? {} });
}

// Signing in --------------------------------------------------------------------------------------------------

export type Opened = { staff: string; token: string };

async function openStaffSession(tx: Tx, p: Making, staff: string, device: string): Promise<Opened> {
  const token = randomToken();
  const now = p.clock.now();
  await insertStaffSession(tx, {
    id: digest(token),
    staff,
    device,
    createdAt: now,
    lastSeen: now,
    expiresAt: now + staffSessionRules.absolute,
  });
  return { staff, token };
}

/** Counts an attempt under the key or throws `too_many` with `retryAfter`. Answers how many there have been. */
async function attempt(p: Platform, key: string): Promise<number> {
  const begun = await p.store.tx((tx) => beginAttempt(tx, key, p.clock.now()));
  if ('wait' in begun) throw new Failure('too_many', { extra: { retryAfter: Math.ceil(begun.wait / 1000) } });
  return begun.attempts;
}

/**
 * A session for a right password. An unknown address costs the same time, waits the same and gets the same answer as a known one
 * with a wrong password. `device` is kept for the list of sessions; `previous` is a session that this one replaces.
 * Throws `sign_in_failed`, `too_many`, `busy`.
 */
export async function signInStaff(
  p: Platform,
  input: StaffSignIn,
  context: { device: string; previous: string | undefined },
): Promise<Opened> {
  const key = staffIndex(p.keys, normalEmail(input.email));
  const attempts = await attempt(p, key);
  const person = await staffByEmail(p.store.db, key);
  const right = await verifyPassword(person?.passwordHash ?? null, input.password);
  if (!right || !person?.passwordHash) {
    if (person && attempts === firstSlowed) noteSlowed(p, person.id);
    throw new Failure('sign_in_failed');
  }
  const hash = person.passwordHash;
  const opened = await p.store.tx(async (tx) => {
    if (!(await passwordStands(tx, person.id, hash, p.clock.now()))) return null;
    // Somebody who belongs to no site any more has nothing to sign in to.
    if ((await rolesOf(tx, person.id)).length === 0) return null;
    await forgetAttempts(tx, key);
    if (context.previous) await deleteStaffSession(tx, person.id, digest(context.previous));
    await auditEverywhere(tx, p, person.id, { action: 'staff.signed_in' });
    return openStaffSession(tx, p, person.id, context.device);
  });
  if (!opened) throw new Failure('sign_in_failed');
  return opened;
}

/** After the answer: writing it before would make the answer for a known address slower. */
function noteSlowed(p: Platform, staff: string): void {
  p.store
    .tx((tx) => auditEverywhere(tx, p, staff, { action: 'staff.sign_in_slowed', actor: 'system' }))
    .catch((error: unknown) => p.log.error('staff.sign_in_slowed', error));
}

/** A cookie that no longer counts signs nobody out and is no failure. */
export async function signOutStaff(p: Platform, token: string): Promise<void> {
  await p.store.tx((tx) => endSession(tx, digest(token)));
}

// The signed-in person ----------------------------------------------------------------------------------------

/** Throws `not_signed_in` when the person is gone. */
export async function staffSelf(p: Pick<Platform, 'store' | 'keys' | 'config'>, id: string): Promise<StaffSelf> {
  const person = await findStaff(p.store.db, id);
  if (!person) throw new Failure('not_signed_in');
  const roles: Record<string, StaffRole[]> = {};
  for (const { site, role } of await rolesOf(p.store.db, id)) (roles[site] ??= []).push(role);
  return {
    id,
    name: person.name,
    email: addressShown(p.keys, person),
    roles,
    mail: { waiting: person.mailWaiting, unanswered: person.mailUnanswered },
    keys: person.keys,
    demo: p.config.mode === 'demo',
  };
}

/** The address of one of the staff, as they know it. */
export const addressShown = (keys: Keys, person: Pick<StaffRow, 'emailSealed'>): string =>
  shownEmail(keys.unseal(person.emailSealed, 'email'));

/** Throws `text_*` for the name. */
export async function changeStaff(p: Staff, actor: StaffActor, change: StaffChange): Promise<StaffSelf> {
  const values: Partial<StaffRow> = {};
  if (change.name !== undefined) values.name = staffName(change.name);
  if (change.mail) Object.assign(values, { mailWaiting: change.mail.waiting, mailUnanswered: change.mail.unanswered });
  if (change.keys !== undefined) values.keys = change.keys;
  const { name } = values;
  if (Object.keys(values).length > 0) {
    await p.store.tx(async (tx) => {
      await updateStaff(tx, actor.id, values);
      if (name === undefined || name === actor.name) return;
      for (const author of await renameStaffAuthors(tx, actor.id, name)) await p.nameChanged(tx, author.site, author.id);
      await auditEverywhere(tx, p, actor.id, { action: 'staff.renamed' });
    });
  }
  return staffSelf(p, actor.id);
}

/** Ends every session and opens one afresh. Throws `sign_in_failed` for a wrong current password, `too_many`, `busy`. */
export async function changePassword(p: Platform, actor: StaffActor, input: PasswordChange, device: string): Promise<Opened> {
  const key = p.keys.index(actor.id, 'staff password');
  await attempt(p, key);
  const person = await findStaff(p.store.db, actor.id);
  const before = person?.passwordHash ?? null;
  if (!(await verifyPassword(before, input.current)) || before === null) throw new Failure('sign_in_failed');
  const passwordHash = await hashPassword(input.next);
  const opened = await p.store.tx(async (tx) => {
    if (!(await passwordStands(tx, actor.id, before, p.clock.now()))) return null;
    await updateStaff(tx, actor.id, { passwordHash });
    await deleteStaffSessions(tx, actor.id);
    await voidLinks(tx, actor.id, p.clock.now());
    await forgetAttempts(tx, key);
    await auditEverywhere(tx, p, actor.id, { action: 'staff.password_changed' });
    return openStaffSession(tx, p, actor.id, device);
  });
  if (!opened) throw new Failure('sign_in_failed');
  return opened;
}

export async function staffSessions(p: StaffDoor, actor: StaffActor): Promise<StaffSessionInfo[]> {
  const rows = await listStaffSessions(p.store.db, actor.id, { now: p.clock.now(), idle: staffSessionRules.idle });
  return rows.map((row) => {
    const { id, createdAt, device } = row;
    return { id, createdAt, lastSeen: p.sightings.lastSeen(row), device, current: id === actor.session };
  });
}

/** Throws `not_found` for a session that is not theirs. */
export async function endStaffSession(p: Platform, actor: StaffActor, id: string): Promise<void> {
  await p.store.tx(async (tx) => {
    if (!(await deleteStaffSession(tx, actor.id, id))) throw new Failure('not_found');
    await auditEverywhere(tx, p, actor.id, { action: 'staff.session_ended' });
  });
}

// Links -------------------------------------------------------------------------------------------------------

/** In the fragment, so that no server and no proxy writes the token down. */
export const linkUrl = (p: Pick<Platform, 'config'>, token: string): string => `${p.config.publicUrl}/admin#/link/${token}`;

type MakingLinks = Pick<Platform, 'clock' | 'ids' | 'keys' | 'config'>;

/** One link that works once, and an end to all earlier ones of the person. It is mailed as well. */
async function makeLink(tx: Tx, p: MakingLinks, site: string, person: StaffRow): Promise<StaffLink> {
  const now = p.clock.now();
  const token = randomToken();
  const purpose = person.passwordHash === null ? ('invitation' as const) : ('recovery' as const);
  const expiresAt = now + linkLife[purpose];
  await voidLinks(tx, person.id, now);
  await insertLink(tx, {
    id: digest(token),
    purpose,
    site,
    staff: person.id,
    tokenSealed: p.keys.seal(token, 'link'),
    createdAt: now,
    expiresAt,
    usedAt: null,
  });
  await putConsequence(tx, p, { site, topic: identityTopics.link, payload: { link: digest(token) }, dueAt: now });
  return { url: linkUrl(p, token), expiresAt };
}

/**
 * Who holds a person's link can become that person. So it is shown to an owner only when all of the person's sites are theirs;
 * otherwise it goes to the person's own mailbox alone, and the owner sees where that person will sign in.
 */
async function shownTo(db: Reader, p: Pick<Platform, 'config'>, owner: StaffActor, person: string, link: StaffLink): Promise<StaffLink> {
  const ownsAll = (await rolesOf(db, person)).every(({ site }) => owner.roles.get(site)?.has('owner'));
  return ownsAll ? link : { url: `${p.config.publicUrl}/admin`, expiresAt: link.expiresAt };
}

const newStaff = (p: Making, values: { address: string; name: string; passwordHash: string | null }): StaffRow => ({
  id: p.ids.next('stf'),
  name: values.name,
  emailSealed: p.keys.seal(values.address, 'email'),
  emailIndex: staffIndex(p.keys, values.address),
  passwordHash: values.passwordHash,
  mailWaiting: true,
  mailUnanswered: true,
  keys: true,
  unsubscribeToken: randomToken(24),
  createdAt: p.clock.now(),
  lastSeen: null,
});

/**
 * Gives somebody roles on a site. A new person gets a link for choosing a password; somebody with an account gets a mail and signs in
 * as ever. Inviting again while nobody has come makes a fresh link. Throws `already_exists` for a member of the team, `text_*`.
 */
export async function invite(p: Platform, actor: StaffActor, authority: Authority<'configure'>, input: Invitation): Promise<StaffLink> {
  const { site } = authority;
  const address = normalEmail(input.email);
  const fresh = newStaff(p, { address, name: staffName(input.name), passwordHash: null });
  return p.store.tx(async (tx) => {
    await insertStaff(tx, fresh);
    const found = await staffByEmail(tx, fresh.emailIndex);
    const person = found && (await lockStaff(tx, found.id));
    if (!person) throw new Failure('busy', { extra: { retryAfter: 1 } });
    const before = await rolesOn(tx, site, person.id);
    if (before.length > 0 && person.passwordHash !== null) throw fieldFailure('email', 'already_exists');
    const roles = unique(input.roles);
    await writeRoles(tx, site, person.id, roles);
    await appendAudit(tx, p, site, { actor: actor.id, action: 'staff.invited', target: person.id, detail: { roles } });
    if (person.passwordHash !== null) {
      const now = p.clock.now();
      // A recovery link that somebody else holds must not open the new site.
      await voidLinks(tx, person.id, now);
      await putConsequence(tx, p, { site, topic: identityTopics.added, payload: { staff: person.id }, dueAt: now });
      return { url: `${p.config.publicUrl}/admin`, expiresAt: now + linkLife.invitation };
    }
    return shownTo(tx, p, actor, person.id, await makeLink(tx, p, site, person));
  });
}

/** A fresh link for a member of the team who cannot get in. Throws `not_found`, `forbidden` for oneself. */
export async function recover(p: Platform, actor: StaffActor, authority: Authority<'configure'>, id: string): Promise<StaffLink> {
  // A borrowed browser must not become a new password: one's own is changed with the old one, or by the operator.
  if (id === actor.id) throw new Failure('forbidden');
  return p.store.tx(async (tx) => {
    const person = await lockStaff(tx, id);
    if (!person || (await rolesOn(tx, authority.site, id)).length === 0) throw new Failure('not_found');
    await appendAudit(tx, p, authority.site, { actor: actor.id, action: 'staff.recovery_made', target: id });
    return shownTo(tx, p, actor, id, await makeLink(tx, p, authority.site, person));
  });
}

/** What a link is for, without using it. Throws `link_used`. */
export async function linkInfo(p: Platform, token: string): Promise<StaffLinkInfo> {
  const link = await findLink(p.store.db, digest(token));
  if (!link || link.usedAt !== null || link.expiresAt <= p.clock.now()) throw new Failure('link_used');
  const person = await findStaff(p.store.db, link.staff);
  if (!person) throw new Failure('link_used');
  return { purpose: link.purpose, name: person.name, email: addressShown(p.keys, person) };
}

/** Sets the password, ends every other session and signs in. Throws `link_used`, `busy`. */
export async function acceptLink(p: Platform, input: AcceptLink, device: string): Promise<Opened> {
  await linkInfo(p, input.token);
  const passwordHash = await hashPassword(input.password);
  const opened = await p.store.tx(async (tx) => {
    const now = p.clock.now();
    const link = await useLink(tx, digest(input.token), now);
    const person = link && (await lockStaff(tx, link.staff));
    if (!person || !link) return null;
    await updateStaff(tx, person.id, { passwordHash, lastSeen: now });
    await deleteStaffSessions(tx, person.id);
    await voidLinks(tx, person.id, now);
    await forgetAttempts(tx, person.emailIndex);
    await auditEverywhere(tx, p, person.id, { action: link.purpose === 'invitation' ? 'staff.invitation_accepted' : 'staff.recovered' });
    return openStaffSession(tx, p, person.id, device);
  });
  if (!opened) throw new Failure('link_used');
  return opened;
}

// Teams -------------------------------------------------------------------------------------------------------

export async function teamOf(p: Pick<Platform, 'store' | 'keys'>, authority: Authority<'configure'>): Promise<TeamMember[]> {
  return (await team(p.store.db, authority.site)).map(({ person, roles }) => ({
    id: person.id,
    name: person.name,
    email: addressShown(p.keys, person),
    roles,
    since: person.createdAt,
    lastSeen: person.lastSeen,
    invited: person.passwordHash === null,
  }));
}

/** Without any role a person loses the site, and without any site their sessions. Throws `not_found`, `last_owner`. */
export async function setRoles(
  p: Platform,
  actor: StaffActor,
  authority: Authority<'configure'>,
  id: string,
  wanted: StaffRole[],
): Promise<void> {
  const { site } = authority;
  const roles = unique(wanted);
  await p.store.tx(async (tx) => {
    const owners = await lockOwners(tx, site);
    const before = await rolesOn(tx, site, id);
    if (before.length === 0) throw new Failure('not_found');
    if (!roles.includes('owner') && before.includes('owner') && !owners.some((owner) => owner !== id)) throw new Failure('last_owner');
    await writeRoles(tx, site, id, roles);
    await appendAudit(tx, p, site, { actor: actor.id, action: 'staff.roles_changed', target: id, detail: { before, roles } });
    if ((await rolesOf(tx, id)).length === 0) {
      await deleteStaffSessions(tx, id);
      await voidLinks(tx, id, p.clock.now());
    }
  });
}

// The operator ------------------------------------------------------------------------------------------------

/**
 * A person with roles on any number of sites, without an invitation: for the command line, the demo and tests. `passwordHash` comes
 * from hashPassword, made before the transaction opened. Throws `already_exists`, `text_*`.
 */
export async function createStaff(
  tx: Tx,
  p: Making,
  values: { email: string; name: string; roles: Record<string, StaffRole[]>; passwordHash: string | null },
): Promise<string> {
  const row = newStaff(p, { address: normalEmail(values.email), name: staffName(values.name), passwordHash: values.passwordHash });
  if (!(await insertStaff(tx, row))) throw fieldFailure('email', 'already_exists');
  for (const [site, wanted] of Object.entries(values.roles).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const roles = unique(wanted);
    await writeRoles(tx, site, row.id, roles);
    await appendAudit(tx, p, site, { actor: operator, action: 'staff.created', target: row.id, detail: { roles } });
  }
  return row.id;
}

/**
 * An owner for a site: a new person, or the one who has the address already. Without a password the link in the answer lets them
 * choose one.
 */
export async function createOwner(
  tx: Tx,
  p: MakingLinks,
  site: string,
  values: { email: string; name: string; passwordHash: string | null },
): Promise<{ id: string; link: StaffLink | null }> {
  const present = await staffByEmail(tx, staffIndex(p.keys, normalEmail(values.email)));
  if (present) {
    const roles = unique([...(await rolesOn(tx, site, present.id)), 'owner']);
    await writeRoles(tx, site, present.id, roles);
    await appendAudit(tx, p, site, { actor: operator, action: 'staff.roles_changed', target: present.id, detail: { roles } });
    return { id: present.id, link: present.passwordHash === null ? await makeLink(tx, p, site, present) : null };
  }
  const id = await createStaff(tx, p, { ...values, roles: { [site]: ['owner'] } });
  const made = await findStaff(tx, id);
  return { id, link: values.passwordHash === null && made ? await makeLink(tx, p, site, made) : null };
}

/** A link for somebody whom no owner can help, the last owner above all. Undefined when nobody has the address or a role. */
export async function resetPasswordLink(tx: Tx, p: MakingLinks, email: string): Promise<StaffLink | undefined> {
  const found = await staffByEmail(tx, staffIndex(p.keys, normalEmail(email)));
  const person = found && (await lockStaff(tx, found.id));
  const [first] = person ? await rolesOf(tx, person.id) : [];
  if (!person || !first) return undefined;
  await forgetAttempts(tx, person.emailIndex);
  await auditEverywhere(tx, p, person.id, { action: 'staff.recovery_made', actor: operator });
  return makeLink(tx, p, first.site, person);
}
