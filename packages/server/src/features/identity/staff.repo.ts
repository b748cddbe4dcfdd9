/** All SQL of staff: people, roles, sessions, links, waits. A person may belong to several sites, so only their roles take a site. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Keys } from '../../platform/crypto/index.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import type { StaffRole } from './identity.contract.ts';
import { attemptRules, rolesWith, waitAfter } from './identity.rules.ts';
import { identityTables } from './identity.table.ts';

export type StaffRow = (typeof identityTables.postgres)['staff']['$inferSelect'];
export type StaffSessionRow = (typeof identityTables.postgres)['staffSession']['$inferSelect'];
export type StaffLinkRow = (typeof identityTables.postgres)['staffLink']['$inferSelect'];

/** False when the address has an account. */
export async function insertStaff(tx: Tx, row: StaffRow): Promise<boolean> {
  const { staff } = identityTables(tx);
  return (await tx.q.insert(staff).values(row).onConflictDoNothing().returning({ id: staff.id })).length === 1;
}

export async function staffByEmail(db: Reader, emailIndex: string): Promise<StaffRow | undefined> {
  const { staff } = identityTables(db);
  return (await db.q.select().from(staff).where(eq(staff.emailIndex, emailIndex)).limit(1))[0];
}

export async function findStaff(db: Reader, id: string): Promise<StaffRow | undefined> {
  const { staff } = identityTables(db);
  return (await db.q.select().from(staff).where(eq(staff.id, id)).limit(1))[0];
}

/** The row, held until the transaction ends: links and roles of one person change one after another. */
export async function lockStaff(tx: Tx, id: string): Promise<StaffRow | undefined> {
  const { staff } = identityTables(tx);
  const query = tx.q.select().from(staff).where(eq(staff.id, id));
  return (tx.dialect === 'postgres' ? await query.for('update') : await query)[0];
}

export async function updateStaff(tx: Tx, id: string, values: Partial<StaffRow>): Promise<void> {
  const { staff } = identityTables(tx);
  await tx.q.update(staff).set(values).where(eq(staff.id, id));
}

/** True while the password is still the one that was checked; holds the row, so that a change of password waits or comes first. */
export async function passwordStands(tx: Tx, id: string, passwordHash: string, now: number): Promise<boolean> {
  const { staff } = identityTables(tx);
  const rows = await tx.q
    .update(staff)
    .set({ lastSeen: now })
    .where(and(eq(staff.id, id), eq(staff.passwordHash, passwordHash)))
    .returning({ id: staff.id });
  return rows.length === 1;
}

/** Whether the key opens the addresses that are kept; null where there is none. */
export async function opensAddresses(db: Reader, keys: Pick<Keys, 'unseal'>): Promise<boolean | null> {
  const { staff, member } = identityTables(db);
  for (const people of [staff, member]) {
    const [one] = await db.q.select({ sealed: people.emailSealed }).from(people).limit(1);
    if (!one) continue;
    try {
      keys.unseal(one.sealed, 'email');
      return true;
    } catch {
      return false;
    }
  }
  return null;
}

