/** A new site, whoever makes it: `commonward init` or an owner on the moderators' page. */
import { appendAudit, openChain } from '../features/audit/index.ts';
import { assertSiteWords } from '../features/moderation/index.ts';
import { consentWording, createOwnSubject, createSite, type Site, type SiteSettings } from '../features/sites/index.ts';
import type { Tx } from '../platform/db/index.ts';
import type { Platform } from '../platform/services.ts';

/**
 * Makes the site with its record and with the subject that its tag names, so that the tag takes posts as it is pasted. `by` stands in the
 * record. Throws as {@link createSite}.
 */
export async function openSite(
  tx: Tx,
  platform: Pick<Platform, 'clock' | 'ids'>,
  key: string,
  settings: SiteSettings,
  by: string,
): Promise<Site> {
  const site = await createSite(tx, platform, key, settings);
  assertSiteWords(site.siteWords);
  await openChain(tx, key);
  await appendAudit(tx, platform, key, { actor: by, action: 'site.created', target: key, detail: { consentWording } });
  const { id } = await createOwnSubject(tx, platform, site);
  await appendAudit(tx, platform, key, { actor: by, action: 'subject.created', target: id });
  return site;
}
