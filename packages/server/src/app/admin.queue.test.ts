import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { communityOn, newQuestion, newReview } from '../../test/support/community.ts';
import { caughtMail, password } from '../../test/support/people.ts';
import { testPlatform } from '../../test/support/platform.ts';
import { createStaff, hashPassword, type StaffRole } from '../features/identity/index.ts';
import type { Decided, ItemDetail, Queue, QueueCard } from '../features/moderation/moderation.contract.ts';
import { undoWindow } from '../features/moderation/index.ts';
import { editQuestion } from '../features/questions/index.ts';
import { fileReport } from '../features/reports/index.ts';
import { insertSubject } from '../features/sites/index.ts';
import { until } from '../../test/support/until.ts';
import { composed } from './compose.harness.ts';
import { compose } from './compose.ts';
import { importRows, readMap } from './import/index.ts';

/** The whole server over a site with something to decide, and a moderator who is signed in and owns nothing. */
async function signedIn(t: TestContext, roles: StaffRole[] = ['moderator']) {
  const platform = await testPlatform(t, { secret: 'a secret of the tests, long enough' });
  const c = await communityOn(platform);
  const { store, clock, ids, log, config } = platform;
  const server = await compose(config, { store, clock, ids, log, mailer: caughtMail() });
  const email = 'mo@clinic.example';
  const passwordHash = await hashPassword(password);
  await store.tx((tx) => createStaff(tx, c, { email, name: 'Mo Reader', roles: { larkfield: roles }, passwordHash }));
  const ask = (method: string, path: string, more: { body?: unknown; headers?: Record<string, string> } = {}) =>
    server.fetch(
      new Request(`${config.publicUrl}/admin/api${path}`, {
        method,
        headers: { origin: config.publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...more.headers },
        ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
      }),
    );
  const entered = await ask('POST', '/session', { body: { email, password } });
  assert.equal(entered.status, 200, await entered.clone().text());
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  const request: typeof ask = (method, path, more = {}) => ask(method, path, { ...more, headers: { cookie, ...more.headers } });
  return { c, request };
}

test('who posts as a member by their own address is held off that post like off what they wrote for the clinic', async (t) => {
  const c = await composed(t);
  const [moses, olive] = [await c.staff('Moses@clinic.example', 'Moses Hill'), await c.staff('olive@clinic.example', 'Olive Reed')];
  const { accessToken } = await c.signIn('moses@clinic.example', 'Happy Patient');
  const body = newReview();
  const { id } = (await c.done('POST', '/v1/larkfield/reviews', { token: accessToken, body })) as { id: string };

  const seen = await c.card(moses, id);
  assert.deepEqual([seen.barred, seen.allowed, seen.mine], ['own', [], 'member']);
  const { revision, version } = seen;
  const decided = await c.ask('POST', `/admin/api/items/${id}/decisions`, {
    cookie: moses,
    body: { action: 'publish', revision, version },
  });
  assert.deepEqual([decided.status, decided.body.code], [403, 'own_item']);
  const others = await c.card(olive, id);
  assert.deepEqual([others.barred, others.mine], [null, null]);
  await c.publish(olive, id);
  assert.equal((await c.ask('GET', `/v1/larkfield/items/${id}`)).status, 200);

  // The same address on another site is another member there, and the same person.
  const there = await c.signIn('moses@clinic.example', 'Happy Patient', 'harbour');
  const second = await c.done('POST', '/v1/harbour/reviews', { token: there.accessToken, body: newReview() });
  assert.equal((await c.card(moses, second['id'] as string)).barred, 'own');
});

test('when the only decider posts as a member, they may decide and it is recorded as their own', async (t) => {
  const c = await composed(t);
  const moses = await c.staff('moses@clinic.example', 'Moses Hill');
  const { accessToken } = await c.signIn('moses@clinic.example', 'Happy Patient');
  const { id } = (await c.done('POST', '/v1/larkfield/reviews', { token: accessToken, body: newReview() })) as { id: string };
  const seen = await c.card(moses, id);
  assert.deepEqual([seen.barred, seen.mine], [null, 'member'], 'the page can tell them so');
  await c.publish(moses, id);
  assert.equal((await c.card(moses, id)).decisions[0]!.own, true);
});

