/**
 * One declaration of a table for two engines. A feature's `x.table.ts` calls {@link defineTables} with a factory over
 * these column builders; PostgreSQL's types are canonical, SQLite's set is cast to them once, here.
 * Times are epoch milliseconds (`ms`), ids are text.
 */
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

export type Dialect = 'sqlite' | 'postgres';

const postgresColumns = {
  table: pg.pgTable,
  text: (name: string) => pg.text(name),
  integer: (name: string) => pg.integer(name),
  boolean: (name: string) => pg.boolean(name),
  ms: (name: string) => pg.bigint(name, { mode: 'number' }),
  json: (name: string) => pg.jsonb(name),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
};

export type Columns = typeof postgresColumns;

const sqliteColumns = {
  table: lite.sqliteTable,
  text: (name: string) => lite.text(name),
  integer: (name: string) => lite.integer(name),
  boolean: (name: string) => lite.integer(name, { mode: 'boolean' }),
  ms: (name: string) => lite.integer(name),
  json: (name: string) => lite.text(name, { mode: 'json' }),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
} as unknown as Columns;

/** The tables of one feature: `tables(db).site` is the one of the engine that `db` talks to. */
export type TableSet<T> = ((db: { dialect: Dialect }) => T) & { postgres: T; sqlite: T };

export function defineTables<T>(factory: (columns: Columns) => T): TableSet<T> {
  const postgres = factory(postgresColumns);
  const sqlite = factory(sqliteColumns);
  return Object.assign((db: { dialect: Dialect }) => (db.dialect === 'sqlite' ? sqlite : postgres), { postgres, sqlite });
}
