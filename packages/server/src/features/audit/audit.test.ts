import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { community, submission } from '../../../test/support/community.ts';
import { testPlatform } from '../../../test/support/platform.ts';
import { rawRows, rawRun } from '../../platform/db/index.ts';
import { fileReport } from '../reports/index.ts';
import { edit, takeBack, undo } from '../moderation/index.ts';
import { appendAudit, auditTables, canonical, listAudit, openChain, verifyChain } from './index.ts';

test('a chain that nobody touched verifies, page after page, newest first', async (t) => {
  const p = await testPlatform(t);
  await p.store.tx(async (tx) => {
    await openChain(tx, 'larkfield');
    await openChain(tx, 'larkfield');
    await openChain(tx, 'harbour');
    for (let number = 1; number <= 25; number += 1)
      await appendAudit(tx, p, 'larkfield', {
        actor: 'stf_1',
        action: 'site.changed',
        detail: { number, left: undefined, list: [1, 'b', null] },
      });
    await appendAudit(tx, p, 'harbour', { actor: 'stf_1', action: 'site.changed' });
  });
  assert.deepEqual(await verifyChain(p.store.db, 'larkfield'), { events: 25, brokenAt: null });
  assert.deepEqual(await verifyChain(p.store.db, 'harbour'), { events: 1, brokenAt: null });
  const first = await listAudit(p.store.db, 'larkfield', { before: null, limit: 10 });
  const second = await listAudit(p.store.db, 'larkfield', { before: first.at(-1)!.seq, limit: 100 });
  assert.deepEqual(
    [...first, ...second].map((event) => event.seq),
    Array.from({ length: 25 }, (_, index) => 25 - index),
  );
});

test('the same record gives the same bytes whatever the order of its keys', () => {
  assert.equal(canonical({ b: [1, { d: null, c: 'x' }], a: undefined, e: true }), '{"b":[1,{"c":"x","d":null}],"e":true}');
  assert.equal(canonical({ e: true, b: [1, { c: 'x', d: null }] }), canonical({ b: [1, { d: null, c: 'x' }], e: true }));
});

const forgeries: [what: string, statements: string[], at: number][] = [
  ['an event was changed', ["UPDATE audit_event SET action = 'decision.publish' WHERE seq = 4"], 4],
  ['a time was moved', ['UPDATE audit_event SET at = at - 1 WHERE seq = 3'], 3],
  ['another actor was put in', ["UPDATE audit_event SET actor = 'stf_2' WHERE seq = 6"], 6],
  ['an event was deleted', ['DELETE FROM audit_event WHERE seq = 5'], 5],
  ['the first one was deleted', ['DELETE FROM audit_event WHERE seq = 1'], 1],
  ['the last one was deleted', ['DELETE FROM audit_event WHERE seq = 8'], 8],
  ['a gap was closed', ['DELETE FROM audit_event WHERE seq = 5', 'UPDATE audit_event SET seq = seq - 1 WHERE seq = 6'], 5],
  [
    'two changed places',
    [
      'UPDATE audit_event SET seq = 100 WHERE seq = 2',
      'UPDATE audit_event SET seq = 2 WHERE seq = 3',
      'UPDATE audit_event SET seq = 3 WHERE seq = 100',
    ],
    2,
  ],
  ['the head was set back', ['DELETE FROM audit_event WHERE seq = 8', 'UPDATE audit_head SET seq = 7 WHERE seq = 8'], 8],
  ['everything was deleted', ['DELETE FROM audit_event WHERE seq > 0', 'DELETE FROM audit_head WHERE seq > 0'], 1],
];

test('the chain shows where an event was changed, deleted or moved', async (t) => {
  const p = await testPlatform(t);
  for (const [index, [what, statements, at]] of forgeries.entries()) {
    const site = `site-${index}`;
    await p.store.tx(async (tx) => {
      await openChain(tx, site);
      for (let number = 1; number <= 8; number += 1)
        await appendAudit(tx, p, site, { actor: 'stf_1', action: 'site.changed', detail: { number } });
      for (const statement of statements) await rawRun(tx, sql.raw(`${statement} AND site = '${site}'`));
    });
    assert.equal((await verifyChain(p.store.db, site)).brokenAt, at, what);
  }
});

