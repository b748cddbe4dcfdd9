/** The spine with its kinds, queue and outbox over a real database: sites, members and moderators without HTTP in between. */
import type { TestContext } from 'node:test';
import { openChain } from '../../src/features/audit/index.ts';
import { findContribution, kindsOf, type Contribution } from '../../src/features/contributions/index.ts';
import {
  actAsMember,
  actAsStaff,
  authorize,
  createMember,
  createStaff,
  type Authority,
  type MemberActor,
  type StaffRole,
} from '../../src/features/identity/index.ts';
import {
  decide,
  moderationHandlers,
  moderationTopics,
  undoWindow,
  type DecisionInput,
  type Moderation,
} from '../../src/features/moderation/index.ts';
import type { Decision } from '../../src/features/moderation/index.ts';
import { answerForClinic, answerKind, ask, questionKind } from '../../src/features/questions/index.ts';
import type { NewQuestion } from '../../src/features/questions/questions.contract.ts';
import { reply, replyKind, review, reviewKind } from '../../src/features/reviews/index.ts';
import type { NewReview } from '../../src/features/reviews/reviews.contract.ts';
import { reportsParty } from '../../src/features/reports/index.ts';
import {
  consentWording,
  createSite,
  defaultSettings,
  findSite,
  insertSubject,
  type Site,
  type SiteSettings,
} from '../../src/features/sites/index.ts';
import { Failure, type ProblemCode } from '../../src/kernel/errors.ts';
import type { TestClock } from '../../src/kernel/clock.ts';
import { outboxWorker, type Due, type Handler, type OutboxWorker } from '../../src/platform/outbox/index.ts';
import { testPlatform, type TestPlatform } from './platform.ts';

export type Staff = { id: string; moderate: Authority<'moderate'>; answer: Authority<'answer'>; reply: Authority<'reply'> };

export type TestCommunity = Moderation & {
  clock: TestClock;
  outbox: OutboxWorker;
  /** What the mail handlers were asked to send. */
  mails: Due[];
  larkfield: Site;
  harbour: Site;
  addSite(key: string, name: string, settings?: Partial<SiteSettings>): Promise<Site>;
  member(name: string, on?: Site): Promise<MemberActor>;
  staff(name: string, on?: Site, roles?: StaffRole[]): Promise<Staff>;
  row(id: string, on?: Site): Promise<Contribution>;
  ask(actor: MemberActor, values?: Partial<NewQuestion>, on?: Site): Promise<Contribution>;
  review(actor: MemberActor, values?: Partial<NewReview>, on?: Site): Promise<Contribution>;
  answer(staff: Staff, question: string, body?: string, more?: { override?: boolean; on?: Site }): Promise<Contribution>;
  reply(staff: Staff, review: string, body?: string, more?: { override?: boolean; on?: Site }): Promise<Contribution>;
  /** Decides on the item as it is now. */
  decide(staff: Staff, id: string, action: DecisionInput['action'], values?: Partial<DecisionInput>, on?: Site): Promise<Decision>;
  /** Lets every undo window close and carries out what is due. */
  settle(): Promise<void>;
  /** Publishes and lets it become public. */
  publish(staff: Staff, id: string, on?: Site): Promise<void>;
};

export const page = 'https://clinic.example/amara';
export const subject = 'practitioner/amara-okafor';
export const consent = { wording: consentWording, lang: 'en' };

let submissions = 0;
export const submission = (): string => `submission-${(submissions += 1)}`;

export const newQuestion = (values: Partial<NewQuestion> = {}): NewQuestion => ({
  subject,
  title: 'How long until I can drive again?',
  body: 'I had the operation on Monday and feel well.',
  about: 'me',
  consent,
  page,
  submission: submission(),
  ofAge: true,
  ...values,
});

export const newReview = (values: Partial<NewReview> = {}): NewReview => ({
  subject,
  overall: 4,
  scores: { listening: 5, explanation: null },
  body: 'They took their time and explained everything.',
  visitedIn: '2026-10',
  relation: 'patient',
  incentive: 'none',
  consent,
  page,
  submission: submission(),
  ofAge: true,
  ...values,
});

/** With the sites `larkfield` and `harbour`, each with the subject above. */
export async function community(t: TestContext, settings: Partial<SiteSettings> = {}): Promise<TestCommunity> {
  return communityOn(await testPlatform(t), settings);
}

