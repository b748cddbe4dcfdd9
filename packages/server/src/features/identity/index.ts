/** People: authors as readers see them, members, staff, and what each may do. */
export { authorOfStaff, findAuthor, importedAuthor, loadAuthors, staffAuthor, type AuthorRow } from './authors.repo.ts';
export {
  actAsMember,
  actAsStaff,
  authorize,
  memberAuth,
  sitesWith,
  staffAuth,
  staffCookie,
  type Authority,
  type MemberActor,
  type MemberEnv,
  type StaffActor,
  type StaffDoor,
  type StaffEnv,
} from './authority.ts';
export type { Author, AuthorKind, MemberSelf, Session, StaffLink, StaffRole, StaffSelf } from './identity.contract.ts';
export { email, staffRoles } from './identity.contract.ts';
export { identityTopics } from './identity.events.ts';
export { identityJobs } from './identity.jobs.ts';
export {
  codeMailed,
  codeToMail,
  linkMailed,
  linkToMail,
  memberMailbox,
  staffMailbox,
  staffWanting,
  type StaffList,
  type StaffMailbox,
} from './identity.mail.ts';
export { codeRules, linkLife, memberSessionRules, normalEmail, rights, staffSessionRules, type Right } from './identity.rules.ts';
export { identityTables } from './identity.table.ts';
export { stopMemberMail, type MemberRow } from './members.repo.ts';
export { identityRoutes, type MembersDeps } from './members.routes.ts';
export { createMember, eraseMember, findMemberByEmail, openMemberSession, type Members } from './members.usecases.ts';
export { hashPassword } from './passwords.ts';
export { Sightings } from './sightings.ts';
export { deciders, grantOwner, listRoles, opensAddresses, staffNames, stopStaffMail } from './staff.repo.ts';
export { staffRoutes, type StaffDeps } from './staff.routes.ts';
export { addressShown, authorsBehind, createOwner, createStaff, linkUrl, operator, resetPasswordLink } from './staff.usecases.ts';
export { accessTokens } from './tokens.ts';
