/**
 * The words of a reading as they are meant: digits, signs, runs of a letter and letters of another alphabet read as the letters they
 * stand for, and pieces put together. A word keeps its place in the text. Most texts have nothing to undo and are not gone through.
 */
import { enough } from '../language.ts';
import { foldWord, type Reading, type Word } from '../reading.ts';
import type { Lexicon } from './lexicon.ts';
import { spellings, type Masked } from './spelling.ts';
import { isUnspaced } from './tokens.ts';

export type Piece = Word & {
  /** The words it stands for where the lexicon knows none of its spellings. */
  readonly parts: readonly Word[];
  /** A sign in it may stand for any letter: "f*ck". */
  readonly masked: boolean;
  /** Letters without wider gaps: where their words end is for the lexicon to say. */
  readonly run: boolean;
  /** Sentences that seemed to end inside: at the ! of "k!ll". */
  readonly ends: number;
};

const signs = '*@$#%&!|€';
const anySign = new RegExp(`[${signs}]`);
const letterBesideDigit = /[a-z]\d|\d[a-z]/i;
const run = /(\p{L})\1\1/iu;
/** Greek, Cyrillic and phonetic letters. */
const foreign = /[\u0250-\u02af\u0370-\u052f\u1d00-\u1d7f\ua730-\ua731]/;
const hasLetter = /\p{L}/u;
const romanNumeral = /^[ivx]+$/;
/** "H49" is a disease's. */
const code = /^[a-z]\d+$/;

/** Longer runs of single letters than a few words make are no words. */
const mostLetters = 40;
const mostSigned = 5;

/** `null`: nothing to undo. */
export function piecesOf(reading: Reading): readonly (Piece | Word)[] | null {
  const { text, words } = reading;
  const signed = anySign.test(text);
  const inWords = (reading.hasDigit && letterBesideDigit.test(text)) || run.test(text) || foreign.test(text);
  if (!signed && !inWords && !hasSingles(words)) return null;
  const pieces: (Piece | Word)[] = [];
  let chained = -1;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (signed && chained < at) chained = chainFrom(text, words, at);
    const before = words[at - 1]?.end ?? 0;
    if (signed && word.start - before > 2 && /^\s+@\s+$/.test(text.slice(before, Math.min(word.start, before + 9))))
      pieces.push(lone(text, word));
    let next = signed && !isUnspaced(word) ? joinedBySigns(text, words, at, chained, pieces) : undefined;
    if (next === undefined && word.text.length === 1) next = apart(text, words, at, pieces);
    if (next === undefined) pieces.push(single(word));
    at = next ?? at + 1;
  }
  return pieces;
}

/** Where to go on after what hangs together by signs, up to the word at `last`, or nothing. */
function joinedBySigns(text: string, words: readonly Word[], at: number, last: number, pieces: (Piece | Word)[]): number | undefined {
  if (last - at > mostSigned) return undefined;
  const first = words[at]!;
  const { start, end } = extent(text, first, words[last]!);
  if (end - start === first.end - first.start || end - start > 24) return undefined;
  const masked = foldWord(text.slice(start, end));
  if (!hasLetter.test(masked)) return undefined;
  const leading = text[start] === '!' ? Math.min(1, first.sentence - (words[at - 1]?.sentence ?? 0)) : 0;
  const ends = leading + words[last]!.sentence - first.sentence;
  const parts = words.slice(at, last + 1);
  pieces.push({ text: masked, start, end, sentence: first.sentence - leading, parts, masked: true, run: false, ends });
  return last + 1;
}

const single = (word: Word): Piece | Word => (disguised(word.text) ? { ...word, parts: [word], masked: false, run: false, ends: 0 } : word);

/** "@" by itself, for "a". */
const lone = (text: string, next: Word): Word => {
  const start = text.lastIndexOf('@', next.start);
  return { text: 'a', start, end: start + 1, sentence: next.sentence };
};

const disguised = (word: string): boolean =>
  word.length < 64 &&
  ((letterBesideDigit.test(word) && !code.test(word)) || (run.test(word) && !romanNumeral.test(word)) || foreign.test(word));

