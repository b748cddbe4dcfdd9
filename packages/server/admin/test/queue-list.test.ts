import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionInfo, Queue, QueueCard } from '@commonward/server/contract';
import { QueueList } from '../src/data/queue-list.ts';

const card = (id: string, since: number, more: Partial<QueueCard> = {}): QueueCard => ({
  id,
  kind: 'question',
  site: 'riverside',
  subject: { key: 'clinic', name: 'Riverside Clinic' },
  author: { name: 'Wren', kind: 'member' },
  title: null,
  excerpt: '',
  state: 'pending',
  revision: 1,
  version: 1,
  since,
  reports: 0,
  imported: false,
  decision: null,
  found: [],
  hints: [],
  why: [],
  urgent: false,
  second: false,
  ...more,
});
const queue = (items: QueueCard[], next: string | null = null): Queue => ({
  counts: { pending: items.length, reported: 0, oldest: null, answersDue: 0 },
  items,
  next,
});
const ids = (list: QueueList): string[] => list.rows.map((row) => row.card.id);
const decision = { id: 'd', action: 'publish', by: 'Sam' } as DecisionInfo;

test('when somebody else decides, the row stays where it is and is named as missing', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2), card('c', 3)]));
  const missing = list.merge(queue([card('a', 1), card('c', 3)]));
  assert.deepEqual(missing, ['b']);
  assert.deepEqual(ids(list), ['a', 'b', 'c']);
  list.settle(card('b', 2, { state: 'published' }), decision);
  assert.deepEqual(list.merge(queue([card('a', 1), card('c', 3)])), [], 'it is asked for once');
});

test('what arrives waits until it is asked for, then stands at the end', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1)]));
  list.merge(queue([card('a', 1), card('n', 9)]));
  assert.deepEqual(ids(list), ['a']);
  assert.deepEqual(
    list.arrivals.map((each) => each.id),
    ['n'],
  );
  assert.equal(list.admit()?.id, 'n');
  assert.deepEqual(ids(list), ['a', 'n']);
  assert.deepEqual(list.arrivals, []);
});

test('an arrival that is decided before anybody looked is forgotten', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1)]));
  list.merge(queue([card('a', 1), card('n', 9)]));
  list.merge(queue([card('a', 1)]));
  assert.deepEqual(list.arrivals, []);
});

test('rows beyond the first page are not taken for decided', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2)], 'p2'));
  list.append(queue([card('c', 3)], null));
  assert.deepEqual(list.merge(queue([card('a', 1), card('b', 2)], 'p2')), []);
});

test('a row that slid up from the second page when the first was thinned out is no arrival', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2)], 'p2'));
  const missing = list.merge(queue([card('b', 2), card('c', 3)], 'p2'));
  assert.deepEqual(missing, ['a']);
  assert.deepEqual(list.arrivals, [], 'it comes with "show more"');
});

test('the next page never repeats a row', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2)], 'p2'));
  assert.equal(list.append(queue([card('b', 2), card('c', 3)])), 1);
  assert.deepEqual(ids(list), ['a', 'b', 'c']);
});

test('after a decision the next row is the next that is still to be decided', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2), card('c', 3)]));
  list.settle(card('b', 2), decision);
  assert.equal(list.neighbour('a', 1)?.card.id, 'c');
  assert.equal(list.neighbour('a', 1, true)?.card.id, 'b');
  assert.equal(list.neighbour('c', 1), null);
  assert.equal(list.neighbour(null, 1)?.card.id, 'a');
});

const danger: Partial<QueueCard> = { found: ['crisis'], why: [{ class: 'crisis', kind: 'ideation', points: 80 }], urgent: true };

test('what arrives and cannot wait stands above all when it is asked for, and nothing moves before', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2)]));
  list.merge(queue([card('u', 9, danger), card('a', 1), card('b', 2), card('n', 8)]));
  assert.deepEqual(ids(list), ['a', 'b']);
  assert.equal(list.admit()?.id, 'u');
  assert.deepEqual(ids(list), ['u', 'a', 'b', 'n']);
});

test('behind a full first page the more pressing row that went is missed, the less pressing one is not', () => {
  const list = new QueueList();
  list.replace(queue([card('u', 9, danger), card('v', 10, danger), card('a', 1), card('b', 2)], 'p2'));
  assert.deepEqual(list.merge(queue([card('u', 9, danger), card('w', 12, danger)], 'p2')), ['v']);
  assert.deepEqual(
    list.arrivals.map((each) => each.id),
    ['w'],
  );
});

test('among reports age alone counts, whatever was found in them', () => {
  const list = new QueueList();
  list.order = 'oldest';
  list.replace(queue([card('a', 1), card('u', 9, danger)]));
  assert.deepEqual(list.merge(queue([card('u', 9, danger), card('z', 20)], 'p2')), ['a']);
  assert.deepEqual(list.merge(queue([card('a', 1)], 'p2')), [], 'u is younger than the page reaches');
});

test('an item that comes back, taken back or sent again, waits again where it stood', () => {
  const list = new QueueList();
  list.replace(queue([card('a', 1), card('b', 2)]));
  list.settle(card('a', 1, { state: 'published' }), decision);
  list.merge(queue([card('a', 1, { version: 3 }), card('b', 2)]));
  assert.equal(list.find('a')?.settled, null);
  assert.deepEqual(ids(list), ['a', 'b']);
});
