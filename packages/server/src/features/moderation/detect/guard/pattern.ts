/**
 * Patterns over words, one a line: what grammar a sentence has, not which letters. A line that ends in `|` goes on in the next. Steps are
 * parted by spaces: `a|b` one of these words, `<class>` any word of a class (both may be joined by `|`), `?` behind a step: it may be
 * absent, `!step` the next word is none of these (takes no word), `~3` up to three words of one phrase (no comma, no word of `<break>`),
 * `..3` up to three words of any sort, `!~3step` none of the next three words of the phrase is one of these. A pattern never leaves its
 * sentence, and its first step takes a word. One that begins with a class of endings is tried at every word: there should be few.
 */
import type { Token } from './tokens.ts';

export type WordClass = ReadonlySet<string> | ((word: string) => boolean);
export type Classes = Readonly<Record<string, WordClass>>;

/** Numbers are those of a test, see `Vocabulary`. */
type Step =
  | { take: 'word'; test: number; optional: boolean }
  | { take: 'none'; test: number }
  | { take: 'none-of'; test: number; most: number }
  | { take: 'gap'; most: number; inPhrase: boolean };

export type Pattern = { readonly steps: readonly Step[]; readonly first: readonly string[]; readonly breaks: number; readonly and: number };

/** Which tests a word passes, a bit for each. */
export type Mask = Uint32Array;
export const passes = (mask: Mask | undefined, test: number): boolean => (((mask?.[test >> 5] ?? 0) >>> (test & 31)) & 1) === 1;

/** Where patterns are kept that begin with no word that could be looked up. */
export const anyWord = '*';

export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** All tests of all patterns, so that a word of a text is looked up once and not once for every step that asks for it. */
export class Vocabulary {
  readonly #tests = new Map<string, number>();
  readonly #members: { word: string; test: number }[] = [];
  readonly #endings = new Map<(word: string) => boolean, number[]>();
  #known: Map<string, Mask> | undefined;
  #none: Mask = new Uint32Array(0);

  /** `language` parts classes of the same name. */
  test(source: string, classes: Classes, language: number): number {
    const key = `${language} ${source}`;
    const present = this.#tests.get(key);
    if (present !== undefined) return present;
    const test = this.#tests.size;
    this.#tests.set(key, test);
    for (const part of source.split('|')) {
      const named = part.startsWith('<') ? classes[part.slice(1, -1)] : new Set([part]);
      if (!named) throw new Error(`No word class ${part}`);
      if (typeof named === 'function') this.#endings.set(named, [...(this.#endings.get(named) ?? []), test]);
      else for (const word of named) this.#members.push({ word, test });
    }
    return test;
  }

  maskOf(word: string): Mask {
    const known = (this.#known ??= this.#build());
    const listed = known.get(word);
    if (listed) return listed;
    let mask = this.#none;
    for (const [ending, tests] of this.#endings) if (ending(word)) mask = withTests(mask === this.#none ? mask.slice() : mask, tests);
    return mask;
  }

  #build(): Map<string, Mask> {
    const known = new Map<string, Mask>();
    this.#none = new Uint32Array((this.#tests.size >> 5) + 1);
    for (const { word, test } of this.#members) known.set(word, withTests(known.get(word) ?? this.#none.slice(), [test]));
    for (const [word, mask] of known) for (const [ending, tests] of this.#endings) if (ending(word)) withTests(mask, tests);
    return known;
  }
}

function withTests(mask: Mask, tests: readonly number[]): Mask {
  for (const test of tests) mask[test >> 5] = (mask[test >> 5] ?? 0) | (1 << (test & 31));
  return mask;
}

export function compile(source: string, classes: Classes, vocabulary: Vocabulary, language: number): Pattern {
  const testOf = (of: string): number => vocabulary.test(of, classes, language);
  const pieces = source.trim().split(/\s+/);
  const steps = pieces.map((piece): Step => {
    const gap = /^(~|\.\.)(\d)$/.exec(piece);
    if (gap) return { take: 'gap', most: Number(gap[2]), inPhrase: gap[1] === '~' };
    const none = /^!~(\d)(.+)$/.exec(piece);
    if (none) return { take: 'none-of', test: testOf(none[2] ?? ''), most: Number(none[1]) };
    if (piece.startsWith('!')) return { take: 'none', test: testOf(piece.slice(1)) };
    const optional = piece.endsWith('?');
    return { take: 'word', test: testOf(optional ? piece.slice(0, -1) : piece), optional };
  });
  const rest = { steps, breaks: testOf('<break>'), and: testOf('and|or|y|o|very|so|most') };
  const first: string[] = [];
  for (const part of (pieces[0] ?? '').split('|')) {
    const named = part.startsWith('<') ? classes[part.slice(1, -1)] : undefined;
    if (typeof named === 'function') return { ...rest, first: [anyWord] };
    first.push(...(named ?? [part]));
  }
  return { ...rest, first };
}

/** Whether the word behind the first could go on with the pattern; spares most patterns the match. */
export function mayMatch(pattern: Pattern, masks: readonly Mask[], at: number): boolean {
  const next = pattern.steps[1];
  return next?.take !== 'word' || next.optional || passes(masks[at + 1], next.test);
}

/** The index behind the last word the pattern takes from `at`, or -1. The work is bounded by the pattern, whatever the text. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], masks: readonly Mask[], at: number, step = 0): number {
  const current = pattern.steps[step];
  if (!current) return at;
  const sentence = tokens[step === 0 ? at : at - 1]?.sentence;
  switch (current.take) {
    case 'none':
      return tokens[at]?.sentence === sentence && passes(masks[at], current.test) ? -1 : matchAt(pattern, tokens, masks, at, step + 1);
    case 'none-of': {
      for (let next = at; next < at + current.most && tokens[next]?.sentence === sentence; next += 1) {
        if (passes(masks[next], current.test)) return -1;
        if (passes(masks[next], pattern.breaks) && !passes(masks[next], pattern.and)) break;
      }
      return matchAt(pattern, tokens, masks, at, step + 1);
    }
    case 'word': {
      if (passes(masks[at], current.test) && tokens[at]?.sentence === sentence) {
        const end = matchAt(pattern, tokens, masks, at + 1, step + 1);
        if (end >= 0) return end;
      }
      return current.optional ? matchAt(pattern, tokens, masks, at, step + 1) : -1;
    }
    case 'gap': {
      for (let skipped = 0; ; skipped += 1) {
        const end = matchAt(pattern, tokens, masks, at + skipped, step + 1);
        if (end >= 0) return end;
        const next = tokens[at + skipped];
        if (skipped === current.most || next?.sentence !== sentence) return -1;
        if (current.inPhrase && (next?.comma || passes(masks[at + skipped], pattern.breaks))) return -1;
      }
    }
  }
}
