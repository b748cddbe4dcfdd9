/** Names of people, by what stands before them and by given names: 45 CFR 164.514(b)(2)(i)(A). */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { belongs, endOf, lastOf, namesSomethingElse, notInNames, people, possessive, shouted, span, stem, wordy } from './name-span.ts';
import { capital, digitAt, dotted, hyphenAfter, initial, joined, opens } from './neighbours.ts';
import { surnameEndings } from './surname-endings.ts';

const trades = /*#__PURE__*/ new Set('nurse doctor matron midwife doctora'.split(' '));
/** Titles in full that are written small. */
const saidSmall = /*#__PURE__*/ new Set([...trades, 'sister', 'senor', 'senora']);

/** "Dr. A.", "Mrs Smith", "nurse Joy Adams", and in small letters where the name is a known one. The title belongs to the span. */
export function titledName(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const title = words[at];
  const next = words[at + 1];
  if (!title || !next || !(joined(reading, at) || dotted(reading, at))) return null;
  const roles = reading.rolesOf(next.text);
  const spelled = title.text.length > 4 || title.text === 'sir' || title.text === 'dame';
  if (roles & role.title && !spelled) return null;
  // "see my doctor. Hope …"; "MS Contin" is a medicine.
  if (spelled && !joined(reading, at)) return null;
  if (shouted(reading, at) && (roles & people) === 0 && !shouted(reading, at + 1)) return null;
  // "Mrs Ada Brown", "Dr Will Obi": a given name that is another word as well is one where a name follows.
  const forename = (roles & people) !== 0 && capital(text, next.start) && joined(reading, at + 1) && !initial(reading, next);
  if (forename && !spelled && belongs(reading, at + 2) && !shouted(reading, at + 2) && !initial(reading, words[at + 2]))
    return { start: title.start, end: endOf(reading, lastOf(reading, at + 1)) };
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
    if ((roles & people) === 0 && !surnameEndings.test(next.text) && !unlisted(reading, at)) return null;
    if (!capital(text, title.start) && !saidSmall.has(title.text)) return null;
  }
  if (
    initial(reading, next) ? text.charCodeAt(next.end) !== 46 && lastOf(reading, at + 1) === at + 1 && spelled : !belongs(reading, at + 1)
  )
    return null;
  const last = lastOf(reading, at + 1);
  // "Dr Smith's clinic" is still about the person.
  return { start: title.start, end: endOf(reading, last) };
}

/** "nurse Chantelle": behind a title in small letters only a name has a capital. "The doctor Xanax helped me" has no title. */
function unlisted(reading: Glossed, at: number): boolean {
  const { words, text, rolesOf, eponyms } = reading;
  const [title, next] = [words[at], words[at + 1]];
  if (!title || !next || capital(text, title.start) || !trades.has(title.text) || next.text.length < 3) return false;
  if (title.text === 'doctor' && owners.has(words[at - 1]?.text ?? '')) return false;
  return rolesOf(next.text) === 0 && !shouted(reading, at + 1) && !eponyms.has(next.text) && !grades.test(next.text);
}

/** "nurse Practitioner", "nurse Manager", "nurse Led", "nurse Intern"; but nurse Inaya and nurse Callista are called so. */
const grades =
  /^(?:practi|manag|led$|call(?:back|er|ing|out|s)?$|station|line$|educator|consult|in(?:charge|depend|f|ject|patient|s[pt]|take|te[nr])|direct|special|prescri|assist|coordin|google)/;

/** A word that is a given name. Alone it must be hardly anything else; a doubtful one needs a surname or an initial. */
export function givenName(reading: Glossed, at: number, roles: number): Span | null {
  const { words, text } = reading;
  const word = words[at];
  if (!word) return null;
  const last = lastOf(reading, at);
  if (namesSomethingElse(reading, at, last)) return null;
  if (last > at) {
    if (hyphenAfter(reading, at) && !(reading.rolesOf(words[at + 1]?.text ?? '') & role.name && roles & role.name)) return null;
    if (roles & role.name) return span(reading, at, last);
    const second = words[at + 1];
    if (!second || (shouted(reading, at) && shouted(reading, at + 1) && wordy(reading, second.text))) return null;
    if (initial(reading, second)) return text.charCodeAt(second.end) === 46 && !opens(reading, at) ? span(reading, at, last) : null;
    if (reading.rolesOf(second.text) & (role.surname | role.name) || surnameEndings.test(stem(second.text))) return span(reading, at, last);
    return null;
  }
  if ((roles & role.name) === 0) return null;
  // "TED stockings"
  if (word.text.length < 4 && shouted(reading, at)) return null;
  if (hyphenAfter(reading, at)) return null;
  // "Diane 35" is a medicine, "Rowan 1" a ward.
  const number = words[at + 1];
  if (number && joined(reading, at) && digitAt(text, number.start) && number.text.length < 3) return null;
  if (possessive(word.text) && reading.eponyms.has(word.text)) return null;
  // A possessive that owns a sign or a test: "Wilson's second sign".
  const after = words[at + 2];
  if (possessive(word.text) && after && reading.rolesOf(after.text) & role.eponymHead) return null;
  return span(reading, at, at);
}

