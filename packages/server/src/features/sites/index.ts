/** Clinics and what their pages are about. */
export type {
  Answerer,
  Criterion,
  Jurisdiction,
  Part,
  SiteAdmin,
  SiteDefaults,
  SitePublic,
  SiteSettings,
  SubjectAdmin,
  SubjectInput,
  SubjectKind,
  SubjectPublic,
} from './sites.contract.ts';
export { jurisdictions, lineLimits, siteKey, siteSettings, subjectInput, subjectKey } from './sites.contract.ts';
export { fromOwnOrigin, withSite, type SiteEnv } from './sites.http.ts';
export {
  allSites,
  claimInstance,
  findSite,
  forgetSite,
  findSubject,
  hasPlaceForSubject,
  subjectsFull,
  insertSubject,
  listSubjects,
  namesAndPages,
  pageVersions,
  publicChanges,
  readInstance,
  touchPage,
  updateSubject,
  type Site,
  type Subject,
} from './sites.repo.ts';
export {
  allowsOrigin,
  assertAccepting,
  cleanPage,
  cleanSubjectName,
  consentWording,
  defaultSettings,
  emergencyNumbers,
  notAccepting,
  siteDefaults,
  siteForPublic,
  subjectFromKey,
  isOn,
} from './sites.rules.ts';
export { siteTables } from './sites.table.ts';
export { changeSite, createOwnSubject, createSite, settingsOf, siteForAdmin, snippet, subjectForPost } from './sites.usecases.ts';
