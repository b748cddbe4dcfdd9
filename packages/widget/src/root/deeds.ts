/** What happens when a reader wants something: open, write, sign in, mark, report. Fetched with the first such wish. */
import type { LitElement } from 'lit';
import type { MyItem, Part, Question, Review } from '@commonward/server/contract';
import { draftKey, readDraft } from '../data/drafts.ts';
import { itemLink, linkedItem } from '../data/link.ts';
import { ownReview } from '../data/own-items.ts';
import { RequestFailure, codeOf, noAnswer } from '../data/problem.ts';
import type { PanelStore } from '../data/store.ts';
import { PostedEvent, type PostKind } from '../events/public.ts';
import type { Wish } from '../events/wish.ts';
import type { Searched } from '../features/composer/search.ts';
import { underComposer, writtenIn, type InPlace, type Inside, type View } from './inside.ts';
import { focusedIn } from '../ui/focused.ts';
import * as lazy from './lazy.ts';

/** What a part of the panel does when it opens. */
type Opened = LitElement & { begin?: () => void; focusItem?: (id: string) => void };
type Composer = HTMLElement & { resume?: () => void; giveUpWaiting?: () => void };
type List = LitElement & { focusPost(id: string): boolean };

const signInCodes = ['not_signed_in', 'token_invalid', 'token_replayed', 'token_expired'];

/** Wishes that the panel itself grants at once are not among them. */
type Deed = Exclude<Wish, { want: 'read-more' | 'room' | 'announce' | 'tell' | 'failed' }>;

/** Does what was wished for. Throws what failed: the panel tells the reader. */
export const fulfil = async (inside: Inside, wish: Deed): Promise<void> => {
  switch (wish.want) {
    case 'open':
      return setOut(inside, (wanted) => openItem(inside, wish.id, wanted, { followed: wish.followed !== undefined }), wish.followed);
    case 'back':
      inside.setOut();
      await goBack(inside);
      return wish.told ? inside.notice.tell(wish.told) : undefined;
    case 'compose':
      return setOut(inside, (wanted) => compose(inside, wish.kind, null, null, wanted));
    case 'answer':
      return setOut(inside, (wanted) => compose(inside, 'answer', wish.question, null, wanted));
    case 'write-on':
      return inside.now.view.name === 'compose' ? inside.set({ view: { ...inside.now.view, parent: null, item: wish.item } }) : undefined;
    case 'edit': {
      const { kind } = wish.item;
      return kind === 'reply' ? undefined : setOut(inside, (wanted) => compose(inside, kind, null, wish.item, wanted));
    }
    case 'mine':
      return setOut(inside, (wanted) => openMine(inside, wanted));
    case 'know-own':
      // nobody pressed anything: without it the list is read as by a stranger
      return have(inside, lazy.mine).catch(() => undefined);
    case 'sign-in':
      return setOut(inside, async (wanted) => {
        await have(inside, lazy.signIn, withSession);
        const isMember = await known(inside);
        return isMember ? openMine(inside, wanted) : askToSignIn(inside, wanted);
      });
    case 'sign-in-to-open':
      return setOut(inside, async (wanted) => {
        await have(inside, lazy.signIn, withSession);
        return askToSignIn(inside, wanted);
      });
    case 'sign-in-to-send': {
      const wanted = inside.setOut();
      await have(inside, lazy.signIn, withSession);
      // Cancel may have been pressed meanwhile
      return wanted() ? openInPlace(inside, { what: 'sign-in', id: underComposer }) : undefined;
    }
    case 'signed-in':
      return signedIn(inside);
    case 'close-in-place':
      return closeInPlace(inside);
    case 'helpful':
      return markHelpful(inside, wish.id, !inside.reader.viewer.marked.has(wish.id));
    case 'accept':
      return accept(inside, wish.question, wish.answer);
    case 'report':
      return setOut(inside, async (wanted) => {
        await have(inside, lazy.report);
        if (wanted()) await openInPlace(inside, { what: 'report', id: wish.id });
      });
    case 'copy-link':
      return copyLink(inside, wish.id, wish.page);
    case 'posted':
      return posted(inside, wish.item, wish.isNew, wish.typedOn);
  }
};

