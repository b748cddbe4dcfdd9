/** Dates in Spanish: "12/03/2014", "12 de marzo de 2014", "marzo de 2014", and in a report a year alone behind "en" or "desde". */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { numerals } from './words.ts';
import { oneOf, pattern } from './pattern.ts';

/** At a month's name: with the day before it and the year behind it, where they are. Undefined for the month alone. */
export function monthDate({ text, words, field }: Reading, at: number): Found | undefined {
  const month = words[at]!;
  let { start, end } = month;
  let parts = 0;
  const tail = /^(?:\s+(?:del?\s+)?(?:año\s+)?(?:19|20)\d\d|\s*[-/,]\s*(?:19|20)\d\d)(?!\d)/u.exec(text.slice(end, end + 22));
  if (tail) {
    end += tail[0].length;
    parts += 2;
  }
  const day = /(?<![\d.,/])(?:[12]?\d|3[01])(?:º|o)?\s+(?:de\s+)?$/.exec(text.slice(Math.max(0, start - 12), start));
  if (day) {
    start -= day[0].length;
    parts += 1;
  } else if (at > 1 && words[at - 1]!.text === 'de' && numerals.has(words[at - 2]!.text)) {
    start = words[at - 2]!.start;
    parts += 1;
  }
  // "in the month of April" is a date in a report.
  if (parts === 0 && at > 1 && words[at - 1]!.text === 'de' && words[at - 2]!.text === 'mes') {
    start = words[at - 2]!.start;
    parts = 1;
  }
  if (parts === 0) return undefined;
  return { class: 'identifier', kind: 'date', field, start, end, confidence: parts > 1 ? 0.7 : 0.5 };
}

const numeric = /*#__PURE__*/ pattern(
  'g',
  String.raw`(?<![\d.,/-])(?:`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)|`,
  String.raw`(?:19|20)\d\d([-/])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])|`,
  String.raw`(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d`,
  String.raw`)(?![\d/-]|[.,]\d)`,
);
/** Not a number with a unit behind it: "2000 mg". */
const year = /*#__PURE__*/ pattern(
  'g',
  String.raw`(?<![\d.,/-])(?:19[3-9]|20[0-4])\d(?!\d|[.,]\d|\s{0,2}`,
  oneOf(String.raw`mg ml mcg cc UI U\/ g\b gr mm cm células copias kcal Kcal pacientes casos leucocitos × x \/`),
  ')',
);
/** A year alone is one behind these. */
const beforeYear = /(?:^|[\s(])(?:en|desde|hasta|de|del|años?|el|y)\s{0,2}$/i;

/** All dates in figures of a report. */
export function figures({ text, field }: Reading, found: Found[]): void {
  const put = (start: number, length: number, confidence: number) =>
    found.push({ class: 'identifier', kind: 'date', field, start, end: start + length, confidence });
  for (const match of text.matchAll(numeric)) put(match.index, match[0].length, 0.9);
  for (const match of text.matchAll(year))
    if (beforeYear.test(text.slice(Math.max(0, match.index - 10), match.index))) put(match.index, 4, 0.6);
}
