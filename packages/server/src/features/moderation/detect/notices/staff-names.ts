/** The names of people who work at the site, as the site lists them: whole, in any order, a surname with a title, less surely one alone. */
import { lexicon } from '../identifiers/english/lexicon.ts';
import * as role from '../identifiers/english/roles.ts';
import type { Word } from '../reading.ts';
import { read } from '../reading.ts';

type Name = { first: string; all: ReadonlySet<string> };
/**
 * The names that each word belongs to; `alone`: the surnames that tell who is meant without anything beside them. A name that is one word
 * counts only with a title, or whole in a script without spaces.
 */
type Staff = { byWord: ReadonlyMap<string, readonly Name[]>; alone: ReadonlySet<string>; unspaced: readonly string[] };

const titles = /*#__PURE__*/ new Set(
  `dr dra drs doctor doctora doc prof professor mr mrs ms miss mx sir dame lord nurse sister matron midwife consultant surgeon physio
  physiotherapist therapist dentist psychologist psychiatrist counsellor counselor sr sra srta don dona senor senora senorita enfermera
  enfermero profesor profesora matrona terapeuta fisioterapeuta psicologo psicologa`.split(/\s+/),
);
const degrees = /*#__PURE__*/ new Set(
  'md phd rn bsc msc mbbs mbchb mrcp mrcgp frcs frcp do dds bds np pa lcsw lpc obe mbe jr ii iii mph ma ba cbe'.split(' '),
);
/** Parts of surnames that tell nobody apart. */
const particles = /*#__PURE__*/ new Set(
  'o d de del la las los el van von der den da dos di du le al bin ben ter ten y e san st mac'.split(' '),
);

/** The list of a site is the same object for many texts. */
const compiled = new WeakMap<readonly string[], Staff>();

