/**
 * A clinic as the public meets it: the server on `localhost`, the clinic's own page on `127.0.0.1`, which is another site to a browser, and
 * a mail server that keeps what it gets. The clock goes on by itself, can be moved on, so that nobody waits for the time to undo to pass, and
 * can be stopped, so that it does not pass on a slow machine.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import type { Community } from '../../src/app/compose.ts';
import { startServer, type Running } from '../../src/app/server.ts';
import { openChain } from '../../src/features/audit/index.ts';
import { findContribution, type Contribution } from '../../src/features/contributions/index.ts';
import {
  accessTokens,
  actAsMember,
  actAsStaff,
  authorize,
  createMember,
  createStaff,
  hashPassword,
  openMemberSession,
  type MemberActor,
  type StaffRole,
} from '../../src/features/identity/index.ts';
import { decide, undoWindow, type DecisionInput } from '../../src/features/moderation/index.ts';
import { answerForClinic, ask } from '../../src/features/questions/index.ts';
import { reply, review } from '../../src/features/reviews/index.ts';
import {
  consentWording,
  createSite,
  defaultSettings,
  findSite,
  insertSubject,
  type Site,
  type SiteSettings,
} from '../../src/features/sites/index.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { silentLog } from '../../src/platform/log/index.ts';
import { testConfig } from '../support/platform.ts';

export const siteKey = 'larkfield';
export const subject = 'practitioner/amara-okafor';
export const password = 'a walk along the quiet canal';
/** Made once for a file: it is slow on purpose. */
let passwordHash: Promise<string> | undefined;

export type KeptMail = { to: string; headers: string; text: string; raw: string };
export type StaffPerson = { id: string; email: string; name: string };

export type Clinic = {
  /** The server's origin, on localhost. */
  url: string;
  /** The clinic's origin, on 127.0.0.1. */
  origin: string;
  /** The page with the panel of {@link subject}. */
  page: string;
  community: Community;
  clock: Clock & { advance(ms: number): void; stop(): void };
  mails: KeptMail[];
  site(): Promise<Site>;
  /** Puts a page on the clinic's website and gives its address. */
  addPage(path: string, html: string): string;
  staff(name: string, roles: StaffRole[]): Promise<StaffPerson>;
  member(name: string): Promise<MemberActor>;
  /** Signs a member in within a page's storage, as if they had typed a code there before. Call it on a page of the clinic's origin. */
  refreshToken(member: MemberActor): Promise<string>;
  ask(
    by: MemberActor,
    values?: { title?: string; body?: string; about?: 'me' | 'agreed' | 'general'; subject?: string },
  ): Promise<Contribution>;
  review(
    by: MemberActor,
    values?: { overall?: number; scores?: Record<string, number | null>; body?: string; subject?: string },
  ): Promise<Contribution>;
  answer(by: StaffPerson, question: string, body?: string, override?: boolean): Promise<Contribution>;
  reply(by: StaffPerson, review: string, body?: string, override?: boolean): Promise<Contribution>;
  row(id: string): Promise<Contribution>;
  decide(by: StaffPerson, id: string, action: DecisionInput['action'], values?: Partial<DecisionInput>): Promise<void>;
  publish(by: StaffPerson, ...ids: string[]): Promise<void>;
  /** Lets the time to undo pass and carries out what is due. */
  settle(): Promise<void>;
  /** The newest mail to an address, once there are `count` of them; carries out what is due. */
  mailTo(address: string, count?: number): Promise<KeptMail>;
  /** Stops answering on the port. */
  goDown(): Promise<void>;
  /** Answers on the same port again. */
  comeBack(): Promise<void>;
};

/** The snippet that a clinic pastes, word for word as it stands in the documentation. */
export const snippet = (server: string, attributes = `site="${siteKey}" subject="${subject}"`): string =>
  `<style>commonward-panel{display:block;min-height:36em}</style><script type="module" src="${server}/w/1/commonward.js"></script><commonward-panel ${attributes}></commonward-panel>`;

