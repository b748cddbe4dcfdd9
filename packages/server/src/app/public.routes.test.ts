import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { newQuestion, newReview, subject } from '../../test/support/community.ts';
import { until } from '../../test/support/until.ts';
import { composed, heldUp, type Composed } from './compose.harness.ts';
import type { Community } from './compose.ts';

const snapshot = `/v1/larkfield/snapshot?subject=${encodeURIComponent(subject)}`;

const read = async (on: Community, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  on.fetch(new Request(`https://community.clinic.example${path}`, { method, headers }));

/** A page as a reader sees it once this server has heard of what was committed: on PostgreSQL word comes a moment after the commit. */
async function readUntil(on: Community, path: string, what: string, seen: (text: string) => boolean): Promise<Response> {
  let response = await read(on, path);
  await until(what, async () => {
    if (seen(await response.clone().text())) return true;
    response = await read(on, path);
    return false;
  });
  return response;
}

const takesPosts = async (on: Community, site: string, about: string): Promise<boolean> =>
  ((await (await read(on, `/v1/${site}/snapshot?subject=${about}`)).json()) as { site: { accepting: boolean } }).site.accepting;

/** A question of a member of their own, waiting for a moderator. */
async function asked(world: Composed, values: Parameters<typeof newQuestion>[0] = {}): Promise<{ id: string; token: string }> {
  const { accessToken } = await world.signIn('ana@post.example', 'Blue Heron');
  const item = await world.done('POST', '/v1/larkfield/questions', { token: accessToken, body: newQuestion(values) });
  return { id: String(item['id']), token: accessToken };
}

test('a page comes with a strong tag for each encoding, and nothing is sent again to whoever has it', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const { id } = await asked(world);
  await world.publish(mo, id);
  const whole = await (await readUntil(world.server, snapshot, 'the question is public', (text) => text.includes(id))).text();

  const unpack = { identity: (bytes: Buffer) => bytes, gzip: gunzipSync, br: brotliDecompressSync };
  const tags = new Set<string>();
  for (const [encoding, unpacked] of Object.entries(unpack)) {
    const page = await read(world.server, snapshot, { 'accept-encoding': encoding });
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('content-encoding') ?? 'identity', encoding);
    assert.equal(unpacked(Buffer.from(await page.arrayBuffer())).toString(), whole, 'the same page, however it is packed');
    const tag = page.headers.get('etag')!;
    assert.match(tag, /^"[^"]+"$/, 'a strong tag');
    tags.add(tag);

    const again = await read(world.server, snapshot, { 'accept-encoding': encoding, 'if-none-match': tag });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin'])
      assert.equal(again.headers.get(name), page.headers.get(name), name);
    assert.equal(page.headers.get('vary'), 'Accept-Encoding');
    assert.equal(page.headers.get('access-control-allow-origin'), '*');
    assert.equal(page.headers.get('set-cookie'), null);
    const [, fresh, stale] = /^public, max-age=(\d+), stale-while-revalidate=(\d+)$/.exec(page.headers.get('cache-control')!)!;
    assert.ok(Number(fresh) + Number(stale) <= 60, 'gone from every cache within a minute');
  }
  assert.equal(tags.size, 3);

  const head = await read(world.server, snapshot, {}, 'HEAD');
  assert.equal(head.status, 200);
  assert.ok(tags.has(head.headers.get('etag')!));
  assert.equal(await head.text(), '');
});

test('a subject that nobody has written about has an empty page, and looking at it creates nothing', async (t) => {
  const world = await composed(t);
  const unseen = '/v1/larkfield/snapshot?subject=clinic/never-seen';
  const page = (await (await read(world.server, unseen)).json()) as Record<string, { summary: { count: number } }>;
  assert.equal(page['subject'], null);
  assert.equal(page['questions']!.summary.count, 0);
  assert.equal(page['reviews']!.summary.count, 0);
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { text } = await world.ask('GET', '/admin/api/sites/larkfield/subjects', { cookie: olive });
  assert.doesNotMatch(text, /never-seen/);
});

test('a page says that nobody can post where the site does not know what it is about and lets no post make it', async (t) => {
  const world = await composed(t);
  const accepting = (site: string, about: string) => takesPosts(world.server, site, about);
  assert.equal(await accepting('harbour', subject), true);
  assert.equal(await accepting('harbour', 'clinic/never-seen'), false, 'the form would end in a refusal');
  assert.equal(await accepting('larkfield', 'clinic/never-seen'), true, 'the first post makes it');
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  await world.done('POST', '/admin/api/sites/harbour/subjects', {
    cookie: olive,
    body: { key: 'clinic/never-seen', kind: 'clinic', name: 'Harbour Practice', pageUrl: null },
  });
  await until('the kept page is made anew', () => accepting('harbour', 'clinic/never-seen'));
});

