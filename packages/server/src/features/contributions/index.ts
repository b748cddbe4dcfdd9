/** The spine: whatever anybody writes, its revisions, its states, what the public sees of it. */
export type { ConsentGiven, KindName, Mine, MyItem, Page, Published, State } from './contributions.contract.ts';
export { kindsOf, type AnyKind, type ContributionKind, type FactKey, type Kinds } from './contributions.kinds.ts';
export * from './contributions.repo.ts';
export { contributionTables, type RevisionState } from './contributions.table.ts';
export {
  actionsFrom,
  findTransition,
  transitions,
  publicStates,
  waitingStates,
  type Action,
  type Transition,
  type Who,
} from './contributions.transitions.ts';
export {
  applyMove,
  carryOutPublication,
  createContribution,
  editContribution,
  keepWaiting,
  readmit,
  setHelpful,
  type Draft,
  type NewContribution,
  type Seen,
  type Spine,
} from './contributions.usecases.ts';
export { readPublished, sourceOf } from './contributions.reading.ts';
export { setView } from './contributions.view.ts';
export { parseMarkdown, plainText } from './markdown.ts';
