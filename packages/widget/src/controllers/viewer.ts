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
  private readonly signedOut: () => void;
  private counts: ReadonlyMap<string, number> = new Map();

  /** @param signedOut called when whoever read and wrote here has left, in this panel, another one or another tab */
  constructor(host: ReactiveControllerHost, signedOut: () => void) {
    this.host = host;
    this.signedOut = signedOut;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.session) this.hear(this.session);
  }

  hostDisconnected(): void {
    if (this.session) this.unhear(this.session);
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
      this.hear(session);
      this.changed();
    }
    return session;
  }

  countHelpful(id: string, count: number): void {
    this.counts = new Map(this.counts).set(id, count);
    this.changed();
  }

  private leave(): void {
    if (this.session) this.unhear(this.session);
    this.session = null;
    this.changed();
  }

  private hear(session: Session): void {
    session.addEventListener('change', this.changed);
    session.addEventListener('signed-out', this.signedOut);
  }

  private unhear(session: Session): void {
    session.removeEventListener('change', this.changed);
    session.removeEventListener('signed-out', this.signedOut);
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
