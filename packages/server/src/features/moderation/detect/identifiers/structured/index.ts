/**
 * Identifiers that are numbers, codes or addresses: e-mail, telephone, web and network addresses, cards, accounts, national and health
 * numbers, licences, vehicles, devices (45 CFR 164.514(b)(2)(i), D to R without names, places and dates).
 * A text without a digit, an `@` and a dot between letters costs a few searches and nothing else.
 */
import type { Found } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import { apart } from '../apart.ts';
import { fixedForms } from './fixed-forms.ts';
import { emails, maySpellOut, speltEmails } from './email.ts';
import { ipv6 } from './ipv6.ts';
import { labelled } from './labelled.ts';
import { isDigit } from './numbers.ts';
import { shapedCode, shapedPieces, shapedRun } from './shapes.ts';
import { urls } from './url.ts';

/** With what was found already; the longer of two stays. */
export function structured(reading: Reading, found: Found[] = []): Found[] {
  const { text } = reading;
  if (text.includes('@')) emails(reading, found);
  urls(reading, found);
  if (maySpellOut(text, found)) speltEmails(reading, found);
  if (reading.hasDigit) {
    fixedForms(reading, found);
    if (text.includes(':')) ipv6(reading, found);
    numbers(reading, found);
  }
  return found.length > 1 ? apart(found, longer) : found;
}

function numbers(reading: Reading, found: Found[]): void {
  const { words, text } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const { start, end } = words[at]!;
    const first = isDigit(text.charCodeAt(start));
    if (!first && !(end - start > 2 && hasDigit(text, start, end))) continue;
    const mixed = !isDigits(text, start, end);
    // A check digit that fits a long code says more than a word before it.
    const code = mixed && end - start >= 4 ? shapedCode(reading, at) : undefined;
    if (code && code.confidence >= 0.85) {
      at = push(found, code);
      continue;
    }
    const each = labelled(reading, at) ?? code;
    if (each) {
      at = push(found, each);
      continue;
    }
    const run = first ? shapedRun(reading, at) : at;
    if (typeof run !== 'number') {
      at = push(found, run);
      continue;
    }
    const pieces = mixed && end - start < 8 ? undefined : shapedPieces(reading, at);
    at = pieces ? push(found, pieces) : run;
  }
}

function isDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function push(found: Found[], { last, ...each }: Found & { last: number }): number {
  found.push(each);
  return last;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

const longer = (one: Found, other: Found): boolean => one.end - one.start > other.end - other.start;
