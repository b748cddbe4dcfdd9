/**
 * The whole server as `compose` builds it, on a database of the engine under test, asked over its `fetch`: a clinic's two sites, members
 * who signed in by a code, staff by their password. Time stands still; mails and the lines of the log are caught.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { subject } from '../../test/support/community.ts';
import { databaseOf, otherProcess } from '../../test/support/communityProcess.ts';
import { answerOf, caughtMail, cookieOf, password, type Answer, type Ask } from '../../test/support/people.ts';
import { testConfig, testStart, testStore } from '../../test/support/platform.ts';
import { createDatabase, dropDatabase } from '../../test/support/postgres.ts';
import { testClock } from '../kernel/clock.ts';
import { openChain } from '../features/audit/index.ts';
import { createStaff, hashPassword, type Session, type StaffRole } from '../features/identity/index.ts';
import { undoWindow, type DecisionInput, type ItemDetail } from '../features/moderation/index.ts';
import { createSite, defaultSettings, insertSubject, type SiteAdmin, type SiteSettings } from '../features/sites/index.ts';
import type { Config } from '../platform/config/index.ts';
import type { PostgresStore, Store } from '../platform/db/index.ts';
import { jsonLog } from '../platform/log/index.ts';
import { compose, type Community } from './compose.ts';

export const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** Made once: it is slow on purpose. */
let passwordHash: Promise<string> | undefined;

