/** Numbers as they are written: a code without spaces, or a run of digit groups with spaces, dots, dashes and brackets between. */
import type { Reading, Word } from '../../reading.ts';

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** ASCII only: a code of another script is not looked for. */
export const isAlphanumeric = (unit: number): boolean => isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

export type Code = { first: number; last: number; start: number; end: number; digits: number; letters: number };

const joins = (unit: number): boolean => unit === 45 || unit === 47 || unit === 95 || unit === 46 || unit === 0x2013 || unit === 0x2011;

export function digitsIn(text: string, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) digits += 1;
  return digits;
}

/**
 * The code around a word: the words that dashes, slashes, dots or underlines join to it without a space. `stop` says which words cannot
 * begin one (a label: "MRN-123"). At most four words back and six ahead.
 */
export function codeAround(reading: Reading, at: number, stop: (word: string) => boolean): Code {
  const { words, text } = reading;
  let first = at;
  for (let steps = 0; steps < 3 && first > 0; steps += 1) {
    const before = words[first - 1]!;
    const here = words[first]!;
    const unit = text.charCodeAt(before.end);
    if (before.end + 1 !== here.start || !joins(unit) || unit === 46 || stop(before.text)) break;
    first -= 1;
  }
  let last = at;
  for (let steps = 0; steps < 6 && last + 1 < words.length; steps += 1) {
    const here = words[last]!;
    const after = words[last + 1]!;
    if (here.end + 1 !== after.start || !joins(text.charCodeAt(here.end))) break;
    // A dot joins digits only: "12345.The" is the end of a sentence.
    if (text.charCodeAt(here.end) === 46 && !isDigit(text.charCodeAt(after.start))) break;
    last += 1;
  }
  const start = words[first]!.start;
  const end = words[last]!.end;
  const digits = digitsIn(text, start, end);
  return { first, last, start, end, digits, letters: end - start - digits };
}

export type Run = {
  first: number;
  last: number;
  start: number;
  end: number;
  digits: string;
  /** Lengths of the groups with what stands between: `3-3-4`, `4 4 4 4`, `2.2.2`. A bracket counts as a space. */
  shape: string;
  /** `+` or `(` stands before it and belongs to it, or nothing. */
  lead: string;
};

/** Number of leading digits of a word that is digits only, or digits and an extension (`5272x565`); else 0. */
function groupLength(text: string, word: Word): number {
  let at = word.start;
  while (at < word.end && isDigit(text.charCodeAt(at))) at += 1;
  const length = at - word.start;
  if (at === word.end) return length;
  const unit = text.charCodeAt(at) | 32;
  if (unit !== 120 || at + 1 === word.end || word.end - at > 7) return 0;
  for (let rest = at + 1; rest < word.end; rest += 1) if (!isDigit(text.charCodeAt(rest))) return 0;
  return length;
}

/** What stands between two groups as one sign, or '' where it cannot stand inside a number. */
function between(text: string, start: number, end: number): string {
  if (end - start > 3 || end === start) return '';
  let sign = ' ';
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 45 || unit === 0x2013 || unit === 0x2011) sign = '-';
    else if (unit === 46) {
      if (end - start !== 1) return '';
      sign = '.';
    } else if (unit === 47) {
      if (end - start !== 1) return '';
      sign = '/';
    } else if (unit !== 32 && unit !== 40 && unit !== 41 && unit !== 0xa0) return '';
  }
  return sign;
}

/** The last word of the unbroken chain of digit groups from this word on. */
function chainEnd({ words, text }: Reading, first: number): number {
  let last = first;
  while (last + 1 < words.length) {
    const here = words[last]!;
    const after = words[last + 1]!;
    if (groupLength(text, here) !== here.end - here.start || groupLength(text, after) === 0) break;
    if (between(text, here.end, after.start) === '') break;
    last += 1;
  }
  return last;
}

/** Longer runs are tables of values, not identifiers. */
const mostDigits = 22;

