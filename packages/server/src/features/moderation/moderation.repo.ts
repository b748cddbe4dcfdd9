/** All SQL of decisions. */
import { and, desc, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { moderationTables } from './moderation.table.ts';

export type Decision = (typeof moderationTables.postgres)['decision']['$inferSelect'];

export async function insertDecision(tx: Tx, row: Decision): Promise<void> {
  const { decision } = moderationTables(tx);
  await tx.q.insert(decision).values(row);
}

export async function findDecision(db: Reader, id: string): Promise<Decision | undefined> {
  const { decision } = moderationTables(db);
  return (await db.q.select().from(decision).where(eq(decision.id, id)).limit(1))[0];
}

/** True for the one caller who undoes it. */
export async function markUndone(tx: Tx, site: string, id: string, at: number): Promise<boolean> {
  const { decision } = moderationTables(tx);
  const rows = await tx.q
    .update(decision)
    .set({ undoneAt: at })
    .where(and(eq(decision.site, site), eq(decision.id, id), isNull(decision.undoneAt)))
    .returning({ id: decision.id });
  return rows.length === 1;
}

/** Newest first. */
export async function decisionsOn(db: Reader, site: string, contribution: string): Promise<Decision[]> {
  const { decision } = moderationTables(db);
  return db.q
    .select()
    .from(decision)
    .where(and(eq(decision.site, site), eq(decision.contribution, contribution)))
    .orderBy(desc(decision.at), desc(decision.id));
}

/** The newest standing decision on each. */
export async function standingDecisions(
  db: Reader,
  site: string,
  contributions: string[],
  actions?: readonly Decision['action'][],
): Promise<Map<string, Decision>> {
  if (contributions.length === 0) return new Map();
  const { decision } = moderationTables(db);
  const rows = await db.q
    .select()
    .from(decision)
    .where(
      and(
        eq(decision.site, site),
        inArray(decision.contribution, contributions),
        isNull(decision.undoneAt),
        actions ? inArray(decision.action, [...actions]) : undefined,
      ),
    );
  // Compared here: for an ORDER BY, SQLite would walk through every decision of the site in that order.
  const later = (a: Decision, b: Decision): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);
  const newest = new Map<string, Decision>();
  for (const row of rows) {
    const other = newest.get(row.contribution);
    if (!other || later(row, other)) newest.set(row.contribution, row);
  }
  return newest;
}

/** Newest first, over several sites. */
export async function listDecisions(
  db: Reader,
  filter: { sites: string[]; after: { at: number; id: string } | null; limit: number },
): Promise<Decision[]> {
  if (filter.sites.length === 0) return [];
  const { decision } = moderationTables(db);
  const { after } = filter;
  return db.q
    .select()
    .from(decision)
    .where(
      and(
        inArray(decision.site, filter.sites),
        isNull(decision.undoneAt),
        after ? or(lt(decision.at, after.at), and(eq(decision.at, after.at), lt(decision.id, after.id))) : undefined,
      ),
    )
    .orderBy(desc(decision.at), desc(decision.id))
    .limit(filter.limit);
}

/** Notes are written to a person: they go with the person. */
export async function emptyNotes(tx: Tx, site: string, contributions: string[]): Promise<void> {
  if (contributions.length === 0) return;
  const { decision } = moderationTables(tx);
  await tx.q
    .update(decision)
    .set({ note: null })
    .where(and(eq(decision.site, site), inArray(decision.contribution, contributions)));
}
