/**
 * A language's words of abuse, as classes: a word's classes are one number of bits, so that a text is read with one look-up a word.
 * Every list is written from general knowledge of the language. An entry with `_` for spaces is a phrase; an entry that ends in `*`
 * stands for every word that begins so.
 */
import { foldWord, type Word } from '../reading.ts';
import { Gate, Masked, misspellings } from './spelling.ts';

export const is = {
  /** A protected group by a noun: women, Muslims. */
  group: 1,
  /** The same by an adjective, which needs a person: black, gay, disabled. */
  groupAdjective: 2,
  person: 4,
  /** A word that is said for nothing but contempt of a group. */
  slur: 8,
  /** A word that is a slur only when it is aimed at somebody: bitch, cripple, queer. */
  weakSlur: 16,
  /** Scum, vermin: people as things. */
  dehumanising: 32,
  /** The same with another everyday meaning: cancer, virus, garbage. It must be said of somebody by "is" or "are". */
  likened: 64,
  negative: 128,
  emotion: 256,
  violence: 512,
  /** Should, want to, deserve: what makes violence a threat. */
  intent: 1024,
  profanity: 2048,
  insult: 4096,
  /** Ugly, ignorant, corrupt: hostile only in company. */
  hostile: 8192,
  you: 16384,
  me: 32768,
  /** They, him, these: somebody spoken of. */
  them: 65536,
  negation: 1 << 17,
  /** What a person is said not to be or not to deserve: clever, worth, welcome. */
  positive: 1 << 18,
  /** Say, call, write: what follows is somebody else's. */
  reported: 1 << 19,
  /** Wrong, prison, hurtful: the text argues against what it names. */
  opposed: 1 << 20,
  /** "What is the mistake in saying": takes the report back. */
  excused: 1 << 21,
  /** Copulas, articles and adverbs, over which a likening reaches. */
  glue: 1 << 22,
  /** Typical, nothing but, like you: what aims a weak slur. */
  aimed: 1 << 23,
  /** Proud, as a, we are: the word is the writer's own. */
  own: 1 << 24,
  /** Whole phrases that need no company, by kind. */
  threatening: 1 << 25,
  insulting: 1 << 26,
  sexual: 1 << 27,
  hateful: 1 << 28,
  /** Traitor, paedophile, clown: hostile by itself, said of somebody else. */
  vicious: 1 << 29,
  /** Politicians, parties, the media: whom a hostile word in a text about them is meant for. */
  public: 1 << 30,
  /** "Is a": what follows is said of whoever stands before. */
  calling: 1 << 31,
} as const;

export type Lists = Partial<Record<keyof typeof is, string>> & {
  /** Words that tell the language, and with which another word is found grown together. */
  common: string;
  /** Everyday words that look like a misspelt entry. */
  spared?: string;
  sharpS?: boolean;
  /** Insults of this language that are a name or a harmless word in another one. */
  elsewhere?: string;
};

type Phrase = { rest: readonly string[]; bits: number };

export class Lexicon {
  /** The lists have ss for ß, as both are written. */
  private readonly sharpS: boolean;
  private readonly exact = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly misspelt = new Map<string, number>();
  private readonly gate = new Gate();
  private readonly firsts = new Set<number>();
  /** Words of phrases behind the first. */
  private readonly inPhrases = new Set<string>();
  private masks: Masked | undefined;
  private longestStem = 0;

