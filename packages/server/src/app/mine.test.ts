import assert from 'node:assert/strict';
import { test } from 'node:test';
import { community, newQuestion, page, subject, type TestCommunity } from '../../test/support/community.ts';
import { listAudit } from '../features/audit/index.ts';
import { findContribution } from '../features/contributions/index.ts';
import type { MemberActor } from '../features/identity/index.ts';
import { edit, takeBack, undo } from '../features/moderation/index.ts';
import { findSubject, updateSubject } from '../features/sites/index.ts';
import { fileReport } from '../features/reports/index.ts';
import { composed } from './compose.harness.ts';
import { mine, myItem } from './mine.ts';

const change = { title: 'How much ibuprofen at once?', text: 'I took eight.', facts: { about: 'general', tags: [] } };

/** The one item that the member has. */
const only = async (c: TestCommunity, { id }: MemberActor) => {
  const { items } = await mine(c, c.larkfield, id);
  assert.equal(items.length, 1);
  return items[0]!;
};

async function changed(c: TestCommunity, ana: MemberActor) {
  const mo = await c.staff('Mo Reader');
  const asked = await c.ask(ana);
  await c.publish(mo, asked.id);
  await edit(c, c.larkfield, ana.id, asked.id, 1, change);
  return { mo, id: asked.id };
}

for (const action of ['refuse', 'spam'] as const)
  test(`a change that was marked ${action} never passes for what is published: its author sees both, and why`, async (t) => {
    const c = await community(t);
    const ana = await c.member('Ana');
    const { mo, id } = await changed(c, ana);
    await c.decide(mo, id, action, action === 'refuse' ? { reason: 'duplicate' } : {});
    const during = await only(c, ana);
    assert.deepEqual([during.state, during.text, during.decision, during.refused], ['published_edited', 'I took eight.', null, null]);
    await c.settle();
    const item = await only(c, ana);
    assert.deepEqual([item.state, item.title, item.publicIn, item.revision], ['published', 'How long until I can drive again?', 0, 2]);
    assert.equal(item.text, 'I had the operation on Monday and feel well.');
    assert.deepEqual(item.facts, { about: 'me', tags: [] });
    assert.equal(item.decision, null);
    const { title, text } = change;
    assert.deepEqual(item.refused, { title, text, reason: action === 'refuse' ? 'duplicate' : 'advertising_or_spam' });
    // A new change is waited for as any other.
    await edit(c, c.larkfield, ana.id, id, 2, { ...change, text: 'I took two.' });
    const again = await only(c, ana);
    assert.deepEqual([again.state, again.text, again.refused], ['published_edited', 'I took two.', null]);
  });

test('a name cannot be changed under what is public or waits, so that no reader meets words no moderator read', async (t) => {
  const c = await composed(t);
  const olive = await c.staff('olive@clinic.example', 'Olive Reed');
  const { accessToken: token } = await c.signIn('bea@mail.example', 'Bea Quiet');
  const rename = (pseudonym: string) => c.ask('PATCH', '/v1/larkfield/me', { token, body: { pseudonym } });
  assert.equal((await rename('Bea Still')).status, 200);
  const { id } = (await c.done('POST', '/v1/larkfield/questions', { token, body: newQuestion() })) as { id: string };
  const refused = await rename('Marchbanks hurt me');
  assert.deepEqual([refused.status, refused.body.code], [409, 'pseudonym_stands'], 'it waits');
  await c.publish(olive, id);
  assert.equal((await rename('Marchbanks hurt me')).body.code, 'pseudonym_stands', 'it is public');
  assert.equal((await rename('Bea Still')).status, 200, 'the same name is no change');
  assert.doesNotMatch((await c.ask('GET', `/v1/larkfield/items/${id}`)).text, /Marchbanks/);
  await c.done('POST', `/v1/larkfield/items/${id}/withdraw`, { token, body: { revision: 1 } });
  assert.equal((await rename('Bea Calm')).status, 200);
  await c.done('POST', `/v1/larkfield/items/${id}/resubmit`, { token, body: { revision: 1 } });
  assert.equal((await c.card(olive, id)).author.name, 'Bea Calm', 'what comes back is read again, with its name');
  const entries = (await listAudit(c.server.store.db, 'larkfield', { before: null, limit: 100 })).filter(
    ({ action }) => action === 'member.renamed',
  );
  assert.equal(entries.length, 2);
  assert.doesNotMatch(JSON.stringify(entries), /Bea|Quiet|Still|Calm/);
});

test('who changes their name while a post is out of view does not get it into view under a name that nobody read', async (t) => {
  const c = await composed(t);
  const olive = await c.staff('olive@clinic.example', 'Olive Reed');
  const { accessToken: token } = await c.signIn('bea@mail.example', 'Bea Quiet');
  const rename = (pseudonym: string) => c.done('PATCH', '/v1/larkfield/me', { token, body: { pseudonym } });
  const { id } = (await c.done('POST', '/v1/larkfield/questions', { token, body: newQuestion() })) as { id: string };
  await c.publish(olive, id);
  const decide = (action: string, seen: { revision: number; version: number }) =>
    c.ask('POST', `/admin/api/items/${id}/decisions`, {
      cookie: olive,
      body: { action, revision: seen.revision, version: seen.version, ...(action === 'hide' ? { reason: 'duplicate' } : {}) },
    });
  const hidden = (await decide('hide', await c.card(olive, id))).body as unknown as { decision: { id: string } };
  const read = await c.card(olive, id);
  const before = await findContribution(c.server.store.db, 'larkfield', id);
  await rename('Bea Still');
  const after = await findContribution(c.server.store.db, 'larkfield', id);
  assert.ok(after!.version > before!.version, 'a decision that has read the row writes nothing over it');
  const undone = await c.ask('POST', `/admin/api/decisions/${hidden.decision.id}/undo`, { cookie: olive, body: {} });
  const restored = await decide('restore', read);
  assert.deepEqual([undone.body.code, restored.body.code], ['stale_decision', 'stale_decision']);
  assert.equal((await c.ask('GET', `/v1/larkfield/items/${id}`)).status, 404);
  const again = await c.card(olive, id);
  assert.equal(again.author.name, 'Bea Still', 'it is read with its name');
  assert.equal((await decide('restore', again)).status, 200);
});

