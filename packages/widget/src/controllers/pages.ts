/** A list that grows page by page over keyset cursors: the same post is never in it twice, and only the latest request counts. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Page } from '@commonward/server/contract';
import { codeOf, type FailureCode } from '../data/problem.ts';

export type FetchPage<Item> = (cursor: string | null, signal: AbortSignal) => Promise<Page<Item>>;

export class PagesController<Item extends { id: string }> implements ReactiveController {
  items: readonly Item[] = [];
  next: string | null = null;
  /** A request is under way: for another list, or for more of this one. */
  busy: 'no' | 'again' | 'more' = 'no';
  /** What was tried last: after a failure it is that which is tried again. */
  tried: 'again' | 'more' = 'again';
  failure: FailureCode | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly fetchPage: FetchPage<Item>;
  private abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost, fetchPage: FetchPage<Item>) {
    this.host = host;
    this.fetchPage = fetchPage;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.abort?.abort();
    this.abort = null;
    this.busy = 'no';
  }

  /** Starts from a page that is already here. */
  start(page: Page<Item>): void {
    this.abort?.abort();
    this.items = unique(page.items);
    this.next = page.next;
    this.busy = 'no';
    this.failure = null;
  }

  /** Fetches the first page anew; what is shown stays until it is here. */
  again(): Promise<boolean> {
    return this.run('again', null);
  }

  /** Fetches the next page. Resolves to whether it came. */
  more(): Promise<boolean> {
    return this.busy === 'more' || !this.next ? Promise.resolve(false) : this.run('more', this.next);
  }

  private async run(busy: 'again' | 'more', cursor: string | null): Promise<boolean> {
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    this.busy = this.tried = busy;
    this.failure = null;
    this.host.requestUpdate();
    try {
      const page = await this.fetchPage(cursor, abort.signal);
      if (abort.signal.aborted) return false;
      this.items = unique(busy === 'more' ? [...this.items, ...page.items] : page.items);
      this.next = page.next;
      return true;
    } catch (thrown) {
      if (!abort.signal.aborted) this.failure = codeOf(thrown);
      return false;
    } finally {
      if (this.abort === abort) {
        this.busy = 'no';
        this.host.requestUpdate();
      }
    }
  }
}

const unique = <Item extends { id: string }>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];
