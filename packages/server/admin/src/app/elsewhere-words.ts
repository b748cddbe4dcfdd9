import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elsewhere } from '../data/elsewhere.ts';
import { Watch } from '../data/watch.ts';
import { t } from '../i18n/en.ts';
import { note } from '../ui/notices.ts';
import { PlainElement } from '../ui/plain.ts';

/** What came of decisions, answers and replies on items that are not open any more, above whichever screen is. */
@customElement('admin-elsewhere')
export class AdminElsewhere extends PlainElement {
  constructor() {
    super();
    new Watch(this, elsewhere);
  }

  /** The link goes with its word: what it opens takes the focus. */
  private follow(event: Event): void {
    (event.currentTarget as HTMLElement).blur();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (elsewhere.words.length === 0) return nothing;
    return html`<section class="elsewhere" aria-label=${t.elsewhere.label}>
      ${repeat(
        elsewhere.words,
        ({ item }) => item,
        ({ item, address, words, failed }) =>
          note(
            html`<p dir="auto">${words}</p>
              <p class="buttons">
                <a href=${address} @click=${this.follow}>${t.elsewhere.open}</a>
                <button type="button" class="link" @click=${() => elsewhere.putAway(item)}>${t.close}</button>
              </p>`,
            failed ? 'warn' : 'good',
          ),
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-elsewhere': AdminElsewhere;
  }
}
