import { defineTables } from '../../platform/db/index.ts';
import type { ReportReason } from './reports.contract.ts';

/** A reader's report of a published revision. `closed_by` is the decision that answered it. */
export const reportTables = defineTables((c) => ({
  report: c.table(
    'report',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      contribution: c.text('contribution').notNull(),
      revision: c.integer('revision').notNull(),
      reason: c.text('reason').$type<ReportReason>().notNull(),
      words: c.text('words'),
      submission: c.text('submission').notNull(),
      at: c.ms('at').notNull(),
      closedAt: c.ms('closed_at'),
      closedBy: c.text('closed_by'),
    },
    (t) => [
      c.uniqueIndex('report_submission').on(t.site, t.submission),
      c.index('report_open').on(t.site, t.closedAt, t.at),
      c.index('report_contribution').on(t.contribution),
    ],
  ),
}));
