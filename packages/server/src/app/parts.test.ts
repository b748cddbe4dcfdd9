import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { codeOf, community, newReview, subject, type TestCommunity } from '../../test/support/community.ts';
import { setHelpful } from '../features/contributions/index.ts';
import { takeBack } from '../features/moderation/index.ts';
import { accept, editClinicAnswer, editQuestion } from '../features/questions/index.ts';
import { fileReport } from '../features/reports/index.ts';
import { editReply, editReview } from '../features/reviews/index.ts';
import { changeSite, findSite, settingsOf, type Part, type Site } from '../features/sites/index.ts';
import { onError, PageCache, type BaseEnv } from '../platform/http/index.ts';
import { publicRoutes } from './public.routes.ts';

/** What a stranger reads; every page is held against the database anew. */
function reader(c: TestCommunity) {
  let asked = 0;
  const app = new Hono<BaseEnv>();
  app.onError(onError);
  app.use('*', async (context, next) => {
    context.set('requestId', 'req_test');
    context.set('log', c.log);
    await next();
  });
  app.route('/v1', publicRoutes(c, new PageCache({ changes: () => (asked += 1) })));
  return async (path: string, site = 'larkfield') => {
    const response = await app.request(`/v1/${site}/${path}`);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> & { code?: string; items?: unknown[] } };
  };
}

async function leaveOn(c: TestCommunity, ...parts: Part[]): Promise<Site> {
  const site = (await findSite(c.store.db, 'larkfield'))!;
  await c.store.tx((tx) => changeSite(tx, site, site.version, { ...settingsOf(site), parts }));
  return (await findSite(c.store.db, 'larkfield'))!;
}

/** A review with a reply and a question with an answer, all public. */
async function talk(c: TestCommunity) {
  const ana = await c.member('Ana');
  const writer = await c.staff('Nerys');
  const decider = await c.staff('Mo');
  const review = await c.review(ana);
  const question = await c.ask(ana);
  await c.publish(decider, review.id);
  await c.publish(decider, question.id);
  const reply = await c.reply(writer, review.id);
  const answer = await c.answer(writer, question.id);
  await c.publish(decider, reply.id);
  await c.publish(decider, answer.id);
  return { ana, writer, review, question, reply, answer };
}

for (const [off, on, list, ids] of [
  ['reviews', 'questions', 'reviews', ['review', 'reply']],
  ['questions', 'reviews', 'questions', ['question', 'answer']],
] as const) {
  test(`${off} switched off are read nowhere: in no list, and not by the address of an item`, async (t) => {
    const c = await community(t);
    const said = await talk(c);
    const read = reader(c);
    const addresses = ids.map((name) => `items/${said[name].id}`);
    assert.equal((await read(`${list}?subject=${subject}`)).body.items!.length, 1);
    for (const address of addresses) assert.equal((await read(address)).status, 200);

    await leaveOn(c, on);
    assert.equal((await read(`snapshot?subject=${subject}`)).body[off], null);
    assert.deepEqual(await read(`${list}?subject=${subject}`), { status: 200, body: { items: [], next: null } });
    for (const address of addresses) {
      const gone = await read(address);
      assert.deepEqual([gone.status, gone.body.code], [404, 'unknown_item'], address);
    }
    assert.equal((await read(`${on}?subject=${subject}`)).body.items!.length, 1, 'the other part goes on');

    await leaveOn(c, on, off);
    for (const address of addresses) assert.equal((await read(address)).status, 200, 'and back');
  });
}

test('an item of a site that is not there is the site’s fault, not the item’s', async (t) => {
  const c = await community(t);
  const { question } = await talk(c);
  const read = reader(c);
  assert.equal((await read(`items/${question.id}`, 'nowhere')).body.code, 'unknown_site');
});

test('into a part that is off nobody sends words, the clinic neither; what is theirs they still take back', async (t) => {
  const c = await community(t);
  const { ana, writer, review, question, reply, answer } = await talk(c);
  const second = await c.review(await c.member('Ben'));
  await c.publish(await c.staff('Sal'), second.id);
  const { overall, scores, body, visitedIn, relation, incentive } = newReview();
  const changed = { overall, scores, body: `${body} Again.`, visitedIn, relation, incentive, revision: 1 };
  const asked = { title: 'May I swim already?', body: 'It is three weeks now.', about: 'me' as const, revision: 1 };

  const neither = await leaveOn(c);
  const author = (await c.row(reply.id)).author;
  for (const [what, work] of Object.entries({
    'a new review': () => c.review(ana, {}, neither),
    'a new question': () => c.ask(ana, {}, neither),
    'an edited review': () => editReview(c, neither, ana.id, review.id, changed),
    'an edited question': () => editQuestion(c, neither, ana.id, question.id, asked),
    'a reply': () => c.reply(writer, second.id, undefined, { on: neither }),
    'an answer': () => c.answer(writer, question.id, undefined, { on: neither }),
    'an edited reply': () => editReply(c, neither, author, reply.id, { body: 'Thank you.', revision: 1 }),
    'an edited answer': () => editClinicAnswer(c, neither, author, answer.id, { body: 'After two weeks.', revision: 1 }),
  }))
    assert.equal(await codeOf(work), 'part_off', what);

  for (const item of [review, question, reply, answer]) {
    const report = { reason: 'advertising', submission: `report-of-${item.id}` } as const;
    assert.equal(await codeOf(fileReport(c, neither, item.id, report)), 'unknown_item');
    assert.equal(await codeOf(c.store.tx((tx) => setHelpful(tx, c, neither, ana.id, item.id, true))), 'unknown_item');
  }
  assert.equal(await codeOf(accept(c, neither, question.id, answer.id, ana.id, () => true)), 'unknown_item');

  for (const [by, item] of [
    [ana.id, review],
    [ana.id, question],
    [author, reply],
    [author, answer],
  ] as const) {
    assert.equal((await takeBack(c, neither, by, item.id, 1, 'withdraw')).state, 'withdrawn');
    assert.equal(await codeOf(takeBack(c, neither, by, item.id, 1, 'resubmit')), 'part_off');
  }
  const both = await leaveOn(c, 'reviews', 'questions');
  assert.equal((await takeBack(c, both, ana.id, review.id, 1, 'resubmit')).state, 'pending');
});
