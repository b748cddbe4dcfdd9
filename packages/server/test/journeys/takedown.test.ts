import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from '@playwright/test';
import { expect, visit, type Visit } from './browser.ts';
import { openClinic, type Clinic } from './clinic.ts';
import { button, chooseTab, goToWork, itemHeading, readPanel } from './people.ts';

const title = 'May I swim with the new knee?';

/** What somebody sees who comes now, with nothing in their browser's cache. */
async function stranger(t: Parameters<typeof visit>[0], clinic: Clinic): Promise<Visit & { panel: Locator }> {
  const there = await visit(t);
  const panel = await readPanel(there.page, clinic.page);
  await chooseTab(panel, 'Questions');
  return { ...there, panel };
}

test('what a stranger without an account reports is kept, hidden, restored and removed by a moderator, and everybody sees what was decided', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['moderator']);
  const question = await clinic.ask(await clinic.member('Heron'), { title });
  await clinic.publish(noor, question.id);

  const reporter = await stranger(t, clinic);
  await reporter.panel
    .getByRole('button', { name: /^Report/ })
    .first()
    .click();
  await reporter.panel.locator('input[name=reason]').first().check({ force: true });
  await reporter.panel.getByLabel('Anything we should know').fill('This is no question.');
  await button(reporter.panel, 'Send the report').click();
  await expect(reporter.panel.getByText('Thank you. A moderator will look at it.')).toBeVisible();

  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/queue/reported/${question.id}`);
  await expect(itemHeading(page, title)).toBeVisible();
  await expect(page.getByText('This is no question.')).toBeVisible();
  await button(page, /^Keep/).click();
  await expect(page.locator('.undo')).toContainText('kept; the report is closed');
  await clinic.settle();
  await page.reload();
  await page.goto(`${clinic.url}/admin#/queue/reported`);
  await expect(page.getByText('No reports are open.')).toBeVisible();
  await expect((await stranger(t, clinic)).panel.getByText(title)).toBeVisible();

  await page.goto(`${clinic.url}/admin#/queue/decided/${question.id}`);
  const decide = async (action: 'Hide' | 'Remove' | 'Restore', now: 'hidden' | 'removed' | 'published'): Promise<void> => {
    await expect(itemHeading(page, title)).toBeVisible();
    await button(page, new RegExp(`^${action}`)).click();
    if (action !== 'Restore') {
      await page.locator('#reason-off_topic_or_not_experience').check();
      await button(page, `${action} it`).click();
    }
    await expect(page.locator('.undo')).toContainText(now === 'published' ? 'restored' : now);
    // The item is read again after that: what was offered before would be decided on an item that has moved on.
    await expect(button(page, /^Restore/)).toHaveCount(now === 'published' ? 0 : 1);
    await clinic.settle();
    assert.equal((await clinic.row(question.id)).state, now);
    const seen = (await stranger(t, clinic)).panel;
    if (now === 'published') await expect(seen.getByText(title)).toBeVisible();
    else {
      await expect(seen.getByText('Nobody has asked a question yet.')).toBeVisible();
      assert.equal(await seen.getByText(title).count(), 0);
    }
  };
  await decide('Hide', 'hidden');
  await decide('Restore', 'published');
  await decide('Remove', 'removed');
  await decide('Restore', 'published');
  assert.deepEqual([...errors, ...reporter.errors], []);
});
