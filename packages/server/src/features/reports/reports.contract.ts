/** Wire shapes of a reader's report. It needs no account; the author never learns who reported. */
import * as v from 'valibot';

export const reportReasons = [
  'personal_data',
  'about_me',
  'abuse',
  'dangerous_advice',
  'not_an_experience',
  'advertising',
  'illegal',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const newReport = v.strictObject({
  reason: v.picklist(reportReasons),
  words: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  submission: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
});
export type NewReport = v.InferOutput<typeof newReport>;
/** A reference the reporter can quote. */
export type ReportReceipt = { reference: string };
