/** The lexicon of each language, and one for a text that says too little to tell, made when the first such text comes. */
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import type { Language } from '../language.ts';
import { Lexicon, wordsOf, type Lists } from './lexicon.ts';
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
const made = new Map<Language | null, Lexicon>();

/**
 * English, with what is an insult or a threat by itself in any other language of Latin letters: "Arschloch", "Ta gueule". As it is
 * spelt: with a letter missing an insult of one language is health in another (salaud, salud).
 */
function untold(): Lists {
  const others = [spanish, french, german, portuguese, hindi];
  const elsewhere = new Set(others.flatMap((each) => wordsOf(each.elsewhere ?? '')));
  const listed = (each: Lists, ...classes: readonly ('insult' | 'insulting' | 'threatening')[]): string =>
    classes.flatMap((name) => wordsOf(each[name] ?? '').filter((word) => !elsewhere.has(word))).join(' ');
  return {
    ...english,
    insulting: [english.insulting, ...others.map((each) => listed(each, 'insult', 'insulting'))].join(' '),
    threatening: [english.threatening, ...others.map((each) => listed(each, 'threatening'))].join(' '),
  };
}

/** `null`: nothing tells the language. */
export function lexiconOf(language: Language | null): Lexicon {
  const present = made.get(language);
  if (present) return present;
  const lexicon = new Lexicon(language === null ? untold() : lists[language]);
  made.set(language, lexicon);
  return lexicon;
}
