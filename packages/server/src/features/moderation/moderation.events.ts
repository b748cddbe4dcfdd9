/** Topics that decisions put in the outbox. Payloads hold ids only. */
export const moderationTopics = {
  /** Somebody may be in danger: tell one moderator now. `{ staff, contribution }` */
  urgent: 'mail.urgent',
  /** The undo window of a publication has closed: put the revision in view. `{ contribution, revision, decision }` */
  publish: 'contribution.publish',
  /** Tell the author what was decided. `{ contribution, decision }` */
  decided: 'mail.decided',
  /** An answer became public: tell the asker. `{ question, answer }` */
  answered: 'mail.answered',
} as const;
