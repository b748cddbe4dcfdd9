/** Everything a site holds, as one JSON object a line, for whoever leaves or looks. No address of anybody is in it. */
import type { Reader } from '../platform/db/index.ts';
import { listFrom, listRevisions, type Contribution, type Kinds } from '../features/contributions/index.ts';
import { loadAuthors, staffNames } from '../features/identity/index.ts';
import { decisionsOn } from '../features/moderation/index.ts';
import { listSubjects, settingsOf, type Site } from '../features/sites/index.ts';

export type ExportLine = { type: 'site' | 'subject' | 'contribution'; [member: string]: unknown };

const portion = 200;

/** The site, its subjects, then every contribution in the order it was made, parents before what hangs under them. */
export async function* exportLines(db: Reader, kinds: Kinds, site: Site): AsyncGenerator<ExportLine> {
  yield { type: 'site', key: site.key, ...settingsOf(site), createdAt: site.createdAt };
  for (const { key, kind, name, pageUrl, createdAt } of await listSubjects(db, site.key))
    yield { type: 'subject', key, kind, name, pageUrl, createdAt };
  let after = '';
  for (;;) {
    const rows = await listFrom(db, site.key, after, portion);
    const authors = await loadAuthors(db, site.key, [...new Set(rows.map((row) => row.author))]);
    for (const row of rows) yield await lineOf(db, kinds, site, row, authors.get(row.author));
    if (rows.length < portion) return;
    after = rows.at(-1)!.id;
  }
}

async function lineOf(
  db: Reader,
  kinds: Kinds,
  site: Site,
  row: Contribution,
  author: { name: string; kind: string } | undefined,
): Promise<ExportLine> {
  const kind = kinds.get(row.kind);
  const revisions = [];
  for (const revision of await listRevisions(db, site.key, row.id)) {
    const facts = await kind.facts.load(db, site.key, [{ id: row.id, revision: revision.number }]);
    revisions.push({
      number: revision.number,
      state: revision.state,
      title: revision.title,
      text: revision.text,
      facts: (facts.get(row.id) as unknown) ?? null,
      consentWording: revision.consentWording,
      createdAt: revision.createdAt,
      publishedAt: revision.publishedAt,
      erasedAt: revision.erasedAt,
    });
  }
  const decisions = await decisionsOn(db, site.key, row.id);
  const names = await staffNames(db, [...new Set(decisions.map((decision) => decision.staff))]);
  return {
    type: 'contribution',
    id: row.id,
    kind: row.kind,
    state: row.state,
    subject: row.subject,
    parent: row.parent,
    author: { id: row.author, name: author?.name ?? null, kind: author?.kind ?? null },
    createdAt: row.createdAt,
    publishedRevision: row.publishedRevision,
    helpful: row.helpful,
    accepted: row.accepted,
    page: row.page,
    source: row.source === null ? null : { name: row.source, id: row.sourceId, batch: row.batch },
    revisions,
    decisions: decisions.toReversed().map(({ action, reason, note, staff, revision, at, undoneAt }) => ({
      action,
      reason,
      note,
      by: names.get(staff) ?? null,
      revision,
      at,
      undoneAt,
    })),
  };
}
