import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { failureWords } from '../data/problem.ts';
import { session } from '../data/session.ts';
import { Watch } from '../data/watch.ts';
import { t } from '../i18n/en.ts';
import { alarm, announce } from '../ui/announce.ts';
import { tick } from '../ui/fields.ts';
import { Keys } from '../ui/keys.ts';
import { PlainElement } from '../ui/plain.ts';

const list: readonly (readonly [string, string])[] = [
  ['j', t.keys.next],
  ['k', t.keys.previous],
  ['f', t.keys.publish],
  ['r', t.keys.return],
  ['d', t.keys.refuse],
  ['s', t.keys.spam],
  ['e', t.keys.keep],
  ['h', t.keys.hide],
  ['x', t.keys.remove],
  ['z', t.keys.undo],
  ['?', t.keys.help],
  ['Esc', t.keys.escape],
];

/** Shows every single key, and switches them off (WCAG 2.1.4). */
@customElement('admin-keys')
export class AdminKeys extends PlainElement {
  @state() private failure = '';

  constructor() {
    super();
    new Watch(this, session);
    new Keys(this, (key) => (key === '?' ? () => this.show() : undefined));
  }

  show(): void {
    this.querySelector('dialog')?.showModal();
  }

  private async switch(on: boolean): Promise<void> {
    this.failure = '';
    try {
      await session.update({ keys: on });
      announce(on ? t.saved : t.keys.off);
    } catch (error) {
      this.failure = failureWords(error);
      alarm(this.failure);
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    const on = session.me?.keys ?? false;
    return html`<dialog aria-labelledby="keys-title">
      <h2 id="keys-title" tabindex="-1" autofocus>${t.keys.title}</h2>
      <p class="meta">${on ? t.keys.intro : t.keys.off}</p>
      <dl class="key-list">
        ${list.map(
          ([key, words]) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>
      ${tick({ id: 'keys-on', label: t.keys.on, hint: t.keys.onHint, checked: on, onchange: (checked) => void this.switch(checked) })}
      ${this.failure ? html`<p class="field-error">${this.failure}</p>` : nothing}
      <form method="dialog" class="buttons"><button class="btn">${t.close}</button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-keys': AdminKeys;
  }
}
