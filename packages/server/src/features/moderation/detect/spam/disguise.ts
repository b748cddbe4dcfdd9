/** Text that shows a reader something else than it is. */
import type { Reading } from '../reading.ts';
import { hostOf } from './links.ts';

export type Disguise = { start: number; end: number; confidence: number };

export function disguisesIn(reading: Reading): Disguise[] {
  const found: Disguise[] = [];
  const { text } = reading;
  if (text.includes('](')) otherTargets(text, found);
  if (text.includes('\n')) emptySpace(text, found);
  unseen(text, found);
  if (lookalike.test(text)) mixedWords(reading, found);
  return found;
}

const mostFound = 20;
const longestLink = 2_000;

/** `[nhs.uk](https://other.example)`: the visible text is an address, and not the one it leads to. */
function otherTargets(text: string, found: Disguise[]): void {
  let behind = 0;
  let close = -1;
  for (let at = text.indexOf(']('); at >= 0 && found.length < mostFound; at = text.indexOf('](', at + 2)) {
    const open = text.slice(Math.max(behind, at - 300), at).lastIndexOf('[');
    if (close < at) close = text.indexOf(')', at);
    if (close < 0) return;
    if (open < 0 || close - at > longestLink) continue;
    const start = Math.max(behind, at - 300) + open;
    const end = close + 1;
    behind = end;
    const shown = addressIn(text.slice(start + 1, at));
    const target = hostOf(text.slice(at + 2, end - 1).trim());
    if (shown && target && target !== shown && !target.endsWith(`.${shown}`)) found.push({ start, end, confidence: 0.8 });
  }
}

function addressIn(shown: string): string {
  const host = hostOf(shown.trim());
  return /^[a-z0-9\-.]{1,200}\.[a-z]{2,20}$/.test(host) ? host : '';
}

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0/gi;

/** HTML that would not be shown where HTML is drawn: nothing draws it here, and who pastes it means readers not to see it. */
function unseen(text: string, found: Disguise[]): void {
  if (!text.includes('<')) return;
  for (const { index, 0: style } of text.matchAll(hiding)) {
    if (found.length >= mostFound) return;
    const from = Math.max(0, index - 300);
    const tag = text.slice(from, index).lastIndexOf('<');
    if (tag >= 0 && /^<[a-z]/i.test(text.slice(from + tag, from + tag + 2)) && !text.slice(from + tag, index).includes('>'))
      found.push({ start: from + tag, end: index + style.length, confidence: 0.7 });
  }
}

/** Dozens of lines without ink push what follows out of sight. A line with a lone dot or a Braille blank has as good as none. */
function emptySpace(text: string, found: Disguise[]): void {
  let empty = 0;
  let start = 0;
  for (let at = 0; at <= text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (end - at <= 3 && blank.test(text.slice(at, end))) {
      if (empty === 0) start = at;
      empty += 1;
    } else {
      if (empty >= 12) break;
      empty = 0;
    }
    if (next < 0) {
      // Nothing follows, so nothing was pushed away.
      empty = 0;
      break;
    }
    at = next + 1;
  }
  if (empty >= 12) found.push({ start, end: Math.min(text.length, start + empty), confidence: 0.7 });
}
const blank = /^[\s.\u2800\u3164\u00b7]*$/;

/** Cyrillic, Greek, Armenian and Cherokee letters that are drawn like Latin ones (Unicode TR 39). */
const lookalike = /[\u0370-\u058f\u13a0-\u13ff]/;
const cyrillic = /[АВЕКМНОРСТУХаеорсухѕіјһԁԛԝ]/;
/** Only between Latin letters: TNFα and IFNγ are written so, and κ, β, γ, μ stand inside names too (NFκB). */
const greekInside =
  /[A-Za-z][\u0391\u0395-\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03c1\u03bd\u03b9\u03b1\u03c5\u03b5][A-Za-z]/;
const latinPair = /[A-Za-z].*[A-Za-z]/s;

function mixedWords({ text, words }: Reading, found: Disguise[]): void {
  for (const { start, end } of words) {
    if (found.length >= mostFound) return;
    if (end - start < 3 || end - start > 60) continue;
    const raw = text.slice(start, end);
    if (latinPair.test(raw) && (cyrillic.test(raw) || greekInside.test(raw))) found.push({ start, end, confidence: 0.6 });
  }
}
