import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, failure } from '../../../test/support/community.ts';
import { assertMonth, cleanScores, monthNow, summarise } from './reviews.rules.ts';

const at = (iso: string): number => Date.parse(iso);

test('the month is the one on the clinic’s own calendar', () => {
  const turn = at('2026-01-31T23:30:00Z');
  assert.equal(monthNow(turn, 'UTC'), '2026-01');
  assert.equal(monthNow(turn, 'Europe/Berlin'), '2026-02');
  assert.equal(monthNow(turn, 'Pacific/Kiritimati'), '2026-02');
  assert.equal(monthNow(at('2026-01-01T04:00:00Z'), 'America/New_York'), '2025-12');
  assert.equal(monthNow(at('2026-01-01T04:00:00Z'), 'Pacific/Pago_Pago'), '2025-12');
});

test('a visit lies in one of the last 24 months, this one among them', async () => {
  const now = at('2026-11-23T09:00:00Z');
  for (const month of ['2026-11', '2026-01', '2025-12', '2024-12']) assertMonth(month, now, 'UTC');
  for (const month of ['2026-12', '2027-01', '2024-11', '2020-05', '0001-01'])
    assert.equal(await codeOf(() => assertMonth(month, now, 'UTC')), 'month_out_of_range', month);
  const { errors } = await failure(() => assertMonth('2026-12', now, 'UTC'));
  assert.equal(errors?.[0]?.field, 'visitedIn');
});

test('around the turn of a month the clinic’s time zone decides, at both ends of the window', async () => {
  const turn = at('2026-01-31T23:30:00Z');
  assertMonth('2026-02', turn, 'Europe/Berlin');
  assert.equal(await codeOf(() => assertMonth('2026-02', turn, 'UTC')), 'month_out_of_range');
  assertMonth('2024-02', turn, 'UTC');
  assert.equal(await codeOf(() => assertMonth('2024-02', turn, 'Europe/Berlin')), 'month_out_of_range');
});

const criteria = [
  { key: 'listening', label: 'Being listened to', clinical: false },
  { key: 'waiting', label: 'Waiting', clinical: false },
];

test('of the criteria the site’s own are kept, "does not apply" is null, and foreign ones are refused', async () => {
  assert.deepEqual(cleanScores({ listening: 5 }, criteria), { listening: 5, waiting: null });
  assert.deepEqual(cleanScores({ waiting: null, listening: null }, criteria), { listening: null, waiting: null });
  assert.equal(await codeOf(() => cleanScores({ bedside: 3 }, criteria)), 'bad_rating');
});

const stars = (...numbers: number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

test('the mean is plain, to one decimal, halves up, and there is none without a review', () => {
  assert.equal(summarise(stars(), new Map(), criteria, null).mean, null);
  assert.equal(summarise(stars(5, 4, 4), new Map(), criteria, 1).mean, 4.3);
  assert.equal(summarise(stars(4, 4, 4, 5), new Map(), criteria, 1).mean, 4.3, '4.25');
  assert.deepEqual(summarise(stars(1, 5, 5), new Map(), criteria, 1).distribution, [1, 0, 0, 0, 2]);
  const rated = summarise(stars(3), new Map([['listening', { total: 27, count: 20 }]]), criteria, 7);
  assert.deepEqual(rated.criteria, [
    { key: 'listening', label: 'Being listened to', mean: 1.4, count: 20 },
    { key: 'waiting', label: 'Waiting', mean: null, count: 0 },
  ]);
  assert.equal(rated.since, 7);
});

test('no review is left out or weighted, and a half is never rounded down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 400 }), (numbers) => {
      const total = numbers.reduce((sum, number) => sum + number, 0);
      // In whole numbers: floor(10 x total / count + 1/2).
      const tenths = Math.floor((20 * total + numbers.length) / (2 * numbers.length));
      assert.equal(summarise(stars(...numbers), new Map(), [], 0).mean, tenths / 10);
    }),
  );
});
