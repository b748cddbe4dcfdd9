/** All SQL of members: codes, accounts, sessions. */
import { and, desc, eq, gt, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { slotTables } from '../../platform/ratelimit/index.ts';
import { identityTables } from './identity.table.ts';

export type CodeRow = (typeof identityTables.postgres)['code']['$inferSelect'];
export type MemberRow = (typeof identityTables.postgres)['member']['$inferSelect'];
export type MemberSessionRow = (typeof identityTables.postgres)['memberSession']['$inferSelect'];

export async function insertCode(tx: Tx, row: CodeRow): Promise<void> {
  const { code } = identityTables(tx);
  await tx.q.insert(code).values(row);
}

/** Only the newest code of an address counts. */
export async function newestCode(db: Reader, site: string, emailIndex: string): Promise<CodeRow | undefined> {
  const { code } = identityTables(db);
  const [row] = await db.q
    .select()
    .from(code)
    .where(and(eq(code.site, site), eq(code.emailIndex, emailIndex)))
    .orderBy(desc(code.createdAt), desc(code.id))
    .limit(1);
  return row;
}

/** Counts a try before anything is compared, so that guesses in parallel share the five. False when they are used up. */
export async function takeTry(tx: Tx, site: string, id: string, most: number): Promise<boolean> {
  const { code } = identityTables(tx);
  const rows = await tx.q
    .update(code)
    .set({ tries: sql`${code.tries} + 1` })
    .where(and(eq(code.site, site), eq(code.id, id), lt(code.tries, most)))
    .returning({ id: code.id });
  return rows.length === 1;
}

/** The right code costs no try; runs in the transaction of {@link takeTry}. */
export async function giveTryBack(tx: Tx, site: string, id: string): Promise<void> {
  const { code } = identityTables(tx);
  await tx.q
    .update(code)
    .set({ tries: sql`${code.tries} - 1` })
    .where(and(eq(code.site, site), eq(code.id, id)));
}

/** True for the one caller who uses it. */
export async function useCode(tx: Tx, site: string, id: string, now: number): Promise<boolean> {
  const { code } = identityTables(tx);
  const rows = await tx.q
    .update(code)
    .set({ usedAt: now, codeSealed: null })
    .where(and(eq(code.site, site), eq(code.id, id), isNull(code.usedAt), gt(code.expiresAt, now)))
    .returning({ id: code.id });
  return rows.length === 1;
}

export async function findCode(db: Reader, site: string, id: string): Promise<CodeRow | undefined> {
  const { code } = identityTables(db);
  const [row] = await db.q
    .select()
    .from(code)
    .where(and(eq(code.site, site), eq(code.id, id)))
    .limit(1);
  return row;
}

/** Forgets the digits: from here on there is only their hash. */
export async function emptyCode(tx: Tx, site: string, id: string): Promise<void> {
  const { code } = identityTables(tx);
  await tx.q
    .update(code)
    .set({ codeSealed: null })
    .where(and(eq(code.site, site), eq(code.id, id)));
}

/** Returns the ids of what it deleted. */
export async function deleteCodes(tx: Tx, site: string, emailIndex: string): Promise<string[]> {
  const { code } = identityTables(tx);
  const rows = await tx.q
    .delete(code)
    .where(and(eq(code.site, site), eq(code.emailIndex, emailIndex)))
    .returning({ id: code.id });
  return rows.map((row) => row.id);
}

export async function memberByEmail(db: Reader, site: string, emailIndex: string): Promise<MemberRow | undefined> {
  const { member } = identityTables(db);
  const [row] = await db.q
    .select()
    .from(member)
    .where(and(eq(member.site, site), eq(member.emailIndex, emailIndex)))
    .limit(1);
  return row;
}

export async function findMember(db: Reader, site: string, id: string): Promise<MemberRow | undefined> {
  const { member } = identityTables(db);
  const [row] = await db.q
    .select()
    .from(member)
    .where(and(eq(member.site, site), eq(member.id, id)))
    .limit(1);
  return row;
}

/** A member with the name they are read under. */
export async function memberWithName(db: Reader, site: string, id: string): Promise<{ member: MemberRow; name: string } | undefined> {
  const { author, member } = identityTables(db);
  const [row] = await db.q
    .select({ member, name: author.name })
    .from(member)
    .innerJoin(author, eq(author.id, member.id))
    .where(and(eq(member.site, site), eq(member.id, id)))
    .limit(1);
  return row;
}

/** False when the address has an account on the site already. */
export async function insertMember(tx: Tx, row: MemberRow): Promise<boolean> {
  const { member } = identityTables(tx);
  return (await tx.q.insert(member).values(row).onConflictDoNothing().returning({ id: member.id })).length === 1;
}

export async function setMemberMail(tx: Tx, site: string, id: string, mail: boolean): Promise<void> {
  const { member } = identityTables(tx);
  await tx.q
    .update(member)
    .set({ mail })
    .where(and(eq(member.site, site), eq(member.id, id)));
}

/** The token names the member, so no site is needed; true when it named one. */
export async function stopMemberMail(tx: Tx, token: string): Promise<boolean> {
  const { member } = identityTables(tx);
  return (
    (await tx.q.update(member).set({ mail: false }).where(eq(member.unsubscribeToken, token)).returning({ id: member.id })).length === 1
  );
}

export async function deleteMember(tx: Tx, site: string, id: string): Promise<void> {
  const { member, memberSession } = identityTables(tx);
  await tx.q.delete(memberSession).where(and(eq(memberSession.site, site), eq(memberSession.member, id)));
  forgetStanding(tx, (_session, key) => key === `${site} ${id}`);
  await tx.q.delete(member).where(and(eq(member.site, site), eq(member.id, id)));
}

export async function insertMemberSession(tx: Tx, row: MemberSessionRow): Promise<void> {
  const { memberSession } = identityTables(tx);
  await tx.q.insert(memberSession).values(row);
}

export async function findMemberSession(db: Reader, site: string, id: string): Promise<MemberSessionRow | undefined> {
  const { memberSession } = identityTables(db);
  const [row] = await db.q
    .select()
    .from(memberSession)
    .where(and(eq(memberSession.site, site), eq(memberSession.id, id)))
    .limit(1);
  return row;
}

const standing = (db: Reader) => {
  const { memberSession: t } = identityTables(db);
  return (
    db.q
      .select({ expiresAt: t.expiresAt })
      .from(t)
      .where(
        and(
          eq(t.id, sql.placeholder('session')),
          eq(t.site, sql.placeholder('site')),
          eq(t.member, sql.placeholder('member')),
          isNull(t.revokedAt),
          gt(t.expiresAt, sql.placeholder('now')),
        ),
      )
      .limit(1)
      // Without a name, so that a pooler between us and PostgreSQL need not remember it.
      .prepare('')
  );
};
const standingOf = new WeakMap<Reader, ReturnType<typeof standing>>();

/** For how long a session found standing is taken to stand, in ms. One that this process ends is forgotten at once. */
const stoodFor = 1000;
const stood = new Map<string, { key: string; expiresAt: number; at: number }>();

/** Whether this session of this member still stands: the one query of every signed-in request, built once per store. */
export async function sessionStands(db: Reader, site: string, session: string, member: string, now: number): Promise<boolean> {
  const key = `${site} ${member}`;
  const recent = stood.get(session);
  if (recent?.key === key && performance.now() - recent.at < stoodFor) return recent.expiresAt > now;
  let query = standingOf.get(db);
  if (!query) standingOf.set(db, (query = standing(db)));
  const [row] = await query.execute({ site, session, member, now });
  stood.delete(session);
  if (!row) return false;
  if (stood.size >= 5000) stood.delete(stood.keys().next().value!);
  stood.set(session, { key, expiresAt: row.expiresAt, at: performance.now() });
  return true;
}

/** Once the transaction is durable, the member's sessions are asked for anew. */
function forgetStanding(tx: Tx, which: (session: string, key: string) => boolean): void {
  tx.afterCommit(() => {
    for (const [session, { key }] of stood) if (which(session, key)) stood.delete(session);
  });
}

/** Replaces the token if it is still the current one; false when another request was faster or the session has ended. */
export async function rotateSession(
  tx: Tx,
  site: string,
  id: string,
  change: { presented: string; next: string; now: number; expiresAt: number },
): Promise<boolean> {
  const { memberSession } = identityTables(tx);
  const rows = await tx.q
    .update(memberSession)
    .set({ refreshHash: change.next, previousHash: change.presented, rotatedAt: change.now, expiresAt: change.expiresAt })
    .where(
      and(
        eq(memberSession.site, site),
        eq(memberSession.id, id),
        eq(memberSession.refreshHash, change.presented),
        isNull(memberSession.revokedAt),
        gt(memberSession.expiresAt, change.now),
      ),
    )
    .returning({ id: memberSession.id });
  return rows.length === 1;
}

export async function revokeSession(tx: Tx, site: string, id: string, now: number): Promise<void> {
  const { memberSession } = identityTables(tx);
  await tx.q
    .update(memberSession)
    .set({ revokedAt: now })
    .where(and(eq(memberSession.site, site), eq(memberSession.id, id), isNull(memberSession.revokedAt)));
  forgetStanding(tx, (session) => session === id);
}

/** Forgets how often a limit was used under a key. */
export async function freeSlots(tx: Tx, key: string): Promise<void> {
  const { slot } = slotTables(tx);
  await tx.q.delete(slot).where(eq(slot.key, key));
}

/** Removes what can no longer be used. Codes stay a day, so that limits and tries cannot be reset by waiting for the sweep. */
export async function sweepMembers(tx: Tx, now: number): Promise<void> {
  const { code, memberSession } = identityTables(tx);
  const day = 24 * 60 * 60_000;
  await tx.q.delete(code).where(lte(code.expiresAt, now - day));
  await tx.q
    .delete(memberSession)
    .where(or(lte(memberSession.expiresAt, now), and(isNotNull(memberSession.revokedAt), lte(memberSession.revokedAt, now - day))));
}
