import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sure } from '../policy.ts';
import { draftOf } from '../reading.ts';
import { identifiersAtHand } from './at-hand.ts';
import { identifiers } from './index.ts';
import { growsWithLength } from '../../../../../test/support/growth.ts';

const context = { kind: 'question' };
const find = (phase: typeof identifiers, text: string) =>
  phase.find(draftOf(null, text), context).filter((each) => each.confidence >= sure);
const found = (text: string): string[] => find(identifiersAtHand, text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const finds = (text: string, ...expected: string[]): void => {
  const all = found(text);
  for (const each of expected) assert.ok(all.includes(each), `${JSON.stringify(text)} gave ${JSON.stringify(all)}, not ${each}`);
};
const clean = (text: string): void => assert.deepEqual(found(text), [], text);

const told = [
  'Ring me on 07700 900417 or write to heron.w@example.org, MRN 4481923.',
  'My name is Xanthoria and Dr Okwuosa was kind, so was Mrs Fairweather-Bell.',
  'thank you to dr patel. My son Zebedee has asthma. Ask for Margaret Oldacre or Peter Jones.',
  'I live at 12 Foxglove Lane, Tacoma, WA 98402. I was seen on 3 May 2021 and on 04/22/2023.',
  'I live in Tacoma and my postcode is EX4 1AB. My mother is 93 years old.\nRegards, Zebedee',
  'Me llamo Lucía Pérez, vivo en la calle Mayor 12 de Toledo y mi madre tiene 93 años.',
  'La Dra. Okwuosa me operó el 3 de mayo de 2021. Mi hijo Zebedeo está bien.',
];

test('in a browser the names, addresses, dates and ages of a sentence are found', () => {
  finds(told[0]!, 'phone: 07700 900417', 'email: heron.w@example.org', 'record_number: 4481923');
  finds(told[1]!, 'name: Xanthoria', 'name: Dr Okwuosa', 'name: Mrs Fairweather-Bell');
  finds(told[2]!, 'name: dr patel', 'name: Zebedee', 'name: Margaret Oldacre', 'name: Peter Jones');
  finds(told[3]!, 'address: 12 Foxglove Lane, Tacoma, WA 98402', 'date: 3 May 2021', 'date: 04/22/2023');
  finds(told[4]!, 'place: Tacoma', 'postcode: EX4 1AB', 'age_over_89: 93', 'name: Zebedee');
});

test('also those of a Spanish sentence', () => {
  finds(told[5]!, 'name: Lucía Pérez', 'address: calle Mayor 12 de Toledo', 'age_over_89: 93');
  finds(told[6]!, 'name: Dra. Okwuosa', 'date: 3 de mayo de 2021', 'name: Zebedeo');
  finds('Vivo en la C/ Mayor 12, 3º B, y mi código postal es 28013.', 'address: C/ Mayor 12, 3º B', 'postcode: 28013');
  finds('Gracias a la doctora García. Nací en abril de 1981 en Toledo.', 'name: doctora García', 'date: abril de 1981');
  finds('Ingresé el 12/03/2014 por la mañana.', 'date: 12/03/2014');
});

test('a name in English that is a word of Spanish or French, or a date of the news there, is no hint', () => {
  clean('la linda agua clara no es la norma, en julio es la gloria');
  clean('El Dr. Me dijo que no. Dolores de cabeza desde hace tres meses, hace 95 años no había nada.');
  clean('El 11 de marzo de 2020 se declaró la pandemia, y la ley es del 3 de mayo de 2021.');
  clean('Los efectos son Moderna y otros. La décision de son État est claire.');
});

test('a disease that is called after a person, a month alone and a ward are no hints', () => {
  clean("Paget disease, Parkinson's, Gilbert syndrome and Todd's paralysis are not the same.");
  clean('I moved to the ICU in May and live in hope. The drug is located in India.');
});

test('what the browser hints at, the server finds as well', () => {
  for (const text of told) {
    const all = find(identifiers, text);
    for (const { start, end } of find(identifiersAtHand, text))
      assert.ok(
        all.some((each) => each.start < end && start < each.end),
        `only the browser finds ${JSON.stringify(text.slice(start, end))}`,
      );
  }
});

// prettier-ignore
const hostile = [
  'live in in in in ', 'live in Tacoma, Tacoma, ', 'mayo de de de ', '3 de mayo de 2021 ', 'Dra. Dra. Dra. ', 'C/ Mayor ',
  'me llamo Ana Ana Ana ', 'A ', '1 Elm St, ', 'hola Ana, ', '70 000 - 90 000 ', 'tiene 93 anos ',
];

test('the time for a hostile text grows with its length and not faster', () => {
  growsWithLength({
    pieces: hostile,
    given: (text) => draftOf(null, text),
    find: (draft) => identifiersAtHand.find(draft, context),
    within: 200,
  });
});
