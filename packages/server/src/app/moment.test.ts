/** What one answer shows is of one moment, whatever is decided and written while it is made. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { communityOn, subject, type TestCommunity } from '../../test/support/community.ts';
import { password } from '../../test/support/people.ts';
import { testConfig, testPlatform } from '../../test/support/platform.ts';
import { createStaff, hashPassword } from '../features/identity/index.ts';
import { takeBack } from '../features/moderation/index.ts';
import { compose } from './compose.ts';
import type { Snapshot } from './snapshot.contract.ts';

type World = { c: TestCommunity; get(path: string, headers?: Record<string, string>): Promise<Response>; enter(): Promise<string> };

/** The whole server over the store of a community. */
async function world(t: TestContext): Promise<World> {
  const p = await testPlatform(t);
  const c = await communityOn(p);
  const { store, clock, ids, log } = p;
  const config = testConfig({ secret: 'a secret of the tests, long enough', smtpUrl: 'smtp://mail.clinic.example' });
  const { fetch } = await compose(config, { store, clock, ids, log });
  const ask = async (path: string, init: RequestInit): Promise<Response> => fetch(new Request(`${config.publicUrl}${path}`, init));
  return {
    c,
    get: (path, headers = {}) => ask(path, { headers }),
    async enter() {
      const email = 'olive@clinic.example';
      const passwordHash = await hashPassword(password);
      await store.tx((tx) =>
        createStaff(tx, p, { email, name: 'Olive Marsh', roles: { larkfield: ['owner', 'moderator'] }, passwordHash }),
      );
      const entered = await ask('/admin/api/session', {
        method: 'POST',
        headers: { origin: config.publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      assert.equal(entered.status, 200);
      return entered.headers.get('set-cookie')!.split(';')[0]!;
    },
  };
}

/** Looks again and again, several at a time, until `work` is done. Gives back what was seen. */
async function lookingWhile<T>(work: () => Promise<void>, look: (turn: number) => Promise<T>): Promise<T[]> {
  let working = true;
  const seen: T[] = [];
  let turn = 0;
  const lookers = [1, 2, 3].map(async () => {
    while (working) {
      seen.push(await look((turn += 1)));
      // On SQLite nothing that a reader waits for lets the writers in.
      await nextTurn();
    }
  });
  try {
    await work();
  } finally {
    working = false;
    await Promise.all(lookers);
  }
  return seen;
}

test('while reviews are hidden and restored, the summary of a page view counts what the page view lists', async (t) => {
  const { c, get } = await world(t);
  const mo = await c.staff('Mo Reader');
  const reviews: string[] = [];
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dora']) reviews.push((await c.review(await c.member(name))).id);
  for (const id of reviews) await c.publish(mo, id);

  const seen = await lookingWhile(
    async () => {
      for (let round = 0; round < 24; round += 1) {
        const id = reviews[round % reviews.length]!;
        await c.decide(mo, id, 'hide');
        await c.decide(mo, id, 'restore');
        await c.settle();
      }
    },
    async (turn) => {
      // Of each size there is a page of its own, made when it is asked for.
      const answer = await get(`/v1/larkfield/snapshot?subject=${subject}&size=${4 + (turn % 17)}`);
      assert.equal(answer.status, 200);
      const { summary, page } = ((await answer.json()) as Snapshot).reviews!;
      return { counted: summary.count, listed: page.items.length };
    },
  );
  assert.deepEqual(
    seen.filter(({ counted, listed }) => counted !== listed),
    [],
  );
  assert.ok(new Set(seen.map(({ counted }) => counted)).size > 1, 'reviews came and went meanwhile');
});

test('while posts come and go, the queue counts what it lists and no audit chain is called broken', async (t) => {
  const { c, get, enter } = await world(t);
  const cookie = await enter();
  const members = [await c.member('Ana'), await c.member('Ben')];

  const seen = await lookingWhile(
    async () => {
      for (let round = 0; round < 24; round += 1) {
        const asked = await Promise.all(members.map((member) => c.ask(member, { title: `Question ${round} of mine` })));
        for (const { id, author } of asked) await takeBack(c, c.larkfield, author, id, 1, 'withdraw');
      }
    },
    async () => {
      const queue = (await (await get('/admin/api/queue', { cookie, 'sec-fetch-site': 'same-origin' })).json()) as {
        counts: { pending: number };
        items: unknown[];
      };
      const audit = (await (await get('/admin/api/sites/larkfield/audit', { cookie, 'sec-fetch-site': 'same-origin' })).json()) as {
        intact: boolean;
      };
      return { counted: queue.counts.pending, listed: queue.items.length, intact: audit.intact };
    },
  );
  assert.deepEqual(
    seen.filter(({ counted, listed, intact }) => counted !== listed || !intact),
    [],
  );
  assert.ok(new Set(seen.map(({ counted }) => counted)).size > 1, 'posts came and went meanwhile');
});
