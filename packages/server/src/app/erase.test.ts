import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { everyRow } from '../../test/support/everyRow.ts';
import { rawRows, scrub, type SqliteStore } from '../platform/db/index.ts';
import { putConsequence } from '../platform/outbox/index.ts';
import { verifyChain } from '../features/audit/index.ts';
import { findContribution, setHelpful } from '../features/contributions/index.ts';
import { actAsMember, actAsStaff, authorize, createMember, createStaff, findMemberByEmail } from '../features/identity/index.ts';
import { decide } from '../features/moderation/index.ts';
import { answerForClinic, ask, oneQuestion, searchQuestions } from '../features/questions/index.ts';
import { fileReport } from '../features/reports/index.ts';
import { reply, review, reviewPage } from '../features/reviews/index.ts';
import { consentWording } from '../features/sites/index.ts';
import { eraseEverywhere } from './erase.ts';
import { clinicPlatform } from './import/import.harness.ts';

test('an erased member is in no row, no index, no waiting mail and no byte of the files; what others wrote stays', async (t) => {
  const b = await clinicPlatform(t);
  const { m, site } = b;
  const { db } = m.store;
  const person = await m.store.tx((tx) =>
    createMember(tx, m, site, { email: 'vesper.canary@post.example', pseudonym: 'Vesper Quillfeather' }),
  );
  const other = await m.store.tx((tx) => createMember(tx, m, site, { email: 'other@post.example', pseudonym: 'Other Person' }));
  const staffId = await m.store.tx((tx) =>
    createStaff(tx, m, {
      email: 'dr@larkfield.example',
      name: 'Dr Ames',
      roles: { larkfield: ['moderator', 'clinician', 'responder'] },
      passwordHash: null,
    }),
  );
  const staff = (await actAsStaff(db, staffId))!;
  const moderate = authorize(staff, site, 'moderate');
  const me = await actAsMember(db, 'larkfield', person);
  const post = (submission: string) => ({
    consent: { wording: consentWording, lang: 'en' },
    page: 'https://clinic.example/page',
    submission,
    ofAge: true as const,
  });
  const publish = async (id: string): Promise<void> => {
    const row = (await findContribution(db, 'larkfield', id))!;
    await decide(m, moderate, id, { action: 'publish', revision: row.latestRevision, version: row.moves });
    b.clock.advance(31_000);
    await b.outbox.drain();
  };

  const question = await ask(m, site, me, {
    subject: 'clinic/larkfield',
    title: 'A zanzibarcanary question',
    body: 'About my canarytextone.',
    about: 'me',
    tags: ['canarytag'],
    ...post('question-1'),
  });
  await publish(question.id);
  const answer = await answerForClinic(m, authorize(staff, site, 'answer'), site, question.id, {
    body: 'What the clinician answered stays.',
    submission: 'answer-1',
    override: true,
  });
  const myReview = await review(m, site, me, {
    subject: 'clinic/larkfield',
    overall: 2,
    scores: {},
    body: 'My canarytexttwo visit.',
    visitedIn: '2026-10',
    relation: 'patient',
    incentive: 'none',
    ...post('review-1'),
  });
  await publish(myReview.id);
  const answered = await reply(m, authorize(staff, site, 'reply'), site, myReview.id, {
    body: 'What the clinic replied stays.',
    submission: 'reply-001',
    override: true,
  });
  await fileReport(m, site, myReview.id, { reason: 'other', words: 'I know that canaryreporter person', submission: 'report-1' });
  const returned = await ask(m, site, me, {
    subject: 'clinic/larkfield',
    title: 'Another one',
    body: 'The canarytextthree.',
    about: 'me',
    ...post('question-2'),
  });
  await decide(m, moderate, returned.id, { action: 'return', revision: 1, version: 1, note: 'Dear canarynote, leave out the name.' });
  const theirs = await ask(m, site, await actAsMember(db, 'larkfield', other), {
    subject: 'clinic/larkfield',
    title: 'Mine stays',
    body: 'By somebody else.',
    about: 'me',
    ...post('question-3'),
  });
  await publish(theirs.id);
  await m.store.tx((tx) => setHelpful(tx, m, site, person, theirs.id, true));
  await m.store.tx((tx) =>
    putConsequence(tx, m, { site: 'larkfield', topic: 'mail.decided', payload: { member: person }, dueAt: m.clock.now() + 1000 }),
  );

  const canaries = /canary|vesper|quillfeather/i;
  assert.match(await everyRow(b.m.store), canaries, 'the test looks where the words are not');
  const done = await eraseEverywhere(m, site, person, 'operator');
  assert.deepEqual(done, { member: person, items: 3, votes: 1 });
  assert.doesNotMatch(await everyRow(b.m.store), canaries);

  assert.deepEqual((await searchQuestions(db, 'larkfield', 'zanzibarcanary')).items, []);
  assert.equal(await oneQuestion(db, 'larkfield', question.id), undefined);
  assert.deepEqual((await reviewPage(db, 'larkfield', { subject: 'clinic/larkfield', stars: null, cursor: null, size: 10 })).items, []);
  assert.equal((await oneQuestion(db, 'larkfield', theirs.id))?.helpful, 0, 'a vote of theirs still counts');
  assert.equal(await findMemberByEmail(db, m.keys, 'larkfield', 'vesper.canary@post.example'), undefined);
  for (const { id } of [answer, answered]) assert.notEqual((await findContribution(db, 'larkfield', id))?.state, 'erased');
  assert.match(await everyRow(b.m.store), /What the clinician answered stays/);
  assert.match(await everyRow(b.m.store), /What the clinic replied stays/);
  const waiting = await rawRows(db, sql`SELECT payload FROM outbox WHERE outcome IS NULL`);
  assert.doesNotMatch(JSON.stringify(waiting), new RegExp(`${person}|${question.id}|${myReview.id}|${returned.id}`));
  assert.equal((await verifyChain(db, 'larkfield')).brokenAt, null);
  await assert.rejects(eraseEverywhere(m, site, person, 'operator'), { code: 'unknown_item' });

  assert.deepEqual(await scrub(m.store), { complete: true });
  assert.equal((await verifyChain(db, 'larkfield')).brokenAt, null);
  if (m.store.dialect === 'sqlite') {
    const { name } = (m.store as SqliteStore).writer;
    for (const file of [name, `${name}-wal`, `${name}-shm`]) {
      if (!existsSync(file)) continue;
      assert.doesNotMatch(readFileSync(file).toString('latin1'), canaries, `${file} still holds what was erased`);
    }
  }
  // The place on the subject is free again, and so is the name.
  const again = await m.store.tx((tx) =>
    createMember(tx, m, site, { email: 'vesper.canary@post.example', pseudonym: 'Vesper Quillfeather' }),
  );
  assert.notEqual(again, person);
});
