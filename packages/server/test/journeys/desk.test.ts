import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from '@playwright/test';
import { expect, intercept, visit, type Visit } from './browser.ts';
import { openClinic, type Clinic, type StaffPerson } from './clinic.ts';
import { button, goToWork, itemHeading } from './people.ts';

type Held = { wait: Promise<void>; letGo: () => void };
/** Holds every request that `holds` names until it is let go, or is `lost` then; `wait` resolves once one is held. */
async function hold(page: Page, holds: (method: string, path: string) => boolean, lost = false): Promise<Held> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  let held = (): void => undefined;
  const wait = new Promise<void>((resolve) => (held = resolve));
  await intercept(page.context(), '**/admin/api/**', async (route) => {
    const request = route.request();
    if (!holds(request.method(), new URL(request.url()).pathname)) return route.continue();
    held();
    await gone;
    await (lost ? route.abort() : route.continue());
  });
  return { wait, letGo };
}
const answersGoOut = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/answers');

type Due = { noor: StaffPerson; swim: string; drive: string };
const openDesk = async (clinic: Clinic): Promise<Due> => {
  const noor = await clinic.staff('Noor Haddad', ['owner', 'clinician']);
  const swim = await clinic.ask(await clinic.member('Heron'), { title: 'May I swim with the new knee?' });
  const drive = await clinic.ask(await clinic.member('Wren'), { title: 'When may I drive again?' });
  await clinic.publish(noor, swim.id, drive.id);
  return { noor, swim: swim.id, drive: drive.id };
};
const box = (page: Page) => page.getByLabel('Your answer', { exact: true });
const first = 'Six weeks after the operation.';
/** An answer to the question about swimming, on its way until it is let go: it arrives then, or is `lost`. */
const sentSlowly = async (t: TestContext, lost = false): Promise<Visit & Due & Held> => {
  const clinic = await openClinic(t);
  const due = await openDesk(clinic);
  const visited = await visit(t);
  const { page } = visited;
  await goToWork(page, clinic, due.noor, `#/answers/${due.swim}`);
  const held = await hold(page, answersGoOut, lost);
  await box(page).fill(first);
  await button(page, 'Send the answer').click();
  await held.wait;
  return { ...visited, ...due, ...held };
};
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
  const { page, errors, drive, letGo } = await sentSlowly(t);
  await page.locator(`#row-${drive}`).click();
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  await expect(button(page, 'Send the answer')).toBeVisible();
  await box(page).fill('My careful answer about driving.');
  letGo();
  await expect(page.locator('.elsewhere')).toContainText('May I swim with the new knee? (Heron): Answer sent.');
  await expect(page.locator('#polite')).toContainText('May I swim with the new knee? (Heron): Answer sent.');
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
  const { page, drive, letGo } = await sentSlowly(t, true);
  await page.locator(`#row-${drive}`).click();
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  await box(page).fill('My careful answer about driving.');
  letGo();
  await expect(page.locator('.elsewhere')).toContainText('May I swim with the new knee? (Heron): The server can’t be reached.');
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.locator('.elsewhere').getByRole('link').click();
  await expect(itemHeading(page, 'May I swim')).toBeVisible();
  await expect(box(page)).toHaveValue(first);
});

test('who leaves the writing screen while an answer is on its way is not brought back, and hears under its name what became of it', async (t) => {
  const { page, errors, letGo } = await sentSlowly(t);
  await box(page).press('End');
  await page.keyboard.type(' Bring your list of medicines.');
  await page.locator('#menu a', { hasText: 'Replies' }).click();
  await expect(page.getByRole('heading', { name: 'Replies', level: 1 })).toBeVisible();
  letGo();
  await expect(page.locator('#polite')).toContainText('May I swim with the new knee? (Heron): Answer sent.');
  await expect(page.locator('.elsewhere')).toContainText('May I swim with the new knee? (Heron): Answer sent.');
  assert.equal(await page.evaluate(() => location.hash), '#/replies');

  // What was typed after Send waits as a change of the answer.
  await page.locator('#menu a', { hasText: 'Answers due' }).click();
  await page.locator('.own summary').click();
  await page.locator('.own .row').click();
  await expect(page.getByRole('heading', { name: 'Edit your answer' })).toBeVisible();
  await expect(box(page)).toHaveValue(`${first} Bring your list of medicines.`);
  assert.deepEqual(errors, []);
});

test('an answer that does not arrive after its screen was left is told of under the name of its question, and its words are kept', async (t) => {
  const { page, swim, letGo } = await sentSlowly(t, true);
  await page.locator('#menu a', { hasText: 'Replies' }).click();
  await expect(page.getByRole('heading', { name: 'Replies', level: 1 })).toBeVisible();
  letGo();
  const told = page.locator('.elsewhere');
  await expect(page.locator('#assertive')).toContainText('May I swim with the new knee? (Heron): The server can’t be reached.');
  await expect(told).toContainText('May I swim with the new knee? (Heron): The server can’t be reached.');
  await page.locator('#menu a', { hasText: 'Audit' }).click();
  await expect(page.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible();
  await told.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(new RegExp(`#/answers/${swim}`));
  await expect(box(page)).toHaveValue(first);
  await expect(told).toHaveCount(0);
});

test('a question that comes late takes no focus from the one that was opened meanwhile', async (t) => {
  const clinic = await openClinic(t);
  const { noor, swim, drive } = await openDesk(clinic);
  const { page } = await visit(t);
  await goToWork(page, clinic, noor, `#/answers/${drive}`);
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  const { wait, letGo } = await hold(page, (method, path) => method === 'GET' && path.endsWith(`/items/${swim}`));
  await page.locator(`#row-${swim}`).click();
  await wait;
  await page.locator(`#row-${drive}`).click();
  await expect(itemHeading(page, 'When may I drive')).toBeFocused();
  await box(page).fill('My careful answer about driving.');
  const late = page.waitForResponse((response) => response.url().endsWith(`/items/${swim}`));
  letGo();
  await (await late).finished();
  // What the page does with it is done within its next picture.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await expect(itemHeading(page, 'When may I drive')).toBeVisible();
  await expect(box(page)).toBeFocused();
});

test('what a clinician types after pressing Send is kept as a change of the answer that was sent', async (t) => {
  const { page, errors, letGo } = await sentSlowly(t);
  await box(page).press('End');
  await page.keyboard.type(' Bring your list of medicines.');
  letGo();
  const whole = `${first} Bring your list of medicines.`;
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
  // What the server said to the first attempt, or why it said nothing; the page is not told.
  let said: Promise<number | string> | undefined;
  await intercept(context, '**/answers', async (route) => {
    if (said) return route.continue();
    said = route.fetch().then((response) => response.status(), String);
    await said;
    await route.abort();
  });
  await box(page).fill(first);
  await button(page, 'Send the answer').click();
  await expect(page.locator('.error-summary')).toContainText('The server can’t be reached.');
  assert.equal(await said, 201, 'the answer that was thought lost had arrived');
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
