/** A server with its people: sites, sign-in, staff and mail, over the same routes as the real one. Mails are caught. */
import type { TestContext } from 'node:test';
import { Hono } from 'hono';
import {
  createSite,
  defaultSettings,
  findSite,
  fromOwnOrigin,
  withSite,
  type Site,
  type SiteEnv,
  type SiteSettings,
} from '../../src/features/sites/index.ts';
import { openChain } from '../../src/features/audit/index.ts';
import { createStaff, hashPassword, identityRoutes, Sightings, staffRoutes, type StaffRole } from '../../src/features/identity/index.ts';
import { notificationHandlers, unsubscribeRoutes } from '../../src/features/notifications/index.ts';
import type { Config } from '../../src/platform/config/index.ts';
import { notFound, onError, type BaseEnv } from '../../src/platform/http/index.ts';
import type { Mail, Mailer } from '../../src/platform/mail/index.ts';
import { outboxWorker } from '../../src/platform/outbox/index.ts';
import { testPlatform, type TestPlatform } from './platform.ts';

export type Answer = { status: number; body: Record<string, unknown> & { code?: string }; headers: Headers; text: string };
export type Ask = { body?: unknown; token?: string; ip?: string; cookie?: string | undefined; headers?: Record<string, string> };

export type CaughtMail = Mailer & { mails: Mail[]; down: boolean };

export const password = 'a walk along the quiet canal';

/** Made once: it is slow on purpose. */
let passwordHash: Promise<string> | undefined;

export const caughtMail = (): CaughtMail => {
  const mails: Mail[] = [];
  return {
    mails,
    down: false,
    async send(mail) {
      await Promise.resolve();
      if (this.down) throw new Error('The mail server does not answer.');
      mails.push(mail);
    },
  };
};

export type People = Awaited<ReturnType<typeof people>>;

/** What came back, read to its end. An answer to HEAD has no body. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = response.body && response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as Answer['body']) : {};
  return { status: response.status, body: json, headers: response.headers, text };
}

/** With the sites `larkfield` and `harbour`. Requests come from a page of the site unless `headers` say otherwise. */
export async function people(t: TestContext, config: Partial<Config> = {}) {
  const p: TestPlatform & { sightings: Sightings } = { ...(await testPlatform(t, config)), sightings: new Sightings() };
  const mailer = caughtMail();
  const renamed: { site: string; author: string }[] = [];
  const nameChanged = async (_tx: unknown, site: string, author: string): Promise<void> => {
    await Promise.resolve();
    renamed.push({ site, author });
  };
  const deps = {
    ...p,
    nameChanged,
    memberRenamed: nameChanged,
    nameStands: () => Promise.resolve(false),
  };
  const outbox = outboxWorker({ store: p.store, clock: p.clock, log: p.log, handlers: notificationHandlers({ ...p, mailer }) });

  const app = new Hono<BaseEnv>();
  app.onError(onError);
  app.notFound(notFound);
  app.use('*', async (c, next) => {
    c.set('requestId', 'req_test');
    c.set('log', p.log);
    c.set('clientIp', c.req.header('x-test-ip') ?? '203.0.113.7');
    await next();
  });
  const site = new Hono<SiteEnv>();
  site.use('*', withSite(p));
  site.use('*', (c, next) => (c.req.method === 'GET' ? next() : fromOwnOrigin(c, next)));
  site.route('/', identityRoutes(deps));
  app.route('/v1/:site', site as unknown as Hono<BaseEnv>);
  app.route('/admin/api', staffRoutes(deps) as unknown as Hono<BaseEnv>);
  app.route('/', unsubscribeRoutes(p));

  async function ask(method: string, path: string, { body, token, ip, cookie, headers = {} }: Ask = {}): Promise<Answer> {
    const response = await app.request(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        origin: 'https://clinic.example',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(ip ? { 'x-test-ip': ip } : {}),
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return answerOf(response);
  }

  async function addSite(key: string, name: string, settings: Partial<SiteSettings> = {}): Promise<Site> {
    await p.store.tx(async (tx) => {
      await createSite(tx, p, key, {
        ...defaultSettings(name, 'uk'),
        origins: ['https://clinic.example'],
        controllerName: `${name} Ltd`,
        privacyUrl: 'https://clinic.example/privacy',
        ...settings,
      });
      await openChain(tx, key);
    });
    return (await findSite(p.store.db, key))!;
  }
  const larkfield = await addSite('larkfield', 'Larkfield Clinic');
  const harbour = await addSite('harbour', 'Harbour Practice');

  /** Asks for a code and reads it in the mail. */
  async function codeFor(email: string, on = 'larkfield', ip = '203.0.113.7'): Promise<string> {
    const sent = await ask('POST', `/v1/${on}/codes`, { body: { email, ofAge: true }, ip });
    if (sent.status !== 202) throw new Error(`No code: ${sent.text}`);
    await outbox.drain();
    return /code is (\d{6})/.exec(mailer.mails.findLast((mail) => mail.to === email.toLowerCase())?.text ?? '')![1]!;
  }

  type SignedIn = { accessToken: string; refreshToken: string; member: { id: string; pseudonym: string; mail: boolean }; isNew: boolean };
  async function member(email: string, pseudonym: string, on = 'larkfield'): Promise<SignedIn> {
    const code = await codeFor(email, on, `198.51.100.${(sources += 1)}`);
    const answer = await ask('POST', `/v1/${on}/sessions`, { body: { email, code, pseudonym } });
    if (answer.status !== 201) throw new Error(`Not signed in: ${answer.text}`);
    return answer.body as unknown as SignedIn;
  }
  let sources = 0;

  async function staff(email: string, name: string, roles: Record<string, StaffRole[]>): Promise<string> {
    const hash = await (passwordHash ??= hashPassword(password));
    return p.store.tx((tx) => createStaff(tx, p, { email, name, roles, passwordHash: hash }));
  }
  /** Signs in and gives back the cookie. */
  async function enter(email: string, word = password): Promise<string> {
    const answer = await ask('POST', '/admin/api/session', { body: { email, password: word }, ip: `192.0.2.${(sources += 1) % 250}` });
    if (answer.status !== 200) throw new Error(`Not signed in: ${answer.text}`);
    return cookieOf(answer);
  }

  return { ...p, deps, mailer, outbox, ask, addSite, codeFor, member, staff, enter, renamed, larkfield, harbour };
}

/** What a browser would send back. */
export const cookieOf = (answer: Answer): string => answer.headers.get('set-cookie')!.split(';')[0]!;

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
