/** What a part of the panel wants of the whole. These events stay inside the panel's shadow root. */
import type { MyItem } from '@commonward/server/contract';

export type Wish =
  | { want: 'read-more' }
  | { want: 'room'; cramped: boolean }
  /** `followed`: whether a link to it is followed still; the reader may have gone back, or to another part of the page. */
  | { want: 'open'; id: string; followed?: () => boolean }
  | { want: 'back'; told?: string }
  | { want: 'compose'; kind: 'question' | 'review' }
  | { want: 'answer'; question: { id: string; title: string } }
  | { want: 'edit'; item: MyItem }
  /** What stands in the form is a change of this. */
  | { want: 'write-on'; item: MyItem }
  | { want: 'sign-in' }
  /** `orElse`: it cannot be opened, and the form says so itself. */
  | { want: 'sign-in-to-send'; orElse: (thrown: unknown) => void }
  | { want: 'sign-in-to-open' }
  | { want: 'know-own' }
  | { want: 'signed-in' }
  | { want: 'mine' }
  | { want: 'helpful'; id: string; count: number }
  | { want: 'accept'; question: string; answer: string | null }
  | { want: 'report'; id: string }
  | { want: 'copy-link'; id: string; page?: string | null }
  | { want: 'close-in-place' }
  /** `typedOn`: its author went on writing after it went out, and goes on with a change of it. */
  | { want: 'posted'; item: MyItem; isNew: boolean; typedOn: boolean }
  | { want: 'failed'; code: string }
  | { want: 'announce'; text: string }
  | { want: 'tell'; text: string };

export class WishEvent extends Event {
  static readonly type = 'wish';
  readonly wish: Wish;
  constructor(wish: Wish) {
    super(WishEvent.type, { bubbles: true });
    this.wish = wish;
  }
}

/** Sends a wish up from the element `from`. */
export const wish = (from: EventTarget, what: Wish): void => {
  from.dispatchEvent(new WishEvent(what));
};
