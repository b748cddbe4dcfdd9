/** Numbers and codes that their own form or check digit gives away, without a word beside them. */
import type { FindingKind, Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import {
  isCodiceFiscale,
  isDea,
  isCif,
  isDni,
  isMbi,
  isMexican,
  isNie,
  isNino,
  isPan,
  isPersonalausweis,
  isRvnr,
  isSsn,
} from './checksums/letters.ts';
import { isCard, isClabe, isKvnr, isPersonnummer } from './checksums/luhn.ts';
import { isCpf, isCuil, isNhsNumber, isRut, isSteuerId, isVin } from './checksums/mod11.ts';
import { ibanLength, isIban, isNass, isNir } from './checksums/mod97.ts';
import { isAadhaar } from './checksums/verhoeff.ts';
import { isDigit, isRange, runFrom, shorter, type Run } from './numbers.ts';
import { phone } from './phone.ts';

export type Shaped = Found & { last: number };

/**
 * What the digits from this word on are; tried whole first, then without groups at the end that a space sets off. A number where they are
 * nothing: the last word that need not be tried again.
 */
export function shapedRun(reading: Reading, at: number): Shaped | number {
  const whole = runFrom(reading, at);
  if (typeof whole === 'number') return whole;
  if (!whole) return at;
  if (isRange(whole)) return whole.last;
  for (let run: Run | undefined = whole, tries = 0; run && run.digits.length >= 6 && tries < 4; run = shorter(reading, run), tries += 1) {
    const found = kindOf(reading, run);
    if (found) return { ...found, last: run.last };
  }
  // "2012 555 123 4567": behind the first group there may be another number; behind short ones there is none.
  const left = whole.digits.length - (reading.words[at]!.end - reading.words[at]!.start);
  return left < 6 ? whole.last : at;
}

function kindOf(reading: Reading, run: Run): Found | undefined {
  const { text, field } = reading;
  const { digits, shape } = run;
  const as = (kind: FindingKind<'identifier'>, confidence: number): Found => ({
    class: 'identifier',
    kind,
    field,
    start: run.start,
    end: run.end,
    confidence,
  });
  const count = digits.length;
  const before = run.start > 0 ? text.charCodeAt(run.start - 1) : 32;
  // A decimal, a fraction or the rest of a code: "0.123456", "A-123456".
  const inside = before === 46 || before === 45 || before === 95 || (before === 47 && isDigit(text.charCodeAt(run.start - 2)));
  if (shape.includes('.') && /^[1-3](?:\.[1-3]){3}$/.test(shape) && ipv4(text.slice(run.start, run.end))) return as('ip', 0.8);
  if (!inside) {
    if (shape === '3-2-4') return isSsn(digits) ? as('ssn', 0.9) : as('national_id', 0.6);
    if (shape === '3 2 4' && isSsn(digits) && run.lead === '') return as('ssn', 0.55);
    if (count >= 12 && (shape === String(count) || cardShape.test(shape)) && isCard(digits)) return as('card', 0.9);
    if (count === 15 && (shape === '15' || /^1[- ]2[- ]2[- ]/.test(shape)) && isNir(digits)) return as('national_id', 0.85);
    if (count === 12 && /^(?:12|2[- /]8[- /]2|2[- /]10)$/.test(shape) && isNass(digits)) return as('national_id', 0.7);
    if (shape === '3.3.3-2' && isCpf(digits)) return as('national_id', 0.85);
    if (shape === '2-8-1' && isCuil(digits)) return as('national_id', 0.8);
    if (/^[12]\.3\.3-1$/.test(shape) && isRut(digits)) return as('national_id', 0.8);
    if (shape === '18' && isClabe(digits)) return as('account_number', 0.6);
    if (shape === '4 4 4' && isAadhaar(digits)) return as('national_id', 0.55);
    if (shape === '6-4' && isPersonnummer(digits)) return as('national_id', 0.6);
    if (shape === '3 3 4' && isNhsNumber(digits) && run.lead === '') return as('nhs_number', 0.8);
  }
  const found = phone(reading, run);
  if (found) return found;
  if (!inside && shape === '10' && /^[4-7]/.test(digits) && isNhsNumber(digits)) return as('nhs_number', 0.5);
  if (!inside && shape === '11' && isSteuerId(digits)) return as('national_id', 0.55);
  return undefined;
}

const cardShape = /^(?:4[- ]4[- ]4[- ]4(?:[- ][1-3])?|4[- ]6[- ][45]|4[- ]4[- ]4|6[- ]\d{1,2})$/;

const ipv4 = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255 && (part.length === 1 || part[0] !== '0'));

