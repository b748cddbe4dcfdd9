/** A member's own posts in every state, what they can do with them, and their account. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MyItem, Part, State } from '@commonward/server/contract';
import { helpAt } from '../../data/helplines.ts';
import { cameBack, isChangeable } from '../../data/own-items.ts';
import type { Place } from '../../data/place.ts';
import { RequestFailure, codeOf } from '../../data/problem.ts';
import type { Session } from '../../data/session.ts';
import { wish } from '../../events/wish.ts';
import type { Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { faultSummary, focusFaults, labelled, tickBox, trouble, type Fault } from '../../ui/form.ts';
import { heading } from '../../ui/heading.ts';
import { helpCard } from '../../ui/help-card.ts';
import { moderatorNote, moderatorReason } from '../../ui/moderator-said.ts';
import { clock, stopped, tick, turnedBack } from '../../ui/icons.ts';
import { sentence } from '../../ui/sentence.ts';
import { stars } from '../../ui/stars.ts';
import { nameFault } from './name-fault.ts';

const visible = new Set<State>(['published', 'published_edited', 'published_returned']);
const waits = new Set<State>(['pending', 'published_edited']);

/** Where nobody has to look at it any more, it is not brought up again. */
const settled = new Set<State>(['published', 'withdrawn', 'erased']);

/** Whom to call, where the server reads the post as if somebody were in danger. */
const helpFor = (item: MyItem, { site }: Place, words: Writing): TemplateResult | typeof nothing =>
  item.danger && (item.refused || !settled.has(item.state))
    ? helpCard(words, { ...helpAt(site, item.danger), next: waits.has(item.state) ? words.helpNext : undefined })
    : nothing;

const nameOf = (item: MyItem): string => item.title ?? (item.text.length > 60 ? `${item.text.slice(0, 60)}…` : item.text);
const stateIcon = (state: State): TemplateResult => {
  if (waits.has(state)) return clock();
  if (cameBack({ state })) return turnedBack();
  return visible.has(state) ? tick() : stopped();
};

