/**
 * A text read once for all phases: its words, folded, with their places. Linear in the length of the text.
 * Phases look words up in maps first and run anything dearer only where a word calls for it.
 */
import type { Field, Finding } from './finding.ts';
import { shownFrom, shownOf, type ShownText } from './shown-text.ts';

export type Word = {
  /**
   * Lower case, without accents, ’ is ': what `foldWord` makes. Digits stay (`stup1d` is one word), so do the vowel signs of Indic
   * scripts; a run of a script that is written without spaces is one word.
   */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in, from 0. Line ends end one too. */
  readonly sentence: number;
};

export type Reading = {
  readonly field: Field;
  /** As it is stored, or as it is shown; all offsets are into this. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly hasDigit: boolean;
};

/** Title and text of a contribution, read. */
export type Draft = {
  /** As they are stored. */
  readonly readings: readonly Reading[];
  /**
   * The same where the text is shown otherwise than it is stored ("k**i**ll"). Both are read: what stars stand for ("f*ck") is in the one,
   * what they part in the other. A title has no marks.
   */
  readonly shown?: { readonly readings: readonly Reading[]; readonly places: ShownText };
};

export function draftOf(title: string | null, text: string): Draft {
  const titles = title ? [read('title', title)] : [];
  const readings = [...titles, read('text', text)];
  const places = shownOf(text);
  return places ? { readings, shown: { readings: [...titles, read('text', places.text)], places } } : { readings };
}

/** The words at a place of the draft, as they are shown. */
export function saidAt({ readings, shown }: Draft, { field, start, end }: Pick<Finding, 'field' | 'start' | 'end'>): string {
  if (shown && field === 'text') return shown.places.text.slice(shownFrom(shown.places, start), shownFrom(shown.places, end));
  return readings.find((reading) => reading.field === field)?.text.slice(start, end) ?? '';
}

const asciiOnly = /^[\x00-\x7f]*$/;
const pieces =
  /[\p{L}\p{M}\p{N}\u200c\u200d\u24b6-\u24e9\u{1f130}-\u{1f149}]+(?:['’][\p{L}\p{M}\p{N}\u200c\u200d\u24b6-\u24e9\u{1f130}-\u{1f149}]+)*|[.!?\n…。！？؟।॥]/gu;

export function read(field: Field, text: string): Reading {
  const words = asciiOnly.test(text) ? asciiWords(text) : wordsOfAnyScript(text);
  return { field, text, words, hasDigit: /\d/.test(text) };
}

function wordsOfAnyScript(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  pieces.lastIndex = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match;
    const start = match.index;
    if (piece.length === 1 && endsSentence.has(piece)) sentence += 1;
    else words.push({ text: foldWord(piece), start, end: start + piece.length, sentence });
  }
  return words;
}

/** The same for a text without any other sign, which most are: without an expression, and the record of each match that it makes. */
function asciiWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  const { length } = lower;
  const isSign = (at: number): boolean => at < length && sorts[lower.charCodeAt(at)] === sign;
  let sentence = 0;
  for (let at = 0; at < length; at += 1) {
    const sort = sorts[lower.charCodeAt(at)];
    if (sort === end) sentence += 1;
    if (sort !== sign) continue;
    const start = at;
    at += 1;
    while (isSign(at) || (isSign(at + 1) && lower.charCodeAt(at) === 39)) at += 1;
    words.push({ text: lower.slice(start, at), start, end: at, sentence });
    at -= 1;
  }
  return words;
}

/** What each ASCII character is, in lower case: of a word, the end of a sentence, or nothing of either. */
const sorts = new Uint8Array(128);
const [sign, end] = [1, 2];
for (const of of 'abcdefghijklmnopqrstuvwxyz0123456789') sorts[of.charCodeAt(0)] = sign;
for (const of of '.!?\n') sorts[of.charCodeAt(0)] = end;

const endsSentence = new Set('.!?\n…。！？؟।॥');

/** One word as `Word.text` has it: for making the lists that words are looked up in. */
export function foldWord(word: string): string {
  if (asciiOnly.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

/** Marks that go with any script, those of Arabic and Hebrew, and the Arabic letter extender. */
const accents = /[\p{Script=Inherited}\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
