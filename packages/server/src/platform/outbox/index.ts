/** Consequences of writes. */
export {
  cancelConsequences,
  outboxWorker,
  putConsequence,
  type Consequence,
  type Due,
  type Handler,
  type Lane,
  type OutboxWorker,
} from './outbox.ts';
export { outboxTables } from './outbox.table.ts';
export { clearSettled, countTroubled, forgetConsequences, settleAll } from './upkeep.ts';
