/** The decisions that can be taken back, each while there is time. Fires `change`, `undoing`, and `undone` with the card once one is taken back. */
import type { Decided, ItemDetail, QueueCard } from '@commonward/server/contract';
import { at, change, get } from './api.ts';
import { draftOf, keepDraft, noteOf } from './draft.ts';
import { isFailure } from './problem.ts';

type Offer = Decided & { until: number };

class Undo extends EventTarget {
  busy = false;
  /** The latest first. */
  #offers: Offer[] = [];
  /** Decisions whose way back was tried and not answered: it may have come about all the same. */
  readonly #unanswered = new Set<string>();
  #tick: ReturnType<typeof setInterval> | undefined;

  /** The one to take back next. */
  get last(): Decided | null {
    return this.#offers[0] ?? null;
  }

  /** Whole seconds left for `last`; the server's clock set the window, ours only counts it down. */
  get seconds(): number {
    return this.#offers[0] ? this.#left(this.#offers[0]) : 0;
  }

  /** A decision that was just made. */
  offer(decided: Decided): void {
    this.#add(decided, decided.decision.undoUntil - decided.decision.at);
  }

  /** A decision of this person's that the page had not seen being made, as after a reload. */
  recall(decided: Decided): void {
    const { at, undoUntil } = decided.decision;
    if (!this.has(decided.decision.id)) this.#add(decided, Math.min(undoUntil - Date.now(), undoUntil - at));
  }

  has(id: string): boolean {
    return this.#offers.some(({ decision }) => decision.id === id);
  }

  drop(id: string): void {
    this.#keep(({ decision }) => decision.id !== id);
  }

  clear(): void {
    this.#keep(() => false);
  }

  /** @throws RequestFailed, among others undo_over */
  async take(id = this.last?.decision.id): Promise<QueueCard | null> {
    if (id === undefined || this.busy) return null;
    const offer = this.#offers.find(({ decision }) => decision.id === id);
    this.busy = true;
    this.#changed();
    this.dispatchEvent(new Event('undoing'));
    try {
      const item = await this.#ask(id, offer);
      // What was written to the author is written again from where it stood.
      if (offer?.decision.note && !draftOf(noteOf(item.id)).text) keepDraft(noteOf(item.id), offer.decision.note);
      this.drop(id);
      this.dispatchEvent(new CustomEvent<QueueCard>('undone', { detail: item }));
      return item;
    } finally {
      this.busy = false;
      this.#changed();
    }
  }

  async #ask(id: string, offer: Offer | undefined): Promise<QueueCard> {
    try {
      return (await change<{ item: QueueCard }>('POST', at('decisions', id, 'undo'), {})).item;
    } catch (error) {
      if (offer && this.#unanswered.has(id) && isFailure(error, 'stale_decision', 'undo_over')) {
        const item = await get<ItemDetail>(at('items', offer.item.id));
        if (item.decisions.some((decision) => decision.id === id && decision.undone)) return item;
      }
      if (isFailure(error, 'offline', 'unreadable_answer', 'internal')) this.#unanswered.add(id);
      throw error;
    }
  }

  #left({ until }: Offer): number {
    return Math.max(0, Math.ceil((until - performance.now()) / 1000));
  }

  #add(decided: Decided, left: number): void {
    if (left <= 0) return;
    this.#offers.push({ ...decided, until: performance.now() + left });
    this.#offers.sort((a, b) => b.decision.at - a.decision.at);
    clearInterval(this.#tick);
    this.#tick = setInterval(() => {
      if (this.busy) this.#changed();
      else this.#keep((offer) => this.#left(offer) > 0);
    }, 1000);
    this.#changed();
  }

  #keep(wanted: (offer: Offer) => boolean): void {
    this.#offers = this.#offers.filter(wanted);
    if (this.#offers.length === 0) clearInterval(this.#tick);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const undo = new Undo();
