/** Names of which no given name is known: by the family name, by its ending, by an initial. */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { tongueOf } from './tongue.ts';
import { addressedName } from './addressed-names.ts';
import { belongs, lastOf, namesSomethingElse, notInNames, possessive, shouted, span, stem, wordy } from './name-span.ts';
import { aboutSomebody } from './names.ts';
import { capital, dotted, hyphenAfter, initial, joined, opens } from './neighbours.ts';
import { likelyEndings, surnameEndings } from './surname-endings.ts';

/** "Owens, Duran and Oneal", "Butler-Peters": family names in a row. Two with a hyphen may be a syndrome: neither may be known for one. */
function surnamesTogether(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const isFamily = (place: number): boolean => {
    const word = words[place];
    if (!word || !capital(text, word.start) || shouted(reading, place)) return false;
    const family = stem(word.text);
    return (
      (reading.rolesOf(family) & role.surname) !== 0 && !wordy(reading, family) && !reading.eponyms.has(family) && !medicalPairs.has(family)
    );
  };
  const second = words[at + 1];
  if (!second || !isFamily(at) || !isFamily(at + 1)) return null;
  if (hyphenAfter(reading, at))
    return hyphenAfter(reading, at + 1) || namesSomethingElse(reading, at, at + 1) ? null : span(reading, at, at + 1);
  const between = text.slice(words[at]?.end, second.start);
  if (between !== ', ') return null;
  if (words[at + 2]?.text === 'and' && isFamily(at + 3)) return span(reading, at, at + 3);
  return null;
}

/** Halves of double names in medicine that are common family names as well. */
const medicalPairs = /*#__PURE__*/ new Set(
  `stevens johnson weber turner bennett russell silver hand gordon hughes crawford roberts smith robinson watson reed rosenthal lewis sumner
  ross meyer`.split(/\s+/),
);

/** A letter beyond ASCII: in English text mostly a name from elsewhere. */
function foreign(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  for (let place = word.start; place < word.end; place += 1) {
    const code = reading.text.charCodeAt(place);
    if (code > 127 && code !== 0x2019) return true;
  }
  return false;
}

/** Two words that are a line of their own, with a long number soon below: the head of an address, in whatever language. */
function onCard({ words, text }: Glossed, at: number): boolean {
  const start = words[at]?.start ?? 0;
  const end = words[at + 1]?.end ?? 0;
  if (text.charCodeAt(end) !== 10 || (start > 0 && text.charCodeAt(start - 1) !== 10)) return false;
  return /\d{5}/.test(text.slice(end, end + 160));
}

/**
 * A capitalised word that is no given name: beside a family name, by its ending, or with an initial between commas. Where the text is in
 * another language, capitals and accents say nothing, and only how somebody is addressed counts.
 */
export function unknownName(reading: Glossed, at: number, roles: number): Span | null {
  const tongue = tongueOf(reading);
  if (tongue !== 'english') {
    const addressed = addressedName(reading, at, roles);
    if (addressed || tongue === 'other') return addressed;
  }
  const { words, text } = reading;
  const word = words[at];
  // "Grace Żuraw"
  if (roles & role.doubtful && tongue === 'english' && reading.rolesOf(words[at + 1]?.text ?? '') === 0 && foreign(reading, at + 1)) {
    const last = lastOf(reading, at);
    if (last > at && !hyphenAfter(reading, at) && !namesSomethingElse(reading, at, last)) return span(reading, at, last);
  }
  if (!word || word.end - word.start < 3 || roles & notInNames || initial(reading, word)) return null;
  const next = words[at + 1];
  if (roles & role.surname && next) {
    const several = surnamesTogether(reading, at);
    if (several) return several;
  }
  if (reading.eponyms.has(word.text) || hyphenAfter(reading, at)) return null;
  if (next && joined(reading, at) && capital(text, next.start) && !possessive(word.text)) {
    if (initial(reading, next)) {
      // "Xolani R. Moyo": the family name behind the initial is known, or ends like one.
      const third = words[at + 2];
      const spoken = third && roles === 0 && (joined(reading, at + 1) || dotted(reading, at + 1)) && belongs(reading, at + 2);
      if (spoken && ((reading.rolesOf(third.text) & role.surname && !wordy(reading, third.text)) || surnameEndings.test(stem(third.text))))
        return span(reading, at, at + 2);
      const follows = text.charCodeAt(next.end + 1);
      const before = text.charCodeAt(word.start - 2);
      if (text.charCodeAt(next.end) !== 46 || before !== 44) return null;
      return follows === 44 || follows === 41 || follows === 63 || follows === 32 || Number.isNaN(follows)
        ? span(reading, at, at + 1)
        : null;
    }
    const second = reading.rolesOf(next.text);
    const loud = shouted(reading, at) && shouted(reading, at + 1);
    const family =
      (second & role.surname && !loud && !reading.eponyms.has(next.text) && !wordy(reading, stem(next.text))) ||
      (next.text.length > 4 && surnameEndings.test(stem(next.text)) && !(second & role.plain)) ||
      (roles === 0 && second === 0 && !loud && next.text.length > 5 && !opens(reading, at) && likelyEndings.test(stem(next.text)));
    if (
      (tongue === 'english' || onCard(reading, at)) &&
      roles === 0 &&
      second === 0 &&
      joined(reading, at) &&
      (foreign(reading, at) || foreign(reading, at + 1))
    ) {
      const pair = !loud && !hyphenAfter(reading, at) && !reading.eponyms.has(stem(next.text)) && !namesSomethingElse(reading, at, at + 1);
      if (pair) return span(reading, at, lastOf(reading, at));
    }
    if (family && (!opens(reading, at) || roles === 0) && !namesSomethingElse(reading, at, at + 1))
      return span(reading, at, lastOf(reading, at));
    if (roles === 0 && second === 0 && betweenCommas(reading, at, at + 1) && aboutSomebody(reading, at)) return span(reading, at, at + 1);
  }
  const slavic = text[possessive(word.text) ? word.end - 3 : word.end - 1];
  if ((word.text.length > 5 && surnameEndings.test(stem(word.text))) || slavic === 'ć' || slavic === 'č') {
    if (shouted(reading, at)) return null;
    if (namesSomethingElse(reading, at, at)) return null;
    // The end of a name whose first word nobody knows.
    const previous = words[at - 1];
    const first = previous && joined(reading, at - 1) && capital(text, previous.start) && belongs(reading, at - 1) ? at - 1 : at;
    return span(reading, first, lastOf(reading, at));
  }
  return null;
}

function betweenCommas(reading: Glossed, first: number, last: number): boolean {
  const before = reading.text.charCodeAt((reading.words[first]?.start ?? 0) - 2);
  const end = reading.words[last]?.end ?? 0;
  const after = reading.text.charCodeAt(end);
  return before === 44 && (after === 44 || after === 46 || after === 63 || Number.isNaN(after));
}
