/** What stands inside a panel now. The panel draws it, the deeds change it. */
import type { LitElement } from 'lit';
import type { MyItem, Part, Question, Review } from '@commonward/server/contract';
import { AnnounceController } from '../controllers/announce.ts';
import { NoticeController } from '../controllers/notice.ts';
import { ViewerController } from '../controllers/viewer.ts';
import { asFailure, noAnswer } from '../data/problem.ts';
import type { PanelStore } from '../data/store.ts';
import { ErrorEvent, type PostKind } from '../events/public.ts';
import type { Searched } from '../features/composer/search.ts';
import { bundledLocale, type Locale } from '../i18n/locale.ts';
import type { Writing } from '../i18n/writing.ts';
import { failureWords } from '../ui/state.ts';

/** The lists, or one thing opened over them. `from`: what it was opened over instead, where "Back" or "Cancel" leads to that. */
export type View =
  | { name: 'lists' }
  | ((Opened & { name: 'question'; question: Question }) | (Opened & { name: 'review'; review: Review }))
  | {
      name: 'compose';
      kind: PostKind;
      parent: { id: string; title: string } | null;
      item: MyItem | null;
      /** What was searched for before writing: it ends with the form. */
      searched: Searched;
      from?: View;
    }
  | { name: 'sign-in'; from: View; then?: () => Promise<void> }
  | { name: 'mine'; from?: View }
  | { name: 'not-public'; id: string; from?: View };

interface Opened {
  /** The post that was asked for: this one, or an answer or the reply below it. */
  id: string;
  /** The name of what it is about where that is not what the panel is about. */
  about: string | null;
  /** The form that somebody was writing in. */
  from?: View;
}

/**
 * What was opened under one post, or under the composer: a form that does not lead away from it. `then` goes on after signing in, `page`
 * is another one than this for a link.
 */
export type InPlace = { what: 'sign-in' | 'report' | 'link'; id: string; then?: () => Promise<void>; page?: string | null };

/** In place of a post's id: the composer. */
export const underComposer = 'composer';

export interface Standing {
  /** What the panel shares with others about the same subject; null while it reads nothing. */
  store: PanelStore | null;
  locale: Locale;
  /** The words of forms, once one was opened. */
  words: Writing | null;
  tab: Part;
  view: View;
  inPlace: InPlace | null;
  /** The reader asked for more, so the panel may grow past the space reserved for it. */
  grown: boolean;
  /** What must be seen has no room in the reserved space, e.g. with very large text. */
  cramped: boolean;
  /** The reader stayed signed in here before: above each list there is a line for what waits, from the first moment on. */
  kept: boolean;
  /** The reader has said that they are old enough; until the page is left. */
  ofAge: boolean;
}

export class Inside {
  readonly panel: LitElement;
  readonly announcer: AnnounceController;
  readonly notice: NoticeController;
  readonly reader: ViewerController;
  private way = {};
  readonly now: Standing = {
    store: null,
    locale: bundledLocale('en'),
    words: null,
    tab: 'reviews',
    view: { name: 'lists' },
    inPlace: null,
    grown: false,
    cramped: false,
    kept: false,
    ofAge: false,
  };

  constructor(panel: LitElement) {
    this.panel = panel;
    this.announcer = new AnnounceController(panel);
    this.notice = new NoticeController(panel, this.announcer);
    this.reader = new ViewerController(panel, () => this.forget());
  }

  /** Changes what stands. Resolves once it is drawn. */
  async set(change: Partial<Standing>): Promise<void> {
    const { view, tab } = this.now;
    Object.assign(this.now, change);
    if (view !== this.now.view || tab !== this.now.tab) this.notice.clear();
    this.panel.requestUpdate();
    await this.panel.updateComplete;
  }

  /** The reader sets out for something. What is handed back says whether they have set out for nothing else since. */
  setOut(): () => boolean {
    this.way = {};
    return this.staying();
  }

  /** Says whether the reader has set out for nothing since now. */
  staying(): () => boolean {
    const { way } = this;
    return () => way === this.way;
  }

  /** Tells the reader, beside what they pressed, and the page that something failed. */
  fail(thrown: unknown, again: () => void): void {
    const { reading } = this.now.locale;
    const { code, retryAfter } = asFailure(thrown);
    const words = code === 'offline' || code === 'unreachable' ? failureWords(code, reading) : this.now.words?.problem(code, retryAfter);
    this.notice.fail(words ?? reading.partFailed, noAnswer.has(code) ? again : null);
    this.panel.dispatchEvent(new ErrorEvent({ code }));
  }

  /** Whoever was here has signed out: what they were writing goes with them, and the next one is asked for their age. */
  private forget(): void {
    this.setOut();
    const { view } = this.now;
    // their own posts say themselves that nobody is signed in any more
    const left: View = { name: view.name === 'mine' ? 'mine' : 'lists' };
    void this.set({ ofAge: false, ...(writtenIn(view) && { view: left, inPlace: null }) });
  }

  find<Found extends Element = HTMLElement>(selector: string): Found | null {
    return this.panel.renderRoot.querySelector<Found>(selector);
  }
}

/** The form that something is looked at beside: a way back leads there, however much was looked at. */
export const writtenIn = (view: View): View | undefined =>
  view.name === 'compose' ? view : 'from' in view && view.from ? writtenIn(view.from) : undefined;
