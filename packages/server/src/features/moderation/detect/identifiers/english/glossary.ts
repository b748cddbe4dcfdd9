/**
 * What a word can be, as bits: the walk over a text asks once for each word and goes on where the answer is nothing.
 * Which identifiers: 45 CFR 164.514(b)(2)(i), names, places smaller than a state, dates but the year, ages over 89.
 */
import type { Reading } from '../../reading.ts';
import type { Tongue } from './tongue.ts';

/** Words by what they can be: a bit of `roles.ts`, and words with white space between. */
export type Lists = readonly (readonly [bits: number, words: string])[];

export type Glossary = {
  /** 0 where the word is nothing in particular. A possessive is asked for without its ending. */
  readonly rolesOf: (word: string) => number;
  /** Conditions and signs that are named after people and stand without "disease" after them. */
  readonly eponyms: ReadonlySet<string>;
  /** Words that are no name where nobody knows them as one; a browser has none. */
  readonly ordinary?: ReadonlySet<string> | undefined;
};

/** A reading with the glossary that its words are looked up in, and what `tongueOf` made of it. */
export type Glossed = Reading & Glossary & { tongue: Tongue | undefined };

export function glossaryOf(lists: Lists, eponyms: string, ordinary?: ReadonlySet<string>): Glossary {
  const roles = new Map<string, number>();
  for (const [bits, words] of lists) for (const word of words.split(/\s+/)) if (word) roles.set(word, (roles.get(word) ?? 0) | bits);
  return {
    eponyms: new Set(eponyms.split(/\s+/)),
    ordinary,
    rolesOf: (word) => {
      const own = roles.get(word);
      if (own !== undefined) return own;
      return word.length > 3 && word.charCodeAt(word.length - 2) === 39 ? (roles.get(word.slice(0, -2)) ?? 0) : 0;
    },
  };
}

/** Letters that folding leaves as they are: "Jørgen" is looked up as "jorgen". */
export function rolesOfForeign({ rolesOf }: Glossary, text: string): number {
  if (!/[øłđæœßð]/.test(text)) return 0;
  return rolesOf(text.replace(/[øłđæœßð]/g, (letter) => plainLetters[letter] ?? letter));
}
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd' };
