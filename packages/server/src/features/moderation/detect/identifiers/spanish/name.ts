/** A person's name where a title or a label says that one comes. */

import { oneOf, pattern } from './pattern.ts';

const piece = /\p{Lu}[\p{L}\p{M}ªº'’.-]{0,40}/uy;
const particle = /(?:de|del|la|las|los|y|i|e|da|do|dos|von|van|der)[ \t\u00a0]{1,3}/uy;
const space = /[ \t\u00a0]{1,3}/y;

/** Capitalised words that end a name: the next thing in an address block. */
const notName = /*#__PURE__*/ pattern(
  '',
  '^(?:',
  oneOf(`Oncolog Cirug Urolog Neurolog Neuroc Pediatr Radiolog Radiodiag Nefrolog Hematolog Cardiolog
    Oftalmolog Anestesi Traumatolog Ginecolog Dermatolog Endocrin Neumolog Geriatr Psiquiatr Microbiolog Licenciad Secretar
    Enfermer Odont[oó] Especialista Departamento Hospital`),
  '|',
  oneOf(String.raw`Servicio Serv Unidad Complejo Cl[ií]nica Dpto Depto Dep Secci[oó]n Correos? E-?[Mm]ail E-? Email
    Mail Tel[eé]fono Tel Tfno Telf Tlf Fax Centro Instituto? Universidad Facultad Fundaci[oó]n? Medicina Digestivo Anatom[ií]a
    Farmacia Calle Avda Av Avenida Paseo Plaza Pza Ctra Carretera Carrer C Domicilio Direcci[oó]n Localidad Provincia N[ºo°]\S*
    NHC NASS CP CIPA Fecha Edad Sexo Motivo Historia Informe M[eé]dic[oa] Jefe Jefa Dra? Antecedentes Residente Apartado
    Ambulatorio Laboratorio Consorcio Escuela Grupo [ÁA]rea El La Los Las En Se Me Nos Le No Que Por A Y Al Un Una Con Sin Tras Para Nombre
    Apellidos Pa[ií]s`),
  String.raw`\.?$)`,
);

/** Where the name that begins at `at` ends; `at` where none does. At most seven capitalised words. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  let here = at;
  for (let count = 0; count < 7; count += 1) {
    particle.lastIndex = here;
    for (let steps = 0; count > 0 && steps < 3 && particle.test(text); steps += 1) {
      here = particle.lastIndex;
    }
    piece.lastIndex = here;
    const match = piece.exec(text);
    if (!match) break;
    let word = match[0].replace(/N[ºo]Col$/u, '');
    if (notName.test(word) || /^\p{Lu}{5,}$/u.test(word)) break;
    const dot = word.indexOf('.');
    // A full stop ends the name, but not behind an initial or a short form: "J.", "Mª.".
    const stops = dot > 2;
    if (stops) word = word.slice(0, dot);
    end = here + word.length;
    if (stops) break;
    space.lastIndex = end;
    if (!space.test(text)) break;
    here = space.lastIndex;
  }
  while (end > at && /[.'’-]/.test(text[end - 1]!)) end -= 1;
  return end;
}

const titles = /*#__PURE__*/ pattern(
  'iuy',
  String.raw`(?:[ \t\u00a0]|`,
  oneOf(String.raw`Dres Dras Dra? Doctora? D[ªº]? Do[nñ]a? Sr Sra Srta Prof Fdo Dirección\x20para\x20correspondencia`),
  String.raw`(?:\.|:|(?=\s))){0,12}`,
);

/** Behind titles and spaces: where a name may begin. */
export function afterTitles(text: string, at: number): number {
  titles.lastIndex = at;
  return titles.test(text) ? titles.lastIndex : at;
}
