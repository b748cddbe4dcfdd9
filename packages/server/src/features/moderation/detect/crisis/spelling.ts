/**
 * The words of a text as the phrases spell them: "kill my self", "want 2 die", "dieee", and each sign of a script without spaces a word of
 * its own. "Die my hair" is the colour. A text that needs none of it is handed back as it is.
 */
import type { Word } from '../reading.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is done to "my self"; "my self esteem" stays two words. */
const harming = /*#__PURE__*/ setOf(
  'kill kil killing hurt hurting harm harming cut cutting hang hanging burn shoot starve drown unalive off end hate',
);
/** Before these "2" and "too" are "to". */
const infinitives = /*#__PURE__*/ setOf('die kill end hurt harm be cut hang');
const dying = /*#__PURE__*/ setOf('die dying died dies');
const coloured = /*#__PURE__*/ setOf('hair eyebrows brows eyelashes lashes beard moustache roots eggs wool fabric highlights');
/** "I want to die, my hair is falling out" speaks of no colour. */
const goesOn = /*#__PURE__*/ setOf('is was are keeps keep fell falls has loss');
/** What all of them begin with. */
const d = 100;

export function spelled(words: readonly Word[]): readonly Word[] {
  let out: Word[] | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const { text, sentence } = word;
    const code = text.charCodeAt(0);
    const next = words[at + 1]?.sentence === sentence ? words[at + 1] : undefined;
    let instead: Word[] | undefined;
    let last = at;
    if (code >= 0x3400 && code <= 0x9fff) instead = signsOf(word);
    else if (text === 'my' && next?.text === 'self' && harming.has(words[at - 1]?.text ?? '')) {
      instead = [{ ...word, text: 'myself', end: next.end }];
      last = at + 1;
    } else if ((text === '2' || text === 'too') && infinitives.has(next?.text ?? '')) instead = [{ ...word, text: 'to' }];
    else if (code === d && dying.has(text) && isColouring(words, at)) instead = [{ ...word, text: 'dye' }];
    else if (text.length > 4 && isDrawnOut(text))
      instead = [{ ...word, text: text.replace(/l{3,}/g, 'll').replace(/([a-z])\1\1+/g, '$1') }];
    if (instead) out ??= words.slice(0, at);
    if (out) for (const each of instead ?? [word]) out.push(each);
    at = last;
  }
  return out ?? words;
}

/** Whether a letter from a to z stands in it three times in a row. */
function isDrawnOut(text: string): boolean {
  let before = 0;
  for (let at = 0, times = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    times = code === before ? times + 1 : 1;
    if (times === 3 && code > 96 && code < 123) return true;
    before = code;
  }
  return false;
}

/** Each at its own place; at that of the whole run where signs were undone to more or to fewer than are written. */
function signsOf({ text, start, end, sentence }: Word): Word[] {
  let place = start;
  const isAsWritten = end - start === text.length;
  return Array.from(text, (sign) =>
    isAsWritten ? { text: sign, start: place, end: (place += sign.length), sentence } : { text: sign, start, end, sentence },
  );
}

function isColouring(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = words[next];
    if (word?.sentence !== words[at]!.sentence) return false;
    const behind = words[next + 1];
    if (coloured.has(word.text)) return !(behind && behind.start === word.end + 1 && goesOn.has(behind.text));
  }
  return false;
}
