/**
 * A model of what may become of contributions, driven beside the real thing: each step is done to the database, its outcome is
 * foretold from the table of transitions alone, and after it everything that a reader could reach is compared with what moderators
 * have approved.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eraseEverywhere } from '../../src/app/erase.ts';
import { verifyChain } from '../../src/features/audit/index.ts';
import {
  actionsFrom,
  applyMove,
  createContribution,
  findContribution,
  findContributions,
  findTransition,
  listRevisions,
  setHelpful,
  type Action,
  type Contribution,
  type State,
  type Who,
} from '../../src/features/contributions/index.ts';
import { importedAuthor, type MemberActor } from '../../src/features/identity/index.ts';
import {
  decide,
  decisionActions,
  decisionsOn,
  edit,
  takeBack,
  undo,
  undoWindow,
  type Decision,
  type DecisionAction,
} from '../../src/features/moderation/index.ts';
import { answerAsPeer, oneQuestion, questionPage, questionSummary, searchQuestions } from '../../src/features/questions/index.ts';
import { oneReview, ratingSummary, reviewPage, type Review } from '../../src/features/reviews/index.ts';
import { fileReport } from '../../src/features/reports/index.ts';
import { Failure, type ProblemCode } from '../../src/kernel/errors.ts';
import { consent, page, submission, type Staff, type TestCommunity } from './community.ts';

export type KindOfItem = 'question' | 'answer' | 'review' | 'reply';
type Writing = { word: string; stars: number; approved: boolean; seen: boolean };
export type Item = {
  id: string;
  kind: KindOfItem;
  author: string;
  member: boolean;
  imported: boolean;
  parent: string | null;
  state: State;
  moves: number;
  revisions: Writing[];
  decisions: {
    id: string;
    by: Staff;
    action: DecisionAction;
    revision: number;
    at: number;
    before: { state: State; approved: boolean; visible: number | null };
    moves: number;
    undone: boolean;
  }[];
  votes: Set<string>;
  erased: boolean;
};

export const inView: readonly State[] = ['published', 'published_edited', 'published_returned'];
const placeless: readonly State[] = ['refused', 'spam', 'removed', 'withdrawn', 'erased'];
/** A review in one of these leaves its place to another one. */
const unpublished: readonly State[] = ['refused', 'spam', 'erased'];

/** One walk on a subject of its own, with its own people. */
export class Walk {
  readonly items: Item[] = [];
  readonly c: TestCommunity;
  readonly subject: string;
  readonly members: MemberActor[];
  readonly moderators: Staff[];
  readonly clinician: Staff;
  private words = 0;
  private readonly tag: string;
  private readonly gone = new Set<string>();

  constructor(c: TestCommunity, setting: { tag: string; subject: string; members: MemberActor[]; moderators: Staff[]; clinician: Staff }) {
    this.c = c;
    this.tag = setting.tag;
    this.subject = setting.subject;
    this.members = setting.members;
    this.moderators = setting.moderators;
    this.clinician = setting.clinician;
  }

  /** A word that stands in no other text. */
  private word(): string {
    return `zq${this.tag}n${(this.words += 1)}z`;
  }

  private body = (word: string): string => `It hurt when I stood up, ${word} and then it passed.`;
  private facts(kind: KindOfItem, stars: number): unknown {
    if (kind === 'question') return { about: 'me', tags: [] };
    if (kind === 'answer') return { by: 'peer' };
    if (kind === 'review')
      return {
        overall: stars,
        scores: { listening: stars === 5 ? null : stars },
        visitedIn: '2026-09',
        relation: 'patient',
        incentive: 'none',
      };
    return {};
  }

  private add(row: Contribution, writing: Writing, rest: { member: boolean; imported: boolean }): Item {
    const item: Item = {
      id: row.id,
      kind: row.kind as KindOfItem,
      author: row.author,
      parent: row.parent,
      state: row.state,
      moves: row.moves,
      revisions: [writing],
      decisions: [],
      votes: new Set(),
      erased: false,
      ...rest,
    };
    this.items.push(item);
    return item;
  }

