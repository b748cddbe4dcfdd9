import type { ReactiveController } from 'lit';
import type { ItemDetail, Page, QueueCard } from '@commonward/server/contract';
import { markdownOf } from '../ui/plain-text.ts';
import type { PlainElement } from '../ui/plain.ts';
import { at, change, get, query } from './api.ts';
import { draftOf, dropDraft, keepDraft } from './draft.ts';
import { FormFaults } from './form.ts';
import { isMine } from './items.ts';
import { Paged } from './paged.ts';
import { failureWords, isFailure } from './problem.ts';
import { t } from '../i18n/en.ts';

export type Writing = 'answer' | 'reply';

/** Everything behind a writing screen: what is due, the item that is open, the text in the making. */
export class Desk implements ReactiveController {
  readonly kind: Writing;
  readonly due: Paged<QueueCard>;
  readonly faults: FormFaults;
  site = '';
  item: ItemDetail | null = null;
  failure = '';
  /** An own item is open for changing, or its withdrawal is being confirmed. */
  mode: 'read' | 'edit' | 'withdraw' = 'read';
  /** What just happened, in words. */
  news = '';
  /** This person's own answers or replies, the latest first. */
  own: QueueCard[] = [];
  /** The answer that carries the mark, as far as the item or this page knows. */
  accepted: string | null = null;
  readonly #host: PlainElement;
  #id = '';

  constructor(host: PlainElement, kind: Writing) {
    this.#host = host;
    this.kind = kind;
    this.faults = new FormFaults(host);
    this.due = new Paged<QueueCard>(host, (cursor) =>
      get<Page<QueueCard>>(`${kind === 'answer' ? '/due' : '/replies'}${query({ site: this.site, cursor })}`),
    );
    host.addController(this);
  }
  hostConnected(): void {
    // The host says when to start.
  }

  get max(): number {
    return this.kind === 'answer' ? 10_000 : 3000;
  }
  get mine(): boolean {
    const { item } = this;
    return item !== null && item.kind === this.kind && (this.own.some((card) => card.id === item.id) || isMine(item));
  }

  /** Loads what is due and what this person has written before. */
  async start(): Promise<void> {
    await Promise.all([this.due.start(), this.#loadOwn()]);
  }
  async #loadOwn(): Promise<void> {
    try {
      const { items } = await get<Page<QueueCard>>('/own');
      this.own = items.filter((card) => card.kind === this.kind && (!this.site || card.site === this.site));
      this.#host.requestUpdate();
    } catch {
      // The list of what is due says what went wrong.
    }
  }
  get #draft(): string {
    return `${this.mode === 'edit' ? 'edit' : this.kind}.${this.#id}`;
  }
  get text(): string {
    return draftOf(this.#draft).text;
  }
  write(text: string): void {
    keepDraft(this.#draft, text);
    this.#host.requestUpdate();
  }

  async open(id: string): Promise<void> {
    this.#id = id;
    this.item = null;
    this.accepted = null;
    this.failure = '';
    this.news = '';
    this.mode = 'read';
    this.faults.clear();
    if (id) await this.#load();
  }

  async #load(): Promise<void> {
    const id = this.#id;
    try {
      const item = await get<ItemDetail>(at('items', id));
      if (id !== this.#id) return;
      this.item = item;
      if (typeof item.facts['accepted'] === 'string') this.accepted = item.facts['accepted'];
      this.failure = '';
    } catch (error) {
      if (id !== this.#id) return;
      this.failure = failureWords(error);
    }
    this.#host.requestUpdate();
  }

  reload(): Promise<void> {
    return this.#load();
  }

  #wrong(): boolean {
    const text = this.text.trim();
    return this.faults.show({ text: !text ? t.writing.empty[this.kind] : text.length > this.max && t.writing.tooLong(this.max) });
  }

  /** Sends what was written; true when it now waits in the queue. */
  async send(): Promise<boolean> {
    const { item } = this;
    if (!item || this.#wrong()) return false;
    const { text, submission } = draftOf(this.#draft);
    return this.faults.send(
      async () => {
        const card = await change<QueueCard>('POST', at('items', item.id, this.kind === 'answer' ? 'answers' : 'replies'), {
          body: text.trim(),
          submission,
        });
        dropDraft(this.#draft);
        this.own = [card, ...this.own.filter((other) => other.id !== card.id)];
        this.news = this.kind === 'answer' ? t.writing.sentAnswer : t.writing.sentReply;
        await this.#load();
      },
      { text: t.writing.empty[this.kind], body: t.writing.empty[this.kind] },
    );
  }

  beginEdit(): void {
    if (!this.item) return;
    this.mode = 'edit';
    this.news = '';
    if (!this.text) this.write(markdownOf(this.item.body));
    this.#host.requestUpdate();
  }

  beginWithdraw(): void {
    this.mode = 'withdraw';
    this.news = '';
    this.#host.requestUpdate();
  }

  leave(): void {
    if (this.mode === 'edit') dropDraft(this.#draft);
    this.mode = 'read';
    this.faults.clear();
  }

  async saveEdit(): Promise<boolean> {
    const { item } = this;
    if (!item || this.#wrong()) return false;
    return this.#change(async () => {
      this.#keep(await change<QueueCard>('PUT', at('items', item.id), { body: this.text.trim(), revision: item.revision }));
      dropDraft(this.#draft);
      this.mode = 'read';
      this.news = t.writing.edited;
    });
  }

  async withdraw(): Promise<boolean> {
    const { item } = this;
    if (!item) return false;
    return this.#change(async () => {
      this.#keep(await change<QueueCard>('POST', at('items', item.id, 'withdraw'), { revision: item.revision }));
      this.mode = 'read';
      this.news = t.writing.withdrawn;
    });
  }

  /** `answer` null takes the mark away. */
  async accept(answer: string | null): Promise<boolean> {
    const { item } = this;
    if (!item) return false;
    return this.#change(async () => {
      await change('PUT', at('items', item.id, 'accepted'), { answer });
      this.accepted = answer;
      this.news = answer ? t.writing.acceptedDone : t.writing.unacceptedDone;
    });
  }

  #keep(card: QueueCard): void {
    this.own = this.own.map((other) => (other.id === card.id ? card : other));
  }

  async #change(task: () => Promise<void>): Promise<boolean> {
    return this.faults.send(async () => {
      try {
        await task();
      } catch (error) {
        if (isFailure(error, 'stale_revision', 'stale_decision')) {
          await this.#load();
          this.news = t.writing.stale;
          return;
        }
        throw error;
      }
      await this.#load();
    });
  }
}
