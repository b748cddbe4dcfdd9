import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elsewhere, type Word } from '../data/elsewhere.ts';
import { parseRoute } from '../data/route.ts';
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

  /** The link goes with its word. What it opens takes the focus once it is there; what is open already takes it now. */
  private follow(event: MouseEvent, { item }: Word): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!parseRoute(location.hash).path.includes(item)) return (event.currentTarget as HTMLElement).blur();
    elsewhere.putAway(item);
    document.querySelector<HTMLElement>('.item-heading')?.focus();
  }

  private async close(item: string): Promise<void> {
    elsewhere.putAway(item);
    await this.focusOn('button');
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (elsewhere.words.length === 0) return nothing;
    return html`<section class="elsewhere" aria-label=${t.elsewhere.label}>
      ${repeat(
        elsewhere.words,
        ({ item }) => item,
        (word) => {
          const id = `elsewhere-${word.item}`;
          return note(
            html`<p dir="auto" id=${id}>${word.words}</p>
              <p class="buttons">
                <a href=${word.address} aria-describedby=${id} @click=${(event: MouseEvent) => this.follow(event, word)}
                  >${t.elsewhere.open}</a
                >
                <button type="button" class="link" aria-describedby=${id} @click=${() => this.close(word.item)}>${t.close}</button>
              </p>`,
            word.failed ? 'warn' : 'good',
          );
        },
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-elsewhere': AdminElsewhere;
  }
}
