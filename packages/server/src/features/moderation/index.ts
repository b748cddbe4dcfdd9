/** Submit, edit, decide, undo, and the queue they feed. */
export type {
  Conflict,
  DecisionAction,
  DecisionInfo,
  DecisionInput,
  ItemDetail,
  Queue,
  QueueCard,
  QueueCounts,
  QueueName,
  RefusalReason,
} from './moderation.contract.ts';
export { decisionActions, decisionInput, queueNames, refusalReasons } from './moderation.contract.ts';
export { moderationTopics } from './moderation.events.ts';
export { moderationHandlers } from './moderation.outbox.ts';
export { moderationJobs } from './moderation.jobs.ts';
export {
  authorsCards,
  cardOf,
  cards,
  decidedCards,
  decisionInfo,
  itemDetail,
  pageSize,
  pendingCards,
  writersDetail,
  type ReportCounts,
} from './moderation.queue.ts';
export { decisionsOn, emptyNotes, findDecision, insertDecision, standingDecisions, type Decision } from './moderation.repo.ts';
export { allowedActions, awaitsDecision, undoWindow } from './moderation.rules.ts';
export { moderationTables } from './moderation.table.ts';
export { dangerOf, findingClasses, type FindingClass } from './detect/index.ts';
export { emptyScreenings, findScreenings, type Screening } from './screening.repo.ts';
export { assertSiteWords, keepScreening, screen, type Screened } from './screening.usecases.ts';
export {
  assertGuarded,
  cleanDraft,
  decide,
  edit,
  editForClinic,
  submit,
  submitForClinic,
  takeBack,
  undo,
  type DecisionParty,
  type Moderation,
  type RawDraft,
  type Sent,
  type SentForClinic,
  type Submission,
} from './moderation.usecases.ts';
