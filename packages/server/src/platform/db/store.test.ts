import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import { codeOf, outcomes } from '../../../test/support/community.ts';
import { databaseOf, otherProcess } from '../../../test/support/communityProcess.ts';
import { ownStore, testStore } from '../../../test/support/platform.ts';
import { createDatabase, dropDatabase } from '../../../test/support/postgres.ts';
import { slotTables } from '../ratelimit/index.ts';
import {
  errorCode,
  isDuplicate,
  knownMigrations,
  migrate,
  migrationState,
  NewerDatabase,
  openPostgres,
  openSqlite,
  rawRows,
  rawRun,
  type Reader,
  type SqliteStore,
  type Store,
  type Tx,
} from './index.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

const put = async (tx: Tx, key: string, number: number): Promise<void> => {
  const { slot } = slotTables(tx);
  await tx.q.insert(slot).values({ key, slot: number, expiresAt: number });
};
const rowsOf = async (db: Reader, key: string): Promise<number> => {
  const { slot } = slotTables(db);
  return Number((await db.q.select({ count: count() }).from(slot).where(eq(slot.key, key)))[0]!.count);
};

test('transactions with awaits inside that run at once stay whole', async (t) => {
  const store = await testStore(t);
  const { slot } = slotTables(store.db);
  const each = async (number: number): Promise<void> =>
    store.tx(async (tx) => {
      await put(tx, 'pairs', 2 * number);
      await turn();
      await put(tx, 'pairs', 2 * number + 1);
      if (number % 3 === 0) throw new Error('on purpose');
    });
  const settled = await Promise.allSettled(Array.from({ length: 30 }, (_, number) => each(number)));
  assert.equal(settled.filter((one) => one.status === 'rejected').length, 10);
  const rows = await store.db.q.select({ number: slot.slot }).from(slot).where(eq(slot.key, 'pairs')).orderBy(asc(slot.slot));
  assert.deepEqual(
    rows.map((row) => row.number),
    Array.from({ length: 60 }, (_, number) => number).filter((number) => Math.floor(number / 2) % 3 !== 0),
  );
});

test('read, then write under a condition: of fifty at once each step is taken once', async (t) => {
  const store = await testStore(t);
  const { slot } = slotTables(store.db);
  await store.tx((tx) => put(tx, 'counter', 0));
  let tries = 0;
  const addOne = async (): Promise<void> => {
    for (;;) {
      tries += 1;
      const won = await store.tx(async (tx) => {
        const [row] = await tx.q.select().from(slot).where(eq(slot.key, 'counter'));
        await turn();
        const changed = await tx.q
          .update(slot)
          .set({ expiresAt: row!.expiresAt + 1 })
          .where(and(eq(slot.key, 'counter'), eq(slot.expiresAt, row!.expiresAt)))
          .returning();
        return changed.length === 1;
      });
      if (won) return;
    }
  };
  await Promise.all(Array.from({ length: 50 }, addOne));
  assert.equal((await store.db.q.select().from(slot).where(eq(slot.key, 'counter')))[0]!.expiresAt, 50);
  if (!onPostgres) assert.equal(tries, 50, 'writers on SQLite take turns');
});

test('a throw after an await leaves nothing behind, and the next transaction works', async (t) => {
  const store = await testStore(t);
  await assert.rejects(
    store.tx(async (tx) => {
      await put(tx, 'gone', 1);
      await turn();
      throw new TypeError('the work failed');
    }),
    { name: 'TypeError', message: 'the work failed' },
  );
  assert.equal(await rowsOf(store.db, 'gone'), 0);
  await store.tx((tx) => put(tx, 'gone', 1));
  assert.equal(await rowsOf(store.db, 'gone'), 1);
});

test('a statement that the database refuses takes the whole transaction with it, even when the work swallows the error', async (t) => {
  const store = await testStore(t);
  await store.tx((tx) => put(tx, 'twice', 1));
  await assert.rejects(
    store.tx(async (tx) => {
      await put(tx, 'other', 1);
      await put(tx, 'twice', 1);
    }),
    isDuplicate,
  );
  assert.equal(await rowsOf(store.db, 'other'), 0);
  if (onPostgres) {
    await assert.rejects(
      store.tx(async (tx) => {
        await put(tx, 'other', 1);
        await put(tx, 'twice', 1).catch(() => undefined);
      }),
      'PostgreSQL has given the transaction up: it must not look committed',
    );
    assert.equal(await rowsOf(store.db, 'other'), 0);
  }
});

