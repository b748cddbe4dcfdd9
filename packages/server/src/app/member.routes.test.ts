import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newQuestion, newReview, submission, subject } from '../../test/support/community.ts';
import { contributionTables, type Mine, type MyItem } from '../features/contributions/index.ts';
import { until } from '../../test/support/until.ts';
import { composed, type Composed } from './compose.harness.ts';
import { operations } from './openapi.ts';

/** What a member does on the site, each call as the panel makes it. */
const member = async (world: Composed, email: string, name: string) => {
  const { accessToken: token } = await world.signIn(email, name);
  const send = (method: string, path: string, body?: unknown) => world.ask(method, `/v1/larkfield/${path}`, { token, body });
  const done = async (method: string, path: string, body?: unknown): Promise<MyItem> =>
    (await world.done(method, `/v1/larkfield/${path}`, { token, body })) as unknown as MyItem;
  return { send, done, mine: async () => (await done('GET', 'me/items')) as unknown as Mine };
};

const edited = { title: 'May I drive after two weeks?', body: 'It was my left knee.', about: 'me' };

test('a member asks, edits, withdraws and sends again, and sees each step among their own things', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const bo = await member(world, 'bo@post.example', 'Red Kite');
  const asked = await ana.done('POST', 'questions', newQuestion({ title: 'May\u202e I\u200b drive?', body: 'One.\r\n\u0007Two.' }));
  assert.deepEqual([asked.state, asked.revision], ['pending', 1]);
  assert.deepEqual([asked.title, asked.text], ['May I drive?', 'One.\nTwo.'], 'what hides in a text is left out');

  const changed = await ana.done('PUT', `items/${asked.id}`, { ...edited, revision: 1 });
  assert.deepEqual([changed.revision, changed.title], [2, edited.title]);
  const late = await ana.send('PUT', `items/${asked.id}`, { ...edited, revision: 1 });
  assert.deepEqual([late.status, late.body.code], [409, 'stale_revision']);
  for (const [method, path, body] of [
    ['PUT', `items/${asked.id}`, { ...edited, revision: 2 }],
    ['POST', `items/${asked.id}/withdraw`, { revision: 2 }],
  ] as const) {
    const foreign = await bo.send(method, path, body);
    assert.deepEqual([foreign.status, foreign.body.code], [404, 'unknown_item'], 'nobody else can');
  }
  assert.equal((await ana.done('POST', `items/${asked.id}/withdraw`, { revision: 2 })).state, 'withdrawn');
  assert.equal((await ana.done('POST', `items/${asked.id}/resubmit`, { revision: 2 })).state, 'pending');
  assert.deepEqual(
    (await ana.mine()).items.map(({ id, state, title }) => [id, state, title]),
    [[asked.id, 'pending', edited.title]],
  );
  assert.deepEqual((await bo.mine()).items, []);
});

test('readers vote, answer and report; the asker marks the answer; the public page shows each of it', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const bo = await member(world, 'bo@post.example', 'Red Kite');
  const { id } = await ana.done('POST', 'questions', newQuestion());
  assert.equal((await bo.send('PUT', `items/${id}/helpful`)).body.code, 'unknown_item', 'nobody votes on what is not public');
  await world.publish(mo, id);

  assert.deepEqual(await bo.done('PUT', `items/${id}/helpful`), { helpful: 1 });
  assert.deepEqual(await bo.done('PUT', `items/${id}/helpful`), { helpful: 1 }, 'one vote each');
  assert.deepEqual((await bo.mine()).helpful, [id]);
  const own = await ana.send('PUT', `items/${id}/helpful`);
  assert.deepEqual([own.status, own.body.code], [403, 'own_item'], 'the number is what others say');
  assert.deepEqual((await ana.mine()).helpful, []);
  assert.deepEqual(await ana.done('DELETE', `items/${id}/helpful`), { helpful: 1 }, 'there is nothing of theirs to take back');
  const { consent, page, ofAge } = newQuestion();
  const answer = await bo.done('POST', `questions/${id}/answers`, {
    body: 'I did after ten days.',
    consent,
    page,
    ofAge,
    submission: submission(),
  });
  await world.publish(mo, answer.id);
  assert.equal((await bo.send('PUT', `questions/${id}/accepted`, { answer: answer.id })).body.code, 'forbidden');
  assert.equal((await ana.send('PUT', `questions/${id}/accepted`, { answer: answer.id })).status, 204);

  type Shown = { question?: { helpful: number; status: string; answers: { id: string; accepted: boolean }[] } };
  let shown: Shown = {};
  await until('the page shows the mark', async () => {
    shown = (await world.done('GET', `/v1/larkfield/items/${id}`)) as Shown;
    return shown.question?.answers[0]?.accepted === true;
  });
  assert.deepEqual([shown.question!.helpful, shown.question!.status, shown.question!.answers[0]!.id], [1, 'answered', answer.id]);
  assert.deepEqual(await bo.done('DELETE', `items/${id}/helpful`), { helpful: 0 });

  const report = { reason: 'personal_data', words: 'That is my neighbour.', submission: submission() };
  for (let time = 0; time < 2; time += 1) {
    const filed = await world.ask('POST', `/v1/larkfield/items/${id}/reports`, { body: report });
    assert.equal(filed.status, 201, 'it needs no account');
  }
  const queue = await world.done('GET', '/admin/api/queue?name=reported', { cookie: mo });
  assert.deepEqual(
    (queue['items'] as { id: string; reports: number }[]).map((item) => [item.id, item.reports]),
    [[id, 1]],
  );
});

