import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, intercept, visit } from './browser.ts';
import { openClinic, siteKey } from './clinic.ts';
import {
  beSignedIn,
  button,
  openQuestionComposer,
  openReviewComposer,
  readHere,
  readPanel,
  sendForReading,
  signInByMail,
  waitingCard,
  writeQuestion,
  writeReview,
} from './people.ts';
import { contributionTables } from '../../src/features/contributions/index.ts';

const body = (panel: Awaited<ReturnType<typeof readPanel>>) => panel.getByLabel('What was good, what could be better?');

test('what somebody writes stays in their browser until they press Send, whatever is found in it; only the search box is sent', async (t) => {
  const clinic = await openClinic(t);
  const { page, requests, errors } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  const from = requests.length;
  await panel.getByLabel('Search the questions here').fill('zebrafinch');
  await panel.locator('commonward-search .found').waitFor();
  await writeQuestion(panel, {
    title: 'May I cross the quagmire? Ring 07700 900417.',
    body: 'I am Emily Marchbanks and walk past the xylophone. I do not want to live any more.',
  });
  await panel.getByLabel('Topics').fill('wolfsbane');
  await expect(panel.locator('.hints')).toHaveCount(2);
  await expect(panel.locator('.help')).toBeVisible();
  await panel.locator('.hide').first().click();
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue('May I cross the quagmire? Ring [telephone number].');

  const before = requests.slice(from).map(({ url, body: sent }) => decodeURIComponent(`${url} ${sent ?? ''}`));
  for (const word of ['quagmire', '07700', '900417', 'Marchbanks', 'xylophone', 'live any more', 'wolfsbane'])
    assert.deepEqual(
      before.filter((line) => line.includes(word)),
      [],
      word,
    );
  const searches = before.filter((line) => line.includes('zebrafinch'));
  assert.equal(searches.length, 1);
  assert.match(searches[0]!, new RegExp(`/v1/${siteKey}/search\\?`));

  await sendForReading(panel);
  await signInByMail(clinic, panel, { email: 'patient@example.org', name: 'Heron' });
  await expect(waitingCard(panel)).toBeVisible();
  const sent = requests.filter(({ body: words }) => words?.includes('xylophone'));
  assert.equal(sent.length, 1, 'the words are in the one request that Send makes');
  assert.ok(!sent[0]!.body!.includes('zebrafinch'));
  assert.deepEqual(errors, []);
});

test('a composer whose hints cannot be fetched works without them', async (t) => {
  const clinic = await openClinic(t);
  const { page, context } = await visit(t);
  await intercept(context, '**/hints-*.js', (route) => route.abort('connectionrefused'));
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const panel = await readPanel(page, clinic.page);
  await expect(button(panel, 'Your posts')).toBeVisible();
  const refused = page.waitForEvent('requestfailed', (request) => /\/hints-[^/]+\.js$/.test(request.url()));
  await openReviewComposer(panel);
  await writeReview(panel, { stars: 4, body: 'They took their time. I do not want to live any more.' });
  await refused;
  assert.equal(await panel.locator('.help').count(), 0);
  await sendForReading(panel);
  await expect(waitingCard(panel)).toBeVisible();
  await expect(panel.locator('commonward-waiting .help')).toBeVisible();
});

test('whoever is asked to look again can hide a number or send it as it is, is asked once, and the post waits for a moderator', async (t) => {
  const clinic = await openClinic(t);
  const { page, errors } = await visit(t);
  const rows = async () => {
    const { db } = clinic.community.store;
    return db.q.select().from(contributionTables(db).contribution);
  };
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  let panel = await readPanel(page, clinic.page);
  await expect(button(panel, 'Your posts')).toBeVisible();
  await openReviewComposer(panel);
  await writeReview(panel, { stars: 4, body: 'They took their time.  \nRing me on 07700 900417 or 07700 900418.' });
  await readHere(panel);
  await sendForReading(panel);
  const region = panel.getByRole('region', { name: 'Before a moderator reads it' });
  await expect(region).toBeFocused();
  await expect(region.locator('mark')).toHaveText(['07700 900417', '07700 900418']);
  assert.equal((await rows()).length, 0, 'nothing is stored before it is sent again');
  await region.locator('.hide').first().click();
  await expect(body(panel)).toHaveValue('They took their time.  \nRing me on [telephone number] or 07700 900418.');
  await button(region, 'Send it as it is: a moderator will read it').click();
  await expect(waitingCard(panel)).toBeVisible();
  const [row] = await rows();
  assert.equal(row?.state, 'pending');

  panel = await readPanel(page, clinic.page);
  await button(panel, 'Your posts').click();
  await expect(panel.locator('commonward-mine')).toContainText('Ring me on [telephone number] or 07700 900418.');
  assert.deepEqual(errors, []);
});

test('what appears under the text never moves a button away from under a press', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  await page.clock.install();
  const panel = await readPanel(page, clinic.page);
  await openReviewComposer(panel);
  // Whatever reads the words is here and ready.
  await body(panel).fill('Ring me on 07700 900417.');
  await expect(panel.locator('.hints')).toBeVisible();
  await body(panel).fill('');
  await expect(panel.locator('.hints')).toHaveCount(0);
  const choice = panel.getByRole('radio', { name: 'A visitor' });
  const place = async () => (await choice.boundingBox())!;
  await choice.scrollIntoViewIfNeeded();
  // From here on time passes where it is told to: on a slow machine the hints would come before the button is down.
  // A minute on, since it goes on until the page hears of it, and cannot be put back.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
  await body(panel).fill('Ring me on 07700 900417. I do not want to live any more.');
  const before = await place();
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  await page.clock.runFor(2_000);
  assert.deepEqual(await place(), before, 'nothing has moved while the button is down');
  await page.mouse.up();
  await expect(choice).toBeChecked();
  await page.clock.runFor(2_000);
  await expect(panel.locator('.help')).toBeVisible();
  assert.notDeepEqual(await place(), before);
});
