/** Writing on the spine: one move of the state table at a time, inside the caller's transaction. Who may ask for it is decided above. */
import { Failure } from '../../kernel/errors.ts';
import type { TextTree } from '../../kernel/tree.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { Platform } from '../../platform/services.ts';
import { isOn, touchPage, type Site } from '../sites/index.ts';
import type { State } from './contributions.contract.ts';
import type { Kinds } from './contributions.kinds.ts';
import type { RevisionState } from './contributions.table.ts';
import {
  addHelpful,
  approvedRevisions,
  deleteVote,
  findBySubmission,
  findContribution,
  findRevision,
  insertContribution,
  insertRevision,
  insertVote,
  moveContribution,
  setRevisionState,
  supersedeApproved,
  type Contribution,
  type Moved,
} from './contributions.repo.ts';
import { findTransition, publicStates, type Action, type Who } from './contributions.transitions.ts';
import { followView, setView } from './contributions.view.ts';
import { parseMarkdown } from './markdown.ts';

export type Spine = Pick<Platform, 'clock' | 'ids'> & { kinds: Kinds };

/** Texts that have been through kernel/text already, and the facts of the kind. */
export type Draft = {
  title: string | null;
  text: string;
  facts: unknown;
  consent: { wording: string; lang: string } | null;
  /** What the text parses to, where somebody has parsed it before the transaction. */
  tree?: TextTree;
};

export type NewContribution = {
  kind: string;
  subject: string;
  parent: string | null;
  author: string;
  page: string | null;
  submission: string | null;
  draft: Draft;
  /** Only an import sets it: where it came from, and when it was written there. */
  origin?: { source: string; sourceId: string; batch: string; createdAt: number };
};

/** What an edit or a first submission writes as revision `number`. */
async function writeRevision(
  tx: Tx,
  spine: Spine,
  site: Site,
  row: Contribution,
  number: number,
  state: RevisionState,
  draft: Draft,
  at: number,
): Promise<TextTree> {
  const tree = draft.tree ?? parseMarkdown(draft.text);
  await insertRevision(tx, {
    contribution: row.id,
    number,
    site: site.key,
    state,
    title: draft.title,
    text: draft.text,
    tree,
    consentWording: draft.consent?.wording ?? null,
    consentLang: draft.consent?.lang ?? null,
    createdAt: at,
    publishedAt: row.publishedRevision === number ? row.listedAt : null,
    erasedAt: null,
  });
  await spine.kinds.get(row.kind).facts.insert(tx, site.key, { id: row.id, revision: number }, draft.facts);
  return tree;
}

/** Makes one contribution in its first state. `made` is false when the same submission, or source row, is there already. */
export async function createContribution(
  tx: Tx,
  spine: Spine,
  site: Site,
  input: NewContribution,
  action: 'submit' | 'import' | 'import_published' = 'submit',
): Promise<{ row: Contribution; made: boolean }> {
  const step = findTransition('draft', action, action === 'submit' ? 'author' : 'system')!;
  const now = spine.clock.now();
  const createdAt = input.origin?.createdAt ?? now;
  const published = step.to === 'published';
  const row: Contribution = {
    id: spine.ids.next('con'),
    site: site.key,
    kind: input.kind,
    subject: input.subject,
    parent: input.parent,
    author: input.author,
    state: step.to,
    version: 1,
    moves: 1,
    latestRevision: 1,
    publishedRevision: published ? 1 : null,
    listedAt: published ? createdAt : null,
    sentAt: now,
    createdAt,
    helpful: 0,
    children: 0,
    accepted: null,
    page: input.page,
    submission: input.submission,
    source: input.origin?.source ?? null,
    sourceId: input.origin?.sourceId ?? null,
    batch: input.origin?.batch ?? null,
  };
  if (!(await insertContribution(tx, row))) {
    const earlier = input.submission ? await findBySubmission(tx, input.author, input.submission) : undefined;
    return { row: earlier ?? row, made: false };
  }
  if (action === 'submit') await spine.kinds.get(input.kind).admit?.(tx, site, row);
  const { title, facts } = input.draft;
  const tree = await writeRevision(tx, spine, site, row, 1, published ? 'published' : 'pending', input.draft, createdAt);
  if (published) await followView(tx, spine.kinds, site, row, { title, tree, facts });
  return { row, made: true };
}

/** What the person had in front of them: the newest revision then, and the number of moves (`QueueCard.version`). */
export type Seen = { revision: number; moves?: number };

/** States in which an item holds no place: somebody may have written another one since. */
const placeless: State[] = ['refused', 'spam', 'removed', 'withdrawn', 'erased'];

/** Asks the kind again when an item comes back from a state in which it held no place. Imported ones are not asked. */
export async function readmit(tx: Tx, spine: Pick<Spine, 'kinds'>, site: Site, from: State, row: Contribution): Promise<void> {
  if (row.source === null && placeless.includes(from) && !placeless.includes(row.state))
    await spine.kinds.get(row.kind).admit?.(tx, site, row);
}

/**
 * `publishes`: the revision that becomes public when the undo window closes, null when the move publishes nothing later. Throws
 * `illegal_transition`, `stale_revision` (a newer revision than the one seen), `stale_decision` (the row has moved on), and what the
 * kind's `admit` says when an item comes back.
 */