test('a review is one per member and subject; its edit shows only once it is decided', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const review = await ana.done('POST', 'reviews', newReview({ overall: 4, body: 'They took their time.' }));
  const second = await ana.send('POST', 'reviews', newReview());
  assert.deepEqual([second.status, second.body.code], [409, 'already_reviewed']);
  await world.publish(mo, review.id);

  const page = `/v1/larkfield/reviews?subject=${subject}`;
  await until('the review is public', async () => (await world.ask('GET', page)).text.includes('They took their time.'));
  const { overall: _o, body: _b, subject: _s, consent: _c, page: _p, submission: _n, ofAge: _a, ...facts } = newReview();
  await ana.done('PUT', `items/${review.id}`, { ...facts, overall: 2, body: 'They did not call back.', revision: 1 });
  assert.match((await world.ask('GET', page)).text, /They took their time/);
  await world.publish(mo, review.id);
  await until('the edit is public', async () => (await world.ask('GET', page)).text.includes('They did not call back.'));
  const summary = (await world.done('GET', `/v1/larkfield/snapshot?subject=${subject}`))['reviews'] as { summary: object };
  assert.deepEqual(
    { ...summary.summary, criteria: [], since: 0 },
    { count: 1, mean: 2, distribution: [0, 1, 0, 0, 0], criteria: [], since: 0 },
  );
});

test('what a change was agreed to is kept with its words; of a panel that does not ask yet nothing is', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const asked = await ana.done('POST', 'questions', newQuestion());
  const { consent } = newQuestion();
  const yesterday = await ana.send('PUT', `items/${asked.id}`, { ...edited, revision: 1, consent: { ...consent, wording: '2020-01' } });
  assert.deepEqual([yesterday.status, yesterday.body.code], [422, 'consent_needed']);
  await ana.done('PUT', `items/${asked.id}`, { ...edited, revision: 1, consent: { ...consent, lang: 'cy' } });
  await ana.done('PUT', `items/${asked.id}`, { ...edited, revision: 2 });
  const { db } = world.server.store;
  const { revision } = contributionTables(db);
  const rows = await db.q
    .select({ number: revision.number, wording: revision.consentWording, lang: revision.consentLang })
    .from(revision)
    .orderBy(revision.number);
  assert.deepEqual(rows, [
    { number: 1, wording: consent.wording, lang: consent.lang },
    { number: 2, wording: consent.wording, lang: 'cy' },
    { number: 3, wording: null, lang: null },
  ]);
});

test('a page whose address is long, as in Hindi, can be posted from; one that no browser would load is refused at its field', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const path = encodeURIComponent('घुटने-के-ऑपरेशन-के-बाद-क्या-करें-और-कब-चलें-फिर-से-दौड़ना-कब-और-काम-पर');
  assert.ok(path.length > 500);
  await ana.done('POST', 'questions', newQuestion({ page: `https://clinic.example/${path}` }));
  const endless = await ana.send('POST', 'questions', newQuestion({ page: `https://clinic.example/${'a'.repeat(2048)}` }));
  assert.deepEqual(
    [endless.status, endless.body['errors']],
    [422, [{ ...(endless.body['errors'] as object[])[0], field: 'page', code: 'text_too_long' }]],
  );
});

test('a form that is sent again and again, at once or later, makes one row', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const question = newQuestion();
  const ids = new Set<string>();
  for (const { id } of await Promise.all(Array.from({ length: 8 }, () => ana.done('POST', 'questions', question)))) ids.add(id);
  ids.add((await ana.done('POST', 'questions', question)).id);
  assert.equal(ids.size, 1);
  assert.equal((await ana.mine()).items.length, 1);
});

test('the answer to a form that is sent again tells that it had been stored before, and what is stored', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  const bo = await member(world, 'bo@post.example', 'Red Kite');
  const question = newQuestion({ body: 'It was my left knee.' });
  const review = newReview();
  for (const [path, post, words] of [
    ['questions', question, 'It was my left knee.'],
    ['reviews', review, review.body],
  ] as const) {
    const first = await ana.send('POST', path, post);
    const again = await ana.send('POST', path, { ...post, body: 'It was my right knee.' });
    assert.deepEqual([first.status, again.status], [201, 200], path);
    assert.deepEqual([again.body.id, again.body['text'], again.body['revision']], [first.body.id, words, 1]);
    if (path === 'questions') assert.equal((await bo.send('POST', path, post)).status, 201, 'of somebody else it is another one');
  }
});

test('an address that is not there is said to be not there, signed in or not, and every address of a member wants the sign-in', async (t) => {
  const world = await composed(t);
  const ana = await member(world, 'ana@post.example', 'Blue Heron');
  for (const [method, path] of [
    ['GET', 'foo'],
    ['GET', 'questions/con_1/answers'],
    ['GET', 'me/foo'],
    ['POST', 'foo'],
    ['DELETE', 'items/con_1'],
  ] as const) {
    const without = await world.ask(method, `/v1/larkfield/${path}`);
    assert.deepEqual([without.status, without.body.code], [404, 'not_found'], `${method} ${path}`);
    const within = await ana.send(method, path);
    assert.deepEqual([within.status, within.body.code], [404, 'not_found'], `${method} ${path}, signed in`);
  }
  const nowhere = await world.ask('GET', '/v1/nowhere/foo');
  assert.equal(nowhere.body.code, 'unknown_site');

  const members = operations.filter(({ signedIn }) => signedIn === 'member');
  assert.ok(members.length >= 10, String(members.length));
  for (const { method, path } of members) {
    const address = path.replace('{site}', 'larkfield').replace('{id}', 'con_1');
    const asked = await world.ask(method.toUpperCase(), address, method === 'get' ? {} : { body: {} });
    assert.deepEqual([asked.status, asked.body.code], [401, 'not_signed_in'], `${method} ${path}`);
  }
});
