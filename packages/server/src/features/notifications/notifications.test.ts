import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { days, hours, minutes, people } from '../../../test/support/people.ts';
import type { Mail } from '../../platform/mail/index.ts';
import { eraseEverywhere } from '../../app/erase.ts';
import { readMap } from '../../app/import/import.map.ts';
import { importRows } from '../../app/import/import.usecases.ts';
import { outboxWorker } from '../../platform/outbox/index.ts';
import { countChildless, findContribution, findRevision, kindsOf } from '../contributions/index.ts';
import { actAsMember, actAsStaff, authorize, eraseMember } from '../identity/index.ts';
import { decide, moderationHandlers, takeBack, undo, type DecisionInput, type Moderation } from '../moderation/index.ts';
import { answerForClinic, answerKind, ask, editQuestion, questionKind } from '../questions/index.ts';
import { countReported, fileReport, reportsParty } from '../reports/index.ts';
import { replyKind, reviewKind } from '../reviews/index.ts';
import { consentWording, findSubject, insertSubject, updateSubject } from '../sites/index.ts';
import { notificationHandlers, notificationJobs } from './index.ts';
import { duration } from './notifications.rules.ts';

const secret = 'Kneecap';

const none = (mails: Mail[], why?: string): void => assert.equal(mails.length, 0, why);

/** A site with a subject, a member who has asked something, a moderator and a clinician. */
async function community(t: TestContext) {
  const world = await people(t);
  const m: Moderation = { ...world, kinds: kindsOf([questionKind, answerKind, reviewKind, replyKind]), parties: [reportsParty] };
  const { store, clock, log, mailer } = world;
  const handlers = new Map([...moderationHandlers(m), ...notificationHandlers({ ...m, mailer })]);
  const outbox = outboxWorker({ store, clock, log, handlers });
  await store.tx((tx) =>
    insertSubject(tx, { ids: world.ids, now: clock.now() }, 'larkfield', {
      key: 'clinic/main',
      kind: 'clinic',
      name: secret,
      pageUrl: null,
    }),
  );
  const ada = await world.member('ada@mail.example', 'Ada Fern');
  const moderator = await world.staff('mo@clinic.example', 'Mo', { larkfield: ['moderator'] });
  const clinician = await world.staff('nerys@clinic.example', 'Nerys', { larkfield: ['clinician'] });
  mailer.mails.length = 0;

  const asked = async (title = `${secret} hurts at night`) =>
    ask(m, world.larkfield, await actAsMember(store.db, 'larkfield', ada.member.id), {
      subject: 'clinic/main',
      title,
      body: `${secret} text`,
      about: 'me',
      consent: { wording: consentWording, lang: 'en' },
      page: 'https://clinic.example/knee?utm=1#x',
      submission: world.ids.next('req'),
      ofAge: true,
    });
  const right = async (staff: string) => authorize((await actAsStaff(store.db, staff))!, world.larkfield, 'moderate');
  const decided = async (id: string, input: Partial<DecisionInput> & Pick<DecisionInput, 'action'>, version = 1) =>
    decide(m, await right(moderator), id, { revision: 1, version, ...input });
  const answered = async (question: string) => {
    const authority = authorize((await actAsStaff(store.db, clinician))!, world.larkfield, 'answer');
    return answerForClinic(m, authority, world.larkfield, question, { body: `${secret} answer`, submission: world.ids.next('req') });
  };
  /** Closes the undo window and carries out what is due. */
  const settle = async () => {
    clock.advance(30_000);
    await outbox.drain();
  };
  const sent = (to: string): Mail[] => mailer.mails.filter((mail) => mail.to === to);
  const jobs = async () => {
    for (const job of notificationJobs({ ...m, mailer })) await job.run();
    await outbox.drain();
  };
  return { ...world, m, ada, moderator, clinician, outbox, asked, decided, answered, settle, sent, jobs, right };
}

