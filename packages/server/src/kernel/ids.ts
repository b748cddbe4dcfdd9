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
const timeDigits = 10;
const randomDigits = 16;

/** Random bytes are drawn for many ids at once: a draw costs more than all the rest of making an id. */
const pool = { bytes: Buffer.alloc(0), at: 0 };
const randomByte = (): number => {
  if (pool.at >= pool.bytes.length) {
    pool.bytes = randomBytes(4096);
    pool.at = 0;
  }
  const byte = pool.bytes[pool.at]!;
  // What has been given away is not kept.
  pool.bytes[pool.at] = 0;
  pool.at += 1;
  return byte;
};

function encodeTime(ms: number): string {
  let text = '';
  for (let digit = 0, rest = ms; digit < timeDigits; digit += 1, rest = Math.floor(rest / 32)) text = alphabet[rest % 32]! + text;
  return text;
}

/**
 * Ids in the time of `clock`. Within one millisecond, or when the clock steps back, the next id is the last one plus a random
 * step of up to 2^40: later in order, yet not to be guessed from its neighbour.
 */
export const idsFrom = (clock: Clock): Ids => {
  const digits = new Uint8Array(randomDigits);
  let time = -1;
  let prefixOfTime = '';

  const start = (ms: number): void => {
    time = ms;
    prefixOfTime = encodeTime(ms);
    for (let digit = 0; digit < randomDigits; digit += 1) digits[digit] = randomByte() & 31;
  };

  /** Adds a random number of 40 bits, at least 1. False when the digits overflow, which 2^40 ids in a millisecond might. */
  const step = (): boolean => {
    let carry = 1;
    for (let digit = randomDigits - 1; digit >= 0; digit -= 1) {
      const sum = digits[digit]! + (digit >= randomDigits - 8 ? randomByte() & 31 : 0) + carry;
      digits[digit] = sum & 31;
      carry = sum >> 5;
    }
    return carry === 0;
  };

  return {
    next: (prefix) => {
      const now = clock.now();
      if (now > time) start(now);
      else if (!step()) start(time + 1);
      let text = `${prefix}_${prefixOfTime}`;
      for (const digit of digits) text += alphabet[digit]!;
      return text;
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
  let count = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}_${encodeTime(count).padStart(timeDigits + randomDigits, '0')}`;
    },
  };
};

/** A secret for links and tokens: `bytes` random bytes in base64url. */
export const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');
