/** Street addresses and postcodes, in the forms people write in English: 45 CFR 164.514(b)(2)(i)(B). */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import * as role from './roles.ts';
import { capital, digitAt, isNumber, joined } from './neighbours.ts';

/** A house number: digits with at most one letter behind them. */
function houseNumber(reading: Glossed, at: number): boolean {
  const word = reading.words[at];
  if (!word || !digitAt(reading.text, word.start) || word.text.length > 6) return false;
  let digits = 0;
  while (digits < word.text.length && digitAt(word.text, digits)) digits += 1;
  return digits <= 5 && word.text.length - digits <= 1;
}

/** Between two words of one address: spaces, a comma, a full stop, one line end. */
function withinAddress(reading: Glossed, at: number): boolean {
  const left = reading.words[at];
  const right = reading.words[at + 1];
  if (!left || !right || right.start - left.end > 7) return false;
  let lines = 0;
  for (let place = left.end; place < right.start; place += 1) {
    const code = reading.text.charCodeAt(place);
    if (code === 10) lines += 1;
    // A space, tab, comma, hyphen, full stop, #, >, CR or \ that mails put in.
    else if (
      code !== 32 &&
      code !== 44 &&
      code !== 45 &&
      code !== 46 &&
      code !== 35 &&
      code !== 62 &&
      code !== 13 &&
      code !== 9 &&
      code !== 92 &&
      code !== 40 &&
      code !== 41
    )
      return false;
  }
  return lines < 2;
}

function sameLine(reading: Glossed, at: number): boolean {
  if (!withinAddress(reading, at)) return false;
  const left = reading.words[at];
  const right = reading.words[at + 1];
  if (!left || !right) return false;
  for (let place = left.end; place < right.start; place += 1) if (reading.text.charCodeAt(place) === 10) return false;
  return true;
}

/** "upon Tyne", not "on February": a word with a capital that may be part of a town's name. */
function townFollows(reading: Glossed, at: number): boolean {
  const next = reading.words[at + 1];
  if (!next || !joined(reading, at) || !capital(reading.text, next.start)) return false;
  return (reading.rolesOf(next.text) & (role.month | role.weekday | role.plain | role.title)) === 0;
}

/** What comes after an address on a letter. */
const labels = /*#__PURE__*/ new Set('office fax mobile desk phone tel telephone cell email mail'.split(' '));
const linking = /*#__PURE__*/ new Set('nad pod de do da del la le les en sur sous am an der den im u v y e van aan of upon on'.split(' '));

/** What an address goes on with: rooms, towns, states, countries, numbers. Stops at small letters and at the end of a sentence. */
function onward(reading: Glossed, at: number): number {
  const { words, text } = reading;
  let last = at;
  while (last - at < 12) {
    const here = words[last];
    const next = words[last + 1];
    if (!here || !next || !withinAddress(reading, last)) break;
    const roles = reading.rolesOf(next.text);
    if (labels.has(next.text)) break;
    const stop = text.charCodeAt(here.end) === 46 && !(reading.rolesOf(here.text) & (role.room | role.street)) && here.end - here.start > 1;
    if (stop && !digitAt(text, next.start) && !(roles & (role.city | role.state | role.country | role.room))) break;
    if (roles & role.room || next.text === 'box' || next.text === 'po' || next.text === 'p' || next.text === 'floor') last += 1;
    else if (houseNumber(reading, last + 1)) {
      // A number before small letters counts something: "12 Elm St, 3 times".
      const afterwards = words[last + 2];
      if (
        afterwards &&
        joined(reading, last + 1) &&
        !capital(text, afterwards.start) &&
        !digitAt(text, afterwards.start) &&
        next.text.length < 4
      )
        break;
      last += 1;
    } else if (postcodeEnd(reading, last + 1) > 0) last += 2;
    else if (capital(text, next.start)) {
      if (roles & role.plain && !(roles & (role.state | role.city | role.country)) && next.text !== 'new') break;
      if (roles & (role.month | role.title)) break;
      last += 1;
    } else if (linking.has(next.text) && townFollows(reading, last + 1)) last += 2;
    else if ((next.text === 'u' || next.text === 'nan' || next.text === 'rkp') && last - at < 2) last += 1;
    else break;
  }
  return last;
}

const spanOf = (reading: Glossed, first: number, last: number): Span => ({
  start: reading.words[first]?.start ?? 0,
  end: reading.words[last]?.end ?? 0,
});

/** A house number before this word on the same line, another number and a room before that. */
function numbersBefore(reading: Glossed, at: number): number {
  let first = at;
  while (at - first < 3 && houseNumber(reading, first - 1) && withinAddress(reading, first - 1)) first -= 1;
  return first;
}

