import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, community, consent, newQuestion, newReview, page, submission } from '../../../test/support/community.ts';
import { listAudit } from '../audit/index.ts';
import { findAuthor, loadAuthors } from '../identity/index.ts';
import {
  cards,
  decidedCards,
  decide,
  decisionsOn,
  edit,
  itemDetail,
  pendingCards,
  standingDecisions,
  takeBack,
  undo,
} from '../moderation/index.ts';
import { findOverrides, findScreenings, listWaiting } from '../moderation/screening.repo.ts';
import { listDecisions } from '../moderation/moderation.repo.ts';
import {
  accept,
  answerAsPeer,
  answerForClinic,
  ask,
  editAnswer,
  editQuestion,
  oneQuestion,
  questionPage,
  questionSummary,
  searchQuestions,
} from '../questions/index.ts';
import { editReply, editReview, oneReview, ratingSummary, reply, reviewPage } from '../reviews/index.ts';
import { countOpenReports, countReported, fileReport, listReported, openReports } from '../reports/index.ts';
import {
  addHelpful,
  approvedRevisions,
  carryOutPublication,
  childrenOf,
  countByState,
  countPublic,
  emptyRevisions,
  findContribution,
  findContributions,
  findRevision,
  listByAuthor,
  listPublic,
  listRevisions,
  loadNewest,
  loadPublic,
  publicChildren,
  readPublished,
  setAccepted,
  setHelpful,
  votesOf,
  waitingStates,
} from './index.ts';

test('asked for by another site, nothing is found, read or changed', async (t) => {
  const c = await community(t, { answerers: ['clinicians', 'staff', 'peers'] });
  const { db } = c.store;
  const us = await c.staff('Mo Reader', c.larkfield);
  const them = await c.staff('Kit Other', c.harbour);
  const ana = await c.member('Ana');
  const bea = await c.member('Bea');
  const theirs = await c.member('Ben', c.harbour);
  const question = await c.ask(ana, { body: 'About ospreys.' });
  await c.publish(us, question.id);
  const review = await c.review(ana);
  await c.publish(us, review.id);
  const answer = await c.answer(us, question.id);
  await c.publish(us, answer.id);
  const replied = await c.reply(us, review.id);
  const pending = await c.ask(ana);
  const decision = await c.decide(us, pending.id, 'publish');
  await fileReport(c, c.larkfield, question.id, { reason: 'abuse', submission: submission() });
  await c.store.tx((tx) => setHelpful(tx, c, c.larkfield, bea.id, question.id, true));
  const ids = [question.id, review.id, answer.id, replied.id, pending.id];
  const everything = async (): Promise<string> =>
    JSON.stringify([
      await Promise.all(ids.map((id) => findContribution(db, 'larkfield', id))),
      await Promise.all(ids.map((id) => listRevisions(db, 'larkfield', id))),
      await listAudit(db, 'larkfield', { before: null, limit: 100 }),
    ]);
  const before = await everything();
  const site = 'harbour';
  const filter = { sites: [site], after: null, limit: 50 };
  const subject = question.subject;

  const empty: [string, () => Promise<unknown>][] = [
    ['findContributions', () => findContributions(db, site, ids)],
    ['listRevisions', () => listRevisions(db, site, question.id)],
    ['loadPublic', async () => [...(await loadPublic(db, site, ids))]],
    ['loadNewest', async () => [...(await loadNewest(db, site, ids))]],
    ['listPublic', () => listPublic(db, site, { subject, kind: 'question', order: 'newest', after: null, limit: 50 })],
    ['publicChildren', () => publicChildren(db, site, ids)],
    ['childrenOf', () => childrenOf(db, site, question.id)],
    ['listByAuthor', () => listByAuthor(db, site, ana.id, 50)],
    ['listWaiting', () => listWaiting(db, { ...filter, states: [...waitingStates, 'published'] })],
    ['findScreenings', async () => [...(await findScreenings(db, site, ids))]],
    ['findOverrides', async () => [...(await findOverrides(db, site, ids))]],
    ['votesOf', () => votesOf(db, site, bea.id)],
    ['readPublished', () => readPublished(db, site, ids)],
    ['decisionsOn', () => decisionsOn(db, site, question.id)],
    ['standingDecisions', async () => [...(await standingDecisions(db, site, ids))]],
    ['listDecisions', () => listDecisions(db, filter)],
    ['pendingCards', async () => (await pendingCards(db, filter, null)).items],
    ['decidedCards', async () => (await decidedCards(db, filter, null)).items],
    ['openReports', () => openReports(db, site, question.id)],
    ['countOpenReports', async () => [...(await countOpenReports(db, [site], ids))]],
    ['listReported', () => listReported(db, filter)],
    ['questionPage', async () => (await questionPage(db, site, { subject, sort: 'newest', cursor: null, size: 20 })).items],
    ['searchQuestions', async () => (await searchQuestions(db, site, 'ospreys')).items],
    ['reviewPage', async () => (await reviewPage(db, site, { subject, stars: null, cursor: null, size: 20 })).items],
    ['loadAuthors', async () => [...(await loadAuthors(db, site, [ana.id]))]],
  ];
  for (const [name, read] of empty) assert.deepEqual(await read(), [], name);
  const absent: [string, () => Promise<unknown>][] = [
    ['findContribution', () => findContribution(db, site, question.id)],
    ['findRevision', () => findRevision(db, site, question.id, 1)],
    ['findAuthor', () => findAuthor(db, site, ana.id)],
    ['oneQuestion', () => oneQuestion(db, site, question.id)],
    ['oneReview', () => oneReview(db, site, review.id)],
    ['carryOutPublication', () => c.store.tx((tx) => carryOutPublication(tx, c, c.harbour, pending.id, 1))],
  ];
  for (const [name, read] of absent) assert.equal(await read(), undefined, name);
  assert.deepEqual(await countByState(db, site, ana.id), {});
  assert.deepEqual(await countPublic(db, site, subject, 'question'), { count: 0, childless: 0 });
  assert.deepEqual(await approvedRevisions(db, site, question.id), { newest: null, seen: null });
  assert.deepEqual(await questionSummary(db, site, subject), { count: 0, unanswered: 0 });
  assert.equal((await ratingSummary(db, c.harbour, subject)).count, 0);
  assert.equal(await countReported(db, { sites: [site] }), 0);

  const { harbour } = c;
  const seen = { revision: 1, version: 1 };
  const refused: [string, () => Promise<unknown>][] = [
    ['decide', () => decide(c, them.moderate, question.id, { action: 'hide', reason: 'threat', ...seen })],
    ['undo', () => undo(c, them.moderate, decision.id)],
    ['itemDetail', () => itemDetail(db, c, them.moderate, question.id, [])],
    ['edit', () => edit(c, harbour, ana.id, question.id, 1, { title: 'Another', text: 'Another', facts: { about: 'me', tags: [] } })],
    ['editQuestion', () => editQuestion(c, harbour, ana.id, question.id, { title: 'Another', body: 'Another', about: 'me', revision: 1 })],
    ['editAnswer', () => editAnswer(c, harbour, answer.author, answer.id, { body: 'Another', revision: 1 })],
    ['editReview', () => editReview(c, harbour, ana.id, review.id, { ...newReviewFields, revision: 1 })],
    ['editReply', () => editReply(c, harbour, replied.author, replied.id, { body: 'Another', revision: 1 })],
    ['withdraw', () => takeBack(c, harbour, ana.id, question.id, 1, 'withdraw')],
    ['vote', () => c.store.tx((tx) => setHelpful(tx, c, harbour, theirs.id, question.id, true))],
    ['report', () => fileReport(c, harbour, question.id, { reason: 'abuse', submission: submission() })],
    ['accept', () => accept(c, harbour, question.id, answer.id, theirs.id, () => true)],
    ['answer for the clinic', () => answerForClinic(c, them.answer, harbour, question.id, { body: 'An answer', submission: submission() })],
    [
      'answer as a peer',
      () => answerAsPeer(c, harbour, theirs, question.id, { body: 'An answer', consent, page, submission: submission(), ofAge: true }),
    ],
    ['reply', () => reply(c, them.reply, harbour, review.id, { body: 'A reply', submission: submission() })],
  ];
  for (const [name, work] of refused) assert.equal(await codeOf(work()), 'unknown_item', name);

  await c.store.tx(async (tx) => {
    await setAccepted(tx, site, question.id, answer.id);
    await emptyRevisions(tx, site, ids, 1);
    await addHelpful(tx, site, question.id, 1);
  });
  assert.equal(await everything(), before, 'nothing was changed');
});

