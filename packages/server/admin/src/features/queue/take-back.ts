import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DecisionInfo } from '@commonward/server/contract';
import { takeBack } from '../../data/take-back.ts';
import { undo } from '../../data/undo.ts';
import { Watch } from '../../data/watch.ts';
import { t } from '../../i18n/en.ts';
import { PlainElement } from '../../ui/plain.ts';

/**
 * The way back from the decision that stands on the open item, while the person who made it may still go it. Nothing where the message
 * about the last decision offers the same. Dispatches `failed` with the words.
 */
@customElement('admin-take-back')
export class AdminTakeBack extends PlainElement {
  @property({ attribute: false }) decision: DecisionInfo | null = null;

  constructor() {
    super();
    new Watch(this, undo);
  }

  private async take(id: string): Promise<void> {
    const failure = await takeBack(id);
    // Another item may have been opened meanwhile.
    if (failure && this.decision?.id === id) this.dispatchEvent(new CustomEvent<string>('failed', { detail: failure.words }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const id = this.decision?.id;
    if (!id || !undo.has(id) || undo.last?.decision.id === id) return nothing;
    return html`<button type="button" class="btn" aria-disabled=${undo.busy ? 'true' : nothing} @click=${() => this.take(id)}>
      ${t.decide.undo}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-take-back': AdminTakeBack;
  }
}
