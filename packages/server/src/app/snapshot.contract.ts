/** The one cacheable read that paints a panel. */
import type { SitePublic, SubjectPublic } from '../features/sites/sites.contract.ts';
import type { QuestionPage, QuestionSummary } from '../features/questions/questions.contract.ts';
import type { RatingSummary, ReviewPage } from '../features/reviews/reviews.contract.ts';

/** Everything the first paint needs, the same bytes for everybody. `subject` is null for one nobody has written about yet. */
export type Snapshot = {
  site: SitePublic;
  subject: SubjectPublic | null;
  reviews: { summary: RatingSummary; page: ReviewPage } | null;
  questions: { summary: QuestionSummary; page: QuestionPage } | null;
};
