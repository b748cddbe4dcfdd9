/**
 * The moderation pipeline: this list is the policy of what is looked for. Every phase runs on every text, whatever the others found;
 * none of them refuses anything. Nothing but the words and the plain data of `Context` goes in: no rating, no account, no address.
 */
import { abuse } from './abuse/index.ts';
import { crisis } from './crisis/index.ts';
import type { Context, Finding } from './finding.ts';
import { identifiers } from './identifiers/index.ts';
import { inspect, type Phase } from './inspect.ts';
import { notices } from './notices/index.ts';
import { draftOf, type Draft } from './reading.ts';
import { spam } from './spam/index.ts';
import { sending } from './spam/sending.ts';

export type { Found, Phase } from './inspect.ts';

export const phases: readonly Phase[] = [
  crisis, // someone may be in danger: comes first in the queue, and helplines are shown
  identifiers, // who could be recognised: offered to the author for hiding
  abuse, // insults, threats, hate
  spam, // links, repeats, contact bait, hidden text
  sending, // bursts and copies, where the server has counted them
  notices, // what a moderator should have seen: doses, side effects, staff names, legal threats, complaints, the site's own words
];

/** What all phases find in a text that has been read. */
export const detectIn = (draft: Draft, context: Context): Finding[] => inspect(draft, context, phases);

/** What all phases find in a title and a text. */
export const detect = (title: string | null, text: string, context: Context): Finding[] => detectIn(draftOf(title, text), context);
