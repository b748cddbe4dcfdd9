import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown, plainText } from '../../contributions/markdown.ts';
import type { Context } from './finding.ts';
import { guard } from './guard/index.ts';
import { withoutKnownNames } from './known-names.ts';
import { detect, detectIn } from './pipeline.ts';
import { judge } from './policy.ts';
import { draftOf } from './reading.ts';
import { shownOf } from './shown-text.ts';
import { fastest } from '../../../../test/support/growth.ts';

const context: Context = { kind: 'question' };
const marked = (text: string): string[] =>
  detect(null, text, context)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ class: name, start, end }) => `${name} ${text.slice(start, end)}`);

test('what Markdown parts is read as it is shown, and marked where it is stored', () => {
  for (const [text, ...found] of [
    ['I want to k**i**ll myself', 'crisis k**i**ll myself'],
    ['I want to **kill** my*self*', 'crisis kill** my*self'],
    ['fu**ck** you', 'abuse fu**ck** you'],
    ['you stu**pid bi**tch', 'abuse stu**pid', 'abuse bi**tch'],
    ['go ki`ll` yourself', 'abuse ki`ll` yourself'],
    ['[kill](https://nhs.uk) yourself', 'abuse kill](https://nhs.uk) yourself'],
    ['go k[](x)ill yourself', 'abuse k[](x)ill yourself'],
    ['f\\*ck you', 'abuse f\\*ck you'],
    ['Ring me: 07700 **900** 123', 'identifier 07700 **900** 123'],
    ['my NHS number is 943 *476* 5919', 'identifier 943 *476* 5919'],
    ['1\\. 943 476 5919', 'identifier 943 476 5919'],
    ['Write to ana.l\\_pez@example.org', 'identifier ana.l\\_pez@example.org'],
  ] as const)
    for (const each of found) assert.ok(marked(text).includes(each), `${text}: ${JSON.stringify(marked(text))}`);
});

test('what stars stand for is read as it is stored, also where two of them make an emphasis', () => {
  assert.deepEqual(judge(detect(null, 'you f*ck, you stupid b*tch', context)).flagged, ['abuse']);
  assert.deepEqual(judge(detect(null, 'what a f**king b**ch you are', context)).flagged, ['abuse']);
});

test('marks around ordinary words find nothing, and nothing is found twice', () => {
  for (const text of [
    'It was **not** so bad: *everybody* was kind.',
    'My `HbA1c` was 48 and the knee is 3*2 cm, 2 * 3 * 4.',
    'The surgery gave me advice: \\*rest\\*. [Here](https://www.nhs.uk/knee) is the leaflet.',
    'snake_case_words and __bold__ ones, a lone * and a lone `',
    '* one\n* two\n\n- _three_',
    'Kill the pain with **ice**, not with *pills*.',
  ])
    assert.deepEqual(marked(text), [], text);
  assert.deepEqual(marked('**I want to kill myself** and *I mean it*'), ['crisis kill myself']);
  assert.deepEqual(marked('Ring **07700 900123** now'), ['identifier 07700 900123']);
});

test('where a link leads is still seen, whatever its words are', () => {
  assert.ok(
    detect(null, 'Look at [nhs.uk](https://pills.example/buy)', context).some(({ kind }) => kind === 'hidden'),
    'another address than the one that is shown',
  );
  assert.ok(detect(null, '**Buy** at [my shop](https://bit.ly/xyz)', context).some(({ kind }) => kind === 'link'));
});

test('a title has no marks, and a text too long for them is read as it is stored', () => {
  assert.equal(shownOf(`${'a'.repeat(12_000)} k**i**ll`), undefined);
  assert.deepEqual(
    detect('I want to k**i**ll myself', 'Ok.', context).filter(({ field }) => field === 'text'),
    [],
  );
});

test('a name that is known on the page is known with marks in it', () => {
  const draft = draftOf(null, 'Dr Mar**chb**anks was kind, and Dr Okafor too.');
  const known = { subject: { key: 'practitioner/tunde-marchbanks', name: 'Dr Tunde Marchbanks' }, site: '' };
  const names = withoutKnownNames(detectIn(draft, context), draft, known).map(({ start, end }) =>
    draft.readings[0]!.text.slice(start, end),
  );
  assert.deepEqual(names, ['Dr Okafor']);
});

test('a reply is guarded as it is shown, too', () => {
  const reply = (text: string) => guard(text, { kind: 'reply' }).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
  assert.deepEqual(reply('When you c*am*e in we were busy.'), ['relationship When you c*am*e in we were busy']);
  assert.ok(reply('We regret your ro**ot** canal went badly.').includes('treatment your ro**ot** canal'));
  assert.deepEqual(reply('**Thank you** for the _kind_ words.'), []);
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('what is read is what the parser shows', () => {
  for (const text of [
    'k**i**ll and **kill** and ***both*** and __low__ s_n_ake _x_',
    'a ** b, 2 * 3 * 4, a* b*c',
    '`co*d*e` and ``a`b`` and ` lone',
    '\\*not\\* \\\\ \\a [w](https://a.example/x_y_z) [w](<https://a.example> "t") ![i](x)',
    '**one\n\ntwo** *a*b*',
    '**a *b* c** *a **b** c* *a*b**c**',
  ])
    assert.equal(squeezed(shownOf(text)?.text ?? text), squeezed(plainText(parseMarkdown(text))), text);
  const part = fc.constantFrom('*', '**', '_', '`', 'a', ' b ', 'kill', ', ', '\\*', '(', ')');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
      const text = `w ${parts.join('')}`;
      const shown = shownOf(text);
      // Where they differ, only marks may be left or taken: never a letter.
      const letters = (each: string): string => each.replace(/[^a-z]/g, '');
      assert.equal(letters(shown?.text ?? text), letters(plainText(parseMarkdown(text))), text);
      if (shown) assert.equal([...shown.offsets].map((at) => text[at]).join(''), shown.text);
    }),
  );
});

test('the time to take marks away grows with the length and no faster', () => {
  for (const piece of ['*', 'a*', '*a', '**a*', '_a_ ', '`', '``a`', '](', '[a](', '[a](b)', '\\*', '[a](b "', '*a_b']) {
    const text = piece.repeat(Math.ceil(12_000 / piece.length)).slice(0, 12_000);
    const best = fastest(() => shownOf(text), 20);
    assert.ok(best < 20, `${JSON.stringify(piece)}: ${best} ms`);
  }
});
