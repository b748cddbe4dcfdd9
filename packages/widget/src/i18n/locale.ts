/** Chooses a catalogue for a wanted language. English is bundled; every other one is a lazy chunk. */
import { Format } from './format.ts';
import { reading as english } from './locales/en.reading.ts';
import type { Reading, ReadingCatalogue } from './reading.ts';
import type { Writing, WritingCatalogue } from './writing.ts';

type Source = {
  dir: 'ltr' | 'rtl';
  /** Language whose numbers and dates go with the words. */
  format: (wanted: string) => string;
  load: () => Promise<{ reading: ReadingCatalogue; writing: () => Promise<WritingCatalogue> }>;
};

const sources: Record<string, Source> = {
  en: {
    dir: 'ltr',
    format: (wanted) => wanted,
    load: async () => ({ reading: english, writing: async () => (await import('./locales/en.writing.ts')).writing }),
  },
  'en-xa': { dir: 'ltr', format: () => 'en', load: () => import('./locales/en-XA.ts') },
  'ar-xb': { dir: 'rtl', format: () => 'en', load: () => import('./locales/ar-XB.ts') },
};

/** Everything language-dependent that a part of the panel needs. */
export interface Locale {
  /** BCP 47 tag of the words shown, for the `lang` attribute and the consent record. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly format: Format;
  readonly reading: Reading;
  /** The words of forms, loaded with the first of them. */
  writing(): Promise<Writing>;
}

const validTag = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

/** Whether `tag` is a well-formed language tag (BCP 47). */
export const isLanguageTag = (tag: string): boolean => validTag(tag) !== null;

/** English in the region asked for, ready at once. A language without a catalogue reads as English, with English dates. */
export const bundledLocale = (wanted: string, timeZone?: string): Locale => {
  const tag = validTag(wanted) ?? 'en';
  const region = /^en(-|$)/.test(tag) && isBundled(tag) ? tag : 'en';
  return build(region, sources.en as Source, english, timeZone, async () => (await import('./locales/en.writing.ts')).writing);
};

/** The best catalogue for `wanted`: the exact tag, then its language, then English. */
export const loadLocale = async (wanted: string, timeZone?: string): Promise<Locale> => {
  const tag = validTag(wanted) ?? 'en';
  const source = sourceOf(tag);
  if (!source || source === sources.en) return bundledLocale(tag, timeZone);
  const { reading, writing } = await source.load();
  return build(tag, source, reading, timeZone, writing);
};

const sourceOf = (tag: string): Source | undefined => sources[tag.toLowerCase()] ?? sources[tag.toLowerCase().split('-')[0] as string];

/** Whether there are words in that language; where there are none it reads as English. */
export const hasCatalogue = (wanted: string): boolean => sourceOf(validTag(wanted) ?? 'en') !== undefined;

/** Which way its words will run, before they are here. */
export const directionOf = (wanted: string): 'ltr' | 'rtl' => readIn(wanted).dir;

/** Whether `wanted` can be shown without loading anything. */
export const isBundled = (wanted: string): boolean => readIn(wanted) === sources.en;

const readIn = (wanted: string): Source => sourceOf(validTag(wanted) ?? 'en') ?? (sources.en as Source);

const build = (
  tag: string,
  source: Source,
  catalogue: ReadingCatalogue,
  timeZone: string | undefined,
  writing: () => Promise<WritingCatalogue>,
): Locale => {
  const format = new Format(source.format(tag), timeZone);
  let words: Promise<Writing> | undefined;
  return {
    tag,
    dir: source.dir,
    format,
    reading: catalogue(format),
    writing: () =>
      (words ??= writing().then(
        (make) => make(format),
        (failure: unknown) => {
          words = undefined;
          throw failure;
        },
      )),
  };
};
