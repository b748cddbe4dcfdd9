import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Failure } from './errors.ts';
import { cleanLine, cleanPseudonym, cleanText, excerpt, skeleton } from './text.ts';
import { fastest } from '../../test/support/growth.ts';

const rule = { field: 'body', max: 1_000 };
const refused =
  (code: string, field = 'body') =>
  (error: unknown) =>
    error instanceof Failure && error.code === code && error.errors?.[0]?.field === field;

test('line ends, tabs, trailing spaces and long gaps become ordinary', () => {
  assert.equal(cleanText(' a  \r\nb\rc\u2028d\te \n\n\n \n\n\nf\n', rule), 'a\nb\nc\nd e\n\n\nf');
  assert.equal(cleanLine(' one\r\n two\t three ', rule), 'one two three');
});

test('the same word typed in two ways is stored in one', () => {
  assert.equal(cleanText('cafe\u0301', rule), 'caf\u00e9');
});

test('what hides or reorders words is taken out', () => {
  for (const hidden of [
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u{e0041}',
    '\u{e007f}',
    '\ufff9',
    '\ufffb',
    '\ufffc',
    '\u034f',
    '\u3164',
    '\u115f',
    '\u0007',
    '\u001b',
    '\u0085'.replace('\u0085', '\u0080'),
    '\u200d',
    '\u200c',
    '\ufe0f',
    '\ufe00',
    '\u{e0100}',
    '\u{1d173}',
    '\uffff',
  ]) {
    assert.equal(cleanText(`ab${hidden}cd`, rule), 'abcd', hidden.codePointAt(0)?.toString(16));
  }
});

test('joiners and selectors stay where a script or an emoji needs them', () => {
  for (const text of [
    'می\u200cخواهم',
    'क्\u200dष',
    'ක්\u200dර',
    '👩\u200d⚕\ufe0f',
    '👨\u200d👩\u200d👧',
    '🏳\ufe0f\u200d🌈',
    '👍🏽',
    '1\ufe0f\u20e3',
    '❤\ufe0f',
  ])
    assert.equal(cleanText(text, rule), text.normalize('NFC'), text);
  assert.equal(cleanText('می\u200c خواهم\u200c', rule), 'می خواهم');
  assert.equal(cleanText('😀\u200d\u200d😀a\u200d😀', rule), '😀😀a😀');
});

test('NUL and broken surrogates are refused by name, never dropped', () => {
  for (const bad of ['a\0b', '\0', 'a\ud800', '\udc00b']) {
    assert.throws(() => cleanText(bad, rule), refused('text_unreadable'));
    assert.throws(() => cleanLine(bad, { field: 'title', max: 10 }), refused('text_unreadable', 'title'));
  }
});

test('a text that shows nothing is empty', () => {
  for (const empty of ['', ' ', '\n\n', '\u00a0', '\u200b', '\u2800\u2800', '\u3164', '\u3000', '\u0301', '\ufe0f'])
    assert.throws(() => cleanText(empty, rule), refused('text_empty'), JSON.stringify(empty));
  assert.throws(() => cleanText('a b', { ...rule, min: 3 }), refused('text_empty'));
  assert.equal(cleanText('👩\u200d⚕\ufe0f!', { ...rule, min: 2 }), '👩\u200d⚕\ufe0f!');
  assert.equal(cleanText('', { ...rule, min: 0 }), '');
});

test('length counts code points after cleaning', () => {
  assert.equal(cleanText('😀'.repeat(10), { field: 'body', max: 10 }), '😀'.repeat(10));
  assert.equal(cleanText(`${'a'.repeat(10)}\u200b  `, { field: 'body', max: 10 }), 'a'.repeat(10));
  assert.throws(() => cleanText('😀'.repeat(11), { field: 'body', max: 10 }), refused('text_too_long'));
});

test('ten megabytes cost nothing', () => {
  for (const huge of ['a', '\u0301', '\ud800', ' ', '\0'].map((unit) => unit.repeat(10_000_000))) {
    const took = fastest(() => assert.throws(() => cleanText(huge, { field: 'body', max: 10_000 }), refused('text_too_long')), 4);
    assert.ok(took < 5, `${took} ms`);
  }
});

test('the slowest texts that are not too long take milliseconds', (t) => {
  let slowest = 0;
  for (const unit of [
    'a',
    ' ',
    '\n',
    ' \n',
    '\u0301',
    '\u0301\u0316',
    'e\u0301',
    '\u200d',
    '😀\u200d',
    '\ufe0f',
    '1\ufe0f',
    '\t',
    '\r',
    '\u0344',
    '\ufb1d',
    'क्\u200d',
    '\u115f',
    '\u1100',
    '\u0f71\u0f72',
    '🇩',
  ]) {
    const text = `a${unit.repeat(40_000 / unit.length - 1)}b`;
    const best = fastest(() => {
      try {
        cleanText(text, { field: 'body', max: 10_000 });
      } catch (error) {
        assert.ok(error instanceof Failure);
      }
    }, 30);
    slowest = Math.max(slowest, best);
    assert.ok(best < 50, `${JSON.stringify(unit)}: ${best.toFixed(1)} ms`);
  }
  t.diagnostic(`slowest ${slowest.toFixed(1)} ms`);
});