test('the author is told when the undo window has closed, with a link to the item and nothing of what was written', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.outbox.drain();
  assert.equal(world.mailer.mails.length, 0);
  await world.settle();
  const [mail, ...more] = world.sent('ada@mail.example');
  assert.equal(more.length, 0);
  assert.equal(mail!.subject, 'Larkfield Clinic: about what you sent');
  assert.match(
    mail!.text,
    /^Larkfield Clinic\n\nWhat you sent has been published\.\n\nhttps:\/\/clinic\.example\/knee#commonward=con_[0-9a-z]{26}\n\nTo get no more of these mails: https:\/\/community\.clinic\.example\/u\/[A-Za-z0-9_-]{32}\n$/,
  );
  assert.match(mail!.headers!['List-Unsubscribe']!, /^<https:\/\/community\.clinic\.example\/u\/[A-Za-z0-9_-]{32}>$/);
  assert.equal(mail!.headers!['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
  assert.match(mail!.id!, /^out_[0-9a-z]{26}@community\.clinic\.example$/);
});

test('return, refuse, spam, hide and remove: one fixed sentence each, never the note, the reason or the text', async (t) => {
  const world = await community(t);
  const steps: [Partial<DecisionInput> & Pick<DecisionInput, 'action'>, RegExp][] = [
    [{ action: 'return', note: `${secret} note` }, /asks you to change something/],
    [{ action: 'refuse', reason: 'dosage_advice' }, /decided not to publish/],
    [{ action: 'spam' }, /decided not to publish/],
  ];
  for (const [input, sentence] of steps) {
    const question = await world.asked();
    await world.decided(question.id, input);
    await world.settle();
    const mail = world.sent('ada@mail.example').at(-1)!;
    assert.match(mail.text, sentence);
    assert.ok(mail.text.includes(question.id));
  }
  for (const action of ['hide', 'remove'] as const) {
    const question = await world.asked();
    await world.decided(question.id, { action: 'publish' });
    await world.settle();
    const shown = await findContribution(world.store.db, 'larkfield', question.id);
    await world.decided(question.id, { action, reason: 'duplicate' }, shown!.moves);
    await world.settle();
    assert.match(world.sent('ada@mail.example').at(-1)!.text, /no longer shown/);
  }
  for (const mail of world.mailer.mails) assert.ok(!JSON.stringify(mail).match(/Kneecap|dosage|duplicate|Ada Fern/), mail.text);
});

test('whoever read that their words are gone hears when they are back, or are read once more', async (t) => {
  const world = await community(t);
  const moved = async (id: string) => (await findContribution(world.store.db, 'larkfield', id))!.moves;
  const latest = () => world.sent('ada@mail.example').at(-1)!.text;
  for (const action of ['hide', 'remove'] as const) {
    const question = await world.asked();
    await world.decided(question.id, { action: 'publish' });
    await world.settle();
    await world.decided(question.id, { action, reason: 'duplicate' }, await moved(question.id));
    await world.settle();
    await world.decided(question.id, { action: 'restore' }, await moved(question.id));
    await world.settle();
    assert.match(latest(), /Something you wrote is shown again\./);
    assert.ok(latest().includes(question.id));
  }
  for (const input of [{ action: 'spam' }, { action: 'refuse', reason: 'duplicate' }] as const) {
    const question = await world.asked();
    await world.decided(question.id, input);
    await world.settle();
    await world.decided(question.id, { action: 'restore' }, await moved(question.id));
    await world.settle();
    assert.match(latest(), /A moderator will read what you sent once more\./);
    assert.ok(latest().includes(question.id));
  }
  // Hidden and back before anybody was told: neither is news.
  const brief = await world.asked();
  await world.decided(brief.id, { action: 'publish' });
  await world.settle();
  const untold = world.mailer.mails.length;
  await world.decided(brief.id, { action: 'hide', reason: 'duplicate' }, await moved(brief.id));
  await world.decided(brief.id, { action: 'restore' }, await moved(brief.id));
  await world.settle();
  assert.equal(world.mailer.mails.length, untold);
  // Decided again before the mail went: the older news is none.
  const twice = await world.asked();
  await world.decided(twice.id, { action: 'spam' });
  await world.settle();
  const before = world.mailer.mails.length;
  await world.decided(twice.id, { action: 'restore' }, await moved(twice.id));
  await world.decided(twice.id, { action: 'publish' }, await moved(twice.id));
  await world.settle();
  assert.deepEqual(
    world.mailer.mails.slice(before).map((mail) => /has been published/.test(mail.text)),
    [true],
  );
});

test('what was undone, taken back by its author, or turned off is not mailed', async (t) => {
  const world = await community(t);
  const undone = await world.asked();
  const decision = await world.decided(undone.id, { action: 'refuse', reason: 'duplicate' });
  await undo(world.m, await world.right(world.moderator), decision.id);
  const withdrawn = await world.asked();
  await world.decided(withdrawn.id, { action: 'publish' });
  await takeBack(world.m, world.larkfield, world.ada.member.id, withdrawn.id, 1, 'withdraw');
  await world.settle();
  none(world.mailer.mails);
  await world.ask('PATCH', '/v1/larkfield/me', { token: world.ada.accessToken, body: { mail: false } });
  const silent = await world.asked();
  await world.decided(silent.id, { action: 'publish' });
  await world.settle();
  none(world.mailer.mails);
});

test('an erased member gets no mail any more', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.store.tx((tx) => eraseMember(tx, world, 'larkfield', world.ada.member.id, 'operator'));
  await world.settle();
  none(world.mailer.mails);
});

