/** Wire shapes of reviews and the clinic's replies. */
import * as v from 'valibot';
import type { TextTree } from '../../kernel/tree.ts';
import type { Author } from '../identity/identity.contract.ts';
import { subjectKey } from '../sites/sites.contract.ts';
import {
  consentOfChange,
  mayAsk,
  override,
  postFields,
  revisionSeen,
  type Page,
  type Published,
} from '../contributions/contributions.contract.ts';

export const relations = ['patient', 'carer_or_family', 'visitor', 'employee', 'relative_of_staff', 'other_business'] as const;
export type Relation = (typeof relations)[number];
/** Declared by the reviewer and printed beside the review (16 CFR 465.5, UK DMCC Act Sch 20). */
export const incentives = ['none', 'gift_or_discount', 'payment', 'other'] as const;
export type Incentive = (typeof incentives)[number];

export const stars = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
/** Criterion key → 1…5, or null for "does not apply". */
export const scores = v.record(v.pipe(v.string(), v.maxLength(40)), v.nullable(stars));
export type Scores = v.InferOutput<typeof scores>;

export type Reply = Pick<Published, 'id' | 'body' | 'postedAt' | 'editedAt' | 'source'> & {
  /** Who wrote an imported one, where its source names somebody; otherwise null: the clinic speaks. */
  author: Author | null;
  history: { body: TextTree; publishedAt: number }[];
};
export type Review = Published & {
  subject: string;
  overall: number;
  scores: Scores;
  /** `YYYY-MM`, null for an imported review without one. */
  visitedIn: string | null;
  relation: Relation;
  incentive: Incentive;
  reply: Reply | null;
};
export type ReviewPage = Page<Review>;

/** A plain mean to one decimal over the published reviews that count; `distribution[0]` is one star. `since` is the oldest one's date. */
export type RatingSummary = {
  count: number;
  mean: number | null;
  distribution: [number, number, number, number, number];
  criteria: { key: string; label: string; mean: number | null; count: number }[];
  since: number | null;
};

/** Reviews speak of the last 24 months, this one and the 23 before it (the practice of NHS.uk): older visits say little of today's clinic. */
export const reviewMonths = 24;
/** The number as a type, so that what a client offers is held to it. */
export type ReviewMonths = typeof reviewMonths;

const body = v.pipe(v.string(), v.maxLength(5000));
const reviewFields = {
  overall: stars,
  scores,
  body,
  /** Month of the visit in the site's time zone, within the last 24 months; an edit may keep the one it had. */
  visitedIn: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  relation: v.picklist(relations),
  incentive: v.picklist(incentives),
};
export const newReview = v.strictObject({ subject: subjectKey, ...reviewFields, ...postFields });
export type NewReview = v.InferOutput<typeof newReview>;
export const reviewEdit = v.strictObject({ ...reviewFields, revision: revisionSeen, consent: consentOfChange, mayAsk });
export type ReviewEdit = v.InferOutput<typeof reviewEdit>;
const replyBody = v.pipe(v.string(), v.maxLength(3000));
export const newReply = v.strictObject({ body: replyBody, submission: postFields.submission, override });
export type NewReply = v.InferOutput<typeof newReply>;
export const replyEdit = v.strictObject({ body: replyBody, revision: revisionSeen, override });
export type ReplyEdit = v.InferOutput<typeof replyEdit>;