  get living(): MemberActor[] {
    return this.members.filter((member) => !this.gone.has(member.id));
  }

  /** Null when nobody is left to ask. */
  async ask(who: number): Promise<Item | null> {
    const actor = this.living[who % this.living.length];
    if (!actor) return null;
    const word = this.word();
    const row = await this.c.ask(actor, { subject: this.subject, title: `What about ${word}?`, body: this.body(word) });
    return this.add(row, { word, stars: 0, approved: false, seen: false }, { member: true, imported: false });
  }

  async review(who: number, stars: number): Promise<Item | ProblemCode | null> {
    const actor = this.living[who % this.living.length];
    if (!actor) return null;
    const held = this.items
      .filter((item) => item.kind === 'review' && item.author === actor.id)
      .some((item) => !unpublished.includes(item.state));
    const word = this.word();
    const outcome = await this.outcome(() =>
      this.c.review(actor, {
        subject: this.subject,
        overall: stars,
        scores: { listening: stars === 5 ? null : stars },
        visitedIn: '2026-09',
        body: this.body(word),
      }),
    );
    if (held) {
      assert.equal(outcome.code, 'already_reviewed');
      return 'already_reviewed';
    }
    return this.add(outcome.value!, { word, stars, approved: false, seen: false }, { member: true, imported: false });
  }

  async answer(target: Item, asPeer: boolean, who: number): Promise<void> {
    const peer = this.living[who % this.living.length];
    if (asPeer && !peer) return;
    const word = this.word();
    const row = await this.row(target);
    const outcome = await this.outcome(() =>
      asPeer
        ? answerAsPeer(this.c, this.c.larkfield, peer!, target.id, {
            body: this.body(word),
            consent,
            page,
            submission: submission(),
            ofAge: true,
          })
        : this.c.answer(this.clinician, target.id, this.body(word), { override: true }),
    );
    if (target.kind !== 'question' || row.publishedRevision === null) assert.equal(outcome.code, 'unknown_item');
    else this.add(outcome.value!, { word, stars: 0, approved: false, seen: false }, { member: asPeer, imported: false });
  }

  async reply(target: Item): Promise<void> {
    const word = this.word();
    const row = await this.row(target);
    const held = this.items.some((item) => item.kind === 'reply' && item.parent === target.id && !placeless.includes(item.state));
    const outcome = await this.outcome(() => this.c.reply(this.clinician, target.id, this.body(word), { override: true }));
    if (target.kind !== 'review' || row.publishedRevision === null) assert.equal(outcome.code, 'unknown_item');
    else if (held) assert.equal(outcome.code, 'already_replied');
    else this.add(outcome.value!, { word, stars: 0, approved: false, seen: false }, { member: false, imported: false });
  }

  async import(kind: 'question' | 'review', published: boolean, stars: number): Promise<Item> {
    const { c } = this;
    const word = this.word();
    const { row } = await c.store.tx(async (tx) =>
      createContribution(
        tx,
        c,
        c.larkfield,
        {
          kind,
          subject: this.subject,
          parent: null,
          author: await importedAuthor(tx, c, c.larkfield.key, 'Somebody elsewhere'),
          page: null,
          submission: null,
          draft: {
            title: kind === 'question' ? `What about ${word}?` : null,
            text: this.body(word),
            facts: this.facts(kind, stars),
            consent: null,
          },
          origin: { source: 'elsewhere', sourceId: word, batch: 'bat_1', createdAt: c.clock.now() - 90 * 86_400_000 },
        },
        published ? 'import_published' : 'import',
      ),
    );
    return this.add(row, { word, stars, approved: published, seen: published }, { member: false, imported: true });
  }

  row = async (item: Item): Promise<Contribution> => (await findContribution(this.c.store.db, this.c.larkfield.key, item.id))!;

