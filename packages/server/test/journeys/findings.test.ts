import assert from 'node:assert/strict';
import { test } from 'node:test';
import { points } from '../../src/features/moderation/detect/policy.ts';
import { expect, visit } from './browser.ts';
import { openClinic } from './clinic.ts';
import { button, goToWork, itemHeading } from './people.ts';

const troubled = {
  title: 'Does it ever get better?',
  body: [
    'My name is **Tom Ashdown**, you can ring me on 07700 900123.',
    'I want to kill myself, I cannot go on.',
    'Your receptionist is a stupid bitch.',
  ].join('\n\n'),
};

test('a post in which somebody may be in danger is shown first, though it came last, with every word marked and its place explained', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['moderator']);
  const heron = await clinic.member('Heron');
  await clinic.ask(heron, { title: 'May I swim with the new knee?' });
  clinic.clock.advance(60_000);
  await clinic.ask(heron, { title: 'When may I drive again?' });
  clinic.clock.advance(60_000);
  const urgent = await clinic.ask(await clinic.member('Teal'), troubled);

  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor);
  const first = page.locator('.row').first();
  await expect(first).toHaveAttribute('id', `row-${urgent.id}`);
  await expect(first.locator('.urgent')).toContainText(/May be in danger · waiting/);
  await expect(first.locator('.found-label')).toContainText(['Identifying data', 'Abuse']);
  await expect(page.locator('.row').nth(1)).toContainText('May I swim');
  await expect(page.locator('.row').nth(2)).toContainText('When may I drive');

  await first.click();
  await expect(itemHeading(page, 'Does it ever get better?')).toBeVisible();
  await expect(page.locator('.why-first')).toContainText(
    `Why it comes before others: may be thinking of suicide or self-harm (${points['crisis:ideation']})`,
  );
  const marked = page.locator('article > .text mark');
  await expect(marked.filter({ hasText: 'Tom Ashdown' })).toHaveClass(/of-identifier/);
  await expect(marked.filter({ hasText: '07700 900123' })).toHaveClass(/of-identifier/);
  await expect(marked.filter({ hasText: 'kill myself' }).first()).toHaveClass(/of-crisis/);
  await expect(marked.filter({ hasText: 'bitch' }).first()).toHaveClass(/of-abuse/);
  await expect(page.locator('.found-key')).toContainText('Telephone number · identifying data');
  // What is read is what was written.
  const shown = await page.locator('article > .text').innerText();
  assert.match(shown.replace(/\s+/g, ' '), /My name is Tom Ashdown.*, you can ring me on 07700 900123/);
  assert.deepEqual(errors, []);
});

test('the queue narrows to one class, and to what remains of it after a decision', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['moderator']);
  await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const urgent = await clinic.ask(await clinic.member('Teal'), troubled);

  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor);
  await expect(page.locator('.row')).toHaveCount(2);
  await page.locator('.filters summary').click();
  await page.getByLabel('Found in it').selectOption({ label: 'Abuse' });
  await expect(page.locator('.row')).toHaveCount(1);
  await page.locator(`#row-${urgent.id}`).click();
  await expect(itemHeading(page, 'Does it ever get better?')).toBeVisible();
  await button(page, /^Return for changes/).click();
  await page.getByLabel('What should change').fill('Please leave out your name and number. You can talk to somebody now: 116 123.');
  await button(page, 'Return it').click();
  await expect(page.locator('.row', { hasText: 'You returned this for changes' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing here matches the filters.')).toBeVisible();
  assert.equal((await clinic.row(urgent.id)).state, 'returned');
  assert.deepEqual(errors, []);
});
