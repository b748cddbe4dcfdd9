/** Names that are no secret where a text will stand, on the server and in a browser alike. */
import type { Finding } from './finding.ts';
import { read, saidAt, type Draft } from './reading.ts';

export type KnownNames = {
  /** Whom or what the page is about: any word of the one name or the other is known there, unless the key names the kind of a thing. */
  readonly subject: { readonly key: string; readonly name: string };
  /** Whose page it is, by the whole name; an organisation by a part of it too. */
  readonly site: string;
  /** Who works there, each by the whole name, a part of it with a title, or the surname: a first name alone may be anybody's. */
  readonly staff?: readonly string[];
};

/**
 * Without the people and organisations that are called by one known name, or a part of it; what more there is in a finding keeps it,
 * also where the words of two names together would make it up.
 */
export function withoutKnownNames(findings: readonly Finding[], draft: Draft, known: KnownNames): Finding[] {
  let names: readonly Name[] | undefined;
  return findings.filter((finding) => {
    if (finding.class !== 'identifier' || !kinds.has(finding.kind)) return true;
    const said = wordsOf(saidAt(draft, finding));
    const called = untitled(said);
    return called.length === 0 || !(names ??= namesOf(known)).some((isOf) => isOf(called, said, finding.kind));
  });
}

const kinds = /*#__PURE__*/ new Set(['name', 'organisation']);

/** Whether this name is the one that is meant by `said`, which is `called` where no title is counted. */
type Name = (called: readonly string[], said: readonly string[], kind: string) => boolean;

function namesOf({ subject: { key, name }, site, staff = [] }: KnownNames): Name[] {
  const named = things.test(key) ? thing : person;
  // Where nobody has written about the subject yet, it bears the site's name.
  return [named(key.slice(key.indexOf('/') + 1)), (name === site ? thing : named)(name), thing(site), ...staff.map(colleague)];
}

/** Keys of what bears no name of a person: a word of "St Mary's Clinic" or of "Brown Street" is anybody's. */
const things = /^(clinic|location|treatment|condition|page)\//;

const person = (name: string): Name => {
  const words = wordsOf(name);
  return (called) => madeOf(called, words);
};

const thing = (name: string): Name => {
  const words = wordsOf(name);
  return (called, said, kind) => (kind === 'organisation' ? madeOf(called, words) : said.join(' ') === words.join(' '));
};

const colleague = (name: string): Name => {
  const words = untitled(wordsOf(name));
  return (called, said) =>
    madeOf(called, words) && (called.length < said.length || called.length > 1 || words.length === 1 || called[0] !== words[0]);
};

const wordsOf = (text: string): string[] => read('text', text).words.map((word) => word.text.replace(/'s$/, ''));

const titles = /*#__PURE__*/ new Set(
  'dr doctor doctora dra prof professor mr mrs ms miss mx nurse sister matron midwife sir sr sra srta senor senora'.split(' '),
);
const untitled = (words: readonly string[]): readonly string[] => words.filter((word) => !titles.has(word));

/** An initial stands for a name, but not alone. */
const madeOf = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => word.length > 1 || name.includes(word)) &&
  words.every((word) => name.some((part) => part === word || (word.length === 1 && part.startsWith(word))));
