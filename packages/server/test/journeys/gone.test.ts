import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraseEverywhere } from '../../src/app/erase.ts';
import { expect, visit } from './browser.ts';
import { openClinic, siteKey, subject } from './clinic.ts';
import { chooseTab, readPanel } from './people.ts';

test('what was hidden, withdrawn by its author or erased is gone for everybody who comes, at once', async (t) => {
  const clinic = await openClinic(t);
  const moderator = await clinic.staff('Noor Haddad', ['moderator']);
  const authors = [await clinic.member('Heron'), await clinic.member('Plover'), await clinic.member('Dunlin')];
  const titles = ['May I swim with the new knee?', 'May I kneel in the garden?', 'May I drive a tractor?'];
  const questions = [];
  for (const [place, author] of authors.entries()) questions.push(await clinic.ask(author, { title: titles[place]! }));
  await clinic.publish(moderator, ...questions.map(({ id }) => id));

  const etags = new Set<string>();
  /** To somebody who comes now: nothing is in their browser's cache. */
  const shown = async (): Promise<boolean[]> => {
    const { page, context, errors } = await visit(t);
    page.on('response', (response) => {
      if (response.url().includes('/snapshot')) etags.add(response.headers()['etag'] ?? '');
    });
    const panel = await readPanel(page, clinic.page);
    await chooseTab(panel, 'Questions');
    await expect(panel.getByRole('tab', { name: 'Questions' })).toHaveAttribute('aria-selected', 'true');
    const seen = await Promise.all(titles.map(async (title) => (await panel.getByText(title).count()) > 0));
    assert.deepEqual(errors, []);
    await context.close();
    return seen;
  };
  assert.deepEqual(await shown(), [true, true, true]);

  await clinic.decide(moderator, questions[0]!.id, 'hide', { reason: 'off_topic_or_not_experience' });
  assert.deepEqual(await shown(), [false, true, true]);

  const token = await clinic.refreshToken(authors[1]!);
  const session = (await (
    await fetch(`${clinic.url}/v1/${siteKey}/sessions/refresh`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: clinic.origin },
      body: JSON.stringify({ refreshToken: token }),
    })
  ).json()) as { accessToken: string };
  const withdrawn = await fetch(`${clinic.url}/v1/${siteKey}/items/${questions[1]!.id}/withdraw`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: clinic.origin, Authorization: `Bearer ${session.accessToken}` },
    body: JSON.stringify({ revision: 1 }),
  });
  assert.equal(withdrawn.status, 200);
  assert.deepEqual(await shown(), [false, false, true]);

  await eraseEverywhere(clinic.community, await clinic.site(), authors[2]!.id, authors[2]!.id);
  assert.deepEqual(await shown(), [false, false, false]);
  assert.equal(etags.size, 4, 'every change gave the page another tag');

  // A browser that was here before shows what it keeps for no longer than a minute, and learns with one question whether it still holds.
  const address = `${clinic.url}/v1/${siteKey}/snapshot?subject=${encodeURIComponent(subject)}&size=10&sort=newest`;
  const kept = await fetch(address);
  const cache = kept.headers.get('cache-control') ?? '';
  const seconds = [...cache.matchAll(/(?:max-age|stale-while-revalidate)=(\d+)/g)].reduce((sum, [, value]) => sum + Number(value), 0);
  assert.ok(seconds > 0 && seconds <= 60, `kept for ${cache}`);
  const tag = kept.headers.get('etag')!;
  assert.equal((await fetch(address, { headers: { 'If-None-Match': tag } })).status, 304);
  await clinic.publish(moderator, (await clinic.ask(await clinic.member('Godwit'))).id);
  assert.equal((await fetch(address, { headers: { 'If-None-Match': tag } })).status, 200);

  for (const { id } of questions) assert.equal((await fetch(`${clinic.url}/v1/${siteKey}/items/${id}`)).status, 404);
  const search = await fetch(`${clinic.url}/v1/${siteKey}/search`, {
    method: 'POST',
    body: 'tractor',
    headers: { 'Content-Type': 'text/plain', Origin: clinic.origin },
  });
  assert.deepEqual(((await search.json()) as { items: unknown[] }).items, []);
});
