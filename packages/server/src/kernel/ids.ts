import { randomBytes } from 'node:crypto';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';

/** What an id names: contribution, subject, member, staff, author, session, code, link, report, decision, audit event, outbox entry, import batch, request. */
export const idPrefixes = ['con', 'sub', 'mem', 'stf', 'aut', 'ses', 'cod', 'lnk', 'rep', 'dec', 'aud', 'out', 'bat', 'req'] as const;
export type IdPrefix = (typeof idPrefixes)[number];

/**
 * A source of ids `prefix_` + 26 characters: 48 bits of epoch milliseconds, then 80 random bits, in lower-case Crockford base 32
 * (the ULID layout). Ids of one source sort, as text, in the order they were made. An id names a thing; it is no secret, see randomToken.
 */
export type Ids = { next(prefix: IdPrefix): string };

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const randomBits = 80n;

const encode = (value: bigint): string => {
  const plain = value.toString(32).padStart(26, '0');
  let text = '';
  for (const digit of plain) text += alphabet[parseInt(digit, 32)];
  return text;
};

/**
 * Ids in the time of `clock`. Within one millisecond, or when the clock steps back, the next id is the last one plus a random
 * step of up to 2^40: later in order, yet not to be guessed from its neighbour.
 */
export const idsFrom = (clock: Clock): Ids => {
  let last = 0n;
  return {
    next: (prefix) => {
      const bytes = randomBytes(10).toString('hex');
      const fresh = (BigInt(clock.now()) << randomBits) | BigInt(`0x${bytes}`);
      const sameMoment = fresh >> randomBits <= last >> randomBits;
      last = sameMoment ? last + 1n + BigInt(`0x${bytes.slice(0, 10)}`) : fresh;
      return `${prefix}_${encode(last)}`;
    },
  };
};

export const systemIds: Ids = idsFrom(systemClock);

export const newId = (prefix: IdPrefix): string => systemIds.next(prefix);

/** Whether `text` has the form of an id with this prefix. The first character is at most 7: 128 bits and no more. */
export const isId = (prefix: IdPrefix, text: string): boolean =>
  text.startsWith(`${prefix}_`) && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text.slice(prefix.length + 1));

/** Ids that count from 1 over all prefixes: valid, in order, and the same in every run of a test. */
export const countedIds = (): Ids => {
  let count = 0n;
  return { next: (prefix) => `${prefix}_${encode((count += 1n))}` };
};

/** A secret for links and tokens: `bytes` random bytes in base64url. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');
