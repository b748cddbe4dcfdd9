/** All SQL of ratings, of who has reviewed what, and of the summary. */
import { and, asc, count, desc, eq, inArray, lt, min, or, sum } from 'drizzle-orm';
import { everyColumn, hotWrite, type Reader, type Tx } from '../../platform/db/index.ts';
import type { Contribution, FactKey } from '../contributions/index.ts';
import type { Incentive, Relation, Scores } from './reviews.contract.ts';
import { reviewTables } from './reviews.table.ts';

export type ReviewFacts = { overall: number; scores: Scores; visitedIn: string | null; relation: Relation; incentive: Incentive };

export async function insertReviewFacts(tx: Tx, key: FactKey, facts: ReviewFacts): Promise<void> {
  const { facts: table } = reviewTables(tx);
  await hotWrite(tx, 'review.insert', (q) => q.insert(table).values(everyColumn(table)), {
    contribution: key.id,
    revision: key.revision,
    ...facts,
  });
}

export async function loadReviewFacts(db: Reader, keys: FactKey[]): Promise<Map<string, ReviewFacts>> {
  if (keys.length === 0) return new Map();
  const { facts: table } = reviewTables(db);
  const wanted = new Map(keys.map((key) => [key.id, key.revision]));
  const rows = await db.q
    .select()
    .from(table)
    .where(inArray(table.contribution, [...wanted.keys()]));
  return new Map(
    rows
      .filter((row) => wanted.get(row.contribution) === row.revision)
      .map((row) => [
        row.contribution,
        { overall: row.overall, scores: row.scores, visitedIn: row.visitedIn, relation: row.relation, incentive: row.incentive },
      ]),
  );
}

/** An erased review keeps neither its month nor its words; its ratings leave with its listing. */
export async function eraseReviewFacts(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const { facts, place } = reviewTables(tx);
  await tx.q.delete(facts).where(inArray(facts.contribution, ids));
  await tx.q.delete(place).where(inArray(place.contribution, ids));
}

/** The review that holds the member's place on this subject; null once it has been given to `row`. */
export async function takeReviewPlace(tx: Tx, row: Contribution): Promise<string | null> {
  const { place } = reviewTables(tx);
  const values = { site: row.site, subject: row.subject, author: row.author, contribution: row.id };
  const won = await tx.q.insert(place).values(values).onConflictDoNothing().returning({ contribution: place.contribution });
  if (won.length === 1) return null;
  const [held] = await tx.q
    .select({ contribution: place.contribution })
    .from(place)
    .where(and(eq(place.site, row.site), eq(place.subject, row.subject), eq(place.author, row.author)));
  return held?.contribution ?? null;
}

/** Gives the place on, if it is still held by `from`. */
export async function passReviewPlace(tx: Tx, row: Contribution, from: string): Promise<boolean> {
  const { place } = reviewTables(tx);
  const moved = await tx.q
    .update(place)
    .set({ contribution: row.id })
    .where(and(eq(place.site, row.site), eq(place.subject, row.subject), eq(place.author, row.author), eq(place.contribution, from)))
    .returning({ contribution: place.contribution });
  return moved.length === 1;
}

/** The reply that holds the place under a review. */
export async function findReplyPlace(db: Reader, review: string): Promise<string | null> {
  const { replyPlace } = reviewTables(db);
  const [held] = await db.q.select({ contribution: replyPlace.contribution }).from(replyPlace).where(eq(replyPlace.review, review));
  return held?.contribution ?? null;
}

export async function takeReplyPlace(tx: Tx, row: Contribution): Promise<string | null> {
  const { replyPlace } = reviewTables(tx);
  const won = await tx.q
    .insert(replyPlace)
    .values({ review: row.parent!, contribution: row.id })
    .onConflictDoNothing()
    .returning({ review: replyPlace.review });
  return won.length === 1 ? null : findReplyPlace(tx, row.parent!);
}

export async function passReplyPlace(tx: Tx, row: Contribution, from: string): Promise<boolean> {
  const { replyPlace } = reviewTables(tx);
  const moved = await tx.q
    .update(replyPlace)
    .set({ contribution: row.id })
    .where(and(eq(replyPlace.review, row.parent!), eq(replyPlace.contribution, from)))
    .returning({ review: replyPlace.review });
  return moved.length === 1;
}

/** Lists the ratings of what is in view now, or takes them away. */
export async function setListing(tx: Tx, row: Contribution, facts: ReviewFacts | null): Promise<void> {
  const { listing, score } = reviewTables(tx);
  await tx.q.delete(score).where(eq(score.contribution, row.id));
  await tx.q.delete(listing).where(eq(listing.contribution, row.id));
  if (!facts) return;
  const imported = row.source !== null;
  await tx.q.insert(listing).values({
    contribution: row.id,
    site: row.site,
    subject: row.subject,
    overall: facts.overall,
    listedAt: row.listedAt ?? row.createdAt,
    imported,
  });
  const scores = Object.entries(facts.scores).flatMap(([criterion, value]) =>
    value === null ? [] : [{ contribution: row.id, criterion, site: row.site, subject: row.subject, value, imported }],
  );
  if (scores.length > 0) await tx.q.insert(score).values(scores);
}

export async function listByStars(
  db: Reader,
  site: string,
  query: { subject: string; stars: number | null; after: { listedAt: number; id: string } | null; limit: number },
): Promise<{ id: string; listedAt: number }[]> {
  const { listing } = reviewTables(db);
  const { after } = query;
  return db.q
    .select({ id: listing.contribution, listedAt: listing.listedAt })
    .from(listing)
    .where(
      and(
        eq(listing.site, site),
        eq(listing.subject, query.subject),
        query.stars === null ? undefined : eq(listing.overall, query.stars),
        after
          ? or(lt(listing.listedAt, after.listedAt), and(eq(listing.listedAt, after.listedAt), lt(listing.contribution, after.id)))
          : undefined,
      ),
    )
    .orderBy(desc(listing.listedAt), desc(listing.contribution))
    .limit(query.limit);
}

/** Counts per number of stars, totals per criterion and the oldest date, over what counts. */
export async function tally(
  db: Reader,
  site: string,
  subject: string,
  countImported: boolean,
): Promise<{ stars: Map<number, number>; criteria: Map<string, { total: number; count: number }>; since: number | null }> {
  const { listing, score } = reviewTables(db);
  const counted = and(eq(listing.site, site), eq(listing.subject, subject), countImported ? undefined : eq(listing.imported, false));
  const stars = await db.q
    .select({ overall: listing.overall, count: count() })
    .from(listing)
    .where(counted)
    .groupBy(listing.overall)
    .orderBy(asc(listing.overall));
  const [oldest] = await db.q
    .select({ since: min(listing.listedAt) })
    .from(listing)
    .where(counted);
  const criteria = await db.q
    .select({ criterion: score.criterion, total: sum(score.value), count: count() })
    .from(score)
    .where(and(eq(score.site, site), eq(score.subject, subject), countImported ? undefined : eq(score.imported, false)))
    .groupBy(score.criterion);
  return {
    stars: new Map(stars.map((row) => [row.overall, Number(row.count)])),
    criteria: new Map(criteria.map((row) => [row.criterion, { total: Number(row.total), count: Number(row.count) }])),
    since: oldest?.since === null || oldest?.since === undefined ? null : Number(oldest.since),
  };
}
