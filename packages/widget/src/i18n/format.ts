/** Numbers, dates and plurals of one language, by `Intl`. */

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export class Format {
  /** BCP 47 tag used for numbers and dates. */
  readonly tag: string;
  private readonly timeZone: string;
  private readonly whole: Intl.NumberFormat;
  private readonly tenth: Intl.NumberFormat;
  private readonly plurals: Intl.PluralRules;
  /** Kept, since making one takes a hundred times as long as to write a date by it, and a page of posts writes dozens. */
  private readonly calendars = new Map<string, Intl.DateTimeFormat>();

  /** @param timeZone IANA name of the site's zone; an unknown one counts as UTC. */
  constructor(tag: string, timeZone = 'UTC') {
    this.tag = tag;
    this.timeZone = knownTimeZone(timeZone);
    this.whole = new Intl.NumberFormat(tag);
    this.tenth = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    this.plurals = new Intl.PluralRules(tag);
  }

  number(value: number): string {
    return this.whole.format(value);
  }

  /** One decimal, as means are shown. */
  mean(value: number): string {
    return this.tenth.format(value);
  }

  /** Picks the form for `count`; `#` in it becomes the number. */
  plural(count: number, forms: PluralForms): string {
    return (forms[this.plurals.select(count)] ?? forms.other).replace('#', this.number(count));
  }

  /** A day in words, e.g. "3 October 2026". `at` in epoch milliseconds. */
  date(at: number): string {
    return this.calendar({ day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  }

  /** The month of a moment, e.g. "October 2026". */
  month(at: number): string {
    return this.calendar({ month: 'long', year: 'numeric' }).format(at);
  }

  /** A `YYYY-MM` month in words; it names a month, not a moment, so no time zone applies. */
  yearMonth(value: string): string {
    const [year, month] = value.split('-').map(Number);
    if (!year || !month) return value;
    return this.calendar({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 15));
  }

  /** The last `count` months in the site's time zone as `YYYY-MM`, the present one first. */
  lastMonths(count: number, now = Date.now()): string[] {
    const parts = this.calendar({ year: 'numeric', month: 'numeric' }, 'en-u-ca-gregory-nu-latn').formatToParts(now);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    const first = part('year') * 12 + part('month') - 1;
    return Array.from({ length: count }, (_, back) => {
      const month = first - back;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    });
  }

  /** In the site's time zone where `options` name no other. */
  private calendar(options: Intl.DateTimeFormatOptions, tag = this.tag): Intl.DateTimeFormat {
    const key = tag + JSON.stringify(options);
    let made = this.calendars.get(key);
    if (!made) this.calendars.set(key, (made = new Intl.DateTimeFormat(tag, { timeZone: this.timeZone, ...options })));
    return made;
  }
}

const knownTimeZone = (timeZone: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
};
