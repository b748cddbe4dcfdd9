/**
 * Statements on the path of every post, built once. Drizzle's builder costs more than most of the statements it builds; its prepared
 * form, with placeholders, costs next to nothing. Prepared without a name, so that a pooler between us and PostgreSQL need not remember it.
 */
import { getTableColumns, sql, type Placeholder, type SQL, type Table } from 'drizzle-orm';
import type { Query, Reader } from './store.ts';

/** SQLite's result is there when it is asked for: a promise for it would cost as much as a small statement. */
type Prepared<R> = { execute(values?: Record<string, unknown>): Promise<R> & { sync?: () => R } };

const kept = new WeakMap<Query, Map<string, Prepared<unknown>>>();

/** Runs the statement `name` with `values` for its `sql.placeholder`s. `build` must depend on nothing but the engine, and do all the building. */
export async function hot<R>(
  db: Reader,
  name: string,
  build: (q: Query) => { prepare(name: string): Prepared<R> },
  values: Record<string, unknown>,
): Promise<R> {
  let statements = kept.get(db.q);
  if (!statements) kept.set(db.q, (statements = new Map()));
  let statement = statements.get(name) as Prepared<R> | undefined;
  if (!statement) statements.set(name, (statement = build(db.q).prepare('')));
  const result = statement.execute(values);
  return result.sync ? result.sync() : result;
}

/** A placeholder for every column, for inserting whole rows. */
export const everyColumn = <T extends Table>(table: T): T['$inferInsert'] =>
  Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];

/**
 * A LIMIT that stands in the text of a statement, as in `fixedLimit(sql`6`)`. SQLite plans by the value of a bound one, and so compiles
 * the statement anew for each run of it: 7 µs where the whole look-up takes 2. For statements that ask for the same number every time.
 */
export const fixedLimit = (rows: SQL): Placeholder => rows as unknown as Placeholder;
