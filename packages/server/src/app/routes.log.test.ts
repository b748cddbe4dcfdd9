import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { newQuestion, newReview, submission, subject } from '../../test/support/community.ts';
import { everyRow } from '../../test/support/everyRow.ts';
import { rawRun } from '../platform/db/index.ts';
import type { Mail } from '../platform/mail/index.ts';
import { composed } from './compose.harness.ts';

type Line = { event: string; requestId?: string; route?: string; status?: number; method?: string };
const linesOf = (lines: string[]): Line[] => lines.map((line) => JSON.parse(line) as Line);

test('a request is logged by the pattern of its route, whatever somebody typed into the address', async (t) => {
  const world = await composed(t);
  const typed: [method: string, path: string, route: string][] = [
    ['POST', '/v1/larkfield/my-name-is-anna-and-i-have-hiv', 'unmatched'],
    ['POST', '/anna%20smith%20was%20here', 'unmatched'],
    ['POST', '/anna smith/con_anna', 'unmatched'],
    ['DELETE', '/admin/api/anna-smith', 'unmatched'],
    ['POST', '/v1/anna-smith/questions', '/v1/:site/questions'],
    ['POST', '/v1/larkfield/items/anna-smith/withdraw', '/v1/:site/items/:id/withdraw'],
    ['PUT', '/v1/larkfield/items/anna-smith', '/v1/:site/items/:id'],
    ['POST', '/v1/larkfield/items/anna-smith/reports?why=anna', '/v1/:site/items/:id/reports'],
    ['DELETE', '/v1/larkfield/items/anna-smith/helpful', '/v1/:site/items/:id/helpful'],
    ['POST', '/v1/larkfield/search', '/v1/:site/search'],
    ['OPTIONS', '/v1/larkfield/anna-smith', '/v1/*'],
    ['POST', '/admin/api/items/anna-smith/decisions', '/admin/api/items/:id/decisions'],
    ['DELETE', '/admin/api/me/sessions/anna-smith', '/admin/api/me/sessions/:id'],
    ['PUT', '/admin/api/sites/anna/team/smith', '/admin/api/sites/:site/team/:id'],
    ['POST', '/u/anna-smith', '/u/:token'],
    ['HEAD', '/admin/api/links/anna-smith', '/admin/api/links/:token'],
  ];
  for (const [method, path] of typed) await world.ask(method, path);
  const requests = linesOf(world.lines).filter(({ event }) => event === 'request');
  assert.deepEqual(
    requests.map(({ method, route }) => [method, route]),
    typed.map(([method, , route]) => [method, route]),
  );
  assert.doesNotMatch(world.lines.join(''), /anna|smith/i);
});

test('a page that could not be read is a line of the log too, of its route alone; a page that was read, or that is not there, is none', async (t) => {
  const world = await composed(t);
  const page = '/v1/larkfield/snapshot?subject=clinic/anna-smith';
  assert.equal((await world.ask('GET', page)).status, 200);
  assert.equal((await world.ask('GET', '/v1/larkfield/items/con_00000000000000000000000000')).status, 404);
  const requests = (): Line[] => linesOf(world.lines).filter(({ event }) => event === 'request');
  assert.deepEqual(requests(), []);

  t.mock.method(world.server.store, 'read', () => Promise.reject(Object.assign(new Error('anna smith'), { code: 'ECONNREFUSED' })));
  const failed = await world.ask('GET', `${page}-again`);
  assert.deepEqual([failed.status, failed.body.code], [503, 'busy']);
  assert.equal((await world.ask('HEAD', `${page}-again`)).status, 503);
  assert.deepEqual(
    requests().map(({ method, route, status }) => ({ method, route, status })),
    ['GET', 'HEAD'].map((method) => ({ method, route: '/v1/:site/snapshot', status: 503 })),
  );
  assert.equal(requests()[0]!.requestId, failed.body['requestId'], 'the id that the reader was told');
  assert.doesNotMatch(world.lines.join(''), /anna|smith/i);
});

const canary = /zanzibar\W*quokka/i;
const words = 'Zanzibarquokka';

