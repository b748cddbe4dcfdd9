/**
 * PostgreSQL: READ COMMITTED; no rule rests on read-then-write (docs/decisions/0002). Writers that wait for a row hold their connections
 * meanwhile, so readers have a pool of their own (docs/decisions/0011).
 */
import { randomBytes } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { Failure } from '../../kernel/errors.ts';
import { errorCode } from './constraint.ts';
import { afterCommit, assertNoneOpen, insideTransaction, type Query, type Reader, type Store, type Tx } from './store.ts';

/** `pool` is the writers': for what needs a connection to itself, as a backup does. */
export type PostgresStore = Store & { readonly pool: pg.Pool };

/** The channel on which a commit tells other processes that something public changed. */
const channel = 'commonward_changes';

/** How long a writer waits in all, for a connection and for rows, in ms. */
const lockWait = 5000;

/** How many connections at most, unless there are to be fewer of each: all who wait for one site's lock must leave some to the writers of others. One more listens. */
const most = { readers: 5, writers: 10 };

/** What this process calls itself among the connections of a database: drawn, since PostgreSQL cuts it at 63 bytes, which a host's name alone may take. */
const name = `commonward ${process.pid} ${randomBytes(8).toString('hex')}`;

/** Whether another process of ours has the database of this connection open. */
export async function isServedElsewhere(client: pg.ClientBase): Promise<boolean> {
  const others = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'commonward %' AND application_name <> $1 LIMIT 1",
    [name],
  );
  return others.rowCount !== 0;
}

export function openPostgres({ url, connections }: { url: string; connections?: number }): PostgresStore {
  const pools = { readers: poolOf(url, connections ?? most.readers), writers: poolOf(url, connections ?? most.writers) };

  const local = { changes: 0 };
  let listener: pg.Client | null = null;
  let lastLooked = 0;
  let closed = false;

  /** LISTEN needs a connection of its own; while it is down `changes()` falls back to moving every 2 s. */
  async function listen(): Promise<void> {
    if (closed || listener) return;
    // A database that takes the connection and says nothing keeps nobody waiting for longer than any other.
    const patience = { connectionTimeoutMillis: lockWait, query_timeout: lockWait };
    const client = new pg.Client({ connectionString: url, application_name: name, ...patience });
    listener = client;
    client.on('notification', () => (local.changes += 1));
    client.on('error', () => {
      if (listener === client) listener = null;
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      local.changes += 1;
    } catch {
      if (listener === client) listener = null;
    }
  }
  /** Begun by who first asks for changes: a command that only reads or writes needs no connection for it. */
  let listening: Promise<void> | null = null;

  async function run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const deadline = performance.now() + lockWait;
    return connected(pools.writers, async (client) => {
      const after: (() => void)[] = [];
      const tx: Tx = { dialect: 'postgres', q: queriesOn(client), tx: true, afterCommit: (hook) => after.push(hook) };
      // A waiter may wait twice more, for its place in the queue of a row and for the row.
      const each = Math.max(1, Math.floor((deadline - performance.now()) / 2));
      await client.query(`BEGIN; SET LOCAL lock_timeout = '${each}ms'`);
      const result = await work(tx);
      // Sent together. Where the transaction is broken the first fails, and the second is not come to.
      await client.query(`SELECT pg_notify('${channel}', ''); COMMIT`);
      afterCommit(after);
      return result;
    });
  }

  const readOnce = <T>(work: (db: Reader) => Promise<T>): Promise<T> =>
    connected(pools.readers, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const result = await work({ dialect: 'postgres', q: queriesOn(client) });
      await client.query('COMMIT');
      return result;
    });

  return {
    dialect: 'postgres',
    db: { dialect: 'postgres', q: drizzle(pools.readers) as unknown as Query },
    pool: pools.writers,
    read: (work) => {
      assertNoneOpen();
      return insideTransaction(() => readOnce(work));
    },
    tx: (work) => {
      assertNoneOpen();
      return insideTransaction(() => run(work));
    },
    changes: async () => {
      await (listening ??= listen());
      const now = Date.now();
      // A missed notification costs at most two seconds of an old page.
      if (now - lastLooked > 2000) {
        lastLooked = now;
        local.changes += 1;
        if (!listener) void listen();
      }
      return local.changes;
    },
    ping: async () => {
      await pools.readers.query('SELECT 1');
    },
    close: async () => {
      closed = true;
      await listening?.catch(() => undefined);
      await listener?.end().catch(() => undefined);
      await Promise.all([pools.readers.end(), pools.writers.end()]);
    },
  };
}

/** One builder for each connection of a pool, which keeps the statements that are built once (hot.ts) for as long as the connection lasts. */
const builders = new WeakMap<pg.PoolClient, Query>();

function queriesOn(client: pg.PoolClient): Query {
  let made = builders.get(client);
  if (!made) builders.set(client, (made = drizzle(client) as unknown as Query));
  return made;
}

function poolOf(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, application_name: name, max, connectionTimeoutMillis: lockWait });
  // A dropped idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** A connection for as long as `work` takes; what `work` began and did not commit is rolled back. */
async function connected<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new Failure('busy', { extra: { retryAfter: 2 }, cause: error });
  });
  // The query in hand reports a lost connection; without a listener the same event would end the process.
  const lost = (): void => undefined;
  client.on('error', lost);
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw lockFailure(error);
  } finally {
    client.release(broken);
    client.removeListener('error', lost);
  }
}

function lockFailure(error: unknown): unknown {
  const code = errorCode(error);
  // 55P03 lock_not_available, 40P01 deadlock, 40001 serialization, 53xxx out of resources, 57P03 starting up
  if (['55P03', '40P01', '40001', '57P03', '53300'].includes(code)) return new Failure('busy', { extra: { retryAfter: 2 }, cause: error });
  if (code === '53100') return new Failure('storage_full', { cause: error });
  return error;
}
