/** Copying a live SQLite database, and putting a copy in its place. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { knownMigrations, NewerDatabase } from '../../platform/db/index.ts';
import { CommandFailed } from './command.ts';
import { naming } from './written.ts';

/** SQLite's online backup: the state of one moment, whoever writes meanwhile. The copy is one plain file without a log beside it. */
export async function copySqlite(source: Database.Database, file: string): Promise<void> {
  // All pages in one step: were it to stop in between, each commit of another process would begin the copy anew.
  await source.backup(file, { progress: ({ totalPages }) => Math.max(totalPages, 1) });
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** Whether a file is a whole database that this version can open. Throws CommandFailed, {@link NewerDatabase}. */
export function inspectSqlite(file: string): void {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    const verdict = db.pragma('integrity_check(5)', { simple: true });
    if (verdict !== 'ok') throw new CommandFailed(`${file} is damaged: ${String(verdict)}`);
    const names = db.prepare("SELECT name FROM sqlite_master WHERE name = 'schema_migration'").all();
    if (names.length === 0) throw new CommandFailed(`${file} is not a Commonward database.`);
    const applied = db.prepare('SELECT name FROM schema_migration ORDER BY name').pluck().all() as string[];
    const known = knownMigrations('sqlite');
    const unknown = applied.filter((name) => !known.includes(name));
    if (unknown.length > 0) throw new NewerDatabase(unknown);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') throw new CommandFailed(`${file} is not a whole SQLite database.`);
    if (code === 'SQLITE_CANTOPEN') throw new CommandFailed(`${file} cannot be read.`);
    throw error;
  } finally {
    db?.close();
  }
}

/** Number of sites in the database at `file`; 0 when there is no file or no table yet. */
export function sitesInSqlite(file: string): number {
  if (!existsSync(file)) return 0;
  const db = new Database(file);
  try {
    if (db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'site'").all().length === 0) return 0;
    return db.prepare('SELECT count(*) FROM site').pluck().get() as number;
  } finally {
    db.close();
  }
}

/**
 * Puts `backup` in the place of `target`. What stood there is kept beside it, and named in the answer. Throws CommandFailed while
 * another process has the database open: replacing it under a server would lose what that writes.
 */
export function replaceSqlite(backup: string, target: string, suffix: string): string | null {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part`;
  const there = existsSync(target);
  try {
    // Whole before anything is moved away: without room for it, what is there stays.
    naming(part, () => copyFileSync(backup, part));
    if (there) assertUnused(target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  const kept = there ? `${target}.${suffix}` : null;
  if (kept) renameSync(target, kept);
  for (const leftover of [`${target}-wal`, `${target}-shm`]) rmSync(leftover, { force: true });
  renameSync(part, target);
  return kept;
}

/** Leaving WAL mode needs to be the only connection there is, in any process; it also brings the log into the file. */
function assertUnused(file: string): void {
  const db = new Database(file, { timeout: 1000 });
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
    throw new CommandFailed('A server has this database open. Stop it first.');
  } finally {
    db.close();
  }
}
