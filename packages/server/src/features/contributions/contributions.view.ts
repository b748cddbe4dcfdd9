/** What the public sees: changing it is one function, so that lists, search, counts and cached pages can never disagree. */
import { plainText } from './markdown.ts';
import { tokens } from '../../kernel/tokens.ts';
import type { TextTree } from '../../kernel/tree.ts';
import type { Tx } from '../../platform/db/index.ts';
import { dropFromIndex, indexTokens } from '../../platform/search/index.ts';
import { touchPage, type Site } from '../sites/index.ts';
import type { Kinds } from './contributions.kinds.ts';
import { moveContribution, recountChildren, setRevisionPublished, type Contribution } from './contributions.repo.ts';

/** A revision as the public sees it, with the facts of its kind. */
export type Shown = { title: string | null; tree: TextTree; facts: unknown };

/** Puts `number` in view, or nothing when null, and writes `values` in the same conditional update. Undefined when the row has moved on. */
export async function setView(
  tx: Tx,
  context: { now: number; kinds: Kinds },
  site: Site,
  row: Contribution,
  number: number | null,
  values: Pick<Partial<Contribution>, 'state' | 'moves' | 'sentAt'> = {},
): Promise<Contribution | undefined> {
  const listedAt = row.listedAt ?? (row.source ? row.createdAt : context.now);
  const changed = await moveContribution(tx, row, {
    ...values,
    publishedRevision: number,
    listedAt: number === null ? row.listedAt : listedAt,
  });
  if (!changed) return undefined;
  if (number === row.publishedRevision) return changed;
  let shown: Shown | null = null;
  if (number !== null) {
    const revision = await setRevisionPublished(tx, site.key, row.id, number, row.listedAt === null ? listedAt : context.now);
    const facts = await context.kinds.get(row.kind).facts.load(tx, site.key, [{ id: row.id, revision: number }]);
    if (revision) shown = { title: revision.title, tree: revision.tree, facts: facts.get(row.id) ?? null };
  }
  await followView(tx, context.kinds, site, changed, shown);
  return changed;
}

/** What follows from `row` showing a revision now that it did not, or none. */
export async function followView(tx: Tx, kinds: Kinds, site: Site, row: Contribution, shown: Shown | null): Promise<void> {
  const kind = kinds.get(row.kind);
  await kind.viewChanged?.(tx, site.key, row, shown?.facts ?? null);
  if (kind.searchable) {
    if (shown) {
      const words = [shown.title ?? '', plainText(shown.tree), ...(kind.searchWords?.(shown.facts) ?? [])].join(' ');
      await indexTokens(tx, { id: row.id, site: site.key, kind: row.kind, at: row.listedAt!, tokens: tokens(words) });
    } else await dropFromIndex(tx, row.id);
  }
  if (row.parent) await recountChildren(tx, site.key, row.parent);
  await touchPage(tx, site.key, row.subject);
}
