/**
 * A reading as classes of words: phrases, spaced-out and masked words are one token each, runs of a script without spaces are several.
 * One buffer serves all texts, which are read one at a time.
 */
import type { Reading, Word } from '../reading.ts';
import { type Lexicon } from './lexicon.ts';
import { type Masked, withoutLeet, withoutRuns, withoutTwins } from './spelling.ts';

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

/** Signs inside a word that hide letters. */
const signs = /[\p{L}\p{N}][*@$#%&!|€]+[\p{L}\p{N}*]/u;
const hides = (code: number): boolean =>
  code === 42 || code === 64 || code === 36 || code === 35 || code === 37 || code === 38 || code === 33 || code === 124 || code === 8364;

/** Signs that stand for all letters but the first: "b****", "f---". */
const cover = (code: number): boolean => code === 42 || code === 45 || code === 95 || code === 35;

export function tokenise(reading: Reading, lexicon: Lexicon, masked: Masked, tokens: Tokens): void {
  const { words, text } = reading;
  tokens.clear();
  const masking = signs.test(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const first = word.text.charCodeAt(0);
    const plain = lexicon.spelt(word.text);
    if (first >= 0x3040 && first <= 0xd7ff) {
      unspaced(word, lexicon, tokens);
      continue;
    }
    if (masking && at + 1 < words.length && words[at + 1]!.start - word.end < 5 && hides(text.charCodeAt(word.end))) {
      const taken = signed(reading, at, lexicon, masked, tokens);
      if (taken > 0) {
        at += taken - 1;
        continue;
      }
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
    if (word.text.length === 1) {
      const taken = lettersApart(reading, at, lexicon, tokens);
      if (taken > 0) {
        at += taken - 1;
        continue;
      }
    }
    if (lexicon.beginsPhrase(plain)) {
      const phrase = lexicon.phraseAt(words, at, plain);
      if (phrase) {
        const last = words[at + phrase.rest.length]!;
        tokens.push(phrase.bits, word.start, last.end, word.sentence);
        at += phrase.rest.length;
        continue;
      }
    }
    let bits = lexicon.of(plain);
    if (bits === 0 && plain.length > 1) bits = undisguised(plain, reading.hasDigit, lexicon);
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

/** "stu pid": two pieces that are no words, and one together. */
const apart = (piece: string, next: string, lexicon: Lexicon): number =>
  piece.length > 1 && next.length > 1 && lexicon.isUnknown(piece) && lexicon.isUnknown(next) ? lexicon.whole(piece + next) : 0;

const digit = /\d/;
const latin = /[a-z]/;
/** "H49" is a disease's. */
const code = /^[a-z]\d+$/;
const odd = /[^\x00-\x7f]/;
const run = /(.)\1\1/u;

/** What a word is without digits for letters, lookalikes of other scripts, runs of one letter and a possessive ending. */
function undisguised(word: string, hasDigit: boolean, lexicon: Lexicon): number {
  if (hasDigit && digit.test(word) && !code.test(word) && (latin.test(word) || word.charCodeAt(0) > 127))
    return lexicon.of(withoutLeet(word));
  if (word.endsWith("'s")) return lexicon.of(word.slice(0, -2));
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && apostrophe < 3) return lexicon.of(word.slice(apostrophe + 1));
  const unit = word.charCodeAt(0);
  if (word.length < 64 && run.test(word)) return lexicon.of(withoutRuns(word));
  if (unit > 127) {
    if (unit >= 0x600 && unit < 0x700) return arabicStem(word, lexicon);
    if (latin.test(word) || (unit >= 0x370 && unit < 0x530)) return lexicon.of(withoutTwins(word));
  } else if (odd.test(word)) return lexicon.of(withoutTwins(word));
  return 0;
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

/** "f u c k", "s c u m": letters apart by one sign or two, three to sixteen of them. How many words it took, 0 where there is nothing. */
function lettersApart(reading: Reading, at: number, lexicon: Lexicon, tokens: Tokens): number {
  const { words } = reading;
  let to = at + 1;
  while (to < words.length && words[to]!.text.length === 1 && words[to]!.start - words[to - 1]!.end < 3) to += 1;
  const count = to - at;
  if (count < 3) return 0;
  if (count < 17) {
    let joined = '';
    for (let each = at; each < to; each += 1) joined += words[each]!.text;
    if (reading.hasDigit) joined = withoutLeet(joined);
    // One or two letters before may be words of their own: "I a m s c u m", "a c a n c e r".
    for (let from = 0; from < 3 && from < count - 2; from += 1)
      for (let end = count; end > from + 2; end -= 1) {
        const bits = lexicon.of(joined.slice(from, end));
        if (bits === 0) continue;
        pushAsTheyAre(words, at, at + from, lexicon, tokens);
        tokens.push(bits, words[at + from]!.start, words[at + end - 1]!.end, words[at]!.sentence);
        return end;
      }
  }
  // What is nothing as a whole is passed in one go, so that a long run is read once.
  pushAsTheyAre(words, at, to, lexicon, tokens);
  return count;
}

function pushAsTheyAre(words: readonly Word[], from: number, to: number, lexicon: Lexicon, tokens: Tokens): void {
  for (let at = from; at < to; at += 1) {
    const { text, start, end, sentence } = words[at]!;
    tokens.push(lexicon.known(text), start, end, sentence);
  }
}

/** "f*ck", "sh!t", "pu$$y": up to four pieces with signs between. */
function signed(reading: Reading, at: number, lexicon: Lexicon, masked: Masked, tokens: Tokens): number {
  const { words, text } = reading;
  let last = at;
  while (last + 1 < words.length && adjoining(text, words[last]!.end, words[last + 1]!.start)) last += 1;
  if (last === at) return 0;
  if (last - at > 4) {
    pushAsTheyAre(words, at, last + 1, lexicon, tokens);
    return last - at + 1;
  }
  const { start } = words[at]!;
  const { end } = words[last]!;
  if (end - start > 24) return 0;
  const whole = text.slice(start, end).toLowerCase();
  const bits = lexicon.of(withoutLeet(whole));
  const found = bits !== 0 ? bits : lexicon.known(masked.find(whole) ?? '');
  if (found === 0) return 0;
  tokens.push(found, start, end, words[at]!.sentence);
  return last - at + 1;
}

const adjoining = (text: string, from: number, to: number): boolean => {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!hides(text.charCodeAt(at))) return false;
  return true;
};

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
