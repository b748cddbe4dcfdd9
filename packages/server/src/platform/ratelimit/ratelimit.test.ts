import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, failure, outcomes } from '../../../test/support/community.ts';
import { testPlatform, testStart } from '../../../test/support/platform.ts';
import { clearSlots, memoryLimit, takeSlot } from './index.ts';

test('no window of any position ever holds more uses than the limit', async (t) => {
  const { store } = await testPlatform(t);
  let key = 0;
  const steps = fc.array(fc.nat(400), { minLength: 10, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 50, max: 1000 }), steps, async (limit, window, pauses) => {
      const name = `key ${(key += 1)}`;
      const taken: number[] = [];
      let now = testStart;
      for (const pause of pauses) {
        now += pause;
        const at = now;
        const free = taken.filter((use) => use > at - window).length < limit;
        const code = await codeOf(store.tx((tx) => takeSlot(tx, name, { limit, window, now: at }))).catch(() => 'taken');
        assert.equal(code, free ? 'taken' : 'too_many', 'a use is refused when, and only when, the window is full');
        if (free) taken.push(at);
      }
      for (const start of taken) assert.ok(taken.filter((use) => use >= start && use < start + window).length <= limit);
    }),
    { numRuns: 12 },
  );
});

test('uses at the same moment cannot share a place', async (t) => {
  const { store } = await testPlatform(t);
  const rule = { limit: 3, window: 3_600_000, now: testStart };
  const first = await outcomes(Array.from({ length: 30 }, () => store.tx((tx) => takeSlot(tx, 'codes', rule))));
  assert.equal(first.done.length, 3);
  assert.deepEqual(first.problems, { too_many: 27 });
  const later = await outcomes(
    Array.from({ length: 30 }, () => store.tx((tx) => takeSlot(tx, 'codes', { ...rule, now: testStart + rule.window }))),
  );
  assert.equal(later.done.length, 3, 'places that have run out are taken again, each once');
});

test('a refusal says when it is worth trying again', async (t) => {
  const { store } = await testPlatform(t);
  await store.tx((tx) => takeSlot(tx, 'k', { limit: 2, window: 60_000, now: testStart }));
  await store.tx((tx) => takeSlot(tx, 'k', { limit: 2, window: 60_000, now: testStart + 30_000 }));
  const refused = await failure(store.tx((tx) => takeSlot(tx, 'k', { limit: 2, window: 60_000, now: testStart + 40_000 })));
  assert.equal(refused.extra['retryAfter'], 20);
  // A limit that was lowered leaves old places behind.
  await store.tx((tx) => takeSlot(tx, 'k', { limit: 2, window: 60_000, now: testStart + 61_000 }));
  const lowered = await failure(store.tx((tx) => takeSlot(tx, 'k', { limit: 1, window: 60_000, now: testStart + 95_000 })));
  assert.ok((lowered.extra['retryAfter'] as number) > 0);
});

test('another key has places of its own, and a use whose transaction fails costs none', async (t) => {
  const { store } = await testPlatform(t);
  const rule = { limit: 1, window: 60_000, now: testStart };
  await assert.rejects(
    store.tx(async (tx) => {
      await takeSlot(tx, 'k', rule);
      throw new Error('on purpose');
    }),
  );
  await store.tx((tx) => takeSlot(tx, 'k', rule));
  await store.tx((tx) => takeSlot(tx, 'other', rule));
  await store.tx((tx) => clearSlots(tx, testStart + 59_999));
  assert.equal(await codeOf(store.tx((tx) => takeSlot(tx, 'k', rule))), 'too_many');
  await store.tx((tx) => clearSlots(tx, testStart + 60_000));
  await store.tx((tx) => takeSlot(tx, 'k', rule));
});

test('the limit in memory refuses with a number of seconds, per key', async () => {
  const limit = memoryLimit(2, 60);
  await limit.take('a');
  await limit.take('a');
  const refused = await failure(limit.take('a'));
  assert.equal(refused.code, 'too_many');
  assert.ok((refused.extra['retryAfter'] as number) >= 1 && (refused.extra['retryAfter'] as number) <= 60);
  await limit.take('b');
});
