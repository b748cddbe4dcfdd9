/** What the lists of reviews and of questions share: pages, fitting, opening long words, moving focus to what is new. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Page } from '@commonward/server/contract';
import { stranger, type Place, type Viewer } from '../data/place.ts';
import { wish } from '../events/wish.ts';
import { failed, failureWords } from '../ui/state.ts';
import { FitController } from './fit.ts';
import { PagesController } from './pages.ts';

/** Where the panel puts what is opened in place under a post. */
const under = (post: { id: string } | null | undefined) => (post ? html`<slot name="under-${post.id}"></slot>` : nothing);

export abstract class PostList<Item extends { id: string }> extends LitElement {
  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) viewer: Viewer = stranger;
  /** Keeps to the space there is; see FitController. */
  @property({ type: Boolean, reflect: true }) fitted = false;
  /** Not even the shortened first post has room, and the panel has grown just for it. */
  @property({ attribute: false }) cramped = false;
  /** Posts whose words are shown in full. */
  @state() protected open: ReadonlySet<string> = new Set();

  protected readonly fit = new FitController(this);
  protected readonly pages = new PagesController<Item>(this, (cursor, signal) => this.fetchPage(cursor, signal));

  protected abstract fetchPage(cursor: string | null, signal: AbortSignal): Promise<Page<Item>>;
  protected abstract renderPost(item: Item): TemplateResult;
  /** The answer or the reply that is shown with a post, if there is one. */
  protected abstract partOf(item: Item): { id: string } | null | undefined;
  /** How many there are in all with what is chosen, null where that is not known. */
  protected abstract total(): number | null;

  /** Moves focus to a post of this list, where it is there. */
  focusPost(id: string | undefined): boolean {
    const post = id ? this.renderRoot.querySelector<HTMLElement>(`#post-${CSS.escape(id)}`) : null;
    post?.focus();
    return post !== null;
  }

  /** @param nothingHere what to show for an empty list  @param name of the list  @param moreLabel words of the button below it */
  protected renderList(nothingHere: TemplateResult, name: string, moreLabel: string): TemplateResult {
    const { reading } = this.place.locale;
    const { items, failure, busy, next, tried } = this.pages;
    const goesOn = tried === 'more' && failure !== 'bad_cursor';
    return html`${items.length || failure || busy === 'again' ? '' : nothingHere}
      <ol class="list bare" role="list" aria-busy=${busy === 'no' ? 'false' : 'true'}>
        ${repeat(
          items,
          (item) => item.id,
          (item) => html`<li>${this.renderPost(item)}${under(item)}${under(this.partOf(item))}</li>`,
        )}
      </ol>
      ${failure ? failed(failure, reading, () => void (goesOn ? this.more() : this.restart()), goesOn ? moreLabel : name) : ''}
      <div class="more" data-next=${next && !failure ? 'true' : 'false'}>
        <button type="button" class="button quiet" aria-disabled=${busy === 'more' ? 'true' : 'false'} @click=${() => this.more()}>
          ${busy === 'more' ? reading.loadingMore : moreLabel}
        </button>
      </div>`;
  }

  protected toggle(id: string): void {
    this.release();
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  /** The reader asked for more: from now on the panel may grow. */
  protected release(): void {
    this.fitted = false;
    wish(this, { want: 'read-more' });
  }

  /** Fetches the list anew after another choice. */
  protected async again(): Promise<void> {
    this.release();
    if (await this.pages.again()) this.announceShown();
    else await this.tellFailure();
  }

  /** Fetches the first page after a failure. The button that asked for it is gone then, so focus goes to the first post. */
  private async restart(): Promise<void> {
    await this.again();
    if (this.pages.failure) return;
    await this.updateComplete;
    this.focusPost(this.pages.items[0]?.id);
  }

  /** Shows what did not fit, else fetches the next page, and moves to the first post that is new. */
  protected async more(): Promise<void> {
    const shown = this.pages.items.length - this.fit.hidden;
    const enough = this.fit.hidden > 0;
    this.release();
    if (!enough && !(await this.pages.more())) return this.tellFailure();
    await this.updateComplete;
    this.focusPost(this.pages.items[shown]?.id);
    this.announceShown();
  }

  private announceShown(): void {
    const shown = this.pages.items.length;
    const total = this.total();
    wish(this, { want: 'announce', text: this.place.locale.reading.nowShown(shown, total === null ? null : Math.max(total, shown)) });
  }

  /** The button that was pressed may be gone: then focus goes to the one that tries again. */
  private async tellFailure(): Promise<void> {
    const { failure } = this.pages;
    if (!failure) return;
    wish(this, { want: 'failed', code: failure });
    wish(this, { want: 'announce', text: failureWords(failure, this.place.locale.reading) });
    await this.updateComplete;
    const at = this.shadowRoot?.activeElement;
    const lost = at ? !at.getClientRects().length : document.activeElement === document.body;
    if (lost) this.renderRoot.querySelector<HTMLElement>('.empty .button')?.focus();
  }
}
