import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guard } from './index.ts';
import { judge, sentencesOf, together, wholeOf } from './model.ts';
import { tokensOf } from './tokens.ts';

const hidden = 'The crutches that went home with you are ours, and the boot comes off in May.';
const harmless = 'We read every review. Anyone may ask at the desk. Our prices are on the website. Parking is free.';

test('a disclosure that no rule knows is stopped, and the finding is its sentence', () => {
  const text = `Thank you for your review. ${hidden}`;
  const found = guard(text, { kind: 'reply' });
  assert.ok(found.some(({ start, end }) => text.slice(start, end).includes('went home with you')));
});

test('a disclosure is not hidden by harmless sentences around it', () => {
  for (const text of [`${harmless} ${hidden}`, `${hidden} ${harmless}`, `${harmless} ${harmless} ${hidden} ${harmless}`])
    assert.notDeepEqual(guard(text, { kind: 'reply' }), [], text);
});

test('many harmless sentences add up to nothing', () => {
  assert.deepEqual(guard(`${harmless} `.repeat(30), { kind: 'reply' }), []);
});

test('numbers of a list and single words are no sentences of their own', () => {
  const pieces = (text: string) => sentencesOf(tokensOf(text)).length;
  assert.equal(pieces('1. Rest for two days. 2. Drink plenty of water. Good.'), 2);
  assert.equal(pieces('Hello!'), 1);
  assert.equal(pieces(''), 0);
});

test('every word is in one sentence and none in two', () => {
  const tokens = tokensOf('Hi. We saw this. Ok. Thanks! Dr. Lind and the team read it. Bye');
  let next = 0;
  for (const { from, to } of sentencesOf(tokens)) {
    assert.equal(from, next);
    next = to;
  }
  assert.equal(next, tokens.length);
});

test('the worst sentences decide, whatever their order', () => {
  assert.equal(together([3]), 3);
  assert.ok(together([3, -5]) > together([1, -3]));
  assert.ok(Math.abs(together([2, -1, 0]) - together([0, 2, -1])) < 1e-9);
  assert.equal(together([4, -9, -9, -9, -9, -9]), together([4, ...Array.from({ length: 500 }, () => -9)]));
});

test('a text without words is judged harmless', () => {
  const tokens = tokensOf('');
  assert.equal(judge(tokens, wholeOf('', tokens, [], [], new Set(), 'reply')).score, -Infinity);
});
