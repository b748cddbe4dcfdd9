/** "I live in Tacoma", "vivo en Toledo": where somebody lives, by the words before it and no list: 45 CFR 164.514(b)(2)(i)(B). */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import { capital, joined } from './neighbours.ts';
import * as role from './roles.ts';

const links = /*#__PURE__*/ new Set('in near at en of de cerca'.split(' '));

/** At a word that says somebody lives: the capitalised words behind "in", and those behind a comma: "Tacoma, WA". */
export function home(reading: Glossed, at: number): Span | null {
  const { words, text, rolesOf } = reading;
  let last = at;
  while (links.has(words[last + 1]?.text ?? '') && joined(reading, last)) last += 1;
  const first = last + 1;
  const place = words[first];
  if (!place || last === at || !joined(reading, last) || !capital(text, place.start)) return null;
  if (rolesOf(place.text) & (role.plain | role.month | role.title | role.house | role.eponymHead)) return null;
  for (last = first; last - first < 4; last += 1) {
    const here = words[last];
    const next = words[last + 1];
    if (!here || !next || !capital(text, next.start) || rolesOf(next.text) & role.plain) break;
    if (!joined(reading, last) && text.slice(here.end, next.start) !== ', ') break;
  }
  return { start: place.start, end: words[last]?.end ?? place.end };
}