/** An identifier is written in at most so many groups; what has more is a table too. */
const mostGroups = 7;

/**
 * The longest run of digit groups from this word on. The number of the last word of a table where it is one: nothing in there is looked
 * at. Undefined where the word is no group.
 */
export function runFrom(reading: Reading, first: number): Run | number | undefined {
  const { words, text } = reading;
  const head = words[first]!;
  let length = groupLength(text, head);
  if (length === 0) return undefined;
  const chain = chainEnd(reading, first);
  if (chain - first >= mostGroups) return chain;
  let digits = text.slice(head.start, head.start + length);
  let shape = String(length);
  let last = first;
  while (last < chain) {
    const here = words[last]!;
    const after = words[last + 1]!;
    const sign = between(text, here.end, after.start);
    length = groupLength(text, after);
    if (digits.length + length > mostDigits) break;
    digits += text.slice(after.start, after.start + length);
    shape += `${sign}${length}`;
    last += 1;
  }
  let start = head.start;
  let lead = '';
  if (start > 0 && text.charCodeAt(start - 1) === 40) {
    start -= 1;
    lead = '(';
  }
  if (start > 0 && text.charCodeAt(start - 1) === 43) {
    start -= 1;
    lead = '+';
  }
  return { first, last, start, end: words[last]!.end, digits, shape, lead };
}

/** "70 000 - 90 000", "150 000": counts in thousands, one or from one to another, as laboratories write them. */
export function isRange({ digits, shape }: Run): boolean {
  if (!/^[1-3](?:[ .]3)+(?:-[1-3](?:[ .]3)+)?$/.test(shape)) return false;
  const [from = '', to] = shape.split('-');
  let count = 0;
  for (const length of from.split(/[ .]/)) count += Number(length);
  return to === undefined
    ? digits.endsWith('0000') || (digits.endsWith('000') && count < 8)
    : digits.slice(0, count).endsWith('00') && digits.endsWith('00');
}

/** The run without its last group that a space sets off; undefined where there is none. */
export function shorter(reading: Reading, run: Run): Run | undefined {
  const cut = run.shape.lastIndexOf(' ');
  if (cut < 0) return undefined;
  const shape = run.shape.slice(0, cut);
  const groups = shape.split(/[-. /]/);
  const last = run.first + groups.length - 1;
  const digits = run.digits.slice(
    0,
    groups.reduce((sum, group) => sum + Number(group), 0),
  );
  return { ...run, last, end: reading.words[last]!.end, digits, shape };
}

/** A day, month and year in figures at the start of a text, in any order: no identifier of these, the dates have their own rule. */
export function beginsWithDate(text: string): boolean {
  const match = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?!\d)/.exec(text);
  if (!match) return false;
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (match[1]!.length === 4) return a >= 1900 && a <= 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31;
  if (match[1]!.length > 2 || (match[3]!.length !== 2 && match[3]!.length !== 4)) return false;
  if (match[3]!.length === 4 && (c < 1900 || c > 2100)) return false;
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

export const isYear = (digits: string): boolean => digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));

/** Words behind a number that make it a quantity. */
export const units = /*#__PURE__*/ new Set(
  `mg g kg mcg ug ml l dl cc iu ui mmol mmhg mm cm m km hours hour hrs hr h days day weeks week months month years year yrs yr minutes
  min mins people patients cases times percent units calories kcal cal steps miles pounds lbs lb dollars usd euros eur pounds ft feet
  copies cells bpm anos meses dias horas pacientes casos veces unidades`.split(/\s+/),
);

/** A unit, a per cent sign or a currency stands right behind. */
export function isQuantity(reading: Reading, last: number): boolean {
  const { words, text } = reading;
  const { end } = words[last]!;
  const unit = text.charCodeAt(end);
  if (unit === 37 || unit === 176 || unit === 8364) return true;
  const next = words[last + 1];
  return next !== undefined && next.start - end <= 1 && unit === 32 && units.has(next.text);
}
