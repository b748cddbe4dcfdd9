/**
 * What a person is told of what they just pressed: said, and drawn beside it until the next press or another view. Nothing moves for it. Where they can
 * try again, focus goes to that, and back to what was pressed.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Reading } from '../i18n/reading.ts';
import { focusedIn } from '../ui/focused.ts';
import type { AnnounceController } from './announce.ts';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

export class NoticeController implements ReactiveController {
  private readonly host: Host;
  private readonly announcer: AnnounceController;
  private words = '';
  private again: (() => void) | null = null;
  private failed = false;
  private pressed: HTMLElement | null = null;
  /** What the pressed button said when it was pressed: seen beside it, heard with "Try again". */
  private what = '';

  constructor(host: Host, announcer: AnnounceController) {
    this.host = host;
    this.announcer = announcer;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('click', this.press, true);
    document.addEventListener('input', this.clear, true);
    document.addEventListener('focusin', this.uncover);
    document.addEventListener('keydown', this.keyed);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.press, true);
    document.removeEventListener('input', this.clear, true);
    document.removeEventListener('focusin', this.uncover);
    document.removeEventListener('keydown', this.keyed);
  }

  /** Something went as it was meant to. */
  tell(words: string): void {
    this.announcer.say(words);
    this.draw(words, false, null);
  }

  /** @param again tries the same once more; null where that cannot help */
  fail(words: string, again: (() => void) | null): void {
    this.announcer.say(words, 'assertive');
    const at = focusedIn(document);
    this.draw(words, true, again);
    // whoever has gone on to something else is not called back
    if (again && (at === this.pressed || at === document.body || !at))
      void this.host.updateComplete.then(() => this.find('.notice button')?.focus());
  }

  /** It belongs to what was pressed: once something else is drawn, chosen or typed, it is over. */
  readonly clear = (): void => {
    if (this.words) this.draw('', false, null);
  };

  render({ tryAgain, tryAgainOf }: Reading): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    return html`<div class="notice ${this.failed ? 'failed' : ''} ${this.again ? 'asks' : ''}" @click=${this.leave}>
      <p>${this.words}</p>
      ${this.again ? html`<button type="button" class="link tall" aria-label=${this.what ? tryAgainOf(this.what) : nothing}>${tryAgain}</button>` : nothing}
    </div>`;
  }

  /** Below what was pressed, or above it where there is no room; without it, below the heading. */
  hostUpdated(): void {
    const notice = this.find('.notice');
    const frame = notice?.parentElement?.getBoundingClientRect();
    if (!notice || !frame) return;
    const at = [this.pressed, focusedIn(this.host.renderRoot), this.find('.top')].find((each) => each?.getClientRects().length);
    const near = at?.getBoundingClientRect() ?? frame;
    const { width, height } = notice.getBoundingClientRect();
    const top = near.bottom + height > Math.min(innerHeight, frame.bottom) ? near.top - height : near.bottom;
    const start = getComputedStyle(notice).direction === 'rtl' ? frame.right - near.right : near.left - frame.left;
    notice.style.insetBlockStart = `${Math.max(0, top - frame.top)}px`;
    notice.style.insetInlineStart = `${Math.max(0, Math.min(start, frame.width - width))}px`;
  }

  private draw(words: string, failed: boolean, again: (() => void) | null): void {
    Object.assign(this, { words, failed, again });
    this.host.requestUpdate();
  }

  private readonly press = (event: Event): void => {
    const path = event.composedPath();
    const notice = this.find('.notice');
    if (notice && path.includes(notice)) return;
    const at = path[0] as HTMLElement;
    this.pressed = path.includes(this.host) ? (at.closest<HTMLElement>('button, input') ?? at) : null;
    this.what = this.pressed instanceof HTMLButtonElement ? (this.pressed.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
    this.clear();
  };

  /** What has focus is never under it (WCAG 2.2, 2.4.11). */
  private readonly uncover = (event: Event): void => {
    const notice = this.find('.notice');
    const at = event.composedPath()[0];
    if (!notice || !(at instanceof Element) || notice.contains(at)) return;
    const [over, under] = [notice.getBoundingClientRect(), at.getBoundingClientRect()];
    if (over.top < under.bottom && under.top < over.bottom && over.left < under.right && under.left < over.right) this.clear();
  };

  /** Escape ends it, and Tab from its button, which goes on from what was pressed. */
  private readonly keyed = ({ key }: KeyboardEvent): void => {
    if (this.words && (key === 'Escape' || (key === 'Tab' && this.hasFocus()))) this.end();
  };

  /** A press on one that asks something ends it; on its button, after trying again. */
  private readonly leave = (event: Event): void => {
    const { again } = this;
    this.end();
    if (event.target instanceof HTMLButtonElement) again?.();
  };

  private hasFocus(): boolean {
    return Boolean(focusedIn(this.host.renderRoot)?.closest('.notice'));
  }

  private end(): void {
    if (this.hasFocus()) this.pressed?.focus();
    this.clear();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
