/**
 * Taking one member out of everything: what they wrote, what was written about it to them, what would still be sent because of it, and
 * who they were. What others wrote stays, and so do the bare rows, so that threads, counts and the audit chain keep their shape.
 */
import { Failure } from '../kernel/errors.ts';
import type { Tx } from '../platform/db/index.ts';
import { cancelConsequences, forgetConsequences } from '../platform/outbox/index.ts';
import { appendAudit } from '../features/audit/index.ts';
import {
  addHelpful,
  applyMove,
  deleteVote,
  emptyRevisions,
  findContribution,
  listByAuthor,
  setAccepted,
  updateContribution,
  votesOf,
  type Contribution,
} from '../features/contributions/index.ts';
import { eraseMember } from '../features/identity/index.ts';
import { decisionsOn, emptyNotes, emptyScreenings, type Moderation } from '../features/moderation/index.ts';
import { emptyReports } from '../features/reports/index.ts';
import { touchPage, type Site } from '../features/sites/index.ts';

export type Erasure = { member: string; items: number; votes: number };

/**
 * One transaction. `by` is who ordered it: a staff id, the member's own, or `operator`. Throws `unknown_item` when the site has no such
 * member. To get the bytes out of the database's files too, `scrub` (platform/db) follows.
 */
export async function eraseEverywhere(m: Moderation, site: Site, member: string, by: string): Promise<Erasure> {
  return m.store.tx(async (tx) => {
    const written = await listByAuthor(tx, site.key, member, Number.MAX_SAFE_INTEGER);
    for (const row of written) await eraseItem(tx, m, site, row, by);
    const ids = written.map((row) => row.id);
    for (const some of slices(ids)) {
      await emptyRevisions(tx, site.key, some, m.clock.now());
      for (const kind of m.kinds.all) {
        const ofKind = written.filter((row) => row.kind === kind.name && some.includes(row.id)).map((row) => row.id);
        if (ofKind.length > 0) await kind.facts.erase(tx, site.key, ofKind);
      }
      await emptyNotes(tx, site.key, some);
      await emptyScreenings(tx, site.key, some);
      await emptyReports(tx, site.key, some);
    }
    const votes = await takeBackVotes(tx, site, member);
    await forgetConsequences(tx, m.clock, site.key, new Set([member, ...ids]));
    if (!(await eraseMember(tx, m, site.key, member, by))) throw new Failure('unknown_item');
    return { member, items: ids.length, votes };
  });
}

/** Lists of ids that fit into one statement. */
function* slices(ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += 500) yield ids.slice(at, at + 500);
}

async function eraseItem(tx: Tx, m: Moderation, site: Site, row: Contribution, by: string): Promise<void> {
  if (row.state === 'erased') return;
  const moved = await applyMove(tx, m, site, row, { action: 'erase', who: 'system', seen: { revision: row.latestRevision } });
  // Where it was written says something about whoever wrote it.
  if (!(await updateContribution(tx, moved.row, { page: null, submission: null }))) throw new Failure('busy');
  if (row.parent) {
    const parent = await findContribution(tx, site.key, row.parent);
    if (parent?.accepted === row.id) await setAccepted(tx, site.key, parent.id, null);
  }
  for (const decision of await decisionsOn(tx, site.key, row.id)) await cancelConsequences(tx, m.clock, site.key, decision.id);
  await appendAudit(tx, m, site.key, { actor: by, action: 'contribution.erased', target: row.id, detail: { from: moved.before } });
}

async function takeBackVotes(tx: Tx, site: Site, member: string): Promise<number> {
  let taken = 0;
  for (;;) {
    const ids = await votesOf(tx, site.key, member);
    if (ids.length === 0) return taken;
    for (const id of ids) {
      await deleteVote(tx, site.key, id, member);
      await addHelpful(tx, site.key, id, -1);
      const row = await findContribution(tx, site.key, id);
      if (row) await touchPage(tx, site.key, row.subject);
      taken += 1;
    }
  }
}
