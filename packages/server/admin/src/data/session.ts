/** Who is signed in. Fires `change`. */
import type { StaffChange, StaffRole, StaffSelf } from '@commonward/server/contract';
import { change, getAnonymously, whenSessionIsLost } from './api.ts';
import { writesAs } from './draft.ts';
import { failureWords, isFailure } from './problem.ts';

/** `lost`: was signed in, the server does not know it any more; the page stays and asks for a sign-in over it. */
type State = 'unknown' | 'out' | 'in' | 'lost' | 'failed';

class Session extends EventTarget {
  state: State = 'unknown';
  me: StaffSelf | null = null;
  /** Why the first look failed, in words. */
  failure = '';
  /** Who was signed in last. */
  #before: string | null = null;
  #waiting: { promise: Promise<void>; resolve: () => void } | null = null;

  constructor() {
    super();
    whenSessionIsLost(() => this.#regain());
  }

  #set(state: State, me: StaffSelf | null): void {
    this.state = state;
    this.me = me;
    this.#before = me?.id ?? this.#before;
    writesAs(me?.id ?? '');
    this.dispatchEvent(new Event('change'));
  }

  async load(): Promise<void> {
    try {
      this.#set('in', await getAnonymously<StaffSelf>('/me'));
    } catch (error) {
      if (isFailure(error) && error.status === 401) this.#set('out', null);
      else {
        this.failure = failureWords(error);
        this.#set('failed', null);
      }
    }
  }

  /** Somebody else signing in begins afresh: what was on the screen is not theirs, nor is what is still on its way. */
  enter(me: StaffSelf): void {
    if (this.#before !== null && this.#before !== me.id) {
      location.reload();
      return;
    }
    this.#set('in', me);
    this.#waiting?.resolve();
    this.#waiting = null;
  }

  async signIn(email: string, password: string): Promise<void> {
    this.enter(await change<StaffSelf>('POST', '/session', { email, password }, true));
  }

  async signOut(): Promise<void> {
    try {
      await change('DELETE', '/session', undefined, true);
    } catch (error) {
      if (!isFailure(error) || error.status !== 401) throw error;
    }
    this.#set('out', null);
  }

  async update(wanted: StaffChange): Promise<void> {
    this.#set('in', await change<StaffSelf>('PATCH', '/me', wanted));
  }

  #regain(): Promise<void> {
    if (!this.#waiting) {
      let resolve = (): void => undefined;
      const promise = new Promise<void>((done) => (resolve = done));
      this.#waiting = { promise, resolve };
      this.#set('lost', this.me);
    }
    return this.#waiting.promise;
  }

  /** Sites on which this person has one of the roles; an owner may do everything. */
  sitesFor(...roles: StaffRole[]): string[] {
    const wanted: StaffRole[] = ['owner', ...roles];
    return Object.entries(this.me?.roles ?? {})
      .filter(([, has]) => has.some((role) => wanted.includes(role)))
      .map(([site]) => site);
  }
}

export const session = new Session();
