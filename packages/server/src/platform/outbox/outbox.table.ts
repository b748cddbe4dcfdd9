import { defineTables } from '../db/index.ts';

/** Consequences of a committed write, due at a time. Payloads hold ids, never text or addresses. */
export const outboxTables = defineTables((c) => ({
  outbox: c.table(
    'outbox',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      topic: c.text('topic').notNull(),
      payload: c.json('payload').$type<Record<string, unknown>>().notNull(),
      /** What caused it: undoing that cancels what is not yet due. */
      cause: c.text('cause'),
      createdAt: c.ms('created_at').notNull(),
      /** Null once it is done, cancelled or given up. */
      dueAt: c.ms('due_at'),
      claimedUntil: c.ms('claimed_until'),
      attempts: c.integer('attempts').notNull(),
      /** done, cancelled or failed; null while it waits. */
      outcome: c.text('outcome'),
      settledAt: c.ms('settled_at'),
    },
    (t) => [c.index('outbox_due').on(t.dueAt), c.index('outbox_cause').on(t.cause)],
  ),
}));
