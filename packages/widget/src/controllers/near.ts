/** Tells when an element comes near the viewport, once. What is further away than the margin costs nothing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below or above the viewport counts as near. The loader uses the same distance. */
export const nearMargin = '400px';

export class NearController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly arrived: () => void;
  private observer: IntersectionObserver | null = null;
  private done = false;

  /** @param arrived called once: on nearness, before printing, on focus inside, or by `hurry()` */
  constructor(host: ReactiveControllerHost & HTMLElement, arrived: () => void) {
    this.host = host;
    this.arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.done) return;
    this.observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.hurry(), {
      rootMargin: nearMargin,
    });
    this.observer.observe(this.host);
    this.host.addEventListener('focusin', this.hurry);
    addEventListener('beforeprint', this.hurry);
  }

  hostDisconnected(): void {
    this.stop();
  }

  readonly hurry = (): void => {
    if (this.done) return;
    this.done = true;
    this.stop();
    this.arrived();
  };

  private stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.host.removeEventListener('focusin', this.hurry);
    removeEventListener('beforeprint', this.hurry);
  }
}
