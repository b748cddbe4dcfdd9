/** Who is reading. Nothing is fetched for a stranger: the session's code comes with the first need, or when a token was kept. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '../data/api.ts';
import { stranger, type Viewer } from '../data/place.ts';
import { readRefreshToken, refreshTokenKey } from '../data/refresh-token.ts';
import type { Session } from '../data/session.ts';

export class ViewerController implements ReactiveController {
  viewer: Viewer = stranger;
  session: Session | null = null;
  private readonly host: ReactiveControllerHost;
  private counts: ReadonlyMap<string, number> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.session?.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.session?.removeEventListener('change', this.changed);
  }

  /** Whether this browser keeps a session with the site. */
  isKept(api: Api): boolean {
    return readRefreshToken(refreshTokenKey(api.base, api.site)) !== null;
  }

  /** Restores a kept session, if this browser has one for the site. A server that does not answer leaves the reader a stranger. */
  async recall(api: Api): Promise<void> {
    this.leave();
    if (!this.isKept(api)) return;
    try {
      await (await this.ensure(api)).restore();
    } catch {
      // reading goes on without it
    }
  }

  /** The session with a site, loaded when needed. */
  async ensure(api: Api): Promise<Session> {
    const { sessionWith } = await import('../data/session.ts');
    const session = sessionWith(api);
    if (this.session !== session) {
      this.leave();
      this.session = session;
      session.addEventListener('change', this.changed);
      this.changed();
    }
    return session;
  }

  countHelpful(id: string, count: number): void {
    this.counts = new Map(this.counts).set(id, count);
    this.changed();
  }

  private leave(): void {
    this.session?.removeEventListener('change', this.changed);
    this.session = null;
    this.changed();
  }

  private readonly changed = (): void => {
    const { session } = this;
    this.viewer = session?.signedIn
      ? {
          signedIn: true,
          marked: new Set(session.mine.helpful),
          counts: this.counts,
          own: new Set(session.mine.items.map((item) => item.id)),
        }
      : { ...stranger, counts: this.counts };
    this.host.requestUpdate();
  };
}
