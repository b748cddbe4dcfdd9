/** Reading the queue: cards and whole items, for whoever may moderate. Nothing here carries a rating, but `stars` once a decision stands for good. */
import { excerpt } from '../../kernel/text.ts';
import { decodeCursor, encodeCursor } from '../../kernel/cursor.ts';
import { Failure } from '../../kernel/errors.ts';
import type { Reader } from '../../platform/db/index.ts';
import { authorOfStaff, deciders, findAuthor, loadAuthors, staffNames, type Authority } from '../identity/index.ts';
import {
  childrenOf,
  countByState,
  findContribution,
  findContributions,
  listByAuthor,
  listRevisions,
  loadNewest,
  loadPublic,
  plainText,
  waitingStates,
  type Contribution,
  type QueueFilter,
} from '../contributions/index.ts';
import { findSite, findSubject, listSubjects } from '../sites/index.ts';
import type { DecisionInfo, ItemDetail, QueueCard } from './moderation.contract.ts';
import { decisionsOn, listDecisions, standingDecisions, type Decision } from './moderation.repo.ts';
import { allowedActions, hidesStars } from './moderation.rules.ts';
import { counting, findingClasses, dangerOf, judge, type FindingClass } from './detect/index.ts';
import { isOwn, pastTheGuard, type Moderation } from './moderation.usecases.ts';
import { findOverrides, findScreenings, listWaiting, type Screening } from './screening.repo.ts';
import { inName } from './screening.usecases.ts';

/** Open reports per item, from the feature that owns them. */
export type ReportCounts = Map<string, { count: number; since: number }>;

export const pageSize = 30;
/** More than anybody looks through. */
const mostOfAnAuthor = 500;

type Reading = Pick<Moderation, 'kinds' | 'keys' | 'clock'>;

/** `reader`: the staff member who asks. */
const info = (decision: Decision, names: Map<string, string>, reader: string | undefined): DecisionInfo => ({
  id: decision.id,
  action: decision.action,
  by: names.get(decision.staff) ?? 'Somebody who has left',
  mine: decision.staff === reader,
  own: decision.own,
  at: decision.at,
  revision: decision.revision,
  reason: decision.reason,
  note: decision.note,
  undoUntil: decision.undoUntil,
  undone: decision.undoneAt !== null,
});

/** What was found in the newest text; nothing where that was never screened. */
const ofNewest = (row: Contribution, screening: Screening | undefined): Screening | undefined =>
  screening?.revision === row.latestRevision ? screening : undefined;

function foundIn(screening: Screening | undefined): Pick<QueueCard, 'found' | 'hints' | 'why' | 'urgent'> {
  if (!screening || screening.findings.length === 0) return { found: [], hints: [], why: [], urgent: false };
  const { findings } = screening;
  const counted = new Set(counting(findings).map((finding) => finding.class));
  const found = findingClasses.filter((name) => findings.some((finding) => finding.class === name));
  return { found, hints: found.filter((name) => !counted.has(name)), why: judge(findings).terms, urgent: dangerOf(findings) !== null };
}

/**
 * Cards in the order of `rows`, which may come from several sites. Moderators see the newest text; lists for people who do not
 * moderate ask for the `public` one, so that nobody reads what no moderator has. `reader`: the staff member who asks, whose own decisions
 * are theirs on the cards.
 */
