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
import { ReplyGuard } from './reply-guard.ts';
import { t } from '../i18n/en.ts';

export type Writing = 'answer' | 'reply';

/** Everything behind a writing screen: what is due, the item that is open, the text in the making. */
export class Desk implements ReactiveController {
  readonly kind: Writing;
  readonly due: Paged<QueueCard>;
  readonly faults: FormFaults;
  readonly guard: ReplyGuard;
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
    this.guard = new ReplyGuard(host);
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
  /** True when the change took away the last of what the guard had found. */
  write(text: string): boolean {
    keepDraft(this.#draft, text);
    void this.guard.prepare();
    this.#host.requestUpdate();
    return this.item !== null && this.guard.follow(this.kind, this.item, text);
  }

  get ownWords(): string {
    return this.guard.ownWords(this.#draft);
  }
  /** Puts a safe reply in the place of what was written, which is kept. */
  take(text: string): void {
    this.guard.keepOwnWords(this.#draft, this.text);
    this.faults.clear();
    this.write(text);
  }
  bringBack(): void {
    const own = this.ownWords;
    if (!own) return;
    const present = this.text;
    this.guard.dropOwnWords(this.#draft);
    this.guard.keepOwnWords(this.#draft, present);
    this.write(own);
  }
  #dropDrafts(): void {
    this.guard.dropOwnWords(this.#draft);
    dropDraft(this.#draft);
    this.guard.clear();
  }

  async open(id: string): Promise<void> {
    this.#id = id;
    this.item = null;
    this.accepted = null;
    this.failure = '';
    this.news = '';
    this.mode = 'read';
    this.faults.clear();
    this.guard.clear();
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
    return this.faults.show({
      text: !text
        ? t.writing.empty[this.kind]
        : text.length > this.max
          ? t.writing.tooLong(this.max)
          : text.includes(t.guard.gap) && t.guard.fillGap,
    });
  }

  /** The answer, or null when the guard stopped it on the server. */
  async #past(item: ItemDetail, text: string, request: () => Promise<QueueCard>): Promise<QueueCard | null> {
    try {
      return await request();
    } catch (error) {
      if (!isFailure(error, 'reply_guard')) throw error;
      this.guard.stop(item, text, error.guarded);
      return null;
    }
  }

  #newsOf(override: boolean, usual: string): string {
    return override ? (this.guard.sole ? t.guard.sentSole : t.guard.sentSecond) : usual;
  }

  /** Sends what was written; true when it now waits in the queue. With `override` it goes past the guard, to a second person. */
  async send(override = false): Promise<boolean> {
    const { item } = this;
    if (!item || this.#wrong()) return false;
    const { text, submission } = draftOf(this.#draft);
    const body = await this.guard.stored(text);
    let sent = false;
    const done = await this.faults.send(
      async () => {
        if (!override && (await this.guard.stops(this.kind, item, body))) return;
        const path = at('items', item.id, this.kind === 'answer' ? 'answers' : 'replies');
        const input = { body, submission, ...(override ? { override } : {}) };
        const card = await this.#past(item, body, () => change<QueueCard>('POST', path, input));
        if (!card) return;
        sent = true;
        this.news = this.#newsOf(override, this.kind === 'answer' ? t.writing.sentAnswer : t.writing.sentReply);
        this.#dropDrafts();
        this.own = [card, ...this.own.filter((other) => other.id !== card.id)];
        await this.#load();
      },
      { text: t.writing.empty[this.kind], body: t.writing.empty[this.kind] },
    );
    return done && sent;
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
    if (this.mode === 'edit') this.#dropDrafts();
    this.mode = 'read';
    this.faults.clear();
  }

  async saveEdit(override = false): Promise<boolean> {
    const { item } = this;
    if (!item || this.#wrong()) return false;
    const body = await this.guard.stored(this.text);
    let stopped = false;
    const done = await this.#change(async () => {
      stopped = !override && (await this.guard.stops(this.kind, item, body));
      if (stopped) return;
      const input = { body, revision: item.revision, ...(override ? { override } : {}) };
      const card = await this.#past(item, body, () => change<QueueCard>('PUT', at('items', item.id), input));
      stopped = !card;
      if (!card) return;
      this.#keep(card);
      this.news = this.#newsOf(override, t.writing.edited);
      this.#dropDrafts();
      this.mode = 'read';
    });
    return done && !stopped;
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
