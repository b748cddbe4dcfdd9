/**
 * Consequences of writes: put in the same transaction, carried out when due, at least once, by whichever process claims them
 * first. Undoing the cause cancels what is not yet due.
 */
import { and, eq, inArray, isNull, lte, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Clock } from '../../kernel/clock.ts';
import type { Ids } from '../../kernel/ids.ts';
import type { Store, Tx } from '../db/index.ts';
import type { Log } from '../log/index.ts';
import { outboxTables } from './outbox.table.ts';

export type Consequence = { site: string; topic: string; payload: Record<string, unknown>; dueAt: number; cause?: string };
export type Due = { id: string; site: string; topic: string; payload: Record<string, unknown>; attempts: number };
/** Carries out one consequence. Throwing makes it due again later. It must bear being run twice. */
export type Handler = (due: Due) => Promise<void>;

/**
 * Topics that wait for somebody outside, carried out beside everything else, so that no slow one holds up what needs the database alone.
 * `atOnce`: how many of them together. `follows`: none goes before what fell due earlier outside the lanes, for it tells of that. An
 * error that is `silence` holds up every lane for {@link breather}: whoever does not answer one does not answer the next.
 */
export type Lane = { topics: readonly string[]; atOnce: number; follows: boolean; silence: (error: unknown) => boolean };

const breather = 10_000;

/** Waits between attempts in ms, almost two days in all (doctor and docs/operating.md say so); after the last one the row is kept as failed for `doctor` to show. */
const pauses = [5_000, 30_000, 120_000, 600_000, 3_600_000, 4 * 3_600_000, 12 * 3_600_000, 24 * 3_600_000];
/** A claim lasts so long, unless it is renewed: that of a process that was killed ends. */
const lease = 60_000;
const renewEvery = lease / 3;

export async function putConsequence(tx: Tx, context: { clock: Clock; ids: Ids }, consequence: Consequence): Promise<string> {
  const { outbox } = outboxTables(tx);
  const id = context.ids.next('out');
  await tx.q.insert(outbox).values({
    id,
    site: consequence.site,
    topic: consequence.topic,
    payload: consequence.payload,
    cause: consequence.cause ?? null,
    createdAt: context.clock.now(),
    dueAt: consequence.dueAt,
    claimedUntil: null,
    attempts: 0,
    outcome: null,
    settledAt: null,
  });
  return id;
}

/** Cancels every consequence of `cause` that nobody has begun. */
export async function cancelConsequences(tx: Tx, clock: Clock, site: string, cause: string): Promise<void> {
  const { outbox } = outboxTables(tx);
  await tx.q
    .update(outbox)
    .set({ outcome: 'cancelled', settledAt: clock.now(), dueAt: null })
    .where(and(eq(outbox.site, site), eq(outbox.cause, cause), isNull(outbox.outcome)));
}

export type OutboxWorker = {
  /** Carries out everything that is due now; resolves when nothing due is left. For whoever does not wait for the timer. */
  drain(): Promise<number>;
  start(): void;
  /** Resolves when the consequence in hand is done. */
  stop(): Promise<void>;
};

