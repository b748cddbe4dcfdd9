/** Dates that say more than the year: 45 CFR 164.514(b)(2)(i)(C). A month or a weekday by itself is none. */
import type { Reading, Word } from '../../reading.ts';
import { isNumber, joined } from './neighbours.ts';

export type Span = { start: number; end: number };

const ordinal = /^([0-3]?\d)(?:st|nd|rd|th)?$/;

function dayOf(word: Word | undefined): number {
  if (!word || word.text.length > 4) return 0;
  const match = ordinal.exec(word.text);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

const isYear = (word: Word | undefined): boolean => {
  if (!word || !isNumber(word, 4) || word.text.length !== 4) return false;
  return word.text.startsWith('19') || word.text.startsWith('20');
};

/** Between a month and a day or year: spaces, a comma, a full stop, a hyphen, "of" is a word. At most three units. */
function near(reading: Reading, left: Word, right: Word): boolean {
  if (right.start - left.end > 3) return false;
  for (let at = left.end; at < right.start; at += 1) {
    const code = reading.text.charCodeAt(at);
    if (code !== 32 && code !== 44 && code !== 46 && code !== 45 && code !== 47 && code !== 39 && code !== 0x2019 && code !== 160)
      return false;
  }
  return true;
}

/** A year behind this word, in Spanish with "de" or "del" between. */
function yearAfter(reading: Reading, at: number): Word | undefined {
  const { words } = reading;
  const of = words[at + 1]?.text;
  const before = of === 'de' || of === 'del' ? at + 1 : at;
  const last = words[before];
  const next = words[before + 1];
  return last && next && isYear(next) && near(reading, last, next) && (before === at || joined(reading, at)) ? next : undefined;
}

/** The year behind a date, also as '23. */
function withYear(reading: Reading, at: number, end: number): number {
  const { words, text } = reading;
  const year = yearAfter(reading, at);
  if (year) return year.end;
  const last = words[at];
  const next = words[at + 1];
  if (!last || !next || !near(reading, last, next)) return end;
  const before = text.charCodeAt(next.start - 1);
  return isNumber(next, 2) && next.text.length === 2 && (before === 39 || before === 0x2019) ? next.end : end;
}

/** Short for a month and also another word. These and lower-case ones need a day as an ordinal or a year. */
const doubtfulMonths = /*#__PURE__*/ new Set(['may', 'march', 'mar', 'dec', 'sep', 'jan', 'apr', 'oct', 'jun']);

export function monthDate(reading: Reading, at: number, capitalised: boolean): Span | null {
  const { words } = reading;
  const month = words[at];
  if (!month) return null;
  const next = words[at + 1];
  const previous = words[at - 1];
  const sure = capitalised || !doubtfulMonths.has(month.text);
  const nextDay = next && near(reading, month, next) ? dayOf(next) : 0;
  if (nextDay > 0 && next) {
    const end = withYear(reading, at + 1, next.end);
    const ordinalDay = next.text.length > 2;
    // "May 10 mg": a number that counts something.
    if (end > next.end || ordinalDay || (sure && !countsSomething(reading, at + 1))) return { start: month.start, end };
  }
  const year = yearAfter(reading, at);
  let dayAt = at - 1;
  if (previous && (previous.text === 'of' || previous.text === 'de')) dayAt -= 1;
  const day = words[dayAt];
  if (day && dayOf(day) > 0 && (dayAt === at - 1 ? near(reading, day, month) : joined(reading, dayAt) && joined(reading, dayAt + 1))) {
    if (sure || year || day.text.length > 2) return { start: day.start, end: year ? year.end : withYear(reading, at, month.end) };
  }
  if (year && sure) return { start: month.start, end: year.end };
  return null;
}

const units = /*#__PURE__*/ new Set(
  'mg mcg ml g kg lb lbs years year months month weeks week days day hours hour hrs minutes times people patients percent am pm'.split(' '),
);
function countsSomething(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return next !== undefined && joined(reading, at) && units.has(next.text);
}

/** What three small numbers describe, where they are no date. */
const patterns = /*#__PURE__*/ new Set(
  'rule rules protocol plan method scheme diet regimen regime ratio principle sets reps programme program split pattern formula'.split(' '),
);

/** 04/22/2023, 22.4.2023, 2023-04-22, 4-22-23. Two numbers alone are a fraction, a blood pressure or a week's hours. */
export function numericDate(reading: Reading, at: number): Span | null {
  const { words, text } = reading;
  const first = words[at];
  const second = words[at + 1];
  const third = words[at + 2];
  if (!first || !second || !third) return null;
  const mark = text.charCodeAt(first.end);
  if (mark !== 47 && mark !== 45 && mark !== 46) return null;
  if (second.start !== first.end + 1 || third.start !== second.end + 1 || text.charCodeAt(second.end) !== mark) return null;
  const around = text.charCodeAt(first.start - 1);
  const after = text.charCodeAt(third.end);
  if (
    around === 47 ||
    around === 45 ||
    (after === 47 && text[third.end + 1] !== ' ') ||
    (after === 45 && /\d/.test(text[third.end + 1] ?? ''))
  )
    return null;
  if (!isNumber(first, 4) || !isNumber(second, 2) || third.text.length > 4) return null;
  const two = Number(second.text);
  if (isYear(first)) {
    // An ISO time may be glued to the day: 2023-04-22T10.
    const day = Number.parseInt(third.text, 10);
    return two >= 1 && two <= 12 && day >= 1 && day <= 31 ? { start: first.start, end: third.end } : null;
  }
  const one = Number(first.text);
  if (first.text.length > 2 || one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) return null;
  if (isYear(third)) return { start: first.start, end: third.end };
  // "the 5-10-15 rule", "10-10-10 reps"
  const next = words[at + 3];
  if (next && joined(reading, at + 2) && (patterns.has(next.text) || units.has(next.text))) return null;
  return mark !== 46 && isNumber(third, 2) && third.text.length === 2 ? { start: first.start, end: third.end } : null;
}