/** A code of letters and digits that begins with this word: IBAN, DNI, NIE, CIF, NINO, MBI, VIN and others by their check. */
export function shapedCode(reading: Reading, at: number): Shaped | undefined {
  const { words, text, field } = reading;
  const word = words[at]!;
  const length = word.end - word.start;
  const as = (kind: FindingKind<'identifier'>, confidence: number, last = at): Shaped => ({
    class: 'identifier',
    kind,
    field,
    start: word.start,
    end: words[last]!.end,
    confidence,
    last,
  });
  const code = text.slice(word.start, word.end).toUpperCase();
  if (length >= 4 && ibanLength(code.slice(0, 2)) !== undefined && /^[A-Z]{2}\d\d/.test(code)) {
    const joined = join(reading, at, ibanLength(code.slice(0, 2))!);
    if (joined && isIban(joined.code)) return as('iban', 0.95, joined.last);
    if (joined && inFours.test(text.slice(word.start, words[joined.last]!.end))) return as('iban', 0.6, joined.last);
    // A wrong check digit is a slip of the pen more often than something else of that length.
    if (length >= 15 && length === ibanLength(code.slice(0, 2)) && /\d{8}$/.test(code)) return as('iban', 0.6);
  }
  if (length === 9) {
    if (isDni(code) || isNie(code)) return as('national_id', 0.9);
    if (isNino(code)) return as('national_id', 0.85);
    if (isCif(code)) return as('national_id', 0.6);
    if (isDea(code)) return as('licence', 0.6);
  }
  if (length === 10 && isKvnr(code)) return as('plan_number', 0.7);
  if (length === 10 && isPersonalausweis(code)) return as('national_id', 0.5);
  if (length === 10 && isPan(code)) return as('national_id', 0.6);
  if ((length === 13 || length === 18) && isMexican(code)) return as('national_id', 0.85);
  if (length === 16 && isCodiceFiscale(code)) return as('national_id', 0.9);
  if (length === 12 && isRvnr(code)) return as('national_id', 0.7);
  if (length === 15 && isNir(code)) return as('national_id', 0.85);
  if (length === 17 && /[A-Z]/.test(code) && /\d/.test(code) && isVin(code)) return as('vehicle', 0.7);
  if (length === 11 && isMbi(code)) return as('plan_number', 0.85);
  if (length === 4) {
    const joined = join(reading, at, 11);
    if (joined && isMbi(joined.code)) return as('plan_number', 0.85, joined.last);
  }
  return undefined;
}

/** An IBAN as it is printed. */
const inFours = /^[A-Z]{2}\d\d(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,3})?$/;

/** "12345678-Z", "12.345.678 Z", "X-1234567-L", "AB 12 34 56 C": an identity number in pieces. */
export function shapedPieces(reading: Reading, at: number): Shaped | undefined {
  const { words, field } = reading;
  const next = words[at + 1];
  if (!next || next.start - words[at]!.end !== 1) return undefined;
  const lead = at > 0 && words[at - 1]!.end + 1 === words[at]!.start ? words[at - 1]! : undefined;
  for (const first of lead && lead.end - lead.start <= 2 ? [at - 1, at] : [at]) {
    const joined = join(reading, first, 9);
    if (!joined) continue;
    const { code, last } = joined;
    if (isDni(code) || isNie(code) || (first < at && isNino(code)))
      return { class: 'identifier', kind: 'national_id', field, start: words[first]!.start, end: words[last]!.end, confidence: 0.85, last };
  }
  return undefined;
}

/** Words from here on, joined over single spaces, dots and dashes, until they have exactly this many characters. */
function join({ words, text }: Reading, first: number, length: number): { code: string; last: number } | undefined {
  let code = '';
  for (let at = first; at < words.length && at - first < 10; at += 1) {
    const word = words[at]!;
    if (at > first && (word.start - words[at - 1]!.end !== 1 || !' .-'.includes(text[word.start - 1]!))) return undefined;
    code += text.slice(word.start, word.end);
    if (code.length === length) return { code: code.toUpperCase(), last: at };
    if (code.length > length) return undefined;
  }
  return undefined;
}
