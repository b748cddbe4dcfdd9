/** Submit, edit, take back, decide, undo: the only ways in which a contribution moves. Each is one transaction. */
import { Failure } from '../../kernel/errors.ts';
import { cleanLine, cleanText } from '../../kernel/text.ts';
import { keyedDigest } from '../../platform/crypto/index.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { cancelConsequences, putConsequence } from '../../platform/outbox/index.ts';
import type { Platform } from '../../platform/services.ts';
import { appendAudit } from '../audit/index.ts';
import { authorsBehind, deciders, findAuthor, staffNames, type Authority, type MemberActor } from '../identity/index.ts';
import {
  applyMove,
  approvedRevisions,
  createContribution,
  editContribution,
  findContribution,
  findRevision,
  findTransition,
  readmit,
  setRevisionState,
  keepWaiting,
  setView,
  waitingStates,
  type Contribution,
  type Draft,
  type Kinds,
  type Seen,
} from '../contributions/index.ts';
import { assertAccepting, cleanPage, consentWording, findSite, subjectForPost, type Site } from '../sites/index.ts';
import type { Conflict, DecisionInput } from './moderation.contract.ts';
import { moderationTopics } from './moderation.events.ts';
import { decisionsOn, findDecision, insertDecision, markUndone, type Decision } from './moderation.repo.ts';
import { assertExplained, undoWindow } from './moderation.rules.ts';
import { dangerOf, guard, type Danger, type GuardContext, type GuardFinding } from './detect/index.ts';
import { findOverrides, forgetPrint } from './screening.repo.ts';
import { alarmAnew, assertNothingToAsk, keepScreening, screen, type Screened } from './screening.usecases.ts';

/** Something of a feature to the right that takes part in a decision's transaction, e.g. closing the reports it answers. */
export type DecisionParty = {
  decided(tx: Tx, site: string, decision: Decision): Promise<string[]>;
  undone(tx: Tx, site: string, decision: Decision): Promise<void>;
};

export type Moderation = Platform & { kinds: Kinds; parties: DecisionParty[] };

/** Words as they came from outside, not yet read by anything. */
export type RawDraft = {
  title?: string | undefined;
  text: string;
  facts: unknown;
  consent?: { wording: string; lang: string } | undefined;
  /** The client can show its author words to look at again, and has not done so yet. */
  mayAsk?: boolean | undefined;
};

/** Title and text as they will be stored. Throws `text_*` with the field. */
export function cleanDraft(kinds: Kinds, kindName: string, raw: RawDraft): Draft {
  const kind = kinds.get(kindName);
  return {
    title: kind.titled ? cleanLine(raw.title ?? '', { field: 'title', min: 3, max: kind.limits.title }) : null,
    text: cleanText(raw.text, { field: 'body', min: 1, max: kind.limits.text }),
    facts: raw.facts,
    consent: raw.consent ?? null,
  };
}

export type Submission = {
  kind: string;
  author: string;
  subject: string;
  parent: string | null;
  page: string | null;
  submission: string;
  draft: RawDraft;
};

/** `made` is false when the same submission had been stored before, whose words still stand. */
export type SentForClinic = Contribution & { made: boolean };
/** The item, and its text and facts as they were stored; `sent` is null when the same submission had been stored before. */
export type Sent = Contribution & { sent: (Draft & { danger: Danger | null }) | null };

/**
 * A new item of a person, into the queue. The same `submission` twice gives the first one back. Throws `not_accepting`, `part_off`,
 * `bad_page`, `consent_needed`, `unknown_subject`, `subject_cap`, `text_*`, and whatever the kind's `admit` says.
 */
export async function submit(m: Moderation, site: Site, actor: MemberActor, input: Submission): Promise<Sent> {
  if (actor.site !== site.key) throw new Failure('token_invalid');
  const kind = m.kinds.get(input.kind);
  assertAccepting(site, kind.part);
  assertAgreed(input.draft.consent);
  const page = input.page === null ? null : cleanPage(site, input.page);
  const draft = cleanDraft(m.kinds, input.kind, input.draft);
  const screened = await screen(m, site, input, draft);
  assertNothingToAsk(screened, input.draft.mayAsk);
  return m.store.tx(async (tx) => {
    const subject = await subjectForPost(tx, m, site, input.subject, page);
    const { row, made } = await put(tx, m, site, { ...input, author: actor.id, subject, page }, draft, screened);
    return { ...row, sent: made ? { ...draft, danger: dangerOf(screened.findings) } : null };
  });
}

