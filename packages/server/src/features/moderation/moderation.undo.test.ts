import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, failure, type TestCommunity } from '../../../test/support/community.ts';
import { listAudit } from '../audit/index.ts';
import { findRevision, listRevisions } from '../contributions/index.ts';
import { oneQuestion, searchQuestions } from '../questions/index.ts';
import { openReports, fileReport, listReported } from '../reports/index.ts';
import { editReview, oneReview, review } from '../reviews/index.ts';
import { newReview, submission } from '../../../test/support/community.ts';
import { itemDetail } from './moderation.queue.ts';
import { undoWindow } from './moderation.rules.ts';
import { edit, takeBack, undo } from './moderation.usecases.ts';

const other = { title: 'Another title', text: 'Another text', facts: { about: 'me', tags: [] } };

test('an undone publication never becomes public and nobody is mailed', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  const decision = await c.decide(mo, asked.id, 'publish');
  c.clock.advance(undoWindow - 1);
  await c.outbox.drain();
  assert.equal(await oneQuestion(c.store.db, 'larkfield', asked.id), undefined, 'not public while it can be undone');
  const before = await c.row(asked.id);
  await undo(c, mo.moderate, decision.id);
  const after = await c.row(asked.id);
  assert.deepEqual({ ...after, version: 0, moves: 0 }, { ...before, state: 'pending', version: 0, moves: 0 });
  assert.equal((await findRevision(c.store.db, 'larkfield', asked.id, 1))!.state, 'pending');
  await c.settle();
  assert.equal(await oneQuestion(c.store.db, 'larkfield', asked.id), undefined);
  assert.deepEqual(c.mails, []);
});

test('a publication that is not undone is public and mailed when the window closes', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  const decision = await c.decide(mo, asked.id, 'publish');
  await c.settle();
  assert.equal((await oneQuestion(c.store.db, 'larkfield', asked.id))?.id, asked.id);
  assert.deepEqual(
    c.mails.map((due) => due.payload),
    [{ contribution: asked.id, decision: decision.id }],
  );
  assert.equal(await codeOf(undo(c, mo.moderate, decision.id)), 'undo_over');
});

test('only the person who decided may undo', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const lee = await c.staff('Lee Reader');
  const stranger = await c.staff('Kit Other', c.harbour);
  const asked = await c.ask(await c.member('Ana'));
  const decision = await c.decide(mo, asked.id, 'publish');
  assert.equal(await codeOf(undo(c, lee.moderate, decision.id)), 'forbidden');
  assert.equal(await codeOf(undo(c, stranger.moderate, decision.id)), 'unknown_item');
  assert.equal((await c.row(asked.id)).state, 'published');
});

test('an undo never overwrites what the author did since', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const edited = await c.ask(ana);
  const first = await c.decide(mo, edited.id, 'publish');
  await edit(c, c.larkfield, ana.id, edited.id, 1, other);
  assert.equal(await codeOf(undo(c, mo.moderate, first.id)), 'stale_decision');
  const withdrawn = await c.ask(ana);
  const second = await c.decide(mo, withdrawn.id, 'publish');
  await takeBack(c, c.larkfield, ana.id, withdrawn.id, 1, 'withdraw');
  assert.equal(await codeOf(undo(c, mo.moderate, second.id)), 'stale_decision');
  const returned = await c.ask(ana);
  await c.decide(mo, returned.id, 'refuse');
  const third = await c.decide(mo, returned.id, 'restore');
  await takeBack(c, c.larkfield, ana.id, returned.id, 1, 'withdraw');
  await takeBack(c, c.larkfield, ana.id, returned.id, 1, 'resubmit');
  assert.equal((await c.row(returned.id)).state, 'pending', 'the state is the one the decision left, and yet it was touched');
  assert.equal(await codeOf(undo(c, mo.moderate, third.id)), 'stale_decision');
});

test('what is withdrawn within the undo window never becomes public, also when it is sent in again', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.decide(mo, asked.id, 'publish');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
  c.clock.advance(20_000);
  const again = await c.decide(mo, asked.id, 'publish');
  c.clock.advance(15_000);
  await c.outbox.drain();
  assert.equal((await c.row(asked.id)).publishedRevision, null, 'the first decision was about what the author took back');
  await undo(c, mo.moderate, again.id);
  await c.settle();
  assert.equal((await c.row(asked.id)).publishedRevision, null);
  assert.deepEqual(c.mails, []);
});

test('undoing a hide brings back what became due while it was hidden', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const lee = await c.staff('Lee Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.decide(mo, asked.id, 'publish');
  c.clock.advance(10_000);
  const hidden = await c.decide(lee, asked.id, 'hide');
  c.clock.advance(25_000);
  await c.outbox.drain();
  assert.equal((await c.row(asked.id)).publishedRevision, null);
  await undo(c, lee.moderate, hidden.id);
  await c.outbox.drain();
  assert.equal((await c.row(asked.id)).publishedRevision, 1);
});

