/** All SQL of the audit. */
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { everyColumn, hot, hotWrite, type Reader, type Tx } from '../../platform/db/index.ts';
import { chainStart, type Link } from './audit.rules.ts';
import { auditTables, type AuditEvent } from './audit.table.ts';

/** Opens a site's chain; needed once, when the site is made. */
export async function openChain(tx: Tx, site: string): Promise<void> {
  const { head } = auditTables(tx);
  await tx.q.insert(head).values({ site, seq: 0, hash: chainStart }).onConflictDoNothing();
}

/** The last link, held until the transaction ends: the row is the lock, and on PostgreSQL two writers queue here. */
export async function takeHead(tx: Tx, site: string): Promise<Link | undefined> {
  const { head } = auditTables(tx);
  const [last] = await hot(
    tx,
    'audit.head',
    (q) => {
      const heads = q
        .select()
        .from(head)
        .where(eq(head.site, sql.placeholder('site')));
      return tx.dialect === 'postgres' ? heads.for('update') : heads;
    },
    { site },
  );
  return last;
}

export async function insertEvent(tx: Tx, row: AuditEvent): Promise<void> {
  const { event } = auditTables(tx);
  await hotWrite(tx, 'audit.insert', (q) => q.insert(event).values(everyColumn(event)), row);
}

export async function advanceHead(tx: Tx, site: string, to: Link): Promise<void> {
  const { head } = auditTables(tx);
  await hotWrite(
    tx,
    'audit.advance',
    (q) => {
      // Typed as values, though they are filled in when it runs.
      const next = { seq: sql`${sql.placeholder('seq')}`, hash: sql`${sql.placeholder('hash')}` };
      return q
        .update(head)
        .set(next)
        .where(eq(head.site, sql.placeholder('site')));
    },
    { site, seq: to.seq, hash: to.hash },
  );
}

export async function findHead(db: Reader, site: string): Promise<Link | undefined> {
  const { head } = auditTables(db);
  return (await db.q.select().from(head).where(eq(head.site, site)))[0];
}

/** Newest first; `before` is the sequence number of the last one seen. */
export async function listAudit(db: Reader, site: string, page: { before: number | null; limit: number }): Promise<AuditEvent[]> {
  const { event } = auditTables(db);
  return db.q
    .select()
    .from(event)
    .where(and(eq(event.site, site), page.before === null ? undefined : lt(event.seq, page.before)))
    .orderBy(desc(event.seq))
    .limit(page.limit);
}

/** Oldest first, from the one after `seq`. */
export async function listEventsAfter(db: Reader, site: string, seq: number, limit: number): Promise<AuditEvent[]> {
  const { event } = auditTables(db);
  return db.q
    .select()
    .from(event)
    .where(and(eq(event.site, site), gt(event.seq, seq)))
    .orderBy(asc(event.seq))
    .limit(limit);
}
