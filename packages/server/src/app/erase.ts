/**
 * Taking one member out of everything: what they wrote, what was written about it to them, what would still be sent because of it, and
 * who they were. What others wrote stays, and so do the bare rows, so that threads, counts and the audit chain keep their shape.
 */
import Database from 'better-sqlite3';
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { Failure } from '../kernel/errors.ts';
import { rawRun, type PostgresStore, type SqliteStore, type Store, type Tx } from '../platform/db/index.ts';
import { cancelConsequences, outboxTables } from '../platform/outbox/index.ts';
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
 * member. To get the bytes out of the database's files too, {@link scrub} follows.
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
    await forgetConsequences(tx, m, site.key, new Set([member, ...ids]));
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

/** Whatever would still be done because of these ids is not done, and what has been done forgets whom it was about. */
async function forgetConsequences(tx: Tx, m: Moderation, site: string, ids: ReadonlySet<string>): Promise<void> {
  const { outbox } = outboxTables(tx);
  const about: string[] = [];
  let after = '';
  for (;;) {
    const rows: { id: string; payload: Record<string, unknown> }[] = await tx.q
      .select({ id: outbox.id, payload: outbox.payload })
      .from(outbox)
      .where(and(eq(outbox.site, site), gt(outbox.id, after)))
      .orderBy(asc(outbox.id))
      .limit(1000);
    about.push(...rows.filter((row) => Object.values(row.payload).some((value) => ids.has(String(value)))).map((row) => row.id));
    if (rows.length < 1000) break;
    after = rows.at(-1)!.id;
  }
  for (const some of slices(about)) {
    await tx.q
      .update(outbox)
      .set({ outcome: 'cancelled', settledAt: m.clock.now(), dueAt: null })
      .where(and(inArray(outbox.id, some), isNull(outbox.outcome)));
    await tx.q.update(outbox).set({ payload: {} }).where(inArray(outbox.id, some));
  }
}

/** Pages of free space and of the write-ahead log still hold what was deleted. `complete` is false while another process keeps them in use. */
export type Scrubbed = { complete: boolean };

/**
 * Gets deleted bytes out of the database's own files. SQLite: the full-text index is merged into segments without what was deleted, the
 * file is written anew, and the log is emptied; PostgreSQL: VACUUM. Copies that exist elsewhere (backups, archived logs, snapshots of
 * the disk) are not reached by this. Reads go on meanwhile; writes of other processes wait.
 */
export async function scrub(store: Store): Promise<Scrubbed> {
  if (store.dialect === 'postgres') {
    await vacuumPostgres(store as PostgresStore);
    return { complete: true };
  }
  await store.tx((tx) => rawRun(tx, sql`INSERT INTO search_words (search_words) VALUES ('optimize')`));
  return rewriteSqlite((store as SqliteStore).writer.name);
}

async function vacuumPostgres(store: PostgresStore): Promise<void> {
  const client = await store.pool.connect();
  try {
    const tables = await client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user',
    );
    for (const { name } of tables.rows) await client.query(`VACUUM ${client.escapeIdentifier(name)}`);
  } finally {
    client.release();
  }
}

const tries = 50;

async function rewriteSqlite(file: string): Promise<Scrubbed> {
  const own = new Database(file, { timeout: 200 });
  try {
    own.pragma('secure_delete = ON');
    const vacuumed = await eventually(() => {
      own.exec('VACUUM');
      return true;
    });
    // In the log there is now the new file, in the file the old one: only a complete checkpoint ends that.
    const emptied = await eventually(() => (own.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0);
    return { complete: vacuumed && emptied };
  } finally {
    own.close();
  }
}

/** Another process may hold a lock for a moment. False when it never let go. */
async function eventually(work: () => boolean): Promise<boolean> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      if (work()) return true;
    } catch (error) {
      if (!String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY') && (error as { code?: unknown }).code !== 'SQLITE_LOCKED')
        throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return false;
}
