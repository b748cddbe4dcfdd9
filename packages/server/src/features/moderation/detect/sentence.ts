/** Where the sentence around a word begins and ends, and whether it asks: of a long one so much as stands within forty words. */
import type { Word } from './reading.ts';

const reach = 40;

export function sentenceStart(words: readonly Word[], at: number): number {
  const { sentence } = words[at] as Word;
  let first = at;
  while (first > 0 && at - first < reach && (words[first - 1] as Word).sentence === sentence) first -= 1;
  return first;
}

export function sentenceEnd(words: readonly Word[], at: number): number {
  const { sentence } = words[at] as Word;
  let last = at;
  while (last + 1 < words.length && last - at < reach && (words[last + 1] as Word).sentence === sentence) last += 1;
  return last;
}

/** Whether a question mark stands behind this word, before the next. */
export function askedBehind(words: readonly Word[], text: string, at: number): boolean {
  const { end } = words[at] as Word;
  return text.slice(end, Math.min(words[at + 1]?.start ?? text.length, end + 8)).includes('?');
}

/** Whether the sentence of this word ends with a question mark. */
export const isAsked = (words: readonly Word[], text: string, at: number): boolean => askedBehind(words, text, sentenceEnd(words, at));
