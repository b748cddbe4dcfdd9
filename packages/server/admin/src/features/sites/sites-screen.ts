import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SiteAdmin } from '@commonward/server/contract';
import { failureWords } from '../../data/problem.ts';
import { href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { copyButton } from '../../ui/copy.ts';
import { empty, failed, loading } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { notAcceptingNote, subjectsFullNote } from './site-lacks.ts';
import './site-settings.ts';
import './site-subjects.ts';

/** No site's key can begin with a plus. */
const fresh = '+new';

/** The sites this person owns: what each still lacks, its tag, and the way to its settings. */
@customElement('admin-sites')
export class AdminSites extends PlainElement {
  @property() site = '';
  @property() view = '';
  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private failure = '';

  constructor() {
    super();
    new Watch(this, sites);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.status = sites.list.length > 0 && sites.defaults ? 'ready' : 'loading';
    try {
      await Promise.all([sites.load(), sites.loadDefaults()]);
      this.status = 'ready';
    } catch (error) {
      this.failure = failureWords(error);
      this.status = 'failed';
    }
  }

  private drawSite(site: SiteAdmin): TemplateResult {
    return html`<li>
      <h2>${site.name} <span class="meta">${site.key}</span></h2>
      ${site.accepting ? html`<p>${t.sites.accepting} · ${t.sites.subjectsCount(site.subjects)}</p>` : notAcceptingNote(site)}
      ${subjectsFullNote(site)}
      <p class="inline">
        <a href=${href(['sites', site.key])}>${t.sites.edit}</a>
        <a href=${href(['sites', site.key, 'subjects'])}>${t.sites.subjects}</a>
        <a href=${href(['team', site.key])}>${t.sites.team}</a>
        <a href=${href(['audit', site.key])}>${t.sites.audit}</a>
      </p>
      <h3>${t.sites.snippetTitle}</h3>
      <p class="meta">${t.sites.snippetHint(site.subjectsByPost)}</p>
      <pre class="snippet" tabindex="0" aria-label=${t.sites.snippetTitle}><code>${site.snippet}</code></pre>
      ${copyButton(site.snippet)}
    </li>`;
  }

  protected override render(): TemplateResult {
    if (this.status === 'loading')
      return html`<div class="page">
        <h1 tabindex="-1">${t.sites.title}</h1>
        ${loading()}
      </div>`;
    if (this.status === 'failed')
      return html`<div class="page">
        <h1 tabindex="-1">${t.sites.title}</h1>
        ${failed(this.failure, () => this.load())}
      </div>`;
    if (this.site === fresh) return html`<admin-site-settings .defaults=${sites.defaults}></admin-site-settings>`;
    const site = sites.find(this.site);
    if (site && this.view === 'subjects') return html`<admin-subjects .site=${site}></admin-subjects>`;
    if (site) return html`<admin-site-settings .site=${site} .defaults=${sites.defaults}></admin-site-settings>`;
    const owned = session.sitesFor();
    const list = sites.list.filter((candidate) => owned.includes(candidate.key));
    return html`<div class="page">
      <h1 tabindex="-1">${t.sites.title}</h1>
      <p class="meta">${t.sites.intro}</p>
      ${
        list.length === 0
          ? empty(t.sites.none)
          : html`<ul class="lines sites">
              ${list.map((candidate) => this.drawSite(candidate))}
            </ul>`
      }
      <p><a class="btn" href=${href(['sites', fresh])}>${t.sites.add}</a></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-sites': AdminSites;
  }
}
