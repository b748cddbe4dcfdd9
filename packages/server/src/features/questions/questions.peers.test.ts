import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, consent, page, submission } from '../../../test/support/community.ts';
import type { StaffRole } from '../identity/index.ts';
import type { Site } from '../sites/index.ts';
import { listByAuthor } from '../contributions/index.ts';
import { answerAsPeer, answerForClinic, oneQuestion } from './index.ts';

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

test('who is both a clinician and of the staff answers as whichever the site lets answer', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo');
  const question = await c.ask(await c.member('Ana'));
  await c.publish(mo, question.id);
  const answering = async (roles: StaffRole[], answerers: Site['answerers']): Promise<unknown> => {
    const edie = await c.staff(`Edie ${roles.join(' ')} ${answerers.join(' ')}`, c.larkfield, roles);
    const site = { ...c.larkfield, answerers };
    const answer = await answerForClinic(c, edie.answer, site, question.id, { body: 'After two weeks.', submission: submission() });
    await c.publish(mo, answer.id);
    return (await oneQuestion(c.store.db, 'larkfield', question.id))!.answers.find(({ id }) => id === answer.id)?.by;
  };
  assert.equal(await answering(['responder', 'clinician'], ['staff']), 'staff');
  assert.equal(await answering(['responder', 'clinician'], ['clinicians']), 'clinician');
  assert.equal(await answering(['owner', 'clinician'], ['clinicians', 'staff']), 'clinician');
  assert.equal(await codeOf(() => answering(['clinician'], ['staff'])), 'not_answering');
});
