import { defineTables } from '../db/index.ts';

/** One row per use that a limit allows within its window; a slot is free again when it expires. */
export const slotTables = defineTables((c) => ({
  slot: c.table(
    'rate_slot',
    { key: c.text('key').notNull(), slot: c.integer('slot').notNull(), expiresAt: c.ms('expires_at').notNull() },
    (t) => [c.primaryKey({ columns: [t.key, t.slot] }), c.index('rate_slot_expiry').on(t.expiresAt)],
  ),
}));