/** Nobody agrees to yesterday's text, see docs/reference/consent.md. */
function assertAgreed(consent: RawDraft['consent']): void {
  if (consent?.wording !== consentWording)
    throw new Failure('consent_needed', {
      errors: [{ field: 'consent', code: 'consent_needed', message: 'Agree to the current wording.' }],
    });
}

/** The name that stands under what a clinic's text answers: to greet somebody by it names nobody. */
async function answeredName(m: Moderation, site: Site, parent: string | null): Promise<Pick<GuardContext, 'pseudonym'>> {
  const answered = parent === null ? undefined : await findContribution(m.store.db, site.key, parent);
  const author = answered?.publishedRevision == null ? undefined : await findAuthor(m.store.db, site.key, answered.author);
  return author ? { pseudonym: author.name } : {};
}

/**
 * The guard on what a clinic says in public (45 CFR 164.502 and .508, 16 CFR 465.7): throws `reply_guard` with what it found. With
 * `override` it gives that back: the item then waits for a second person.
 */
export function assertGuarded(
  site: Site,
  text: string,
  context: Pick<GuardContext, 'kind' | 'pseudonym'>,
  override: boolean | undefined,
): GuardFinding[] | null {
  const { staffNames, name: clinic, jurisdiction } = site;
  const findings = guard(text, { ...context, staffNames, clinic, jurisdiction });
  if (findings.length === 0) return null;
  if (!override) throw new Failure('reply_guard', { extra: { findings } });
  return findings;
}

/**
 * A staff answer or reply: the same queue, spoken for the clinic, so no consent and no page of its own. Throws `not_accepting`,
 * `part_off`, `reply_guard`.
 */
export async function submitForClinic(
  m: Moderation,
  authority: Authority<'answer'> | Authority<'reply'>,
  site: Site,
  input: Omit<Submission, 'author' | 'page' | 'kind'> & {
    kind: GuardContext['kind'];
    authorIn: (tx: Tx) => Promise<string>;
    page: string | null;
    override: boolean | undefined;
  },
): Promise<SentForClinic> {
  if (authority.site !== site.key) throw new Failure('forbidden');
  assertAccepting(site, m.kinds.get(input.kind).part);
  const draft = cleanDraft(m.kinds, input.kind, input.draft);
  const context = { kind: input.kind, ...(await answeredName(m, site, input.parent)) };
  const overridden = assertGuarded(site, draft.text, context, input.override);
  const screened = await screen(m, site, input, draft, true);
  return m.store.tx(async (tx) => {
    const author = await input.authorIn(tx);
    const { row, made } = await put(tx, m, site, { ...input, author }, draft, screened, overridden);
    return { ...row, made };
  });
}

async function put(
  tx: Tx,
  m: Moderation,
  site: Site,
  input: Submission,
  draft: Draft,
  screened: Screened,
  overridden: GuardFinding[] | null = null,
): Promise<{ row: Contribution; made: boolean }> {
  const result = await createContribution(tx, m, site, {
    kind: input.kind,
    subject: input.subject,
    parent: input.parent,
    author: input.author,
    page: input.page,
    submission: input.submission,
    draft,
  });
  if (!result.made) return result;
  await keepWords(tx, m, site, result.row, 'contribution.submitted', draft, screened, overridden);
  return result;
}

/** What goes with new words, first or changed: what was found in them, and their events. */
async function keepWords(
  tx: Tx,
  m: Moderation,
  site: Site,
  row: Contribution,
  action: 'contribution.submitted' | 'contribution.edited',
  draft: Draft,
  screened: Screened,
  overridden: GuardFinding[] | null,
): Promise<{ cries: boolean }> {
  const kept = await keepScreening(tx, m, site, row, screened, overridden);
  await record(tx, m, site, row, row.author, action, draft);
  if (overridden) await recordOverride(tx, m, site, row, overridden);
  return kept;
}

/** Going past the guard is an event of its own: who, on which revision, against which rules. */
async function recordOverride(tx: Tx, m: Moderation, site: Site, row: Contribution, overridden: GuardFinding[]): Promise<void> {
  // The person, not the name that the clinic speaks under.
  const person = (await findAuthor(tx, site.key, row.author))?.staff ?? row.author;
  const detail = { revision: row.latestRevision, found: [...new Set(overridden.map((finding) => finding.kind))].join(' ') };
  await appendAudit(tx, m, site.key, { actor: person, action: 'guard.overridden', target: row.id, detail });
}

