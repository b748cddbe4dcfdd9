/**
 * Mails as consequences. Each handler looks at things as they are when it runs, so that what was undone, erased or turned off in
 * between is not mailed; when the mail server is down it throws, and the outbox tries again.
 */
import { isSilence, type Mail, type Mailer } from '../../platform/mail/index.ts';
import type { Due, Handler, Lane } from '../../platform/outbox/index.ts';
import type { Platform } from '../../platform/services.ts';
import { findContribution, findRevision, waitingStates, type Contribution, type Revision } from '../contributions/index.ts';
import {
  codeMailed,
  codeRules,
  codeToMail,
  deciders,
  identityTopics,
  linkLife,
  linkMailed,
  linkToMail,
  linkUrl,
  memberMailbox,
  staffMailbox,
  staffWanting,
  type StaffList,
} from '../identity/index.ts';
import { findDecision, moderationTopics, standingDecisions, type Decision } from '../moderation/index.ts';
import { findSite, findSubject, type Site } from '../sites/index.ts';
import { noticeTopics } from './notifications.events.ts';
import { undecided, unanswered } from './notifications.repo.ts';
import {
  addedMail,
  answeredSentence,
  codeMail,
  decidedSentence,
  itemLink,
  linkMail,
  notice,
  reopened,
  unansweredSentence,
  urgentMail,
  waitingSentence,
  wants,
} from './notifications.rules.ts';

const pressing: readonly string[] = [identityTopics.code, identityTopics.link, moderationTopics.urgent];

/**
 * What somebody waits for at their screen, or is in danger over, never queues behind notices; a mail server that is slow holds up mails
 * alone. `topics` are all that mail something.
 */
export const mailLanes = (topics: Iterable<string>): Lane[] => [
  { topics: pressing, atOnce: 2, follows: false, silence: isSilence },
  { topics: [...topics].filter((topic) => !pressing.includes(topic)), atOnce: 1, follows: true, silence: isSilence },
];

export type NotificationDeps = Platform & { mailer: Mailer };

const minute = 60_000;

