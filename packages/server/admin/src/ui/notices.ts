/** The states around content: loading, failed, empty. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/en.ts';

export const loading = (words: string = t.loading): TemplateResult => html`<p class="loading" role="status">${words}</p>`;

/** `titled`: a heading above says already that something could not be loaded. */
export const failed = (words: string, retry?: () => void, titled = false): TemplateResult =>
  html`<div class="failed" role="alert">
    <p>${titled ? nothing : html`<strong>${t.failedTitle}.</strong>${' '}`}${words}</p>
    ${retry ? html`<button type="button" class="btn" @click=${retry}>${t.tryAgain}</button>` : nothing}
  </div>`;

export const empty = (words: string, more: unknown = nothing): TemplateResult =>
  html`<div class="empty">
    <p>${words}</p>
    ${more ? html`<p class="meta">${more}</p>` : nothing}
  </div>`;

/** Stays until the next step; announced by whoever shows it. */
export const note = (content: unknown, kind: 'info' | 'warn' | 'good' = 'info'): TemplateResult =>
  html`<div class="note ${kind}">${content}</div>`;

/** "Show more" that keeps its place and its focus. */
export const moreButton = (busy: boolean, more: () => void): TemplateResult =>
  html`<button type="button" class="btn more" aria-disabled=${busy ? 'true' : nothing} @click=${more}>
    ${busy ? t.loadingMore : t.more}
  </button>`;
