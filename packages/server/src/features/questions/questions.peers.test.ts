import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, consent, page, submission } from '../../../test/support/community.ts';
import { listByAuthor } from '../contributions/index.ts';
import { answerAsPeer, oneQuestion } from './index.ts';

test('patients answer patients only where the site has said so: by default a member is refused and nothing is kept', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo');
  const question = await c.ask(await c.member('Ana'));
  await c.publish(mo, question.id);
  const ben = await c.member('Ben');
  const answering = (site = c.larkfield) =>
    answerAsPeer(c, site, ben, question.id, { body: 'Mine took three weeks.', consent, page, submission: submission(), ofAge: true });

  assert.deepEqual(c.larkfield.answerers, ['clinicians', 'staff']);
  assert.equal(await codeOf(answering()), 'not_answering');
  assert.deepEqual(await listByAuthor(c.store.db, 'larkfield', ben.id, 10), []);

  const answer = await answering({ ...c.larkfield, answerers: ['clinicians', 'staff', 'peers'] });
  assert.equal(answer.state, 'pending');
  await c.publish(mo, answer.id);
  const { answers } = (await oneQuestion(c.store.db, 'larkfield', question.id))!;
  assert.deepEqual(
    answers.map(({ by, author }) => [by, author.name]),
    [['peer', 'Ben']],
  );
});
