/** Plain words for every failure a person at the admin page can meet, one sentence or two per code. */
import type { ProblemCode } from '@commonward/server/contract';

/** What the client itself can find wrong, beside the server's own codes. */
export type ClientCode = ProblemCode | 'offline' | 'unreadable_answer';

/** `seconds`: how long to wait, when the server said so. `requestId`: what a person can quote. */
export type ProblemDetail = { seconds?: number | undefined; requestId?: string | undefined };

const wait = (seconds: number | undefined): string => {
  if (!seconds || seconds <= 1) return 'Try again in a moment.';
  if (seconds < 90) return `Try again in ${seconds} seconds.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
};

const words: Record<ClientCode, string | ((detail: ProblemDetail) => string)> = {
  offline: 'The server can’t be reached. Check your connection; what you typed is kept here.',
  unreadable_answer: 'The server’s answer could not be read. Try again.',

  not_found: 'There is nothing here any more.',
  unknown_site: 'There is no site with this key, or it is not one of yours.',
  unknown_subject: 'There is no such subject on this site.',
  unknown_item: 'This post is not here any more. It may have been withdrawn or erased.',
  method_not_allowed: 'That can’t be done here. Reload the page and try again.',
  bad_cursor: 'The list has changed too much to go on from here. Start it again from the top.',
  bad_query: 'A part of the address is not understood. Clear the filters and try again.',

  wrong_content_type: 'The page and the server do not understand each other. Reload the page.',
  bad_json: 'The page and the server do not understand each other. Reload the page.',
  body_too_large: 'The text is too large to send. Make it shorter.',
  invalid_fields: 'Something here needs another value.',
  text_too_long: 'The text is too long.',
  text_empty: 'Write something first.',
  text_unreadable: 'The text has hidden characters that can’t be stored. Type it again instead of pasting it.',
  unknown_field: 'The page is older than the server. Reload it and try again.',
  bad_rating: 'A rating is a whole number from 1 to 5.',
  month_out_of_range: 'The month of the visit has to lie in the last 24 months.',
  bad_page: 'The page address has to start with one of the site’s origins.',
  consent_needed: 'The author’s consent is missing.',
  too_young: 'The site does not take posts below its age limit.',
  pseudonym_taken: 'Somebody on this site has that name already.',
  pseudonym_stands: 'Something that is public or waits stands under that name.',
  pseudonym_claims: 'That name claims an office, a check, or to be the clinic.',
  pseudonym_needed: 'A name is needed.',

  foreign_origin: 'This address is not the one the server expects. Open the admin page from the clinic’s own link.',
  not_signed_in: 'You are signed out. Sign in to go on.',
  token_expired: 'You were signed out after a while. Sign in to go on.',
  token_invalid: 'You are signed out. Sign in to go on.',
  token_replayed: 'You were signed out for safety. Sign in again.',
  code_wrong: 'The code is not right.',
  code_expired: 'The code has expired. Ask for a new one.',
  code_tries_used: 'The code was tried too often. Ask for a new one.',
  too_many: ({ seconds }) => `That was tried too often. ${wait(seconds)}`,
  forbidden: 'Your role does not allow this. An owner of the site can change that.',
  sign_in_failed: 'The e-mail address or the password is not right.',
  link_used: 'This link has been used already or has expired. Ask an owner of your site for a fresh one.',
  last_owner: 'A site keeps at least one owner. Make somebody else an owner first.',

  not_accepting: 'The site takes no posts until its controller and privacy page are set.',
  part_off: 'This part of the site is switched off.',
  not_answering: 'This site does not take answers from your role. An owner can change who may answer.',
  subject_cap: 'The site has as many subjects as it takes from posts.',
  site_changed: 'Somebody else saved this site since you opened it.',
  already_exists: 'There is one with this key or address already.',

  already_reviewed: 'This person has reviewed this already.',
  already_replied: 'This review has a reply already. Edit that one instead.',
  stale_revision: 'The text was changed since you opened it.',
  stale_decision: 'The post has changed since then.',
  illegal_transition: 'That can’t be done any more: the post is in another state now.',
  reason_needed: 'Choose a reason.',
  note_needed: 'Write what the author should change.',
  own_item: 'Somebody else decides on what you wrote.',
  second_person_needed: 'This went past the reply guard, so somebody else has to publish it.',
  reply_guard: 'Some words tell too much for a public text. They are listed below; nothing was sent.',
  ask_author: 'Some words may say more than their author wants. Nothing was sent.',
  undo_over: 'The time to undo has passed.',

  busy: ({ seconds }) => `The server is busy. ${wait(seconds)} Nothing you typed is lost.`,
  storage_full: 'The server can’t store anything right now. Tell whoever runs it. What you typed is kept here.',
  internal: ({ requestId }) =>
    `Something went wrong on the server.${requestId ? ` If it happens again, quote ${requestId}.` : ' Try again.'}`,
};

export const problemWords = (code: ClientCode, detail: ProblemDetail = {}): string => {
  const found = words[code] ?? words.internal;
  return typeof found === 'function' ? found(detail) : found;
};
