/**
 * The state machine of everything anybody writes, as one table. Nothing else decides what may follow what: use cases look a
 * move up here, the property test generates walks from here, and docs/reference/states.md is printed from here
 * by packages/server/scripts/states.mjs.
 *
 * A contribution may have a published revision and one newer, undecided one: `published_edited` waits for a decision on the
 * newer one, `published_returned` for its author; both leave the published one in view.
 */
import type { State } from './contributions.contract.ts';
import type { RevisionState } from './contributions.table.ts';

export type Who = 'author' | 'moderator' | 'system';
export type Action =
  | 'submit'
  | 'import'
  | 'import_published'
  | 'edit'
  | 'publish'
  | 'return'
  | 'refuse'
  | 'spam'
  | 'hide'
  | 'remove'
  | 'restore'
  | 'keep'
  | 'withdraw'
  | 'resubmit'
  | 'unimport'
  | 'erase';

export type Transition = {
  from: State;
  action: Action;
  who: Who;
  to: State;
  /** What becomes of the newest revision. */
  revision: RevisionState | 'unchanged' | 'new';
  /** What the public sees afterwards: as before, nothing, the newest revision once the undo window has passed, or what it saw last. */
  view: 'as_before' | 'nothing' | 'newest_when_due' | 'last';
};

const move = (
  from: State,
  action: Action,
  who: Who,
  to: State,
  revision: Transition['revision'],
  view: Transition['view'],
): Transition => ({
  from,
  action,
  who,
  to,
  revision,
  view,
});

const decidable: State[] = ['pending', 'published_edited'];
const inView: State[] = ['published', 'published_edited', 'published_returned'];
const alive: State[] = [
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
];

export const transitions: Transition[] = [
  move('draft', 'submit', 'author', 'pending', 'new', 'nothing'),
  move('draft', 'import', 'system', 'pending', 'new', 'nothing'),
  move('draft', 'import_published', 'system', 'published', 'new', 'newest_when_due'),

  move('pending', 'edit', 'author', 'pending', 'new', 'as_before'),
  move('returned', 'edit', 'author', 'pending', 'new', 'as_before'),
  move('withdrawn', 'edit', 'author', 'pending', 'new', 'as_before'),
  ...inView.map((from) => move(from, 'edit', 'author', 'published_edited', 'new', 'as_before')),

  ...decidable.map((from) => move(from, 'publish', 'moderator', 'published', 'published', 'newest_when_due')),
  move('pending', 'return', 'moderator', 'returned', 'returned', 'as_before'),
  move('pending', 'refuse', 'moderator', 'refused', 'refused', 'as_before'),
  move('pending', 'spam', 'moderator', 'spam', 'spam', 'as_before'),
  // A newer revision that fails leaves the published one in view: an edit never hides what was published.
  move('published_edited', 'return', 'moderator', 'published_returned', 'returned', 'as_before'),
  move('published_edited', 'refuse', 'moderator', 'published', 'refused', 'as_before'),
  move('published_edited', 'spam', 'moderator', 'published', 'spam', 'as_before'),

  // Hiding or removing settles a newer revision too; its text stays with the author.
  ...inView.flatMap((from) => [
    move(from, 'hide', 'moderator', 'hidden', from === 'published' ? 'unchanged' : 'superseded', 'nothing'),
    move(from, 'remove', 'moderator', 'removed', from === 'published' ? 'unchanged' : 'superseded', 'nothing'),
    move(from, 'keep', 'moderator', from, 'unchanged', 'as_before'),
  ]),
  move('hidden', 'restore', 'moderator', 'published', 'unchanged', 'last'),
  move('hidden', 'remove', 'moderator', 'removed', 'unchanged', 'nothing'),
  move('removed', 'restore', 'moderator', 'published', 'unchanged', 'last'),
  move('refused', 'restore', 'moderator', 'pending', 'pending', 'nothing'),
  move('spam', 'restore', 'moderator', 'pending', 'pending', 'nothing'),

  // What an author takes back obeys the author alone, and comes back unread.
  ...(['pending', 'returned', 'published', 'published_edited', 'published_returned', 'hidden'] satisfies State[]).map((from) =>
    move(from, 'withdraw', 'author', 'withdrawn', 'unchanged', 'nothing'),
  ),
  move('withdrawn', 'resubmit', 'author', 'pending', 'pending', 'nothing'),

  ...alive.map((from) => move(from, 'unimport', 'system', 'removed', 'unchanged', 'nothing')),
  ...alive.map((from) => move(from, 'erase', 'system', 'erased', 'unchanged', 'nothing')),
];

const byMove = new Map(transitions.map((transition) => [`${transition.from} ${transition.action} ${transition.who}`, transition]));

export const findTransition = (from: State, action: Action, who: Who): Transition | undefined => byMove.get(`${from} ${action} ${who}`);

export const actionsFrom = (from: State, who: Who): Action[] =>
  transitions.filter((transition) => transition.from === from && transition.who === who).map((transition) => transition.action);

/** Waiting for a moderator. */
export const waitingStates: State[] = decidable;
/** Something of it is seen by readers. */
export const publicStates: State[] = inView;