/** Texts enter the audit as digests under the author's own key: they prove what was there, and prove nothing once the key is gone. */
async function record(tx: Tx, m: Moderation, site: Site, row: Contribution, actor: string, action: string, draft?: Draft): Promise<void> {
  const detail: Record<string, unknown> = { kind: row.kind, revision: row.latestRevision };
  if (draft) {
    const author = await findAuthor(tx, site.key, row.author);
    if (author?.digestKey) detail['text'] = keyedDigest(author.digestKey, `${draft.title ?? ''}\n${draft.text}`);
    if (draft.consent) detail['consent'] = draft.consent.wording;
  }
  await appendAudit(tx, m, site.key, { actor, action, target: row.id, detail });
}

const own = (row: Contribution | undefined, author: string): Contribution => {
  if (!row || row.author !== author || row.state === 'erased') throw new Failure('unknown_item');
  return row;
};

/**
 * A newer revision by the author, into the queue again. What was agreed to is kept with it, where the client asked. Throws `unknown_item`,
 * `not_accepting`, `part_off`, `consent_needed`, `stale_revision`, `illegal_transition`, `text_*`, `ask_author`.
 */
export async function edit(m: Moderation, site: Site, author: string, id: string, revision: number, raw: RawDraft): Promise<Contribution> {
  const present = own(await findContribution(m.store.db, site.key, id), author);
  assertAccepting(site, m.kinds.get(present.kind).part);
  // A panel that was loaded before changes were asked about must go on working.
  if (raw.consent) assertAgreed(raw.consent);
  const draft = cleanDraft(m.kinds, present.kind, raw);
  const screened = await screen(m, site, present, draft);
  assertNothingToAsk(screened, raw.mayAsk);
  return storeEdit(m, site, author, id, revision, draft, screened, null);
}

/** {@link edit} of a text that speaks for the clinic: the guard reads it again. Throws `reply_guard` as well. */
export async function editForClinic(
  m: Moderation,
  site: Site,
  author: string,
  id: string,
  revision: number,
  raw: RawDraft & { kind: GuardContext['kind']; override: boolean | undefined },
): Promise<Contribution> {
  const present = own(await findContribution(m.store.db, site.key, id), author);
  assertAccepting(site, m.kinds.get(present.kind).part);
  const draft = cleanDraft(m.kinds, present.kind, raw);
  const context = { kind: raw.kind, ...(await answeredName(m, site, present.parent)) };
  const overridden = assertGuarded(site, draft.text, context, raw.override);
  return storeEdit(m, site, author, id, revision, draft, await screen(m, site, present, draft, true), overridden);
}

function storeEdit(
  m: Moderation,
  site: Site,
  author: string,
  id: string,
  revision: number,
  draft: Draft,
  screened: Screened,
  overridden: GuardFinding[] | null,
): Promise<Contribution> {
  return m.store.tx(async (tx) => {
    const row = own(await findContribution(tx, site.key, id), author);
    const changed = await editContribution(tx, m, site, row, revision, draft);
    const { cries } = await keepWords(tx, m, site, changed, 'contribution.edited', draft, screened, overridden);
    // Whoever is in danger has waited since the first cry, however often they change their words; not while it was taken back.
    return cries && waitingStates.includes(row.state) ? keepWaiting(tx, changed, row.sentAt) : changed;
  });
}

/**
 * The author takes an item back, which they always may, or sends it in again; both at once. Throws `unknown_item`, `stale_revision`,
 * `illegal_transition`, and for sending in again `not_accepting`, `part_off`.
 */
export async function takeBack(
  m: Moderation,
  site: Site,
  author: string,
  id: string,
  revision: number,
  action: 'withdraw' | 'resubmit',
): Promise<Contribution> {
  return m.store.tx(async (tx) => {
    const row = own(await findContribution(tx, site.key, id), author);
    if (action === 'resubmit') assertAccepting(site, m.kinds.get(row.kind).part);
    const { row: changed } = await applyMove(tx, m, site, row, { action, who: 'author', seen: { revision } });
    // What was decided on it and has not come about yet never does.
    if (action === 'withdraw') {
      for (const decision of await decisionsOn(tx, site.key, id))
        if (decision.undoUntil >= m.clock.now()) await cancelConsequences(tx, m.clock, site.key, decision.id);
      await forgetPrint(tx, site.key, id);
    } else await alarmAnew(tx, m, site.key, id);
    await record(tx, m, site, changed, author, action === 'withdraw' ? 'contribution.withdrawn' : 'contribution.resubmitted');
    return changed;
  });
}

/** Whether this staff member wrote the item, for the clinic or as a member. */
export async function isOwn(db: Reader, m: Pick<Moderation, 'keys'>, row: Contribution, staff: string): Promise<boolean> {
  return (await authorsBehind(db, m.keys, row.site, staff)).has(row.author);
}

