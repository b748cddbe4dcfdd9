/**
 * Names of medicines that are sold, written so that programs overlook them: a figure or a sign for a letter ("V1agra", "C!alis",
 * "\/iagra"), or letters apart ("v i a g r a", "x.a.n.a.x"). Patients write so by a slip of the hand: one alone is only a hint unless a
 * seller's word stands with it.
 */
import type { Reading, Word } from '../reading.ts';
import { patients } from './medicines-for-sale.ts';

type Place = { start: number; end: number };

const names = /*#__PURE__*/ new Set(
  `viagra cialis levitra xanax tramadol adderall oxycodone oxycontin percocet hydrocodone vicodin valium diazepam ambien phentermine
  ozempic wegovy mounjaro ritalin fentanyl ketamine cocaine codeine kamagra klonopin`.split(/\s+/),
);
const letters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' };
const longest = 14;
const mostFound = 10;

const sellers = /*#__PURE__*/ new Set(
  `cheap cheapest here bars buy sell selling sale order stock available delivery shipping ships discreet overnight price prices script scripts
  without dm pm text whatsapp telegram barato vendo compra`.split(/\s+/),
);

/** How sure it is that they are sold: two were written so, or one with a seller's word and none of a patient's. */
export function sureOfDisguise({ words }: Reading, found: number): number {
  if (found > 1) return 0.7;
  let sells = false;
  for (const [at, { text }] of words.entries()) {
    // In "v i a g r a" nobody says I.
    if (patients.has(text) && (text.length > 1 || words[at + 1]?.text.length !== 1)) return 0.45;
    sells ||= sellers.has(text);
  }
  return sells ? 0.7 : 0.45;
}

export function disguisedNamesIn({ text, words, hasDigit }: Reading): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length && found.length < mostFound; at += 1) {
    const word = words[at] as Word;
    if (word.text.length === 1) at = lettersApart(text, words, at, found);
    else if (hasDigit && word.text.length <= longest && /\d/.test(word.text) && isName(word.text)) found.push(word);
  }
  if (!anySign.test(text)) return found;
  for (const { index, 0: written } of text.matchAll(signed)) {
    if (found.length >= mostFound) break;
    if (names.has(written.toLowerCase().replace('\\/', 'v').replace(/[!|]/g, 'i').replaceAll('@', 'a').replaceAll('$', 's')))
      found.push({ start: index, end: index + written.length });
  }
  return found;
}

const anySign = /[!|@$]|\\\//;
/** One sign among letters, of which a name would be made: tried once at each word. */
const signed = /(?<![a-z\d])(?:\\\/[a-z]{4,10}|[a-z]{1,9}[!|@$][a-z]{1,9})(?![a-z\d])/gi;

function isName(word: string): boolean {
  const meant = word.replace(/\d/g, (figure) => letters[figure] ?? figure);
  return names.has(meant) || names.has(word.replace(/\d/g, (figure) => (figure === '1' ? 'l' : (letters[figure] ?? figure))));
}

/** Letters one by one with one sign or space between them, from the one at `at` on; gives the place of the last. */
function lettersApart(text: string, words: readonly Word[], at: number, found: Place[]): number {
  let last = at;
  let run = (words[at] as Word).text;
  while (last + 1 < words.length && run.length < 40) {
    const [here, next] = [words[last] as Word, words[last + 1] as Word];
    if (next.text.length !== 1 || next.start - here.end > 2 || text.slice(here.end, next.start).includes('\n')) break;
    last += 1;
    run += letters[next.text] ?? next.text;
  }
  if (run.length < 5) return last;
  for (const name of names) {
    const place = run.indexOf(name);
    if (place < 0) continue;
    found.push({ start: (words[at + place] as Word).start, end: (words[at + place + name.length - 1] as Word).end });
    break;
  }
  return last;
}