/** "a 50-year-old male, …": within six words before. */
const somebody = /*#__PURE__*/ new Set(
  'male female man woman boy girl patient pt yo child old baby m f my his her full first last client someone person guy lady'.split(' '),
);
export function aboutSomebody(reading: Glossed, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) if (somebody.has(reading.words[back]?.text ?? '')) return true;
  return false;
}

const relations = /*#__PURE__*/ new Set(
  `husband wife son daughter mother father brother sister friend mum mom dad partner baby boy girl uncle aunt grandmother grandfather
  hijo hija marido esposa hermano hermana llamo vecino vecina amigo amiga primo prima`.split(/\s+/),
);
const greetings = /*#__PURE__*/ new Set(
  'hi hello dear hey hiya regards sincerely thanks cheers signed hola querido querida saludos atentamente gracias'.split(' '),
);
const weak = /*#__PURE__*/ new Set("by with says said ask i'm thanks soy gracias".split(' '));
const notAfterName = /*#__PURE__*/ new Set(
  'correct incorrect wrong misspelled misspelt spelled spelt changed listed missing pending unknown'.split(' '),
);

/** "my name is …", "named …", "Dear …", "my son …": what may follow is a name though no list has it. */
export function cuedName(reading: Glossed, at: number): Span | null {
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
    const roles = reading.rolesOf(word.text);
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
    if (!(roles & people) && reading.ordinary?.has(word.text)) return null;
    const second = words[from + 1];
    const more =
      second &&
      joined(reading, from) &&
      reading.rolesOf(second.text) & (people & ~role.doubtful) &&
      !(reading.rolesOf(second.text) & role.plain);
    return span(reading, from, more ? from + 1 : from);
  }
  const next = words[at + 1];
  if (!next || !capital(text, next.start)) return null;
  const gap = next.start - cue.end;
  const colon = text.charCodeAt(cue.end) === 58;
  if (gap > 3 || !(joined(reading, at) || colon || (greetings.has(cue.text) && text.charCodeAt(cue.end) === 44))) return null;
  const roles = reading.rolesOf(next.text);
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
    if (
      cue.text === 'by' &&
      last > at + 1 &&
      roles === 0 &&
      !shouted(reading, at + 1) &&
      careBefore(reading, at) &&
      !(reading.rolesOf(words[last]?.text ?? '') & (role.street | role.thing | role.city | role.country))
    )
      return span(reading, at + 1, last);
    if (cue.text !== "i'm" || last === at + 1) return null;
    return roles === 0 && !reading.ordinary?.has(next.text) && (reading.rolesOf(words[at + 2]?.text ?? '') & ~people) === 0
      ? span(reading, at + 1, last)
      : null;
  }
  if (greetings.has(cue.text)) return roles === 0 && endsPhrase(text, endOf(reading, last)) ? span(reading, at + 1, last) : null;
  // "patient Xi L.", "my son Xi": an abbreviation or a drug may stand there too, so the word must look like a word.
  if (
    roles !== 0 ||
    reading.ordinary?.has(next.text) ||
    reading.eponyms.has(next.text) ||
    next.text.length < 3 ||
    capital(text, next.start + 1) ||
    next.text.includes("'")
  )
    return null;
  // In Spanish and French "son" is no relative.
  if (cue.text === 'son' && !owners.has(words[at - 1]?.text ?? '')) return null;
  // A heading: "Patient Rights".
  if (capital(text, cue.start) && !opens(reading, at)) return null;
  return last > at + 1 || relations.has(cue.text) ? span(reading, at + 1, last) : null;
}

const owners = /*#__PURE__*/ new Set('my your his her our their the a this el la mi un una su'.split(' '));

function careBefore(reading: Glossed, at: number): boolean {
  const one = reading.rolesOf(reading.words[at - 1]?.text ?? '');
  const two = reading.rolesOf(reading.words[at - 2]?.text ?? '');
  return ((one | two) & role.care) !== 0;
}

function endsPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 44 || code === 10 || code === 46 || code === 33 || code === 13 || code === 58;
}

/** A writer of small letters only: a given name that is nothing else, with what may go with it. */
export function smallName(reading: Glossed, at: number): Span | null {
  const { words } = reading;
  const word = words[at];
  if (!word || word.text.length < 4 || namesSomethingElse(reading, at, at) || hyphenAfter(reading, at)) return null;
  if (hyphenAfter(reading, at - 1) || reading.eponyms.has(word.text)) return null;
  let last = at;
  const next = words[at + 1];
  if (next && joined(reading, at) && !possessive(word.text)) {
    const roles = reading.rolesOf(next.text);
    if (roles & (role.surname | role.name) && !(roles & role.plain)) last += 1;
    else if (next.text.length > 5 && surnameEndings.test(next.text)) last += 1;
  }
  return span(reading, at, last);
}
