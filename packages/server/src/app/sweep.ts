/** What expires is deleted: limits and settled consequences. Codes, sessions and links are identity's own. */
import type { Job } from '../platform/jobs/index.ts';
import { clearSettled } from '../platform/outbox/index.ts';
import { clearSlots } from '../platform/ratelimit/index.ts';
import type { Platform } from '../platform/services.ts';

const hour = 3_600_000;
/** Settled consequences are kept this long, for whoever asks why a mail did or did not go out. */
const outboxKept = 30 * 24 * hour;

export function sweepJobs(platform: Pick<Platform, 'store' | 'clock'>): Job[] {
  return [
    {
      name: 'sweep',
      every: hour,
      run: async () => {
        const now = platform.clock.now();
        await platform.store.tx(async (tx) => {
          await clearSlots(tx, now);
          await clearSettled(tx, now - outboxKept);
        });
      },
    },
  ];
}
