/** Calendars and clocks of time zones. */

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Tells, in numbers, the day and the minute that it is in a time zone. One for each zone is kept: to make one takes as long as to write a post.
 * Throws RangeError for an IANA name that is unknown.
 */
export function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
