/** The key that seals addresses goes with one database. Another one would read nothing of it, and would make every member a new one. */
import type { Store } from '../platform/db/index.ts';
import type { Keys } from '../platform/crypto/index.ts';
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

/** Null: no key has been used with this database so far. */
export async function isKeyOf(db: Store['db'], keys: Keys): Promise<boolean | null> {
  const present = await readInstance(db, entry);
  return present === undefined ? null : present === mark(keys);
}

/** Throws {@link WrongKey}. The first key that a database meets is its own. */
export async function claimKey(store: Store, keys: Keys): Promise<void> {
  const fits = (await isKeyOf(store.db, keys)) ?? (await store.tx((tx) => claimInstance(tx, entry, mark(keys)))) === mark(keys);
  if (!fits) throw new WrongKey();
}
