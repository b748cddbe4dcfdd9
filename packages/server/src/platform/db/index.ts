/** The store of either engine. */
export { defineTables, type Columns, type Dialect, type TableSet } from './columns.ts';
export { errorCode, isDuplicate, isMissingReference } from './constraint.ts';
export { everyColumn, fixedLimit, hot, hotWrite, theseColumns } from './hot.ts';
export { knownMigrations, migrate, migrationState, NewerDatabase } from './migrate.ts';
export { isServedElsewhere, openPostgres, type PostgresStore } from './postgres.ts';
export { openSqlite, type SqliteStore } from './sqlite.ts';
export { rawRows, rawRun } from './raw.ts';
export { scrub, type Scrubbed } from './scrub.ts';
export type { Query, Reader, Store, Tx } from './store.ts';
