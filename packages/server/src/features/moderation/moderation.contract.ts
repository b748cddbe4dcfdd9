/** Wire shapes of the queue and of decisions. No rating is part of a card: stars are shown only once a decision stands and can't be undone. */
import * as v from 'valibot';
import type { TextTree } from '../../kernel/tree.ts';
import type { Author } from '../identity/identity.contract.ts';
import type { KindName, State } from '../contributions/contributions.contract.ts';
import type { Finding, FindingClass } from './detect/finding.ts';
import type { GuardFinding } from './detect/guard/index.ts';
import type { Term } from './detect/policy.ts';

export const decisionActions = ['publish', 'return', 'refuse', 'spam', 'hide', 'remove', 'restore', 'keep'] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** The closed list of reasons to refuse, hide or remove; equal for every number of stars (16 CFR 465.7). */
export const refusalReasons = [
  'personal_data_of_another',
  'own_identifying_data',
  'abuse_or_harassment',
  'hate_or_discrimination',
  'threat',
  'sexual_or_graphic',
  'defamation_notice',
  'clearly_false',
  'suspected_fake',
  'conflict_of_interest',
  'undisclosed_incentive',
  'off_topic_or_not_experience',
  'advertising_or_spam',
  'duplicate',
  'dangerous_medical_advice',
  'dosage_advice',
  'self_harm_method',
  'illegal_content',
  'privileged_or_confidential',
  'copyright',
  'under_age',
  'clinical_testimonial_not_allowed',
  'visit_not_substantiated',
  'outside_time_window',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const decisionInput = v.strictObject({
  action: v.picklist(decisionActions),
  /** The revision that was read: a newer one makes the decision stale (409). */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The `version` of the item that was read: another person's decision since then makes this one stale (409). */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Wanted by refuse, hide and remove. */
  reason: v.optional(v.picklist(refusalReasons)),
  /** Wanted by return: what the author should change, shown to the author only. */
  note: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});
export type DecisionInput = v.InferOutput<typeof decisionInput>;

export const queueNames = ['pending', 'reported', 'decided'] as const;
export type QueueName = (typeof queueNames)[number];

export type DecisionInfo = {
  id: string;
  action: DecisionAction;
  by: string;
  /** True when whoever asks made it: two people may bear one name. */
  mine: boolean;
  /** True when the person decided something of their own, as the site's only decider. */
  own: boolean;
  at: number;
  revision: number;
  reason: RefusalReason | null;
  note: string | null;
  /** Epoch ms until which the same person may undo it; past means it can't be. */
  undoUntil: number;
  undone: boolean;
};
export type QueueCard = {
  id: string;
  kind: KindName;
  site: string;
  subject: { key: string; name: string };
  author: Author;
  title: string | null;
  excerpt: string;
  state: State;
  revision: number;
  version: number;
  /** When it began to wait: the revision's or the oldest open report's time; where an answer or a reply is due, the date it stands under in public. */
  since: number;
  reports: number;
  imported: boolean;
  decision: DecisionInfo | null;
  /** What the detectors found in the newest text, and why it stands where it does: the terms add up to its place. */
  found: FindingClass[];
  /** Those of `found` that were seen with little confidence only: no reason to hold it, and the queue does not narrow to them. */
  hints: FindingClass[];
  why: Term[];
  /** Somebody may be in danger. */
  urgent: boolean;
  /** The clinic's own text went past the reply guard: somebody else than its author has to read it. */
  second: boolean;
};
/** `oldest`: when the longest-waiting pending item began to wait. */
export type QueueCounts = { pending: number; reported: number; oldest: number | null; answersDue: number };
export type Queue = { counts: QueueCounts; items: QueueCard[]; next: string | null };

/** An open report on the item; `reason` is one of the report reasons. */
export type OpenReport = { id: string; reason: string; words: string | null; at: number; revision: number };

export type RevisionInfo = {
  number: number;
  state: string;
  title: string | null;
  body: TextTree;
  at: number;
  facts: Record<string, unknown>;
};
export type ItemDetail = QueueCard & {
  body: TextTree;
  /** The newest text as its author typed it, which `findings` and `overridden` point into; empty for whoever does not decide. */
  typed: { title: string | null; text: string };
  findings: Finding[];
  /** What the detectors find in the name that its author goes by in public, as it is today. Empty for the clinic's own people. */
  inName: Finding[];
  /** What the reply guard found in a text of the clinic's that was sent all the same. */
  overridden: GuardFinding[] | null;
  page: string | null;
  permalink: string | null;
  memberSince: number | null;
  /** Facts beside the text as label keys and values; never the stars. */
  facts: Record<string, unknown>;
  /** Set only when no decision is waiting to be made and none can be undone any more. */
  stars: { overall: number; scores: Record<string, number | null> } | null;
  revisions: RevisionInfo[];
  publishedRevision: number | null;
  thread: { id: string; kind: string; author: Author; title: string | null; body: TextTree; at: number; state: State }[];
  history: { published: number; returned: number; refused: number; spam: number; removed: number; pending: number };
  openReports: OpenReport[];
  decisions: DecisionInfo[];
  /** What this person may do with it now; empty with `barred` saying why. */
  allowed: DecisionAction[];
  /** `second`: it went past the reply guard, and whoever wrote it is the only one here who may decide. */
  barred: 'own' | 'role' | 'second' | null;
  /** Whether this person wrote it: for the clinic, or as a member by their own address. */
  mine: 'clinic' | 'member' | null;
  source: { name: string; date: number } | null;
};
export type Decided = { decision: DecisionInfo; item: QueueCard };
/**
 * Extra member of the 409 problem: who decided what since the version that was read, and whether they have taken it back since. `by` is null
 * where nobody decided: the author changed it, or took it back and sent it in again.
 */
export type Conflict = {
  by: string | null;
  action: string | null;
  at: number | null;
  undone: boolean;
  revision: number;
  version: number;
};
export type AuditEntry = {
  seq: number;
  at: number;
  actor: string;
  action: string;
  target: string | null;
  detail: Record<string, unknown>;
  hash: string;
};
