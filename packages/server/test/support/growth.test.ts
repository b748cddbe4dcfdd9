import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growsWithLength, worked } from './growth.ts';

/** `takes` says how long a text of so many characters would take, in ms: a machine is as busy as it is, and judges no instrument. */
const grows = (takes: (length: number) => number, within = 10_000) =>
  growsWithLength({
    pieces: ['ab '],
    length: 10_000,
    given: (text) => text,
    find: (text) => takes(text.length),
    within,
    measured: (work) => work() as number,
  });

test('what reads every character once passes, what begins anew at each of them does not, and what is slow anyway does not', () => {
  grows((length) => length / 100);
  grows((length) => (length * Math.log2(length)) / 1000);
  assert.throws(() => grows((length) => length ** 2 / 1e6), /6\.3 ms for a quarter, 100\.0 ms for the whole, 400\.0 ms for twice/);
  assert.throws(() => grows((length) => length / 100, 50), /100\.0 ms for the whole/);
});

test('a text that only leaves the processor’s caches when it is whole passes: twice that takes no longer than it should', () => {
  grows((length) => (length < 10_000 ? length / 1000 : length / 100));
});

test('time is that of the processor, in ms', () => {
  let seen = 0;
  const took = worked(() => {
    for (let at = 0; at < 5e7; at += 1) seen += at % 7;
  });
  assert.ok(seen > 0 && took > 1 && took < 60_000, String(took));
  const asleep = worked(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100));
  assert.ok(asleep < 100, `${asleep} ms while it slept`);
});

test('what is over before that clock has gone on has taken time all the same', () => {
  const spin = (): void => {
    const end = performance.now() + 1;
    while (performance.now() < end);
  };
  for (let tried = 0; tried < 20; tried += 1) assert.ok(worked(spin) >= 1);
});
