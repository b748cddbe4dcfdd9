import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { CursorPart, CursorShape } from './cursor.ts';
import { Failure } from './errors.ts';

const badCursor = (error: unknown): boolean => error instanceof Failure && error.code === 'bad_cursor' && error.status === 400;
const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const part = fc.oneof(
  fc.maxSafeInteger().map((value): [CursorPart, CursorShape] => [value === 0 ? 0 : value, 'n']),
  fc.integer().map((value): [CursorPart, CursorShape] => [value === -(2 ** 31) ? 0 : value, 'i']),
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .filter((text) => text.isWellFormed() && !text.includes('\0'))
    .map((value): [CursorPart, CursorShape] => [value, 's']),
);

test('what was encoded is decoded', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      const values = parts.map(([value]) => value);
      let cursor = '';
      try {
        cursor = encodeCursor(values, 'reviews');
      } catch (error) {
        return void assert.ok(error instanceof RangeError);
      }
      assert.match(cursor, /^[A-Za-z0-9_-]+$/);
      assert.deepEqual(
        decodeCursor(
          cursor,
          'reviews',
          parts.map(([, shape]) => shape),
        ),
        values,
      );
    }),
  );
});

test('a changed or invented cursor is refused, or still has the right shape', () => {
  const good = encodeCursor([1_700_000_000_000, 12, 'con_0123'], 'questions.helpful');
  const changed = fc
    .tuple(fc.nat(good.length - 1), fc.string({ minLength: 0, maxLength: 2 }))
    .map(([at, put]) => good.slice(0, at) + put + good.slice(at + 1));
  const json = fc.json({ maxDepth: 2 }).map((text) => Buffer.from(text).toString('base64url'));
  fc.assert(
    fc.property(fc.oneof(changed, json, fc.string({ unit: 'binary' }), fc.base64String()), (cursor) => {
      try {
        const [time, count, id, ...rest] = decodeCursor(cursor, 'questions.helpful', ['n', 'i', 's']);
        assert.ok(Number.isSafeInteger(time) && Number.isSafeInteger(count) && Math.abs(count as number) < 2 ** 31);
        assert.ok(typeof id === 'string' && id.isWellFormed() && !id.includes('\0'));
        assert.equal(rest.length, 0);
      } catch (error) {
        assert.ok(badCursor(error), String(error));
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a cursor of another list, of other types, or with values that a database refuses is not taken', () => {
  const cases: [string, CursorShape[]][] = [
    [encodeCursor([1], 'other'), ['n']],
    [encodeCursor([1], 'list'), ['n', 'n']],
    [encodeCursor([1], 'list'), ['s']],
    [encodeCursor(['1'], 'list'), ['n']],
    [encodeCursor([2 ** 31], 'list'), ['i']],
    [raw(['list', 1.5]), ['n']],
    [raw(['list', 1e300]), ['n']],
    [raw(['list', null]), ['n']],
    [raw(['list', 'a\0b']), ['s']],
    [raw(['list', '\ud800']), ['s']],
    [raw({ 0: 'list', 1: 1 }), ['n']],
    [raw('list'), []],
    ['', []],
    ['A', []],
    [`${encodeCursor([1], 'list')}=`, ['n']],
    [raw(['list', 'a'.repeat(200)]), ['s']],
    ['a'.repeat(10_000_000), ['n']],
  ];
  for (const [cursor, shape] of cases) assert.throws(() => decodeCursor(cursor, 'list', shape), badCursor, cursor.slice(0, 80));
});

test('a list that would write an unreadable cursor finds out at once', () => {
  for (const value of [NaN, Infinity, 1.5, '\0', '\ud800', 'a'.repeat(200)]) assert.throws(() => encodeCursor([value], 'list'), RangeError);
});
