/**
 * What a clinic itself must not write in public. A reply to a review may not tell that the reviewer is or is not a patient, nor anything
 * of care, dates or money: even acknowledging it is a disclosure, also where the reviewer told it first (45 CFR 164.502(a), .508).
 * Groundless threats to stop a review: 16 CFR 465.7(a). An answer to a question speaks of treatment, time and money by its nature; it is
 * stopped for persons, relations with this reader and threats only. The writer sees the words and changes them; the guard rewrites none.
 */
import { shownOf, storedPlace } from '../shown-text.ts';
import { judge, sentencesOf, wholeOf } from './model.ts';
import { personsAbroad } from './names-abroad.ts';
import { addedTo } from './net.ts';
import { colleaguesIn, persons, type Name } from './person.ts';
import { matchesIn } from './rules.ts';
import { sourcesOf } from './sources.ts';
import { tokensOf } from './tokens.ts';
import { unreadIn } from './unread.ts';

export type GuardKind = 'person' | 'relationship' | 'treatment' | 'visit_date' | 'payment' | 'threat';
/** UTF-16 offsets into the text; `rule` names the source. */
export type GuardFinding = { kind: GuardKind; start: number; end: number; rule: string };
export type GuardContext = {
  kind: 'reply' | 'answer';
  /** The reviewer's name as the site shows it. */
  pseudonym?: string;
  /** Where the site lists the people who work there, any other name stops a reply; where it lists none, the words beside a name have to tell. */
  staffNames?: readonly string[];
  /** What the clinic is called: often a name of somebody. */
  clinic?: string;
  /** Whose rules are named, as the site says where it is; none unless told. */
  jurisdiction?: string;
};

/**
 * What would have to go before the text may be published, in the order of the places; empty: nothing was found. A text is stopped by what
 * is sure in it, or by the model, which reads the whole: then what speaks for that in a sentence is said as well, or else the sentence is.
 * What is answered is not asked for: that the reviewer told something, or their name, frees the clinic of nothing (45 CFR 164.508).
 */
export function guard(text: string, context: GuardContext): GuardFinding[] {
  const found = guardIn(text, context);
  // "Your app**oint**ment" is read as it is stored and as it is shown.
  const shown = shownOf(text);
  if (!shown) return found;
  const seen = guardIn(shown.text, context).map((each) => ({ ...each, ...storedPlace(shown, each.start, each.end) }));
  return merged([...found, ...seen]);
}

function guardIn(text: string, context: GuardContext): GuardFinding[] {
  const sources = sourcesOf(context.jurisdiction);
  const findingOf = (kind: GuardKind, start: number, end: number): GuardFinding => ({ kind, start, end, rule: sources[kind] });
  const tokens = tokensOf(text);
  const unread = unreadIn(tokens);
  const read = unread.size === 0 ? tokens : tokens.filter(({ sentence }) => !unread.has(sentence));
  const names = persons(text, read, context);
  const matches = matchesIn(read, context.kind);
  // What stands in a sentence that the model does not read is not told to it: it would be taken for a part of the next one.
  const foreign = unread.size === 0 ? [] : tokens.filter(({ sentence }) => unread.has(sentence));
  const abroad = [...personsAbroad(text, tokens, context, unread).map(personOf), ...matchesIn(foreign, context.kind, true)];
  const found = [...names.map(personOf), ...matches, ...abroad].sort((a, b) => a.start - b.start);
  const whole = wholeOf(text, read, names, matches, colleaguesIn(read, context), context.kind);
  const { score, sentences } = judge(read, whole, addedTo(read, sentencesOf(read), whole));
  const findings = found.filter(({ sure }) => sure).map(({ kind, start, end }) => findingOf(kind, start, end));
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.score <= 0) continue;
    const [start, end] = [read[sentence.from]!.start, read[sentence.to - 1]!.end];
    while (next < found.length && found[next]!.start < start) next += 1;
    const inside = [];
    for (; next < found.length && found[next]!.start < end; next += 1) inside.push(found[next]!);
    // A sentence that would be stopped alone is not lost among harmless ones where something in it speaks for that, or it is plain enough.
    if (score <= 0 && inside.length === 0 && sentence.score <= plain) continue;
    // What was found is said more closely than the sentence; a name says so only where the sentence is about who somebody is.
    const closer = inside.some(({ kind }) => kind !== 'person' || sentence.kind === 'person');
    if (!closer) findings.push(findingOf(sentence.kind, start, end));
    for (const { kind, sure, start: from, end: to } of inside)
      if (!sure && (closer || kind !== 'person')) findings.push(findingOf(kind, from, to));
  }
  return merged(findings);
}

const personOf = (name: Name) => ({ kind: 'person' as const, ...name });

/** So far above its limit a sentence stops a text by itself, however many harmless ones stand around it. */
const plain = 1;

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
