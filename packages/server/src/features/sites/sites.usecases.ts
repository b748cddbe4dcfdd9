/** Making and changing sites and their subjects. */
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/services.ts';
import type { SiteAdmin, SiteSettings } from './sites.contract.ts';
import {
  findSubject,
  insertSite,
  insertSubject,
  insertSubjectByPost,
  listSubjects,
  subjectsFull,
  updateSite,
  type Site,
  type Subject,
} from './sites.repo.ts';
import { cleanSettings, notAccepting, subjectFromKey } from './sites.rules.ts';

/** Throws `already_exists`, `invalid_fields`, `text_*`. The caller opens the audit chain in the same transaction. */
export async function createSite(tx: Tx, platform: Pick<Platform, 'clock'>, key: string, settings: SiteSettings): Promise<Site> {
  const row: Site = { key, ...cleanSettings(settings), version: 1, createdAt: platform.clock.now() };
  if (!(await insertSite(tx, row))) throw fieldFailure('key', 'already_exists');
  return row;
}

/** The subject that a new site's tag names until the clinic adds others. */
const ownSubject = 'clinic/main';

/** The clinic itself as a subject of its site, under the site's name: the tag of a new site has to take posts as it is pasted. */
export async function createOwnSubject(tx: Tx, platform: Pick<Platform, 'clock' | 'ids'>, site: Site): Promise<Subject> {
  const made = await insertSubject(tx, { ids: platform.ids, now: platform.clock.now() }, site.key, {
    key: ownSubject,
    kind: 'clinic',
    name: site.name,
    pageUrl: null,
  });
  if (!made) throw new Failure('already_exists');
  return made;
}

/** The settings as they are kept. Throws `invalid_fields`, `text_*`, `site_changed` when the settings are not the ones that were read. */
export async function changeSite(tx: Tx, site: Site, version: number, wanted: SiteSettings): Promise<SiteSettings> {
  const settings = cleanSettings(wanted);
  if (!(await updateSite(tx, site.key, version, settings))) throw new Failure('site_changed');
  return settings;
}

/** The key of the subject a post is about; the first post makes it where the site allows that. Throws `unknown_subject`, `subject_cap`. */
export async function subjectForPost(
  tx: Tx,
  platform: Pick<Platform, 'clock' | 'ids'>,
  site: Site,
  key: string,
  page: string | null,
): Promise<string> {
  if (isKnown(tx, site.key, key)) return key;
  const present = await findSubject(tx, site.key, key);
  if (present) {
    tx.afterCommit(() => know(tx, site.key, key));
    return key;
  }
  if (!site.subjectsByPost) throw new Failure('unknown_subject');
  const made = await insertSubjectByPost(tx, { ids: platform.ids, now: platform.clock.now() }, site, {
    key,
    ...subjectFromKey(key),
    pageUrl: page,
  });
  if (!made) throw new Failure('subject_cap');
  return made.key;
}

/** Subjects are never deleted: one that was there, durably, is not asked for again on that connection. */
const known = new WeakMap<object, Set<string>>();
const isKnown = (tx: Tx, site: string, key: string): boolean => known.get(tx.q)?.has(`${site} ${key}`) ?? false;
const know = (tx: Tx, site: string, key: string): void => {
  const keys = known.get(tx.q) ?? new Set();
  if (keys.size >= mostKnown) keys.clear();
  known.set(tx.q, keys.add(`${site} ${key}`));
};
const mostKnown = 10_000;

export const settingsOf = (site: Site): SiteSettings => ({
  name: site.name,
  origins: site.origins,
  locale: site.locale,
  jurisdiction: site.jurisdiction,
  timeZone: site.timeZone,
  controllerName: site.controllerName,
  privacyUrl: site.privacyUrl,
  policyUrl: site.policyUrl,
  parts: site.parts,
  answerers: site.answerers,
  ageLimit: site.ageLimit,
  emergencyNumber: site.emergencyNumber,
  subjectsByPost: site.subjectsByPost,
  subjectCap: site.subjectCap,
  criteria: site.criteria,
  countImported: site.countImported,
  ownLine: site.ownLine,
  contact: site.contact,
  staffNames: site.staffNames,
  siteWords: site.siteWords,
});

/** What a developer pastes. The style reserves the room, so that nothing on the page moves. */
export const snippet = (publicUrl: string, site: string, subject: string): string =>
  `<style>commonward-panel{display:block;min-height:36em}</style>\n<script type="module" src="${publicUrl}/w/1/commonward.js"></script>\n<commonward-panel site="${site}" subject="${subject}"></commonward-panel>`;

export async function siteForAdmin(platform: Pick<Platform, 'store' | 'config'>, site: Site): Promise<SiteAdmin> {
  const subjects = await listSubjects(platform.store.db, site.key);
  return {
    key: site.key,
    ...settingsOf(site),
    version: site.version,
    accepting: notAccepting(site) === null,
    notAccepting: notAccepting(site),
    subjectsFull: await subjectsFull(platform.store.db, site),
    snippet: snippet(platform.config.publicUrl, site.key, subjects[0]?.key ?? ownSubject),
    subjects: subjects.length,
  };
}
