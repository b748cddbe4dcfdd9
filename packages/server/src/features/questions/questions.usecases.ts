/** Asking, answering, marking the answer. */
import { Failure } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/db/index.ts';
import { appendAudit } from '../audit/index.ts';
import { findContribution, setAccepted, type Contribution } from '../contributions/index.ts';
import { rights, staffAuthor, type Authority, type MemberActor } from '../identity/index.ts';
import { edit, editForClinic, submit, submitForClinic, type Moderation, type Sent, type SentForClinic } from '../moderation/index.ts';
import { isOn, touchPage, type Site } from '../sites/index.ts';
import type { AnswerEdit, NewAnswer, NewQuestion, QuestionEdit, StaffAnswer, StaffAnswerEdit } from './questions.contract.ts';
import { cleanTags } from './questions.rules.ts';

export function ask(m: Moderation, site: Site, actor: MemberActor, input: NewQuestion): Promise<Sent> {
  return submit(m, site, actor, {
    kind: 'question',
    subject: input.subject,
    parent: null,
    author: actor.id,
    page: input.page,
    submission: input.submission,
    draft: {
      title: input.title,
      text: input.body,
      facts: { about: input.about, tags: cleanTags(input.tags) },
      consent: input.consent,
      mayAsk: input.mayAsk,
    },
  });
}

export function editQuestion(m: Moderation, site: Site, author: string, id: string, input: QuestionEdit): Promise<Contribution> {
  return edit(m, site, author, id, input.revision, {
    title: input.title,
    text: input.body,
    facts: { about: input.about, tags: cleanTags(input.tags) },
    consent: input.consent,
    mayAsk: input.mayAsk,
  });
}

/** A question that may be answered now. Throws `unknown_item`. */
async function openQuestion(m: Moderation, site: Site, id: string): Promise<Contribution> {
  const question = await findContribution(m.store.db, site.key, id);
  if (!question || question.kind !== 'question' || question.publishedRevision === null) throw new Failure('unknown_item');
  return question;
}

/** A member answers a member: only where the site lets peers answer. */
export async function answerAsPeer(m: Moderation, site: Site, actor: MemberActor, id: string, input: NewAnswer): Promise<Sent> {
  if (!site.answerers.includes('peers')) throw new Failure('not_answering');
  const question = await openQuestion(m, site, id);
  return submit(m, site, actor, {
    kind: 'answer',
    subject: question.subject,
    parent: question.id,
    author: actor.id,
    page: input.page,
    submission: input.submission,
    draft: { text: input.body, facts: { by: 'peer' }, consent: input.consent, mayAsk: input.mayAsk },
  });
}

/** Clinicians answer as clinicians where the site lets those answer, else as what else they are; others as staff. Throws `not_answering`, `unknown_item`. */
export async function answerForClinic(
  m: Moderation,
  authority: Authority<'answer'>,
  site: Site,
  id: string,
  input: StaffAnswer,
): Promise<SentForClinic> {
  const held = rights.answer.filter(({ role }) => authority.roles.has(role)).map(({ where }) => where);
  const as = (['clinicians', 'staff'] as const).find((answerers) => held.includes(answerers) && site.answerers.includes(answerers));
  if (!as) throw new Failure('not_answering');
  const by = as === 'clinicians' ? 'clinician' : 'staff';
  const question = await openQuestion(m, site, id);
  return submitForClinic(m, authority, site, {
    kind: 'answer',
    subject: question.subject,
    parent: question.id,
    page: question.page,
    submission: input.submission,
    draft: { text: input.body, facts: { by } },
    override: input.override,
    authorIn: (tx) => staffAuthor(tx, m, site.key, authority.staff),
  });
}

/** The kind under which an answer was written stays; `by` of an edit is ignored by the facts table. */
export function editAnswer(m: Moderation, site: Site, author: string, id: string, input: AnswerEdit): Promise<Contribution> {
  return edit(m, site, author, id, input.revision, {
    text: input.body,
    facts: { by: 'peer' },
    consent: input.consent,
    mayAsk: input.mayAsk,
  });
}

/** The same for an answer that somebody wrote for the clinic; the reply guard reads it again. */
export function editClinicAnswer(m: Moderation, site: Site, author: string, id: string, input: StaffAnswerEdit): Promise<Contribution> {
  const { body, override, revision } = input;
  return editForClinic(m, site, author, id, revision, { kind: 'answer', text: body, facts: { by: 'peer' }, override });
}

/** Marks a public answer of the question, or takes the mark away. `by` is an author id or a staff id, for the audit. */
export async function accept(
  m: Moderation,
  site: Site,
  id: string,
  answer: string | null,
  by: string,
  mayAccept: (question: Contribution) => boolean,
): Promise<void> {
  await m.store.tx(async (tx: Tx) => {
    const question = await findContribution(tx, site.key, id);
    if (!question || question.kind !== 'question' || question.publishedRevision === null || !isOn(site, 'questions'))
      throw new Failure('unknown_item');
    if (!mayAccept(question)) throw new Failure('forbidden');
    if (answer !== null) {
      const chosen = isId('con', answer) ? await findContribution(tx, site.key, answer) : undefined;
      if (!chosen || chosen.parent !== question.id || chosen.publishedRevision === null) throw new Failure('unknown_item');
    }
    await setAccepted(tx, site.key, question.id, answer);
    await touchPage(tx, site.key, question.subject);
    await appendAudit(tx, m, site.key, { actor: by, action: 'answer.accepted', target: question.id, detail: { answer } });
  });
}
