import { defineTables } from '../../platform/db/index.ts';
import type { Incentive, Relation, Scores } from './reviews.contract.ts';

/**
 * `review_facts`: beside each revision. `review_place`: one per member and subject, by its index. `review_listing`: the ratings
 * of what is public now, written when a review's public revision changes, for the summary and the star filter.
 */
export const reviewTables = defineTables((c) => ({
  facts: c.table(
    'review_facts',
    {
      contribution: c.text('contribution').notNull(),
      revision: c.integer('revision').notNull(),
      overall: c.integer('overall').notNull(),
      scores: c.json('scores').$type<Scores>().notNull(),
      visitedIn: c.text('visited_in'),
      relation: c.text('relation').$type<Relation>().notNull(),
      incentive: c.text('incentive').$type<Incentive>().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.contribution, t.revision] })],
  ),
  place: c.table(
    'review_place',
    {
      site: c.text('site').notNull(),
      subject: c.text('subject').notNull(),
      author: c.text('author').notNull(),
      contribution: c.text('contribution').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.site, t.subject, t.author] })],
  ),
  /** At most one reply per review. */
  replyPlace: c.table('reply_place', { review: c.text('review').primaryKey(), contribution: c.text('contribution').notNull() }),
  listing: c.table(
    'review_listing',
    {
      contribution: c.text('contribution').primaryKey(),
      site: c.text('site').notNull(),
      subject: c.text('subject').notNull(),
      overall: c.integer('overall').notNull(),
      listedAt: c.ms('listed_at').notNull(),
      imported: c.boolean('imported').notNull(),
    },
    (t) => [
      c.index('review_listing_stars').on(t.site, t.subject, t.overall, t.listedAt, t.contribution),
      c.index('review_listing_order').on(t.site, t.subject, t.listedAt, t.contribution),
    ],
  ),
  score: c.table(
    'review_score',
    {
      contribution: c.text('contribution').notNull(),
      criterion: c.text('criterion').notNull(),
      site: c.text('site').notNull(),
      subject: c.text('subject').notNull(),
      value: c.integer('value').notNull(),
      imported: c.boolean('imported').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.contribution, t.criterion] }),
      c.index('review_score_mean').on(t.site, t.subject, t.criterion, t.value),
    ],
  ),
}));