test('readers never see half a transaction', async (t) => {
  const store = await testStore(t);
  let writing = true;
  const seen = new Set<number>();
  const reader = (async () => {
    while (writing) {
      seen.add(await rowsOf(store.db, 'tens'));
      await turn();
    }
  })();
  for (let round = 0; round < 10; round += 1) {
    await store.tx(async (tx) => {
      for (let number = 0; number < 10; number += 1) {
        await put(tx, 'tens', round * 10 + number);
        await turn();
        if (number === 5) assert.equal(await rowsOf(tx, 'tens'), round * 10 + 6, 'the transaction itself sees its own rows');
      }
    });
  }
  writing = false;
  await reader;
  assert.ok(
    [...seen].every((number) => number % 10 === 0),
    [...seen].join(' '),
  );
});

test('a transaction inside a transaction fails loudly, however it is reached', async (t) => {
  const store = await testStore(t);
  const loudly = /inside a transaction/;
  await assert.rejects(
    store.tx(async () => store.tx((inner) => put(inner, 'nested', 1))),
    loudly,
  );
  await assert.rejects(
    store.tx(async (tx) => {
      await put(tx, 'nested', 1);
      const indirectly = async (): Promise<void> => {
        await turn();
        await store.tx((inner) => put(inner, 'nested', 2));
      };
      await Promise.all([indirectly()]);
    }),
    loudly,
  );
  assert.equal(await rowsOf(store.db, 'nested'), 0);
  await store.tx((tx) => put(tx, 'nested', 3));
});

test('what follows a commit may open a transaction, runs after the rows are there, and not after a failure', async (t) => {
  const store = await testStore(t);
  const order: string[] = [];
  let followed: Promise<void> | undefined;
  await store.tx(async (tx) => {
    tx.afterCommit(() => {
      order.push('followed');
      followed = store.tx(async (next) => {
        assert.equal(await rowsOf(next, 'first'), 1);
        await put(next, 'second', 1);
      });
    });
    await put(tx, 'first', 1);
    order.push('written');
  });
  await followed;
  assert.deepEqual(order, ['written', 'followed']);
  assert.equal(await rowsOf(store.db, 'second'), 1);
  await assert.rejects(
    store.tx(async (tx) => {
      tx.afterCommit(() => order.push('never'));
      await put(tx, 'first', 1);
    }),
  );
  assert.equal(order.length, 2);
});

test('whoever fails over what another one wrote hears of it once that is there to be read', async (t) => {
  const store = await testStore(t);
  const seen = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      store
        .tx(async (tx) => {
          if ((await rowsOf(tx, 'winner')) > 0) throw new Error('late');
          await put(tx, 'winner', number);
        })
        .then(
          () => 'won',
          async () => `lost to ${await rowsOf(store.db, 'winner')}`,
        ),
    ),
  );
  // On PostgreSQL they do not wait for each other here, and nobody loses.
  if (store.dialect === 'sqlite') assert.deepEqual(seen, ['won', 'lost to 1', 'lost to 1', 'lost to 1']);
  else
    assert.ok(
      seen.every((each) => each === 'won' || /^lost to [1-9]/.test(each)),
      String(seen),
    );
});

test('work keeps the context of its caller', async (t) => {
  const store = await testStore(t);
  const request = new AsyncLocalStorage<number>();
  const seen = await Promise.all(
    [1, 2, 3].map((number) =>
      request.run(number, () =>
        store.tx(async (tx) => {
          await put(tx, 'context', number);
          return request.getStore();
        }),
      ),
    ),
  );
  assert.deepEqual(seen, [1, 2, 3]);
});

