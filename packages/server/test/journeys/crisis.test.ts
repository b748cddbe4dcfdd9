import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, intercept, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import {
  beSignedIn,
  button,
  openQuestionComposer,
  readPanel,
  sendForReading,
  toldWhoTheyAre,
  waitingCard,
  writeQuestion,
} from './people.ts';

const despair = {
  title: 'Does it ever get better?',
  body: 'I cannot sleep for pain. I do not want to live any more and I want to kill myself.',
};

test('somebody in despair sees whom to call while they write and no server answers, sends it all the same, and sees what happens next', async (t) => {
  const clinic = await openClinic(t, { ownLine: { name: 'Larkfield nurse line', phone: '020 7946 0018' } });
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const { page, context, errors } = await visit(t);
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const panel = await readPanel(page, clinic.page);
  await toldWhoTheyAre(panel, 'Heron');
  const chunk = page.waitForResponse(/\/hints-[^/]+\.js$/);
  await openQuestionComposer(panel);
  await (await chunk).finished();

  await intercept(context, `${clinic.url}/**`, (route) => route.abort('connectionrefused'));
  await writeQuestion(panel, despair);
  const help = panel.locator('.help');
  await expect(help).toContainText('You do not have to wait for an answer here.');
  await expect(help.getByRole('link', { name: 'Emergency number 999' })).toHaveAttribute('href', 'tel:999');
  await expect(help.getByRole('link', { name: 'Samaritans 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(help.getByRole('link', { name: 'Larkfield nurse line 020 7946 0018' })).toHaveAttribute('href', 'tel:02079460018');
  await expect(panel.getByLabel('What should somebody know to answer it?')).toHaveValue(despair.body);
  await sendForReading(panel);
  await expect(panel.getByText('What you typed is still here.')).toBeVisible();
  await expect(help).toBeVisible();

  await context.unroute(`${clinic.url}/**`);
  await sendForReading(panel);
  await expect(waitingCard(panel)).toBeFocused();
  const after = panel.locator('commonward-waiting .help');
  await expect(after).toContainText('A moderator has been told now and will read it first.');
  await expect(after.getByRole('link', { name: 'Samaritans 116 123' })).toBeVisible();
  const mail = await clinic.mailTo(moderator.email);
  for (const word of ['sleep', 'live', 'kill', 'Heron', 'better']) assert.ok(!new RegExp(`\\b${word}\\b`, 'i').test(mail.text), word);

  await button(panel, 'Your posts').click();
  await expect(panel.locator('commonward-mine .help')).toContainText('Samaritans');
  assert.deepEqual(errors, []);
});
