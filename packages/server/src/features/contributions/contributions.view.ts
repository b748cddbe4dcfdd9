/** What the public sees: changing it is one function, so that lists, search, counts and cached pages can never disagree. */
import { plainText } from './markdown.ts';
import { tokens } from '../../kernel/tokens.ts';
import type { Tx } from '../../platform/db/index.ts';
import { dropFromIndex, indexTokens } from '../../platform/search/index.ts';
import { touchPage, type Site } from '../sites/index.ts';
import type { Kinds } from './contributions.kinds.ts';
import { recountChildren, setRevisionPublished, updateContribution, type Contribution, type Revision } from './contributions.repo.ts';

/** Puts `number` in view, or nothing when null, and writes `values` in the same conditional update. Undefined when the row has moved on. */
export async function setView(
  tx: Tx,
  context: { now: number; kinds: Kinds },
  site: Site,
  row: Contribution,
  number: number | null,
  values: Partial<Contribution> = {},
): Promise<Contribution | undefined> {
  const kind = context.kinds.get(row.kind);
  const listedAt = row.listedAt ?? (row.source ? row.createdAt : context.now);
  const changed = await updateContribution(tx, row, {
    ...values,
    publishedRevision: number,
    listedAt: number === null ? row.listedAt : listedAt,
  });
  if (!changed) return undefined;
  if (number === row.publishedRevision) return changed;
  let facts: unknown = null;
  let revision: Revision | undefined;
  if (number !== null) {
    revision = await setRevisionPublished(tx, site.key, row.id, number, row.listedAt === null ? listedAt : context.now);
    facts = (await kind.facts.load(tx, site.key, [{ id: row.id, revision: number }])).get(row.id) ?? null;
  }
  await kind.viewChanged?.(tx, site.key, changed, facts);
  if (kind.searchable) {
    if (revision) {
      const words = [revision.title ?? '', plainText(revision.tree), ...(kind.searchWords?.(facts) ?? [])].join(' ');
      await indexTokens(tx, { id: row.id, site: site.key, kind: row.kind, at: listedAt, tokens: tokens(words) });
    } else await dropFromIndex(tx, row.id);
  }
  if (row.parent) await recountChildren(tx, site.key, row.parent);
  await touchPage(tx, site.key, row.subject);
  return changed;
}
