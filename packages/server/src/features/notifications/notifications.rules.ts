/**
 * What mails say: the site's name, one fixed sentence, a link and a way out of them. No title, no text, no note, no subject of a page:
 * a mail lies open on a lock screen and on servers that nobody here chose. Pure.
 */
import type { Mail } from '../../platform/mail/index.ts';
import type { StaffList } from '../identity/index.ts';
import type { Decision, DecisionAction } from '../moderation/index.ts';
import { isOn, type Site } from '../sites/index.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** At most one mail an hour, person, site and list; while nothing new arrives, one a day (docs/decisions/0014). */
export const noticeRules = { least: hour, reminder: day };

/** Clinicians are asked for answers only where the site takes them. */
export const wants = (site: Pick<Site, 'parts' | 'answerers'>, list: StaffList): boolean =>
  list === 'waiting' || (isOn(site, 'questions') && site.answerers.includes('clinicians'));

/** What the author of an item is told, by the decision; a decision that is not here is not news to them. */
const decidedSentences: Partial<Record<DecisionAction, string>> = {
  publish: 'What you sent has been published.',
  return: 'A moderator asks you to change something in what you sent before it can be published.',
  refuse: 'A moderator decided not to publish what you sent. You can see why on the page.',
  spam: 'A moderator decided not to publish what you sent. You can see why on the page.',
  hide: 'Something you wrote is no longer shown. You can see why on the page.',
  remove: 'Something you wrote is no longer shown. You can see why on the page.',
  restore: 'Something you wrote is shown again.',
};

/** What was never in view is not back in view: it is read once more. */
const reopenedSentence = 'A moderator will read what you sent once more.';

/** Whether a restored item had been turned down, so that it waits again. */
export const reopened = ({ action, before }: Pick<Decision, 'action' | 'before'>): boolean =>
  action === 'restore' && !['hidden', 'removed'].includes(before.state);

export const decidedSentence = (decision: Pick<Decision, 'action' | 'before'>): string | undefined =>
  reopened(decision) ? reopenedSentence : decidedSentences[decision.action];

export const answeredSentence = 'Your question has an answer.';

const units: [number, string][] = [
  [day, 'day'],
  [hour, 'hour'],
  [minute, 'minute'],
];

/** A length of time in its largest whole unit, e.g. `3 hours`. */
export function duration(ms: number): string {
  const [size, unit] = units.find(([length]) => ms >= length) ?? [minute, 'minute'];
  const count = Math.max(1, Math.floor(ms / size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export const waitingSentence = (count: number, oldest: number): string =>
  count === 1
    ? `One post waits for a decision, for ${duration(oldest)}.`
    : `${count} posts wait for a decision, the oldest for ${duration(oldest)}.`;

export const unansweredSentence = (count: number, oldest: number): string =>
  count === 1
    ? `One published question has no answer yet, for ${duration(oldest)}.`
    : `${count} published questions have no answer yet, the oldest for ${duration(oldest)}.`;

/** The page that carries the panel, opening this item; null where nobody knows the page. */
export const itemLink = (page: string | null, id: string): string | null => (page ? `${page.split('#')[0]}#commonward=${id}` : null);

const paragraphs = (...parts: (string | null)[]): string => `${parts.filter((part) => part !== null).join('\n\n')}\n`;

export function codeMail(to: string, site: string, code: string, minutes: number): Mail {
  return {
    to,
    subject: `${site}: your sign-in code`,
    text: paragraphs(
      site,
      `Your code is ${code}. It works once, for ${minutes} minutes.`,
      'If you did not ask for it, somebody mistyped their address; you need not do anything.',
    ),
  };
}

export function linkMail(to: string, site: string, purpose: 'invitation' | 'recovery', link: string, hours: number): Mail {
  const sentence =
    purpose === 'invitation'
      ? 'You have been invited to the team that looks after questions and reviews. Choose a password to begin.'
      : 'With this link you choose a new password. Your other devices are signed out.';
  return {
    to,
    subject: purpose === 'invitation' ? `${site}: your invitation` : `${site}: a new password`,
    text: paragraphs(site, sentence, link, `The link works once, within ${hours} hours.`),
  };
}

export function addedMail(to: string, site: string, link: string): Mail {
  return {
    to,
    subject: `${site}: you are on the team`,
    text: paragraphs(site, 'You have been added to the team. Sign in as you are used to.', link),
  };
}

/**
 * Somebody may be in danger. Whoever may decide gets it, also those who turned the other mails off: it is no notice about the work but a
 * call for help, and each of them counts on the others having it too.
 */
export function urgentMail(to: string, site: string, link: string): Mail {
  return {
    to,
    subject: `${site}: please read this now`,
    text: paragraphs(
      site,
      'Something that was just written may need a person at once. It stands first in the queue.',
      link,
      'You get this mail because you moderate this site.',
    ),
  };
}

/** A mail that a person can turn off: by its link, or by their mail program's own button (RFC 2369, RFC 8058). */
export function notice(mail: {
  to: string;
  site: string;
  title: string;
  sentence: string;
  link: string | null;
  unsubscribe: string;
}): Mail {
  return {
    to: mail.to,
    subject: `${mail.site}: ${mail.title}`,
    text: paragraphs(mail.site, mail.sentence, mail.link, `To get no more of these mails: ${mail.unsubscribe}`),
    headers: { 'List-Unsubscribe': `<${mail.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}