export async function staffNames(db: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { staff } = identityTables(db);
  const rows = await db.q
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function staffNamesOf(db: Reader, site: string): Promise<string[]> {
  const { staff, staffRole } = identityTables(db);
  const rows = await db.q
    .selectDistinct({ name: staff.name })
    .from(staffRole)
    .innerJoin(staff, eq(staff.id, staffRole.staff))
    .where(eq(staffRole.site, site));
  return rows.map((row) => row.name);
}

/** Turns off the lists of whoever has the token; true when there is somebody. */
export async function stopStaffMail(tx: Tx, token: string, lists: { waiting: boolean; unanswered: boolean }): Promise<boolean> {
  const { staff } = identityTables(tx);
  const values = { ...(lists.waiting ? { mailWaiting: false } : {}), ...(lists.unanswered ? { mailUnanswered: false } : {}) };
  return (await tx.q.update(staff).set(values).where(eq(staff.unsubscribeToken, token)).returning({ id: staff.id })).length === 1;
}

// Roles -------------------------------------------------------------------------------------------------------

export async function rolesOf(db: Reader, staffId: string): Promise<{ site: string; role: StaffRole }[]> {
  const { staffRole } = identityTables(db);
  return db.q
    .select({ site: staffRole.site, role: staffRole.role })
    .from(staffRole)
    .where(eq(staffRole.staff, staffId))
    .orderBy(asc(staffRole.site));
}

export async function rolesOn(db: Reader, site: string, staffId: string): Promise<StaffRole[]> {
  const { staffRole } = identityTables(db);
  const rows = await db.q
    .select({ role: staffRole.role })
    .from(staffRole)
    .where(and(eq(staffRole.site, site), eq(staffRole.staff, staffId)));
  return rows.map((row) => row.role);
}

/** Replaces a person's roles on one site. */
export async function writeRoles(tx: Tx, site: string, staffId: string, roles: StaffRole[]): Promise<void> {
  const { staffRole } = identityTables(tx);
  await tx.q.delete(staffRole).where(and(eq(staffRole.site, site), eq(staffRole.staff, staffId)));
  if (roles.length > 0)
    await tx.q
      .insert(staffRole)
      .values(roles.map((role) => ({ site, staff: staffId, role })))
      .onConflictDoNothing();
}

/** Makes a person an owner of a site beside whatever else they are there. */
export async function grantOwner(tx: Tx, site: string, staffId: string): Promise<void> {
  const { staffRole } = identityTables(tx);
  await tx.q.insert(staffRole).values({ site, staff: staffId, role: 'owner' }).onConflictDoNothing();
}

/**
 * The owners of a site who can sign in. The owner rows are held until the transaction ends, so that of two requests that each take
 * away one of the last two owners the second one sees what the first one did.
 */
export async function lockOwners(tx: Tx, site: string): Promise<string[]> {
  const { staff, staffRole } = identityTables(tx);
  const owners = and(eq(staffRole.site, site), eq(staffRole.role, 'owner'));
  const held = tx.q.select({ staff: staffRole.staff }).from(staffRole).where(owners).orderBy(asc(staffRole.staff));
  if (tx.dialect === 'postgres') await held.for('update');
  const rows = await tx.q
    .select({ staff: staffRole.staff })
    .from(staffRole)
    .innerJoin(staff, eq(staff.id, staffRole.staff))
    .where(and(owners, isNotNull(staff.passwordHash)));
  return rows.map((row) => row.staff);
}

export type Teammate = { person: StaffRow; roles: StaffRole[] };

/** Everybody with a role on the site, in order of arrival. */
export async function team(db: Reader, site: string): Promise<Teammate[]> {
  const { staff, staffRole } = identityTables(db);
  const rows = await db.q
    .select({ person: staff, role: staffRole.role })
    .from(staffRole)
    .innerJoin(staff, eq(staff.id, staffRole.staff))
    .where(eq(staffRole.site, site))
    .orderBy(asc(staff.createdAt), asc(staff.id), asc(staffRole.role));
  const people = new Map<string, Teammate>();
  for (const { person, role } of rows) {
    const mate = people.get(person.id) ?? { person, roles: [] };
    mate.roles.push(role);
    people.set(person.id, mate);
  }
  return [...people.values()];
}

/** People who can sign in and hold one of the roles on the site. */
export async function staffWithRole(db: Reader, site: string, roles: StaffRole[]): Promise<StaffRow[]> {
  const { staff, staffRole } = identityTables(db);
  const rows = await db.q
    .select({ person: staff })
    .from(staffRole)
    .innerJoin(staff, eq(staff.id, staffRole.staff))
    .where(and(eq(staffRole.site, site), inArray(staffRole.role, roles), isNotNull(staff.passwordHash)))
    .orderBy(asc(staff.id));
  return [...new Map(rows.map(({ person }) => [person.id, person])).values()];
}

/** Everybody with a role on any site, once for each role: people in the order in which they came. */
export async function listRoles(db: Reader): Promise<{ person: StaffRow; site: string; role: StaffRole }[]> {
  const { staff, staffRole } = identityTables(db);
  return db.q
    .select({ person: staff, site: staffRole.site, role: staffRole.role })
    .from(staff)
    .innerJoin(staffRole, eq(staffRole.staff, staff.id))
    .orderBy(asc(staff.createdAt), asc(staff.id), asc(staffRole.site), asc(staffRole.role));
}

/** Ids of the people who decide on the site's posts; who has not accepted their invitation decides nothing yet. */
export const deciders = async (db: Reader, site: string): Promise<string[]> =>
  (await staffWithRole(db, site, rolesWith('moderate'))).map((person) => person.id);

// Sessions ----------------------------------------------------------------------------------------------------

export async function insertStaffSession(tx: Tx, row: StaffSessionRow): Promise<void> {
  const { staffSession } = identityTables(tx);
  await tx.q.insert(staffSession).values(row);
}

export async function findStaffSession(
  db: Reader,
  id: string,
  now: number,
): Promise<{ session: StaffSessionRow; person: StaffRow } | undefined> {
  const { staff, staffSession } = identityTables(db);
  const [row] = await db.q
    .select({ session: staffSession, person: staff })
    .from(staffSession)
    .innerJoin(staff, eq(staff.id, staffSession.staff))
    .where(and(eq(staffSession.id, id), gt(staffSession.expiresAt, now)))
    .limit(1);
  return row;
}

/** A session was used at `at`. Another process may have written down a later use. The person first, as a change of their password takes them. */
export async function writeSighting(tx: Tx, session: string, staffId: string, at: number): Promise<void> {
  const { staff, staffSession } = identityTables(tx);
  await tx.q
    .update(staff)
    .set({ lastSeen: at })
    .where(and(eq(staff.id, staffId), or(isNull(staff.lastSeen), lt(staff.lastSeen, at))));
  await tx.q
    .update(staffSession)
    .set({ lastSeen: at })
    .where(and(eq(staffSession.id, session), lt(staffSession.lastSeen, at)));
}

export async function listStaffSessions(db: Reader, staffId: string, after: { now: number; idle: number }): Promise<StaffSessionRow[]> {
  const { staffSession } = identityTables(db);
  return db.q
    .select()
    .from(staffSession)
    .where(and(eq(staffSession.staff, staffId), gt(staffSession.expiresAt, after.now), gt(staffSession.lastSeen, after.now - after.idle)))
    .orderBy(asc(staffSession.createdAt), asc(staffSession.id));
}

/** True when it was theirs and there. */
export async function deleteStaffSession(tx: Tx, staffId: string, id: string): Promise<boolean> {
  const { staffSession } = identityTables(tx);
  const gone = await tx.q
    .delete(staffSession)
    .where(and(eq(staffSession.staff, staffId), eq(staffSession.id, id)))
    .returning({ id: staffSession.id });
  return gone.length === 1;
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  const { staffSession } = identityTables(tx);
  await tx.q.delete(staffSession).where(eq(staffSession.id, id));
}

export async function deleteStaffSessions(tx: Tx, staffId: string): Promise<void> {
  const { staffSession } = identityTables(tx);
  await tx.q.delete(staffSession).where(eq(staffSession.staff, staffId));
}

// Links -------------------------------------------------------------------------------------------------------

export async function insertLink(tx: Tx, row: StaffLinkRow): Promise<void> {
  const { staffLink } = identityTables(tx);
  await tx.q.insert(staffLink).values(row);
}

export async function findLink(db: Reader, id: string): Promise<StaffLinkRow | undefined> {
  const { staffLink } = identityTables(db);
  return (await db.q.select().from(staffLink).where(eq(staffLink.id, id)).limit(1))[0];
}

/** The link, for the one caller who uses it in time. */
export async function useLink(tx: Tx, id: string, now: number): Promise<StaffLinkRow | undefined> {
  const { staffLink } = identityTables(tx);
  const [row] = await tx.q
    .update(staffLink)
    .set({ usedAt: now, tokenSealed: null })
    .where(and(eq(staffLink.id, id), isNull(staffLink.usedAt), gt(staffLink.expiresAt, now)))
    .returning();
  return row;
}

/** Ends every link of a person that has not been used. */
export async function voidLinks(tx: Tx, staffId: string, now: number): Promise<void> {
  const { staffLink } = identityTables(tx);
  await tx.q
    .update(staffLink)
    .set({ usedAt: now, tokenSealed: null })
    .where(and(eq(staffLink.staff, staffId), isNull(staffLink.usedAt)));
}

export async function emptyLink(tx: Tx, id: string): Promise<void> {
  const { staffLink } = identityTables(tx);
  await tx.q.update(staffLink).set({ tokenSealed: null }).where(eq(staffLink.id, id));
}

// Waits -------------------------------------------------------------------------------------------------------

/**
 * Begins one attempt under a key and counts it before anything is compared, so that guesses in parallel cannot share it. Answers how
 * many have been begun since the last success, or how long to wait, in ms.
 */
export async function beginAttempt(tx: Tx, key: string, now: number): Promise<{ attempts: number } | { wait: number }> {
  const { signInWait: t } = identityTables(tx);
  const next = sql<number>`case when ${t.at} <= ${now - attemptRules.forgottenAfter} then 1 else ${t.attempts} + 1 end`;
  const [row] = await tx.q
    .insert(t)
    .values({ key, attempts: 1, waitUntil: 0, at: now })
    .onConflictDoUpdate({
      target: t.key,
      set: { attempts: next, at: now },
      // A wait longer than any we give means that the clock was set back.
      setWhere: or(lte(t.waitUntil, now), gt(t.waitUntil, now + attemptRules.longestWait)),
    })
    .returning({ attempts: t.attempts });
  if (!row) {
    const [present] = await tx.q.select({ waitUntil: t.waitUntil }).from(t).where(eq(t.key, key));
    return { wait: Math.max(1, (present?.waitUntil ?? now) - now) };
  }
  await tx.q
    .update(t)
    .set({ waitUntil: now + waitAfter(row.attempts) })
    .where(eq(t.key, key));
  return { attempts: row.attempts };
}

export async function forgetAttempts(tx: Tx, key: string): Promise<void> {
  const { signInWait } = identityTables(tx);
  await tx.q.delete(signInWait).where(eq(signInWait.key, key));
}

/** Removes what can no longer be used. */
export async function sweepStaff(tx: Tx, now: number, idle: number): Promise<void> {
  const { signInWait, staffLink, staffSession } = identityTables(tx);
  await tx.q.delete(staffSession).where(or(lte(staffSession.expiresAt, now), lte(staffSession.lastSeen, now - idle)));
  await tx.q.delete(staffLink).where(lte(staffLink.expiresAt, now - attemptRules.forgottenAfter));
  await tx.q.delete(signInWait).where(lte(signInWait.at, now - attemptRules.forgottenAfter));
}
