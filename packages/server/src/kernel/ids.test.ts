import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from './clock.ts';
import { countedIds, idPrefixes, idsFrom, isId, newId, randomToken } from './ids.ts';

test('ids made in the same moment, and after the clock stepped back, are different and in order', () => {
  const clock = testClock(Date.UTC(2026, 0, 1));
  const ids = idsFrom(clock);
  const made: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (let count = 0; count < 2_000; count += 1) made.push(ids.next('con'));
    clock.advance(round % 2 === 0 ? 1 : -3_600_000);
  }
  assert.deepEqual([...made].sort(), made);
  assert.equal(new Set(made).size, made.length);
});

test('a later millisecond sorts after an earlier one, whatever the source', () => {
  const early = idsFrom(testClock(1_700_000_000_000)).next('aud');
  const late = idsFrom(testClock(1_700_000_000_001)).next('aud');
  assert.ok(early < late);
});

test('two sources in the same millisecond do not meet', () => {
  const clock = testClock(1_700_000_000_000);
  const made = new Set(Array.from({ length: 2_000 }, () => idsFrom(clock).next('ses')));
  assert.equal(made.size, 2_000);
});

test('every id is an id of its own prefix and of no other', () => {
  for (const prefix of idPrefixes) {
    const id = newId(prefix);
    assert.match(id, /^[a-z]{3}_[0-9a-z]{26}$/);
    for (const other of idPrefixes) assert.equal(isId(other, id), other === prefix);
  }
  const good = newId('con');
  for (const bad of [
    '',
    'con',
    'con_',
    `${good}0`,
    good.slice(0, -1),
    good.toUpperCase(),
    `${good}\n`,
    good.replace(/.$/, 'u'),
    `con_${'z'.repeat(26)}`,
    `con_${'é'.repeat(26)}`,
  ])
    assert.ok(!isId('con', bad), bad);
});

test('counted ids are valid, in order and the same in every run', () => {
  const ids = countedIds();
  const made = Array.from({ length: 100 }, () => ids.next('mem'));
  assert.equal(made[0], 'mem_00000000000000000000000001');
  assert.deepEqual([...made].sort(), made);
  assert.ok(made.every((id) => isId('mem', id)));
});

test('a token is as long as asked for and never the same twice', () => {
  assert.match(randomToken(), /^[A-Za-z0-9_-]{43}$/);
  assert.equal(Buffer.from(randomToken(16), 'base64url').length, 16);
  assert.notEqual(randomToken(), randomToken());
});
