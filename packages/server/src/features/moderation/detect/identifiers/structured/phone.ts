/** Telephone and fax numbers: by their form (ITU-T E.123 and national habits), or by a word beside them. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { beginsWithDate, isDigit, isQuantity, type Run } from './numbers.ts';

/** Words before a number that make it a telephone number. */
const before = /*#__PURE__*/ new Set(
  `phone phones telephone telephones tel telf tfno tlf tlfn tfn tf telefono telefonos movil mobile mob cell cellphone fax desk office call
  called calling text texting txt ring dial contact contacts contacting contacted reach reached whatsapp sms pager hotline helpline landline
  answering telefon handy mobil portable telephone ph ext extension direct llamar llame llamame contacto tfnos telefax faks line`.split(
    /\s+/,
  ),
);
/** These only before a number that is as long as one of a telephone: "my number is …". */
const numberWords = /*#__PURE__*/ new Set(['number', 'numero', 'nummer']);
/** Words behind a number that do. */
const behind = /*#__PURE__*/ new Set('office fax mobile cell desk home work tel phone direct pager main'.split(' '));

/**
 * Without a word beside it. Tested on the shape of the run; only shapes that dates, doses, ranges and scores do not have. `+` and
 * brackets are looked at before.
 */
const nanp = /^(?:1[- .])?3[- .]3[- .]4$/;
const grouped = /^(?:3-3-3|3\.2\.2\.2|3-2-2-2|2[-.]2[-.]2[-.]2|3 3 3|3 2 2 2|2-3-2-2|2\.2\.2\.2\.2|2-2-2-2-2|2 3 2 2|2-7|3-7|4-6|5-6)$/;

export function phone(reading: Reading, run: Run): Found | undefined {
  const { text, field } = reading;
  const { digits, lead } = run;
  const count = digits.length;
  if (count < 6 || count > 17) return undefined;
  const sure = confidenceOf(reading, run);
  if (sure === 0) return undefined;
  const rest = extension.exec(text.slice(run.end, run.end + 18));
  const end = rest ? run.end + rest[0].length : run.end;
  const tollFree = isTollFree(digits);
  // "(0)38": a bracket that is closed inside belongs to the number.
  const start = lead === '(' && !text.slice(run.start, run.end).includes(')') ? run.start + 1 : run.start;
  return { class: 'identifier', kind: 'phone', field, start, end, confidence: tollFree ? 0.3 : sure };
}

