/** A code that a label before it names: "MRN: SJH-123456", "insurance policy number TX-4567", "NºCol: 28 28 12345". */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { isCard, isImei, isNpi } from './checksums/luhn.ts';
import { labelOf, roleOf, type Label } from './labels.ts';
import { beginsWithDate, codeAround, digitsIn, isAlphanumeric, isDigit, isQuantity, isYear } from './numbers.ts';

export type Labelled = Found & { last: number };

const opensCode = (word: string): boolean => (roleOf(word) % 2 === 0 ? roleOf(word) > 0 : labelOf(word)?.strong === true);

/** The code at this word, where words before it say what it is. Looks at most seven words back. */
export function labelled(reading: Reading, at: number): Labelled | undefined {
  const { words, text, field } = reading;
  if (at === 0) return undefined;
  // Nearly every number ends here: nothing before it names it.
  const previous = words[at - 1]!;
  const lettered = leadsCode(reading, at);
  if (!lettered && roleOf(previous.text) === 0 && (previous.end + 1 !== words[at]!.start || text.charCodeAt(previous.end) === 32))
    return undefined;
  const code = codeAround(reading, at, opensCode);
  if (lettered) {
    code.first = at - 1;
    code.start = previous.start;
  }
  let best: Label | undefined;
  /** A card of an insurance is one of payment where the number is. */
  let other: Label | undefined;
  let marked = false;
  let classified = false;
  let behind = code.start;
  let steps = 0;
  for (let before = code.first - 1; before >= 0 && steps < 7; before -= 1, steps += 1) {
    const word = words[before]!;
    const gap = gapOf(text, word.end, behind);
    if (gap < 0) break;
    if (gap > 0) marked = true;
    const role = roleOf(word.text);
    if (role === 0) break;
    if (role % 2 === 0 || (word.text === 'clinica' && words[before - 1]?.text === 'historia')) marked = true;
    const label = role > 2 ? labelOf(word.text) : undefined;
    if (word.text === 'icd') classified = true;
    if (label && label.kind !== 'card' && (!other || label.rank > other.rank)) other = label;
    if (label && (!best || label.rank > best.rank)) best = label;
    behind = word.start;
  }
  if (!best) return undefined;

  let { end, last, digits } = code;
  if (best.grouped || lettered) {
    const group = lettered ? /^(?:\d+[a-z]?|[a-z]{1,3}\d[a-z\d]{0,3})$/ : /^\d+[a-z]?$/;
    // "08 08  53412": further groups of digits belong to it.
    for (let more = last + 1; more < words.length && more - last < 7; more += 1) {
      const word = words[more]!;
      const gap = word.start - end;
      if (gap < 1 || gap > 2 || !/^[ -]{1,2}$/.test(text.slice(end, word.start)) || !group.test(word.text)) break;
      end = word.end;
      last = more;
      digits += digitsIn(text, word.start, word.end);
      if (digits > 24) return undefined;
    }
  }
  // "reg AB12 CDE" is no doctor's.
  if (best.rank > 5 && plate.test(text.slice(code.start))) {
    best = labelOf('plate')!;
    marked = true;
  }
  if (best.kind === 'vehicle') {
    // "AB12 CDE": the letters behind it belong to a plate.
    const letters = /^ [A-Z]{1,3}(?![\p{L}\d])/u.exec(text.slice(end, end + 5));
    if (letters) end += letters[0].length;
  }
  const length = end - code.start;
  const plain = text.slice(code.start, end);
  if (classified && ofClassification.test(plain)) return undefined;
  if (best.kind === 'card' && !/^\d{12,19}$/.test(plain.replace(/[ -]/g, ''))) {
    if (!other || digits < Math.max(6, other.digits)) return undefined;
    best = other;
  }
  if (length > 40 || digits < best.digits) return undefined;
  if (lettered && digits < 6) return undefined;
  if (beginsWithDate(plain) && best.rank < 6) return undefined;
  if (years.test(plain)) return undefined;
  const hash = text.charCodeAt(code.start - 1) === 35;
  if (!best.strong) {
    const idLike = hash || (digits >= 4 && /[A-Z]/.test(plain)) || digits >= 7;
    if (!marked && (!idLike || best.rank <= 2 || telephone.test(plain))) return undefined;
    if (!hash && isYear(plain)) return undefined;
    if (length < 4 && !hash) return undefined;
    if (isQuantity(reading, last)) return undefined;
    // "case 12/2019", "visit 1.5": a code has some length, and is not a decimal or a fraction.
    if (/^\d{1,3}[./]\d{1,4}$/.test(plain)) return undefined;
  }
  const squeezed = plain.replace(/[^0-9]/g, '');
  const sure = (best.kind === 'card' && isCard(squeezed)) || (best.kind === 'device' && isImei(squeezed)) || isNpi(squeezed);
  const confidence = sure ? 0.95 : best.strong ? 0.9 : marked ? 0.8 : 0.6;
  return { class: 'identifier', kind: best.kind, field, start: hash ? code.start - 1 : code.start, end, confidence, last };
}

/** "CIP ABCD 123456 …", "licence MORGA 657054 …": capitals behind a label, in which the code begins. */
function leadsCode({ words, text }: Reading, at: number): boolean {
  const [label, lead, word] = [words[at - 2], words[at - 1], words[at]];
  if (!label || !lead || !word || lead.end + 1 !== word.start || text.charCodeAt(lead.end) !== 32) return false;
  if (roleOf(label.text) === 0 || roleOf(lead.text) !== 0) return false;
  return lead.end - lead.start > 2 && lead.end - lead.start < 6 && /^[A-Z]+$/.test(text.slice(lead.start, lead.end));
}

/** ICD is a pacemaker's kin, and the WHO's classification of diseases: "F32.1", "250.00", "6A70.1". */
const ofClassification = /^(?:(?:10|11|9)(?:-cm)?[- ]?)?(?:[a-z]\d[\da-z]|\d{3}|[\da-z][a-z]\d[\da-z])?(?:\.[\da-z]{1,4})?$/i;

const plate = /^(?:[A-Z]{2}\d\d|[A-Z]\d{3}) ?[A-Z]{3}\b/;
const years = /^(?:19|20)\d\d[-/ ](?:19|20)\d\d$/;
const telephone = /^(?:1-)?[2-9]\d\d-\d{3}-\d{4}$/;

/** 1 where what stands between says that a number comes (`:`, `#`, `=`), 0 where it is nothing, -1 where it parts the two. */
function gapOf(text: string, start: number, end: number): number {
  if (end - start > 8) return -1;
  let gap = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 58 || unit === 35 || unit === 61 || unit === 0xba || unit === 0xb0) gap = 1;
    else if (unit === 10 || unit === 13 || unit === 44 || unit === 59 || unit === 33 || unit === 63) return -1;
    // A full stop with a space behind it, but not that of "no." and "rec.", ends a sentence.
    else if (unit === 46 && at - start > 0) return -1;
    else if (isDigit(unit) || isAlphanumeric(unit)) return -1;
  }
  return gap;
}
