/** All SQL of the spine. */
import { aliasedTable, and, asc, count, desc, eq, gt, inArray, isNotNull, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import { everyColumn, hot, hotWrite, theseColumns, type Reader, type Tx } from '../../platform/db/index.ts';
import type { RevisionState } from './contributions.table.ts';
import { contributionTables } from './contributions.table.ts';

export type Contribution = (typeof contributionTables.postgres)['contribution']['$inferSelect'];
export type Revision = (typeof contributionTables.postgres)['revision']['$inferSelect'];

export async function findContribution(db: Reader, site: string, id: string): Promise<Contribution | undefined> {
  const { contribution } = contributionTables(db);
  return (
    await db.q
      .select()
      .from(contribution)
      .where(and(eq(contribution.site, site), eq(contribution.id, id)))
      .limit(1)
  )[0];
}

export async function findContributions(db: Reader, site: string, ids: string[]): Promise<Contribution[]> {
  if (ids.length === 0) return [];
  const { contribution } = contributionTables(db);
  return db.q
    .select()
    .from(contribution)
    .where(and(eq(contribution.site, site), inArray(contribution.id, ids)));
}

/** The site of a contribution, for staff who name an item alone; null when there is none. */
export async function siteOfContribution(db: Reader, id: string): Promise<string | null> {
  const { contribution } = contributionTables(db);
  return (await db.q.select({ site: contribution.site }).from(contribution).where(eq(contribution.id, id)).limit(1))[0]?.site ?? null;
}

export async function findBySubmission(db: Reader, author: string, submission: string): Promise<Contribution | undefined> {
  const { contribution } = contributionTables(db);
  return (
    await db.q
      .select()
      .from(contribution)
      .where(and(eq(contribution.author, author), eq(contribution.submission, submission)))
      .limit(1)
  )[0];
}

/** False when the author sent this submission before, or the source had this id. */
export async function insertContribution(tx: Tx, row: Contribution): Promise<boolean> {
  const { contribution } = contributionTables(tx);
  const made = await hotWrite(
    tx,
    'contribution.insert',
    (q) => q.insert(contribution).values(everyColumn(contribution)).onConflictDoNothing(),
    row,
  );
  return made === 1;
}

/** Writes `values` if the row is still the one that was read; undefined when somebody was faster. */
export async function updateContribution(tx: Tx, row: Contribution, values: Partial<Contribution>): Promise<Contribution | undefined> {
  const { contribution } = contributionTables(tx);
  return (
    await tx.q
      .update(contribution)
      .set({ ...values, version: row.version + 1 })
      .where(and(eq(contribution.site, row.site), eq(contribution.id, row.id), eq(contribution.version, row.version)))
      .returning()
  )[0];
}

/** What a move of the state table writes. */
const moved = ['state', 'moves', 'latestRevision', 'publishedRevision', 'listedAt', 'sentAt'] as const;
export type Moved = Partial<Pick<Contribution, (typeof moved)[number]>>;

/** As {@link updateContribution}, by one statement for every move: what a move leaves as it was is written as it was read. */
export async function moveContribution(tx: Tx, row: Contribution, values: Moved): Promise<Contribution | undefined> {
  const { contribution: c } = contributionTables(tx);
  const [changed] = await hot(
    tx,
    'contribution.move',
    (q) =>
      q
        .update(c)
        .set(theseColumns(c, [...moved, 'version']))
        .where(and(eq(c.site, sql.placeholder('site')), eq(c.id, sql.placeholder('id')), eq(c.version, sql.placeholder('read'))))
        .returning(),
    { ...row, ...values, version: row.version + 1, read: row.version },
  );
  return changed;
}

export async function insertRevision(tx: Tx, row: Revision): Promise<void> {
  const { revision } = contributionTables(tx);
  await hotWrite(tx, 'revision.insert', (q) => q.insert(revision).values(everyColumn(revision)), row);
}

export async function setRevisionState(tx: Tx, site: string, id: string, number: number, state: RevisionState): Promise<void> {
  const { revision } = contributionTables(tx);
  await tx.q
    .update(revision)
    .set({ state })
    .where(and(eq(revision.site, site), eq(revision.contribution, id), eq(revision.number, number)));
}

/** The revision as it comes into view; the first time counts. Undefined when there is none. */
export async function setRevisionPublished(tx: Tx, site: string, id: string, number: number, at: number): Promise<Revision | undefined> {
  const { revision: r } = contributionTables(tx);
  const { placeholder } = sql;
  const [shown] = await hot(
    tx,
    'revision.publish',
    (q) =>
      q
        .update(r)
        .set({ publishedAt: sql`coalesce(${r.publishedAt}, ${placeholder('at')})` })
        .where(and(eq(r.site, placeholder('site')), eq(r.contribution, placeholder('id')), eq(r.number, placeholder('number'))))
        .returning(),
    { site, id, number, at },
  );
  return shown;
}

export async function findRevision(db: Reader, site: string, id: string, number: number): Promise<Revision | undefined> {
  const { revision } = contributionTables(db);
  return (
    await db.q
      .select()
      .from(revision)
      .where(and(eq(revision.site, site), eq(revision.contribution, id), eq(revision.number, number)))
      .limit(1)
  )[0];
}

export async function listRevisions(db: Reader, site: string, id: string): Promise<Revision[]> {
  const { revision } = contributionTables(db);
  return db.q
    .select()
    .from(revision)
    .where(and(eq(revision.site, site), eq(revision.contribution, id)))
    .orderBy(asc(revision.number));
}

/** The newest revision that a moderator has approved, and the newest of those that the public has seen. */
export async function approvedRevisions(db: Reader, site: string, id: string): Promise<{ newest: number | null; seen: number | null }> {
  const { revision } = contributionTables(db);
  const rows = await db.q
    .select({ number: revision.number, publishedAt: revision.publishedAt })
    .from(revision)
    .where(and(eq(revision.site, site), eq(revision.contribution, id), eq(revision.state, 'published')))
    .orderBy(desc(revision.number));
  return { newest: rows[0]?.number ?? null, seen: rows.find((row) => row.publishedAt !== null)?.number ?? null };
}

/** What an author took back is approved no longer: it comes back unread. */
export async function supersedeApproved(tx: Tx, site: string, id: string): Promise<void> {
  const { revision } = contributionTables(tx);
  await tx.q
    .update(revision)
    .set({ state: 'superseded' })
    .where(and(eq(revision.site, site), eq(revision.contribution, id), eq(revision.state, 'published')));
}

export type WithRevision = { row: Contribution; revision: Revision };

/** Rows with their public revision, in no order; what is not public is left out. */
export async function loadPublic(db: Reader, site: string, ids: string[]): Promise<Map<string, WithRevision>> {
  if (ids.length === 0) return new Map();
  const { contribution, revision } = contributionTables(db);
  const rows = await db.q
    .select({ row: contribution, revision })
    .from(contribution)
    .innerJoin(revision, and(eq(revision.contribution, contribution.id), eq(revision.number, contribution.publishedRevision)))
    .where(and(eq(contribution.site, site), inArray(contribution.id, ids), isNotNull(contribution.publishedRevision)));
  return new Map(rows.map((found) => [found.row.id, found]));
}

/** Rows with their newest revision, whatever their state. */
export async function loadNewest(db: Reader, site: string, ids: string[]): Promise<Map<string, WithRevision>> {
  if (ids.length === 0) return new Map();
  const { contribution, revision } = contributionTables(db);
  const rows = await db.q
    .select({ row: contribution, revision })
    .from(contribution)
    .innerJoin(revision, and(eq(revision.contribution, contribution.id), eq(revision.number, contribution.latestRevision)))
    .where(and(eq(contribution.site, site), inArray(contribution.id, ids)));
  return new Map(rows.map((found) => [found.row.id, found]));
}

export type ListOrder = 'newest' | 'helpful' | 'unanswered';
export type ListAfter = { helpful: number; listedAt: number; id: string };

/** Keyset page of what is public on one subject. `after` is the last one seen. */
export async function listPublic(
  db: Reader,
  site: string,
  query: { subject: string; kind: string; order: ListOrder; after: ListAfter | null; limit: number },
): Promise<ListAfter[]> {
  const { contribution: c } = contributionTables(db);
  const { after } = query;
  const older = after ? or(lt(c.listedAt, after.listedAt), and(eq(c.listedAt, after.listedAt), lt(c.id, after.id))) : undefined;
  const where: (SQL | undefined)[] = [
    eq(c.site, site),
    eq(c.subject, query.subject),
    eq(c.kind, query.kind),
    isNotNull(c.publishedRevision),
  ];
  if (query.order === 'unanswered') where.push(eq(c.children, 0));
  if (query.order === 'helpful') where.push(after ? or(lt(c.helpful, after.helpful), and(eq(c.helpful, after.helpful), older)) : undefined);
  else where.push(older);
  const order = query.order === 'helpful' ? [desc(c.helpful), desc(c.listedAt), desc(c.id)] : [desc(c.listedAt), desc(c.id)];
  const rows = await db.q
    .select({ id: c.id, listedAt: c.listedAt, helpful: c.helpful })
    .from(c)
    .where(and(...where))
    .orderBy(...order)
    .limit(query.limit);
  return rows.map((row) => ({ id: row.id, listedAt: row.listedAt ?? 0, helpful: row.helpful }));
}

/** How many are public on a subject, and how many of them have no public child. */
export async function countPublic(db: Reader, site: string, subject: string, kind: string): Promise<{ count: number; childless: number }> {
  const { contribution: c } = contributionTables(db);
  const [row] = await db.q
    .select({ count: count(), childless: sql<number>`coalesce(sum(case when ${c.children} = 0 then 1 else 0 end), 0)` })
    .from(c)
    .where(and(eq(c.site, site), eq(c.subject, subject), eq(c.kind, kind), isNotNull(c.publishedRevision)));
  return { count: Number(row?.count ?? 0), childless: Number(row?.childless ?? 0) };
}

/** How many items stand under each subject, whatever their state. */
export async function countBySubject(db: Reader, site: string): Promise<Map<string, number>> {
  const { contribution: c } = contributionTables(db);
  const rows = await db.q.select({ subject: c.subject, count: count() }).from(c).where(eq(c.site, site)).groupBy(c.subject);
  return new Map(rows.map((row) => [row.subject, Number(row.count)]));
}

/** Ids of the public children of the given parents. */
export async function publicChildren(db: Reader, site: string, parents: string[]): Promise<{ id: string; parent: string }[]> {
  if (parents.length === 0) return [];
  const { contribution: c } = contributionTables(db);
  const rows = await db.q
    .select({ id: c.id, parent: c.parent })
    .from(c)
    .where(and(eq(c.site, site), inArray(c.parent, parents), isNotNull(c.publishedRevision)));
  return rows.map((row) => ({ id: row.id, parent: row.parent! }));
}

/** Every child that is not erased, for a moderator's view of a thread. */
export async function childrenOf(db: Reader, site: string, parent: string): Promise<Contribution[]> {
  const { contribution: c } = contributionTables(db);
  return db.q
    .select()
    .from(c)
    .where(and(eq(c.site, site), eq(c.parent, parent)))
    .orderBy(asc(c.createdAt), asc(c.id));
}

/** Sets the number of public children by counting them, in the transaction that changed one. */
export async function recountChildren(tx: Tx, site: string, parent: string): Promise<void> {
  const { contribution: c } = contributionTables(tx);
  const { placeholder } = sql;
  const wanted = () => and(eq(c.site, placeholder('site')), eq(c.id, placeholder('parent')));
  // Held before counting: two children that change at once would else each count without the other on PostgreSQL.
  if (tx.dialect === 'postgres')
    await hot(tx, 'children.hold', (q) => q.select({ id: c.id }).from(c).where(wanted()).for('update'), { site, parent });
  await hotWrite(
    tx,
    'children.count',
    (q) => {
      const child = aliasedTable(c, 'child');
      const shown = and(eq(child.site, placeholder('site')), eq(child.parent, placeholder('parent')), isNotNull(child.publishedRevision));
      const number = q.select({ count: count() }).from(child).where(shown);
      return q
        .update(c)
        .set({ children: sql`${number}` })
        .where(wanted());
    },
    { site, parent },
  );
}

export async function setAccepted(tx: Tx, site: string, id: string, accepted: string | null): Promise<void> {
  const { contribution: c } = contributionTables(tx);
  await tx.q
    .update(c)
    .set({ accepted })
    .where(and(eq(c.site, site), eq(c.id, id)));
}

export async function listByAuthor(db: Reader, site: string, author: string, limit: number): Promise<Contribution[]> {
  const { contribution: c } = contributionTables(db);
  return db.q
    .select()
    .from(c)
    .where(and(eq(c.site, site), eq(c.author, author)))
    .orderBy(desc(c.createdAt), desc(c.id))
    .limit(limit);
}

/** In the order in which they were made, parents before what hangs under them; `after` is the id of the last one seen. */
export async function listFrom(db: Reader, site: string, after: string, limit: number): Promise<Contribution[]> {
  const { contribution: c } = contributionTables(db);
  return db.q
    .select()
    .from(c)
    .where(and(eq(c.site, site), gt(c.id, after)))
    .orderBy(asc(c.id))
    .limit(limit);
}

export async function countByState(db: Reader, site: string, author: string): Promise<Record<string, number>> {
  const { contribution: c } = contributionTables(db);
  // An expression, so that SQLite goes by the author and not through the whole site in the order of its states.
  const state = sql<string>`${c.state} || ''`;
  const rows = await db.q
    .select({ state, count: count() })
    .from(c)
    .where(and(eq(c.site, site), eq(c.author, author)))
    .groupBy(state);
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

export type QueueFilter = { sites: string[]; kind?: string | undefined; subject?: string | undefined };

/** The part of a list's condition that its filter is. */
export const inQueue = (c: (typeof contributionTables.postgres)['contribution'], filter: QueueFilter): SQL | undefined =>
  and(
    inArray(c.site, filter.sites),
    filter.kind ? eq(c.kind, filter.kind) : undefined,
    filter.subject ? eq(c.subject, filter.subject) : undefined,
  );

export async function countWaiting(
  db: Reader,
  filter: QueueFilter & { states: Contribution['state'][] },
): Promise<{ count: number; oldest: number | null }> {
  if (filter.sites.length === 0) return { count: 0, oldest: null };
  const { contribution: c } = contributionTables(db);
  const [row] = await db.q
    .select({ count: count(), oldest: sql<number | null>`min(${c.sentAt})` })
    .from(c)
    .where(and(inQueue(c, filter), inArray(c.state, filter.states)));
  return { count: Number(row?.count ?? 0), oldest: row?.oldest === null || row?.oldest === undefined ? null : Number(row.oldest) };
}

/** Public and without a public child, oldest first: questions without an answer, reviews without a reply. */
export async function listChildless(
  db: Reader,
  filter: QueueFilter & { kind: string; after: { at: number; id: string } | null; limit: number },
): Promise<Contribution[]> {
  if (filter.sites.length === 0) return [];
  const { contribution: c } = contributionTables(db);
  const { after } = filter;
  return db.q
    .select()
    .from(c)
    .where(
      and(
        inQueue(c, filter),
        isNotNull(c.publishedRevision),
        eq(c.children, 0),
        after ? or(gt(c.listedAt, after.at), and(eq(c.listedAt, after.at), gt(c.id, after.id))) : undefined,
      ),
    )
    .orderBy(asc(c.listedAt), asc(c.id))
    .limit(filter.limit);
}

export async function countChildless(db: Reader, filter: QueueFilter & { kind: string }): Promise<number> {
  if (filter.sites.length === 0) return 0;
  const { contribution: c } = contributionTables(db);
  const [row] = await db.q
    .select({ count: count() })
    .from(c)
    .where(and(inQueue(c, filter), isNotNull(c.publishedRevision), eq(c.children, 0)));
  return Number(row?.count ?? 0);
}

/** Adds one vote; true when it is new. */
export async function insertVote(tx: Tx, site: string, contribution: string, author: string, at: number): Promise<boolean> {
  const { vote } = contributionTables(tx);
  return (
    (await tx.q.insert(vote).values({ contribution, author, site, at }).onConflictDoNothing().returning({ author: vote.author })).length ===
    1
  );
}

export async function deleteVote(tx: Tx, site: string, contribution: string, author: string): Promise<boolean> {
  const { vote } = contributionTables(tx);
  const gone = await tx.q
    .delete(vote)
    .where(and(eq(vote.site, site), eq(vote.contribution, contribution), eq(vote.author, author)))
    .returning({ author: vote.author });
  return gone.length === 1;
}

/** Moves the count beside the vote row that was just written or deleted; the new number. */
export async function addHelpful(tx: Tx, site: string, id: string, by: 1 | -1): Promise<number> {
  const { contribution: c } = contributionTables(tx);
  const [row] = await tx.q
    .update(c)
    .set({ helpful: sql`${c.helpful} + ${by}` })
    .where(and(eq(c.site, site), eq(c.id, id)))
    .returning({ helpful: c.helpful });
  return row?.helpful ?? 0;
}

export async function votesOf(db: Reader, site: string, author: string): Promise<string[]> {
  const { vote } = contributionTables(db);
  return (
    await db.q
      .select({ id: vote.contribution })
      .from(vote)
      .where(and(eq(vote.site, site), eq(vote.author, author)))
      .limit(2000)
  ).map((row) => row.id);
}

/** Empties every text of the given contributions; rows stay as stubs so that threads and the audit keep their shape. */
export async function emptyRevisions(tx: Tx, site: string, ids: string[], at: number): Promise<void> {
  if (ids.length === 0) return;
  const { revision } = contributionTables(tx);
  await tx.q
    .update(revision)
    .set({ title: null, text: '', tree: [], consentLang: null, consentWording: null, erasedAt: at })
    .where(and(eq(revision.site, site), inArray(revision.contribution, ids)));
}

export async function listBatch(db: Reader, site: string, batch: string, after: string, limit: number): Promise<Contribution[]> {
  const { contribution: c } = contributionTables(db);
  return db.q
    .select()
    .from(c)
    .where(and(eq(c.site, site), eq(c.batch, batch), gt(c.id, after)))
    .orderBy(asc(c.id))
    .limit(limit);
}

export async function findBySource(db: Reader, site: string, source: string, sourceIds: string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const { contribution: c } = contributionTables(db);
  const rows = await db.q
    .select({ id: c.id, sourceId: c.sourceId })
    .from(c)
    .where(and(eq(c.site, site), eq(c.source, source), inArray(c.sourceId, sourceIds)));
  return new Map(rows.map((row) => [row.sourceId!, row.id]));
}

/** Whatever somebody read of this author's before is out of date from now on: a decision on it, or its way back, answers 409. */
export async function moveAllOf(tx: Tx, site: string, author: string): Promise<void> {
  const { contribution: c } = contributionTables(tx);
  await tx.q
    .update(c)
    .set({ moves: sql`${c.moves} + 1`, version: sql`${c.version} + 1` })
    .where(and(eq(c.site, site), eq(c.author, author), ne(c.state, 'erased')));
}

/** The subjects on whose pages something by this author is public. */
export async function subjectsOfAuthor(db: Reader, site: string, author: string): Promise<string[]> {
  const { contribution: c } = contributionTables(db);
  const rows = await db.q
    .selectDistinct({ subject: c.subject })
    .from(c)
    .where(and(eq(c.site, site), eq(c.author, author), isNotNull(c.publishedRevision)));
  return rows.map((row) => row.subject);
}
