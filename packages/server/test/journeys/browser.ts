/** One Chromium for all the journeys of a process; every visit begins in a new context, and its pages take no third-party cookie. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  expect as expectAtOnce,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';

type Program = { chromiumPath(): string; chromiumArgs: string[] };
const { chromiumPath, chromiumArgs } = createRequire(import.meta.url)('../../../../scripts/chromium.mjs') as Program;
type Intercept = {
  intercept(target: BrowserContext | Page, address: Parameters<Page['route']>[0], handler: Parameters<Page['route']>[1]): Promise<void>;
};
export const { intercept } = createRequire(import.meta.url)('../../../../scripts/intercept.mjs') as Intercept;
const pictures = fileURLToPath(new URL('../../../../.cache/journeys/', import.meta.url));

let started: Promise<Browser> | undefined;

export const browser = (): Promise<Browser> => (started ??= chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs }));

after(async () => {
  await (await started)?.close();
});

/** How long anything on a page may take, in ms: much longer than it does, for the machine may be busy. */
const patience = 30_000;

/** Waits until it holds. */
export const expect = expectAtOnce.configure({ timeout: patience });

export type Visit = {
  context: BrowserContext;
  page: Page;
  /** Every request of every page of this context, preflights excepted. */
  requests: { method: string; url: string; body: string | null }[];
  /** What went wrong in a page: exceptions, and errors it wrote to the console other than a failed request. */
  errors: string[];
};

/** One more tab of a visit, in which no third party gets its cookie, as in most people's browsers. */
export async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
  return page;
}

/** A fresh person at a fresh browser. A picture of what they saw is kept when the test fails. */
export async function visit(t: TestContext, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(patience);
  const requests: Visit['requests'] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push({ method: request.method(), url: request.url(), body: request.postData() }));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
  });
  const page = await openTab(context);
  t.after(async () => {
    if (!(t as TestContext & { passed: boolean }).passed) await photograph(context, t.name);
    await context.close();
  });
  return { context, page, requests, errors };
}

async function photograph(context: BrowserContext, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const [place, page] of context.pages().entries()) {
    const file = join(pictures, `${name.replace(/\W+/g, '-').slice(0, 80)}-${Date.now() % 100_000}-${place}.png`);
    await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
  }
}