test('of all that people write, send wrongly or search for, and of every key they hold, nothing is in the log', async (t) => {
  const world = await composed(t);
  const { ask, done, server } = world;
  const email = 'zanzibarquokka@post.example';
  const code = await world.codeFor(email);
  const wrong = code === '000000' ? '000001' : '000000';
  await ask('POST', '/v1/larkfield/sessions', { body: { email, code: wrong, pseudonym: words } });
  const session = await done('POST', '/v1/larkfield/sessions', { body: { email, code, pseudonym: words } });
  const token = String(session['accessToken']);
  const refreshToken = String(session['refreshToken']);
  await done('PATCH', '/v1/larkfield/me', { token, body: { pseudonym: `${words} Two` } });
  const cookie = await world.staff('mo.zanzibarquokka@clinic.example', `Mo ${words}`);
  await ask('POST', '/admin/api/session', { body: { email, password: `${words} is my password` } });

  // What is stored.
  const question = await done('POST', '/v1/larkfield/questions', {
    token,
    body: newQuestion({ title: `Is ${words} catching?`, body: `My ${words} hurts.`, tags: [words] }),
  });
  const id = String(question['id']);
  await done('PUT', `/v1/larkfield/items/${id}`, {
    token,
    body: { title: `Is ${words} catching?`, body: `My ${words} hurts more.`, about: 'me', revision: 1 },
  });
  await world.decide(cookie, id, 'return', { note: `Leave out ${words}.` });
  await done('PUT', `/v1/larkfield/items/${id}`, {
    token,
    body: { title: `Is ${words} catching?`, body: `${words} hurts.`, about: 'me', revision: 2 },
  });
  await world.publish(cookie, id);
  await done('POST', `/admin/api/items/${id}/answers`, { cookie, body: { body: `Usually, ${words} heals.`, submission: submission() } });
  const page = `https://clinic.example/${words}`;
  const reviewed = newReview({ body: `${words} was kind.`, page, subject: 'clinic/zanzibarquokka' });
  await done('POST', '/v1/larkfield/reviews', { token, body: reviewed });
  const report = (): object => ({ reason: 'other', words: `I know ${words}.`, submission: submission() });
  await done('POST', `/v1/larkfield/items/${id}/reports`, { body: report() });
  await done('POST', '/v1/larkfield/search', { body: `where does ${words} hurt`, headers: { 'content-type': 'text/plain' } });

  // What is refused.
  const refused: [path: string, asked: Parameters<typeof ask>[2]][] = [
    ['questions', { token, body: `{"title":"${words}` }],
    ['questions', { token, body: newQuestion({ title: words.repeat(20) }) }],
    ['questions', { token, body: { ...newQuestion(), [words]: words } }],
    ['questions', { token, body: newQuestion({ body: `\ud800 ${words}` }) }],
    ['questions', { token, body: words.repeat(700_000) }],
    ['questions', { token, body: words, headers: { 'content-type': `text/${words}` } }],
    ['questions', { token: words, body: newQuestion() }],
    ['questions', { token, body: newQuestion({ page: `https://${words}.example/` }) }],
    ['reviews', { token, body: { ...newReview(), overall: words } }],
    ['search', { body: words.repeat(1000), headers: { 'content-type': 'text/plain' } }],
    ['sessions/refresh', { body: { refreshToken: words } }],
    [`${words}`, { body: words, headers: { origin: `https://${words}.example`, 'user-agent': words, cookie: `a=${words}` } }],
    [`items/${words}/withdraw?${words}=${words}`, { token, body: { revision: 1 } }],
  ];
  for (const [path, asked] of refused) {
    const answer = await ask('POST', `/v1/larkfield/${path}`, asked);
    assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`);
  }
  assert.equal((await ask('GET', `/v1/larkfield/snapshot?subject=${words}`)).status, 400);
  assert.equal((await ask('GET', `/v1/${words}/items/${words}`)).status, 404);

  // What goes wrong here: a database that quotes the row, and a mail server that quotes the mail.
  await server.store.tx((tx) => rawRun(tx, sql`ALTER TABLE report RENAME TO report_away`));
  const broken = await ask('POST', `/v1/larkfield/items/${id}/reports`, { body: report() });
  await server.store.tx((tx) => rawRun(tx, sql`ALTER TABLE report_away RENAME TO report`));
  assert.equal(broken.status, 500);
  assert.doesNotMatch(broken.text, canary);
  world.mailer.send = (mail: Mail) => Promise.reject(new Error(`550 ${mail.to} is not here: ${mail.text} ${words}`));
  await done('POST', '/v1/larkfield/codes', { body: { email: 'two.zanzibarquokka@post.example', ofAge: true } });
  await world.settle();

  const events = new Set(linesOf(world.lines).map(({ event }) => event));
  for (const event of ['request', 'request.failed', 'outbox.failed']) assert.ok(events.has(event), `${event} is logged`);
  const log = world.lines.join('');
  assert.doesNotMatch(log, canary);
  for (const [name, secret] of Object.entries({ code, token, refreshToken, cookie: cookie.split('=')[1]! }))
    assert.ok(!log.includes(secret), `the ${name} is in the log`);
  assert.match(await everyRow(server.store), canary, 'the test writes words that are kept');
});

test('what is searched for is found, and is neither in a table nor in the log', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const { id } = await world.done('POST', '/v1/larkfield/questions', { token, body: newQuestion({ title: 'When may I swim again?' }) });
  await world.publish(mo, String(id));
  const before = await everyRow(world.server.store);
  for (const searched of [`swim ${words}`, words, `${words} ${subject}`]) {
    const answer = await world.ask('POST', '/v1/larkfield/search', { token, body: searched, headers: { 'content-type': 'text/plain' } });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(answer.text, canary);
  }
  const found = await world.ask('POST', '/v1/larkfield/search', { body: 'swim', headers: { 'content-type': 'text/plain' } });
  assert.match(found.text, /When may I swim again/);
  await world.settle();
  const after = await everyRow(world.server.store);
  assert.doesNotMatch(after, canary);
  assert.equal(after, before, 'a search changes no row at all');
  assert.doesNotMatch(world.lines.join(''), canary);
});
