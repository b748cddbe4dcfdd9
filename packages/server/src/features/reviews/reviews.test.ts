import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../contributions/index.ts';
import { codeOf, community, newReview } from '../../../test/support/community.ts';
import { days } from '../../../test/support/people.ts';
import { editReply, editReview, oneReview } from './index.ts';

test('words about a visit long ago can still be corrected; only a month that is new to the review has to be of late', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const mo = await c.staff('Mo');
  const { id } = await c.review(ana, { visitedIn: '2026-10' });
  await c.publish(mo, id);
  c.clock.advance(days(3 * 365));
  const { overall, scores, relation, incentive } = newReview();
  const edited = (body: string, visitedIn: string, revision: number) =>
    editReview(c, c.larkfield, ana.id, id, { overall, scores, relation, incentive, body, visitedIn, revision });

  await edited('They took their time, and explained what they did.', '2026-10', 1);
  await c.publish(mo, id);
  assert.equal((await oneReview(c.store.db, 'larkfield', id))!.visitedIn, '2026-10');
  for (const other of ['2026-09', '2026-11', '2030-01'])
    assert.equal(await codeOf(edited('Words.', other, 2)), 'month_out_of_range', other);
  await edited('I have been again.', '2029-11', 2);
  await edited('I have been again, and again.', '2026-10', 3);
  await edited('I have been again.', '2029-11', 4);
  await c.publish(mo, id);
  assert.equal(
    await codeOf(edited('Words.', '2026-10', 5)),
    'month_out_of_range',
    'the old month is gone with the last revision in view that had it',
  );
});

test('a reply that was changed shows what stood there before, and never what a moderator did not approve', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo');
  const review = await c.review(await c.member('Ana'));
  await c.publish(mo, review.id);
  const written = await c.reply(await c.staff('Nerys'), review.id, 'Thank you. The door is open until six.');
  const changed = (body: string, revision: number) => editReply(c, c.larkfield, written.author, written.id, { body, revision });
  const shown = async () => {
    const { body, history } = (await oneReview(c.store.db, 'larkfield', review.id))!.reply!;
    return { body: plainText(body), history: history.map((earlier) => [plainText(earlier.body), earlier.publishedAt]) };
  };
  await c.publish(mo, written.id);
  const first = c.clock.now();
  assert.deepEqual(await shown(), { body: 'Thank you. The door is open until six.', history: [] });

  await changed('Thank you. The door is open until seven.', 1);
  assert.deepEqual(await shown(), { body: 'Thank you. The door is open until six.', history: [] }, 'not before it is approved');
  await c.publish(mo, written.id);
  const second = c.clock.now();
  assert.deepEqual(await shown(), {
    body: 'Thank you. The door is open until seven.',
    history: [['Thank you. The door is open until six.', first]],
  });

  await changed('Thank you. The door is a refused one.', 2);
  await c.decide(mo, written.id, 'refuse');
  await c.settle();
  await changed('Thank you. The door is open until eight.', 3);
  await c.publish(mo, written.id);
  assert.deepEqual(await shown(), {
    body: 'Thank you. The door is open until eight.',
    history: [
      ['Thank you. The door is open until six.', first],
      ['Thank you. The door is open until seven.', second],
    ],
  });
});
