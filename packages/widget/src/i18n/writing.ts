/** The words of forms: writing, signing in, one's own posts, reporting. Loaded with the first of them. */
import type { Incentive, KindName, ProblemCode, RefusalReason, Relation, ReportReason, State } from '@commonward/server/contract';
import type { PostKind } from '../events/public.ts';
import type { Format } from './format.ts';

/** Why somebody is shown whom to call. */
export type Worry = 'distress' | 'medical' | 'safeguarding';

/** What can tell a reader who somebody is, as the detectors name it; `other` is said of every kind that is not here. */
export type IdentifierKind =
  | 'name'
  | 'place'
  | 'address'
  | 'postcode'
  | 'organisation'
  | 'date'
  | 'age_over_89'
  | 'sex'
  | 'age'
  | 'email'
  | 'phone'
  | 'url'
  | 'ip'
  | 'card'
  | 'iban'
  | 'ssn'
  | 'nhs_number'
  | 'national_id'
  | 'record_number'
  | 'plan_number'
  | 'account_number'
  | 'licence'
  | 'vehicle'
  | 'device'
  | 'other_id'
  | 'other';

/** What may hurt somebody, as the detectors name it; `other` is said of every kind that is not here. */
export type AbuseKind = 'insult' | 'threat' | 'hate' | 'profanity' | 'sexual' | 'other';

export interface Writing {
  // every form
  faultsTitle: string;
  optional(label: string): string;
  send: string;
  sending: string;
  /** On the button that was pressed, while what comes next is fetched. */
  oneMoment: string;
  cancel: string;
  close: string;
  charactersLeft(count: number): string;
  charactersOver(count: number): string;
  upTo(count: number): string;
  tooLong(count: number): string;
  /** Plain words for every code of the server and of the network. `wait` in seconds, where the server named it. */
  problem(code: ProblemCode | 'offline' | 'unreachable' | 'aborted', wait: number | null): string;
  textKept: string;

  // age
  ageQuestion: string;
  ageReached(limit: number): string;
  ageNotReached(limit: number): string;
  ageNeeded: string;
  ageGo: string;
  tooYoungTitle: string;
  tooYoung(limit: number): string;
  tooYoungHelp: string;

  // composers
  compose: Record<PostKind, (about: string) => string>;
  change: Record<PostKind, string>;
  sendForReading: string;
  saveChange: string;
  /** `mail`: they are told by e-mail too. */
  moderation(mail: boolean): string;
  emergency(number: string): string;
  draftRestored: string;
  /** The same, where the browser had no room for what was written last. */
  draftOlder: string;
  /** From a post that was opened beside a form. */
  backToWriting: string;
  reviewedBefore: string;
  /** A post was stored, and its author had gone on writing: what they wrote since is a change of it. */
  typedOn: string;
  draftDrop: string;
  privacyTitle: string;
  controller(name: string): string;
  privacyLink: string;
  /** The words a person agrees to; their version is in consent.ts. */
  consent(controller: string): string;
  consentNeeded: string;

  // words to look at again, while writing and before they are stored
  hintsTitle: string;
  hintsCount(count: number): string;
  /** Below a list that is cut: so many more come as those above are done with. */
  hintsMore(count: number): string;
  looksLike: Record<IdentifierKind, string>;
  /** What is put in the place of the words. */
  blank: Record<IdentifierKind, string>;
  sounds: Record<AbuseKind, string>;
  hide: string;
  leave: string;
  hidden: string;
  ofWords(words: string): string;
  /** What words look like, and the words. */
  saidOf(looksLike: string, words: string): string;
  askTitle: string;
  askHint: string;
  /** Why to look again; `shown` where the words stand below. */
  askWhy(why: string, shown: boolean): string;
  askMore: string;
  askSend: string;

  // somebody who may be in danger
  helpTitle: string;
  help: Record<Worry, string>;
  helpNow: Record<Worry, string>;
  helpShown: string;
  /** One short line that opens the numbers. */
  helpLine: string;
  emergencyNumber: string;
  helpHours: Record<'always' | 'limited', string>;
  byText(name: string): string;
  helpNext: string;

  searchTitle: string;
  searchLabel: string;
  searchHint: string;
  searchNothing: string;
  searchFound(count: number): string;
  searchAnswers(count: number): string;

  titleLabel: string;
  titleHint: string;
  titleNeeded: string;
  bodyLabel: Record<PostKind, string>;
  bodyHint: string;
  bodyNeeded: Record<PostKind, string>;
  aboutLabel: string;
  about: Record<'me' | 'agreed' | 'general', string>;
  aboutHint: string;
  aboutNeeded: string;
  tagsLabel: string;
  tagsHint: string;
  tagsTooMany: string;

  overallLabel: string;
  overallNeeded: string;
  starWords(stars: number): string;
  criteriaTitle: string;
  criteriaHint: string;
  notApplicable: string;
  monthLabel: string;
  monthChoose: string;
  monthNeeded: string;
  relationLabel: string;
  relation: Record<Relation, string>;
  relationNeeded: string;
  incentiveLabel: string;
  incentiveHint: string;
  incentive: Record<Incentive, string>;
  incentiveNeeded: string;

  // signing in
  signInTitle: string;
  signInToSend: string;
  signInWhy: string;
  emailLabel: string;
  emailHint: string;
  emailNeeded: string;
  sendCode: string;
  codeSentTo(email: string): string;
  codeLabel: string;
  codeHint: string;
  codeNeeded: string;
  newCode: string;
  newCodeSent: string;
  otherEmail: string;
  nameLabel: string;
  nameHint: string;
  nameLength: string;
  /** The name holds what the server takes in no name, see `cleanPseudonym` in its kernel/text.ts. */
  nameLetters: string;
  shared: string;
  sharedHint: string;
  signIn: string;
  signedInAs(name: string): string;
  sessionEnded: string;

  // own posts
  mineTitle: string;
  mineEmpty: string;
  state: Record<State, string>;
  stateHint: Partial<Record<State, string>>;
  publicSoon: string;
  changeRefused: string;
  changeRefusedTitle: string;
  noteTitle: string;
  reasonTitle: string;
  reason: Record<RefusalReason, string>;
  sentOn(kind: KindName, date: string): string;
  itemAbout(name: string): string;
  starsGiven(stars: number): string;
  edit: string;
  withdraw: string;
  withdrawSure: string;
  withdrawYes: string;
  withdrawNo: string;
  resubmit: string;
  openInList: string;
  ofPost(title: string): string;
  waitingTitle: Record<KindName, string>;
  waitingHint(mail: boolean): string;
  returnedTitle: Record<KindName, string>;
  returnedHint: string;
  changeWaitingTitle: string;
  seeOrChange: string;
  done: string;
  withdrawn: string;

  // a linked post that not everybody may see
  notPublicTitle: string;
  notPublicWhy: string;
  notPublicSignIn: string;
  notPublicNotYours: string;

  // account
  accountTitle: string;
  changeName: string;
  saveName: string;
  nameSaved: string;
  mailLabel: string;
  mailHint: string;
  mailSaved: string;
  signOut: string;
  signedOut: string;

  // reporting
  reportTitle: string;
  reportHint: string;
  reportReasonLabel: string;
  reportReason: Record<ReportReason, string>;
  reportReasonNeeded: string;
  reportWordsLabel: string;
  reportWordsHint: string;
  reportSend: string;
  reportThanks: string;
  reportReference(reference: string): string;
}

export type WritingCatalogue = (format: Format) => Writing;