  private async outcome<T>(work: () => Promise<T>): Promise<{ value?: T; code?: ProblemCode; failure?: Failure }> {
    try {
      return { value: await work() };
    } catch (error) {
      if (error instanceof Failure) return { code: error.code, failure: error };
      throw error;
    }
  }

  /** What a move must lead to by the table and by what its actor has seen. */
  private foretell(
    item: Item,
    action: Action,
    who: Who,
    seen: { revision: number; moves?: number },
  ): { to: State } | { code: ProblemCode } {
    if (item.erased) return { code: 'unknown_item' };
    if (seen.revision !== item.revisions.length) return { code: 'stale_revision' };
    if (seen.moves !== undefined && seen.moves !== item.moves) return { code: 'stale_decision' };
    const step = findTransition(item.state, action, who);
    if (!step) return { code: 'illegal_transition' };
    // One review per member and subject, one reply per review: whoever comes back may find the place taken.
    const returns = !item.imported && placeless.includes(item.state) && !placeless.includes(step.to);
    if (
      returns &&
      item.kind === 'review' &&
      this.items.some(
        (other) => other !== item && other.kind === 'review' && other.author === item.author && !unpublished.includes(other.state),
      )
    )
      return { code: 'already_reviewed' };
    if (
      returns &&
      item.kind === 'reply' &&
      this.items.some(
        (other) => other !== item && other.kind === 'reply' && other.parent === item.parent && !placeless.includes(other.state),
      )
    )
      return { code: 'already_replied' };
    return { to: step.to };
  }

  private agree(foretold: { to: State } | { code: ProblemCode }, outcome: { value?: unknown; code?: ProblemCode }, what: string): boolean {
    if ('code' in foretold) assert.equal(outcome.code, foretold.code, what);
    else assert.equal(outcome.code, undefined, what);
    return !('code' in foretold);
  }

  /** What an author took back is approved no longer, whoever moves it next. */
  private takenBack(item: Item): void {
    if (item.state === 'withdrawn') for (const writing of item.revisions) writing.approved = false;
  }

  async edit(item: Item, stale: boolean, stars: number): Promise<void> {
    const word = this.word();
    const seen = { revision: item.revisions.length - (stale ? 1 : 0) };
    const foretold = this.foretell(item, 'edit', 'author', seen);
    const before = await this.row(item);
    const outcome = await this.outcome(() =>
      edit(this.c, this.c.larkfield, item.author, item.id, seen.revision, {
        title: `What about ${word}?`,
        text: this.body(word),
        facts: this.facts(item.kind, stars),
      }),
    );
    if (!this.agree(foretold, outcome, `edit of ${item.state}`)) return;
    this.takenBack(item);
    item.state = (foretold as { to: State }).to;
    item.moves += 1;
    item.revisions.push({ word, stars, approved: false, seen: false });
    assert.equal((await this.row(item)).publishedRevision, before.publishedRevision, 'an edit changes nothing in view');
  }

  async takeBack(item: Item, action: 'withdraw' | 'resubmit', stale: boolean): Promise<void> {
    const seen = { revision: item.revisions.length - (stale ? 1 : 0) };
    const foretold = this.foretell(item, action, 'author', seen);
    const outcome = await this.outcome(() => takeBack(this.c, this.c.larkfield, item.author, item.id, seen.revision, action));
    if (!this.agree(foretold, outcome, `${action} of ${item.state}`)) return;
    this.takenBack(item);
    item.state = (foretold as { to: State }).to;
    item.moves += 1;
  }

