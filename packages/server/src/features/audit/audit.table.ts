import { defineTables } from '../../platform/db/index.ts';

/** `audit_event`: append-only, hash-chained per site. `audit_head`: the chain's last link, advanced before each insert. */
export const auditTables = defineTables((c) => ({
  head: c.table('audit_head', { site: c.text('site').primaryKey(), seq: c.integer('seq').notNull(), hash: c.text('hash').notNull() }),
  event: c.table(
    'audit_event',
    {
      id: c.text('id').notNull(),
      site: c.text('site').notNull(),
      seq: c.integer('seq').notNull(),
      at: c.ms('at').notNull(),
      actor: c.text('actor').notNull(),
      action: c.text('action').notNull(),
      target: c.text('target'),
      /** Ids, codes, numbers and keyed digests. Never text, an address or a pseudonym. */
      detail: c.json('detail').$type<Record<string, unknown>>().notNull(),
      prevHash: c.text('prev_hash').notNull(),
      hash: c.text('hash').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.site, t.seq] })],
  ),
}));

export type AuditEvent = (typeof auditTables.postgres)['event']['$inferSelect'];
