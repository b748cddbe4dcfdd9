import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SiteAdmin, SubjectAdmin, SubjectKind } from '@commonward/server/contract';
import { at, change, get } from '../../data/api.ts';
import { FormFaults } from '../../data/form.ts';
import { failureWords } from '../../data/problem.ts';
import { href } from '../../data/route.ts';
import { sites } from '../../data/sites.ts';
import { t } from '../../i18n/en.ts';
import { announce } from '../../ui/announce.ts';
import { errorSummary, selectField, submitButton, textField } from '../../ui/fields.ts';
import { empty, failed, loading } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';

/** What a site's posts are about, and the page each mail's link leads to. */
@customElement('admin-subjects')
export class AdminSubjects extends PlainElement {
  @property({ attribute: false }) site!: SiteAdmin;
  @state() private list: SubjectAdmin[] | null = null;
  @state() private failure = '';
  /** `new`, or the id of the one being changed. */
  @state() private open = '';
  private readonly faults = new FormFaults(this);
  private loadedFor = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('site') || this.loadedFor === this.site.key) return;
    this.loadedFor = this.site.key;
    void this.load();
  }

  private async load(): Promise<void> {
    this.failure = '';
    try {
      this.list = await get<SubjectAdmin[]>(at('sites', this.site.key, 'subjects'));
    } catch (error) {
      this.failure = failureWords(error);
    }
  }

  private show(form: string): void {
    this.faults.clear();
    this.open = form;
    void this.focusOn('#subject-name');
  }
  private leave(): void {
    const form = this.open;
    this.open = '';
    void this.focusOn(form === 'new' ? '#subject-add' : `#edit-${CSS.escape(form)}`);
  }

  private async save(event: Event, subject: SubjectAdmin | null): Promise<void> {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(values.get(name) ?? '').trim();
    const wanted = {
      key: subject?.key ?? text('key'),
      kind: text('kind') as SubjectKind,
      name: text('name'),
      pageUrl: text('pageUrl') || null,
    };
    const { fix } = t.sites;
    if (
      this.faults.show({
        name: (wanted.name.length < 1 || wanted.name.length > 120) && fix.subjectName,
        key: !/^[a-z0-9][a-z0-9/_-]{0,79}$/.test(wanted.key) && fix.subjectKey,
        pageUrl: wanted.pageUrl !== null && !/^https?:\/\/[^\s]+$/.test(wanted.pageUrl) && fix.pageUrl,
      })
    )
      return;
    const ok = await this.faults.send(
      async () => {
        if (subject) await change('PUT', at('sites', this.site.key, 'subjects', subject.id), wanted);
        else await change('POST', at('sites', this.site.key, 'subjects'), wanted);
        sites.forgetSubjects(this.site.key);
        this.list = await get<SubjectAdmin[]>(at('sites', this.site.key, 'subjects'));
      },
      { name: fix.subjectName, key: fix.subjectKey, pageUrl: fix.pageUrl, kind: fix.subjectName },
    );
    if (!ok) return;
    announce(t.sites.subjectSaved);
    this.leave();
  }

  private drawForm(subject: SubjectAdmin | null): TemplateResult {
    const { faults } = this;
    return html`<form
      class="panel"
      novalidate
      @submit=${(event: Event) => this.save(event, subject)}
      aria-label=${subject ? t.sites.subjectEdit(subject.name) : t.sites.subjectAddTitle}
    >
      ${subject ? nothing : html`<h2>${t.sites.subjectAddTitle}</h2>`} ${errorSummary(faults.fields, faults.whole, 'subject-')}
      ${textField({ id: 'subject-name', name: 'name', label: t.sites.subjectName, value: subject?.name ?? '', error: faults.fields['name'] })}
      ${selectField({ id: 'subject-kind', name: 'kind', label: t.sites.subjectKind, value: subject?.kind ?? 'practitioner', options: Object.entries(t.sites.subjectKinds) })}
      ${subject ? nothing : textField({ id: 'subject-key', name: 'key', label: t.sites.subjectKey, hint: t.sites.subjectKeyHint, error: faults.fields['key'], plain: true })}
      ${textField({ id: 'subject-pageUrl', name: 'pageUrl', label: t.sites.pageUrl, hint: t.sites.pageUrlHint, value: subject?.pageUrl ?? '', type: 'url', error: faults.fields['pageUrl'], plain: true })}
      <div class="buttons">
        ${submitButton(t.save, t.saving, faults.busy)}
        <button type="button" class="btn" @click=${this.leave}>${t.cancel}</button>
      </div>
    </form>`;
  }

  private drawSubject(subject: SubjectAdmin): TemplateResult {
    return html`<li>
      <div class="line-with-action">
        <div>
          <strong>${subject.name}</strong>
          <p class="meta">${t.sites.subjectKinds[subject.kind]} · <code>${subject.key}</code> · ${t.sites.items}: ${subject.items}</p>
          <p class="meta break">${subject.pageUrl ?? t.sites.pageUrlNone}</p>
        </div>
        <button
          type="button"
          class="btn"
          id="edit-${subject.id}"
          aria-label=${t.sites.subjectEdit(subject.name)}
          aria-expanded=${String(this.open === subject.id)}
          @click=${() => this.show(subject.id)}
        >
          ${t.writing.edit}
        </button>
      </div>
      ${this.open === subject.id ? this.drawForm(subject) : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <p>
        <a href=${href(['sites'])}><span aria-hidden="true">‹</span> ${t.sites.title}</a>
      </p>
      <h1 tabindex="-1">${t.sites.subjectsOf(this.site.name)}</h1>
      <p class="meta">${t.sites.subjectsIntro}</p>
      ${this.open === 'new' ? this.drawForm(null) : html`<p><button type="button" class="btn go" id="subject-add" @click=${() => this.show('new')}>${t.sites.subjectAdd}</button></p>`}
      ${this.failure ? failed(this.failure, () => this.load()) : nothing}
      ${
        this.list
          ? this.list.length === 0
            ? empty(t.sites.subjectsNone)
            : html`<ul class="lines">
                ${this.list.map((subject) => this.drawSubject(subject))}
              </ul>`
          : this.failure
            ? nothing
            : loading()
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-subjects': AdminSubjects;
  }
}
