import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, eq } from 'drizzle-orm';
import { community, codeOf, failure, newQuestion, newReview, outcomes, patient, submission } from '../../../test/support/community.ts';
import { listAudit, verifyChain } from '../audit/index.ts';
import { contributionTables, listRevisions, setHelpful } from '../contributions/index.ts';
import { ask } from '../questions/index.ts';
import { review } from '../reviews/index.ts';
import { fileReport, openReports } from '../reports/index.ts';
import type { Conflict } from './moderation.contract.ts';
import { decisionsOn } from './moderation.repo.ts';
import { decide, edit, takeBack, undo } from './moderation.usecases.ts';

const fifty = Array.from({ length: 50 }, (_, index) => index);

test('fifty sends of one submission make one question and give it back to all', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const sent = newQuestion();
  const { done, problems } = await outcomes(fifty.map(() => patient(() => ask(c, c.larkfield, ana, sent))));
  assert.deepEqual(problems, {});
  assert.equal(new Set(done.map((row) => row.id)).size, 1);
  const { contribution } = contributionTables(c.store.db);
  const [rows] = await c.store.db.q.select({ count: count() }).from(contribution);
  assert.equal(Number(rows!.count), 1);
  assert.equal((await listRevisions(c.store.db, 'larkfield', done[0]!.id)).length, 1);
  assert.equal(
    (await listAudit(c.store.db, 'larkfield', { before: null, limit: 100 })).filter((event) => event.action === 'contribution.submitted')
      .length,
    1,
  );
});

test('fifty different questions at once are fifty, and the chain of the audit holds', async (t) => {
  const c = await community(t);
  const members = [await c.member('Ana'), await c.member('Ben')];
  const { done, problems } = await outcomes(
    fifty.map((index) => patient(() => c.ask(members[index % 2]!, { title: `Question number ${index}` }))),
  );
  assert.deepEqual(problems, {});
  assert.equal(new Set(done.map((row) => row.id)).size, 50);
  const chain = await verifyChain(c.store.db, 'larkfield');
  assert.equal(chain.brokenAt, null);
  assert.equal(
    (await listAudit(c.store.db, 'larkfield', { before: null, limit: 200 })).filter((event) => event.action === 'contribution.submitted')
      .length,
    50,
  );
});

test('of fifty reviews by one member of one subject one is taken, the others are told which', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { done, problems, failures } = await outcomes(fifty.map(() => patient(() => review(c, c.larkfield, ana, newReview()))));
  assert.equal(done.length, 1);
  assert.deepEqual(problems, { already_reviewed: 49 });
  for (const one of failures) assert.equal(one.extra['item'], done[0]!.id);
});

test('of fifty decisions on one item one stands, the others learn who decided what', async (t) => {
  const c = await community(t);
  const moderators = [await c.staff('Mo Reader'), await c.staff('Lee Reader')];
  const asked = await c.ask(await c.member('Ana'));
  const { done, problems, failures } = await outcomes(
    fifty.map((index) =>
      patient(() =>
        decide(c, moderators[index % 2]!.moderate, asked.id, { action: index % 3 ? 'publish' : 'spam', revision: 1, version: asked.moves }),
      ),
    ),
  );
  assert.equal(done.length, 1);
  assert.deepEqual(problems, { stale_decision: 49 });
  const won = done[0]!;
  for (const one of failures) {
    assert.equal(one.status, 409);
    const conflict = one.extra['conflict'] as Conflict;
    assert.deepEqual(conflict, {
      by: won.staff === moderators[0]!.id ? 'Mo Reader' : 'Lee Reader',
      action: won.action,
      at: won.at,
      undone: false,
      revision: 1,
      version: asked.moves + 1,
    });
  }
  assert.equal((await decisionsOn(c.store.db, 'larkfield', asked.id)).length, 1);
});

test('of an edit and decisions at the same moment, whoever is late is refused and nothing unread is approved', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  for (let round = 0; round < 8; round += 1) {
    const asked = await c.ask(ana);
    const { problems } = await outcomes<unknown>([
      edit(c, c.larkfield, ana.id, asked.id, 1, { title: 'Another title', text: 'Another text', facts: { about: 'me', tags: [] } }),
      decide(c, mo.moderate, asked.id, { action: 'publish', revision: 1, version: asked.moves }),
    ]);
    const revisions = await listRevisions(c.store.db, 'larkfield', asked.id);
    const row = await c.row(asked.id);
    if (row.latestRevision === 2) assert.equal(revisions[1]!.state, 'pending');
    assert.ok(
      Object.keys(problems).every((code) => code === 'stale_revision' || code === 'stale_decision'),
      JSON.stringify(problems),
    );
    const stands = await decisionsOn(c.store.db, 'larkfield', asked.id);
    assert.equal(stands.length, revisions[0]!.state === 'published' ? 1 : 0);
  }
});