/** Three letters apart, or two characters of a script without spaces. */
function hasSingles(words: readonly Word[]): boolean {
  let count = 0;
  for (const word of words) {
    count = word.text.length === 1 ? count + 1 : 0;
    if (count > 2 || (count === 2 && isUnspaced(word))) return true;
  }
  return false;
}

const isGap = (sign: string | undefined): boolean => sign === undefined || sign === ' ' || /\s/.test(sign);
/** Signs that stand for a letter also at the beginning or at the end of a word. */
const isLetterlike = (sign: string | undefined): boolean => sign === '@' || sign === '$';

function areSigns(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!signs.includes(text[at]!)) return false;
  return true;
}

/** The last of the words that hang together by signs from this one on. */
function chainFrom(text: string, words: readonly Word[], at: number): number {
  let last = at;
  for (; last + 1 < words.length; last += 1) {
    const [from, to] = [words[last]!.end, words[last + 1]!.start];
    if (to === from || to - from > 4 || !areSigns(text, from, to)) break;
  }
  return last;
}

/** A word with all that hangs on it by signs: "f*ck", "pu$$y", "put@", "!diot". */
function extent(text: string, first: Word, last: Word): { start: number; end: number } {
  let { start } = first;
  let { end } = last;
  if ((isLetterlike(text[start - 1]) || text[start - 1] === '!') && isGap(text[start - 2])) start -= 1;
  if (isLetterlike(text[end])) {
    let to = end;
    while (to - end < 3 && isLetterlike(text[to])) to += 1;
    if (!/[\p{L}\p{N}]/u.test(text[to] ?? ' ')) end = to;
  }
  return { start, end };
}

/** What may be put between letters or between characters, to keep a word from being found. */
const between = /^[\s.*_·•~|/,\-\u00ad\u200b\u2060\ufeff]{1,4}$/;

/** How wide a gap is: a space tells two words apart where there are none between letters. */
const width = (text: string, from: number, to: number): number =>
  to - from + (isSpace(text, from, to) || /\s/.test(text.slice(from, to)) ? 2 : 0);

const isSpace = (text: string, from: number, to: number): boolean => to - from === 1 && text.charCodeAt(from) === 32;

/** "f u c k", "f.u.c.k y.o.u", "操 你 妈". Where to go on after it, or nothing. */
function apart(text: string, words: readonly Word[], at: number, pieces: (Piece | Word)[]): number | undefined {
  const unspaced = isUnspaced(words[at]!);
  // A character beside a longer word is a word.
  if (words[at + 1]?.text.length !== 1) return undefined;
  let to = at + 1;
  let narrow = Infinity;
  let wide = 0;
  while (to < words.length && isUnspaced(words[to]!) === unspaced && (unspaced || words[to]!.text.length === 1)) {
    const [from, next] = [words[to - 1]!.end, words[to]!.start];
    if (next === from || next - from > 4 || !(isSpace(text, from, next) || between.test(text.slice(from, next)))) break;
    const gap = width(text, from, next);
    narrow = Math.min(narrow, gap);
    wide = Math.max(wide, gap);
    to += 1;
  }
  const parts = words.slice(at, to);
  if (parts.length < (unspaced ? 2 : 3)) return undefined;
  if (unspaced && parts.length <= mostLetters) {
    pieces.push(together(parts, false));
  } else if (narrow < wide && !unspaced) {
    for (let from = 0; from < parts.length;) {
      let end = from + 1;
      while (end < parts.length && width(text, parts[end - 1]!.end, parts[end]!.start) === narrow) end += 1;
      pieces.push(end - from > 1 ? together(parts.slice(from, end), false) : parts[from]!);
      from = end;
    }
  } else if (!unspaced && parts.length <= mostLetters && parts.some((part) => hasLetter.test(part.text)))
    pieces.push(together(parts, true));
  else for (const part of parts) pieces.push(part);
  return to;
}

function together(parts: readonly Word[], run: boolean): Piece {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const text = parts.map((part) => part.text).join('');
  const ends = last.sentence - first.sentence;
  return { text, start: first.start, end: last.end, sentence: first.sentence, parts, masked: false, run, ends };
}

