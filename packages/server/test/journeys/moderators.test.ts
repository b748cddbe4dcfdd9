import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, intercept, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import { button, goToWork, itemHeading } from './people.ts';

test('when two moderators decide on one item, the second sees who decided what and keeps the note they were typing', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['moderator']);
  const sam = await clinic.staff('Sam Ellery', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });

  const first = await visit(t);
  const second = await visit(t);
  await goToWork(first.page, clinic, noor, `#/queue/pending/${question.id}`);
  await goToWork(second.page, clinic, sam, `#/queue/pending/${question.id}`);
  await expect(itemHeading(first.page, 'May I swim')).toBeVisible();
  await expect(itemHeading(second.page, 'May I swim')).toBeVisible();

  // The second page's own news would come with its next look at the queue; it must not depend on that.
  await intercept(second.context, '**/admin/api/queue*', (route) => route.abort());
  await second.page.keyboard.press('r');
  const note = second.page.getByLabel('What should change');
  await note.fill('Please say which operation it was.');

  await first.page.keyboard.press('f');
  await expect(first.page.locator('.undo')).toContainText('Question published.');

  const refused = second.page.waitForResponse((response) => response.url().endsWith('/decisions'));
  await second.page.keyboard.press('Control+Enter');
  assert.equal((await refused).status(), 409);
  await expect(second.page.locator('.news')).toContainText(/Noor Haddad published this/);
  await expect(second.page.locator('.news')).toContainText('Your note is kept below.');
  await expect(note).toHaveValue('Please say which operation it was.');
  assert.equal((await clinic.row(question.id)).state, 'published');

  // Only who decided may take it back.
  await button(first.page, /^Undo/).click();
  await expect(first.page.locator('.undo')).toHaveCount(0);
  assert.equal((await clinic.row(question.id)).state, 'pending');
  for (const { errors } of [first, second]) assert.deepEqual(errors, []);
});
