/** The admin page in Chromium over fixtures: what a moderator must be able to rely on. The journeys over the real server are elsewhere. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { jurisdictions } from '../../src/features/sites/sites.contract.ts';
import { defaultSettings } from '../../src/features/sites/sites.rules.ts';
import { axeFaults, intercept, openBrowser } from './browser.mjs';
import { addUrgent, decideAs, find, makeWorld, serve, undoAs } from './mock.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const viewport = { width: 1280, height: 800 };

/** A page of nobody's: a test that wants nothing special of its browser leaves it to the next, since a new one takes a second to begin. */
let free = null;

const newPage = async (options) => (await browser.newContext({ viewport, ...options })).newPage();

/**
 * Takes the page away from what it shows, while what still comes of that is listened to. A size, a colour scheme, a clock, a permission and a
 * script of a test's own are not put back: who wants one asks for it in `options`.
 */
const leave = async (page) => {
  await page.unrouteAll({ behavior: 'wait' });
  await page.context().setOffline(false);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  // Another test may come to listen on the same port.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
};

/** A page on its own world. Collects what the browser complains about: nothing may. */
const open = async (t, at, change = () => undefined, options = {}) => {
  const world = makeWorld();
  // Nobody's time to undo runs out because the machine is slow.
  world.undoFor = 600_000;
  change(world);
  const server = await serve(world);
  const special = Object.keys(options).length > 0;
  const page = (special ? null : free) ?? (await newPage(options));
  if (page === free) free = null;
  const context = page.context();
  const complaints = [];
  const asked = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).host} ${new URL(request.url()).pathname}`));
  t.after(async () => {
    const reusable = !special && t.passed && context.pages().length === 1;
    try {
      await (reusable ? leave(page) : context.close());
    } finally {
      await server.stop();
    }
    page.removeAllListeners();
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      asked.filter((line) => !line.includes(` ${new URL(server.url).host} `) && !line.includes('data:')),
      [],
      'nothing is asked of anybody else',
    );
    if (!reusable) return;
    await free?.context().close();
    free = page;
  });
  if (options.clock) await page.clock.install({ time: world.now });
  await page.goto(`${server.url}/admin${at}`);
  return { page, world, asked, url: server.url };
};
const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const itemOf = (world, id) => world.items.find((item) => item.id === id);
/** Waits until an item is open, and its list is there, which comes by a request of its own: what comes after a decision depends on both. */
const heading = async (page, words) => {
  await page.locator('.item-heading', { hasText: words }).waitFor();
  await page.locator('.rows .row').first().waitFor({ state: 'attached' });
};
/** Decisions the server has taken, by item. */
const decisionsOf = (world) =>
  world.items.filter((item) => item.decision?.at >= world.now).map((item) => `${item.id} ${item.decision.action}`);

test('one key publishes, the focus is on the next heading, it is announced, and another key takes it back', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1', (world) => (world.undoFor = 30_000));
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

/** A question published and the review behind it marked as spam, by their keys. */
const decidedTwo = async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('f');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.keyboard.press('s');
  await heading(page, 'Answer to');
  await page.locator('.undo', { hasText: 'Review marked as spam' }).waitFor();
  return { page, world };
};

test('of two decisions each can be taken back, the later one first, by the same key', async (t) => {
  const { page, world } = await decidedTwo(t);
  await page.keyboard.press('z');
  await page.locator('.undo', { hasText: /Question published\. Visible in \d+\ss\./ }).waitFor();
  await heading(page, 'Review of Dr Amara Okafor');
  assert.deepEqual([itemOf(world, 'q1').state, itemOf(world, 'r1').state], ['published', 'published_edited']);
  await page.keyboard.press('z');
  await heading(page, 'meniscus');
  assert.deepEqual([itemOf(world, 'q1').state, itemOf(world, 'r1').state], ['pending', 'published_edited']);
  assert.equal(await page.locator('.undo').count(), 0);
});

test('a decision before the last one is taken back on its own item, and the last one stays on offer', async (t) => {
  const { page, world } = await decidedTwo(t);
  await page.locator('#menu a', { hasText: 'Decided' }).click();
  await page.getByRole('heading', { name: 'Decided', exact: true }).waitFor();
  await page.locator('#row-q1').click();
  await heading(page, 'meniscus');
  await page.locator('admin-item').getByRole('button', { name: 'Undo' }).click();
  await page.locator('admin-item').getByRole('button', { name: 'Publish' }).waitFor();
  assert.equal(itemOf(world, 'q1').state, 'pending');
  await page.locator('.undo', { hasText: 'Review marked as spam' }).waitFor();
});

test('after a reload what one has just decided can be taken back where it is opened; what others decided cannot, by whatever name', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('f');
  await heading(page, 'Review of Dr Amara Okafor');
  // A colleague of the same name.
  decideAs(world, 'r2', 'publish', world.me.name);
  await page.goto('about:blank');
  await page.goBack();
  await page.locator('#menu a', { hasText: 'Decided' }).click();
  await page.locator('#row-r2').click();
  await heading(page, 'Review of Riverside');
  assert.equal(await page.getByRole('button', { name: 'Undo' }).count(), 0);
  await page.locator('#row-q1').click();
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  await page.keyboard.press('z');
  await page.locator('admin-item').getByRole('button', { name: 'Publish' }).waitFor();
  assert.equal(itemOf(world, 'q1').state, 'pending');
  assert.equal(await page.getByRole('button', { name: 'Undo' }).count(), 0);
});

test('a post that stands in no list is opened by its public link or its number, by keyboard, and one that is not there is told of in words', async (t) => {
  const { page, world } = await open(t, '#/queue/pending', (world) => {
    const post = itemOf(world, 'p3');
    Object.assign(post, { decision: null, decisions: [], imported: true, source: { name: 'Old forum', date: world.now } });
  });
  await page.locator('.row').first().waitFor();
  const field = page.getByLabel('Open a post by its link or number');
  await field.focus();
  await page.keyboard.type('p 3');
  await page.keyboard.press('Enter');
  const fault = page.locator('#open-post-error', { hasText: 'There is no such post' });
  await fault.waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  await page.waitForFunction(() => document.activeElement?.id === 'open-post');
  assert.equal(await field.inputValue(), 'p 3', 'what was typed is kept');
  await field.fill('https://www.riverside.example/visit?from=mail#commonward=p3 ');
  await page.keyboard.press('Enter');
  await heading(page, 'What should I bring');
  await page.waitForFunction(() => document.activeElement?.classList.contains('item-heading'));
  assert.equal(await fault.count(), 0);
  await page.keyboard.press('h');
  await page.locator('.reasons').waitFor();
  await page.keyboard.press('e');
  await page.keyboard.press('Enter');
  await page.locator('.undo', { hasText: 'Question hidden' }).waitFor();
  assert.equal(itemOf(world, 'p3').state, 'hidden');
  await field.fill('n1');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/n1$/);
  await heading(page, 'Review of Dr Amara Okafor');
});

test('each count of what became of an author’s posts opens them, and from there the post leads back', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    for (const id of ['p1', 'p2']) itemOf(world, id).author = itemOf(world, 'q1').author;
  });
  await heading(page, 'meniscus');
  const counts = page.locator('.author-history');
  assert.equal((await counts.innerText()).trim(), '2 published, 0 refused');
  assert.equal(await counts.locator('a').count(), 1, 'nothing stands behind a nought');
  await counts.getByRole('link', { name: '2 published' }).click();
  await page.getByRole('heading', { name: 'By one author: published' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'list-title');
  assert.equal(await page.locator('.row').count(), 2);
  await page.locator('#row-p2').click();
  await heading(page, 'shower');
  assert.equal(await page.locator('.row').count(), 2, 'the list stays');
  await page.getByRole('link', { name: 'Back to the post' }).click();
  await heading(page, 'meniscus');
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole('link', { name: 'Decided' }).click();
  await page.getByRole('heading', { name: 'Decided', exact: true }).waitFor();
  assert.doesNotMatch(page.url(), /by=/);
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

test('whoever is late for a decision that was taken back learns who took it back, and what was first said of it goes', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1', undefined, { clock: true });
  await heading(page, 'meniscus');
  decideAs(world, 'q1', 'spam', 'Sam Ellery');
  await page.keyboard.press('f');
  await page.locator('.news', { hasText: 'Sam Ellery marked this as spam' }).waitFor();
  undoAs(world, 'q1');
  await page.clock.runFor(10_500);
  await page.locator('.news', { hasText: 'Sam Ellery decided on this and took it back; it waits again.' }).waitFor();
  assert.equal(await page.locator('.news', { hasText: 'spam' }).count(), 0);

  await page.keyboard.press('j');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.keyboard.press('k');
  await heading(page, 'meniscus');
  decideAs(world, 'q1', 'refuse', 'Lee Reader');
  undoAs(world, 'q1');
  await page.keyboard.press('f');
  await page.locator('.news', { hasText: 'Lee Reader decided on this and took it back; it waits again.' }).waitFor();
  assert.equal(itemOf(world, 'q1').state, 'pending');
});

test('an item that its author took back and sent in again is called nobody’s decision', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  itemOf(world, 'q1').version += 2;
  await page.keyboard.press('f');
  await page.locator('.news', { hasText: 'It was taken back and sent in again by its author; it waits.' }).waitFor();
  assert.equal(await page.locator('.row.settled, li.settled').count(), 0);
  await page.keyboard.press('f');
  await page.locator('.undo').waitFor();
  assert.deepEqual(decisionsOf(world), ['q1 publish']);
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

/** The line is slow: what is sent to `address` is answered, or lost, once the function that comes back is called. */
const slowly = async (page, address, lost = false) => {
  let answer;
  const held = new Promise((resolve) => (answer = resolve));
  await intercept(page, address, async (route) => {
    await held;
    await (lost ? route.abort() : route.continue());
  });
  return answer;
};
/** The question at the top published on a slow line, and the review below it opened meanwhile. */
const decidedSlowly = async (t, { lost = false, options = {} } = {}) => {
  const { page, world } = await open(t, '#/queue/pending/q1', undefined, options);
  await heading(page, 'meniscus');
  await page.locator('#row-r1').waitFor({ state: 'attached' });
  const answer = await slowly(page, '**/items/q1/decisions', lost);
  await page.keyboard.press('f');
  await page.locator('admin-item').getByRole('button', { name: 'Sending…' }).waitFor();
  await page.keyboard.press('j');
  await heading(page, 'Review of Dr Amara Okafor');
  return { page, world, answer };
};

test('a list that was made before a decision and comes after it is looked at again at once', async (t) => {
  const { page } = await open(t, '#/account');
  await page.getByRole('heading', { name: 'My account', exact: true }).waitFor();
  const made = Promise.withResolvers();
  const come = Promise.withResolvers();
  let lists = 0;
  // Narrowed, for the figures in the header ask for the whole list too.
  const isList = (url) => url.pathname.endsWith('/queue') && url.searchParams.get('kind') === 'question';
  await intercept(page, isList, async (route) => {
    lists += 1;
    if (lists > 1) return route.continue();
    const response = await route.fetch();
    made.resolve();
    await come.promise;
    await route.fulfill({ response });
  });
  await page.evaluate(() => (location.hash = '#/queue/pending/q1?kind=question'));
  await page.locator('.item-heading', { hasText: 'meniscus' }).waitFor();
  await made.promise;
  await page.keyboard.press('f');
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  // Sooner than the next look would come by itself, and in the row that the late list shows as waiting.
  const looked = page.waitForRequest((request) => isList(new URL(request.url())), { timeout: 8_000 });
  come.resolve();
  await looked;
  await page.locator('#row-q1', { hasText: 'You published this' }).waitFor();
});

test('rows that come late leave the focus with whoever writes a note meanwhile', async (t) => {
  const { page } = await open(t, '#/queue/pending', (world) => (world.pageSize = 3));
  await page.locator('.row').nth(2).waitFor();
  const answer = await slowly(page, (url) => url.pathname.endsWith('/queue') && url.searchParams.has('cursor'));
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('.row').first().click();
  await page.locator('.item-heading').waitFor();
  await page.keyboard.press('r');
  const note = page.getByLabel('What should change');
  await note.fill('Leave out the name.');
  answer();
  await page.locator('.row').nth(3).waitFor();
  await page.locator('#polite', { hasText: 'more' }).waitFor();
  assert.ok(await note.evaluate((field) => field === document.activeElement));
});

test('"Show more" takes the focus to the first of the rows that came', async (t) => {
  const { page } = await open(t, '#/queue/pending', (world) => (world.pageSize = 3));
  await page.locator('.row').nth(2).waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('.row').nth(3).waitFor();
  await page.waitForFunction(() => document.activeElement === document.querySelectorAll('.row')[3]);
});

test('on a slow line a decision stays with its item: the next one can be decided meanwhile, and no key goes to a third', async (t) => {
  const { page, world, answer } = await decidedSlowly(t);
  await page.locator('[data-action=publish]', { hasText: 'Publish' }).waitFor();
  assert.equal(await page.locator('[data-action][aria-disabled]').count(), 0);
  answer();
  await page.locator('#row-q1', { hasText: 'You published this' }).waitFor();
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  await page.keyboard.press('s');
  await page.locator('#row-r1', { hasText: 'You marked this as spam' }).waitFor();
  assert.deepEqual(decisionsOf(world), ['q1 publish', 'r1 spam']);
});

test('while a decision is on its way, another item is decided too', async (t) => {
  const { page, world, answer } = await decidedSlowly(t);
  await page.keyboard.press('s');
  await page.locator('#row-r1', { hasText: 'You marked this as spam' }).waitFor();
  answer();
  await page.locator('#row-q1', { hasText: 'You published this' }).waitFor();
  assert.deepEqual(decisionsOf(world), ['q1 publish', 'r1 spam']);
});

test('a decision that is answered late leaves the form and the note on another item alone', async (t) => {
  const { page, answer } = await decidedSlowly(t);
  await page.keyboard.press('r');
  await page.getByLabel('What should change').fill('Leave out the name.');
  answer();
  await page.locator('#row-q1', { hasText: 'You published this' }).waitFor();
  assert.equal(await page.getByLabel('What should change').inputValue(), 'Leave out the name.');
  await page.reload();
  await heading(page, 'Review of Dr Amara Okafor');
  await page.keyboard.press('r');
  assert.equal(await page.getByLabel('What should change').inputValue(), 'Leave out the name.');
});

test('who was faster on an item that has been left is told under its name, not on the one that is open', async (t) => {
  const { page, world, answer } = await decidedSlowly(t);
  decideAs(world, 'q1', 'spam', 'Sam Ellery');
  answer();
  const told = page.locator('.elsewhere', { hasText: /meniscus.*Sam Ellery marked this as spam/ });
  await told.waitFor();
  await page.locator('#assertive', { hasText: 'meniscus' }).waitFor();
  await page.locator('#row-q1', { hasText: 'Sam Ellery marked this as spam' }).waitFor();
  assert.equal(await page.locator('admin-item .news').count(), 0);
  assert.equal(await page.locator('li.settled #row-r1').count(), 0);
  await heading(page, 'Review of Dr Amara Okafor');
  await told.getByRole('link', { name: 'Open it' }).click();
  await heading(page, 'meniscus');
  await told.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.classList.contains('item-heading'));
});

test('a decision that did not arrive is told under the name of its item, also where that was left for the list', async (t) => {
  const { page, world, answer } = await decidedSlowly(t, { lost: true, options: { viewport: { width: 400, height: 800 } } });
  await page.locator('admin-item .back').click();
  await page.locator('#row-r1').waitFor();
  answer();
  const told = page.locator('.elsewhere', { hasText: /meniscus.*It was not decided\. The server can’t be reached/ });
  await told.waitFor();
  await page.locator('#row-r1').click();
  await heading(page, 'Review of Dr Amara Okafor');
  assert.equal(await page.locator('.dock .note').count(), 0);
  await told.waitFor();
  await told.getByRole('button', { name: 'Close' }).click();
  assert.equal(await told.count(), 0);
  assert.deepEqual(decisionsOf(world), []);
});

test('what did not arrive is told on any screen until it is put away or its item is opened, and the focus is never lost with it', async (t) => {
  const { page, world, answer } = await decidedSlowly(t, { lost: true });
  await page.locator('#menu a', { hasText: 'Audit' }).click();
  await page.locator('h1', { hasText: 'Audit' }).waitFor();
  // Back on the item, in a pane that knows nothing of what the one before it had sent.
  await page.locator('#menu a', { hasText: 'Waiting' }).click();
  await page.locator('#row-q1').click();
  await heading(page, 'meniscus');
  answer();
  const told = page.locator('.elsewhere', { hasText: 'It was not decided' });
  await told.waitFor();
  await told.getByRole('link', { name: 'Open it' }).click();
  await told.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.classList.contains('item-heading'));

  // Lost once more, with the audit open by then.
  const answerAgain = await slowly(page, '**/items/q1/decisions', true);
  await page.keyboard.press('f');
  await page.locator('admin-item').getByRole('button', { name: 'Sending…' }).waitFor();
  await page.locator('#menu a', { hasText: 'Audit' }).click();
  await page.locator('h1', { hasText: 'Audit' }).waitFor();
  answerAgain();
  await told.waitFor();
  await told.getByRole('button', { name: 'Close' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
  await page.locator('#menu a', { hasText: 'Waiting' }).click();
  await page.locator('#row-q1').click();
  await heading(page, 'meniscus');
  await page.unroute('**/items/q1/decisions');
  await page.keyboard.press('f');
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  assert.equal(await page.locator('.elsewhere').count(), 0);
  assert.deepEqual(decisionsOf(world), ['q1 publish']);
});

test('whoever leaves the queue while a decision is on its way is not taken back to it, and the list that was left asks for nothing more', async (t) => {
  const { page, world } = await open(t, '#/queue/reported', undefined, { clock: true });
  await page.locator('.row').first().click();
  await page.locator('[data-action=keep]').waitFor();
  const answer = await slowly(page, '**/decisions');
  await page.locator('[data-action=keep]').click();
  await page.locator('admin-item').getByRole('button', { name: 'Sending…' }).waitFor();
  await page.locator('#menu a', { hasText: 'Audit' }).click();
  await page.locator('h1', { hasText: 'Audit' }).waitFor();
  const left = await page.evaluate(() => location.hash);
  const looks = [];
  page.on('request', (request) => request.url().includes('/queue?name=reported') && looks.push(request.url()));
  answer();
  await page.locator('.undo').waitFor();
  await page.clock.runFor(60_000);
  assert.equal(await page.evaluate(() => location.hash), left);
  assert.deepEqual(looks, []);
  assert.equal(decisionsOf(world).length, 1);
});

test('a form whose decision is on its way cannot be closed as if that called it back', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  const answer = await slowly(page, '**/items/q1/decisions');
  await page.keyboard.press('r');
  await page.getByLabel('What should change').fill('Leave out the name.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Sending…' }).first().waitFor();
  await page.keyboard.press('Escape');
  const cancel = page.locator('#decide-form').getByRole('button', { name: 'Cancel' });
  assert.equal(await cancel.getAttribute('aria-disabled'), 'true');
  answer();
  await heading(page, 'Review of Dr Amara Okafor');
  assert.deepEqual(decisionsOf(world), ['q1 return']);
});

test('a note that was sent with a return is there again when the return is taken back', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  await page.keyboard.press('r');
  await page.getByLabel('What should change').fill('Leave out the name.');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.keyboard.press('z');
  await heading(page, 'meniscus');
  await page.keyboard.press('r');
  assert.equal(await page.getByLabel('What should change').inputValue(), 'Leave out the name.');
});

test('an undo that did not arrive says so where it was asked for, and the next press tries the same one again', async (t) => {
  const { page, world } = await decidedTwo(t);
  const gap = await page.locator('.undo kbd').evaluate((key) => getComputedStyle(key).marginInlineStart);
  assert.ok(parseFloat(gap) > 0, 'the key stands apart from the word');
  await intercept(page, '**/decisions/*/undo', (route) => route.abort());
  await page.keyboard.press('z');
  const box = page.locator('.undo', {
    hasText: /Review marked as spam\. Not taken back: the server can’t be reached\. Try again, \d+\ss left\./,
  });
  await box.waitFor();
  await page.unroute('**/decisions/*/undo');
  await page.keyboard.press('z');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  assert.deepEqual([itemOf(world, 'q1').state, itemOf(world, 'r1').state], ['published', 'published_edited']);
});

test('an undo that came too late says so until it is put away, and the key takes back nothing else meanwhile', async (t) => {
  const { page, world } = await decidedTwo(t);
  itemOf(world, 'r1').decision.undoUntil = 0;
  await page.keyboard.press('z');
  await page.locator('.undo', { hasText: 'Review marked as spam. Not taken back. The time to undo has passed.' }).waitFor();
  await page.keyboard.press('z');
  await page.locator('.undo', { hasText: /Question published\. Visible in/ }).waitFor();
  assert.deepEqual([itemOf(world, 'q1').state, itemOf(world, 'r1').state], ['published', 'spam']);
  await page.keyboard.press('z');
  await heading(page, 'meniscus');
  assert.equal(itemOf(world, 'q1').state, 'pending');
});

test('an undo that was done, but whose answer was lost, is no failure once it is tried again', async (t) => {
  const { page, world } = await decidedTwo(t);
  await intercept(page, '**/decisions/*/undo', async (route) => {
    undoAs(world, 'r1');
    await route.abort();
  });
  await page.keyboard.press('z');
  await page.locator('.undo', { hasText: 'Not taken back' }).waitFor();
  assert.equal(itemOf(world, 'r1').state, 'published_edited');
  await page.unroute('**/decisions/*/undo');
  await page.keyboard.press('z');
  await heading(page, 'Review of Dr Amara Okafor');
  await page.locator('.undo', { hasText: /Question published\. Visible in/ }).waitFor();
  assert.equal(itemOf(world, 'q1').state, 'published');
});

test('an undo that is answered late takes nobody away from what they have opened meanwhile', async (t) => {
  const { page, world } = await decidedTwo(t);
  const answer = await slowly(page, '**/decisions/*/undo');
  await page.keyboard.press('z');
  await page.locator('.undo', { hasText: 'Taking it back…' }).waitFor();
  await page.keyboard.press('j');
  await page.locator('.item-heading', { hasText: 'Answer to' }).waitFor({ state: 'detached' });
  const opened = await page.evaluate(() => location.hash);
  answer();
  await page.locator('.undo', { hasText: 'Question published' }).waitFor();
  assert.equal(itemOf(world, 'r1').state, 'published_edited');
  assert.equal(await page.evaluate(() => location.hash), opened);
});

test('the stars of a review stay out of sight until its decision can be undone no more, then they come by themselves', async (t) => {
  const { page, world } = await open(t, '#/queue/pending/r2', (world) => (world.undoFor = 30_000), { clock: true });
  await heading(page, 'Riverside');
  await page.keyboard.press('f');
  await page.locator('#row-r2', { hasText: 'You published this' }).waitFor();
  await page.locator('#row-r2').click();
  await heading(page, 'Riverside');
  await page.getByText('Stars are hidden until the decision stands.').waitFor();
  assert.equal(await page.getByText(/of 5/).count(), 0);
  itemOf(world, 'r2').decision.undoUntil = 0;
  await page.clock.runFor(60_000);
  await page.locator('.scores', { hasText: /of 5/ }).waitFor();
  assert.equal(await page.getByText('Stars are hidden until the decision stands.').count(), 0);
});

test('a review that waits for another decision is not asked for its stars again and again', async (t) => {
  const { page, asked } = await open(
    t,
    '#/queue/pending/r1',
    (world) => {
      const review = itemOf(world, 'r1');
      [review.decision] = review.decisions;
    },
    { clock: true },
  );
  await heading(page, 'Review of Dr Amara Okafor');
  const looks = () => asked.filter((line) => line.endsWith('/admin/api/items/r1')).length;
  const first = looks();
  await page.clock.runFor(60_000);
  assert.equal(looks(), first);
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
  const answer = page.waitForResponse((response) => response.url().includes('/admin/api/queue'));
  await page.clock.runFor(10_500);
  assert.equal((await answer).status(), 304);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  // Counted from here: the page's clock goes on by itself too, so a slow machine may have seen one look more.
  const before = looks();
  assert.ok(before <= 4, `${before} looks in little more than ten seconds`);
  await page.clock.runFor(60_000);
  assert.equal(looks(), before);
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

test('"Try again" that stays where it is while the new attempt fails keeps the focus', async (t) => {
  const { page } = await open(t, '#/account', (world) => {
    world.fail = (method, path) => path === '/sites' && [500, 'internal'];
  });
  const again = page.locator('.banner').getByRole('button', { name: 'Try again' });
  await again.focus();
  const refused = page.waitForResponse((response) => response.status() === 500);
  await page.keyboard.press('Enter');
  await (await refused).finished();
  // The page draws twice before it looks where the focus is.
  await page.evaluate(() => new Promise((drawn) => setTimeout(() => setTimeout(drawn))));
  assert.equal(await focused(page), 'Try again');
});

test('a wrong current password is told of at its field', async (t) => {
  const { page } = await open(t, '#/account');
  await page.getByLabel('Current password').fill('not the one');
  await page.getByLabel('New password').fill('a long enough one');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.locator('#password-current-error').waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('error-summary'));
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
  assert.equal(await page.getByText('Stars are hidden until the decision stands.').count(), 1);
  assert.equal(await page.getByText(/of 5/).count(), 0);
});

test('the only decider is told that the audit will say so', async (t) => {
  const { page } = await open(t, '#/queue/pending/y1', (world) => Object.assign(itemOf(world, 'y1'), { barred: null, mine: 'member' }));
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

test('the owner of a site that takes no posts reads why, in the list of sites and above its settings; one that does is left alone', async (t) => {
  const why = /Takes no posts yet\..*until it has the name of the controller and the address of the privacy page\./;
  const { page } = await open(t, '#/sites');
  const listed = (name) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) });
  await listed('Harbour Physiotherapy').locator('.warn', { hasText: why }).waitFor();
  assert.equal(await listed('Riverside').locator('.warn').count(), 0);
  await listed('Harbour Physiotherapy').getByRole('link', { name: 'Settings' }).click();
  await page.locator('#site-name').waitFor();
  await page.locator('.warn', { hasText: why }).waitFor();
  await page.goto(page.url().replace('harbour', 'riverside'));
  await page.getByRole('heading', { level: 1, name: /Riverside/ }).waitFor();
  assert.equal(await page.locator('.warn', { hasText: why }).count(), 0);
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

test('somebody who may be in danger comes first, in words and with the time they wait, which goes on by itself', async (t) => {
  const { page } = await open(t, '#/queue/pending/c1', (world) => void addUrgent(world), { clock: true });
  await heading(page, 'Does it ever get better');
  const first = page.locator('.row').first();
  await first.locator('.urgent', { hasText: 'May be in danger · waiting 4 min' }).waitFor();
  assert.deepEqual(await first.locator('.found-label').allTextContents(), ['Identifying data', 'Abuse', 'Worth knowing', 'Signs of spam']);
  await page.getByText('Why it comes before others: may be thinking of suicide or self-harm (80), insult (20)').waitFor();
  await page.clock.runFor(61_000);
  await first.locator('.urgent', { hasText: 'waiting 5 min' }).waitFor();
  await page.locator('.urgent-line', { hasText: 'waiting 5 min' }).waitFor();
  assert.equal(await page.locator('[aria-live] .urgent, [role=status] .urgent').count(), 0, 'the time is not read out');
  await page.keyboard.press('f');
  await page.locator('.row', { hasText: 'You published this' }).waitFor();
  assert.equal(await first.locator('.urgent').textContent(), 'May be in danger');
});

test('grief has a label and a filter of its own, and nothing there speaks of danger', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    const it = world.items.find((each) => each.id === 'q1');
    find(it, [['grief', 'bereavement', it.typed.text.slice(0, 12), 0.6, 30]]);
  });
  await heading(page, 'meniscus');
  assert.deepEqual(await page.locator('.found-label').allTextContents(), ['Grief']);
  await page.getByText('Why it comes before others: speaks of somebody who has died (30)').waitFor();
  assert.deepEqual(await page.locator('.found-key .reason').allTextContents(), ['Speaks of somebody who has died · grief']);
  assert.equal(await page.locator('.urgent, .of-crisis').count(), 0);
  assert.equal(await page.locator('#filter-found option[value=grief]').textContent(), 'Grief');
});

test('a class of which there is only a weak sign is said as perhaps on the card, spam like any other', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    const it = world.items.find((each) => each.id === 'q1');
    const words = it.typed.text.slice(0, 12);
    find(it, [
      ['abuse', 'profanity', words, 0.3],
      ['spam', 'link', words, 0.1],
      ['notice', 'dosage', words, 0.9, 5],
    ]);
  });
  await heading(page, 'meniscus');
  assert.deepEqual(await page.locator('.found-label').allTextContents(), ['Perhaps: abuse', 'Perhaps: signs of spam', 'Worth knowing']);
  assert.deepEqual(await page.locator('.found-label.weak').count(), 2);
});

test('an item with nothing found says nothing of it', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1');
  await heading(page, 'meniscus');
  assert.equal(await page.locator('.row-found, mark, .why-first, .found, .urgent-line').count(), 0);
});

test('every place that was found is marked and numbered, and the key says what each number means', async (t) => {
  const { page } = await open(t, '#/queue/pending/c1', (world) => void addUrgent(world));
  await heading(page, 'Does it ever get better');
  assert.deepEqual(await page.locator('article mark').allTextContents(), [
    'Dr Okafor',
    'Tom Ashdown',
    '07700 900 123',
    'I want to end it all',
    'Hill Street',
    'is an idiot',
    'tablets gave me a rash',
  ]);
  const key = await page.locator('.found-key li').evaluateAll((lines) => lines.map((line) => line.textContent.replace(/\s+/g, ' ').trim()));
  assert.deepEqual(key, [
    '1 Name of somebody who works here · worth knowing in the title',
    '2 Name of a person · identifying data',
    '3 Telephone number · identifying data',
    '4 May be thinking of suicide or self-harm · may be in danger',
    '5 Perhaps: place · identifying data',
    '6 Insult · abuse',
    '7 Side effect of a medicine · worth knowing',
    'Its author sent much in a short time · signs of spam the whole text',
  ]);
  assert.match(await page.locator('article > .text').innerText(), /07700 900 123/);
  assert.match(await page.locator('article > .text').textContent(), /07700 900 123.*mark 3: Telephone number · identifying data/);
  const report = page.getByRole('link', { name: /the Yellow Card scheme/ });
  assert.equal(await report.getAttribute('href'), 'https://yellowcard.mhra.gov.uk/');
  assert.equal(await report.getAttribute('target'), '_blank');
  assert.equal(await report.getAttribute('rel'), 'noopener noreferrer');
  assert.deepEqual(await axeFaults(page), []);
});

test('what is found in the name of its author stands in the key, and takes no number in the text', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    const item = itemOf(world, 'q1');
    item.author = { ...item.author, name: 'Okafor is an idiot' };
    item.inName = [{ class: 'abuse', kind: 'insult', field: 'text', start: 7, end: 18, confidence: 0.9, phase: 'abuse@1' }];
  });
  await heading(page, 'meniscus');
  const key = page.locator('.found-key li');
  await key.filter({ hasText: /Insult · abuse\s+is an idiot, in the name that its author chose/ }).waitFor();
  assert.equal(await key.count(), 1);
  assert.equal(await page.locator('article mark').count(), 0);
  assert.deepEqual(await axeFaults(page), []);
});

test('what has no place in the text that is shown is told below it, in its own words', async (t) => {
  const { page } = await open(t, '#/queue/pending/q1', (world) => {
    const item = itemOf(world, 'q1');
    item.typed = { title: item.title, text: `${item.typed.text} [x](https://ashdown.example)` };
    find(item, [['identifier', 'url', 'ashdown.example', 0.8, 10]]);
  });
  await heading(page, 'meniscus');
  await page.locator('.found-key li', { hasText: /Web address · identifying data\s+ashdown\.example, not marked above/ }).waitFor();
  assert.equal(await page.locator('article mark').count(), 0);
});

