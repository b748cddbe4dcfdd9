/** In the place of an item that is not public, where it is not one of the reader's own: why that may be, and a way to sign in. */
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Place } from '../../data/place.ts';
import { wish } from '../../events/wish.ts';
import type { Writing } from '../../i18n/writing.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { heading } from '../../ui/heading.ts';

export class CommonwardNotPublic extends LitElement {
  static override styles = [base, forms];

  @property({ attribute: false }) place!: Place;
  @property({ attribute: false }) words!: Writing;
  @property({ attribute: false }) signedIn = false;
  /** Id of the item. */
  @property({ attribute: false }) item = '';
  /** What the button at its top says. */
  @property({ attribute: false }) back = '';

  begin(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override render() {
    const { words, place, signedIn } = this;
    return html`<p><button type="button" class="link tall" @click=${() => wish(this, { want: 'back' })}>${this.back}</button></p>
      ${heading(place.headingLevel + 1, words.notPublicTitle, 'title', 'title')}
      <p>${words.notPublicWhy}</p>
      <p>${signedIn ? words.notPublicNotYours : words.notPublicSignIn}</p>
      ${
        signedIn
          ? nothing
          : html`<div class="buttons">
              <button type="button" class="button" @click=${() => wish(this, { want: 'sign-in-to-open' })}>${words.signIn}</button>
            </div>`
      }`;
  }
}
