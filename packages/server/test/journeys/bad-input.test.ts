import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic, snippet, wholePage } from './clinic.ts';
import {
  beOldEnough,
  beSignedIn,
  button,
  chooseTab,
  codeIn,
  goToWork,
  openQuestionComposer,
  openReviewComposer,
  readPanel,
  writeQuestion,
} from './people.ts';

const fine = { title: 'May I swim with the new knee?', body: 'The wound has closed.' };

test('an empty form says what is missing, beside each field and in a summary, and sends nothing', async (t) => {
  const clinic = await openClinic(t);
  const { page, requests, errors } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  const before = requests.length;
  await button(panel, 'Send to be read').click();
  const summary = panel.locator('commonward-composer .summary-of-faults');
  await expect(summary).toBeFocused();
  for (const words of [
    'Write your question in one sentence',
    'Write what somebody should know to answer',
    'Choose whom it is about',
    'Tick the box if you agree; without it we may not take your text',
  ]) {
    await expect(summary.getByRole('link', { name: words })).toBeVisible();
    await expect(panel.locator('commonward-composer .fault').filter({ hasText: words })).toBeVisible();
  }
  await summary.getByRole('link', { name: 'Write what somebody should know to answer' }).click();
  await expect(panel.getByLabel('What should somebody know to answer it?')).toBeFocused();

  await button(panel, 'Cancel').click();
  await openReviewComposer(panel);
  await button(panel, 'Send to be read').click();
  for (const words of [
    'Choose from 1 to 5 stars',
    'Write what was good or what could be better',
    'Choose the month of your visit',
    'Choose who you are in this',
    'Choose whether you got anything',
  ]) {
    await expect(panel.locator('commonward-composer .fault').filter({ hasText: words })).toBeVisible();
  }
  assert.deepEqual(
    requests.slice(before).filter(({ method }) => method !== 'GET'),
    [],
  );
  assert.deepEqual(errors, []);
});

test('a text that is too long says by how much, stays, and can be shortened and sent', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  await writeQuestion(panel, { title: 'x'.repeat(151), body: 'y'.repeat(5003) });
  await expect(panel.getByText('3 characters too many')).toBeVisible();
  await button(panel, 'Send to be read').click();
  await expect(panel.locator('.fault').filter({ hasText: 'Shorten this to 5,000 characters or fewer' })).toBeVisible();
  await expect(panel.locator('.fault').filter({ hasText: 'Shorten this to 150 characters or fewer' })).toBeVisible();
  await expect(panel.getByLabel('What should somebody know to answer it?')).toHaveValue('y'.repeat(5003));
  await writeQuestion(panel, fine);
  await button(panel, 'Send to be read').click();
  await expect(panel.getByText('Your question is waiting to be read.')).toBeVisible();
});

test('a text of characters that nobody can see is refused by the server in plain words, and what else was typed stays', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  await beSignedIn(page, clinic, await clinic.member('Heron'));
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  await writeQuestion(panel, { title: fine.title, body: '\u2060\u200b\u2800' });
  await button(panel, 'Send to be read').click();
  await expect(panel.locator('.fault').filter({ hasText: 'Please write something here' })).toBeVisible();
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue(fine.title);
});

test('somebody below the age limit is told kindly, and nothing is sent or kept', async (t) => {
  const clinic = await openClinic(t);
  const { page, context, requests } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await chooseTab(panel, 'Questions');
  await button(panel, 'Ask a question').click();
  await expect(panel.getByRole('radio', { name: '16 or older' })).not.toBeChecked();
  await expect(panel.getByRole('radio', { name: 'Younger than 16' })).not.toBeChecked();
  await button(panel, 'Continue').click();
  await expect(panel.getByText('Choose one of the two')).toBeVisible();
  const before = requests.length;
  await panel.getByRole('radio', { name: 'Younger than 16' }).check();
  await button(panel, 'Continue').click();
  await expect(panel.getByRole('heading', { name: 'You can read everything here' })).toBeFocused();
  await expect(panel.getByText('Nothing was sent or kept.')).toBeVisible();
  assert.equal(await panel.locator('commonward-composer input, commonward-composer textarea').count(), 0);
  assert.deepEqual(requests.slice(before), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  assert.deepEqual(await context.cookies(), []);
});

test('a wrong code says so; after five of them even the right one is refused, and a new one helps', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await button(panel, 'Sign in').click();
  await beOldEnough(panel);
  await panel.getByLabel('E-mail address').fill('not an address');
  await button(panel, 'Send me a code').click();
  await expect(panel.getByText('Type an e-mail address, such as name@example.org')).toBeVisible();
  await panel.getByLabel('E-mail address').fill('patient@example.org');
  await button(panel, 'Send me a code').click();
  const field = panel.getByLabel('Code from the e-mail');
  await field.waitFor();
  const right = codeIn((await clinic.mailTo('patient@example.org')).text);
  const wrong = right === '000000' ? '000001' : '000000';
  const send = panel.locator('commonward-sign-in button.send');
  const tryCode = async (code: string): Promise<void> => {
    // Until the answer to the press before is taken in, a press is not heard, and that answer may empty the field.
    await expect(send).toHaveAttribute('aria-disabled', 'false');
    await field.fill(code);
    const answered = page.waitForResponse((response) => response.url().endsWith('/sessions') && response.request().method() === 'POST');
    await send.click();
    await answered;
  };
  await field.fill('12');
  await send.click();
  await expect(panel.getByText('Type the six digits from the e-mail')).toBeVisible();
  for (let tries = 1; tries <= 4; tries += 1) {
    await tryCode(wrong);
    await expect(panel.getByText('That is not the code we sent. Check it and type it again')).toBeVisible();
  }
  await tryCode(wrong);
  await tryCode(right);
  await expect(panel.getByText('The code was typed wrongly five times. Ask for a new one')).toBeVisible();
  await button(panel, 'Send a new code').click();
  await expect(panel.locator('commonward-sign-in .again')).toHaveText('A new code is on its way.');
  await panel.getByLabel('Name that others will see').fill('Heron');
  await tryCode(codeIn((await clinic.mailTo('patient@example.org', 2)).text));
  await expect(button(panel, 'Your posts')).toBeVisible();
});