/** Loads what `needs` and the words of forms. */
const have = async (inside: Inside, ...needs: ((inside: Inside) => Promise<unknown>)[]): Promise<void> => {
  const [words] = await Promise.all([inside.now.locale.writing(), ...needs.map((need) => need(inside))]);
  await inside.set({ words });
};

const withSession = async ({ now, reader }: Inside): Promise<void> => {
  if (now.store) await reader.ensure(now.store.api);
};

/**
 * Whether the reader is signed in, once a kept session had its chance: who presses a button before it is back must not sign in again.
 * @throws RequestFailure when nobody answered
 */
const known = async ({ reader: { session } }: Inside): Promise<boolean> => {
  try {
    await session?.restore();
  } catch (thrown) {
    if (!session?.signedIn && noAnswer.has(codeOf(thrown))) throw thrown;
  }
  return session?.signedIn ?? false;
};

// Views ---------------------------------------------------------------------------------------------------------

/** Whether the reader has set out for nothing else since. */
type Wanted = () => boolean;

/** Goes on for as long as it is wanted. Throws what failed, and `aborted` where that is of no interest any more. */
const goOn = async (wanted: Wanted, go: (wanted: Wanted) => Promise<unknown>): Promise<void> => {
  try {
    await go(wanted);
  } catch (thrown) {
    throw wanted() ? thrown : new RequestFailure('aborted');
  }
};

/**
 * Goes where the reader wishes to go: what an earlier wish still brings takes them nowhere any more, nor does this one once `still` says no.
 * Throws as {@link goOn}.
 */
const setOut = (inside: Inside, go: (wanted: Wanted) => Promise<unknown>, still: Wanted = () => true): Promise<void> => {
  const newest = inside.setOut();
  return goOn(() => newest() && still(), go);
};

/** Resolves to what was opened. */
const draw = async (inside: Inside, view: View, tab = inside.now.tab): Promise<Opened | null> => {
  await inside.set({ view, tab, grown: true, inPlace: null });
  const opened = inside.find<Opened>('.view > *');
  await opened?.updateComplete;
  return opened;
};

const show = async (inside: Inside, view: View, tab?: Part): Promise<void> => {
  await begin(await draw(inside, view, tab));
};

/**
 * Whether the reader is by now in a field outside the panel, of the page or of another panel. One that the page put the focus in before they
 * touched anything does not count.
 */
const writesElsewhere = ({ panel }: Inside): boolean => {
  const at = focusedIn(panel.renderRoot) ? null : focusedIn(document);
  const inField = at !== null && (at.isContentEditable || at.matches('input, textarea, select'));
  return inField && Boolean((navigator as { userActivation?: UserActivation }).userActivation?.hasBeenActive);
};

/** The list that posts of this kind stand in, where this panel shows it. */
const listOf = (inside: Inside, kind: MyItem['kind']): Part => {
  const part = kind === 'review' || kind === 'reply' ? 'reviews' : 'questions';
  return inside.find(`#panel-${part}`) ? part : inside.now.tab;
};

const begin = async (opened: Opened | null): Promise<void> => {
  await opened?.updateComplete;
  opened?.begin?.();
};

const openMine = async (inside: Inside, wanted: Wanted): Promise<void> => {
  await have(inside, lazy.mine, withSession);
  if (wanted()) await show(inside, { name: 'mine', from: writtenIn(inside.now.view) });
};

/** `fresh`: past what the browser keeps, since the reader has just changed it. `followed`: nobody pressed anything in the panel for it. */
type Opening = { fresh?: boolean; followed?: boolean };

