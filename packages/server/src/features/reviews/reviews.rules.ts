/** Pure rules of reviews. */
import { Failure, fieldFailure, problems } from '../../kernel/errors.ts';
import { clockIn } from '../../kernel/timezone.ts';
import type { Criterion } from '../sites/index.ts';
import { reviewMonths, type RatingSummary, type Scores } from './reviews.contract.ts';

/** The month it is on the site's own calendar, `YYYY-MM`. */
export function monthNow(now: number, timeZone: string): string {
  const parts = clockIn(timeZone).formatToParts(now);
  const part = (type: string): string => parts.find((entry) => entry.type === type)!.value;
  return `${part('year')}-${part('month').padStart(2, '0')}`;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** Throws `month_out_of_range` for the future and for what is not of the last 24 months. */
export function assertMonth(month: string, now: number, timeZone: string): void {
  const age = monthNumber(monthNow(now, timeZone)) - monthNumber(month);
  if (age < 0 || age >= reviewMonths) throw fieldFailure('visitedIn', 'month_out_of_range');
}

/** Only the site's criteria, each once; what was not rated is null. Throws `bad_rating` for a criterion the site does not have. */
export function cleanScores(raw: Scores, criteria: Criterion[]): Scores {
  const known = new Set(criteria.map((criterion) => criterion.key));
  const foreign = Object.keys(raw).find((key) => !known.has(key));
  if (foreign !== undefined)
    throw new Failure('bad_rating', { errors: [{ field: 'scores', code: 'bad_rating', message: problems.bad_rating[1] }] });
  return Object.fromEntries(criteria.map((criterion) => [criterion.key, raw[criterion.key] ?? null]));
}

/** One division, so that a half is exactly a half and both engines round it alike: up. */
const oneDecimal = (total: number, count: number): number => Math.round((total * 10) / count) / 10;

/** The plain mean to one decimal, nothing weighted, nothing left out by its stars. */
export function summarise(
  stars: Map<number, number>,
  criteria: Map<string, { total: number; count: number }>,
  labels: Criterion[],
  since: number | null,
): RatingSummary {
  const distribution = [1, 2, 3, 4, 5].map((star) => stars.get(star) ?? 0) as RatingSummary['distribution'];
  const count = distribution.reduce((sum, number) => sum + number, 0);
  const total = distribution.reduce((sum, number, index) => sum + number * (index + 1), 0);
  return {
    count,
    mean: count === 0 ? null : oneDecimal(total, count),
    distribution,
    criteria: labels.map(({ key, label }) => {
      const rated = criteria.get(key);
      return { key, label, mean: rated ? oneDecimal(rated.total, rated.count) : null, count: rated?.count ?? 0 };
    }),
    since,
  };
}