test('the version of the data moves when another connection commits', async (t) => {
  const store = await testStore(t);
  const before = await store.changes();
  await store.tx((tx) => put(tx, 'change', 1));
  const until = Date.now() + 5_000;
  while ((await store.changes()) === before) {
    assert.ok(Date.now() < until, 'the commit was not noticed');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await store.ping();
});

test('what one read gives is of one moment, whoever commits meanwhile', async (t) => {
  const store = await testStore(t);
  // As somebody else would: asked for while the read is open, made outside of it.
  const elsewhere = AsyncLocalStorage.snapshot();
  let commits = 0;
  const seen = await store.read(async (db) => {
    const before = await rowsOf(db, 'moving');
    await elsewhere(() => store.tx((tx) => put(tx, 'moving', (commits += 1))));
    return [before, await rowsOf(db, 'moving')];
  });
  assert.equal(seen[0], seen[1]);
  assert.ok(commits > 0);
  assert.equal(await rowsOf(store.db, 'moving'), commits, 'whoever reads next sees what was committed');
  assert.equal(await store.read((db) => rowsOf(db, 'moving')), commits);
});

test('a read writes nothing and opens nothing, and one that fails keeps no connection', async (t) => {
  const store = await testStore(t);
  await store.tx((tx) => put(tx, 'kept', 1));
  for (let times = 0; times < 12; times += 1) {
    await assert.rejects(store.read((db) => rawRun(db, sql`DELETE FROM rate_slot`)));
    await assert.rejects(
      store.read(() => store.tx((tx) => put(tx, 'nested', 1))),
      /inside a transaction/,
    );
    await assert.rejects(
      store.read(() => store.read((db) => rowsOf(db, 'kept'))),
      /inside a transaction/,
    );
  }
  assert.equal(await store.read((db) => rowsOf(db, 'kept')), 1);
  assert.equal(await rowsOf(store.db, 'nested'), 0);
});

// Locks -------------------------------------------------------------------------------------------------------

/** In ms. A read is asked for this often, whatever became of the one before: a store that stands still keeps many waiting, not one. */
const everySoOften = 20;

type Watch = { problems: Record<string, number>; took: number; waits: number[] };

/** Has `write` done by this many at once, and meanwhile measures how long each read takes from the moment at which it was wanted. */
async function readingWhile(store: Store, writers: number, write: (number: number) => Promise<unknown>): Promise<Watch> {
  const began = performance.now();
  const reads: Promise<number>[] = [];
  const wanted = (): void => {
    for (let due = began + everySoOften * reads.length; due <= performance.now(); due = began + everySoOften * reads.length) {
      const since = due;
      reads.push(
        rowsOf(store.db, 'kept').then(
          () => performance.now() - since,
          () => Infinity,
        ),
      );
    }
  };
  const pulse = setInterval(wanted, everySoOften / 4);
  const { problems } = await outcomes(Array.from({ length: writers }, (_, number) => write(number)));
  const took = performance.now() - began;
  wanted();
  clearInterval(pulse);
  return { problems, took, waits: await Promise.all(reads) };
}

/** The wait that nine of ten stay below: a busy machine holds one up now and then, a store that blocks holds up all that come meanwhile. */
const nineOfTen = (waits: number[]): number => waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.9) - 1]!;

/** Wants the lock that the other process holds. */
const changeKept = (store: Store): Promise<unknown> => {
  const { slot } = slotTables(store.db);
  return store.tx((tx) => tx.q.update(slot).set({ expiresAt: 3 }).where(eq(slot.key, 'kept')).returning());
};

test('while another process holds the lock, reads go on and writes end in a clear answer', async (t) => {
  const store = await testStore(t);
  await store.tx((tx) => put(tx, 'kept', 1));
  const other = otherProcess('hold', databaseOf(store));
  t.after(() => other.kill());
  await other.said('held');
  // More than a store has connections, as many as a busy minute brings.
  const { problems, took, waits } = await readingWhile(store, 30, () => changeKept(store));
  if (onPostgres) await store.tx((tx) => put(tx, 'elsewhere', 1));
  await other.kill();
  assert.deepEqual(problems, { busy: 30 });
  assert.ok(took > 2_000 && took < 8_000, `the writers waited ${took} ms`);
  assert.ok(waits.every(Number.isFinite), `of ${waits.length} reads one failed`);
  assert.ok(nineOfTen(waits) < 100, `of ${waits.length} reads nine of ten took up to ${nineOfTen(waits)} ms`);
  await changeKept(store);
});

