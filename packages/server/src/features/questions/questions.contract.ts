/** Wire shapes of questions and answers. */
import * as v from 'valibot';
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

/** Whom the question is about. Health data of somebody who did not agree is not accepted (CJEU C-492/23). */
export const abouts = ['me', 'agreed', 'general'] as const;
export type About = (typeof abouts)[number];

export const questionSorts = ['newest', 'unanswered', 'helpful'] as const;
export type QuestionSort = (typeof questionSorts)[number];

export type AnswererKind = 'clinician' | 'staff' | 'peer' | 'imported';
export type Answer = Published & { question: string; by: AnswererKind; accepted: boolean };

/** A question in a list carries its best answer (accepted, else the most helpful), one opened alone carries all of them. */
export type Question = Published & {
  subject: string;
  title: string;
  about: About;
  tags: string[];
  status: 'unanswered' | 'answered';
  answerCount: number;
  answers: Answer[];
};
export type QuestionPage = Page<Question>;
export type QuestionSummary = { count: number; unanswered: number };
/** One hit of "already answered?": enough to choose by, never the searcher's words. */
export type SearchHit = {
  id: string;
  subject: string;
  title: string;
  excerpt: string;
  answerCount: number;
  /** Of what was imported, as in lists. */
  source?: Published['source'];
};
export type SearchResult = { items: SearchHit[] };

const title = v.pipe(v.string(), v.maxLength(150));
const body = v.pipe(v.string(), v.maxLength(5000));
const tag = v.pipe(v.string(), v.maxLength(40));

const questionFields = { title, body, about: v.picklist(abouts), tags: v.optional(v.pipe(v.array(tag), v.maxLength(5))) };
export const newQuestion = v.strictObject({ subject: subjectKey, ...questionFields, ...postFields });
export type NewQuestion = v.InferOutput<typeof newQuestion>;
export const questionEdit = v.strictObject({ ...questionFields, revision: revisionSeen, consent: consentOfChange, mayAsk });
export type QuestionEdit = v.InferOutput<typeof questionEdit>;

const answerBody = v.pipe(v.string(), v.maxLength(10000));
export const newAnswer = v.strictObject({ body: answerBody, ...postFields });
export type NewAnswer = v.InferOutput<typeof newAnswer>;
export const answerEdit = v.strictObject({ body: answerBody, revision: revisionSeen, consent: consentOfChange, mayAsk });
/** An edit of what staff answered for the clinic. */
export const staffAnswerEdit = v.strictObject({ body: answerBody, revision: revisionSeen, override });
export type StaffAnswerEdit = v.InferOutput<typeof staffAnswerEdit>;
export type AnswerEdit = v.InferOutput<typeof answerEdit>;
/** What staff send from the admin page: no consent of their own is needed to speak for the clinic. */
export const staffAnswer = v.strictObject({ body: answerBody, submission: postFields.submission, override });
export type StaffAnswer = v.InferOutput<typeof staffAnswer>;
/** Marks one published answer of a question as the answer; null takes the mark away. */
export const acceptance = v.strictObject({ answer: v.nullable(v.string()) });
export type Acceptance = v.InferOutput<typeof acceptance>;
