/** What panels on one page share: one store for each server, site and subject, so that nothing is fetched twice. */
import type { QuestionSort, Snapshot } from '@commonward/server/contract';
import { Api } from './api.ts';

export type FirstPage = { size: number; sort: QuestionSort };

export class PanelStore {
  readonly api: Api;
  readonly subject: string;
  private readonly snapshots = new Map<string, Promise<Snapshot>>();
  private readonly abort = new AbortController();

  constructor(api: Api, subject: string) {
    this.api = api;
    this.subject = subject;
  }

  /**
   * The snapshot for a first page of this shape, fetched once.
   * @param given a request for exactly this that is already under way
   * @throws RequestFailure; a failed one is forgotten, so that it can be asked for again
   */
  snapshot(page: FirstPage, given?: Promise<Response>): Promise<Snapshot> {
    const key = `${page.size} ${page.sort}`;
    const known = this.snapshots.get(key);
    if (known) return known;
    const wanted = this.api.read<Snapshot>('snapshot', snapshotQuery(this.subject, page), this.abort.signal, given);
    this.snapshots.set(key, wanted);
    wanted.catch(() => this.snapshots.delete(key));
    return wanted;
  }

  /** Ends what is under way; nobody uses this store any more. */
  close(): void {
    this.abort.abort();
  }
}

/** Query of a snapshot. The loader builds the same one, in the same order. */
export const snapshotQuery = (subject: string, page: FirstPage): Record<string, string | number> => ({
  subject,
  size: page.size,
  sort: page.sort,
});

const stores = new Map<string, { store: PanelStore; users: number }>();
const keyOf = (base: string, site: string, subject: string) => JSON.stringify([base, site, subject]);

/** Takes a share in a store; give it back with `releaseStore`. */
export const shareStore = (base: string, site: string, subject: string): PanelStore => {
  const key = keyOf(base, site, subject);
  let shared = stores.get(key);
  if (!shared) stores.set(key, (shared = { store: new PanelStore(new Api(base, site), subject), users: 0 }));
  shared.users += 1;
  return shared.store;
};

export const releaseStore = (store: PanelStore): void => {
  const key = keyOf(store.api.base, store.api.site, store.subject);
  const shared = stores.get(key);
  if (shared?.store !== store || --shared.users > 0) return;
  stores.delete(key);
  store.close();
};
