import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Decided, DecisionAction, ItemDetail, QueueCard, RefusalReason } from '@commonward/server/contract';
import { at, change } from '../../data/api.ts';
import { draftOf, dropDraft, keepDraft, noteOf } from '../../data/draft.ts';
import { elsewhere } from '../../data/elsewhere.ts';
import { loadItem } from '../../data/items.ts';
import { Poll } from '../../data/poll.ts';
import { failureWords, isFailure } from '../../data/problem.ts';
import { session } from '../../data/session.ts';
import { itemNames, sites } from '../../data/sites.ts';
import { undo } from '../../data/undo.ts';
import { t } from '../../i18n/en.ts';
import { problemWords } from '../../i18n/problems.ts';
import { alarm, announce } from '../../ui/announce.ts';
import { areaField } from '../../ui/fields.ts';
import { urgentMark, whyLine } from '../../ui/found-view.ts';
import { awaitsDecision, itemBody, headingOf, markedHeading, metaOf } from '../../ui/item-view.ts';
import { Keys } from '../../ui/keys.ts';
import { failed, loading, note } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { keyOfReason, reasonKeys } from './reason-keys.ts';
import { staleWords } from './stale-words.ts';
import './take-back.ts';

type WithForm = 'return' | 'refuse' | 'hide' | 'remove';
const needsForm = (action: DecisionAction): action is WithForm =>
  action === 'return' || action === 'refuse' || action === 'hide' || action === 'remove';

const actionKeys: Partial<Record<DecisionAction, string>> = {
  publish: 'f',
  return: 'r',
  refuse: 'd',
  spam: 's',
  keep: 'e',
  hide: 'h',
  remove: 'x',
};
const order: readonly DecisionAction[] = ['publish', 'keep', 'restore', 'return', 'refuse', 'spam', 'hide', 'remove'];

/** Dispatched by the pane. `decided`: by this person; `moved`: somebody else changed the item, here is its newest card. */
export type DecidedEvent = CustomEvent<Decided>;
export type MovedEvent = CustomEvent<QueueCard>;

/** One item with everything a decision rests on, and the decision. */
@customElement('admin-item')
export class AdminItem extends PlainElement {
  @property() itemId = '';
  /** Where "back" leads on a narrow screen. */
  @property() back = '';
  @property() backWords = '';
  @state() private detail: ItemDetail | null = null;
  @state() private failure = '';
  /** What happened to the item while it was open. */
  @state() private news = '';
  @state() private form: WithForm | null = null;
  @state() private reason: RefusalReason | '' = '';
  @state() private fault = '';
  /** What is on its way, by item: on a slow line one goes on to the next while a decision is still being sent. */
  @state() private sendings: ReadonlyMap<string, DecisionAction> = new Map();
  private wantsFocus = false;
  private round = 0;
  private measured: Element | null = null;

  constructor() {
    super();
    // "Waiting 4 min" moves on while somebody reads.
    new Poll(this, 20_000, async () => {
      this.requestUpdate();
      await this.lookForStars();
    });
    new Keys(this, (key) => {
      if (this.form || !this.detail) return undefined;
      const action = order.find((candidate) => actionKeys[candidate] === key && this.detail?.allowed.includes(candidate));
      return action && (() => this.choose(action));
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('itemId') && this.itemId) {
      this.wantsFocus = changed.get('itemId') !== undefined || this.wantsFocus;
      this.detail = null;
      this.news = '';
      this.failure = '';
      this.fault = '';
      this.form = null;
      this.reason = '';
      void this.load();
    }
  }

  /** The dock's height, so that the undo message stands above it. */
  private readonly measure = new ResizeObserver(([entry]) => {
    document.documentElement.style.setProperty('--dock', `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`);
  });
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.measure.disconnect();
    document.documentElement.style.removeProperty('--dock');
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dock = this.querySelector('.dock');
    if (dock === this.measured) return;
    this.measured = dock;
    this.measure.disconnect();
    if (dock) this.measure.observe(dock);
  }

  /** Moves the focus to the heading once the item is there. */
  focusHeading(): void {
    this.wantsFocus = true;
    void this.settleFocus();
  }

