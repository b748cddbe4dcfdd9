/**
 * Compiled statements kept by their text. Drizzle's better-sqlite3 session compiles one for every query it runs, which costs
 * more than most of our queries do; a database has a few hundred different texts in all.
 */
import type Database from 'better-sqlite3';

/** Far above the number of texts that the code can make; only `IN (?, ?, …)` lists of different lengths come near it. */
const most = 600;

/** Makes `prepare` of this connection give back a compiled statement where it has one. Each use says anew whether it wants rows or arrays. */
export function keepStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection);
  const kept = new Map<string, object>();
  const prepare = (text: string): object => {
    const present = kept.get(text);
    if (present) return present;
    const statement = compile(text);
    const reads = statement.reader;
    const wrapped = {
      reader: reads,
      run: (...values: unknown[]) => statement.run(...values),
      all: (...values: unknown[]) => (reads ? statement.raw(false) : statement).all(...values),
      get: (...values: unknown[]) => (reads ? statement.raw(false) : statement).get(...values),
      raw: () => ({
        all: (...values: unknown[]) => statement.raw(true).all(...values),
        get: (...values: unknown[]) => statement.raw(true).get(...values),
      }),
    };
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    kept.set(text, wrapped);
    return wrapped;
  };
  connection.prepare = prepare as unknown as typeof connection.prepare;
}
