/** Statements that Drizzle's builder has no words for (full text, migrations), written once with `sql` and run on either engine. */
import type { SQL } from 'drizzle-orm';
import type { Reader } from './store.ts';

type Both = { all?: (query: SQL) => unknown[]; run?: (query: SQL) => unknown; execute?: (query: SQL) => Promise<{ rows: unknown[] }> };

/** The rows of a query, with the column names of the statement. */
export async function rawRows(reader: Reader, query: SQL): Promise<Record<string, unknown>[]> {
  const q = reader.q as unknown as Both;
  return (reader.dialect === 'sqlite' ? q.all!(query) : (await q.execute!(query)).rows) as Record<string, unknown>[];
}

/** A statement that returns nothing. */
export async function rawRun(reader: Reader, query: SQL): Promise<void> {
  const q = reader.q as unknown as Both;
  if (reader.dialect === 'sqlite') q.run!(query);
  else await q.execute!(query);
}