test('fifty votes by one member count once, fifty by fifty members count fifty', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  const vote = (author: string, helpful = true): Promise<number> =>
    c.store.tx((tx) => setHelpful(tx, c, c.larkfield, author, asked.id, helpful));
  const one = await c.member('Ben');
  await Promise.all(fifty.map(() => patient(() => vote(one.id))));
  assert.equal((await c.row(asked.id)).helpful, 1);
  const many = await Promise.all(fifty.map((index) => patient(() => c.member(`Member ${index}`))));
  await Promise.all(many.map((member) => patient(() => vote(member.id))));
  assert.equal((await c.row(asked.id)).helpful, 51);
  await Promise.all([...many, ...many].map((member) => patient(() => vote(member.id, false))));
  assert.equal((await c.row(asked.id)).helpful, 1);
  const { vote: votes } = contributionTables(c.store.db);
  const [rows] = await c.store.db.q.select({ count: count() }).from(votes).where(eq(votes.contribution, asked.id));
  assert.equal(Number(rows!.count), 1);
});

test('votes and decisions in parallel lose neither', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  const voters = await Promise.all(fifty.slice(0, 20).map((index) => c.member(`Voter ${index}`)));
  await Promise.all([
    ...voters.map((member) => c.store.tx((tx) => setHelpful(tx, c, c.larkfield, member.id, asked.id, true))),
    edit(c, c.larkfield, ana.id, asked.id, 1, { title: 'Another title', text: 'Another text', facts: { about: 'me', tags: [] } }),
  ]);
  const row = await c.row(asked.id);
  assert.equal(row.helpful, 20);
  assert.equal(row.state, 'published_edited');
});

test('fifty sends of one report make one, with one reference', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  const same = submission();
  const { done } = await outcomes(
    fifty.map(() => patient(() => fileReport(c, c.larkfield, asked.id, { reason: 'abuse', submission: same }))),
  );
  assert.equal(new Set(done.map((receipt) => receipt.reference)).size, 1);
  const others = await outcomes(
    fifty.map(() => patient(() => fileReport(c, c.larkfield, asked.id, { reason: 'other', submission: submission() }))),
  );
  assert.equal(new Set(others.done.map((receipt) => receipt.reference)).size, 50);
  assert.equal((await openReports(c.store.db, 'larkfield', asked.id)).length, 51);
});

test('of fifty undos of one decision one works', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(await c.member('Ana'));
  const decision = await c.decide(mo, asked.id, 'publish');
  const { done, problems } = await outcomes(fifty.map(() => patient(() => undo(c, mo.moderate, decision.id))));
  assert.equal(done.length, 1);
  assert.equal(
    Object.values(problems).reduce((sum, number) => sum + number, 0),
    49,
  );
  assert.equal((await c.row(asked.id)).state, 'pending');
});

test('answers that become public at the same moment are all counted', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader', c.larkfield, ['moderator']);
  const dr = await c.staff('Dr Amara Okafor', c.larkfield, ['clinician']);
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(mo, asked.id);
  const answers = [];
  for (let number = 0; number < 12; number += 1) answers.push(await c.answer(dr, asked.id, `Answer ${number}`));
  for (const answer of answers) await c.publish(mo, answer.id);
  assert.equal((await c.row(asked.id)).children, 12);
  // Hiding takes effect at once, so these transactions meet on the question's row.
  await Promise.all(answers.slice(0, 11).map((answer) => patient(() => c.decide(mo, answer.id, 'hide'))));
  assert.equal((await c.row(asked.id)).children, 1);
  await Promise.all(answers.slice(0, 11).map((answer) => patient(() => c.decide(mo, answer.id, 'restore'))));
  assert.equal((await c.row(asked.id)).children, 12);
});

test('the late moderator of a text that its author changed meanwhile is told so', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await edit(c, c.larkfield, ana.id, asked.id, 1, { title: 'Another title', text: 'Another text', facts: { about: 'me', tags: [] } });
  const late = await failure(decide(c, mo.moderate, asked.id, { action: 'publish', revision: 1, version: 1 }));
  assert.equal(late.code, 'stale_revision');
  assert.deepEqual(late.extra['conflict'], { by: null, action: null, at: null, undone: false, revision: 2, version: 2 });
  assert.equal(await codeOf(decide(c, mo.moderate, 'con_none', { action: 'publish', revision: 1, version: 1 })), 'unknown_item');
});

