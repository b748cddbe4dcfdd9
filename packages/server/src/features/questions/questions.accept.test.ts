import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { codeOf, community, consent, page, submission, subject } from '../../../test/support/community.ts';
import { listAudit } from '../audit/index.ts';
import { setHelpful } from '../contributions/index.ts';
import { pageVersions } from '../sites/index.ts';
import { accept, answerAsPeer, oneQuestion, questionPage } from './index.ts';

/** A question with three public answers in this reading order: a helpful peer, the clinician, another peer. */
async function answered(t: TestContext) {
  const c = await community(t, { answerers: ['clinicians', 'staff', 'peers'] });
  const [mo, okafor] = [await c.staff('Mo Reader'), await c.staff('Dr Okafor')];
  const [ana, ben, cem] = [await c.member('Ana'), await c.member('Ben'), await c.member('Cem')];
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  const peer = (actor: typeof ben, body: string) =>
    answerAsPeer(c, c.larkfield, actor, asked.id, { body, consent, page, submission: submission(), ofAge: true });
  const helpful = await peer(ben, 'It was three weeks for me.');
  const clinician = await c.answer(okafor, asked.id);
  const last = await peer(cem, 'I still do not drive.');
  for (const { id } of [helpful, clinician, last]) await c.publish(mo, id);
  await c.store.tx((tx) => setHelpful(tx, c, c.larkfield, cem.id, helpful.id, true));
  const mark = (answer: string | null, by = ana.id) => accept(c, c.larkfield, asked.id, answer, by, (question) => question.author === by);
  const read = async () =>
    (await oneQuestion(c.store.db, 'larkfield', asked.id))!.answers.map(({ id, accepted }) => (accepted ? `${id} is the answer` : id));
  return { c, mo, okafor, ana, ben, asked, helpful: helpful.id, clinician: clinician.id, last: last.id, mark, read };
}

test('the answer that its asker marks stands first, alone carries the mark, and is the one that the list shows', async (t) => {
  const { c, helpful, clinician, last, mark, read } = await answered(t);
  const shownInList = async () => {
    const listed = await questionPage(c.store.db, 'larkfield', { subject, sort: 'newest', cursor: null, size: 5 });
    return listed.items[0]!.answers.map(({ id, accepted }) => (accepted ? `${id} is the answer` : id));
  };
  assert.deepEqual(await read(), [helpful, clinician, last]);
  await mark(last);
  assert.deepEqual(await read(), [`${last} is the answer`, helpful, clinician]);
  assert.deepEqual(await shownInList(), [`${last} is the answer`]);
  await mark(clinician);
  assert.deepEqual(await read(), [`${clinician} is the answer`, helpful, last], 'another one takes its place');
  await mark(null);
  assert.deepEqual(await read(), [helpful, clinician, last], 'and the mark can be taken away');
  assert.deepEqual(await shownInList(), [helpful]);
});

test('a mark is seen at once by whoever keeps the page, and the audit says who set it and on what, without a word of it', async (t) => {
  const { c, ana, asked, last, mark } = await answered(t);
  const before = await pageVersions(c.store.db, 'larkfield', subject);
  await mark(last);
  assert.notDeepEqual(await pageVersions(c.store.db, 'larkfield', subject), before);
  const [event] = await listAudit(c.store.db, 'larkfield', { before: null, limit: 1 });
  assert.deepEqual(
    { actor: event!.actor, action: event!.action, target: event!.target, detail: event!.detail },
    { actor: ana.id, action: 'answer.accepted', target: asked.id, detail: { answer: last } },
  );
});

test('nobody marks for the asker, no answer of another question is marked, and none that is not public', async (t) => {
  const { c, mo, okafor, ana, ben, asked, helpful, clinician, last, mark, read } = await answered(t);
  const before = await read();
  assert.equal(await codeOf(mark(last, ben.id)), 'forbidden', 'not even by the author of an answer');
  assert.equal(await codeOf(mark(null, ben.id)), 'forbidden');

  const other = await c.ask(ben, { title: 'May I swim?' });
  await c.publish(mo, other.id);
  const elsewhere = await c.answer(okafor, other.id);
  await c.publish(mo, elsewhere.id);
  assert.equal(await codeOf(mark(elsewhere.id)), 'unknown_item');
  assert.equal(await codeOf(mark(asked.id)), 'unknown_item', 'a question is no answer');
  assert.equal(await codeOf(mark('con_00000000000000000000000000')), 'unknown_item');

  const waiting = await c.answer(okafor, asked.id, 'A second thought.');
  assert.equal(await codeOf(mark(waiting.id)), 'unknown_item', 'it waits for a moderator');
  await c.decide(mo, last, 'remove');
  assert.equal(await codeOf(mark(last)), 'unknown_item', 'it was taken down');
  assert.equal(
    await codeOf(accept(c, c.harbour, asked.id, clinician, ana.id, () => true)),
    'unknown_item',
    'on another site there is no such question',
  );
  assert.deepEqual(await read(), before.slice(0, 2));
  assert.equal(helpful, before[0]);
});

test('when the marked answer is taken down the others are in their usual order, and when it is back so is its mark', async (t) => {
  const { c, mo, helpful, clinician, last, mark, read } = await answered(t);
  await mark(last);
  await c.decide(mo, last, 'hide');
  assert.deepEqual(await read(), [helpful, clinician]);
  await c.decide(mo, last, 'restore');
  await c.settle();
  assert.deepEqual(await read(), [`${last} is the answer`, helpful, clinician]);
});
