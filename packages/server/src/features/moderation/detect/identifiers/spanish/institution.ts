/** Hospitals, universities and other institutions by name. */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { oneOf, pattern } from './pattern.ts';

const head = /*#__PURE__*/ pattern(
  'u',
  '^',
  oneOf(String.raw`Hospital(?:es|ari)? Hopital Complejo(?:\x20Hospitalario|\x20Asistencial)? Cl[ií]nica
    Centros?(?:\x20de\x20Salud|\x20M[eé]dico|\x20Hospitalario)? Instituto? Universi(?:dad|tat) Facultad Fundaci[oó]n?
    Policl[ií]nic[oa] Sanatorio Residencia Consorcio? Escuela Corporaci[oó]n? Ambulatorio Consultorio Laboratorios?
    Servicio\x20\p{L}+-?\p{L}*\x20de\x20Salud Colegio`),
  String.raw`(?!\p{L})`,
);

/** Words of a name behind the head: capitalised ones, numbers ("12 de Octubre"), and the small words between them. */
const word = /*#__PURE__*/ pattern(
  'uy',
  String.raw`[ \t\u00a0]{1,2}(?:(?:de|del|la|las|los|el|y|i|e|d['’]|da|do)[ \t\u00a0]{1,3}){0,3}`,
  String.raw`(?:\p{Lu}[\p{L}\p{M}'’·-]{0,40}\.?|\d{1,2} de (?:[Oo]ctubre|[Mm]ayo|[Jj]unio)|\([A-Z]{2,8}\))`,
);
/** A capitalised word that begins the next thing of an address block. */
const next = /*#__PURE__*/ pattern(
  'u',
  String.raw`^\s+(?:(?:de|del|la|y)\s+)*`,
  oneOf(String.raw`C\/ C\. Calle Avda Av\. Avenida Avd Paseo Plaza Pza Ctra Carretera Carrer Travesía Ronda Camino
    Raval Servicio Unidad Departamento Dpto Secci[oó]n E- E\x20?-?\x20?[Mm]ail Email Correo Tel Tfno Fax Edificio Se\x20 En\x20
    (?:El|La|Los|Las)\x20(?!\p{Lu}) Por\x20 Al\x20 A\x20 [ÁA]rea CP`),
);
/** The institution whose name begins with the word at `at`. */
export function institution({ text, field }: Reading, at: number): Found | undefined {
  const match = head.exec(text.slice(at, at + 60));
  if (!match) return undefined;
  let end = at + match[0].length;
  let words = 0;
  for (; words < 11; words += 1) {
    if (next.test(text.slice(end, end + 24))) break;
    word.lastIndex = end;
    if (!word.test(text)) break;
    const upTo = word.lastIndex;
    const piece = text.slice(end, upTo);
    end = upTo;
    // A short form goes on ("Univ. de Santiago", "Dr. Peset"); any other full stop ends the name.
    if (piece.endsWith('.') && !/(?:Univ|Dr|Dra|Sta|Sto|Gral|Clin|Ntra|Sra|Prof|Hosp|Fco|\b\p{Lu})\.$/u.test(piece)) {
      end -= 1;
      words += 1;
      break;
    }
  }
  // "el Hospital" alone names nobody; "Servicio Andaluz de Salud" does.
  if (words === 0 && !match[0].startsWith('Servicio')) return undefined;
  return { class: 'identifier', kind: 'organisation', field, start: at, end, confidence: 0.8 };
}
