import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { StaffSelf, StaffSessionInfo } from '@commonward/server/contract';
import { at, change, get } from '../../data/api.ts';
import { FormDraft } from '../../data/form-draft.ts';
import { FormFaults } from '../../data/form.ts';
import { failureWords } from '../../data/problem.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { alarm, announce } from '../../ui/announce.ts';
import { errorSummary, group, submitButton, textField, tick } from '../../ui/fields.ts';
import { failed, keptNote, loading, note } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { ago, moment, timeOf } from '../../ui/when.ts';

/** The signed-in person's own name, mails, keys, password and sessions. */
@customElement('admin-account')
export class AdminAccount extends PlainElement {
  @state() private sessions: StaffSessionInfo[] | null = null;
  @state() private failure = '';
  @state() private saved: 'profile' | 'password' | '' = '';
  /** The form holds changes from before that were not saved. */
  @state() private kept = false;
  private readonly draft = new FormDraft();
  /** Counts the forms that were begun; each has fields of its own. */
  @state() private round = 1;
  private readonly profile = new FormFaults(this);
  private readonly password = new FormFaults(this);

  constructor() {
    super();
    new Watch(this, session, sites);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const form = this.querySelector<HTMLFormElement>('#profile');
    if (!form || !session.me || this.draft.isOf(form)) return;
    this.kept = this.draft.begin(`account.${session.me.id}`, form, null) !== null;
  }

  private keepChanges(): void {
    this.draft.keep(0, null);
  }

  private discard(): void {
    this.draft.drop();
    this.profile.clear();
    this.round += 1;
    announce(t.discarded);
    void this.focusOn('h1');
  }

  private async load(): Promise<void> {
    this.failure = '';
    try {
      this.sessions = await get<StaffSessionInfo[]>('/me/sessions');
    } catch (error) {
      this.failure = failureWords(error);
    }
  }

  private async saveProfile(event: Event): Promise<void> {
    event.preventDefault();
    this.saved = '';
    const form = event.target as HTMLFormElement;
    const sent = this.draft.state(null);
    const values = new FormData(form);
    const name = String(values.get('name')).trim();
    if (this.profile.show({ name: (name.length < 2 || name.length > 80) && t.team.nameBad })) return;
    const ok = await this.profile.send(
      () =>
        session.update({ name, mail: { waiting: values.has('waiting'), unanswered: values.has('unanswered') }, keys: values.has('keys') }),
      {
        name: t.team.nameBad,
      },
    );
    if (!ok) return;
    this.draft.saved(sent, 0, null);
    this.kept = false;
    this.saved = 'profile';
    announce(t.account.saved);
  }

  private async changePassword(event: Event): Promise<void> {
    event.preventDefault();
    this.saved = '';
    const form = event.target as HTMLFormElement;
    const values = new FormData(form);
    const current = String(values.get('current'));
    const next = String(values.get('next'));
    if (this.password.show({ current: !current && t.account.currentMissing, next: next.length < 12 && t.link.tooShort })) return;
    const ok = await this.password.send(() => change('PUT', '/me/password', { current, next }), {
      current: t.account.currentWrong,
      'current.sign_in_failed': t.account.currentWrong,
      next: t.link.tooShort,
    });
    if (!ok) return;
    form.reset();
    this.saved = 'password';
    announce(t.account.changed);
    void this.load();
  }

  private async revoke(info: StaffSessionInfo): Promise<void> {
    try {
      await change('DELETE', at('me', 'sessions', info.id));
      this.sessions = this.sessions?.filter((other) => other.id !== info.id) ?? null;
      announce(t.account.revoked);
      await this.focusOn('#sessions-title');
    } catch (error) {
      this.failure = failureWords(error);
      alarm(this.failure);
    }
  }

