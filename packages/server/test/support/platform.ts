/** A platform on a fresh, migrated database of the engine under test (`TEST_DATABASE`), with time held still. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { testClock, type TestClock } from '../../src/kernel/clock.ts';
import { idsFrom } from '../../src/kernel/ids.ts';
import type { Config } from '../../src/platform/config/index.ts';
import { keysFrom } from '../../src/platform/crypto/index.ts';
import { migrate, openPostgres, openSqlite, type Store } from '../../src/platform/db/index.ts';
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

/** Ends with the test. */
export async function testStore(t: TestContext): Promise<Store> {
  if (process.env['TEST_DATABASE'] === 'postgres') {
    const url = await createDatabase();
    const store = openPostgres({ url });
    t.after(async () => {
      await store.close();
      await dropDatabase(url);
    });
    return store;
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