const { subject: _subject, consent: _consent, page: _page, submission: _submission, ofAge: _ofAge, ...newReviewFields } = newReview();

test('a proof of rights on one site is worth nothing on another', async (t) => {
  const c = await community(t);
  const us = await c.staff('Mo Reader', c.larkfield);
  const theirs = await c.member('Ben', c.harbour);
  const question = await c.ask(theirs, {}, c.harbour);
  const kit = await c.staff('Kit Other', c.harbour);
  await c.publish(kit, question.id, c.harbour);
  assert.equal(
    await codeOf(answerForClinic(c, us.answer, c.harbour, question.id, { body: 'An answer', submission: submission() })),
    'forbidden',
  );
  const review = await c.review(theirs, {}, c.harbour);
  await c.publish(kit, review.id, c.harbour);
  assert.equal(await codeOf(reply(c, us.reply, c.harbour, review.id, { body: 'A reply', submission: submission() })), 'forbidden');
});

test('a member of one site cannot write on another', async (t) => {
  const c = await community(t);
  const theirs = await c.member('Ben', c.harbour);
  assert.equal(await codeOf(ask(c, c.larkfield, theirs, newQuestion())), 'token_invalid');
});

test('the same name and the same submission on two sites are two', async (t) => {
  const c = await community(t);
  const [ours, theirs] = [await c.member('Ana'), await c.member('Ana', c.harbour)];
  const one = submission();
  const first = await c.ask(ours, { submission: one });
  const second = await c.ask(theirs, { submission: one }, c.harbour);
  assert.notEqual(first.id, second.id);
  assert.deepEqual(
    (await cards(c.store.db, [first, second])).map((card) => card.site),
    ['larkfield', 'harbour'],
  );
});
