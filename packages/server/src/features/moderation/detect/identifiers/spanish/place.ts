/** Postcodes with the towns, provinces and countries around them, as an address block has them. */
import type { Found } from '../../finding.ts';
import { foldWord, type Reading } from '../../reading.ts';
import { countries, places } from './words.ts';
import { oneOf, pattern } from './pattern.ts';

/** Five digits of which the first two are a province (01 to 52), also "E-47005" and "15.405". */
export const postcodes =
  /(?<![\d.,/#-])(?:E-|CP:?\s?|C\.\s?P\.:?\s?)?(?:(?:0[1-9]|[1-4]\d|5[0-2])\.?\d{3}|(?<=C\.?\s?P[.:]*\s?)\d{4})(?![\d]|[.,/-]\d)/g;

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’·-]{0,40}`;
const name = /*#__PURE__*/ pattern(
  'uy',
  capital,
  String.raw`(?:[ \t\u00a0]{1,3}(?:(?:de|del|la|las|los|el|y|i|d['’])[ \t\u00a0]{1,3}){0,3}`,
  capital,
  '){0,4}',
);
const joint = /[ \t\u00a0]{0,4}[.,;(/)-]{0,3}[ \t\u00a0]{0,4}[(]?/y;
/** Not a town: the next thing of the block. */
const other = /*#__PURE__*/ pattern(
  '',
  '^',
  oneOf(String.raw`E- E\x20?-?\x20?[Mm]ail Email Correo Tel Tfno Telf Fax Hospital Servicio Unidad Universidad
    Departamento C\/ Calle Av Avenida Dr CP C\. Direcci Instituto Facultad Centro Cl[ií]nica Edificio Remitido Responsable Se$ El$
    La$ En$ Los$ N[ºo] M[eé]dico Jefe Autor`),
);

/** The names that stand from here on with only commas, full stops and brackets between: town, province, country. At most four. */
export function placesFrom({ text, field }: Reading, at: number, found: Found[]): number {
  let here = at;
  for (let count = 0; count < 4; count += 1) {
    joint.lastIndex = here;
    joint.test(text);
    const start = joint.lastIndex;
    name.lastIndex = start;
    const match = name.exec(text);
    if (!match || other.test(match[0])) break;
    // "Pamplona E": the next word is the beginning of "E-mail".
    let piece = match[0]
      .replace(/[ \t\u00a0]+(?:E|E-?[Mm]ail|Email|Correo|Tel|Telf|Tfno|Fax|Hospital|Servicio|Dra?|Autor)$/u, '')
      .replace(/[-'’]+$/, '');
    const split = piece.search(/[ \t\u00a0]+(?:Correo|Tel|Telf|Tfno|Fax|Hospital|Email)\b/);
    if (split > 0) piece = piece.slice(0, split);
    piece = withoutStreet(text, start, piece);
    if (text.charCodeAt(start + piece.length) === 64) break;
    here = start + piece.length;
    // Behind a full stop only a name that is known is still an address.
    if (count > 0 && /[.]/.test(text.slice(at, start).slice(-4)) && !isKnown(piece) && count > 1) break;
    found.push({ class: 'identifier', kind: 'place', field, start, end: here, confidence: 0.75 });
  }
  return here;
}

/** A country, a province or a greater town by the list: the first word of the name decides, or the last ("República Argentina"). */
export function isKnown(name: string): boolean {
  const words = name.split(/\s+/).map(foldWord);
  return places.has(words[0]!) || countries.has(words[0]!) || countries.has(words[words.length - 1]!);
}

export const isKnownWord = (word: string): boolean => places.has(word) || countries.has(word);

/** A known name at this word, to its last capitalised word. */
export function knownPlace({ text, field }: Reading, start: number): Found | undefined {
  name.lastIndex = start;
  const match = name.exec(text);
  if (!match || !isKnown(match[0])) return undefined;
  const piece = match[0].replace(
    /[ \t\u00a0]+(?:E|E-?[Mm]ail|Email|Correo|Tel|Tfno|Telf|Fax|Hospital|Servicio|Unidad)(?:[ \t\u00a0].*)?$/u,
    '',
  );
  return { class: 'identifier', kind: 'place', field, start, end: start + withoutStreet(text, start, piece).length, confidence: 0.6 };
}

/** "Ferrol C/ Estrada": the C is the street's. */
const withoutStreet = (text: string, start: number, piece: string): string =>
  piece.endsWith(' C') && '/.'.includes(text[start + piece.length]!) ? piece.slice(0, -2) : piece;

const nameBefore = /(\p{Lu}[\p{L}·-]{2,30}(?: (?:(?:de|del|la|las|los|el) ){0,2}\p{Lu}[\p{L}·-]{2,30}){0,2})(?: ?\(|, )$/u;

/** "Medina del Campo (Valladolid)": the name before a known one at `start`, which stands in brackets or behind a comma. */
export function placeBefore({ text, field }: Reading, start: number): Found | undefined {
  const from = Math.max(0, start - 70);
  const match = nameBefore.exec(text.slice(from, start));
  if (!match || other.test(match[1]!) || /olog[ií]a|Cirug|Servicio|Hospital|Unidad/.test(match[1]!)) return undefined;
  const at = from + match.index;
  return { class: 'identifier', kind: 'place', field, start: at, end: at + match[1]!.length, confidence: 0.5 };
}

const maker = /\((\p{Lu}[\p{L}&.' -]{1,30}(?:\p{L}|\.))((?:[ ,][^()\n]{0,60})?, {0,3})(USA|U\.S\.A|EE\.?\s?UU|\p{Lu}\p{L}+)(?=[).,;])/gu;

/** "(Dako M613, USA)": the maker of a reagent or a device, and where it is; the guidelines mark both. */
export function makers({ text, field }: Reading, found: Found[]): void {
  for (const match of text.matchAll(maker)) {
    const [whole, company = '', between = '', country = ''] = match;
    if (!/^(?:U|EE)/.test(country) && !countries.has(foldWord(country)) && !places.has(foldWord(country))) continue;
    const start = match.index + 1;
    const end = match.index + whole.length;
    found.push({
      class: 'identifier',
      kind: 'organisation',
      field,
      start,
      end: start + company.replace(/ [A-Z]{1,3}$/, '').length,
      confidence: 0.5,
    });
    found.push({ class: 'identifier', kind: 'place', field, start: end - country.length, end, confidence: 0.6 });
    const town = /^,\s*(\p{Lu}[\p{L} ]{2,30}),\s*$/u.exec(between);
    if (town) {
      const at = start + company.length + between.indexOf(town[1]!);
      found.push({ class: 'identifier', kind: 'place', field, start: at, end: at + town[1]!.length, confidence: 0.5 });
    }
  }
}
