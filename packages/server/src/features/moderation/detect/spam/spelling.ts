/**
 * The words that comment spam lives by, as they are meant where they are typed in haste or drawn out: "sucscribe", "SUBSCRIBEEEE",
 * "chanell", "vidios". A text keeps its words and their places; only what the phrases of bait look up is mended.
 */
import { isOneAway } from '../one-away.ts';
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
