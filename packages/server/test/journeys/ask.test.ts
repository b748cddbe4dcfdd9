import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import {
  button,
  chooseTab,
  goToWork,
  itemHeading,
  openQuestionComposer,
  panelOf,
  readPanel,
  signInByMail,
  writeQuestion,
} from './people.ts';

const title = 'May I swim with the new knee?';
const body = 'The wound has closed and the pool near me is warm.';
const answerText = 'Once the wound has been dry for two weeks, gentle swimming is usually fine.';

test('a question goes from a patient through a moderator and a clinician back to the patient, and a stranger sees only what was decided', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const clinician = await clinic.staff('Dr Amara Okafor', ['clinician']);

  const patient = await visit(t);
  const panel = await readPanel(patient.page, clinic.page);
  await openQuestionComposer(panel);
  await writeQuestion(panel, { title, body });
  await button(panel, 'Send to be read').click();
  const consent = panel.getByRole('checkbox', { name: /^I agree that/ });
  const posts: string[] = [];
  patient.page.on('request', (request) => request.method() === 'POST' && posts.push(new URL(request.url()).pathname));
  await consent.uncheck();
  await signInByMail(clinic, panel, { email: 'patient@example.org', name: 'Heron' });
  await expect(consent).toBeFocused();
  await expect(panel.getByText('Tick the box if you agree')).toBeVisible();
  assert.ok(!posts.some((path) => path.endsWith('/questions')), 'taken back while signing in: nothing was sent');
  await consent.check();
  await button(panel, 'Send to be read').click();
  const waiting = panel.locator('commonward-waiting .card');
  await expect(waiting.filter({ hasText: 'Your question is waiting to be read.' })).toBeVisible();

  const early = await visit(t);
  const earlyPanel = await readPanel(early.page, clinic.page);
  await chooseTab(earlyPanel, 'Questions');
  await expect(earlyPanel.getByText('Nobody has asked a question yet.')).toBeVisible();
  assert.equal(await earlyPanel.getByText(title).count(), 0);

  const desk = await visit(t);
  await goToWork(desk.page, clinic, moderator);
  await desk.page.locator('.row').filter({ hasText: title }).waitFor();
  await desk.page.keyboard.press('j');
  await expect(itemHeading(desk.page, title)).toBeFocused();
  clinic.clock.stop();
  await desk.page.keyboard.press('f');
  await expect(desk.page.locator('.undo')).toContainText('Question published.');

  // Decided, but the time to undo is not over.
  const between = await visit(t);
  const betweenPanel = await readPanel(between.page, clinic.page);
  await chooseTab(betweenPanel, 'Questions');
  await expect(betweenPanel.getByText('Nobody has asked a question yet.')).toBeVisible();
  assert.equal(await betweenPanel.getByText(title).count(), 0);

  await clinic.settle();
  const stranger = await visit(t);
  const strangersPanel = await readPanel(stranger.page, clinic.page);
  await chooseTab(strangersPanel, 'Questions');
  await expect(strangersPanel.getByText(title)).toBeVisible();

  const surgery = await visit(t);
  await goToWork(surgery.page, clinic, clinician, '#/answers');
  await surgery.page.locator('.row').filter({ hasText: title }).click();
  await surgery.page.getByLabel('Your answer').fill(answerText);
  await button(surgery.page, 'Send the answer').click();
  await expect(surgery.page.getByText('Answer sent. It waits for a decision.').first()).toBeVisible();

  await desk.page.goto(`${clinic.url}/admin#/queue/pending`);
  await desk.page.reload();
  await desk.page.locator('.row').filter({ hasText: answerText }).waitFor();
  await desk.page.keyboard.press('j');
  await expect(itemHeading(desk.page, 'Answer to')).toBeFocused();
  await desk.page.keyboard.press('f');
  await expect(desk.page.locator('.undo')).toContainText('Answer published.');
  const mailsBefore = clinic.mails.filter((mail) => mail.to === 'patient@example.org').length;
  await clinic.settle();

  const mail = await clinic.mailTo('patient@example.org', mailsBefore + 1);
  assert.match(mail.text, /Larkfield Clinic/);
  assert.match(mail.text, /Your question has an answer\./);
  for (const word of ['swim', 'knee', 'wound', 'pool', 'Amara', 'Okafor', 'Heron'])
    assert.ok(!new RegExp(word, 'i').test(mail.raw), `the mail holds the word "${word}"`);
  const link = /http:\/\/127\.0\.0\.1:\d+\/\S*#commonward=\S+/.exec(mail.text)?.[0];
  assert.ok(link, 'the mail holds the link to the item');

  const fromMail = await visit(t);
  await fromMail.page.goto(link);
  const opened = panelOf(fromMail.page).locator('commonward-question');
  await expect(opened.getByRole('heading', { name: title })).toBeVisible();
  await expect(opened.getByText(answerText)).toBeVisible();
  await expect(opened.getByText('Clinician at Larkfield Clinic')).toBeVisible();

  // RFC 8058: the mail program's own button, without a page in between.
  const unsubscribe = /^List-Unsubscribe: <(.+)>/im.exec(mail.headers)?.[1];
  assert.match(mail.headers, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  assert.ok(unsubscribe);
  const done = await fetch(unsubscribe, {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  assert.equal(done.status, 200);
  await patient.page.reload();
  await button(panelOf(patient.page), 'Your posts').click();
  await expect(panelOf(patient.page).getByLabel('Tell me by e-mail what happens to my posts')).not.toBeChecked();

  for (const { errors } of [patient, early, desk, stranger, surgery, fromMail]) assert.deepEqual(errors, []);
});