/** "1234 Elm St", "92 Hounslow Rd": a number, one to four capitalised words, and a word for a street. */
export function street(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const head = words[at];
  if (!head) return null;
  const big = capital(text, head.start);
  // "45 minutes drive", "65 or close": small letters only where the word is hardly anything but a street.
  if (!big && !streetOnly.has(head.text)) return null;
  let first = at;
  while (at - first < 4) {
    const previous = words[first - 1];
    if (!previous || !sameLine(reading, first - 1) || text.charCodeAt(previous.end) === 44) break;
    if (houseNumber(reading, first - 1)) {
      if (first === at && !big) return null;
      const from = numbersBefore(reading, first);
      if (first === at && !isOrdinalBefore(reading, at)) return null;
      return spanOf(reading, from, onward(reading, at));
    }
    const ordinal = digitAt(text, previous.start) && /^\d{1,3}(?:st|nd|rd|th)$/.test(previous.text);
    if (!capital(text, previous.start) && !ordinal && big) return null;
    if (reading.rolesOf(previous.text) & role.plain && (!big || previous.end - previous.start < 4)) return null;
    if (reading.rolesOf(previous.text) & (role.month | role.eponymHead)) return null;
    first -= 1;
  }
  // "Rue" and its like follow; "Kalman Imre u. 12", "Baker Street 12".
  if (first < at && houseNumber(reading, at + 1) && sameLine(reading, at) && streetOnly.has(head.text))
    return spanOf(reading, numbersBefore(reading, first), onward(reading, at + 1));
  return null;
}

const streetOnly = /*#__PURE__*/ new Set('street road avenue ave rd st boulevard utca ut utja u ulica rkp rakpart'.split(' '));
function isOrdinalBefore(reading: Glossed, at: number): boolean {
  return /(?:st|nd|rd|th)$/.test(reading.words[at - 1]?.text ?? '');
}

const smallLeads = /*#__PURE__*/ new Set('rue calle rua piazza avenida viale'.split(' '));

/** "Rua Diadema 1903", "12 rue de Rivoli". */
export function streetFromLead(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  let last = at;
  while (last - at < 6) {
    const next = words[last + 1];
    // "C/ Mayor"
    const short = last === at && text.charCodeAt(words[at]?.end ?? 0) === 47;
    if (!next || !(short || sameLine(reading, last)) || digitAt(text, next.start)) break;
    if (!capital(text, next.start) && !(next.text.length <= 3 && last - at < 4)) break;
    last += 1;
  }
  const first = numbersBefore(reading, at);
  const small = first < at && last > at && smallLeads.has(words[at]?.text ?? '');
  if (!small && !(last > at && capital(text, words[last]?.start ?? 0))) {
    // "36 rue de pologne" by a writer of small letters.
    if (first === at || !smallLeads.has(words[at]?.text ?? '')) return null;
    while (last - at < 2 && words[last + 1] && sameLine(reading, last)) last += 1;
    if (last === at) return null;
    return spanOf(reading, first, last);
  }
  if (houseNumber(reading, last + 1) && sameLine(reading, last)) return spanOf(reading, first, onward(reading, last + 1));
  return first < at && capital(text, words[at]?.start ?? 0) ? spanOf(reading, first, onward(reading, last)) : null;
}

/** Streets in one word, as German, Dutch and the Nordic languages have them. */
export const streetEndings =
  /(?:stra(?:ss|ß)e|gasse|platz|allee|straat|laan|plein|gracht|dreef|kade|gatan|vagen|gata|veien|vegen|gade|vej|katu|kuja|polku|straede|braut|vegur|stigur|straeti|ulica|utca|weg|hof|damm|ufer|steig|tie|krogen|bakken|alle|parken|haugen)$/;

export function streetInOneWord(reading: Glossed, at: number): Span | null {
  if (!houseNumber(reading, at + 1) || !joined(reading, at)) return null;
  const first = numbersBefore(reading, at);
  return spanOf(reading, first, onward(reading, at + 1));
}

/** "Apt. 12", "Suite 400": goes back over the line before it and on over what follows. */
export function room(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  if (!isNumber(words[at + 1], 5) || !withinAddress(reading, at)) return null;
  let first = at;
  let numbers = 0;
  while (at - first < 9) {
    const previous = words[first - 1];
    if (!previous || !withinAddress(reading, first - 1)) break;
    if (digitAt(text, previous.start)) numbers += 1;
    else if (!capital(text, previous.start) || reading.rolesOf(previous.text) & role.plain) break;
    else if (numbers > 0 && !sameLine(reading, first - 1)) break;
    first -= 1;
  }
  if (numbers === 0 || first === at) return null;
  return spanOf(reading, first, onward(reading, at + 1));
}

