/**
 * A member's session with one site. The access token stays in memory. The refresh token rotates; tabs take turns under a Web Lock and read
 * it again inside, because another tab may have rotated it meanwhile.
 */
import type { MemberChange, MemberSelf, Mine, MyItem, Session as Granted, SignIn } from '@commonward/server/contract';
import type { Api, Heard } from './api.ts';
import { dropDrafts } from './drafts.ts';
import { RequestFailure } from './problem.ts';
import { readRefreshToken, refreshTokenKey, writeRefreshToken } from './refresh-token.ts';

const noPosts: Mine = { items: [], helpful: [] };

/** Codes that say the session is over, whatever is tried. */
const over = new Set(['token_replayed', 'token_invalid', 'not_signed_in']);

export class Session extends EventTarget {
  member: MemberSelf | null = null;
  mine = noPosts;
  /** True after the server ended a session that this page still had; until the next sign-in. */
  ended = false;
  readonly api: Api;
  private readonly key: string;
  private readonly leaving: string;
  private access: string | null = null;
  /** Only on a shared computer; otherwise the storage holds it. */
  private memoryToken: string | null = null;
  /** How often what is the member's own was changed here. */
  private changes = 0;
  /** How often somebody has left: what was asked for by who has left since is nobody's. */
  private leavings = 0;
  private restoring: Promise<boolean> | null = null;
  private refreshing: Promise<void> | null = null;

  constructor(api: Api) {
    super();
    this.api = api;
    this.key = refreshTokenKey(api.base, api.site);
    this.leaving = `${this.key}:leaving`;
    globalThis.addEventListener('storage', (event) => this.otherTab(event));
  }

  get signedIn(): boolean {
    return this.member !== null;
  }

  /** Signs in from the stored token, once. Resolves to whether somebody is signed in. @throws RequestFailure when the server cannot be asked */
  restore(): Promise<boolean> {
    // what was begun before may have met a network that was not there yet: whoever asks since is not refused for that
    if (this.restoring) return this.restoring.catch(() => this.restore());
    // while it is coming back, a member is there before their posts are, and nobody has been told yet
    if (this.member) return Promise.resolve(true);
    return (this.restoring = this.restoreNow().finally(() => {
      this.restoring = null;
    }));
  }

  /** Asks for a code by mail; the answer is the same for every address. @throws RequestFailure */
  async requestCode(email: string): Promise<void> {
    await this.api.send('POST', 'codes', { email, ofAge: true });
  }

  /**
   * @param shared true keeps nothing on this computer
   * @param wanted false once nobody wants to be signed in any more: what was granted is ended then, and nothing of it kept
   * @throws RequestFailure `aborted` when it was wanted no more
   */
  async signIn(given: SignIn, shared: boolean, wanted = () => true): Promise<void> {
    const granted = await this.api.send<Granted>('POST', 'sessions', given);
    const mine = await this.api.send<Mine>('GET', 'me/items', undefined, granted.accessToken).catch(() => noPosts);
    if (!wanted()) {
      void this.endThere(granted.refreshToken);
      throw new RequestFailure('aborted');
    }
    this.ended = false;
    this.memoryToken = shared ? granted.refreshToken : null;
    this.keep(granted);
    this.mine = mine;
    this.changed();
  }

  /**
   * Ends the session here and on the server. Signed out here even when the server cannot be reached. What was being written goes with it
   * (`signed-out` tells who shows it): the next person at this computer is to read none of it, nor to send it as their own.
   */
  async signOut(): Promise<void> {
    const refreshToken = this.refreshToken;
    this.forget();
    // comes and goes, for the other tabs to hear: a session that only ended leaves them what is being written
    writeRefreshToken(this.leaving, 'yes');
    writeRefreshToken(this.leaving, null);
    this.left();
    if (refreshToken) await this.endThere(refreshToken);
  }

