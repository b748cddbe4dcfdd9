import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutKnownNames, type KnownNames } from './known-names.ts';
import { detectIn } from './pipeline.ts';
import { draftOf } from './reading.ts';

const known: KnownNames = {
  subject: { key: 'practitioner/tunde-marchbanks', name: 'Dr Tunde Marchbanks' },
  site: 'Larkfield Clinic',
  staff: ['Nerys Callowhill', 'Dr Sarah Brown', 'Ana María Ruiz'],
};

/** The identifiers that stay, of a title and a text. */
const left = (text: string, names = known, title: string | null = null): string[] => {
  const draft = draftOf(title, text);
  return withoutKnownNames(detectIn(draft, { kind: 'review' }), draft, names)
    .filter((finding) => finding.class === 'identifier')
    .map(({ field, start, end }) => (field === 'title' ? title! : text).slice(start, end));
};
const nobody: KnownNames = { subject: { key: '', name: '' }, site: '' };

test('whom the page is about is known by name, title, initial or a word of it, and so is whose page it is by name, in title and text', () => {
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
  assert.deepEqual(left('Dr Marchbanks was kind.', { ...nobody, subject: { key: 'practitioner/tunde-marchbanks', name: '' } }), []);
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
  assert.deepEqual(left('My daughter Sarah has asthma.', { ...nobody, staff: ['Sarah'] }), []);
});

test('a word of the clinic’s name is no name of a person that would be known there', () => {
  const clinic: KnownNames = { ...nobody, site: 'St Mary’s Clinic' };
  for (const names of [
    clinic,
    { ...clinic, subject: { key: 'practitioner/tunde-marchbanks', name: 'St Mary’s Clinic' } },
    { ...clinic, subject: { key: 'clinic/st-mary', name: 'St Mary’s' }, site: 'Larkfield' },
  ])
    assert.deepEqual(left('My daughter Mary has asthma.', names), ['Mary']);
  assert.deepEqual(left('My daughter Mary has asthma.', { ...clinic, site: 'Mary' }), []);
  assert.deepEqual(left('I was seen at St Mary’s Clinic in the morning.', clinic), []);
  assert.deepEqual(left('I was seen at Larkfield Clinic.', { ...nobody, site: 'Larkfield Physiotherapy Clinic' }), []);
});

test('the words of two names make up no third one that would be known', () => {
  const names = { ...nobody, subject: { key: 'practitioner/sarah-callowhill', name: 'Dr Sarah Callowhill' }, site: 'Brown Street Clinic' };
  assert.deepEqual(left('My friend Sarah Brown was there.', names), ['Sarah Brown']);
  assert.deepEqual(left('Dr Callowhill was kind.', names), []);
  assert.deepEqual(
    left('My friend Sarah Marlowe was there.', { ...names, subject: { ...names.subject, key: 'practitioner/p-marlowe' } }),
    ['Sarah Marlowe'],
    'of the key and the name',
  );
});

test('the kind that a key begins with is nobody’s name, and a page that is about nobody tells no name by a word', () => {
  const street = { ...nobody, subject: { key: 'page/street', name: 'Street' } };
  assert.deepEqual(left('Mr Page and Mr Street were there.', street), ['Mr Page', 'Mr Street']);
  const person = { ...nobody, subject: { key: 'ward/amy-street', name: 'Amy Street' } };
  assert.deepEqual(left('Mr Ward and Mrs Street were there.', person), ['Mr Ward']);
});

test('what is no name stays, whatever it is made of', () => {
  assert.deepEqual(left('I live in Larkfield. Ring me on 0161 496 0123.', { ...nobody, site: 'Larkfield Clinic 0161 496 0123' }), [
    'Larkfield',
    '0161 496 0123',
  ]);
});
