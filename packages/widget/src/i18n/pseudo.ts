/** Makes a test language out of English: every string of a catalogue goes through `change`, values of functions too. */
export const pseudo = <Catalogue extends object>(catalogue: Catalogue, change: (text: string) => string): Catalogue => {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (typeof value === 'function') return (...given: unknown[]) => walk((value as (...given: unknown[]) => unknown)(...given));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    return value;
  };
  return walk(catalogue) as Catalogue;
};

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  S: 'Š',
  R: 'Ř',
  W: 'Ŵ',
};

/** Accents and a third more length in brackets: shows words that bypass the catalogue, and boxes that are too small. */
export const stretch = (text: string): string =>
  `[${text.replace(/[aeiouycnAEIOUSRW]/g, (letter) => accents[letter] ?? letter)}${'·'.repeat(Math.ceil(text.length * 0.3))}]`;

/** A right-to-left override: shows where a layout counts on left and right. */
export const reverse = (text: string): string => `\u202e${text}\u202c`;
