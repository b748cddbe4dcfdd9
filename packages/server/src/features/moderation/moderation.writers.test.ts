/** What people who answer and reply, but do not moderate, may see of an item: what is public, and what is their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { community, type TestCommunity } from '../../../test/support/community.ts';
import { Failure } from '../../kernel/errors.ts';
import { plainText } from '../contributions/index.ts';
import { edit } from './moderation.usecases.ts';
import { cards, writersDetail } from './moderation.queue.ts';

const see = (m: TestCommunity, staff: Awaited<ReturnType<TestCommunity['staff']>>, id: string) =>
  writersDetail(m.store.db, m, staff.answer, id);
const unknown = (error: unknown): boolean => error instanceof Failure && error.code === 'unknown_item';

test('when a question waits for a moderator, a clinician sees nothing of it', async (t) => {
  const m = await community(t);
  const clinician = await m.staff('Amara', m.larkfield, ['clinician', 'owner']);
  const waiting = await m.ask(await m.member('Heron'));
  await assert.rejects(see(m, clinician, waiting.id), unknown);
});

test('when a published question has a newer text that nobody has read, a clinician sees the published one alone, in the list too', async (t) => {
  const m = await community(t);
  const clinician = await m.staff('Amara', m.larkfield, ['clinician', 'owner']);
  const moderator = await m.staff('Noor', m.larkfield, ['moderator', 'owner']);
  const asker = await m.member('Heron');
  const question = await m.ask(asker, { body: 'The text that was read.' });
  await m.publish(moderator, question.id);
  await edit(m, m.larkfield, asker.id, question.id, 1, {
    title: 'A newer title',
    text: 'A secret nobody has read.',
    facts: { about: 'me', tags: [] },
  });

  const seen = await see(m, clinician, question.id);
  assert.equal(plainText(seen.body), 'The text that was read.');
  assert.ok(!JSON.stringify(seen).includes('A secret nobody has read'));
  assert.ok(!JSON.stringify(seen).includes('A newer title'));
  assert.deepEqual([seen.allowed, seen.openReports, seen.decisions, seen.stars], [[], [], [], null]);

  const listed = JSON.stringify(await cards(m.store.db, [await m.row(question.id)], { text: 'public' }));
  assert.ok(listed.includes('The text that was read'));
  assert.ok(!listed.includes('A secret nobody has read'));
});

test("when an item belongs to another site, a clinician's right here opens nothing there", async (t) => {
  const m = await community(t);
  const clinician = await m.staff('Amara', m.larkfield, ['clinician', 'owner']);
  const elsewhere = await m.staff('Noor', m.harbour, ['moderator', 'owner']);
  const question = await m.ask(await m.member('Wren', m.harbour), {}, m.harbour);
  await m.publish(elsewhere, question.id, m.harbour);
  await assert.rejects(see(m, clinician, question.id), unknown);
});