test('when the mail server takes no mail and says nothing, what was published becomes public all the same', async (t) => {
  const c = await composed(t);
  const olive = await c.staff('olive@clinic.example', 'Olive Reed', ['owner', 'moderator']);
  const { accessToken } = await c.signIn('ana@mail.example', 'Ana Heron');
  const { id } = (await c.done('POST', '/v1/larkfield/questions', { token: accessToken, body: newQuestion() })) as { id: string };
  const hung: (() => void)[] = [];
  c.mailer.send = () => new Promise<void>((resolve) => void hung.push(resolve));
  for (let number = 0; number < 5; number += 1)
    await c.done('POST', '/v1/larkfield/codes', { body: { email: `person${number}@mail.example`, ofAge: true } });
  c.server.outbox.start();
  try {
    await until('codes hang', () => hung.length === 2);
    await c.decide(olive, id, 'publish');
    c.clock.advance(undoWindow);
    await until('it is public', async () => (await c.ask('GET', `/v1/larkfield/items/${id}`)).status === 200);
  } finally {
    // Or the server would wait for them to stop.
    c.mailer.send = () => Promise.resolve();
    for (const resolve of hung) resolve();
  }
});

test('the queue answers a moderator with 304 until something is decided or arrives, and then with what changed', async (t) => {
  const { c, request } = await signedIn(t);
  const asked = await c.ask(await c.member('Ana'));
  const look = async (etag: string | null) => {
    const answer = await request('GET', '/queue?name=pending', { headers: etag ? { 'if-none-match': etag } : {} });
    const text = await answer.text();
    return { status: answer.status, etag: answer.headers.get('etag')!, text, cache: answer.headers.get('cache-control') };
  };
  const idsIn = (text: string): string[] => (JSON.parse(text) as Queue).items.map(({ id }) => id);

  const first = await look(null);
  assert.deepEqual([first.status, idsIn(first.text)], [200, [asked.id]]);
  assert.match(first.etag, /^"[\w-]{22}"$/);
  assert.equal(first.cache, 'private, no-cache');
  const quiet = await look(first.etag);
  assert.deepEqual([quiet.status, quiet.text, quiet.etag], [304, '', first.etag]);

  const decision = await request('POST', `/items/${asked.id}/decisions`, {
    body: { action: 'publish', revision: 1, version: asked.moves },
  });
  assert.equal(decision.status, 200, await decision.text());
  const decided = await look(first.etag);
  assert.deepEqual([decided.status, idsIn(decided.text)], [200, []]);
  assert.notEqual(decided.etag, first.etag);
  assert.equal((await look(decided.etag)).status, 304);

  const second = await c.review(await c.member('Ben'));
  const arrived = await look(decided.etag);
  assert.deepEqual([arrived.status, idsIn(arrived.text)], [200, [second.id]]);
  assert.equal((await look(`"another", W/${arrived.etag}`)).status, 304, 'among others, and weakened on the way');

  const out = await request('GET', '/queue', { headers: { cookie: '', 'if-none-match': arrived.etag } });
  assert.equal(out.status, 401, 'a tag lets nobody in');
});

test('a moderator narrows every list to a kind and a subject, and may read which subjects there are', async (t) => {
  const { c, request } = await signedIn(t);
  await c.store.tx((tx) =>
    insertSubject(tx, { ids: c.ids, now: c.clock.now() }, 'larkfield', {
      key: 'clinic/main',
      kind: 'clinic',
      name: 'Larkfield',
      pageUrl: null,
    }),
  );
  const [ana, ben] = [await c.member('Ana'), await c.member('Ben')];
  const question = await c.ask(ana);
  const elsewhere = await c.ask(ben, { subject: 'clinic/main' });
  const review = await c.review(ana);
  const list = async (filters: string): Promise<string[]> => {
    const answer = await request('GET', `/queue?${filters}`);
    assert.equal(answer.status, 200);
    return ((await answer.json()) as Queue).items.map(({ id }) => id).sort();
  };
  const expected = [
    ['kind=question', [question.id, elsewhere.id]],
    ['kind=review', [review.id]],
    ['subject=clinic/main', [elsewhere.id]],
    ['kind=question&subject=practitioner/amara-okafor', [question.id]],
    ['kind=review&subject=clinic/main', []],
    ['site=larkfield&kind=answer', []],
  ] as const;
  for (const [filters, ids] of expected) assert.deepEqual(await list(`name=pending&${filters}`), [...ids].sort(), filters);
  assert.equal((await request('GET', '/queue?site=harbour')).status, 404, 'a site on which they have no role');

  const mo = await c.staff('Sam Ellery', c.larkfield, ['moderator']);
  for (const { id } of [question, elsewhere, review]) await c.decide(mo, id, 'publish');
  await c.settle();
  for (const [filters, ids] of expected) assert.deepEqual(await list(`name=decided&${filters}`), [...ids].sort(), filters);

  for (const { id } of [question, elsewhere, review])
    await fileReport(c, c.larkfield, id, { reason: 'abuse', words: '', submission: `report-${id}`.slice(0, 60) });
  for (const [filters, ids] of expected) assert.deepEqual(await list(`name=reported&${filters}`), [...ids].sort(), filters);

  const subjects = (await (await request('GET', '/sites/larkfield/subjects')).json()) as { key: string }[];
  assert.deepEqual(subjects.map(({ key }) => key).sort(), ['clinic/main', 'practitioner/amara-okafor']);
});

