/** All SQL of reports. */
import { and, asc, count, eq, gt, inArray, isNull, min, notInArray, or, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { contributionTables, publicStates, waitingStates, type Contribution, type QueueFilter } from '../contributions/index.ts';
import { reportTables } from './reports.table.ts';

export type Report = (typeof reportTables.postgres)['report']['$inferSelect'];

/** False when this submission is there already. */
export async function insertReport(tx: Tx, row: Report): Promise<boolean> {
  const { report } = reportTables(tx);
  return (await tx.q.insert(report).values(row).onConflictDoNothing().returning({ id: report.id })).length === 1;
}

export async function findReportBySubmission(db: Reader, site: string, submission: string): Promise<Report | undefined> {
  const { report } = reportTables(db);
  return (
    await db.q
      .select()
      .from(report)
      .where(and(eq(report.site, site), eq(report.submission, submission)))
  )[0];
}

export async function openReports(db: Reader, site: string, contribution: string): Promise<Report[]> {
  const { report } = reportTables(db);
  return db.q
    .select()
    .from(report)
    .where(and(eq(report.site, site), eq(report.contribution, contribution), isNull(report.closedAt)))
    .orderBy(asc(report.at));
}

/** How many reports are open on each of the items that has any. */
export async function countOpenReports(db: Reader, sites: string[], contributions: string[]): Promise<Map<string, number>> {
  if (sites.length === 0 || contributions.length === 0) return new Map();
  const { report } = reportTables(db);
  const rows = await db.q
    .select({ id: report.contribution, count: count() })
    .from(report)
    .where(and(inArray(report.site, sites), inArray(report.contribution, contributions), isNull(report.closedAt)))
    .groupBy(report.contribution);
  return new Map(rows.map((row) => [row.id, Number(row.count)]));
}

/** Closes what is open on the item; the ids that were. */
export async function closeReports(tx: Tx, site: string, contribution: string, decision: string, at: number): Promise<string[]> {
  const { report } = reportTables(tx);
  const closed = await tx.q
    .update(report)
    .set({ closedAt: at, closedBy: decision })
    .where(and(eq(report.site, site), eq(report.contribution, contribution), isNull(report.closedAt)))
    .returning({ id: report.id });
  return closed.map((row) => row.id);
}

export async function reopenReports(tx: Tx, site: string, decision: string): Promise<void> {
  const { report } = reportTables(tx);
  await tx.q
    .update(report)
    .set({ closedAt: null, closedBy: null })
    .where(and(eq(report.site, site), eq(report.closedBy, decision)));
}

/** Open reports on what readers can see; what its author took back waits for nobody. */
const matching = (db: Reader, filter: Partial<QueueFilter>) => {
  const { report } = reportTables(db);
  const { contribution: c } = contributionTables(db);
  return and(
    filter.sites ? inArray(report.site, filter.sites) : undefined,
    isNull(report.closedAt),
    inArray(c.state, publicStates),
    filter.kind ? eq(c.kind, filter.kind) : undefined,
    filter.subject ? eq(c.subject, filter.subject) : undefined,
  );
};

/** Items with open reports, the longest-waiting first. */
export async function listReported(
  db: Reader,
  filter: QueueFilter & { after: { at: number; id: string } | null; limit: number },
): Promise<{ row: Contribution; since: number; count: number }[]> {
  if (filter.sites.length === 0) return [];
  const { report } = reportTables(db);
  const { contribution: c } = contributionTables(db);
  const since = min(report.at);
  const { after } = filter;
  const groups = await db.q
    .select({ id: report.contribution, since: sql<number>`min(${report.at})`, count: count() })
    .from(report)
    .innerJoin(c, and(eq(c.id, report.contribution), eq(c.site, report.site)))
    .where(matching(db, filter))
    .groupBy(report.contribution)
    .having(after ? or(gt(since, after.at), and(eq(since, after.at), gt(report.contribution, after.id))) : undefined)
    .orderBy(asc(since), asc(report.contribution))
    .limit(filter.limit);
  const ids = groups.map((group) => group.id);
  if (ids.length === 0) return [];
  const rows = await db.q
    .select()
    .from(c)
    .where(and(inArray(c.site, filter.sites), inArray(c.id, ids)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return groups.flatMap((group) => {
    const row = byId.get(group.id);
    return row ? [{ row, since: Number(group.since), count: Number(group.count) }] : [];
  });
}

export async function countReported(db: Reader, filter: QueueFilter): Promise<number> {
  if (filter.sites.length === 0) return 0;
  const { report } = reportTables(db);
  const { contribution: c } = contributionTables(db);
  const [row] = await db.q
    .select({ count: sql<number>`count(distinct ${report.contribution})` })
    .from(report)
    .innerJoin(c, and(eq(c.id, report.contribution), eq(c.site, report.site)))
    .where(matching(db, filter));
  return Number(row?.count ?? 0);
}

/** Since when the first and the last open report of a site waits, and on how many items that wait for nothing else. */
export type ReportedOnSite = { site: string; count: number; oldest: number; newest: number };

/** The reported queue of every site that has one; of one site when it is given. */
export async function reportedBySite(db: Reader, site?: string): Promise<ReportedOnSite[]> {
  const { report } = reportTables(db);
  const { contribution: c } = contributionTables(db);
  // Newer words that wait on a reported item are in the pending queue already: it is one item to look at.
  const alone = sql`case when ${notInArray(c.state, waitingStates)} then ${report.contribution} end`;
  const rows = await db.q
    .select({
      site: report.site,
      count: sql<number>`count(distinct ${alone})`,
      oldest: sql<number>`min(${report.at})`,
      newest: sql<number>`max(${report.at})`,
    })
    .from(report)
    .innerJoin(c, and(eq(c.id, report.contribution), eq(c.site, report.site)))
    .where(matching(db, site === undefined ? {} : { sites: [site] }))
    .groupBy(report.site);
  return rows.map((row) => ({ site: row.site, count: Number(row.count), oldest: Number(row.oldest), newest: Number(row.newest) }));
}

/** The reporters' own words about erased items go with them. */
export async function emptyReports(tx: Tx, site: string, contributions: string[]): Promise<void> {
  if (contributions.length === 0) return;
  const { report } = reportTables(tx);
  await tx.q
    .update(report)
    .set({ words: null })
    .where(and(eq(report.site, site), inArray(report.contribution, contributions)));
}
