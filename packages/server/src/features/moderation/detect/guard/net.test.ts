import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf, wholeOf } from './model.ts';
import { addedTo } from './net.ts';
import { tokensOf } from './tokens.ts';

const addedIn = (text: string, kind: 'reply' | 'answer' = 'reply'): number[] => {
  const tokens = tokensOf(text);
  return addedTo(tokens, sentencesOf(tokens), wholeOf(text, tokens, [], [], new Set(), kind));
};
const harmless =
  'Thank you for your review. Our opening hours are on the website. Parking is free for everybody. Anyone may ask at the desk.';
const hidden = 'The crutches that went home with you are ours.';

test('every sentence is given a number, also of words that nobody knows, and no sentence none', () => {
  for (const text of [
    'Zyxq vbnm qwop plok.',
    'One two three. Four five six. Seven eight nine.',
    `${harmless} ${harmless} ${harmless}`,
    '膝が痛いです',
  ])
    for (const kind of ['reply', 'answer'] as const) {
      const added = addedIn(text, kind);
      assert.equal(added.length, sentencesOf(tokensOf(text)).length, text);
      assert.ok(added.every(Number.isFinite), text);
    }
  assert.deepEqual(addedIn(''), []);
});

test('what gives somebody away is heard where it stands, and not all over a long text', () => {
  const added = addedIn(`${harmless} ${harmless} ${hidden} ${harmless} ${harmless} ${harmless}`);
  const at = 8;
  for (const far of [0, 1, 2, added.length - 2, added.length - 1])
    assert.ok(added[at]! > added[far]! + 1, `${added[at]} there, ${added[far]} in sentence ${far}`);
});

test('words are read in their order, and what was read before changes nothing', () => {
  const [first] = addedIn('You told us and we saw you.');
  const [other] = addedIn('We saw you and you told us.');
  assert.notEqual(first, other);
  assert.deepEqual(addedIn('You told us and we saw you.'), [first]);
});