export function staffOf(names: readonly string[]): Staff {
  const known = compiled.get(names);
  if (known) return known;
  const byWord = new Map<string, Name[]>();
  const alone = new Set<string>();
  const unspaced: string[] = [];
  for (const name of names) {
    const words = read('text', name)
      .words.flatMap(({ text }) => (/^[od]'/.test(text) ? [plain(text), ...text.split("'")] : [plain(text)]))
      .filter((word, at) => !(at === 0 && titles.has(word)) && !degrees.has(word));
    const telling = words.filter((word) => !particles.has(word) && word.length > 1);
    if (telling.length === 0) continue;
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u.test(name.trim())) unspaced.push(name.trim());
    for (const word of telling.slice(1)) if (word.length > 3 && !isOrdinary(word)) alone.add(word);
    const entry: Name = { first: words[0] as string, all: new Set(words) };
    for (const word of new Set(telling)) {
      const present = byWord.get(word);
      if (present) present.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  const staff = { byWord, alone, unspaced };
  compiled.set(names, staff);
  return staff;
}

const mostFound = 40;
/** Names compared for one text: so that many people of one first name, and a text that is full of it, hold nothing up. */
const mostCompared = 20_000;

export function staffNamesIn(
  staff: Staff,
  text: string,
  words: readonly Word[],
  found: (start: number, end: number, confidence: number) => void,
): void {
  let left = mostFound;
  let compared = 0;
  for (let at = 0; at < words.length && left > 0; at += 1) {
    const word = words[at] as Word;
    const part = plain(word.text);
    const names = staff.byWord.get(part);
    if (names === undefined) continue;
    compared += names.length;
    if (compared > mostCompared) break;
    let best: { last: number; start: number; confidence: number } | undefined;
    for (const name of hasCompany(staff, words, at) ? names : []) {
      const match = matchAt(name, text, words, at);
      if (match && (!best || match.confidence > best.confidence || match.last > best.last)) best = match;
    }
    if (!best && staff.alone.has(part) && isCapital(text, word)) best = { last: at, start: word.start, confidence: 0.6 };
    if (!best) continue;
    found(best.start, endOfName(words[best.last] as Word), best.confidence);
    left -= 1;
    at = Math.max(at, best.last);
  }
  for (const name of staff.unspaced) {
    for (let at = text.indexOf(name); at >= 0 && left > 0; at = text.indexOf(name, at + name.length)) {
      found(at, at + name.length, 0.85);
      left -= 1;
    }
  }
}

/** Also a word, a month, a place or an illness, by what else it can be than a name. */
const isOrdinary = (word: string): boolean =>
  (lexicon.rolesOf(word) & ~(role.name | role.surname)) !== 0 || lexicon.eponyms.has(word) || lexicon.eponyms.has(`${word}'s`);

const isCapital = (text: string, { start }: Word): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Whether a title, an initial or another word of a name stands near: a lone word is no name. */
function hasCompany({ byWord }: Staff, words: readonly Word[], at: number): boolean {
  const { text } = words[at] as Word;
  for (let near = Math.max(0, at - 4); near <= at + 4 && near < words.length; near += 1) {
    const other = (words[near] as Word).text;
    if (near < at ? other.length === 1 || titles.has(other) : near > at && other !== text && byWord.has(plain(other))) return true;
  }
  return false;
}

/** The words of one name that stand together from the one at `at` on; a middle initial may stand among them. */
function matchAt(
  name: Name,
  text: string,
  words: readonly Word[],
  at: number,
): { last: number; start: number; confidence: number } | undefined {
  let last = at;
  let hasFirst = false;
  let telling = 0;
  let different = '';
  let ordinary = true;
  let capitals = true;
  for (let next = at; next < words.length && next <= at + 6; next += 1) {
    const word = words[next] as Word;
    if (next > at && !joined(text, words[next - 1] as Word, word)) break;
    const part = plain(word.text);
    if (name.all.has(part)) {
      last = next;
      if (!particles.has(part)) {
        ordinary &&= isOrdinary(part);
        capitals &&= isCapital(text, word);
      }
      if (part === name.first) hasFirst = true;
      if (!particles.has(part) && part !== different) {
        telling += 1;
        different = part;
      }
    } else if (part.length > 1 || next === at) break;
  }
  const { start } = words[at] as Word;
  // "I may long for": where all are words as well, they are a name with capitals only.
  if (telling >= 2 && ordinary && !capitals) return undefined;
  if (telling >= 2 && hasFirst) return { last, start, confidence: 0.95 };
  // Before the name: particles of it ("Dr de la Cruz"), an initial, a title.
  let first = at;
  let initial = false;
  for (let steps = 0; steps < 4 && first > 0; steps += 1) {
    const word = words[first - 1] as Word;
    if (!joined(text, word, words[first] as Word)) break;
    if (titles.has(word.text)) return { last, start: word.start, confidence: hasFirst ? 0.6 : 0.85 };
    if (word.text.length === 1 && word.text === name.first[0]) initial = true;
    else if (!(particles.has(word.text) && name.all.has(word.text))) break;
    first -= 1;
  }
  if (initial && !hasFirst) return { last, start: (words[first] as Word).start, confidence: 0.7 };
  return telling >= 2 ? { last, start, confidence: 0.7 } : undefined;
}

/** Parts of a name are parted by spaces, hyphens and commas, and by a full stop only behind an initial or a title. */
const joined = (text: string, before: Word, { start }: Word): boolean => {
  const length = start - before.end;
  if (length > 3) return false;
  const between = text.slice(before.end, start);
  return (
    between === ' ' || (/^[ ,.\u00a0-]*$/.test(between) && (!between.includes('.') || before.text.length === 1 || titles.has(before.text)))
  );
};

/** Without the ending of a possessive, and without the apostrophe that many leave out. */
const plain = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word).replaceAll("'", '');

function endOfName({ text, end }: Word): number {
  return text.endsWith("'s") ? end - 2 : end;
}
