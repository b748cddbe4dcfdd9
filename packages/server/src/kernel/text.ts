/**
 * What happens to every text that a person sends, before anything else looks at it: it becomes NFC, its line ends become LF, and
 * characters that nobody can see, but that hide, reorder or smuggle words (Unicode TR 36 and 39), are taken out. What cannot be stored is refused.
 * All of it is linear in the length of the text.
 */
import { fieldFailure } from './errors.ts';
import { inOneLine, inParagraphs, withoutHidden } from './stored-text.ts';

/** `field` is the path in the body that a failure names. `min` counts graphemes a reader sees (default 1), `max` Unicode code points. */
export type TextRule = { field: string; min?: number; max: number };

/**
 * A text of several lines as it is stored: no more than two blank lines in a row, no space at line ends, tabs are spaces.
 * Throws a Failure of the field: `text_unreadable` for NUL and lone surrogates, `text_empty`, `text_too_long`.
 */
export const cleanText = (raw: string, rule: TextRule): string => measured(inParagraphs(readable(raw, rule)), rule);

/** A text of one line: as cleanText, and line ends and runs of spaces become one space. */
export const cleanLine = (raw: string, rule: TextRule): string => measured(inOneLine(readable(raw, rule)), rule);

/** The text cut to at most `max` code points, at the end of a word where there is one, with an ellipsis if anything is missing. One line. */
export const excerpt = (text: string, max: number): string => {
  // Twelve units hold a long grapheme; text behind that can no longer matter, and segmenting is slow.
  const line = text
    .slice(0, max * 12 + 1_000)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max || codePoints(line) <= max) return line;
  let kept = '';
  let room = max - 1;
  for (const { segment } of graphemes.segment(line)) {
    room -= codePoints(segment);
    if (room < 0) break;
    kept += segment;
  }
  const endsWord = line[kept.length] === ' ';
  const space = kept.lastIndexOf(' ');
  // Scripts without spaces, and one very long word, are cut where the room ends.
  const whole = endsWord || space < kept.length / 2 ? kept : kept.slice(0, space);
  return `${whole.replace(/[\s,;:.\-–—]$/u, '').trimEnd()}…`;
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** How many graphemes of `text` have ink, counted no further than `enough`. */
export const visibleGraphemes = (text: string, enough: number): number => {
  // Segmenting costs more than all the rest of a post; printable ASCII before ASCII needs none.
  if (enough < 8 && text.length > enough && /^[!-~]+$/.test(text.slice(0, enough)) && text.charCodeAt(enough) < 128) return enough;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    // U+2800 is a Braille cell without dots: a symbol to Unicode, a blank to the eye.
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(segment) && segment !== '\u2800') count += 1;
    if (count >= enough) break;
  }
  return count;
};

const measured = (text: string, rule: TextRule): string => {
  const min = rule.min ?? 1;
  if (visibleGraphemes(text, min) < min) throw fieldFailure(rule.field, 'text_empty');
  if (text.length > rule.max && codePoints(text) > rule.max) throw fieldFailure(rule.field, 'text_too_long');
  return text;
};

/** As {@link withoutHidden} leaves it, where that can be stored. */
const readable = (raw: string, rule: TextRule): string => {
  // Before anything that reads all of it: a body of megabytes costs one comparison.
  if (raw.length > rule.max * 4) throw fieldFailure(rule.field, 'text_too_long');
  if (!raw.isWellFormed() || raw.includes('\0')) throw fieldFailure(rule.field, 'text_unreadable');
  return withoutHidden(raw);
};

// The name that a member chooses: what it may hold, and when two of them are too alike. After Unicode TR 39, made stricter and smaller.

const pseudonym = 'pseudonym';
const shortest = 2;
const longest = 30;

/**
 * A pseudonym as it is stored: 2 to 30 graphemes, letters, digits, spaces and ' ’ - . ·, at least one letter, NFKC (so 𝓐𝓷𝓷𝓪 is Anna).
 * Throws a Failure of the field `pseudonym`: `text_empty` and `text_too_long` for the length; `text_unreadable` for other characters,
 * for letters of scripts that look alike in one name, and for what would name or reach somebody: e-mail and web addresses, 7 digits or more.
 */
export const cleanPseudonym = (raw: string): string => {
  const name = cleanLine(cleanLine(raw, { field: pseudonym, min: shortest, max: longest * 10 }).normalize('NFKC'), {
    field: pseudonym,
    min: shortest,
    max: longest * 10,
  });
  if (visibleGraphemes(name.replaceAll(' ', '.'), longest + 1) > longest) throw fieldFailure(pseudonym, 'text_too_long');
  const readable = /^[\p{L}\p{M}\p{N} '’\-.·\u200c\u200d]+$/u.test(name) && /\p{L}/u.test(name);
  if (!readable || mixesLookalikes(name) || reachesSomebody(name)) throw fieldFailure(pseudonym, 'text_unreadable');
  return name;
};

const lookalikeScripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

const mixesLookalikes = (name: string): boolean => lookalikeScripts.filter((script) => script.test(name)).length > 1;

/** An address needs its dot between two words ("a.b@" cannot come this far); initials such as "J.R. Smith" have single letters. */
const reachesSomebody = (name: string): boolean =>
  /[\p{L}\p{N}]{2}\.[\p{L}\p{N}]{2}/u.test(name) ||
  /(^|[^\p{L}])www([^\p{L}]|$)/iu.test(name) ||
  (name.match(/\p{Nd}/gu) ?? []).length >= 7;

/**
 * What two pseudonyms must not share: equal for names that a reader takes for each other. For comparing, never for showing.
 * Lower case, without accents, spaces and punctuation, lookalikes of other scripts as Latin letters.
 */
export const skeleton = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    // Marks of one script (vowel signs, voicing marks) make other words; those that go with any script are accents.
    .replace(/(?![\u3099\u309a])(?=\p{M})\p{Script=Inherited}/gu, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/./gu, (character) => lookalikes.get(character) ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const lookalikes = new Map<string, string>();
for (const [others, latin] of [
  ['авсԁеһіјкмнорԛгѕтуѵԝхүӏь', 'abcdehljkmhopqrstyvwxylb'],
  ['αβγεζηικνορτυχωςσ', 'abyeznlkvoptuxwoo'],
  ['աօոսցհ', 'aonugh'],
  // Digits and Latin letters that many typefaces draw alike.
  ['0o1il', 'oolll'],
  ['øđðłħı', 'oddlhl'],
] as const) {
  [...others].forEach((other, at) => lookalikes.set(other, latin[at] as string));
}
for (const [other, latin] of [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
] as const) {
  lookalikes.set(other, latin);
}