const openItem = async (inside: Inside, id: string, wanted: Wanted, { fresh = false, followed = false }: Opening = {}): Promise<void> => {
  const { store } = inside.now;
  if (!store) return;
  let found: { subject?: { name: string } | null; question?: Question; review?: Review };
  try {
    const path = `items/${encodeURIComponent(id)}`;
    found = await store.api.read(
      path,
      {},
      undefined,
      fresh ? fetch(store.api.url(path), { credentials: 'omit', cache: 'no-cache' }) : undefined,
    );
  } catch (thrown) {
    if (codeOf(thrown) === 'unknown_item' && store === inside.now.store) return openUnpublished(inside, store, id, wanted, followed);
    throw thrown;
  }
  const { subject, question, review } = found;
  const opened = question ?? review;
  if (store !== inside.now.store || isElsewhere(inside, id, opened?.subject)) return;
  await have(inside, question ? lazy.questionItem : lazy.reviewItem);
  if (!wanted()) return;
  // Anybody can make a link that opens one subject's post on the page of another.
  const about = opened?.subject === store.subject ? null : (subject?.name ?? '');
  const from = writtenIn(inside.now.view);
  if (question) await draw(inside, { name: 'question', question, id, about, from }, listOf(inside, 'question'));
  else if (review) await draw(inside, { name: 'review', review, id, about, from }, listOf(inside, 'review'));
  if (!followed || !writesElsewhere(inside)) focusOpened(inside);
  if (about !== null) inside.announcer.say(inside.now.locale.reading.aboutElsewhere(about));
};

/** To the post that was asked for. */
const focusOpened = (inside: Inside): void => {
  const { view } = inside.now;
  if (view.name !== 'question' && view.name !== 'review') return;
  const post = inside.find('.view > *')?.shadowRoot?.querySelector<HTMLElement>(`#post-${CSS.escape(view.id)}`);
  // what it is about is read first, where focus is on the whole post; an answer further down is brought to sight itself
  const top = view.id === postIn(view) ? (inside.find('.elsewhere') ?? post) : post;
  top?.scrollIntoView({ block: 'start' });
  post?.focus({ preventScroll: true });
};

const postIn = (view: View): string | null =>
  view.name === 'question' ? view.question.id : view.name === 'review' ? view.review.id : null;

/** What only its author may see is opened among their own posts; anybody else is told that it is not public. */
const openUnpublished = async (inside: Inside, store: PanelStore, id: string, wanted: Wanted, followed: boolean): Promise<void> => {
  const session = await inside.reader.ensure(store.api);
  const signedIn = await session.restore();
  const own = () => session.mine.items.find((item) => item.id === id);
  // what was here before may be older than the mail that holds the link
  if (signedIn && !own()) await session.loadMine();
  if (store !== inside.now.store) return;
  const item = own();
  if (isElsewhere(inside, id, item ? item.subject : firstSubject(inside))) return;
  await have(inside, item ? lazy.mine : lazy.notPublic);
  if (!wanted()) return;
  const from = writtenIn(inside.now.view);
  const opened = await (item
    ? draw(inside, { name: 'mine', from }, listOf(inside, item.kind))
    : draw(inside, { name: 'not-public', id, from }));
  if (followed && writesElsewhere(inside)) return;
  await begin(opened);
  opened?.focusItem?.(id);
};

/** Where nobody knows whose item it is, the first panel of the page speaks for all. */
const firstSubject = ({ panel, now }: Inside): string | undefined =>
  document.querySelector(panel.localName) === panel ? now.store?.subject : undefined;

/** A linked item is opened by the panel of its subject, where the page has one for it and one for something else. */
const isElsewhere = ({ now, panel }: Inside, id: string, subject: string | undefined): boolean =>
  subject !== now.store?.subject && linkedItem(location.hash) === id && document.querySelectorAll(panel.localName).length > 1;

const goBack = async (inside: Inside): Promise<void> => {
  const { view } = inside.now;
  // what wanted it was left for signing in
  if (view.name === 'sign-in') return;
  const from = 'from' in view ? view.from : undefined;
  // Reloading would open it once more, and the same link nothing; the page's own state and query stay.
  if (linkedItem(location.hash) && !(from && postIn(from))) history.replaceState(history.state, '', location.pathname + location.search);
  if (from) return returnTo(inside, from);
  await showLists(inside);
  const list = inside.find<List>(`commonward-${inside.now.tab}`);
  await list?.updateComplete;
  const id = postIn(view);
  if (id && list?.focusPost(id)) return;
  // it may stand on a page of the list that is not here: then to what names the list
  ((id && inside.find(`#tab-${inside.now.tab}`)) || inside.find('#panel-title'))?.focus();
};