test('a lock that is given back in time costs nobody anything', async (t) => {
  const store = await testStore(t);
  await store.tx((tx) => put(tx, 'kept', 1));
  const other = otherProcess('hold', databaseOf(store));
  t.after(() => other.kill());
  await other.said('held');
  const writes = outcomes(Array.from({ length: 5 }, () => changeKept(store)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await other.kill();
  assert.deepEqual((await writes).problems, {});
});

// SQLite alone ------------------------------------------------------------------------------------------------

const sqliteOnly = { skip: onPostgres ? 'about the SQLite file' : false };

test('the reading connection of SQLite refuses to write', sqliteOnly, async (t) => {
  const store = await testStore(t);
  await assert.rejects(rawRun(store.db, sql`DELETE FROM rate_slot`), (error: unknown) => errorCode(error) === 'SQLITE_READONLY');
});

test('on a full disk writes are refused clearly, reads go on, and writes work again when there is room', sqliteOnly, async (t) => {
  const store = (await testStore(t)) as SqliteStore;
  const pages = store.writer.pragma('page_count', { simple: true }) as number;
  store.writer.pragma(`max_page_count = ${pages + 3}`);
  const long = 'x'.repeat(3_000);
  let code = '';
  for (let number = 0; number < 50 && code === ''; number += 1) {
    code = await codeOf(store.tx((tx) => put(tx, `${long}${number}`, number))).catch((error: Error) =>
      error.message === 'It did not fail.' ? '' : `${error}`,
    );
  }
  assert.equal(code, 'storage_full');
  assert.ok((await rowsOf(store.db, `${long}0`)) === 1, 'what was acknowledged is there and can be read');
  store.writer.pragma('max_page_count = 100000');
  await store.tx((tx) => put(tx, 'room again', 1));
  assert.equal(await rowsOf(store.db, 'room again'), 1);
});

test('a server that is killed while it writes loses nothing that it acknowledged', sqliteOnly, async (t) => {
  const store = (await testStore(t)) as SqliteStore;
  const other = otherProcess('write', store.writer.name);
  await other.said('60');
  await other.kill();
  const acknowledged = other.lines.length;
  const again = openSqlite({ file: store.writer.name });
  t.after(() => again.close());
  const kept = await rowsOf(again.db, 'written');
  assert.ok(kept >= acknowledged, `${acknowledged} acknowledged, ${kept} kept`);
  assert.equal(await rowsOf(again.db, 'written too'), kept, 'no half transaction');
  assert.equal(again.writer.pragma('integrity_check', { simple: true }), 'ok');
  await again.tx((tx) => put(tx, 'after', 1));
});

// PostgreSQL alone --------------------------------------------------------------------------------------------

test(
  'a connection that is lost inside a transaction fails that transaction only',
  { skip: onPostgres ? false : 'about connections to PostgreSQL' },
  async (t) => {
    const store = await testStore(t);
    await assert.rejects(
      store.tx(async (tx) => {
        await put(tx, 'lost', 1);
        const [row] = await rawRows(tx, sql`SELECT pg_backend_pid() AS pid`);
        await rawRows(store.db, sql`SELECT pg_terminate_backend(${row!['pid']})`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await put(tx, 'lost', 2);
      }),
    );
    assert.equal(await rowsOf(store.db, 'lost'), 0);
    await store.tx((tx) => put(tx, 'lost', 3));
  },
);

test(
  'a database that takes connections and says nothing holds up who asks for changes, and the end, no longer than anything else',
  { skip: onPostgres ? false : 'about connections to PostgreSQL' },
  async (t) => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    t.after(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const store = openPostgres({ url: `postgres://postgres@127.0.0.1:${(silent.address() as AddressInfo).port}/silent` });
    const begun = performance.now();
    await store.changes();
    await store.close();
    assert.ok(performance.now() - begun < 20_000);
  },
);

// Migrations --------------------------------------------------------------------------------------------------

async function emptyDatabase(t: TestContext): Promise<string> {
  if (onPostgres) {
    const url = await createDatabase({ migrated: false });
    t.after(() => dropDatabase(url));
    return url;
  }
  const folder = mkdtempSync(join(tmpdir(), 'commonward-migrate-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'test.db');
}
const open = (database: string): Store => (onPostgres ? openPostgres({ url: database }) : openSqlite({ file: database }));
const all = knownMigrations(onPostgres ? 'postgres' : 'sqlite');

test('a database that a newer version wrote is refused in words', async (t) => {
  const store = await ownStore(t);
  await store.tx((tx) => rawRun(tx, sql`INSERT INTO schema_migration (name, applied_at) VALUES ('9999_from_tomorrow.sql', 1)`));
  await assert.rejects(
    migrate(store),
    (error: unknown) => error instanceof NewerDatabase && /newer Commonward.*9999_from_tomorrow\.sql.*backup/.test(error.message),
  );
  assert.deepEqual((await migrationState(store)).unknown, ['9999_from_tomorrow.sql']);
});

test('migrating twice does nothing the second time', async (t) => {
  const database = await emptyDatabase(t);
  const store = open(database);
  t.after(() => store.close());
  assert.deepEqual(await migrate(store), all);
  assert.deepEqual(await migrate(store), []);
  assert.deepEqual(await migrationState(store), { applied: all, waiting: [], unknown: [] });
});

test('a process that is killed inside a migration leaves it for the next one', async (t) => {
  const database = await emptyDatabase(t);
  const killed = otherProcess('migrate-and-die', database);
  assert.equal(await killed.ended, null, 'killed by a signal');
  const store = open(database);
  t.after(() => store.close());
  assert.deepEqual((await migrationState(store)).applied, all.slice(0, 1));
  assert.deepEqual(await migrate(store), all.slice(1));
  await store.tx((tx) => put(tx, 'after', 1));
});

test('servers that start at the same moment on an empty database all come up, and each migration runs once', async (t) => {
  const database = await emptyDatabase(t);
  const processes = [1, 2].map(() => otherProcess('migrate', database));
  assert.deepEqual(await Promise.all(processes.map((one) => one.ended)), [0, 0]);
  const applied = processes.flatMap((one) => JSON.parse(one.lines.at(-1)!) as string[]);
  assert.deepEqual(applied.sort(), all);
});
