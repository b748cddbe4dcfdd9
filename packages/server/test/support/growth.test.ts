import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growsWithLength } from './growth.ts';

const grows = (find: (text: string) => unknown, within = 10_000) =>
  growsWithLength({ pieces: ['ab '], length: 7_000, given: (text) => text, find, within });

test('what reads every character once passes, what begins anew at each of them does not, and what is slow anyway does not', () => {
  grows((text) => text.split('b').length);
  assert.throws(
    () =>
      grows((text) => {
        let seen = 0;
        for (let from = 0; from < text.length; from += 1) for (let at = 0; at < text.length; at += 1) seen += text.charCodeAt(at);
        return seen;
      }),
    /ms for a quarter/,
  );
  assert.throws(() => grows((text) => Array.from({ length: 60 }, () => [...text].sort()), 5), /ms for the whole/);
});
