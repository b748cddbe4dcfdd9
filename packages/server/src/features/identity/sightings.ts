/**
 * When staff sessions were last used, kept in memory until a job writes it down: whoever reads waits for no lock to have it noted and
 * does not fail by one, and a GET writes nothing. A process that ends takes with it what it noted since the job last ran.
 */
import type { Store } from '../../platform/db/index.ts';
import { writeSighting } from './staff.repo.ts';

type Sighting = { staff: string; at: number };

export class Sightings {
  /** By session: however long nothing can be written, no more of them than sessions in use. */
  readonly #unwritten = new Map<string, Sighting>();

  note(session: string, staff: string, at: number): void {
    this.#unwritten.set(session, { staff, at });
  }

  /** The later of what the database says and what it has not been told yet. */
  lastSeen(session: { id: string; lastSeen: number }): number {
    return Math.max(session.lastSeen, this.#unwritten.get(session.id)?.at ?? 0);
  }

  /** Throws `busy` when the lock is not to be had; what was not written then stays noted. */
  async write(store: Store): Promise<void> {
    for (const [session, sighting] of [...this.#unwritten]) {
      await store.tx((tx) => writeSighting(tx, session, sighting.staff, sighting.at));
      if (this.#unwritten.get(session) === sighting) this.#unwritten.delete(session);
    }
  }
}
