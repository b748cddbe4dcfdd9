/**
 * Fills an empty database with the demo clinic: its year so far, written, decided and answered through the same use cases as a real
 * one's, with a clock that moves from the first post to today. No mail about any of it is sent.
 */
import type { Clock } from '../../kernel/clock.ts';
import { idsFrom } from '../../kernel/ids.ts';
import { settleAll, type Due } from '../../platform/outbox/index.ts';
import { appendAudit, openChain } from '../../features/audit/index.ts';
import { findContribution, setHelpful, type Contribution } from '../../features/contributions/index.ts';
import {
  actAsMember,
  actAsStaff,
  authorize,
  createMember,
  createStaff,
  hashPassword,
  operator,
  type Right,
  type StaffRole,
} from '../../features/identity/index.ts';
import {
  decide,
  moderationHandlers,
  moderationTopics,
  takeBack,
  undoWindow,
  type DecisionAction,
  type Moderation,
  type RefusalReason,
} from '../../features/moderation/index.ts';
import { accept, answerForClinic, ask, editAnswer, editQuestion } from '../../features/questions/index.ts';
import { fileReport } from '../../features/reports/index.ts';
import { editReply, editReview, monthNow, reply, review } from '../../features/reviews/index.ts';
import {
  changeSite,
  claimInstance,
  consentWording,
  createSite,
  findSite,
  insertSubject,
  listSubjects,
  readInstance,
  settingsOf,
  updateSubject,
  type Site,
} from '../../features/sites/index.ts';
import { eraseEverywhere } from '../erase.ts';
import { demoContributions, demoMembers, demoSite, demoStaff, demoSubjects, type DemoContribution, type DemoEdit } from './demo.content.ts';
import { setEveryPassword } from './demo.repo.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type SeedOptions = {
  /** The origin of the clinic's website. */
  clinic: string;
  /** Further origins from which its pages are opened. */
  origins: string[];
  /** Of every demo person of the clinic. */
  password: string;
};

/** True when it filled the database, false when that had been done. Throws when an earlier start was stopped in the middle of it. */
export async function seedDemo(m: Moderation, options: SeedOptions): Promise<boolean> {
  if ((await readInstance(m.store.db, 'demo-seeded')) !== undefined) return false;
  if (await findSite(m.store.db, demoSite.key)) {
    throw new Error('The demo was stopped while its database was being made. Delete the data folder (DATA_DIR) and start again.');
  }
  await new Seeding(m, options).run();
  await m.store.tx((tx) => claimInstance(tx, 'demo-seeded', String(m.clock.now())));
  return true;
}

/** Gives every demo person of the clinic another password, where the kept one was lost. */
export async function setDemoPassword(m: Moderation, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await m.store.tx((tx) => setEveryPassword(tx, passwordHash));
}

/** Where the clinic's website is may change from one start to the next (DEMO_PORT): posts from there have to be taken. */
export async function keepDemoOrigins(m: Moderation, { clinic, origins }: Pick<SeedOptions, 'clinic' | 'origins'>): Promise<void> {
  const site = await findSite(m.store.db, demoSite.key);
  if (!site || site.origins.includes(clinic)) return;
  await m.store.tx(async (tx) => {
    await changeSite(tx, site, site.version, {
      ...settingsOf(site),
      origins: [...new Set([clinic, ...origins, ...site.origins])].slice(0, 40),
      privacyUrl: `${clinic}/privacy.html`,
    });
    for (const subject of await listSubjects(tx, site.key)) {
      const page = demoSubjects.find((known) => known.key === subject.key)?.page;
      if (page) await updateSubject(tx, site.key, subject.id, { kind: subject.kind, name: subject.name, pageUrl: clinic + page });
    }
  });
}

/** Something that happens to one contribution at one time. */
type Happening = { at: number; do: () => Promise<unknown> };

class Seeding {
  private readonly now: number;
  private readonly m: Moderation;
  private readonly options: SeedOptions;
  private at: number;
  private site!: Site;
  private decided = 0;
  private readonly members = new Map<string, string>();
  private readonly staff = new Map<string, string>();
  private readonly rows = new Map<string, string>();
  private readonly happenings: Happening[] = [];