test('the asker is told of an answer once, when it is public; its author is not a member and gets nothing', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  world.mailer.mails.length = 0;
  const answer = await world.answered(question.id);
  await world.settle();
  none(world.mailer.mails, 'not before it is decided');
  await world.decided(answer.id, { action: 'publish' });
  await world.settle();
  const [mail, ...more] = world.mailer.mails;
  assert.deepEqual([mail!.to, more.length], ['ada@mail.example', 0]);
  assert.match(mail!.text, /Your question has an answer\.\n\nhttps:\/\/clinic\.example\/knee#commonward=con_/);
  assert.ok(mail!.text.includes(`#commonward=${answer.id}`));
  assert.ok(!mail!.text.includes(secret));
});

test('the page that staff set for a subject wins over the one a post came from', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  const subject = (await findSubject(world.store.db, 'larkfield', 'clinic/main'))!;
  await world.store.tx((tx) =>
    updateSubject(tx, 'larkfield', subject.id, { kind: 'clinic', name: secret, pageUrl: 'https://clinic.example/new-knee' }),
  );
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  assert.ok(world.mailer.mails[0]!.text.includes(`https://clinic.example/new-knee#commonward=${question.id}`));
});

test('mail down: codes and notices wait in the outbox and go out once it is back, one each', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  world.mailer.down = true;
  await world.ask('POST', '/v1/larkfield/codes', { body: { email: 'ben@mail.example', ofAge: true } });
  await world.settle();
  none(world.mailer.mails);
  world.mailer.down = false;
  world.clock.advance(5_000);
  await world.outbox.drain();
  assert.deepEqual(world.mailer.mails.map((mail) => mail.to).sort(), ['ada@mail.example', 'ben@mail.example']);
  world.clock.advance(hours(1));
  await world.outbox.drain();
  assert.equal(world.mailer.mails.length, 2);
});

test('a code that has run out before the mail server came back is not sent', async (t) => {
  const world = await community(t);
  world.mailer.down = true;
  await world.ask('POST', '/v1/larkfield/codes', { body: { email: 'ben@mail.example', ofAge: true } });
  await world.outbox.drain();
  world.mailer.down = false;
  world.clock.advance(minutes(10));
  await world.outbox.drain();
  none(world.mailer.mails);
});

test('a site’s name cannot smuggle a line into a code mail, which holds the code and nobody’s name', async (t) => {
  const world = await community(t);
  const code = await world.codeFor('ada@mail.example', 'larkfield', '198.51.100.200');
  const mail = world.mailer.mails.at(-1)!;
  assert.equal(mail.subject, 'Larkfield Clinic: your sign-in code');
  assert.ok(mail.text.includes(code));
  assert.ok(!mail.subject.includes(code), 'subjects lie open on lock screens');
  assert.equal(mail.headers, undefined, 'a code is asked for: there is nothing to unsubscribe from');
});

test('moderators hear that something waits, at most once an hour, with a number and an age and no text', async (t) => {
  const world = await community(t);
  await world.jobs();
  none(world.mailer.mails, 'nothing waits');
  await world.asked();
  world.clock.advance(minutes(2));
  await world.jobs();
  const [first, ...others] = world.mailer.mails;
  assert.deepEqual([first!.to, others.length], ['mo@clinic.example', 0]);
  assert.equal(first!.subject, 'Larkfield Clinic: posts wait for a decision');
  assert.match(first!.text, /One post waits for a decision, for 2 minutes\.\n\nhttps:\/\/community\.clinic\.example\/admin\n/);
  assert.match(first!.headers!['List-Unsubscribe']!, /\/u\/[A-Za-z0-9_-]{32}\?l=waiting>$/);
  world.clock.advance(1);
  await world.asked();
  for (let minute = 0; minute < 59; minute += 1) {
    world.clock.advance(minutes(1));
    await world.jobs();
  }
  assert.equal(world.mailer.mails.length, 1);
  world.clock.advance(minutes(1));
  await world.jobs();
  assert.equal(world.mailer.mails.length, 2);
  assert.match(world.mailer.mails[1]!.text, /2 posts wait for a decision, the oldest for 1 hour\./);
  assert.ok(!JSON.stringify(world.mailer.mails).includes(secret));
});

