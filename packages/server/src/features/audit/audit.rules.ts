/**
 * The record of who did what: append-only, one hash chain per site. An event holds ids, codes, numbers and keyed digests,
 * never a text, an address or a pseudonym, so that an erasure never has to touch it.
 */
import { hash as digestOf } from 'node:crypto';
import type { AuditEvent } from './audit.table.ts';

export type AuditRecord = { actor: string; action: string; target?: string | null; detail?: Record<string, unknown> };
/** The last link of a chain. */
export type Link = { seq: number; hash: string };

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

/** Whether an event is the one that comes right after `last`, as it was written. */
export const follows = (last: Link, event: AuditEvent): boolean =>
  event.seq === last.seq + 1 && event.prevHash === last.hash && hashEvent(event) === event.hash;
