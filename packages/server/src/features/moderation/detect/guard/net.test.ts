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
  const before = `${harmless} ${harmless}`;
  const added = addedIn(`${before} ${hidden} ${harmless} ${harmless} ${harmless}`);
  const at = sentencesOf(tokensOf(before)).length;
  for (const far of [0, 1, 2, added.length - 2, added.length - 1])
    assert.ok(added[at]! > added[far]! + 1, `${added[at]} there, ${added[far]} in sentence ${far}`);
});

test('the longest answer there may be is read in a moment, also where nobody knows a word of it', () => {
  const letters = Array.from({ length: 5000 }, (_, at) => String.fromCodePoint(0xac00 + at)).join(' ');
  for (const text of [letters, 'We saw you. '.repeat(833)]) {
    addedIn(text.slice(0, 1000), 'answer');
    const began = performance.now();
    addedIn(text, 'answer');
    assert.ok(performance.now() - began < 1500, `${performance.now() - began} ms`);
  }
});

test('a last sentence more does not make it stand by itself', () => {
  const six = 'We read it. We thank you. We are open. We are here. We try hard. We do care.';
  const [one] = addedIn('Kind regards to all.');
  assert.ok(addedIn(`${six} Kind regards to all.`).at(-1)! < one!);
});

test('words are read in their order, and what was read before changes nothing', () => {
  const [first] = addedIn('You told us and we saw you.');
  const [other] = addedIn('We saw you and you told us.');
  assert.notEqual(first, other);
  assert.deepEqual(addedIn('You told us and we saw you.'), [first]);
});
