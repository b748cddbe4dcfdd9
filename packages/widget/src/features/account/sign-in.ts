/** Signing in without leaving the page: age, e-mail address, then the six-digit code that came by mail. */
import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AgeGate } from '../../controllers/age-gate.ts';
import type { Place } from '../../data/place.ts';
import { RequestFailure, codeOf } from '../../data/problem.ts';
import type { Session } from '../../data/session.ts';
import { wish } from '../../events/wish.ts';
import type { Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { faultSummary, focusFaults, labelled, tickBox, trouble, type Fault } from '../../ui/form.ts';
import { heading } from '../../ui/heading.ts';
import { safeHref } from '../../ui/text-tree.ts';
import { nameFault, ofName } from './name-fault.ts';

/** Problems that belong to the field of the code. */
const codeProblems = new Set(['code_wrong', 'code_expired', 'code_tries_used']);

export class CommonwardSignIn extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) ofAge = false;

  @state() private step: 'email' | 'code' = 'email';
  @state() private faults: readonly Fault[] = [];
  @state() private trouble = '';
  @state() private busy = false;
  @state() private sentAgain = false;
  private email = '';
  private code = '';
  private pseudonym = '';
  private shared = false;
  private cancelled = false;
  private readonly age = new AgeGate(this);

  /** Takes focus to what comes first. */
  begin(): void {
    this.renderRoot.querySelector<HTMLElement>('#title, input')?.focus();
  }

  protected override render() {
    const { words, place } = this;
    const back = html`<button type="button" class="button quiet" @click=${this.cancel}>${words.cancel}</button>`;
    if (this.age.asks(place)) return html`<div class=${this.slot ? 'in-place' : ''}>${this.age.render(place, words, back)}</div>`;
    return html`<div class=${this.slot ? 'in-place' : ''}>
      <form novalidate part="form" @submit=${this.send} aria-labelledby="title">
        ${heading(place.headingLevel + 1, this.slot === 'sign-in' ? words.signInToSend : words.signInTitle, 'title', 'title')}
        ${this.trouble ? trouble(this.trouble) : faultSummary(this.faults, words.faultsTitle)}
        ${this.step === 'email' ? this.renderEmail() : this.renderCode()}
        <div class="buttons">
          <button class="button send" aria-disabled=${this.busy ? 'true' : 'false'}>
            ${this.busy ? words.sending : this.step === 'email' ? words.sendCode : words.signIn}
          </button>
          ${back}
        </div>
      </form>
    </div>`;
  }

  private renderEmail() {
    const { words, faults, place } = this;
    const privacy = place.site.privacyUrl && safeHref(place.site.privacyUrl);
    return html`<p>
        ${words.signInWhy}
        ${privacy ? html`<a class="link" href=${privacy} target="_blank" rel="noopener noreferrer">${words.privacyLink}</a>` : nothing}
      </p>
      ${labelled(
        { field: 'email', label: words.emailLabel, hint: words.emailHint, faults },
        ({ id, describedBy, invalid }) =>
          html`<input
            id=${id}
            type="email"
            name="email"
            autocomplete="email"
            spellcheck="false"
            maxlength="254"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${this.email}
            @input=${(event: Event) => (this.email = value(event))}
          />`,
      )}
      ${tickBox({ field: 'shared', label: words.shared, hint: words.sharedHint, faults, checked: this.shared, change: (checked) => (this.shared = checked) })}`;
  }

  private renderCode() {
    const { words, faults } = this;
    return html`<p>${words.codeSentTo(this.email)}</p>
      ${labelled(
        { field: 'code', label: words.codeLabel, hint: words.codeHint, faults },
        ({ id, describedBy, invalid }) =>
          html`<input
            id=${id}
            type="text"
            class="code"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            spellcheck="false"
            maxlength="20"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${this.code}
            @input=${(event: Event) => (this.code = value(event))}
          />`,
      )}
      ${labelled(
        { field: 'pseudonym', label: words.nameLabel, hint: words.nameHint, faults },
        ({ id, describedBy, invalid }) =>
          html`<input
            id=${id}
            type="text"
            name="pseudonym"
            autocomplete="nickname"
            spellcheck="false"
            maxlength="60"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${this.pseudonym}
            @input=${(event: Event) => (this.pseudonym = value(event))}
          />`,
      )}
      ${this.sentAgain ? html`<p class="again">${words.newCodeSent}</p>` : nothing}
      <p class="buttons">
        <button type="button" class="link tall" aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => this.requestCode(true)}>
          ${words.newCode}
        </button>
        <button type="button" class="link tall" @click=${() => this.startAgain()}>${words.otherEmail}</button>
      </p>`;
  }

  private readonly cancel = (): void => {
    // a code that is being checked signs nobody in who cancels, perhaps at a computer that others use; who only reads on meanwhile is signed in
    this.cancelled = true;
    wish(this, { want: 'close-in-place' });
  };

  private readonly send = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    void (this.step === 'email' ? this.requestCode(false) : this.signIn());
  };

  private async requestCode(again: boolean): Promise<void> {
    // A second press would spend one of the few codes of this hour.
    if (this.busy) return;
    const { words } = this;
    this.email = this.email.trim();
    if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(this.email)) return this.show([{ field: 'email', message: words.emailNeeded }]);
    // what was said of the code before is not true of this one yet
    this.sentAgain = false;
    const { code, email, step } = this;
    if (!(await this.tried(() => this.session.requestCode(email)))) return;
    // it was sent to another address than stands there by now
    if (this.email !== email || this.step !== step) return;
    // what was typed meanwhile stays
    if (this.code === code) this.code = '';
    this.step = 'code';
    this.sentAgain = again;
    if (again) wish(this, { want: 'announce', text: words.newCodeSent });
    await this.updateComplete;
    // whoever types on in a field is not taken out of it
    if (!this.shadowRoot?.activeElement?.matches('input')) this.renderRoot.querySelector<HTMLElement>('#field-code')?.focus();
  }

  private async signIn(): Promise<void> {
    const { words } = this;
    const code = this.code.replace(/[\s-]/g, '');
    const pseudonym = this.pseudonym.trim();
    const faults: Fault[] = [];
    if (!/^\d{6}$/.test(code)) faults.push({ field: 'code', message: words.codeNeeded });
    if (pseudonym && (pseudonym.length < 2 || pseudonym.length > 30)) faults.push({ field: 'pseudonym', message: words.nameLength });
    if (faults.length) return this.show(faults);
    const given = { email: this.email, code, ...(pseudonym && { pseudonym }) };
    if (await this.tried(() => this.session.signIn(given, this.shared, () => !this.cancelled))) wish(this, { want: 'signed-in' });
  }

  private async tried(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.faults = [];
    this.trouble = '';
    try {
      await work();
      return true;
    } catch (thrown) {
      this.explain(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  private explain(thrown: unknown): void {
    const { words } = this;
    const code = codeOf(thrown);
    const failure = thrown instanceof RequestFailure ? thrown : null;
    const message = words.problem(code, failure?.retryAfter ?? null);
    const named = (failure?.faults ?? []).filter(({ field }) => ['email', 'code', 'pseudonym'].includes(field));
    if (codeProblems.has(code)) this.show([{ field: 'code', message }]);
    else if (ofName.has(code)) this.show([{ field: 'pseudonym', message }]);
    else if (named.length)
      this.show(
        named.map((fault) => ({
          field: fault.field,
          message:
            fault.field === 'email'
              ? words.emailNeeded
              : fault.field === 'code'
                ? words.codeNeeded
                : (nameFault(words, fault.code) ?? words.nameLength),
        })),
      );
    else {
      this.trouble = message;
      this.show([]);
    }
    wish(this, { want: 'failed', code });
  }

  private show(faults: readonly Fault[]): void {
    this.faults = faults;
    void this.updateComplete.then(() => focusFaults(this.renderRoot, faults));
  }

  private startAgain(): void {
    this.step = 'email';
    this.faults = [];
    this.trouble = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#field-email')?.focus());
  }
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;
