import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worked } from '../../test/support/growth.ts';
import { wordDiff } from '../src/ui/word-diff.ts';

const before = (a: string, b: string): string =>
  wordDiff(a, b)
    .filter((piece) => piece.kind !== 'added')
    .map((piece) => piece.text)
    .join('');
const after = (a: string, b: string): string =>
  wordDiff(a, b)
    .filter((piece) => piece.kind !== 'deleted')
    .map((piece) => piece.text)
    .join('');

test('both texts can be read back from what changed, whatever they are', () => {
  const texts = [
    '',
    'one',
    'one two three',
    'three two one',
    ' one  two\n\nthree ',
    'one two three four five six',
    '日本 語',
    'a'.repeat(50),
  ];
  for (const a of texts)
    for (const b of texts) {
      assert.equal(before(a, b), a);
      assert.equal(after(a, b), b);
    }
});

test('a changed word is marked alone', () => {
  assert.deepEqual(wordDiff('We waited two hours there', 'We waited one hours there'), [
    { kind: 'same', text: 'We waited ' },
    { kind: 'deleted', text: 'two ' },
    { kind: 'added', text: 'one ' },
    { kind: 'same', text: 'hours there' },
  ]);
});

test('two long texts with nothing in common are shown as one replaced by the other, at once', () => {
  const a = Array.from({ length: 5000 }, (_, at) => `a${at}`).join(' ');
  const b = Array.from({ length: 5000 }, (_, at) => `b${at}`).join(' ');
  // Of the processor's time: on a machine that does other things too, anything may wait for its turn.
  const took = worked(() =>
    assert.deepEqual(
      wordDiff(a, b).map((piece) => piece.kind),
      ['deleted', 'added'],
    ),
  );
  assert.ok(took < 1000);
});
