/** A platform on a fresh, migrated database of the engine under test (`TEST_DATABASE`), with time held still. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { sql } from 'drizzle-orm';
import { testClock, type TestClock } from '../../src/kernel/clock.ts';
import { idsFrom } from '../../src/kernel/ids.ts';
import type { Config } from '../../src/platform/config/index.ts';
import { keysFrom } from '../../src/platform/crypto/index.ts';
import {
  migrate,
  openPostgres,
  openSqlite,
  rawRows,
  rawRun,
  type PostgresStore,
  type Reader,
  type Store,
} from '../../src/platform/db/index.ts';
import { silentLog } from '../../src/platform/log/index.ts';
import type { Platform } from '../../src/platform/services.ts';
import { createDatabase, dropDatabase } from './postgres.ts';

export const testStart = Date.UTC(2026, 10, 23, 9, 0, 0);

export const testConfig = (values: Partial<Config> = {}): Config => ({
  mode: 'production',
  port: 0,
  demoPort: 0,
  databaseUrl: '',
  dataDir: '',
  publicUrl: 'https://community.clinic.example',
  smtpUrl: null,
  mailFrom: 'community@clinic.example',
  trustedProxies: [],
  secret: null,
  synchronous: 'NORMAL',
  ...values,
});

type Opened = { store: PostgresStore; url: string };

/**
 * PostgreSQL stores that tests of this process are done with, each on a database of its own: to copy a database and to open connections to it
 * takes longer than most tests do.
 */
const left: Opened[] = [];
after(async () => {
  for (const opened of left) await ended(opened);
});

async function opened(): Promise<Opened> {
  const url = await createDatabase();
  return { store: openPostgres({ url }), url };
}

async function ended({ store, url }: Opened): Promise<void> {
  await store.close();
  await dropDatabase(url);
}

/** Empties it only now, when all that the test before had at work has been stopped. Throws `busy` where something of it still is. */
async function emptied(store: PostgresStore): Promise<void> {
  await store.tx(async (tx) => {
    const found = await rawRows(
      tx,
      sql`SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'schema_migration'`,
    );
    const tables = found.map(({ tablename }) => sql.identifier(String(tablename)));
    // Whoever is about to write is waited for.
    await rawRun(tx, sql`LOCK TABLE ${sql.join(tables, sql`, `)} IN ACCESS EXCLUSIVE MODE`);
    // As a replica does: whatever refers to what.
    await rawRun(tx, sql`SET LOCAL session_replication_role = replica`);
    await rawRun(
      tx,
      sql.join(
        tables.map((table) => sql`DELETE FROM ${table}`),
        sql`; `,
      ),
    );
  });
}

async function emptyOne(): Promise<Opened> {
  const one = left.pop();
  if (!one) return opened();
  try {
    await emptied(one.store);
    return one;
  } catch {
    await ended(one);
    return opened();
  }
}

/**
 * The store as a server finds it that has just started: what the code remembers of a store or of a connection it remembers for one test. Who
 * closes it, as a server does that stops, closes it for that test only.
 */
function anew(store: PostgresStore): PostgresStore {
  const builders = new WeakMap<object, Reader['q']>();
  const own = <R extends Reader>(reader: R): R => {
    let q = builders.get(reader.q);
    if (!q) builders.set(reader.q, (q = Object.create(reader.q) as Reader['q']));
    return { ...reader, q };
  };
  let closed = false;
  const whileOpen = <T>(work: () => Promise<T>): Promise<T> => (closed ? Promise.reject(new Error('The store is closed.')) : work());
  return {
    ...store,
    db: own(store.db),
    read: (work) => whileOpen(() => store.read((db) => work(own(db)))),
    tx: (work) => whileOpen(() => store.tx((tx) => work(own(tx)))),
    changes: () => whileOpen(async () => store.changes()),
    ping: () => whileOpen(() => store.ping()),
    close: () => {
      closed = true;
      return Promise.resolve();
    },
  };
}

/** As {@link testStore}, for a test that does to its database what the next one must not find. */
export async function ownStore(t: TestContext): Promise<Store> {
  if (process.env['TEST_DATABASE'] !== 'postgres') return testStore(t);
  const own = await opened();
  t.after(() => ended(own));
  return own.store;
}

/** Ends with the test. */
export async function testStore(t: TestContext): Promise<Store> {
  if (process.env['TEST_DATABASE'] === 'postgres') {
    const one = await emptyOne();
    t.after(async () => {
      const { totalCount, idleCount, waitingCount } = one.store.pool;
      // Nobody is given the database of a test that failed half way, or that has left something at work.
      if ((t as TestContext & { passed: boolean }).passed && totalCount === idleCount && waitingCount === 0) left.push(one);
      else await ended(one);
    });
    return anew(one.store);
  }
  const folder = mkdtempSync(join(tmpdir(), 'commonward-test-'));
  const store = openSqlite({ file: join(folder, 'test.db') });
  t.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(store);
  return store;
}

export type TestPlatform = Platform & { clock: TestClock };

export async function testPlatform(t: TestContext, config: Partial<Config> = {}): Promise<TestPlatform> {
  const clock = testClock(testStart);
  return {
    store: await testStore(t),
    clock,
    ids: idsFrom(clock),
    keys: keysFrom('a secret of the tests, long enough'),
    log: silentLog,
    config: testConfig(config),
  };
}
