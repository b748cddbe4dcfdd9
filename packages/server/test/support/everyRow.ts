/** Every text in every table, as the database would hand it to anybody who looks. */
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { rawRows, type SqliteStore, type Store } from '../../src/platform/db/index.ts';

const readable = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value));

export async function everyRow(store: Store): Promise<string> {
  if (store.dialect === 'sqlite') {
    const own = new Database((store as SqliteStore).writer.name, { readonly: true });
    try {
      const names = own.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
      return names.map((name) => own.prepare(`SELECT * FROM "${name}"`).raw().all().flat().map(readable).join(' ')).join('\n');
    } finally {
      own.close();
    }
  }
  const tables = await rawRows(store.db, sql`SELECT tablename FROM pg_tables WHERE schemaname = current_schema()`);
  const rows = [];
  for (const { tablename } of tables)
    rows.push(await rawRows(store.db, sql`SELECT to_jsonb(t)::text AS row FROM ${sql.identifier(String(tablename))} t`));
  return JSON.stringify(rows);
}