test('what became of an author’s posts is listed by one of them, count by count, and on no site but their own', async (t) => {
  const { c, request } = await signedIn(t);
  const sam = await c.staff('Sam Ellery', c.larkfield, ['moderator']);
  const [ana, ben] = [await c.member('Ana'), await c.member('Ben')];
  const [published, refused, hidden, waiting, changed, asked] = [
    await c.ask(ana),
    await c.ask(ana),
    await c.review(ana),
    await c.ask(ana),
    await c.ask(ana),
    await c.ask(ana),
  ];
  await c.publish(sam, (await c.ask(ben)).id);
  for (const { id } of [published, hidden, changed]) await c.publish(sam, id);
  await c.decide(sam, refused.id, 'refuse');
  await c.decide(sam, hidden.id, 'hide');
  await editQuestion(c, c.larkfield, ana.id, changed.id, { title: 'Another title', body: 'Another text', about: 'me', revision: 1 });
  const list = async (was: string): Promise<string[]> => {
    const answer = await request('GET', `/queue?name=decided&by=${asked.id}&was=${was}`);
    return ((await answer.json()) as Queue).items.map(({ id }) => id).sort();
  };
  const { history } = (await (await request('GET', `/items/${asked.id}`)).json()) as ItemDetail;
  const expected = {
    published: [published.id, changed.id],
    returned: [],
    refused: [refused.id],
    spam: [],
    removed: [hidden.id],
    pending: [waiting.id],
  };
  for (const [was, ids] of Object.entries(expected)) {
    assert.deepEqual(await list(was), [...ids].sort(), was);
    const itself = was === 'pending' ? 1 : 0;
    assert.equal(history[was as keyof typeof history], ids.length + itself, `${was} counts what it lists`);
  }
  const codeOf = async (filters: string) => ((await (await request('GET', `/queue?${filters}`)).json()) as { code?: string }).code;
  assert.equal(await codeOf(`by=${asked.id}&was=withdrawn`), 'bad_query');
  assert.equal(await codeOf(`by=${asked.id}&was=constructor`), 'bad_query');
  assert.equal(await codeOf('by=con_00000000000000000000000000&was=published'), 'unknown_item');
  const elsewhere = await c.ask(await c.member('Ana', c.harbour), {}, c.harbour);
  assert.equal(await codeOf(`by=${elsewhere.id}&was=pending`), 'unknown_item', 'a site on which they have no role');
});

test('the posts of an author who wrote many are read page by page', async (t) => {
  const { c, request } = await signedIn(t);
  const ana = await c.member('Ana');
  const ids: string[] = [];
  for (let number = 0; number < 64; number += 1) {
    c.clock.advance(10);
    ids.push((await c.ask(ana)).id);
  }
  const read: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer = await request('GET', `/queue?name=decided&by=${ids[0]}&was=pending&cursor=${cursor}`);
    const page = (await answer.json()) as Queue;
    read.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  assert.deepEqual(read, ids.slice(1).reverse());
});

test('who may only answer is shown no author’s posts', async (t) => {
  const { c, request } = await signedIn(t, ['clinician']);
  const asked = await c.ask(await c.member('Ana'));
  assert.equal((await request('GET', `/queue?name=decided&by=${asked.id}&was=pending`)).status, 403);
});

