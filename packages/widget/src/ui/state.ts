/** What stands where posts would: nothing yet, or a failure with a way to try again. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../i18n/reading.ts';

/** Plain words for a failure of reading. */
export const failureWords = (code: string, reading: Reading): string => {
  if (code === 'offline') return reading.offline;
  if (code === 'unknown_site' || code === 'bad_query' || code === 'bad_attribute') return reading.unknownSite;
  if (code === 'bad_cursor') return reading.listChanged;
  return reading.unreachable;
};

export const empty = (title: string, hint: string): TemplateResult =>
  html`<div class="empty">
    <p><strong>${title}</strong></p>
    <p class="muted">${hint}</p>
  </div>`;

/** @param again null where trying again cannot help  @param what is tried, where another button beside it may try something else */
export const failed = (code: string, reading: Reading, again: (() => void) | null, what = ''): TemplateResult =>
  html`<div class="empty">
    <p><strong>${reading.couldNotLoad}</strong></p>
    <p>${failureWords(code, reading)}</p>
    ${again ? html`<p><button type="button" class="button quiet" @click=${again}>${code === 'bad_cursor' ? reading.fromStart : what ? reading.tryAgainOf(what) : reading.tryAgain}</button></p>` : nothing}
  </div>`;