export async function cards(
  db: Reader,
  rows: Contribution[],
  { reports = new Map(), text = 'newest', reader }: { reports?: ReportCounts; text?: 'newest' | 'public'; reader?: string } = {},
): Promise<QueueCard[]> {
  const bySite = new Map<string, Contribution[]>();
  for (const row of rows) bySite.set(row.site, [...(bySite.get(row.site) ?? []), row]);
  const made = new Map<string, QueueCard>();
  for (const [site, group] of bySite) {
    const ids = group.map((row) => row.id);
    const newest = await (text === 'newest' ? loadNewest : loadPublic)(db, site, ids);
    const authors = await loadAuthors(db, site, [...new Set(group.map((row) => row.author))]);
    const decisions = await standingDecisions(db, site, ids);
    const names = await staffNames(db, [...new Set([...decisions.values()].map((decision) => decision.staff))]);
    const subjects = new Map((await listSubjects(db, site)).map((subject) => [subject.key, subject.name]));
    // Where only the public text is shown, nothing is said of an unread one.
    const screenings = text === 'newest' ? await findScreenings(db, site, ids) : new Map<string, Screening>();
    const overrides = text === 'newest' ? await findOverrides(db, site, ids) : new Map<string, Map<number, unknown>>();
    for (const row of group) {
      const found = newest.get(row.id);
      const decision = decisions.get(row.id);
      const open = reports.get(row.id);
      made.set(row.id, {
        id: row.id,
        kind: row.kind as QueueCard['kind'],
        site,
        subject: { key: row.subject, name: subjects.get(row.subject) ?? row.subject },
        author: authors.get(row.author) ?? { name: 'Unknown', kind: 'member' },
        title: found?.revision.title ?? null,
        excerpt: excerpt(plainText(found?.revision.tree ?? []), 160),
        state: row.state,
        revision: row.latestRevision,
        version: row.moves,
        // What is public waits since it stands where its list has it, also where it was written long before it came here.
        since: open?.since ?? (text === 'public' ? row.listedAt : null) ?? row.sentAt,
        reports: open?.count ?? 0,
        imported: row.source !== null,
        decision: decision ? info(decision, names, reader) : null,
        ...foundIn(ofNewest(row, screenings.get(row.id))),
        second: overrides.get(row.id)?.has(row.latestRevision) ?? false,
      });
    }
  }
  return rows.map((row) => made.get(row.id)!);
}

