/**
 * Phrase patterns over folded words, compiled to an index by their rarest word, so that a text costs one look-up a word until a word
 * that matters comes. A language is one file of such patterns: see `Language`. Unlike the phrases of `../phrases.ts` these let fillers
 * stand between any two words ("I really just want to fucking die"), and no gap passes over a denial.
 */
import type { FindingKind } from '../finding.ts';
import type { Word } from '../reading.ts';

/**
 * All words are written as `wordKey` makes them: lower case, no accents, no apostrophes (`dont`, `im`).
 *
 * `classes`: `NAME: word word OTHER`; a name behind the colon stands for its words.
 * `phrases`: `# kind confidence rule` opens a group, each line below is one pattern of words:
 *   `a|B`  one of these words or classes    `a?`  may be absent    `~3`  up to three words of any kind
 *   `!a|b` (last) not before one of these words; `!*` at a sentence's end alone
 * `rule`: how `judging.ts` reads what stands around it. A `denial` is no finding, a `turn` takes a denial back and counts behind
 * one alone, and a `farewell` needs a sign that it is one for ever.
 * `fillers` may stand between any two words of a pattern.
 * `cues`: the name of a cue, a colon and its words: what the words around a phrase say of it (see `judging.ts`).
 */
export type Language = { readonly classes: string; readonly fillers: string; readonly cues: string; readonly phrases: string };

export type Pattern = {
  readonly id: number;
  readonly kind: FindingKind<'crisis' | 'grief'>;
  readonly confidence: number;
  readonly rule: string;
  readonly elements: readonly Element[];
  readonly anchor: number;
  readonly fillers: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, number>;
  /** Words a gap does not pass over: between "I" and "suicidal", "not" turns it round. */
  readonly barred: number;
};

type Element = {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
  /** How many words of any kind it stands for. */
  readonly gap: number;
  readonly not: boolean;
};

export type PhraseIndex = ReadonlyMap<string, readonly Pattern[]>;

/** A word as the patterns spell it. */
export function wordKey(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '') : word;
}

const list = (text: string): string[] => text.trim().split(/\s+/);
/** `NAME: word word OTHER: word …`. */
const entries = (text: string): [name: string, words: string[]][] =>
  text
    .split(/(?=\b\w+:)/)
    .map(list)
    .filter(([name]) => name)
    .map(([name = '', ...words]) => [name.slice(0, -1), words]);
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

/** Words too common to start looking from, in any of the languages. */
const common = /*#__PURE__*/ new Set(
  /*#__PURE__*/ list(`i to the and a of is it my me in that im am be he she they his her their him was not dont do on with for have had has
  so no this you your are at or if can cant all get got just up out one what when how about from been as there would will go going like
  want feel know they them we our by too off any anymore more only now again last over here same life time help still could de la que`),
);