export class CommonwardMine extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  @property({ attribute: false }) session!: Session;
  /** What the button at its top says. */
  @property({ attribute: false }) back = '';

  @state() private sure: string | null = null;
  @state() private trouble = '';
  @state() private faults: readonly Fault[] = [];
  private pseudonym: string | null = null;
  private readonly refresh = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('change', this.refresh);
    this.session.loadMine().catch((thrown: unknown) => this.explain(thrown));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.refresh);
  }

  begin(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  /** Goes to one of the posts. */
  focusItem(id: string): void {
    const item = this.renderRoot.querySelector<HTMLElement>(`#own-${CSS.escape(id)}`);
    item?.scrollIntoView({ block: 'start' });
    item?.focus({ preventScroll: true });
  }

  protected override render() {
    const { words, place, session } = this;
    const { items } = session.mine;
    const toLists = html`<p>
      <button type="button" class="link tall" @click=${() => wish(this, { want: 'back' })}>${this.back}</button>
    </p>`;
    if (!session.member)
      return html`${toLists}
        <p>${this.trouble || (session.ended ? words.sessionEnded : words.signedOut)}</p>`;
    return html`${toLists} ${heading(place.headingLevel + 1, words.mineTitle, 'title', 'title')}
    ${this.trouble ? trouble(this.trouble) : nothing}
    ${
      items.length
        ? html`<ul class="bare" role="list">
            ${items.map((item) => html`<li>${this.renderItem(item)}<slot name="under-${item.id}"></slot></li>`)}
          </ul>`
        : html`<p>${words.mineEmpty}</p>`
    }
    ${this.renderAccount(session.member)}`;
  }

  private renderItem(item: MyItem) {
    const { words, place } = this;
    const { decision, refused } = item;
    const name = nameOf(item);
    const told = html`<span class="unseen">${words.ofPost(name)}</span>`;
    const soon = item.state === 'published' && item.publicIn !== null && item.publicIn > 0;
    // Nobody in danger is to read "within a day" before they read that somebody has been told.
    const hint = soon || (item.danger && waits.has(item.state)) ? undefined : words.stateHint[refused ? 'published_returned' : item.state];
    return html`<article class="own" id="own-${item.id}" tabindex="-1" aria-labelledby="own-name-${item.id}">
      <p class="muted">${words.sentOn(item.kind, place.locale.format.date(item.createdAt))}</p>
      ${heading(place.headingLevel + 2, html`<bdi>${name}</bdi>`, `own-name-${item.id}`)} ${this.renderAbout(item)}
      <p class="state">${stateIcon(item.state)} ${soon ? words.publicSoon : refused ? words.changeRefused : words.state[item.state]}</p>
      ${hint ? html`<p class="muted">${hint}</p>` : nothing} ${helpFor(item, place, words)}
      ${cameBack(item) ? moderatorNote(words, decision?.note) : nothing} ${moderatorReason(words, item)}
      ${
        refused
          ? html`<div class="moderator">
              <p class="label">${words.changeRefusedTitle}</p>
              <p class="body" dir="auto">${refused.title ? html`<bdi>${refused.title}</bdi><br />` : nothing}${refused.text}</p>
            </div>`
          : nothing
      }
      ${item.title || item.text.length > 60 ? html`<p class="body" dir="auto">${item.text}</p>` : nothing}
      ${
        this.sure === item.id
          ? html`<div class="in-place" role="group" aria-label=${words.withdraw}>
              <p>${words.withdrawSure}</p>
              <div class="buttons">
                <button type="button" class="button yes" @click=${() => this.move(item, 'withdraw')}>${words.withdrawYes}</button>
                <button type="button" class="button quiet" @click=${() => this.ask(null, item.id)}>${words.withdrawNo}</button>
              </div>
            </div>`
          : html`<div class="buttons">
              ${isChangeable(item) && item.kind !== 'reply' ? html`<button type="button" class="button quiet edit" @click=${() => wish(this, { want: 'edit', item })}>${words.edit}${told}</button>` : nothing}
              ${isChangeable(item) ? html`<button type="button" class="link tall withdraw" @click=${() => this.ask(item.id, item.id)}>${words.withdraw}${told}</button>` : nothing}
              ${item.state === 'withdrawn' ? html`<button type="button" class="button quiet resubmit" @click=${() => this.move(item, 'resubmit')}>${words.resubmit}${told}</button>` : nothing}
              <button type="button" class="link tall copy" @click=${() => this.copyLink(item)}>
                ${place.locale.reading.copyLink}${told}
              </button>
              ${visible.has(item.state) && !soon ? html`<button type="button" class="link tall" @click=${() => wish(this, { want: 'open', id: item.id })}>${words.openInList}${told}</button>` : nothing}
            </div>`
      }
    </article>`;
  }

  /** Whom or what it is about; of a review the stars and the month too. */
  private renderAbout({ kind, subject, subjectName, facts }: MyItem) {
    const { words, place } = this;
    const { reading, format } = place.locale;
    const name = subjectName ?? (subject === place.subject ? place.subjectName : '');
    const { overall, visitedIn } = kind === 'review' ? facts : {};
    return html`<p class="muted about">
      ${name ? sentence(words.itemAbout, html`<bdi>${name}</bdi>`) : nothing}
      ${typeof overall === 'number' ? html`${stars(overall)} ${words.starsGiven(overall)}` : nothing}
      ${typeof visitedIn === 'string' ? reading.visited(format.yearMonth(visitedIn)) : nothing}
    </p>`;
  }

  private renderAccount(member: { pseudonym: string; mail: boolean }) {
    const { words, place, faults } = this;
    return html`<section aria-labelledby="account-title">
      ${heading(place.headingLevel + 1, words.accountTitle, 'account-title', 'title')}
      <form novalidate part="form" @submit=${(event: Event) => this.saveName(event)}>
        ${faultSummary(faults, words.faultsTitle)}
        ${labelled(
          { field: 'pseudonym', label: words.changeName, faults },
          ({ id, describedBy, invalid }) =>
            html`<input
              id=${id}
              type="text"
              name="pseudonym"
              autocomplete="nickname"
              spellcheck="false"
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              .value=${this.pseudonym ?? member.pseudonym}
              @input=${(event: Event) => (this.pseudonym = (event.target as HTMLInputElement).value)}
            />`,
        )}
        <div class="buttons"><button class="button quiet">${words.saveName}</button></div>
      </form>
      ${tickBox({ field: 'mail', label: words.mailLabel, hint: words.mailHint, faults: [], checked: member.mail, change: (mail) => void this.change({ mail }, words.mailSaved) })}
      <div class="buttons">
        <button type="button" class="button quiet sign-out" @click=${() => this.signOut()}>${words.signOut}</button>
      </div>
    </section>`;
  }

  /** Opens or closes the question whether to withdraw, and keeps focus beside it. */
  private ask(sure: string | null, id: string): void {
    this.sure = sure;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#own-${CSS.escape(id)} ${sure ? '.yes' : '.withdraw'}`)?.focus(),
    );
  }

  private async move(item: MyItem, to: 'withdraw' | 'resubmit'): Promise<void> {
    const { session, words } = this;
    this.trouble = '';
    try {
      session.keepItem(await session.call<MyItem>('POST', `items/${encodeURIComponent(item.id)}/${to}`, { revision: item.revision }));
      this.sure = null;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#own-${CSS.escape(item.id)}`)?.focus();
      wish(this, { want: 'tell', text: to === 'withdraw' ? words.withdrawn : words.done });
    } catch (thrown) {
      this.sure = null;
      if (['stale_revision', 'illegal_transition'].includes(codeOf(thrown))) await session.loadMine().catch(() => undefined);
      this.explain(thrown);
    }
  }

  /** To the page it was written on, where this one is about something else. */
  private copyLink({ id, subject, page }: MyItem): void {
    wish(this, { want: 'copy-link', id, ...(subject !== this.place.subject && { page }) });
  }

  private async saveName(event: Event): Promise<void> {
    event.preventDefault();
    const { words } = this;
    const pseudonym = (this.pseudonym ?? this.session.member?.pseudonym ?? '').trim();
    if (pseudonym.length < 2 || pseudonym.length > 30) {
      this.showFaults([{ field: 'pseudonym', message: words.nameLength }]);
      return;
    }
    await this.change({ pseudonym }, words.nameSaved);
  }

  private async change(change: { pseudonym?: string; mail?: boolean }, done: string): Promise<void> {
    this.faults = [];
    this.trouble = '';
    try {
      await this.session.change(change);
      if (change.pseudonym) this.pseudonym = null;
      wish(this, { want: 'tell', text: done });
    } catch (thrown) {
      // what was not saved does not stand there as if it were
      const box = this.renderRoot.querySelector<HTMLInputElement>('#field-mail');
      if (box && this.session.member) box.checked = this.session.member.mail;
      const message = change.pseudonym ? nameFault(this.words, codeOf(thrown)) : null;
      if (message) this.showFaults([{ field: 'pseudonym', message }]);
      else this.explain(thrown);
    }
  }

  private signOut(): void {
    // signed out here at once: whoever goes on is not taken back when the server has heard of it
    void this.session.signOut();
    wish(this, { want: 'back', told: this.words.signedOut });
  }

  private explain(thrown: unknown): void {
    this.trouble = this.words.problem(codeOf(thrown), thrown instanceof RequestFailure ? thrown.retryAfter : null);
    wish(this, { want: 'failed', code: codeOf(thrown) });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary-of-faults')?.focus());
  }

  private showFaults(faults: readonly Fault[]): void {
    this.faults = faults;
    void this.updateComplete.then(() => focusFaults(this.renderRoot, faults));
  }
}

