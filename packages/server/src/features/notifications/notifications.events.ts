/** Topics that notices put in the outbox. */
export const noticeTopics = {
  /** Tell a moderator that posts wait: `{ staff }`. */
  waiting: 'mail.waiting',
  /** Tell a clinician that questions have no answer: `{ staff }`. */
  unanswered: 'mail.unanswered',
} as const;
