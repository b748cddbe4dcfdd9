/** Plain-text mail. What goes into a header is one line, whoever wrote it, and an address is never read as a list of them. */

/** `id`: the Message-ID without its brackets; the same one again marks a second copy of the same mail. */
export type Mail = { to: string; subject: string; text: string; id?: string; headers?: Record<string, string> };

/** Throws when the mail was not taken; whoever sends tries again later. */
export type Mailer = { send(mail: Mail): Promise<void> };

/** Without line ends and other control characters, which would begin another header. */
export const headerLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
