/** The detectors, for the server and, by the piece, for a browser. They call nobody and keep nothing. */
export {
  findingClasses,
  findingKinds,
  type Context,
  type Field,
  type Finding,
  type FindingClass,
  type FindingKind,
  type History,
  type SiteWord,
  type SiteWords,
} from './finding.ts';
export { draftOf, type Draft } from './reading.ts';
export { storedLine, storedText } from './stored-text.ts';
export { withoutKnownNames, type KnownNames } from './known-names.ts';
export { inspect, type Phase } from './inspect.ts';
export { detect, detectIn, phases } from './pipeline.ts';
export { counting, dangerOf, judge, mendable, sure, type Danger, type Outcome, type Term, type Verdict } from './policy.ts';
export { crisis } from './crisis/index.ts';
export { crisisAtHand } from './crisis/at-hand.ts';
export { identifiers } from './identifiers/index.ts';
export { identifiersAtHand } from './identifiers/at-hand.ts';
export { sending } from './spam/sending.ts';
export { compileWords } from './notices/site-words.ts';
export { guard, type GuardContext, type GuardFinding, type GuardKind } from './guard/index.ts';
export { safeReplies } from './guard/templates.ts';