  async decide(item: Item, action: DecisionAction, by: Staff, stale: 'no' | 'revision' | 'moves'): Promise<void> {
    const seen = {
      revision: Math.max(1, item.revisions.length - (stale === 'revision' ? 1 : 0)),
      moves: Math.max(1, item.moves - (stale === 'moves' ? 1 : 0)),
    };
    const foretold = this.foretell(item, action, 'moderator', seen);
    const before = await this.row(item);
    const outcome = await this.outcome(() =>
      decide(this.c, by.moderate, item.id, {
        action,
        revision: seen.revision,
        version: seen.moves,
        reason: 'off_topic_or_not_experience',
        note: 'Please leave out the name.',
      }),
    );
    if ('code' in foretold && ['stale_decision', 'stale_revision', 'illegal_transition'].includes(foretold.code)) {
      assert.equal(
        (outcome.failure?.extra['conflict'] as { version: number }).version,
        item.moves,
        'the one who was late learns where the item is now',
      );
    }
    if (!this.agree(foretold, outcome, `${action} of ${item.state}`)) {
      assert.deepEqual(await this.row(item), before, 'a refused move leaves nothing');
      return;
    }
    const latest = item.revisions.at(-1)!;
    const decision = outcome.value as Decision;
    item.decisions.push({
      id: decision.id,
      by,
      action,
      revision: item.revisions.length,
      at: this.c.clock.now(),
      before: { state: item.state, approved: latest.approved, visible: before.publishedRevision },
      moves: item.moves + 1,
      undone: false,
    });
    const from = item.state;
    item.state = (foretold as { to: State }).to;
    item.moves += 1;
    if (action === 'publish') latest.approved = true;
    if (action === 'restore' && (from === 'hidden' || from === 'removed') && !item.revisions.some((writing) => writing.approved))
      latest.approved = true;
    const after = await this.row(item);
    if (['publish', 'return', 'refuse', 'spam', 'keep'].includes(action))
      assert.equal(after.publishedRevision, before.publishedRevision, `${action} changes nothing in view at once`);
  }

  /** Of the newest decision, or of an older one, by its maker or by somebody else. */
  async undo(item: Item, older: boolean, byAnother: boolean): Promise<void> {
    const decision = item.decisions.at(older ? -2 : -1);
    if (!decision) return;
    const by = byAnother ? this.moderators.find((moderator) => moderator !== decision.by)! : decision.by;
    const now = this.c.clock.now();
    const before = await this.row(item);
    const newest = item.decisions.findLast((other) => !other.undone);
    // Each later decision that was undone moved the item twice.
    const later = item.decisions.length - 1 - item.decisions.indexOf(decision);
    const touched = item.moves !== decision.moves + 2 * later || item.revisions.length !== decision.revision;
    const placeTaken = !touched && newest === decision && 'code' in this.foretellReturn(item, decision.before.state);
    const expected: ProblemCode | null = byAnother
      ? 'forbidden'
      : now >= decision.at + undoWindow
        ? 'undo_over'
        : newest !== decision || touched || item.erased || placeTaken
          ? 'stale_decision'
          : null;
    const outcome = await this.outcome(() => undo(this.c, by.moderate, decision.id));
    assert.equal(outcome.code, expected ?? undefined, `undo of ${decision.action} from ${item.state}`);
    if (expected !== null) return;
    const after = await this.row(item);
    assert.equal(after.state, decision.before.state);
    const hidIt = ['hide', 'remove'].includes(decision.action);
    if (hidIt) assert.equal(after.publishedRevision, decision.before.visible, 'what was in view is in view again');
    else if (decision.action !== 'restore')
      assert.equal(after.publishedRevision, before.publishedRevision, 'undoing what was not yet due changes nothing in view');
    item.state = decision.before.state;
    item.moves += 1;
    item.revisions.at(-1)!.approved = decision.before.approved;
    decision.undone = true;
  }

  private foretellReturn(item: Item, to: State): { code: ProblemCode } | { to: State } {
    if (item.imported || !placeless.includes(item.state) || placeless.includes(to)) return { to };
    const rivals = this.items.filter((other) => other !== item && other.kind === item.kind);
    if (item.kind === 'review' && rivals.some((other) => other.author === item.author && !unpublished.includes(other.state)))
      return { code: 'already_reviewed' };
    if (item.kind === 'reply' && rivals.some((other) => other.parent === item.parent && !placeless.includes(other.state)))
      return { code: 'already_replied' };
    return { to };
  }