  private async settleFocus(): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>('.item-heading');
    if (!this.wantsFocus || !heading) return;
    this.wantsFocus = false;
    heading.focus();
    this.querySelector('.item-scroll')?.scrollTo({ top: 0 });
  }

  private async load(fresh = false): Promise<void> {
    const round = ++this.round;
    this.failure = '';
    try {
      const detail = await loadItem(this.itemId, fresh);
      if (round !== this.round) return;
      this.detail = detail;
      elsewhere.read(detail.id);
      const { decision } = detail;
      if (decision?.mine) undo.recall({ decision, item: detail });
    } catch (error) {
      if (round !== this.round) return;
      this.failure = failureWords(error);
      this.detail = null;
    }
    await this.settleFocus();
  }

  /** Once a decision can be undone no more, its item shows its stars; while another one is due, they do not come by waiting. */
  private async lookForStars(): Promise<void> {
    const before = this.detail;
    const { decision } = before ?? {};
    if (before?.kind !== 'review' || before.stars || awaitsDecision(before.state) || before.reports > 0) return;
    if (!decision || decision.undone || decision.undoUntil > Date.now()) return;
    const now = await loadItem(before.id, true);
    // What else has changed is told by `catchUp`.
    if (this.detail === before && now.version === before.version) this.detail = now;
  }

  /** Called when the list has seen a newer version of the open item; shows it and says why. */
  async catchUp(version: number): Promise<void> {
    const before = this.detail;
    if (!before || before.version >= version || this.sending) return;
    await this.load(true);
    this.tellNews(before);
  }

  private tellNews(before: ItemDetail): void {
    const now = this.detail;
    // Another item may have been opened meanwhile.
    if (now?.id !== before.id) return;
    this.news = staleWords(before, now);
    if (this.form && !now.allowed.includes(this.form) && !this.noteText) this.form = null;
    alarm(this.news);
    this.dispatchEvent(new CustomEvent<QueueCard>('moved', { detail: now }));
  }

  private get noteName(): string {
    return noteOf(this.itemId);
  }
  private get noteText(): string {
    return draftOf(this.noteName).text;
  }

  /** What is being sent for the open item. */
  private get sending(): DecisionAction | undefined {
    return this.sendings.get(this.itemId);
  }
  private markSending(id: string, action: DecisionAction | null): void {
    const sendings = new Map(this.sendings);
    if (action) sendings.set(id, action);
    else sendings.delete(id);
    this.sendings = sendings;
  }
  /** Whether the person is still on that item. */
  private shows(id: string): boolean {
    return this.isConnected && this.itemId === id;
  }

  private choose(action: DecisionAction): void {
    if (this.sending) return;
    this.fault = '';
    if (!needsForm(action)) {
      void this.decide(action);
      return;
    }
    if (this.form !== action) this.reason = '';
    this.form = action;
    void this.focusOn(action === 'return' ? '#decide-note' : '#decide-form input');
  }

  private closeForm(): void {
    // What is being sent can't be called back by closing its form.
    if (this.sending) return;
    const action = this.form;
    this.form = null;
    this.fault = '';
    void this.focusOn(`[data-action="${action}"]`);
  }

  private async decide(action: DecisionAction, more: { reason?: RefusalReason; note?: string } = {}): Promise<void> {
    const before = this.detail;
    if (!before || this.sending) return;
    const { id } = before;
    const address = location.hash;
    this.markSending(id, action);
    this.fault = '';
    elsewhere.putAway(id);
    try {
      const decided = await change<Decided>('POST', at('items', id, 'decisions'), {
        action,
        revision: before.revision,
        version: before.version,
        ...more,
      });
      dropDraft(noteOf(id));
      if (this.shows(id)) {
        this.form = null;
        this.news = '';
      }
      undo.offer(decided);
      announce(`${t.decide.done(before.kind, action)} ${t.decide.then[action](undo.seconds)}`);
      this.dispatchEvent(new CustomEvent<Decided>('decided', { detail: decided }));
    } catch (error) {
      const late = isFailure(error, 'stale_decision', 'stale_revision', 'illegal_transition');
      if (late && this.shows(id)) await this.load(true);
      this.markSending(id, null);
      if (!this.shows(id)) await this.tellElsewhere(before, address, error, late);
      else if (late) {
        this.tellNews(before);
        await this.focusOn('.news');
      } else {
        this.fault = failureWords(error);
        alarm(this.fault);
      }
    } finally {
      this.markSending(id, null);
    }
  }

  /** A decision came to nothing on an item that has been left: said under its own name, not on the one that is open. */
  private async tellElsewhere(before: ItemDetail, address: string, error: unknown, late: boolean): Promise<void> {
    let words = t.decide.undecided(failureWords(error));
    if (late) {
      try {
        const now = await loadItem(before.id, true);
        words = staleWords(before, now);
        this.dispatchEvent(new CustomEvent<QueueCard>('moved', { detail: now }));
      } catch {
        // That it has changed is what can be said.
      }
    }
    const told = t.elsewhere.of(headingOf(before), before.author.name, words);
    elsewhere.tell({ item: before.id, address, words: told, failed: true });
  }

  /** After a decision that leaves the person on the item. */
  async refresh(): Promise<void> {
    this.news = '';
    this.wantsFocus = true;
    await this.load(true);
  }

  private submit(event: Event): void {
    event.preventDefault();
    const { form } = this;
    if (!form) return;
    if (form === 'return') {
      const text = this.noteText.trim();
      if (!text || text.length > 1000) {
        this.fault = text ? t.decide.noteTooLong : problemWords('note_needed');
        void this.focusOn('#decide-note');
        return;
      }
      void this.decide('return', { note: text });
    } else if (!this.reason) {
      this.fault = t.decide.chooseReason;
      void this.focusOn('#decide-form input');
    } else void this.decide(form, { reason: this.reason });
  }

  private formKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.closeForm();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.submit(event);
    } else if (this.form !== 'return' && session.me?.keys && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const reason = reasonKeys.get(event.key.toLowerCase());
      if (reason) {
        event.preventDefault();
        this.reason = reason;
        void this.focusOn(`#reason-${reason}`);
      }
    }
    // A letter pressed in the form is for the form alone.
    event.stopPropagation();
  }

  private drawForm(form: WithForm): TemplateResult {
    const allowed = this.detail?.allowed.includes(form) ?? false;
    const busy = this.sending === form;
    const submit = form === 'return' ? t.decide.returnSubmit : t.decide.reasonSubmit[form];
    return html`<form
      id="decide-form"
      class="decide-form"
      novalidate
      aria-labelledby="decide-title"
      @submit=${this.submit}
      @keydown=${this.formKey}
    >
      <h3 id="decide-title">${form === 'return' ? t.decide.returnTitle : t.decide.reasonTitle[form]}</h3>
      <div class="decide-fields">${form === 'return' ? this.drawNote() : this.drawReasons(form)}</div>
      <div class="buttons">
        <button
          type="submit"
          class="btn ${form === 'return' ? 'go' : 'danger'}"
          ?hidden=${!allowed}
          aria-disabled=${busy ? 'true' : nothing}
        >
          ${busy ? t.decide.sending : submit}
        </button>
        <button type="button" class="btn" aria-disabled=${busy ? 'true' : nothing} @click=${this.closeForm}>${t.cancel}</button>
      </div>
    </form>`;
  }

  private drawNote(): TemplateResult {
    const left = 1000 - this.noteText.length;
    return areaField({
      id: 'decide-note',
      label: t.decide.returnLabel,
      hint: t.decide.returnHint,
      error: this.fault || undefined,
      rows: 3,
      value: this.noteText,
      oninput: (event) => {
        keepDraft(this.noteName, (event.target as HTMLTextAreaElement).value);
        this.requestUpdate();
      },
      below:
        left < 200 ? html`<p class="meta" id="decide-note-left">${left >= 0 ? t.writing.left(left) : t.writing.over(-left)}</p>` : html``,
    });
  }

  private drawReasons(form: 'refuse' | 'hide' | 'remove'): TemplateResult {
    const keys = session.me?.keys;
    return html`<p class="hint" id="reason-hint">
        ${t.decide.reasonHint[form]} ${keys ? html`<span class="keys-only">${t.decide.reasonKeys}</span>` : nothing}
      </p>
      ${this.fault ? html`<p class="field-error" id="reason-error"><span class="vh">${t.errorPrefix} </span>${this.fault}</p>` : nothing}
      <div
        class="reasons"
        role="radiogroup"
        aria-label=${t.decide.reasonLegend}
        aria-describedby="reason-hint${this.fault ? ' reason-error' : ''}"
      >
        ${t.decide.reasonGroups.map(
          (group) =>
            html`<div class="reason-group" role="group" aria-label=${group.title}>
              <p class="group-title" aria-hidden="true">${group.title}</p>
              ${group.reasons.map(
                (reason) =>
                  html`<div class="tick">
                    <input
                      type="radio"
                      name="reason"
                      id="reason-${reason}"
                      .value=${reason}
                      .checked=${this.reason === reason}
                      @change=${() => (this.reason = reason)}
                    />
                    <label for="reason-${reason}"
                      >${keys ? html`<kbd aria-hidden="true">${keyOfReason.get(reason)}</kbd>` : nothing}${t.decide.reasons[reason]}</label
                    >
                  </div>`,
              )}
            </div>`,
        )}
      </div>`;
  }

  private drawTakeBack({ decision }: ItemDetail): TemplateResult {
    return html`<admin-take-back
      .decision=${decision}
      @failed=${(event: CustomEvent<string>) => (this.fault = event.detail)}
    ></admin-take-back>`;
  }

  private drawBar(detail: ItemDetail): TemplateResult {
    const allowed = order.filter((action) => detail.allowed.includes(action));
    if (allowed.length === 0) {
      const why =
        detail.barred === 'own'
          ? t.item.own
          : detail.barred === 'role'
            ? t.item.roleBarred
            : detail.barred === 'second'
              ? t.found.second
              : t.item.nothingAllowed;
      return html`<p class="bar barred">
        <span>${why}</span>
        ${
          detail.barred === 'own' && (detail.kind === 'answer' || detail.kind === 'reply')
            ? html`<a href="#/${detail.kind === 'answer' ? 'answers' : 'replies'}/${encodeURIComponent(detail.id)}">${t.item.ownEdit}</a>`
            : nothing
        }
        ${this.drawTakeBack(detail)}
      </p>`;
    }
    return html`<div class="bar" role="group" aria-label=${t.decide.label}>
      ${allowed.map((action, index) => {
        // Where somebody may be in danger, or what the guard found is to be read first, nothing is put first: publishing is one way of several.
        const first = index === 0 && !needsForm(action) && !((detail.urgent || detail.second) && action === 'publish');
        const key = session.me?.keys ? actionKeys[action] : undefined;
        return html`<button
          type="button"
          class="btn ${first ? 'go' : ''}"
          data-action=${action}
          aria-disabled=${this.sending ? 'true' : nothing}
          aria-expanded=${needsForm(action) ? String(this.form === action) : nothing}
          aria-keyshortcuts=${key ?? nothing}
          @click=${() => this.choose(action)}
        >
          ${this.sending === action ? t.decide.sending : t.decide.actions[action]}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
        </button>`;
      })}
      ${this.drawTakeBack(detail)}
    </div>`;
  }

  /** Own items are decided by somebody else, except where there is nobody else. */
  private get sole(): boolean {
    const { detail } = this;
    return Boolean(detail && detail.allowed.length > 0 && detail.mine);
  }

  protected override render(): TemplateResult {
    const { detail } = this;
    const back = html`<a class="back" href=${this.back}><span aria-hidden="true">‹</span> ${this.backWords}</a>`;
    if (!detail)
      return html`<div class="item-scroll">
        ${back}
        ${
          this.failure
            ? html`<h2 class="item-heading" tabindex="-1">${t.failedTitle}</h2>
                ${failed(this.failure, () => this.load(true), true)}`
            : loading(t.queue.loadingItem)
        }
      </div>`;
    const waits = awaitsDecision(detail.state);
    return html`<div class="item-scroll">
        ${back}
        <article aria-labelledby="item-heading">
          ${this.news ? html`<div class="news" tabindex="-1">${note(html`${this.news}${this.form && this.noteText ? ` ${t.decide.staleKept}` : nothing}`, 'warn')}</div>` : nothing}
          ${
            waits && detail.urgent
              ? html`<p class="urgent-line">${urgentMark(detail.since)}</p>
                  ${detail.author.kind === 'member' ? html`<p class="urgent-first">${t.found.urgentFirst(sites.find(detail.site)?.emergencyNumber)}</p>` : nothing}`
              : nothing
          }
          ${detail.kind === 'question' ? html`<p class="kind">${t.item.rowTitle[detail.kind]}</p>` : nothing}
          <h2 class="item-heading" id="item-heading" tabindex="-1" dir="auto">${markedHeading(detail)}</h2>
          ${metaOf(detail)} ${waits ? whyLine(detail) : nothing} ${detail.barred === 'second' ? note(t.found.second, 'warn') : nothing}
          ${itemBody(detail, itemNames)} ${this.sole && detail.barred !== 'second' ? note(t.item.ownSole) : nothing}
        </article>
      </div>
      <div class="dock">
        ${this.form ? this.drawForm(this.form) : html`${this.fault ? note(this.fault, 'warn') : nothing} ${this.drawBar(detail)}`}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-item': AdminItem;
  }
}
