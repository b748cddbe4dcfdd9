/**
 * The words that comment spam lives by, as they are meant where they are typed in haste or drawn out: "sucscribe", "SUBSCRIBEEEE",
 * "chanell", "vidios". A text keeps its words and their places; only what the phrases of bait look up is mended.
 */
import type { Word } from '../reading.ts';

/** Long words with hardly another that is one letter away. */
const meant = ['subscribe', 'subscribed', 'subscriber', 'subscribers', 'subscribing', 'channel', 'channels', 'videos', 'youtube'];
/** Left as they are: the others that are one letter away, and what the phrases know themselves. */
const known = /*#__PURE__*/ new Set([...meant, 'chanel', 'chanels', 'chancel', 'chancels', 'charnel', 'subscribes', 'vireos']);
const firsts = /*#__PURE__*/ new Set(meant.map((word) => word[0]));
/** Past this nothing is a misspelt word, however it is drawn out. */
const longest = 60;

/** The same words, those that are meant for one of the list's in its spelling. */
export function respelt(words: readonly Word[]): readonly Word[] {
  let out: Word[] | undefined;
  words.forEach((word, at) => {
    const text = meaningOf(word.text);
    if (text !== word.text) (out ??= [...words])[at] = { ...word, text };
  });
  return out ?? words;
}

function meaningOf(word: string): string {
  if (word.length < 6 || word.length > longest || !firsts.has(word[0]) || known.has(word)) return word;
  const short = word.replace(/([a-z])\1{2,}/g, '$1');
  if (known.has(short)) return short;
  return meant.find((right) => isOneAway(short, right)) ?? short;
}

/** One letter more, less, another, or two that changed places. */
function isOneAway(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  let from = 0;
  while (from < right.length && word[from] === right[from]) from += 1;
  let [end, rightEnd] = [word.length, right.length];
  while (end > from && rightEnd > from && word[end - 1] === right[rightEnd - 1]) [end, rightEnd] = [end - 1, rightEnd - 1];
  const [left, wanted] = [end - from, rightEnd - from];
  if (left <= 1 && wanted <= 1) return true;
  return left === 2 && wanted === 2 && word[from] === right[from + 1] && word[from + 1] === right[from];
}