/** What a text seems to be written in is told by its words as they are meant. */
export const likeliest = (pieces: readonly (Piece | Word)[]): Word[] =>
  pieces.slice(0, enough).map((piece) => (isPiece(piece) ? { ...piece, text: spellings(piece.text)[0] ?? piece.text } : piece));

const isPiece = (word: Piece | Word): word is Piece => 'parts' in word;

/** A text with more runs of single letters than this is no disguise. */
const mostRuns = 50;

/** The words of the pieces, by what the lexicon knows. */
export function meantIn(pieces: readonly (Piece | Word)[], lexicon: Lexicon, masks: Masked): Word[] {
  const words: Word[] = [];
  /** A word that comes again is not made out again; empty where it is nothing. */
  const known = new Map<string, string>();
  let less = 0;
  let runs = 0;
  const take = (word: Word): void => void words.push(less === 0 ? word : { ...word, sentence: word.sentence - less });
  for (const [at, piece] of pieces.entries()) {
    const { start, end, sentence } = piece;
    if (!isPiece(piece)) {
      const [spelt] = isBetweenDisguised(pieces, at) ? spellings(piece.text) : [];
      take(spelt === undefined ? piece : { text: spelt, start, end, sentence });
      continue;
    }
    const spelt = piece.run ? undefined : (known.get(piece.text) ?? spellingOf(piece, lexicon, masks));
    if (spelt !== undefined) known.set(piece.text, spelt);
    const found = piece.run && (runs += 1) <= mostRuns ? inWords(piece, lexicon) : undefined;
    if (found) for (const word of found) take(word);
    else if (spelt) take({ text: spelt, start, end, sentence });
    else {
      for (const part of piece.parts) take(part);
      continue;
    }
    less += piece.ends;
  }
  return words;
}

/** What a piece is read as, or nothing. */
function spellingOf({ text, masked, parts }: Piece, lexicon: Lexicon, masks: Masked): string {
  if (isUnspaced(parts[0]!)) return text;
  const tried = spellings(text);
  const known = tried.find((each) => lexicon.knows(each));
  if (known !== undefined) return known;
  if (masked) return [masks.find(text), lexicon.unmask(text)].find((each) => each !== undefined && lexicon.knows(each)) ?? '';
  return parts.length === 1 ? (tried[0] ?? '') : '';
}

/** "t3 v0y 4 m4t4r": what would be a number or a code by itself is a word among words with digits for letters. */
function isBetweenDisguised(pieces: readonly (Piece | Word)[], at: number): boolean {
  if (!isNumberOrCode(pieces[at]!)) return false;
  const beside = [pieces[at - 1], pieces[at + 1]].filter((piece) => piece !== undefined);
  return beside.some(isPiece) && beside.every((piece) => isPiece(piece) || isNumberOrCode(piece));
}
const isNumberOrCode = ({ text }: Word): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last > 47 && last < 58 && (text.length === 1 || code.test(text));
};

const longestWord = 14;

/** "f u c k y o u" as the fewest words that the lexicon knows; up to two letters may be none of them. */
function inWords({ text: joined, parts: letters }: Piece, lexicon: Lexicon): Word[] | undefined {
  const [spelt = joined] = spellings(joined);
  const text = spelt.length === joined.length ? spelt : joined;
  const cost = [0];
  const from = [0];
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = cost[end - 1]! + 5;
    from[end] = end - 1;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const price = cost[start]! + (end - start === 1 ? 3 : 2);
      if (price < cost[end]! && lexicon.lists(text.slice(start, end))) {
        cost[end] = price;
        from[end] = start;
      }
    }
  }
  const found: Word[] = [];
  let strange = 0;
  let long = false;
  for (let end = text.length; end > 0; end = from[end]!) {
    const start = from[end]!;
    const word = text.slice(start, end);
    if (end - start === 1 && cost[end]! - cost[start]! === 5) strange += 1;
    long ||= word.length > 2;
    found.unshift({ text: word, start: letters[start]!.start, end: letters[end - 1]!.end, sentence: letters[0]!.sentence });
  }
  return long && strange <= 2 ? found : undefined;
}
