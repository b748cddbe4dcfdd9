/** Reviews and the clinic's replies. */
export { newReply, newReview, replyEdit, reviewEdit } from './reviews.contract.ts';
export type { RatingSummary, Review, ReviewPage } from './reviews.contract.ts';
export { hasReply, replyKind, reviewKind } from './reviews.kinds.ts';
export { oneReview, ratingSummary, reviewPage } from './reviews.reading.ts';
export { monthNow } from './reviews.rules.ts';
export { reviewTables } from './reviews.table.ts';
export { editReply, editReview, reply, review } from './reviews.usecases.ts';
