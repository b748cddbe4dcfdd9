/** The states around content: loading, failed, empty. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { t } from '../i18n/en.ts';

export const loading = (words: string = t.loading): TemplateResult => html`<p class="loading" role="status" tabindex="-1">${words}</p>`;

const titles = 'h1[tabindex], h2[tabindex], h3[tabindex], summary';

/**
 * Tries again without losing the focus of whoever pressed the button, which goes while the new attempt runs: to what says that it loads, then to
 * the next "Try again", or to the title of what came. A button that stayed keeps it; whoever has gone elsewhere meanwhile is left there.
 */
export const tryingAgain =
  (retry: () => unknown) =>
  async (event: Event): Promise<void> => {
    const pressed = event.currentTarget as HTMLElement;
    const around: HTMLElement[] = [];
    for (let at = pressed.parentElement; at; at = at.parentElement) around.push(at);
    let given = pressed;
    const drawn = async (): Promise<void> => {
      for (const element of around) await (element as Partial<LitElement>).updateComplete;
      // What these have drawn draws itself after them.
      await new Promise((resolve) => setTimeout(resolve));
    };
    const focus = (...selectors: string[]): void => {
      const { activeElement } = document;
      if (activeElement && activeElement !== document.body && activeElement !== given) return;
      for (const element of around) {
        if (!element.isConnected) continue;
        for (const selector of selectors) {
          const found = element.querySelector<HTMLElement>(selector);
          if (!found) continue;
          found.focus();
          given = found;
          return;
        }
      }
    };
    const tried = retry();
    await drawn();
    if (!pressed.isConnected) focus('.loading', titles);
    await tried;
    await drawn();
    if (!pressed.isConnected) focus('.failed button', titles);
  };

/** `titled`: a heading above says already that something could not be loaded. */
export const failed = (words: string, retry?: () => unknown, titled = false): TemplateResult =>
  html`<div class="failed" role="alert">
    <p>${titled ? nothing : html`<strong>${t.failedTitle}.</strong>${' '}`}${words}</p>
    ${retry ? html`<button type="button" class="btn" @click=${tryingAgain(retry)}>${t.tryAgain}</button>` : nothing}
  </div>`;

export const empty = (words: string, more: unknown = nothing): TemplateResult =>
  html`<div class="empty">
    <p>${words}</p>
    ${more ? html`<p class="meta">${more}</p>` : nothing}
  </div>`;

/** Stays until the next step; announced by whoever shows it. */
export const note = (content: unknown, kind: 'info' | 'warn' | 'good' = 'info'): TemplateResult =>
  html`<div class="note ${kind}">${content}</div>`;

/** Above a form that holds changes from before, which were not saved. */
export const keptNote = (discard: () => void): TemplateResult =>
  note(html`${t.kept} <button type="button" class="link" @click=${discard}>${t.discard}</button>`, 'warn');

/** "Show more" that keeps its place and its focus. */
export const moreButton = (busy: boolean, more: () => void): TemplateResult =>
  html`<button type="button" class="btn more" aria-disabled=${busy ? 'true' : nothing} @click=${more}>
    ${busy ? t.loadingMore : t.more}
  </button>`;
