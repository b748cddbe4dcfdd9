import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutKnownNames, type KnownNames } from './known-names.ts';
import { detectIn } from './pipeline.ts';
import { draftOf } from './reading.ts';

const known: KnownNames = {
  page: ['practitioner/tunde-marchbanks', 'Dr Tunde Marchbanks', 'Larkfield Clinic'],
  staff: ['Nerys Callowhill', 'Dr Sarah Brown', 'Ana María Ruiz'],
};

/** The identifiers that stay, of a title and a text. */
const left = (text: string, names = known, title: string | null = null): string[] => {
  const draft = draftOf(title, text);
  return withoutKnownNames(detectIn(draft, { kind: 'review' }), draft, names)
    .filter((finding) => finding.class === 'identifier')
    .map(({ field, start, end }) => (field === 'title' ? title! : text).slice(start, end));
};
const nobody: KnownNames = { page: [] };

test('whom the page is about and whose page it is are known by name, title, initial or a word of it, in title and text', () => {
  for (const text of [
    'Dr Marchbanks listened carefully and explained everything at Larkfield Clinic.',
    'Dr. Tunde Marchbanks’s room was warm, and Tunde was kind.',
    'Dr T. Marchbanks was kind.',
    'La Dra. Marchbanks fue muy amable.',
  ]) {
    assert.ok(left(text, nobody).length > 0, `a name is found in: ${text}`);
    assert.deepEqual(left(text), [], text);
  }
  assert.deepEqual(left('All went well.', known, 'Dr Marchbanks was kind'), []);
  assert.deepEqual(left('Dr Marchbanks was kind.', { page: ['practitioner/tunde-marchbanks'] }), []);
});

test('whoever works there is known by the whole name, with a title, or by the surname', () => {
  for (const text of [
    'Dr Nerys Callowhill was kind, so was N. Callowhill.',
    'Dr Brown and Sarah Brown were kind.',
    'Thanks to Dra. Ruiz and to Ana María.',
  ]) {
    assert.ok(left(text, nobody).length > 0, `a name is found in: ${text}`);
    assert.deepEqual(left(text), [], text);
  }
});

test('a name with a word that is not known stays, and so do words that two colleagues would have to share', () => {
  assert.deepEqual(left('My wife Anna Marchbanks and my son Peter Marlowe came along.'), ['Anna Marchbanks', 'Peter Marlowe']);
  assert.deepEqual(left('My friend Sarah Callowhill was there.'), ['Sarah Callowhill']);
  assert.deepEqual(left('It was at Harbour Clinic.'), ['Harbour Clinic']);
});

test('a first name that a colleague has as well stays: it may be anybody’s', () => {
  assert.deepEqual(left('My daughter Sarah has asthma.'), ['Sarah']);
  assert.deepEqual(left('My daughter Sarah has asthma.', { page: [], staff: ['Sarah'] }), []);
});

test('what is no name stays, whatever it is made of', () => {
  assert.deepEqual(left('I live in Larkfield. Ring me on 0161 496 0123.', { page: ['Larkfield Clinic 0161 496 0123'] }), [
    'Larkfield',
    '0161 496 0123',
  ]);
});
