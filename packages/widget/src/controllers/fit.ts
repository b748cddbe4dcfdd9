/**
 * Keeps the first page of posts inside the space that the page reserved: shows as many posts as fit, shortens the first one when not even
 * that fits, and hides the rest behind "show more". Lets go for good once the reader asks for more.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly fitted: boolean; readonly renderRoot: HTMLElement | DocumentFragment };

/** How many ways there are to shorten a post, see styles/list.ts. */
const tightest = 4;

export class FitController implements ReactiveController {
  private readonly host: Host;
  private readonly resize = new ResizeObserver(() => this.fit());
  private hiddenCount = 0;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** Posts that are there but do not fit. */
  get hidden(): number {
    return this.hiddenCount;
  }

  hostConnected(): void {
    this.resize.observe(this.host);
  }

  hostDisconnected(): void {
    this.resize.disconnect();
  }

  hostUpdated(): void {
    this.fit();
  }

  private fit(): void {
    const list = this.host.renderRoot.querySelector<HTMLElement>('.list');
    if (!list) return;
    const posts = [...list.children] as HTMLElement[];
    for (const post of posts) post.hidden = false;
    list.removeAttribute('data-tight');
    this.hiddenCount = 0;
    const more = this.host.renderRoot.querySelector<HTMLElement>('.more');
    if (more) more.hidden = false;
    this.showOpeners(list);
    if (this.host.fitted && posts[0] && list.getClientRects().length) this.shorten(list, posts);
    if (more) more.hidden = this.hiddenCount === 0 && more.dataset.next !== 'true';
  }

  private shorten(list: HTMLElement, posts: HTMLElement[]): void {
    const bottom = list.getBoundingClientRect().bottom + 1;
    const fits = (post: HTMLElement) => post.getBoundingClientRect().bottom <= bottom;
    const first = posts[0] as HTMLElement;
    for (let tight = 1; tight <= tightest && !fits(first); tight += 1) {
      list.dataset.tight = String(tight);
      this.showOpeners(list);
    }
    const cut = posts.findIndex((post) => !fits(post));
    const shown = cut === -1 ? posts.length : Math.max(1, cut);
    for (const post of posts.slice(shown)) post.hidden = true;
    this.hiddenCount = posts.length - shown;
  }

  /** "Read more" stands only where something is cut or left out. */
  private showOpeners(list: HTMLElement): void {
    for (const button of list.querySelectorAll<HTMLElement>('[data-opens]')) {
      if (!button.dataset.opens) continue;
      const post = button.closest('.post');
      const cut = [...(post?.querySelectorAll('.clamped') ?? [])].some((body) => body.scrollHeight > body.clientHeight + 1);
      button.hidden = !cut && !leavesOut(post);
    }
  }
}

/** Whether the reply or the answer of a post is not drawn. */
const leavesOut = (post: Element | null): boolean => {
  const part = post?.querySelector('.reply, .answer');
  return Boolean(part && !part.getClientRects().length);
};
