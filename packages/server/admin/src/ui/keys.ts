import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Off until the person's settings are known (WCAG 2.1.4: single keys can be switched off). */
let on = false;
export const useKeys = (wanted: boolean): void => {
  on = wanted;
};

/** Fields in which a letter is text. Radios and checkboxes are not. */
const takesText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])'));

/** One-key commands while the host is on the page: never with a modifier, never while somebody types, never under a dialog. */
export class Keys implements ReactiveController {
  readonly #commands: (key: string) => (() => void) | undefined;
  readonly #pressed = (event: KeyboardEvent): void => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.shiftKey && event.key !== '?') return;
    if (takesText(event.composedPath()[0]) || document.querySelector('dialog[open]')) return;
    const command = this.#commands(event.key.toLowerCase());
    if (!command) return;
    event.preventDefault();
    command();
  };

  constructor(host: ReactiveControllerHost, commands: (key: string) => (() => void) | undefined) {
    this.#commands = commands;
    host.addController(this);
  }
  hostConnected(): void {
    addEventListener('keydown', this.#pressed);
  }
  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed);
  }
}
