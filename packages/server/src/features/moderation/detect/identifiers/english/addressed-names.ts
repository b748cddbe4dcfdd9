/**
 * Names that no list has, in German, French, Spanish and Portuguese: by how somebody is addressed or says who they are. Nothing else tells
 * them there: German writes every noun with a capital, and accents are everywhere.
 */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import { belongs, endOf, lastOf, people, shouted, stem } from './name-span.ts';
import { capital, dotted, joined } from './neighbours.ts';
import * as role from './roles.ts';
import { surnameEndings } from './surname-endings.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const titles = /*#__PURE__*/ setOf(
  `frau herr herrn fraulein schwester pfleger doktor mme mlle madame mademoiselle monsieur docteur dona sr sra srta senhor senhora doutor
  doutora`,
);
/** What somebody is by trade: it stands before names and any noun alike, so the name must be one that is known. */
const trades = /*#__PURE__*/ setOf(
  `arzt arztin hausarzt hausarztin zahnarzt zahnarztin chefarzt chefarztin oberarzt oberarztin hebamme therapeut therapeutin
  physiotherapeut physiotherapeutin`,
);
/** The same where only names have a capital: written small, they are as good as a title. */
const smallTrades = /*#__PURE__*/ setOf(
  `infirmiere l'infirmiere infirmier l'infirmier kine medecin enfermeira enfermeiro medica medico enfermera enfermero fisioterapeuta`,
);
/** Whose title it is: "meine Frau", "die Schwester" are no forms of address. */
const owners = /*#__PURE__*/ setOf(
  `der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner dein deine deiner sein seine seinen seiner ihr ihre
  ihren ihrer unser unsere unseren unserer euer eure jede keine diese dieser`,
);
/** "Frau Ärztin", "Senhor Diretor": addressed by their office. */
const offices = /*#__PURE__*/ setOf(
  `doktor doktorin arztin arzt professorin prof oberarztin oberarzt chefarztin chefarzt apothekerin apotheker kollegin kollege direktor
  docteur docteure medecin professeur directeur directrice president infirmiere doutor doutora medico medica diretor diretora enfermeira
  doctora director directora enfermera equipe equipo equipa responsable`,
);

/** "Ich heiße …", "je m'appelle …", "me chamo …"; "mein Name ist …", "meu nome é …". */
const saysName = /*#__PURE__*/ setOf("heisse heiße m'appelle chamo llamo");
const namesOf = /*#__PURE__*/ setOf('name nom nome nombre');
const links = /*#__PURE__*/ setOf('ist est e es');
/** "Der Name ist Programm" says nobody's. */
const mine = /*#__PURE__*/ setOf('mein mon meu mi');

/** The name whose first word this is, with its title. */
export function addressedName(reading: Glossed, at: number, roles: number): Span | null {
  const { words, text } = reading;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.end - word.start < 3 || !belongs(reading, at)) return null;
  if (offices.has(word.text) || (roles & role.title) !== 0) return null;
  if (!joined(reading, at - 1) && !dotted(reading, at - 1)) return null;
  const back = (count: number): string => words[at - count]?.text ?? '';
  const said = saysName.has(before.text) || (links.has(before.text) && namesOf.has(back(2)) && mine.has(back(3)));
  if (said) return { start: word.start, end: endOf(reading, lastOf(reading, at)) };
  const title =
    titles.has(before.text) || (smallTrades.has(before.text) && !capital(text, before.start + (before.text.startsWith("l'") ? 2 : 0)));
  if (!title && !trades.has(before.text)) return null;
  const known = (roles & people) !== 0 || surnameEndings.test(stem(word.text));
  if (!known && (!title || owners.has(back(2)) || shouted(reading, at))) return null;
  return { start: before.start, end: endOf(reading, lastOf(reading, at)) };
}
