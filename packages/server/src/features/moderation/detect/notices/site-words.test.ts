import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldWord, read } from '../reading.ts';
import { compileWords } from './site-words.ts';
import { fastest } from '../../../../../test/support/growth.ts';

const shown = (patterns: string[], text: string): string[] =>
  compileWords(patterns.map((pattern) => ({ pattern, label: pattern })))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('the words of a site', () => {
  it('are found as whole words, whatever their case and accents', () => {
    assert.deepEqual(shown(['botox'], 'Botox, BÓTOX and botoxes'), ['Botox', 'BÓTOX']);
    assert.deepEqual(shown(['clínica norte'], 'la Clinica  Norte; clinica, norte'), ['Clinica  Norte', 'clinica, norte']);
    assert.deepEqual(shown(["o'neill"], 'Dr O’Neill'), ['O’Neill']);
    assert.deepEqual(shown(['covid-19'], 'COVID-19 and covid 19'), ['COVID-19', 'covid 19']);
  });

  it('have wildcards that stay in one word', () => {
    assert.deepEqual(shown(['botox*'], 'botox botoxes xbotox'), ['botox', 'botoxes']);
    assert.deepEqual(shown(['*gate'], 'gate Watergate gates'), ['gate', 'Watergate']);
    assert.deepEqual(shown(['b*x'], 'bx box botox bo x'), ['bx', 'box', 'botox']);
    assert.deepEqual(shown(['*ab*ab*'], 'abab ab xabyabz'), ['abab', 'xabyabz']);
    assert.deepEqual(shown(['lip fill*'], 'lip fillers, lip'), ['lip fillers']);
    assert.deepEqual(shown(['aa*aa'], 'aaa aaaa'), ['aaaa']);
    assert.deepEqual(shown(['*注射*'], '我想知道注射的事'), ['我想知道注射的事']);
  });

  it('with a sign at them are found with that sign only', () => {
    assert.deepEqual(shown(['c++'], 'c and C++'), ['C++']);
    assert.deepEqual(shown(['.com'], 'com, site.com'), ['.com']);
    assert.deepEqual(shown(['50%', '#metoo'], '50 or 50% off #MeToo metoo'), ['50%', '#MeToo']);
    assert.deepEqual(shown(['*.com'], 'site.com'), ['site.com']);
    assert.deepEqual(shown(['dr. evil', 'botox.', '(filler)'], 'Dr Evil, botox, filler'), ['Dr Evil', 'botox', 'filler']);
  });

  it('are found within a run of a script without spaces, and in capitals that spell a letter out', () => {
    assert.deepEqual(shown(['膝盖', '膝*'], '我的膝盖痛'), ['我的膝盖痛', '我的膝盖痛']);
    assert.deepEqual(shown(['膝盖'], '我的手痛'), []);
    assert.deepEqual(shown(['straße'], 'STRASSE, Strasse, Straße, Stra'), ['STRASSE', 'Strasse', 'Straße']);
    assert.deepEqual(shown(['strasse'], 'Straße'), ['Straße']);
    for (const pattern of ['STRAẞE', 'straße', 'strasse', 'stra*e']) assert.deepEqual(shown([pattern], 'Die STRAẞE'), ['STRAẞE'], pattern);
  });

  it('say which of them was found', () => {
    const words = compileWords([
      { pattern: 'filler*', label: 'cosmetic' },
      { pattern: 'fillers', label: 'fillers' },
    ]);
    assert.deepEqual(words.find('No fillers'), [
      { start: 3, end: 10, label: 'cosmetic' },
      { start: 3, end: 10, label: 'fillers' },
    ]);
    assert.deepEqual(compileWords([]).find('anything'), []);
  });

  it('are refused with a reason when they cannot be looked for', () => {
    const compile = (pattern: string) => () => compileWords([{ pattern, label: '' }]);
    for (const pattern of ['', '   ', '*', '* *', '!!!', 'a'.repeat(101), '*a*a*a*a*a*'])
      assert.throws(compile(pattern), RangeError, pattern);
    assert.throws(compile('a'.repeat(101)), /more than 100 characters/);
    assert.doesNotThrow(compile('a'.repeat(100)));
    assert.doesNotThrow(compile('*a*a*a*a*'));
    const many = Array.from({ length: 501 }, (_, at) => ({ pattern: `w${at}`, label: '' }));
    assert.throws(() => compileWords(many), /500/);
    assert.doesNotThrow(() => compileWords(many.slice(1)));
  });

  it('are found exactly where a naive matcher finds them', () => {
    const letters = fc.constantFrom('a', 'b', 'A', 'á', 'c');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });
    const token = fc.string({
      unit: fc.oneof({ weight: 3, arbitrary: letters }, { weight: 1, arbitrary: fc.constant('*') }),
      minLength: 1,
      maxLength: 5,
    });
    const pattern = fc
      .array(token, { minLength: 1, maxLength: 3 })
      .map((tokens) => tokens.join(' '))
      .filter((text) => /[^* ]/.test(text) && text.split('*').length <= 6);
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '. ', ', ', '\n')), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), text, (patterns, body) => {
        assert.deepEqual(
          compileWords(patterns.map((each) => ({ pattern: each, label: each }))).find(body),
          patterns
            .flatMap((each, order) => naive(each, body).map((match) => ({ ...match, label: each, order })))
            .sort((a, b) => a.start - b.start || a.order - b.order)
            .map(({ start, end, label }) => ({ start, end, label })),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('without wildcards are found to the end of a long text, whatever else is listed', () => {
    const nasty = Array.from({ length: 498 }, () => ({ pattern: '*ab*ab*ab*zz', label: 'slow' }));
    const words = compileWords([...nasty, { pattern: 'botox', label: 'plain' }, { pattern: 'lip filler', label: 'phrase' }]);
    const text = `${Array.from({ length: 10_000 }, (_, at) => `ab${at}zz`).join(' ')} botox and a lip filler`;
    assert.deepEqual(words.find(text), [
      { start: text.length - 22, end: text.length - 17, label: 'plain' },
      { start: text.length - 10, end: text.length, label: 'phrase' },
    ]);
    // A wildcard there is given up: the list is as slow as it is meant to be.
    assert.deepEqual(compileWords([...nasty, { pattern: 'bot*', label: 'wild' }]).find(text), []);
  });

  it('do not hold the server up, whatever the patterns and the text', () => {
    const list = (make: (at: number) => string) => compileWords(Array.from({ length: 500 }, (_, at) => ({ pattern: make(at), label: '' })));
    const letter = (at: number) => 'abcdefgh'[at & 7] as string;
    const three = (at: number) => `*${letter(at)}*${letter(at >> 3)}*${letter(at >> 6)}*`;
    const lists = {
      same: list(() => '*a*a*a*'),
      different: list(three),
      failing: list((at) => `${three(at)}zz`),
      long: list((at) => `*ab*${'a'.repeat(40)}b*${at}`),
      phrases: list((at) => `${'a '.repeat(40)}${at}`),
      longestPhrases: list((at) => `${'a '.repeat(at % 50)}b`),
      mixed: list((at) => (at < 50 ? `${'a '.repeat(at)}b` : `a ${'a '.repeat(20)}*a*${at}`)),
      wildPhrases: list((at) => `a ${'a '.repeat(20)}*a*${at}`),
    };
    const pieces = ['a', 'a ', 'aaaaaa ', 'ab', 'abaaaaaaaaaaaaaaaaaa', 'b', 'hgfedcba '];
    const texts = [...pieces.map((piece) => piece.repeat(100_000 / piece.length)), distinctWords(100_000)];
    for (const [name, words] of Object.entries(lists))
      for (const text of texts) {
        const best = fastest(() => words.find(text), 100);
        assert.ok(best < 100, `${name}, ${text.slice(0, 10)}: ${best} ms`);
      }
  });
});

function naive(pattern: string, text: string): { start: number; end: number }[] {
  const tokens = pattern.split(' ').map((token) => new RegExp(`^${token.split('*').map(foldWord).join('.*')}$`, 'u'));
  const { words } = read('text', text);
  return words.flatMap(({ start }, at) => {
    const last = words[at + tokens.length - 1];
    return last && tokens.every((token, next) => token.test(words[at + next]?.text as string)) ? [{ start, end: last.end }] : [];
  });
}

/** Words of eight letters in ever another order. */
function distinctWords(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    for (let at = 0; at < 8; at += 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += 'abcdefgh'[(state >> 16) & 7];
    }
    text += ' ';
  }
  return text;
}
