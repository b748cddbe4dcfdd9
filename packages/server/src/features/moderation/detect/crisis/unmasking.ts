/**
 * Words of danger that are masked or misspelt, undone: a letter hidden behind a sign, a digit or one of another script ("k*ll", "su1cide"),
 * letters apart ("k i l l"), and of the long ones a letter too few, too many, wrong or swapped ("sucidal"). Only these few words are looked
 * for, so that no other text is touched; what is left of "die" with a letter wrong is another word.
 */
import { isOneAway } from '../one-away.ts';
import type { Reading, Word } from '../reading.ts';

const stems = 'suicidal suicide unalive myself harming killing dying kill harm hang self life die'.split(' ');
/** So many of them are told with one letter wrong, and so many with their letters apart. */
const long = 4;
const apart = 11;
const starts = /*#__PURE__*/ new Set(stems.map((stem) => stem.charCodeAt(0)));
/** Signs that stand for letters in the middle of a word. */
const signs = /^[*!@#$%|_^]{1,3}$/;
const isLetter = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || sign === "'";
const plain = /^[a-z']*$/;

/** The words of a reading without masks; the very list where there are none. */
export function unmasked({ text, words }: Reading): readonly Word[] {
  let out: Word[] | undefined;
  /** The "!" of "k!ll" looked like the end of a sentence. */
  let fewer = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    let last = at;
    let instead: string | undefined;
    const code = word.text.charCodeAt(0);
    if (code > 122 || starts.has(code)) {
      instead = meantBy(word.text);
      if (word.text.length === 1) {
        instead = stems.find((stem, place) => place < apart && isSpelledAt(stem, words, at));
        if (instead) last += instead.length - 1;
      }
      for (let next = at + 1, written = word.text; !instead && next < words.length && written.length < 8; next += 1) {
        const from = words[next - 1]!.end;
        const between = text[from] === ' ' ? '' : text.slice(from, words[next]!.start);
        // "|" between single letters is a table's.
        if (!signs.test(between) || (between === '|' && written.length + words[next]!.text.length === 2)) break;
        written += between + words[next]!.text;
        if (!stems.some((stem) => isUnder(stem, written))) break;
        instead = hiddenIn(written);
        if (instead) last = next;
      }
    }
    if (instead || fewer) out ??= words.slice(0, at);
    const { end, sentence } = words[last]!;
    out?.push({ text: instead ?? word.text, start: word.start, end, sentence: word.sentence - fewer });
    fewer += sentence - word.sentence;
    at = last;
  }
  return out ?? words;
}

const isSpelledAt = (stem: string, words: readonly Word[], at: number): boolean =>
  stem[0] === words[at]!.text &&
  stem[1] === words[at + 1]?.text &&
  [...stem].every((sign, ahead) => words[at + ahead]?.text === sign && words[at + ahead]!.sentence === words[at]!.sentence);

/** The word that one word was meant to be. */
function meantBy(word: string): string | undefined {
  if (word.length < 3 || word.length > 9) return undefined;
  if (!plain.test(word)) return hiddenIn(word);
  // Nothing shorter is nearly one of the long ones.
  return word.length < 5 ? undefined : stems.find((stem, place) => place < long && isNearly(word, stem));
}

/** Whether each letter that is written is the one of the stem there. */
function isUnder(stem: string, written: string): boolean {
  for (let at = 0; at < written.length; at += 1) if (stem[at] !== written[at] && isLetter(written[at]!)) return false;
  return true;
}

/** The word of as many letters whose letters stand wherever this has one; at most half of them are hidden, the first only by a letter. */
function hiddenIn(written: string): string | undefined {
  return stems.find((stem) => {
    if (stem.length !== written.length || !isUnder(stem, written)) return false;
    let same = 0;
    for (let at = 0; at < stem.length; at += 1) if (stem[at] === written[at]) same += 1;
    return same * 2 >= stem.length;
  });
}

/** Whether the word is not quite the other one, and begins and ends as it does. */
const isNearly = (word: string, stem: string): boolean =>
  word !== stem && word[0] === stem[0] && word.at(-1) === stem.at(-1) && isOneAway(word, stem);
