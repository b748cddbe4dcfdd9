/** The composition root: the one place where everything is put together, by hand. Tests call it too. */
import { join } from 'node:path';
import { systemClock, type Clock } from '../kernel/clock.ts';
import { idsFrom, type Ids } from '../kernel/ids.ts';
import { answerKind, questionKind } from '../features/questions/index.ts';
import { replyKind, reviewKind } from '../features/reviews/index.ts';
import { countByState, kindsOf, moveAllOf, publicStates, subjectsOfAuthor, waitingStates } from '../features/contributions/index.ts';
import { moderationHandlers, moderationJobs, type Moderation } from '../features/moderation/index.ts';
import { identityJobs, Sightings } from '../features/identity/index.ts';
import { mailLanes, notificationHandlers, notificationJobs } from '../features/notifications/index.ts';
import { reportsParty } from '../features/reports/index.ts';
import { publicChanges, touchPage } from '../features/sites/index.ts';
import type { Config } from '../platform/config/index.ts';
import { installationSecret, keysFrom } from '../platform/crypto/index.ts';
import { migrate, openPostgres, openSqlite, type Store, type Tx } from '../platform/db/index.ts';
import { claimKey } from './installation-key.ts';
import { PageCache } from '../platform/http/index.ts';
import { startJobs } from '../platform/jobs/index.ts';
import { jsonLog, type Log } from '../platform/log/index.ts';
import { keptMailer, smtpMailer, type Mailer } from '../platform/mail/index.ts';
import { outboxWorker, type OutboxWorker } from '../platform/outbox/index.ts';
import { memoryLimit, type Limit } from '../platform/ratelimit/index.ts';
import { sweepJobs } from './sweep.ts';
import { routes } from './routes.ts';

/** Uses per person or address block; generous for people, tight for programs. */
export type Limits = { posts: Limit; votes: Limit; reports: Limit; search: Limit };
export const defaultLimits = (): Limits => ({
  posts: memoryLimit(30, 3600),
  votes: memoryLimit(300, 3600),
  reports: memoryLimit(20, 3600),
  search: memoryLimit(600, 600),
});

export type Overrides = { clock?: Clock; ids?: Ids; log?: Log; mailer?: Mailer; limits?: Limits; store?: Store };

export type Community = Moderation & {
  mailer: Mailer;
  outbox: OutboxWorker;
  pages: PageCache;
  sightings: Sightings;
  limits: Limits;
  fetch: ReturnType<typeof routes>['fetch'];
  /** True while the process takes requests; `/readyz` says no once it drains. */
  state: { ready: boolean };
  nameChanged(tx: Tx, site: string, author: string): Promise<void>;
  memberRenamed(tx: Tx, site: string, author: string): Promise<void>;
  nameStands(tx: Tx, site: string, author: string): Promise<boolean>;
  start(): void;
  stop(): Promise<void>;
};

export function openStore(config: Pick<Config, 'databaseUrl' | 'synchronous'>): Store {
  return /^postgres(ql)?:\/\//.test(config.databaseUrl)
    ? openPostgres({ url: config.databaseUrl })
    : openSqlite({ file: config.databaseUrl.replace(/^file:/, ''), synchronous: config.synchronous });
}

/** Opens the database, migrates it, and builds the whole server without listening. Throws NewerDatabase, WrongKey. */
export async function compose(config: Config, overrides: Overrides = {}): Promise<Community> {
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? idsFrom(clock);
  const log = overrides.log ?? jsonLog();
  const keys = keysFrom(installationSecret(config.secret, config.dataDir));
  const store = overrides.store ?? openStore(config);
  await migrate(store);
  try {
    await claimKey(store, keys);
  } catch (error) {
    if (!overrides.store) await store.close();
    throw error;
  }
  const kinds = kindsOf([questionKind, answerKind, reviewKind, replyKind]);
  const moderation: Moderation = { store, clock, ids, keys, log, config, kinds, parties: [reportsParty] };
  const mailer = overrides.mailer ?? (config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : keptMailer(store, clock));
  const limits = overrides.limits ?? defaultLimits();
  const pages = new PageCache({ changes: publicChanges(store) });
  const sightings = new Sightings();
  const mails = notificationHandlers({ ...moderation, mailer });
  const handlers = new Map([...moderationHandlers(moderation), ...mails]);
  const outbox = outboxWorker({ store, clock, log, handlers, lanes: mailLanes(mails.keys()) });
  const nameChanged = async (tx: Tx, site: string, author: string): Promise<void> => {
    for (const subject of await subjectsOfAuthor(tx, site, author)) await touchPage(tx, site, subject);
  };
  // Nothing of theirs is in view, but a moderator may have it on the screen, about to bring it back.
  const memberRenamed = async (tx: Tx, site: string, author: string): Promise<void> => {
    await moveAllOf(tx, site, author);
    await nameChanged(tx, site, author);
  };
  const nameStands = async (tx: Tx, site: string, author: string): Promise<boolean> => {
    const counts = await countByState(tx, site, author);
    return [...waitingStates, ...publicStates].some((held) => (counts[held] ?? 0) > 0);
  };
  const state = { ready: true };
  let jobs: ReturnType<typeof startJobs> | null = null;

  const community: Omit<Community, 'fetch'> = {
    ...moderation,
    mailer,
    outbox,
    pages,
    sightings,
    limits,
    state,
    nameChanged,
    memberRenamed,
    nameStands,
    start() {
      outbox.start();
      jobs = startJobs(
        [
          ...notificationJobs({ ...moderation, mailer }),
          ...identityJobs(community),
          ...moderationJobs(moderation),
          ...sweepJobs(moderation),
        ],
        log,
      );
    },
    async stop() {
      state.ready = false;
      await jobs?.stop();
      await outbox.stop();
      await store.close();
    },
  };
  const app = routes(community);
  return { ...community, fetch: app.fetch };
}

/** Where a key that was made on first start lies; a backup needs it. */
export const keyFile = (config: Pick<Config, 'dataDir'>): string => join(config.dataDir, 'secret.key');
