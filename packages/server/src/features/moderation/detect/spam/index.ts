/**
 * Comment spam by its words: links, bait, repeats, hidden text. Kinds: `link`, `bait`, `repeat`, `hidden`. A person decides; links to health bodies and plain links in long texts are only hints.
 */
import type { Found, Phase } from '../pipeline.ts';
import type { Reading, Word } from '../reading.ts';
import { isAsked, sentenceEnd, sentenceStart } from '../sentence.ts';
import { bait, bare, type Bait, type Family } from './bait.ts';
import { disguisesIn } from './disguise.ts';
import { disguisedNamesIn, sureOfDisguise } from './disguised-names.ts';
import { hasReferral, isKnown, isOffer, isSelling, isShortened, isSocial, linksIn, type Link } from './links.ts';
import { medicineForSale } from './medicines-for-sale.ts';
import { repeatIn } from './repeats.ts';
import { respelt } from './spelling.ts';

export const spam: Phase = {
  name: 'spam',
  version: 9,
  find(draft) {
    const found: Found[] = [];
    for (const reading of draft.readings) {
      wordsAndLinks(reading, found);
      shape(reading, found);
    }
    return found;
  },
};

const forSale: Bait = { family: 'sale', weight: 0.8 };

/** How a question begins that somebody puts to a clinic. */
const asking = /*#__PURE__*/ new Set(
  'can could may is are do does which how where what who when will would should shall puedo hay tienen teneis donde cual como'.split(' '),
);
const ofTheirOwn = /*#__PURE__*/ new Set('me my us our mi mis mine'.split(' '));

/** "Can I have it by e-mail or WhatsApp?", "Which YouTube channel is good?": what readers are asked to do, patients ask the clinic for. */
function isPatientsQuestion(family: Family, words: readonly Word[], text: string, first: number, last: number): boolean {
  if (family !== 'reach' && family !== 'promo' && family !== 'follow') return family === 'cure' && isAboutCure(words, text, first);
  if (!asking.has((words[sentenceStart(words, first)] as Word).text) || !isAsked(words, text, first)) return false;
  if (family === 'reach') return true;
  for (let at = first; at <= last; at += 1) if (ofTheirOwn.has((words[at] as Word).text)) return false;
  return true;
}

const readers = /*#__PURE__*/ new Set('you u anyone anybody'.split(' '));
const sought = /*#__PURE__*/ new Set('have know offer provide recommend think found tried'.split(' '));
const asker = /*#__PURE__*/ new Set("i i'm we my me our".split(' '));
const healer = /*#__PURE__*/ new Set('dr doctor prophet healer herbalist'.split(' '));
const magic = /*#__PURE__*/ new Set('spell spells caster spellcaster herbalist'.split(' '));
const healed = /*#__PURE__*/ new Set('cured healed'.split(' '));
const somebody = /*#__PURE__*/ new Set('me my us our him her his'.split(' '));

/**
 * "Is there a permanent cure?", "Do you have one?", "Can I get one?": what bait promises, patients ask for. "Do you want one?" offers it,
 * and so does who answers it, or tells who was healed.
 */
function isAboutCure(words: readonly Word[], text: string, first: number): boolean {
  const from = sentenceStart(words, first);
  const to = sentenceEnd(words, first) + 1;
  const [opening = '', second = '', third = ''] = words.slice(from, from + 3).map((word) => word.text);
  if (!(asking.has(opening) || opening === 'has') || !isAsked(words, text, first) || words[to]?.text === 'yes') return false;
  if (words.some((word, at) => healed.has(word.text) && somebody.has(words[at + 1]?.text ?? ''))) return false;
  const has = (some: ReadonlySet<string>): boolean => words.slice(from, to).some((word) => some.has(word.text));
  if (has(magic)) return false;
  if (readers.has(second)) return sought.has(third) && !has(healer);
  return second === 'there' || opening === 'what' || opening === 'which' || has(asker);
}

/** "We had veneers in Turkey and then needed help". */
const lived = /*#__PURE__*/ new Set('i had needed was were went did tuve fui era fue'.split(' '));

/** Whether the words of a phrase, and the few before it, are told by somebody of what they had done. */
function isTold(words: readonly Word[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - 4); at <= last; at += 1) {
    const word = words[at] as Word;
    if (word.sentence === (words[first] as Word).sentence && lived.has(word.text)) return true;
  }
  return false;
}

type Mark = { bait: Bait; first: number; last: number };

