/**
 * Identifiers in Spanish: the head and the closing lines of clinical reports as the MEDDOCAN guidelines mark them (Plan de Impulso de las
 * Tecnologías del Lenguaje, 2019), and in other Spanish text what a title, a street or a place of residence gives away, with all that a
 * browser finds there. Ages, sex and relatives count in reports only.
 */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { lexiconAtHand } from '../english/lexicon-at-hand.ts';
import { ordinaryWords } from '../english/lexicon.ts';
import { walkWith } from '../english/walk.ts';
import { apart } from '../apart.ts';
import { demographics } from './demographics.ts';
import { figures, monthDate } from './dates.ts';
import { headerLine } from './header.ts';
import { institution } from './institution.ts';
import { afterTitles, nameEnd } from './name.ts';
import { isKnown, isKnownWord, knownPlace, makers, placeBefore, placesFrom, postcodes } from './place.ts';
import { beforePostcode, street } from './street.ts';
import { cues, functionWords, tellingWords, type Cue } from './words.ts';

/** What a browser finds in a sentence of Spanish, with more words that are no names. */
const sentences = /*#__PURE__*/ walkWith({ ...lexiconAtHand, ordinary: ordinaryWords });

/** No head of a report has more lines, and no closing lines are longer: what is beyond is not looked at. */
const mostLines = 500;
const longestClosing = 3000;
/** From this many header lines on a text is a report. */
const reportLines = 3;

export function spanish(reading: Reading): Found[] {
  const { words, text } = reading;
  let cued: [Cue, number][] | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const cue = cues.get(words[at]!.text);
    if (cue !== undefined) (cued ??= []).push([cue, at]);
  }
  if (!cued) return isSpanish(reading) ? apart(sentences(reading), surer) : [];

  const found: Found[] = [];
  let lines = 0;
  let tried = 0;
  for (const [cue, at] of cued) {
    const { end } = words[at]!;
    if (tried > mostLines || cue !== 'label' || !text.slice(end, end + 36).includes(':')) continue;
    tried += 1;
    const values = headerLine(reading, words[at]!);
    if (!values || values.length === 0) continue;
    lines += 1;
    found.push(...values);
  }
  const isReport = lines >= reportLines;
  if (!isReport) {
    if (!isSpanish(reading)) return [];
    found.length = 0;
  }
  for (const [cue, at] of cued) running(reading, cue, at, isReport, found);
  if (isReport) {
    figures(reading, found);
    demographics(reading, found);
    makers(reading, found);
    addressBlocks(reading, found);
  } else {
    if (reading.hasDigit) knownTowns(reading, found);
    return besides(apart(found, surer), apart(sentences(reading), surer));
  }
  return apart(found, surer);
}

/** "28013 Madrid": outside a report a postcode counts before a place that is known. */
function knownTowns(reading: Reading, found: Found[]): void {
  const { text, field } = reading;
  for (const match of text.matchAll(postcodes)) {
    const end = match.index + match[0].length;
    const town = /^,? (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 24));
    if (!town || !isKnown(town[1]!)) continue;
    found.push({ class: 'identifier', kind: 'postcode', field, start: match.index, end, confidence: 0.7 });
    placesFrom(reading, end, found);
  }
}

/** "El cirujano Plástico", "la doctora Responsable", "mi doctor Google"; and what is shouted. */
const ofAnOffice = /^(?:\p{Lu}{2}|Google|Internet|Muy|Tan|Ex|Pl[aá]stic|General|Infantil|Titular|Adjunt|Responsable|Privad|P[uú]blic)/u;

/** Labels of a report that are forms of address in a sentence. */
const calledSo = /*#__PURE__*/ new Set(['doctor', 'doctora', 'medico', 'medica']);

/**
 * At least one word in eight is a small word of the language; of a few words one is enough, and one that is nothing in English counts
 * twice. Looked at in the first two hundred.
 */
function isSpanish(reading: Reading): boolean {
  const { words } = reading;
  const most = Math.min(words.length, 200);
  let count = 0;
  for (let at = 0; at < most; at += 1) {
    if (functionWords.has(words[at]!.text)) count += 1;
    else if (tellsSpanish(reading, at)) count += 2;
  }
  return count >= (most <= fewWords ? 1 : 2) && count * 8 >= most;
}
const fewWords = 6;

/** "Avda.", "Dra.", "vivo", "C/ Mayor". */
export function tellsSpanish({ words, text }: Reading, at: number): boolean {
  const word = words[at]!;
  return tellingWords.has(word.text) || (word.text === 'c' && /^\/ ?\p{Lu}\p{Ll}/u.test(text.slice(word.end, word.end + 4)));
}

