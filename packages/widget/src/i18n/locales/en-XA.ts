/** Pseudo-locale: accented and longer English. */
import { pseudo, stretch } from '../pseudo.ts';
import type { ReadingCatalogue } from '../reading.ts';
import type { WritingCatalogue } from '../writing.ts';
import { reading as english } from './en.reading.ts';

export const reading: ReadingCatalogue = (format) => pseudo(english(format), stretch);
export const writing = async (): Promise<WritingCatalogue> => {
  const { writing: words } = await import('./en.writing.ts');
  return (format) => pseudo(words(format), stretch);
};
