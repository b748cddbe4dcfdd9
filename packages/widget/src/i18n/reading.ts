/** The words of the reading path. A catalogue is made for one `Format`, so that its plurals and numbers agree with its language. */
import type { Part, Relation } from '@commonward/server/contract';
import type { Format } from './format.ts';

export interface Reading {
  /** Accessible name of the whole panel. */
  region(subject: string): string;
  heading: string;
  signIn: string;
  yourPosts: string;
  tabs: string;
  reviews: string;
  questions: string;
  loading: string;

  ratingSentence(mean: number, count: number): string;
  reviewsSince(count: number, since: number): string;
  outOfFive(stars: number): string;
  starsLabel(stars: number): string;
  starsFrom(stars: number, name: string): string;
  /** With the day that an imported review carries: there may be several of one name. */
  starsFromOn(stars: number, name: string, date: string): string;
  distribution: string;
  distributionRow(stars: number, count: number): string;
  byCriterion: string;
  showDetail: string;
  hideDetail: string;

  filterStars: string;
  allStars: string;
  sortQuestions: string;
  sortNewest: string;
  sortUnanswered: string;
  sortHelpful: string;
  writeReview: string;
  askQuestion: string;

  noReviews: string;
  noReviewsHint: string;
  noReviewsWithStars(stars: number): string;
  noQuestions: string;
  noQuestionsHint: string;
  noUnanswered: string;

  moreReviews: string;
  moreQuestions: string;
  loadingMore: string;
  nowShown(shown: number, total: number | null): string;
  readMore: string;
  readLess: string;
  readMoreOf(name: string): string;

  askedBy(name: string): string;
  /** Above a post that a link opened on another subject's page. */
  aboutElsewhere(name: string): string;
  /** Of an imported review it is not known who wrote it in which role. */
  reviewedBy(name: string, relation: Relation | null): string;
  visited(month: string): string;
  posted(date: string): string;
  edited(date: string): string;
  imported(source: string, date: string): string;
  incentive: Record<'gift_or_discount' | 'payment' | 'other', string>;
  about: Record<'me' | 'agreed' | 'general', string>;
  clinicianAt(site: string): string;
  staffAt(site: string): string;
  member: string;
  accepted: string;
  unanswered: string;
  allAnswers(count: number): string;
  allAnswersOf(title: string): string;
  replyFrom(site: string): string;
  topics: string;
  generalInformation: string;
  writeAnswer: string;
  accept: string;
  earlierReplies(count: number): string;

  helpful(count: number): string;
  helpfulOf(name: string): string;
  report: string;
  reportOf(name: string): string;
  copyLink: string;
  copyLinkOf(name: string): string;
  linkCopied: string;
  linkToCopy: string;

  /** How what stands in each list is checked. */
  policy: Record<Part, string>;
  policyLink: string;
  privacyLink: string;
  notAccepting: string;

  couldNotLoad: string;
  offline: string;
  unreachable: string;
  unknownSite: string;
  partFailed: string;
  tryAgain: string;
  /** The same where two may stand in one view: what is tried, in the words of its button or list. */
  tryAgainOf(what: string): string;
  /** A list whose next page cannot be found any more. */
  listChanged: string;
  fromStart: string;
  back: string;
}

export type ReadingCatalogue = (format: Format) => Reading;
