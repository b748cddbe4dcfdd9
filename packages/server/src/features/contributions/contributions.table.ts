import { sql } from 'drizzle-orm';
import type { TextTree } from '../../kernel/tree.ts';
import { defineTables } from '../../platform/db/index.ts';
import type { State } from './contributions.contract.ts';

/** The states of one revision; `open` ones are still to be decided or changed by the author. */
export type RevisionState = 'pending' | 'published' | 'returned' | 'refused' | 'spam' | 'superseded';

/** Whatever anybody writes is one `contribution` with `revision`s. `vote`: one "helpful" per member and contribution. */
export const contributionTables = defineTables((c) => ({
  contribution: c.table(
    'contribution',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      kind: c.text('kind').notNull(),
      subject: c.text('subject').notNull(),
      parent: c.text('parent'),
      author: c.text('author').notNull(),
      state: c.text('state').$type<State>().notNull(),
      /** Moves with every write: the lock of conditional updates. */
      version: c.integer('version').notNull(),
      /** Moves of the state table so far: what a moderator has seen, as opposed to a publication falling due. */
      moves: c.integer('moves').notNull(),
      latestRevision: c.integer('latest_revision').notNull(),
      /** The revision that the public sees; null while it sees none. */
      publishedRevision: c.integer('published_revision'),
      /** Where it stands in lists: the first publication, or the original date of an imported item. */
      listedAt: c.ms('listed_at'),
      /** When the undecided revision, or the newest one, was sent; an earlier one where that has waited since ({@link keepWaiting}). */
      sentAt: c.ms('sent_at').notNull(),
      createdAt: c.ms('created_at').notNull(),
      helpful: c.integer('helpful').notNull(),
      /** Public children: answers of a question, replies of a review. Recomputed, never incremented. */
      children: c.integer('children').notNull(),
      /** The child marked as the answer. */
      accepted: c.text('accepted'),
      page: c.text('page'),
      /** Set by the client once per composer: sending twice makes one row. */
      submission: c.text('submission'),
      source: c.text('source'),
      sourceId: c.text('source_id'),
      batch: c.text('batch'),
    },
    (t) => [
      c.uniqueIndex('contribution_submission').on(t.author, t.submission),
      c
        .uniqueIndex('contribution_source')
        .on(t.site, t.source, t.sourceId)
        .where(sql`${t.source} IS NOT NULL`),
      c
        .index('contribution_listed')
        .on(t.site, t.subject, t.kind, t.listedAt, t.id)
        .where(sql`${t.publishedRevision} IS NOT NULL`),
      c
        .index('contribution_helpful')
        .on(t.site, t.subject, t.kind, t.helpful, t.listedAt, t.id)
        .where(sql`${t.publishedRevision} IS NOT NULL`),
      c
        .index('contribution_unanswered')
        .on(t.site, t.kind, t.listedAt, t.id)
        .where(sql`${t.publishedRevision} IS NOT NULL AND ${t.children} = 0`),
      c.index('contribution_queue').on(t.site, t.state, t.sentAt, t.id),
      c
        .index('contribution_parent')
        .on(t.site, t.parent)
        .where(sql`${t.parent} IS NOT NULL`),
      c.index('contribution_author').on(t.site, t.author, t.createdAt),
      c
        .index('contribution_batch')
        .on(t.batch)
        .where(sql`${t.batch} IS NOT NULL`),
    ],
  ),
  revision: c.table(
    'revision',
    {
      contribution: c.text('contribution').notNull(),
      number: c.integer('number').notNull(),
      site: c.text('site').notNull(),
      state: c.text('state').$type<RevisionState>().notNull(),
      title: c.text('title'),
      /** As typed, for the author's composer. Empty after an erasure. */
      text: c.text('text').notNull(),
      tree: c.json('tree').$type<TextTree>().notNull(),
      consentWording: c.text('consent_wording'),
      consentLang: c.text('consent_lang'),
      createdAt: c.ms('created_at').notNull(),
      /** When it became public; null when it never did. */
      publishedAt: c.ms('published_at'),
      erasedAt: c.ms('erased_at'),
    },
    (t) => [c.primaryKey({ columns: [t.contribution, t.number] })],
  ),
  vote: c.table(
    'vote',
    {
      contribution: c.text('contribution').notNull(),
      author: c.text('author').notNull(),
      site: c.text('site').notNull(),
      at: c.ms('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.contribution, t.author] }), c.index('vote_author').on(t.author)],
  ),
  importBatch: c.table('import_batch', {
    id: c.text('id').primaryKey(),
    site: c.text('site').notNull(),
    source: c.text('source').notNull(),
    createdAt: c.ms('created_at').notNull(),
    undoneAt: c.ms('undone_at'),
  }),
}));
