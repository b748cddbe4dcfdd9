import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../reading.ts';
import { spanish } from './index.ts';
import { growsWithLength } from '../../../../../../test/support/growth.ts';

const found = (text: string, least = 0.5) =>
  spanish(read('text', text))
    .filter((each) => each.confidence >= least)
    .map((each) => `${each.kind} ${text.slice(each.start, each.end)}`);

const report = `Nombre: Elvira.
Apellidos: Ficticia Inventada.
Domicilio: Calle de la Prueba, 12, 3 B.
Localidad/ Provincia: Segovia.
CP: 40001.
Fecha de nacimiento: 03/04/1950.
País: España.
Edad: 61 años Sexo: M.
Fecha de Ingreso: 05/06/2011.
Médico: Lauro Ejemplo Nadie  NºCol: 40 40 12345.
Historia Actual: Mujer de 61 años con dolor de 2 años de evolución, operada en marzo de 2009. Hace 3 años se cayó. Su madre tuvo asma.
La dosis fue de 2000 mg.
Remitido por: Dr. Lauro Ejemplo Nadie. Servicio de Urología. Hospital General de Muestra. Avda. del Modelo, s/n. 40002 Segovia. (España)`;

test('the head of a report is read line by line, with two labels on one line', () => {
  const kinds = found(report);
  for (const each of [
    'name Elvira', 'name Ficticia Inventada', 'address Calle de la Prueba, 12, 3 B', 'place Segovia', 'postcode 40001', 'date 03/04/1950',
    'place España', 'age 61 años', 'sex M', 'date 05/06/2011', 'name Lauro Ejemplo Nadie',
  ]) assert.ok(kinds.includes(each), each); // prettier-ignore
});

test('in the text of a report age, sex, dates and relatives are found, spans of time and doses are not', () => {
  const kinds = found(report);
  for (const each of ['sex Mujer', 'date marzo de 2009', 'family madre']) assert.ok(kinds.includes(each), each);
  assert.equal(kinds.filter((each) => each === 'age 61 años').length, 2);
  for (const none of ['age 2 años', 'age 3 años', 'date 2000']) assert.ok(!kinds.includes(none), none);
});

test('the closing lines give the doctor, the hospital, the street, the postcode, the town and the country', () => {
  const at = report.indexOf('Remitido');
  const last = spanish(read('text', report))
    .filter((each) => each.start > at)
    .map((each) => `${each.kind} ${report.slice(each.start, each.end)}`);
  assert.deepEqual(last, [
    'name Lauro Ejemplo Nadie', 'organisation Hospital General de Muestra', 'address Avda. del Modelo, s/n', 'postcode 40002',
    'place Segovia',
    'place España',
  ]); // prettier-ignore
});

test('in a question, age, sex and relatives are what it is about and are left alone', () => {
  assert.deepEqual(found('Hola, soy una mujer de 47 años y mi madre tiene 70. ¿Es normal este dolor en la rodilla?', 0), []);
  assert.deepEqual(found('Paciente varón de 30 años con dolor en el pecho desde hace 3 años', 0), []);
});

test('in a question, who wrote it, where they live and who treats them are found', () => {
  assert.deepEqual(found('Me llamo Elvira Ficticia y vivo en la calle Prueba 12, 40001 Segovia'), [
    'name Elvira Ficticia',
    'address calle Prueba 12',
    'postcode 40001',
    'place Segovia',
  ]);
  assert.deepEqual(found('La Dra. Ejemplo me operó el 12 de marzo de 2021 en el Hospital La Muestra'), [
    'name Ejemplo',
    'date 12 de marzo de 2021',
    'organisation Hospital La Muestra',
  ]);
});

test('a date in a sentence about oneself is found, whatever its verb', () => {
  for (const text of [
    'El 3 de mayo de 2021 fui al hospital con mucha fiebre y me dieron el alta',
    'Empecé con los dolores el 3 de mayo de 2021, después de una caída en la casa',
    'Desde el 3 de mayo de 2021 no puedo dormir y no sé por qué',
  ])
    assert.ok(found(text).includes('date 3 de mayo de 2021'), text);
  assert.deepEqual(found('Soy Marta, estuve en la planta el 12/03/2014 y mi abuela tiene 93 años'), [
    'name Marta',
    'date 12/03/2014',
    'age_over_89 93',
  ]);
});

test('a date of the news is not a date of the author', () => {
  assert.deepEqual(found('El 11 de marzo de 2020 la OMS declaró la pandemia en todo el mundo'), []);
});

test('a name is not cut where it begins like an article or a service', () => {
  assert.deepEqual(found('El doctor es el Dr. Enrique Losada Laura y me va muy bien con el'), ['name Enrique Losada Laura']);
});

test('English text is left alone, whatever it has in common with Spanish', () => {
  for (const text of [
    'Dr. Smith saw me on 12 March 2021 in the clinic, via the plaza entrance.',
    'Sex: F. Age: 40. My name is not here. No one calls me on a Sunday.',
    'My mother has type 2 diabetes and I take 500 mg a day.',
  ])
    assert.deepEqual(found(text, 0), [], text);
});

test('findings are sorted, inside the text and apart', () => {
  const words = [
    'Nombre:',
    'Ana',
    '\n',
    'Edad:',
    '40',
    'años',
    'Sexo:',
    'M',
    'Dr.',
    'C/',
    'Calle',
    'Mayor',
    '28001',
    'Madrid',
    '(España)',
    'en',
    'de',
    '2004',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const each of spanish(read('text', text))) {
        assert.ok(each.start >= end && each.end > each.start && each.end <= text.length, text);
        ({ end } = each);
      }
    }),
  );
});

test('the time for a hostile report grows with its length and not faster', () => {
  const head = 'Nombre: Ana.\nApellidos: Nadie.\nEdad: 40 años Sexo: M.\nFecha de Ingreso: 01/02/2012.\nRemitido por: Dra. Ana Nadie. ';
  const pieces = [
    'dr ',
    'Dr. A',
    'Calle A ',
    'Calle Ab Cd 12, ',
    'Hospital de A ',
    '28001 ',
    '28001 Ab ',
    'en 2004 ',
    'Edad: ',
    'Nombre: ',
    'de 12 años ',
    'A-A-',
    '(Aa ,,, ',
    'Madrid, ',
    '1 de enero de 2004 ',
    'Dr.          ',
    'madre materna varon ',
  ];
  for (const before of ['', head]) growsWithLength({ pieces, given: (text) => read('text', before + text), find: spanish, within: 200 });
});
