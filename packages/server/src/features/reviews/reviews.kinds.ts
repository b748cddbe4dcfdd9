/** What reviews and replies are to the spine. */
import { Failure } from '../../kernel/errors.ts';
import type { Reader } from '../../platform/db/index.ts';
import { findContribution, type ContributionKind } from '../contributions/index.ts';
import {
  eraseReviewFacts,
  findReplyPlace,
  insertReviewFacts,
  loadReviewFacts,
  passReplyPlace,
  passReviewPlace,
  setListing,
  takeReplyPlace,
  takeReviewPlace,
  type ReviewFacts,
} from './reviews.repo.ts';

export const reviewKind: ContributionKind<ReviewFacts> = {
  name: 'review',
  part: 'reviews',
  parent: null,
  titled: false,
  limits: { title: 0, text: 5000 },
  searchable: false,
  // One per member and subject, by a primary key. Somebody whose review was not published may write another one; one that was hidden or
  // taken down keeps its place, or a decision would be gone round by writing once more.
  async admit(tx, site, row) {
    const held = await takeReviewPlace(tx, row);
    if (held === null || held === row.id) return;
    const earlier = await findContribution(tx, site.key, held);
    if (earlier && !['refused', 'spam', 'erased'].includes(earlier.state)) throw new Failure('already_reviewed', { extra: { item: held } });
    if (!(await passReviewPlace(tx, row, held))) throw new Failure('already_reviewed');
  },
  facts: {
    insert: (tx, _site, key, facts) => insertReviewFacts(tx, key, facts),
    load: (db, _site, keys) => loadReviewFacts(db, keys),
    erase: (tx, _site, ids) => eraseReviewFacts(tx, ids),
  },
  queueFacts: (facts) => ({ visitedIn: facts.visitedIn, relation: facts.relation, incentive: facts.incentive }),
  stars: (facts) => ({ overall: facts.overall, scores: facts.scores }),
  viewChanged: (tx, _site, row, facts) => setListing(tx, row, facts),
};

/** A reply that came to nothing leaves its place to another one. */
async function stands(db: Reader, site: string, reply: string): Promise<boolean> {
  const row = await findContribution(db, site, reply);
  return row !== undefined && !['refused', 'spam', 'withdrawn', 'removed', 'erased'].includes(row.state);
}

/** Whether the clinic has its one reply to this review, public or not: another one would be `already_replied`. */
export async function hasReply(db: Reader, site: string, review: string): Promise<boolean> {
  const held = await findReplyPlace(db, review);
  return held !== null && stands(db, site, held);
}

export const replyKind: ContributionKind<Record<string, never>> = {
  name: 'reply',
  part: 'reviews',
  parent: 'review',
  titled: false,
  limits: { title: 0, text: 3000 },
  searchable: false,
  async admit(tx, site, row) {
    const held = await takeReplyPlace(tx, row);
    if (held === null || held === row.id) return;
    if ((await stands(tx, site.key, held)) || !(await passReplyPlace(tx, row, held)))
      throw new Failure('already_replied', { extra: { item: held } });
  },
  facts: {
    insert: async () => undefined,
    load: async (_db, _site, keys) => new Map(keys.map((key) => [key.id, {}])),
    erase: async () => undefined,
  },
  queueFacts: () => ({}),
  stars: () => null,
};
