/** The key that seals addresses goes with one database. Another one would read nothing of it, and would make every member a new one. */
import type { Store } from '../platform/db/index.ts';
import type { Keys } from '../platform/crypto/index.ts';
import { opensAddresses } from '../features/identity/index.ts';
import { claimInstance, readInstance } from '../features/sites/index.ts';

export class WrongKey extends Error {
  constructor() {
    super(
      'The key (COMMONWARD_SECRET, or secret.key in DATA_DIR) is not the one of this database: nothing that it sealed could be read. Put the key back that belongs to it.',
    );
    this.name = 'WrongKey';
  }
}

const entry = 'key check';
/** Says which key it was and tells nothing of it. */
const mark = (keys: Keys): string => keys.index('the key of this database', entry);

/** Null: no key has been used with this database so far. One that has not been marked yet may hold what its key sealed. */
export async function isKeyOf(db: Store['db'], keys: Keys): Promise<boolean | null> {
  const present = await readInstance(db, entry);
  if (present !== undefined) return present === mark(keys);
  return opensAddresses(db, keys);
}

/** Throws {@link WrongKey}. The first key that a database meets is its own. */
export async function claimKey(store: Store, keys: Keys): Promise<void> {
  let present = await readInstance(store.db, entry);
  if (present === undefined && (await opensAddresses(store.db, keys)) !== false)
    present = await store.tx((tx) => claimInstance(tx, entry, mark(keys)));
  if (present !== mark(keys)) throw new WrongKey();
}
