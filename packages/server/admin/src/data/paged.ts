import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureWords } from './problem.ts';

type Page<T> = { items: T[]; next: string | null };

/** A list that comes page by page: the first when asked to `start`, the others by `more`. */
export class Paged<T, P extends Page<T> = Page<T>> implements ReactiveController {
  items: T[] = [];
  /** The latest page, for what it says beside its items. */
  page: P | null = null;
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  loadingMore = false;
  failure = '';
  #round = 0;
  readonly #host: ReactiveControllerHost;
  readonly #fetch: (cursor: string | null) => Promise<P>;

  constructor(host: ReactiveControllerHost, fetch: (cursor: string | null) => Promise<P>) {
    this.#host = host;
    this.#fetch = fetch;
    host.addController(this);
  }
  hostConnected(): void {
    // Nothing to do: the host says when to start.
  }

  get next(): string | null {
    return this.page?.next ?? null;
  }

  async start(): Promise<void> {
    const round = ++this.#round;
    this.state = 'loading';
    this.loadingMore = false;
    this.failure = '';
    this.#host.requestUpdate();
    try {
      const page = await this.#fetch(null);
      if (round !== this.#round) return;
      this.items = page.items;
      this.page = page;
      this.state = 'ready';
    } catch (error) {
      if (round !== this.#round) return;
      this.failure = failureWords(error);
      this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Returns the first item that came, or null. */
  async more(): Promise<T | null> {
    if (!this.next || this.loadingMore) return null;
    const round = this.#round;
    this.loadingMore = true;
    this.failure = '';
    this.#host.requestUpdate();
    try {
      const page = await this.#fetch(this.next);
      if (round !== this.#round) return null;
      this.items = [...this.items, ...page.items];
      this.page = page;
      return page.items[0] ?? null;
    } catch (error) {
      if (round === this.#round) this.failure = failureWords(error);
      return null;
    } finally {
      if (round === this.#round) this.loadingMore = false;
      this.#host.requestUpdate();
    }
  }
}
