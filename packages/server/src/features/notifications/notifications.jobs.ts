/** Looks every minute for what waits and asks for a mail to everybody who should know and has not been told in the last hour. */
import type { Job } from '../../platform/jobs/index.ts';
import { putConsequence } from '../../platform/outbox/index.ts';
import type { Platform } from '../../platform/services.ts';
import { staffWanting, type StaffList } from '../identity/index.ts';
import { findSite } from '../sites/index.ts';
import { noticeTopics } from './notifications.events.ts';
import { claimNotice, lastNotices, undecided, unanswered, type Waiting } from './notifications.repo.ts';
import type { NotificationDeps } from './notifications.outbox.ts';
import { noticeRules, wants } from './notifications.rules.ts';

type Deps = Pick<Platform, 'store' | 'clock' | 'ids'>;

export const notificationJobs = (deps: NotificationDeps): Job[] => [
  { name: 'notices.waiting', every: 60_000, run: () => tell(deps, 'waiting') },
  { name: 'notices.unanswered', every: 60_000, run: () => tell(deps, 'unanswered') },
];

async function tell(deps: Deps, list: StaffList): Promise<void> {
  const { store, clock } = deps;
  const all = list === 'waiting' ? await undecided(store.db) : await unanswered(store.db);
  for (const waiting of all) {
    const site = await findSite(store.db, waiting.site);
    if (!site || !wants(site, list)) continue;
    const told = await lastNotices(store.db, site.key, list);
    for (const staff of await staffWanting(store.db, site.key, list)) {
      const now = clock.now();
      const last = told.get(staff);
      if (last !== undefined && last <= now && now - last < noticeRules.least) continue;
      await claim(deps, site.key, staff, list, { ...waiting, now });
    }
  }
}

/** The claim and the mail it stands for are one transaction: no mail without the claim, and none lost after it. */
async function claim(deps: Deps, site: string, staff: string, list: StaffList, when: Waiting & { now: number }): Promise<void> {
  await deps.store.tx(async (tx) => {
    if (!(await claimNotice(tx, site, staff, list, when))) return;
    await putConsequence(tx, deps, { site, topic: noticeTopics[list], payload: { staff }, dueAt: when.now });
  });
}
