/** "Anna, Hleb and Sheila": beside a name that is known, a word with a capital and nothing else to be is a name too. */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { capital } from './neighbours.ts';
import { tongueOf } from './tongue.ts';

const maybe = role.name | role.surname | role.doubtful;

function listed(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.end - word.start < 3 || !capital(reading.text, word.start) || capital(reading.text, word.start + 1)) return false;
  const roles = reading.rolesOf(word.text);
  return (
    (roles === 0 || ((roles & maybe) !== 0 && (roles & (role.month | role.city | role.state | role.country)) === 0)) &&
    !reading.eponyms.has(word.text)
  );
}

const between = /^(?:, | and |, and | & )$/;

function linked(text: string, start: number, end: number): boolean {
  return end - start <= 6 && between.test(text.slice(start, end));
}

/** The name's first word is at this place. At most six on either side; a run of two capitalised words is something else. */
export function listedNames(reading: Glossed, at: number, name: Span): Span[] {
  const { words, text } = reading;
  const found: Span[] = [];
  if (tongueOf(reading) === 'other') return found;
  let next = at + 1;
  while ((words[next]?.start ?? Infinity) < name.end) next += 1;
  // A title or a cue stands before the name.
  let first = at;
  while ((words[first]?.start ?? Infinity) < name.start) first += 1;
  const before = words[first - 1];
  if (before) {
    const conjoined = before.text === 'and';
    const previous = conjoined ? first - 2 : first - 1;
    const word = words[previous];
    if (word && listed(reading, previous) && reading.rolesOf(word.text) !== role.name && linked(text, word.end, name.start)) {
      const earlier = words[previous - 1];
      const alone = !earlier || !capital(text, earlier.start) || earlier.end + 1 !== word.start;
      const opening = !earlier || text.charCodeAt(word.start - 2) === 46 || text.charCodeAt(word.start - 1) === 10;
      if (alone && (!opening || conjoined)) found.push({ start: word.start, end: word.end });
    }
  }
  let end = name.end;
  for (let count = 0; count < 6; count += 1) {
    const conjoined = words[next]?.text === 'and';
    const place = conjoined ? next + 1 : next;
    const word = words[place];
    if (!word || !linked(text, end, word.start) || !listed(reading, place)) break;
    const later = words[place + 1];
    const stop = text.charCodeAt(word.end);
    const listGoesOn = stop === 44 || stop === 46 || Number.isNaN(stop) || later?.text === 'and' || conjoined;
    if (!listGoesOn || (later && later.start === word.end + 1 && capital(text, later.start))) break;
    if (!conjoined && stop !== 44 && later?.text !== 'and') break;
    if (reading.rolesOf(word.text) & role.name) break;
    found.push({ start: word.start, end: word.end });
    end = word.end;
    next = place + 1;
  }
  return found;
}