  async unimport(item: Item): Promise<void> {
    if (!item.imported) return;
    const { c } = this;
    const foretold = item.erased
      ? { code: 'illegal_transition' as const }
      : this.foretell(item, 'unimport', 'system', { revision: item.revisions.length });
    const outcome = await this.outcome(() =>
      c.store.tx(async (tx) => {
        const row = (await findContribution(tx, c.larkfield.key, item.id))!;
        return applyMove(tx, c, c.larkfield, row, { action: 'unimport', who: 'system', seen: { revision: row.latestRevision } });
      }),
    );
    if (!this.agree(foretold, outcome, `unimport of ${item.state}`)) return;
    this.takenBack(item);
    item.state = (foretold as { to: State }).to;
    item.moves += 1;
  }

  async erase(member: string): Promise<void> {
    await eraseEverywhere(this.c, this.c.larkfield, member, 'operator');
    this.gone.add(member);
    for (const item of this.items) {
      item.votes.delete(member);
      if (item.author !== member || item.erased) continue;
      item.erased = true;
      item.state = 'erased';
      item.moves += 1;
      for (const writing of item.revisions) writing.approved = false;
    }
  }

  async vote(item: Item, who: number, helpful: boolean): Promise<void> {
    const actor = this.living[who % this.living.length];
    if (!actor) return;
    const visible = (await this.row(item)).publishedRevision !== null;
    const outcome = await this.outcome(() => this.c.store.tx((tx) => setHelpful(tx, this.c, this.c.larkfield, actor.id, item.id, helpful)));
    const own = helpful && item.author === actor.id;
    assert.equal(outcome.code, visible ? (own ? 'own_item' : undefined) : 'unknown_item');
    if (!visible || own) return;
    if (helpful) item.votes.add(actor.id);
    else item.votes.delete(actor.id);
    assert.equal(outcome.value, item.votes.size);
  }

  async report(item: Item): Promise<void> {
    const visible = (await this.row(item)).publishedRevision !== null;
    const outcome = await this.outcome(() => fileReport(this.c, this.c.larkfield, item.id, { reason: 'other', submission: submission() }));
    assert.equal(outcome.code, visible ? undefined : 'unknown_item');
  }

  /** Time passes and what is due is carried out. */
  async pass(ms: number): Promise<void> {
    this.c.clock.advance(ms);
    await this.c.outbox.drain();
  }