test('the queue narrows to one class of what was found, and leaves it when another list is opened', async (t) => {
  const { page, asked } = await open(t, '#/queue/pending', (world) => void addUrgent(world));
  await page.locator('.row').first().waitFor();
  await page.locator('.filters summary').click();
  await page.getByLabel('Found in it').selectOption('abuse');
  await page.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  await page.locator('#row-c1').waitFor();
  assert.match(page.url(), /found=abuse/);
  await page.locator('#menu a', { hasText: 'Reported' }).click();
  await page.locator('#row-p1').waitFor();
  assert.equal(await page.getByLabel('Found in it').count(), 0);
  assert.ok(asked.length > 0);
});

test('a moderator who owns nothing narrows the queue to a kind and a subject, and can choose any other subject after that', async (t) => {
  const { page } = await open(t, '#/queue/pending', (world) => (world.me.roles = { riverside: ['moderator'], harbour: ['moderator'] }));
  const rows = page.locator('.row');
  const offered = () => page.getByLabel('Subject').locator('option').allTextContents();
  await rows.first().waitFor();
  await page.locator('.filters summary').click();
  await page.getByLabel('Subject').locator('option', { hasText: 'Knee surgery' }).waitFor({ state: 'attached' });
  const all = await offered();
  await page.getByLabel('Kind').selectOption('question');
  // While the list loads, no row is there: that says nothing of what comes.
  const allRows = (test, words) =>
    page.waitForFunction(
      ([wanted, pattern]) => {
        const rows = [...document.querySelectorAll('.row')];
        return rows.length > 0 && rows.every((row) => new RegExp(pattern, 'i').test(row.textContent) === wanted);
      },
      [test, words],
    );
  await allRows(false, 'review');
  await page.getByLabel('Subject').selectOption({ label: 'Knee surgery' });
  await page.waitForURL(/kind=question&subject=/);
  await allRows(true, 'Knee surgery');
  assert.deepEqual(await offered(), all);
  assert.ok(all.length > 3, 'more subjects than one');
});

