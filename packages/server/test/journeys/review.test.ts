import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import {
  beOldEnoughFor,
  beSignedIn,
  button,
  chooseTab,
  goToWork,
  itemHeading,
  openReviewComposer,
  readHere,
  readPanel,
  writeReview,
} from './people.ts';

const first = 'Sister Brigid was wonderful, but I waited for two hours.';
const second = 'The nurse was wonderful, but I waited for two hours.';
const note = 'Please leave out the name of the nurse.';
const replyText = 'We are sorry to read this. Please ring us if you would like to talk about it.';

test('a review comes back with a note, is changed by its author, published with its stars unseen by the moderator, and gets a reply', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const responder = await clinic.staff('Sam Ellery', ['responder']);
  const author = await clinic.member('Heron');

  const patient = await visit(t);
  await beSignedIn(patient.page, clinic, author);
  const panel = await readPanel(patient.page, clinic.page);
  await openReviewComposer(panel);
  await writeReview(panel, { stars: 4, body: first });
  await readHere(panel);
  await button(panel, 'Send to be read').click();
  // It names somebody: the author is asked about that once, and wants it read as it is.
  await button(panel, 'Send it as it is: a moderator will read it').click();
  await expect(panel.locator('commonward-waiting .card').filter({ hasText: 'Your review is waiting to be read.' })).toBeVisible();

  const desk = await visit(t);
  await goToWork(desk.page, clinic, moderator);
  await desk.page.locator('.row').filter({ hasText: 'Sister Brigid' }).waitFor();
  await desk.page.keyboard.press('j');
  await expect(itemHeading(desk.page, 'Review of Dr Amara Okafor')).toBeFocused();
  await expect(desk.page.getByText('Stars are hidden until the decision stands.')).toBeVisible();
  await expect(desk.page.locator('.scores')).toHaveCount(0);
  const [waiting] = (await (await desk.page.request.get(`${clinic.url}/admin/api/queue`)).json()).items as { id: string }[];
  const beforeDecision = await (await desk.page.request.get(`${clinic.url}/admin/api/items/${waiting!.id}`)).text();
  assert.ok(!/"overall":\s*\d/.test(beforeDecision), 'the stars are not even sent before the decision');
  await desk.page.keyboard.press('r');
  await desk.page.getByLabel('What should change').fill(note);
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.page.locator('.undo')).toContainText('Review returned for changes.');
  await clinic.settle();

  const told = await clinic.mailTo('member1@example.org');
  assert.ok(!told.raw.includes('Brigid') && !told.raw.includes('leave out'), 'the mail holds neither the text nor the note');

  const panelAgain = await readPanel(patient.page, clinic.page);
  await button(panelAgain, 'Your posts').click();
  await expect(panelAgain.locator('commonward-mine').getByText('Came back to you for a change')).toBeVisible();
  await expect(panelAgain.locator('commonward-mine').getByText(note)).toBeVisible();
  await button(panelAgain, /^Change/).click();
  const words = panelAgain.getByLabel('What was good, what could be better?');
  await beOldEnoughFor(panelAgain, words);
  await expect(words).toHaveValue(first);
  await expect(panelAgain.locator('input[name="overall"]').nth(3)).toBeChecked();
  await words.fill(second);
  await panelAgain.getByRole('checkbox', { name: /^I agree that/ }).check();
  await button(panelAgain, 'Send the change').click();
  await expect(panelAgain.locator('commonward-waiting .card').filter({ hasText: 'waiting to be read' })).toBeVisible();

  await desk.page.reload();
  await desk.page.locator('.row').filter({ hasText: 'The nurse was wonderful' }).click();
  await expect(itemHeading(desk.page, 'Review of Dr Amara Okafor')).toBeFocused();
  await expect(desk.page.getByText('Stars are hidden until the decision stands.')).toBeVisible();
  await button(desk.page, /^Publish/).click();
  await expect(desk.page.locator('.undo')).toContainText('Review published.');
  await clinic.settle();
  await desk.page.goto(`${clinic.url}/admin#/queue/decided/${waiting!.id}`);
  await expect(desk.page.locator('.scores').getByText('4 of 5')).toBeVisible();

  const office = await visit(t);
  await goToWork(office.page, clinic, responder, '#/replies');
  await office.page.locator('.row').filter({ hasText: 'The nurse was wonderful' }).click();
  await office.page.getByLabel('The clinic’s reply').fill(replyText);
  await button(office.page, 'Send the reply').click();
  await expect(office.page.getByText('Reply sent. It waits for a decision.').first()).toBeVisible();

  await desk.page.goto(`${clinic.url}/admin#/queue/pending`);
  await desk.page.reload();
  await desk.page.locator('.row').filter({ hasText: 'We are sorry' }).click();
  await button(desk.page, /^Publish/).click();
  await expect(desk.page.locator('.undo')).toContainText('Reply published.');
  await clinic.settle();

  const stranger = await visit(t);
  const strangersPanel = await readPanel(stranger.page, clinic.page);
  await chooseTab(strangersPanel, 'Reviews');
  const post = strangersPanel.locator('.post').filter({ hasText: second });
  await expect(post.getByText('Reply from Larkfield Clinic')).toBeVisible();
  await expect(post.getByText(replyText)).toBeVisible();
  assert.equal(await strangersPanel.getByText('Brigid').count(), 0);
  for (const { errors } of [patient, desk, office, stranger]) assert.deepEqual(errors, []);
});
