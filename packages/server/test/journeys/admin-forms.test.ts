import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from '@playwright/test';
import { expect, intercept, visit } from './browser.ts';
import { openClinic, siteKey } from './clinic.ts';
import { button, goToWork } from './people.ts';

const goTo = async (page: Page, link: string, heading: string | RegExp): Promise<void> => {
  await page.getByRole('navigation', { name: 'Admin page' }).getByRole('link', { name: link }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};
const notSaved = (page: Page): Locator => page.locator('.note').filter({ hasText: 'did not save it' });

test('settings of a site that were typed and not saved are still there after a look elsewhere and a reload, and can be discarded', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/sites/${siteKey}`);
  const name = page.getByLabel('Name', { exact: true });
  const peers = page.getByLabel('Other members');
  await expect(name).toHaveValue('Larkfield Clinic');
  await expect(notSaved(page)).toHaveCount(0);
  await name.fill('Larkfield and Moor');
  await page.getByLabel('Age limit').fill('x');
  await page.getByLabel('Jurisdiction').selectOption('ie');
  await peers.check();
  await button(page, 'Add a criterion').click();
  await page.getByLabel('Words', { exact: true }).last().fill('Parking');

  await goTo(page, 'Team', /^Team of/);
  await page.goBack();
  const untouched = async (): Promise<void> => {
    await expect(notSaved(page)).toBeVisible();
    await expect(name).toHaveValue('Larkfield and Moor');
    await expect(page.getByLabel('Age limit')).toHaveValue('x');
    await expect(page.getByLabel('Jurisdiction')).toHaveValue('ie');
    await expect(peers).toBeChecked();
    await expect(page.getByLabel('Words', { exact: true }).last()).toHaveValue('Parking');
  };
  await untouched();
  await page.reload();
  await untouched();

  await button(page, 'Discard the changes').click();
  await expect(name).toHaveValue('Larkfield Clinic');
  await expect(page.getByLabel('Age limit')).not.toHaveValue('x');
  await expect(page.getByLabel('Jurisdiction')).toHaveValue('uk');
  await expect(peers).not.toBeChecked();
  await expect(notSaved(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(name).toHaveValue('Larkfield Clinic');
  await expect(notSaved(page)).toHaveCount(0);
  assert.deepEqual(errors, []);
});

test('who signs in after a colleague at the same browser finds none of what the other typed, who finds it again', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const kim = await clinic.staff('Kim Ashe', ['owner']);
  const { page } = await visit(t);
  const name = page.getByLabel('Name', { exact: true });
  const enter = (person: typeof noor) => goToWork(page, clinic, person, `#/sites/${siteKey}`);
  const leave = async (): Promise<void> => {
    await button(page, 'Sign out').click();
    await page.locator('admin-sign-in').waitFor();
  };
  await enter(noor);
  await name.fill('Larkfield and Moor');
  await leave();
  await enter(kim);
  await expect(name).toHaveValue('Larkfield Clinic');
  await expect(notSaved(page)).toHaveCount(0);
  await leave();
  await enter(noor);
  await expect(name).toHaveValue('Larkfield and Moor');
  await expect(notSaved(page)).toBeVisible();
});

test('kept settings do not go over what somebody else saved meanwhile without a word, and are kept no more once they are saved', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const sam = await clinic.staff('Sam Ellery', ['owner']);
  const first = await visit(t);
  await goToWork(first.page, clinic, noor, `#/sites/${siteKey}`);
  await first.page.getByLabel('Name', { exact: true }).fill('Larkfield and Moor');
  await goTo(first.page, 'Team', /^Team of/);

  const second = await visit(t);
  await goToWork(second.page, clinic, sam, `#/sites/${siteKey}`);
  await second.page.getByLabel('Emergency number').fill('112');
  await button(second.page, 'Save the settings').click();
  await expect(second.page.locator('.news')).toContainText('Settings saved.');

  await first.page.goto(`${clinic.url}/admin#/sites/${siteKey}`);
  await expect(notSaved(first.page)).toBeVisible();
  await button(first.page, 'Save the settings').click();
  await expect(first.page.locator('.news')).toContainText('Somebody else saved this site since you opened it.');
  await button(first.page, 'Save the settings').click();
  await expect(first.page.locator('.news')).toContainText('Settings saved.');
  await expect(notSaved(first.page)).toHaveCount(0);
  await goTo(first.page, 'Team', /^Team of/);
  await first.page.goBack();
  await expect(first.page.getByLabel('Name', { exact: true })).toHaveValue('Larkfield and Moor');
  await expect(notSaved(first.page)).toHaveCount(0);
});

