/**
 * The record of who did what: append-only, one hash chain per site. An event holds ids, codes, numbers and keyed digests,
 * never a text, an address or a pseudonym, so that an erasure never has to touch it.
 */
import { hash as digestOf } from 'node:crypto';
import { and, asc, desc, eq, gt, lt, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../kernel/clock.ts';
import type { Ids } from '../../kernel/ids.ts';
import { everyColumn, hot, type Reader, type Tx } from '../../platform/db/index.ts';
import { auditTables } from './audit.table.ts';

export type AuditRecord = { actor: string; action: string; target?: string | null; detail?: Record<string, unknown> };
export type AuditEvent = (typeof auditTables.postgres)['event']['$inferSelect'];

export const chainStart = '0'.repeat(64);

/** The same bytes for the same record on any engine: keys sorted, nothing undefined. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`;
}

/** SHA-256 over the event's fields in this order, as a JSON array. */
export const hashEvent = (event: Omit<AuditEvent, 'hash'>): string =>
  digestOf(
    'sha256',
    JSON.stringify([
      event.id,
      event.site,
      event.seq,
      event.at,
      event.actor,
      event.action,
      event.target,
      canonical(event.detail),
      event.prevHash,
    ]),
    'hex',
  );

/** Opens a site's chain; needed once, when the site is made. */
export async function openChain(tx: Tx, site: string): Promise<void> {
  const { head } = auditTables(tx);
  await tx.q.insert(head).values({ site, seq: 0, hash: chainStart }).onConflictDoNothing();
}

/** Appends one event in the caller's transaction. The head row is the lock: on PostgreSQL two writers queue here. */
export async function appendAudit(tx: Tx, context: { clock: Clock; ids: Ids }, site: string, record: AuditRecord): Promise<string> {
  const { head, event } = auditTables(tx);
  // Made when a statement is, not for every event.
  const ofSite = (): SQL => eq(head.site, sql.placeholder('site'));
  const [last] = await hot(
    tx,
    'audit.head',
    (q) => {
      const heads = q.select().from(head).where(ofSite());
      return tx.dialect === 'postgres' ? heads.for('update') : heads;
    },
    { site },
  );
  if (!last) throw new Error(`The site ${site} has no audit chain.`);
  const row: Omit<AuditEvent, 'hash'> = {
    id: context.ids.next('aud'),
    site,
    seq: last.seq + 1,
    at: context.clock.now(),
    actor: record.actor,
    action: record.action,
    target: record.target ?? null,
    detail: record.detail ?? {},
    prevHash: last.hash,
  };
  const hash = hashEvent(row);
  await hot(tx, 'audit.insert', (q) => q.insert(event).values(everyColumn(event)), { ...row, hash });
  await hot(
    tx,
    'audit.advance',
    (q) => {
      // Typed as values, though they are filled in when it runs.
      const next = { seq: sql`${sql.placeholder('seq')}`, hash: sql`${sql.placeholder('hash')}` };
      return q.update(head).set(next).where(ofSite());
    },
    { site, seq: row.seq, hash },
  );
  return row.id;
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

/**
 * Walks the whole chain. `brokenAt` is the first sequence number that does not follow from what stands before it. Where others write
 * meanwhile, `db` comes from a `store.read`: what is appended between the walk and the look at the head would pass for a break.
 */
export async function verifyChain(db: Reader, site: string): Promise<{ events: number; brokenAt: number | null }> {
  const { event, head } = auditTables(db);
  let previous = chainStart;
  let seq = 0;
  for (;;) {
    const batch = await db.q
      .select()
      .from(event)
      .where(and(eq(event.site, site), gt(event.seq, seq)))
      .orderBy(asc(event.seq))
      .limit(1000);
    for (const row of batch) {
      if (row.seq !== seq + 1 || row.prevHash !== previous || hashEvent(row) !== row.hash) return { events: seq, brokenAt: seq + 1 };
      seq = row.seq;
      previous = row.hash;
    }
    if (batch.length < 1000) break;
  }
  const [last] = await db.q.select().from(head).where(eq(head.site, site));
  if (!last || last.seq !== seq || last.hash !== previous) return { events: seq, brokenAt: seq + 1 };
  return { events: seq, brokenAt: null };
}