  constructor(real: Moderation, options: SeedOptions) {
    this.now = real.clock.now();
    this.at = this.now;
    const clock: Clock = { now: () => this.at };
    this.m = { ...real, clock, ids: idsFrom(clock) };
    this.options = options;
  }

  async run(): Promise<void> {
    const passwordHash = await hashPassword(this.options.password);
    this.at = this.now - 400 * day;
    await this.openClinic(passwordHash);
    for (const item of demoContributions) this.plan(item);
    this.happenings.sort((a, b) => a.at - b.at);
    for (const happening of this.happenings) {
      this.at = Math.max(this.at, happening.at);
      await happening.do();
    }
    await this.settleMails();
  }

  private readonly fill = (text: string): string => text.replaceAll('{clinic}', this.options.clinic);

  private async openClinic(passwordHash: string): Promise<void> {
    const { m } = this;
    const { key } = demoSite;
    const settings = JSON.parse(this.fill(JSON.stringify(demoSite.settings))) as typeof demoSite.settings;
    settings.origins = [...new Set([...settings.origins, ...this.options.origins])];
    this.site = await m.store.tx(async (tx) => {
      const site = await createSite(tx, m, key, settings);
      await openChain(tx, key);
      await appendAudit(tx, m, key, { actor: operator, action: 'site.created', target: key });
      for (const { page, ...subject } of demoSubjects) {
        await insertSubject(tx, { ids: m.ids, now: m.clock.now() }, key, { ...subject, pageUrl: this.options.clinic + page });
      }
      for (const { handle, email, name, roles } of demoStaff) {
        const id = await createStaff(tx, m, { email, name, roles: { [key]: roles }, passwordHash });
        this.staff.set(handle, id);
      }
      return site;
    });
    for (const member of demoMembers.toSorted((a, b) => b.joinedDaysAgo - a.joinedDaysAgo)) {
      this.at = Math.max(this.at, this.now - member.joinedDaysAgo * day);
      await m.store.tx(async (tx) => {
        this.members.set(member.handle, await createMember(tx, m, this.site, { email: member.email, pseudonym: member.pseudonym }));
      });
    }
    this.at = this.now - 400 * day;
  }

  private daysBack = (days: number): number => this.now - days * day;

  /** Everything that happens to one contribution, in its own order; what it hangs under was planned before it. */
  private plan(item: DemoContribution): void {
    const { end } = item;
    const sent = this.daysBack(item.daysAgo);
    this.then(sent, () => this.write(item));
    if (end.state === 'pending') return;
    const firstDecision = this.decisionTime(item, sent, this.firstThingAfter(item));
    if (end.state === 'withdrawn') return this.then(firstDecision, () => this.withdraw(item));
    if (end.state === 'returned') return this.then(firstDecision, () => this.decide(item, 'return', { note: end.note }));
    if (end.state === 'refused') return this.then(firstDecision, () => this.decide(item, 'refuse', { reason: end.reason }));
    if (end.state === 'spam') return this.then(firstDecision, () => this.decide(item, 'spam'));

    this.publishAt(firstDecision, item);
    const shown = firstDecision + undoWindow;
    for (const [place, handle] of (item.helpfulBy ?? []).entries())
      this.then(this.voteTime(shown, handle, place), () => this.vote(item, handle));
    for (const report of item.reports ?? []) this.then(Math.max(shown, this.daysBack(report.daysAgo)), () => this.report(item, report));
    if (item.kind === 'answer' && item.accepted) this.then(Math.min(shown + 5 * hour, this.now - minute), () => this.accept(item));
    this.planEnd(item, shown);
  }

