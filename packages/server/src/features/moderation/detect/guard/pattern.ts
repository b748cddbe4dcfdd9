/**
 * Patterns over words, one a line: what grammar a sentence has, not which letters. Steps are parted by spaces:
 * `a|b` one of these words, `<class>` any word of a class (both may be joined by `|`), `?` behind a step: it may be absent,
 * `!step` the next word is none of these (takes no word), `~3` up to three words of one phrase (no comma, no word of `<break>`),
 * `..3` up to three words of any sort, `!~3step` none of the next three words of the phrase is one of these. A pattern never leaves its sentence, and its first step is never optional.
 * A pattern that begins with a class of endings is tried at every word: there should be few of those.
 */
import type { Token } from './tokens.ts';

export type WordClass = ReadonlySet<string> | ((word: string) => boolean);
export type Classes = Readonly<Record<string, WordClass>>;

type Step =
  | { take: 'word'; test: (word: string) => boolean; optional: boolean }
  | { take: 'none'; test: (word: string) => boolean }
  | { take: 'none-of'; test: (word: string) => boolean; most: number }
  | { take: 'gap'; most: number; inPhrase: boolean };

export type Pattern = { readonly steps: readonly Step[]; readonly first: readonly string[]; readonly breaks: (word: string) => boolean };

/** Where patterns are kept that begin with no word that could be looked up. */
export const anyWord = '*';

export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

function testOf(source: string, classes: Classes): (word: string) => boolean {
  const plain = new Set<string>();
  const tests: ((word: string) => boolean)[] = [];
  for (const part of source.split('|')) {
    if (!part.startsWith('<')) {
      plain.add(part);
      continue;
    }
    const named = classes[part.slice(1, -1)];
    if (!named) throw new Error(`No word class ${part}`);
    if (typeof named === 'function') tests.push(named);
    else for (const word of named) plain.add(word);
  }
  return tests.length === 0 ? (word) => plain.has(word) : (word) => plain.has(word) || tests.some((test) => test(word));
}

export function compile(source: string, classes: Classes): Pattern {
  const pieces = source.trim().split(/\s+/);
  const steps = pieces.map((piece): Step => {
    const gap = /^(~|\.\.)(\d)$/.exec(piece);
    if (gap) return { take: 'gap', most: Number(gap[2]), inPhrase: gap[1] === '~' };
    const none = /^!~(\d)(.+)$/.exec(piece);
    if (none) return { take: 'none-of', test: testOf(none[2] ?? '', classes), most: Number(none[1]) };
    if (piece.startsWith('!')) return { take: 'none', test: testOf(piece.slice(1), classes) };
    const optional = piece.endsWith('?');
    return { take: 'word', test: testOf(optional ? piece.slice(0, -1) : piece, classes), optional };
  });
  const first: string[] = [];
  for (const part of (pieces[0] ?? '').split('|')) {
    if (!part.startsWith('<')) first.push(part);
    else {
      const named = classes[part.slice(1, -1)];
      if (typeof named === 'function') return { steps, first: [anyWord], breaks: testOf('<break>', classes) };
      if (named) first.push(...named);
    }
  }
  return { steps, first, breaks: testOf('<break>', classes) };
}

/** The index behind the last word the pattern takes from `at`, or -1. The work is bounded by the pattern, whatever the text. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number, step = 0): number {
  const current = pattern.steps[step];
  if (!current) return at;
  const token = tokens[at];
  const here = token !== undefined && (step === 0 || token.sentence === tokens[at - 1]?.sentence);
  switch (current.take) {
    case 'none':
      return here && current.test(token.text) ? -1 : matchAt(pattern, tokens, at, step + 1);
    case 'none-of': {
      const { sentence } = tokens[at - 1] as Token;
      for (let next = at; next < at + current.most; next += 1) {
        const word = tokens[next];
        if (!word || word.sentence !== sentence) break;
        if (current.test(word.text)) return -1;
        if (pattern.breaks(word.text) && !/^(?:and|or|y|o|very|so|most)$/.test(word.text)) break;
      }
      return matchAt(pattern, tokens, at, step + 1);
    }
    case 'word': {
      if (here && current.test(token.text)) {
        const end = matchAt(pattern, tokens, at + 1, step + 1);
        if (end >= 0) return end;
      }
      return current.optional ? matchAt(pattern, tokens, at, step + 1) : -1;
    }
    case 'gap': {
      for (let skipped = 0; ; skipped += 1) {
        const end = matchAt(pattern, tokens, at + skipped, step + 1);
        if (end >= 0) return end;
        const next = tokens[at + skipped];
        if (skipped === current.most || !next || next.sentence !== tokens[at + skipped - 1]?.sentence) return -1;
        if (current.inPhrase && (next.comma || pattern.breaks(next.text))) return -1;
      }
    }
  }
}
