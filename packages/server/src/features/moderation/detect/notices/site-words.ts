/**
 * The words a site wants its moderators to see. A pattern is a word or a phrase; `*` stands for any letters within one word (`botox*`,
 * `*gate`). Case, accents and what stands between the words do not matter; a word counts as a whole, and in a script without spaces wherever it
 * stands in a run. A sign directly at it counts: `c++`, `50%`, `.com`.
 */
import type { SiteWord, SiteWords } from '../finding.ts';
import { foldWord, read, type Word } from '../reading.ts';

export const siteWordLimits = { patterns: 500, length: 100, wildcards: 5 } as const;

/** Of one text nobody reads more marks than this. */
const mostFound = 200;
/**
 * Comparisons with wildcards for one text, so that no list of patterns can hold the server up: a few for each word are usual, and 100 kB
 * with 500 patterns that are made to be slow reach it. What was found until then stands; words without wildcards cost none and are found
 * to the end.
 */
const mostSteps = 2_000_000;

/** `literal`, or the pieces between the wildcards, with which a word begins, goes on and ends. */
type Token = { literal: string } | { literal: null; pieces: readonly string[]; shortest: number; letters: number; pairs: number };
/** `before` and `behind`: signs that stand directly at its first and last word, "c++", "50%", ".com". */
type Pattern = { label: string; order: number; tokens: readonly Token[]; before: string; behind: string };
type Match = { start: number; end: number; label: string };

/** Throws a RangeError for an empty pattern, one of more than 100 characters or 5 wildcards, and for more than 500 patterns. */
export function compileWords(words: readonly SiteWord[]): SiteWords {
  if (words.length > siteWordLimits.patterns)
    throw new RangeError(`At most ${siteWordLimits.patterns} words can be listed, not ${words.length}.`);
  const literals: Branch = { next: new Map(), ending: [] };
  const numbers = new Map<string, number>();
  const firstLiteral = new Map<string, Pattern[]>();
  const beginning = new Map<string, Pattern[]>();
  const ending = new Map<string, Pattern[]>();
  const anywhere: Pattern[] = [];
  words.forEach(({ pattern, label }, order) => {
    const compiled = { label, order, tokens: tokensOf(pattern), ...signsOf(pattern) };
    const first = compiled.tokens[0] as Token;
    if (compiled.tokens.every((token) => token.literal !== null)) grow(literals, compiled, numbers);
    else if (first.literal !== null) put(firstLiteral, first.literal, compiled);
    else if (first.pieces[0]) put(beginning, first.pieces[0][0] as string, compiled);
    else if (first.pieces.at(-1)) put(ending, (first.pieces.at(-1) as string).at(-1) as string, compiled);
    else anywhere.push(compiled);
  });
  const onlyLiterals = firstLiteral.size + beginning.size + ending.size + anywhere.length === 0;

  /** The patterns with wildcards that this word may begin. */
  const startingWith = (word: string, work: Work): readonly Pattern[] => {
    const known = work.seen.get(word);
    if (known) return known;
    const shape = shapeOf(word);
    const fitting = [...(firstLiteral.get(word) ?? none)];
    for (const list of [beginning.get(word[0] as string), ending.get(word.at(-1) as string), anywhere])
      for (const pattern of list ?? none) if (fits(pattern.tokens[0] as Token, word, work, shape)) fitting.push(pattern);
    work.seen.set(word, fitting);
    return fitting;
  };

  return {
    find(text) {
      const found: Match[] = [];
      if (words.length === 0) return found;
      const { words: asRead } = read('text', text);
      const all = /[ßẞ]/.test(text) ? asRead.map((word) => ({ ...word, text: spelledOut(word.text) })) : asRead;
      const work: Work = { steps: mostSteps, seen: new Map() };
      const numbered = Int32Array.from(all, (word) => numbers.get(word.text) ?? -1);
      for (let at = 0; at < all.length; at += 1) {
        const { text: word, start } = all[at] as Word;
        const here = literallyAt(literals, numbered, at);
        if (!onlyLiterals && work.steps > 0)
          for (const pattern of startingWith(word, work)) if (follows(pattern.tokens, all, at, work)) here.push(pattern);
        if (here.length > 1) here.sort((a, b) => a.order - b.order);
        for (const { tokens, label, before, behind } of here) {
          const { end } = all[at + tokens.length - 1] as Word;
          if ((before && text.slice(Math.max(0, start - before.length), start) !== before) || (behind && !text.startsWith(behind, end)))
            continue;
          found.push({ start: start - before.length, end: end + behind.length, label });
          if (found.length >= mostFound) return found;
        }
      }
      return found;
    },
  };
}

/** Words and phrases without wildcards, by the number of their first word, their second and so on, and those that end here. */
type Branch = { readonly next: Map<number, Branch>; readonly ending: Pattern[] };

/** `numbers` has one for each word that was met. */
function grow(root: Branch, pattern: Pattern, numbers: Map<string, number>): void {
  let branch = root;
  for (const { literal } of pattern.tokens) {
    const number = numbers.get(literal as string) ?? numbers.size;
    numbers.set(literal as string, number);
    let next = branch.next.get(number);
    if (!next) branch.next.set(number, (next = { next: new Map(), ending: [] }));
    branch = next;
  }
  branch.ending.push(pattern);
}

