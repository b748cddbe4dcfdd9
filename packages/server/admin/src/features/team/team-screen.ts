import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StaffLink, StaffRole, TeamMember } from '@commonward/server/contract';
import { at, change, get } from '../../data/api.ts';
import { FormFaults } from '../../data/form.ts';
import { failureWords, isFailure } from '../../data/problem.ts';
import { go, href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { problemWords } from '../../i18n/problems.ts';
import { alarm, announce } from '../../ui/announce.ts';
import { copyButton } from '../../ui/copy.ts';
import { errorSummary, group, selectField, submitButton, textField, tick } from '../../ui/fields.ts';
import { empty, failed, loading, note } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { ago, dateWords, moment } from '../../ui/when.ts';

const roles = Object.keys(t.team.roles) as StaffRole[];

/** Who works on a site and may do what; invitations and recovery by single-use link. */
@customElement('admin-team')
export class AdminTeam extends PlainElement {
  @property() site = '';
  @state() private members: TeamMember[] | null = null;
  @state() private failure = '';
  /** Which form is open: an invitation, or somebody's roles by their id. */
  @state() private open: 'invite' | string = '';
  @state() private link: (StaffLink & { for: string; purpose: 'invitation' | 'recovery' }) | null = null;
  private readonly faults = new FormFaults(this);

  constructor() {
    super();
    new Watch(this, sites, session);
  }

  private get shown(): string {
    return this.site || session.sitesFor()[0] || '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site')) void this.load();
  }

  private async load(): Promise<void> {
    this.members = null;
    this.failure = '';
    this.open = '';
    this.link = null;
    try {
      this.members = await get<TeamMember[]>(at('sites', this.shown, 'team'));
    } catch (error) {
      this.failure = failureWords(error);
    }
  }

  private show(form: string): void {
    this.faults.clear();
    this.open = form;
    void this.focusOn(form === 'invite' ? '#invite-name' : '#roles-form input');
  }
  private leave(): void {
    const form = this.open;
    this.open = '';
    this.faults.clear();
    void this.focusOn(form === 'invite' ? '#invite-open' : `#change-${CSS.escape(form)}`);
  }

  private async invite(event: Event): Promise<void> {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const name = String(values.get('name')).trim();
    const email = String(values.get('email')).trim();
    const chosen = values.getAll('roles') as StaffRole[];
    if (
      this.faults.show({
        name: (name.length < 2 || name.length > 80) && t.team.nameBad,
        email: !/^\S+@\S+\.\S+$/.test(email) && t.team.emailBad,
        roles: chosen.length === 0 && t.team.rolesBad,
      })
    )
      return;
    await this.faults.send(
      async () => {
        const link = await change<StaffLink>('POST', at('sites', this.shown, 'invitations'), { name, email, roles: chosen });
        this.open = '';
        await this.showLink({ ...link, for: name, purpose: 'invitation' });
        this.members = await get<TeamMember[]>(at('sites', this.shown, 'team'));
      },
      { name: t.team.nameBad, email: t.team.emailBad, 'email.already_exists': t.team.emailHere, roles: t.team.rolesBad },
    );
  }

  private async showLink(link: NonNullable<AdminTeam['link']>): Promise<void> {
    this.link = link;
    announce(t.team.linkTitle[link.purpose]);
    await this.focusOn('#link-title');
  }

  private async recover(member: TeamMember): Promise<void> {
    try {
      const link = await change<StaffLink>('POST', at('sites', this.shown, 'team', member.id, 'recovery'), {});
      await this.showLink({ ...link, for: member.name, purpose: member.invited ? 'invitation' : 'recovery' });
    } catch (error) {
      this.failure = failureWords(error);
      alarm(this.failure);
    }
  }

  private async saveRoles(event: Event, member: TeamMember): Promise<void> {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).getAll('roles') as StaffRole[];
    // Found here when it is plain to see; the server has the last word.
    const owners = this.members?.filter((other) => other.roles.includes('owner')) ?? [];
    if (owners.length === 1 && owners[0]?.id === member.id && !chosen.includes('owner')) {
      this.faults.show({ roles: problemWords('last_owner') });
      return;
    }
    const ok = await this.faults.send(async () => {
      try {
        this.members = await change<TeamMember[]>('PUT', at('sites', this.shown, 'team', member.id), { roles: chosen });
      } catch (error) {
        if (isFailure(error, 'last_owner')) {
          this.members = await get<TeamMember[]>(at('sites', this.shown, 'team'));
        }
        throw error;
      }
      this.open = '';
    });
    if (!ok) return;
    announce(t.team.saved);
    if (member.id === session.me?.id) await session.load();
    await this.focusOn(`#change-${CSS.escape(member.id)}`);
  }

  private roleTicks(has: readonly StaffRole[], prefix: string): TemplateResult {
    return html`${roles.map((role) => tick({ id: `${prefix}-${role}`, name: 'roles', value: role, label: t.team.roles[role], hint: t.team.roleHints[role], checked: has.includes(role) }))}`;
  }

  private drawInvite(): TemplateResult {
    const { faults } = this;
    return html`<form class="panel" novalidate @submit=${this.invite} aria-labelledby="invite-title">
      <h2 id="invite-title">${t.team.inviteTitle}</h2>
      ${errorSummary(faults.fields, faults.whole, 'invite-')}
      ${textField({ id: 'invite-name', name: 'name', label: t.team.name, hint: t.team.nameHint, error: faults.fields['name'] })}
      ${textField({ id: 'invite-email', name: 'email', label: t.team.email, type: 'email', error: faults.fields['email'], plain: true })}
      ${group({ id: 'invite-roles', label: t.team.rolesLabel, error: faults.fields['roles'], content: this.roleTicks([], 'invite-role') })}
      <div class="buttons">
        ${submitButton(t.team.inviteSubmit, t.saving, faults.busy)}
        <button type="button" class="btn" @click=${this.leave}>${t.cancel}</button>
      </div>
    </form>`;
  }

  private drawRoles(member: TeamMember): TemplateResult {
    const { faults } = this;
    return html`<form
      class="panel"
      id="roles-form"
      novalidate
      @submit=${(event: Event) => this.saveRoles(event, member)}
      aria-label=${t.team.changeFor(member.name)}
    >
      ${errorSummary(faults.fields, faults.whole, 'member-')}
      ${group({ id: 'member-roles', label: t.team.rolesLabel, hint: t.team.removeHint, error: faults.fields['roles'], content: this.roleTicks(member.roles, 'member-role') })}
      <div class="buttons">
        ${submitButton(t.team.saveRoles, t.saving, faults.busy)}
        <button type="button" class="btn" @click=${this.leave}>${t.cancel}</button>
      </div>
    </form>`;
  }

  private drawMember(member: TeamMember): TemplateResult {
    const here = member.lastSeen ? t.team.lastSeen(ago(member.lastSeen)) : t.team.neverSeen;
    return html`<li>
      <div class="line-with-action">
        <div>
          <strong>${member.name}</strong>${member.id === session.me?.id ? html` <span class="label">${t.team.you}</span>` : nothing}
          <p>${member.roles.map((role) => t.team.roles[role]).join(', ') || t.team.noRoles}</p>
          <p class="meta">${member.email} · ${member.invited ? t.team.invited : html`${t.team.since(dateWords(member.since))}, ${here}`}</p>
        </div>
        <div class="actions">
          <button
            type="button"
            class="btn"
            id="change-${member.id}"
            aria-expanded=${String(this.open === member.id)}
            aria-label=${t.team.changeFor(member.name)}
            @click=${() => this.show(member.id)}
          >
            ${t.team.change}
          </button>
          ${
            member.id === session.me?.id
              ? nothing
              : html`<button
                  type="button"
                  class="btn"
                  aria-label=${t.team.recoveryFor(member.name)}
                  @click=${() => void this.recover(member)}
                >
                  ${t.team.recovery}
                </button>`
          }
        </div>
      </div>
      ${this.open === member.id ? this.drawRoles(member) : nothing}
    </li>`;
  }

  private drawLink(link: NonNullable<AdminTeam['link']>): TemplateResult {
    return html`<section class="panel" aria-labelledby="link-title">
      <h2 id="link-title" tabindex="-1">${t.team.linkTitle[link.purpose]}: ${link.for}</h2>
      <p>${t.team.linkText(moment(link.expiresAt))}</p>
      ${textField({ id: 'link-url', label: t.team.linkLabel, value: link.url, readonly: true })}
      <div class="buttons">
        ${copyButton(link.url)}
        <button
          type="button"
          class="btn"
          @click=${() => {
            this.link = null;
            void this.focusOn('#invite-open');
          }}
        >
          ${t.close}
        </button>
      </div>
    </section>`;
  }

  protected override render(): TemplateResult {
    const keys = session.sitesFor();
    return html`<div class="page">
      <h1 tabindex="-1">${t.team.of(sites.name(this.shown))}</h1>
      <p class="meta">${t.team.intro}</p>
      ${
        keys.length > 1
          ? selectField({
              id: 'team-site',
              label: t.queue.site,
              value: this.shown,
              options: keys.map((key) => [key, sites.name(key)] as const),
              onchange: (key) => go(href(['team', key])),
            })
          : nothing
      }
      ${this.link ? this.drawLink(this.link) : nothing}
      ${
        this.open === 'invite'
          ? this.drawInvite()
          : html`<p><button type="button" class="btn go" id="invite-open" @click=${() => this.show('invite')}>${t.team.invite}</button></p>`
      }
      ${this.failure ? failed(this.failure, () => this.load()) : nothing}
      ${
        this.members
          ? this.members.length === 0
            ? empty(t.team.none)
            : html`<ul class="lines team">
                ${this.members.map((member) => this.drawMember(member))}
              </ul>`
          : this.failure
            ? nothing
            : loading()
      }
      ${note(html`${roles.map((role) => html`<p><strong>${t.team.roles[role]}.</strong> ${t.team.roleHints[role]}</p>`)}`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-team': AdminTeam;
  }
}
