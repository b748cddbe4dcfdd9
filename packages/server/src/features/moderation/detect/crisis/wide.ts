/**
 * The model as a server has it: ten times the weights that a page can be asked to fetch, and beside words and pairs what stands three in
 * a row, or with one word between ("no point in", "point … living"). What the small one finds it need not find as well: the surer counts.
 * `scripts/crisis-model.mjs` makes its weights too, so that both together alarm as often as is set there.
 */
import { placeOf, unpack } from '../linear.ts';
import type { Word } from '../reading.ts';
import { hashOf, hashOfPair, judgeBy, longFrom, type Judgement } from './model.ts';
import { wide } from './wide-weights.ts';

/** Four times as many places as the usual table has. */
export const wideBits = 20;
export const hashOfThree = (pair: number, third: number): number => Math.imul(pair ^ 0x2545f491, 0x9e3779b1) + third;
export const hashApart = (first: number, third: number): number => Math.imul(first ^ 0x6c8e9cf5, 0x85ebca6b) + third;

let table: Int8Array | undefined;

/** `score` is the logarithm of the odds that it should be flagged, for a text as short or long as it is. */
export function judgeWide(words: readonly Word[]): Judgement {
  const weighed = (table ??= unpack(wide, wideBits));
  let [before, earlier, pair] = [0, 0, 0];
  const judged = judgeBy(words, (at, from) => {
    const hash = hashOf(words[at]!.text);
    let weight = weighed[placeOf(hash, wideBits)]!;
    if (at > from + 1)
      weight += weighed[placeOf(hashOfThree(pair, hash), wideBits)]! + weighed[placeOf(hashApart(earlier, hash), wideBits)]!;
    if (at > from) {
      pair = hashOfPair(before, hash);
      weight += weighed[placeOf(pair, wideBits)]!;
    }
    [earlier, before] = [before, hash];
    return weight;
  });
  return { ...judged, score: judged.score * wide.scale + (words.length > longFrom ? wide.long : wide.bias) };
}
