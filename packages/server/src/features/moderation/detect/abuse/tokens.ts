/**
 * A reading as classes of words: phrases, spaced-out and masked words are one token each, runs of a script without spaces are several.
 * One buffer serves all texts, which are read one at a time.
 */
import type { Word } from '../reading.ts';
import { type Lexicon } from './lexicon.ts';
import type { Masked } from './spelling.ts';

export class Tokens {
  length = 0;
  /** All classes that came up. */
  seen = 0;
  bits = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  sentences = new Int32Array(256);

  clear(): void {
    this.length = 0;
    this.seen = 0;
  }
  push(bits: number, start: number, end: number, sentence: number): void {
    if (this.length === this.bits.length) {
      this.bits = grown(this.bits);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
      this.sentences = grown(this.sentences);
    }
    this.bits[this.length] = bits;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.sentences[this.length] = sentence;
    this.length += 1;
    this.seen |= bits;
  }
}

const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

/** The last token that begins at or before a place. */
export function placeOf({ starts, length }: Tokens, place: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Signs that stand for all letters but the first: "b****", "f---". */
const cover = (code: number): boolean => code === 42 || code === 45 || code === 95 || code === 35;

export function tokenise(text: string, words: readonly Word[], lexicon: Lexicon, masked: Masked, tokens: Tokens): void {
  tokens.clear();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const plain = lexicon.spelt(word.text);
    if (isUnspaced(word) || isMixed(word.text)) {
      unspaced(word, lexicon, tokens);
      continue;
    }
    // One letter again and again begins no phrase.
    if (word.text.length === 1 && words[at - 1]?.text === word.text && words[at + 1]?.text === word.text) {
      tokens.push(lexicon.known(plain), word.start, word.end, word.sentence);
      continue;
    }
    if (word.text.length < 3 && cover(text.charCodeAt(word.end)) && cover(text.charCodeAt(word.end + 1))) {
      let end = word.end + 2;
      while (end - word.start < 12 && cover(text.charCodeAt(end))) end += 1;
      const found = lexicon.known(masked.find(text.slice(word.start, end).toLowerCase()) ?? '');
      if (found !== 0) {
        tokens.push(found, word.start, end, word.sentence);
        continue;
      }
    }
    const phrase = lexicon.phraseAt(words, at, plain);
    if (phrase) {
      const last = words[at + phrase.rest.length]!;
      tokens.push(phrase.bits, word.start, last.end, word.sentence);
      at += phrase.rest.length;
      continue;
    }
    let bits = lexicon.of(plain);
    if (bits === 0 && plain.length > 1) bits = inflected(plain, lexicon);
    const next = words[at + 1];
    if (bits === 0 && next && plain.length < 6 && next.text.length < 6 && next.start - word.end === 1) {
      bits = apart(plain, next.text, lexicon);
      if (bits !== 0) {
        tokens.push(bits, word.start, next.end, word.sentence);
        at += 1;
        continue;
      }
    }
    tokens.push(bits, word.start, word.end, word.sentence);
  }
}

/** From kana to hangul: words without gaps between them. */
export const isUnspaced = ({ text }: Word): boolean => {
  const unit = text.charCodeAt(0);
  return unit >= 0x3040 && unit <= 0xd7ff;
};

/** "stu pid": two pieces that are no words, and one together. */
const apart = (piece: string, next: string, lexicon: Lexicon): number =>
  piece.length > 1 && next.length > 1 && lexicon.isUnknown(piece) && lexicon.isUnknown(next) ? lexicon.whole(piece + next) : 0;

/** "sb医生": Latin letters before Chinese ones. */
const isMixed = (word: string): boolean => {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0x4e00 && last <= 0x9fff;
};

/** What a word is without a possessive ending, an article before an apostrophe or one that is written on to it. */
function inflected(word: string, lexicon: Lexicon): number {
  if (word.endsWith("'s")) return lexicon.of(word.slice(0, -2));
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && apostrophe < 3) return lexicon.of(word.slice(apostrophe + 1));
  const unit = word.charCodeAt(0);
  return unit >= 0x600 && unit < 0x700 ? arabicStem(word, lexicon) : 0;
}

/** Arabic writes "and", "with", "for" and "the" on to the word. */
function arabicStem(word: string, lexicon: Lexicon): number {
  let rest = word;
  for (const prefix of ['و', 'ف', 'ب', 'ك', 'ل', 'ه', 'ال', 'لل', 'ل']) {
    if (rest.length - prefix.length < 3 || !rest.startsWith(prefix)) continue;
    rest = rest.slice(prefix.length);
    const bits = lexicon.of(rest);
    if (bits !== 0) return bits;
  }
  return 0;
}

/** Chinese: the longest listed word at each place. */
function unspaced(word: Word, lexicon: Lexicon, tokens: Tokens): void {
  const { text, start, sentence } = word;
  const same = word.end - start === text.length;
  for (let at = 0; at < text.length;) {
    let length = 1;
    let bits = 0;
    if (lexicon.startsWith(text.charCodeAt(at)))
      for (let tried = Math.min(6, text.length - at); tried > 0; tried -= 1) {
        const candidate = text.slice(at, at + tried);
        bits = lexicon.known(candidate);
        if (bits !== 0 || (tried > 1 && lexicon.isPlain(candidate))) {
          length = tried;
          break;
        }
      }
    tokens.push(bits, same ? start + at : start, same ? start + at + length : word.end, sentence);
    at += length;
  }
}
