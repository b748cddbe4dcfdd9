/** What a person is typing, kept from the first keystroke until it is sent: in memory and, for a reload, in this tab's storage. */

import type { PostKind } from '../events/public.ts';
import type { Api } from './api.ts';

export type Values = Record<string, string>;

const memory = new Map<string, Values>();

type Where = Pick<Api, 'base' | 'site'>;

const joined = (...parts: string[]): string => `commonward:draft:${parts.map(encodeURIComponent).join(':')}`;

/** The draft of a post about a subject. @param id the question that is answered, or the post that is changed; empty for a new one */
export const draftKey = ({ api, subject }: { api: Where; subject: string }, kind: PostKind, id = ''): string =>
  joined(api.base, api.site, subject, kind, id);

/**
 * Each kept draft begins with whether it is older than what was typed last. Where there is no room for a newer one the older stays, with
 * that said: it is most of the text, and would be taken for all of it. Both are as long, so that there is room to say it.
 */
const [newest, older] = ['{"isOlder":"not"', '{"isOlder":"yes"'];

/** With `isOlder` as `yes` where what was typed last could not be kept. */
export const readDraft = (key: string): Values | null => {
  const known = memory.get(key);
  if (known) return known;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!kept || typeof kept !== 'object') return null;
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return null;
  }
};

export const writeDraft = (key: string, values: Values): void => {
  memory.set(key, values);
  try {
    sessionStorage.setItem(key, JSON.stringify({ isOlder: 'not', ...values }));
  } catch {
    // storage is off or full: memory holds it until the page is left
    markAsOlder(key);
  }
};

const markAsOlder = (key: string): void => {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept) sessionStorage.setItem(key, kept.replace(newest, older));
  } catch {
    // nothing is kept there then
  }
};

export const dropDraft = (key: string): void => {
  memory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // nothing is kept there then
  }
};

/** Forgets every draft for a site: nobody who comes after is to read them. */
export const dropDrafts = ({ base, site }: Where): void => {
  const begins = `${joined(base, site)}:`;
  const keys = [...memory.keys()];
  try {
    keys.push(...Object.keys(sessionStorage));
  } catch {
    // only memory has some then
  }
  for (const key of keys) if (key.startsWith(begins)) dropDraft(key);
};

/** A new id for one post, so that sending it twice makes one. */
export const newSubmission = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(36).padStart(2, '0')).join('');
