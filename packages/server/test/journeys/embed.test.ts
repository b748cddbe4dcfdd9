import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expect, visit } from './browser.ts';
import { openClinic, subject, wholePage } from './clinic.ts';
import { button, goToWork, readPanel } from './people.ts';

test('what an owner copies under Sites, pasted as it is into a page of the clinic, shows the panel there', async (t) => {
  const clinic = await openClinic(t);
  const owner = await clinic.staff('Noor Haddad', ['owner']);
  const written = await clinic.review(await clinic.member('Heron'), { subject: 'clinic/larkfield', body: 'Calm and on time.' });
  const other = await clinic.review(await clinic.member('Plover'), { subject, body: 'She explained everything.' });
  await clinic.publish(await clinic.staff('Sam Ellery', ['moderator']), written.id, other.id);

  const work = await visit(t);
  await work.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: clinic.url });
  await goToWork(work.page, clinic, owner, '#/sites');
  await button(work.page, 'Copy').click();
  await expect(work.page.locator('#polite')).toContainText('Copied');
  const copied = await work.page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await work.page.locator('.snippet').innerText());

  const reader = await visit(t);
  const panel = await readPanel(reader.page, clinic.addPage('/pasted', wholePage(copied)));
  const named = /subject="([^"]+)"/.exec(copied)![1];
  await expect(panel.getByText(named === subject ? 'She explained everything.' : 'Calm and on time.')).toBeVisible();
  // The room is kept by the snippet's own style, before the panel has been drawn.
  assert.equal(await panel.evaluate((element) => getComputedStyle(element).display), 'block');
  assert.ok((await panel.boundingBox())!.height >= 36 * 16);
  for (const { errors } of [work, reader]) assert.deepEqual(errors, []);
});
