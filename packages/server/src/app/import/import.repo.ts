/** All SQL of import batches. */
import { and, asc, count, eq } from 'drizzle-orm';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { contributionTables, type Contribution } from '../../features/contributions/index.ts';

export type ImportBatch = (typeof contributionTables.postgres)['importBatch']['$inferSelect'];

export async function insertBatch(tx: Tx, row: ImportBatch): Promise<void> {
  const { importBatch } = contributionTables(tx);
  await tx.q.insert(importBatch).values(row).onConflictDoNothing();
}

export async function findBatch(db: Reader, site: string, id: string): Promise<ImportBatch | undefined> {
  const { importBatch } = contributionTables(db);
  return (
    await db.q
      .select()
      .from(importBatch)
      .where(and(eq(importBatch.site, site), eq(importBatch.id, id)))
  )[0];
}

/** Oldest first, with the number of items each made. */
export async function listBatches(db: Reader, site: string): Promise<(ImportBatch & { items: number })[]> {
  const { contribution, importBatch } = contributionTables(db);
  const rows = await db.q
    .select({ batch: importBatch, items: count(contribution.id) })
    .from(importBatch)
    .leftJoin(contribution, eq(contribution.batch, importBatch.id))
    .where(eq(importBatch.site, site))
    .groupBy(importBatch.id)
    .orderBy(asc(importBatch.createdAt), asc(importBatch.id));
  return rows.map((row) => ({ ...row.batch, items: Number(row.items) }));
}

export async function markBatchUndone(tx: Tx, site: string, id: string, at: number): Promise<void> {
  const { importBatch } = contributionTables(tx);
  await tx.q
    .update(importBatch)
    .set({ undoneAt: at })
    .where(and(eq(importBatch.site, site), eq(importBatch.id, id)));
}

/** What an undone item is called from then on: its own id is free for another import of the same row. */
const releasedMark = ' undone ';

export const isReleased = (row: Contribution): boolean => row.sourceId?.includes(releasedMark) ?? false;

export const releasedId = (row: Contribution): string => `${row.sourceId ?? ''}${releasedMark}${row.id}`;
