/**
 * How far a word reaches: a negation, a report and "I" belong to their own clause. "I don't care, you are a bitch" denies nothing, and "I
 * don't think that you are one" does. Read from the text between the two, which is short.
 */
import { foldWord } from '../reading.ts';
import type { Language } from '../language.ts';
import { wordsOf } from './lexicon.ts';

type Words = {
  /** Whoever does something new behind a comma or an "and". */
  subjects: ReadonlySet<string>;
  but: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** "Never … such", "can't believe what": more of it. */
  never: ReadonlySet<string>;
  such: ReadonlySet<string>;
  /** What is denied with these is what they are followed by: "I don't think that he is". */
  raising: ReadonlySet<string>;
  are: ReadonlySet<string>;
};

const wordsFor = (lists: Readonly<Record<keyof Words, string>>): Words =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(wordsOf(list))])) as unknown as Words;

const known: Readonly<Partial<Record<Language, Words>>> = {
  en: wordsFor({
    subjects: `you you're your youre u he she they he's she's they're it it's that this these those the who i i'm my what`,
    but: 'but though although because yet',
    and: 'and so then',
    never: `never can't cannot couldn't cant`,
    such: 'such what how so as believe imagine stand',
    raising: `think thinks thought thinking believe believes say says said saying mean means call calls called calling claim claiming suggest
      suggesting imply implying feel consider`,
    are: `is are was were be been being he's she's you're they're that's it's who's am i'm`,
  }),
  es: wordsFor({
    subjects: `tu eres usted ustedes sois el la los las ese esa esos esas este esta estos vaya menudo menuda que so`,
    but: 'pero aunque porque sino',
    and: 'y asi entonces luego',
    never: 'nunca jamas',
    such: 'tan tanto tanta semejante semejantes tal',
    raising: 'creo cree pienso digo dicho dije considero',
    are: '',
  }),
  fr: wordsFor({
    subjects: `tu vous t'es il elle ils elles ce cet cette ces c'est le la les quel quelle espece bande`,
    but: 'mais car parce',
    and: 'et puis alors',
    never: 'jamais',
    such: 'tel telle tels telles pareil pareille aussi si autant',
    raising: 'pense crois dis dit trouve',
    are: '',
  }),
  de: wordsFor({
    subjects: `du ihr er der die das dieser diese dieses was so sie euch dich`,
    but: 'aber sondern denn',
    and: 'und dann',
    never: 'nie niemals',
    such: 'so solch solche solchen solcher solches',
    raising: 'glaube denke sage gesagt behaupte finde',
    are: '',
  }),
  pt: wordsFor({
    subjects: `voce voces tu ele ela o os esse essa esses este esta seu sua que`,
    but: 'mas porque porem',
    and: 'e entao depois',
    never: 'nunca jamais',
    such: 'tao tanto tamanho tamanha semelhante tal',
    raising: 'acho penso digo disse creio',
    are: '',
  }),
};

/** Longer texts between two words are not one clause. */
const longest = 160;

const pieces = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[,;:()–—]/gu;

const piecesOf = (text: string): string[] => Array.from(text.matchAll(pieces), ([piece]) => foldWord(piece));
const isSign = (piece: string): boolean => piece.length === 1 && ',;:()–—'.includes(piece);

/** Whether another clause begins in between: behind "but", and behind a comma or "and" with somebody new. */
function another(between: readonly string[], { subjects, but, and }: Words): boolean {
  for (const [at, piece] of between.entries()) {
    if (but.has(piece)) return true;
    if (!isSign(piece) && !and.has(piece)) continue;
    let next = at + 1;
    while (next < between.length && (and.has(between[next]!) || isSign(between[next]!))) next += 1;
    if (next < between.length && subjects.has(between[next]!)) return true;
  }
  return false;
}

/** "Nobody told me the doctor is …": who is called so is not who is denied. "No doctor is …" has nobody else in between. */
function embedded(between: readonly string[], words: Words): boolean {
  const verb = between.findIndex((piece) => words.are.has(piece));
  if (verb < 0) return false;
  const head = between.slice(0, verb + 1);
  if (head.some((piece) => words.raising.has(piece))) return false;
  return head.some((piece, at) => words.subjects.has(piece) && between[at - 1] !== 'of');
}

