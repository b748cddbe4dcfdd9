/** Age, sex and relatives of the patient, in a report only: in a question they are what the question is about. */
import type { FindingKind, Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { ageUnits, civilStatus, kin, numerals, sexes, sides } from './words.ts';

/** Before a number of years these speak of a time and not of an age. */
const spans = /*#__PURE__*/ new Set(
  'hace durante desde tras cada ultimos ultimas siguientes primeros proximos despues unos casi'.split(' '),
);
/** Behind a number of years these too: "2 años de evolución". */
const courses = /*#__PURE__*/ new Set('evolucion seguimiento duracion antiguedad tratamiento historia'.split(' '));
const persons = /*#__PURE__*/ new Set(
  'paciente edad anos raza escolar lactante joven adolescente pacientes caucasica caucasico'.split(' '),
);

export function demographics(reading: Reading, found: Found[]): void {
  const { words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!.text;
    if (sexes.has(word)) put(reading, at, at, 'sex', 0.7, found);
    else if (kin.has(word)) at = relative(reading, at, found);
    else if (word === 'materno' || word === 'materna' || word === 'paterno' || word === 'paterna')
      put(reading, at, at, 'family', 0.5, found);
    else if (civilStatus.has(word)) put(reading, at, at, 'other_id', 0.5, found);
    else if (word === 'raza' && at + 1 < words.length) put(reading, at, at + 1, 'other_id', 0.5, found);
    else if (ageUnits.has(word) && at > 0) age(reading, at, found);
  }
}

function put(
  { words, field }: Reading,
  first: number,
  last: number,
  kind: FindingKind<'identifier'>,
  confidence: number,
  found: Found[],
): void {
  found.push({ class: 'identifier', kind, field, start: words[first]!.start, end: words[last]!.end, confidence });
}

function relative(reading: Reading, at: number, found: Found[]): number {
  const { words } = reading;
  const next = words[at + 1];
  const last = next && sides.has(next.text) && next.start - words[at]!.end === 1 ? at + 1 : at;
  const before = at > 0 ? words[at - 1]!.text : '';
  // "médico de familia", "antecedentes familiares": no relative.
  const word = words[at]!.text;
  if (word === 'familia' && before !== 'la' && before !== 'su' && before !== 'una') return last;
  if (word === 'pareja' && before !== 'su' && before !== 'la') return last;
  const counted = before === 'sin' || (numerals.has(before) && before !== 'un' && before !== 'una');
  put(reading, counted ? at - 1 : at, last, 'family', 0.6, found);
  return last;
}

/** "de 47 años", "a los seis años", "18 meses de edad"; not "hace 8 años", "2 años de evolución". */
function age(reading: Reading, unit: number, found: Found[]): void {
  const { words, text } = reading;
  const number = words[unit - 1]!;
  if (!/^\d{1,3}$/.test(number.text) && !numerals.has(number.text)) return;
  if (number.end + 2 < words[unit]!.start || Number(number.text) > 115) return;
  const decimal = /[\d][.,-]$/.test(text.slice(Math.max(0, number.start - 2), number.start));
  if (decimal) return;
  const years = words[unit]!.text.startsWith('ano');
  const next = words[unit + 1]?.text;
  const after = words[unit + 2]?.text;
  const before = words[unit - 2]?.text ?? '';
  const ofAge = next === 'de' && (after === 'edad' || after === 'vida' || after === 'nacido' || after === 'nacida');
  if (!ofAge) {
    if (number.text === 'un' || number.text === 'una' || (next === 'de' && courses.has(after ?? ''))) return;
    if (spans.has(before) || (before === 'los' && spans.has(words[unit - 3]?.text ?? ''))) return;
    if (next === 'de' && after !== 'edad') return aboutPerson(reading, unit) && years && before === 'de' ? add() : undefined;
    if (next === 'despues' || next === 'antes' || next === 'mas' || next === 'del' || next === 'tras') return;
    const atAge = years && before === 'los' && words[unit - 3]?.text === 'a';
    const of =
      (before === 'de' ||
        before === 'con' ||
        before === '' ||
        before === 'edad' ||
        sexes.has(before) ||
        persons.has(before) ||
        before === 'negra' ||
        before === 'blanca') &&
      aboutPerson(reading, unit);
    if (!atAge && !of) return;
  }
  add();

  function add(): void {
    // "9 años y 8 meses"
    const more = next === 'y' && ageUnits.has(words[unit + 3]?.text ?? '') ? unit + 3 : unit;
    put(reading, unit - 1, more, 'age', ofAge ? 0.85 : 0.7, found);
  }
}

/** A word for a person in the six words before. */
function aboutPerson({ words }: Reading, unit: number): boolean {
  for (let at = unit - 2; at >= 0 && at >= unit - 8; at -= 1) {
    const word = words[at]!.text;
    if (sexes.has(word) || persons.has(word) || kin.has(word)) return true;
    if (spans.has(word) || word === 'evolucion') return false;
  }
  return false;
}
