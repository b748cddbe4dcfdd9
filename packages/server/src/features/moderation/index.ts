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
export { findingClasses, type Finding, type FindingClass, type GuardFinding } from './detect/index.ts';
export { dangerOf, type Danger } from './detect/index.ts';
export { emptyScreenings, findScreenings, insertOverride, type Screening } from './screening.repo.ts';
export { assertSiteWords, keepScreening, screen, type Screened } from './screening.usecases.ts';
export {
  assertGuarded,
  cleanDraft,
  decide,
  edit,
  submit,
  submitForClinic,
  takeBack,
  undo,
  whatIsAnswered,
  type DecisionParty,
  type Guarded,
  type Moderation,
  type RawDraft,
  type Sent,
  type Submission,
} from './moderation.usecases.ts';
