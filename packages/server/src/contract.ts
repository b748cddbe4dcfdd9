/**
 * The wire contract as types, for the widget and the admin page: `import type … from '@commonward/server/contract'`.
 * Nothing here exists at run time.
 */
export type * from './kernel/tree.ts';
export type * from './features/sites/sites.contract.ts';
export type * from './features/identity/identity.contract.ts';
export type * from './features/contributions/contributions.contract.ts';
export type * from './features/questions/questions.contract.ts';
export type * from './features/reviews/reviews.contract.ts';
export type * from './features/reports/reports.contract.ts';
export type * from './features/moderation/moderation.contract.ts';
export type { Snapshot } from './app/snapshot.contract.ts';
export type { Problem, ProblemCode } from './kernel/errors.ts';
