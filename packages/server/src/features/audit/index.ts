/** The hash-chained record of who did what. */
export { appendAudit, canonical, chainStart, listAudit, openChain, verifyChain, type AuditEvent, type AuditRecord } from './audit.ts';
export { auditTables } from './audit.table.ts';