/**
 * One decision on the revision that was read, in one transaction: state, audit, consequences. A publication becomes public when the
 * undo window closes; hide and remove take effect at once. Throws `stale_decision` (409, with `conflict`: who decided what, or that the
 * text changed), `illegal_transition`, `own_item`, `reason_needed`, `note_needed`.
 */
export async function decide(m: Moderation, authority: Authority<'moderate'>, id: string, input: DecisionInput): Promise<Decision> {
  assertExplained(input);
  const note = input.note?.trim() ? cleanText(input.note, { field: 'note', max: 1000 }) : null;
  const site = await findSite(m.store.db, authority.site);
  if (!site) throw new Failure('unknown_site');
  return m.store
    .tx(async (tx) => {
      const row = await findContribution(tx, site.key, id);
      if (!row || row.state === 'erased') throw new Failure('unknown_item');
      const mine = await isOwn(tx, m, row, authority.staff);
      if (mine && (await deciders(tx, site.key)).some((staff) => staff !== authority.staff)) throw new Failure('own_item');
      // Nobody puts their own text past the guard, not even a site's only decider: it waits until there is a second person.
      const overridden = await pastTheGuard(tx, row, input.action);
      if (mine && overridden) throw new Failure('second_person_needed');
      const newest = await findRevision(tx, site.key, id, row.latestRevision);
      const seen: Seen = { revision: input.revision, moves: input.version };
      const moved = await applyMove(tx, m, site, row, { action: input.action, who: 'moderator', seen });
      const now = m.clock.now();
      const decision: Decision = {
        id: m.ids.next('dec'),
        site: site.key,
        contribution: id,
        revision: input.revision,
        action: input.action,
        reason: input.reason ?? null,
        note,
        staff: authority.staff,
        own: mine,
        at: now,
        undoUntil: now + undoWindow,
        undoneAt: null,
        before: { state: row.state, moves: row.moves, publishedRevision: row.publishedRevision, revisionState: newest!.state, reports: [] },
      };
      const closed: string[] = [];
      for (const party of m.parties) closed.push(...(await party.decided(tx, site.key, decision)));
      decision.before.reports = closed;
      await insertDecision(tx, decision);
      await appendAudit(tx, m, site.key, {
        actor: authority.staff,
        action: `decision.${input.action}`,
        target: id,
        detail: {
          decision: decision.id,
          revision: input.revision,
          from: row.state,
          to: moved.row.state,
          reason: decision.reason,
          own: mine,
          reports: closed.length,
          ...(overridden ? { guard: 'overridden' } : {}),
        },
      });
      const due = { site: site.key, dueAt: decision.undoUntil, cause: decision.id };
      if (moved.publishes !== null) {
        await putConsequence(tx, m, {
          ...due,
          topic: moderationTopics.publish,
          payload: { contribution: id, revision: moved.publishes, decision: decision.id },
        });
      }
      if (input.action !== 'keep')
        await putConsequence(tx, m, { ...due, topic: moderationTopics.decided, payload: { contribution: id, decision: decision.id } });
      return decision;
    })
    .catch(async (error: unknown) => {
      const late = error instanceof Failure && ['stale_decision', 'stale_revision', 'illegal_transition'].includes(error.code);
      throw late ? await explained(m, site.key, id, input.version, error as Failure) : error;
    });
}

/** Whether the move would bring a revision into view that its author sent past the reply guard. */
export async function pastTheGuard(db: Reader, row: Contribution, action: DecisionInput['action']): Promise<boolean> {
  const overrides = (await findOverrides(db, row.site, [row.id])).get(row.id);
  if (!overrides) return false;
  if (action === 'publish') return overrides.has(row.latestRevision);
  if (action !== 'restore' || !['hidden', 'removed'].includes(row.state)) return false;
  const { newest, seen } = await approvedRevisions(db, row.site, row.id);
  return [newest ?? row.latestRevision, seen].some((revision) => revision !== null && overrides.has(revision));
}

/** The version that an item had once this decision was taken back: every later one that was taken back before it moved the item twice. */
function takenBackAt(decision: Decision, decisions: readonly Decision[]): number {
  // What is not a decision between one and its way back is the way back of another.
  const made = new Set(decisions.map(({ before }) => before.moves));
  let version = decision.before.moves + 1;
  for (let standing = 1; standing > 0; version += 1) standing += made.has(version) ? 1 : -1;
  return version;
}

/**
 * The same 409 for every way of being late, saying who was faster: whoever decided since `read`, the version that was read, also where they
 * have taken it back. Nobody, where only the author moved it.
 */
