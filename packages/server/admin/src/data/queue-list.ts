/**
 * The queue as one person sees it. A row never moves or goes while it is on the screen: what somebody else decided stays in its
 * place and says so, what arrives waits until it is asked for.
 */
import type { DecisionInfo, Queue, QueueCard, QueueCounts } from '@commonward/server/contract';

/** `settled`: decided since the list was drawn, by whom it says; `left` when it went without a decision (withdrawn, changed). */
export type Row = { card: QueueCard; settled: DecisionInfo | 'left' | null };

/** How the server sorts a list: by what presses and then by age, by age alone, or the latest first. */
export type Order = 'pressing' | 'oldest' | 'latest';

const priority = (card: QueueCard): number => card.why.reduce((sum, term) => sum + term.points, 0);
const olderFirst = (a: QueueCard, b: QueueCard): number => a.since - b.since || (a.id < b.id ? -1 : 1);
const comparers = {
  pressing: (a: QueueCard, b: QueueCard): number => priority(b) - priority(a) || olderFirst(a, b),
  oldest: olderFirst,
};

export class QueueList {
  rows: Row[] = [];
  arrivals: QueueCard[] = [];
  counts: QueueCounts = { pending: 0, reported: 0, oldest: null, answersDue: 0 };
  next: string | null = null;
  order: Order = 'pressing';

  /** Draws the list afresh. */
  replace(queue: Queue): void {
    this.rows = queue.items.map((card) => ({ card, settled: null }));
    this.arrivals = [];
    this.counts = queue.counts;
    this.next = queue.next;
  }

  /** Adds the next page; returns how many rows came. */
  append(queue: Queue): number {
    const known = new Set(this.rows.map((row) => row.card.id));
    const fresh = queue.items.filter((card) => !known.has(card.id));
    const freshIds = new Set(fresh.map((card) => card.id));
    this.rows.push(...fresh.map((card): Row => ({ card, settled: null })));
    this.arrivals = this.arrivals.filter((card) => !freshIds.has(card.id));
    this.counts = queue.counts;
    this.next = queue.next;
    return fresh.length;
  }

  /**
   * Takes in a fresh first page. Rows that it still holds are brought up to date where they stand.
   * Returns the ids that should be on that page and are not: somebody decided them, or they were withdrawn.
   */
  merge(queue: Queue): string[] {
    const compare = this.order === 'latest' ? null : comparers[this.order];
    this.counts = queue.counts;
    const page = new Map(queue.items.map((card) => [card.id, card]));
    const last = queue.items.at(-1);
    const missing: string[] = [];
    for (const row of this.rows) {
      const fresh = page.get(row.card.id);
      if (fresh) {
        row.card = fresh;
        row.settled = null;
        page.delete(fresh.id);
      } else if (!row.settled && compare && (queue.next === null || (last && compare(row.card, last) <= 0))) missing.push(row.card.id);
    }
    // What a full first page does not reach comes with "show more" and is no arrival.
    const reach =
      compare && this.next !== null
        ? this.rows
            .map((row) => row.card)
            .sort(compare)
            .at(-1)
        : undefined;
    this.arrivals = [...page.values()].filter((card) => !compare || !reach || compare(card, reach) < 0);
    return missing;
  }

  /**
   * Puts what arrived into the list: at the top where the latest stand first, else what cannot wait at the top and the others at the
   * end. Returns the first of them.
   */
  admit(): QueueCard | null {
    const row = (card: QueueCard): Row => ({ card, settled: null });
    const latest = this.order === 'latest';
    const above = this.arrivals.filter((card) => latest || card.urgent);
    const below = this.arrivals.filter((card) => !above.includes(card));
    this.rows = [...above.map(row), ...this.rows, ...below.map(row)];
    this.arrivals = [];
    return above[0] ?? below[0] ?? null;
  }

  /** Marks a row as decided where it stands. */
  settle(card: QueueCard, settled: Row['settled']): void {
    const row = this.find(card.id);
    if (!row) return;
    row.card = card;
    row.settled = settled;
  }

  find(id: string): Row | null {
    return this.rows.find((row) => row.card.id === id) ?? null;
  }

  /** The next row down, else up, that is still to be decided; with `any`, simply the neighbour. */
  neighbour(id: string | null, step: 1 | -1, any = false): Row | null {
    const from = id === null ? (step === 1 ? -1 : this.rows.length) : this.rows.findIndex((row) => row.card.id === id);
    for (let at = from + step; at >= 0 && at < this.rows.length; at += step) {
      const row = this.rows[at];
      if (row && (any || !row.settled)) return row;
    }
    return null;
  }
}