/** Mail to the US services abroad: "PSC 12, Box 345, APO AE 09999". */
export function military(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const area = words[at + 1];
  if (!area || !(area.text === 'ae' || area.text === 'ap' || area.text === 'aa') || !isNumber(words[at + 2], 5)) return null;
  let first = at;
  while (at - first < 5) {
    const previous = words[first - 1];
    if (!previous || !withinAddress(reading, first - 1)) break;
    if (!capital(text, previous.start) && !digitAt(text, previous.start) && previous.text !== 'box' && previous.text !== 'psc') break;
    first -= 1;
    if (/^(?:psc|unit|uscgc|usnv|usns|uss|usns|cmr)$/.test(previous.text)) break;
  }
  return spanOf(reading, first, at + 2);
}

/** "P.O. Box 186". */
export function box(reading: Glossed, at: number): Span | null {
  const { words } = reading;
  const previous = words[at - 1];
  if (!previous || !isNumber(words[at + 1], 6) || !joined(reading, at)) return null;
  if (previous.text === 'po') return spanOf(reading, at - 1, onward(reading, at + 1));
  return previous.text === 'o' && words[at - 2]?.text === 'p'
    ? spanOf(reading, numbersBefore(reading, at - 2), onward(reading, at + 1))
    : null;
}

/** "address: 12 Foo Bar", "lives at 12 Foo": what the words say is an address, street word or none. */
export function saidAddress(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  if (words[at]?.text === 'corner') return corner(reading, at);
  let from = at + 1;
  if (words[from]?.text === 'of') {
    // "the address of Acme is …"
    while (from < at + 8 && words[from]?.text !== 'is') from += 1;
  }
  for (let skipped = 0; skipped < 4; skipped += 1, from += 1) {
    const word = words[from];
    if (!word) return null;
    if (digitAt(text, word.start) || (capital(text, word.start) && skipped > 0)) break;
    if (!/^(?:is|at|to|in|on|of|the|with|changed|has|new|my|street)$/.test(word.text)) return null;
  }
  const first = words[from];
  if (!first) return null;
  if (houseNumber(reading, from)) {
    const next = words[from + 1];
    if (!next || !sameLine(reading, from)) return null;
    const last = onward(reading, from);
    return last >= from + 2 || (last === from + 1 && capital(text, next.start)) ? spanOf(reading, from, last) : null;
  }
  if (!capital(text, first.start) || reading.rolesOf(first.text) & role.plain) return null;
  const last = onward(reading, from);
  for (let each = from; each <= last; each += 1) if (houseNumber(reading, each)) return spanOf(reading, from, last);
  return null;
}

/** "the corner of Elm and Main". */
function corner(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  if (words[at + 1]?.text !== 'of') return null;
  let last = at + 1;
  let streets = 0;
  while (last - at < 12) {
    const next = words[last + 1];
    if (!next || !sameLine(reading, last)) break;
    if (next.text === 'and' || next.text === '&') streets += 1;
    else if (!capital(text, next.start) && !digitAt(text, next.start) && !linking.has(next.text)) break;
    last += 1;
  }
  return streets === 1 && words[last]?.text !== 'and' ? spanOf(reading, at, last) : null;
}

const outward = /^[a-z]{1,2}\d[a-z\d]?$/;
const inward = /^\d[a-z]{2}$/;
const canadian = /^[a-z]\d[a-z]$/;
const canadianEnd = /^\d[a-z]\d$/;

/** End of a British (SW1A 1AA) or Canadian (K1A 0B1) postcode that starts at this word, or 0. */
function postcodeEnd(reading: Glossed, at: number): number {
  const { words, text } = reading;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.text.length !== 3 || word.text.length > 4 || word.text.length < 2 || !joined(reading, at)) return 0;
  if (!capital(text, word.start) || !capital(text, next.end - (canadianEnd.test(next.text) ? 2 : 1))) return 0;
  return (outward.test(word.text) && inward.test(next.text)) || (canadian.test(word.text) && canadianEnd.test(next.text)) ? next.end : 0;
}

export function postcode(reading: Glossed, at: number): Span | null {
  const end = postcodeEnd(reading, at);
  return end > 0 ? { start: reading.words[at]?.start ?? 0, end } : null;
}

/** "zip code is 90210", "postcode AB1". */
export function saidPostcode(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  for (let from = at + 1; from <= at + 4; from += 1) {
    const word = words[from];
    if (!word) return null;
    if (digitAt(text, word.start) || /^[a-z]{1,2}\d/.test(word.text)) {
      if (word.text.length > 8) return null;
      const end = postcodeEnd(reading, from);
      return { start: word.start, end: end || word.end };
    }
    if (!/^(?:code|codes|is|es|was|to|my|the|number|here|changed|its|it's)$/.test(word.text)) return null;
  }
  return null;
}

/** "CA 90210": a state's two capitals and five digits. */
export function stateAndZip(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const state = words[at];
  const zip = words[at + 1];
  if (!state || !zip || state.text.length !== 2 || zip.text.length !== 5 || !isNumber(zip, 5) || !joined(reading, at)) return null;
  return capital(text, state.start) && capital(text, state.start + 1) ? { start: zip.start, end: zip.end } : null;
}
