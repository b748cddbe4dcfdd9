import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community } from '../../../test/support/community.ts';
import { countWaiting, waitingStates } from '../contributions/index.ts';
import { decidedCards, itemDetail, pageSize, pendingCards } from './moderation.queue.ts';
import { edit, undo } from './moderation.usecases.ts';

test('the queue is read to its end, the longest-waiting first, while others decide', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const ids: string[] = [];
  for (let number = 0; number < pageSize * 2 + 5; number += 1) {
    if (number % 3 === 0) c.clock.advance(10);
    ids.push((await c.ask(ana)).id);
  }
  const filter = { sites: ['larkfield'] };
  assert.deepEqual(await countWaiting(c.store.db, { ...filter, states: waitingStates }), {
    count: ids.length,
    oldest: (await c.row(ids[0]!)).sentAt,
  });
  const first = await pendingCards(c.store.db, filter, null);
  for (const card of first.items.slice(0, 10)) await c.decide(mo, card.id, 'refuse');
  await c.ask(ana);
  const second = await pendingCards(c.store.db, filter, first.next);
  const third = await pendingCards(c.store.db, filter, second.next);
  assert.deepEqual([...first.items, ...second.items, ...third.items].map((card) => card.id).slice(0, ids.length), ids);
  assert.equal(third.next, null);
  assert.equal(third.items.length, 6, 'the newcomer is at the end');
  assert.equal(await codeOf(pendingCards(c.store.db, filter, 'nonsense')), 'bad_cursor');
  assert.equal(await codeOf(decidedCards(c.store.db, filter, first.next)), 'bad_cursor');

  const decided = [];
  for (let cursor: string | null = null; ;) {
    const page = await decidedCards(c.store.db, filter, cursor);
    decided.push(...page.items.map((card) => card.id));
    cursor = page.next;
    if (cursor === null) break;
  }
  assert.deepEqual(decided, ids.slice(0, 10).reverse());
});

test('an item stands once among the decided, where its newest standing decision is', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const [a, b] = [await c.ask(ana), await c.ask(ana)];
  await c.decide(mo, a.id, 'publish');
  c.clock.advance(1000);
  await c.decide(mo, b.id, 'publish');
  c.clock.advance(1000);
  const hidden = await c.decide(mo, a.id, 'hide');
  const list = async (): Promise<[string, string][]> =>
    (await decidedCards(c.store.db, { sites: ['larkfield'] }, null)).items.map((card) => [card.id, card.decision!.action]);
  assert.deepEqual(await list(), [
    [a.id, 'hide'],
    [b.id, 'publish'],
  ]);
  await undo(c, mo.moderate, hidden.id);
  assert.deepEqual(await list(), [
    [b.id, 'publish'],
    [a.id, 'publish'],
  ]);
});

test('an item shows its revisions, its thread and how its author fared, without ratings', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader', c.larkfield, ['moderator']);
  const dr = await c.staff('Dr Amara Okafor', c.larkfield, ['clinician']);
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  await c.decide(mo, (await c.ask(ana)).id, 'refuse');
  const answer = await c.answer(dr, asked.id);
  await edit(c, c.larkfield, ana.id, asked.id, 1, { title: 'Another title', text: 'Another text', facts: { about: 'me', tags: ['knee'] } });
  const detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, []);
  assert.deepEqual(
    detail.revisions.map((revision) => [revision.number, revision.state]),
    [
      [1, 'published'],
      [2, 'pending'],
    ],
  );
  assert.equal(detail.publishedRevision, 1);
  assert.deepEqual(detail.facts, { about: 'me', tags: ['knee'] });
  assert.deepEqual(detail.history, { published: 1, returned: 0, refused: 1, spam: 0, removed: 0, pending: 0 });
  assert.deepEqual(
    detail.thread.map((item) => [item.id, item.author.kind]),
    [[answer.id, 'clinician']],
  );
  assert.equal(detail.permalink, `https://clinic.example/amara#commonward=${asked.id}`);
  assert.deepEqual(detail.allowed.includes('publish') && !detail.allowed.includes('keep'), true);
  assert.deepEqual(
    (await itemDetail(c.store.db, c, mo.moderate, answer.id, [])).thread.map((item) => item.id),
    [asked.id],
  );
});
