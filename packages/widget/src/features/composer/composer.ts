/**
 * Writes or changes a question, an answer or a review. Nothing of the text leaves the browser before the age question, the fields, the
 * consent and, where needed, signing in are done; and nothing typed is lost when any of it fails.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MyItem, ProblemCode } from '@commonward/server/contract';
import { AgeGate } from '../../controllers/age-gate.ts';
import { draftKey, dropDraft, newSubmission, readDraft, writeDraft, type Values } from '../../data/drafts.ts';
import { longestPage, pageAddress } from '../../data/link.ts';
import { cameBack, ownReview } from '../../data/own-items.ts';
import type { Place } from '../../data/place.ts';
import { RequestFailure, asFailure, codeOf, noAnswer } from '../../data/problem.ts';
import type { Session } from '../../data/session.ts';
import { BeforeSubmitEvent, type PostKind } from '../../events/public.ts';
import { wish, type WishEvent } from '../../events/wish.ts';
import { consentVersion } from '../../i18n/consent.ts';
import type { Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { defineOnce } from '../../ui/define.ts';
import { faultSummary, focusFaults, focusField, tickBox, trouble, type Fault } from '../../ui/form.ts';
import { heading } from '../../ui/heading.ts';
import { moderatorNote, moderatorReason } from '../../ui/moderator-said.ts';
import { safeHref } from '../../ui/text-tree.ts';
import { answerKind } from './answer-kind.ts';
import { askedIn, asking, type Asked } from './asking.ts';
import type { AsStored } from './detectors.ts';
import { HintsController } from './hints.ts';
import type { ComposerKind } from './kind.ts';
import { questionKind } from './question-kind.ts';
import { reviewKind } from './review-kind.ts';
import { CommonwardSearch, type Searched } from './search.ts';

const kinds: Record<PostKind, ComposerKind> = { question: questionKind, answer: answerKind, review: reviewKind };
/** Where a new one is posted; an answer goes below its question. */
const collections: Record<Exclude<PostKind, 'answer'>, string> = { question: 'questions', review: 'reviews' };
/** A language tag as a record holds it: of one over 35 characters the last parts go, and what only introduced them (RFC 5646, 4.4). */
const forRecord = (tag: string): string => (tag.length > 35 ? tag.slice(0, 36).replace(/(-\w)*-\w*$/, '') : tag);

/**
 * What a fault of a field says that nobody fills in. Which criteria there are (`scores` as a whole) the page knows from when it was loaded:
 * no choice in the form helps against one that has been taken away since.
 */
const notFilledIn: Readonly<Record<string, ProblemCode>> = { page: 'bad_page', scores: 'unknown_field' };

const signInProblems = new Set(['not_signed_in', 'token_expired', 'token_invalid', 'token_replayed']);