test('a code that is too old says so', async (t) => {
  const clinic = await openClinic(t);
  const { page } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await button(panel, 'Sign in').click();
  await beOldEnough(panel);
  await panel.getByLabel('E-mail address').fill('patient@example.org');
  await button(panel, 'Send me a code').click();
  await panel.getByLabel('Code from the e-mail').fill(codeIn((await clinic.mailTo('patient@example.org')).text));
  clinic.clock.advance(11 * 60_000);
  await panel.getByLabel('Name that others will see').fill('Heron');
  await panel.locator('commonward-sign-in button.send').click();
  await expect(panel.getByText('This code is too old. Ask for a new one')).toBeVisible();
});

test('on a page that the clinic has not named, reading works and sending says whom to tell', async (t) => {
  const clinic = await openClinic(t, { origins: ['https://clinic.example'] });
  const { page } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await openQuestionComposer(panel);
  await writeQuestion(panel, fine);
  await button(panel, 'Send to be read').click();
  await panel.getByLabel('E-mail address').fill('patient@example.org');
  await button(panel, 'Send me a code').click();
  await expect(panel.getByText('This web page is not set up for posting. Please tell the people who run it.')).toBeVisible();
  await expect(panel.getByLabel('Your question in one sentence')).toHaveValue(fine.title);
  // Had a mail been made ready, it would have gone by then.
  await clinic.community.outbox.drain();
  assert.deepEqual(clinic.mails, []);
});

test('a site that has not said who is responsible takes no posts and says so, and shows its owner why', async (t) => {
  const clinic = await openClinic(t, { controllerName: null });
  const owner = await clinic.staff('Noor Haddad', ['owner']);
  const { page } = await visit(t);
  const panel = await readPanel(page, clinic.page);
  await expect(panel.getByText('Posting is not open yet. You can read everything that is here.').first()).toBeVisible();
  await expect(button(panel, 'Write a review')).toHaveCount(0);
  await expect(button(panel, 'Sign in')).toHaveCount(0);
  const office = await visit(t);
  await goToWork(office.page, clinic, owner, '#/sites/larkfield');
  await expect(office.page.getByText('The site takes no posts until it has the name of the controller.').first()).toBeVisible();
});

test('an unknown site, an attribute that cannot be right and an unseen subject each have their words', async (t) => {
  const clinic = await openClinic(t);
  const { page, errors } = await visit(t);
  const unknown = await readPanel(
    page,
    clinic.addPage('/unknown', wholePage(snippet(clinic.url, 'site="nowhere" subject="clinic/larkfield"'))),
  );
  await expect(unknown.getByText('Reviews and questions are not set up on this page.')).toBeVisible();
  const wrong = await readPanel(page, clinic.addPage('/wrong', wholePage(snippet(clinic.url, 'site="larkfield" subject="Not A Key!"'))));
  await expect(wrong.getByText('Reviews and questions are not set up on this page.')).toBeVisible();
  const unseen = await readPanel(
    page,
    clinic.addPage('/unseen', wholePage(snippet(clinic.url, 'site="larkfield" subject="treatment/never-seen"'))),
  );
  await expect(unseen.getByText('Nobody has written a review yet.')).toBeVisible();
  assert.deepEqual(errors, []);
});
