/** Streets with their numbers, by the word that says "street", or by standing before a postcode. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { oneOf, pattern } from './pattern.ts';

const head = /*#__PURE__*/ pattern(
  'iu',
  '^',
  oneOf(String.raw`C\/ C\.\/ Cl\. Calle Cuesta Avda\.? Avd\.? Av\.? Avenida Avinguda Paseo Passeig P[ºo]\.? Plaza Plaça
    Pza\.? Pl\. Ctra\.? Carretera Carrer Travesía Travessera Trav\. Ronda Camino Camí R[uú]a Raval Vía Via Urbanización Urb\.
    Paraje Pol[ií]gono Barrio Rambla Glorieta Callejón Pasaje Alameda Gran\x20V[ií]a Costanilla Apartado(?:\x20de\x20Correos)?
    Estrada`),
  String.raw`(?=[\s\p{Lu}]|$)`,
);

const number = /(?:[,.]?\s*(?:n[ºo°.]?\s*)?\d{1,5}(?:[-/]\d{1,5})?(?!\d)|[,.]?\s*s\/?\s?n\b\.?|,?\s*[Kk]m\.?\s*\d+(?:[.,]\d+)?|#\s?\d+)/;
/** Floor, door, stairs behind the number. */
const rest = /*#__PURE__*/ pattern(
  'u',
  String.raw`^(?:\s?,?\s?`,
  oneOf(String.raw`\d{1,2}\s?[ºªo°]?\s?-?\s?[A-Za-z]\b(?!\p{Ll}) \d{1,2}[ºªo°] \d{1,2}(?![\d.]) [A-H]\b(?![\p{L}'’])
    bajo(?:\x20[a-z]{3})?\b piso\b dcha\b izda?\b pta\.?\x20\d+ port(?:al)?\x20\d+ bl(?:oque)?\x20\d+ esc\.?\x20?\w planta\x20\d+
    dto\.?\x20"?\w"? #\s?[\d-]+ [-#]\s?\d+`),
  String.raw`\.?)+`,
);

/** The street at a word that says so: up to its number, its floor, at most 90 characters. */
export function street({ text, field }: Reading, at: number, strict: boolean): Found | undefined {
  const slice = text.slice(at, at + 110);
  const match = head.exec(slice);
  if (!match) return undefined;
  const line = slice.slice(match[0].length).split('\n', 1)[0]!;
  if (!/\d|sn\b|s\/ ?n/i.test(line)) return undefined;
  // The name: capitalised, or written small behind a word that is sure.
  if (!/^\s?(?:(?:de|del|la|las|los|el|y|d['’])\s+)*(?:\p{Lu}|\d)/u.test(line) && strict) return undefined;
  const found = number.exec(line.slice(0, 80));
  // A name is a few words without a sentence end between.
  if (!found || /[;:()]|\.\s+\p{Lu}\p{Ll}{3,}.*\.\s/u.test(line.slice(0, found.index)) || found.index > 60) return undefined;
  if (/@|\b(?:que|con|se|fue)\b/.test(line.slice(0, found.index))) return undefined;
  let length = match[0].length + found.index + found[0].length;
  const more = rest.exec(slice.slice(length));
  if (more) length += more[0].length;
  const end = at + slice.slice(0, length).replace(/[\s.,]+$/, '').length;
  return { class: 'identifier', kind: 'address', field, start: at, end, confidence: 0.85 };
}

/** What stands before a postcode back to the last full stop or `floor`: an address that has no word for "street". */
export function beforePostcode({ text, field }: Reading, postcode: number, floor: number): Found | undefined {
  const from = Math.max(floor, postcode - 70);
  // The full stop right before the postcode is the end of the address itself.
  const body = text.slice(from, postcode).replace(/[\s.,(-]+$/, '');
  let inner = Math.max(body.lastIndexOf('. '), body.lastIndexOf('\n'), body.lastIndexOf(': '));
  // Nor does that of a short form end anything: "km. 187", "Avda. Pío XII".
  if (inner > 0 && /(?:[Kk]m|Avda?|Ctra|Pza|Sta|Gral|Dr|ch|n[ºo])$/.test(body.slice(0, inner))) inner = body.lastIndexOf('. ', inner - 1);
  const before = body.slice(inner < 0 ? 0 : inner + 1);
  const lead = before.length - before.replace(/^[\s.,)-]+/, '').length;
  const address = before.slice(lead);
  const start = from + (inner < 0 ? 0 : inner + 1) + lead;
  const end = start + address.length;
  // "… nº 26. Alcobendas 28109 Madrid": a town, in front of its postcode.
  if (/^\p{Lu}[\p{L}-]{2,}(?:\s(?:(?:de|del|la)\s){0,2}\p{Lu}[\p{L}-]+){0,2}$/u.test(address))
    return { class: 'identifier', kind: 'place', field, start, end, confidence: 0.6 };
  if (address.length < 5 || !/\p{Lu}/u.test(address) || !/(?:\d|s\/n|\bsn\b|Paraje|Edificio)/.test(address) || address.includes('@'))
    return undefined;
  return { class: 'identifier', kind: 'address', field, start, end, confidence: 0.6 };
}
