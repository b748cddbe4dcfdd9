/** The lines at the head of a clinical report: a label, a colon, and what it says of the person. */
import type { FindingKind, Found } from '../../finding.ts';
import type { Reading, Word } from '../../reading.ts';
import { afterTitles, nameEnd } from './name.ts';
import { oneOf, pattern } from './pattern.ts';

/** What a label's first word says, as `foldWord` makes it. */
const kinds = /*#__PURE__*/ kindsOf({
  age: 'edad',
  sex: 'sexo genero',
  postcode: 'cp',
  address: 'domicilio direccion',
  place: 'localidad provincia municipio poblacion ciudad residencia',
  country: 'pais nacionalidad',
  date: 'fecha nacimiento ingreso alta consulta intervencion exitus',
  person: 'medico medica doctor doctora facultativo remitido remitida responsable firmado firmada',
  name: 'nombre nombres apellido apellidos paciente',
});

function kindsOf(table: Record<string, string>): Map<string, string> {
  const kindOf = new Map<string, string>();
  for (const [kind, words] of Object.entries(table)) for (const word of words.split(' ')) kindOf.set(word, kind);
  return kindOf;
}

/** Between the label's first word and its colon there are a few words at most: "Localidad/ Provincia:", "Fecha de nacimiento:". */
const colon = /^[^\n:.;,]{0,34}:[ \t\u00a0]*/;
const ageValue = /*#__PURE__*/ pattern(
  'iu',
  String.raw`^\s{0,4}(?:\d{1,3}(?:\s{0,3}(?:a[nñ]os?|mes(?:es)?|d[ií]as?|semanas?)(?:\s+y\s+(?:medio|\d{1,2}\s+mes(?:es)?))?)?|`,
  String.raw`\p{L}{2,20}\s+(?:a[nñ]os?|mes(?:es)?))`,
);
/** Where the next label on the same line begins. */
const nextLabel = /*#__PURE__*/ pattern(
  '',
  String.raw`[ \t.](?=`,
  oneOf(String.raw`Sexo Edad N[ºo°]?\s?Col NHC NASS CIPA C\.?P Fecha Pa[ií]s Apellidos M[eé]dico Servicio Domicilio
    Episodio Tel[eé]fono Tfno Correo`),
  String.raw`\b[^\n:]{0,24}:)`,
);

/** What the label at this word says; undefined where it is not a label. */
export function headerLine({ text, field }: Reading, word: Word): Found[] | undefined {
  const at = word.start;
  const kind = kinds.get(word.text);
  const head = kind === undefined ? null : colon.exec(text.slice(at, at + 40));
  if (kind === undefined || !head) return undefined;
  const from = at + head[0].length;
  let value = text.slice(from, from + 160).split('\n', 1)[0]!;
  const cut = value.includes(':') ? nextLabel.exec(value) : null;
  if (cut) value = value.slice(0, cut.index);
  return [...valuesOf(kind, text, from, value)].map((each) => ({ class: 'identifier', field, confidence: 0.9, ...each }));
}

type Value = { kind: FindingKind<'identifier'>; start: number; end: number };

function* valuesOf(kind: string, text: string, from: number, value: string): Generator<Value> {
  const trimmed = value.replace(/[\s.,;]+$/, '');
  const whole = (as: Value['kind']): Value[] => (trimmed === '' ? [] : [{ kind: as, start: from, end: from + trimmed.length }]);
  const part = (as: Value['kind'], pattern: RegExp): Value[] => {
    const match = pattern.exec(value);
    return match ? [{ kind: as, start: from + match.index, end: from + match.index + match[0].length }] : [];
  };
  switch (kind) {
    case 'age':
      yield* part('age', ageValue);
      break;
    case 'sex':
      yield* part('sex', /^[HMVFhmvf](?![\p{L}])|varón|mujer|hombre|masculino|femenino|niñ[oa]/iu);
      break;
    case 'postcode':
      yield* part('postcode', /(?:[A-Z]{1,2}-?)?\d{2}\.?\d{2,3}/);
      break;
    case 'address':
      yield* whole('address');
      break;
    case 'place':
      for (const match of trimmed.matchAll(/[^,/()]+/g)) {
        const name = match[0].trim();
        if (name !== '' && name.length <= 60) {
          const start = from + match.index + match[0].indexOf(name);
          yield { kind: 'place', start, end: start + name.length };
        }
      }
      break;
    case 'country':
      if (trimmed.length <= 40) yield* whole('place');
      break;
    case 'date':
      yield* part(
        'date',
        /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|\d{1,2} de \p{L}{4,10}(?: del? \d{4})?|\p{L}{4,10} (?:del? )?\d{4}|\b(?:19|20)\d\d\b/u,
      );
      break;
    case 'person': {
      const start = afterTitles(text, from);
      const end = nameEnd(text, start);
      if (end > start) yield { kind: 'name', start, end };
      break;
    }
    default:
      // A first or family name: all that the line has, unless it is a sentence ("Paciente: varón que …").
      if (
        /^\p{L}/u.test(trimmed) &&
        !/\d/.test(trimmed) &&
        trimmed.length <= 60 &&
        trimmed.split(/\s+/).length <= 6 &&
        /\p{Lu}/u.test(trimmed)
      )
        yield* whole('name');
  }
}
