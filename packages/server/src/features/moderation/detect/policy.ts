/** What findings lead to. Pure; a table to read, and the only place with thresholds. Nothing here refuses anything. */
import type { Finding, FindingClass } from './finding.ts';

/**
 * `usual`: it waits its turn like any text. `hold`: a moderator must decide, also where a site lets trusted authors publish at once.
 * `ask`: the author sees the words and may change them, once; sent again they are held.
 */
export type Outcome = 'usual' | 'hold' | 'ask';

/** From this confidence on a finding counts; below it only the moderator sees it, as a hint. */
export const sure = 0.5;

/**
 * In an advertisement a model has to be this sure of danger: those press, too, and speak of pills. One that sends much, or sends it twice, may
 * well be in danger, so only what sells counts, and only where it is plain.
 */
const sureWhereSold = 0.8;
const sells = ({ class: name, kind, confidence }: Finding): boolean =>
  name === 'spam' && (kind === 'bait' || kind === 'link') && confidence >= 0.7;

/** Classes that make a text wait for a person, whatever else a site allows. A notice never does, nor does grief: they are nobody's fault. */
const holds: readonly FindingClass[] = ['crisis', 'identifier', 'abuse', 'spam'];

/** Classes that the author can mend. Nobody in danger is sent back to mend anything. */
export const mendable: readonly FindingClass[] = ['identifier', 'abuse'];

/**
 * How far forward a kind brings an item in the queue; its class where the kind is not named. The highest counts once for each class.
 * The least for danger is more than all that can come together without it: whoever may be in danger stands before everybody else, and
 * among them whoever said so before those whom only a model understood so.
 */
export const points: Readonly<Record<string, number>> = {
  'crisis:imminent': 300,
  'crisis:medical_emergency': 295,
  'crisis:safeguarding': 290,
  'crisis:method': 285,
  'crisis:ideation': 280,
  'abuse:threat': 50,
  abuse: 20,
  grief: 30,
  'notice:legal_threat': 15,
  'notice:complaint': 15,
  'notice:side_effect': 10,
  notice: 5,
  identifier: 10,
  spam: 0,
};

/** So much less is lent to danger that nobody has said in words. */
const lessWhereImplied = 130;

/** What somebody in danger needs first. */
export type Danger = 'distress' | 'medical' | 'safeguarding';
const dangers: Readonly<Record<string, Danger>> = { medical_emergency: 'medical', safeguarding: 'safeguarding' };

/** Whether somebody may be in danger, and of what: the most pressing of what was found. */
export function dangerOf(findings: readonly Finding[]): Danger | null {
  const { flagged, terms } = judge(findings);
  const term = flagged.includes('crisis') ? terms.find((each) => each.class === 'crisis') : undefined;
  return term ? (dangers[term.kind] ?? 'distress') : null;
}

export type Term = { class: FindingClass; kind: string; points: number };
export type Verdict = { outcome: Outcome; flagged: FindingClass[]; priority: number; terms: Term[] };

/** The findings that count; the others are hints, which the moderator sees as such and the queue does not narrow to. */
export function counting(findings: readonly Finding[]): Finding[] {
  const sold = findings.some(sells);
  return findings.filter(({ confidence, implied }) => confidence >= (implied && sold ? sureWhereSold : sure));
}

export function judge(findings: readonly Finding[]): Verdict {
  const best = new Map<FindingClass, Term>();
  const flagged = new Set<FindingClass>();
  for (const finding of counting(findings)) {
    if (holds.includes(finding.class)) flagged.add(finding.class);
    const full = points[`${finding.class}:${finding.kind}`] ?? points[finding.class] ?? 0;
    const worth = finding.implied ? full - lessWhereImplied : full;
    const present = best.get(finding.class);
    if (worth > 0 && (!present || worth > present.points))
      best.set(finding.class, { class: finding.class, kind: finding.kind, points: worth });
  }
  const terms = [...best.values()].sort((a, b) => b.points - a.points);
  const inDanger = flagged.has('crisis');
  const outcome = flagged.size === 0 ? 'usual' : !inDanger && mendable.some((each) => flagged.has(each)) ? 'ask' : 'hold';
  return { outcome, flagged: [...flagged], priority: terms.reduce((sum, term) => sum + term.points, 0), terms };
}
