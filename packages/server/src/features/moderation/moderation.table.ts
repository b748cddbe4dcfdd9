import { defineTables } from '../../platform/db/index.ts';
import type { RevisionState, State } from '../contributions/index.ts';
import type { DecisionAction, RefusalReason } from './moderation.contract.ts';

/** One row per decision. The note is written to the author and is emptied when the author is erased. */
export const moderationTables = defineTables((c) => ({
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