const showLists = (inside: Inside): Promise<void> =>
  inside.set({ view: { name: 'lists' }, inPlace: null, kept: inside.now.kept && inside.reader.viewer.signedIn });

/** Back to what was there before something was opened over it. */
const returnTo = async (inside: Inside, view: View): Promise<void> => {
  // a change of what somebody wrote who has signed out meanwhile is nobody's to see
  const isGone = view.name === 'compose' && view.item && !inside.reader.viewer.own.has(view.item.id);
  if (view.name === 'lists' || isGone) {
    await showLists(inside);
    inside.find('#personal')?.focus();
    return;
  }
  // a review may have arrived since its form was left
  if (view.name === 'compose' && view.kind === 'review' && !view.item) view = { ...view, item: writtenBefore(inside) };
  await show(inside, view);
  focusOpened(inside);
};

/** Over what is there now, which comes back afterwards. A form for it that stands there already is gone on with. */
const askToSignIn = async (inside: Inside, wanted: Wanted): Promise<void> => {
  if (!wanted()) return;
  const { view, inPlace } = inside.now;
  if (inPlace?.what === 'sign-in') return openInPlace(inside, inPlace);
  if (view.name === 'sign-in') return show(inside, view);
  // what is not public may be the reader's own
  await show(inside, {
    name: 'sign-in',
    from: view,
    ...(view.name === 'not-public' && {
      then: () => (wanted() ? setOut(inside, (still) => openItem(inside, view.id, still)) : returnTo(inside, view)),
    }),
  });
};

const compose = async (
  inside: Inside,
  kind: PostKind,
  parent: { id: string; title: string } | null,
  item: MyItem | null,
  wanted: Wanted,
): Promise<void> => {
  await have(inside, lazy.composer, withSession);
  if (!wanted()) return;
  if (kind === 'review' && !item) item = writtenBefore(inside);
  await show(inside, {
    name: 'compose',
    kind,
    parent,
    item,
    searched: nothingSearched(),
    from: composedFrom(inside.now.view, item, parent),
  });
};

const nothingSearched = (): Searched => ({ words: '', hits: null, worry: null });

/** Where a form leads to that is given up; from a change that was left for their own posts and is opened there anew not back to itself. */
const composedFrom = (view: View, item: MyItem | null, parent: { id: string } | null): View | undefined => {
  if (view.name === 'mine') return view.from?.name === 'compose' && view.from.item?.id === item?.id ? { name: 'mine' } : view;
  return parent && postIn(view) ? view : undefined;
};

/**
 * Their review of this subject, where somebody signed in has one that they may change: a second one would be refused. A new one that they
 * have begun comes first, and is told when it is sent.
 */
const writtenBefore = ({ reader: { session }, now: { store } }: Inside): MyItem | null => {
  if (!session?.signedIn || !store || readDraft(draftKey(store, 'review'))) return null;
  return ownReview(session.mine.items, store.subject) ?? null;
};

// In place ------------------------------------------------------------------------------------------------------

const openInPlace = async (inside: Inside, inPlace: InPlace): Promise<void> => {
  await inside.set({ inPlace, grown: true });
  await begin(inside.find<Opened>('commonward-report, commonward-sign-in'));
};

const signInPlace = (inside: Inside, inPlace: InPlace): Promise<void> =>
  setOut(inside, async (wanted) => {
    await have(inside, lazy.signIn, withSession);
    if (wanted()) await openInPlace(inside, inPlace);
  });

const closeInPlace = async (inside: Inside): Promise<void> => {
  const { inPlace, view } = inside.now;
  inside.setOut();
  if (view.name === 'sign-in') return returnTo(inside, view.from);
  await inside.set({ inPlace: null });
  if (inPlace?.id === underComposer) inside.find<Composer>('commonward-composer')?.giveUpWaiting?.();
  else focusPost(inside, inPlace?.id);
};

