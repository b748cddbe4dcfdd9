import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemDetail, Queue, QueueCard, QueueName, SubjectAdmin } from '@commonward/server/contract';
import { at, get, getIfChanged, query } from '../../data/api.ts';
import { counts } from '../../data/counts.ts';
import { prefetchItem } from '../../data/items.ts';
import { Poll } from '../../data/poll.ts';
import { failureWords, isFailure } from '../../data/problem.ts';
import { QueueList, type Row } from '../../data/queue-list.ts';
import { go, href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { undo } from '../../data/undo.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { alarm, announce } from '../../ui/announce.ts';
import { selectField } from '../../ui/fields.ts';
import { foundLine } from '../../ui/found-view.ts';
import { awaitsDecision, cardRow } from '../../ui/item-view.ts';
import { Keys } from '../../ui/keys.ts';
import { empty, failed, loading, moreButton } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { ago, lasting } from '../../ui/when.ts';
import './item-pane.ts';
import type { DecidedEvent, MovedEvent } from './item-pane.ts';
import './open-post.ts';

const names: readonly QueueName[] = ['pending', 'reported', 'decided'];
const filterNames = ['site', 'kind', 'subject', 'found'] as const;
type Filters = Record<(typeof filterNames)[number], string>;

/** What waits, what was reported, what was decided: the list, its filters, and one item beside it. */
@customElement('admin-queue')
export class AdminQueue extends PlainElement {
  @property() name: QueueName = 'pending';
  @property() itemId = '';
  @property({ attribute: false }) query = new URLSearchParams();
  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private failure = '';
  @state() private loadingMore = false;
  @state() private subjects: SubjectAdmin[] = [];
  @state() private lastDecided: number | null = null;
  private readonly list = new QueueList();
  private drawn = '';
  /** The item whose heading takes the focus as soon as it is there. */
  private opening = '';
  private etag: string | null = null;
  /** There was reason to look while the list was on its way, which may not know of it. */
  private overtaken = false;
  private readonly poll = new Poll(this, 10_000, (signal) => this.look(signal));
  /** The item that was open when the way back was chosen. */
  private openAtUndo = '';
  private readonly undoing = (): void => {
    this.openAtUndo = this.itemId;
  };
  private readonly undone = (event: Event): void => {
    void this.tookBack((event as CustomEvent<QueueCard>).detail);
  };

  constructor() {
    super();
    new Watch(this, counts, sites);
    new Keys(this, (key) => (key === 'j' ? () => this.step(1) : key === 'k' ? () => this.step(-1) : undefined));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    undo.addEventListener('undoing', this.undoing);
    undo.addEventListener('undone', this.undone);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    undo.removeEventListener('undoing', this.undoing);
    undo.removeEventListener('undone', this.undone);
  }

  private get filters(): Filters {
    const of = (name: string): string => this.query.get(name) ?? '';
    // What was found orders and narrows only what waits.
    return { site: of('site'), kind: of('kind'), subject: of('subject'), found: this.name === 'pending' ? of('found') : '' };
  }
  /** In place of what was decided: the posts of one item's author, of which one thing became. */
  private get author(): { by: string; was: keyof typeof t.item.history } | null {
    const [by, was] = [this.query.get('by'), this.query.get('was')];
    return this.name === 'decided' && by && was && was in t.item.history ? { by, was: was as keyof typeof t.item.history } : null;
  }
  private get heading(): string {
    return this.author ? t.queue.byAuthor(t.item.history[this.author.was]) : t.queue.names[this.name];
  }
  private get latestFirst(): boolean {
    return this.name === 'decided';
  }
  /** Of an item in this list, or of a list itself. */
  private address(id?: string, list?: QueueName): string {
    const name = list ?? this.name;
    const narrowed = (list ? null : this.author) ?? { ...this.filters, ...(name === 'pending' ? {} : { found: '' }) };
    return href(['queue', name, ...(id ? [id] : [])], narrowed);
  }
  private request(cursor: string | null): string {
    return `/queue${query({ name: this.name, ...(this.author ?? this.filters), cursor })}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name') || changed.has('query')) {
      const wanted = this.request(null);
      if (wanted !== this.drawn) {
        this.drawn = wanted;
        void this.start();
        void this.loadSubjects();
      }
    }
  }

  private async start(): Promise<void> {
    const wanted = this.drawn;
    const again = this.hasUpdated;
    this.status = 'loading';
    this.etag = null;
    this.overtaken = false;
    this.lastDecided = null;
    try {
      const answer = await getIfChanged<Queue>(wanted, null);
      if (wanted !== this.drawn || !answer) return;
      this.list.order = this.name === 'pending' ? 'pressing' : this.name === 'decided' ? 'latest' : 'oldest';
      this.list.replace(answer.value);
      this.etag = answer.etag;
      counts.set(answer.value.counts);
      this.status = 'ready';
      if (again) announce(t.queue.loaded(this.heading, answer.value.items.length, answer.value.next !== null));
      if (this.list.rows.length === 0 && this.name !== 'decided') void this.loadLastDecided();
      // The link that led here went with its item.
      if (again && this.author && !this.itemId) void this.focusOn('#list-title');
      if (this.overtaken) this.poll.now();
      this.fetchAhead();
    } catch (error) {
      if (wanted !== this.drawn) return;
      this.failure = failureWords(error);
      this.status = 'failed';
    }
  }

  private async loadLastDecided(): Promise<void> {
    try {
      const { items } = await get<Queue>('/queue?name=decided');
      this.lastDecided = items[0]?.decision?.at ?? null;
    } catch {
      // The sentence is left out.
    }
  }

  private async loadSubjects(): Promise<void> {
    const { site } = this.filters;
    const moderated = session.sitesFor('moderator').filter((key) => !site || key === site);
    const answers = await Promise.allSettled(moderated.map((key) => sites.subjects(key)));
    this.subjects = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  }

  /** One look at the server: 304 most of the time. */
  private async look(signal?: AbortSignal): Promise<void> {
    if (this.status !== 'ready') {
      this.overtaken = true;
      return;
    }
    const wanted = this.drawn;
    const answer = await getIfChanged<Queue>(wanted, this.etag, signal);
    if (wanted !== this.drawn) return;
    // Nothing new, but "5 min ago" moves on.
    this.requestUpdate();
    if (!answer) return;
    this.etag = answer.etag;
    const before = new Set(this.list.arrivals.map((card) => card.id));
    const calm = new Set(this.list.rows.filter(({ card }) => !card.urgent).map(({ card }) => card.id));
    const missing = this.list.merge(answer.value);
    counts.set(answer.value.counts);
    const { arrivals } = this.list;
    if (arrivals.some((card) => !before.has(card.id)))
      announce(t.queue.arrived(arrivals.length, arrivals.filter((card) => card.urgent).length));
    // Changed by its author where it stands: the mark alone might not be seen.
    if (this.list.rows.some(({ card, settled }) => card.urgent && !settled && calm.has(card.id))) alarm(t.queue.turnedUrgent);
    const open = this.list.find(this.itemId);
    if (open && !missing.includes(this.itemId)) void this.pane?.catchUp(open.card.version);
    await Promise.all(missing.slice(0, 20).map((id) => this.findOut(id)));
    this.requestUpdate();
  }

  /** A row has gone from the queue: by whom? */
  private async findOut(id: string): Promise<void> {
    const row = this.list.find(id);
    if (!row || row.settled) return;
    try {
      const detail = await get<ItemDetail>(at('items', id));
      this.list.settle(detail, detail.decision && !detail.decision.undone ? detail.decision : 'left');
    } catch (error) {
      if (isFailure(error, 'unknown_item', 'not_found', 'forbidden')) this.list.settle(row.card, 'left');
    }
    if (id === this.itemId) void this.pane?.catchUp(Number.MAX_SAFE_INTEGER);
    this.requestUpdate();
  }

  private get pane() {
    return this.querySelector('admin-item');
  }

  private step(by: 1 | -1): void {
    const row = this.list.neighbour(this.itemId || null, by, true);
    if (row) this.open(row.card.id);
  }

  private open(id: string): void {
    if (id === this.itemId) return;
    this.opening = id;
    go(this.address(id));
  }

  private found(id: string): void {
    if (id === this.itemId) this.pane?.focusHeading();
    else this.open(id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has('itemId')) return;
    const before = changed.get('itemId');
    // Back from an item: to its row, not to the top of the page.
    if (!this.itemId && before && document.activeElement === document.body)
      this.querySelector<HTMLElement>(`#row-${CSS.escape(before)}`)?.focus();
    // Opened from here, or by a link that went when it was followed.
    const left = Boolean(this.itemId) && before !== undefined && document.activeElement === document.body;
    if (this.opening !== this.itemId && !left) return;
    this.opening = '';
    this.pane?.focusHeading();
    this.querySelector(`#row-${CSS.escape(this.itemId)}`)?.scrollIntoView({ block: 'nearest' });
  }

  private fetchAhead(): void {
    const next = this.list.neighbour(this.itemId || null, 1);
    if (next && this.name !== 'decided') prefetchItem(next.card.id);
  }

  private async decided(event: DecidedEvent): Promise<void> {
    if (!this.isConnected) return;
    const { item, decision } = event.detail;
    // The answer may come when another item is being read: nobody is taken away from that, and no key meant for it goes astray.
    const open = item.id === this.itemId;
    this.list.settle(item, this.name === 'decided' ? null : decision);
    this.requestUpdate();
    if (this.name === 'decided') {
      if (open) await this.pane?.refresh();
    } else if (open) {
      const next = this.list.neighbour(item.id, 1) ?? this.list.neighbour(item.id, -1);
      if (next) this.open(next.card.id);
      else {
        go(this.address());
        await this.focusOn('.chosen-none');
        // On a narrow screen the list is all there is.
        if (document.activeElement === document.body) await this.focusOn('#list-title');
      }
    }
    this.poll.now();
    this.fetchAhead();
  }

  private moved(event: MovedEvent): void {
    const item = event.detail;
    const decision = item.decision && !item.decision.undone ? item.decision : null;
    const waits = awaitsDecision(item.state) || (this.name === 'reported' && item.reports > 0);
    if (this.name !== 'decided') this.list.settle(item, waits ? null : (decision ?? 'left'));
    this.requestUpdate();
  }

  private async tookBack(card: QueueCard): Promise<void> {
    this.list.settle(card, null);
    this.requestUpdate();
    if (card.id === this.itemId) await this.pane?.refresh();
    // As after a decision: whoever has gone on to another item since they pressed stays there.
    else if (this.itemId !== this.openAtUndo) return this.poll.now();
    else if (this.list.find(card.id) || this.name !== 'decided') this.open(card.id);
    this.poll.now();
  }

  private async showArrivals(): Promise<void> {
    const first = this.list.admit();
    this.requestUpdate();
    if (first) await this.focusOn(`#row-${CSS.escape(first.id)}`);
  }

  private async more(): Promise<void> {
    if (this.loadingMore || !this.list.next) return;
    const wanted = this.drawn;
    this.loadingMore = true;
    this.failure = '';
    try {
      const page = await get<Queue>(this.request(this.list.next));
      if (wanted !== this.drawn) return;
      const added = this.list.append(page);
      this.requestUpdate();
      announce(t.moreShown(added));
      const first = this.list.rows[this.list.rows.length - added];
      if (first) await this.focusAfterMore(`#row-${CSS.escape(first.card.id)}`);
      else if (!this.list.next) await this.focusAfterMore('#list-title');
    } catch (error) {
      this.failure = failureWords(error);
    } finally {
      this.loadingMore = false;
    }
  }

  private filter(name: keyof Filters, value: string): void {
    const next = { ...this.filters, [name]: value, ...(name === 'site' ? { subject: '' } : {}) };
    go(href(['queue', this.name], next));
  }

  private drawFilters(): TemplateResult {
    if (this.author) return html`<p><a href=${this.address(this.author.by)}>${t.queue.byAuthorOf}</a></p>`;
    const { filters } = this;
    const on = filterNames.filter((name) => filters[name]).length;
    const keys = sites.keys;
    const seen = new Map(this.list.rows.map(({ card }) => [card.subject.key, card.subject.name]));
    // Two sites may call something by one key: it is one choice, under both names.
    const subjects = new Map(this.subjects.length > 0 ? [] : seen);
    for (const { key, name } of this.subjects) {
      const other = subjects.get(key);
      subjects.set(key, other && other !== name ? `${other} / ${name}` : name);
    }
    if (filters.subject && !subjects.has(filters.subject)) subjects.set(filters.subject, filters.subject);
    return html`<details class="filters" ?open=${on > 0}>
      <summary>${on > 0 ? t.queue.filtersOn(on) : t.queue.filters}</summary>
      <div class="filter-fields">
        ${
          keys.length > 1
            ? selectField({
                id: 'filter-site',
                label: t.queue.site,
                value: filters.site,
                options: [['', t.queue.allSites], ...keys.map((key) => [key, sites.name(key)] as const)],
                onchange: (value) => this.filter('site', value),
              })
            : nothing
        }
        ${selectField({
          id: 'filter-kind',
          label: t.queue.kind,
          value: filters.kind,
          options: [['', t.queue.allKinds], ...Object.entries(t.item.kindsMany)],
          onchange: (value) => this.filter('kind', value),
        })}
        ${selectField({
          id: 'filter-subject',
          label: t.queue.subject,
          value: filters.subject,
          options: [['', t.queue.allSubjects], ...[...subjects].sort((a, b) => a[1].localeCompare(b[1]))],
          onchange: (value) => this.filter('subject', value),
        })}
        ${
          this.name === 'pending'
            ? selectField({
                id: 'filter-found',
                label: t.found.filter,
                value: filters.found,
                options: [['', t.found.anything], ...Object.entries(t.found.classes)],
                onchange: (value) => this.filter('found', value),
              })
            : nothing
        }
        ${on > 0 ? html`<p><a href=${href(['queue', this.name])}>${t.queue.clear}</a></p>` : nothing}
      </div>
    </details>`;
  }

  private drawRow(row: Row): TemplateResult {
    const { card, settled } = row;
    const current = card.id === this.itemId;
    const shown = settled && settled !== 'left' ? settled : this.name === 'decided' ? card.decision : null;
    const by = shown && (shown.by === session.me?.name ? t.queue.row.youDid(shown.action) : t.queue.row.didThis(shown.by, shown.action));
    const side = html`${!settled && card.reports > 0 ? html`<span class="why danger">${t.queue.reports(card.reports)}</span>` : nothing}
    ${card.imported ? html`<span class="why">${t.queue.imported}</span>` : nothing}`;
    const last = settled === 'left' ? html`<b>${t.queue.row.left}</b>` : by ? html`<b>${by}</b>, ${ago(shown.at)}` : nothing;
    // Whoever publishes it is the second person that its author had to ask for.
    const second = !settled && card.second && awaitsDecision(card.state);
    const marks = html`${second ? html`<span class="why">${t.found.guardTitle}</span>` : nothing}${foundLine(card, !settled && this.name !== 'decided')}`;
    return html`<li class=${settled ? 'settled' : ''}>
      <a
        id="row-${card.id}"
        class="row"
        href=${this.address(card.id)}
        aria-current=${current ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.rowClicked(event, card.id)}
        >${cardRow(card, lasting(card.since), side, last, marks)}</a
      >
    </li>`;
  }

  private rowClicked(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.found(id);
  }

  private drawTabs(): TemplateResult {
    const figures = counts.value;
    return html`<nav class="tabs" aria-label=${t.queue.tabs}>
      ${names.map((name) => {
        const figure = name === 'decided' ? null : figures?.[name];
        return html`<a href=${this.address(undefined, name)} aria-current=${name === this.name && !this.author ? 'page' : nothing}
          >${t.queue.names[name]}${figure ? html` <span>${t.queue.counts(figure)}</span>` : nothing}</a
        >`;
      })}
    </nav>`;
  }

  private drawList(): TemplateResult {
    if (this.status === 'loading') return loading(t.queue.loadingList);
    if (this.status === 'failed') return failed(this.failure, () => this.start());
    const { list } = this;
    const filtered = filterNames.some((name) => this.filters[name]);
    if (list.rows.length === 0 && this.author) return empty(t.queue.byAuthorNone, nothing);
    if (list.rows.length === 0 && list.arrivals.length === 0)
      return empty(
        filtered ? t.queue.emptyFiltered : t.queue.empty[this.name],
        filtered
          ? html`<a href=${href(['queue', this.name])}>${t.queue.clear}</a>`
          : this.lastDecided
            ? t.queue.lastDecided(ago(this.lastDecided))
            : nothing,
      );
    const urgent = list.arrivals.filter((card) => card.urgent).length;
    const arrivals =
      list.arrivals.length > 0
        ? html`<button type="button" class="btn arrivals ${urgent > 0 ? 'pressing' : ''}" @click=${this.showArrivals}>
            ${t.queue.arrivals(list.arrivals.length, urgent)}
          </button>`
        : nothing;
    return html`${this.latestFirst ? arrivals : nothing}
      <ol class="rows">
        ${repeat(
          list.rows,
          (row) => row.card.id,
          (row) => this.drawRow(row),
        )}
      </ol>
      ${this.latestFirst ? nothing : arrivals} ${list.next ? moreButton(this.loadingMore, () => void this.more()) : nothing}
      ${this.failure && !this.loadingMore && list.next ? failed(this.failure) : nothing}`;
  }

  private drawNone(): TemplateResult {
    const rows = this.list.rows;
    const done = rows.length > 0 && rows.every((row) => row.settled);
    return html`<div class="item-scroll">
      <p class="chosen-none" tabindex="-1">
        ${done ? t.queue.allDone : rows.length > 0 ? html`${t.queue.choose}${session.me?.keys ? html`${' '}<span class="keys-only">${t.queue.chooseKeys}</span>` : nothing}` : nothing}
      </p>
    </div>`;
  }

  protected override render(): TemplateResult {
    const figure = this.name === 'decided' ? null : counts.value?.[this.name];
    return html`<div class="split ${this.itemId ? 'has-item' : ''}">
      <section class="list" aria-labelledby="list-title">
        <div class="list-head">
          <h1 id="list-title" tabindex="-1">${this.heading}</h1>
          ${this.drawTabs()} ${this.drawFilters()}
          <admin-open-post @found=${(event: CustomEvent<string>) => this.found(event.detail)}></admin-open-post>
        </div>
        ${this.drawList()}
      </section>
      <section class="pane" aria-label=${t.queue.itemLabel}>
        ${
          this.itemId
            ? html`<admin-item
                .itemId=${this.itemId}
                .back=${this.address()}
                .backWords=${`${this.heading}${figure ? ` ${t.queue.counts(figure)}` : ''}`}
                @decided=${this.decided}
                @moved=${this.moved}
              ></admin-item>`
            : this.drawNone()
        }
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-queue': AdminQueue;
  }
}
