/** Dates as other systems write them. Pure. */
import * as v from 'valibot';
import { clockIn } from '../../kernel/timezone.ts';

const tokens: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})',
};

const pattern = (format: string): RegExp =>
  new RegExp(`^${format.replace(/YYYY|MM|M|DD|D|[^A-Za-z]/g, (part) => tokens[part] ?? `\\${part}`)}$`);

const wellFormed = (format: string): boolean => {
  const rest = format.replace(/YYYY|MM|M|DD|D/g, '');
  if (/[A-Za-z0-9\\]/.test(rest)) return false;
  return (
    ['YYYY', 'M', 'D'].every((part) => (format.match(new RegExp(part, 'g')) ?? []).length >= 1) &&
    (format.match(/YYYY|MM?|DD?/g) ?? []).length === 3
  );
};

/** `iso` (the default), `epoch-s`, `epoch-ms`, or a day made of `YYYY`, `MM` or `M`, and `DD` or `D`, such as `DD/MM/YYYY`. */
export const dateFormat = v.pipe(
  v.string(),
  v.check(
    (format) => ['iso', 'epoch-s', 'epoch-ms'].includes(format) || wellFormed(format),
    'A date format is iso, epoch-s, epoch-ms, or made of YYYY, MM or M, DD or D.',
  ),
);

/**
 * The moment a text names, in epoch ms, by the first format that fits; null when none does. A day without a time stands for its noon
 * in `timeZone`, the site's, so that it is that day where it is read.
 */
export function parseDate(value: string | number, timeZone: string, formats: readonly string[] = ['iso']): number | null {
  for (const format of formats) {
    const at = parseAs(String(value).trim(), format, timeZone);
    if (at !== null) return at;
  }
  return null;
}

function parseAs(text: string, format: string, timeZone: string): number | null {
  if (format === 'epoch-s' || format === 'epoch-ms') {
    if (!/^\d{1,14}$/.test(text)) return null;
    return Number(text) * (format === 'epoch-s' ? 1000 : 1);
  }
  if (format === 'iso') {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (day) return noon(timeZone, Number(day[1]), Number(day[2]), Number(day[3]));
    // A time without a zone would be another moment on another machine: it is read as UTC.
    const moment = /^(\d{4})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
    if (!moment || !isDay(Number(moment[1]), Number(moment[2]), Number(moment[3]))) return null;
    const at = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`);
    return Number.isNaN(at) ? null : at;
  }
  const found = pattern(format).exec(text)?.groups;
  return found ? noon(timeZone, Number(found['year']), Number(found['month']), Number(found['day'])) : null;
}

/** 31 February would become a day in March. */
function isDay(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day, 12));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function noon(timeZone: string, year: number, month: number, day: number): number | null {
  if (!isDay(year, month, day)) return null;
  const there = Date.UTC(year, month - 1, day, 12);
  // What a clock there shows at noon in UTC is as far from noon as noon there is from noon in UTC; no zone changes its clock at noon.
  const shown: Record<string, number> = {};
  for (const { type, value } of clockIn(timeZone).formatToParts(there)) shown[type] = Number(value);
  return 2 * there - Date.UTC(shown['year']!, shown['month']! - 1, shown['day'], shown['hour'], shown['minute']);
}
