import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, submission } from '../../../test/support/community.ts';
import { edit, itemDetail, takeBack, undo } from '../moderation/index.ts';
import { countReported, emptyReports, fileReport, listReported, openReports } from './index.ts';

test('a report needs no account, is kept with the revision in view, and hides nothing by itself', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  assert.equal(
    await codeOf(fileReport(c, c.larkfield, asked.id, { reason: 'abuse', submission: submission() })),
    'unknown_item',
    'not public yet',
  );
  await c.publish(mo, asked.id);
  const receipt = await fileReport(c, c.larkfield, asked.id, { reason: 'about_me', words: '  That is me.  ', submission: submission() });
  assert.match(receipt.reference, /^[0-9A-HJKMNP-TV-Z]{8}$/);
  const [report] = await openReports(c.store.db, 'larkfield', asked.id);
  assert.deepEqual([report!.words, report!.revision, report!.reason], ['That is me.', 1, 'about_me']);
  assert.equal((await c.row(asked.id)).publishedRevision, 1);
  assert.equal(
    await codeOf(fileReport(c, c.larkfield, asked.id, { reason: 'other', words: 'a\u0000b', submission: submission() })),
    'text_unreadable',
  );
});

test('reported items wait with the longest-waiting first, each once, in pages', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const ids: string[] = [];
  for (let number = 0; number < 5; number += 1) ids.push((await c.ask(ana)).id);
  for (const id of ids) await c.decide(mo, id, 'publish');
  await c.settle();
  const waiting = [ids[3]!, ids[0]!, ids[4]!, ids[1]!];
  for (const id of waiting) {
    c.clock.advance(1000);
    await fileReport(c, c.larkfield, id, { reason: 'abuse', submission: submission() });
  }
  await fileReport(c, c.larkfield, waiting[0]!, { reason: 'other', submission: submission() });
  const page = (after: { at: number; id: string } | null, limit: number) =>
    listReported(c.store.db, { sites: ['larkfield'], after, limit });
  const all = await page(null, 10);
  assert.deepEqual(
    all.map(({ row, count }) => [row.id, count]),
    waiting.map((id, index) => [id, index === 0 ? 2 : 1]),
  );
  const seen: string[] = [];
  for (let after: { at: number; id: string } | null = null; ;) {
    const [next] = await page(after, 1);
    if (!next) break;
    seen.push(next.row.id);
    after = { at: next.since, id: next.row.id };
  }
  assert.deepEqual(seen, waiting);
  assert.equal(await countReported(c.store.db, { sites: ['larkfield'] }), 4);
  assert.equal(await countReported(c.store.db, { sites: ['larkfield'], kind: 'review' }), 0);
  assert.equal(await countReported(c.store.db, { sites: ['larkfield', 'harbour'], subject: 'other' }), 0);
  assert.equal(await countReported(c.store.db, { sites: [] }), 0);
});

test('a decision on what is in view answers its reports, and until then its stars stay hidden', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const review = await c.review(await c.member('Ana'), { overall: 1 });
  await c.publish(mo, review.id);
  for (const action of ['keep', 'hide'] as const) {
    await fileReport(c, c.larkfield, review.id, { reason: 'not_an_experience', submission: submission() });
    const open = (await openReports(c.store.db, 'larkfield', review.id)).map(({ id, reason, words, at, revision }) => ({
      id,
      reason,
      words,
      at,
      revision,
    }));
    const detail = await itemDetail(c.store.db, c, mo.moderate, review.id, open);
    assert.equal(detail.stars, null);
    assert.ok(detail.allowed.includes('keep'));
    await c.decide(mo, review.id, action);
    assert.equal(await countReported(c.store.db, { sites: ['larkfield'] }), 0);
  }
});

test('turning down a change of a reported post leaves its reports open, so that nobody loses sight of what is still in view', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const waiting = async () => [
    await countReported(c.store.db, { sites: ['larkfield'] }),
    (await openReports(c.store.db, 'larkfield', asked.id)).length,
  ];
  const change = async () => {
    const { latestRevision } = await c.row(asked.id);
    await edit(c, c.larkfield, ana.id, asked.id, latestRevision, {
      title: 'Another title',
      text: `Other words than ${latestRevision}.`,
      facts: { about: 'me', tags: [] },
    });
  };
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'about_me', submission: submission() });
  for (const action of ['refuse', 'return', 'spam'] as const) {
    await change();
    await c.decide(mo, asked.id, action);
    await c.settle();
    assert.equal((await c.row(asked.id)).publishedRevision, 1);
    assert.deepEqual(await waiting(), [1, 1], action);
    const detail = await itemDetail(c.store.db, c, mo.moderate, asked.id, await openReports(c.store.db, 'larkfield', asked.id));
    assert.ok(detail.allowed.includes('keep'), 'and it can be decided on');
  }
  await change();
  const decision = await c.decide(mo, asked.id, 'publish');
  assert.deepEqual(await waiting(), [0, 0], 'what was reported is replaced');
  await undo(c, mo.moderate, decision.id);
  assert.deepEqual(await waiting(), [1, 1]);
  await c.decide(mo, asked.id, 'keep');
  assert.deepEqual(await waiting(), [0, 0]);
});

test('a decision on a reported post that its author took out of view answers its reports', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'about_me', submission: submission() });
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
  await c.decide(mo, asked.id, 'refuse');
  assert.deepEqual(await openReports(c.store.db, 'larkfield', asked.id), []);
});

test('an erasure takes the reporters’ words along and leaves the reports', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'about_me', words: 'That is me.', submission: submission() });
  await c.store.tx((tx) => emptyReports(tx, 'larkfield', [asked.id]));
  const [report] = await openReports(c.store.db, 'larkfield', asked.id);
  assert.deepEqual([report!.words, report!.reason], [null, 'about_me']);
});
