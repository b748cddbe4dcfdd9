import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FormFaults } from '../../data/form.ts';
import { session } from '../../data/session.ts';
import { t } from '../../i18n/en.ts';
import { announce } from '../../ui/announce.ts';
import { errorSummary, submitButton, textField } from '../../ui/fields.ts';
import { PlainElement } from '../../ui/plain.ts';

/** E-mail and password. With `again` it stands over the page of somebody whose session ended. */
@customElement('admin-sign-in')
export class AdminSignIn extends PlainElement {
  @property({ type: Boolean }) again = false;
  @state() private shown = false;
  private readonly faults = new FormFaults(this);

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (!this.again) document.title = t.titleOf(t.signIn.title, 0);
  }

  protected override render(): TemplateResult {
    const { faults } = this;
    return html`<form class="narrow" novalidate @submit=${this.submit}>
      ${
        this.again
          ? html`<h2 id="sign-in-title" tabindex="-1">${t.signIn.lostTitle}</h2>
              <p>${t.signIn.lostText}</p>`
          : html`<h1 tabindex="-1">${t.signIn.title}</h1>
              <p class="meta">${t.signIn.intro}</p>`
      }
      ${errorSummary(faults.fields, faults.whole, 'sign-in-')}
      ${textField({ id: 'sign-in-email', name: 'email', label: t.signIn.email, type: 'email', autocomplete: 'username', error: faults.fields['email'], value: session.me?.email ?? '', plain: true })}
      ${textField({ id: 'sign-in-password', name: 'password', label: t.signIn.password, type: this.shown ? 'text' : 'password', autocomplete: 'current-password', error: faults.fields['password'], plain: true })}
      <div class="tick">
        <input
          type="checkbox"
          id="sign-in-show"
          .checked=${this.shown}
          @change=${(event: Event) => (this.shown = (event.target as HTMLInputElement).checked)}
        />
        <label for="sign-in-show">${t.signIn.show}</label>
      </div>
      <div class="buttons">${submitButton(t.signIn.submit, t.signIn.submitting, faults.busy)}</div>
      <p class="meta">${t.signIn.help}</p>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const email = String(values.get('email')).trim();
    const password = String(values.get('password'));
    if (
      this.faults.show({ email: !/^\S+@\S+\.\S+$/.test(email) && t.signIn.emailMissing, password: !password && t.signIn.passwordMissing })
    )
      return;
    await this.faults.send(async () => {
      await session.signIn(email, password);
      announce(t.signIn.signedIn(session.me?.name ?? ''));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-sign-in': AdminSignIn;
  }
}
