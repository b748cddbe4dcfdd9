/** Ages over 89, which 45 CFR 164.514(b)(2)(i)(C) counts with the dates: few people are so old that the number says who. */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { isNumber, joined } from './neighbours.ts';

const behind = /*#__PURE__*/ new Set('year years yo yr yrs y'.split(' '));

/** "tiene 93 años", not "hace 93 años". */
const holds = /*#__PURE__*/ new Set('tengo tiene tenia de con cumple cumplio'.split(' '));

/** "He is 102, fever all night", "I am 95, down from 110 kg": what the number measures, where such a word is near. */
const measured = /^(?:\d*kgs?|\d*lbs?|pounds|stone|oxygen|sats|bp|pulse|sugar)$/;
/** In Fahrenheit, in which nobody has a fever at 94. */
const heat = /^(fever|temp|shiver)/;

export function ageOver89(reading: Glossed, at: number): Span | null {
  const { words } = reading;
  const word = words[at];
  if (!word) return null;
  // "92yo" is one word.
  const glued = /^(\d{2,3})(?:yo|yrs?|y)$/.exec(word.text);
  const age = glued ? Number(glued[1]) : isNumber(word, 3) ? Number(word.text) : 0;
  if (age < 90 || age > 119) return null;
  const span = { start: word.start, end: word.end };
  return glued || isSaidAge(reading, at, at, age) ? span : null;
}

const ones = /*#__PURE__*/ new Set(
  'one two three four five six seven eight nine uno un dos tres cuatro cinco seis siete ocho nueve'.split(' '),
);

/** "I am ninety-two", "tengo noventa y dos años", at the tens. */
export function ageInWords(reading: Glossed, at: number): Span | null {
  const { words } = reading;
  const first = words[at];
  if (!first) return null;
  const unit = first.text === 'noventa' ? (words[at + 1]?.text === 'y' && joined(reading, at) ? at + 2 : at) : at + 1;
  const last = unit > at && ones.has(words[unit]?.text ?? '') && joined(reading, unit - 1) ? unit : at;
  return isSaidAge(reading, at, last, 94) ? { start: first.start, end: words[last]?.end ?? first.end } : null;
}

/** Whether the words around a number of one or more words make it somebody's age. */
function isSaidAge(reading: Glossed, first: number, last: number, age: number): boolean {
  const { words } = reading;
  const previous = words[first - 1];
  const next = words[last + 1];
  if (next?.text === 'anos') return holds.has(previous?.text ?? '');
  if (previous && /^(?:[.,;!?)](?!\d)|\n| and| yrs|$)/.test(reading.text.slice(words[last]?.end))) {
    // "I'm 92.", "my mother is 94 and well", not "my sugar is 110" or "I am 98.6".
    const who = words[first - 2]?.text ?? '';
    if (
      (previous.text === 'is'
        ? /^(?:s?he|gran(?:d.a)?)$/.test(who) || reading.rolesOf(who) & role.nameCue
        : /^(?:am|i'm|s?he's)$/.test(previous.text)) &&
      !words.slice(Math.max(0, first - 6), last + 7).some(({ text }) => measured.test(text) || (age > 94 && heat.test(text)))
    )
      return true;
  }
  if (next && joined(reading, last) && behind.has(next.text)) {
    const after = words[last + 2]?.text;
    return next.text === 'yo' || after === 'old' || after === 'o' || (after === 'of' && words[last + 3]?.text === 'age');
  }
  if (!previous || !joined(reading, first - 1)) return false;
  return (reading.rolesOf(previous.text) & role.ageCue) !== 0 || (previous.text === 'of' && words[first - 2]?.text === 'age');
}
