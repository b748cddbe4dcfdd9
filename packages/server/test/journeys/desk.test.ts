import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '@playwright/test';
import { expect, visit } from './browser.ts';
import { openClinic, type Clinic, type StaffPerson } from './clinic.ts';
import { button, goToWork, itemHeading } from './people.ts';

/** Holds every request that `holds` names until it is let go; `wait` resolves once one is held. */
async function hold(page: Page, holds: (method: string, path: string) => boolean): Promise<{ wait: Promise<void>; letGo: () => void }> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  let held = (): void => undefined;
  const wait = new Promise<void>((resolve) => (held = resolve));
  await page.context().route('**/admin/api/**', async (route) => {
    const request = route.request();
    if (holds(request.method(), new URL(request.url()).pathname)) {
      held();
      await gone;
    }
    await route.continue();
  });
  return { wait, letGo };
}
const answersGoOut = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/answers');

const openDesk = async (clinic: Clinic): Promise<{ noor: StaffPerson; swim: string; drive: string }> => {
  const noor = await clinic.staff('Noor Haddad', ['owner', 'clinician']);
  const swim = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const drive = await clinic.ask(await clinic.member('Wren'), { title: 'When may I drive again?' });
  await clinic.publish(noor, swim.id, drive.id);
  return { noor, swim: swim.id, drive: drive.id };
};
const box = (page: Page) => page.getByLabel('Your answer', { exact: true });
const ownAnswers = async (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { items } = (await (await fetch('/admin/api/own')).json()) as { items: { id: string }[] };
    const bodies = items.map(async ({ id }) => {
      const { body } = (await (await fetch(`/admin/api/items/${id}`)).json()) as { body: unknown };
      return JSON.stringify(body);
    });
    return Promise.all(bodies);
  });

test('an answer that arrives while another question is open neither takes its words nor tells success on it', async (t) => {
  const clinic = await openClinic(t);
  const { noor, swim, drive } = await openDesk(clinic);
  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/answers/${swim}`);
  const { wait, letGo } = await hold(page, answersGoOut);
  await box(page).fill('Six weeks after the operation.');
  await button(page, 'Send the answer').click();
  await wait;

  await page.locator(`#row-${drive}`).click();
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  await expect(button(page, 'Send the answer')).toBeVisible();
  await box(page).fill('My careful answer about driving.');
  letGo();
  await expect(page.locator('.elsewhere')).toContainText('May I swim with the new knee?: Answer sent.');
  await expect(page.locator('#polite')).toContainText('May I swim with the new knee?: Answer sent.');
  await expect(page.locator('.news')).toHaveCount(0);
  await expect(box(page)).toHaveValue('My careful answer about driving.');
  await expect(box(page)).toBeFocused();

  await page.locator('.elsewhere').getByRole('link').click();
  await expect(itemHeading(page, 'May I swim')).toBeVisible();
  await expect(page.locator('article')).toContainText('You have answered this.');
  await expect(page.locator('.elsewhere')).toHaveCount(0);
  await page.locator(`#row-${drive}`).click();
  await expect(box(page)).toHaveValue('My careful answer about driving.');
  assert.deepEqual(errors, []);
});

test('an answer that does not arrive says so on the question that is open by then, and its words wait where they were written', async (t) => {
  const clinic = await openClinic(t);
  const { noor, swim, drive } = await openDesk(clinic);
  const { page, context } = await visit(t);
  await goToWork(page, clinic, noor, `#/answers/${swim}`);
  let fail = (): void => undefined;
  const failing = new Promise<void>((resolve) => (fail = resolve));
  await context.route('**/answers', async (route) => {
    await failing;
    await route.abort();
  });
  await box(page).fill('Six weeks after the operation.');
  await button(page, 'Send the answer').click();
  await page.locator(`#row-${drive}`).click();
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  await box(page).fill('My careful answer about driving.');
  fail();
  await expect(page.locator('.elsewhere')).toContainText('May I swim with the new knee?: The server can’t be reached.');
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.locator('.elsewhere').getByRole('link').click();
  await expect(itemHeading(page, 'May I swim')).toBeVisible();
  await expect(box(page)).toHaveValue('Six weeks after the operation.');
});

test('what a clinician types after pressing Send is kept as a change of the answer that was sent', async (t) => {
  const clinic = await openClinic(t);
  const { noor, swim } = await openDesk(clinic);
  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/answers/${swim}`);
  const { wait, letGo } = await hold(page, answersGoOut);
  await box(page).fill('Six weeks after the operation.');
  await button(page, 'Send the answer').click();
  await wait;
  await box(page).press('End');
  await page.keyboard.type(' Bring your list of medicines.');
  letGo();
  const whole = 'Six weeks after the operation. Bring your list of medicines.';
  await expect(page.getByRole('heading', { name: 'Edit your answer' })).toBeVisible();
  await expect(page.locator('.news')).toContainText('What you typed after that is in the box below');
  await expect(box(page)).toHaveValue(whole);
  await expect(box(page)).toBeFocused();

  // The change is sent slowly as well, and typed on again.
  const second = await hold(page, (method, path) => method === 'PUT' && path.includes('/items/'));
  await button(page, 'Send the change').click();
  await second.wait;
  await box(page).press('End');
  await page.keyboard.type(' And a towel.');
  second.letGo();
  await expect(page.locator('.news')).toContainText('What you typed after that is still in the box');
  await expect(box(page)).toHaveValue(`${whole} And a towel.`);
  await expect(box(page)).toBeFocused();
  await button(page, 'Send the change').click();
  await expect(box(page)).toHaveCount(0);
  const [kept, ...others] = await ownAnswers(page);
  assert.deepEqual(others, []);
  assert.ok(kept!.includes('medicines. And a towel.'), kept);
  assert.deepEqual(errors, []);
});

test('an answer that was thought lost had arrived: what was changed before it was sent again is kept as a change of it', async (t) => {
  const clinic = await openClinic(t);
  const { noor, swim } = await openDesk(clinic);
  const { page, context, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/answers/${swim}`);
  let arrived = false;
  await context.route('**/answers', async (route) => {
    if (arrived) return route.continue();
    await route.fetch();
    arrived = true;
    await route.abort();
  });
  await box(page).fill('Six weeks after the operation.');
  await button(page, 'Send the answer').click();
  await expect(page.locator('.error-summary')).toContainText('The server can’t be reached.');
  await box(page).fill('Eight weeks after the operation.');
  const repeated = page.waitForResponse((response) => response.url().endsWith('/answers'));
  await button(page, 'Send the answer').click();
  assert.equal((await repeated).status(), 200);
  await expect(page.getByRole('heading', { name: 'Edit your answer' })).toBeVisible();
  await expect(box(page)).toHaveValue('Eight weeks after the operation.');
  await button(page, 'Send the change').click();
  await expect(box(page)).toHaveCount(0);
  const [kept, ...others] = await ownAnswers(page);
  assert.deepEqual(others, []);
  assert.ok(kept!.includes('Eight weeks'), kept);
  assert.deepEqual(errors, []);
});