test('while nothing new arrives, one reminder a day is enough', async (t) => {
  const world = await community(t);
  await world.asked();
  for (let hour = 0; hour < 25; hour += 1) {
    await world.jobs();
    world.clock.advance(hours(1));
  }
  assert.equal(world.mailer.mails.length, 2);
});

test('an open report waits like a post', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  world.mailer.mails.length = 0;
  await fileReport(world.m, world.larkfield, question.id, { reason: 'other', words: `${secret} words`, submission: 'submission-1' });
  world.clock.advance(minutes(1));
  await world.jobs();
  assert.match(world.sent('mo@clinic.example')[0]!.text, /One post waits/);
});

test('what the queue does not show is not in the mail: a reported item that its author took back, or that was erased, waits for nobody', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  await fileReport(world.m, world.larkfield, question.id, { reason: 'other', submission: 'submission-1' });
  const queue = () => countReported(world.store.db, { sites: ['larkfield'] });
  assert.equal(await queue(), 1);
  const mailed = async () => {
    world.clock.advance(days(2));
    world.mailer.mails.length = 0;
    await world.jobs();
    return world.sent('mo@clinic.example').length;
  };
  assert.equal(await mailed(), 1, 'it waits while readers see it');
  await takeBack(world.m, world.larkfield, world.ada.member.id, question.id, 1, 'withdraw');
  assert.equal(await queue(), 0);
  assert.equal(await mailed(), 0, 'taken back');
  await eraseEverywhere(world.m, world.larkfield, world.ada.member.id, 'operator');
  assert.equal(await queue(), 0);
  assert.equal(await mailed(), 0, 'erased');
});

test('a reported item whose newer words wait as well is one item in the mail', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  for (const submission of ['submission-1', 'submission-2'])
    await fileReport(world.m, world.larkfield, question.id, { reason: 'other', submission });
  const { title, text: body } = (await findRevision(world.store.db, 'larkfield', question.id, 1))!;
  const newer = { title: title!, body: `${body}, again`, about: 'me' as const, revision: 1 };
  await editQuestion(world.m, world.larkfield, world.ada.member.id, question.id, newer);
  world.clock.advance(hours(2));
  world.mailer.mails.length = 0;
  await world.jobs();
  assert.match(world.sent('mo@clinic.example')[0]!.text, /One post waits for a decision, for 2 hours\./);
});

test('several processes that look at the same moment send one mail', async (t) => {
  const world = await community(t);
  await world.asked();
  const jobs = Array.from({ length: 5 }, () => notificationJobs({ ...world.m, mailer: world.mailer })).flat();
  await Promise.all(jobs.map((job) => job.run()));
  await world.outbox.drain();
  assert.equal(world.mailer.mails.length, 1);
});

test('what was decided before the mail went out is not mailed', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  for (const job of notificationJobs({ ...world.m, mailer: world.mailer })) await job.run();
  await world.decided(question.id, { action: 'spam' });
  await world.outbox.drain();
  none(world.mailer.mails);
});

test('clinicians hear of published questions without an answer, until one is there', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  world.mailer.mails.length = 0;
  world.clock.advance(hours(3));
  await world.jobs();
  const [mail, ...more] = world.mailer.mails;
  assert.deepEqual([mail!.to, more.length], ['nerys@clinic.example', 0]);
  assert.match(mail!.text, /One published question has no answer yet, for 3 hours\./);
  const answer = await world.answered(question.id);
  await world.decided(answer.id, { action: 'publish' });
  await world.settle();
  world.clock.advance(days(2));
  world.mailer.mails.length = 0;
  await world.jobs();
  none(world.mailer.mails);
});

