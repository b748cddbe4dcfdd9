import { html, type TemplateResult } from 'lit';
import { t } from '../i18n/en.ts';
import { alarm, announce } from './announce.ts';

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    announce(t.copied);
  } catch {
    alarm(t.copyFailed);
  }
};

/** Copies `text` and says that it did, to the eye too. */
export const copyButton = (text: string, words: string = t.copy, kind = 'btn'): TemplateResult =>
  html`<button
    type="button"
    class=${kind}
    @click=${async (event: Event) => {
      const button = event.currentTarget as HTMLButtonElement;
      await copy(text);
      button.dataset['done'] = t.copied;
      setTimeout(() => delete button.dataset['done'], 2000);
    }}
  >
    ${words}
  </button>`;
