/**
 * Bringing in what was written elsewhere, beside a server that goes on serving: short transactions with room between them. Safe to run
 * again: a row that is there already is left as it is. A batch is undone by events; nothing is deleted.
 */
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import type { Reader, Tx } from '../../platform/db/index.ts';
import { appendAudit } from '../../features/audit/index.ts';
import {
  applyMove,
  createContribution,
  findBySource,
  findContribution,
  listBatch,
  parseMarkdown,
  updateContribution,
  type Contribution,
  type Draft,
} from '../../features/contributions/index.ts';
import { importedAuthor, operator } from '../../features/identity/index.ts';
import { assertGuarded, keepScreening, screen, type Moderation, type Screened } from '../../features/moderation/index.ts';
import { hasReply } from '../../features/reviews/index.ts';
import { findSubject, insertSubject, subjectFromKey, type Site } from '../../features/sites/index.ts';
import { BadMap, type ImportMap } from './import.map.ts';
import { most, pacing, type Pacing } from './import.pace.ts';
import { findBatch, insertBatch, isReleased, markBatchUndone, releasedId } from './import.repo.ts';
import { readRow, type ImportItem, type ImportRow } from './import.rows.ts';

/** Between two transactions, in ms: whoever else waits for the lock gets it here. */
const breath = 5;

/** What became of one line of the file. `id` is the item that it made, or that was there. */
export type RowOutcome = { row: number; outcome: 'made' | 'duplicate' | 'refused'; code?: string; field?: string; id?: string };
export type ImportReport = { rows: number; made: number; duplicate: number; refused: number; items: number; batch: string | null };

export type ImportOptions = {
  state: 'pending' | 'published';
  dryRun: boolean;
  /** Called for every row, in the order of the file. */
  each?: (outcome: RowOutcome) => void | Promise<void>;
};

type Waiting = ImportRow & { row: number };

/**
 * Reads to the end. Throws only when the import as a whole cannot go on, `BadMap` before anything is read when the map scores what the
 * site does not ask for; a row that cannot be taken is `refused` in the report.
 */
export async function importRows(
  m: Moderation,
  site: Site,
  map: ImportMap,
  /** Null stands for a line that is no text. */
  lines: AsyncIterable<string | null>,
  options: ImportOptions,
): Promise<ImportReport> {
  assertScores(site, map);
  const report: ImportReport = { rows: 0, made: 0, duplicate: 0, refused: 0, items: 0, batch: null };
  const run: Run = {
    m,
    site,
    map,
    options,
    batch: m.ids.next('bat'),
    begun: false,
    next: 8,
    pacing: pacing(),
    subjects: new Set(),
    seen: new Map(),
    ready: new WeakMap(),
  };
  const tell = async (outcome: RowOutcome, items = 0): Promise<void> => {
    report.rows += 1;
    report[outcome.outcome] += 1;
    report.items += items;
    await options.each?.(outcome);
  };
  let waiting: Waiting[] = [];
  let refused: RowOutcome[] = [];
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = options.dryRun ? waiting : waiting.slice(0, run.next);
      const done = options.dryRun ? await foresee(run, next) : await patiently(() => write(run, next));
      run.next = done.length === next.length ? Math.min(run.next * 2, most.rows) : done.length + 1;
      for (const { outcome, items } of done) {
        while (refused[0] && refused[0].row < outcome.row) await tell(refused.shift()!);
        await tell(outcome, items);
      }
      waiting = waiting.slice(done.length);
      if (!options.dryRun) await pause(m.store.dialect === 'sqlite' ? breath : 0);
    }
    for (const outcome of refused) await tell(outcome);
    refused = [];
  };
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 && line !== null ? line.replace(/^\ufeff/, '') : line;
    if (text?.trim() === '') continue;
    try {
      waiting.push({ row: number, ...readRow(text, map, site, m.clock.now()) });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refused.push(refusal(number, error));
    }
    if (waiting.length + refused.length >= most.rows) await flush();
  }
  await flush();
  if (run.begun) {
    report.batch = run.batch;
    const { made, duplicate, items } = report;
    await m.store.tx(async (tx) => {
      await appendAudit(tx, m, site.key, {
        actor: operator,
        action: 'import.finished',
        target: run.batch,
        detail: { rows: report.rows, made, duplicate, refused: report.refused, items },
      });
    });
  }
  return report;
}

