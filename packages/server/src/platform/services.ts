/** What the composition root hands to every feature. Time, ids and keys are arguments, so that tests can hold them still. */
import type { Clock } from '../kernel/clock.ts';
import type { Ids } from '../kernel/ids.ts';
import type { Config } from './config/index.ts';
import type { Keys } from './crypto/index.ts';
import type { Store } from './db/index.ts';
import type { Log } from './log/index.ts';

export type Platform = { store: Store; clock: Clock; ids: Ids; keys: Keys; log: Log; config: Config };