test('piles of marks are cut to what languages write', () => {
  assert.equal(
    cleanText(`z${'\u0300\u0316'.repeat(50)}a`, rule)
      .normalize('NFD')
      .replace(/[^\p{M}]/gu, '').length,
    4,
  );
  assert.equal(cleanText(`z${'\u200b\u0300'.repeat(50)}a`, rule).length, 6);
  for (const word of ['Việt Nam', 'ကြွှေ့', 'ཧཱུྃ', 'שָׁלוֹם', 'بِسْمِ ٱللَّٰهِ', 'ក្រុង', 'हिन्दी'])
    assert.equal(cleanText(word, rule), word.normalize('NFC'));
});

const messy = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        'e',
        '\u0301',
        '\u0316',
        '\u200d',
        '\u200c',
        '\ufe0f',
        '😀',
        '👍🏽',
        'क',
        '्',
        'می',
        '\n',
        '\r',
        ' ',
        '\t',
        '\u200b',
        '\u1100',
        '\u1161',
        '\u11a8',
        '\u115f',
        '1',
        '\u20e3',
        '\u0338',
        '=',
        '\u2800',
        '\u1820',
        '\u180b',
        '\u0344',
        'Å',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

test('cleaning twice changes nothing, and what is stored is well formed, NFC and without hidden characters', () => {
  fc.assert(
    fc.property(messy, fc.constantFrom(cleanText, cleanLine), (raw, clean) => {
      let text: string;
      try {
        text = clean(raw, rule);
      } catch (error) {
        assert.ok(error instanceof Failure && ['text_unreadable', 'text_empty', 'text_too_long'].includes(error.code));
        return;
      }
      assert.equal(clean(text, rule), text);
      assert.ok(text.isWellFormed());
      assert.equal(text, text.normalize('NFC'));
      assert.doesNotMatch(
        text,
        /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/u,
      );
      assert.doesNotMatch(text, /^\s|\s$|\n{4}/);
      if (clean === cleanLine) assert.ok(!text.includes('\n'));
    }),
    { numRuns: 5_000 },
  );
});

test('an excerpt ends with a word and never breaks a character', () => {
  assert.equal(excerpt('Short enough', 20), 'Short enough');
  assert.equal(excerpt('My knee hurts, since\nI fell on the stairs', 16), 'My knee hurts…');
  assert.equal(excerpt('My knee hurts badly', 14), 'My knee hurts…');
  assert.equal(excerpt('膝がとても痛いです', 5), '膝がとて…');
  assert.equal(excerpt('👩\u200d⚕\ufe0f👩\u200d⚕\ufe0f', 6), '👩\u200d⚕\ufe0f…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const cut = excerpt(text, max);
      assert.ok([...cut].length <= max);
      assert.ok(cut.isWellFormed());
    }),
  );
  for (const long of ['word '.repeat(200_000), ' '.repeat(1_000_000), '\u0301'.repeat(1_000_000)])
    assert.ok(fastest(() => excerpt(long, 200), 50) < 100);
});

test('a pseudonym is a name that can be read aloud', () => {
  for (const name of [
    'Anna',
    'J.R. Smith',
    "O'Neill",
    'Jean-Luc',
    'Zoë 2',
    'Müller·B',
    'Дарья',
    'Ελένη',
    '李小龍',
    'محمد',
    'अनीता',
    'Kim 김',
  ])
    assert.equal(cleanPseudonym(name), name.normalize('NFKC'), name);
  assert.equal(cleanPseudonym('  Anna \n B. '), 'Anna B.');
  assert.equal(cleanPseudonym('𝓐𝓷𝓷𝓪'), 'Anna');
});

test('a pseudonym that disguises itself, or would reach somebody, is refused', () => {
  for (const name of [
    'Аnna',
    'Ρeter',
    'anna@example.org',
    'example.org',
    'www example',
    'http://a.b',
    '0171 234567',
    '1234567',
    'call 555-1234',
    '555 1 2 3 4',
    '<b>',
    'a_b',
    '😀😀',
    '12',
    '--',
    'a\0b',
    'anna\ud800',
    'Anna/Bob',
    '½½',
  ]) {
    assert.throws(() => cleanPseudonym(name), refused('text_unreadable', 'pseudonym'), name);
  }
  assert.throws(() => cleanPseudonym('A'), refused('text_empty', 'pseudonym'));
  assert.throws(() => cleanPseudonym(' \u200b '), refused('text_empty', 'pseudonym'));
  assert.throws(() => cleanPseudonym('a'.repeat(31)), refused('text_too_long', 'pseudonym'));
  assert.throws(() => cleanPseudonym('a'.repeat(10_000_000)), refused('text_too_long', 'pseudonym'));
  assert.equal(cleanPseudonym('a'.repeat(30)).length, 30);
});

test('names that look alike share a skeleton, others do not', () => {
  for (const [one, other] of [
    ['Anna', 'ANNA'],
    ['Anna', 'Änna'],
    ['Anna B.', 'AnnaB'],
    ['Anna', '𝓐𝓷𝓷𝓪'],
    ['сора', 'copa'],
    ['Mila', 'MiIa'],
    ['Bob0', 'Bobo'],
    ['Barney', 'Bamey'],
    ['Strauß', 'Strauss'],
    ['Нина', 'НИНА'],
  ] as const) {
    assert.equal(skeleton(one), skeleton(other), `${one} ${other}`);
  }
  for (const [one, other] of [
    ['Anna', 'Anne'],
    ['रवि', 'रव'],
    ['か', 'が'],
    ['李', '季'],
  ] as const) {
    assert.notEqual(skeleton(one), skeleton(other), `${one} ${other}`);
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => assert.equal(skeleton(skeleton(name)), skeleton(name))));
});