export async function communityOn(p: TestPlatform, settings: Partial<SiteSettings> = {}): Promise<TestCommunity> {
  const m = { ...p, kinds: kindsOf([questionKind, answerKind, reviewKind, replyKind]), parties: [reportsParty] };
  const mails: Due[] = [];
  const caught: Handler = async (due) => {
    await Promise.resolve();
    mails.push(due);
  };
  const handlers = new Map<string, Handler>([
    ...moderationHandlers(m),
    [moderationTopics.decided, caught],
    [moderationTopics.answered, caught],
    [moderationTopics.urgent, caught],
  ]);
  const outbox = outboxWorker({ store: m.store, clock: m.clock, log: m.log, handlers });

  async function addSite(key: string, name: string, more: Partial<SiteSettings> = {}): Promise<Site> {
    await m.store.tx(async (tx) => {
      await createSite(tx, m, key, {
        ...defaultSettings(name, 'uk'),
        origins: ['https://clinic.example'],
        controllerName: `${name} Ltd`,
        privacyUrl: 'https://clinic.example/privacy',
        ...more,
      });
      await openChain(tx, key);
      await insertSubject(tx, { ids: m.ids, now: m.clock.now() }, key, {
        key: subject,
        kind: 'practitioner',
        name: 'Amara Okafor',
        pageUrl: null,
      });
    });
    return (await findSite(m.store.db, key))!;
  }
  const larkfield = await addSite('larkfield', 'Larkfield Clinic', settings);
  const harbour = await addSite('harbour', 'Harbour Practice', settings);

  let people = 0;
  async function member(name: string, on = larkfield): Promise<MemberActor> {
    const id = await m.store.tx((tx) => createMember(tx, m, on, { email: `person${(people += 1)}@example.org`, pseudonym: name }));
    return actAsMember(m.store.db, on.key, id);
  }

  async function staff(
    name: string,
    on = larkfield,
    roles: StaffRole[] = ['owner', 'moderator', 'clinician', 'responder'],
  ): Promise<Staff> {
    const id = await m.store.tx((tx) =>
      createStaff(tx, m, { email: `staff${(people += 1)}@clinic.example`, name, roles: { [on.key]: roles }, passwordHash: 'none' }),
    );
    const actor = (await actAsStaff(m.store.db, id))!;
    const may = <R extends 'moderate' | 'answer' | 'reply'>(right: R): Authority<R> => {
      try {
        return authorize(actor, on, right);
      } catch {
        return undefined as never;
      }
    };
    return { id, moderate: may('moderate'), answer: may('answer'), reply: may('reply') };
  }

  const self: TestCommunity = {
    ...m,
    outbox,
    mails,
    larkfield,
    harbour,
    addSite,
    member,
    staff,
    async row(id, on = larkfield) {
      const row = await findContribution(m.store.db, on.key, id);
      if (!row) throw new Error(`${id} is not there.`);
      return row;
    },
    ask: (actor, values = {}, on = larkfield) => ask(m, on, actor, newQuestion(values)),
    review: (actor, values = {}, on = larkfield) => review(m, on, actor, newReview(values)),
    answer: (by, question, body = 'Usually after two weeks.', { override, on = larkfield } = {}) =>
      answerForClinic(m, by.answer, on, question, { body, submission: submission(), override }),
    reply: (by, id, body = 'Thank you for writing.', { override, on = larkfield } = {}) =>
      reply(m, by.reply, on, id, { body, submission: submission(), override }),
    async decide(by, id, action, values = {}, on = larkfield) {
      const row = await self.row(id, on);
      const explained = ['refuse', 'hide', 'remove'].includes(action)
        ? { reason: 'off_topic_or_not_experience' as const }
        : action === 'return'
          ? { note: 'Please leave out the name.' }
          : {};
      return decide(m, by.moderate, id, { action, revision: row.latestRevision, version: row.moves, ...explained, ...values });
    },
    async settle() {
      m.clock.advance(undoWindow);
      await outbox.drain();
    },
    async publish(by, id, on = larkfield) {
      await self.decide(by, id, 'publish', {}, on);
      await self.settle();
    },
  };
  return self;
}

/** The failure that `work` ends in; anything else it throws, or a success, is an error of the test. */
export async function failure(work: Promise<unknown> | (() => unknown)): Promise<Failure> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

export const codeOf = async (work: Promise<unknown> | (() => unknown)): Promise<ProblemCode> => (await failure(work)).code;

/** As a client does: what the database was too busy for is sent again. */
export async function patient<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'busy' || tries === 20) throw error;
    }
  }
}

/** What became of work done in parallel: how many succeeded, and how often each problem was met. */
export async function outcomes<T>(work: Promise<T>[]): Promise<{ done: T[]; problems: Record<string, number>; failures: Failure[] }> {
  const settled = await Promise.allSettled(work);
  const done: T[] = [];
  const failures: Failure[] = [];
  const problems: Record<string, number> = {};
  for (const result of settled) {
    if (result.status === 'fulfilled') done.push(result.value);
    else if (result.reason instanceof Failure) {
      failures.push(result.reason);
      problems[result.reason.code] = (problems[result.reason.code] ?? 0) + 1;
    } else throw result.reason;
  }
  return { done, problems, failures };
}
