/**
 * Statements on the path of every post, built once. Drizzle's builder costs more than most of the statements it builds; its prepared
 * form, with placeholders, costs next to nothing. Prepared without a name, so that a pooler between us and PostgreSQL need not remember it.
 */
import type Database from 'better-sqlite3';
import { getTableColumns, is, Param, Placeholder, sql, type SQL, type Table } from 'drizzle-orm';
import type { Query, Reader, Tx } from './store.ts';

/** SQLite's result is there when it is asked for: a promise for it would cost as much as a small statement. */
type Prepared<R> = { execute(values?: Record<string, unknown>): Promise<R> & { sync?: () => R } };

const kept = new WeakMap<Query, Map<string, Prepared<unknown>>>();

/** What `make` made for this connection under this name, the first time. */
function once<T>(all: WeakMap<Query, Map<string, T>>, q: Query, name: string, make: () => T): T {
  let ofConnection = all.get(q);
  if (!ofConnection) all.set(q, (ofConnection = new Map()));
  let made = ofConnection.get(name);
  if (made === undefined) ofConnection.set(name, (made = make()));
  return made;
}

/** Runs the statement `name` with `values` for its `sql.placeholder`s. `build` must depend on nothing but the engine, and do all the building. */
export async function hot<R>(
  db: Reader,
  name: string,
  build: (q: Query) => { prepare(name: string): Prepared<R> },
  values: Record<string, unknown>,
): Promise<R> {
  const statement = once(kept, db.q, name, () => build(db.q).prepare('')) as Prepared<R>;
  for (const each of Object.keys(values)) given(each, values);
  const result = statement.execute(values);
  return result.sync ? result.sync() : result;
}

/** A statement that writes: how its parameters come about from values, and the run itself, which tells how many rows there were. */
type Write = (values: Record<string, unknown>) => Promise<number> | number;

type PreparedWrite = { getQuery?(): { sql: string; params: unknown[] }; execute(values?: Record<string, unknown>): Promise<unknown> };

const writes = new WeakMap<Query, Map<string, Write>>();

/**
 * The same for a statement that gives no rows back; tells how many it wrote. On SQLite Drizzle is done once it has built the statement: to
 * find out for each parameter of each run what kind of parameter it is costs more than the run of a small statement.
 */
export async function hotWrite(
  tx: Tx,
  name: string,
  build: (q: Query) => { prepare(name: string): PreparedWrite },
  values: Record<string, unknown>,
): Promise<number> {
  return once(writes, tx.q, name, () => writeOf(tx, build(tx.q).prepare('')))(values);
}

function writeOf(tx: Tx, prepared: PreparedWrite): Write {
  if (tx.dialect === 'postgres')
    return async (values) => {
      for (const name of Object.keys(values)) given(name, values);
      return ((await prepared.execute(values)) as { rowCount: number | null }).rowCount ?? 0;
    };
  const { sql: text, params } = prepared.getQuery!();
  const statement = (tx.q as unknown as { $client: Database.Database }).$client.prepare<unknown[]>(text);
  const fill = params.map(parameterOf);
  return (values) => statement.run(...fill.map((parameter) => parameter(values))).changes;
}

/** A column that was forgotten is no null, on either engine. */
function given(name: string, values: Record<string, unknown>): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`No value for "${name}" was given.`);
  return value;
}

function parameterOf(parameter: unknown): (values: Record<string, unknown>) => unknown {
  if (is(parameter, Placeholder)) return (values) => given(parameter.name, values);
  if (is(parameter, Param) && is(parameter.value, Placeholder)) {
    const { encoder, value } = parameter;
    const name = (value as Placeholder).name;
    return (values) => encoder.mapToDriverValue(given(name, values));
  }
  return () => parameter;
}

/** A placeholder for each of these columns, named as it is. */
export const theseColumns = <T extends Table, K extends string & keyof T['$inferInsert']>(_table: T, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Pick<T['$inferInsert'], K>;

/** A placeholder for every column, for inserting whole rows. */
export const everyColumn = <T extends Table>(table: T): T['$inferInsert'] => theseColumns(table, Object.keys(getTableColumns(table)));

/**
 * A LIMIT that stands in the text of a statement, as in `fixedLimit(sql`6`)`. SQLite plans by the value of a bound one, and so compiles
 * the statement anew for each run of it: 7 µs where the whole look-up takes 2. For statements that ask for the same number every time.
 */
export const fixedLimit = (rows: SQL): Placeholder => rows as unknown as Placeholder;
