/**
 * The store: reads on `store.db` or, where several have to agree, in `store.read()`; every write through `store.tx()`. Two engines behind one face (docs/decisions/0002).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Dialect } from './columns.ts';

/** Drizzle's builder, typed as PostgreSQL's; every query is awaited, never `.get() .all() .run() .execute()`. */
export type Query = NodePgDatabase<Record<string, never>>;

/** What a repository reads from: a store's reader, or a transaction. */
export type Reader = { readonly dialect: Dialect; readonly q: Query };

/** A transaction. Await nothing but its own queries while it is open. `afterCommit` runs once the rows are durable. */
export type Tx = Reader & { readonly tx: true; afterCommit(run: () => void): void };

export type Store = {
  readonly dialect: Dialect;
  /** Committed rows only; refuses writes on SQLite. Each query sees what is committed by then: two of them may see different moments. */
  readonly db: Reader;
  /**
   * Runs `work` over rows of one moment: what it reads agrees with itself, whoever commits meanwhile (docs/decisions/0011). `work` writes nothing,
   * awaits nothing but its reader's queries, one at a time, opens no transaction, and may be run twice. Throws what `work` throws; `Failure('busy')`
   * when the database is out of reach.
   */
  read<T>(work: (db: Reader) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction. Throws what `work` throws, with nothing left behind; `Failure('busy')` when no lock is had in 5 s. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A number that changes when anybody, in any process, has committed. Cheap enough for every request. */
  changes(): number | Promise<number>;
  /** One round trip that fails when the database cannot be reached or written. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

const open = new AsyncLocalStorage<true>();

/** Throws inside a transaction or a `read`: a `tx` inside a `tx` would deadlock on SQLite and split on PostgreSQL. */
export function assertNoneOpen(): void {
  if (open.getStore()) throw new Error('A transaction was opened inside a transaction: pass the outer one along instead.');
}

/** Runs `work` marked as inside a transaction; a `read` is one of its own. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => open.run(true, work);

/**
 * Runs what follows a commit as if no transaction had been open, so that it may open its own. A hook that throws undoes no commit and
 * keeps nobody waiting: it is only warned of.
 */
export const afterCommit = (hooks: readonly (() => void)[]): void =>
  open.exit(() => {
    for (const hook of hooks) {
      try {
        hook();
      } catch (error) {
        process.emitWarning('What was to follow a commit failed.', {
          type: 'AfterCommitWarning',
          code: error instanceof Error ? error.name : typeof error,
        });
      }
    }
  });
