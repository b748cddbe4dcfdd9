/** The last decision, while it can be taken back. Fires `change`, and `undone` with the card once it is taken back. */
import type { Decided, QueueCard } from '@commonward/server/contract';
import { at, change } from './api.ts';

class Undo extends EventTarget {
  last: Decided | null = null;
  busy = false;
  #until = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  /** Whole seconds left; the server's clock set the window, ours only counts it down. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  offer(decided: Decided): void {
    this.last = decided;
    this.#until = performance.now() + decided.decision.undoUntil - decided.decision.at;
    clearInterval(this.#tick);
    this.#tick = setInterval(() => {
      if (this.seconds === 0 && !this.busy) this.clear();
      else this.#changed();
    }, 1000);
    this.#changed();
  }

  clear(): void {
    clearInterval(this.#tick);
    this.last = null;
    this.#changed();
  }

  /** @throws RequestFailed, among others undo_over */
  async take(): Promise<QueueCard | null> {
    const { last } = this;
    if (!last || this.busy) return null;
    this.busy = true;
    this.#changed();
    try {
      const { item } = await change<{ item: QueueCard }>('POST', at('decisions', last.decision.id, 'undo'), {});
      if (this.last === last) this.clear();
      this.dispatchEvent(new CustomEvent<QueueCard>('undone', { detail: item }));
      return item;
    } finally {
      this.busy = false;
      this.#changed();
    }
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const undo = new Undo();