/** A misspelt criterion would lose every score in silence. */
function assertScores(site: Site, map: ImportMap): void {
  if (map.kind !== 'review') return;
  const known = site.criteria.map(({ key }) => key);
  const unknown = Object.keys(map.scores).filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  const there = known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.';
  throw new BadMap(unknown.map((key) => `The map, at scores.${key}: the site has no criterion of that name. ${there}`));
}

const refusal = (row: number, failure: Failure): RowOutcome => ({
  row,
  outcome: 'refused',
  code: failure.code,
  ...(failure.errors?.[0] ? { field: failure.errors[0].field } : {}),
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => (ms === 0 ? setImmediate(resolve) : setTimeout(resolve, ms)));

/** A long import is not lost to one busy moment of the database, nor to a reply that the clinic sends in that very moment. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 5; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      const late = error instanceof Failure && ['busy', 'stale_decision', 'already_replied'].includes(error.code);
      if (!late || left === 0) throw error;
      await pause(500);
    }
  }
}

type Run = {
  m: Moderation;
  site: Site;
  map: ImportMap;
  options: ImportOptions;
  batch: string;
  /** Whether the batch has been written. */
  begun: boolean;
  /** How many rows the next transaction will probably have time for. */
  next: number;
  pacing: Pacing;
  /** Keys of subjects that are there for sure. */
  subjects: Set<string>;
  /** Source ids of this file so far, with the item each stands for. */
  seen: Map<string, string>;
  /** Goes with the items themselves. */
  ready: WeakMap<ImportItem, Ready>;
};
/** All that can be made of an item's words before a lock is held: what they parse to, what was found in them, whether they wait for that. */
type Ready = { draft: Draft; screened: Screened; stopped: ReturnType<typeof assertGuarded> };
type Done = { outcome: RowOutcome; items: number };

const itemsOf = ({ item, child }: ImportRow): ImportItem[] => (child ? [item, child] : [item]);
const idsOf = (rows: ImportRow[]): string[] => rows.flatMap(itemsOf).map(({ sourceId }) => sourceId);

/** The clinic has one reply per review, wherever it was written: what it says here already stays. */
const replyIsTaken = async (db: Reader, site: Site, child: ImportItem, parent: string): Promise<boolean> =>
  child.kind === 'reply' && hasReply(db, site.key, parent);

/** What {@link write} would do, without doing it. */
async function foresee(run: Run, rows: Waiting[]): Promise<Done[]> {
  const { m, site, map } = run;
  const present = await findBySource(m.store.db, site.key, map.source, idsOf(rows));
  const done: Done[] = [];
  for (const row of rows) {
    if (map.subjects === 'existing' && !run.subjects.has(row.item.subject)) {
      if (!(await findSubject(m.store.db, site.key, row.item.subject))) {
        done.push({ outcome: refusal(row.row, new Failure('unknown_subject')), items: 0 });
        continue;
      }
      run.subjects.add(row.item.subject);
    }
    const fresh = idsOf([row]).filter((id) => !present.has(id) && !run.seen.has(id));
    const parent = present.get(row.item.sourceId);
    if (row.child && parent && fresh.length > 0 && (await replyIsTaken(m.store.db, site, row.child, parent))) {
      done.push({ outcome: refusal(row.row, fieldFailure('reply', 'already_replied')), items: 0 });
      continue;
    }
    for (const id of fresh) run.seen.set(id, '');
    done.push({ outcome: { row: row.row, outcome: fresh.length > 0 ? 'made' : 'duplicate' }, items: fresh.length });
  }
  return done;
}

