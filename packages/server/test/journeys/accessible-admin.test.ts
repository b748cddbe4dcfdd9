import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '@playwright/test';
import { faults, faultsInBothSchemes } from './accessible.ts';
import { expect, visit } from './browser.ts';
import { openClinic, type Clinic, type StaffPerson } from './clinic.ts';
import { button, goToWork } from './people.ts';

async function walk(
  page: Page,
  clinic: Clinic,
  owner: StaffPerson,
  ids: { question: string; review: string; reported: string; due: string; unreplied: string; danger: string },
  look: (state: string) => Promise<void>,
): Promise<void> {
  let visits = 0;
  const go = async (screen: string, there: string): Promise<void> => {
    // A page of its own each time: going on to another part of an address leaves the screen before there until it is drawn anew.
    visits += 1;
    await page.goto(`${clinic.url}/admin?visit=${visits}${screen}`);
    await page.locator(there).first().waitFor();
    await expect(page.locator('main')).not.toContainText('Loading');
  };
  await go('', '#sign-in-email');
  await look('sign-in');
  await button(page, 'Sign in').click();
  await page.locator('.error-summary').waitFor();
  await look('sign-in with faults');
  await go('#/link/nothing', 'main h1');
  await look('a link that does not work');
  await goToWork(page, clinic, owner);
  await page.locator('.row').first().waitFor();
  await look('queue');
  await page.locator('.filters summary').click();
  await page.locator('#filter-found').waitFor();
  await look('the filters of the queue');
  await go(`#/queue/pending/${ids.danger}`, '.found-key');
  await look('an item in which much was found');
  await go(`#/queue/pending/${ids.question}`, '.item-heading');
  await look('a question to decide on');
  await button(page, /^Return for changes/).click();
  await page.locator('#decide-note').waitFor();
  await look('the note of a return');
  await button(page, 'Cancel').click();
  await button(page, /^Refuse/).click();
  await button(page, 'Refuse it').click();
  await page.locator('.field-error').waitFor();
  await look('the reasons of a refusal');
  await go(`#/queue/pending/${ids.review}`, '.item-heading');
  await look('a changed review');
  await button(page, /^Publish/).click();
  await page.locator('.undo').waitFor();
  await look('published, with the way back');
  // The way back goes after half a minute, which looking may take.
  await go(`#/queue/pending/${ids.question}`, '.item-heading');
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await look('keys');
  await go(`#/queue/reported/${ids.reported}`, '.item-heading');
  await look('a reported item');
  await go('#/queue/decided', '.row');
  await look('decided');
  for (const [state, screen, there] of [
    ['answers due', `#/answers/${ids.due}`, '#desk-text'],
    ['replies', `#/replies/${ids.unreplied}`, '#desk-text'],
    ['sites', '#/sites', '.snippet'],
    ['settings of a site', '#/sites/larkfield', '#site-name'],
    ['subjects', '#/sites/larkfield/subjects', 'main h1'],
    ['team', '#/team/larkfield', 'main h1'],
    ['audit', '#/audit/larkfield', 'tbody tr'],
    ['account', '#/account', 'main h1'],
    ['no such page', '#/nowhere', 'main h1'],
  ] as const) {
    await go(screen, there);
    await look(state);
  }
  await go(`#/replies/${ids.unreplied}`, '#desk-text');
  await page.locator('#desk-text').fill('We are sorry about the wait when you came in.');
  await button(page, 'Send the reply').click();
  await page.locator('.guard').waitFor();
  await look('a reply that the guard stopped');
  await button(page, 'Use a safe reply').click();
  await page.locator('.safe-replies li').first().waitFor();
  await look('the safe replies');
  await button(page, 'Ask a second person to read it').click();
  await page.locator('.news').waitFor();
  await look('a reply that waits for a second person');
  await page.getByRole('link', { name: 'Edit or withdraw it' }).click();
  await page.locator('.note.warn').waitFor();
  await look('an own reply that waits for a second person');
  await go('#/team/larkfield', 'main h1');
  await button(page, 'Invite somebody').click();
  await page.locator('#invite-name').waitFor();
  await look('inviting');
}

async function atWork(
  t: Parameters<typeof openClinic>[0],
): Promise<{ clinic: Clinic; owner: StaffPerson; ids: Parameters<typeof walk>[3] }> {
  const clinic = await openClinic(t);
  const owner = await clinic.staff('Noor Haddad', ['owner', 'clinician', 'moderator', 'responder']);
  await clinic.staff('Sam Ellery', ['moderator']);
  const heron = await clinic.member('Heron');
  const reported = await clinic.ask(heron, { title: 'A question that is reported' });
  const due = await clinic.ask(heron, {
    title: 'A question without an answer',
    body: '**Some** words with a [link](https://clinic.example/knee) and\n\n- a list\n- of two',
  });
  const unreplied = await clinic.review(heron);
  const review = await clinic.review(await clinic.member('Plover'), { body: 'They took their time.' });
  await clinic.publish(owner, reported.id, due.id, unreplied.id, review.id);
  const { editReview } = await import('../../src/features/reviews/index.ts');
  const { fileReport } = await import('../../src/features/reports/index.ts');
  await editReview(clinic.community, await clinic.site(), review.author, review.id, {
    overall: 3,
    scores: {},
    body: 'They took their time, mostly.',
    visitedIn: new Date(clinic.clock.now()).toISOString().slice(0, 7),
    relation: 'patient',
    incentive: 'none',
    revision: 1,
  });
  await fileReport(clinic.community, await clinic.site(), reported.id, {
    reason: 'abuse',
    words: 'It is rude.',
    submission: 'journey-report',
  });
  const question = await clinic.ask(await clinic.member('Dunlin'), { title: 'May I swim with the new knee?' });
  const danger = await clinic.ask(await clinic.member('Teal'), {
    title: 'Does it ever get better, Dr Okafor?',
    body: 'I am **Tom Ashdown**, ring 07700 900123. I want to kill myself.\n\nYour receptionist is a stupid bitch and the tablets gave me a rash.',
  });
  return {
    clinic,
    owner,
    ids: { danger: danger.id, question: question.id, review: review.id, reported: reported.id, due: due.id, unreplied: unreplied.id },
  };
}

const seenIn = (states: Map<string, string[]>) => Object.fromEntries([...states].filter(([, found]) => found.length > 0));

test('every page of the moderators is free of what axe finds, in light and dark colours', async (t) => {
  const { clinic, owner, ids } = await atWork(t);
  const { page } = await visit(t);
  const states = new Map<string, string[]>();
  await walk(page, clinic, owner, ids, async (state) => void states.set(state, await faultsInBothSchemes(page)));
  assert.deepEqual(seenIn(states), {});
  t.diagnostic(`${states.size} states`);
});

test('so is every one of them on a narrow screen, where nothing is wider than the window', async (t) => {
  const { clinic, owner, ids } = await atWork(t);
  const { page } = await visit(t, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  const states = new Map<string, string[]>();
  await walk(page, clinic, owner, ids, async (state) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    states.set(state, [...(await faults(page)), ...(width > 320 ? [`the page is ${width} px wide`] : [])]);
  });
  assert.deepEqual(seenIn(states), {});
});
