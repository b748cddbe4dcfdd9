/** The hash-chained record of who did what. */
export { listAudit, openChain } from './audit.repo.ts';
export { canonical, chainStart, type AuditRecord } from './audit.rules.ts';
export { auditTables, type AuditEvent } from './audit.table.ts';
export { appendAudit, verifyChain } from './audit.usecases.ts';
