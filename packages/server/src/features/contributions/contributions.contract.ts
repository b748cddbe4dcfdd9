/** Wire shapes that every kind of contribution shares. Times are epoch milliseconds, ids are opaque text. */
import * as v from 'valibot';
import type { TextTree } from '../../kernel/tree.ts';
import type { Author } from '../identity/identity.contract.ts';
import { longestAddress } from '../sites/sites.contract.ts';

/** Every kind of contribution there is; what each of them means is what its part registers (contributions.kinds.ts). */
export type KindName = 'question' | 'answer' | 'review' | 'reply';

export type Page<T> = { items: T[]; next: string | null };

/** Fields of everything published. `editedAt` is set when a later revision replaced the first published one. */
export type Published = {
  id: string;
  author: Author;
  body: TextTree;
  postedAt: number;
  editedAt: number | null;
  helpful: number;
  /** Where an imported item came from and the date it carried there, else null. */
  source: { name: string; date: number } | null;
};

/** Every state a contribution can be in; the table of moves between them is contributions.transitions.ts. */
export const states = [
  'draft',
  'pending',
  'published',
  'published_edited',
  'published_returned',
  'returned',
  'refused',
  'spam',
  'hidden',
  'removed',
  'withdrawn',
  'erased',
] as const;
export type State = (typeof states)[number];

/**
 * The language in which the wording was shown. A panel takes it from its page, so every tag that a browser holds for well formed passes, with
 * its extensions (`en-US-u-hc-h12`, `en-GB-x-clinic`); 35 characters are what RFC 5646 wants every record to hold:
 * the panel shortens a longer one as it says.
 */
const shownLanguage = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/));

export const consentGiven = v.strictObject({
  /** The version of the wording that was shown, see docs/reference/consent.md. */
  wording: v.pipe(v.string(), v.maxLength(20)),
  lang: shownLanguage,
});
export type ConsentGiven = v.InferOutput<typeof consentGiven>;

/**
 * Of a change: what was agreed to for the words as they are now. A panel that was loaded from an older server does not ask; of its changes nothing is kept.
 */
export const consentOfChange = v.optional(consentGiven);

/**
 * True when the client can show its author words to look at again and has not done so yet: the answer may then be `ask_author` instead of
 * a stored post. A client that never sends it is never asked.
 */
export const mayAsk = v.optional(v.boolean());

/** True when whoever writes for the clinic wants a second person to read what the reply guard stopped. */
export const override = v.optional(v.boolean());

/** Every new post carries these. `submission` is made by the client once per composer, so that sending twice makes one row. */
export const postFields = {
  consent: consentGiven,
  /** Address of the page that carries the panel, without query or fragment. */
  page: v.pipe(v.string(), v.maxLength(longestAddress)),
  submission: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  ofAge: v.literal(true),
  mayAsk,
};

/** One of the signed-in member's own items, with the text exactly as they typed it and what was decided. */
export type MyItem = {
  id: string;
  kind: KindName;
  state: State;
  subject: string;
  /** What its subject is called. Not said of a post just sent. */
  subjectName?: string;
  /** The question an answer belongs to. */
  parent: string | null;
  /** Address of its page: the one set for its subject, else where it was written. A post just sent says where it was written. */
  page: string | null;
  createdAt: number;
  /** The latest revision: send it back with an edit, a stale one is refused. */
  revision: number;
  title: string | null;
  text: string;
  /** What the kind keeps beside the text, in the shape its composer sends. */
  facts: Record<string, unknown>;
  /** Seconds until a publication becomes public, 0 when it is, null when it will not be. */
  publicIn: number | null;
  /** Its newest text reads as if somebody were in danger, and of what: show helplines with it. */
  danger: 'distress' | 'medical' | 'safeguarding' | null;
  decision: { action: string; reason: string | null; note: string | null; at: number } | null;
  /** The newest change to a published item, where it was not accepted: title, text and facts above are then what is in view. */
  refused: { title: string | null; text: string; reason: string | null } | null;
};

/** The signed-in viewer's own things: never part of a cached answer. */
export type Mine = { items: MyItem[]; helpful: string[] };

export const revisionSeen = v.pipe(v.number(), v.integer(), v.minValue(1));
export const withRevision = v.strictObject({ revision: revisionSeen });
export type WithRevision = v.InferOutput<typeof withRevision>;