  /**
   * A signed request; an expired token is refreshed and the request made once more. `heard` gets the answer's status.
   * @throws RequestFailure `not_signed_in` too where whoever asked has left before the answer came
   */
  async call<Answer>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, heard?: Heard): Promise<Answer> {
    const { leavings } = this;
    if (!this.access) await this.refresh();
    const send = (): Promise<Answer> => this.api.send<Answer>(method, path, body, this.access ?? undefined, heard);
    const answer = await send().catch(async (failure: unknown) => {
      if (!(failure instanceof RequestFailure) || leavings !== this.leavings) throw failure;
      if (failure.code === 'token_expired') {
        await this.refresh();
        return send();
      }
      if (over.has(failure.code)) this.end();
      throw failure;
    });
    if (leavings !== this.leavings) throw new RequestFailure('not_signed_in');
    return answer;
  }

  async change(change: MemberChange): Promise<void> {
    this.member = await this.call<MemberSelf>('PATCH', 'me', change);
    this.changed();
  }

  /** @throws RequestFailure */
  async loadMine(): Promise<void> {
    let before: number;
    let mine: Mine;
    // a list that was asked for before something was posted or marked is not today's
    do {
      before = this.changes;
      mine = await this.call<Mine>('GET', 'me/items');
    } while (before !== this.changes);
    this.mine = mine;
    this.changed();
  }

  /** Takes in what the server said of one of this member's items. */
  keepItem(item: MyItem): void {
    this.changes += 1;
    const others = this.mine.items.filter((each) => each.id !== item.id);
    this.mine = { ...this.mine, items: [item, ...others] };
    this.changed();
  }

  /** Marks or unmarks an item as helpful. Resolves to its new count. @throws RequestFailure */
  async markHelpful(id: string, helpful: boolean): Promise<number> {
    const answer = await this.call<{ helpful: number }>(helpful ? 'PUT' : 'DELETE', `items/${encodeURIComponent(id)}/helpful`);
    this.changes += 1;
    const others = this.mine.helpful.filter((each) => each !== id);
    this.mine = { ...this.mine, helpful: helpful ? [...others, id] : others };
    this.changed();
    return answer.helpful;
  }

  private get refreshToken(): string | null {
    return this.memoryToken ?? readRefreshToken(this.key);
  }

  private async restoreNow(): Promise<boolean> {
    if (!this.refreshToken) return false;
    try {
      await this.refresh();
      await this.loadMine();
    } catch (failure) {
      if (failure instanceof RequestFailure && (over.has(failure.code) || failure.code === 'token_expired')) return false;
      throw failure;
    }
    return this.signedIn;
  }

  private refresh(): Promise<void> {
    return (this.refreshing ??= this.locked(() => this.refreshNow()).finally(() => {
      this.refreshing = null;
    }));
  }

  private async refreshNow(): Promise<void> {
    const refreshToken = this.refreshToken;
    if (!refreshToken) {
      this.end();
      throw new RequestFailure('not_signed_in');
    }
    const { leavings } = this;
    try {
      const granted = await this.api.send<Granted>('POST', 'sessions/refresh', { refreshToken });
      if (leavings === this.leavings) return this.keep(granted);
      void this.endThere(granted.refreshToken);
    } catch (failure) {
      const isOver = failure instanceof RequestFailure && (over.has(failure.code) || failure.code === 'token_expired');
      if (isOver && leavings === this.leavings) this.end();
      throw failure;
    }
    throw new RequestFailure('not_signed_in');
  }

  /** The server forgets it by itself where it cannot be told. */
  private async endThere(refreshToken: string): Promise<void> {
    await this.api.send('POST', 'sessions/end', { refreshToken }).catch(() => undefined);
  }

  /** One tab at a time, where the browser has Web Locks (secure contexts). */
  private locked<Result>(work: () => Promise<Result>): Promise<Result> {
    return navigator.locks ? navigator.locks.request(this.key, work) : work();
  }

  private keep(granted: Granted): void {
    this.access = granted.accessToken;
    this.member = granted.member;
    if (this.memoryToken !== null) this.memoryToken = granted.refreshToken;
    else writeRefreshToken(this.key, granted.refreshToken);
  }

  private end(): void {
    const had = this.member !== null || this.refreshToken !== null;
    this.forget();
    if (had) {
      this.ended = true;
      this.changed();
    }
  }

  /** Nobody is here any more. What is stored is left as it is: another tab may have signed in since. */
  private empty(): void {
    this.leavings += 1;
    this.access = null;
    this.member = null;
    this.mine = noPosts;
  }

  private forget(): void {
    this.empty();
    if (this.memoryToken === null) writeRefreshToken(this.key, null);
    this.memoryToken = null;
    this.changed();
  }

  private left(): void {
    dropDrafts(this.api);
    this.dispatchEvent(new Event('signed-out'));
  }

  private otherTab(event: StorageEvent): void {
    if (event.key === this.leaving && event.newValue !== null) this.left();
    if (event.key !== this.key || this.memoryToken !== null) return;
    if (event.newValue === null && this.member) {
      this.empty();
      this.changed();
    } else if (event.newValue !== null && !this.member) {
      this.restore().catch(() => undefined);
    }
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const sessions = new Map<string, Session>();

/** The one session of this page with a site; every panel on the page shares it. */
export const sessionWith = (api: Api): Session => {
  const key = refreshTokenKey(api.base, api.site);
  let session = sessions.get(key);
  if (!session) sessions.set(key, (session = new Session(api)));
  return session;
};
