/** A clinic's site on a fresh database of the engine under test, with everything that decides and publishes. */
import type { TestContext } from 'node:test';
import { testPlatform, type TestPlatform } from '../../../test/support/platform.ts';
import { openChain } from '../../features/audit/index.ts';
import { kindsOf } from '../../features/contributions/index.ts';
import { moderationHandlers, type Moderation } from '../../features/moderation/index.ts';
import { answerKind, questionKind } from '../../features/questions/index.ts';
import { reportsParty } from '../../features/reports/index.ts';
import { replyKind, reviewKind } from '../../features/reviews/index.ts';
import { createSite, defaultSettings, findSite, type SiteSettings } from '../../features/sites/index.ts';
import { outboxWorker } from '../../platform/outbox/index.ts';

/** With the site `larkfield`. */
export async function clinicPlatform(t: TestContext, settings: Partial<SiteSettings> = {}) {
  const p: TestPlatform = await testPlatform(t);
  const m: Moderation = { ...p, kinds: kindsOf([questionKind, answerKind, reviewKind, replyKind]), parties: [reportsParty] };
  await m.store.tx(async (tx) => {
    await createSite(tx, m, 'larkfield', {
      ...defaultSettings('Larkfield Clinic', 'uk'),
      origins: ['https://clinic.example'],
      controllerName: 'Larkfield Clinic Limited',
      privacyUrl: 'https://clinic.example/privacy',
      subjectsByPost: true,
      ...settings,
    });
    await openChain(tx, 'larkfield');
  });
  const site = (await findSite(m.store.db, 'larkfield'))!;
  // Mails are another suite's business: here they are carried out by doing nothing.
  const nothing = async (): Promise<void> => undefined;
  const handlers = new Map([['mail.decided', nothing], ['mail.answered', nothing], ...moderationHandlers(m)]);
  const outbox = outboxWorker({ store: m.store, clock: p.clock, log: p.log, handlers });
  return { m, site, clock: p.clock, outbox };
}
