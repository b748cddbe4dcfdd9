import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StaffLinkInfo, StaffSelf } from '@commonward/server/contract';
import { at, change, getAnonymously } from '../../data/api.ts';
import { FormFaults } from '../../data/form.ts';
import { failureWords, isFailure } from '../../data/problem.ts';
import { go } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { t } from '../../i18n/en.ts';
import { problemWords } from '../../i18n/problems.ts';
import { errorSummary, submitButton, textField } from '../../ui/fields.ts';
import { failed, loading } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';

/** An invitation or a recovery: shows whom the link is for, takes a password, signs in. */
@customElement('admin-accept-link')
export class AdminAcceptLink extends PlainElement {
  @property() token = '';
  @state() private info: StaffLinkInfo | null = null;
  @state() private failure = '';
  /** Used or expired: trying again is of no use. */
  @state() private dead = false;
  private readonly faults = new FormFaults(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token')) void this.load();
  }

  private async load(): Promise<void> {
    this.info = null;
    this.failure = '';
    this.dead = false;
    document.title = t.titleOf(t.link.recovery, 0);
    try {
      this.info = await getAnonymously<StaffLinkInfo>(at('links', this.token));
      document.title = t.titleOf(this.heading, 0);
    } catch (error) {
      this.failure = failureWords(error);
      this.dead = isFailure(error, 'link_used', 'not_found');
      if (isFailure(error, 'not_found')) this.failure = problemWords('link_used');
    }
    await this.focusOn('h1');
  }

  private get heading(): string {
    return this.info?.purpose === 'invitation' ? t.link.invitation(this.info.name) : t.link.recovery;
  }

  protected override render(): TemplateResult {
    const { info, faults } = this;
    if (this.dead)
      return html`<div class="narrow">
        <h1 tabindex="-1">${t.link.badTitle}</h1>
        <p>${this.failure}</p>
        <p><a href="#/">${t.link.toSignIn}</a></p>
      </div>`;
    if (!info) return html`<div class="narrow">${this.failure ? failed(this.failure, () => this.load()) : loading(t.link.checking)}</div>`;
    return html`<form class="narrow" novalidate @submit=${this.submit}>
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${info.purpose === 'invitation' ? t.link.invitationText(info.email) : t.link.recoveryText(info.email)}</p>
      ${errorSummary(faults.fields, faults.whole, 'link-')}
      <input class="vh" type="email" name="email" autocomplete="username" .value=${info.email} readonly tabindex="-1" aria-hidden="true" />
      ${textField({ id: 'link-password', name: 'password', label: t.link.password, hint: t.link.rules, type: 'password', autocomplete: 'new-password', error: faults.fields['password'] })}
      <div class="buttons">${submitButton(t.link.submit, t.saving, faults.busy)}</div>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const password = String(new FormData(event.target as HTMLFormElement).get('password'));
    if (this.faults.show({ password: password.length < 12 && t.link.tooShort })) return;
    await this.faults.send(
      async () => {
        session.enter(await change<StaffSelf>('POST', '/links', { token: this.token, password }, true));
        go('#/', true);
      },
      { password: t.link.tooShort },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-accept-link': AdminAcceptLink;
  }
}
