import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '@playwright/test';
import { expect, visit } from './browser.ts';
import { openClinic, siteKey } from './clinic.ts';
import { button, goToWork } from './people.ts';

const told = 'We are sorry about the wait when you came in.';

/** A request of the signed-in person, past every check of the page. */
const ask = (page: Page, path: string, body: unknown): Promise<{ status: number; problem: Record<string, unknown> }> =>
  page.evaluate(
    async ([address, content]) => {
      const response = await fetch(address!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: content! });
      return { status: response.status, problem: (await response.json()) as Record<string, unknown> };
    },
    [`/admin/api${path}`, JSON.stringify(body)],
  );

const writes = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('The clinic’s reply').fill(text);
  await button(page, 'Send the reply').click();
  await expect(page.locator('.guard')).toBeFocused();
};

test('a reply that says somebody was here is stopped in the page, and by the server when the page is gone round', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['responder']);
  const sam = await clinic.staff('Sam Ellery', ['moderator']);
  const review = await clinic.review(await clinic.member('Heron'));
  await clinic.publish(sam, review.id);

  const { page, requests, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/replies/${review.id}`);
  await writes(page, told);
  await expect(page.locator('.guard-words')).toContainText('you came in says that this person was here (UK GDPR Art. 9)');
  assert.deepEqual(
    requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/replies')),
    [],
    'it never left the page',
  );

  const { status, problem } = await ask(page, `/items/${review.id}/replies`, { body: told, submission: 'gone-round-the-page' });
  assert.equal(status, 422);
  assert.equal(problem['code'], 'reply_guard');
  const found = problem['findings'] as { kind: string; start: number; end: number }[];
  assert.ok(found.some(({ kind, start, end }) => kind === 'relationship' && told.slice(start, end) === 'you came in'));

  // The words are changed, and it goes.
  await page.getByLabel('The clinic’s reply').fill('We are sorry to read this. Please call us, so that we can talk in private.');
  await button(page, 'Send the reply').click();
  await expect(page.locator('.news')).toContainText('Reply sent.');
  assert.deepEqual(errors, []);
});

test('what went past the guard is published by a second person only, who sees what the guard saw, and the audit tells of it', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner', 'moderator', 'responder']);
  const sam = await clinic.staff('Sam Ellery', ['moderator']);
  const review = await clinic.review(await clinic.member('Heron'));
  await clinic.publish(sam, review.id);

  const first = await visit(t);
  await goToWork(first.page, clinic, noor, `#/replies/${review.id}`);
  await writes(first.page, told);
  const answer = first.page.waitForResponse((response) => response.url().endsWith('/replies') && response.request().method() === 'POST');
  await button(first.page, 'Ask a second person to read it').click();
  const { id } = (await (await answer).json()) as { id: string };
  await expect(first.page.locator('.news')).toContainText('Somebody else must publish it.');

  await first.page.goto(`${clinic.url}/admin#/queue/pending/${id}`);
  await expect(first.page.locator('.bar')).toContainText('somebody else decides on it');
  await expect(button(first.page, /^Publish/)).toHaveCount(0);
  const { latestRevision, moves } = await clinic.row(id);
  const own = await ask(first.page, `/items/${id}/decisions`, { action: 'publish', revision: latestRevision, version: moves });
  assert.equal(own.status, 403);
  assert.equal((await clinic.row(id)).state, 'pending');

  const second = await visit(t);
  await goToWork(second.page, clinic, sam, `#/queue/pending/${id}`);
  await expect(second.page.getByRole('heading', { name: 'Sent past the reply guard' })).toBeVisible();
  await expect(second.page.locator('mark.of-guard').filter({ hasText: 'you came in' })).toBeVisible();
  await button(second.page, /^Publish/).click();
  await expect(second.page.locator('.undo')).toContainText('Reply published.');
  await clinic.settle();
  assert.equal((await clinic.row(id)).state, 'published');

  await first.page.goto(`${clinic.url}/admin#/audit/${siteKey}`);
  const entries = first.page.locator('.audit tbody tr');
  await expect(entries.filter({ hasText: 'Sent a text past the reply guard' })).toContainText(id);
  await expect(entries.filter({ hasText: id }).filter({ hasText: 'Published' })).toContainText('Sam Ellery');
  for (const { errors } of [first, second]) assert.deepEqual(errors, []);
});

test('with one person only, it waits and says so until somebody else joins', async (t) => {
  const clinic = await openClinic(t);
  const noor = await clinic.staff('Noor Haddad', ['owner', 'moderator', 'responder']);
  const review = await clinic.review(await clinic.member('Heron'));
  await clinic.publish(noor, review.id);

  const { page, errors } = await visit(t);
  await goToWork(page, clinic, noor, `#/replies/${review.id}`);
  await writes(page, told);
  await expect(page.locator('.guard')).toContainText('it waits until somebody else joins');
  const answer = page.waitForResponse((response) => response.url().endsWith('/replies') && response.request().method() === 'POST');
  await button(page, 'Ask a second person to read it').click();
  const { id } = (await (await answer).json()) as { id: string };
  await expect(page.locator('.news')).toContainText('it waits until somebody else joins');

  await page.goto(`${clinic.url}/admin#/queue/pending/${id}`);
  await expect(page.locator('article')).toContainText('you are the only one here who may decide, so it waits until somebody else joins');
  await expect(button(page, /^Refuse/)).toBeVisible();
  await expect(button(page, /^Publish/)).toHaveCount(0);
  const { latestRevision, moves } = await clinic.row(id);
  const tried = await ask(page, `/items/${id}/decisions`, { action: 'publish', revision: latestRevision, version: moves });
  assert.equal(tried.status, 403);
  assert.equal(tried.problem['code'], 'second_person_needed');

  const sam = await clinic.staff('Sam Ellery', ['moderator']);
  await clinic.publish(sam, id);
  assert.equal((await clinic.row(id)).state, 'published');
  assert.deepEqual(errors, []);
});
