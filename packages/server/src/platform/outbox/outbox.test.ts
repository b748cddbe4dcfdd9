import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { eq } from 'drizzle-orm';
import { testPlatform } from '../../../test/support/platform.ts';
import { until } from '../../../test/support/until.ts';
import { jsonLog } from '../log/index.ts';
import { cancelConsequences, outboxTables, outboxWorker, putConsequence, type Consequence, type Due, type Handler } from './index.ts';

const second = 1000;
const hour = 3_600_000;

async function setUp(t: TestContext, handle: Handler) {
  const p = await testPlatform(t);
  const { outbox } = outboxTables(p.store.db);
  const worker = (log = p.log) => outboxWorker({ store: p.store, clock: p.clock, log, handlers: new Map([['mail', handle]]) });
  return {
    ...p,
    worker,
    put: (values: Partial<Consequence> = {}) =>
      p.store.tx((tx) =>
        putConsequence(tx, p, { site: 'larkfield', topic: 'mail', payload: { id: 'con_1' }, dueAt: p.clock.now(), ...values }),
      ),
    row: async (id: string) => (await p.store.db.q.select().from(outbox).where(eq(outbox.id, id)))[0]!,
  };
}

test('a consequence is carried out when it is due and not before, once', async (t) => {
  const done: Due[] = [];
  const s = await setUp(t, async (due) => void done.push(due));
  const id = await s.put({ dueAt: s.clock.now() + 30 * second, payload: { contribution: 'con_1', revision: 2 } });
  const worker = s.worker();
  assert.equal(await worker.drain(), 0);
  s.clock.advance(30 * second);
  assert.equal(await worker.drain(), 1);
  assert.equal(await worker.drain(), 0);
  assert.deepEqual(done, [{ id, site: 'larkfield', topic: 'mail', payload: { contribution: 'con_1', revision: 2 }, attempts: 1 }]);
  assert.equal((await s.row(id)).outcome, 'done');
});

test('one that failed is tried again after longer and longer pauses, then kept as failed', async (t) => {
  let attempts = 0;
  const s = await setUp(t, async () => {
    attempts += 1;
    throw new Error('The mail server does not answer.');
  });
  const id = await s.put();
  const worker = s.worker();
  let last = 0;
  const pauses: number[] = [];
  for (let guard = 0; guard < 20; guard += 1) {
    await worker.drain();
    const row = await s.row(id);
    if (row.dueAt === null) break;
    pauses.push(row.dueAt - s.clock.now());
    s.clock.set(row.dueAt - 1);
    last = attempts;
    await worker.drain();
    assert.equal(attempts, last, 'not before its time');
    s.clock.set(row.dueAt);
  }
  assert.equal(attempts, 9);
  assert.deepEqual(
    pauses,
    [...pauses].sort((a, b) => a - b),
  );
  const whole = pauses.reduce((sum, pause) => sum + pause, 0);
  assert.ok(pauses[0]! <= 10 * second, 'soon at first');
  assert.ok(whole > 40 * hour && whole < 48 * hour, 'and for almost two days, as doctor and docs/operating.md say');
  assert.equal((await s.row(id)).outcome, 'failed');
});

test('one that fails does not hold up the others, and its log line says nothing of what it holds', async (t) => {
  const done: string[] = [];
  const lines: string[] = [];
  const s = await setUp(t, async (due) => {
    if (due.payload['id'] === 'bad') throw new Error('Zanzibarquokka <ana@example.org>\n    at home I wrote this');
    done.push(due.id);
  });
  await s.put({ payload: { id: 'bad' } });
  const good = await s.put();
  await s.put({ topic: 'a topic that nobody handles' });
  await s.worker(jsonLog((line) => void lines.push(line))).drain();
  assert.deepEqual(done, [good]);
  assert.equal(lines.length, 2);
  assert.doesNotMatch(lines.join(''), /Zanzibar|example\.org|at home/);
});

test('undoing the cause cancels what is not yet due, of that site and cause alone', async (t) => {
  const done: Due[] = [];
  const s = await setUp(t, async (due) => void done.push(due));
  const later = s.clock.now() + 30 * second;
  const undone = await s.put({ cause: 'dec_1', dueAt: later });
  const other = await s.put({ cause: 'dec_2', dueAt: later });
  const elsewhere = await s.put({ cause: 'dec_1', site: 'harbour', dueAt: later });
  await s.store.tx((tx) => cancelConsequences(tx, s.clock, 'larkfield', 'dec_1'));
  s.clock.advance(30 * second);
  await s.worker().drain();
  assert.deepEqual(done.map((due) => due.id).sort(), [other, elsewhere].sort());
  assert.equal((await s.row(undone)).outcome, 'cancelled');
});

