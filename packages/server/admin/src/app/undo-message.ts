import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Decided } from '@commonward/server/contract';
import { session } from '../data/session.ts';
import { takeBack, type NotTakenBack } from '../data/take-back.ts';
import { undo } from '../data/undo.ts';
import { Watch } from '../data/watch.ts';
import { t } from '../i18n/en.ts';
import { problemWords } from '../i18n/problems.ts';
import { alarm } from '../ui/announce.ts';
import { Keys } from '../ui/keys.ts';
import { PlainElement } from '../ui/plain.ts';

type Failure = NotTakenBack & { decided: Decided };

/**
 * The last decision and the way back, for as long as there is one; then the one before it, if there still is. It was announced when it was
 * made, so it is no live region. What could not be taken back stands here until it is tried again or put away: while it does, the key does
 * nothing to any other decision.
 */
@customElement('admin-undo')
export class AdminUndo extends PlainElement {
  @state() private failure: Failure | null = null;

  constructor() {
    super();
    new Watch(this, undo, session);
    new Keys(this, (key) => {
      if (key !== 'z') return undefined;
      if (this.failure?.over) return () => this.putAway();
      return undo.last ? () => void this.take() : undefined;
    });
  }

  protected override willUpdate(): void {
    const { failure } = this;
    if (!failure || failure.over || undo.busy || session.state === 'out' || undo.has(failure.decided.decision.id)) return;
    // The time ran out before it was tried again.
    const words = t.decide.notTakenBack(problemWords('undo_over'));
    this.failure = { ...failure, words, over: true };
    alarm(words);
  }

  private async take(): Promise<void> {
    const decided = undo.last;
    if (!decided || undo.busy) return;
    const failed = await takeBack(decided.decision.id);
    this.failure = failed ? { ...failed, decided } : null;
  }

  private putAway(): void {
    this.failure = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { failure } = this;
    const key = session.me?.keys ? html`<kbd aria-hidden="true">z</kbd>` : nothing;
    if (failure?.over)
      return html`<section class="undo" aria-label=${t.decide.undoLabel}>
        <p>${t.decide.done(failure.decided.item.kind, failure.decided.decision.action)} ${failure.words}</p>
        <button type="button" class="link" aria-keyshortcuts=${session.me?.keys ? 'z' : nothing} @click=${this.putAway}>
          ${t.close}${key}
        </button>
      </section>`;
    const { last } = undo;
    if (!last) return nothing;
    const { action } = last.decision;
    const again = failure?.decided.decision.id === last.decision.id && !undo.busy ? failure : null;
    const done = t.decide.done(last.item.kind, action);
    const said = again ? `${done} ${again.words}` : done;
    const left = again ? t.decide.undoAgain(undo.seconds) : t.decide.then[action](undo.seconds);
    return html`<section class="undo" aria-label=${t.decide.undoLabel}>
      <p>${said} <span class="figures">${left}</span></p>
      <button
        type="button"
        class="link"
        aria-keyshortcuts=${session.me?.keys ? 'z' : nothing}
        aria-disabled=${undo.busy ? 'true' : nothing}
        @click=${this.take}
      >
        ${undo.busy ? t.decide.undoing : t.decide.undo}${key}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-undo': AdminUndo;
  }
}
