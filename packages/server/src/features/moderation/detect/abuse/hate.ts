/**
 * Hate of a group as a whole sentence says it: its first word is marked. What somebody else says or thinks, what is denied and what the
 * text goes on to argue against is none.
 */
import { compilePhrases, type Phrases } from '../phrases.ts';
import type { Word } from '../reading.ts';
import type { Language } from '../language.ts';
import { contemptLanguages, type ContemptLanguage } from './contempt.ts';
import { hatePhrases } from './hate-phrases.ts';
import { is, wordsOf } from './lexicon.ts';
import { placeOf, type Tokens } from './tokens.ts';

type Known = {
  phrases: Phrases<'group' | 'theirs' | 'plight'>;
  groups: ReadonlySet<string>;
  sparing: RegExp;
  mine: RegExp;
  reporting: ReadonlySet<string>;
  opposing: ReadonlySet<string>;
  own: ReadonlySet<string>;
  negation: ReadonlySet<string>;
};

const contempt = is.dehumanising | is.likened | is.negative | is.insult | is.weakSlur;

const made = new Map<ContemptLanguage, Known>();

function knownOf(language: ContemptLanguage): Known {
  const present = made.get(language);
  if (present) return present;
  const { phrases, theirs, plight, sparing, mine, named, reporting, opposing, own, negation } = hatePhrases[language];
  const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
  const known: Known = {
    phrases: compilePhrases(
      [
        ['group', withEdges(phrases)],
        ['theirs', withEdges(theirs)],
        ['plight', withEdges(plight)],
      ],
      named,
    ),
    groups: setOf(['origin', 'kin', 'colour'].map((name) => named[name] ?? '').join(' ')),
    sparing,
    mine,
    reporting: setOf(reporting),
    opposing: setOf(opposing),
    own: setOf(own),
    negation: setOf(negation),
  };
  made.set(language, known);
  return known;
}

/** A slot takes words or an edge of the sentence and not both: a line with `a|^` is two lines. */
const withEdges = (lines: string): string => lines.trim().split('\n').flatMap(bothWays).join('\n');

function bothWays(line: string): string[] {
  const slots = line.trim().split(/\s+/);
  const at = slots.findIndex((slot) => slot.length > 1 && slot.split('|').includes('^'));
  if (at < 0) return [line];
  const others = slots[at]!.split('|').filter((word) => word !== '^').join('|'); // prettier-ignore
  return [others, '^'].flatMap((slot) => bothWays(slots.with(at, slot).join(' ')));
}

/** What tells these two apart is often only a word that the other has as well. */
const siblings: ReadonlySet<Language> = new Set(['es', 'pt']);

/** So many words before a phrase say whose it is, so many behind it what the text makes of it. */
const before = 9;
const behind = 24;
/** "They" are a group that was named within so many words. */
const named = 30;
/** A denial stands close before: "nobody should ban Muslims". */
const close = 4;

/** `null`: a text that is too short to tell its language is looked at in all of them. */
export function markHate(text: string, words: readonly Word[], language: Language | null, tokens: Tokens): void {
  for (const each of contemptLanguages) {
    if (language !== null && language !== each && !(siblings.has(language) && siblings.has(each))) continue;
    const known = knownOf(each);
    known.phrases.find(words, (meaning, first, last) => {
      if (meaning === 'theirs' && !isNamed(words, first, known)) return;
      if ((tokens.seen & is.excused) === 0 && isSpared(text, words, first, last, known)) {
        // Nor is the word of contempt that others use.
        const said = placeOf(tokens, words[last]!.start);
        if (meaning !== 'theirs' && said !== placeOf(tokens, words[first]!.start)) tokens.bits[said] = tokens.bits[said]! & ~contempt;
        return;
      }
      if (meaning === 'plight') return;
      const at = placeOf(tokens, words[first]!.start);
      tokens.bits[at]! |= is.hateful;
      tokens.seen |= is.hateful;
      tokens.ends[at] = Math.max(tokens.ends[at]!, words[last]!.end);
    });
  }
}

function isNamed(words: readonly Word[], first: number, { groups, mine }: Known): boolean {
  for (let at = first - 1; at >= 0 && first - at <= named; at -= 1)
    if (groups.has(words[at]!.text) && !mine.test(`${folded(words, Math.max(0, at - 5), at)} `)) return true;
  return false;
}

function isSpared(text: string, words: readonly Word[], first: number, last: number, known: Known): boolean {
  const { sentence } = words[first]!;
  let to = last + 1;
  while (to < words.length && to - last <= behind && words[to]!.sentence <= sentence + 1) to += 1;
  if (known.sparing.test(folded(words, first, to)) || isAsked(text, words, last)) return true;
  for (let at = first - 1; at >= 0 && first - at <= before && words[at]!.sentence === sentence; at -= 1) {
    const word = words[at]!.text;
    // "No, Muslims are criminals": not over a comma.
    if (known.negation.has(word) && first - at <= close && !parts.test(text.slice(words[at]!.end, words[first]!.start))) return true;
    if (known.reporting.has(word) && !isOwn(words, at, known)) return true;
  }
  for (let at = last + 1; at < words.length && at - last <= behind; at += 1) {
    const word = words[at]!;
    if (known.opposing.has(word.text)) return true;
    if (word.sentence > sentence + 2) break;
  }
  return false;
}

const parts = /[,;:]/;

const folded = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

/** Whether the sentence ends with a question mark. "Why is it that all of them are …" asks nothing of the kind. */
function isAsked(text: string, words: readonly Word[], at: number): boolean {
  let [first, last] = [at, at];
  while (at - first < named && first > 0 && words[first - 1]!.sentence === words[at]!.sentence) first -= 1;
  while (last - at < named && last + 1 < words.length && words[last + 1]!.sentence === words[at]!.sentence) last += 1;
  if (insinuated.test(folded(words, first, at + 1))) return false;
  return asked.test(text.slice(words[last]!.end, Math.min(words[last + 1]?.start ?? text.length, words[last]!.end + 8)));
}
const insinuated = /^(?:why|how come|warum|wieso|pourquoi|por que|porque)\b.*\b(?:all|every|alle|tous|toutes|todos|todas)\b/;
const asked = /^[^.!\n]*[?？]/;

/** "I think that …", and not "I don't think that …". */
function isOwn(words: readonly Word[], at: number, { own, negation }: Known): boolean {
  const [one, two] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  return !negation.has(one) && (own.has(one) || (own.has(two) && !negation.has(two)));
}
