/**
 * SQLite: one writer connection behind a mutex, one query-only reader, WAL. Transactions that wait for their turn are committed
 * together, each in a savepoint of its own (docs/decisions/0007): what one throws takes back its own writes only, and nobody is
 * told that theirs are durable before the common COMMIT is.
 */
import { AsyncResource } from 'node:async_hooks';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { Failure } from '../../kernel/errors.ts';
import { errorCode } from './constraint.ts';
import { keepStatements } from './statements.ts';
import { afterCommit, assertNoneOpen, insideTransaction, type Query, type Reader, type Store, type Tx } from './store.ts';

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
/** How many transactions share one COMMIT at most, and for how long it waits for more, in ms. */
const groupTurns = 16;
const groupTime = 5;
/** Turns that began to wait within this time, in ms, give up together. */
const sameMoment = 100;

export type SqliteStore = Store & { readonly writer: Database.Database; readonly reader: Database.Database };

export function openSqlite(options: SqliteOptions): SqliteStore {
  if (!existsSync(dirname(options.file))) mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 });
  // Nothing is served yet, so opening may block: another process may be turning the new file to WAL or recovering it.
  const writer = new Database(options.file, { timeout: openTimeout });
  toWal(writer);
  writer.pragma(`synchronous = ${options.synchronous ?? 'NORMAL'}`);
  writer.pragma('foreign_keys = ON');
  writer.pragma('secure_delete = ON');
  writer.pragma('cache_size = -4000');
  // Pages that every post touches are then written to the main file once for many posts. The log stays below 17 MB between checkpoints.
  writer.pragma('wal_autocheckpoint = 4000');
  // What a savepoint would put back is kept in memory: a post touches more pages than SQLite keeps there by default.
  writer.pragma('temp_store = MEMORY');
  const reader = new Database(options.file, { timeout: openTimeout });
  reader.pragma('query_only = ON');
  reader.pragma('cache_size = -4000');
  const dataVersion = reader.prepare('PRAGMA data_version').pluck();
  dataVersion.get();
  for (const connection of [writer, reader]) connection.pragma(`busy_timeout = ${busyTimeout}`);

  // From here on only Drizzle prepares: what stands above keeps plain statements.
  const begin = writer.prepare('BEGIN IMMEDIATE');
  const commit = writer.prepare('COMMIT');
  const rollback = writer.prepare('ROLLBACK');
  const savepoint = writer.prepare('SAVEPOINT turn');
  const release = writer.prepare('RELEASE turn');
  const takeBack = writer.prepare('ROLLBACK TO turn');
  keepStatements(writer);
  keepStatements(reader);

  const reading = { dialect: 'sqlite' as const, q: drizzle(reader) as unknown as Query };
  const transaction: Tx = { dialect: 'sqlite', q: drizzle(writer) as unknown as Query, tx: true, afterCommit: () => undefined };
  const lockWait = options.lockWait ?? 5000;

  // Asking takes SQLite a few system calls: requests of one turn of the event loop share an answer, unless this process commits in it.
  let asked: number | null = null;
  const version = (): number => {
    if (asked === null) {
      asked = dataVersion.get() as number;
      setImmediate(() => (asked = null));
    }
    return asked;
  };

  /** The reader's queries follow each other without a pause: it is rare that somebody commits in between, and cheap to notice. */
  async function readOnce<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    const before = dataVersion.get();
    try {
      const result = await work(reading);
      if (dataVersion.get() === before) return result;
    } catch (error) {
      if (dataVersion.get() === before) throw error;
    }
    return readApart(work);
  }

  /** In a transaction, on a connection of its own: on the common one others would read the past as long as it is open. */
  async function readApart<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    const own = new Database(options.file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
    try {
      own.exec('BEGIN');
      return await work({ dialect: 'sqlite', q: drizzle(own) as unknown as Query });
    } catch (error) {
      throw storageFailure(error);
    } finally {
      own.close();
    }
  }

  type Turn = { work: (tx: Tx) => Promise<void>; deadline: number; settle: { done(): void; failed(error: unknown): void } };
  const waiting: Turn[] = [];
  let serving: Promise<void> | null = null;

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

  /**
   * What the event loop has read by now asks for its turns first, and so does what comes in with its next round, which is often the answer
   * to the last group: one COMMIT then serves all of it. Nobody waits for a clock.
   */
  const gathered = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

  /** Serves whoever waits until nobody does. Never rejects: each turn hears of its own outcome. */
  async function serve(): Promise<void> {
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      try {
        await beginBefore(first.deadline);
      } catch (error) {
        first.settle.failed(error);
        // Whoever has waited about as long gives up with it: asking once more for each would block the event loop for all of them.
        while (waiting[0] && waiting[0].deadline <= performance.now() + sameMoment) waiting.shift()!.settle.failed(error);
        continue;
      }
      const began = performance.now();
      let done: Turn[] = [];
      // Heard of only after the COMMIT: what one turn stumbled over may be what another one of the group wrote.
      const failed: { turn: Turn; error: unknown }[] = [];
      for (let turn: Turn | undefined = first; turn;) {
        let begun = false;
        try {
          savepoint.run();
          begun = true;
          await turn.work(transaction);
          release.run();
          done.push(turn);
        } catch (error) {
          failed.push({ turn, error: storageFailure(error) });
          // A full disk ends the whole transaction, and with it what the turns before this one wrote.
          if (!writer.inTransaction) {
            for (const lost of done) failed.push({ turn: lost, error: storageFailure(error) });
            done = [];
            break;
          }
          if (begun) {
            takeBack.run();
            release.run();
          }
        }
        turn = done.length < groupTurns && performance.now() - began < groupTime ? waiting.shift() : undefined;
      }
      try {
        if (writer.inTransaction) commit.run();
      } catch (error) {
        if (writer.inTransaction) rollback.run();
        for (const turn of [...done, ...failed.map((each) => each.turn)]) turn.settle.failed(storageFailure(error));
        continue;
      }
      asked = null;
      for (const turn of done) turn.settle.done();
      for (const { turn, error } of failed) turn.settle.failed(error);
    }
    serving = null;
  }

  return {
    dialect: 'sqlite',
    db: reading,
    writer,
    reader,
    read: (work) => {
      assertNoneOpen();
      return insideTransaction(() => readOnce(work));
    },
    tx: <T>(work: (tx: Tx) => Promise<T>) => {
      assertNoneOpen();
      return new Promise<T>((resolve, reject) => {
        const after: (() => void)[] = [];
        // The queue is served from whoever began to serve it: each turn brings the context it was asked for in.
        // A snapshot of it would have the garbage collector keep a record of each, which costs as much as a statement.
        const here = new AsyncResource('commonward.turn', { requireManualDestroy: true });
        let result: T;
        waiting.push({
          // Counted from here: behind a foreign lock a whole queue gives up together, not one after the other.
          deadline: performance.now() + lockWait,
          work: (shared) =>
            here.runInAsyncScope(() =>
              insideTransaction(async () => void (result = await work({ ...shared, afterCommit: (hook) => after.push(hook) }))),
            ),
          settle: {
            done: () => {
              if (after.length > 0) here.runInAsyncScope(() => afterCommit(after));
              resolve(result);
            },
            failed: reject,
          },
        });
        serving ??= gathered().then(serve);
      });
    },
    changes: version,
    ping: async () => {
      reader.prepare('SELECT 1').get();
      if (!writer.open) throw new Error('The writer connection is closed.');
    },
    close: async () => {
      await serving;
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