export function notificationHandlers(deps: NotificationDeps): Map<string, Handler> {
  const { store, clock, keys, config, mailer } = deps;

  /** The same id whenever a consequence is carried out again, so that mail programs show one of two copies. */
  const send = (due: Due, mail: Mail): Promise<void> => mailer.send({ ...mail, id: `${due.id}@${new URL(config.publicUrl).hostname}` });

  const unsubscribe = (token: string, list?: StaffList): string => `${config.publicUrl}/u/${token}${list ? `?l=${list}` : ''}`;

  /** What staff set for the subject wins over the page a post came from. */
  async function linkTo(site: Site, row: Contribution): Promise<string | null> {
    const subject = await findSubject(store.db, site.key, row.subject);
    return itemLink(subject?.pageUrl ?? row.page, row.id);
  }

  async function tellAuthor(
    due: Due,
    site: Site,
    row: Contribution,
    words: { title: string; sentence: string; link: string | null },
  ): Promise<void> {
    const mailbox = await memberMailbox(store.db, keys, site.key, row.author);
    if (!mailbox) return;
    await send(due, notice({ to: mailbox.to, site: site.name, ...words, unsubscribe: unsubscribe(mailbox.unsubscribe) }));
  }

  async function code(due: Due): Promise<void> {
    const { code: id } = due.payload as { code: string };
    const site = await findSite(store.db, due.site);
    const found = site && (await codeToMail(store.db, keys, due.site, id, clock.now()));
    if (!found) return;
    await send(due, codeMail(found.to, site.name, found.code, codeRules.life / minute));
    await store.tx((tx) => codeMailed(tx, due.site, id));
  }

  async function link(due: Due): Promise<void> {
    const { link: id } = due.payload as { link: string };
    const site = await findSite(store.db, due.site);
    const found = site && (await linkToMail(store.db, keys, id, clock.now()));
    if (!found) return;
    await send(due, linkMail(found.to, site.name, found.purpose, linkUrl(deps, found.token), linkLife[found.purpose] / (60 * minute)));
    await store.tx((tx) => linkMailed(tx, id));
  }

  async function added(due: Due): Promise<void> {
    const { staff } = due.payload as { staff: string };
    const site = await findSite(store.db, due.site);
    const mailbox = site && (await staffMailbox(store.db, keys, staff));
    if (mailbox) await send(due, addedMail(mailbox.to, site.name, `${config.publicUrl}/admin`));
  }

  async function decided(due: Due): Promise<void> {
    const { contribution, decision: id } = due.payload as { contribution: string; decision: string };
    const site = await findSite(store.db, due.site);
    const decision = site && (await findDecision(store.db, id));
    const sentence = decision && decidedSentence(decision);
    if (!sentence || decision.site !== site.key || decision.undoneAt !== null) return;
    const row = await findContribution(store.db, site.key, contribution);
    const revision = row && (await findRevision(store.db, site.key, contribution, decision.revision));
    if (!row || !revision || !stands(decision, row, revision)) return;
    const shown = row.publishedRevision ?? 0;
    const early =
      decision.action === 'publish' ? shown < decision.revision : decision.action === 'restore' && row.state === 'published' && shown === 0;
    if (early) throw new Error('not public yet');
    // Whoever was never told that it is gone is not told that it is back.
    if (decision.action === 'restore' && !reopened(decision)) {
      const gone = (await standingDecisions(store.db, site.key, [row.id], ['hide', 'remove'])).get(row.id);
      if (!gone || gone.undoUntil > decision.at) return;
    }
    await tellAuthor(due, site, row, { title: 'about what you sent', sentence, link: await linkTo(site, row) });
  }

  async function answered(due: Due): Promise<void> {
    const { question, answer } = due.payload as { question: string; answer: string };
    const site = await findSite(store.db, due.site);
    if (!site) return;
    const asked = await findContribution(store.db, site.key, question);
    const given = await findContribution(store.db, site.key, answer);
    if (!asked || !given || asked.kind !== 'question' || given.parent !== question || asked.author === given.author) return;
    if (asked.publishedRevision === null || given.publishedRevision === null) return;
    await tellAuthor(due, site, asked, {
      title: 'an answer',
      sentence: answeredSentence,
      link: itemLink(await linkTo(site, asked), answer),
    });
  }

  async function urgent(due: Due): Promise<void> {
    const { staff, contribution } = due.payload as { staff: string; contribution: string };
    const site = await findSite(store.db, due.site);
    const row = site && (await findContribution(store.db, site.key, contribution));
    // Decided or taken back since. Changed words are no answer: whoever wrote the first ones may still be in danger.
    if (!row || !waitingStates.includes(row.state)) return;
    if (!(await deciders(store.db, site.key)).includes(staff)) return;
    const mailbox = await staffMailbox(store.db, keys, staff);
    if (mailbox) await send(due, urgentMail(mailbox.to, site.name, `${config.publicUrl}/admin#/queue/pending/${row.id}`));
  }

  const staffNotice =
    (list: StaffList) =>
    async (due: Due): Promise<void> => {
      const { staff } = due.payload as { staff: string };
      const site = await findSite(store.db, due.site);
      // Roles, wishes, settings and numbers are those of now.
      if (!site || !wants(site, list) || !(await staffWanting(store.db, site.key, list)).includes(staff)) return;
      const [waiting] = list === 'waiting' ? await undecided(store.db, site.key) : await unanswered(store.db, site.key);
      const mailbox = waiting && (await staffMailbox(store.db, keys, staff));
      if (!mailbox) return;
      const words = list === 'waiting' ? waitingSentence : unansweredSentence;
      await send(
        due,
        notice({
          to: mailbox.to,
          site: site.name,
          title: list === 'waiting' ? 'posts wait for a decision' : 'questions without an answer',
          sentence: words(waiting.count, clock.now() - waiting.oldest),
          link: `${config.publicUrl}/admin`,
          unsubscribe: unsubscribe(mailbox.unsubscribe, list),
        }),
      );
    };

  return new Map<string, Handler>([
    [identityTopics.code, code],
    [identityTopics.link, link],
    [identityTopics.added, added],
    [moderationTopics.urgent, urgent],
    [moderationTopics.decided, decided],
    [moderationTopics.answered, answered],
    [noticeTopics.waiting, staffNotice('waiting')],
    [noticeTopics.unanswered, staffNotice('unanswered')],
  ]);
}

/** Whether the item is still as the decision left it; if not, something newer is the news, or nothing is. */
function stands(decision: Decision, row: Contribution, revision: Revision): boolean {
  switch (decision.action) {
    case 'publish':
      return row.state.startsWith('published') && revision.state === 'published';
    case 'return':
    case 'refuse':
    case 'spam':
      return (
        row.latestRevision === decision.revision &&
        row.state !== 'withdrawn' &&
        revision.state === { return: 'returned', refuse: 'refused', spam: 'spam' }[decision.action]
      );
    case 'hide':
      return row.state === 'hidden';
    case 'remove':
      return row.state === 'removed';
    case 'restore':
      return reopened(decision) ? row.state === 'pending' && row.latestRevision === decision.revision : row.state.startsWith('published');
    default:
      return false;
  }
}
