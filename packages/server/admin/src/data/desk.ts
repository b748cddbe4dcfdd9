import type { ReactiveController } from 'lit';
import type { ItemDetail, Page, QueueCard } from '@commonward/server/contract';
import { headingOf, isOver } from '../ui/item-view.ts';
import { markdownOf } from '../ui/plain-text.ts';
import type { PlainElement } from '../ui/plain.ts';
import { at, change, get, query, submit } from './api.ts';
import { draftOf, dropDraft, editOf, keepDraft } from './draft.ts';
import { elsewhere } from './elsewhere.ts';
import { FormFaults } from './form.ts';
import { Paged } from './paged.ts';
import { failureWords, isFailure } from './problem.ts';
import { ReplyGuard } from './reply-guard.ts';
import { t } from '../i18n/en.ts';

export type Writing = 'answer' | 'reply';

/** What an item keeps while something is on its way from it, whatever is opened meanwhile. */
type Open = { readonly id: string; readonly faults: FormFaults; readonly guard: ReplyGuard };

/** How a change ended: with nothing to tell here, the guard stopped it, `news` tells of it, or it goes on as an edit. */
export type Outcome = 'not' | 'stopped' | 'done' | 'typedOn';

/** Everything behind a writing screen: what is due, the item that is open, the text in the making. */
export class Desk implements ReactiveController {
  readonly kind: Writing;
  readonly due: Paged<QueueCard>;
  site = '';
  item: ItemDetail | null = null;
  failure = '';
  /** An own item is open for changing, or its withdrawal is being confirmed. */
  mode: 'read' | 'edit' | 'withdraw' = 'read';
  /** What just happened, in words. */
  news = '';
  /** The sent answer or reply that was typed on: the words since then wait there as an edit. */
  typedOn = '';
  /** This person's own answers or replies, the latest first. */
  own: QueueCard[] = [];
  /** The answer that carries the mark, as far as the item or this page knows. */
  accepted: string | null = null;
  readonly #host: PlainElement;
  #open: Open;
  readonly #onTheirWay = new Map<string, Open>();

  constructor(host: PlainElement, kind: Writing) {
    this.#host = host;
    this.kind = kind;
    this.#open = this.#fresh('');
    this.due = new Paged<QueueCard>(host, (cursor) =>
      get<Page<QueueCard>>(`${kind === 'answer' ? '/due' : '/replies'}${query({ site: this.site, cursor })}`),
    );
    host.addController(this);
  }
  hostConnected(): void {
    // The host says when to start.
  }

