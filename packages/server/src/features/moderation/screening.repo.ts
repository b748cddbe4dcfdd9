/** All SQL of screenings: what the pipeline said, and what it is told of a text's history. */
import { and, count, desc, eq, gt, inArray, isNull, max, min, ne, sql } from 'drizzle-orm';
import { everyColumn, fixedLimit, hot, hotWrite, type Reader, type Tx } from '../../platform/db/index.ts';
import { contributionTables, inQueue, waitingStates, type Contribution, type QueueFilter } from '../contributions/index.ts';
import type { FindingClass, GuardFinding, History } from './detect/index.ts';
import { findingClasses } from './detect/index.ts';
import { moderationTables } from './moderation.table.ts';

export type Screening = (typeof moderationTables.postgres)['screening']['$inferSelect'];

/** One for each contribution: a newer revision's takes the place of the older one's. */
export async function putScreening(tx: Tx, row: Screening): Promise<void> {
  const { screening } = moderationTables(tx);
  await hotWrite(
    tx,
    'screening.put',
    (q) => {
      const { contribution: _key, ...rest } = everyColumn(screening);
      return q.insert(screening).values(everyColumn(screening)).onConflictDoUpdate({ target: screening.contribution, set: rest });
    },
    row,
  );
}

export async function findScreenings(db: Reader, site: string, contributions: string[]): Promise<Map<string, Screening>> {
  if (contributions.length === 0) return new Map();
  const { screening } = moderationTables(db);
  const rows = await db.q
    .select()
    .from(screening)
    .where(and(eq(screening.site, site), inArray(screening.contribution, contributions)));
  return new Map(rows.map((row) => [row.contribution, row]));
}

export type Override = (typeof moderationTables.postgres)['override']['$inferSelect'];

export async function insertOverride(tx: Tx, row: Override): Promise<void> {
  const { override } = moderationTables(tx);
  await tx.q.insert(override).values(row);
}

/** What the guard found in revisions that were sent all the same, by contribution and then by revision. */
export async function findOverrides(db: Reader, site: string, contributions: string[]): Promise<Map<string, Map<number, GuardFinding[]>>> {
  const found = new Map<string, Map<number, GuardFinding[]>>();
  if (contributions.length === 0) return found;
  const { override } = moderationTables(db);
  const rows = await db.q
    .select()
    .from(override)
    .where(and(eq(override.site, site), inArray(override.contribution, contributions)));
  for (const row of rows) found.set(row.contribution, (found.get(row.contribution) ?? new Map()).set(row.revision, row.findings));
  return found;
}

/** What waits and has not been screened, the oldest first. */
export async function listUnscreened(db: Reader, limit: number): Promise<Contribution[]> {
  const { screening: s } = moderationTables(db);
  const { contribution: c } = contributionTables(db);
  const rows = await db.q
    .select({ row: c })
    .from(c)
    .leftJoin(s, eq(s.contribution, c.id))
    .where(and(inArray(c.state, waitingStates), isNull(s.contribution)))
    .orderBy(c.sentAt, c.id)
    .limit(limit);
  return rows.map(({ row }) => row);
}

/** Forgets what was found in texts that are gone. */
export async function emptyScreenings(tx: Tx, site: string, contributions: string[]): Promise<void> {
  if (contributions.length === 0) return;
  const { override, screening } = moderationTables(tx);
  await tx.q.delete(screening).where(and(eq(screening.site, site), inArray(screening.contribution, contributions)));
  await tx.q.delete(override).where(and(eq(override.site, site), inArray(override.contribution, contributions)));
}

/** No more than these are counted: a few say as much as many. */
const most = { recent: fixedLimit(sql`6`), copies: fixedLimit(sql`3`) };
const recently = 10 * 60_000;

/**
 * What was sent before `row`: the same text by anybody, and anything by its author. One statement of two index look-ups: every post asks
 * this. The screening of the row itself is not yet written, or is of its revision before.
 */
export async function historyOf(tx: Tx, row: Contribution, print: string | null, now: number): Promise<History> {
  const { screening: s } = moderationTables(tx);
  const { contribution: c } = contributionTables(tx);
  const { placeholder } = sql;
  const since = now - recently;
  const [counted] = await hot(
    tx,
    'history',
    (q) => {
      const sent = q
        .select({ one: sql`1`.as('one') })
        .from(c)
        .where(and(eq(c.site, placeholder('site')), eq(c.author, placeholder('author')), gt(c.createdAt, placeholder('since'))))
        .limit(most.recent);
      const same = q
        .select({ subject: s.subject })
        .from(s)
        .where(and(eq(s.site, placeholder('site')), eq(s.print, placeholder('print')), ne(s.contribution, placeholder('id'))))
        .limit(most.copies)
        .as('same');
      return q
        .select({
          recent: sql<number>`(SELECT count(*) FROM ${sent} AS sent)`,
          copies: count(),
          on: min(same.subject),
          last: max(same.subject),
        })
        .from(same);
    },
    { site: row.site, author: row.author, since, print, id: row.id },
  );
  // The row itself is among what its author has sent.
  const own = row.createdAt > since ? 1 : 0;
  const elsewhere = new Set([counted?.on, counted?.last].filter((subject) => subject != null && subject !== row.subject));
  return { copies: Number(counted?.copies ?? 0), subjects: elsewhere.size, recent: Math.max(0, Number(counted?.recent ?? 0) - own) };
}

/** A text that was taken back is nobody's copy any more. */
export async function forgetPrint(tx: Tx, site: string, contribution: string): Promise<void> {
  const { screening } = moderationTables(tx);
  await tx.q
    .update(screening)
    .set({ print: null })
    .where(and(eq(screening.site, site), eq(screening.contribution, contribution)));
}

export const bitsOf = (classes: Iterable<FindingClass>): number => {
  let bits = 0;
  for (const name of classes) bits |= 1 << findingClasses.indexOf(name);
  return bits;
};

export type WaitingAfter = { priority: number; at: number; id: string };

/** What waits, the most pressing first and the oldest first among equals, with its priority. */
export async function listWaiting(
  db: Reader,
  filter: QueueFilter & { states: Contribution['state'][]; found?: FindingClass | undefined; after: WaitingAfter | null; limit: number },
): Promise<{ row: Contribution; priority: number }[]> {
  if (filter.sites.length === 0) return [];
  const { screening: s } = moderationTables(db);
  const { contribution: c } = contributionTables(db);
  const priority = sql<number>`coalesce(${s.priority}, 0)`;
  const { after } = filter;
  const rows = await db.q
    .select({ row: c, priority })
    .from(c)
    .leftJoin(s, and(eq(s.contribution, c.id), eq(s.revision, c.latestRevision)))
    .where(
      and(
        inQueue(c, filter),
        inArray(c.state, filter.states),
        filter.found ? sql`(coalesce(${s.classes}, 0) & ${bitsOf([filter.found])}) <> 0` : undefined,
        after
          ? sql`(${priority} < ${after.priority} OR (${priority} = ${after.priority} AND (${c.sentAt}, ${c.id}) > (${after.at}, ${after.id})))`
          : undefined,
      ),
    )
    .orderBy(desc(priority), c.sentAt, c.id)
    .limit(filter.limit);
  return rows.map((each) => ({ row: each.row, priority: Number(each.priority) }));
}
