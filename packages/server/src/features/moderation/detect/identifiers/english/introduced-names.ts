/**
 * Names that no list has, where the words before them leave room for a person only: "I am …", "I spoke to …", "my neighbour …",
 * "call me …", "un saludo, …". Lists of names are never even between the regions of the world; these frames are.
 */
import type { Span } from './dates.ts';
import type { Glossed } from './glossary.ts';
import { capital, joined } from './neighbours.ts';
import { endOf, lastOf, namesSomethingElse, notInNames, people, shouted, span } from './name-span.ts';
import * as role from './roles.ts';

/** Two words with a capital: a thing may stand there too, and is seldom two words that nobody knows. */
const pair = 1;
/** One word is enough. */
const alone = 2;
/** The same at the end of a letter: a comma or a line end before it, and nothing behind it. */
const farewell = 3;
/** "Me llamo …", "mi nombre es …": in small letters as well, where the clause ends behind it. */
const said = 4;
/** A thing stands there as often: only with the dictionary of the server. */
const among = 5;

type Slot = { readonly kind: number; readonly leads: ReadonlySet<string> };

const own = 'my our your his her their';
const suyo = 'mi mis tu su nuestro nuestra';
/** The words before the name, of which the first may be any where there is none; the last word of the frame; what it leaves room for. */
const rows: readonly (readonly [kind: number, leads: string, cues: string])[] = [
  [pair, 'i', 'am'],
  [pair, '', "i'm im soy thanks"],
  [pair, 'this', 'is'],
  [pair, 'spoke spoken speak speaking talked talk thanks you grateful married', 'to'],
  [pair, 'spoke spoken speak speaking talked talk met', 'with'],
  [among, 'ask asked asking', 'for'],
  [pair, 'seen treated helped', 'by'],
  [pair, 'i we he she', 'met saw asked'],
  [pair, 'to', 'thank ask meet'],
  [alone, 'call calls called', 'me him her'],
  [
    alone,
    own,
    `neighbour neighbor colleague coworker cousin nephew niece flatmate roommate housemate girlfriend boyfriend fiance fiancee grandson
    granddaughter carer boss friend`,
  ],
  [
    alone,
    suyo,
    'vecina companero companera colega sobrino sobrina nieto nieta tio tia novio novia jefe jefa cunado cunada cuidador cuidadora',
  ],
  [farewell, '', 'saludo saludos abrazo besos atentamente cordialmente wishes'],
  [said, 'nombre', 'es'],
  [said, 'me', 'llamo'],
  [pair, 'hable hablar hablado', 'con'],
  [among, 'gracias conoci', 'a'],
  [pair, 'atendido atendida visto vista operado operada pregunte preguntar', 'por'],
  [pair, 'me nos', 'atendio opero'],
];

const slots = /*#__PURE__*/ slotsOf();

function slotsOf(): Map<string, Slot> {
  const slotOf = new Map<string, Slot>();
  for (const [kind, leads, cues] of rows)
    for (const cue of cues.split(/\s+/)) slotOf.set(cue, { kind, leads: new Set(leads ? leads.split(' ') : []) });
  return slotOf;
}

/** Whether a name may follow this word; asked of every word. */
export const introduces = (word: string): boolean => slots.has(word);

/** The name behind the word at this place. */
export function introducedName(reading: Glossed, at: number): Span | null {
  const { words, text } = reading;
  const cue = words[at];
  const slot = cue && slots.get(cue.text);
  const first = words[at + 1];
  if (!slot || !first) return null;
  const before = words[at - 1]?.text ?? '';
  if (slot.leads.size > 0 && !slot.leads.has(before)) return null;
  // "El mejor nombre es humanidad".
  if (before === 'nombre' && !whose.has(words[at - 2]?.text ?? '')) return null;
  let kind = slot.kind;
  if (kind === among || before === 'thanks') {
    if (!reading.ordinary) return null;
    kind = pair;
  }
  if (kind === farewell ? first.start - cue.end > 3 || !/^,?\s+$/.test(text.slice(cue.end, first.start)) : !joined(reading, at))
    return null;
  if (!capital(text, first.start)) return kind === said ? saidSmall(reading, at + 1) : null;
  // "Thank you to …", not "I wrote you to …".
  if (before === 'you' && !/^thank/.test(words[at - 2]?.text ?? '')) return null;
  if (selves.has(cue.text)) {
    if (greeted(reading, at)) kind = alone;
    // "This is Dry Eye": somebody who says who they are greets, or begins with it.
    else if (cue.text === 'is') return at === 1 ? presented(text, unlisted(reading, 2, pair)) : null;
    // Spanish writes faiths, peoples and trades small: "Soy Itziar y …".
    else if (cue.text === 'soy' && text.startsWith(' y ', first.end)) kind = alone;
  }
  return unlisted(reading, at + 1, kind);
}

