/** Getting deleted bytes out of the files of either engine. */
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import type { PostgresStore } from './postgres.ts';
import { rawRun } from './raw.ts';
import type { SqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

/** Pages of free space and of the write-ahead log still hold what was deleted. `complete` is false while another process keeps them in use. */
export type Scrubbed = { complete: boolean };

/**
 * Gets deleted bytes out of the database's own files. SQLite: the full-text index is merged into segments without what was deleted, the
 * file is written anew, and the log is emptied; PostgreSQL: VACUUM. Copies that exist elsewhere (backups, archived logs, snapshots of
 * the disk) are not reached by this. Reads go on meanwhile; writes of other processes wait.
 */
export async function scrub(store: Store): Promise<Scrubbed> {
  if (store.dialect === 'postgres') {
    await vacuumPostgres(store as PostgresStore);
    return { complete: true };
  }
  await store.tx((tx) => rawRun(tx, sql`INSERT INTO search_words (search_words) VALUES ('optimize')`));
  return rewriteSqlite((store as SqliteStore).writer.name);
}

async function vacuumPostgres(store: PostgresStore): Promise<void> {
  const client = await store.pool.connect();
  try {
    const tables = await client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user',
    );
    for (const { name } of tables.rows) await client.query(`VACUUM ${client.escapeIdentifier(name)}`);
  } finally {
    client.release();
  }
}

const tries = 50;

async function rewriteSqlite(file: string): Promise<Scrubbed> {
  const own = new Database(file, { timeout: 200 });
  try {
    own.pragma('secure_delete = ON');
    const vacuumed = await eventually(() => {
      own.exec('VACUUM');
      return true;
    });
    // In the log there is now the new file, in the file the old one: only a complete checkpoint ends that.
    const emptied = await eventually(() => (own.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0);
    return { complete: vacuumed && emptied };
  } finally {
    own.close();
  }
}

/** Another process may hold a lock for a moment. False when it never let go. */
async function eventually(work: () => boolean): Promise<boolean> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      if (work()) return true;
    } catch (error) {
      if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY') && (error as { code?: unknown }).code !== 'SQLITE_LOCKED')
        throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return false;
}
