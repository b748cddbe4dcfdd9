/** Deletes what has run out: codes, sessions, links, waits. */
import type { Job } from '../../platform/jobs/index.ts';
import type { Platform } from '../../platform/services.ts';
import { staffSessionRules } from './identity.rules.ts';
import { sweepMembers } from './members.repo.ts';
import { sweepStaff } from './staff.repo.ts';

export const identityJobs = ({ store, clock }: Pick<Platform, 'store' | 'clock'>): Job[] => [
  {
    name: 'identity.sweep',
    every: 60 * 60_000,
    run: () =>
      store.tx(async (tx) => {
        await sweepMembers(tx, clock.now());
        await sweepStaff(tx, clock.now(), staffSessionRules.idle);
      }),
  },
];
