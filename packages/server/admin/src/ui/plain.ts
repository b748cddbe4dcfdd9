import { LitElement } from 'lit';

/** A part of the page drawn straight into the document: one stylesheet, ids that reach everywhere, password managers that see the fields. */
export class PlainElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Focuses what is there once the drawing is done. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
  /** To what "Show more" brought. Whoever has gone elsewhere meanwhile is left there, above all in something they write. */
  protected async focusAfterMore(selector: string): Promise<void> {
    if (document.activeElement?.matches('.more, body')) await this.focusOn(selector);
  }
}