/** What one word calls for in running text. */
function running(reading: Reading, cue: Cue, at: number, isReport: boolean, found: Found[]): void {
  const { words, text, field } = reading;
  const { start, end } = words[at]!;
  const first = text[start]!;
  const capital = first !== first.toLowerCase();
  switch (cue) {
    case 'title':
    case 'named': {
      if (cue === 'title' && !capital && words[at]!.text.length < 3 && !isReport) return;
      const from = cue === 'named' ? afterTitles(text, end) : afterTitles(text, start);
      const to = nameEnd(text, from);
      // "D" and "Da" alone are letters: they need the full stop or the sign of a title.
      if (to > from && (words[at]!.text.length > 1 || /^[ªº]?\./.test(text.slice(end, end + 2)))) {
        if (from > start || cue === 'named')
          found.push({ class: 'identifier', kind: 'name', field, start: from, end: to, confidence: 0.8 });
      }
      return;
    }
    case 'street': {
      const each = street(reading, start, !isReport || !capital);
      if (each && (isReport || /\d/.test(text.slice(each.start, each.end)))) found.push(each);
      return;
    }
    case 'institution': {
      const each = capital ? institution(reading, start) : undefined;
      if (each) found.push({ ...each, confidence: isReport ? 0.8 : /^(?:Hosp|Cl[ií])/.test(text.slice(start, end)) ? 0.5 : 0.3 });
      return;
    }
    case 'month': {
      const each = monthDate(reading, at);
      if (each && isReport) found.push(each);
      return;
    }
    case 'from': {
      const link = /^\s+(?:de|en|del)\s+(?:la\s+|el\s+)?(?=\p{Lu})/u.exec(text.slice(end, end + 14));
      if (link && isKnown(text.slice(end + link[0].length, end + link[0].length + 40).split(/[^\p{L}]/u, 1)[0]!))
        placesFrom(reading, end + link[0].length, found);
      return;
    }
    case 'label':
    case 'trade': {
      // "la doctora Beltrán": written small, what somebody is stands before a name; no noun has a capital.
      if (capital || isReport || (cue === 'label' && !calledSo.has(words[at]!.text)) || text[end] !== ' ') return;
      const to = nameEnd(text, end + 1);
      if (to > end + 3 && !ofAnOffice.test(text.slice(end + 1, to)))
        found.push({ class: 'identifier', kind: 'name', field, start: end + 1, end: to, confidence: 0.7 });
      return;
    }
    default:
  }
}

/** Postcodes with what stands around them, and known places in the closing lines. */
function addressBlocks(reading: Reading, found: Found[]): void {
  const { text, words, field } = reading;
  const closing = closingLine(text);
  const ends = found.filter((each) => each.kind !== 'address').map((each) => each.end);
  ends.sort((a, b) => a - b);
  let passed = 0;
  let floor = Math.max(closing, 0);
  for (const match of text.matchAll(postcodes)) {
    const { index } = match;
    const end = index + match[0].length;
    const coded = /^[EC]/.test(match[0]);
    if (index < closing && !coded) continue;
    const digits = index + match[0].search(/E-|\d/);
    found.push({ class: 'identifier', kind: 'postcode', field, start: digits, end, confidence: 0.8 });
    for (; passed < ends.length && ends[passed]! <= index; passed += 1) floor = Math.max(floor, ends[passed]!);
    const address = beforePostcode(reading, index, floor);
    if (address) found.push(address);
    floor = Math.max(floor, placesFrom(reading, end, found));
  }
  if (closing >= text.length) return;
  for (const word of words) {
    if (word.start < closing) continue;
    if (word.start > closing + longestClosing) break;
    const first = text[word.start]!;
    if (first === first.toLowerCase()) continue;
    const place = isKnownWord(word.text) ? knownPlace(reading, word.start) : undefined;
    if (!place) continue;
    const town = placeBefore(reading, word.start);
    if (town) found.push(town);
    found.push(place);
  }
}

/** Where the last lines begin that say who wrote the report; the text's end where there are none. */
function closingLine(text: string): number {
  const at = Math.max(text.lastIndexOf('Remitido por'), text.lastIndexOf('Responsable cl'), text.lastIndexOf('Responsable Cl'));
  return at < 0 ? text.length : at;
}

/** Both sorted: of `more` only what lies over nothing that was found. */
function besides(found: Found[], more: Found[]): Found[] {
  let at = 0;
  const free = more.filter(({ start, end }) => {
    while ((found[at]?.end ?? Infinity) <= start) at += 1;
    return (found[at]?.start ?? Infinity) >= end;
  });
  return free.length > 0 ? [...found, ...free].sort((a, b) => a.start - b.start) : found;
}

const surer = (one: Found, other: Found): boolean => one.confidence > other.confidence;
