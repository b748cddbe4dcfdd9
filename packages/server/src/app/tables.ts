/** Every table there is, for the migrations and for the checks that walk them all. */
import type { Dialect, TableSet } from '../platform/db/index.ts';
import { mailTables } from '../platform/mail/index.ts';
import { outboxTables } from '../platform/outbox/index.ts';
import { slotTables } from '../platform/ratelimit/index.ts';
import { auditTables } from '../features/audit/index.ts';
import { contributionTables } from '../features/contributions/index.ts';
import { identityTables } from '../features/identity/index.ts';
import { moderationTables } from '../features/moderation/index.ts';
import { noticeTables } from '../features/notifications/index.ts';
import { questionTables } from '../features/questions/index.ts';
import { reportTables } from '../features/reports/index.ts';
import { reviewTables } from '../features/reviews/index.ts';
import { siteTables } from '../features/sites/index.ts';

const sets: TableSet<object>[] = [
  siteTables,
  auditTables,
  outboxTables,
  slotTables,
  mailTables,
  identityTables,
  contributionTables,
  moderationTables,
  reportTables,
  questionTables,
  reviewTables,
  noticeTables,
];

export const tablesOf = (dialect: Dialect): Record<string, unknown> =>
  Object.assign({}, ...sets.map((set, index) => prefixed(set[dialect], index))) as Record<string, unknown>;

/** Two features may use one property name for different tables. */
const prefixed = (tables: object, index: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${index}_${name}`, table]));
