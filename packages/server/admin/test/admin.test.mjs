/** The admin page in Chromium over fixtures: what a moderator must be able to rely on. The journeys over the real server are elsewhere. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults, openBrowser } from './browser.mjs';
import { decideAs, makeWorld, serve } from './mock.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** A page on its own world. Collects what the browser complains about: nothing may. */
const open = async (t, at, change = () => undefined, options = {}) => {
  const world = makeWorld();
  change(world);
  const server = await serve(world);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  const asked = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).host} ${new URL(request.url()).pathname}`));
  t.after(async () => {
    await context.close();
    await server.stop();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      asked.filter((line) => !line.includes(` ${new URL(server.url).host} `) && !line.includes('data:')),
      [],
      'nothing is asked of anybody else',
    );
  });
  if (options.clock) await page.clock.install({ time: world.now });
  await page.goto(`${server.url}/admin${at}`);
  return { page, world, asked, url: server.url };
};
const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const itemOf = (world, id) => world.items.find((item) => item.id === id);
const heading = (page, words) => page.locator('.item-heading', { hasText: words }).waitFor();
/** Decisions the server has taken, by item. */
const decisionsOf = (world) =>
  world.items.filter((item) => item.decision?.at >= world.now).map((item) => `${item.id} ${item.decision.action}`);

test('one key publishes, the focus is on the next heading, it is announced, and another key takes it back', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('f');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.waitForFunction(() => document.activeElement?.classList.contains('item-heading'));
  assert.equal(await focused(page), 'Review of Dr Amara Okafor');
  await page.locator('#polite', { hasText: /Question published\. Visible in (29|30)\ss\./ }).waitFor();
  await page.locator('.row', { hasText: 'You published this' }).waitFor();
  assert.deepEqual(decisionsOf(world), ['q1 publish']);
  await page.keyboard.press('z');
  await heading(page, 'meniscus');
  assert.equal(itemOf(world, 'q1').state, 'pending');
  await page.locator('#polite', { hasText: 'Taken back' }).waitFor();
  assert.equal(await page.locator('.undo').count(), 0);
});

test('a reason is one key, and Enter refuses', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('d');
  await page.locator('.reasons').waitFor();
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await page.locator('.undo').waitFor();
  assert.equal(itemOf(world, 'q1').decision.reason, 'duplicate');
});

test('a letter meant for the reason list never decides by itself', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('d');
  await page.locator('.reasons').waitFor();
  await page.keyboard.press('s');
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await page.locator('.bar').waitFor();
  assert.deepEqual(decisionsOf(world), []);
  assert.match(await focused(page), /^Refuse/);
});

test('keys do nothing while somebody types, with a modifier, under a dialog, or when they are switched off', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('r');
  await page.getByLabel('What should change').pressSequentially('fsz jk');
  assert.equal(await page.getByLabel('What should change').inputValue(), 'fsz jk');
  await page.keyboard.press('Escape');
  for (const press of ['Control+f', 'Alt+s', 'Meta+f', 'Shift+F']) await page.keyboard.press(press);
  await page.locator('.item-heading').click();
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('f');
  await page.getByLabel('Use single keys').uncheck();
  await page.locator('dialog', { hasText: 'Keys are switched off.' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.item-heading').click();
  for (const press of ['f', 's', 'j', '?']) await page.keyboard.press(press);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.deepEqual(decisionsOf(world), []);
  assert.equal(world.me.keys, false, 'it is kept with the person');
});

test('when a decision is stale, the second moderator sees who decided what, and the note they typed is kept', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.getByRole('button', { name: 'Return for changes…' }).click();
  await page.getByLabel('What should change').fill('Leave out the name.');
  decideAs(world, 'q1', 'publish', 'Sam Ellery');
  await page.getByRole('button', { name: 'Return it' }).click();
  await page.locator('.news', { hasText: 'Sam Ellery published this' }).waitFor();
  assert.equal(await page.getByLabel('What should change').inputValue(), 'Leave out the name.');
  assert.equal(itemOf(world, 'q1').state, 'published');
  await page.locator('#assertive', { hasText: 'Sam Ellery published this' }).waitFor();
});

test('when the author changed the text meanwhile, the new text is shown and nothing is decided', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  const item = itemOf(world, 'q1');
  item.revision = 2;
  item.version += 1;
  item.body = [{ t: 'p', c: ['I have taken the name out.'] }];
  item.revisions.push({ number: 2, state: 'pending', title: item.title, body: item.body, at: Date.now(), facts: {} });
  await page.keyboard.press('f');
  await page.locator('.news', { hasText: 'The author changed the text' }).waitFor();
  await page.locator('article > .text', { hasText: 'I have taken the name out.' }).waitFor();
  assert.deepEqual(decisionsOf(world), []);
  await page.keyboard.press('f');
  await page.locator('.undo').waitFor();
  assert.deepEqual(decisionsOf(world), ['q1 publish']);
});

test('the list does not move under the cursor: what others decide stays and says so, what arrives waits for a press', async (t) => {
  const { page, world } = await open(t, '#/queue/pending', undefined, { clock: true, viewport: { width: 1280, height: 1200 } });
  await page.locator('.row').first().waitFor();
  const places = () => page.locator('.row').evaluateAll((rows) => rows.map((row) => [row.id, Math.round(row.getBoundingClientRect().top)]));
  const seen = await places();
  decideAs(world, 'a1', 'refuse', 'Sam Ellery', { reason: 'dosage_advice' });
  world.items.push({ ...structuredClone(itemOf(world, 'r2')), id: 'new1', excerpt: 'Something new.', since: Date.now() });
  await page.clock.runFor(10_500);
  await page.locator('.row', { hasText: 'Sam Ellery refused this' }).waitFor();
  assert.deepEqual(await places(), seen);
  await page.getByRole('button', { name: 'Show 1 new post' }).click();
  await page.locator('#row-new1').waitFor();
  assert.deepEqual((await places()).slice(0, seen.length), seen);
  await page.waitForFunction(() => document.activeElement?.id === 'row-new1');
});

test('a quiet queue is asked with its ETag, and not at all while the tab is hidden', async (t) => {
  const { page, asked } = await open(t, '#/queue/pending', undefined, { clock: true });
  await page.locator('.row').first().waitFor();
  const looks = () => asked.filter((line) => line.endsWith('/admin/api/queue')).length;
  const first = looks();
  const answer = page.waitForResponse((response) => response.url().includes('/admin/api/queue'));
  await page.clock.runFor(10_500);
  assert.equal((await answer).status(), 304);
  assert.equal(looks(), first + 1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(60_000);
  assert.equal(looks(), first + 1);
  const again = page.waitForResponse((response) => response.url().includes('/admin/api/queue'));
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await again;
});

test('when the session ends, one signs in over the page and what was being done goes on, with the note', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.getByRole('button', { name: 'Return for changes…' }).click();
  await page.getByLabel('What should change').fill('Leave out the name.');
  world.signedIn = false;
  await page.getByRole('button', { name: 'Return it' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByText('You are signed out').waitFor();
  await dialog.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('.undo').waitFor();
  assert.equal(itemOf(world, 'q1').decision.note, 'Leave out the name.');
});

test('a send that fails, offline or on the server, keeps the text and can be sent again as one', async (t) => {
  const { page, world } = await open(t, '#/answers/p3');
  await page.getByLabel('Your answer').fill('Bring the disc and the letter.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.locator('.error-summary', { hasText: 'can’t be reached' }).waitFor();
  await page.context().setOffline(false);
  const sent = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.postDataJSON()));
  world.fail = (method, path) => method === 'POST' && path.endsWith('/answers') && [503, 'busy', { retryAfter: 2 }];
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.locator('.error-summary', { hasText: 'Try again in 2 seconds' }).waitFor();
  world.fail = null;
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.locator('.news', { hasText: 'It waits for a decision' }).waitFor();
  assert.equal(sent.length, 2);
  assert.equal(sent[0].submission, sent[1].submission, 'the same submission, so the server keeps one row');
  assert.equal(sent[1].body, 'Bring the disc and the letter.');
});

test('a draft survives a reload and is gone once it is sent', async (t) => {
  const { page } = await open(t, '#/answers/p3');
  await page.getByLabel('Your answer').fill('Half a sentence');
  await page.reload();
  await page.getByLabel('Your answer').waitFor();
  assert.equal(await page.getByLabel('Your answer').inputValue(), 'Half a sentence');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.locator('.news').waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

test('stars are nowhere in the page before a decision', async (t) => {
  const { page } = await open(t, '#/queue/pending/r2');
  await heading(page, 'Riverside');
  assert.equal(await page.getByText('Stars are hidden until you decide.').count(), 1);
  assert.equal(await page.getByText(/of 5/).count(), 0);
});

test('the only decider is told that the audit will say so', async (t) => {
  const { page } = await open(t, '#/queue/pending/y1', (world) => delete itemOf(world, 'y1').barred);
  await page.getByText('The audit will say so.').waitFor();
  await page.getByRole('button', { name: 'Publish' }).waitFor();
});

test('two people saving one site: the second sees it, loses nothing and chooses', async (t) => {
  const { page, world } = await open(t, '#/sites/riverside');
  await page.getByLabel('Controller').fill('Riverside Clinic Group');
  world.sites[0].version += 1;
  world.sites[0].emergencyNumber = '112';
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.locator('.news', { hasText: 'Somebody else saved this site' }).waitFor();
  assert.equal(await page.getByLabel('Controller').inputValue(), 'Riverside Clinic Group');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.locator('.news', { hasText: 'Settings saved.' }).waitFor();
  assert.equal(world.sites[0].controllerName, 'Riverside Clinic Group');
});

test('words that look like markup or script stay words', async (t) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    Object.assign(itemOf(world, 'q1'), {
      title: hostile,
      excerpt: hostile,
      author: { name: hostile, kind: 'member' },
      body: [{ t: 'p', c: [hostile, { t: 'a', href: 'javascript:alert(1)', c: ['here'] }] }],
      facts: { about: hostile, tags: [hostile] },
    });
  });
  await heading(page, hostile);
  assert.equal(await page.locator('article img, article script, a[href^="javascript"]').count(), 0);
});

test('a role sees what it can do: a clinician answers, and has no queue', async (t) => {
  const { page } = await open(t, '', (world) => (world.me.roles = { riverside: ['clinician'] }));
  await page.getByRole('heading', { name: 'Answers due' }).waitFor();
  assert.deepEqual(
    await page
      .locator('#menu a')
      .allTextContents()
      .then((all) => all.map((each) => each.trim().split(/\s{2,}/)[0])),
    ['Answers due', 'My account', 'Mails, not really sent(opens in a new tab)'],
  );
});

test('a used invitation says what to do, a wrong password counts, too many are told to wait', async (t) => {
  const { page, url } = await open(t, '#/link/used', (world) => (world.signedIn = false));
  await page.getByText('Ask an owner of your site for a fresh one').waitFor();
  await page.goto(`${url}/admin#/`);
  await page.getByLabel('E-mail address').fill('noor@riverside.example');
  for (const words of ['is not right', 'is not right', 'is not right', 'Try again in 40 seconds']) {
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    const answer = page.waitForResponse((response) => response.url().endsWith('/session'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await answer;
    await page.locator('.error-summary', { hasText: words }).waitFor();
  }
});

test('at 320 px an item has its own screen, a way back, and no fault axe knows', async (t) => {
  const { page } = await open(t, '#/queue/pending', undefined, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await page.locator('#row-r1').click();
  await heading(page, 'Review of Dr Amara Okafor');
  assert.deepEqual(await axeFaults(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.locator('.back').click();
  await page.locator('#row-r1').waitFor();
});
