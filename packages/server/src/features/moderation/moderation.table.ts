import { sql } from 'drizzle-orm';
import { defineTables } from '../../platform/db/index.ts';
import type { RevisionState, State } from '../contributions/index.ts';
import type { Finding, GuardFinding } from './detect/index.ts';
import type { DecisionAction, RefusalReason } from './moderation.contract.ts';

/**
 * `screening`: what the pipeline said of the newest revision of a contribution, as kinds and places, never as words.
 * `override`: what the reply guard found in a revision that was sent all the same.
 * `decision`: one row per decision. The note is written to the author and is emptied when the author is erased.
 */
export const moderationTables = defineTables((c) => ({
  screening: c.table(
    'screening',
    {
      contribution: c.text('contribution').primaryKey(),
      revision: c.integer('revision').notNull(),
      site: c.text('site').notNull(),
      subject: c.text('subject').notNull(),
      /** Digest of the text without case, spaces and punctuation, to find copies by; null for a short text, which may well be written twice, and for one that was taken back. */
      print: c.text('print'),
      priority: c.integer('priority').notNull(),
      /** One bit for each class of which a finding counts, in the order of `findingClasses`. */
      classes: c.integer('classes').notNull(),
      findings: c.json('findings').$type<Finding[]>().notNull(),
      /** When the moderators were last called because somebody may be in danger; null when they have not been. */
      alarmedAt: c.ms('alarmed_at'),
    },
    (t) => [
      c
        .index('screening_print')
        .on(t.site, t.print, t.subject, t.contribution)
        .where(sql`${t.print} IS NOT NULL`),
    ],
  ),
  override: c.table(
    'guard_override',
    {
      contribution: c.text('contribution').notNull(),
      revision: c.integer('revision').notNull(),
      site: c.text('site').notNull(),
      findings: c.json('findings').$type<GuardFinding[]>().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.contribution, t.revision] })],
  ),
  decision: c.table(
    'decision',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      contribution: c.text('contribution').notNull(),
      revision: c.integer('revision').notNull(),
      action: c.text('action').$type<DecisionAction>().notNull(),
      reason: c.text('reason').$type<RefusalReason>(),
      note: c.text('note'),
      staff: c.text('staff').notNull(),
      /** The decider was the author too, as the site's only decider. */
      own: c.boolean('own').notNull(),
      at: c.ms('at').notNull(),
      undoUntil: c.ms('undo_until').notNull(),
      undoneAt: c.ms('undone_at'),
      /** What an undo puts back. */
      before: c
        .json('before')
        .$type<{ state: State; moves: number; publishedRevision: number | null; revisionState: RevisionState; reports: string[] }>()
        .notNull(),
    },
    (t) => [c.index('decision_contribution').on(t.site, t.contribution, t.at, t.id), c.index('decision_site').on(t.site, t.at, t.id)],
  ),
}));
