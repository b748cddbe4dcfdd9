import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraseEverywhere } from '../../src/app/erase.ts';
import { expect, visit } from './browser.ts';
import { openClinic, siteKey } from './clinic.ts';
import { chooseTab, readPanel } from './people.ts';

test('what was hidden, withdrawn by its author or erased is gone from the panel with the next load of the page', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const authors = [await clinic.member('Heron'), await clinic.member('Plover'), await clinic.member('Dunlin')];
  const titles = ['May I swim with the new knee?', 'May I kneel in the garden?', 'May I drive a tractor?'];
  const questions = [];
  for (const [place, author] of authors.entries()) questions.push(await clinic.ask(author, { title: titles[place]! }));
  await clinic.publish(moderator, ...questions.map(({ id }) => id));

  const { page, errors } = await visit(t);
  const etags: (string | undefined)[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/snapshot')) etags.push(response.headers()['etag']);
  });
  const shown = async (): Promise<boolean[]> => {
    const panel = await readPanel(page, clinic.page);
    await chooseTab(panel, 'Questions');
    await expect(panel.getByRole('tab', { name: 'Questions' })).toHaveAttribute('aria-selected', 'true');
    return Promise.all(titles.map(async (title) => (await panel.getByText(title).count()) > 0));
  };
  /** A reload, as the reader's own: the browser asks the server whether what it keeps is still right. */
  const afterReload = async (): Promise<boolean[]> => {
    await page.reload();
    return shown();
  };
  assert.deepEqual(await shown(), [true, true, true]);

  await clinic.decide(moderator, questions[0]!.id, 'hide', { reason: 'off_topic_or_not_experience' });
  assert.deepEqual(await afterReload(), [false, true, true]);

  const token = await clinic.refreshToken(authors[1]!);
  const session = (await (await fetch(`${clinic.url}/v1/${siteKey}/sessions/refresh`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: clinic.origin }, body: JSON.stringify({ refreshToken: token }) })).json()) as { accessToken: string };
  const withdrawn = await fetch(`${clinic.url}/v1/${siteKey}/items/${questions[1]!.id}/withdraw`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: clinic.origin, Authorization: `Bearer ${session.accessToken}` },
    body: JSON.stringify({ revision: 1 }),
  });
  assert.equal(withdrawn.status, 200);
  assert.deepEqual(await afterReload(), [false, false, true]);

  await eraseEverywhere(clinic.community, await clinic.site(), authors[2]!.id, authors[2]!.id);
  assert.deepEqual(await afterReload(), [false, false, false]);
  assert.ok(new Set(etags).size >= 4, 'every change gave the page another tag');
  assert.deepEqual(errors, []);

  for (const { id } of questions) assert.equal((await fetch(`${clinic.url}/v1/${siteKey}/items/${id}`)).status, 404);
  const search = await fetch(`${clinic.url}/v1/${siteKey}/search`, { method: 'POST', body: 'swim kneel drive', headers: { 'Content-Type': 'text/plain', Origin: clinic.origin } });
  assert.deepEqual(((await search.json()) as { items: unknown[] }).items, []);
});
