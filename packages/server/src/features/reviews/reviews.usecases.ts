/** Reviewing, and replying for the clinic. */
import { Failure } from '../../kernel/errors.ts';
import { findContribution, type Contribution } from '../contributions/index.ts';
import { staffAuthor, type Authority, type MemberActor } from '../identity/index.ts';
import { edit, editForClinic, submit, submitForClinic, type Moderation, type Sent, type SentForClinic } from '../moderation/index.ts';
import type { Site } from '../sites/index.ts';
import type { NewReply, NewReview, ReplyEdit, ReviewEdit } from './reviews.contract.ts';
import { loadReviewFacts, type ReviewFacts } from './reviews.repo.ts';
import { assertMonth, cleanScores } from './reviews.rules.ts';

/** `kept`: the months that the review had, which stay good for its edits however old they have become. */
function factsOf(m: Moderation, site: Site, input: NewReview | ReviewEdit, kept: (string | null)[] = []): ReviewFacts {
  if (!kept.includes(input.visitedIn)) assertMonth(input.visitedIn, m.clock.now(), site.timeZone);
  return {
    overall: input.overall,
    scores: cleanScores(input.scores, site.criteria),
    visitedIn: input.visitedIn,
    relation: input.relation,
    incentive: input.incentive,
  };
}

/** Throws `already_reviewed`, `month_out_of_range`, `bad_rating` and what `submit` throws. */
export async function review(m: Moderation, site: Site, actor: MemberActor, input: NewReview): Promise<Sent> {
  return submit(m, site, actor, {
    kind: 'review',
    subject: input.subject,
    parent: null,
    author: actor.id,
    page: input.page,
    submission: input.submission,
    draft: { text: input.body, facts: factsOf(m, site, input), consent: input.consent, mayAsk: input.mayAsk },
  });
}

/** Throws `month_out_of_range` for a month that is neither the review's own nor of late, `bad_rating` and what `edit` throws. */
export async function editReview(m: Moderation, site: Site, author: string, id: string, input: ReviewEdit): Promise<Contribution> {
  const { db } = m.store;
  const present = await findContribution(db, site.key, id);
  if (present?.author !== author) throw new Failure('unknown_item');
  // What is in view is offered for a change where the newest words were not accepted.
  const kept = [];
  for (const revision of new Set([present.latestRevision, present.publishedRevision ?? present.latestRevision]))
    kept.push((await loadReviewFacts(db, [{ id, revision }])).get(id)?.visitedIn ?? null);
  const facts = factsOf(m, site, input, kept);
  return edit(m, site, author, id, input.revision, { text: input.body, facts, consent: input.consent, mayAsk: input.mayAsk });
}

/** The clinic's one public reply. Throws `already_replied`, `unknown_item`. */
export async function reply(m: Moderation, authority: Authority<'reply'>, site: Site, id: string, input: NewReply): Promise<SentForClinic> {
  const target = await findContribution(m.store.db, site.key, id);
  if (!target || target.kind !== 'review' || target.publishedRevision === null) throw new Failure('unknown_item');
  return submitForClinic(m, authority, site, {
    kind: 'reply',
    subject: target.subject,
    parent: target.id,
    page: target.page,
    submission: input.submission,
    draft: { text: input.body, facts: {} },
    override: input.override,
    authorIn: (tx) => staffAuthor(tx, m, site.key, authority.staff),
  });
}

export function editReply(m: Moderation, site: Site, author: string, id: string, input: ReplyEdit): Promise<Contribution> {
  const { body, override, revision } = input;
  return editForClinic(m, site, author, id, revision, { kind: 'reply', text: body, facts: {}, override });
}