/** Back to the post that something was opened under. */
const focusPost = ({ panel }: Inside, id: string | undefined): void => {
  if (!id) return;
  for (const part of panel.renderRoot.querySelectorAll('commonward-reviews, commonward-questions, .view > *')) {
    const post = part.shadowRoot?.querySelector<HTMLElement>(`#post-${CSS.escape(id)}`);
    if (post?.getClientRects().length) return post.focus();
  }
};

const signedIn = async (inside: Inside): Promise<void> => {
  const { inPlace, view } = inside.now;
  await inside.set({ inPlace: null });
  await have(inside, lazy.mine).catch(() => undefined);
  const name = inside.reader.session?.member?.pseudonym;
  if (name && inside.now.words) inside.announcer.say(inside.now.words.signedInAs(name));
  if (view.name === 'sign-in') {
    // Cancel may have been pressed meanwhile
    if (inside.now.view !== view) return;
    await (view.then ? view.then() : returnTo(inside, view.from));
  } else if (inPlace?.then) {
    focusPost(inside, inPlace.id);
    await inPlace.then();
  } else {
    inside.find<Composer>('commonward-composer')?.resume?.();
  }
};

// Single deeds --------------------------------------------------------------------------------------------------

const markHelpful = async (inside: Inside, id: string, helpful: boolean): Promise<void> => {
  const { reader, now } = inside;
  const stays = inside.staying();
  const afterSignIn: InPlace = { what: 'sign-in', id, then: () => markHelpful(inside, id, helpful) };
  if (!(await known(inside)) || !reader.session) return stays() ? signInPlace(inside, afterSignIn) : undefined;
  try {
    const count = await reader.session.markHelpful(id, helpful);
    reader.countHelpful(id, count);
    inside.announcer.say(now.locale.reading.helpful(count));
  } catch (thrown) {
    if (signInCodes.includes(codeOf(thrown))) return stays() ? signInPlace(inside, afterSignIn) : undefined;
    throw thrown;
  }
};

const accept = async (inside: Inside, question: string, answer: string | null): Promise<void> => {
  const stays = inside.staying();
  await inside.reader.session?.call('PUT', `questions/${encodeURIComponent(question)}/accepted`, { answer });
  // read anew for whoever comes back to it too, but who has gone on meanwhile is not taken back
  await goOn(stays, () => openItem(inside, question, stays, { fresh: true }));
};

const copyLink = async (inside: Inside, id: string, page: string | null | undefined): Promise<void> => {
  try {
    await navigator.clipboard.writeText(itemLink(id, page));
    inside.notice.tell(inside.now.locale.reading.linkCopied);
  } catch {
    // no clipboard here (an insecure page, or refused): show the address to copy by hand
    await openInPlace(inside, { what: 'link', id, page });
    inside.find('#link')?.focus();
  }
};

const posted = async (inside: Inside, item: MyItem, isNew: boolean, typedOn: boolean): Promise<void> => {
  const stays = inside.staying();
  inside.reader.session?.keepItem(item);
  if (item.kind !== 'reply') {
    if (isNew) inside.panel.dispatchEvent(new PostedEvent({ kind: item.kind, id: item.id }));
    // the form stays where it is, and so does focus
    if (typedOn) return inside.set({ view: { name: 'compose', kind: item.kind, parent: null, item, searched: nothingSearched() } });
  }
  const drawn = await have(inside, lazy.mine).then(
    () => true,
    () => false,
  );
  if (!stays()) return inside.now.words ? inside.notice.tell(inside.now.words.waitingTitle[item.kind]) : undefined;
  const tab = listOf(inside, item.kind);
  await inside.set({ view: { name: 'lists' }, tab });
  const waiting = inside.find<LitElement & { focusItem(id: string): void }>(`commonward-${tab} > commonward-waiting`);
  await waiting?.updateComplete;
  waiting?.focusItem(item.id);
  // it is stored, even when the code that draws it cannot be fetched
  if (!drawn && inside.now.words) inside.notice.tell(inside.now.words.waitingTitle[item.kind]);
};
