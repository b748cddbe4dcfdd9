import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fastest } from '../../test/support/growth.ts';
import { queryTokens, tokens } from './tokens.ts';

test('words lose case, accents and form, and come once in their order', () => {
  assert.deepEqual(tokens('Café CAFE cafe\u0301 ﬁbroid Ｋnee, knee-pain!'), ['cafe', 'fibroid', 'knee', 'pain']);
  assert.deepEqual(tokens('Straße Ærø Łódź ΟΔΌΣ İstanbul'), ['strasse', 'aero', 'lodz', 'οδοσ', 'istanbul']);
  assert.deepEqual(tokens('5mg x² “it’s”'), ['5mg', 'x2', 'it', 's']);
  assert.deepEqual(tokens('  …  '), []);
});

test('scripts without spaces are found by any two neighbouring characters, and by one', () => {
  assert.deepEqual(tokens('頭痛薬'), ['頭痛', '痛薬', '薬']);
  assert.deepEqual(tokens('MRIを撮る'), ['mri', 'を撮', '撮る', 'る']);
  assert.deepEqual(tokens('두통'), ['두통', '통']);
  assert.deepEqual(queryTokens('痛薬'), ['痛薬']);
  assert.deepEqual(queryTokens('薬'), ['薬']);
  assert.deepEqual(tokens('ガ').concat(tokens('ｶﾞ')), ['ガ', 'ガ']);
  assert.ok(queryTokens('ปวดหัว').length > 0);
});

test('a question drops common words and single letters unless nothing else is left', () => {
  assert.deepEqual(queryTokens('What is the dose of vitamin D?'), ['dose', 'vitamin']);
  assert.deepEqual(queryTokens('what is it'), ['what', 'is', 'it']);
  assert.deepEqual(queryTokens('x'), []);
  assert.deepEqual(queryTokens(''), []);
  assert.equal(queryTokens(Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ')).length, 12);
});

test('what is asked in the words of a text is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const indexed = tokens(text);
      for (const token of queryTokens(text))
        assert.ok(
          indexed.some((known) => known.startsWith(token)),
          token,
        );
    }),
    { numRuns: 2_000 },
  );
});

test('a token holds letters and digits only, and the index form of a token is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const token of tokens(text)) {
        assert.match(token, /^[\p{L}\p{N}]+$/u);
        assert.ok([...token].length <= 40);
        assert.equal(tokens(token)[0], token);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('long texts and long words are bounded', () => {
  assert.equal(tokens(Array.from({ length: 5_000 }, (_, at) => `w${at}`).join(' ')).length, 2_000);
  assert.deepEqual(tokens(`${'a'.repeat(41)} b`), ['b']);
  for (const unit of ['a', 'a ', '頭', '\u0301', 'e\u0301', '\ufdfa', '\u0344', 'ｶﾞ', '1', '-', '😀']) {
    const took = fastest(() => tokens(unit.repeat(20_000 / unit.length)), 100);
    assert.ok(took < 500, `${JSON.stringify(unit)}: ${took.toFixed(0)} ms`);
  }
  const took = fastest(() => tokens('a' + '\u0301\u0316'.repeat(50_000)), 100);
  assert.ok(took < 500, `marks: ${took.toFixed(0)} ms`);
});
