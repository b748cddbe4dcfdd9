/** How far a name goes, and what tells that a run of words is none: shared by all that look for names. */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { capital, dotted, hyphenAfter, initial, joined } from './neighbours.ts';

export const notInNames = role.plain | role.month | role.weekday | role.kind | role.eponymHead | role.house | role.company;
export const people = role.name | role.doubtful | role.surname | role.wordy;

/** Between a given name and a family name. */
const particles = /*#__PURE__*/ new Set('de del della la van der den ten von zu bin al el dos da di du le'.split(' '));

/** May this word go on a name? Given and family names may though they are ordinary words as well. */
export function belongs(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  if (!word || !capital(reading.text, word.start)) return false;
  const roles = reading.rolesOf(word.text);
  return (roles & notInNames) === 0 || (roles & role.surname) !== 0;
}

/** The last word of a name that starts at this one: initials, further names, particles. */
export function lastOf(reading: Glossed, at: number): number {
  const { words } = reading;
  let last = at;
  while (last - at < 4) {
    const next = words[last + 1];
    if (!next) break;
    const short = words[last] !== undefined && initial(reading, words[last]);
    if (!joined(reading, last) && !(short && dotted(reading, last))) break;
    if (possessive(words[last]?.text)) break;
    if (initial(reading, next)) {
      // "Ruth R Montez", "John R.": an initial, not "Anna I think".
      const stop = reading.text.charCodeAt(next.end);
      if (next.text === 'i' && stop !== 46) break;
      if (stop !== 46 && stop !== 44 && !belongs(reading, last + 2)) break;
    } else if (!belongs(reading, last + 1)) {
      if (!particles.has(next.text) || !joined(reading, last + 1) || !belongs(reading, last + 2)) break;
      last += 1;
    }
    last += 1;
  }
  return last;
}

/** Without the possessive's ending. */
export const stem = (word: string): string => (possessive(word) ? word.slice(0, -2) : word);

/** All capitals: a writer who shouts, or an abbreviation. */
export function shouted(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && word.end - word.start > 1 && capital(reading.text, word.start + 1);
}

export const possessive = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && word.charCodeAt(word.length - 2) === 39 && word.endsWith('s');

export function endOf(reading: Glossed, last: number): number {
  const word = reading.words[last];
  if (!word) return 0;
  if (initial(reading, word) && reading.text.charCodeAt(word.end) === 46) return word.end + 1;
  return possessive(word.text) ? word.end - 2 : word.end;
}

/** What follows makes it the name of a disease, a scale or a house: "Wilson disease", "Mercy Hospital". */
export function namesSomethingElse(reading: Glossed, first: number, last: number): boolean {
  const { words, text } = reading;
  const next = words[last + 1];
  if (next && (joined(reading, last) || text.charCodeAt(words[last]?.end ?? 0) === 45)) {
    const roles = reading.rolesOf(next.text);
    if (roles & role.eponymHead) return true;
    if (roles & (role.house | role.company) && (capital(text, next.start) || roles & role.company || next.text === 'hospital')) return true;
    const after = words[last + 2];
    if (after && joined(reading, last + 1) && reading.rolesOf(after.text) & role.eponymHead) return true;
  }
  const previous = words[first - 1];
  if (!previous) return false;
  if (
    (previous.text === 'st' || previous.text === 'saint' || previous.text === 'mt') &&
    (joined(reading, first - 1) || dotted(reading, first - 1))
  )
    return true;
  return hyphenAfter(reading, first - 1) && (reading.rolesOf(previous.text) & people) === 0;
}

export const span = (reading: Glossed, first: number, last: number): Span => ({
  start: reading.words[first]?.start ?? 0,
  end: endOf(reading, last),
});

/** A family name that is an everyday word: no sign of a name beside a word that nobody knows. */
export const wordy = (reading: Glossed, word: string): boolean => (reading.rolesOf(word) & role.wordy) !== 0;
