/** All SQL of the demo. */
import type { Tx } from '../../platform/db/index.ts';
import { identityTables } from '../../features/identity/index.ts';

/** The demo's database holds nobody but demo people. */
export async function setEveryPassword(tx: Tx, passwordHash: string): Promise<void> {
  await tx.q.update(identityTables(tx).staff).set({ passwordHash });
}
