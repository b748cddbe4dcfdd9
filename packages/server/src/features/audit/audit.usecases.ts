/** Writing the record, and proving that nobody has changed it. */
import type { Clock } from '../../kernel/clock.ts';
import type { Ids } from '../../kernel/ids.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { advanceHead, findHead, insertEvent, listEventsAfter, takeHead } from './audit.repo.ts';
import { chainStart, follows, hashEvent, type AuditRecord, type Link } from './audit.rules.ts';
import type { AuditEvent } from './audit.table.ts';

/** Appends one event in the caller's transaction. */
export async function appendAudit(tx: Tx, context: { clock: Clock; ids: Ids }, site: string, record: AuditRecord): Promise<string> {
  const last = await takeHead(tx, site);
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
  await insertEvent(tx, { ...row, hash });
  await advanceHead(tx, site, { seq: row.seq, hash });
  return row.id;
}

const portion = 1000;

/**
 * Walks the whole chain. `brokenAt` is the first sequence number that does not follow from what stands before it. Where others write
 * meanwhile, `db` comes from a `store.read`: what is appended between the walk and the look at the head would pass for a break.
 */
export async function verifyChain(db: Reader, site: string): Promise<{ events: number; brokenAt: number | null }> {
  let last: Link = { seq: 0, hash: chainStart };
  const broken = (): { events: number; brokenAt: number } => ({ events: last.seq, brokenAt: last.seq + 1 });
  for (;;) {
    const events = await listEventsAfter(db, site, last.seq, portion);
    for (const event of events) {
      if (!follows(last, event)) return broken();
      last = event;
    }
    if (events.length < portion) break;
  }
  const head = await findHead(db, site);
  return head?.seq === last.seq && head.hash === last.hash ? { events: last.seq, brokenAt: null } : broken();
}
