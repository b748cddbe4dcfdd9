/** Telephone numbers that are told rather than written: "zero seven double seven …", "O7911-one-two-three", a space behind each digit. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { isPhoneCue } from './phone.ts';

/** Words for digits, in the order of what they say; those of one line are of one language. */
const values = /*#__PURE__*/ valuesOf([
  [0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
  [0, 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'],
  [0, 'oh un'],
]);
const tens = /*#__PURE__*/ valuesOf([
  [2, 'twenty thirty forty fifty sixty seventy eighty ninety'],
  [2, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'],
]);
const repeats = /*#__PURE__*/ new Map([['double', 2], ['doble', 2], ['triple', 3], ['treble', 3]]); // prettier-ignore

function valuesOf(lines: readonly (readonly [first: number, words: string])[]): Map<string, string> {
  const valueOf = new Map<string, string>();
  for (const [first, words] of lines) words.split(' ').forEach((word, at) => valueOf.set(word, String(first + at)));
  return valueOf;
}

const numerals = /*#__PURE__*/ new Set([...values.keys(), ...tens.keys(), ...repeats.keys()]);

/** Letters that are written for digits. */
const lettered = /^[oil\d]*\d[oil\d]*$/;
/** Between two of its parts. */
const gap = /^[ ,.()-]{1,3}$/;
/** What has more parts is a table or a count. */
const mostParts = 24;

type Told = { digits: string; last: number; parts: number; spelt: number; single: boolean; commas: number };

/** The digits told from this word on. */
function toldFrom({ words, text }: Reading, first: number): Told {
  const told: Told = { digits: '', last: first - 1, parts: 0, spelt: 0, single: true, commas: 0 };
  let times = 1;
  let ten = false;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at]!;
    if (at > first && !gap.test(text.slice(words[at - 1]!.end, word.start))) break;
    let value = values.get(word.text) ?? (word.text === 'o' ? '0' : undefined);
    const tenth = value === undefined ? tens.get(word.text) : undefined;
    const many = repeats.get(word.text);
    if (many !== undefined) {
      if (times > 1) break;
      times = many;
      continue;
    }
    if (word.text === 'y' && ten) continue;
    if (word.text === 'hundred' && told.spelt > 0) value = '00';
    if (value === undefined && tenth === undefined) {
      if (word.text.length > 12 || !lettered.test(word.text)) break;
      value = word.text.replace(/o/g, '0').replace(/[il]/g, '1');
      if (value !== word.text) told.spelt += 2;
    } else told.spelt += 1;
    if (at > first && text[words[at - 1]!.end] === ',') told.commas += 1;
    // What is too long is only walked past. "Seventy-seven", "treinta y cuatro".
    if (told.parts > mostParts) ten = false;
    else if (ten && value?.length === 1) told.digits = told.digits.slice(0, -1) + value;
    else told.digits += (tenth ? `${tenth}0` : value!).repeat(times);
    if (tenth !== undefined || value!.length > 1) told.single = false;
    times = 1;
    ten = tenth !== undefined;
    told.last = at;
    told.parts += 1;
  }
  return told;
}

const national = /^(?:0[1-9]\d{8,9}|00[1-9]\d{8,12}|44\d{10}|34[6-9]\d{8}|[2-9]\d\d[2-9]\d{6}|[67]\d{8})$/;
const mobile = /^07\d{9}$/;
/** What is measured, counted or taken, before or behind its figures. */
const measured = /*#__PURE__*/ new Set(
  `score scores scored scoring scale rating ratings pain dose doses phq gad mg ml mcg times readings levels puntuacion puntuaciones dolor
  dosis veces`.split(/\s+/),
);

function isMeasured({ words }: Reading, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 5); at < first; at += 1) if (measured.has(words[at]!.text)) return true;
  const behind = words[last + 1]?.text === 'on' ? last + 3 : last + 1;
  return measured.has(words[behind]?.text ?? '');
}

/** Somebody counts. */
const counting = /^(?:0?1234|9876|1098|5432)/;

export function speltPhones(reading: Reading): Found[] {
  const found: Found[] = [];
  const { words, field, hasDigit } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.text.length > 12 || (!numerals.has(word.text) && !(hasDigit && lettered.test(word.text)))) continue;
    const { digits, last, parts, spelt, single, commas } = toldFrom(reading, at);
    if (parts < 2) continue;
    const said = spelt > 1;
    const cue = isPhoneCue(reading, at, words[last + 1]?.text);
    // "At ten thirty five": a time. With a comma behind each it is a list.
    const named = cue && (single || words[at - 1]?.text !== 'at') && (cue === 'surely' || !isMeasured(reading, at, last));
    if (!named && !(said && mobile.test(digits)) && (commas * 2 >= parts || isMeasured(reading, at, last))) {
      at = last;
      continue;
    }
    const long = named ? digits.length > 6 && digits.length < 16 : national.test(digits) && (said || /^0[1-9]/.test(digits));
    if (long && parts <= mostParts && (said || (single && parts > 6)) && !counting.test(digits) && new Set(digits).size > 3)
      found.push({ class: 'identifier', kind: 'phone', field, start: word.start, end: words[last]!.end, confidence: 0.7 });
    at = last;
  }
  return found;
}