/** "I am", "this is": said of oneself. */
const selves = /*#__PURE__*/ new Set(['am', "i'm", 'im', 'is', 'soy']);
const greetings = /*#__PURE__*/ new Set('hi hello hey hola morning afternoon dias tardes'.split(' '));

const whose = /*#__PURE__*/ new Set(`${own} ${suyo}`.split(' '));

/** "Hello all, I am": a greeting among the few words before. */
function greeted({ words }: Glossed, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) if (greetings.has(words[back]?.text ?? '')) return true;
  return false;
}

/** "This is …, I …", "… from": a title begins like that too. */
const presented = (text: string, name: Span | null): Span | null =>
  name && /^(?:,| from | here| speaking)/.test(text.slice(name.end, name.end + 9)) ? name : null;

/** The words with a capital from this one on, where they are nothing that has a name of its own but a person. */
function unlisted(reading: Glossed, at: number, kind: number): Span | null {
  const { words, text } = reading;
  const last = lastOf(reading, at);
  if (last === at && (kind === pair || isNoName(reading, at))) return null;
  let unknown = false;
  for (let each = at; each <= last; each += 1) {
    const word = words[each];
    if (!word || !capital(text, word.start)) continue;
    const roles = reading.rolesOf(word.text);
    if ((roles === 0 || (kind !== pair && roles & role.surname)) && word.end - word.start > 1) unknown = true;
    if (!mayName(reading, each, roles)) return null;
  }
  if (!unknown || namesSomethingElse(reading, at, last)) return null;
  // "Great Ormond Street": what goes on with a capital is named by its last word.
  const next = words[last + 1];
  if (next && joined(reading, last) && capital(text, next.start) && next.text !== 'i' && !/^i'/.test(next.text)) return null;
  if (kind === farewell && next && next.sentence === words[last]?.sentence) return null;
  return span(reading, at, last);
}

const things = notInNames | role.thing | role.title | role.street | role.room | role.city | role.state | role.country | role.institution;

function mayName(reading: Glossed, at: number, roles: number): boolean {
  const word = reading.words[at];
  if (!word || roles & (role.month | role.thing) || reading.eponyms.has(word.text)) return false;
  if (roles & people) return true;
  if (reading.ordinary?.has(word.text)) return false;
  // A single syllable is part of many names: "Le Van Dung". Shouting says nothing.
  if (roles & things && !(roles & role.state && word.text.length < 3)) return false;
  return !shouted(reading, at) && !inside.test(reading.text.slice(word.start, word.end)) && !thingEndings.test(word.text);
}

/** Endings of diseases, medicines, trades and whatever else stands with a capital, that names hardly have. */
const thingEndings =
  /(?:itis|osis|a?emia|algia|pathy|olog(?:y|ist|ia|o)|ectomy|therapy|mycin|statin|azole|olol|[hr]ide|ium|[ts]ion|[^e]ment|ness|ship|ity|ism|ics|ical|[ae]tic|ional|ental|less|ful|able|ible|[ts]ive|[ptr]ists?|ders|ters|gers|ies|care|[ai]dos?|ic[oa]|ense|[bt]etes|nese|dent|rian|(?:n[dt]|at|iv|ir)ed|usal|eons|ants|chers|'s)$/;

/**
 * One word alone that the lists do not know: what somebody is, or is to others, where they come from and what they speak, who signs for a
 * ward, what nurses call everybody.
 */
const noNames = /*#__PURE__*/ new Set(
  `punjabi bengali somali nepali pakistani bangladeshi iraqi israeli gujarati hindi hindu sikh yoruba igbo hausa swahili urdu farsi pashto tamil
  roma romani gypsy maori welsh scottish cypriot afghan filipino filipina scots greek czech thai arab arabic dutch cantonese mandarin creole kurd
  gallego gallega griego griega noruego noruega bulgaro bulgara andaluz andaluza saharaui marroqui catalan vasco vasca
  autista celiaca celiaco trabajadora trabajador transgender trans deaf blind epileptic coeliac asexual nonbinary hipertensa autonoma maestra viuda
  worried hopeful familia wheelchair anon anonymous anonimo anonima bereaved grandma granddad grandad granny nan nana nanny gran mum mummy mam dad daddy auntie hubby
  mama papa abuela abuelo abuelita abuelito yaya yayo tita madrina padrino hija hijo
  maternity fisioterapia urgencias oncologia maternidad rehabilitacion paliativos
  sweetheart sweetie smiley darling petal duckie poppet honey sunshine princess flower lovey buddy babe treasure pet duck hen bab
  carino cielo corazon reina guapa guapo preciosa bonita tesoro allowance
  enseguida anteayer anteanoche antier deprisa despacio`.split(/\s+/),
);
const noNameEndings =
  /(?:lexic|prax[ia]c|phrenic|mobile|ingual|[gst]ent|[abnly]ian|[dkmnpr]ish|[nlm]ese|istas?|istic|mente|idad|isim[oa]|terapia|iendo|[ptcir]ada|ance|ound|[is]sed|ized|ving|ding|sexual|gender)$/;
/** Behind "soy" as well: where somebody comes from, what they have or do. */
const soyEndings = /(?:an[oa]|en[oa]|es[oa]|ad[oa])$/;

/** Behind a word that is a verb: "my boss Hates me", "mi jefe Dice que". */
const objects = /*#__PURE__*/ new Set(
  'i me you him us them it that my the a an que el los las un una to by this en mucho speaking'.split(' '),
);

function isNoName(reading: Glossed, at: number): boolean {
  const { words } = reading;
  const word = words[at];
  const roles = reading.rolesOf(word?.text ?? '');
  if (!word || roles & role.name) return false;
  if (noNames.has(word.text)) return true;
  if (!(roles & people) && (noNameEndings.test(word.text) || (words[at - 1]?.text === 'soy' && soyEndings.test(word.text)))) return true;
  return joined(reading, at) && objects.has(words[at + 1]?.text ?? '');
}

/** A digit, or a capital as brands have it: "KwikPen". */
const inside = /\d|^(?!M[ca]).*\p{Ll}\p{Lu}/u;

/** In small letters any word may follow, "me llamó ayer" without its accent too: who has no dictionary needs a name that is known. */
function saidSmall(reading: Glossed, at: number): Span | null {
  const word = reading.words[at];
  if (!word || word.text.length < 3 || /\d/.test(word.text)) return null;
  const roles = reading.rolesOf(word.text);
  const unknown =
    reading.ordinary &&
    (roles & (notInNames | role.thing)) === 0 &&
    !reading.ordinary.has(word.text) &&
    !thingEndings.test(word.text) &&
    !isNoName(reading, at) &&
    endsClause(reading, at);
  return unknown || roles & role.name ? { start: word.start, end: endOf(reading, at) } : null;
}

/** Nothing follows, or an "y", or one family name does and then nothing. */
function endsClause(reading: Glossed, at: number): boolean {
  const next = joined(reading, at) ? reading.words[at + 1] : undefined;
  if (!next || next.text === 'y') return true;
  const after = joined(reading, at + 1) ? reading.words[at + 2] : undefined;
  const roles = reading.rolesOf(next.text);
  return (!after || after.text === 'y') && ((roles & people) !== 0 || (roles === 0 && !reading.ordinary?.has(next.text)));
}