export async function pendingCards(
  db: Reader,
  filter: QueueFilter & { found?: FindingClass | undefined },
  cursor: string | null,
  reader?: string,
): Promise<{ items: QueueCard[]; next: string | null }> {
  const after = cursor ? decodeCursor(cursor, 'pending', ['n', 'n', 's']) : null;
  const rows = await listWaiting(db, {
    ...filter,
    states: waitingStates,
    after: after ? { priority: after[0] as number, at: after[1] as number, id: after[2] as string } : null,
    limit: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    items: await cards(
      db,
      page.map(({ row }) => row),
      { reader },
    ),
    next: rows.length > pageSize && last ? encodeCursor([last.priority, last.row.sentAt, last.row.id], 'pending') : null,
  };
}

export async function decidedCards(
  db: Reader,
  filter: QueueFilter,
  cursor: string | null,
  reader?: string,
): Promise<{ items: QueueCard[]; next: string | null }> {
  let after = cursor ? decodeCursor(cursor, 'decided', ['n', 's']) : null;
  const seen = new Set<string>();
  const rows: Contribution[] = [];
  let more = true;
  // One card per item: an item decided twice stands where its newest decision does.
  while (rows.length < pageSize && more) {
    const batch: Decision[] = await listDecisions(db, {
      sites: filter.sites,
      after: after ? { at: after[0] as number, id: after[1] as string } : null,
      limit: 60,
    });
    more = batch.length === 60;
    const bySite = new Map<string, string[]>();
    for (const decision of batch) bySite.set(decision.site, [...(bySite.get(decision.site) ?? []), decision.contribution]);
    const found = new Map<string, Contribution>();
    const standing = new Map<string, Decision>();
    for (const [site, ids] of bySite) {
      for (const row of await findContributions(db, site, ids)) found.set(row.id, row);
      for (const [id, decision] of await standingDecisions(db, site, ids)) standing.set(id, decision);
    }
    for (const decision of batch) {
      if (rows.length >= pageSize) {
        more = true;
        break;
      }
      after = [decision.at, decision.id];
      const row = found.get(decision.contribution);
      if (!row || seen.has(row.id) || standing.get(row.id)?.id !== decision.id) continue;
      if ((filter.kind && row.kind !== filter.kind) || (filter.subject && row.subject !== filter.subject)) continue;
      seen.add(row.id);
      rows.push(row);
    }
  }
  return { items: await cards(db, rows, { reader }), next: more && after ? encodeCursor(after, 'decided') : null };
}

type History = ItemDetail['history'];
/** What became of an author's posts, and the states that count for it. */
const historyStates: Record<keyof History, readonly Contribution['state'][]> = {
  published: ['published', 'published_edited', 'published_returned'],
  returned: ['returned'],
  refused: ['refused'],
  spam: ['spam'],
  removed: ['removed', 'hidden'],
  pending: ['pending'],
};

/**
 * The posts that an item's `history` counts under `was`, latest first; of those that wait the item itself is none. It is named by the item, so
 * that nobody can ask for an author whose post they may not read. Throws `bad_query`.
 */
export async function authorsCards(
  db: Reader,
  { site, author, id }: Contribution,
  was: string,
  cursor: string | null,
  reader: string,
): Promise<{ items: QueueCard[]; next: string | null }> {
  if (!Object.hasOwn(historyStates, was)) throw new Failure('bad_query');
  const states = historyStates[was as keyof History];
  const after = cursor ? (decodeCursor(cursor, 'author', ['s'])[0] as string) : null;
  const written = await listByAuthor(db, site, author, mostOfAnAuthor);
  // One that has left the list meanwhile still says where its next one stands.
  const past = after === null ? -1 : written.findIndex((row) => row.id === after);
  const rest = written.slice(past + 1).filter((row) => states.includes(row.state) && !(was === 'pending' && row.id === id));
  const page = rest.slice(0, pageSize);
  const last = page.at(-1);
  return { items: await cards(db, page, { reader }), next: rest.length > pageSize && last ? encodeCursor([last.id], 'author') : null };
}

/** Everything a moderator needs to decide on one item. Throws `unknown_item`. `reports` are the open ones. */
export async function itemDetail(
  db: Reader,
  m: Reading,
  authority: Authority<'moderate' | 'answer' | 'reply'>,
  id: string,
  reports: ItemDetail['openReports'],
): Promise<ItemDetail> {
  const site = authority.site;
  const row = await findContribution(db, site, id);
  if (!row || row.state === 'erased') throw new Failure('unknown_item');
  const kind = m.kinds.get(row.kind);
  const since = reports.length > 0 ? Math.min(...reports.map((report) => report.at)) : row.sentAt;
  const [card] = await cards(db, [row], {
    reports: reports.length > 0 ? new Map([[id, { count: reports.length, since }]]) : new Map(),
    reader: authority.staff,
  });
  const revisions = await listRevisions(db, site, id);
  const newest = revisions.at(-1)!;
  const factsOf = async (number: number): Promise<unknown> => (await kind.facts.load(db, site, [{ id, revision: number }])).get(id);
  const decisions = await decisionsOn(db, site, id);
  const names = await staffNames(db, [...new Set(decisions.map((decision) => decision.staff))]);
  const counts = await countByState(db, site, row.author);
  const author = await findAuthor(db, site, row.author);
  const subject = await findSubject(db, site, row.subject);
  const mine = await isOwn(db, m, row, authority.staff);
  const others = mine && (await deciders(db, site)).some((staff) => staff !== authority.staff);
  const page = subject?.pageUrl ?? row.page;

  const thread: Contribution[] = [];
  if (row.parent) {
    const parent = await findContribution(db, site, row.parent);
    if (parent) thread.push(parent, ...(await childrenOf(db, site, parent.id)).filter((child) => child.id !== id));
  } else thread.push(...(await childrenOf(db, site, id)));
  const threadTexts = await loadNewest(
    db,
    site,
    thread.map((item) => item.id),
  );
  const threadAuthors = await loadAuthors(db, site, [...new Set(thread.map((item) => item.author))]);
  const newestFacts = await factsOf(newest.number);
  const hidden = hidesStars(newest.state, row.state, reports.length, decisions, m.clock.now());
  const screening = ofNewest(row, (await findScreenings(db, site, [id])).get(id));
  const overridden = (await findOverrides(db, site, [id])).get(id)?.get(row.latestRevision) ?? null;
  const moves = allowedActions(row.state, reports.length);
  const barredMoves = new Set<string>();
  if (mine && !others) for (const action of moves) if (await pastTheGuard(db, row, action)) barredMoves.add(action);

  const written: ItemDetail['revisions'] = [];
  for (const revision of revisions) {
    const facts = await factsOf(revision.number);
    written.push({
      number: revision.number,
      state: revision.state,
      title: revision.title,
      body: revision.tree,
      at: revision.createdAt,
      facts: facts ? kind.queueFacts(facts) : {},
    });
  }

  return {
    ...card!,
    body: newest.tree,
    typed: { title: newest.title, text: newest.text },
    findings: screening?.findings ?? [],
    inName: card!.author.kind === 'member' ? inName((await findSite(db, site))!, row.kind, card!.author.name) : [],
    overridden,
    page,
    permalink: page ? `${page}#commonward=${row.id}` : null,
    memberSince: author?.createdAt ?? null,
    // Which answer is marked is no fact of a revision, but belongs beside them for whoever may mark one.
    facts: { ...(newestFacts ? kind.queueFacts(newestFacts) : {}), ...(row.accepted ? { accepted: row.accepted } : {}) },
    stars: hidden || !newestFacts ? null : kind.stars(newestFacts),
    revisions: written,
    publishedRevision: row.publishedRevision,
    thread: thread
      .filter((item) => item.state !== 'erased')
      .map((item) => ({
        id: item.id,
        kind: item.kind,
        author: threadAuthors.get(item.author) ?? { name: 'Unknown', kind: 'member' as const },
        title: threadTexts.get(item.id)?.revision.title ?? null,
        body: threadTexts.get(item.id)?.revision.tree ?? [],
        at: item.createdAt,
        state: item.state,
      })),
    history: Object.fromEntries(
      Object.entries(historyStates).map(([was, states]) => [was, states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)]),
    ) as History,
    openReports: reports,
    decisions: decisions.map((decision) => info(decision, names, authority.staff)),
    allowed: others ? [] : moves.filter((action) => !barredMoves.has(action)),
    barred: others ? 'own' : barredMoves.size > 0 ? 'second' : null,
    mine: mine ? ((await authorOfStaff(db, site, authority.staff)) === row.author ? 'clinic' : 'member') : null,
    source: row.source ? { name: row.source, date: row.createdAt } : null,
  };
}