test('undoing the publication of an edit leaves the first revision, which became public meanwhile', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.decide(mo, asked.id, 'publish');
  await edit(c, c.larkfield, ana.id, asked.id, 1, other);
  c.clock.advance(20_000);
  const second = await c.decide(mo, asked.id, 'publish');
  c.clock.advance(15_000);
  await c.outbox.drain();
  await undo(c, mo.moderate, second.id);
  const row = await c.row(asked.id);
  assert.equal(row.state, 'published_edited');
  assert.equal(row.publishedRevision, 1);
});

test('restoring what was hidden never publishes the newer text that nobody read', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana, { body: 'The first text about ospreys.' });
  await c.decide(mo, asked.id, 'publish');
  await edit(c, c.larkfield, ana.id, asked.id, 1, { ...other, text: 'The second text about pelicans.' });
  await c.decide(mo, asked.id, 'hide');
  await c.decide(mo, asked.id, 'restore');
  await c.settle();
  const row = await c.row(asked.id);
  assert.equal(row.publishedRevision, 1);
  assert.deepEqual((await searchQuestions(c.store.db, 'larkfield', 'pelicans')).items, []);
  assert.equal((await searchQuestions(c.store.db, 'larkfield', 'ospreys')).items.length, 1);
  assert.deepEqual(
    (await listRevisions(c.store.db, 'larkfield', asked.id)).map((revision) => revision.state),
    ['published', 'superseded'],
  );
});

test('a text that its author took back and replaced never comes back, neither by a restore nor in a history', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader', c.larkfield, ['moderator']);
  const dr = await c.staff('Dr Amara Okafor', c.larkfield, ['responder']);
  const reviewed = await c.review(await c.member('Ana'));
  await c.publish(mo, reviewed.id);
  const replied = await c.reply(dr, reviewed.id, 'The first reply, with a name.');
  await c.publish(mo, replied.id);
  await c.decide(mo, replied.id, 'hide');
  await takeBack(c, c.larkfield, replied.author, replied.id, 1, 'withdraw');
  await edit(c, c.larkfield, replied.author, replied.id, 1, { text: 'The second reply.', facts: {} });
  await c.decide(mo, replied.id, 'publish');
  await c.decide(mo, replied.id, 'hide');
  await c.decide(mo, replied.id, 'restore');
  assert.equal((await c.row(replied.id)).publishedRevision, null, 'the second is not due yet, the first was taken back');
  await c.settle();
  const shown = (await oneReview(c.store.db, 'larkfield', reviewed.id))!.reply!;
  assert.deepEqual([shown.id, shown.history], [replied.id, []]);
  assert.match(JSON.stringify(shown.body), /second/);
});

test('an undo opens the reports again that the decision closed', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'abuse', words: 'This names my sister.', submission: submission() });
  const kept = await c.decide(mo, asked.id, 'keep');
  assert.equal((await openReports(c.store.db, 'larkfield', asked.id)).length, 0);
  await undo(c, mo.moderate, kept.id);
  assert.equal((await openReports(c.store.db, 'larkfield', asked.id)).length, 1);
  await c.settle();
  assert.equal(c.mails.length, 1, 'keeping is no news to the author');
});

test('a report on what its author then takes back waits for nobody', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'abuse', submission: submission() });
  const filter = { sites: ['larkfield'], after: null, limit: 10 };
  assert.equal((await listReported(c.store.db, filter)).length, 1);
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  assert.deepEqual(await listReported(c.store.db, filter), []);
});

for (const action of ['refuse', 'spam'] as const)
  test(`a review that was not published (${action}) gives its place away, and comes back only while nobody took it`, async (t) => {
    const c = await community(t);
    const mo = await c.staff('Mo Reader');
    const ana = await c.member('Ana');
    const first = await c.review(ana);
    const turnedDown = await c.decide(mo, first.id, action);
    const second = await review(c, c.larkfield, ana, newReview());
    assert.equal(await codeOf(undo(c, mo.moderate, turnedDown.id)), 'stale_decision');
    assert.equal(await codeOf(c.decide(mo, first.id, 'restore')), 'already_reviewed');
    await c.decide(mo, second.id, action);
    await c.decide(mo, first.id, 'restore');
    assert.equal((await c.row(first.id)).state, 'pending');
    assert.equal(await codeOf(c.review(ana)), 'already_reviewed', 'it has its place again');
  });

for (const action of ['hide', 'remove'] as const)
  test(`what a moderator took out of view (${action}) keeps its place: writing once more does not go round the decision`, async (t) => {
    const c = await community(t);
    const mo = await c.staff('Mo Reader');
    const ana = await c.member('Ana');
    const { id } = await c.review(ana);
    await c.publish(mo, id);
    await c.decide(mo, id, action);
    const again = await failure(c.review(ana));
    assert.deepEqual([again.code, again.extra['item']], ['already_reviewed', id]);
  });