test('a name and mails that were changed and not saved are kept with a word of it, and can be discarded', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const { page } = await visit(t);
  await goToWork(page, clinic, noor, '#/account');
  const name = page.getByLabel('Name', { exact: true });
  const keys = page.getByLabel('Single keys in the queue');
  await name.fill('Dr Noor Haddad');
  await keys.uncheck();
  await goTo(page, 'Team', /^Team of/);
  await page.goBack();
  await expect(notSaved(page)).toBeVisible();
  await expect(name).toHaveValue('Dr Noor Haddad');
  await expect(keys).not.toBeChecked();
  await button(page, 'Discard the changes').click();
  await expect(name).toHaveValue('Noor Haddad');
  await expect(keys).toBeChecked();
  await name.fill('Dr Noor Haddad');
  await button(page, 'Save').click();
  await expect(page.locator('.note.good')).toContainText('Saved.');
  await page.reload();
  await expect(name).toHaveValue('Dr Noor Haddad');
  await expect(notSaved(page)).toHaveCount(0);
});

test('what is wrong with the settings names its field and leads to it', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const { page } = await visit(t);
  await goToWork(page, clinic, noor, `#/sites/${siteKey}`);
  await page.getByLabel('Age limit').fill('x');
  await page.getByLabel('Most subjects that posts may create').fill('x');
  await button(page, 'Save the settings').click();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Most subjects that posts may create: enter a whole number from 0 to 100000.');
  await button(summary, 'Age limit: enter a whole number from 0 to 21.').click();
  await expect(page.getByLabel('Age limit')).toBeFocused();
});

test('whoever invites a colleague who is on the team already is told where to change their roles', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const sam = await clinic.staff('Sam Ellery', ['moderator']);
  const { page } = await visit(t);
  await goToWork(page, clinic, noor, `#/team/${siteKey}`);
  await button(page, 'Invite somebody').click();
  await page.getByLabel('Name', { exact: true }).fill('Sam Ellery');
  await page.getByLabel('E-mail address').fill(sam.email);
  await page.getByLabel('Moderator').check();
  await button(page, 'Make the invitation').click();
  const words = 'Somebody with this address is on the team already. Change their roles below.';
  await expect(page.locator('.error-summary')).toBeFocused();
  await button(page.locator('.error-summary'), words).click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await expect(page.locator('#invite-email-error')).toContainText(words);
});

test('whoever was signed out types the password at once: the focus is in its field', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner']);
  const { page, context } = await visit(t);
  await goToWork(page, clinic, noor, `#/team/${siteKey}`);
  // All that this screen asks for is here: a request that is refused sooner would ask for the password over the link.
  await expect(page.locator('ul.team')).toBeVisible();
  await expect(page.locator('header .figures')).toBeVisible();
  await context.clearCookies();
  await goTo(page, 'Audit', /^Audit of/);
  await expect(page.locator('dialog[open]').getByLabel('Password', { exact: true })).toBeFocused();
});

test('"Try again" keeps the focus: on itself while it fails, on the title once the screen is there', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner', 'moderator', 'clinician']);
  const question = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const { page, context } = await visit(t);
  await goToWork(page, clinic, noor, '#/account');
  const lost = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);
  const places = [
    { at: '#/queue/pending', refused: '**/admin/api/queue*', title: page.locator('#list-title') },
    { at: `#/queue/pending/${question.id}`, refused: `**/admin/api/items/${question.id}`, title: page.locator('.item-heading') },
    { at: '#/answers', refused: '**/admin/api/due*', title: page.locator('#list-title') },
    { at: `#/team/${siteKey}`, refused: '**/team', title: page.locator('main h1') },
    { at: `#/sites/${siteKey}/subjects`, refused: '**/subjects', title: page.locator('main h1') },
    { at: `#/audit/${siteKey}`, refused: '**/audit*', title: page.locator('main h1') },
  ];
  for (const { at, refused, title } of places) {
    let down = true;
    await intercept(context, refused, (route) => (down ? route.fulfill({ status: 500, body: '' }) : route.fallback()));
    await page.goto(`${clinic.url}/admin${at}`);
    await page.reload();
    const again = button(page.locator('.failed'), 'Try again').first();
    await again.focus();
    const refusal = page.waitForResponse((response) => response.status() === 500);
    await page.keyboard.press('Enter');
    await refusal;
    await expect(again, at).toBeFocused();
    down = false;
    await page.keyboard.press('Enter');
    await expect(title, at).toBeFocused();
    await expect(page.locator('.failed'), at).toHaveCount(0);
    assert.equal(await lost(), false, at);
    await context.unroute(refused);
  }
});