const extension =
  /^(?:\s{0,2},?\s?(?:\((?:ext|Ext|EXT)\.?\)|ext|Ext|EXT|extension|extensión|x|X|#)\.?:?\s{0,2}\d{1,6}(?:-\d{1,6})?)(?![\w-])/;

/**
 * Numbers that anybody may call and that belong to no person: helplines and the like, also the European 116 xxx, the 1300 and 1800 of
 * Australia and Ireland, and Lifeline's 13 11 14. Only a hint.
 */
function isTollFree(digits: string): boolean {
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return (
    (national.length === 10 && /^8(?:00|88|77|66|55|44|33)/.test(national)) ||
    /^(?:0(?:800|808|300)|(?:116\d{3}|1[38]00\d{6}|900\d{6}|131114)$)/.test(digits)
  );
}

function confidenceOf(reading: Reading, run: Run): number {
  const { text, words } = reading;
  const { digits, shape, lead, first, last } = run;
  const count = digits.length;
  const plain = text.slice(words[first]!.start, run.end);
  if (beginsWithDate(plain)) return 0;
  const tight = run.start > 0 ? text.charCodeAt(run.start - 1) : 32;
  // Inside another number or code: "1.5-2", "A-123", "$100".
  if (lead === '' && (tight === 46 || tight === 45 || tight === 47 || tight === 36 || tight === 163 || tight === 95 || tight === 64))
    return 0;
  const after = text.charCodeAt(run.end);
  // "2015 16:10" is a date and a time.
  if (after === 58 && isDigit(text.charCodeAt(run.end + 1))) return 0;
  if (after === 37 || after === 36 || after === 8364 || isQuantity(reading, last)) return 0;
  if (lead === '+' && count >= 8 && count <= 15 && digits[0] !== '0') return 0.9;
  const named = isNamed(reading, run);
  if (named && count >= 6 && count <= 16) return 0.85;
  if (shape.includes('/') || drugCode.test(shape)) return 0;
  if (nanp.test(shape)) {
    if (lead === '(' || text.charCodeAt(words[first]!.end) === 41) return 0.9;
    return shape.includes(' ') && !/^[2-9]/.test(digits.slice(-10)) ? 0.4 : 0.8;
  }
  if (lead === '(' && text.charCodeAt(words[first]!.end) === 41 && count >= 8 && count <= 12) return 0.7;
  if (/^00[1-9]/.test(digits) && count >= 11 && count <= 15 && shape !== String(count)) return 0.7;
  if (/^0[1-9]/.test(digits) && count >= 9 && count <= 12 && /[- .]/.test(shape) && /^[2-5](?:[- .][2-8])+$/.test(shape)) return 0.75;
  if (shape === String(count)) {
    if (count === 11 && digits.startsWith('07')) return 0.75;
    if (count === 10 && /^0[1-9]/.test(digits)) return 0.6;
    if (count === 10 && /^[2-9]\d\d[2-9]/.test(digits) && !digits.endsWith('0000')) return 0.6;
    if (count === 9 && /^[67]/.test(digits) && !digits.endsWith('000')) return 0.5;
    return 0;
  }
  if (grouped.test(shape)) {
    if (shape.includes(' ')) return /^[6789]/.test(digits) && !digits.endsWith('000') ? 0.55 : 0;
    return 0.6;
  }
  return 0;
}

/** Of these the number has to follow at once: "I called twice". */
const calling = /*#__PURE__*/ new Set(
  'call called calling text texting txt ring dial contact contacts contacting contacted reach reached llamar llame llamame'.split(' '),
);
const onto = /*#__PURE__*/ new Set('on at al me us number numero'.split(' '));

/** A word that says "telephone" stands in the five before, or is the next one: for a number that is told in words. */
export function isPhoneCue({ words }: Reading, first: number, next = ''): 'surely' | 'perhaps' | undefined {
  let cue: 'perhaps' | undefined;
  for (let at = first - 1; at >= 0 && at >= first - 5; at -= 1) {
    const { text } = words[at]!;
    if (!before.has(text)) continue;
    if (!calling.has(text)) return 'surely';
    if (at === first - 1 || onto.has(words[first - 1]!.text)) cue = 'perhaps';
  }
  return cue ?? (behind.has(next) ? 'surely' : undefined);
}

/** US National Drug Code (21 CFR 207.33): labeller, product and package. */
const drugCode = /^(?:4-4-2|5-3-2|5-4-[12])$/;

/** A word of the list stands in the five words before, in the same sentence, or right behind. */
function isNamed(reading: Reading, { first, last, end, digits }: Run): boolean {
  const long = digits.length >= 9 && digits.length <= 12;
  const { words, text } = reading;
  const { start } = words[first]!;
  // Short forms end in a full stop ("Tel. 963"), so only a line end parts the two.
  let line = start;
  while (line > 0 && start - line < 48 && text.charCodeAt(line - 1) !== 10) line -= 1;
  for (let at = first - 1; at >= 0 && at >= first - 5; at -= 1) {
    const word = words[at]!;
    if (word.start < line) break;
    if (before.has(word.text)) return true;
    if (long && at >= first - 3 && numberWords.has(word.text)) return true;
  }
  const next = words[last + 1];
  // "22209 Phone: 703…": what has a colon behind it speaks of the next number.
  if (next === undefined || next.start - end > 3 || !behind.has(next.text) || text.charCodeAt(next.end) === 58) return false;
  return !text.slice(end, next.start).includes('\n');
}