  private drawProfile(me: StaffSelf): TemplateResult {
    const { profile } = this;
    return html`<form
      id="profile"
      novalidate
      @submit=${this.saveProfile}
      @input=${this.keepChanges}
      @change=${this.keepChanges}
      aria-labelledby="profile-title"
    >
      <h2 id="profile-title">${t.account.profile}</h2>
      ${errorSummary(profile.fields, profile.whole, 'account-')} ${this.saved === 'profile' ? note(t.account.saved, 'good') : nothing}
      ${textField({ id: 'account-name', name: 'name', label: t.account.name, hint: t.account.nameHint, value: me.name, autocomplete: 'name', error: profile.fields['name'] })}
      <p><span class="as-label">${t.account.email}</span><br />${me.email}</p>
      ${group({
        id: 'account-mails',
        label: t.account.mails,
        hint: t.account.mailsHint,
        content: html`${tick({ id: 'account-waiting', name: 'waiting', label: t.account.waiting, checked: me.mail.waiting })}
        ${tick({ id: 'account-unanswered', name: 'unanswered', label: t.account.unanswered, checked: me.mail.unanswered })}`,
      })}
      ${group({ id: 'account-keys-group', label: t.keys.title, content: tick({ id: 'account-keys', name: 'keys', label: t.account.keys, hint: t.account.keysHint, checked: me.keys }) })}
      <div class="buttons">${submitButton(t.save, t.saving, profile.busy)}</div>
    </form>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { me } = session;
    if (!me) return nothing;
    const { password } = this;
    return html`<div class="page">
      <h1 tabindex="-1">${t.account.title}</h1>
      ${this.kept ? keptNote(() => this.discard()) : nothing} ${keyed(this.round, this.drawProfile(me))}

      <section aria-labelledby="roles-title">
        <h2 id="roles-title">${t.account.roles}</h2>
        <dl class="facts">
          ${Object.entries(me.roles).map(
            ([site, roles]) =>
              html`<div>
                <dt>${sites.name(site)}</dt>
                <dd>${roles.map((role) => t.team.roles[role]).join(', ')}</dd>
              </div>`,
          )}
        </dl>
      </section>

      <form novalidate @submit=${this.changePassword} aria-labelledby="password-title">
        <h2 id="password-title">${t.account.password}</h2>
        ${errorSummary(password.fields, password.whole, 'password-')}
        ${this.saved === 'password' ? note(t.account.changed, 'good') : nothing}
        <input
          class="vh"
          type="email"
          name="username"
          autocomplete="username"
          .value=${me.email}
          readonly
          tabindex="-1"
          aria-hidden="true"
        />
        ${textField({ id: 'password-current', name: 'current', label: t.account.current, type: 'password', autocomplete: 'current-password', error: password.fields['current'] })}
        ${textField({ id: 'password-next', name: 'next', label: t.account.next, hint: t.link.rules, type: 'password', autocomplete: 'new-password', error: password.fields['next'] })}
        <div class="buttons">${submitButton(t.account.change, t.saving, password.busy)}</div>
      </form>

      <section aria-labelledby="sessions-title">
        <h2 id="sessions-title" tabindex="-1">${t.account.sessions}</h2>
        ${this.failure ? failed(this.failure, () => this.load()) : nothing}
        ${
          this.sessions
            ? html`<ul class="lines">
                ${this.sessions.map(
                  (info) =>
                    html`<li class="line-with-action">
                      <div>
                        <strong>${info.device}</strong>${info.current ? html` <span class="label">${t.account.thisOne}</span>` : nothing}
                        <p class="meta">
                          ${t.account.since(moment(info.createdAt))}, ${timeOf(info.lastSeen, t.account.lastSeen(ago(info.lastSeen)))}
                        </p>
                      </div>
                      ${
                        info.current
                          ? nothing
                          : html`<button
                              type="button"
                              class="btn"
                              aria-label=${t.account.revokeFor(info.device)}
                              @click=${() => void this.revoke(info)}
                            >
                              ${t.account.revoke}
                            </button>`
                      }
                    </li>`,
                )}
              </ul>`
            : this.failure
              ? nothing
              : loading()
        }
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-account': AdminAccount;
  }
}
