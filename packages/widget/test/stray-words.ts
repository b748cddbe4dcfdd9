/** Finds words that did not come from a catalogue: with the pseudo-locale en-XA every catalogue's word stands in brackets. */
import { helplines } from '../src/data/helplines.ts';
import { mine, openQuestion, question, review, site, snapshot } from './fixtures.ts';

/** What people and the site wrote, and what helplines are called, is nobody's to translate. */
const written = new Set(['name', 'title', 'text', 'label', 'note', 'excerpt', 'c', 'tags', 'link', 'numbers']);
const textsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return written.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, each]) => textsIn(each, name)) : [];
};
const fixtures = [
  site,
  snapshot(),
  Array.from({ length: 50 }, (_, at) => [review(at), question(at)]),
  openQuestion(),
  mine(),
  Object.values(helplines).flat(),
];
const known = [...new Set([...textsIn(fixtures), ...textsIn(fixtures).map((text) => text.replace(/^https:\/\/(www\.)?/, ''))])].sort(
  (one, other) => other.length - one.length,
);

/** A month with its year, as `Intl` names it. */
const months = new RegExp(
  `(${Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15).toLocaleString('en', { month: 'long' })).join('|')}) \\d{4}`,
  'g',
);

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'placeholder', 'title'];

/** All that is read or heard below `root`, slotted and in shadow roots, each run of text by itself. */
const saidIn = (root: Node): string[] => {
  if (root instanceof HTMLStyleElement) return [];
  if (root instanceof Text) return [root.data];
  const own = root instanceof Element ? spoken.flatMap((name) => root.getAttribute(name) ?? []) : [];
  const inside = root instanceof Element && root.shadowRoot ? saidIn(root.shadowRoot) : [];
  return [...own, ...inside, ...[...root.childNodes].flatMap((node) => (node instanceof Comment ? [] : saidIn(node)))];
};

/** What is left of `text` outside brackets, however deep they stand. */
const outsideBrackets = (text: string): string => {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (depth === 0) left += letter;
  }
  if (depth !== 0) throw new Error(`brackets do not match in ${text}`);
  return left;
};

/** Letters and punctuation outside the catalogues; `typed` is what a test wrote itself. */
export const strayWords = (root: Element, typed: readonly string[] = []): string[] => {
  let text = outsideBrackets(saidIn(root).join(' '))
    .replace(/\s+/g, ' ')
    .replace(months, ' ')
    .replace(/\d\.\d/g, ' ');
  for (const each of [...typed, ...known]) text = text.replaceAll(each, ' ');
  return text.match(/[\p{L}.,:;!?]+/gu) ?? [];
};