  constructor(lists: Lists) {
    const { common, spared, sharpS = false, elsewhere: _, ...classes } = lists;
    this.sharpS = sharpS;
    const listed = new Map<string, Phrase>();
    for (const [name, list] of Object.entries(classes))
      for (const word of wordsOf(list)) this.add(word, is[name as keyof typeof is], listed);
    // The longest is tried first.
    for (const phrases of this.phrases.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
    const plain = new Set([...wordsOf(common), ...wordsOf(spared ?? '')]);
    for (const [word, bits] of this.exact)
      if ((bits & worthUndoing) !== 0)
        for (const variant of misspellings(word, (bits & named) !== 0))
          if (!this.exact.has(variant) && !plain.has(variant)) {
            this.misspelt.set(variant, bits);
            this.gate.admitWhole(variant);
          }
    for (const [stem, bits] of [...this.stems])
      if (stem.length > 5 && (bits & worthUndoing) !== 0)
        for (const variant of misspellings(stem, false))
          if (variant.length > 5 && !this.stems.has(variant)) {
            this.stems.set(variant, bits);
            this.gate.admitStem(variant);
          }
    for (const word of this.phrases.keys()) if (this.exact.get(word) === 0) this.exact.set(word, this.stemOf(word));
    for (const word of plain) if (!this.exact.has(word)) this.exact.set(word, 0);
  }

  private add(entry: string, bit: number, listed: Map<string, Phrase>): void {
    this.firsts.add(entry.charCodeAt(0));
    if (entry.includes('_')) {
      const [first = '', ...rest] = entry.split('_');
      for (const word of rest) this.inPhrases.add(word);
      const known = this.phrases.get(first) ?? [];
      const same = listed.get(entry);
      if (same) same.bits |= bit;
      else {
        const phrase = { rest, bits: bit };
        listed.set(entry, phrase);
        known.push(phrase);
        this.phrases.set(first, known);
      }
      this.exact.set(first, this.exact.get(first) ?? 0);
    } else if (entry.endsWith('*')) {
      const stem = entry.slice(0, -1);
      this.stems.set(stem, (this.stems.get(stem) ?? 0) | bit);
      this.longestStem = Math.max(this.longestStem, stem.length);
      this.gate.admitStem(stem);
    } else {
      this.exact.set(entry, (this.exact.get(entry) ?? 0) | bit);
      if ((bit & worthUndoing) !== 0) this.gate.admitJoined(entry);
    }
  }

  /** The classes of a word as it stands, without looking for misspellings. */
  known(word: string): number {
    return this.exact.get(word) ?? this.stemOf(word);
  }

  /** Whether it is listed as a word that means nothing here, though a listed one is in it. */
  isPlain(word: string): boolean {
    return this.exact.get(word) === 0;
  }

  /** Whether a word is listed, alone or in a phrase. */
  lists(word: string): boolean {
    return (
      this.exact.has(word) ||
      this.inPhrases.has(word) ||
      (word.length > 3 && (this.gate.of(word) & Gate.stem) !== 0 && this.stemOf(word) !== 0)
    );
  }

  /** The same, misspellings undone. */
  knows(word: string): boolean {
    return this.lists(word) || this.of(word) !== 0;
  }

  /** The word that one with a sign or two for letters may be: "k*ll". What is worse alone is tried first. */
  unmask(masked: string): string | undefined {
    const hidden = masked.match(/[^\p{L}\p{N}]/gu)?.length ?? 0;
    if (masked.length < 4 || hidden * 2 >= masked.length) return undefined;
    if (!this.masks) {
      const hot = [...this.exact].filter(([, bits]) => (bits & worthUndoing & ~named) !== 0).map(([word]) => word);
      this.masks = new Masked([...hot, ...this.exact.keys(), ...this.inPhrases]);
    }
    return this.masks.find(masked);
  }

  isUnknown(word: string): boolean {
    return this.exact.get(word) === undefined;
  }

  /** The classes of a word that would be worth taking apart. */
  whole(word: string): number {
    const bits = this.exact.get(word) ?? 0;
    return (bits & worthUndoing) === 0 ? 0 : bits;
  }

  /** Whether any entry begins with the character. */
  startsWith(code: number): boolean {
    return this.firsts.has(code);
  }

  /** The classes of a word, misspellings undone. */
  of(word: string): number {
    const bits = this.exact.get(word);
    if (bits !== undefined) return bits;
    if (word.length < 4) return 0;
    const admitted = this.gate.of(word);
    if (admitted === 0) return 0;
    if ((admitted & Gate.stem) !== 0) {
      const found = this.stemOf(word);
      if (found !== 0) return found;
    }
    if ((admitted & Gate.whole) !== 0) {
      const found = this.misspelt.get(word);
      if (found !== undefined) return found;
    }
    return (admitted & Gate.joined) !== 0 && word.length < 32 ? this.joined(word) : 0;
  }

  /** The longest phrase that begins at a word and stays in its sentence. */
  phraseAt(words: readonly Word[], at: number, first: string): Phrase | undefined {
    const phrases = this.phrases.get(first);
    if (phrases === undefined) return undefined;
    const { sentence } = words[at]!;
    candidates: for (const phrase of phrases) {
      const { rest } = phrase;
      for (let ahead = 0; ahead < rest.length; ahead += 1) {
        const next = words[at + ahead + 1];
        if (!next || next.sentence !== sentence || !same(rest[ahead]!, this.spelt(next.text))) continue candidates;
      }
      return phrase;
    }
    return undefined;
  }

  /** As the lists spell it. */
  spelt(word: string): string {
    return this.sharpS && word.includes('ß') ? word.replaceAll('ß', 'ss') : word;
  }

  private stemOf(word: string): number {
    for (let length = Math.min(word.length, this.longestStem); length > 2; length -= 1) {
      const bits = this.stems.get(word.slice(0, length));
      if (bits !== undefined) return bits;
    }
    return 0;
  }

  /** Two words without their space, one of them listed and the other listed or common: "endlichabstechen". */
  private joined(word: string): number {
    for (let at = 2; at <= word.length - 2; at += 1) {
      const left = this.exact.get(word.slice(0, at));
      const right = left === undefined ? undefined : this.exact.get(word.slice(at));
      if (left === undefined || right === undefined) continue;
      // A short word beside a shorter one is mostly a word of its own.
      const leftHot = (left & worthUndoing) !== 0 && at > 3 && (at > 5 || word.length - at > 2);
      const rightHot = (right & worthUndoing) !== 0 && word.length - at > 3 && (at > 2 || word.length - at > 4);
      if (leftHot || rightHot) return left | right;
    }
    return 0;
  }
}

const named = is.group | is.groupAdjective;
const worthUndoing =
  is.group | is.groupAdjective | is.slur | is.weakSlur | is.dehumanising | is.likened | is.negative | is.emotion | is.violence |
  is.profanity | is.insult; // prettier-ignore

/** Equal, or with two neighbours swapped in a word of four letters or more: "make me sikc". */
function same(listed: string, word: string): boolean {
  if (listed === word) return true;
  if (word.length !== listed.length || word.length < 4) return false;
  let at = 0;
  while (word[at] === listed[at]) at += 1;
  return word[at] === listed[at + 1] && word[at + 1] === listed[at] && word.slice(at + 2) === listed.slice(at + 2);
}

/** Every phrase of one of the first and one of the last: "je vais te" and "tuer". */
export const pairs = (firsts: string, lasts: string): string =>
  wordsOf(firsts)
    .flatMap((first) => wordsOf(lasts).map((last) => `${first}_${last}`))
    .join(' ');

export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(foldWord);