test('several workers share the work: each row is carried out by one of them', async (t) => {
  const done: string[] = [];
  const s = await setUp(t, async (due) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    done.push(due.id);
  });
  const ids = await s.store.tx(async (tx) => {
    const made: string[] = [];
    for (let number = 0; number < 60; number += 1)
      made.push(await putConsequence(tx, s, { site: 'larkfield', topic: 'mail', payload: { number }, dueAt: s.clock.now() }));
    return made;
  });
  const counts = await Promise.all([s.worker().drain(), s.worker().drain(), s.worker().drain()]);
  assert.deepEqual(done.sort(), ids.sort());
  assert.equal(
    counts.reduce((sum, number) => sum + number, 0),
    60,
  );
});

test('what a crashed worker had claimed is due again when its lease has run out', async (t) => {
  const done: string[] = [];
  let crash = true;
  const never = new Promise<void>(() => undefined);
  const s = await setUp(t, async (due) => {
    if (crash) await never;
    done.push(due.id);
  });
  const id = await s.put();
  void s.worker().drain();
  const until = Date.now() + 5_000;
  while ((await s.row(id)).claimedUntil === null && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
  crash = false;
  const next = s.worker();
  assert.equal(await next.drain(), 0, 'the first worker may still be at it');
  s.clock.advance(61 * second);
  assert.equal(await next.drain(), 1);
  assert.deepEqual(done, [id]);
});

test('a slow worker leaves the rest of its batch once its lease is over', async (t) => {
  const done: string[] = [];
  const s = await setUp(t, async (due) => {
    done.push(due.id);
    s.clock.advance(40 * second);
  });
  for (let number = 0; number < 5; number += 1) await s.put();
  await s.worker().drain();
  assert.equal(new Set(done).size, 5);
  assert.equal(done.length, 5, 'none was begun by two claims');
});

test('nothing is put by a transaction that fails', async (t) => {
  const s = await setUp(t, async () => undefined);
  await assert.rejects(
    s.store.tx(async (tx) => {
      await putConsequence(tx, s, { site: 'larkfield', topic: 'mail', payload: {}, dueAt: s.clock.now() });
      throw new Error('on purpose');
    }),
  );
  assert.equal(await s.worker().drain(), 0);
});

test('a worker that was started finds work by itself, and ends with the one in hand', async (t) => {
  const done: string[] = [];
  let found: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (found = resolve));
  const s = await setUp(t, async (due) => {
    done.push(due.id);
    found();
  });
  const worker = outboxWorker({
    ...s,
    handlers: new Map([
      [
        'mail',
        async (due: Due) => {
          done.push(due.id);
          found();
          await Promise.resolve();
        },
      ],
    ]),
    every: 5,
  });
  worker.start();
  const id = await s.put();
  await first;
  await worker.stop();
  assert.deepEqual(done, [id]);
  assert.equal((await s.row(id)).outcome, 'done');
});

/** One lane for codes, one for notices, and everything else; `silent` hangs until `release`, then fails as a mail server does that never spoke. */
async function setUpLanes(t: TestContext) {
  const s = await setUp(t, async () => undefined);
  const done: string[] = [];
  const begun: string[] = [];
  const state = { silent: true };
  const hung: (() => void)[] = [];
  const mail = async ({ id }: Due): Promise<void> => {
    begun.push(id);
    if (!state.silent) return void done.push(id);
    await new Promise<void>((_resolve, reject) => hung.push(() => reject(new Error('silence'))));
  };
  const worker = outboxWorker({
    ...s,
    handlers: new Map<string, Handler>([
      ['code', mail],
      ['notice', mail],
      ['publish', async ({ id }) => void done.push(id)],
    ]),
    lanes: ['code', 'notice'].map((topic) => ({
      topics: [topic],
      atOnce: topic === 'code' ? 2 : 1,
      follows: topic === 'notice',
      silence: (error) => error instanceof Error && error.message === 'silence',
    })),
    every: 5,
  });
  const release = (): void => hung.splice(0).forEach((fail) => fail());
  t.after(async () => {
    state.silent = false;
    release();
    await worker.stop();
  });
  return { ...s, worker, done, begun, state, release };
}

test('while a mail server is silent, what needs nobody outside is carried out, and codes do not wait behind notices', async (t) => {
  const s = await setUpLanes(t);
  const notices = [await s.put({ topic: 'notice' }), await s.put({ topic: 'notice' })];
  s.worker.start();
  await until('a notice hangs', () => s.begun.length === 1);
  const codes = [await s.put({ topic: 'code' }), await s.put({ topic: 'code' }), await s.put({ topic: 'code' })];
  const publications = [await s.put({ topic: 'publish' }), await s.put({ topic: 'publish' })];
  await until('both are public', () => s.done.length === 2);
  await until('two codes were tried', () => s.begun.length === 3);
  assert.deepEqual(s.done, publications);
  assert.deepEqual(s.begun, [notices[0], codes[0], codes[1]], 'no more than its lane allows, and nothing is claimed that would wait');
  assert.equal((await s.row(codes[2]!)).attempts, 0);
});

