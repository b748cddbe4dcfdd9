/**
 * The moderation pipeline: this list is the policy of what is looked for. Every phase runs on every text, whatever the others found;
 * none of them refuses anything. Nothing but the words and the plain data of `Context` goes in: no rating, no account, no address.
 */
import { abuse } from './abuse/index.ts';
import { crisis } from './crisis/index.ts';
import type { Context, Finding, Found } from './finding.ts';
export type { Found } from './finding.ts';
import { identifiers } from './identifiers/index.ts';
import { notices } from './notices/index.ts';
import { draftOf, type Draft } from './reading.ts';
import { spam } from './spam/index.ts';

export type Phase = {
  readonly name: string;
  /** Goes up with every change of what it finds, so that an old finding can be told from a new one. */
  readonly version: number;
  readonly find: (draft: Draft, context: Context) => Found[];
};

export const phases: readonly Phase[] = [
  crisis, // someone may be in danger: comes first in the queue, and helplines are shown
  identifiers, // who could be recognised: offered to the author for hiding
  abuse, // insults, threats, hate
  spam, // links, repeats, bursts, copies, contact bait, hidden text
  notices, // what a moderator should have seen: doses, side effects, staff names, legal threats, complaints, the site's own words
];

/** What the phases find in a title and a text, in the order of the places. */
export function detect(title: string | null, text: string, context: Context, run: readonly Phase[] = phases): Finding[] {
  const draft = draftOf(title, text);
  const findings: Finding[] = [];
  for (const phase of run) {
    const name = `${phase.name}@${phase.version}`;
    for (const found of phase.find(draft, context)) findings.push({ ...found, phase: name });
  }
  return findings.length < 2
    ? findings
    : findings.sort((a, b) => (a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1));
}