/** Whether somebody has yet to do something with it. */
const isOpen = (item: MyItem): boolean => waits.has(item.state) || cameBack(item);

/**
 * Above a list: of the member's own posts about this subject that nobody else sees yet the newest, or the newest that reads as if they
 * were in danger. Who comes back finds one line, which a press opens, so that nothing moves meanwhile; who has just sent something sees
 * all of it.
 */
export class CommonwardWaiting extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  /** Null while they are on their way. */
  @property({ attribute: false }) words: Writing | null = null;
  @property({ attribute: false }) items: readonly MyItem[] = [];
  /** The list it stands above. */
  @property({ attribute: false }) list: Part = 'reviews';
  /** Who is signed in, for a line that is there anyway. */
  @property({ attribute: false }) name = '';
  /** Whether the member is told by e-mail. */
  @property({ attribute: false }) mail = true;
  @state() private open = false;
  /** The one just sent is shown whatever its subject, as long as it waits. */
  @state() private sent: string | null = null;

  focusItem(id: string): void {
    this.sent = id;
    const item = this.items.find((each) => each.id === id);
    const { words } = this;
    if (item?.danger && words) wish(this, { want: 'announce', text: `${words.help[item.danger]} ${words.helpNext}` });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.card')?.focus());
  }

  private toggle(): void {
    wish(this, { want: 'read-more' });
    this.open = !this.open;
  }

  protected override render() {
    const { words, list, name } = this;
    if (!words) return nothing;
    const unseen = this.items.filter(
      (item) =>
        // Whoever may be in danger finds help on whichever list opens.
        (item.danger || (item.kind === 'review') === (list === 'reviews')) &&
        item.kind !== 'reply' &&
        item.subject === this.place.subject &&
        isOpen(item),
    );
    const sent = this.items.find((each) => each.id === this.sent && isOpen(each));
    const item = sent ?? unseen.find((each) => each.danger) ?? unseen[0];
    if (!item) return name ? html`<p class="brief muted"><span>${words.signedInAs(name)}</span></p>` : nothing;
    const back = cameBack(item);
    const title = back
      ? words.returnedTitle[item.kind]
      : item.state === 'published_edited'
        ? words.changeWaitingTitle
        : words.waitingTitle[item.kind];
    const icon = back ? turnedBack() : clock();
    if (sent) return this.renderCard(words, item, title, icon);
    return html`<button
        type="button"
        class="brief link"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="card"
        @click=${() => this.toggle()}
      >
        ${icon}<span>${item.danger ? html`<strong>${words.helpLine}</strong>` : title}</span>
      </button>
      <div id="card" ?hidden=${!this.open}>${this.open ? this.renderCard(words, item, title, icon) : nothing}</div>`;
  }

  private renderCard(words: Writing, item: MyItem, title: string, icon: TemplateResult) {
    const back = cameBack(item);
    return html`<div class="card" tabindex="-1">
        ${icon}
        <div>
          <strong>${title}</strong>
          <div class="muted">
            ${back ? words.returnedHint : item.danger ? nothing : words.waitingHint(this.mail)}
            <button type="button" class="link" @click=${() => wish(this, { want: 'mine' })}>${words.seeOrChange}</button>
          </div>
        </div>
      </div>
      ${helpFor(item, this.place, words)}`;
  }
}