test('once the last subject that posts may make is made, a page about another one says that nobody can post, until there is room', async (t) => {
  const world = await composed(t);
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const accepting = (about: string) => takesPosts(world.server, 'larkfield', about);
  const ownerIsTold = async (): Promise<boolean> => (await world.siteShown(olive)).subjectsFull;
  const setCap = async (subjectCap: number) => {
    const { version, settings } = await world.settings(olive);
    await world.done('PUT', '/admin/api/sites/larkfield', { cookie: olive, body: { version, settings: { ...settings, subjectCap } } });
  };
  await setCap(2);
  await until('there is room', () => accepting('clinic/never-seen'));
  await asked(world, { subject: 'clinic/first' });
  assert.equal(await accepting('clinic/never-seen'), true, 'one more');
  const { accessToken } = await world.signIn('ben@post.example', 'Grey Wren');
  await world.done('POST', '/v1/larkfield/questions', { token: accessToken, body: newQuestion({ subject: 'clinic/second' }) });
  await until('the kept page says that it is full', async () => !(await accepting('clinic/never-seen')));
  assert.equal(await ownerIsTold(), true);
  assert.equal(await accepting('clinic/first'), true, 'what is known goes on taking posts');
  await setCap(3);
  await until('there is room again', () => accepting('clinic/never-seen'));
  assert.equal(await ownerIsTold(), false);
  await setCap(0);
  await until('no post may make any', async () => !(await accepting('clinic/never-seen')));
});

test('a post changes no page until the time to undo its publication is over; then every page that shows it has it', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const before = await read(world.server, snapshot);
  const tag = before.headers.get('etag')!;
  const unchanged = async (when: string): Promise<void> =>
    assert.equal((await read(world.server, snapshot, { 'if-none-match': tag })).status, 304, when);

  const { id, token } = await asked(world, { title: 'May I swim with the new knee?' });
  await unchanged('while it waits');
  const lists = [`/v1/larkfield/questions?subject=${subject}`, `/v1/larkfield/items/${id}`];
  assert.equal((await read(world.server, lists[1]!)).status, 404);
  await world.decide(mo, id, 'publish');
  await unchanged('while the decision can be undone');
  await world.server.outbox.drain();
  await unchanged('when what is due is carried out a moment too early');

  await world.settle();
  for (const path of [snapshot, ...lists]) {
    const page = await readUntil(world.server, path, `${path} shows it`, (text) => text.includes('May I swim'));
    assert.notEqual(page.headers.get('etag'), tag);
  }
  assert.equal((await read(world.server, snapshot, { 'if-none-match': tag })).status, 200, 'an old tag gets the new page');
  const found = await world.ask('POST', '/v1/larkfield/search', { body: 'swim', headers: { 'content-type': 'text/plain' } });
  assert.match(found.text, /May I swim/);

  const { revision } = await world.card(mo, id);
  await world.done('POST', `/v1/larkfield/items/${id}/withdraw`, { token, body: { revision } });
  for (const path of [snapshot, ...lists])
    await readUntil(world.server, path, `${path} shows it no more`, (text) => !text.includes('May I swim'));
});

test('a second server on the same database shows what the first one committed', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const other = await world.start();
  const empty = await read(other, snapshot);
  assert.equal(empty.status, 200);
  const tag = empty.headers.get('etag')!;

  const { id, token } = await asked(world, { title: 'Does the scar fade?' });
  await world.publish(mo, id);
  const page = await readUntil(other, snapshot, 'the other server shows it', (text) => text.includes('Does the scar fade?'));
  assert.notEqual(page.headers.get('etag'), tag);
  const mine = await world.done('GET', '/v1/larkfield/me/items', { token, on: other });
  assert.match(JSON.stringify(mine), /Does the scar fade/, 'whoever signed in there is signed in here');

  await world.decide(mo, id, 'hide', { reason: 'off_topic_or_not_experience' });
  await readUntil(other, snapshot, 'what is hidden is gone from the other server', (text) => !text.includes('Does the scar fade?'));
});

/** How long each page took, in ms, of those read one after the other for as long as they are wanted. */
async function readWhile(on: Community, site: string, wanted: (pages: number) => boolean): Promise<number[]> {
  const waits: number[] = [];
  while (wanted(waits.length)) {
    const asked = performance.now();
    const page = await read(on, `/v1/${site}/snapshot?subject=${encodeURIComponent(subject)}&size=${1 + (waits.length % 20)}`);
    assert.equal(page.status, 200);
    waits.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return waits;
}

const nineOfTen = (waits: number[]): number => waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.9) - 1]!;

test('while another process holds the database, pages are read, a post ends in a 503 that says when, and sent again it is stored once', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const review = newReview({ subject: 'clinic/larkfield' });
  const calm = await readWhile(world.server, 'harbour', (pages) => pages < 20);
  const giveBack = await heldUp(world.server.store, 'contribution');
  try {
    const sent = world.ask('POST', '/v1/larkfield/reviews', { token, body: review });
    let waiting = true;
    const reading = readWhile(world.server, 'larkfield', () => waiting);
    const refused = await sent;
    waiting = false;
    const waits = await reading;
    assert.ok(waits.length > 5, `${waits.length} pages were read meanwhile`);
    // Where other work leaves a machine no time, pages take theirs with or without the lock.
    const most = Math.max(100, 2 * nineOfTen(calm));
    assert.ok(nineOfTen(waits) < most, `of ${waits.length} pages nine of ten took up to ${nineOfTen(waits)} ms, not ${most}`);
    assert.equal(refused.status, 503);
    assert.equal(refused.body.code, 'busy');
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.equal(refused.headers.get('retry-after'), '2');
    assert.equal(refused.headers.get('access-control-allow-origin'), '*', 'the panel can read it');
  } finally {
    await giveBack();
  }
  await world.done('POST', '/v1/larkfield/reviews', { token, body: review });
  const mine = await world.done('GET', '/v1/larkfield/me/items', { token });
  assert.equal((mine['items'] as unknown[]).length, 1);
});
