/** A platform on a fresh, migrated database of the engine under test (`TEST_DATABASE`), with time held still. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { testClock, type TestClock } from '../../src/kernel/clock.ts';
import { idsFrom } from '../../src/kernel/ids.ts';
import type { Config } from '../../src/platform/config/index.ts';
import { keysFrom } from '../../src/platform/crypto/index.ts';
import { migrate, openPostgres, openSqlite, type PostgresStore, type Reader, type Store } from '../../src/platform/db/index.ts';
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

/**
 * PostgreSQL stores that no test has at the moment, each on an empty database of its own. A test leaves it to the next one of its process: to
 * copy a database and to open connections to it takes longer than most tests do.
 */
const free: Opened[] = [];
after(async () => {
  for (const opened of free) await ended(opened);
});

type Opened = { store: PostgresStore; url: string };

async function opened(): Promise<Opened> {
  const url = await createDatabase();
  return { store: openPostgres({ url }), url };
}

async function ended({ store, url }: Opened): Promise<void> {
  await store.close();
  await dropDatabase(url);
}

async function emptied({ pool }: PostgresStore): Promise<void> {
  const client = await pool.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'schema_migration'",
    );
    // As a replica does: whatever refers to what, and whatever guards it.
    await client.query(
      `BEGIN; SET LOCAL lock_timeout = '10s'; SET LOCAL session_replication_role = replica; ${tables.rows.map(({ name }) => `DELETE FROM ${name};`).join(' ')} COMMIT`,
    );
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
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
  return {
    ...store,
    db: own(store.db),
    read: (work) => store.read((db) => work(own(db))),
    tx: (work) => store.tx((tx) => work(own(tx))),
    close: () => Promise.resolve(),
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
    const { store, url } = free.pop() ?? (await opened());
    t.after(async () => {
      // What a test has left at work may keep its rows: nobody else is given that database.
      const empty = await emptied(store).then(
        () => true,
        () => false,
      );
      if (empty) free.push({ store, url });
      else await ended({ store, url });
    });
    return anew(store);
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