  private planEnd(item: DemoContribution, shown: number): void {
    const { end } = item;
    const later = Math.min(shown + 2 * day, this.now - 2 * minute);
    if (end.state === 'hidden') this.then(later, () => this.decide(item, 'hide', { reason: end.reason }));
    if (end.state === 'removed') this.then(later, () => this.decide(item, 'remove', { reason: end.reason }));
    if (end.state === 'erased') this.then(later, () => this.erase(item));
    const edit =
      end.state === 'published'
        ? end.revised
        : end.state === 'published_edited' || end.state === 'published_returned'
          ? end.edit
          : undefined;
    if (!edit) return;
    const sent = Math.max(shown, this.daysBack(edit.daysAgo));
    this.then(sent, () => this.edit(item, edit));
    const decision = this.decisionTime(item, sent, this.now);
    if (end.state === 'published') this.publishAt(decision, item);
    if (end.state === 'published_returned') this.then(decision, () => this.decide(item, 'return', { note: end.note }));
  }

  private then(at: number, work: () => Promise<unknown>): void {
    this.happenings.push({ at, do: work });
  }

  /** When anything first follows from the item being public: a child, an edit, a report. */
  private firstThingAfter(item: DemoContribution): number {
    const children = demoContributions.filter((other) => 'parent' in other && other.parent === item.id).map((other) => other.daysAgo);
    const edits =
      'revised' in item.end && item.end.revised ? [item.end.revised.daysAgo] : 'edit' in item.end ? [item.end.edit.daysAgo] : [];
    const reports = (item.reports ?? []).map((report) => report.daysAgo);
    return Math.min(this.now, ...[...children, ...edits, ...reports].map(this.daysBack));
  }

