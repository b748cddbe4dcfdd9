import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionAction, DecisionInfo, ItemDetail } from '@commonward/server/contract';
import { staleWords } from '../src/features/queue/stale-words.ts';

const decision = (id: string, action: DecisionAction, by: string, undone = false): DecisionInfo =>
  ({ id, action, by, undone, at: Date.now(), revision: 1 }) as DecisionInfo;
/** `decisions`: newest first. */
const item = (state: ItemDetail['state'], version: number, decisions: DecisionInfo[]): ItemDetail =>
  ({ state, version, revision: 1, decisions }) as ItemDetail;

const refused = decision('d1', 'refuse', 'Mo Reader');
const restored = decision('d2', 'restore', 'Kim Reader');
const sentAgain = /sent in again by its author/;

test('a refused post that somebody restored is not put down to its author', () => {
  const before = item('refused', 2, [refused]);
  assert.match(staleWords(before, item('pending', 3, [restored, refused])), /^Kim Reader restored this/);
  const slip = decision('d3', 'publish', 'Lee Reader', true);
  assert.match(staleWords(before, item('pending', 5, [slip, restored, refused])), /^Kim Reader restored this/);
  assert.match(staleWords(item('pending', 1, []), item('pending', 3, [restored, refused])), /^Kim Reader restored this/);
});

test('a restored post that its author took back and sent in again is put down to its author', () => {
  assert.match(staleWords(item('refused', 2, [refused]), item('pending', 5, [restored, refused])), sentAgain);
  assert.match(staleWords(item('pending', 3, [restored, refused]), item('pending', 5, [restored, refused])), sentAgain);
});

test('on a post that waits again no other decision stands, and one that was taken back is named', () => {
  const published = decision('d1', 'publish', 'Mo Reader');
  assert.match(staleWords(item('pending', 1, []), item('pending', 4, [published])), sentAgain);
  const before = item('refused', 2, [refused]);
  assert.equal(
    staleWords(before, item('pending', 3, [{ ...refused, undone: true }])),
    'Mo Reader decided on this and took it back; it waits again.',
  );
});