function wordsAndLinks(reading: Reading, found: Found[]): void {
  const { field, text, words } = reading;
  const links = linksIn(reading);
  /** The surest of each family. */
  const marks = new Map<Family, Mark>();
  bait.find(respelt(words), (said, first, last) => {
    if (said.offered && isTold(words, first, last)) return;
    const meaning = said.weight > bare && isPatientsQuestion(said.family, words, text, first, last) ? { ...said, weight: bare } : said;
    if (meaning.weight <= (marks.get(meaning.family)?.bait.weight ?? 0)) return;
    // What an address is made of says nothing more than the address does.
    const { start } = words[first] as Word;
    if (!links.some((link) => start >= link.start && start < link.end)) marks.set(meaning.family, { bait: meaning, first, last });
  });
  const sale = medicineForSale(words, text);
  if (sale && (marks.get('sale')?.bait.weight ?? 0) < forSale.weight) marks.set('sale', { bait: forSale, ...sale });
  if (marks.size === 0 && links.length === 0) return;
  const citing = links.length > 0 && links.every(({ host }) => isKnown(host));
  // Independent hints add up: what is left of the doubt is multiplied.
  let doubt = links.length > 0 ? 1 - weightOf(links, words, text) : 1;
  for (const {
    bait: { family, weight },
  } of marks.values()) {
    // "Click here" and "have a look at" are said of any link: in a text of some length, or of a health body, they tell little.
    doubt *= 1 - (family !== 'nudge' ? weight : citing ? 0.1 : words.length > 30 ? weight / 2 : weight);
  }
  const confidence = rounded(Math.min(0.97, 1 - doubt));
  for (const { start, end, disguised } of links) {
    if (disguised) found.push({ class: 'spam', kind: 'hidden', field, start, end, confidence: Math.max(0.7, confidence) });
    else found.push({ class: 'spam', kind: 'link', field, start, end, confidence });
  }
  for (const { first, last } of marks.values())
    found.push({ class: 'spam', kind: 'bait', field, start: (words[first] as Word).start, end: (words[last] as Word).end, confidence });
}

function shape(reading: Reading, found: Found[]): void {
  const { field } = reading;
  for (const disguise of disguisesIn(reading)) found.push({ class: 'spam', kind: 'hidden', field, ...disguise });
  const names = disguisedNamesIn(reading);
  const confidence = names.length > 0 ? sureOfDisguise(reading, names.length) : 0;
  for (const { start, end } of names) found.push({ class: 'spam', kind: 'hidden', field, start, end, confidence });
  const repeat = repeatIn(reading);
  if (repeat) found.push({ class: 'spam', kind: 'repeat', field, ...repeat });
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What somebody who wants a link followed tells readers to do, at the start of a sentence or behind a "please". */
const inviting = /*#__PURE__*/ new Set(
  `watch listen visit join sign vote support share download click buy get win check checkout follow subscribe earn donate order play like
  mira visita compra apoya comparte firma vota entra descarga gana`.split(/\s+/),
);
const invites = (words: readonly Word[]): boolean =>
  words.some(({ text, sentence }, at) => inviting.has(text) && (words[at - 1]?.sentence !== sentence || words[at - 1]?.text === 'please'));

/** How likely the links alone make it spam: by where they lead, and by how much else there is to read. */
function weightOf(links: readonly Link[], words: readonly Word[], text: string): number {
  let unknown = 0;
  let weight = 0.1;
  let inLinks = 0;
  for (const link of links) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      if (word.start >= link.end) break;
      if (word.start >= link.start) inLinks += 1;
    }
    if (link.disguised) weight = Math.max(weight, 0.6);
    else if (isShortened(link.host)) weight = Math.max(weight, 0.75);
    else if (isKnown(link.host)) continue;
    else if (isSelling(link.host) || hasReferral(text.slice(link.start, link.end))) weight = Math.max(weight, 0.65);
    else if (isSocial(link.host) && words.length <= 60) weight = Math.max(weight, 0.5);
    unknown += 1;
    if (link.whole) weight = Math.max(weight, 0.3);
  }
  if (unknown === 0) return weight;
  const around = words.length - inLinks;
  const whole = links.some((link) => link.whole && !isKnown(link.host));
  const alone = whole && around <= 2;
  // One that offers nothing is a hint where something is said of it: patients ask about what they have read, and name their clinic's page.
  const offers = (): boolean => links.some((link) => !isKnown(link.host) && isOffer(text.slice(link.start, link.end))) || invites(words);
  weight = Math.max(weight, around <= (whole ? 30 : 12) ? (alone || offers() ? 0.6 : 0.45) : around <= 60 ? 0.35 : 0.25);
  return unknown >= 3 ? Math.max(weight, around <= 20 * unknown ? 0.6 : 0.4) : weight;
}