  /** A moderator takes from twenty minutes to some hours; sooner when something depends on it. */
  private decisionTime(item: DemoContribution, sent: number, before: number): number {
    const letters = [...item.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const wait = 20 * minute + (letters % 37) * 9 * minute;
    return sent + Math.max(0, Math.min(wait, (before - sent) * 0.4 - undoWindow));
  }

  private voteTime(shown: number, handle: string, place: number): number {
    const joined = this.daysBack(demoMembers.find((member) => member.handle === handle)?.joinedDaysAgo ?? 0);
    return Math.min(Math.max(shown, joined) + (place + 1) * 7 * hour, this.now - minute);
  }

  private publishAt(at: number, item: DemoContribution): void {
    let decision = '';
    let revision = 0;
    this.then(at, async () => {
      ({ id: decision, revision } = await this.decide(item, 'publish'));
    });
    this.then(at + undoWindow, async () => {
      const due: Due = {
        id: '',
        site: this.site.key,
        topic: moderationTopics.publish,
        payload: { contribution: this.idOf(item.id), revision, decision },
        attempts: 1,
      };
      await moderationHandlers(this.m).get(moderationTopics.publish)!(due);
    });
  }

  private idOf(id: string): string {
    const found = this.rows.get(id);
    if (!found) throw new Error(`The demo's "${id}" is named before it is written.`);
    return found;
  }

  private async rowOf(id: string): Promise<Contribution> {
    return (await findContribution(this.m.store.db, this.site.key, this.idOf(id)))!;
  }

  private member(handle: string): string {
    const id = this.members.get(handle);
    if (!id) throw new Error(`The demo has no member "${handle}".`);
    return id;
  }

  private async authority<R extends Right>(handle: string, right: R) {
    const id = this.staff.get(handle);
    const actor = id === undefined ? undefined : await actAsStaff(this.m.store.db, id);
    if (!actor) throw new Error(`The demo has nobody "${handle}" at the clinic.`);
    return authorize(actor, this.site, right);
  }

  private post(item: DemoContribution) {
    const subject = 'subject' in item ? demoSubjects.find((known) => known.key === item.subject) : undefined;
    return {
      consent: { wording: consentWording, lang: demoSite.settings.locale },
      page: this.options.clinic + (subject?.page ?? '/'),
      submission: `demo-${item.id}`,
      ofAge: true as const,
    };
  }

  private async write(item: DemoContribution): Promise<void> {
    const { m, site } = this;
    const body = this.fill(item.body);
    const submission = `demo-${item.id}`;
    let row: Contribution;
    if (item.kind === 'question') {
      const { title, about, tags, subject } = item;
      row = await ask(m, site, await this.actor(item), { subject, title, body, about, tags, ...this.post(item) });
    } else if (item.kind === 'review') {
      row = await review(m, site, await this.actor(item), { ...this.reviewFields(item, body), subject: item.subject, ...this.post(item) });
    } else if (item.kind === 'answer') {
      row = await answerForClinic(m, await this.authority(item.author, 'answer'), site, this.idOf(item.parent), { body, submission });
    } else {
      row = await reply(m, await this.authority(item.author, 'reply'), site, this.idOf(item.parent), { body, submission });
    }
    this.rows.set(item.id, row.id);
  }

  private actor = (item: DemoContribution) => actAsMember(this.m.store.db, this.site.key, this.member(item.author));

  private reviewFields(item: DemoContribution & { kind: 'review' }, body: string) {
    const { overall, scores, relation, incentive } = item;
    return { overall, scores, relation, incentive, body, visitedIn: this.month(item.visitedMonthsAgo) };
  }

  /** No visit lies after the post about it, whatever day of the month the demo is started on. */
  private month(back: number): string {
    const [year, month] = monthNow(this.now, demoSite.settings.timeZone).split('-').map(Number) as [number, number];
    const number = year * 12 + month - 1 - back;
    const wanted = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    const latest = monthNow(this.at, demoSite.settings.timeZone);
    return wanted < latest ? wanted : latest;
  }

  private async edit(item: DemoContribution, change: DemoEdit): Promise<void> {
    const { m, site } = this;
    const row = await this.rowOf(item.id);
    const body = this.fill(change.body);
    const revision = row.latestRevision;
    if (item.kind === 'question')
      await editQuestion(m, site, row.author, row.id, {
        title: change.title ?? item.title,
        about: item.about,
        tags: item.tags,
        body,
        revision,
      });
    else if (item.kind === 'review') await editReview(m, site, row.author, row.id, { ...this.reviewFields(item, body), revision });
    else if (item.kind === 'answer') await editAnswer(m, site, row.author, row.id, { body, revision });
    else await editReply(m, site, row.author, row.id, { body, revision });
  }

  private async decide(
    item: DemoContribution,
    action: DecisionAction,
    why: { reason?: RefusalReason; note?: string } = {},
  ): Promise<{ id: string; revision: number }> {
    const moderators = demoStaff.filter((person) => (person.roles as StaffRole[]).includes('moderator') && person.handle !== item.author);
    const moderator = moderators[(this.decided += 1) % moderators.length]!;
    const row = await this.rowOf(item.id);
    return decide(this.m, await this.authority(moderator.handle, 'moderate'), row.id, {
      action,
      revision: row.latestRevision,
      version: row.moves,
      ...why,
    });
  }

  private async withdraw(item: DemoContribution): Promise<void> {
    const row = await this.rowOf(item.id);
    await takeBack(this.m, this.site, row.author, row.id, row.latestRevision, 'withdraw');
  }

  private async vote(item: DemoContribution, handle: string): Promise<void> {
    const row = await this.rowOf(item.id);
    if (row.publishedRevision === null) return;
    await this.m.store.tx((tx) => setHelpful(tx, this.m, this.site, this.member(handle), row.id, true));
  }

  private async report(item: DemoContribution, report: NonNullable<DemoContribution['reports']>[number]): Promise<void> {
    await fileReport(this.m, this.site, this.idOf(item.id), {
      reason: report.reason,
      words: report.words,
      submission: `demo-${item.id}-${report.daysAgo}`,
    });
  }

  private async accept(item: DemoContribution & { kind: 'answer' }): Promise<void> {
    const question = await this.rowOf(item.parent);
    await accept(this.m, this.site, question.id, this.idOf(item.id), question.author, () => true);
  }

  private async erase(item: DemoContribution): Promise<void> {
    await eraseEverywhere(this.m, this.site, this.member(item.author), this.member(item.author));
  }

  /** What the year so far would have caused has no one to reach. */
  private async settleMails(): Promise<void> {
    await this.m.store.tx((tx) => settleAll(tx, this.site.key, this.now));
  }
}
