import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answerer, Criterion, Jurisdiction, Part, SiteAdmin, SiteDefaults, SiteSettings } from '@commonward/server/contract';
import { at, change, get } from '../../data/api.ts';
import { FormDraft } from '../../data/form-draft.ts';
import { FormFaults } from '../../data/form.ts';
import { isFailure } from '../../data/problem.ts';
import { go, href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { t } from '../../i18n/en.ts';
import { announce } from '../../ui/announce.ts';
import { areaField, errorSummary, group, selectField, submitButton, textField, tick } from '../../ui/fields.ts';
import { keptNote, note } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { emergencyNote, filledWords, followed } from './site-defaults.ts';
import { notAcceptingNote, subjectsFullNote } from './site-lacks.ts';
import { lineFault, siteWordLine, siteWordsFault, siteWordsIn } from './site-words.ts';

/** What a new site begins with, before its owner says where it is; the clock is taken to be that of the place they sit in. */
const blank = (defaults: SiteDefaults): SiteSettings => ({
  ...defaults.other.settings,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

type CriterionRow = Criterion & { row: number };
let rows = 0;
const rowOf = (criterion: Criterion): CriterionRow => ({ ...criterion, row: ++rows });

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const isUrl = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text);

/** Everything an owner sets about a site, or a new site when there is none. */
@customElement('admin-site-settings')
export class AdminSiteSettings extends PlainElement {
  @property({ attribute: false }) site: SiteAdmin | null = null;
  @property({ attribute: false }) defaults!: SiteDefaults;
  @state() private criteria: CriterionRow[] = [];
  @state() private saved = false;
  /** What somebody else saved meanwhile. */
  @state() private newer: SiteAdmin | null = null;
  @state() private peers = false;
  /** As they stand in their fields: what is said beside them follows. */
  @state() private place: Jurisdiction = 'other';
  @state() private emergency = '';
  /** What the jurisdiction filled in when it was last changed, in words. */
  @state() private filled = '';
  /** The form holds changes from before that were not saved. */
  @state() private kept = false;
  private readonly faults = new FormFaults(this);
  private readonly draft = new FormDraft<readonly Criterion[]>('criterion-');
  /** Counts the forms that were begun; each has fields of its own. */
  private round = 0;
  /** Fields are drawn from this; it changes only when the form is to begin anew, never under what somebody types. */
  private shown!: SiteSettings;
  private version = 0;
  private drawnFor: string | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const key = this.site?.key ?? null;
    if (changed.has('site') && key !== this.drawnFor) this.begin(this.site);
  }

  private begin(site: SiteAdmin | null): void {
    this.drawnFor = site?.key ?? null;
    this.shown = site ?? blank(this.defaults);
    this.version = site?.version ?? 0;
    this.criteria = this.shown.criteria.map(rowOf);
    this.peers = this.shown.answerers.includes('peers');
    this.place = this.shown.jurisdiction;
    this.emergency = this.shown.emergencyNumber;
    this.filled = '';
    this.newer = null;
    this.saved = false;
    this.kept = false;
    this.round += 1;
    this.faults.clear();
  }

  private get emergencyNote(): string {
    return emergencyNote(this.place, this.emergency, this.defaults);
  }

  /** A new site gets what goes with the place, but for what its owner has set; of one that is there, nothing is changed unasked. */
  private choosePlace(place: Jurisdiction): void {
    const { form } = this;
    const filled = this.site ? {} : followed(this.read(form), this.defaults[this.place].settings, this.defaults[place].settings);
    const { criteria, ...fields } = filled;
    for (const [name, value] of Object.entries(fields)) {
      for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
        if (field.type === 'checkbox') field.checked = Array.isArray(value) ? value.some((one) => one === field.value) : value === true;
        else field.value = String(value);
      }
    }
    if (criteria) this.criteria = criteria.map(rowOf);
    this.place = place;
    this.emergency = fields.emergencyNumber ?? this.emergency;
    this.filled = filledWords(place, filled);
    const said = [this.filled, this.emergencyNote, place === 'au' && !this.filled ? t.sites.reviewsAustralia : ''].filter(Boolean);
    if (said.length > 0) announce(said.join(' '));
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  private get bareCriteria(): Criterion[] {
    return this.criteria.map(({ key, label, clinical }) => ({ key, label, clinical }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { form } = this;
    if (this.draft.isOf(form)) {
      if (changed.has('criteria')) this.keepChanges();
      return;
    }
    const kept = this.draft.begin(`site.${this.site?.key ?? '+new'}`, form, this.bareCriteria);
    if (!kept) return;
    this.version = kept.version;
    this.criteria = kept.rest.map(rowOf);
    this.peers = kept.values.some(([name, value]) => name === 'answerers' && value === 'peers');
    const { jurisdiction, emergencyNumber } = this.read(form);
    this.place = jurisdiction;
    this.emergency = emergencyNumber;
    this.kept = true;
  }

  private keepChanges(): void {
    this.draft.keep(this.version, this.bareCriteria);
  }

  private discard(): void {
    this.draft.drop();
    this.begin(this.site);
    announce(t.discarded);
    void this.focusOn('h1');
  }

  private read(form: HTMLFormElement): SiteSettings & { key: string } {
    const values = new FormData(form);
    const text = (name: string): string => String(values.get(name) ?? '').trim();
    const orNull = (name: string): string | null => text(name) || null;
    return {
      key: text('key'),
      name: text('name'),
      origins: words(text('origins')),
      locale: text('locale'),
      jurisdiction: text('jurisdiction') as Jurisdiction,
      timeZone: text('timeZone'),
      controllerName: orNull('controllerName'),
      privacyUrl: orNull('privacyUrl'),
      policyUrl: orNull('policyUrl'),
      parts: values.getAll('parts') as Part[],
      answerers: values.getAll('answerers') as Answerer[],
      ageLimit: text('ageLimit') === '' ? NaN : Number(text('ageLimit')),
      emergencyNumber: text('emergencyNumber'),
      subjectsByPost: values.has('subjectsByPost'),
      subjectCap: text('subjectCap') === '' ? NaN : Number(text('subjectCap')),
      criteria: this.criteria.map(({ key, label, clinical }) => ({ key: key.trim(), label: label.trim(), clinical })),
      countImported: values.has('countImported'),
      ownLine: text('ownLineName') || text('ownLinePhone') ? { name: text('ownLineName'), phone: text('ownLinePhone') } : null,
      contact: orNull('contact'),
      staffNames: lines(text('staffNames')),
      siteWords: siteWordsIn(text('siteWords')),
    };
  }

  private wrong(wanted: SiteSettings & { key: string }): boolean {
    const { fix } = t.sites;
    const whole = (n: number, most: number): boolean => Number.isInteger(n) && n >= 0 && n <= most;
    const keys = wanted.criteria.map((criterion) => criterion.key);
    return this.faults.show({
      key: !this.site && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(wanted.key) && fix.key,
      name: (wanted.name.length < 1 || wanted.name.length > 120) && fix.name,
      controllerName: (wanted.controllerName?.length ?? 0) > 200 && fix.controllerName,
      privacyUrl: wanted.privacyUrl !== null && !isUrl(wanted.privacyUrl) && fix.privacyUrl,
      policyUrl: wanted.policyUrl !== null && !isUrl(wanted.policyUrl) && fix.policyUrl,
      origins: wanted.origins.some((origin) => !/^https?:\/\/[a-z0-9.:[\]-]+$/.test(origin)) && fix.origins,
      locale: !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(wanted.locale) && fix.locale,
      timeZone: !wanted.timeZone && fix.timeZone,
      ageLimit: !whole(wanted.ageLimit, 21) && fix.ageLimit,
      emergencyNumber: !/^[0-9 +]{2,20}$/.test(wanted.emergencyNumber) && fix.emergencyNumber,
      subjectCap: !whole(wanted.subjectCap, 100_000) && fix.subjectCap,
      criteria:
        (wanted.criteria.some(({ key, label }) => !/^[a-z0-9_]{1,40}$/.test(key) || !label || label.length > 80) ||
          new Set(keys).size < keys.length) &&
        fix.criteria,
      ownLine: wanted.ownLine !== null && lineFault(wanted.ownLine),
      contact: (wanted.contact?.length ?? 0) > 200 && fix.contact,
      staffNames:
        (wanted.staffNames.length > 300 || wanted.staffNames.some((name) => name.length < 2 || name.length > 80)) && fix.staffNames,
      siteWords: siteWordsFault(wanted.siteWords),
    });
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    this.saved = false;
    const form = event.target as HTMLFormElement;
    const wanted = this.read(form);
    if (this.wrong(wanted)) return;
    const sent = this.draft.state(this.bareCriteria);
    const { key, ...settings } = wanted;
    let conflict = false;
    const ok = await this.faults.send(async () => {
      try {
        if (this.site) this.keep(await change<SiteAdmin>('PUT', at('sites', this.site.key), { version: this.version, settings }));
        else {
          const site = await change<SiteAdmin>('POST', '/sites', { key, settings });
          this.draft.drop();
          sites.put(site);
          await session.load();
          announce(t.sites.created);
          go(href(['sites', site.key]));
        }
      } catch (error) {
        if (!this.site || !isFailure(error, 'site_changed')) throw error;
        conflict = true;
        const newest = (await get<SiteAdmin[]>('/sites')).find((other) => other.key === this.site?.key);
        if (newest) {
          this.newer = newest;
          // Saving again is then a choice made with open eyes.
          this.version = newest.version;
        }
      }
    }, t.sites.fix);
    if (conflict) {
      this.keepChanges();
      await this.focusOn('.news');
    } else if (ok && this.site) {
      this.draft.saved(sent, this.version, this.bareCriteria);
      this.saved = true;
      this.kept = false;
      announce(t.sites.saved);
      await this.focusOn('.news');
    }
  }

  private keep(site: SiteAdmin): void {
    this.version = site.version;
    this.newer = null;
    sites.put(site);
  }

  private loadNewer(): void {
    if (!this.newer) return;
    const { newer } = this;
    this.draft.drop();
    sites.put(newer);
    this.begin(newer);
    void this.focusOn('h1');
  }

  private alter(row: number, what: Partial<Criterion>): void {
    this.criteria = this.criteria.map((criterion) => (criterion.row === row ? { ...criterion, ...what } : criterion));
  }
  private raise(index: number): void {
    const next = [...this.criteria];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index - 1, 0, moved);
    this.criteria = next;
    void this.focusOn(`#criterion-${moved?.row}-label`);
  }
  private drop(row: number): void {
    this.criteria = this.criteria.filter((criterion) => criterion.row !== row);
    void this.focusOn('#criterion-add');
  }
  private add(): void {
    const row = rowOf({ key: '', label: '', clinical: false });
    this.criteria = [...this.criteria, row];
    void this.focusOn(`#criterion-${row.row}-label`);
  }

  private drawCriterion(criterion: CriterionRow, index: number): TemplateResult {
    const id = `criterion-${criterion.row}`;
    return html`<li>
      <fieldset class="criterion">
        <legend class="vh">${t.sites.criterionNumber(index + 1)}</legend>
        <div class="field">
          <label for="${id}-label">${t.sites.criterionLabel}</label>
          <input
            id="${id}-label"
            .value=${criterion.label}
            autocomplete="off"
            @input=${(event: Event) => this.alter(criterion.row, { label: (event.target as HTMLInputElement).value })}
          />
        </div>
        <div class="field">
          <label for="${id}-key">${t.sites.criterionKey}</label>
          <input
            id="${id}-key"
            class="middle"
            .value=${criterion.key}
            autocomplete="off"
            spellcheck="false"
            autocapitalize="none"
            @input=${(event: Event) => this.alter(criterion.row, { key: (event.target as HTMLInputElement).value })}
          />
        </div>
        ${tick({ id: `${id}-clinical`, label: t.sites.criterionClinical, checked: criterion.clinical, onchange: (clinical) => this.alter(criterion.row, { clinical }) })}
        <div class="actions">
          ${
            index > 0
              ? html`<button type="button" class="btn" aria-label=${t.sites.criterionUp(criterion.label)} @click=${() => this.raise(index)}>
                  <span aria-hidden="true">↑</span>
                </button>`
              : nothing
          }
          <button type="button" class="btn" aria-label=${t.sites.criterionRemove(criterion.label)} @click=${() => this.drop(criterion.row)}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      </fieldset>
    </li>`;
  }

  protected override render(): TemplateResult {
    const { site } = this;
    return html`<div class="page">
      <p>
        <a href=${href(['sites'])}><span aria-hidden="true">‹</span> ${t.sites.title}</a>
      </p>
      <h1 tabindex="-1">${site ? t.sites.settingsOf(site.name) : t.sites.addTitle}</h1>
      ${site ? notAcceptingNote(site) : nothing}
      ${
        this.newer
          ? html`<div class="news" tabindex="-1">
              ${note(html`${t.sites.conflict} <button type="button" class="link" @click=${this.loadNewer}>${t.sites.conflictLoad}</button>`, 'warn')}
            </div>`
          : nothing
      }
      ${this.saved ? html`<div class="news" tabindex="-1">${note(t.sites.saved, 'good')}</div>` : nothing}
      ${this.kept ? keptNote(() => this.discard()) : nothing} ${keyed(this.round, this.drawForm())}
    </div>`;
  }

  private drawForm(): TemplateResult {
    const { site, shown, faults } = this;
    const error = (name: string): string | undefined => faults.fields[name];
    const { sections } = t.sites;
    return html`<form novalidate @submit=${this.save} @input=${this.keepChanges} @change=${this.keepChanges}>
      ${errorSummary(faults.fields, faults.whole, 'site-')}
      <section>
        <h2>${sections.basics}</h2>
        ${site ? nothing : textField({ id: 'site-key', name: 'key', label: t.sites.key, hint: t.sites.keyHint, error: error('key'), width: 'middle', plain: true })}
        ${textField({ id: 'site-name', name: 'name', label: t.sites.name, hint: t.sites.nameHint, value: shown.name, error: error('name') })}
        ${textField({ id: 'site-locale', name: 'locale', label: t.sites.locale, hint: t.sites.localeHint, value: shown.locale, error: error('locale'), width: 'short', plain: true })}
        ${textField({ id: 'site-timeZone', name: 'timeZone', label: t.sites.timeZone, hint: t.sites.timeZoneHint, value: shown.timeZone, error: error('timeZone'), width: 'middle', plain: true })}
      </section>
      <section>
        <h2>${sections.law}</h2>
        ${selectField({ id: 'site-jurisdiction', name: 'jurisdiction', label: t.sites.jurisdiction, value: shown.jurisdiction, options: Object.entries(t.sites.jurisdictions), note: this.filled, onchange: (place) => this.choosePlace(place as Jurisdiction) })}
        ${textField({ id: 'site-controllerName', name: 'controllerName', label: t.sites.controllerName, hint: t.sites.controllerHint, value: shown.controllerName ?? '', error: error('controllerName') })}
        ${textField({ id: 'site-privacyUrl', name: 'privacyUrl', label: t.sites.privacyUrl, hint: t.sites.privacyHint, value: shown.privacyUrl ?? '', type: 'url', error: error('privacyUrl'), plain: true })}
        ${textField({ id: 'site-policyUrl', name: 'policyUrl', label: t.sites.policyUrl, hint: t.sites.policyHint, value: shown.policyUrl ?? '', type: 'url', error: error('policyUrl'), plain: true })}
        ${textField({ id: 'site-ageLimit', name: 'ageLimit', label: t.sites.ageLimit, hint: t.sites.ageHint, value: String(shown.ageLimit), inputmode: 'numeric', error: error('ageLimit'), width: 'short' })}
        ${textField({ id: 'site-emergencyNumber', name: 'emergencyNumber', label: t.sites.emergencyNumber, hint: t.sites.emergencyHint, value: shown.emergencyNumber, inputmode: 'tel', error: error('emergencyNumber'), width: 'short', note: this.emergencyNote, oninput: (number) => (this.emergency = number.trim()), onchange: () => this.emergencyNote && announce(this.emergencyNote) })}
      </section>
      <section>
        <h2>${sections.reach}</h2>
        ${group({
          id: 'site-ownLine',
          label: t.sites.ownLine,
          hint: t.sites.ownLineHint,
          error: error('ownLine'),
          content: html`<div class="pair-fields">
            ${textField({ id: 'site-ownLineName', name: 'ownLineName', label: t.sites.ownLineName, value: shown.ownLine?.name ?? '' })}
            ${textField({ id: 'site-ownLinePhone', name: 'ownLinePhone', label: t.sites.ownLinePhone, value: shown.ownLine?.phone ?? '', inputmode: 'tel' })}
          </div>`,
        })}
        ${textField({ id: 'site-contact', name: 'contact', label: t.sites.contact, hint: t.sites.contactHint, value: shown.contact ?? '', error: error('contact') })}
      </section>
      <section>
        <h2>${sections.look}</h2>
        ${areaField({ id: 'site-staffNames', name: 'staffNames', label: t.sites.staffNames, hint: t.sites.staffNamesHint, value: shown.staffNames.join('\n'), error: error('staffNames'), rows: 4, plain: true })}
        ${areaField({ id: 'site-siteWords', name: 'siteWords', label: t.sites.siteWords, hint: t.sites.siteWordsHint, value: shown.siteWords.map(siteWordLine).join('\n'), error: error('siteWords'), rows: 4, plain: true })}
      </section>
      <section>
        <h2>${sections.parts}</h2>
        ${group({
          id: 'site-parts',
          label: t.sites.parts,
          note: this.place === 'au' ? t.sites.reviewsAustralia : undefined,
          content: Object.entries(t.sites.partNames).map(([part, words]) =>
            tick({ id: `site-part-${part}`, name: 'parts', value: part, label: words, checked: shown.parts.includes(part as Part) }),
          ),
        })}
        ${group({
          id: 'site-answerers',
          label: t.sites.answerers,
          content: html`${Object.entries(t.sites.answererNames).map(([who, words]) =>
            who === 'peers'
              ? html`${tick({ id: 'site-answerer-peers', name: 'answerers', value: who, label: words, hint: t.sites.peersNote, checked: this.peers, onchange: (checked) => (this.peers = checked) })}`
              : tick({
                  id: `site-answerer-${who}`,
                  name: 'answerers',
                  value: who,
                  label: words,
                  checked: shown.answerers.includes(who as Answerer),
                }),
          )}`,
        })}
      </section>
      <section>
        <h2>${sections.places}</h2>
        ${areaField({ id: 'site-origins', name: 'origins', label: t.sites.origins, hint: t.sites.originsHint, value: shown.origins.join('\n'), error: error('origins'), rows: 4, plain: true })}
      </section>
      <section>
        <h2>${sections.subjects}</h2>
        ${tick({ id: 'site-subjectsByPost', name: 'subjectsByPost', label: t.sites.subjectsByPost, hint: t.sites.subjectsByPostHint, checked: shown.subjectsByPost })}
        ${textField({ id: 'site-subjectCap', name: 'subjectCap', label: t.sites.subjectCap, value: String(shown.subjectCap), inputmode: 'numeric', error: error('subjectCap'), width: 'short' })}
        ${site ? subjectsFullNote(site) : nothing}
      </section>
      <section>
        <h2>${sections.criteria}</h2>
        ${group({
          id: 'site-criteria',
          label: t.sites.criteria,
          hint: t.sites.criteriaHint,
          error: error('criteria'),
          content: html`<ol class="criteria">
              ${repeat(
                this.criteria,
                (criterion) => criterion.row,
                (criterion, index) => this.drawCriterion(criterion, index),
              )}
            </ol>
            ${this.criteria.length < 12 ? html`<button type="button" class="btn" id="criterion-add" @click=${this.add}>${t.sites.criterionAdd}</button>` : nothing}`,
        })}
        ${tick({ id: 'site-countImported', name: 'countImported', label: t.sites.countImported, hint: t.sites.countImportedHint, checked: shown.countImported })}
        <p class="meta">${t.sites.noStarsRule}</p>
      </section>
      <div class="buttons">${submitButton(site ? t.sites.save : t.sites.create, t.saving, faults.busy)}</div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-site-settings': AdminSiteSettings;
  }
}