/** Reads the words of what is not there yet, with room between the rows, before a lock is held (docs/decisions/0015). */
async function prepare(run: Run, rows: Waiting[]): Promise<void> {
  const { m, site, map } = run;
  const present = await findBySource(m.store.db, site.key, map.source, idsOf(rows));
  for (const item of rows.flatMap(itemsOf)) {
    if (run.ready.has(item) || present.has(item.sourceId) || run.seen.has(item.sourceId)) continue;
    // A reply of the clinic's is read by the guard wherever it was written: what it stops waits for a moderator, whatever the import was told.
    const forClinic = item.kind === 'reply';
    run.ready.set(item, {
      draft: { ...item.draft, tree: parseMarkdown(item.draft.text) },
      screened: await screen(m, site, item, item.draft, forClinic),
      stopped: forClinic ? assertGuarded(site, item.draft.text, { kind: 'reply' }, true) : null,
    });
  }
}

/** One transaction over the first of `rows`, as many as fit into its time. Answers for exactly those. */
async function write(run: Run, rows: Waiting[]): Promise<Done[]> {
  const { m, site, map } = run;
  await prepare(run, rows);
  const made = new Map<string, string>();
  const subjects = new Set<string>();
  const done = await m.store.tx(async (tx) => {
    run.pacing.begin();
    const present = await findBySource(tx, site.key, map.source, idsOf(rows));
    const outcomes: Done[] = [];
    for (const row of rows) {
      if (!run.pacing.takes()) break;
      outcomes.push(await writeRow(tx, run, row, { present, made, subjects }));
      run.pacing.took();
    }
    if (made.size > 0 && !run.begun) {
      await insertBatch(tx, { id: run.batch, site: site.key, source: map.source, createdAt: m.clock.now(), undoneAt: null });
      // Which items it made stands in their rows; one event each would only make the chain long.
      await appendAudit(tx, m, site.key, {
        actor: operator,
        action: 'import.begun',
        target: run.batch,
        detail: { kind: map.kind, state: run.options.state },
      });
    }
    return outcomes;
  });
  run.pacing.committed();
  // Only what was committed is remembered.
  for (const [id, contribution] of made) run.seen.set(id, contribution);
  for (const key of subjects) run.subjects.add(key);
  if (made.size > 0) run.begun = true;
  return done;
}

type Progress = { present: Map<string, string>; made: Map<string, string>; subjects: Set<string> };

async function writeRow(tx: Tx, run: Run, row: Waiting, progress: Progress): Promise<Done> {
  const known = (id: string): string | undefined => progress.present.get(id) ?? progress.made.get(id) ?? run.seen.get(id);
  if (idsOf([row]).every((id) => known(id) !== undefined)) {
    return { outcome: { row: row.row, outcome: 'duplicate', id: known(row.item.sourceId)! }, items: 0 };
  }
  if (!(await subjectIsThere(tx, run, row.item, progress))) return { outcome: refusal(row.row, new Failure('unknown_subject')), items: 0 };
  let items = 0;
  let parent = known(row.item.sourceId);
  if (parent === undefined) {
    parent = await make(tx, run, row.item, null);
    progress.made.set(row.item.sourceId, parent);
    items += 1;
  } else if (row.child && (await replyIsTaken(tx, run.site, row.child, parent)))
    return { outcome: refusal(row.row, fieldFailure('reply', 'already_replied')), items: 0 };
  if (row.child && known(row.child.sourceId) === undefined) {
    progress.made.set(row.child.sourceId, await make(tx, run, row.child, parent));
    items += 1;
  }
  return { outcome: { row: row.row, outcome: 'made', id: parent }, items };
}

async function subjectIsThere(tx: Tx, run: Run, item: ImportItem, progress: Progress): Promise<boolean> {
  const { m, site, map } = run;
  if (run.subjects.has(item.subject) || progress.subjects.has(item.subject)) return true;
  if (!(await findSubject(tx, site.key, item.subject))) {
    if (map.subjects === 'existing') return false;
    const { kind, name } = subjectFromKey(item.subject);
    await insertSubject(tx, { ids: m.ids, now: m.clock.now() }, site.key, {
      key: item.subject,
      kind,
      name: item.subjectName ?? name,
      pageUrl: null,
    });
  }
  progress.subjects.add(item.subject);
  return true;
}

