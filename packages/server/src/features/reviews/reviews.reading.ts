/** What everybody may read of reviews. */
import { decodeCursor, encodeCursor } from '../../kernel/cursor.ts';
import type { Reader } from '../../platform/db/index.ts';
import { listRevisions, publicChildren, readPublished } from '../contributions/index.ts';
import type { Site } from '../sites/index.ts';
import type { RatingSummary, Reply, Review, ReviewPage } from './reviews.contract.ts';
import { listByStars, loadReviewFacts, tally } from './reviews.repo.ts';
import { summarise } from './reviews.rules.ts';

async function readReviews(db: Reader, site: string, ids: string[]): Promise<Review[]> {
  const reviews = await readPublished(db, site, ids);
  const facts = await loadReviewFacts(
    db,
    reviews.map(({ row, revision }) => ({ id: row.id, revision: revision.number })),
  );
  const children = await publicChildren(
    db,
    site,
    reviews.filter(({ row }) => row.children > 0).map(({ row }) => row.id),
  );
  const replies = new Map<string, Reply>();
  for (const { row, revision, shown } of await readPublished(
    db,
    site,
    children.map((child) => child.id),
  )) {
    const earlier = revision.number === 1 ? [] : await listRevisions(db, site, row.id);
    replies.set(row.parent!, {
      id: shown.id,
      body: shown.body,
      postedAt: shown.postedAt,
      editedAt: shown.editedAt,
      source: shown.source,
      author: shown.source && shown.author.name !== shown.source.name ? shown.author : null,
      // What was withdrawn, or hidden and then replaced, is approved no longer and is no part of the history.
      history: earlier
        .filter((old) => old.number < revision.number && old.state === 'published' && old.publishedAt !== null && old.erasedAt === null)
        .map((old) => ({ body: old.tree, publishedAt: old.publishedAt! })),
    });
  }
  return reviews.flatMap(({ row, shown }) => {
    const found = facts.get(row.id);
    if (!found) return [];
    return [{ ...shown, subject: row.subject, ...found, reply: replies.get(row.id) ?? null }];
  });
}

export type ReviewQuery = { subject: string; stars: number | null; cursor: string | null; size: number };

/** Newest first. Throws `bad_cursor`. */
export async function reviewPage(db: Reader, site: string, query: ReviewQuery): Promise<ReviewPage> {
  const kind = `reviews.${query.stars ?? 'all'}`;
  const at = query.cursor ? decodeCursor(query.cursor, kind, ['n', 's']) : null;
  const rows = await listByStars(db, site, {
    subject: query.subject,
    stars: query.stars,
    after: at ? { listedAt: at[0] as number, id: at[1] as string } : null,
    limit: query.size + 1,
  });
  const page = rows.slice(0, query.size);
  const last = page.at(-1);
  return {
    items: await readReviews(
      db,
      site,
      page.map((row) => row.id),
    ),
    next: rows.length > query.size && last ? encodeCursor([last.listedAt, last.id], kind) : null,
  };
}

export async function ratingSummary(db: Reader, site: Site, subject: string): Promise<RatingSummary> {
  const { stars, criteria, since } = await tally(db, site.key, subject, site.countImported);
  return summarise(stars, criteria, site.criteria, since);
}

/** One review, or undefined when it is not public. */
export async function oneReview(db: Reader, site: string, id: string): Promise<Review | undefined> {
  return (await readReviews(db, site, [id]))[0];
}
