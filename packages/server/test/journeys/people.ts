/** What people do: at the panel on the clinic's page, and at the moderators' page. */
import type { Locator, Page } from '@playwright/test';
import type { MemberActor } from '../../src/features/identity/index.ts';
import { expect } from './browser.ts';
import { password, siteKey, type Clinic, type StaffPerson } from './clinic.ts';

export const panelOf = (page: Page): Locator => page.locator('commonward-panel');
export const button = (at: Page | Locator, name: string | RegExp): Locator =>
  at.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Opens a page with a panel and waits until it can be read. */
export async function readPanel(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const panel = panelOf(page);
  await expect(panel.locator('section.frame')).toHaveAttribute('aria-busy', 'false');
  return panel;
}

export const chooseTab = (panel: Locator, name: 'Reviews' | 'Questions'): Promise<void> => panel.getByRole('tab', { name }).click();

export async function beOldEnough(panel: Locator): Promise<void> {
  await panel.getByRole('radio', { name: '16 or older' }).check();
  await button(panel, 'Continue').click();
}

/** The age is asked for once a page view, before the first `field`. */
export async function beOldEnoughFor(panel: Locator, field: Locator): Promise<void> {
  const age = panel.getByRole('radio', { name: '16 or older' });
  await expect(age.or(field)).toBeVisible();
  if (await age.isVisible()) await beOldEnough(panel);
  await field.waitFor();
}

export async function openQuestionComposer(panel: Locator): Promise<void> {
  await chooseTab(panel, 'Questions');
  await button(panel, 'Ask a question').click();
  await beOldEnoughFor(panel, panel.getByLabel('Your question in one sentence'));
}

export async function writeQuestion(panel: Locator, { title, body }: { title: string; body: string }): Promise<void> {
  await panel.getByLabel('Your question in one sentence').fill(title);
  await panel.getByLabel('What should somebody know to answer it?').fill(body);
  await panel.getByRole('radio', { name: 'Me', exact: true }).check();
  await panel.getByRole('checkbox', { name: /^I agree that/ }).check();
}

export async function openReviewComposer(panel: Locator): Promise<void> {
  await chooseTab(panel, 'Reviews');
  await button(panel, 'Write a review').click();
  await beOldEnoughFor(panel, panel.getByLabel('What was good, what could be better?'));
}

export async function writeReview(panel: Locator, { stars, body }: { stars: number; body: string }): Promise<void> {
  await panel
    .locator('input[name="overall"]')
    .nth(stars - 1)
    .check({ force: true });
  await panel.getByLabel('What was good, what could be better?').fill(body);
  await panel.getByLabel('When were you here?').selectOption({ index: 1 });
  await panel.getByRole('radio', { name: 'A patient' }).check();
  await panel
    .getByRole('group', { name: 'Did you get anything for writing this?' })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await panel.getByRole('checkbox', { name: /^I agree that/ }).check();
}

/** Until what reads a text in the browser has found something: a post does not wait long for it, and without it nobody is asked to look again. */
export const readHere = (panel: Locator): Promise<void> => expect(panel.locator('commonward-composer .hints')).toBeVisible();

/** Until a member is told who they are, by the code that draws their own posts: once the server is gone it could not be fetched. */
export const toldWhoTheyAre = (panel: Locator, name: string): Promise<void> =>
  expect(panel.getByText(`Signed in as ${name}.`).first()).toBeVisible();

export const sendForReading = (panel: Locator): Promise<void> => button(panel, 'Send to be read').click();
/** What says above the list that a post waits. */
export const waitingCard = (panel: Locator): Locator => panel.locator('commonward-waiting .card');

export const codeIn = (text: string): string => /code is (\d{6})/.exec(text)?.[1] ?? '';

/** From the question for an address to being signed in; the code is read in the mail. */
export async function signInByMail(
  clinic: Clinic,
  panel: Locator,
  { email, name, shared = false }: { email: string; name: string; shared?: boolean },
): Promise<void> {
  await panel.getByLabel('E-mail address').fill(email);
  if (shared) await panel.getByLabel('This is a shared computer').check();
  const before = clinic.mails.filter((mail) => mail.to === email).length;
  await button(panel, 'Send me a code').click();
  await panel.getByLabel('Code from the e-mail').waitFor();
  await panel.getByLabel('Code from the e-mail').fill(codeIn((await clinic.mailTo(email, before + 1)).text));
  await panel.getByLabel('Name that others will see').fill(name);
  await panel.locator('commonward-sign-in button.send').click();
}

/** Puts a signed-in member's token where the panel keeps it; the next load of the page finds them signed in. */
export async function beSignedIn(page: Page, clinic: Clinic, member: MemberActor): Promise<void> {
  const token = await clinic.refreshToken(member);
  await page.goto(`${clinic.origin}/privacy`);
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [refreshKey(clinic), token]);
}

export const refreshKey = (clinic: Clinic): string => `commonward:${clinic.url}:${siteKey}`;

/** Signs in at the moderators' page. */
export async function goToWork(page: Page, clinic: Clinic, person: StaffPerson, at = '#/queue/pending'): Promise<void> {
  await page.goto(`${clinic.url}/admin${at}`);
  await page.getByLabel('E-mail address').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.locator('admin-sign-in')).toHaveCount(0);
  await page.locator('main h1').first().waitFor();
}

export const itemHeading = (page: Page, words: string | RegExp): Locator => page.locator('.item-heading').filter({ hasText: words });
