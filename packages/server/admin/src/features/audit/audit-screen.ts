import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AuditEntry, Page } from '@commonward/server/contract';
import { at, get, query } from '../../data/api.ts';
import { Paged } from '../../data/paged.ts';
import { go, href } from '../../data/route.ts';
import { session } from '../../data/session.ts';
import { sites } from '../../data/sites.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { announce } from '../../ui/announce.ts';
import { selectField } from '../../ui/fields.ts';
import { empty, failed, loading, moreButton, note } from '../../ui/notices.ts';
import { PlainElement } from '../../ui/plain.ts';
import { timeOf } from '../../ui/when.ts';

type AuditPage = Page<AuditEntry> & { intact: boolean };

const words = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const text = String(value);
  // Ids and digests are told apart by their beginnings.
  return text.length > 24 && !text.includes(' ') ? `${text.slice(0, 16)}…` : text;
};

/** What says nothing is left out: no, none, zero. */
const telling = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== false && value !== 0 && !(Array.isArray(value) && value.length === 0);

const actionWords = (action: string): string => (t.audit.actions as Record<string, string>)[action] ?? action;

/** What happened on a site, entry by entry, and whether the chain that seals them holds. */
@customElement('admin-audit')
export class AdminAudit extends PlainElement {
  @property() site = '';
  private readonly entries = new Paged<AuditEntry, AuditPage>(this, (cursor) =>
    get<AuditPage>(`${at('sites', this.shown, 'audit')}${query({ cursor })}`),
  );

  constructor() {
    super();
    new Watch(this, sites);
  }

  private get shown(): string {
    return this.site || session.sitesFor('moderator')[0] || '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site')) void this.entries.start();
  }

  private async more(): Promise<void> {
    const before = this.entries.items.length;
    const first = await this.entries.more();
    if (!first) return;
    announce(t.moreShown(this.entries.items.length - before));
    await this.focusAfterMore(`#seq-${first.seq}`);
  }

  private draw(entry: AuditEntry): TemplateResult {
    return html`<tr id="seq-${entry.seq}" tabindex="-1">
      <td class="figures" data-label=${t.audit.columns.seq}>${entry.seq}</td>
      <td data-label=${t.audit.columns.at}>${timeOf(entry.at)}</td>
      <td data-label=${t.audit.columns.actor}>${entry.actor}</td>
      <td data-label=${t.audit.columns.action}>${actionWords(entry.action)}</td>
      <td data-label=${t.audit.columns.target}>${entry.target ? html`<code>${entry.target}</code>` : '–'}</td>
      <td data-label=${t.audit.columns.detail}>
        <div>
          ${Object.entries(entry.detail)
            .filter(telling)
            .map(([key, value]) => html`<span class="pair"><span class="meta">${key.replaceAll('_', ' ')}</span> ${words(value)}</span> `)}
        </div>
      </td>
      <td data-label=${t.audit.columns.hash}><code title=${entry.hash}>${entry.hash.slice(0, 12)}</code></td>
    </tr>`;
  }

  private drawEntries(): TemplateResult {
    const { entries } = this;
    if (entries.state === 'failed') return failed(entries.failure, () => entries.start());
    if (entries.state !== 'ready') return loading();
    if (entries.items.length === 0) return empty(t.audit.none);
    return html`${entries.page?.intact ? note(t.audit.intact, 'good') : note(t.audit.broken, 'warn')}
      <table class="audit">
        <caption class="vh">
          ${t.audit.caption}
        </caption>
        <thead>
          <tr>
            ${Object.values(t.audit.columns).map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${entries.items.map((entry) => this.draw(entry))}
        </tbody>
      </table>
      ${entries.next ? moreButton(entries.loadingMore, () => void this.more()) : nothing}
      ${entries.failure ? failed(entries.failure) : nothing}`;
  }

  protected override render(): TemplateResult {
    const keys = session.sitesFor('moderator');
    return html`<div class="page wide">
      <h1 tabindex="-1">${t.audit.of(sites.name(this.shown))}</h1>
      <p class="meta">${t.audit.intro}</p>
      ${
        keys.length > 1
          ? selectField({
              id: 'audit-site',
              label: t.queue.site,
              value: this.shown,
              options: keys.map((key) => [key, sites.name(key)] as const),
              onchange: (key) => go(href(['audit', key])),
            })
          : nothing
      }
      ${this.drawEntries()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-audit': AdminAudit;
  }
}