  /** What must hold of the rows after every step; `readers` looks at all that readers can reach as well. */
  async check(readers = true): Promise<void> {
    const { c } = this;
    const { db } = c.store;
    const site = c.larkfield.key;
    const found = await findContributions(
      db,
      site,
      this.items.map((item) => item.id),
    );
    const rows = new Map(found.map((row) => [row.id, row]));
    for (const item of this.items) {
      const row = rows.get(item.id)!;
      assert.equal(row.state, item.state);
      assert.equal(row.moves, item.moves);
      assert.equal(row.latestRevision, item.revisions.length);
      if (!inView.includes(item.state)) assert.equal(row.publishedRevision, null, `${item.state} is out of view`);
      if (row.publishedRevision !== null) {
        const writing = item.revisions[row.publishedRevision - 1]!;
        assert.ok(writing.approved, `revision ${row.publishedRevision} is in view and nobody approved it`);
        writing.seen = true;
      }
      if (!item.erased) assert.equal(row.helpful, item.votes.size);
    }
    const publicNow = this.items.filter((item) => rows.get(item.id)!.publishedRevision !== null);
    const visible = (item: Item): Writing => item.revisions[rows.get(item.id)!.publishedRevision! - 1]!;

    for (const item of this.items) {
      const children = publicNow.filter((other) => other.parent === item.id).length;
      assert.equal(rows.get(item.id)!.children, children, 'children are a count');
    }

    if (!readers) return;
    const readable = [
      await questionPage(db, site, { subject: this.subject, sort: 'newest', cursor: null, size: 100 }),
      await questionPage(db, site, { subject: this.subject, sort: 'helpful', cursor: null, size: 100 }),
      await questionPage(db, site, { subject: this.subject, sort: 'unanswered', cursor: null, size: 100 }),
    ] as const;
    const reviews = await reviewPage(db, site, { subject: this.subject, stars: null, cursor: null, size: 100 });
    const questions = publicNow.filter((item) => item.kind === 'question');
    const ids = (items: { id: string }[]): string[] => items.map((item) => item.id).sort();
    assert.deepEqual(ids(readable[0].items), ids(questions));
    assert.deepEqual(ids(readable[1].items), ids(questions));
    assert.deepEqual(ids(readable[2].items), ids(questions.filter((item) => rows.get(item.id)!.children === 0)));
    const listed = publicNow.filter((item) => item.kind === 'review');
    assert.deepEqual(ids(reviews.items), ids(listed));

    const summary = await questionSummary(db, site, this.subject);
    assert.deepEqual(summary, {
      count: questions.length,
      unanswered: questions.filter((item) => rows.get(item.id)!.children === 0).length,
    });
    this.checkRatings(await ratingSummary(db, c.larkfield, this.subject), listed.filter((item) => !item.imported).map(visible));

    // Every word that a reader can reach belongs to a revision in view, or to an earlier public one of a reply in view.
    const opened = [];
    for (const item of this.items.slice(-4)) {
      opened.push(await oneQuestion(db, site, item.id), await oneReview(db, site, item.id));
      const word = item.revisions.at(-1)!.word;
      const hits = (await searchQuestions(db, site, word)).items.map((hit) => hit.id);
      const expected = publicNow.includes(item) && item.kind === 'question' && visible(item).word === word ? [item.id] : [];
      assert.deepEqual(hits, expected, 'search finds what is in view and nothing else');
    }
    const words = new Map(this.items.flatMap((item) => item.revisions.map((writing) => [writing.word, { item, writing }] as const)));
    for (const [word] of JSON.stringify([readable, reviews, opened]).matchAll(/zq\w+?n\d+z/g)) {
      const { item, writing } = words.get(word)!;
      assert.ok(publicNow.includes(item), `${item.kind} ${item.state} is read`);
      assert.ok(
        writing === visible(item) || (item.kind === 'reply' && writing.approved && writing.seen),
        'a revision that is not in view is read',
      );
    }
    for (const read of reviews.items as Review[]) {
      const reply = publicNow.find((item) => item.kind === 'reply' && item.parent === read.id);
      assert.equal(read.reply?.id, reply?.id);
    }
  }

  private checkRatings(summary: Awaited<ReturnType<typeof ratingSummary>>, counted: Writing[]): void {
    const total = counted.reduce((sum, writing) => sum + writing.stars, 0);
    assert.equal(summary.count, counted.length);
    assert.equal(summary.mean, counted.length === 0 ? null : Math.round((total * 10) / counted.length) / 10);
    assert.deepEqual(
      summary.distribution,
      [1, 2, 3, 4, 5].map((star) => counted.filter((writing) => writing.stars === star).length),
    );
    const rated = counted.filter((writing) => writing.stars !== 5);
    const listening = summary.criteria.find((criterion) => criterion.key === 'listening')!;
    assert.equal(listening.count, rated.length);
    assert.equal(
      listening.mean,
      rated.length === 0 ? null : Math.round((rated.reduce((sum, writing) => sum + writing.stars, 0) * 10) / rated.length) / 10,
    );
  }

