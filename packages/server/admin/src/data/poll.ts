import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs `task` every `every` ms while its host is there and the tab is seen, and at once when it is seen again. One run at a time. */
export class Poll implements ReactiveController {
  readonly #task: (signal: AbortSignal) => Promise<void>;
  readonly #every: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | null = null;
  #connected = false;
  readonly #seen = (): void => {
    if (document.hidden) this.#rest();
    else void this.#run();
  };

  constructor(host: ReactiveControllerHost, every: number, task: (signal: AbortSignal) => Promise<void>) {
    this.#every = every;
    this.#task = task;
    host.addController(this);
  }
  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#seen);
    addEventListener('online', this.#seen);
    this.#plan();
  }
  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#seen);
    removeEventListener('online', this.#seen);
    this.#rest();
  }
  /** Runs at once, instead of at the end of the pause. */
  now(): void {
    void this.#run();
  }
  #plan(): void {
    clearTimeout(this.#timer);
    if (!document.hidden) this.#timer = setTimeout(() => void this.#run(), this.#every);
  }
  #rest(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }
  async #run(): Promise<void> {
    // Asked for by an answer that came after the host had gone, it would go on for ever.
    if (!this.#connected || this.#running) return;
    clearTimeout(this.#timer);
    const running = (this.#running = new AbortController());
    try {
      await this.#task(running.signal);
    } catch {
      // The connection tells the shell; the next round tries again.
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.#plan();
      }
    }
  }
}
