/** Speaks through two live regions that are there from the first render on: readers do not hear regions that are added later. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

export class AnnounceController implements ReactiveController {
  private readonly host: Host;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** @param urgency `assertive` interrupts: for failures of what the reader just did */
  say(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
    const region = this.host.renderRoot.querySelector(`[aria-live=${urgency}]`);
    if (!region) return;
    region.textContent = '';
    clearTimeout(this.timer);
    // a change must be seen as one: the same words twice are two announcements
    this.timer = setTimeout(() => {
      region.textContent = text;
    }, 50);
  }

  render(): TemplateResult {
    return html`<div class="unseen" aria-live="polite" aria-atomic="true"></div>
      <div class="unseen" aria-live="assertive" aria-atomic="true"></div>`;
  }
}