  #fresh(id: string): Open {
    const open: Open = { id, faults: new FormFaults(this.#host, () => this.#inSight(open)), guard: new ReplyGuard(this.#host) };
    return open;
  }
  /** Whether the person is still on it: they may have opened another item since then, or left the screen. */
  #inSight(open: Open): boolean {
    return open === this.#open && this.#host.isConnected;
  }
  get #id(): string {
    return this.#open.id;
  }
  get faults(): FormFaults {
    return this.#open.faults;
  }
  get guard(): ReplyGuard {
    return this.#open.guard;
  }
  get max(): number {
    return this.kind === 'answer' ? 10_000 : 3000;
  }
  get mine(): boolean {
    const { item } = this;
    return item !== null && item.kind === this.kind && (this.own.some((card) => card.id === item.id) || item.mine === 'clinic');
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
    return this.mode === 'edit' ? editOf(this.#id) : `${this.kind}.${this.#id}`;
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
  #dropDrafts(guard: ReplyGuard, draft: string): void {
    guard.dropOwnWords(draft);
    dropDraft(draft);
    guard.clear();
  }

  /** False when the person had gone on before it was there. */
  async open(id: string): Promise<boolean> {
    const open = (this.#open = this.#onTheirWay.get(id) ?? this.#fresh(id));
    this.item = null;
    this.accepted = null;
    this.failure = '';
    this.news = id && id === this.typedOn ? t.writing.typedOn : '';
    this.typedOn = '';
    this.mode = 'read';
    if (id) await this.#load();
    if (!this.#inSight(open)) return false;
    const item = this.item as ItemDetail | null;
    // Words that were typed and not sent are shown again, not left to be found behind a button.
    if (item && this.mine && !isOver(item) && ![markdownOf(item.body), ''].includes(draftOf(editOf(id)).text)) this.mode = 'edit';
    this.#host.requestUpdate();
    return true;
  }

  async #load(): Promise<void> {
    const open = this.#open;
    try {
      const item = await get<ItemDetail>(at('items', open.id));
      if (!this.#inSight(open)) return;
      this.item = item;
      elsewhere.read(item.id);
      if (typeof item.facts['accepted'] === 'string') this.accepted = item.facts['accepted'];
      this.failure = '';
    } catch (error) {
      if (!this.#inSight(open)) return;
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
  async #past<T>(guard: ReplyGuard, item: ItemDetail, text: string, request: () => Promise<T>): Promise<T | null> {
    try {
      return await request();
    } catch (error) {
      if (!isFailure(error, 'reply_guard')) throw error;
      guard.stop(item, text, error.guarded);
      return null;
    }
  }

  #newsOf(guard: ReplyGuard, override: boolean, usual: string): string {
    return override ? (guard.sole ? t.guard.sentSole : t.guard.sentSecond) : usual;
  }

  /**
   * Runs a change of the open item. By the time it ends another may be open, or the screen be left: then the news of this one is told as news
   * from elsewhere, and nothing that belongs to the other is touched. `task` gives the news, or null when the guard stopped it.
   */
  async #underWay(task: (open: Open) => Promise<string | null>, fix?: Readonly<Record<string, string>>): Promise<Outcome> {
    const open = this.#open;
    const { item } = this;
    if (!item || open.faults.busy) return 'not';
    const address = location.hash;
    let news: string | null = null;
    elsewhere.putAway(open.id);
    this.#onTheirWay.set(open.id, open);
    const done = await open.faults.send(async () => {
      news = await task(open);
      if (news && this.#inSight(open)) await this.#load();
    }, fix);
    this.#onTheirWay.delete(open.id);
    this.#host.requestUpdate();
    if (!this.#inSight(open)) {
      let failure: string | null = null;
      if (!done) failure = Object.values(open.faults.fields)[0] ?? open.faults.whole;
      else if (news === null) failure = t.writing.stoppedElsewhere;
      else if (news === t.writing.stale) failure = t.writing.staleElsewhere;
      const words = t.elsewhere.of(headingOf(item), item.author.name, failure ?? news ?? '');
      elsewhere.tell({ item: open.id, address, words, failed: failure !== null });
      return 'not';
    }
    if (!done) return 'not';
    if (news === null) return 'stopped';
    this.news = news;
    return this.typedOn ? 'typedOn' : 'done';
  }

  /** Sends what was written. With `override` it goes past the guard, to a second person. */
  async send(override = false): Promise<Outcome> {
    const { item } = this;
    if (!item || this.faults.busy || this.#wrong()) return 'not';
    const draft = this.#draft;
    const { text, submission } = draftOf(draft);
    const fix = { text: t.writing.empty[this.kind], body: t.writing.empty[this.kind] };
    return this.#underWay(async (open) => {
      const { guard } = open;
      const body = await guard.stored(text);
      if (!override && (await guard.stops(this.kind, item, body))) return null;
      const path = at('items', item.id, this.kind === 'answer' ? 'answers' : 'replies');
      const input = { body, submission, ...(override ? { override } : {}) };
      const answer = await this.#past(guard, item, body, () => submit<QueueCard>(path, input));
      if (!answer) return null;
      const { value: card, made } = answer;
      // An answer that was thought lost had arrived, perhaps in other words: then these are a change of it.
      const sent = made || markdownOf((await get<ItemDetail>(at('items', card.id))).body) === body;
      const typed = draftOf(draft).text;
      this.#dropDrafts(guard, draft);
      if (!sent || typed !== text) {
        keepDraft(editOf(card.id), typed);
        if (this.#inSight(open)) this.typedOn = card.id;
      }
      this.own = [card, ...this.own.filter((other) => other.id !== card.id)];
      return this.#newsOf(guard, override, this.kind === 'answer' ? t.writing.sentAnswer : t.writing.sentReply);
    }, fix);
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
    if (this.mode === 'edit') this.#dropDrafts(this.guard, this.#draft);
    this.mode = 'read';
    this.faults.clear();
  }

  async saveEdit(override = false): Promise<Outcome> {
    const { item } = this;
    if (!item || this.faults.busy || this.#wrong()) return 'not';
    const draft = this.#draft;
    const { text } = draftOf(draft);
    return this.#change(async (open) => {
      const { guard } = open;
      const body = await guard.stored(text);
      if (!override && (await guard.stops(this.kind, item, body))) return null;
      const input = { body, revision: item.revision, ...(override ? { override } : {}) };
      const card = await this.#past(guard, item, body, () => change<QueueCard>('PUT', at('items', item.id), input));
      if (!card) return null;
      this.#keep(card);
      const news = this.#newsOf(guard, override, t.writing.edited);
      if (draftOf(draft).text !== text) return `${news} ${t.writing.typedOnEdit}`;
      this.#dropDrafts(guard, draft);
      if (this.#inSight(open)) this.mode = 'read';
      return news;
    });
  }

  async withdraw(): Promise<Outcome> {
    const { item } = this;
    if (!item) return 'not';
    return this.#change(async (open) => {
      this.#keep(await change<QueueCard>('POST', at('items', item.id, 'withdraw'), { revision: item.revision }));
      if (this.#inSight(open)) this.mode = 'read';
      return t.writing.withdrawn;
    });
  }

  /** `answer` null takes the mark away. */
  async accept(answer: string | null): Promise<Outcome> {
    const { item } = this;
    if (!item) return 'not';
    return this.#change(async (open) => {
      await change('PUT', at('items', item.id, 'accepted'), { answer });
      if (this.#inSight(open)) this.accepted = answer;
      return answer ? t.writing.acceptedDone : t.writing.unacceptedDone;
    });
  }

  #keep(card: QueueCard): void {
    this.own = this.own.map((other) => (other.id === card.id ? card : other));
  }

  #change(task: (open: Open) => Promise<string | null>): Promise<Outcome> {
    return this.#underWay(async (open) => {
      try {
        return await task(open);
      } catch (error) {
        if (!isFailure(error, 'stale_revision', 'stale_decision')) throw error;
        return t.writing.stale;
      }
    });
  }
}
