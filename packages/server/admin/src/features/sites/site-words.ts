/** The site's own words as lines of a field, "pattern = label", and what may be wrong with them. */
import type { Line, SiteWord } from '@commonward/server/contract';
import { t } from '../../i18n/en.ts';

/** As the server has it: more patterns, letters or stars than these it does not take. */
const limits = { patterns: 500, pattern: 100, label: 60, stars: 5 };

export const siteWordLine = ({ pattern, label }: SiteWord): string => `${pattern} = ${label}`;

/** The last sign of equality divides a line, so that a pattern may hold one. */
export const siteWordsIn = (text: string): SiteWord[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const at = line.lastIndexOf('=');
      return at < 0 ? { pattern: line.trim(), label: '' } : { pattern: line.slice(0, at).trim(), label: line.slice(at + 1).trim() };
    });

/** Words for the first line that can't be kept, or null. */
export const siteWordsFault = (words: readonly SiteWord[]): string | null => {
  if (words.length > limits.patterns) return t.sites.tooManyWords(limits.patterns);
  const bad = words.find(
    ({ pattern, label }) =>
      !label ||
      label.length > limits.label ||
      !/[\p{L}\p{N}]/u.test(pattern) ||
      pattern.length > limits.pattern ||
      pattern.split('*').length - 1 > limits.stars,
  );
  return bad ? t.sites.badWord(bad.label ? siteWordLine(bad) : bad.pattern) : null;
};

/** A line needs both a name and a number. */
export const lineFault = ({ name, phone }: Line): string | null =>
  !name || name.length > 80 || !/^[0-9 +().-]{2,30}$/.test(phone) ? t.sites.fix.ownLine : null;
