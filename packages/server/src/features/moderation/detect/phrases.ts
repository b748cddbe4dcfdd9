/**
 * Phrases over the words of a reading: a list is compiled once and costs one look-up for each word of a text. No regular expression, no
 * backtracking: a slot takes the first word that fits it, so the work for one place in a text has a bound.
 *
 * One phrase is one line of slots with spaces between them:
 *   `a|b`   one word of these, as `foldWord` makes it      `a|b?`  or none
 *   `%name` one word of a list that is given by name       `!a|b`  the word here is none of these, and is not taken
 *   `#`     a word that begins with a digit                `^`     here the sentence begins or ends
 *   `..3`   up to three words of any kind                  `@a|b`  the rarest slot, where looking begins; the first without it
 * A phrase lies in one sentence. A line that is too long for the page goes on behind a backslash.
 */
import { foldWord, type Word } from './reading.ts';

type Slot = { words: ReadonlySet<string>; gap: number; optional: boolean; not: boolean; edge: boolean; number: boolean };
type Phrase<Meaning> = { meaning: Meaning; slots: readonly Slot[]; anchor: number };

export type Phrases<Meaning> = {
  /** Calls `found` with the places of the first and the last word, for at most `enough` phrases. */
  readonly find: (words: readonly Word[], found: (meaning: Meaning, first: number, last: number) => void, enough?: number) => void;
};

/** Of one text nobody reads more marks than this. */
const enoughMarks = 40;

export function compilePhrases<Meaning>(
  lists: readonly (readonly [Meaning, string])[],
  named: Readonly<Record<string, string>> = {},
): Phrases<Meaning> {
  const byAnchor = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, lines] of lists) {
    for (const line of lines.split('\n')) {
      if (!line.trim()) continue;
      const phrase = { meaning, ...slotsOf(line.trim(), named) };
      for (const word of (phrase.slots[phrase.anchor] as Slot).words) {
        const present = byAnchor.get(word);
        if (present) present.push(phrase);
        else byAnchor.set(word, [phrase]);
      }
    }
  }
  const shapes = new Uint8Array(1024);
  for (const word of byAnchor.keys()) shapes[shapeOf(word)] = 1;
  return {
    find(words, found, enough = enoughMarks) {
      let left = enough;
      for (let at = 0; at < words.length; at += 1) {
        const { text } = words[at] as Word;
        const phrases = shapes[shapeOf(text)] === 0 ? undefined : byAnchor.get(text);
        if (phrases === undefined) continue;
        for (const { meaning, slots, anchor } of phrases) {
          const last = after(slots, anchor + 1, words, at);
          if (last < 0) continue;
          const first = anchor === 0 ? at : before(slots, anchor - 1, words, at);
          if (first < 0) continue;
          found(meaning, first, last);
          left -= 1;
          if (left === 0) return;
        }
      }
    },
  };
}

/** What tells most words apart at a glance: most words of a text are nothing to a list, and looking a word up costs five times as much. */
const shapeOf = (word: string): number =>
  (word.length * 131 + word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 31 + word.charCodeAt(word.length >> 1) * 61) & 1023;

/** Place of the last word when the slots from `slot` on follow the word at `at`, or -1. */
function after(slots: readonly Slot[], slot: number, words: readonly Word[], at: number): number {
  let last = at;
  for (let here = slot; here < slots.length; here += 1) {
    last = beside(slots[here] as Slot, words, last, 1, (slots[here] as Slot).gap);
    if (last < 0) return -1;
  }
  return last;
}

/** The same towards the start of the text: the gap is that of the slot behind, and one that found no word leaves its gap open. */
function before(slots: readonly Slot[], slot: number, words: readonly Word[], at: number): number {
  let first = at;
  let gap = (slots[slot + 1] as Slot).gap;
  for (let here = slot; here >= 0; here -= 1) {
    const place = beside(slots[here] as Slot, words, first, -1, gap);
    if (place < 0) return -1;
    if (place !== first) gap = (slots[here] as Slot).gap;
    first = place;
  }
  return first;
}

/** Place of the word that fits a slot on one side of the word at `from`, at most `gap` words away; `from` where the slot takes none; or -1. */
function beside(slot: Slot, words: readonly Word[], from: number, step: 1 | -1, gap: number): number {
  const { sentence } = words[from] as Word;
  const next = words[from + step];
  const inside = next !== undefined && next.sentence === sentence;
  if (slot.edge) return inside ? -1 : from;
  if (slot.not) return inside && fits(slot, next) ? -1 : from;
  for (let skip = 1; skip <= gap + 1; skip += 1) {
    const word = words[from + skip * step];
    if (word === undefined || word.sentence !== sentence) break;
    if (fits(slot, word)) return from + skip * step;
  }
  return slot.optional ? from : -1;
}

const fits = (slot: Slot, { text }: Word): boolean =>
  slot.words.has(text) || (slot.number && text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57);

function slotsOf(line: string, named: Readonly<Record<string, string>>): { slots: Slot[]; anchor: number } {
  const slots: Slot[] = [];
  let anchor = 0;
  let gap = 0;
  for (const piece of line.split(/\s+/)) {
    if (piece.startsWith('..')) {
      gap = Number(piece.slice(2));
      continue;
    }
    if (piece.startsWith('@')) anchor = slots.length;
    const optional = piece.endsWith('?');
    const names = piece.replace(/^[@!]|\?$/g, '').split('|');
    const words = names.flatMap((name) =>
      name === '^' || name === '#' ? [] : name.startsWith('%') ? (named[name.slice(1)] as string).trim().split(/\s+/) : [name],
    );
    slots.push({
      words: new Set(words.map(foldWord)),
      gap,
      optional,
      not: piece.startsWith('!'),
      edge: piece === '^',
      number: names.includes('#'),
    });
    gap = 0;
  }
  // A phrase that begins with a negation or an edge is looked for from its first slot that takes a word.
  while (anchor < slots.length - 1 && ((slots[anchor] as Slot).not || (slots[anchor] as Slot).edge)) anchor += 1;
  return { slots, anchor };
}
