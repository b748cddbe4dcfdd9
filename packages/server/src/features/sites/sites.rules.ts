/** What a site takes and from where. Pure. */
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import { cleanLine } from '../../kernel/text.ts';
import type { Jurisdiction, Part, SiteDefaults, SitePublic, SiteSettings, SubjectKind } from './sites.contract.ts';
import { jurisdictions, lineLimits, subjectKinds } from './sites.contract.ts';
import type { Site } from './sites.repo.ts';

/** Version of the consent wording that panels show now; older ones are refused so that nobody agrees to yesterday's text. */
export const consentWording = '2026-11';

/** Emergency numbers by jurisdiction; an owner may set another. */
export const emergencyNumbers: Record<Jurisdiction, string> = {
  us: '911',
  uk: '999',
  ie: '112',
  eu: '112',
  de: '112',
  fr: '112',
  au: '000',
  other: '112',
};

/** What else is answered there. In the other countries of the union and of the world it differs from one to the next. */
const alsoAnswered: Partial<Record<Jurisdiction, string[]>> = { uk: ['112'], ie: ['999'], fr: ['15'] };

/** Whether a part is to be seen on the site at all: what is in one that is off is nowhere to be found. */
export const isOn = (site: Pick<Site, 'parts'>, part: Part): boolean => site.parts.includes(part);

/** Why a site takes no posts, in words for its owner, or null when it does (GDPR Art. 13: tell at collection). */
export function notAccepting(site: Pick<Site, 'controllerName' | 'privacyUrl'>): string | null {
  const missing = [
    site.controllerName ? '' : 'the name of the controller',
    site.privacyUrl ? '' : 'the address of the privacy page',
  ].filter(Boolean);
  return missing.length === 0 ? null : `The site takes no posts until it has ${missing.join(' and ')}.`;
}

export function assertAccepting(site: Site, part: Part): void {
  if (notAccepting(site)) throw new Failure('not_accepting');
  if (!isOn(site, part)) throw new Failure('part_off');
}

/** Exact origins only: no suffixes, no patterns, so that `https://clinic.example.evil.example` can never pass. */
export const allowsOrigin = (site: Site, origin: string | undefined): boolean => origin !== undefined && site.origins.includes(origin);

/** The page that carries the panel: on one of the site's origins, without query and fragment. Throws `bad_page` at the field. */
export function cleanPage(site: Site, raw: string, field: 'page' | 'pageUrl' = 'page'): string {
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    throw fieldFailure(field, 'bad_page');
  }
  if (!allowsOrigin(site, url.origin) || url.username || url.password) throw fieldFailure(field, 'bad_page');
  return url.origin + url.pathname;
}