/** The patterns without wildcards that begin at `at`: one look-up for each word of the longest, however many there are. */
function literallyAt(root: Branch, numbered: Int32Array, at: number): Pattern[] {
  const found: Pattern[] = [];
  let branch: Branch | undefined = root;
  for (let next = at; next < numbered.length; next += 1) {
    branch = branch.next.get(numbered[next]!);
    if (!branch) break;
    for (const pattern of branch.ending) found.push(pattern);
  }
  return found;
}

const none: readonly Pattern[] = [];

/** What is left to do for one text, and the patterns that each of its words begins. */
type Work = { steps: number; readonly seen: Map<string, readonly Pattern[]> };

const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
  const present = map.get(key);
  if (present) present.push(pattern);
  else map.set(key, [pattern]);
};

/** Whether the words behind the one at `at` are the rest of the phrase. */
function follows(tokens: readonly Token[], words: readonly Word[], at: number, work: Work): boolean {
  for (let next = 1; next < tokens.length; next += 1) {
    const word = words[at + next];
    if (word === undefined || !fits(tokens[next] as Token, word.text, work)) return false;
  }
  return true;
}

/** The leftmost place for each piece is the best one: nothing is ever tried twice. */
function fits(token: Token, word: string, work: Work, shape?: Shape): boolean {
  if (token.literal !== null) {
    work.steps -= 1;
    return token.literal === word;
  }
  const { pieces, shortest, letters, pairs } = token;
  if (word.length < shortest) return false;
  // Most words lack a letter, or two in a row, that the pattern needs.
  if (shape && ((shape.letters & letters) !== letters || (shape.pairs & pairs) !== pairs)) return false;
  work.steps -= 1 + (word.length >> 3);
  if (work.steps <= 0) return false;
  const first = pieces[0] as string;
  const last = pieces[pieces.length - 1] as string;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let behind = first.length;
  for (let at = 1; at < pieces.length - 1; at += 1) {
    const piece = pieces[at] as string;
    const place = word.indexOf(piece, behind);
    if (place < 0) return false;
    behind = place + piece.length;
  }
  return behind <= word.length - last.length;
}

/** Which letters and which pairs of letters occur, each hashed to one of 32 bits. */
type Shape = { letters: number; pairs: number };

function shapeOf(word: string, shape: Shape = { letters: 0, pairs: 0 }): Shape {
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    shape.letters |= 1 << (code % 31);
    if (at > 0) shape.pairs |= 1 << ((before * 7 + code) % 32);
    before = code;
  }
  return shape;
}

function tokensOf(pattern: string): Token[] {
  const { length, wildcards } = siteWordLimits;
  const shown = JSON.stringify(pattern.length > 40 ? `${pattern.slice(0, 40)}…` : pattern);
  if (pattern.trim() === '') throw new RangeError('A word of the list is empty.');
  if (pattern.length > length) throw new RangeError(`${shown} has more than ${length} characters.`);
  if (pattern.split('*').length - 1 > wildcards) throw new RangeError(`${shown} has more than ${wildcards} wildcards.`);
  const tokens = (pattern.match(tokenPieces) ?? []).map(tokenOf);
  if (!tokens.some((token) => token.literal !== null || token.shortest > 0)) throw new RangeError(`${shown} has no letters or digits.`);
  return tokens;
}

/** Signs that make another word of one: the punctuation of a sentence is none, but for a full stop before an ending. */
const signs = String.raw`[+%#@$£€&§°™®]`;
const firstSigns = new RegExp(`^[^\\p{L}\\p{M}\\p{N}*]*?(${signs}*\\.?)(?=[\\p{L}\\p{M}\\p{N}*])`, 'u');
const lastSigns = new RegExp(`[\\p{L}\\p{M}\\p{N}*](${signs}*)[^\\p{L}\\p{M}\\p{N}*]*$`, 'u');
const signsOf = (pattern: string): { before: string; behind: string } => ({
  before: firstSigns.exec(pattern)?.[1] ?? '',
  behind: lastSigns.exec(pattern)?.[1] ?? '',
});

/** A folded word with the two letters that `ß` is written with in most capitals. */
const spelledOut = (word: string): string => word.replaceAll('ß', 'ss');
const fold = (word: string): string => spelledOut(foldWord(word));

/** Scripts without spaces: a whole clause is one run there, so that a word is looked for within it. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}*]+$/u;

/** Words as `read` has them, with wildcards in them. */
const tokenPieces = /[\p{L}\p{M}\p{N}\u200c\u200d*]+(?:['’][\p{L}\p{M}\p{N}\u200c\u200d*]+)*/gu;

function tokenOf(written: string): Token {
  const word = /[^*]/.test(written) && unspaced.test(written) ? `*${written}*` : written;
  if (!word.includes('*')) return { literal: fold(word) };
  const pieces = word.split(/\*+/).map(fold);
  const shape: Shape = { letters: 0, pairs: 0 };
  for (const piece of pieces) shapeOf(piece, shape);
  return { literal: null, pieces, shortest: pieces.reduce((sum, { length }) => sum + length, 0), ...shape };
}
