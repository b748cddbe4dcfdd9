/**
 * A strict sliding limit kept in the database: at most `limit` uses in any `window`, across restarts and server processes.
 * Fixed windows would let twice the number through around their edge. Each use takes one of `limit` numbered slots by a
 * conditional write, so that parallel requests cannot take the same one.
 */
import { eq, lte } from 'drizzle-orm';
import { Failure } from '../../kernel/errors.ts';
import type { Tx } from '../db/index.ts';
import { slotTables } from './slots.table.ts';

/** Takes one use of `key` or throws `too_many` with `retryAfter` in seconds. Runs inside the caller's transaction. */
export async function takeSlot(tx: Tx, key: string, rule: { limit: number; window: number; now: number }): Promise<void> {
  const { slot } = slotTables(tx);
  const expiresAt = rule.now + rule.window;
  for (let attempt = 0; attempt < rule.limit + 1; attempt += 1) {
    const rows = await tx.q.select({ slot: slot.slot, expiresAt: slot.expiresAt }).from(slot).where(eq(slot.key, key));
    const held = rows.filter((row) => row.expiresAt > rule.now);
    const taken = new Set(held.map((row) => row.slot));
    const free = Array.from({ length: rule.limit }, (_, index) => index).find((index) => !taken.has(index));
    if (free === undefined) {
      const soonest = Math.min(...held.map((row) => row.expiresAt));
      throw new Failure('too_many', { extra: { retryAfter: Math.ceil((soonest - rule.now) / 1000) } });
    }
    const [won] = await tx.q
      .insert(slot)
      .values({ key, slot: free, expiresAt })
      .onConflictDoUpdate({ target: [slot.key, slot.slot], set: { expiresAt }, setWhere: lte(slot.expiresAt, rule.now) })
      .returning({ slot: slot.slot });
    if (won) return;
  }
  throw new Failure('too_many', { extra: { retryAfter: 60 } });
}

/** Removes what has expired; a nightly job. */
export async function clearSlots(tx: Tx, now: number): Promise<void> {
  const { slot } = slotTables(tx);
  await tx.q.delete(slot).where(lte(slot.expiresAt, now));
}