export const wholePage = (body: string, lang = 'en-GB'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Dr Amara Okafor</title><link rel="icon" href="data:,"><style>:root{color-scheme:light dark;background:light-dark(#fff,#12181b);color:light-dark(#1d2a30,#e6ecee)}body{font:1rem/1.5 sans-serif;margin:1rem}</style></head><body><main><h1>Dr Amara Okafor</h1>${body}<p id="below">The clinic is open from Monday to Friday.</p></main></body></html>`;

let submissions = 0;
const submission = (): string => `journey-${(submissions += 1)}-${Date.now()}`;

export async function openClinic(t: TestContext, settings: Partial<SiteSettings> = {}): Promise<Clinic> {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-journey-'));
  const post = await keepMail();
  const pages = new Map<string, string>();
  const website = createServer((request, response) => {
    const html = pages.get((request.url ?? '/').split(/[?#]/)[0]!);
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(html ?? 'There is no such page.');
  });
  website.listen(0, '127.0.0.1');
  await once(website, 'listening');
  const origin = `http://127.0.0.1:${(website.address() as AddressInfo).port}`;
  const port = await freePort();
  const url = `http://localhost:${port}`;

  let ahead = 0;
  let stopped: number | null = null;
  const clock = {
    now: () => (stopped ?? Date.now()) + ahead,
    advance: (ms: number) => void (ahead += ms),
    stop: () => void (stopped ??= Date.now()),
  };
  const config = testConfig({
    port,
    publicUrl: url,
    databaseUrl: join(folder, 'clinic.db'),
    dataDir: folder,
    secret: 'a secret of the journeys, long enough',
    smtpUrl: post.url,
  });
  const start = (): Promise<Running> => startServer(config, { clock, log: silentLog, grace: 0 });
  let running = await start();
  let up = true;
  t.after(async () => {
    if (up) await running.close();
    await stop(website);
    await post.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  await running.community.store.tx(async (tx) => {
    const { community } = running;
    await createSite(tx, community, siteKey, {
      ...defaultSettings('Larkfield Clinic', 'uk'),
      locale: 'en-GB',
      origins: [origin],
      controllerName: 'Larkfield Clinic Limited',
      privacyUrl: `${origin}/privacy`,
      ...settings,
    });
    await openChain(tx, siteKey);
    await insertSubject(tx, { ids: community.ids, now: clock.now() }, siteKey, {
      key: subject,
      kind: 'practitioner',
      name: 'Dr Amara Okafor',
      pageUrl: null,
    });
    await insertSubject(tx, { ids: community.ids, now: clock.now() }, siteKey, {
      key: 'clinic/larkfield',
      kind: 'clinic',
      name: 'Larkfield Clinic',
      pageUrl: null,
    });
  });

  const addPage = (path: string, html: string): string => {
    pages.set(path, html);
    return origin + path;
  };
  const page = addPage('/about-us', wholePage(snippet(url)));
  addPage('/privacy', wholePage('<p>How we handle your data.</p>'));
  const common = () => ({ consent: { wording: consentWording, lang: 'en-GB' }, page, submission: submission(), ofAge: true as const });
  let people = 0;

  const clinic: Clinic = {
    url,
    origin,
    page,
    get community() {
      return running.community;
    },
    clock,
    mails: post.mails,
    site: async () => (await findSite(running.community.store.db, siteKey))!,
    addPage,
    async staff(name, roles) {
      const email = `${name.split(' ').at(-1)!.toLowerCase()}@clinic.example`;
      const hash = await (passwordHash ??= hashPassword(password));
      const id = await running.community.store.tx((tx) =>
        createStaff(tx, running.community, { email, name, roles: { [siteKey]: roles }, passwordHash: hash }),
      );
      return { id, email, name };
    },
    async member(name) {
      const site = await clinic.site();
      const id = await running.community.store.tx((tx) =>
        createMember(tx, running.community, site, { email: `member${(people += 1)}@example.org`, pseudonym: name }),
      );
      return actAsMember(running.community.store.db, siteKey, id);
    },
    async refreshToken(member) {
      const session = await openMemberSession(
        { ...running.community, tokens: accessTokens(running.community) },
        await clinic.site(),
        member.id,
      );
      return session.refreshToken;
    },
    async ask(by, values = {}) {
      return ask(running.community, await clinic.site(), by, {
        subject,
        title: 'How long until I can drive again?',
        body: 'I had the operation on Monday and feel well.',
        about: 'me',
        ...common(),
        ...values,
      });
    },
    async review(by, values = {}) {
      return review(running.community, await clinic.site(), by, {
        subject,
        overall: 4,
        scores: { listening: 5, explanation: null },
        body: 'They took their time and explained everything.',
        visitedIn: new Date(clock.now()).toISOString().slice(0, 7),
        relation: 'patient',
        incentive: 'none',
        ...common(),
        ...values,
      });
    },
    async answer(by, question, body = 'Usually after two weeks.', override = false) {
      const site = await clinic.site();
      return answerForClinic(
        running.community,
        authorize((await actAsStaff(running.community.store.db, by.id))!, site, 'answer'),
        site,
        question,
        { body, override, submission: submission() },
      );
    },
    async reply(by, id, body = 'Thank you for writing.', override = false) {
      const site = await clinic.site();
      return reply(running.community, authorize((await actAsStaff(running.community.store.db, by.id))!, site, 'reply'), site, id, {
        body,
        override,
        submission: submission(),
      });
    },
    row: async (id) => (await findContribution(running.community.store.db, siteKey, id))!,
    async decide(by, id, action, values = {}) {
      const authority = authorize((await actAsStaff(running.community.store.db, by.id))!, await clinic.site(), 'moderate');
      const row = await clinic.row(id);
      await decide(running.community, authority, id, { action, revision: row.latestRevision, version: row.moves, ...values });
    },
    async publish(by, ...ids) {
      for (const id of ids) await clinic.decide(by, id, 'publish');
      await clinic.settle();
    },
    async settle() {
      clock.advance(undoWindow);
      await running.community.outbox.drain();
    },
    async mailTo(address, count = 1) {
      const there = (): KeptMail[] => post.mails.filter((mail) => mail.to === address);
      await running.community.outbox.drain();
      while (there().length < count) await once(post.server, 'kept', { signal: AbortSignal.timeout(30_000) });
      return there().at(-1)!;
    },
    async goDown() {
      up = false;
      await running.close();
    },
    async comeBack() {
      running = await start();
      up = true;
    },
  };
  return clinic;
}

/** A mail server that takes everything. Its `kept` event tells of each mail. */
async function keepMail(): Promise<{ url: string; mails: KeptMail[]; server: SMTPServer; stop(): Promise<void> }> {
  const mails: KeptMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const at = raw.indexOf('\r\n\r\n');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        mails.push({ to, headers: raw.slice(0, at).replace(/\r\n[ \t]+/g, ' '), text: readable(raw.slice(0, at), raw.slice(at + 4)), raw });
        done();
        server.emit('kept' as never);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    server,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** The words of a plain mail, whichever of the two encodings it came in. */
function readable(headers: string, body: string): string {
  if (/^content-transfer-encoding: base64/im.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^content-transfer-encoding: quoted-printable/im.test(headers)) return body;
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

async function freePort(): Promise<number> {
  const probe = createSocket().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
