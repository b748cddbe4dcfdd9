/**
 * What a clinic itself must not write in public. A reply to a review may not tell that the reviewer is or is not a patient, nor anything
 * of care, dates or money: even acknowledging it is a disclosure, also where the reviewer told it first (45 CFR 164.502(a), .508).
 * Groundless threats to stop a review: 16 CFR 465.7(a). An answer to a question speaks of treatment, time and money by its nature; it is
 * stopped for persons, relations with this reader and threats only. The writer sees the words and changes them; the guard rewrites none.
 */
import { english } from './english.ts';
import type { Language } from './language.ts';
import { anyWord, compile, matchAt, mayMatch, Vocabulary, type Mask, type Pattern } from './pattern.ts';
import { persons } from './person.ts';
import { spanish } from './spanish.ts';
import { tokensOf, type Token } from './tokens.ts';

export type GuardKind = 'person' | 'relationship' | 'treatment' | 'visit_date' | 'payment' | 'threat';
/** UTF-16 offsets into the text; `rule` names the source. */
export type GuardFinding = { kind: GuardKind; start: number; end: number; rule: string };
export type GuardContext = {
  kind: 'reply' | 'answer';
  answeredText?: string;
  answeredTitle?: string;
  /** The reviewer's name as the site shows it. */
  pseudonym?: string;
  staffNames?: readonly string[];
};

const sources: Readonly<Record<GuardKind, string>> = {
  person: '45 CFR 164.514(b)(2)',
  relationship: '45 CFR 164.502',
  treatment: '45 CFR 164.502',
  visit_date: '45 CFR 164.514(b)(2)',
  payment: '45 CFR 164.502',
  threat: '16 CFR 465.7(a)',
};

type Rule = { kind: GuardKind; general: boolean; pattern: Pattern; anybody: ReadonlySet<string> };
/** The rules by the word they begin with. */
type Rules = { byWord: ReadonlyMap<string, readonly Rule[]>; vocabulary: Vocabulary };

const languages: readonly Language[] = [english, spanish];

function rulesFor(kind: GuardContext['kind']): Rules {
  const rules = new Map<string, Rule[]>();
  const vocabulary = new Vocabulary();
  for (const [language, { classes, anybody, rules: sets }] of languages.entries())
    for (const set of sets) {
      if (set.where !== 'both' && set.where !== kind) continue;
      const words = set.also ? new Set([...anybody, ...set.also]) : anybody;
      for (const line of set.patterns.replace(/\|\s*\n\s*/g, '|').split('\n')) {
        if (!line.trim()) continue;
        const rule: Rule = {
          kind: set.kind,
          general: set.general ?? false,
          pattern: compile(line, classes, vocabulary, language),
          anybody: words,
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

/** What would have to go before the text may be published, in the order of the places; empty: nothing was found. */
export function guard(text: string, context: GuardContext): GuardFinding[] {
  const tokens = tokensOf(text);
  const { byWord, vocabulary } = (compiled[context.kind] ??= rulesFor(context.kind));
  const masks: readonly Mask[] = tokens.map((token) => vocabulary.maskOf(token.text));
  const everywhere = byWord.get(anyWord) ?? [];
  const findings: GuardFinding[] = persons(text, tokens, context).map((place) => ({ kind: 'person', ...place, rule: sources.person }));
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const here = byWord.get(token.text);
    const count = everywhere.length + (here?.length ?? 0);
    for (let each = 0; each < count; each += 1) {
      const rule = (each < everywhere.length ? everywhere[each] : here?.[each - everywhere.length]) as Rule;
      if (!mayMatch(rule.pattern, masks, at)) continue;
      const end = matchAt(rule.pattern, tokens, masks, at);
      if (end < 0 || (rule.general && isAboutAnybody(rule, tokens, at))) continue;
      findings.push({ kind: rule.kind, start: token.start, end: (tokens[end - 1] as Token).end, rule: sources[rule.kind] });
    }
  }
  return merged(findings);
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

/** One finding for places of a kind that overlap. */
function merged(findings: GuardFinding[]): GuardFinding[] {
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<GuardKind, GuardFinding>();
  const kept: GuardFinding[] = [];
  for (const finding of findings) {
    const open = last.get(finding.kind);
    if (open && finding.start < open.end) open.end = Math.max(open.end, finding.end);
    else {
      last.set(finding.kind, finding);
      kept.push(finding);
    }
  }
  return kept;
}