export function compilePhrases(languages: readonly Language[], cueBits: Readonly<Record<string, number>>, barred: number): PhraseIndex {
  const drafts: Omit<Pattern, 'id' | 'anchor'>[] = [];
  const uses = new Map<string, number>();
  for (const language of languages) {
    const classes = new Map<string, string[]>();
    const expand = (token: string): string[] => classes.get(token) ?? [token];
    for (const [name, words] of entries(language.classes)) classes.set(name, words.flatMap(expand));
    const fillers = new Set(list(language.fillers));
    const cues = new Map<string, number>();
    for (const [name, words] of entries(language.cues))
      for (const word of words.flatMap(expand)) cues.set(word, (cues.get(word) ?? 0) | (cueBits[name] ?? 0));
    const sets = new Map<string, ReadonlySet<string>>();
    const setOf = (body: string): ReadonlySet<string> => {
      const known = sets.get(body);
      if (known) return known;
      const made = new Set(body.split('|').flatMap(expand));
      sets.set(body, made);
      return made;
    };
    let kind: Pattern['kind'] = 'ideation';
    let [confidence, rule] = [0, ''];
    for (const line of lines(language.phrases)) {
      const tokens = list(line);
      if (tokens[0] === '#') {
        kind = tokens[1] as Pattern['kind'];
        [confidence, rule] = [Number(tokens[2]) / 100, tokens[3] ?? ''];
        continue;
      }
      const elements = tokens.map((token): Element => {
        if (token.startsWith('~')) return { words: null, optional: true, gap: Number(token.slice(1)), not: false };
        const not = token.startsWith('!');
        const optional = token.endsWith('?');
        return { words: setOf(token.slice(not ? 1 : 0, optional ? -1 : undefined)), optional, gap: 0, not };
      });
      for (const { words, not } of elements) if (words && !not) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
      drafts.push({ kind, confidence, rule, elements, fillers, cues, barred });
    }
  }
  const byWord = new Map<string, Pattern[]>();
  drafts.forEach((draft, id) => {
    // The anchor is the element whose words the fewest patterns use: that keeps the lists behind each word short.
    let anchor = -1;
    let best = Infinity;
    draft.elements.forEach(({ words, optional, not }, at) => {
      if (!words || optional || not) return;
      let cost = 0;
      for (const word of words) cost = Math.max(cost, (uses.get(word) ?? 0) + (common.has(word) ? 1000 : 0));
      if (cost < best) [best, anchor] = [cost, at];
    });
    const pattern: Pattern = { ...draft, id, anchor };
    for (const word of draft.elements[anchor]?.words ?? []) {
      const there = byWord.get(word);
      if (there) there.push(pattern);
      else byWord.set(word, [pattern]);
    }
  });
  return byWord;
}

/** Extra words that may stand between two words of a pattern. */
const mostFillers = 2;

/**
 * Where a pattern begins (step -1) or ends (step 1) when its anchor stands at `from - step`; -1 if it does not match. Patterns are short
 * and gaps small, so this is bounded by a constant.
 */
function walk(pattern: Pattern, words: readonly Word[], element: number, from: number, step: 1 | -1, sentence: number): number {
  const wanted = pattern.elements[element];
  if (!wanted) return from - step;
  const word = words[from];
  const inside = word !== undefined && word.sentence === sentence;
  if (wanted.not) {
    for (let at = from, skipped = 0; ; at += 1, skipped += 1) {
      const next = words[at];
      if (next === undefined || next.sentence !== sentence) return from - step;
      const key = wordKey(next.text);
      if (wanted.words?.has(key) || wanted.words?.has('*')) return -1;
      if (skipped === mostFillers || !pattern.fillers.has(key)) return from - step;
    }
  }
  if (wanted.words === null) {
    for (let skip = 0, at = from; skip <= wanted.gap; skip += 1, at += step) {
      const found = walk(pattern, words, element + step, at, step, sentence);
      if (found >= 0) return found;
      const skipped = words[at];
      if (skipped?.sentence !== sentence || (pattern.cues.get(wordKey(skipped.text)) ?? 0) & pattern.barred) return -1;
    }
    return -1;
  }
  if (inside) {
    // An optional word that is there is taken: a word barred behind it (`wake up? !at`) must not be let in by leaving it out.
    if (wanted.optional && wanted.words.has(wordKey(word.text))) return walk(pattern, words, element + step, from + step, step, sentence);
    let at = from;
    for (let skipped = 0; skipped <= mostFillers; skipped += 1, at += step) {
      const next = words[at];
      if (next === undefined || next.sentence !== sentence) break;
      const key = wordKey(next.text);
      if (wanted.words.has(key)) {
        const found = walk(pattern, words, element + step, at + step, step, sentence);
        if (found >= 0) return found;
      }
      if (!pattern.fillers.has(key)) break;
    }
  }
  return wanted.optional ? walk(pattern, words, element + step, from, step, sentence) : -1;
}

/** First and last word of the pattern with its anchor at this word, or nothing. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): { first: number; last: number } | undefined {
  const sentence = words[at]?.sentence ?? -1;
  const last = walk(pattern, words, pattern.anchor + 1, at + 1, 1, sentence);
  if (last < 0) return undefined;
  const first = walk(pattern, words, pattern.anchor - 1, at - 1, -1, sentence);
  return first < 0 ? undefined : { first, last };
}
