/**
 * What a clinic itself must not write in public. A reply to a review may not tell that the reviewer is or is not a patient, nor anything
 * of care, dates or money: even acknowledging it is a disclosure, also where the reviewer told it first (45 CFR 164.502(a), .508).
 * Groundless threats to stop a review: 16 CFR 465.7(a). An answer to a question speaks of treatment, time and money by its nature; it is
 * stopped for persons, relations with this reader and threats only. The writer sees the words and changes them; the guard rewrites none.
 */
import { judge, wholeOf } from './model.ts';
import { persons } from './person.ts';
import { matchesIn } from './rules.ts';
import { tokensOf } from './tokens.ts';

export type GuardKind = 'person' | 'relationship' | 'treatment' | 'visit_date' | 'payment' | 'threat';
/** UTF-16 offsets into the text; `rule` names the source. */
export type GuardFinding = { kind: GuardKind; start: number; end: number; rule: string };
export type GuardContext = {
  kind: 'reply' | 'answer';
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

/**
 * What would have to go before the text may be published, in the order of the places; empty: nothing was found. What the model alone stops
 * is a sentence: each that it would stop by itself, at least the worst.
 * What is answered is not asked for: that the reviewer told something, or their name, frees the clinic of nothing (45 CFR 164.508).
 */
export function guard(text: string, context: GuardContext): GuardFinding[] {
  const tokens = tokensOf(text);
  const names = persons(text, tokens, context);
  const findings: GuardFinding[] = names.map((place) => ({ kind: 'person', ...place, rule: sources.person }));
  const matches = matchesIn(tokens, context.kind);
  for (const { kind, start, end } of matches) findings.push({ kind, start, end, rule: sources[kind] });
  const { score, sentences } = judge(tokens, wholeOf(text, tokens, names, context.kind));
  if (score > 0) {
    const worst = sentences.reduce((one, other) => (other.score > one.score ? other : one));
    let match = 0;
    for (const sentence of sentences) {
      if (sentence !== worst && sentence.score <= 0) continue;
      const [start, end] = [tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end];
      while (match < matches.length && matches[match]!.start < start) match += 1;
      // What the rules found is said more closely than the sentence.
      if (match < matches.length && matches[match]!.start < end) continue;
      findings.push({ kind: sentence.kind, start, end, rule: sources[sentence.kind] });
    }
  }
  return merged(findings);
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