test('an imported question stands in the list of what can be answered, and calls nobody', async (t) => {
  const world = await community(t);
  const map = readMap(JSON.stringify({ kind: 'question', source: 'Old forum', id: ['id'], subject: 'page', title: 'title' }));
  const line = JSON.stringify({ id: 'q1', page: 'clinic/main', title: `${secret} clicks` });
  await importRows(world.m, world.larkfield, map, Readable.from([line]), { state: 'published', dryRun: false });
  await world.settle();
  world.clock.advance(hours(3));
  assert.equal(await countChildless(world.store.db, { sites: ['larkfield'], kind: 'question' }), 1);
  await world.jobs();
  none(world.sent('nerys@clinic.example'));
});

test('unsubscribe: opening the link changes nothing, pressing the button does, again and again the same', async (t) => {
  const world = await community(t);
  const question = await world.asked();
  await world.decided(question.id, { action: 'publish' });
  await world.settle();
  const url = new URL(/<(.*)>/.exec(world.mailer.mails[0]!.headers!['List-Unsubscribe']!)![1]!).pathname;
  const opened = await world.ask('GET', url);
  assert.equal(opened.status, 200);
  assert.match(
    opened.headers.get('content-security-policy')!,
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
  );
  assert.match(opened.text, /<html lang="en">[\s\S]*<form method="post"><button type="submit">/);
  assert.ok(!/<script|<a |href|src=/.test(opened.text));
  const mail = async () => (await world.ask('GET', '/v1/larkfield/me', { token: world.ada.accessToken })).body['mail'];
  assert.equal(await mail(), true);
  const press = (path: string) =>
    world.ask('POST', path, {
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: '' },
    });
  const pressed = await press(url);
  assert.equal(await mail(), false);
  assert.equal((await press(url)).text, pressed.text);
  const unknown = await press('/u/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  assert.deepEqual([unknown.status, unknown.text], [200, pressed.text]);
  assert.equal((await world.ask('GET', '/u/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).text, opened.text);
});

test('unsubscribe: each staff list ends by itself, and the other one goes on', async (t) => {
  const world = await community(t);
  await world.asked();
  await world.jobs();
  const url = new URL(/<(.*)>/.exec(world.mailer.mails[0]!.headers!['List-Unsubscribe']!)![1]!);
  const cookie = await world.enter('mo@clinic.example');
  const lists = async () => (await world.ask('GET', '/admin/api/me', { cookie })).body['mail'];
  await world.ask('GET', url.pathname + url.search);
  assert.deepEqual(await lists(), { waiting: true, unanswered: true });
  await world.ask('POST', url.pathname + url.search, { body: 'List-Unsubscribe=One-Click' });
  assert.deepEqual(await lists(), { waiting: false, unanswered: true });
  await world.asked();
  world.clock.advance(hours(2));
  world.mailer.mails.length = 0;
  await world.jobs();
  none(world.mailer.mails);
});

test('a length of time is told in its largest whole unit', () => {
  const told = [0, 59_000, 60_000, minutes(59), hours(1), hours(47), days(2)].map(duration);
  assert.deepEqual(told, ['1 minute', '1 minute', '1 minute', '59 minutes', '1 hour', '1 day', '2 days']);
});

test('who may decide is called at once about somebody in danger, by one fixed sentence, also with the other mails turned off', async (t) => {
  const world = await community(t);
  const token = /\/u\/([A-Za-z0-9_-]{32})/;
  const urgent = 'I want to end my life tonight and I have the pills in front of me';
  await world.asked();
  world.clock.advance(hours(2));
  await world.jobs();
  const unsubscribe = token.exec(world.sent('mo@clinic.example')[0]!.text)![1]!;
  await world.ask('POST', `/u/${unsubscribe}`, {});
  world.mailer.mails.length = 0;

  const question = await world.asked(urgent);
  await world.outbox.drain();
  const [mail, ...more] = world.mailer.mails;
  assert.deepEqual([mail!.to, more], ['mo@clinic.example', []]);
  assert.equal(mail!.subject, 'Larkfield Clinic: please read this now');
  assert.match(mail!.text, new RegExp(`#/queue/pending/${question.id}`));
  assert.ok(!/pills|life|Kneecap|Ada/.test(JSON.stringify(mail)), mail!.text);

  // Taken back, or decided, before it went: nobody is called any more.
  world.mailer.mails.length = 0;
  const withdrawn = await world.asked(urgent);
  await takeBack(world.m, world.larkfield, world.ada.member.id, withdrawn.id, 1, 'withdraw');
  const decided = await world.asked(urgent);
  await world.decided(decided.id, { action: 'return', note: 'We are here.' });
  await world.outbox.drain();
  none(world.mailer.mails);
});
