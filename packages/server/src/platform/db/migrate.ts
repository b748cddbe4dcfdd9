/**
 * Applies the SQL files of `migrations/<dialect>/` in the order of their names, each in one transaction with its row in
 * `schema_migration`, so that a killed process resumes where it stopped. A database that knows a migration this code does
 * not is newer than the code and is refused.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { packageRoot } from '../package.ts';
import { rawRows, rawRun } from './raw.ts';
import type { Reader, Store } from './store.ts';

const statementBreak = '--> statement-breakpoint';

export class NewerDatabase extends Error {
  constructor(names: string[]) {
    super(
      `This database was written by a newer Commonward (it knows ${names.join(', ')}). Install that version or newer, or restore the backup made before the upgrade.`,
    );
    this.name = 'NewerDatabase';
  }
}

const migrationsFolder = (dialect: Store['dialect']): string => join(packageRoot, 'migrations', dialect);

export function knownMigrations(dialect: Store['dialect']): string[] {
  return readdirSync(migrationsFolder(dialect))
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort();
}

async function command(reader: Reader, statement: string): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- the text is a file of ours, never input
  await rawRun(reader, sql.raw(statement));
}

async function applied(reader: Reader): Promise<string[]> {
  const found = await rawRows(
    reader,
    reader.dialect === 'sqlite'
      ? sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'`
      : sql`SELECT 1 AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'schema_migration'`,
  );
  if (found.length === 0) return [];
  return (await rawRows(reader, sql`SELECT name FROM schema_migration ORDER BY name`)).map((row) => String(row['name']));
}

export type MigrationState = { applied: string[]; waiting: string[]; unknown: string[] };

export async function migrationState(store: Store): Promise<MigrationState> {
  const known = knownMigrations(store.dialect);
  const done = await applied(store.db);
  return { applied: done, waiting: known.filter((name) => !done.includes(name)), unknown: done.filter((name) => !known.includes(name)) };
}

/** Returns the names it applied. Throws {@link NewerDatabase}. */
export async function migrate(store: Store): Promise<string[]> {
  const before = await migrationState(store);
  if (before.unknown.length > 0) throw new NewerDatabase(before.unknown);
  const ran: string[] = [];
  for (const name of before.waiting) {
    const statements = readFileSync(`${migrationsFolder(store.dialect)}/${name}`, 'utf8').split(statementBreak);
    const fresh = await store.tx(async (tx) => {
      // Several processes may start at once: the first to hold this lock migrates, the others find it done.
      if (tx.dialect === 'postgres') {
        await command(tx, "SET LOCAL lock_timeout = '10min'");
        await command(tx, 'SELECT pg_advisory_xact_lock(726354)');
      }
      if ((await applied(tx)).includes(name)) return false;
      await command(tx, 'CREATE TABLE IF NOT EXISTS schema_migration (name text PRIMARY KEY, applied_at bigint NOT NULL)');
      for (const statement of statements) if (statement.trim()) await command(tx, statement);
      await command(tx, `INSERT INTO schema_migration (name, applied_at) VALUES ('${name}', ${Date.now()})`);
      return true;
    });
    if (fresh) ran.push(name);
  }
  return ran;
}
