/** Reads what a page's author wrote into attributes. A value that cannot be used counts as absent and is named once on the console. */
import type { Part } from '@commonward/server/contract';
import type { Loading, Sort, Theme } from './options.ts';

const said = new Set<string>();

/** Tells the page's author, once for each fault. */
export const warnOnce = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`commonward-panel: ${message}`);
};

const bad = <Value>(name: string, value: unknown, fallback: Value, wanted: string): Value => {
  warnOnce(`${name}="${String(value)}" cannot be used; it should be ${wanted}. Using "${String(fallback)}".`);
  return fallback;
};

const oneOf =
  <Value extends string>(name: string, values: readonly Value[], fallback: Value) =>
  (value: unknown): Value =>
    values.includes(value as Value)
      ? (value as Value)
      : value === null || value === undefined || value === ''
        ? fallback
        : bad(name, value, fallback, values.join(', '));

const wholeNumber =
  (name: string, least: number, most: number, fallback: number) =>
  (value: unknown): number => {
    if (value === null || value === undefined) return fallback;
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number <= most
      ? number
      : bad(name, value, fallback, `a whole number from ${least} to ${most}`);
  };

export const themeFrom: (value: unknown) => Theme = oneOf('theme', ['auto', 'light', 'dark'], 'auto');
export const sortFrom: (value: unknown) => Sort = oneOf('sort', ['newest', 'unanswered', 'helpful'], 'newest');
export const loadingFrom: (value: unknown) => Loading = oneOf('loading', ['lazy', 'eager'], 'lazy');
export const headingLevelFrom = wholeNumber('heading-level', 1, 5, 2);
export const pageSizeFrom = wholeNumber('page-size', 1, 20, 10);

export const defaultParts = 'reviews,questions';
const partNames: readonly Part[] = ['reviews', 'questions'];

/** The wanted parts in the wanted order; names that do not exist are left out. */
export const partsFrom = (value: unknown): readonly Part[] => {
  const named = String(value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = [...new Set(named.filter((name): name is Part => partNames.includes(name as Part)))];
  if (named.length && known.length < new Set(named).size) bad('parts', value, known.join(',') || defaultParts, `some of ${defaultParts}`);
  return known.length ? known : partNames;
};

/** Keys as the server takes them, or null. */
export const siteFrom = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) ? value : null;
export const subjectFrom = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9/_-]{0,79}$/.test(value) ? value : null;

/** The server's origin. By default the one this script came from. */
export const apiFrom = (value: unknown): string => {
  const own = new URL(import.meta.url).origin;
  if (value === null || value === undefined || value === '') return own;
  try {
    const url = new URL(String(value));
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.origin;
  } catch {
    // falls through to the warning
  }
  return bad('api', value, own, 'the address of a Commonward server');
};
