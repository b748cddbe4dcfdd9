/** Writes down which sessions are in use; deletes what has run out: codes, sessions, links, waits. */
import type { Job } from '../../platform/jobs/index.ts';
import type { Platform } from '../../platform/services.ts';
import { staffSessionRules } from './identity.rules.ts';
import { sweepMembers } from './members.repo.ts';
import type { Sightings } from './sightings.ts';
import { sweepStaff } from './staff.repo.ts';

export const identityJobs = ({ store, clock, sightings }: Pick<Platform, 'store' | 'clock'> & { sightings: Sightings }): Job[] => [
  { name: 'identity.seen', every: staffSessionRules.seen, run: () => sightings.write(store) },
  {
    name: 'identity.sweep',
    every: 60 * 60_000,
    run: () =>
      store.tx(async (tx) => {
        await sweepMembers(tx, clock.now());
        // The last use of a session may not be written down yet.
        await sweepStaff(tx, clock.now(), staffSessionRules.idle + 2 * staffSessionRules.seen);
      }),
  },
];
