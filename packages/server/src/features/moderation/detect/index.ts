/** The detectors, for the server and, tree-shaken, for a browser. They call nobody and keep nothing. */
export {
  findingClasses,
  type Context,
  type Field,
  type Finding,
  type FindingClass,
  type History,
  type SiteWord,
  type SiteWords,
} from './finding.ts';
export { detect, phases, type Phase } from './pipeline.ts';
export { judge, type Outcome, type Term, type Verdict } from './policy.ts';
export { crisis } from './crisis/index.ts';
export { identifiers } from './identifiers/index.ts';