test('where somebody may be in danger, no decision is put before the others', async (t) => {
  const { page } = await open(t, '#/queue/pending/c1', (world) => void addUrgent(world));
  await page.getByRole('button', { name: 'Publish' }).waitFor();
  assert.equal(await page.locator('.bar .go').count(), 0);
  await page.goto(page.url().replace('/c1', '/q1'));
  await heading(page, 'meniscus');
  assert.equal(await page.locator('.bar .go').count(), 1);
});

test('a reply that is sent before the site’s settings came names the rule of its country all the same', async (t) => {
  let held = true;
  const { page } = await open(t, '#/replies/p4', (world) => (world.fail = (_m, path) => path === '/sites' && held && [500, 'internal']));
  await page.getByLabel('The clinic’s reply').fill('We are sorry about the wait when you came in.');
  held = false;
  await page.getByRole('button', { name: 'Send the reply' }).click();
  const found = page.locator('.guard-words li', { hasText: 'that this person was here' });
  await found.waitFor();
  // The number stays on the line of its article.
  assert.match(await found.textContent(), /\(UK GDPR Art\.\u00a09\)/);
});

test('a post on the screen that its author changes into a call for help is told of at once, and stays where it is', async (t) => {
  const { page, world } = await open(t, '#/queue/pending', undefined, { clock: true, viewport: { width: 1280, height: 1200 } });
  await page.locator('.row').first().waitFor();
  const order = () => page.locator('.row').evaluateAll((rows) => rows.map((row) => row.id));
  const seen = await order();
  const last = world.items.find((item) => `row-${item.id}` === seen.at(-1));
  Object.assign(last, { urgent: true, found: ['crisis'], why: [{ class: 'crisis', kind: 'ideation', points: 80 }] });
  await page.clock.runFor(10_500);
  await page.locator('#assertive', { hasText: 'may be urgent now' }).waitFor();
  await page.locator(`#${seen.at(-1)} .urgent`).waitFor();
  assert.deepEqual(await order(), seen);
});

