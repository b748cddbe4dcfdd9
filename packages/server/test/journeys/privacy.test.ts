import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit, type Visit } from './browser.ts';
import { openClinic, snippet, wholePage } from './clinic.ts';
import { button, chooseTab, openQuestionComposer, panelOf, readPanel, writeQuestion } from './people.ts';

/** All that a page can keep about a person in a browser. */
const kept = ({ page }: Visit) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys().catch(() => [] as string[]),
    workers: ((await navigator.serviceWorker?.getRegistrations()) ?? []).length,
    cookie: document.cookie,
  }));
const nothing = { local: {}, session: {}, databases: [], caches: [], workers: 0, cookie: '' };

test('who only reads leaves no trace in the browser and is known to nobody but the clinic and its server', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator', 'clinician', 'responder']);
  const other = await clinic.staff('Sam Ellery', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const review = await clinic.review(await clinic.member('Plover'));
  await clinic.publish(moderator, question.id, review.id);
  await clinic.publish(other, (await clinic.answer(moderator, question.id)).id, (await clinic.reply(moderator, review.id)).id);

  const reader = await visit(t);
  const panel = await readPanel(reader.page, clinic.page);
  await chooseTab(panel, 'Questions');
  await button(panel, 'May I swim with the new knee?').click();
  await expect(panel.locator('commonward-question').getByText('Usually after two weeks.')).toBeVisible();
  await button(panel, 'Back to all').click();
  await panel.getByLabel('Order').selectOption({ label: 'most helpful' });
  await chooseTab(panel, 'Reviews');
  await panel.getByLabel('Show').selectOption({ label: '5 stars' });
  await expect(panel.getByText('There is no review with 5 stars.')).toBeVisible();

  assert.deepEqual(await kept(reader), nothing);
  assert.deepEqual(await reader.context.cookies(), []);
  const asked = reader.requests.filter(({ url }) => !url.startsWith('data:'));
  for (const { method, url } of asked) {
    assert.equal(method, 'GET', url);
    assert.ok([clinic.origin, clinic.url].includes(new URL(url).origin), `a request went to ${url}`);
  }
  const paths = asked.filter(({ url }) => url.startsWith(clinic.url)).map(({ url }) => new URL(url).pathname);
  assert.deepEqual([...new Set(paths.filter((path) => !path.startsWith('/w/1/')))].sort(), [
    `/v1/larkfield/items/${question.id}`,
    '/v1/larkfield/questions',
    '/v1/larkfield/reviews',
    '/v1/larkfield/snapshot',
  ]);
  assert.equal(paths.filter((path) => path.endsWith('/snapshot')).length, 1, 'the first page is one read');
  assert.deepEqual(reader.errors, []);
});

test('nothing of a composer leaves the browser before it is sent, and what is typed into the search goes to search alone', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  await clinic.publish(moderator, question.id);
  const writer = await visit(t);
  const panel = await readPanel(writer.page, clinic.page);
  const lastOfTheForm = writer.page.waitForResponse(/\/hints-[^/]+\.js$/);
  await openQuestionComposer(panel);
  await lastOfTheForm;
  assert.deepEqual(await kept(writer), nothing, 'opening a composer keeps nothing');
  const before = writer.requests.length;

  const found = writer.page.waitForResponse((response) => response.url().includes('/search'));
  await panel.getByLabel('Search the questions here').pressSequentially('swim', { delay: 0 });
  const answer = await found;
  await expect(panel.getByRole('button', { name: 'May I swim with the new knee?' })).toBeVisible();
  assert.equal(answer.request().method(), 'POST');
  assert.match(answer.request().headers()['content-type'] ?? '', /^text\/plain/);
  assert.ok(!answer.url().includes('swim'), 'the words are not part of an address, which servers log');
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue('');
  assert.deepEqual(await kept(writer), nothing, 'the search keeps nothing');

  await writeQuestion(panel, { title: 'Secret heron title', body: 'Secret heron body' });
  await panel.getByLabel('Topics').fill('heron');
  const sent = writer.requests.slice(before);
  assert.deepEqual(
    sent.filter(({ url }) => !url.includes('/search')),
    [],
    'typing sends nothing',
  );
  for (const { body, url } of sent) {
    assert.ok('swim'.startsWith(body ?? '') && body !== '', `only the search's own words were sent, not ${JSON.stringify(body)}`);
    assert.ok(!/heron/i.test(url + body));
  }
  const { local, session, cookie } = await kept(writer);
  assert.deepEqual([local, cookie], [{}, '']);
  assert.match(JSON.stringify(session), /Secret heron title/, 'the draft is in this tab alone');

  await button(panel, 'Send to be read').click();
  await panel.getByLabel('E-mail address').fill('patient@example.org');
  await button(panel, 'Send me a code').click();
  await panel.getByLabel('Code from the e-mail').waitFor();
  for (const { body, url } of writer.requests) assert.ok(!/heron/i.test(url + (body ?? '')), 'the text waits for the signing in');
  assert.deepEqual(writer.errors, []);
});

test('the snippet costs a page one small script until the reader comes near the panel', async (t) => {
  const clinic = await openClinic(t);
  const far = clinic.addPage('/far', wholePage(`<div style="height:6000px">A long page.</div>${snippet(clinic.url)}`));
  const reader = await visit(t);
  await reader.page.goto(far, { waitUntil: 'networkidle' });
  assert.deepEqual(
    reader.requests.filter(({ url }) => url.startsWith(clinic.url)).map(({ url }) => new URL(url).pathname),
    ['/w/1/commonward.js'],
  );
  await panelOf(reader.page).scrollIntoViewIfNeeded();
  await expect(panelOf(reader.page).locator('section.frame')).toHaveAttribute('aria-busy', 'false');
  const eager = await visit(t);
  await readPanel(
    eager.page,
    clinic.addPage(
      '/eager',
      wholePage(
        `<div style="height:6000px">A long page.</div>${snippet(clinic.url, 'site="larkfield" subject="clinic/larkfield" loading="eager"')}`,
      ),
    ),
  );
  assert.equal(await eager.page.evaluate(() => scrollY), 0);
});
