/** What a moderator wrote to the author of a post, or the reason they gave. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MyItem } from '@commonward/server/contract';
import type { Writing } from '../i18n/writing.ts';

export const moderatorNote = (words: Writing, note: string | null | undefined): TemplateResult | typeof nothing =>
  note ? box(words.noteTitle, html`<p dir="auto" class="body">${note}</p>`) : nothing;

export const moderatorReason = (words: Writing, { refused, decision }: MyItem): TemplateResult | typeof nothing => {
  const reason = (refused ?? decision)?.reason;
  return reason && reason in words.reason
    ? box(words.reasonTitle, html`<p>${words.reason[reason as keyof typeof words.reason]}</p>`)
    : nothing;
};

const box = (title: string, said: TemplateResult): TemplateResult =>
  html`<div class="moderator">
    <p class="label">${title}</p>
    ${said}
  </div>`;