test('an event that was changed and hashed again breaks the chain at the next one', async (t) => {
  const p = await testPlatform(t);
  await p.store.tx(async (tx) => {
    await openChain(tx, 'larkfield');
    for (let number = 1; number <= 4; number += 1)
      await appendAudit(tx, p, 'larkfield', { actor: 'stf_1', action: 'site.changed', detail: { number } });
  });
  const { event } = auditTables(p.store.db);
  const { hashEvent } = await import('./audit.rules.ts');
  const [row] = await p.store.db.q.select().from(event).where(eq(event.seq, 2));
  const forged = { ...row!, actor: 'stf_2' };
  await p.store.tx((tx) =>
    tx.q
      .update(event)
      .set({ actor: 'stf_2', hash: hashEvent(forged) })
      .where(eq(event.seq, 2))
      .returning(),
  );
  assert.equal((await verifyChain(p.store.db, 'larkfield')).brokenAt, 3);
});

test('events appended at once form one chain', async (t) => {
  const p = await testPlatform(t);
  await p.store.tx((tx) => openChain(tx, 'larkfield'));
  await Promise.all(
    Array.from({ length: 40 }, (_, number) =>
      p.store.tx((tx) => appendAudit(tx, p, 'larkfield', { actor: 'stf_1', action: 'site.changed', detail: { number } })),
    ),
  );
  assert.deepEqual(await verifyChain(p.store.db, 'larkfield'), { events: 40, brokenAt: null });
});

test('nothing that a person wrote, is called or is reached at is in the audit or the outbox', async (t) => {
  const c = await community(t, { answerers: ['clinicians', 'staff', 'peers'] });
  const canary = 'Zanzibarquokka';
  const mo = await c.staff(`${canary} Reader`, c.larkfield, ['moderator']);
  const dr = await c.staff(`Dr ${canary}`, c.larkfield, ['clinician', 'responder']);
  const ana = await c.member(`${canary} Ana`);
  const text = `My name is ${canary}.`;
  const asked = await c.ask(ana, { title: `About ${canary}`, body: text, tags: [canary] });
  await edit(c, c.larkfield, ana.id, asked.id, 1, { title: `Once more ${canary}`, text, facts: { about: 'me', tags: [] } });
  await c.decide(mo, asked.id, 'return', { note: `Leave out ${canary}, please.` });
  await edit(c, c.larkfield, ana.id, asked.id, 2, {
    title: `And again ${canary}`,
    text: `${text} Again.`,
    facts: { about: 'me', tags: [] },
  });
  await c.publish(mo, asked.id);
  await fileReport(c, c.larkfield, asked.id, { reason: 'about_me', words: `I am ${canary}.`, submission: submission() });
  await undo(c, mo.moderate, (await c.decide(mo, asked.id, 'keep')).id);
  // Past the guard, since it names her: what it found is recorded as kinds, not as words.
  const answer = await c.answer(dr, asked.id, `Dear ${canary}, rest.`, { override: true });
  await c.publish(mo, answer.id);
  const reviewed = await c.review(ana, { body: text });
  await c.publish(mo, reviewed.id);
  await c.reply(dr, reviewed.id, `Thank you, Mrs ${canary}.`, { override: true });
  await takeBack(c, c.larkfield, ana.id, reviewed.id, 1, 'withdraw');
  const events = await listAudit(c.store.db, 'larkfield', { before: null, limit: 1000 });
  assert.ok(events.length >= 12);
  const outbox = await rawRows(c.store.db, sql`SELECT * FROM outbox`);
  assert.ok(outbox.length >= 4);
  const kept = JSON.stringify([events, outbox]).toLowerCase();
  for (const word of [canary.toLowerCase(), 'example.org', 'clinic.example', 'person1', 'rest.'])
    assert.ok(!kept.includes(word), `"${word}" is kept`);
  assert.ok(
    events.some((event) => typeof event.detail['text'] === 'string'),
    'texts are there as digests',
  );
});
