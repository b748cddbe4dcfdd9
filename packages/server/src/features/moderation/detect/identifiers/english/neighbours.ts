/** How words stand to each other in a reading: what is between two of them, and how far a run of capitalised ones goes. */
import type { Reading, Word } from '../../reading.ts';

/** A, Z, and beyond ASCII whatever has another lower case. */
export function capital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

export function digitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** All digits, at most as many as asked. */
export function isNumber(word: Word | undefined, most: number): boolean {
  if (!word || word.text.length > most) return false;
  for (let at = 0; at < word.text.length; at += 1) if (!digitAt(word.text, at)) return false;
  return true;
}

/** One capital letter by itself: an initial where a full stop or the end of a phrase follows. */
export function initial(reading: Reading, word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start === 1 && capital(reading.text, word.start);
}

/** Exactly one space (or one hyphen) between this word and the next. */
export function joined(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word || !next || next.start - word.end !== 1) return false;
  const between = reading.text.charCodeAt(word.end);
  return between === 32 || between === 45 || between === 160;
}

/** ". " between them: after an initial or a shortened word. */
export function dotted(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word || !next) return false;
  const gap = next.start - word.end;
  if (gap < 1 || gap > 2 || reading.text.charCodeAt(word.end) !== 46) return false;
  return gap === 1 || reading.text.charCodeAt(word.end + 1) === 32;
}

export function hyphenAfter(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && reading.text.charCodeAt(word.end) === 45 && reading.words[at + 1]?.start === word.end + 1;
}

/** It stands first in a line or sentence, where any word has a capital. */
export function opens(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || at === 0) return true;
  for (let back = word.start - 1; back >= 0; back -= 1) {
    const code = reading.text.charCodeAt(back);
    if (code === 32 || code === 34 || code === 40 || code === 39 || code === 62) continue;
    return code === 46 || code === 33 || code === 63 || code === 10 || code === 58 || code === 0x201c;
  }
  return true;
}
