import { Failure } from './errors.ts';

export type CursorPart = string | number;
/** What stands at each place of a cursor: `s` text, `n` a whole number (times, 64-bit columns), `i` a whole number of 32 bits (`integer` columns). */
export type CursorShape = 's' | 'n' | 'i';

const longest = 200;

/**
 * The place where a page of a list ended: the sort key of its last row, opaque to clients, in base64url JSON. `kind` names the list,
 * its order included, so that a cursor of one list is refused by another.
 * Throws a RangeError for what decodeCursor would refuse, which is a mistake in the program.
 */
export const encodeCursor = (parts: readonly CursorPart[], kind: string): string => {
  if (!parts.every((part) => fits(part, typeof part === 'string' ? 's' : 'n')))
    throw new RangeError('A cursor holds storable text and whole numbers.');
  const cursor = Buffer.from(JSON.stringify([kind, ...parts])).toString('base64url');
  if (cursor.length > longest) throw new RangeError(`A cursor has at most ${longest} characters.`);
  return cursor;
};

/**
 * The parts of a cursor that a client sent back. Throws Failure `bad_cursor` for anything that encodeCursor did not write for this
 * kind and shape; what it returns can go into a query on either engine. It is not signed: it may name any place in the list.
 */
export const decodeCursor = (cursor: string, kind: string, shape: readonly CursorShape[]): CursorPart[] => {
  const [wroteKind, ...parts] = parse(cursor);
  const matches = wroteKind === kind && parts.length === shape.length && shape.every((kindOfPart, at) => fits(parts[at], kindOfPart));
  if (!matches) throw new Failure('bad_cursor');
  return parts as CursorPart[];
};

const parse = (cursor: string): unknown[] => {
  if (cursor.length > longest || !/^[A-Za-z0-9_-]+$/.test(cursor)) throw new Failure('bad_cursor');
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value)) return value;
  } catch (cause) {
    throw new Failure('bad_cursor', { cause });
  }
  throw new Failure('bad_cursor');
};

/** PostgreSQL refuses NUL and lone surrogates in text, and a number outside its column's range, with an error of its own. */
const fits = (part: unknown, shape: CursorShape): boolean => {
  if (shape === 's') return typeof part === 'string' && part.isWellFormed() && !part.includes('\0');
  return Number.isSafeInteger(part) && (shape === 'n' || Math.abs(part as number) <= 2 ** 31 - 1);
};
