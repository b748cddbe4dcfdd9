/** Tests on PostgreSQL share databases: none may find what another has left. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slotTables } from '../../src/platform/ratelimit/index.ts';
import type { Store } from '../../src/platform/db/index.ts';
import { testStore } from './platform.ts';

const put = (store: Store, key: string): Promise<unknown> =>
  store.tx((tx) => tx.q.insert(slotTables(tx).slot).values({ key, slot: 1, expiresAt: 1 }));
const rows = (store: Store): Promise<unknown[]> => store.read((db) => db.q.select().from(slotTables(db).slot));

describe('a test', () => {
  let goOn = (): void => undefined;
  let unfinished: Promise<unknown> = Promise.resolve();

  test('leaves rows, and a transaction that is not done', async (t) => {
    const store = await testStore(t);
    await put(store, 'left');
    const held = new Promise<void>((resolve) => (goOn = resolve));
    if (store.dialect === 'postgres')
      unfinished = store
        .tx(async (tx) => {
          await tx.q.insert(slotTables(tx).slot).values({ key: 'late', slot: 1, expiresAt: 1 });
          await held;
        })
        .catch(() => undefined);
    assert.equal((await rows(store)).length, 1);
    // The one that ends it ends the database too, and waits for all that use it.
    setTimeout(goOn, 100);
  });

  test('finds nothing of that', async (t) => {
    const store = await testStore(t);
    await unfinished;
    assert.deepEqual(await rows(store), []);
    await put(store, 'left');
  });

  test('nor of one that ended well, whose store is closed to it', async (t) => {
    const store = await testStore(t);
    assert.deepEqual(await rows(store), []);
    await put(store, 'left');
    assert.equal((await rows(store)).length, 1);
    await store.close();
    await assert.rejects(Promise.resolve().then(() => store.ping()));
    await assert.rejects(Promise.resolve().then(() => store.tx(() => Promise.resolve())));
  });
});
