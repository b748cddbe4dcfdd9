/** Where the grammar of the languages finds something. */
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { GuardContext, GuardKind } from './index.ts';
import type { Language } from './language.ts';
import { anyWord, compile, matchAt, mayMatch, Vocabulary, type Mask, type Pattern } from './pattern.ts';
import { spanish } from './spanish.ts';
import type { Token } from './tokens.ts';

export type Match = {
  readonly kind: GuardKind;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Enough to stop a text; the rest only speaks for it. */
  readonly sure: boolean;
};

type Rule = { kind: GuardKind; general: boolean; sure: boolean; rulesOnly: boolean; pattern: Pattern; anybody: ReadonlySet<string> };
/** The rules by the word they begin with. */
type Rules = { byWord: ReadonlyMap<string, readonly Rule[]>; vocabulary: Vocabulary };

const languages: readonly Language[] = [english, spanish, german, french];

function rulesFor(kind: GuardContext['kind']): Rules {
  const rules = new Map<string, Rule[]>();
  const vocabulary = new Vocabulary();
  for (const [language, { classes, anybody, rulesOnly = false, rules: sets }] of languages.entries())
    for (const set of sets) {
      if (set.where !== 'both' && set.where !== kind) continue;
      for (const line of set.patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        if (!line.trim()) continue;
        const rule: Rule = {
          kind: set.kind,
          general: set.general ?? false,
          sure: !set.hint,
          rulesOnly,
          pattern: compile(line, classes, vocabulary, language),
          anybody,
        };
        for (const word of rule.pattern.first) {
          const present = rules.get(word);
          if (present) present.push(rule);
          else rules.set(word, [rule]);
        }
      }
    }
  return { byWord: rules, vocabulary };
}

const compiled: Partial<Record<GuardContext['kind'], Rules>> = {};

/** `rulesOnly`: the tokens are of sentences in a language that the model does not read, and the rules of those languages are asked. */
export function matchesIn(tokens: readonly Token[], kind: GuardContext['kind'], rulesOnly = false): Match[] {
  const { byWord, vocabulary } = (compiled[kind] ??= rulesFor(kind));
  const masks: readonly Mask[] = tokens.map((token) => vocabulary.maskOf(token.text));
  const everywhere = byWord.get(anyWord) ?? [];
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const here = byWord.get((tokens[at] as Token).text);
    const count = everywhere.length + (here?.length ?? 0);
    for (let each = 0; each < count; each += 1) {
      const rule = (each < everywhere.length ? everywhere[each] : here?.[each - everywhere.length]) as Rule;
      if (rule.rulesOnly !== rulesOnly || !mayMatch(rule.pattern, masks, at)) continue;
      const end = matchAt(rule.pattern, tokens, masks, at);
      if (end < 0 || (rule.general && isAboutAnybody(rule, tokens, at))) continue;
      const { start } = tokens[at] as Token;
      matches.push({ kind: rule.kind, start, end: (tokens[end - 1] as Token).end, sure: rule.sure });
    }
  }
  return matches;
}

/** "If you were seen here", "patients who came late": the word stands at most a dozen words before, in the same sentence. */
function isAboutAnybody({ anybody }: Rule, tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let before = at - 1; before >= 0 && before > at - 12 && tokens[before]?.sentence === sentence; before -= 1)
    if (anybody.has(tokens[before]?.text ?? '')) return true;
  // "Should you ever have been seen here …"
  if (tokens[at - 1]?.first && tokens[at - 1]?.text === 'should') return true;
  return false;
}
