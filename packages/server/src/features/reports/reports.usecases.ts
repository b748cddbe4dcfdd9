/** A reader says that something should be looked at; a decision answers it. */
import { Failure } from '../../kernel/errors.ts';
import { cleanText } from '../../kernel/text.ts';
import { appendAudit } from '../audit/index.ts';
import { findContribution } from '../contributions/index.ts';
import type { Decision, DecisionParty, Moderation } from '../moderation/index.ts';
import { isOn, type Site } from '../sites/index.ts';
import type { NewReport, ReportReceipt } from './reports.contract.ts';
import { closeReports, findReportBySubmission, insertReport, reopenReports } from './reports.repo.ts';

/** Stores the report on the revision in view. It hides nothing by itself. Throws `unknown_item`, `text_*`. */
export async function fileReport(m: Moderation, site: Site, id: string, input: NewReport): Promise<ReportReceipt> {
  const words = input.words?.trim() ? cleanText(input.words, { field: 'words', max: 1000 }) : null;
  return m.store.tx(async (tx) => {
    const row = await findContribution(tx, site.key, id);
    if (!row || row.publishedRevision === null || !isOn(site, m.kinds.get(row.kind).part)) throw new Failure('unknown_item');
    const report = m.ids.next('rep');
    const made = await insertReport(tx, {
      id: report,
      site: site.key,
      contribution: row.id,
      revision: row.publishedRevision,
      reason: input.reason,
      words,
      submission: input.submission,
      at: m.clock.now(),
      closedAt: null,
      closedBy: null,
    });
    if (!made) return { reference: reference((await findReportBySubmission(tx, site.key, input.submission))!.id) };
    await appendAudit(tx, m, site.key, {
      actor: 'reader',
      action: 'report.filed',
      target: row.id,
      detail: { report, reason: input.reason, revision: row.publishedRevision },
    });
    return { reference: reference(report) };
  });
}

/** Short enough to read out over the telephone. */
const reference = (id: string): string => id.slice(-8).toUpperCase();

/** Turning down newer words leaves in view what the reports are about: nobody has decided on that. */
const leavesInView = ({ action, before }: Decision): boolean =>
  before.publishedRevision !== null && ['return', 'refuse', 'spam'].includes(action);

/** A decision on what readers see answers the item's open reports; undoing it opens them again. */
export const reportsParty: DecisionParty = {
  decided: async (tx, site, decision) =>
    leavesInView(decision) ? [] : closeReports(tx, site, decision.contribution, decision.id, decision.at),
  undone: (tx, site, decision) => reopenReports(tx, site, decision.id),
};
