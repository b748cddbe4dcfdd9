/**
 * Keeps the first page of posts inside the space that the page reserved: shows as many posts as fit, shortens the first one when not even
 * that fits, and hides the rest behind "show more". Lets go for good once the reader asks for more.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wish } from '../events/wish.ts';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly fitted: boolean; readonly cramped: boolean; readonly renderRoot: HTMLElement | DocumentFragment };

/** How many ways there are to shorten a post, see styles/list.ts. */
const tightest = 6;
/** Share of the list's height that may stay empty before posts are shortened for one more. */
const muchEmpty = 0.3;

export class FitController implements ReactiveController {
  private readonly host: Host;
  // a frame later: changing sizes while they are being observed is an error that pages log
  private readonly resize = new ResizeObserver(() => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.resized());
  });
  private frame = 0;
  private hiddenCount = 0;
  private width = 0;
  /** How large the host and its list were as the posts were last fitted. */
  private fittedTo = '';

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** Posts that are there but do not fit. */
  get hidden(): number {
    return this.hiddenCount;
  }

  hostConnected(): void {
    // in another place it may be as large and have another font
    this.fittedTo = '';
    this.resize.observe(this.host);
  }

  hostDisconnected(): void {
    this.resize.disconnect();
    cancelAnimationFrame(this.frame);
  }

  hostUpdated(): void {
    // what stands above the list can take room from it without changing the whole, e.g. a post that waits
    if (this.list) this.resize.observe(this.list);
    this.fit();
  }

  private resized(): void {
    const width = this.host.clientWidth;
    const again = this.host.cramped && width !== this.width;
    this.width = width;
    if (again) this.ask(false);
    // what was observed may be what fitting itself has done
    else if (this.size() !== this.fittedTo) this.fit();
  }

  private get list(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.list');
  }

  private size(): string {
    const boxes = [this.host, this.list].map((each) => each?.getBoundingClientRect());
    return boxes.map((box) => `${box?.width} ${box?.height}`).join();
  }

  /** The panel answers by setting `cramped` here, after which this fits again. */
  private ask(cramped: boolean): void {
    queueMicrotask(() => wish(this.host, { want: 'room', cramped }));
  }

  private fit(): void {
    const { list } = this;
    if (!list) return;
    const posts = [...list.children] as HTMLElement[];
    for (const post of posts) post.hidden = false;
    list.removeAttribute('data-tight');
    this.hiddenCount = 0;
    const more = this.host.renderRoot.querySelector<HTMLElement>('.more');
    if (more) more.hidden = false;
    this.showDetailButton();
    this.showOpeners(list);
    if (this.host.fitted && posts[0] && list.getClientRects().length) this.shorten(list, posts);
    if (more) more.hidden = this.hiddenCount === 0 && more.dataset.next !== 'true';
    this.fittedTo = this.size();
  }

  private shorten(list: HTMLElement, posts: HTMLElement[]): void {
    const { cramped } = this.host;
    const first = posts[0] as HTMLElement;
    const area = list.getBoundingClientRect();
    const bottomOf = (post: HTMLElement) => post.getBoundingClientRect().bottom;
    const fitting = () => {
      const cut = posts.findIndex((post) => bottomOf(post) > area.bottom + 1);
      return cut === -1 ? posts.length : cut;
    };
    const tighten = (tight: number) => {
      if (tight) list.dataset.tight = String(tight);
      else list.removeAttribute('data-tight');
      this.showOpeners(list);
    };

    let tight = cramped ? tightest - 1 : 0;
    tighten(tight);
    while (!cramped && fitting() === 0 && tight < tightest) tighten((tight += 1));
    let shown = cramped ? 1 : fitting();
    // with very large text or in a very narrow place it is better to grow by the rest of one post than to cut it
    if (shown === 0) {
      this.ask(true);
      shown = 1;
    }

    // where much would stay empty, shorter posts that let one more be seen are better
    const empty = (area.bottom - bottomOf(posts[shown - 1] ?? first)) / area.height;
    if (!cramped && shown < posts.length && empty > muchEmpty) {
      let more = tight;
      while (fitting() <= shown && more < tightest - 3) tighten((more += 1));
      if (fitting() > shown) shown = fitting();
      else tighten(tight);
    }
    for (const post of posts.slice(shown)) post.hidden = true;
    this.hiddenCount = posts.length - shown;
  }

  /** "Ratings in detail" stands beside the number where something is cut or left out there; where it was opened from there it stays. */
  private showDetailButton(): void {
    const summary = this.host.renderRoot.querySelector('.summary');
    const detail = summary?.querySelector('.detail');
    if (!summary || !detail) return;
    // opened in a narrow place, which may have become wide since: it can be closed there too
    if (detail.classList.contains('open')) return void summary.toggleAttribute('data-cut', true);
    // it takes room itself, and what there is without it decides
    summary.removeAttribute('data-cut');
    // in a narrow place none of it is drawn, and the button is there anyway
    const rows = detail.getClientRects().length ? [...detail.querySelectorAll('.criteria > div')] : [];
    summary.toggleAttribute(
      'data-cut',
      rows.some((row) => !row.getClientRects().length || isLonger(row.querySelector('dt'))),
    );
  }

  /** "Read more" stands only where something is cut or left out. */
  private showOpeners(list: HTMLElement): void {
    const buttons = [...list.querySelectorAll<HTMLElement>('[data-opens]')].filter(({ dataset }) => dataset.opens);
    // all are measured before the first is changed: whatever is measured after a change has the browser lay out the page again
    const measured = buttons.map((button) => {
      const post = button.closest('.post');
      return { button, needed: isCut(post) || leavesOut(post) };
    });
    for (const { button, needed } of measured) button.hidden = !needed;
  }
}

/** Whether a text of a post is longer than what is drawn of it. */
const isCut = (post: Element | null): boolean => [...(post?.querySelectorAll('.clamped') ?? [])].some(isLonger);

const isLonger = (text: Element | null): boolean => text !== null && text.scrollHeight > text.clientHeight + 1;

/** Whether the reply or the answer of a post is not drawn. */
const leavesOut = (post: Element | null): boolean => {
  const part = post?.querySelector('.reply, .answer');
  return Boolean(part && !part.getClientRects().length);
};
