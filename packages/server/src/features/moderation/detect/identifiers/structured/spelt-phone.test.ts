import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, read } from '../../reading.ts';
import { growsWithLength } from '../../../../../../test/support/growth.ts';
import { identifiers } from '../index.ts';
import { speltPhones } from './spelt-phone.ts';

const found = (text: string): string[] =>
  identifiers.find(draftOf(null, text), { kind: 'question' }).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('a telephone number is found in words, with letters for digits and with a gap behind each digit', () => {
  for (const [text, number] of [
    ['zero seven seven double zero nine hundred four one seven', 'zero seven seven double zero nine hundred four one seven'],
    ['It is oh seven nine one one, one two three, four five six.', 'oh seven nine one one, one two three, four five six'],
    ['ring O7700 900 417 tonight', 'O7700 900 417'],
    ['text o77oo 9oo417', 'o77oo 9oo417'],
    ['on 07911-one-two-three-456', '07911-one-two-three-456'],
    ['It is 0 7 7 0 0 9 0 0 4 1 7 if needed', '0 7 7 0 0 9 0 0 4 1 7'],
    ['0-7-7-0-0-9-0-0-4-1-7', '0-7-7-0-0-9-0-0-4-1-7'],
    ['my phone is five five five, zero one nine nine', 'five five five, zero one nine nine'],
    ['two one two five five five zero one nine eight', 'two one two five five five zero one nine eight'],
    ['mi móvil es seis cinco cinco cuatro tres siete uno cero ocho', 'seis cinco cinco cuatro tres siete uno cero ocho'],
    [
      'llámame al seis uno dos treinta y cuatro cincuenta y seis setenta y ocho',
      'seis uno dos treinta y cuatro cincuenta y seis setenta y ocho',
    ],
    [
      'zero, seven, seven, zero, zero, nine, zero, zero, four, one, seven',
      'zero, seven, seven, zero, zero, nine, zero, zero, four, one, seven',
    ],
    ['text me oh seven seven zero zero nine hundred four one seven', 'oh seven seven zero zero nine hundred four one seven'],
    [
      'My number for the pain team is oh seven seven double zero nine hundred four one seven',
      'oh seven seven double zero nine hundred four one seven',
    ],
    ['zero 7700 nine hundred 417', 'zero 7700 nine hundred 417'],
  ] as const)
    assert.deepEqual(found(text), [`phone: ${number}`], text);
});

test('who counts, scores, doses or tells a time in words gives no number', () => {
  for (const text of [
    'count one two three four five six seven eight nine ten, then ten nine eight seven six five four three two one zero',
    'uno dos tres cuatro cinco seis siete ocho nueve diez',
    'My PHQ scores were 0 1 2 0 3 1 1 0 2, pain 7 6 5 7 8 6 5 4 7 6 over ten days',
    '0 1 2 3 4 5 6 7 8 9 10 on the pain scale',
    'one or two in the morning, two or three at night, one hundred and twenty over eighty',
    'two hundred units, O2 sats 96 97 98, O negative, T10 12 14',
    'call one of the two nurses at ten or eleven',
    'Pain scores 0 2 3 4 5 6 7 8 9 3',
    '0 1 2 0 2 1 3 2 1 0 on the PHQ',
    'Doses: two, four, six, eight, ten, twelve, fourteen mg',
    'My scores were seven, eight, nine, nine, ten, six, five, four',
    'It was seven, eight, nine, nine, ten, six, five, four',
    'Llamé dos, tres, cuatro, cinco, seis, siete, ocho veces',
    'I called twice, at ten thirty five, eleven twenty',
    'five four three two one zero breaths, one two one two one two one two',
  ])
    assert.deepEqual(found(text), [], text);
});

test('a national insurance number is found as forms show it', () => {
  for (const number of ['QQ 12 34 56 C', 'QQ123456C', 'qq 12 34 56 c'])
    assert.deepEqual(found(`my NI number: ${number}`), [`national_id: ${number}`]);
  assert.deepEqual(found('Row QQ 12 34 of the table, box QQ 123'), []);
});

test('a code of the classification of diseases is no device, a pacemaker is', () => {
  for (const text of ['ICD code F32.1', 'ICD-10 code E11.9', 'the ICD code is I10', 'ICD-11 code 6A70.1', 'ICD-9 code: 250.00'])
    assert.deepEqual(found(text), [], text);
  assert.deepEqual(found('my ICD serial number is BLH604217'), ['device: BLH604217']);
  assert.deepEqual(found('ICD: 48291734'), ['device: 48291734']);
});

test('the time for a hostile text grows with its length and not faster', () => {
  growsWithLength({
    pieces: ['one two ', '0 1 ', 'double ', 'twenty one ', 'o7 l1 ', 'twenty y ', 'phone one ', 'nine hundred '],
    given: (text) => read('text', text),
    find: speltPhones,
    within: 200,
  });
});