export async function applyMove(
  tx: Tx,
  spine: Spine,
  site: Site,
  row: Contribution,
  move: { action: Action; who: Who; seen: Seen },
): Promise<{ row: Contribution; before: State; publishes: number | null }> {
  if (row.latestRevision !== move.seen.revision) throw new Failure('stale_revision');
  if (move.seen.moves !== undefined && row.moves !== move.seen.moves) throw new Failure('stale_decision');
  const step = findTransition(row.state, move.action, move.who);
  if (!step) throw new Failure('illegal_transition');
  const now = spine.clock.now();
  const values: Moved = { state: step.to, moves: row.moves + 1 };
  if (step.to === 'pending') values.sentAt = now;
  let changed: Contribution | undefined;
  let publishes = step.view === 'newest_when_due' ? row.latestRevision : null;
  let approves = false;
  if (step.view === 'nothing') changed = await setView(tx, { now, kinds: spine.kinds }, site, row, null, values);
  else if (step.view === 'last') {
    const approved = await approvedRevisions(tx, site.key, row.id);
    // Never approved, as an import that was undone while it waited: restoring it approves what the moderator has read.
    approves = approved.newest === null;
    const newest = approved.newest ?? row.latestRevision;
    // Hidden before its publication was due: it becomes due afresh. A revision that nobody approved never does.
    publishes = newest === approved.seen ? null : newest;
    changed = await setView(tx, { now, kinds: spine.kinds }, site, row, approved.seen, values);
  } else changed = await moveContribution(tx, row, values);
  if (!changed) throw new Failure('stale_decision');
  if (row.state === 'withdrawn') await supersedeApproved(tx, site.key, row.id);
  if (approves) await setRevisionState(tx, site.key, row.id, row.latestRevision, 'published');
  if (step.revision !== 'unchanged' && step.revision !== 'new')
    await setRevisionState(tx, site.key, row.id, row.latestRevision, step.revision);
  await readmit(tx, spine, site, row.state, changed);
  return { row: changed, before: row.state, publishes };
}

/** A newer revision by the author. What is published stays in view until the new one is decided. Throws as {@link applyMove}. */
export async function editContribution(
  tx: Tx,
  spine: Spine,
  site: Site,
  row: Contribution,
  seen: number,
  draft: Draft,
): Promise<Contribution> {
  if (row.latestRevision !== seen) throw new Failure('stale_revision');
  const step = findTransition(row.state, 'edit', 'author');
  if (!step) throw new Failure('illegal_transition');
  const now = spine.clock.now();
  const changed = await moveContribution(tx, row, { state: step.to, moves: row.moves + 1, latestRevision: seen + 1, sentAt: now });
  if (!changed) throw new Failure('stale_revision');
  if (['pending', 'returned', 'withdrawn'].includes(row.state) || row.state === 'published_edited' || row.state === 'published_returned') {
    await setRevisionState(tx, site.key, row.id, seen, 'superseded');
  }
  if (row.state === 'withdrawn') await supersedeApproved(tx, site.key, row.id);
  await readmit(tx, spine, site, row.state, changed);
  await writeRevision(tx, spine, site, changed, seen + 1, 'pending', draft, now);
  return changed;
}

/** The item has waited `since` an earlier revision was sent: it keeps its place in the queue. */
export async function keepWaiting(tx: Tx, row: Contribution, since: number): Promise<Contribution> {
  const changed = await moveContribution(tx, row, { sentAt: since });
  if (!changed) throw new Failure('stale_revision');
  return changed;
}

/**
 * Carries out a publication whose undo window has passed. Does nothing when the item has since been hidden, withdrawn or erased, when
 * the revision is approved no longer, or when the item shows this revision or a newer one already: it may run twice. `first`: the item was never public before.
 */
export async function carryOutPublication(
  tx: Tx,
  spine: Spine,
  site: Site,
  id: string,
  revision: number,
): Promise<{ row: Contribution; first: boolean } | undefined> {
  const row = await findContribution(tx, site.key, id);
  if (!row || !publicStates.includes(row.state)) return undefined;
  if (row.publishedRevision !== null && row.publishedRevision >= revision) return undefined;
  if ((await findRevision(tx, site.key, id, revision))?.state !== 'published') return undefined;
  const shown = await setView(tx, { now: spine.clock.now(), kinds: spine.kinds }, site, row, revision);
  // Somebody wrote the row in the same moment: throwing makes the consequence due again.
  if (!shown) throw new Failure('busy');
  return { row: shown, first: row.listedAt === null };
}

/**
 * One "helpful" per member; returns the number after. Voting twice, or taking back what was not given, changes nothing. Throws
 * `unknown_item`, and `own_item` for what they wrote themselves: the number is what others say. A vote from before that rule can be taken back.
 */
export async function setHelpful(
  tx: Tx,
  spine: Pick<Spine, 'clock' | 'kinds'>,
  site: Site,
  author: string,
  id: string,
  helpful: boolean,
): Promise<number> {
  const row = await findContribution(tx, site.key, id);
  if (!row || row.publishedRevision === null || !isOn(site, spine.kinds.get(row.kind).part)) throw new Failure('unknown_item');
  if (helpful && row.author === author) throw new Failure('own_item');
  const changed = helpful ? await insertVote(tx, site.key, id, author, spine.clock.now()) : await deleteVote(tx, site.key, id, author);
  if (!changed) return row.helpful;
  const number = await addHelpful(tx, site.key, id, helpful ? 1 : -1);
  await touchPage(tx, site.key, row.subject);
  return number;
}
