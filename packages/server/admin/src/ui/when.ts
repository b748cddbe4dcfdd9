/** Times in words. All in the reader's own zone; `datetime` carries the exact one. */
import { html, type TemplateResult } from 'lit';
import { t } from '../i18n/en.ts';

const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const ago = (ms: number, now = Date.now()): string => {
  const past = Math.max(0, now - ms);
  if (past < 5000) return t.ago.now;
  if (past < minute) return t.ago.seconds(Math.round(past / 1000));
  if (past < hour) return t.ago.minutes(Math.floor(past / minute));
  if (past < 2 * day) return t.ago.hours(Math.floor(past / hour));
  return t.ago.days(Math.floor(past / day));
};

/** How long something has lasted: "5 h". */
export const lasting = (ms: number, now = Date.now()): string => {
  const past = Math.max(0, now - ms);
  if (past < minute) return t.ago.lasting.now;
  if (past < hour) return t.ago.lasting.minutes(Math.floor(past / minute));
  if (past < 2 * day) return t.ago.lasting.hours(Math.floor(past / hour));
  return t.ago.lasting.days(Math.floor(past / day));
};

export const dateWords = (ms: number): string => date.format(ms);
export const monthWords = (ms: number): string => month.format(ms);

/** `2026-09` as "September 2026"; anything else as it stands. */
export const visitMonth = (value: string): string => {
  const found = /^(\d{4})-(\d{2})$/.exec(value);
  return found ? month.format(new Date(Number(found[1]), Number(found[2]) - 1, 15)) : value;
};

/** "today at 09:14", "3 June 2026 at 17:02" */
export const moment = (ms: number, now = new Date()): string => {
  const then = new Date(ms);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const time = clock.format(then);
  if (ms >= midnight && ms < midnight + day) return t.ago.today(time);
  if (ms >= midnight - day && ms < midnight) return t.ago.yesterday(time);
  return t.ago.on(date.format(then), time);
};

/** Words that keep the exact time beside them. */
export const timeOf = (ms: number, words: string = moment(ms)): TemplateResult =>
  html`<time datetime=${new Date(ms).toISOString()} title=${moment(ms)}>${words}</time>`;
