/**
 * A linear model of how people write when they, or somebody near them, are in danger and do not say so in so many words: the sum of
 * what each word and each pair of neighbours weighs, over the root of their number, so that a long post is judged like a short one.
 * A second sum says what the danger is most like. `scripts/crisis-model.mjs` makes the weights and says what from.
 */
import { placeOf } from '../linear.ts';
import type { Word } from '../reading.ts';

/** So much of a word counts: `hopeless` and `hopelessness` are one, and so are most forms of a verb. */
const stem = 5;

/** FNV-1a over the start of a word, in UTF-16 units. An apostrophe is none (`don't` is `dont`), and any digit is like another. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0, left = stem; at < word.length && left > 0; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === 39) continue;
    hash = Math.imul(hash ^ (unit > 48 && unit < 58 ? 48 : unit), 0x01000193);
    left -= 1;
  }
  return hash;
}
export const hashOfPair = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) + second;

/** What a sum is divided by; with the 6 in it three words are never sure of anything. */
export const lengthOf = (words: number): number => Math.sqrt(words + 6);

/** A text of more words is a long one, with a threshold of its own. */
export const longFrom = 60;

/** A span of words that a sum is taken over, both ends included, and the sum: what it says is above 0 when it should count. */
export type Judgement = { readonly score: number; readonly first: number; readonly last: number };

/** The sum of what `weigh` says of each word, told where its sentence begins, over the whole text; and the sentence that adds most to it. */
export function judgeBy(words: readonly Word[], weigh: (at: number, from: number) => number): Judgement {
  let [sum, from, part, most] = [0, 0, 0, -Infinity];
  let [first, last] = [0, words.length - 1];
  for (let at = 0; at < words.length; at += 1) {
    const { sentence } = words[at]!;
    if (words[at - 1]?.sentence !== sentence) [from, part] = [at, 0];
    const weight = weigh(at, from);
    sum += weight;
    part += weight;
    if (words[at + 1]?.sentence !== sentence && part > most) [most, first, last] = [part, from, at];
  }
  return { score: sum / lengthOf(words.length), first, last };
}

/** By words and pairs of neighbours in a sentence. */
export function judgeText(words: readonly Word[], table: Int8Array): Judgement {
  let before = 0;
  return judgeBy(words, (at, from) => {
    const hash = hashOf(words[at]!.text);
    const pair = at > from ? table[placeOf(hashOfPair(before, hash))]! : 0;
    before = hash;
    return table[placeOf(hash)]! + pair;
  });
}
