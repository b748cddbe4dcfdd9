/** Importing what was written elsewhere. */
export { BadMap, readMap, type ImportMap } from './import.map.ts';
export { listBatches } from './import.repo.ts';
export { importRows, undoBatch, type ImportOptions, type ImportReport, type RowOutcome, type UndoReport } from './import.usecases.ts';