/** A kind named before the slash of a key, else a page. */
export function subjectFromKey(key: string): { kind: SubjectKind; name: string } {
  const [head = '', ...rest] = key.split('/');
  const kind = subjectKinds.find((known) => known === head);
  const slug = kind && rest.length > 0 ? rest.join(' ') : key;
  const words = slug.replace(/[-_/]+/g, ' ').trim() || key;
  return { kind: kind ?? 'page', name: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** @param hasSubject whether what the page is about is known, or a post may make it: nobody can post about anything else */
export const siteForPublic = (site: Site, hasSubject: boolean): SitePublic => ({
  key: site.key,
  name: site.name,
  locale: site.locale,
  timeZone: site.timeZone,
  parts: site.parts,
  answerers: site.answerers,
  ageLimit: site.ageLimit,
  accepting: notAccepting(site) === null && hasSubject,
  controllerName: site.controllerName,
  privacyUrl: site.privacyUrl,
  policyUrl: site.policyUrl,
  emergencyNumber: site.emergencyNumber,
  jurisdiction: site.jurisdiction,
  ownLine: site.ownLine,
  criteria: site.criteria,
  consentWording,
});

/** What a new site starts with: the strict choice wherever the clinic has to decide. */
export const defaultSettings = (name: string, jurisdiction: Jurisdiction = 'other'): SiteSettings => ({
  name,
  origins: [],
  locale: 'en',
  jurisdiction,
  timeZone: 'UTC',
  controllerName: null,
  privacyUrl: null,
  policyUrl: null,
  // Testimonials on clinical care are an offence for an Australian clinic (National Law s 133): reviews start switched off there.
  parts: jurisdiction === 'au' ? ['questions'] : ['reviews', 'questions'],
  answerers: ['clinicians', 'staff'],
  ageLimit: 16,
  emergencyNumber: emergencyNumbers[jurisdiction],
  subjectsByPost: false,
  subjectCap: 200,
  criteria: [
    { key: 'access_and_waiting', label: 'Access and waiting', clinical: false },
    { key: 'listening', label: 'Being listened to', clinical: false },
    { key: 'explanation', label: 'Explanations', clinical: false },
    { key: 'staff_kindness', label: 'Kindness of staff', clinical: false },
  ],
  countImported: false,
  ownLine: null,
  contact: null,
  staffNames: [],
  siteWords: [],
});

/** For the form of a site: what a new one starts with under each jurisdiction, and which emergency numbers are known to be answered there. */
export const siteDefaults = (): SiteDefaults =>
  Object.fromEntries(
    jurisdictions.map((jurisdiction) => {
      const settings = defaultSettings('', jurisdiction);
      const known = jurisdiction === 'other' ? [] : [settings.emergencyNumber, ...(alsoAnswered[jurisdiction] ?? [])];
      return [jurisdiction, { settings, emergencyNumbers: known }];
    }),
  ) as SiteDefaults;

/** The name of a subject as it is kept. Throws `text_*` at the field `name`. */
export const cleanSubjectName = (raw: string): string => cleanLine(raw, { field: 'name', max: lineLimits.subjectName });

/** The settings as they are kept: every line cleaned, and with something in it to read. Throws `text_*`, `invalid_fields` at the field. */
export function cleanSettings(settings: SiteSettings): SiteSettings {
  assertSettings(settings);
  const clean = (raw: string, field: string, max: number, min = 1): string => cleanLine(raw, { field, max, min });
  const { controllerName, contact, ownLine } = settings;
  return {
    ...settings,
    name: clean(settings.name, 'name', lineLimits.siteName),
    controllerName: controllerName === null ? null : clean(controllerName, 'controllerName', lineLimits.controllerName),
    contact: contact === null ? null : clean(contact, 'contact', lineLimits.contact),
    ownLine: ownLine === null ? null : { ...ownLine, name: clean(ownLine.name, 'ownLine.name', lineLimits.ownLine) },
    criteria: settings.criteria.map((criterion, at) => ({
      ...criterion,
      label: clean(criterion.label, `criteria.${at}.label`, lineLimits.criterion),
    })),
    staffNames: settings.staffNames.map((name, at) => clean(name, `staffNames.${at}`, lineLimits.staffName, 2)),
    siteWords: settings.siteWords.map(({ pattern, label }, at) => ({
      pattern: clean(pattern, `siteWords.${at}`, lineLimits.wordPattern),
      label: clean(label, `siteWords.${at}`, lineLimits.wordLabel),
    })),
  };
}

function assertSettings(settings: SiteSettings): void {
  for (const origin of settings.origins) {
    let parsed = '';
    try {
      parsed = new URL(origin).origin;
    } catch {
      // falls through to the failure below
    }
    if (parsed !== origin) throw fieldFailure('origins', 'invalid_fields');
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: settings.timeZone });
  } catch {
    throw fieldFailure('timeZone', 'invalid_fields');
  }
  if (new Set(settings.criteria.map((criterion) => criterion.key)).size !== settings.criteria.length)
    throw fieldFailure('criteria', 'invalid_fields');
}
