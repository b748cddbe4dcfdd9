/**
 * Consequences of writes: put in the same transaction, carried out when due, at least once, by whichever process claims them
 * first. Undoing the cause cancels what is not yet due.
 */
import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { Clock } from '../../kernel/clock.ts';
import type { Ids } from '../../kernel/ids.ts';
import type { Store, Tx } from '../db/index.ts';
import type { Log } from '../log/index.ts';
import { outboxTables } from './outbox.table.ts';

export type Consequence = { site: string; topic: string; payload: Record<string, unknown>; dueAt: number; cause?: string };
export type Due = { id: string; site: string; topic: string; payload: Record<string, unknown>; attempts: number };
/** Carries out one consequence. Throwing makes it due again later. It must bear being run twice. */
export type Handler = (due: Due) => Promise<void>;

/** Waits between attempts in ms, almost two days in all (doctor and docs/operating.md say so); after the last one the row is kept as failed for `doctor` to show. */
const pauses = [5_000, 30_000, 120_000, 600_000, 3_600_000, 4 * 3_600_000, 12 * 3_600_000, 24 * 3_600_000];
const lease = 60_000;

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
  /** Carries out everything that is due now; resolves when nothing due is left. Tests call it, the timer calls it. */
  drain(): Promise<number>;
  start(): void;
  /** Resolves when the consequence in hand is done. */
  stop(): Promise<void>;
};

export function outboxWorker(deps: { store: Store; clock: Clock; log: Log; handlers: Map<string, Handler>; every?: number }): OutboxWorker {
  const { store, clock, log, handlers } = deps;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<number> | null = null;
  let stopped = false;

  /** `SKIP LOCKED` on PostgreSQL; on SQLite the writer's mutex does the same. */
  async function claim(): Promise<Due[]> {
    const now = clock.now();
    const { outbox } = outboxTables(store.db);
    const ripe = and(lte(outbox.dueAt, now), isNull(outbox.outcome), or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now)));
    const waiting = await store.db.q.select({ id: outbox.id }).from(outbox).where(ripe).orderBy(outbox.dueAt, outbox.id).limit(1);
    if (waiting.length === 0) return [];
    return store.tx(async (tx) => {
      const pick = tx.q.select({ id: outbox.id }).from(outbox).where(ripe).orderBy(outbox.dueAt, outbox.id).limit(20);
      const rows = tx.dialect === 'postgres' ? await pick.for('update', { skipLocked: true }) : await pick;
      const claimed: Due[] = [];
      for (const { id } of rows) {
        const [row] = await tx.q
          .update(outbox)
          .set({ claimedUntil: now + lease, attempts: sql`${outbox.attempts} + 1` })
          .where(eq(outbox.id, id))
          .returning({ id: outbox.id, site: outbox.site, topic: outbox.topic, payload: outbox.payload, attempts: outbox.attempts });
        if (row) claimed.push(row);
      }
      return claimed;
    });
  }

  async function settle(id: string, values: { outcome: string | null; dueAt: number | null }): Promise<void> {
    const { outbox } = outboxTables(store.db);
    await store.tx(async (tx) => {
      await tx.q
        .update(outbox)
        .set({ outcome: values.outcome, dueAt: values.dueAt, claimedUntil: null, settledAt: values.outcome ? clock.now() : null })
        .where(and(eq(outbox.id, id), isNull(outbox.outcome)));
    });
  }

  async function carryOut(due: Due): Promise<void> {
    const handler = handlers.get(due.topic);
    try {
      if (!handler) throw new Error('no handler for the topic');
      await handler(due);
      await settle(due.id, { outcome: 'done', dueAt: null });
    } catch (error) {
      const pause = pauses[due.attempts - 1];
      log.error('outbox.failed', error, { topic: due.topic, id: due.id, attempts: due.attempts, givenUp: pause === undefined });
      await settle(due.id, pause === undefined ? { outcome: 'failed', dueAt: null } : { outcome: null, dueAt: clock.now() + pause });
    }
  }

  async function run(): Promise<number> {
    let count = 0;
    for (;;) {
      const until = clock.now() + lease;
      const batch = await claim();
      if (batch.length === 0) return count;
      for (const due of batch) {
        if (stopped && count > 0) return count;
        // Slow ones have used up the lease: the rest may be another worker's by now.
        if (clock.now() >= until) break;
        await carryOut(due);
        count += 1;
      }
    }
  }

  const drain = (): Promise<number> => {
    running ??= run().finally(() => (running = null));
    return running;
  };

  function tick(): void {
    if (stopped) return;
    drain()
      .catch((error: unknown) => log.error('outbox.stalled', error))
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, deps.every ?? 500).unref();
      });
  }

  return {
    drain,
    start: () => {
      stopped = false;
      tick();
    },
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await running?.catch(() => undefined);
    },
  };
}