export class CommonwardComposer extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) kind: PostKind = 'question';
  /** The question that an answer is for. */
  @property({ attribute: false }) parent: { id: string; title: string } | null = null;
  /** What is to be changed; null writes something new. */
  @property({ attribute: false }) item: MyItem | null = null;
  /** What was searched for above a new question; the form itself makes nothing of it. */
  @property({ attribute: false }) searched!: Searched;
  @property({ attribute: false }) ofAge = false;
  /** Whether the author is told by e-mail, as far as it is known. */
  @property({ attribute: false }) mail = true;

  /** @internal What stands in the form. */
  @state() values: Values = {};
  @state() private faults: readonly Fault[] = [];
  @state() private trouble = '';
  /** From the press of Send until it is known what came of it. */
  @state() private busy = false;
  /** The post is on its way: nothing takes it back any more. */
  @state() private posting = false;
  /** Everything is in order and only signing in is missing. */
  @state() private waiting = false;
  /** The form for it has come and stands below. */
  @state() private signInIsHere = false;
  @state() private restored = false;
  /** The draft lacks what was typed last. */
  private older = false;
  /** The draft is what was typed after the post went out. */
  private typedOn = false;
  /** What the server asked the author to look at. */
  @state() private asked: readonly Asked[] = [];
  /** It asks once, also where the form is left and opened again in between. */
  private mayAsk = true;
  /** The words as they went out last. */
  private sent: Values = {};
  private consent = false;
  /** What is in hand becomes a change of what was stored: who agreed in this form has agreed. */
  private goesOn = false;
  private submission = newSubmission();
  /** This submission went out before and may have been stored: `same` as what stands here, or `changed` since; empty before. */
  private wentOut = '';
  private revision = 0;
  private readonly age = new AgeGate(this);
  private readonly hints = new HintsController(this, () => this);

  constructor() {
    super();
    defineOnce('commonward-search', CommonwardSearch);
  }

  /** Takes focus to the heading, or to the age question. */
  begin(): void {
    this.renderRoot.querySelector<HTMLElement>('#title, input')?.focus();
  }

  /** Goes on after signing in, as if Send were pressed now: what stands there may have changed since it was. */
  resume(): void {
    if (!this.waiting) return;
    this.giveUpWaiting();
    this.send();
  }

  /** Signing in was given up: the text is still here. */
  giveUpWaiting(): void {
    this.waiting = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.send')?.focus());
  }

  /** @internal */
  get limits(): Readonly<Record<string, number>> {
    return kinds[this.kind].limits;
  }

  private get key(): string {
    return this.keyOf(this.parent?.id ?? this.item?.id ?? '');
  }

  private keyOf(id: string): string {
    return draftKey(this.place, this.kind, id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('kind') && !changed.has('parent') && !changed.has('item')) return;
    const draft = readDraft(this.key);
    this.revision = this.item?.revision ?? 0;
    const { submission, wentOut, wasAsked, isOlder, ...values } = draft ?? (this.item ? kinds[this.kind].from(this.item) : {});
    this.values = values;
    this.submission = submission ?? newSubmission();
    this.wentOut = wentOut ?? '';
    this.restored = draft !== null;
    this.older = isOlder === 'yes';
    this.faults = [];
    this.trouble = '';
    this.consent = this.goesOn && this.consent;
    this.goesOn = false;
    this.asked = [];
    this.mayAsk = !wasAsked;
    this.hints.forget();
  }

  protected override updated(): void {
    if (!this.age.asks(this.place)) this.hints.begin();
  }

  protected override render() {
    const { words, place, kind } = this;
    const back = html`<button
      type="button"
      class="button quiet"
      aria-disabled=${this.posting ? 'true' : 'false'}
      @click=${() => this.posting || wish(this, { want: 'back' })}
    >
      ${words.cancel}
    </button>`;
    if (this.age.asks(place)) return this.age.render(place, words, back);
    const title = this.item ? words.change[kind] : words.compose[kind](this.parent?.title ?? place.subjectName);
    return html`${heading(place.headingLevel + 1, title, 'title', 'title')}
      <p class="note">${words.emergency(place.site.emergencyNumber)}</p>
      ${kind === 'question' && !this.item ? html`<commonward-search .place=${place} .words=${words} .searched=${this.searched} .worryIn=${this.hints.worryIn} exportparts="form" @wish=${(event: WishEvent) => wish(this, event.wish)}></commonward-search>` : nothing}
      <form novalidate part="form" aria-labelledby="title" @submit=${this.submit} @focusout=${this.hints.leaving}>
        ${this.item ? this.renderWhy(this.item) : nothing} ${this.asked.length ? this.renderAsking() : nothing}
        ${this.trouble ? trouble(this.trouble, html`<p>${words.textKept}</p>`) : faultSummary(this.faults, words.faultsTitle)}
        ${
          this.restored
            ? html`<p class="note">
                ${this.typedOn ? words.typedOn : this.older ? words.draftOlder : words.draftRestored}
                <button type="button" class="link tall" @click=${() => this.startAgain()}>${words.draftDrop}</button>
              </p>`
            : nothing
        }
        ${kinds[kind].render({ place, words, values: this.values, faults: this.faults, set: this.set, under: this.under })}
        <div class="before-sending">
          <p class="label">${words.privacyTitle}</p>
          ${this.renderPrivacy()}
          ${tickBox({
            field: 'consent',
            label: words.consent(place.site.controllerName ?? place.site.name),
            faults: this.faults,
            checked: this.consent,
            change: (checked) => (this.consent = checked),
          })}
          <p class="hint">${words.moderation(this.mail)}</p>
        </div>
        <div class="buttons" ?hidden=${this.waiting && this.signInIsHere}>
          <button class="button send" aria-disabled=${this.busy || this.waiting ? 'true' : 'false'}>
            ${this.waiting ? words.oneMoment : this.busy ? words.sending : this.item ? words.saveChange : words.sendForReading}
          </button>
          ${back}
        </div>
      </form>
      <slot
        name="sign-in"
        @slotchange=${(event: Event) => (this.signInIsHere = (event.target as HTMLSlotElement).assignedElements().length > 0)}
      ></slot>`;
  }

  /** Why it came back stands where it is changed. */
  private renderWhy(item: MyItem) {
    return cameBack(item) ? html`${moderatorNote(this.words, item.decision?.note)} ${moderatorReason(this.words, item)}` : nothing;
  }

  private renderAsking() {
    const { words, kind, asked, sent } = this;
    return asking({
      words,
      asked,
      sent,
      label: (field) => (field === 'title' ? words.titleLabel : words.bodyLabel[kind]),
      hide: (each) => this.hideAsked(each),
      go: (field) => focusField(this.renderRoot, field),
      send: () => this.send(),
    });
  }

  private renderPrivacy() {
    const { words, place } = this;
    const link = place.site.privacyUrl && safeHref(place.site.privacyUrl);
    return html`<p>
      ${place.site.controllerName ? words.controller(place.site.controllerName) : nothing}
      ${link ? html`<a class="link" href=${link} target="_blank" rel="noopener noreferrer">${words.privacyLink}</a>` : nothing}
    </p>`;
  }

  private readonly set = (name: string, value: string): void => {
    this.values = { ...this.values, [name]: value };
    if (this.wentOut) this.wentOut = 'changed';
    // what was missing may have been typed again
    this.older = false;
    this.keep();
    if (name === 'title' || name === 'body') this.hints.soon();
  };

  /** The draft: what stands here, and what is known of its sending. */
  private keep(): void {
    const { submission, wentOut, mayAsk } = this;
    writeDraft(this.key, { ...this.values, submission, ...(wentOut && { wentOut }), ...(!mayAsk && { wasAsked: 'yes' }) });
  }

  /** Where somebody is writing they see at once whom to call: the end of the form may be far away. */
  private readonly under = (name: string) => html`${this.hints.under(name)} ${name === 'body' ? this.hints.help() : nothing}`;

  private hideAsked(passage: Asked): void {
    this.hints.hideWords(passage);
    this.asked = this.asked.filter((each) => each !== passage);
    this.hints.now();
  }

  private startAgain(): void {
    dropDraft(this.key);
    this.values = this.item ? kinds[this.kind].from(this.item) : {};
    this.submission = newSubmission();
    this.wentOut = '';
    this.mayAsk = true;
    this.restored = false;
    this.consent = false;
    this.asked = [];
    this.hints.forget();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('form:not(.search) input, form:not(.search) textarea')?.focus(),
    );
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.send();
  };

  private send(): void {
    if (this.busy || this.waiting) return;
    const { words, place, kind } = this;
    if (!this.item && pageAddress().length > longestPage) {
      this.trouble = words.problem('bad_page', null);
      return this.show([]);
    }
    const faults = kinds[kind].check(this.values, place, words);
    if (!this.consent) faults.push({ field: 'consent', message: words.consentNeeded });
    this.trouble = '';
    this.show(faults);
    if (faults.length) return;
    if (!this.dispatchEvent(new BeforeSubmitEvent({ kind, subject: place.subject }))) return;
    void this.signInOrPost(this.values);
  }

  /** Posts `values`, which were checked; what was typed, or no longer agreed to, while it waits is checked anew. */
  private async signInOrPost(values: Values): Promise<void> {
    const { session } = this;
    this.busy = true;
    const failure: unknown = await session.restore().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    // Places in words can be shown only where it is known how the words are stored.
    const asStored = session.signedIn ? await this.hints.asStored() : null;
    this.busy = false;
    if (!this.isConnected) return; // Cancel was pressed
    if (session.signedIn) {
      const asChecked = this.values === values && this.consent;
      return asChecked ? this.post(values, asStored) : this.send();
    }
    // who stayed signed in does not sign in anew because nobody answered
    if (failure && noAnswer.has(codeOf(failure))) return this.explain(failure);
    this.askToSignIn();
  }

  private askToSignIn(): void {
    this.waiting = true;
    wish(this, {
      want: 'sign-in-to-send',
      orElse: (thrown) => {
        this.waiting = false;
        void this.explain(asFailure(thrown));
      },
    });
  }

  private async post(values: Values, asStored: AsStored | null): Promise<void> {
    const { kind, place, item, session } = this;
    this.busy = this.posting = true;
    this.sent = asStored?.(values) ?? values;
    const consent = { wording: consentVersion, lang: forRecord(place.locale.tag) };
    const fields = { ...kinds[kind].body(this.sent, place), consent, ...(this.mayAsk && asStored && { mayAsk: true }) };
    if (!item) {
      this.wentOut ||= 'same';
      // kept before it is known what comes of it: the page may be gone by then
      this.keep();
    }
    let status = 0;
    try {
      const stored = item
        ? await session.call<MyItem>('PUT', `items/${encodeURIComponent(item.id)}`, { ...fields, revision: this.revision })
        : await session.call<MyItem>('POST', this.address, this.asNew(fields), (heard) => (status = heard));
      // it had been stored before, and its answer was lost: what was changed since is still only here
      const isLate = status === 200 && this.wentOut === 'changed';
      this.typedOn = (this.values !== values || isLate) && readDraft(this.key) !== null;
      dropDraft(this.key);
      this.submission = newSubmission();
      this.wentOut = '';
      if (this.typedOn) this.goOnChanging(stored);
      // who left the form finds it among their own posts
      if (this.isConnected) wish(this, { want: 'posted', item: stored, isNew: !item, typedOn: this.typedOn });
      else session.keepItem(stored);
    } catch (thrown) {
      await this.explain(thrown);
    } finally {
      this.busy = this.posting = false;
    }
  }

  private asNew(fields: Record<string, unknown>): Record<string, unknown> {
    const { kind, place } = this;
    return {
      ...fields,
      ...(kind !== 'answer' && { subject: place.subject }),
      page: pageAddress(),
      submission: this.submission,
      ofAge: true,
    };
  }

  /** What was typed after the post went out stays in the form, as a change of what was stored. */
  private goOnChanging(stored: MyItem): void {
    this.parent = null;
    this.item = stored;
    this.goesOn = true;
    this.keep();
    wish(this, { want: 'announce', text: this.words.typedOn });
  }

  private get address(): string {
    if (this.kind === 'answer') return `questions/${encodeURIComponent(this.parent?.id ?? '')}/answers`;
    return collections[this.kind];
  }

  private async explain(thrown: unknown): Promise<void> {
    const { words } = this;
    const code = codeOf(thrown);
    const failure = thrown instanceof RequestFailure ? thrown : null;
    if (code === 'ask_author' && this.ask(failure?.findings)) return;
    wish(this, { want: 'failed', code });
    if (signInProblems.has(code)) {
      this.trouble = words.problem(code, null);
      this.askToSignIn();
      return;
    }
    if (code === 'stale_revision' && this.item) await this.takeNewestRevision(this.item.id);
    if (code === 'already_reviewed' && (await this.goOnAsChange())) return;
    const faults = (failure?.faults ?? [])
      .map((fault) => ({ field: this.fieldOf(fault.field), message: words.problem(fault.code, null) }))
      .filter((fault) => fault.field);
    const beyond = failure?.faults.map(({ field }) => notFilledIn[field]).find(Boolean);
    if (beyond || !faults.length) this.trouble = words.problem(beyond ?? code, failure?.retryAfter ?? null);
    this.show(faults as Fault[]);
  }

  /** Shows the words to look at. Whatever is sent from now on goes to a moderator as it is. */
  private ask(findings: unknown): boolean {
    this.mayAsk = false;
    // of a form that was left nobody has seen it
    if (this.isConnected) this.keep();
    this.asked = askedIn(findings, this.sent);
    if (this.asked.length) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.asking')?.focus());
    return this.asked.length > 0;
  }

  /** Of somebody who has written a review here before what they wrote now is a change of it. False where that may not be changed. */
  private async goOnAsChange(): Promise<boolean> {
    await this.session.loadMine().catch(() => undefined);
    const own = ownReview(this.session.mine.items, this.place.subject);
    // one they have begun to change already is not written over
    if (!own || readDraft(this.keyOf(own.id))) return false;
    dropDraft(this.key);
    this.submission = newSubmission();
    this.wentOut = '';
    this.parent = null;
    this.item = own;
    this.goesOn = true;
    this.keep();
    wish(this, { want: 'write-on', item: own });
    await this.updateComplete;
    this.restored = false;
    this.trouble = this.words.reviewedBefore;
    this.show([]);
    return true;
  }

  /** The next sending is meant to replace what is there now: the person has been told. */
  private async takeNewestRevision(id: string): Promise<void> {
    await this.session.loadMine().catch(() => undefined);
    this.revision = this.session.mine.items.find((each) => each.id === id)?.revision ?? this.revision;
  }

  /** The field of this form that a path in the body means, e.g. `tags` for `tags.2`; empty when there is none. */
  private fieldOf(path: string): string {
    const known = [...kinds[this.kind].fields(this.place), 'consent'];
    return known.find((field) => path === field || path.startsWith(`${field}.`)) ?? '';
  }

  private show(faults: readonly Fault[]): void {
    this.faults = faults;
    if (faults.length || this.trouble) void this.updateComplete.then(() => focusFaults(this.renderRoot, faults));
  }
}