export function outboxWorker(deps: {
  store: Store;
  clock: Clock;
  log: Log;
  handlers: Map<string, Handler>;
  lanes?: readonly Lane[];
  every?: number;
}): OutboxWorker {
  const { store, clock, log, handlers } = deps;
  const outside = (deps.lanes ?? []).flatMap((lane) => lane.topics);
  const { outbox } = outboxTables(store.db);

  /** What is carried out side by side in a lane, and its loop. */
  type Running = {
    lane: Lane | null;
    atOnce: number;
    batch: number;
    which: SQL | undefined;
    inHand: Set<Promise<void>>;
    pass: Promise<void> | null;
  };
  type Batch = { dues: Due[]; until: number };
  const running = (lane: Lane | null): Running => ({
    lane,
    atOnce: lane?.atOnce ?? 1,
    // Of what may take long, nothing is claimed that would have to wait for another.
    batch: lane ? 1 : 20,
    which: lane ? inArray(outbox.topic, [...lane.topics]) : outside.length > 0 ? notInArray(outbox.topic, outside) : undefined,
    inHand: new Set(),
    pass: null,
  });
  const own = running(null);
  const others = (deps.lanes ?? []).map(running);
  const all = [own, ...others];

  /** What waits for somebody outside in this very process. */
  const asking = new Set<string>();
  /** Nobody outside is asked before. */
  let heldUntil = Number.NEGATIVE_INFINITY;
  let carriedOut = 0;
  let draining: Promise<number> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  /** `SKIP LOCKED` on PostgreSQL; on SQLite the writer's mutex does the same. */
  async function claim({ lane, batch, which }: Running): Promise<Batch | null> {
    const now = clock.now();
    if (lane && now < heldUntil) return null;
    const ripe = and(
      lte(outbox.dueAt, lane?.follows ? await before(now) : now),
      isNull(outbox.outcome),
      or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now)),
      which,
      lane && asking.size > 0 ? notInArray(outbox.id, [...asking]) : undefined,
    );
    const waiting = await store.db.q.select({ id: outbox.id }).from(outbox).where(ripe).orderBy(outbox.dueAt, outbox.id).limit(1);
    if (waiting.length === 0) return null;
    const until = now + lease;
    const dues = await store.tx(async (tx) => {
      const pick = tx.q.select({ id: outbox.id }).from(outbox).where(ripe).orderBy(outbox.dueAt, outbox.id).limit(batch);
      const rows = tx.dialect === 'postgres' ? await pick.for('update', { skipLocked: true }) : await pick;
      const claimed: Due[] = [];
      for (const { id } of rows) {
        const [row] = await tx.q
          .update(outbox)
          .set({ claimedUntil: until, attempts: sql`${outbox.attempts} + 1` })
          .where(eq(outbox.id, id))
          .returning({ id: outbox.id, site: outbox.site, topic: outbox.topic, payload: outbox.payload, attempts: outbox.attempts });
        if (row) claimed.push(row);
      }
      return claimed;
    });
    // Another transaction may hold all of them.
    return dues.length > 0 ? { dues, until } : null;
  }

  /** When the first thing of our own that has not come about fell due, in whosever hands it is; else `now`. */
  async function before(now: number): Promise<number> {
    const first = await store.db.q
      .select({ dueAt: outbox.dueAt })
      .from(outbox)
      .where(and(lte(outbox.dueAt, now), isNull(outbox.outcome), own.which))
      .orderBy(outbox.dueAt)
      .limit(1);
    return first[0] ? first[0].dueAt! - 1 : now;
  }

  /** What was claimed and not begun is anybody's again. */
  async function giveBack(dues: Due[], until: number): Promise<void> {
    const ids = dues.map(({ id }) => id);
    await store.tx(async (tx) => {
      await tx.q
        .update(outbox)
        .set({ claimedUntil: null, attempts: sql`${outbox.attempts} - 1` })
        .where(and(inArray(outbox.id, ids), isNull(outbox.outcome), eq(outbox.claimedUntil, until)));
    });
  }

  /** Whoever answers slowly is waited for, here and in other processes: the same mail twice is one too many. */
  async function holding<T>(id: string, work: Promise<T>): Promise<T> {
    asking.add(id);
    const renewing = setInterval(() => {
      store
        .tx(async (tx) => {
          await tx.q
            .update(outbox)
            .set({ claimedUntil: clock.now() + lease })
            .where(and(eq(outbox.id, id), isNull(outbox.outcome)));
        })
        .catch(stalled);
    }, renewEvery).unref();
    return work.finally(() => {
      clearInterval(renewing);
      asking.delete(id);
    });
  }

  const stalled = (error: unknown): void => log.error('outbox.stalled', error);

  async function settle(id: string, values: { outcome: string | null; dueAt: number | null }): Promise<void> {
    await store.tx(async (tx) => {
      await tx.q
        .update(outbox)
        .set({ outcome: values.outcome, dueAt: values.dueAt, claimedUntil: null, settledAt: values.outcome ? clock.now() : null })
        .where(and(eq(outbox.id, id), isNull(outbox.outcome)));
    });
  }

  async function carryOut(lane: Lane | null, due: Due): Promise<void> {
    const handler = handlers.get(due.topic);
    try {
      if (!handler) throw new Error('no handler for the topic');
      await (lane ? holding(due.id, handler(due)) : handler(due));
      await settle(due.id, { outcome: 'done', dueAt: null });
    } catch (error) {
      const pause = pauses[due.attempts - 1];
      log.error('outbox.failed', error, { topic: due.topic, id: due.id, attempts: due.attempts, givenUp: pause === undefined });
      if (lane?.silence(error)) heldUntil = clock.now() + breather;
      await settle(due.id, pause === undefined ? { outcome: 'failed', dueAt: null } : { outcome: null, dueAt: clock.now() + pause });
    }
  }

  async function carryOutBatch(lane: Lane | null, { dues, until }: Batch): Promise<void> {
    for (const [at, due] of dues.entries()) {
      if (stopped && at > 0) return giveBack(dues.slice(at), until);
      // Slow ones have used up the lease: the rest may be another worker's by now.
      if (clock.now() >= until) return;
      await carryOut(lane, due);
      carriedOut += 1;
    }
  }

  /** Begins whatever is due in the lane; ends when nothing is, which may be before the last of it is done. */
  async function begin(run: Running): Promise<void> {
    for (let begun = 0; !(stopped && begun > 0); begun += 1) {
      const batch = await claim(run);
      if (!batch) return;
      const hand = carryOutBatch(run.lane, batch)
        // Its lease runs out, and somebody claims it again.
        .catch(stalled)
        .finally(() => run.inHand.delete(hand));
      run.inHand.add(hand);
      if (run.inHand.size >= run.atOnce) await Promise.race(run.inHand);
    }
  }

  /** A pass of its own: one that is under way may have looked already. */
  async function pass(run: Running): Promise<void> {
    while (run.pass) await run.pass.catch(() => undefined);
    await (run.pass = begin(run).finally(() => (run.pass = null)));
  }

  async function drainAll(): Promise<number> {
    const before = carriedOut;
    // Whoever stops in between is not kept: one round at most, of one consequence.
    for (let last = -1; last !== carriedOut && !(stopped && last >= 0);) {
      last = carriedOut;
      await pass(own);
      await Promise.all([...own.inHand]);
      await Promise.all(others.map(pass));
      await Promise.all(others.flatMap((run) => [...run.inHand]));
    }
    return carriedOut - before;
  }

  /** What follows looks once our own is through, or it would wait for the next time; a lane that is still at work looks again by itself. */
  function tick(): void {
    if (stopped) return;
    const look = (follows: boolean): void => {
      for (const run of others) if (!stopped && !run.pass && run.lane?.follows === follows) void pass(run).catch(stalled);
    };
    look(false);
    if (!own.pass)
      void pass(own)
        .catch(stalled)
        .then(() => look(true));
    timer = setTimeout(tick, deps.every ?? 500).unref();
  }

  return {
    drain: () => (draining ??= drainAll().finally(() => (draining = null))),
    start: () => {
      stopped = false;
      tick();
    },
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await draining?.catch(() => undefined);
      for (const run of all) await run.pass?.catch(() => undefined);
      await Promise.all(all.flatMap((run) => [...run.inHand]));
    },
  };
}
