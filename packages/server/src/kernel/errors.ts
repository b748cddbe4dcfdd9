/**
 * Every failure a client can meet, as data: one code, one status, one plain sentence. RFC 9457 (problem details).
 * The sentence is for developers and no-JavaScript readers; the widget and the admin page have their own words per code.
 */
export const problems = {
  // what was asked for
  not_found: [404, 'There is nothing here.'],
  unknown_site: [404, 'No site has this key.'],
  unknown_subject: [404, 'This site has no such subject and creates none from a post.'],
  unknown_item: [404, 'There is no such item, or it is not public.'],
  method_not_allowed: [405, 'This address does not take that method.'],
  bad_cursor: [400, 'This cursor is not one of ours. Start again from the first page.'],
  bad_query: [400, 'A part of the address is not understood.'],
  // the body
  wrong_content_type: [415, 'Send application/json.'],
  bad_json: [400, 'The body is not valid JSON.'],
  body_too_large: [413, 'The body is larger than 64 kB.'],
  invalid_fields: [422, 'Some fields need another value.'],
  text_too_long: [422, 'The text is longer than this field takes.'],
  text_empty: [422, 'The text is empty.'],
  text_unreadable: [422, 'The text has characters that cannot be stored or that hide what it says.'],
  unknown_field: [422, 'The body has a field that is not known here.'],
  bad_rating: [422, 'A rating is a whole number from 1 to 5.'],
  month_out_of_range: [422, 'The month of the visit lies in the last 24 months.'],
  bad_page: [422, 'The page address is not on an origin of this site.'],
  consent_needed: [422, 'The consent wording is missing or not the current one.'],
  too_young: [422, 'The site does not take posts below its age limit.'],
  pseudonym_taken: [409, 'Somebody on this site has that name already.'],
  pseudonym_needed: [422, 'A first sign-in needs a pseudonym.'],
  pseudonym_stands: [409, 'Something that is public or waits stands under the name: take that back first.'],
  pseudonym_claims: [422, 'The name claims an office, a check, or to be the clinic.'],
  // who asks
  foreign_origin: [403, 'This origin is not one of the site.'],
  not_signed_in: [401, 'Sign in first.'],
  token_expired: [401, 'The token has expired. Refresh it.'],
  token_invalid: [401, 'The token is not valid here.'],
  token_replayed: [401, 'This refresh token was used before; the session has ended.'],
  code_wrong: [422, 'The code is not right.'],
  code_expired: [422, 'The code has expired. Ask for a new one.'],
  code_tries_used: [429, 'The code was tried five times. Ask for a new one.'],
  too_many: [429, 'Too many requests. Wait a little.'],
  forbidden: [403, 'Your role does not allow this.'],
  sign_in_failed: [401, 'The address or the password is not right.'],
  link_used: [410, 'This link has been used or has expired. Ask for a fresh one.'],
  last_owner: [409, 'A site keeps at least one owner.'],
  // the site
  not_accepting: [409, 'The site takes no posts until its controller and privacy page are set.'],
  part_off: [409, 'The site has this part switched off.'],
  not_answering: [403, 'The site does not take answers from you.'],
  subject_cap: [409, 'The site has as many subjects as it takes from posts.'],
  site_changed: [409, 'Somebody saved this before you. Load it again.'],
  already_exists: [409, 'That exists already.'],
  // the item
  already_reviewed: [409, 'You have reviewed this already; your own items say where that review stands.'],
  already_replied: [409, 'This review has a reply already; edit it instead.'],
  stale_revision: [409, 'There is a newer revision than the one you saw.'],
  stale_decision: [409, 'This has changed since it was read.'],
  illegal_transition: [409, 'That cannot be done to an item in this state.'],
  reason_needed: [422, 'Choose a reason.'],
  note_needed: [422, 'Write what should be changed.'],
  own_item: [403, 'Somebody else decides on what you wrote.'],
  ask_author: [
    422,
    'Some words may say more than the author wants. Nothing was stored; send it again without `mayAsk` to have it read as it is.',
  ],
  reply_guard: [422, 'The text says something that a clinic must not say in public. Change it, or ask a second person with `override`.'],
  second_person_needed: [403, 'This went past the reply guard: a second person has to read it before it can appear.'],
  undo_over: [409, 'The time to undo has passed.'],
  // us
  busy: [503, 'The database is busy. Try again in a moment.'],
  storage_full: [507, 'The server cannot store anything right now. Reading still works.'],
  internal: [500, 'Something went wrong here. The request id helps us find it.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;
/** One field's fault: `field` is its path in the body, `code` a problem code, `message` an English sentence. */
export type FieldError = { field: string; code: ProblemCode; message: string };

/** The body of every failed response. Extra members depend on the code (`conflict` on stale_decision, `retryAfter` on 429 and 503). */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  requestId: string;
  errors?: FieldError[];
  [extra: string]: unknown;
};

/** Thrown anywhere below the routes; rendered in one place (platform/http/problem.ts). Holds nothing that a person wrote. */
export class Failure extends Error {
  readonly code: ProblemCode;
  readonly errors: FieldError[] | undefined;
  readonly extra: Record<string, unknown>;
  constructor(code: ProblemCode, options: { errors?: FieldError[]; extra?: Record<string, unknown>; cause?: unknown } = {}) {
    super(problems[code][1], { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.errors = options.errors;
    this.extra = options.extra ?? {};
  }
  get status(): number {
    return problems[this.code][0];
  }
}

/** A failure that belongs to one field. */
export const fieldFailure = (field: string, code: ProblemCode): Failure =>
  new Failure(code, { errors: [{ field, code, message: problems[code][1] }] });
