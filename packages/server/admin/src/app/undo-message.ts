import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { session } from '../data/session.ts';
import { takeBack } from '../data/take-back.ts';
import { undo } from '../data/undo.ts';
import { Watch } from '../data/watch.ts';
import { t } from '../i18n/en.ts';
import { Keys } from '../ui/keys.ts';
import { PlainElement } from '../ui/plain.ts';

/** The last decision and the way back, for as long as there is one; then the one before it, if there still is. It was announced when it was made, so it is no live region. */
@customElement('admin-undo')
export class AdminUndo extends PlainElement {
  constructor() {
    super();
    new Watch(this, undo, session);
    new Keys(this, (key) => (key === 'z' && undo.last ? () => void this.take() : undefined));
  }

  private async take(): Promise<void> {
    const id = undo.last?.decision.id;
    const failure = id && (await takeBack(id));
    if (failure) this.dispatchEvent(new CustomEvent<string>('undo-failed', { detail: failure, bubbles: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { last } = undo;
    if (!last) return nothing;
    const { action } = last.decision;
    return html`<section class="undo" aria-label=${t.decide.undoLabel}>
      <p>${t.decide.done(last.item.kind, action)} <span class="figures">${t.decide.then[action](undo.seconds)}</span></p>
      <button
        type="button"
        class="link"
        aria-keyshortcuts=${session.me?.keys ? 'z' : nothing}
        aria-disabled=${undo.busy ? 'true' : nothing}
        @click=${this.take}
      >
        ${undo.busy ? t.decide.undoing : t.decide.undo}${session.me?.keys ? html` <kbd aria-hidden="true">z</kbd>` : nothing}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-undo': AdminUndo;
  }
}
