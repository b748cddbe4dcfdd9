/**
 * Another process on the same database, for what can only be seen between two: locks, crashes, starts at the same moment.
 *   node communityProcess.ts <work> <database>
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { appendAudit } from '../../src/features/audit/index.ts';
import { insertSubject } from '../../src/features/sites/index.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { systemIds } from '../../src/kernel/ids.ts';
import { migrate, openPostgres, openSqlite, type PostgresStore, type SqliteStore, type Store } from '../../src/platform/db/index.ts';
import { slotTables } from '../../src/platform/ratelimit/index.ts';

/** `hold` the lock that writers want: SQLite's only one, on PostgreSQL that of the row `kept` · `write` rows for ever ·
 * `pair` subjects of the site larkfield for ever, each pair in one transaction with its audit record, and says when it had been committed · `migrate` · `migrate-and-die` inside the second migration. */
type Work = 'hold' | 'write' | 'pair' | 'migrate' | 'migrate-and-die';

export type OtherProcess = {
  child: ChildProcess;
  lines: string[];
  said(word: string): Promise<void>;
  ended: Promise<number | null>;
  kill(): Promise<void>;
};

/** What another process opens to be on the same database. */
export const databaseOf = (store: Store): string =>
  store.dialect === 'sqlite' ? (store as SqliteStore).writer.name : (store as PostgresStore).pool.options.connectionString!;

export function otherProcess(work: Work, database: string): OtherProcess {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), work, database], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const ended = once(child, 'close').then(([code]) => code as number | null);
  createInterface(child.stdout!).on('line', (line) => {
    lines.push(line);
    for (const look of waiting) look();
  });
  return {
    child,
    lines,
    ended,
    said: (word) =>
      Promise.race([
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (!lines.includes(word)) return;
            waiting.delete(look);
            resolve();
          };
          waiting.add(look);
          look();
        }),
        ended.then((code) => {
          if (!lines.includes(word)) throw new Error(`The other process ended with ${code} before it said ${word}.`);
        }),
      ]),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const say = (line: string | number): boolean => process.stdout.write(`${line}\n`);

async function main(work: Work, database: string): Promise<void> {
  const store: Store = database.startsWith('postgres') ? openPostgres({ url: database }) : openSqlite({ file: database });
  if (work === 'hold') {
    const { slot } = slotTables(store.db);
    await store.tx(async (tx) => {
      await tx.q.update(slot).set({ expiresAt: 2 }).where(eq(slot.key, 'kept'));
      say('held');
      process.stdin.resume();
      await once(process.stdin, 'end');
    });
    return;
  }
  if (work === 'write') {
    const { slot } = slotTables(store.db);
    for (let number = 0; ; number += 1) {
      await store.tx(async (tx) => {
        await tx.q.insert(slot).values({ key: 'written', slot: number, expiresAt: 1 });
        await tx.q.insert(slot).values({ key: 'written too', slot: number, expiresAt: 1 });
      });
      say(number);
    }
  }
  if (work === 'pair') {
    for (let pairs = 0; ; pairs += 1) {
      await store.tx(async (tx) => {
        for (const half of ['a', 'b']) {
          const key = `page/${pairs}-${half}`;
          const made = { ids: systemIds, now: systemClock.now() };
          await insertSubject(tx, made, 'larkfield', { key, kind: 'page', name: key, pageUrl: null });
        }
        const record = { actor: 'operator', action: 'pair.written', detail: { pairs } };
        await appendAudit(tx, { clock: systemClock, ids: systemIds }, 'larkfield', record);
      });
      say(Date.now());
    }
  }
  let seen = 0;
  const dying: Store = {
    ...store,
    tx: (run) =>
      store.tx(async (tx) => {
        const result = await run(tx);
        if (work === 'migrate-and-die' && (seen += 1) === 2) process.kill(process.pid, 'SIGKILL');
        return result;
      }),
  };
  say(JSON.stringify(await migrate(dying)));
  await store.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2] as Work, process.argv[3]!);
