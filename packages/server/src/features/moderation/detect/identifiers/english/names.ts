/** Names of people, by what stands before them, by given names and by shape: 45 CFR 164.514(b)(2)(i)(A). */
import type { Reading } from '../../reading.ts';
import type { Span } from './dates.ts';
import { eponyms, role, rolesOf } from './lexicon.ts';
import { capital, digitAt, dotted, hyphenAfter, initial, joined, opens } from './neighbours.ts';
import { likelyEndings, surnameEndings, wordySurnames } from './surnames.ts';

const notInNames = role.plain | role.month | role.weekday | role.kind | role.eponymHead | role.house | role.company;
const people = role.name | role.doubtful | role.surname;

/** Between a given name and a family name. */
const particles = /*#__PURE__*/ new Set('de del della la van der den ten von zu bin al el dos da di du le'.split(' '));

/** May this word go on a name? Given and family names may though they are ordinary words as well. */
function belongs(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || !capital(reading.text, word.start)) return false;
  const roles = rolesOf(word.text);
  return (roles & notInNames) === 0 || (roles & role.surname) !== 0;
}

/** The last word of a name that starts at this one: initials, further names, particles. */
function lastOf(reading: Reading, at: number): number {
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
const stem = (word: string): string => (possessive(word) ? word.slice(0, -2) : word);

/** All capitals: a writer who shouts, or an abbreviation. */
function shouted(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && word.end - word.start > 1 && capital(reading.text, word.start + 1);
}

/** A letter beyond ASCII: in English text mostly a name from elsewhere. */
function foreign(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  for (let place = word.start; place < word.end; place += 1) {
    const code = reading.text.charCodeAt(place);
    if (code > 127 && code !== 0x2019) return true;
  }
  return false;
}

const possessive = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && word.charCodeAt(word.length - 2) === 39 && word.endsWith('s');

function endOf(reading: Reading, last: number): number {
  const word = reading.words[last];
  if (!word) return 0;
  if (initial(reading, word) && reading.text.charCodeAt(word.end) === 46) return word.end + 1;
  return possessive(word.text) ? word.end - 2 : word.end;
}

/** What follows makes it the name of a disease, a scale or a house: "Wilson disease", "Mercy Hospital". */
function namesSomethingElse(reading: Reading, first: number, last: number): boolean {
  const { words, text } = reading;
  const next = words[last + 1];
  if (next && (joined(reading, last) || text.charCodeAt(words[last]?.end ?? 0) === 45)) {
    const roles = rolesOf(next.text);
    if (roles & role.eponymHead) return true;
    if (roles & (role.house | role.company) && (capital(text, next.start) || roles & role.company || next.text === 'hospital')) return true;
    const after = words[last + 2];
    if (after && joined(reading, last + 1) && rolesOf(after.text) & role.eponymHead) return true;
  }
  const previous = words[first - 1];
  if (!previous) return false;
  if (
    (previous.text === 'st' || previous.text === 'saint' || previous.text === 'mt') &&
    (joined(reading, first - 1) || dotted(reading, first - 1))
  )
    return true;
  return hyphenAfter(reading, first - 1) && (rolesOf(previous.text) & people) === 0;
}

const span = (reading: Reading, first: number, last: number): Span => ({
  start: reading.words[first]?.start ?? 0,
  end: endOf(reading, last),
});

/** "Dr. A.", "Mrs Smith", "nurse Joy Adams", and in small letters where the name is a known one. The title belongs to the span. */
export function titledName(reading: Reading, at: number): Span | null {
  const { words, text } = reading;
  const title = words[at];
  const next = words[at + 1];
  if (!title || !next || !(joined(reading, at) || dotted(reading, at))) return null;
  const roles = rolesOf(next.text);
  const spelled = title.text.length > 4 || title.text === 'sir' || title.text === 'dame';
  if (roles & role.title && !spelled) return null;
  // "see my doctor. Hope …"; "MS Contin" is a medicine.
  if (spelled && !joined(reading, at)) return null;
  if (shouted(reading, at) && (roles & people) === 0 && !shouted(reading, at + 1)) return null;
  // "saw the dr. However", "Ms. I would": the next sentence.
  if (roles & role.plain && !(roles & people)) {
    if (!initial(reading, next) || next.text === 'i' || text.charCodeAt(next.end) !== 46) return null;
  }
  if (!capital(text, next.start)) {
    if ((roles & people) === 0 || roles & role.plain || spelled) return null;
    if (roles & role.doubtful && !(roles & role.surname)) return null;
    return { start: title.start, end: endOf(reading, at + 1) };
  }
  if (spelled) {
    if ((roles & people) === 0 && !surnameEndings.test(next.text)) return null;
    if (!capital(text, title.start) && title.text !== 'nurse' && title.text !== 'sister' && title.text !== 'doctor') return null;
  }
  if (
    initial(reading, next) ? text.charCodeAt(next.end) !== 46 && lastOf(reading, at + 1) === at + 1 && spelled : !belongs(reading, at + 1)
  )
    return null;
  const last = lastOf(reading, at + 1);
  // "Dr Smith's clinic" is still about the person.
  return { start: title.start, end: endOf(reading, last) };
}

/** A word that is a given name. Alone it must be hardly anything else; a doubtful one needs a surname or an initial. */
export function givenName(reading: Reading, at: number, roles: number): Span | null {
  const { words, text } = reading;
  const word = words[at];
  if (!word) return null;
  const last = lastOf(reading, at);
  if (namesSomethingElse(reading, at, last)) return null;
  if (last > at) {
    if (hyphenAfter(reading, at) && !(rolesOf(words[at + 1]?.text ?? '') & role.name && roles & role.name)) return null;
    if (roles & role.name) return span(reading, at, last);
    const second = words[at + 1];
    if (!second || (shouted(reading, at) && shouted(reading, at + 1) && wordySurnames.has(second.text))) return null;
    if (initial(reading, second)) return text.charCodeAt(second.end) === 46 && !opens(reading, at) ? span(reading, at, last) : null;
    if (rolesOf(second.text) & (role.surname | role.name) || surnameEndings.test(stem(second.text))) return span(reading, at, last);
    if (rolesOf(second.text) === 0 && foreign(reading, at + 1)) return span(reading, at, last);
    return null;
  }
  if ((roles & role.name) === 0) return null;
  // "TED stockings"
  if (word.text.length < 4 && shouted(reading, at)) return null;
  if (hyphenAfter(reading, at)) return null;
  // "Diane 35" is a medicine, "Rowan 1" a ward.
  const number = words[at + 1];
  if (number && joined(reading, at) && digitAt(text, number.start) && number.text.length < 3) return null;
  if (possessive(word.text) && eponyms.has(word.text)) return null;
  // A possessive that owns a sign or a test: "Wilson's second sign".
  const after = words[at + 2];
  if (possessive(word.text) && after && rolesOf(after.text) & role.eponymHead) return null;
  return span(reading, at, at);
}

/** "Owens, Duran and Oneal", "Butler-Peters": family names in a row. Two with a hyphen may be a syndrome, so neither may be known for one. */
function surnamesTogether(reading: Reading, at: number): Span | null {
  const { words, text } = reading;
  const isFamily = (place: number): boolean => {
    const word = words[place];
    if (!word || !capital(text, word.start) || shouted(reading, place)) return false;
    const family = stem(word.text);
    return (rolesOf(family) & role.surname) !== 0 && !wordySurnames.has(family) && !eponyms.has(family) && !medicalPairs.has(family);
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
  'stevens johnson weber turner bennett russell silver hand gordon hughes crawford roberts smith robinson watson reed rosenthal lewis sumner ross meyer'.split(
    ' ',
  ),
);

/** A capitalised word that is no given name: beside a family name, by its ending, or with an initial between commas. */
export function unknownName(reading: Reading, at: number, roles: number): Span | null {
  const { words, text } = reading;
  const word = words[at];
  if (!word || word.end - word.start < 3 || roles & notInNames || initial(reading, word)) return null;
  const next = words[at + 1];
  if (roles & role.surname && next) {
    const several = surnamesTogether(reading, at);
    if (several) return several;
  }
  if (eponyms.has(word.text) || hyphenAfter(reading, at)) return null;
  if (next && joined(reading, at) && capital(text, next.start) && !possessive(word.text)) {
    if (initial(reading, next)) {
      // "Xolani R. Moyo": the family name behind the initial is known, or ends like one.
      const third = words[at + 2];
      const spoken = third && roles === 0 && (joined(reading, at + 1) || dotted(reading, at + 1)) && belongs(reading, at + 2);
      if (spoken && ((rolesOf(third.text) & role.surname && !wordySurnames.has(third.text)) || surnameEndings.test(stem(third.text))))
        return span(reading, at, at + 2);
      const follows = text.charCodeAt(next.end + 1);
      const before = text.charCodeAt(word.start - 2);
      if (text.charCodeAt(next.end) !== 46 || before !== 44) return null;
      return follows === 44 || follows === 41 || follows === 63 || follows === 32 || Number.isNaN(follows)
        ? span(reading, at, at + 1)
        : null;
    }
    const second = rolesOf(next.text);
    const loud = shouted(reading, at) && shouted(reading, at + 1);
    const family =
      (second & role.surname && !loud && !eponyms.has(next.text) && !wordySurnames.has(stem(next.text))) ||
      (next.text.length > 4 && surnameEndings.test(stem(next.text)) && !(second & role.plain)) ||
      (roles === 0 && second === 0 && !loud && next.text.length > 5 && !opens(reading, at) && likelyEndings.test(stem(next.text)));
    if (roles === 0 && second === 0 && joined(reading, at) && (foreign(reading, at) || foreign(reading, at + 1))) {
      const pair = !loud && !hyphenAfter(reading, at) && !eponyms.has(stem(next.text)) && !namesSomethingElse(reading, at, at + 1);
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

function betweenCommas(reading: Reading, first: number, last: number): boolean {
  const before = reading.text.charCodeAt((reading.words[first]?.start ?? 0) - 2);
  const end = reading.words[last]?.end ?? 0;
  const after = reading.text.charCodeAt(end);
  return before === 44 && (after === 44 || after === 46 || after === 63 || Number.isNaN(after));
}

/** "a 50-year-old male, …": within six words before. */
const somebody = /*#__PURE__*/ new Set(
  'male female man woman boy girl patient pt yo child old baby m f my his her full first last client someone person guy lady'.split(' '),
);
function aboutSomebody(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) if (somebody.has(reading.words[back]?.text ?? '')) return true;
  return false;
}

const relations = /*#__PURE__*/ new Set(
  'husband wife son daughter mother father brother sister friend mum mom dad partner baby boy girl uncle aunt grandmother grandfather'.split(
    ' ',
  ),
);
const greetings = /*#__PURE__*/ new Set('hi hello dear hey hiya regards sincerely thanks cheers signed'.split(' '));
const weak = /*#__PURE__*/ new Set("by with says said ask i'm thanks".split(' '));
const notAfterName = /*#__PURE__*/ new Set('correct incorrect wrong misspelled spelled changed listed pending unknown'.split(' '));

/** "my name is …", "named …", "Dear …", "my son …": what may follow is a name though no list has it. */
export function cuedName(reading: Reading, at: number): Span | null {
  const { words, text } = reading;
  const cue = words[at];
  if (!cue || possessive(cue.text)) return null;
  if (cue.text === 'name') {
    let from = at + 1;
    const link = words[from];
    if (link && (link.text === 'is' || link.text === "it's") && joined(reading, at)) from += 1;
    else if (link && text.charCodeAt(cue.end) !== 58 && text.charCodeAt(cue.end) !== 63 && !joined(reading, at)) return null;
    const word = words[from];
    if (!word) return null;
    const roles = rolesOf(word.text);
    if (capital(text, word.start)) {
      // "the brand name Zoltrexin": only a person's name needs no list.
      if (from === at + 1 && joined(reading, at) && !(roles & (role.name | role.doubtful)) && !somebody.has(words[at - 1]?.text ?? ''))
        return null;
      if (!belongs(reading, from) && !(roles & people)) return null;
      if (initial(reading, word) && text.charCodeAt(word.end) !== 46) return null;
      if (roles & role.plain && !(roles & people)) return null;
      return span(reading, from, lastOf(reading, from));
    }
    const mine = words[at - 1]?.text;
    if (from !== at + 2 || (mine !== 'my' && mine !== 'his' && mine !== 'her')) return null;
    if (roles & notInNames || notAfterName.has(word.text) || word.text.length < 3) return null;
    const second = words[from + 1];
    const more =
      second && joined(reading, from) && rolesOf(second.text) & (people & ~role.doubtful) && !(rolesOf(second.text) & role.plain);
    return span(reading, from, more ? from + 1 : from);
  }
  const next = words[at + 1];
  if (!next || !capital(text, next.start)) return null;
  const gap = next.start - cue.end;
  const colon = text.charCodeAt(cue.end) === 58;
  if (gap > 3 || !(joined(reading, at) || colon || (greetings.has(cue.text) && text.charCodeAt(cue.end) === 44))) return null;
  const roles = rolesOf(next.text);
  const known = roles & people && !(roles & (role.month | role.city | role.state | role.country | role.plain));
  if (!belongs(reading, at + 1) && !known) return null;
  if (initial(reading, next) && text.charCodeAt(next.end) !== 46) return null;
  const last = lastOf(reading, at + 1);
  if (namesSomethingElse(reading, at + 1, last)) return null;
  if (cue.text === 'named' || cue.text === 'called') {
    const person = roles & (role.name | role.doubtful) || (cue.text === 'named' && aboutSomebody(reading, at));
    return person ? span(reading, at + 1, last) : null;
  }
  if (known && (last > at + 1 || !weak.has(cue.text) || roles & (role.name | role.doubtful))) return span(reading, at + 1, last);
  if (weak.has(cue.text)) {
    // "seen by Xolani Dube": by whom care was given.
    if (cue.text === 'by' && last > at + 1 && roles === 0 && !shouted(reading, at + 1) && careBefore(reading, at))
      return span(reading, at + 1, last);
    if (cue.text !== "i'm" || last === at + 1) return null;
    return roles === 0 && (rolesOf(words[at + 2]?.text ?? '') & ~people) === 0 ? span(reading, at + 1, last) : null;
  }
  if (greetings.has(cue.text)) return roles === 0 && endsPhrase(text, endOf(reading, last)) ? span(reading, at + 1, last) : null;
  // "patient Xi L.", "my son Xi": an abbreviation or a drug may stand there too, so the word must look like a word.
  if (roles !== 0 || eponyms.has(next.text) || next.text.length < 3 || capital(text, next.start + 1) || next.text.includes("'"))
    return null;
  // A heading: "Patient Rights".
  if (capital(text, cue.start) && !opens(reading, at)) return null;
  return last > at + 1 || relations.has(cue.text) ? span(reading, at + 1, last) : null;
}

function careBefore(reading: Reading, at: number): boolean {
  const one = rolesOf(reading.words[at - 1]?.text ?? '');
  const two = rolesOf(reading.words[at - 2]?.text ?? '');
  return ((one | two) & role.care) !== 0;
}

function endsPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 44 || code === 10 || code === 46 || code === 33 || code === 13 || code === 58;
}

/** A writer of small letters only: a given name that is nothing else, with what may go with it. */
export function smallName(reading: Reading, at: number): Span | null {
  const { words } = reading;
  const word = words[at];
  if (!word || word.text.length < 4 || namesSomethingElse(reading, at, at) || hyphenAfter(reading, at)) return null;
  if (hyphenAfter(reading, at - 1) || eponyms.has(word.text)) return null;
  let last = at;
  const next = words[at + 1];
  if (next && joined(reading, at) && !possessive(word.text)) {
    const roles = rolesOf(next.text);
    if (roles & (role.surname | role.name) && !(roles & role.plain)) last += 1;
    else if (next.text.length > 5 && surnameEndings.test(next.text)) last += 1;
  }
  return span(reading, at, last);
}
