import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import { beOldEnough, beSignedIn, button, panelOf, readPanel, signInByMail } from './people.ts';

test('the link in the mail about a returned post opens that post for its author, signed in or not, and tells a stranger only that it is not public', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const author = await clinic.member('Heron');
  const asked = await clinic.ask(author, { title: 'May I swim with the new knee?' });
  await clinic.decide(moderator, asked.id, 'return', { note: 'Please leave out the name.' });
  await clinic.settle();
  const mail = await clinic.mailTo('member1@example.org');
  const link = /http:\/\/127\.0\.0\.1:\d+\/\S*#commonward=\S+/.exec(mail.text)?.[0];
  assert.ok(link, 'the mail holds the link to the item');

  const home = await visit(t);
  await beSignedIn(home.page, clinic, author);
  await home.page.goto('about:blank');
  await home.page.goto(link);
  const own = panelOf(home.page).locator(`#own-${asked.id}`);
  await expect(own).toBeFocused();
  await expect(own.getByText('Please leave out the name.')).toBeVisible();
  await expect(own).toBeInViewport();

  const away = await visit(t);
  await away.page.goto(link);
  const panel = panelOf(away.page);
  await expect(panel.getByRole('heading', { name: 'This post cannot be shown here' })).toBeFocused();
  assert.equal(await panel.getByText('May I swim').count(), 0);
  await button(panel.locator('commonward-not-public'), 'Sign in').click();
  await beOldEnough(panel);
  await signInByMail(clinic, panel, { email: 'member1@example.org', name: '' });
  await expect(panel.locator(`#own-${asked.id}`)).toBeFocused();
  await expect(panel.getByText('Please leave out the name.')).toBeVisible();

  const other = await visit(t);
  await beSignedIn(other.page, clinic, await clinic.member('Wren'));
  await other.page.goto('about:blank');
  await other.page.goto(link);
  await expect(panelOf(other.page).getByText('It is not among your newest posts.')).toBeVisible();
  for (const { errors } of [home, away, other]) assert.deepEqual(errors, []);
});

test('the asker marks an answer, a stranger reads it first, and nobody marks for them', async (t) => {
  const clinic = await openClinic(t);
  const staff = await clinic.staff('Noor Haddad', ['moderator', 'clinician']);
  const other = await clinic.staff('Sam Ellery', ['moderator']);
  const asker = await clinic.member('Heron');
  const asked = await clinic.ask(asker, { title: 'May I swim with the new knee?' });
  await clinic.publish(staff, asked.id);
  const answers = [await clinic.answer(staff, asked.id, 'After two weeks.'), await clinic.answer(staff, asked.id, 'Ask at the desk.')];
  await clinic.publish(other, ...answers.map(({ id }) => id));
  const [first, second] = answers.map(({ id }) => id);

  const { page, errors } = await visit(t);
  await beSignedIn(page, clinic, asker);
  await readPanel(page, `${clinic.page}#commonward=${asked.id}`);
  const choose = (id: string | undefined) =>
    panelOf(page).locator(`commonward-question #post-${id}`).getByRole('button', { name: 'This is the answer' });
  await choose(second).click();
  await expect(choose(second)).toHaveAttribute('aria-pressed', 'true');
  const stranger = await visit(t);
  await readPanel(stranger.page, `${clinic.page}#commonward=${asked.id}`);
  const read = panelOf(stranger.page).locator('commonward-question .answer');
  await expect(read.first()).toContainText('Ask at the desk.');
  await expect(read.first()).toContainText('Chosen as the answer');
  await expect(read.getByRole('button', { name: 'This is the answer' })).toHaveCount(0);

  const granted = (await (
    await fetch(`${clinic.url}/v1/larkfield/sessions/refresh`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: clinic.origin },
      body: JSON.stringify({ refreshToken: await clinic.refreshToken(await clinic.member('Wren')) }),
    })
  ).json()) as { accessToken: string };
  const refused = await fetch(`${clinic.url}/v1/larkfield/questions/${asked.id}/accepted`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Origin: clinic.origin, Authorization: `Bearer ${granted.accessToken}` },
    body: JSON.stringify({ answer: first }),
  });
  assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [403, 'forbidden']);

  await choose(second).click();
  await expect(choose(second)).toHaveAttribute('aria-pressed', 'false');
  for (const seen of [errors, stranger.errors]) assert.deepEqual(seen, []);
});