test('a reported post whose change waits shows its reports among what waits, and keeps its place there', async (t) => {
  const { c, request } = await signedIn(t);
  const sam = await c.staff('Sam Ellery', c.larkfield, ['moderator']);
  const ana = await c.member('Ana');
  const reported = await c.ask(ana);
  await c.publish(sam, reported.id);
  for (const number of [1, 2])
    await fileReport(c, c.larkfield, reported.id, { reason: 'abuse', words: '', submission: `report-of-it-${number}` });
  c.clock.advance(1000);
  const before = await c.ask(ana);
  c.clock.advance(1000);
  await editQuestion(c, c.larkfield, ana.id, reported.id, { title: 'Another title', body: 'Another text', about: 'me', revision: 1 });
  const { items } = (await (await request('GET', '/queue?name=pending')).json()) as Queue;
  assert.deepEqual(
    items.map(({ id, reports, since }) => [id, reports, since]),
    [
      [before.id, 0, before.sentAt],
      [reported.id, 2, (await c.row(reported.id)).sentAt],
    ],
  );
});

test('what was published elsewhere and imported waits for an answer since its date there, and a moderator who knows its number hides it', async (t) => {
  const { c, request } = await signedIn(t, ['moderator', 'clinician']);
  const asked = await c.ask(await c.member('Ana'));
  await c.publish(await c.staff('Sam Ellery', c.larkfield, ['moderator']), asked.id);
  const map = readMap(
    JSON.stringify({ kind: 'question', source: 'Old forum', id: ['id'], subject: { value: asked.subject }, title: 'title', date: 'on' }),
  );
  const ids: string[] = [];
  await importRows(c, c.larkfield, map, Readable.from(['{"id":"1","title":"May I fly with the new knee?","on":"2020-05-01T09:00:00Z"}']), {
    state: 'published',
    dryRun: false,
    each: ({ id }) => void ids.push(id!),
  });
  await c.settle();
  const imported = ids[0]!;
  const due = async () => ((await (await request('GET', '/due')).json()) as { items: QueueCard[] }).items;
  assert.deepEqual(
    (await due()).map(({ id, since }) => [id, since]),
    [
      [imported, Date.UTC(2020, 4, 1, 9)],
      [asked.id, (await c.row(asked.id)).listedAt],
    ],
  );

  const detail = (await (await request('GET', `/items/${imported}`)).json()) as ItemDetail;
  assert.deepEqual(detail.allowed, ['hide', 'remove']);
  const body = { action: 'hide', reason: 'duplicate', revision: detail.revision, version: detail.version };
  const hidden = (await (await request('POST', `/items/${imported}/decisions`, { body })).json()) as Decided;
  assert.equal(hidden.item.state, 'hidden');
  assert.deepEqual(
    (await due()).map(({ id }) => id),
    [asked.id],
  );
  const decided = (await (await request('GET', '/queue?name=decided')).json()) as Queue;
  assert.equal(decided.items[0]!.id, imported);
});

test('a decision is one’s own by the person, not by the name: a colleague of the same name has made another', async (t) => {
  const { c, request } = await signedIn(t);
  const namesake = await c.staff('Mo Reader');
  const ana = await c.member('Ana');
  const [own, other] = [await c.ask(ana), await c.ask(ana)];
  const made = await request('POST', `/items/${own.id}/decisions`, { body: { action: 'publish', revision: 1, version: own.moves } });
  const { decision, item } = (await made.json()) as Decided;
  assert.deepEqual([decision.by, decision.mine, item.decision?.mine], ['Mo Reader', true, true]);
  await c.decide(namesake, other.id, 'publish');

  const detailOf = async (id: string) => (await (await request('GET', `/items/${id}`)).json()) as ItemDetail;
  const queue = (await (await request('GET', '/queue?name=decided')).json()) as Queue;
  for (const [id, mine] of [
    [own.id, true],
    [other.id, false],
  ] as const) {
    const detail = await detailOf(id);
    const card = queue.items.find((one) => one.id === id);
    assert.deepEqual([detail.decision?.by, detail.decision?.mine, detail.decisions[0]?.mine], ['Mo Reader', mine, mine]);
    assert.equal(card?.decision?.mine, mine);
  }
});