/**
 * One item for whoever answers or replies and decides nothing: what the public sees of it with its thread, or an item of their own with
 * what was decided on it. No unread text, no report, no history of its author. Throws `unknown_item`.
 */
export async function writersDetail(db: Reader, m: Reading, authority: Authority<'answer' | 'reply'>, id: string): Promise<ItemDetail> {
  const { site, staff } = authority;
  const whole = await itemDetail(db, m, authority, id, []);
  const author = await authorOfStaff(db, site, staff);
  const written = new Set(author ? (await listByAuthor(db, site, author, mostOfAnAuthor)).map((row) => row.id) : []);
  const inView = await loadPublic(db, site, [id, ...whole.thread.map((entry) => entry.id)]);
  const mine = written.has(id);
  const seen = inView.get(id)?.revision;
  if (!mine && !seen) throw new Failure('unknown_item');
  const thread = whole.thread.flatMap((entry) => {
    if (written.has(entry.id)) return [entry];
    const revision = inView.get(entry.id)?.revision;
    return revision ? [{ ...entry, state: 'published' as const, title: revision.title, body: revision.tree }] : [];
  });
  const shown: ItemDetail = {
    ...whole,
    ...(mine ? {} : { typed: { title: null, text: '' }, overridden: null }),
    findings: [],
    inName: [],
    found: [],
    hints: [],
    why: [],
    urgent: false,
    second: mine && whole.second,
    thread,
    history: { published: 0, returned: 0, refused: 0, spam: 0, removed: 0, pending: 0 },
    memberSince: null,
    allowed: [],
    barred: mine ? 'own' : 'role',
  };
  if (mine || !seen) return shown;
  const revisions = whole.revisions.filter((revision) => revision.number === seen.number);
  return {
    ...shown,
    title: seen.title,
    excerpt: excerpt(plainText(seen.tree), 160),
    body: seen.tree,
    state: 'published',
    revision: seen.number,
    facts: revisions[0]?.facts ?? {},
    stars: null,
    revisions,
    decision: null,
    decisions: [],
  };
}

/** A decision as whoever made it sees it. */
export async function decisionInfo(db: Reader, decision: Decision): Promise<DecisionInfo> {
  return info(decision, await staffNames(db, [decision.staff]), decision.staff);
}

/** The one card of an item after `reader` did something to it. */
export async function cardOf(db: Reader, site: string, id: string, reader: string): Promise<QueueCard> {
  const row = await findContribution(db, site, id);
  if (!row) throw new Failure('unknown_item');
  return (await cards(db, [row], { reader }))[0]!;
}
