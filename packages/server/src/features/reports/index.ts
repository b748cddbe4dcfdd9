/** Readers' reports. */
export { newReport } from './reports.contract.ts';
export type { NewReport, ReportReceipt } from './reports.contract.ts';
export { countOpenReports, countReported, emptyReports, listReported, openReports, reportedBySite } from './reports.repo.ts';
export { reportTables } from './reports.table.ts';
export { fileReport, reportsParty } from './reports.usecases.ts';