test('a report that is kept later changes nothing in what the author hears of a refused change', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { mo, id } = await changed(c, ana);
  await c.decide(mo, id, 'refuse', { reason: 'duplicate' });
  await fileReport(c, c.larkfield, id, { reason: 'abuse', words: 'Is this so?', submission: 'a-report-of-this-question' });
  await c.decide(mo, id, 'keep');
  assert.equal((await only(c, ana)).state, 'published_edited', 'the refusal can still be undone');
  await c.settle();
  const { title, text } = change;
  assert.deepEqual((await only(c, ana)).refused, { title, text, reason: 'duplicate' });
});

test('while its return can be undone, a change still waits for its author', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { mo, id } = await changed(c, ana);
  const decision = await c.decide(mo, id, 'return');
  assert.deepEqual(await only(c, ana).then((item) => [item.state, item.decision]), ['published_edited', null]);
  await undo(c, mo.moderate, decision.id);
  await c.decide(mo, id, 'return');
  await c.settle();
  const item = await only(c, ana);
  assert.deepEqual([item.state, item.text, item.decision?.action], ['published_returned', 'I took eight.', 'return']);
});

test('a change that was accepted appears in a moment, and is not called published before', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { mo, id } = await changed(c, ana);
  await c.decide(mo, id, 'publish');
  c.clock.advance(10_000);
  assert.deepEqual(await only(c, ana).then((item) => [item.state, item.text, item.publicIn]), ['published', 'I took eight.', 20]);
  await c.settle();
  assert.deepEqual(await only(c, ana).then((item) => [item.state, item.text, item.publicIn]), ['published', 'I took eight.', 0]);
});

test('an item that comes back after it was hidden does not pass its undecided change for what is shown', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { mo, id } = await changed(c, ana);
  await c.decide(mo, id, 'hide');
  await c.decide(mo, id, 'restore');
  await c.settle();
  const item = await only(c, ana);
  assert.deepEqual([item.state, item.title], ['published', 'How long until I can drive again?']);
  assert.deepEqual(item.refused, { title: change.title, text: change.text, reason: null });
});

test('a refused change of a review leaves its author the stars that count', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const written = await c.review(ana, { overall: 4 });
  await c.publish(mo, written.id);
  const facts = { ...(await only(c, ana)).facts, overall: 1 };
  await edit(c, c.larkfield, ana.id, written.id, 1, { text: 'I changed my mind.', facts });
  await c.decide(mo, written.id, 'refuse');
  await c.settle();
  assert.equal((await only(c, ana)).facts['overall'], 4);
});

test('an item names the page that staff set for its subject, else the one it was written on, also after it was withdrawn', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { id } = await c.ask(ana);
  assert.equal((await only(c, ana)).page, page);
  const { id: about, kind, name } = (await findSubject(c.store.db, 'larkfield', subject))!;
  const corrected = 'https://clinic.example/team/amara';
  const elsewhere = (await findSubject(c.store.db, 'harbour', subject))!;
  await c.store.tx((tx) => updateSubject(tx, 'harbour', elsewhere.id, { kind, name, pageUrl: 'https://clinic.example/harbour' }));
  assert.equal((await only(c, ana)).page, page, 'another site’s page is not ours');
  await c.store.tx((tx) => updateSubject(tx, 'larkfield', about, { kind, name, pageUrl: corrected }));
  assert.equal((await only(c, ana)).page, corrected);
  const back = await takeBack(c, c.larkfield, ana.id, id, 1, 'withdraw');
  assert.equal((await myItem(c, c.larkfield, back)).page, corrected);
});

test('an item names what it is about as its own site calls it now, also after it was withdrawn', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  const { id } = await c.ask(ana);
  const inHarbour = (await findSubject(c.store.db, 'harbour', subject))!;
  await c.store.tx((tx) => updateSubject(tx, 'harbour', inHarbour.id, { kind: inHarbour.kind, name: 'Somebody else', pageUrl: null }));
  const { id: about, kind, name, pageUrl } = (await findSubject(c.store.db, 'larkfield', subject))!;
  assert.equal((await only(c, ana)).subjectName, name, 'another site’s name is not ours');
  await c.store.tx((tx) => updateSubject(tx, 'larkfield', about, { kind, name: 'Dr Amara Okafor-Lind', pageUrl }));
  assert.equal((await only(c, ana)).subjectName, 'Dr Amara Okafor-Lind');
  const back = await takeBack(c, c.larkfield, ana.id, id, 1, 'withdraw');
  assert.equal((await myItem(c, c.larkfield, back)).subjectName, 'Dr Amara Okafor-Lind');
});

test('what was marked as spam says why', async (t) => {
  const c = await community(t);
  const mo = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const asked = await c.ask(ana);
  await c.decide(mo, asked.id, 'spam');
  assert.equal((await only(c, ana)).decision, null, 'not while it can be undone');
  await c.settle();
  assert.deepEqual(await only(c, ana).then((item) => [item.state, item.decision?.reason]), ['refused', 'advertising_or_spam']);
});
