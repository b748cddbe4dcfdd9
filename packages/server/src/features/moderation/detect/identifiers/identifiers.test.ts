import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Found } from '../finding.ts';
import { draftOf } from '../reading.ts';
import { identifiers } from './index.ts';
import { separate } from './separate.ts';

const found = (text: string, title: string | null = null): string[] =>
  identifiers
    .find(draftOf(title, text), { kind: 'question' })
    .map(({ field, kind, start, end }) => `${kind}: ${(field === 'title' ? (title ?? '') : text).slice(start, end)}`);

const span = (kind: Found['kind'], start: number, end: number): Found => ({
  class: 'identifier',
  kind,
  field: 'text',
  start,
  end,
  confidence: 0.8,
});

test('names, places, dates and numbers of one text come together, in the order of their places', () => {
  assert.deepEqual(found('I am Margaret Oldacre of Tacoma, seen on April 22, 2023. Mail margaret@example.org').slice(0, 1), [
    'name: Margaret Oldacre',
  ]);
  const all = found('My name is Zebulon Quist. Seen on April 22, 2023. Mail zq@example.org');
  assert.deepEqual(all, ['name: Zebulon Quist', 'date: April 22, 2023', 'email: zq@example.org']);
});

test('the title is looked at as well as the text', () => {
  assert.deepEqual(found('It hurts.', 'Question for Dr Fairweather'), ['name: Dr Fairweather']);
});

test('an ordinary health question has no identifier in it', () => {
  assert.deepEqual(found('How long does it take until metformin works, and may I drink wine with it in the evening?'), []);
});

test('two findings never lie over each other, and nothing found is lost but what is covered', () => {
  const any = fc.array(
    fc
      .tuple(fc.constantFrom('name', 'place', 'phone', 'date'), fc.nat(40), fc.integer({ min: 3, max: 20 }))
      .map(([kind, start, length]) => span(kind, start, start + length)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(any, any, (exact, said) => {
      // Exact findings do not overlap among themselves.
      const apart = exact
        .sort((a, b) => a.start - b.start)
        .filter((each, at, all) => all.slice(0, at).every((other) => other.end <= each.start));
      const kept = separate(apart, said);
      kept.forEach((each, at) => {
        const next = kept[at + 1];
        assert.ok(each.start < each.end);
        if (next) assert.ok(each.end <= next.start);
      });
      for (const each of apart)
        assert.ok(kept.some((other) => other.start === each.start && other.end === each.end && other.kind === each.kind));
    }),
  );
});

test('a number inside an address keeps its kind, the address keeps the rest', () => {
  const kept = separate([span('phone', 10, 20)], [span('address', 0, 30)]);
  assert.deepEqual(
    kept.map(({ kind, start, end }) => [kind, start, end]),
    [
      ['address', 0, 10],
      ['phone', 10, 20],
      ['address', 20, 30],
    ],
  );
});

test('a text in Spanish goes to the Spanish rules and one in English to the English ones', () => {
  assert.deepEqual(found('The patient was seen at the clinic by Dr. Fairweather on 3 May 2021.'), [
    'name: Dr. Fairweather',
    'date: 3 May 2021',
  ]);
  const spanish = found('El paciente acude a la consulta de la Dra. Ximena Oteiza por dolor en el pecho.');
  assert.ok(spanish.some((each) => each.includes('Ximena Oteiza')));
});

test('a Spanish address or title is Spanish by itself', () => {
  assert.deepEqual(found('vivo en C/ Alcalá 45, 3º B, 28009 Madrid'), ['address: C/ Alcalá 45, 3º B', 'postcode: 28009', 'place: Madrid']);
  assert.deepEqual(found('Avda. de América 12, Madrid'), ['address: Avda. de América 12']);
  assert.deepEqual(found('C/ Mayor 3'), ['address: C/ Mayor 3']);
  assert.deepEqual(found('vivo en Getafe'), ['place: Getafe']);
  for (const text of [
    'It was tested in vivo at 45 mg',
    'C/S at 39 weeks, c/o pain 5',
    'Clinic A/C Unit 3 was loud',
    'vivo muy bien con 45 años',
  ])
    assert.deepEqual(found(text), [], text);
});

test('in a few words of Spanish a name is found behind doctor, trade and neighbour, and none where no name is', () => {
  for (const [text, name] of [
    ['La doctora Beltrán me atendió muy bien ayer en el hospital', 'Beltrán'],
    ['El doctor Iñigo Beltrán me operó de la rodilla en el hospital', 'Iñigo Beltrán'],
    ['la doctora Ruiz', 'Ruiz'],
    ['Dra. Beltrán', 'Beltrán'],
    ['El traumatólogo Beltrán me operó', 'Beltrán'],
    ['mi vecino Paco me dijo', 'Paco'],
  ] as const)
    assert.deepEqual(found(text), [`name: ${name}`], text);
  for (const text of [
    'La doctora me atendió muy bien',
    'Mi doctor Google dice otra cosa',
    'La doctora Muy amable y el doctor Excelente',
    'El cirujano Plástico me operó',
    'la enfermera Responsable de la planta',
    'el pediatra. Después me fui',
    'mi vecino dice que no',
  ])
    assert.deepEqual(found(text), [], text);
});