test('the late moderator of an item that waits again learns who took a decision back, and of no decision where only its author moved it', async (t) => {
  const c = await community(t);
  const [mo, lee] = [await c.staff('Mo Reader'), await c.staff('Lee Reader')];
  const ana = await c.member('Ana');
  const late = async (id: string, version: number): Promise<[code: string, conflict: Conflict]> => {
    const refused = await failure(decide(c, lee.moderate, id, { action: 'publish', revision: 1, version }));
    return [refused.code, refused.extra['conflict'] as Conflict];
  };
  const nobody = { by: null, action: null, at: null, undone: false, revision: 1 };
  const backAndAgain = async (id: string): Promise<void> => {
    await takeBack(c, c.larkfield, ana.id, id, 1, 'withdraw');
    await takeBack(c, c.larkfield, ana.id, id, 1, 'resubmit');
  };

  const slip = await c.ask(ana);
  const spam = await c.decide(mo, slip.id, 'spam');
  const stood = await c.row(slip.id);
  await undo(c, mo.moderate, spam.id);
  const tookBack = { by: 'Mo Reader', action: 'spam', at: spam.at, undone: true, revision: 1, version: stood.moves + 1 };
  assert.deepEqual(await late(slip.id, slip.moves), ['stale_decision', tookBack]);
  assert.deepEqual(await late(slip.id, stood.moves), ['stale_decision', tookBack], 'read while the decision stood');
  const waits = await c.row(slip.id);
  await backAndAgain(slip.id);
  assert.deepEqual(
    await late(slip.id, waits.moves),
    ['stale_decision', { ...nobody, version: waits.moves + 2 }],
    'what was known is no news',
  );

  const untouched = await c.ask(ana);
  await backAndAgain(untouched.id);
  assert.deepEqual(await late(untouched.id, untouched.moves), ['stale_decision', { ...nobody, version: untouched.moves + 2 }]);

  const published = await c.ask(ana);
  await c.publish(mo, published.id);
  await backAndAgain(published.id);
  assert.deepEqual(
    await late(published.id, published.moves),
    ['stale_decision', { ...nobody, version: published.moves + 3 }],
    'what was published waits to be read again: that decision does not stand',
  );
});

test('the late moderator of a post that was restored learns who restored it, until its author sends it in again', async (t) => {
  const c = await community(t);
  const [mo, lee, kim] = [await c.staff('Mo Reader'), await c.staff('Lee Reader'), await c.staff('Kim Reader')];
  const ana = await c.member('Ana');
  for (const action of ['refuse', 'spam'] as const) {
    const asked = await c.ask(ana);
    await c.decide(mo, asked.id, action);
    const read = await c.row(asked.id);
    const late = async (): Promise<unknown> =>
      (await failure(decide(c, lee.moderate, asked.id, { action: 'restore', revision: 1, version: read.moves }))).extra['conflict'];
    const restored = await c.decide(mo, asked.id, 'restore');
    const byMo = { by: 'Mo Reader', action: 'restore', at: restored.at, undone: false, revision: 1 };
    assert.deepEqual(await late(), { ...byMo, version: read.moves + 1 });
    await undo(c, kim.moderate, (await c.decide(kim, asked.id, 'publish')).id);
    assert.deepEqual(await late(), { ...byMo, version: read.moves + 3 }, 'what somebody took back since leaves it standing');
    await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
    await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
    const conflict = (await late()) as Conflict;
    assert.notEqual(conflict.action, 'restore', 'its author sent it in again since');
    assert.equal(conflict.version, read.moves + 5);
  }

  const asked = await c.ask(ana);
  await c.decide(mo, asked.id, 'refuse');
  const read = await c.row(asked.id);
  await c.decide(mo, asked.id, 'restore');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
  const late = await failure(decide(c, lee.moderate, asked.id, { action: 'restore', revision: 1, version: read.moves }));
  assert.deepEqual(late.extra['conflict'], { by: null, action: null, at: null, undone: false, revision: 1, version: read.moves + 3 });
});

test('who took a decision back is named also after a later one was taken back first', async (t) => {
  const c = await community(t);
  const [mo, lee] = [await c.staff('Mo Reader'), await c.staff('Lee Reader')];
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  const late = async (version: number): Promise<Conflict> =>
    (await failure(decide(c, lee.moderate, asked.id, { action: 'publish', revision: 1, version }))).extra['conflict'] as Conflict;
  const published = await c.decide(mo, asked.id, 'publish');
  const hidden = await c.decide(mo, asked.id, 'hide');
  await undo(c, mo.moderate, hidden.id);
  const read = await c.row(asked.id);
  await undo(c, mo.moderate, published.id);
  const tookBack = { by: 'Mo Reader', action: 'publish', at: published.at, undone: true, revision: 1, version: read.moves + 1 };
  assert.deepEqual(await late(read.moves), tookBack);

  // One after the other, none inside another: what was taken back before it was read is no news.
  const waits = await c.row(asked.id);
  const spam = await c.decide(mo, asked.id, 'spam');
  await undo(c, mo.moderate, spam.id);
  const again = await c.row(asked.id);
  assert.deepEqual(await late(waits.moves), { ...tookBack, action: 'spam', at: spam.at, version: again.moves });
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'withdraw');
  await takeBack(c, c.larkfield, ana.id, asked.id, 1, 'resubmit');
  assert.equal((await late(again.moves)).by, null);
});