async function explained(m: Moderation, site: string, id: string, read: number, error: Failure): Promise<Failure> {
  const row = await findContribution(m.store.db, site, id);
  const taken = (decision: Decision): boolean => decision.undoneAt !== null;
  const decisions = await decisionsOn(m.store.db, site, id);
  const since = decisions.filter(
    (decision) =>
      (taken(decision) ? takenBackAt(decision, decisions) : decision.before.moves + 1) > read && row?.latestRevision === decision.revision,
  );
  // On what waits no decision stands, but the one that restored it: not where its author has sent it in again since.
  const stands = (decision: Decision): boolean =>
    !taken(decision) &&
    (row?.state !== 'pending' ||
      (decision.action === 'restore' && row.moves === decision.before.moves + 1 + 2 * decisions.indexOf(decision)));
  const last = since.find(stands) ?? since.find(taken);
  const conflict: Conflict = {
    by: last ? ((await staffNames(m.store.db, [last.staff])).get(last.staff) ?? null) : null,
    action: last?.action ?? null,
    at: last?.at ?? null,
    undone: last ? taken(last) : false,
    revision: row?.latestRevision ?? 0,
    version: row?.moves ?? 0,
  };
  return new Failure(error.code, { extra: { conflict }, cause: error });
}

/** Where a publication fell due while the item was out of view, it is carried out now that it is back. */
async function publishLater(tx: Tx, m: Moderation, site: Site, row: Contribution, approvedBy: Decision | undefined): Promise<void> {
  const { newest } = await approvedRevisions(tx, site.key, row.id);
  if (!row.state.startsWith('published') || newest === null || newest <= (row.publishedRevision ?? 0)) return;
  await putConsequence(tx, m, {
    site: site.key,
    topic: moderationTopics.publish,
    payload: { contribution: row.id, revision: newest, decision: approvedBy?.id ?? null },
    dueAt: Math.max(m.clock.now(), approvedBy?.undoUntil ?? 0),
    ...(approvedBy ? { cause: approvedBy.id } : {}),
  });
}

/**
 * Puts back what a decision changed, by the same person within the window; cancels what was not yet due and records a compensating
 * event. Throws `unknown_item`, `forbidden`, `undo_over`, `stale_decision` when the item has moved on since.
 */
export async function undo(m: Moderation, authority: Authority<'moderate'>, decisionId: string): Promise<Contribution> {
  const site = await findSite(m.store.db, authority.site);
  if (!site) throw new Failure('unknown_site');
  return m.store.tx(async (tx) => {
    const decision = await findDecision(tx, decisionId);
    if (!decision || decision.site !== site.key) throw new Failure('unknown_item');
    if (decision.staff !== authority.staff) throw new Failure('forbidden');
    const now = m.clock.now();
    if (now >= decision.undoUntil) throw new Failure('undo_over');
    const row = await findContribution(tx, site.key, decision.contribution);
    const decisions = await decisionsOn(tx, site.key, decision.contribution);
    const standing = decisions.filter((other) => other.undoneAt === null);
    const step = findTransition(decision.before.state, decision.action, 'moderator');
    // Only an item that nobody has touched since goes back: this decision moved it once, each later one that was undone twice.
    const later = decisions.findIndex((other) => other.id === decision.id);
    const untouched = row?.latestRevision === decision.revision && row.moves === decision.before.moves + 1 + 2 * later;
    if (!row || !step || standing[0]?.id !== decision.id || !untouched) throw new Failure('stale_decision');
    if (!(await markUndone(tx, site.key, decision.id, now))) throw new Failure('undo_over');
    await cancelConsequences(tx, m.clock, site.key, decision.id);
    // An older publication may have fallen due meanwhile, so only a view that this decision changed is put back.
    const changedView = step.view === 'nothing' || step.view === 'last';
    const view = changedView ? decision.before.publishedRevision : row.publishedRevision;
    const back = await setView(tx, { now, kinds: m.kinds }, site, row, view, { state: decision.before.state, moves: row.moves + 1 });
    if (!back) throw new Failure('stale_decision');
    await setRevisionState(tx, site.key, row.id, decision.revision, decision.before.revisionState);
    await readmit(tx, m, site, row.state, back).catch((error: unknown) => {
      throw error instanceof Failure ? new Failure('stale_decision', { cause: error }) : error;
    });
    if (step.view === 'nothing') await publishLater(tx, m, site, back, standing[1]);
    for (const party of m.parties) await party.undone(tx, site.key, decision);
    await appendAudit(tx, m, site.key, {
      actor: authority.staff,
      action: 'decision.undone',
      target: row.id,
      detail: { decision: decision.id, undone: decision.action, from: row.state, to: back.state },
    });
    return back;
  });
}