test('nobody decides on their own words unless they are the only decider, and then it is recorded', async (t) => {
  const c = await community(t);
  const alone = await c.staff('Dr Amara Okafor');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(alone, asked.id);
  const answer = await c.answer(alone, asked.id);
  const decision = await c.decide(alone, answer.id, 'publish');
  assert.equal(decision.own, true);
  const [entry] = await listAudit(c.store.db, 'larkfield', { before: null, limit: 1 });
  assert.deepEqual([entry!.action, entry!.target, entry!.detail['own']], ['decision.publish', answer.id, true]);
  const mo = await c.staff('Mo Reader');
  const second = await c.answer(alone, asked.id, 'One more thing.');
  assert.equal(await codeOf(c.decide(alone, second.id, 'publish')), 'own_item');
  assert.equal((await itemDetail(c.store.db, c, alone.moderate, second.id, [])).barred, 'own');
  assert.equal((await c.decide(mo, second.id, 'publish')).own, false);
});

test('a refusal needs a reason and a return a note', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  for (const action of ['refuse', 'hide', 'remove'] as const)
    assert.equal(await codeOf(c.decide(mo, asked.id, action, { reason: undefined })), 'reason_needed');
  assert.equal(await codeOf(c.decide(mo, asked.id, 'return', { note: '   ' })), 'note_needed');
});

test('a moderator sees the stars of a review only once the decision can be undone no more, so that nobody decides again knowing them', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'), { overall: 1 });
  const before = await itemDetail(c.store.db, c, mo.moderate, written.id, []);
  assert.equal(before.stars, null);
  assert.doesNotMatch(JSON.stringify(before), /"overall"|"scores"/);
  const kim = await c.staff('Kim Reader');
  const starsSeen = async (): Promise<(number | null)[]> => {
    const seen = [];
    for (const reader of [mo, kim]) {
      const detail = await itemDetail(c.store.db, c, reader.moderate, written.id, []);
      if (detail.stars === null) assert.doesNotMatch(JSON.stringify(detail), /"overall"|"scores"/);
      seen.push(detail.stars?.overall ?? null);
    }
    return seen;
  };
  const first = await c.decide(mo, written.id, 'publish');
  assert.deepEqual(await starsSeen(), [null, null], 'published, and can be undone');
  await undo(c, mo.moderate, first.id);
  assert.deepEqual(await starsSeen(), [null, null], 'undone');
  await c.decide(mo, written.id, 'publish');
  c.clock.advance(undoWindow - 1);
  assert.deepEqual(await starsSeen(), [null, null], 'published again, in the last moment in which it can be undone');
  await c.settle();
  assert.deepEqual(await starsSeen(), [1, 1]);

  const hidden = await c.decide(mo, written.id, 'hide');
  assert.deepEqual(await starsSeen(), [null, null], 'hidden, and can be undone');
  await undo(c, mo.moderate, hidden.id);
  assert.deepEqual(await starsSeen(), [1, 1], 'what stands again is the publication, which can be undone no more');
});

test('a review that can come back to be decided shows no stars, however long ago it was returned, refused or held for spam', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  for (const action of ['return', 'refuse', 'spam'] as const) {
    const written = await c.review(await c.member(`By ${action}`), { overall: 1 });
    await c.decide(mo, written.id, action);
    await c.settle();
    await hides(c, mo, written.id, action);
  }
});

test('an edit that can come back shows no stars either, though the review it would change is public', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  for (const action of ['return', 'refuse', 'spam', 'hide'] as const) {
    const ana = await c.member(`By ${action}`);
    const written = await c.review(ana, { overall: 5 });
    await c.publish(mo, written.id);
    await editReview(c, c.larkfield, ana.id, written.id, { ...newReview({ overall: 1 }), revision: 1 });
    await c.decide(mo, written.id, action);
    await c.settle();
    await hides(c, mo, written.id, action);
  }
});

async function hides(c: TestCommunity, mo: Awaited<ReturnType<TestCommunity['staff']>>, id: string, after: string): Promise<void> {
  const detail = await itemDetail(c.store.db, c, mo.moderate, id, []);
  assert.equal(detail.stars, null, after);
  assert.doesNotMatch(JSON.stringify(detail), /"overall"|"scores"/, after);
}

test('a second decision that was undone does not show the stars while the first can be', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const written = await c.review(await c.member('Ana'), { overall: 1 });
  await c.decide(mo, written.id, 'publish');
  c.clock.advance(1000);
  await undo(c, mo.moderate, (await c.decide(mo, written.id, 'hide')).id);
  assert.equal((await itemDetail(c.store.db, c, mo.moderate, written.id, [])).stars, null);
  await c.settle();
  assert.equal((await itemDetail(c.store.db, c, mo.moderate, written.id, [])).stars?.overall, 1);
});
