/** The lexicon of each language, made when the first text in it comes. */
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import type { Language } from './language.ts';
import { Lexicon, type Lists } from './lexicon.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

const lists: Readonly<Record<Language, Lists>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  ar: arabic,
  hi: hindi,
  zh: chinese,
};
const made = new Map<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const present = made.get(language);
  if (present) return present;
  const lexicon = new Lexicon(lists[language]);
  made.set(language, lexicon);
  return lexicon;
}
