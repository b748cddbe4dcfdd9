import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { expect, intercept, openTab, visit } from './browser.ts';
import { openClinic, stop } from './clinic.ts';
import { beOldEnough, beSignedIn, button, chooseTab, panelOf, readPanel, refreshKey, signInByMail } from './people.ts';

test('no tab of these journeys sends a third-party cookie, so whatever works in them works without one', async (t) => {
  const clinic = await openClinic(t);
  const seen: { path: string; cookie: string }[] = [];
  const other = createServer((request, response) => {
    seen.push({ path: request.url ?? '', cookie: request.headers.cookie ?? '' });
    response.writeHead(200, {
      'Content-Type': 'text/html',
      'Set-Cookie': `${request.url === '/own' ? 'first' : 'third'}=1; Path=/; SameSite=None; Secure`,
      'Access-Control-Allow-Origin': clinic.origin,
      'Access-Control-Allow-Credentials': 'true',
    });
    response.end('<!doctype html><title>Another site</title>');
  }).listen(0);
  await once(other, 'listening');
  t.after(() => stop(other));
  const address = `http://localhost:${(other.address() as AddressInfo).port}`;
  const { page } = await visit(t);
  await page.goto(`${address}/own`);
  await page.goto(`${address}/own`);
  assert.match(seen.findLast(({ path }) => path === '/own')!.cookie, /first=1/, 'as the first party it has its cookie');
  await page.goto(clinic.origin + '/privacy');
  await page.evaluate(async (url) => {
    await fetch(`${url}/from-clinic`, { credentials: 'include' });
    await fetch(`${url}/from-clinic`, { credentials: 'include' });
  }, address);
  assert.deepEqual(
    seen.filter(({ path }) => path === '/from-clinic').map(({ cookie }) => cookie),
    ['', ''],
  );
});

test('who signed in is still signed in after a reload, and is not after signing out', async (t) => {
  const clinic = await openClinic(t);
  const { page, errors } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await button(panel, 'Sign in').click();
  await beOldEnough(panel);
  await signInByMail(clinic, panel, { email: 'patient@example.org', name: 'Heron' });
  await expect(button(panel, 'Your posts')).toBeVisible();

  await readPanel(page, clinic.page);
  await button(panel, 'Your posts').click();
  await expect(panel.locator('commonward-mine').getByLabel('Name that others see')).toHaveValue('Heron');
  const token = await page.evaluate((key) => localStorage.getItem(key), refreshKey(clinic));
  assert.ok(token);
  // The panel shows a stranger before the server has been told.
  const ended = page.waitForResponse((response) => response.url().endsWith('/sessions/end') && response.ok());
  await button(panel, 'Sign out').click();
  await expect(button(panel, 'Sign in')).toBeVisible();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await ended;
  const afterwards = await page.evaluate(
    async ([url, refreshToken]) =>
      (
        await fetch(`${url}/v1/larkfield/sessions/refresh`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ refreshToken }),
        })
      ).status,
    [clinic.url, token],
  );
  assert.equal(afterwards, 401, 'the token is worth nothing on the server either');

  await readPanel(page, clinic.page);
  await expect(button(panel, 'Sign in')).toBeVisible();
  assert.deepEqual(errors, []);
});

test('who presses "Sign in" before their kept session is back comes to their own posts and signs in no second time', async (t) => {
  const clinic = await openClinic(t);
  const { page, context, errors } = await visit(t);
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await intercept(context, '**/sessions/refresh', async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest('**/sessions/refresh');
  const panel = await readPanel(page, clinic.page);
  await asked;
  await button(panel, 'Sign in').click();
  release();
  await expect(panel.locator('commonward-mine').getByLabel('Name that others see')).toHaveValue('Heron');
  await expect(panel.locator('commonward-sign-in')).toHaveCount(0);
  assert.deepEqual(errors, []);
});

test('who comes back later still sees, above the list, that their question waits', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  const member = await clinic.member('Heron');
  await clinic.ask(member, { title: 'May I swim with the new knee?' });
  await beSignedIn(page, clinic, member);
  const panel = await readPanel(page, clinic.page);
  await chooseTab(panel, 'Questions');
  await expect(panel.locator('commonward-questions > commonward-waiting').getByText('Your question is waiting to be read.')).toBeVisible();
});

test('on a shared computer nothing is kept, and a reload signs out', async (t) => {
  const clinic = await openClinic(t);
  const { page, context } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await button(panel, 'Sign in').click();
  await beOldEnough(panel);
  await signInByMail(clinic, panel, { email: 'patient@example.org', name: 'Heron', shared: true });
  await expect(button(panel, 'Your posts')).toBeVisible();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.deepEqual(await context.cookies(), []);
  await readPanel(page, clinic.page);
  await expect(button(panel, 'Sign in')).toBeVisible();
});

test('when two tabs refresh an expired session at once, both end signed in', async (t) => {
  const clinic = await openClinic(t);
  const member = await clinic.member('Heron');
  await clinic.ask(member, { title: 'May I swim with the new knee?' });
  const { page, context, errors } = await visit(t);
  await beSignedIn(page, clinic, member);
  const other = await openTab(context);
  await Promise.all([readPanel(page, clinic.page), readPanel(other, clinic.page)]);
  for (const tab of [page, other]) await expect(button(panelOf(tab), 'Your posts')).toBeVisible();

  clinic.clock.advance(16 * 60_000);
  // What both had loaded before stands there at once, so only the answers say that each tab refreshed and loaded again.
  const answers = [page, other].flatMap((tab) => [
    tab.waitForResponse((response) => response.url().endsWith('/sessions/refresh') && response.ok()),
    tab.waitForResponse((response) => response.url().endsWith('/me/items') && response.ok()),
  ]);
  await Promise.all([page, other].map((tab) => button(panelOf(tab), 'Your posts').click()));
  await Promise.all(answers);
  for (const tab of [page, other]) {
    await expect(panelOf(tab).locator('commonward-mine').getByText('May I swim with the new knee?').first()).toBeVisible();
    await expect(button(panelOf(tab), 'Sign out')).toBeVisible();
  }

  // And once more, with the tokens that came of it.
  clinic.clock.advance(16 * 60_000);
  for (const tab of [page, other]) {
    await readPanel(tab, clinic.page);
    await expect(button(panelOf(tab), 'Your posts')).toBeVisible();
  }
  assert.deepEqual(errors, []);
});

test('when two tabs without Web Locks send the same refresh token at the same moment, neither is signed out', async (t) => {
  const clinic = await openClinic(t);
  const member = await clinic.member('Heron');
  const { page, context } = await visit(t);
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  await beSignedIn(page, clinic, member);
  const tabs = [page, await openTab(context)];
  // Both requests are held until both are there.
  const held: (() => void)[] = [];
  await intercept(context, '**/sessions/refresh', async (route) => {
    await new Promise<void>((go) => {
      held.push(go);
      if (held.length === tabs.length) for (const each of held) each();
      if (held.length > tabs.length) go();
    });
    await route.continue();
  });
  await Promise.all(tabs.map((tab) => readPanel(tab, clinic.page)));
  for (const tab of tabs) await expect(button(panelOf(tab), 'Your posts')).toBeVisible();
  clinic.clock.advance(16 * 60_000);
  for (const tab of tabs) {
    await readPanel(tab, clinic.page);
    await expect(button(panelOf(tab), 'Your posts')).toBeVisible();
  }
});
