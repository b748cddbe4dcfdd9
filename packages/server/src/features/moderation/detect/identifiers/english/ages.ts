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
  if (glued) return span;
  const next = words[at + 1];
  if (next?.text === 'anos') return holds.has(words[at - 1]?.text ?? '') ? span : null;
  const previous = words[at - 1];
  if (previous && /^(?:[.,;!?)](?!\d)|\n| and| yrs|$)/.test(reading.text.slice(word.end))) {
    // "I'm 92.", "my mother is 94 and well", not "my sugar is 110" or "I am 98.6".
    const who = words[at - 2]?.text ?? '';
    if (
      (previous.text === 'is'
        ? /^(?:s?he|gran(?:d.a)?)$/.test(who) || reading.rolesOf(who) & role.nameCue
        : /^(?:am|i'm|s?he's)$/.test(previous.text)) &&
      !words.slice(Math.max(0, at - 6), at + 7).some(({ text }) => measured.test(text) || (age > 94 && heat.test(text)))
    )
      return span;
  }
  if (next && joined(reading, at) && behind.has(next.text)) {
    const after = words[at + 2];
    if (
      next.text === 'yo' ||
      (after && (after.text === 'old' || (after.text === 'of' && words[at + 3]?.text === 'age') || after.text === 'o'))
    )
      return span;
    return null;
  }
  if (!previous || !joined(reading, at - 1)) return null;
  if (reading.rolesOf(previous.text) & role.ageCue) return span;
  const cue = previous.text === 'of' && words[at - 2]?.text === 'age';
  return cue ? span : null;
}