test('a post that cannot wait is told at once, moves nothing, and stands on top once it is asked for', async (t) => {
  const { page, world } = await open(t, '#/queue/pending', undefined, { clock: true, viewport: { width: 1280, height: 1200 } });
  await page.locator('.row').first().waitFor();
  const order = () => page.locator('.row').evaluateAll((rows) => rows.map((row) => row.id));
  const seen = await order();
  addUrgent(world, { since: world.now });
  await page.clock.runFor(10_500);
  await page.locator('#polite', { hasText: 'In 1, somebody may be in danger.' }).waitFor();
  assert.deepEqual(await order(), seen);
  await page.getByRole('button', { name: 'Show 1 new post (1 urgent)' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'row-c1');
  assert.deepEqual(await order(), ['row-c1', ...seen]);
});

const guardedWords = 'We are sorry about the wait when you came in.';

test('a reply that tells too much is stopped before it leaves the page, and goes once the words are changed', async (t) => {
  const { page, asked } = await open(t, '#/replies/p4');
  await page.getByLabel('The clinic’s reply').fill(guardedWords);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.waitForFunction(() => document.activeElement?.classList.contains('guard'));
  await page.locator('.guard-words li', { hasText: 'you came in says that this person was here (UK GDPR Art. 9)' }).waitFor();
  assert.deepEqual(
    asked.filter((line) => line.startsWith('POST')),
    [],
  );
  assert.equal(await page.getByLabel('The clinic’s reply').inputValue(), guardedWords);
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole('button', { name: 'Change it' }).click();
  assert.equal(
    await page.evaluate(() =>
      document.getElementById('desk-text').value.slice(...['selectionStart', 'selectionEnd'].map((at) => document.activeElement[at])),
    ),
    await page.locator('.guard-words q').first().textContent(),
  );
  await page.getByLabel('The clinic’s reply').fill('We are sorry to read this.');
  await page.getByRole('heading', { name: 'Nothing is left that the guard finds' }).waitFor();
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.locator('.news', { hasText: 'Reply sent.' }).waitFor();
});

test('where the page’s own check does not come, the server stops it and its findings are shown', async (t) => {
  const { page, world, url } = await open(t, '');
  await intercept(page, '**/assets/detectors-*.js', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(`${url}/admin#/replies/p4`);
  await page.getByLabel('The clinic’s reply').fill(guardedWords);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.locator('.guard q', { hasText: 'you came in' }).waitFor();
  assert.equal(await page.getByLabel('The clinic’s reply').inputValue(), guardedWords);
  assert.equal(world.items.filter((item) => item.kind === 'reply').length, 1, 'nothing was stored');
});

test('asking a second person sends it as it stands, says who must publish it, and its writer sees it waiting', async (t) => {
  const { page, world } = await open(t, '#/replies/p4');
  await page.getByLabel('The clinic’s reply').fill(guardedWords);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.locator('.guard').waitFor();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Ask a second person to read it' }).click();
  assert.equal((await sent).postDataJSON().override, true);
  await page.locator('.news', { hasText: 'Somebody else must publish it.' }).waitFor();
  const made = world.items.at(-1);
  assert.equal(made.typed.text, guardedWords);
  await page.getByRole('link', { name: 'Edit or withdraw it' }).click();
  await page.getByText('waits for a second person').waitFor();
  assert.ok((await page.locator('article mark').allTextContents()).includes('you came in'));
});

test('the only person who may decide is told that it waits until somebody else joins', async (t) => {
  const { page } = await open(t, '#/replies/p4', (world) => (world.team = world.team.filter((member) => member.id === 's1')));
  await page.getByLabel('The clinic’s reply').fill(guardedWords);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.locator('.guard', { hasText: 'so it waits until somebody else joins' }).waitFor();
  await page.getByRole('button', { name: 'Ask a second person to read it' }).click();
  await page.locator('.news', { hasText: 'so it waits until somebody else joins' }).waitFor();
});

test('what its only decider sent past the guard has no way to be published, and says why', async (t) => {
  const { page } = await open(t, '#/queue/pending/y1', (world) => {
    const reply = itemOf(world, 'y1');
    reply.barred = 'second';
    reply.overridden = [{ kind: 'relationship', start: 0, end: 21, rule: '45 CFR 164.502' }];
  });
  await page.getByText('so it waits until somebody else joins').waitFor();
  await page.locator('.found-key', { hasText: 'Says that this person was here (45 CFR 164.502)' }).waitFor();
  assert.deepEqual(
    await page
      .locator('.bar button')
      .allTextContents()
      .then((all) => all.map((each) => each.trim().replace(/.$/, ''))),
    ['Return for changes…', 'Refuse…', 'Spam'],
  );
});

test('an edit meets the guard too, and going past it keeps what was published until somebody else decides', async (t) => {
  const { page, world } = await open(t, '#/replies/y1');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('The clinic’s reply').fill(guardedWords);
  await page.getByRole('button', { name: 'Send the change' }).click();
  await page.locator('.guard').waitFor();
  assert.equal(itemOf(world, 'y1').revision, 1);
  await page.getByRole('button', { name: 'Ask a second person to read it' }).click();
  await page.locator('.news', { hasText: 'Somebody else must publish it.' }).waitFor();
  assert.equal(itemOf(world, 'y1').revision, 2);
});

test('a safe reply takes the place of what was typed, which is kept and can be brought back, also after a reload', async (t) => {
  const { page } = await open(t, '#/replies/p4');
  const box = page.getByLabel('The clinic’s reply');
  await box.fill(guardedWords);
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.getByRole('button', { name: 'Use a safe reply' }).click();
  // The clinic's number stands there once the site's settings have come.
  const safe = page.getByRole('listitem').filter({ hasText: /We are sorry to read this\. To protect.*020 7946 0018/ });
  await safe.getByRole('button').click();
  assert.match(await box.inputValue(), /^We are sorry to read this.*020 7946 0018\.$/);
  await page.reload();
  await page.getByRole('button', { name: 'Bring my own words back' }).click();
  assert.equal(await box.inputValue(), guardedWords);
});

test('a safe reply whose gap is not filled is not sent', async (t) => {
  const { page, asked } = await open(t, '#/replies/p4', (world) => (world.sites[0].contact = null));
  await page.getByText('Safe replies').click();
  await page.getByRole('listitem').filter({ hasText: 'We are sorry to read this. To protect' }).getByRole('button').click();
  await page.waitForFunction(() => {
    const box = document.activeElement;
    return box.value?.slice(box.selectionStart, box.selectionEnd) === '[how to reach the clinic]';
  });
  await page.getByRole('button', { name: 'Send the reply' }).click();
  await page.locator('.error-summary', { hasText: 'Say how the clinic can be reached' }).waitFor();
  assert.deepEqual(
    asked.filter((line) => line.startsWith('POST')),
    [],
  );
});

test('an owner sets the clinic’s line, its contact, its people and its words, and a bad line is named', async (t) => {
  const { page, world } = await open(t, '#/sites/riverside');
  await page.getByLabel('What it is called').fill('Duty nurse');
  await page.getByLabel('Words to mark').fill('refund* = Asks for money back\nbotox*\n');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.locator('.error-summary', { hasText: '“botox*” needs a pattern' }).waitFor();
  await page.locator('.error-summary', { hasText: 'a number of digits' }).waitFor();
  await page.getByLabel('Number', { exact: true }).fill('020 7946 0019');
  await page.getByLabel('Words to mark').fill('refund* = Asks for money back\nbotox* = Botox');
  await page.getByLabel('People who work here').fill('Dr Amara Okafor\n\n Bea Lindqvist ');
  await page.getByLabel('How to reach the clinic in private').fill('');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.locator('.news', { hasText: 'Settings saved.' }).waitFor();
  const { ownLine, contact, staffNames, siteWords } = world.sites[0];
  assert.deepEqual(
    { ownLine, contact, staffNames, siteWords },
    {
      ownLine: { name: 'Duty nurse', phone: '020 7946 0019' },
      contact: null,
      staffNames: ['Dr Amara Okafor', 'Bea Lindqvist'],
      siteWords: [
        { pattern: 'refund*', label: 'Asks for money back' },
        { pattern: 'botox*', label: 'Botox' },
      ],
    },
  );
});

/** What `commonward init` would make there. */
const expected = (place) => {
  const { parts, emergencyNumber, ageLimit, criteria } = defaultSettings('', place);
  return { parts, emergencyNumber, ageLimit, criteria };
};

test('a new site is begun as the server would begin it: each jurisdiction brings its number and its parts, and says so', async (t) => {
  const { page, world } = await open(t, '#/sites/%2Bnew');
  const place = page.getByLabel('Jurisdiction');
  const number = page.getByLabel('Emergency number');
  await place.waitFor();
  assert.equal(await number.inputValue(), '112');
  for (const code of jurisdictions.toSorted((one, other) => (one === 'other' ? 1 : other === 'other' ? -1 : 0))) {
    await place.selectOption(code);
    assert.equal(await number.inputValue(), expected(code).emergencyNumber, code);
    assert.equal(await page.locator('#site-part-reviews').isChecked(), expected(code).parts.includes('reviews'), code);
    assert.equal(await page.locator('#site-ageLimit').inputValue(), String(expected(code).ageLimit), code);
    const note = page.locator('#site-emergencyNumber-note');
    assert.equal(await note.count(), code === 'other' ? 1 : 0, code);
  }
  await place.selectOption('au');
  await page.locator('#polite', { hasText: /Filled in for Australia.*Emergency number: 000\. Parts: Questions and answers\./ }).waitFor();
  assert.match(await page.locator('#site-parts').getAttribute('aria-describedby'), /site-parts-note/);
  await page.locator('#site-parts-note', { hasText: 'National Law, section 133' }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.getByLabel('Key').first().fill('bondi');
  await page.locator('#site-name').fill('Bondi Surgery');
  await page.getByRole('button', { name: 'Create the site' }).click();
  await page.locator('h1', { hasText: 'Settings of Bondi Surgery' }).waitFor();
  const made = world.sites.find((site) => site.key === 'bondi');
  const { parts, emergencyNumber, ageLimit, criteria, jurisdiction } = made;
  assert.deepEqual({ parts, emergencyNumber, ageLimit, criteria }, expected('au'));
  assert.equal(jurisdiction, 'au');
});

test('what the owner of a new site has set is not overwritten by its jurisdiction, also after a reload', async (t) => {
  const { page } = await open(t, '#/sites/%2Bnew');
  const number = page.getByLabel('Emergency number');
  await number.fill('111');
  await page.getByLabel('Jurisdiction').selectOption('au');
  assert.equal(await number.inputValue(), '111');
  assert.equal(await page.locator('#site-part-reviews').isChecked(), false, 'what was not set follows');
  await page.locator('#polite', { hasText: 'people there call 000. Make sure that 111 is answered too.' }).waitFor();
  await page.locator('#site-part-reviews').check();
  await page.reload();
  await page
    .locator('.note', { hasText: 'not saved' })
    .or(page.getByRole('button', { name: /discard/i }))
    .first()
    .waitFor();
  await page.locator('#site-emergencyNumber-note', { hasText: 'call 000' }).waitFor();
  await page.getByLabel('Jurisdiction').selectOption('uk');
  assert.equal(await number.inputValue(), '111');
  await page.locator('#site-emergencyNumber-note', { hasText: 'call 999 or 112' }).waitFor();
});

test('a site whose emergency number is of another place is told of beside the field, which forbids nothing and changes nothing', async (t) => {
  const { page, world } = await open(t, '#/sites/riverside', (world) => (world.sites[0].emergencyNumber = '911'));
  const number = page.getByLabel('Emergency number');
  const note = page.locator('#site-emergencyNumber-note');
  await note.filter({ hasText: 'United Kingdom: people there call 999 or 112. Make sure that 911 is answered too.' }).waitFor();
  assert.match(await number.getAttribute('aria-describedby'), /site-emergencyNumber-note/);
  assert.equal(await number.getAttribute('aria-invalid'), null);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.locator('.news', { hasText: 'Settings saved.' }).waitFor();
  await number.fill('999');
  await note.waitFor({ state: 'detached' });
  await page.getByLabel('Jurisdiction').selectOption('au');
  await page.locator('#polite', { hasText: 'people there call 000. Make sure that 999 is answered too.' }).waitFor();
  assert.equal(await number.inputValue(), '999', 'nothing of a site that is there changes unasked');
  assert.equal(await page.locator('#site-part-reviews').isChecked(), true);
  assert.equal(world.sites[0].emergencyNumber, '911');
});

test('what went past the reply guard says so in its row while it waits, and publishing it is put before nothing', async (t) => {
  const { page } = await open(t, '#/queue/pending/y1', (world) => {
    Object.assign(itemOf(world, 'y1'), {
      second: true,
      barred: null,
      author: { name: 'Edie Farnaby', kind: 'staff' },
      overridden: [{ kind: 'relationship', start: 0, end: 21, rule: '45 CFR 164.502' }],
    });
  });
  await heading(page, 'Reply to');
  assert.match(await page.locator('#row-y1').innerText(), /Sent past the reply guard/);
  assert.equal(await page.locator('.row', { hasText: 'Sent past the reply guard' }).count(), 1, 'no other row says it');
  assert.equal(await page.locator('.bar .btn.go').count(), 0);
  await page.keyboard.press('f');
  await page.locator('#row-y1', { hasText: 'You published this' }).waitFor();
  assert.doesNotMatch(await page.locator('#row-y1').innerText(), /reply guard/);
});

test('while a reason is chosen, what can be undone does not lie over the text, and the text keeps a good part of the screen', async (t) => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 1280, height: 720 },
  ]) {
    const { page } = await open(t, '#/queue/pending/q1', undefined, { viewport });
    await heading(page, 'meniscus');
    await page.keyboard.press('f');
    await heading(page, 'Review of Dr Amara Okafor');
    await page.locator('.undo').waitFor();
    await page.keyboard.press('d');
    await page.locator('#decide-form').waitFor();
    // Where the message stands is measured a frame after the form is drawn.
    await page.waitForFunction(() => {
      const dock = document.querySelector('.dock').getBoundingClientRect().height;
      return parseFloat(document.documentElement.style.getPropertyValue('--dock')) === Math.ceil(dock);
    });
    const boxes = await page.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect().toJSON();
      return { undo: box('.undo'), text: box('.item-scroll'), form: box('#decide-form') };
    });
    const apart = (one, other) => one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
    assert.ok(apart(boxes.undo, boxes.text), JSON.stringify(boxes));
    assert.ok(apart(boxes.undo, boxes.form), JSON.stringify(boxes));
    assert.ok(boxes.text.height > viewport.height / 3, `${boxes.text.height} px of ${viewport.height}`);
    const last = page.locator('#decide-form .buttons .btn').last();
    assert.ok((await last.boundingBox()).y < viewport.height - 20, 'the form’s buttons are in view');
  }
});

test('a list within a post of the thread has no bar before each of its points', async (t) => {
  const { page } = await open(t, '#/queue/pending/a1', (world) => {
    const { thread } = itemOf(world, 'a1');
    thread[0].body = [{ t: 'ul', items: [[{ t: 'p', c: ['One'] }], [{ t: 'p', c: ['Two'] }]] }];
  });
  await page.locator('.thread .text li').first().waitFor();
  const bars = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartWidth));
  assert.deepEqual(await bars('.thread .text li'), ['0px', '0px']);
  assert.ok((await bars('.thread > li')).every((width) => width === '3px'));
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
