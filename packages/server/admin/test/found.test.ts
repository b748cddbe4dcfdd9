import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingClasses, findingKinds, identifiers, draftOf } from '../../src/features/moderation/detect/index.ts';
import { found } from '../src/i18n/found.ts';

test('every kind that the detectors can find has words of its own, and no two of a class the same', () => {
  for (const name of findingClasses) {
    const words = findingKinds[name].map((kind) => found.kind(name, kind));
    for (const each of words) assert.match(each, /^\p{Lu}/u, `${name}: ${each}`);
    assert.equal(new Set(words).size, words.length, words.join());
  }
});

test('an age over 89 is told in words on the card', () => {
  const [age] = identifiers.find(draftOf(null, 'My mother is 93 years old.'), { kind: 'question' });
  assert.equal(found.kind('identifier', age?.kind ?? ''), 'Age over 89');
});
