import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock, testClock } from './clock.ts';

test('the test clock stands still, goes forward and can be set back', () => {
  const clock = testClock(1_000);
  assert.equal(clock.now(), 1_000);
  clock.advance(500);
  assert.equal(clock.now(), 1_500);
  clock.set(10);
  assert.equal(clock.now(), 10);
});

test('the system clock tells epoch milliseconds', () => {
  const before = Date.now();
  const now = systemClock.now();
  assert.ok(before <= now && now <= Date.now());
});
