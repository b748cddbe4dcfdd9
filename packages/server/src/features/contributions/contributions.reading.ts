/** The fields that every published item shows, whatever its kind. */
import type { Reader } from '../../platform/db/index.ts';
import { loadAuthors } from '../identity/index.ts';
import type { Published } from './contributions.contract.ts';
import { loadPublic, type Contribution, type WithRevision } from './contributions.repo.ts';

/** Where an imported item came from. */
export const sourceOf = (row: Pick<Contribution, 'source' | 'createdAt'>): Published['source'] =>
  row.source === null ? null : { name: row.source, date: row.createdAt };

/** What is public among `ids`, with its author; the caller adds its kind's facts. In the order of `ids`. */
export async function readPublished(db: Reader, site: string, ids: string[]): Promise<(WithRevision & { shown: Published })[]> {
  const found = await loadPublic(db, site, ids);
  const authors = await loadAuthors(db, site, [...new Set([...found.values()].map(({ row }) => row.author))]);
  return ids.flatMap((id) => {
    const item = found.get(id);
    if (!item) return [];
    const { row, revision } = item;
    const edited = revision.publishedAt !== null && row.listedAt !== null && revision.publishedAt > row.listedAt && revision.number > 1;
    return [
      {
        ...item,
        shown: {
          id: row.id,
          author: authors.get(row.author) ?? { name: 'Unknown', kind: 'member' },
          body: revision.tree,
          postedAt: row.createdAt,
          editedAt: edited ? revision.publishedAt : null,
          helpful: row.helpful,
          source: sourceOf(row),
        },
      },
    ];
  });
}