/** Settings of a server with an empty database of its own, unless it is to have `given`; `gone` ends what was made for it. */
export async function freshConfig(given?: string): Promise<{ config: Config; gone(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-compose-'));
  const databaseUrl = given ?? (onPostgres ? await createDatabase() : join(folder, 'test.db'));
  return {
    config: testConfig({ databaseUrl, dataDir: folder, secret: 'a secret of the composed server, long enough' }),
    async gone() {
      if (onPostgres && !given) await dropDatabase(databaseUrl);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `on`: another server than the first one. */
type Asked = Ask & { on?: Community };

export type Composed = Awaited<ReturnType<typeof composed>>;

/** With the sites `larkfield`, which makes subjects by post and lets peers answer, and `harbour`, which does neither; both know the subject of the support. */
export async function composed(t: TestContext) {
  // There the first server goes on with a store that is open already.
  const kept = onPostgres ? await testStore(t) : undefined;
  const { config, gone } = await freshConfig(kept && databaseOf(kept));
  const clock = testClock(testStart);
  const mailer = caughtMail();
  const lines: string[] = [];
  const servers: Community[] = [];
  t.after(async () => {
    for (const server of servers) await server.stop();
    await gone();
  });

  /** One more server process, so to speak, on the same database. */
  async function start(store?: Store): Promise<Community> {
    const made = await compose(config, { clock, mailer, log: jsonLog((line) => void lines.push(line)), ...(store ? { store } : {}) });
    servers.push(made);
    return made;
  }
  const server = await start(kept);

  async function addSite(key: string, name: string, settings: Partial<SiteSettings> = {}): Promise<void> {
    await server.store.tx(async (tx) => {
      await createSite(tx, server, key, {
        ...defaultSettings(name, 'uk'),
        origins: ['https://clinic.example'],
        controllerName: `${name} Ltd`,
        privacyUrl: 'https://clinic.example/privacy',
        ...settings,
      });
      await openChain(tx, key);
      await insertSubject(tx, { ids: server.ids, now: clock.now() }, key, {
        key: subject,
        kind: 'practitioner',
        name: 'Amara Okafor',
        pageUrl: null,
      });
    });
  }
  await addSite('larkfield', 'Larkfield Clinic', { subjectsByPost: true, answerers: ['clinicians', 'staff', 'peers'] });
  await addSite('harbour', 'Harbour Practice');

  /** From a page of the site's origin, or from the admin page, unless `headers` say otherwise. A text goes as it is, all else as JSON. */
  async function ask(method: string, path: string, { body, token, cookie, headers = {}, on = server }: Asked = {}): Promise<Answer> {
    const response = await on.fetch(
      new Request(config.publicUrl + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(path.startsWith('/admin')
            ? { origin: config.publicUrl, 'sec-fetch-site': 'same-origin' }
            : { origin: 'https://clinic.example' }),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(cookie ? { cookie } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    return answerOf(response);
  }

  /** As {@link ask}, for what must succeed. */
  async function done(method: string, path: string, asked: Asked = {}): Promise<Answer['body']> {
    const answer = await ask(method, path, asked);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Asks for a code and reads it in the mail. */
  async function codeFor(email: string, on = 'larkfield'): Promise<string> {
    await done('POST', `/v1/${on}/codes`, { body: { email, ofAge: true } });
    await server.outbox.drain();
    return /code is (\d{6})/.exec(mailer.mails.findLast((mail) => mail.to === email)?.text ?? '')![1]!;
  }
  async function signIn(email: string, pseudonym: string, on = 'larkfield'): Promise<Session> {
    const code = await codeFor(email, on);
    return (await done('POST', `/v1/${on}/sessions`, { body: { email, code, pseudonym } })) as unknown as Session;
  }

  /** Gives back the cookie. */
  async function staff(
    email: string,
    name: string,
    roles: StaffRole[] = ['owner', 'moderator', 'clinician', 'responder'],
  ): Promise<string> {
    const hash = await (passwordHash ??= hashPassword(password));
    await server.store.tx((tx) =>
      createStaff(tx, server, { email, name, roles: { larkfield: roles, harbour: roles }, passwordHash: hash }),
    );
    return cookieOf(await ask('POST', '/admin/api/session', { body: { email, password } }));
  }

  /** Larkfield as the admin page has it. */
  async function siteShown(cookie: string): Promise<SiteAdmin> {
    const sites = (await done('GET', '/admin/api/sites', { cookie })) as unknown as SiteAdmin[];
    return sites.find((site) => site.key === 'larkfield')!;
  }
  /** Its settings as that page sends them back, and the version they are of. */
  async function settings(cookie: string): Promise<{ version: number; settings: SiteSettings }> {
    const shown = await siteShown(cookie);
    const { key: _key, version, accepting: _a, notAccepting: _n, subjectsFull: _f, snippet: _s, subjects: _c, ...own } = shown;
    return { version, settings: own };
  }

  /** The item as a moderator has it in front of them. */
  const card = async (cookie: string, id: string): Promise<ItemDetail> =>
    (await done('GET', `/admin/api/items/${id}`, { cookie })) as unknown as ItemDetail;
  async function decide(cookie: string, id: string, action: DecisionInput['action'], more: Partial<DecisionInput> = {}): Promise<void> {
    const { revision, version } = await card(cookie, id);
    await done('POST', `/admin/api/items/${id}/decisions`, { cookie, body: { action, revision, version, ...more } });
  }
  /** Lets every undo window close and carries out what is due. */
  async function settle(): Promise<void> {
    clock.advance(undoWindow);
    await server.outbox.drain();
  }
  async function publish(cookie: string, id: string): Promise<void> {
    await decide(cookie, id, 'publish');
    await settle();
  }

  return {
    config,
    clock,
    mailer,
    lines,
    server,
    start,
    ask,
    done,
    codeFor,
    signIn,
    staff,
    siteShown,
    settings,
    card,
    decide,
    settle,
    publish,
  };
}

/** Holds up every writer (on PostgreSQL those of one table), as another process would that is in the middle of a long write. */
export async function heldUp(store: Store, table: string): Promise<() => Promise<void>> {
  if (store.dialect === 'sqlite') {
    const other = otherProcess('hold', databaseOf(store));
    await other.said('held');
    return () => other.kill();
  }
  const client = await (store as PostgresStore).pool.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
}
