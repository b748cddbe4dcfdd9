import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInOrder } from './test-schedule.mjs';

const one = { passed: 1, failed: 0, skipped: 0 };
const wait = () => new Promise((resolve) => setImmediate(resolve));
const gate = () => {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return { open, opened };
};
/** What is told, with the times, which differ, left out. */
const told = (lines) => lines.map((line) => line.replace(/ in [\d.]+ s/, '').trim());

test('a suite goes on where the one before has nothing left to begin, and never more works at once than each of them bears', async () => {
  let working = 0;
  const seen = [];
  const suite = (name, processes, most) => ({
    name,
    title: name,
    run: async ({ take, begun }) => {
      const all = [];
      for (let place = 0; place < processes; place += 1) {
        const done = await take(most);
        working += 1;
        seen.push(`${name} ${working}`);
        assert.ok(working <= most, `${working} at work where ${name} bears ${most}`);
        all.push(
          wait().then(() => {
            working -= 1;
            done();
          }),
        );
      }
      begun();
      await Promise.all(all);
      return one;
    },
  });
  await runInOrder([suite('first', 3, 2), suite('second', 2, 2), suite('third', 4, 3)], () => undefined);
  assert.equal(seen.length, 9);
  assert.ok(seen.includes('second 2'), `the second waited for the end of the first: ${seen.join(', ')}`);
  assert.ok(seen.includes('third 3'), seen.join(', '));
});

test('what counts for two leaves room for as many fewer', async () => {
  const seen = [];
  const work = (name, most, weight) => ({
    name,
    title: name,
    run: async ({ take, begun }) => {
      const done = await take(most, weight);
      begun();
      seen.push(`${name} begins`);
      await wait();
      seen.push(`${name} ends`);
      done();
      return one;
    },
  });
  await runInOrder([work('heavy', 2, 2), work('light', 2, 1)], () => undefined);
  assert.deepEqual(seen, ['heavy begins', 'heavy ends', 'light begins', 'light ends']);
});

test('they tell what they have to say in their order, whoever ends first', async () => {
  const slow = gate();
  const lines = [];
  const first = {
    name: 'first',
    title: 'the slow one',
    run: async ({ say, begun }) => {
      say('slow');
      begun();
      await slow.opened;
      say('slow still');
      return one;
    },
  };
  const second = {
    name: 'second',
    title: 'the quick one',
    run: async ({ say }) => {
      say('quick');
      slow.open();
      return { ...one, looked: 'a test' };
    },
  };
  const counts = await runInOrder([first, second], (line) => lines.push(line));
  assert.deepEqual(told(lines), [
    'first: the slow one',
    'slow',
    'slow still',
    '✓ 1 passed, 0 failed, 0 skipped',
    'second: the quick one',
    'quick',
    '✓ 1 passed, 0 failed, 0 skipped (a test)',
  ]);
  assert.deepEqual(
    counts.map(({ name, passed }) => `${name} ${passed}`),
    ['first 1', 'second 1'],
  );
});

test('beside a suite that works alone nothing works, before it or after', async () => {
  let working = 0;
  const suite = (name, alone) => ({
    name,
    title: name,
    alone,
    run: async ({ begun }) => {
      working += 1;
      if (alone) assert.equal(working, 1);
      begun();
      await wait();
      if (alone) assert.equal(working, 1);
      working -= 1;
      return one;
    },
  });
  const lines = [];
  await runInOrder([suite('a', false), suite('b', true), suite('c', false)], (line) => lines.push(line));
  assert.equal(lines.filter((line) => line.includes('✗')).length, 0, lines.join('\n'));
});

test('one that throws is a failure, one in which nothing ran too, and the others go on', async () => {
  const lines = [];
  const counts = await runInOrder(
    [
      { name: 'broken', title: '', run: async () => Promise.reject(new Error('no such file')) },
      { name: 'empty', title: '', run: async () => ({ passed: 0, failed: 0, skipped: 0 }) },
      { name: 'well', title: '', run: async () => one },
    ],
    (line) => lines.push(line),
  );
  assert.deepEqual(
    counts.map(({ passed, failed }) => [passed, failed]),
    [
      [0, 1],
      [0, 1],
      [1, 0],
    ],
  );
  assert.ok(lines.some((line) => line.includes('no such file')));
  assert.ok(lines.some((line) => line.includes('nothing ran')));
});

test('a run that is broken off begins nothing more, and tells what was said out of turn', async () => {
  const broken = new AbortController();
  const lines = [];
  const begun = [];
  const work = (name) => ({
    name,
    title: name,
    run: async ({ say, take, begun: allBegun }) => {
      const done = await take(1);
      begun.push(name);
      allBegun();
      say(`${name} at work`);
      await wait();
      done();
      return new Promise(() => undefined);
    },
  });
  const says = { name: 'quick', title: 'says it out of turn', run: async ({ say, begun: allBegun }) => (say('said'), allBegun(), one) };
  void runInOrder([work('first'), says, work('second'), work('third')], (line) => lines.push(line), broken.signal);
  while (!begun.includes('first')) await wait();
  assert.ok(!lines.includes('said'));
  broken.abort();
  for (let turn = 0; turn < 5; turn += 1) await wait();
  assert.deepEqual(begun, ['first']);
  assert.ok(lines.includes('said'), lines.join('\n'));
});

test('what a suite says after its turn is told all the same', async () => {
  const lines = [];
  const late = gate();
  const first = {
    name: 'first',
    title: '',
    run: async ({ say }) => {
      void late.opened.then(() => say('afterwards'));
      return one;
    },
  };
  const second = {
    name: 'second',
    title: '',
    run: async () => {
      late.open();
      await wait();
      return one;
    },
  };
  await runInOrder([first, second], (line) => lines.push(line));
  assert.ok(lines.includes('afterwards'), lines.join('\n'));
});