async function make(tx: Tx, run: Run, item: ImportItem, parent: string | null): Promise<string> {
  const { m, site, map, options, batch } = run;
  const ready = run.ready.get(item);
  // It was there a moment ago and has been undone since: tried again, it is read first.
  if (!ready) throw new Failure('busy');
  const { draft, screened, stopped } = ready;
  const author = await importedAuthor(tx, m, site.key, item.author);
  const { row, made } = await createContribution(
    tx,
    m,
    site,
    {
      kind: item.kind,
      subject: item.subject,
      parent,
      author,
      page: null,
      submission: null,
      draft,
      origin: { source: map.source, sourceId: item.sourceId, batch, createdAt: item.createdAt },
    },
    options.state === 'published' && !stopped ? 'import_published' : 'import',
  );
  // Another import brought the same row in this very moment: tried again, this transaction finds it.
  if (!made) throw new Failure('busy');
  await keepScreening(tx, m, site, row, screened, stopped);
  // The clinic has one reply per review, wherever it was written.
  if (item.kind === 'reply') await m.kinds.get('reply').admit?.(tx, site, row);
  return row.id;
}

export type UndoReport = { batch: string; undone: number; already: number };

/**
 * Takes a whole batch out of view, one event per item, in short transactions. The rows stay, as removed items; their source ids are
 * free again, so that the same or a corrected file can be imported anew. Run twice, or after having been interrupted, it does what is
 * left. Throws `unknown_item` for a batch that the site does not have.
 */
export async function undoBatch(m: Moderation, site: Site, batch: string): Promise<UndoReport> {
  const found = await findBatch(m.store.db, site.key, batch);
  if (!found) throw new Failure('unknown_item');
  const report: UndoReport = { batch, undone: 0, already: 0 };
  const paced = pacing();
  let after = '';
  for (;;) {
    const rows = await listBatch(m.store.db, site.key, batch, after, most.rows);
    if (rows.length === 0) break;
    let left = rows;
    while (left.length > 0) {
      const { looked, undone } = await patiently(() => m.store.tx((tx) => undoSome(tx, m, site, left, paced)));
      paced.committed();
      report.undone += undone;
      report.already += looked - undone;
      left = left.slice(looked);
      await pause(m.store.dialect === 'sqlite' ? breath : 0);
    }
    after = rows.at(-1)!.id;
  }
  if (found.undoneAt === null) {
    await m.store.tx(async (tx) => {
      await markBatchUndone(tx, site.key, batch, m.clock.now());
      await appendAudit(tx, m, site.key, { actor: operator, action: 'import.undone', target: batch, detail: { items: report.undone } });
    });
  }
  return report;
}

async function undoSome(
  tx: Tx,
  m: Moderation,
  site: Site,
  rows: Contribution[],
  paced: Pacing,
): Promise<{ looked: number; undone: number }> {
  paced.begin();
  let looked = 0;
  let undone = 0;
  for (const { id } of rows) {
    if (!paced.takes()) break;
    if (await undoOne(tx, m, site, id)) undone += 1;
    looked += 1;
    paced.took();
  }
  return { looked, undone };
}

/** Whether there was anything left to undo. */
async function undoOne(tx: Tx, m: Moderation, site: Site, id: string): Promise<boolean> {
  const row = await findContribution(tx, site.key, id);
  if (!row || isReleased(row) || row.state === 'erased') return false;
  const { row: moved, before } = await applyMove(tx, m, site, row, {
    action: 'unimport',
    who: 'system',
    seen: { revision: row.latestRevision },
  });
  if (!(await updateContribution(tx, moved, { sourceId: releasedId(row) }))) throw new Failure('busy');
  await appendAudit(tx, m, site.key, {
    actor: operator,
    action: 'contribution.unimported',
    target: row.id,
    detail: { batch: row.batch, from: before },
  });
  return true;
}
