/** Names that are no secret where a text will stand, on the server and in a browser alike. */
import type { Finding } from './finding.ts';
import { read, type Draft } from './reading.ts';

export type KnownNames = {
  /** Whom the page is about, by key and by name, and whose page it is: any of their words is known there. */
  readonly page: readonly string[];
  /** Who works there, each by the whole name, a part of it with a title, or the surname: a first name alone may be anybody's. */
  readonly staff?: readonly string[];
};

/** Without the people and organisations that are called by known names alone; what more there is in a finding keeps it. */
export function withoutKnownNames(findings: readonly Finding[], draft: Draft, { page, staff = [] }: KnownNames): Finding[] {
  let pageWords: readonly string[] | undefined;
  let staffWords: readonly (readonly string[])[] | undefined;
  return findings.filter((finding) => {
    if (finding.class !== 'identifier' || !kinds.has(finding.kind)) return true;
    const text = draft.readings.find(({ field }) => field === finding.field)?.text ?? '';
    const said = wordsOf(text.slice(finding.start, finding.end));
    const called = untitled(said);
    if (called.length === 0) return true;
    pageWords ??= page.flatMap(wordsOf);
    if (madeOf(called, pageWords)) return false;
    staffWords ??= staff.map((name) => untitled(wordsOf(name)));
    return !staffWords.some(
      (name) => madeOf(called, name) && (called.length < said.length || called.length > 1 || name.length === 1 || called[0] !== name[0]),
    );
  });
}

const kinds = /*#__PURE__*/ new Set(['name', 'organisation']);

const wordsOf = (text: string): string[] => read('text', text).words.map((word) => word.text.replace(/'s$/, ''));

const titles = /*#__PURE__*/ new Set(
  'dr doctor doctora dra prof professor mr mrs ms miss mx nurse sister matron midwife sir sr sra srta senor senora'.split(' '),
);
const untitled = (words: readonly string[]): readonly string[] => words.filter((word) => !titles.has(word));

/** An initial stands for a name, but not alone. */
const madeOf = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => word.length > 1 || name.includes(word)) &&
  words.every((word) => name.some((part) => part === word || (word.length === 1 && part.startsWith(word))));
