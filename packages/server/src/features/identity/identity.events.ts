/** Topics that identity puts in the outbox. Payloads hold ids only; what has to be mailed is sealed beside the row until it is. */
export const identityTopics = {
  /** A sign-in code: `{ code }`. */
  code: 'mail.code',
  /** A staff member's single-use link: `{ link }`. */
  link: 'mail.link',
  /** A person who has an account already was given roles on another site: `{ staff }`. */
  added: 'mail.added',
} as const;
