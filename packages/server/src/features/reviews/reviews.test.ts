import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, newReview } from '../../../test/support/community.ts';
import { days } from '../../../test/support/people.ts';
import { editReview, oneReview } from './index.ts';

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
  assert.equal(await codeOf(edited('Words.', '2026-10', 3)), 'month_out_of_range', 'the old month is gone with the revision that had it');
});
