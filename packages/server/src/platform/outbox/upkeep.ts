/** What is done to consequences besides carrying them out: counting, clearing away, forgetting. */
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Clock } from '../../kernel/clock.ts';
import type { Reader, Tx } from '../db/index.ts';
import { outboxTables } from './outbox.table.ts';

/** How many were given up, and how many should have been carried out before `due`. */
export async function countTroubled(db: Reader, due: number): Promise<{ failed: number; late: number }> {
  const { outbox } = outboxTables(db);
  const [failed] = await db.q.select({ count: count() }).from(outbox).where(eq(outbox.outcome, 'failed'));
  const [late] = await db.q
    .select({ count: count() })
    .from(outbox)
    .where(and(isNull(outbox.outcome), lt(outbox.dueAt, due)));
  return { failed: Number(failed?.count ?? 0), late: Number(late?.count ?? 0) };
}

/** Deletes what was settled before that time. */
export async function clearSettled(tx: Tx, before: number): Promise<void> {
  const { outbox } = outboxTables(tx);
  await tx.q.delete(outbox).where(and(isNotNull(outbox.settledAt), lt(outbox.settledAt, before)));
}

/** Counts everything a site still waits for as done. */
export async function settleAll(tx: Tx, site: string, at: number): Promise<void> {
  const { outbox } = outboxTables(tx);
  await tx.q
    .update(outbox)
    .set({ outcome: 'done', settledAt: at, dueAt: null })
    .where(and(eq(outbox.site, site), isNull(outbox.outcome)));
}

/** Whatever would still be done because of these ids is not done, and what has been done forgets whom it was about. */
export async function forgetConsequences(tx: Tx, clock: Clock, site: string, ids: ReadonlySet<string>): Promise<void> {
  const { outbox } = outboxTables(tx);
  const about: string[] = [];
  let after = '';
  for (;;) {
    const rows: { id: string; payload: Record<string, unknown> }[] = await tx.q
      .select({ id: outbox.id, payload: outbox.payload })
      .from(outbox)
      .where(and(eq(outbox.site, site), gt(outbox.id, after)))
      .orderBy(asc(outbox.id))
      .limit(1000);
    about.push(...rows.filter((row) => Object.values(row.payload).some((value) => ids.has(String(value)))).map((row) => row.id));
    if (rows.length < 1000) break;
    after = rows.at(-1)!.id;
  }
  // No more ids than fit into one statement.
  for (let at = 0; at < about.length; at += 500) {
    const some = about.slice(at, at + 500);
    await tx.q
      .update(outbox)
      .set({ outcome: 'cancelled', settledAt: clock.now(), dueAt: null })
      .where(and(inArray(outbox.id, some), isNull(outbox.outcome)));
    await tx.q.update(outbox).set({ payload: {} }).where(inArray(outbox.id, some));
  }
}
