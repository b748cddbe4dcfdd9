import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, intercept, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import { beSignedIn, button, chooseTab, openQuestionComposer, panelOf, readPanel, toldWhoTheyAre, writeQuestion } from './people.ts';

test('while the server is down a text that was being sent stays, and it can be sent once the server is back', async (t) => {
  const clinic = await openClinic(t);
  const { page, errors } = await visit(t);
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const panel = await readPanel(page, clinic.page);
  await toldWhoTheyAre(panel, 'Heron');
  await openQuestionComposer(panel);
  const words = { title: 'May I swim with the new knee?', body: 'The wound has closed and the pool near me is warm.' };
  await writeQuestion(panel, words);

  await clinic.goDown();
  await button(panel, 'Send to be read').click();
  await expect(panel.getByText('The service does not answer just now. Please try again in a little while.')).toBeVisible();
  await expect(panel.getByText('What you typed is still here.')).toBeVisible();
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue(words.title);
  await expect(panel.getByLabel('What should somebody know to answer it?')).toHaveValue(words.body);

  await clinic.comeBack();
  await button(panel, 'Send to be read').click();
  await expect(panel.locator('commonward-waiting .card').filter({ hasText: 'Your question is waiting to be read.' })).toBeVisible();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0, 'the draft is gone once it was sent');
  assert.deepEqual(errors, []);
});

test('a text survives a reload of the page in this tab until it is sent', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  await writeQuestion(panel, { title: 'May I swim with the new knee?', body: 'The wound has closed.' });
  await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue('May I swim with the new knee?');
  await expect(panel.getByText('This is what you had written before.')).toBeVisible();
});

test('when the server is down the panel says so and tries again when asked, and the page around it does not notice', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  await clinic.publish(moderator, question.id);
  const { page, context, errors } = await visit(t);
  await readPanel(page, clinic.page);

  // The panel's code is in the browser's cache by now, as on every page view but the first; what it has to read is not.
  await intercept(context, '**/snapshot?*', (route) => route.abort('connectionrefused'));
  await page.reload();
  const panel = panelOf(page);
  await expect(panel.getByText('This could not be loaded')).toBeVisible();
  await expect(button(panel, 'Try again')).toBeVisible();
  await button(panel, 'Try again').click();
  await expect(button(panel, 'Try again')).toBeVisible();
  await expect(page.locator('#below')).toBeVisible();

  await context.unroute('**/snapshot?*');
  await button(panel, 'Try again').click();
  await chooseTab(panel, 'Questions');
  await expect(panel.getByText('May I swim with the new knee?')).toBeVisible();
  assert.deepEqual(errors, []);
});

test('a server that is down altogether leaves the page as it was: no exception, nothing moved, the words for readers without the panel kept', async (t) => {
  const clinic = await openClinic(t);
  const { page, errors } = await visit(t);
  await clinic.goDown();
  await page.goto(clinic.page);
  await expect(page.getByRole('heading', { name: 'Dr Amara Okafor' })).toBeVisible();
  await expect(page.locator('#below')).toBeVisible();
  assert.deepEqual(errors, []);
  await clinic.comeBack();
  await readPanel(page, clinic.page);
});

test('a reader who is offline is told so beside whatever they press, nothing moves for it, and "Try again" works once they are back', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  await clinic.publish(moderator, question.id);
  const { page, context, errors } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await chooseTab(panel, 'Questions');
  const notice = panel.locator('.notice');
  await context.setOffline(true);
  const height = (await panel.boundingBox())!.height;
  for (const name of ['May I swim with the new knee?', 'Ask a question', /^Helpful/, /^Report/, 'Sign in']) {
    const pressed = button(panel, name);
    await pressed.click();
    await expect(notice).toContainText('You seem to be offline.');
    const [told, beside] = [(await notice.boundingBox())!, (await pressed.boundingBox())!];
    const apart = Math.max(told.y - beside.y - beside.height, beside.y - told.y - told.height);
    assert.ok(apart >= -1 && apart < 24, `${String(name)}: told ${apart} px away`);
    await expect(notice).toBeInViewport({ ratio: 0.9 });
    assert.equal((await panel.boundingBox())!.height, height, `${String(name)}: the panel has grown`);
    await page.keyboard.press('Escape');
    await expect(notice).toHaveCount(0);
  }
  await button(panel, 'Sign in').click();
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  await button(notice, 'Try again: Sign in').click();
  await expect(panel.getByRole('radio', { name: '16 or older' })).toBeVisible();
  assert.deepEqual(errors, []);
});
