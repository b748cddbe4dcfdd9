import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { loadItem } from '../../data/items.ts';
import { failureWords, isFailure } from '../../data/problem.ts';
import { t } from '../../i18n/en.ts';
import { submitButton, textField } from '../../ui/fields.ts';
import { PlainElement } from '../../ui/plain.ts';

/** The id in a post's public link, or what was typed where it is no link. */
const idIn = (typed: string): string => {
  const text = typed.trim();
  const id = /#commonward=([^&\s]+)/.exec(text)?.[1] ?? text;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** The way to a post that stands in no list, such as one that was published elsewhere and imported. Dispatches `found` with its id. */
@customElement('admin-open-post')
export class AdminOpenPost extends PlainElement {
  @state() private fault = '';
  @state() private busy = false;

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const id = idIn(String(new FormData(form).get('open-post')));
    if (this.busy) return;
    this.busy = true;
    this.fault = id ? '' : t.queue.openEmpty;
    try {
      if (id) {
        await loadItem(id, true);
        form.reset();
        this.dispatchEvent(new CustomEvent<string>('found', { detail: id }));
      }
    } catch (error) {
      this.fault = isFailure(error, 'unknown_item', 'not_found') ? t.queue.openUnknown : failureWords(error);
    } finally {
      this.busy = false;
    }
    if (this.fault) await this.focusOn('input');
  }

  protected override render(): TemplateResult {
    return html`<form class="open-post" novalidate @submit=${this.submit}>
      ${textField({ id: 'open-post', label: t.queue.openPost, error: this.fault || undefined, plain: true })}
      ${submitButton(t.queue.open, t.queue.opening, this.busy, '')}
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-open-post': AdminOpenPost;
  }
}