/** "That is no answer, you fool", also without its comma. */
function isAddressed(between: readonly string[]): boolean {
  const you = between.lastIndexOf('you');
  return you >= 0 && between.length - you <= 4 && you < between.length - 1 && !between.slice(you).some((piece) => still.has(piece));
}
const still = new Set(['are', 'were', 'a', 'an', 'the', 'be', 'to', 'is', 'was']);

/** From a word that denies up to the end of what it may deny. */
export type Reach = 'own' | 'raised' | 'more' | 'none';

/**
 * What a negation does to a word behind it, by the text of both and what is between: `own` denies it, `raised` does from further away,
 * `more` strengthens it, `none` has nothing to do with it. `undefined`: nobody knows in this language.
 */
export function reachOf(text: string, language: Language): Reach | undefined {
  const words = known[language];
  if (!words) return undefined;
  if (text.length > longest) return 'none';
  const [first = '', ...between] = piecesOf(text);
  if (words.never.has(first) && between.some((piece) => words.such.has(piece))) return 'more';
  if (another(between, words) || embedded(between, words) || isAddressed(between)) return 'none';
  // "No answer, idiots" is said to somebody; "not lazy, rude or stupid" is a list.
  if (isSign(between[between.length - 2] ?? '')) return 'none';
  return between.some((piece) => piece === ',' || words.raising.has(piece) || words.are.has(piece)) ? 'raised' : 'own';
}

/** Whether somebody new comes between "I" and a word: "I was told that the doctor is one", and not "I am a fool, an idiot". */
export function isOfAnother(text: string, language: Language): boolean {
  const words = known[language];
  if (!words) return false;
  if (text.length > longest) return true;
  const between = piecesOf(text).slice(1);
  return another(between, words) || embedded(between, words) || isAddressed(between);
}

/** Things and people that are called by telephone or by name: no speech. */
const calls = new Set(['call', 'called', 'calls', 'calling']);
const called = new Set(['the', 'my', 'this', 'that', 'an', 'three', 'two', 'again', 'back', 'for', 'to', 'and']);

/** What nobody told is true all the same: "nobody told me that he is one". */
const tells = new Set(['told', 'tell', 'telling', 'tells']);

/** Whether what a word of saying is followed by is still what was said; `denied`: nobody said it. */
export function isSaid(text: string, language: Language, denied: boolean): boolean | undefined {
  const words = known[language];
  if (!words) return undefined;
  if (text.length > longest) return false;
  const [first = '', ...rest] = piecesOf(text);
  if (calls.has(first) && called.has(rest[0] ?? '') && rest.length > 2) return false;
  if (denied && tells.has(first)) return false;
  // "He said to me: you are …"
  const between = rest.slice(
    Math.max(
      rest.lastIndexOf(':') + 1,
      rest.findIndex((piece) => !isSign(piece)),
    ),
  );
  return !another(between, words);
}

const myself: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^\s+i(?:['’]m|['’]ve\s+been|\s+(?:was|am|have\s+been|felt|feel|must|looked|look))\b(?!\s+(?:seen|treated|given|sent|referred|told|assigned|talking|speaking|dealing|up)\b)/i,
  fr: /^\s+(?:je\s+(?:suis|fus|fais)|j['’](?:ai|étais|etais))(?=\s|$)/i,
  es: /^\s+(?:yo\s+)?(?:fui|soy|era|he\s+sido|me\s+siento|me\s+sentí)(?=\s|$)/i,
  de: /^\s+(?:ich\s+(?:war|bin)|(?:bin|war)\s+ich)(?=\s|$)/i,
  pt: /^\s+(?:eu\s+)?(?:fui|sou|era)(?=\s|$)/i,
};

/** "What an idiot I was": whoever writes is meant. */
export const isOfMyself = (behind: string, language: Language): boolean => myself[language]?.test(behind) ?? false;
