/**
 * Whether to draw for a light or a dark page. `auto` follows the page: its computed `color-scheme` first (both allowed: the reader's own
 * preference decides), and where the page says nothing, the brightness of the text colour it hands down, for light text means a dark page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'auto' | 'light' | 'dark';
export type Scheme = 'light' | 'dark';

const prefersDark = '(prefers-color-scheme: dark)';

export class SchemeController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private media: MediaQueryList | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.media = matchMedia(prefersDark);
    this.media.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.media?.removeEventListener('change', this.changed);
  }

  scheme(theme: Theme): Scheme {
    if (theme !== 'auto') return theme;
    const { colorScheme, color } = getComputedStyle(this.host);
    const allows = (scheme: string) => colorScheme.split(' ').includes(scheme);
    if (allows('dark') && allows('light')) return this.media?.matches ? 'dark' : 'light';
    if (allows('dark')) return 'dark';
    if (allows('light')) return 'light';
    return isLight(color) ? 'dark' : 'light';
  }

  private readonly changed = (): void => this.host.requestUpdate();
}

/** Whether a computed `rgb()` colour is nearer to white than to black. */
const isLight = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return color.startsWith('rgb') && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150;
};
