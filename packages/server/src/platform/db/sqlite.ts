/** SQLite: one writer connection behind a mutex, one query-only reader, WAL. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { Failure } from '../../kernel/errors.ts';
import { errorCode } from './constraint.ts';
import { keepStatements } from './statements.ts';
import { insideTransaction, outsideTransaction, type Query, type Store, type Tx } from './store.ts';

export type SqliteOptions = {
  file: string;
  /** FULL survives a power cut with every acknowledged write, at about an eighth of the write rate. */
  synchronous?: 'NORMAL' | 'FULL';
  /** How long `tx` keeps asking for the write lock, in ms. */
  lockWait?: number;
};

/** The driver's own busy handler blocks the event loop, so it gets this long and `tx` waits asynchronously for the rest. */
const busyTimeout = 15;
const openTimeout = 5000;

export type SqliteStore = Store & { readonly writer: Database.Database; readonly reader: Database.Database };

export function openSqlite(options: SqliteOptions): SqliteStore {
  if (!existsSync(dirname(options.file))) mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 });
  // Nothing is served yet, so opening may block: another process may be turning the new file to WAL or recovering it.
  const writer = new Database(options.file, { timeout: openTimeout });
  toWal(writer);
  writer.pragma(`synchronous = ${options.synchronous ?? 'NORMAL'}`);
  writer.pragma('foreign_keys = ON');
  writer.pragma('secure_delete = ON');
  writer.pragma('cache_size = -16000');
  const reader = new Database(options.file, { timeout: openTimeout });
  reader.pragma('query_only = ON');
  reader.pragma('cache_size = -16000');
  const dataVersion = reader.prepare('PRAGMA data_version').pluck();
  dataVersion.get();
  for (const connection of [writer, reader]) connection.pragma(`busy_timeout = ${busyTimeout}`);

  // From here on only Drizzle prepares: what stands above keeps plain statements.
  const begin = writer.prepare('BEGIN IMMEDIATE');
  const commit = writer.prepare('COMMIT');
  const rollback = writer.prepare('ROLLBACK');
  keepStatements(writer);
  keepStatements(reader);

  const reading = { dialect: 'sqlite' as const, q: drizzle(reader) as unknown as Query };
  const writing = drizzle(writer) as unknown as Query;
  const lockWait = options.lockWait ?? 5000;

  let tail: Promise<unknown> = Promise.resolve();

  async function beginBefore(deadline: number): Promise<void> {
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      try {
        begin.run();
        return;
      } catch (error) {
        if (!isBusy(error)) throw storageFailure(error);
        if (performance.now() + pause > deadline) throw new Failure('busy', { extra: { retryAfter: 2 }, cause: error });
        await new Promise((resolve) => setTimeout(resolve, pause + Math.random() * pause));
      }
    }
  }

  async function run<T>(work: (tx: Tx) => Promise<T>, deadline: number): Promise<T> {
    await beginBefore(deadline);
    const after: (() => void)[] = [];
    const tx: Tx = { dialect: 'sqlite', q: writing, tx: true, afterCommit: (hook) => after.push(hook) };
    let result: T;
    try {
      result = await work(tx);
      commit.run();
    } catch (error) {
      if (writer.inTransaction) rollback.run();
      throw storageFailure(error);
    }
    for (const hook of after) outsideTransaction(hook);
    return result;
  }

  return {
    dialect: 'sqlite',
    db: reading,
    writer,
    reader,
    tx: (work) =>
      insideTransaction(() => {
        // Counted from here: behind a foreign lock a whole queue gives up together, not one after the other.
        const deadline = performance.now() + lockWait;
        const turn = tail.then(() => run(work, deadline));
        tail = turn.catch(() => undefined);
        return turn;
      }),
    changes: () => Promise.resolve(dataVersion.get() as number),
    ping: async () => {
      reader.prepare('SELECT 1').get();
      if (!writer.open) throw new Error('The writer connection is closed.');
    },
    close: async () => {
      await tail.catch(() => undefined);
      if (writer.open) {
        writer.pragma('wal_checkpoint(TRUNCATE)');
        writer.close();
      }
      if (reader.open) reader.close();
    },
  };
}

/** SQLite asks no busy handler for this one change, so it is asked again here. */
function toWal(connection: Database.Database): void {
  const deadline = performance.now() + openTimeout;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}

const isBusy = (error: unknown): boolean => errorCode(error).startsWith('SQLITE_BUSY') || errorCode(error) === 'SQLITE_LOCKED';

/** A full or failing disk becomes a clear answer; everything else stays what it was. */
function storageFailure(error: unknown): unknown {
  const code = errorCode(error);
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new Failure('storage_full', { cause: error });
  if (isBusy(error)) return new Failure('busy', { extra: { retryAfter: 2 }, cause: error });
  return error;
}