test('when a mail server did not answer, no other mail is tried for a moment; then all of them arrive', async (t) => {
  const s = await setUpLanes(t);
  const ids: string[] = [];
  for (const topic of ['code', 'code', 'code', 'notice', 'notice']) ids.push(await s.put({ topic }));
  s.worker.start();
  await until('what may hang hangs', () => s.begun.length === 3);
  s.release();
  await until(
    'they have failed',
    async () => (await Promise.all(ids.map(s.row))).filter((row) => row.attempts === 1 && row.claimedUntil === null).length === 3,
  );
  s.state.silent = false;
  const published = await s.put({ topic: 'publish' });
  await until('it is public', () => s.done.includes(published));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([s.begun.length, s.done], [3, [published]]);
  s.clock.advance(10 * second);
  await until('all have arrived', () => s.done.length === 6);
  assert.deepEqual(s.done.toSorted(), [...ids, published].toSorted());
});

test('a mail about a publication is not begun before the publication, though both are due at once', async (t) => {
  const s = await setUpLanes(t);
  s.state.silent = false;
  const order: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    order.push(await s.put({ topic: 'notice' }));
    order.push(await s.put({ topic: 'publish' }));
  }
  assert.equal(await s.worker.drain(), 6);
  assert.deepEqual(
    s.done,
    [1, 3, 5, 0, 2, 4].map((at) => order[at]),
  );
});

test('a mail that takes longer than a claim lasts is sent once', async (t) => {
  const s = await setUpLanes(t);
  const slow = await s.put({ topic: 'code' });
  s.worker.start();
  await until('it hangs', () => s.begun.length === 1);
  s.clock.advance(61 * second);
  const next = await s.put({ topic: 'code' });
  await until('the next one is tried', () => s.begun.length === 2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(s.begun, [slow, next]);
});

test('while another process has a publication in hand, mails about it wait and codes do not', async (t) => {
  const s = await setUpLanes(t);
  s.state.silent = false;
  const publication = await s.put({ topic: 'publish' });
  const set = (values: { claimedUntil?: number; outcome?: string }) =>
    s.store.tx(async (tx) => {
      const { outbox } = outboxTables(tx);
      await tx.q.update(outbox).set(values).where(eq(outbox.id, publication));
    });
  await set({ claimedUntil: s.clock.now() + 60 * second });
  const notice = await s.put({ topic: 'notice' });
  const code = await s.put({ topic: 'code' });
  s.worker.start();
  await until('the code is sent', () => s.done.includes(code));
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(s.done, [code]);
  await set({ outcome: 'done' });
  await until('the notice is sent', () => s.done.includes(notice));
});

test('what a process had claimed and not begun when it was stopped, the next one carries out at once', async (t) => {
  const s = await setUp(t, async () => undefined);
  const done: string[] = [];
  let go = (): void => undefined;
  const handlers = new Map<string, Handler>([
    ['mail', async ({ id }) => void (done.push(id), done.length === 1 && (await new Promise<void>((resolve) => (go = resolve))))],
  ]);
  const ids = [await s.put(), await s.put(), await s.put()];
  const first = outboxWorker({ ...s, handlers, every: 5 });
  first.start();
  await until('the first is in hand', () => done.length === 1);
  const stopped = first.stop();
  go();
  await stopped;
  assert.deepEqual(done, ids.slice(0, 1));
  const next = outboxWorker({ ...s, handlers, every: 5 });
  await next.drain();
  assert.deepEqual(done, ids);
  assert.deepEqual(await Promise.all(ids.map(async (id) => (await s.row(id)).attempts)), [1, 1, 1]);
});

test('a sign-in code that is asked for while a publication takes its time does not wait for it', async (t) => {
  const s = await setUp(t, async () => undefined);
  const sent: string[] = [];
  let go = (): void => undefined;
  const worker = outboxWorker({
    ...s,
    handlers: new Map<string, Handler>([
      ['publish', () => new Promise<void>((resolve) => (go = resolve))],
      ['code', async ({ id }) => void sent.push(id)],
    ]),
    lanes: [{ topics: ['code'], atOnce: 2, follows: false, silence: () => false }],
    every: 5,
  });
  const publication = await s.put({ topic: 'publish' });
  worker.start();
  await until('it is in hand', async () => (await s.row(publication)).attempts === 1);
  const code = await s.put({ topic: 'code' });
  await until('the code is sent', () => sent.includes(code));
  go();
  await worker.stop();
});
