import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host again whenever one of the sources says `change`. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sources: readonly EventTarget[];
  readonly #changed = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost, ...sources: EventTarget[]) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }
  hostConnected(): void {
    for (const source of this.#sources) source.addEventListener('change', this.#changed);
  }
  hostDisconnected(): void {
    for (const source of this.#sources) source.removeEventListener('change', this.#changed);
  }
}
