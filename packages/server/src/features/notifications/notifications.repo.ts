/** All SQL of notices: what waits on each site, and who was told when. */
import { and, count, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { contributionTables, waitingStates } from '../contributions/index.ts';
import type { StaffList } from '../identity/index.ts';
import { reportedBySite } from '../reports/index.ts';
import { noticeRules } from './notifications.rules.ts';
import { noticeTables } from './notifications.table.ts';

/** How many wait on a site, and since when the first and the last of them do. */
export type Waiting = { site: string; count: number; oldest: number; newest: number };

type Group = { site: string; count: number; oldest: number | null; newest: number | null };

const waiting = (rows: Group[]): Waiting[] =>
  rows.map((row) => ({ site: row.site, count: Number(row.count), oldest: Number(row.oldest), newest: Number(row.newest) }));

/**
 * Items to decide on, per site; of one site when it is given. Each counts once, and only what the queue shows: reported ones wait
 * from their first open report, as long as readers can see them.
 */
export async function undecided(db: Reader, site?: string): Promise<Waiting[]> {
  const { contribution: c } = contributionTables(db);
  const pending = await db.q
    .select({ site: c.site, count: count(), oldest: sql<number>`min(${c.sentAt})`, newest: sql<number>`max(${c.sentAt})` })
    .from(c)
    .where(and(inArray(c.state, waitingStates), site === undefined ? undefined : eq(c.site, site)))
    .groupBy(c.site);
  const sites = new Map(waiting(pending).map((row) => [row.site, row]));
  for (const row of await reportedBySite(db, site)) {
    const other = sites.get(row.site);
    sites.set(
      row.site,
      other
        ? {
            site: row.site,
            count: other.count + row.count,
            oldest: Math.min(other.oldest, row.oldest),
            newest: Math.max(other.newest, row.newest),
          }
        : row,
    );
  }
  return [...sites.values()];
}

/** Published questions without a public answer, per site. Imported ones were asked elsewhere and wait for nobody (docs/decisions/0014). */
export async function unanswered(db: Reader, site?: string): Promise<Waiting[]> {
  const { contribution: c } = contributionTables(db);
  const rows = await db.q
    .select({ site: c.site, count: count(), oldest: sql<number>`min(${c.listedAt})`, newest: sql<number>`max(${c.listedAt})` })
    .from(c)
    .where(
      and(
        eq(c.kind, 'question'),
        isNotNull(c.publishedRevision),
        eq(c.children, 0),
        isNull(c.source),
        site === undefined ? undefined : eq(c.site, site),
      ),
    )
    .groupBy(c.site);
  return waiting(rows);
}

/**
 * True for the one process that may tell this person now: an hour after the last mail when something came since, a day after it
 * when nothing did.
 */
export async function claimNotice(
  tx: Tx,
  site: string,
  staff: string,
  list: StaffList,
  when: { now: number; newest: number },
): Promise<boolean> {
  const { staffNotice: t } = noticeTables(tx);
  const { now, newest } = when;
  const rows = await tx.q
    .insert(t)
    .values({ site, staff, list, sentAt: now })
    .onConflictDoUpdate({
      target: [t.site, t.staff, t.list],
      set: { sentAt: now },
      setWhere: or(
        and(lte(t.sentAt, now - noticeRules.least), lt(t.sentAt, newest)),
        lte(t.sentAt, now - noticeRules.reminder),
        // Told in the future: the clock was set back.
        gt(t.sentAt, now),
      ),
    })
    .returning({ sentAt: t.sentAt });
  return rows.length === 1;
}

/** Whether that person could be told now; a look without a lock, so that the job writes only when there is something to write. */
export async function lastNotices(db: Reader, site: string, list: StaffList): Promise<Map<string, number>> {
  const { staffNotice: t } = noticeTables(db);
  const rows = await db.q
    .select({ staff: t.staff, sentAt: t.sentAt })
    .from(t)
    .where(and(eq(t.site, site), eq(t.list, list)));
  return new Map(rows.map((row) => [row.staff, row.sentAt]));
}