  /** What must hold when everything due has been carried out, and of the whole history. */
  async end(): Promise<void> {
    const { c } = this;
    await this.pass(2 * undoWindow);
    await this.check();
    for (const item of this.items) {
      const row = await this.row(item);
      const approved = item.revisions.findLastIndex((writing) => writing.approved);
      if (inView.includes(item.state))
        assert.equal(row.publishedRevision, approved + 1, `${item.kind} ${item.state}: the newest approved revision is in view in the end`);
      const revisions = await listRevisions(c.store.db, c.larkfield.key, item.id);
      assert.deepEqual(
        revisions.map((revision) => revision.text),
        item.revisions.map((writing) => (item.erased ? '' : this.body(writing.word))),
        'every revision is kept as it was written',
      );
      const decisions = await decisionsOn(c.store.db, c.larkfield.key, item.id);
      assert.deepEqual(
        decisions
          .map(({ id, action, revision, undoneAt }) => ({ id, action, revision, undone: undoneAt !== null }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
        item.decisions.map(({ id, action, revision, undone }) => ({ id, action, revision, undone })).sort((a, b) => (a.id < b.id ? -1 : 1)),
        'every decision is kept',
      );
    }
    assert.equal((await verifyChain(c.store.db, c.larkfield.key)).brokenAt, null);
  }
}

export type Step = { what: string; item: number; who: number; which: number; flag: boolean; stale: number; stars: number; ms: number };

const often = (what: string, times: number): string[] => Array<string>(times).fill(what);

export const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...['ask', 'review', 'answer', 'reply', 'import', 'unimport', 'vote', 'report', 'erase'],
    ...often('edit', 3),
    ...often('withdraw', 2),
    ...often('resubmit', 2),
    ...often('decide', 12),
    ...often('undo', 4),
    ...often('pass', 6),
  ),
  item: fc.nat(1000),
  who: fc.nat(100),
  which: fc.nat(1000),
  flag: fc.boolean(),
  stale: fc.nat(9),
  stars: fc.integer({ min: 1, max: 5 }),
  ms: fc.constantFrom(1000, 9_000, 16_000, undoWindow, undoWindow),
});

/** Mostly what the table allows from here, publications above all; sometimes anything. */
function pick(item: Item, which: number): DecisionAction {
  const legal = actionsFrom(item.state, 'moderator') as DecisionAction[];
  const choice =
    which % 10 === 0 || legal.length === 0
      ? [...decisionActions]
      : legal.includes('publish')
        ? [...legal, 'publish' as const, 'publish' as const]
        : legal;
  return choice[Math.floor(which / 10) % choice.length]!;
}

/** Does one step; items are picked among the newest few, so that stories get long. */
export async function take(walk: Walk, { what, item: at, who, which, flag, stale, stars, ms }: Step): Promise<void> {
  const recent = walk.items.slice(-5);
  const item = recent[at % Math.max(1, recent.length)];
  if (!item || (what === 'ask' && walk.items.length < 12)) await walk.ask(who);
  else if (what === 'review') await walk.review(who, stars);
  else if (what === 'import') await walk.import(flag ? 'question' : 'review', stale < 5, stars);
  else if (what === 'answer') await walk.answer(item, flag, who);
  else if (what === 'reply') await walk.reply(item);
  else if (what === 'edit') await walk.edit(item, stale === 0, stars);
  else if (what === 'withdraw' || what === 'resubmit') await walk.takeBack(item, what, stale === 0);
  else if (what === 'decide')
    await walk.decide(item, pick(item, which), walk.moderators[who % 2]!, stale === 0 ? 'revision' : stale === 1 ? 'moves' : 'no');
  else if (what === 'undo') await walk.undo(item, stale === 0, stale === 1);
  else if (what === 'unimport') await walk.unimport(item);
  else if (what === 'vote') await walk.vote(item, who, flag);
  else if (what === 'report') await walk.report(item);
  else if (what === 'erase') {
    if (stale < 2 && item.member && !item.erased) await walk.erase(item.author);
  } else await walk.pass(ms);
}
