import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import { sql } from 'drizzle-orm';
import { dropDatabase } from '../../test/support/postgres.ts';
import type { Config } from '../platform/config/index.ts';
import { rawRun, type SqliteStore } from '../platform/db/index.ts';
import { jsonLog } from '../platform/log/index.ts';
import { until } from '../../test/support/until.ts';
import { composed, freshConfig, onPostgres } from './compose.harness.ts';
import { startServer, type Running } from './server.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: Record<string, unknown> };

async function answerOf(sent: ReturnType<typeof request>): Promise<Answer> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return { status: response.statusCode!, headers: response.headers, body: JSON.parse(text) as Answer['body'] };
}

/** On a port of its own, with a client that keeps its connection as browsers and proxies do. */
async function listening(t: TestContext, values: Partial<Config> = {}, grace?: number) {
  const { config, gone } = await freshConfig();
  const lines: string[] = [];
  const log = jsonLog((line) => void lines.push(line));
  const running: Running = await startServer({ ...config, ...values }, { log, ...(grace === undefined ? {} : { grace }) });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= running.close());
  t.after(async () => {
    agent.destroy();
    await close();
    await gone();
  });
  const send = (options: RequestOptions): ReturnType<typeof request> =>
    request({ host: '127.0.0.1', port: running.port, agent, ...options });
  const get = (path: string, options: RequestOptions = {}): Promise<Answer> => {
    const sent = send({ path, ...options });
    sent.end();
    return answerOf(sent);
  };
  return { config, lines, port: running.port, close, send, get };
}

test('a server that is told to stop says so at /readyz, goes on answering for a moment, and keeps no connection', async (t) => {
  const server = await listening(t);
  const before = await server.get('/readyz');
  assert.deepEqual([before.status, before.headers.connection], [200, 'keep-alive']);

  const closed = server.close();
  const told = await server.get('/readyz');
  assert.equal(told.status, 503);
  assert.deepEqual(told.body, { ok: false });
  assert.equal(told.headers.connection, 'close', 'the next request goes elsewhere');
  for (const path of ['/healthz', '/openapi.json']) {
    const answer = await server.get(path);
    assert.deepEqual([answer.status, answer.headers.connection], [200, 'close'], path);
  }
  const page = await server.get('/v1/nowhere/snapshot?subject=clinic/main');
  assert.deepEqual([page.status, page.body['code'], page.headers.connection], [404, 'unknown_site', 'close']);

  await closed;
  await assert.rejects(server.get('/readyz'), { code: 'ECONNREFUSED' });
});

test('the first line of the log and the description of the API name the version that runs', async (t) => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const server = await listening(t, {}, 0);
  assert.partialDeepStrictEqual(JSON.parse(server.lines[0]!), { event: 'listening', mode: 'production', version });
  assert.partialDeepStrictEqual((await server.get('/openapi.json')).body, { info: { title: 'Commonward', version } });
});

test('the demo takes no more requests at once, so that Ctrl-C is quick', async (t) => {
  const server = await listening(t, { mode: 'demo', publicUrl: 'http://localhost:8787' });
  assert.equal((await server.get('/readyz', { agent: false })).status, 200);
  const closed = server.close();
  await assert.rejects(server.get('/readyz', { agent: false }), { code: 'ECONNREFUSED' });
  await closed;
});

test('a request in hand is answered after the port is closed, and its connection ends with the answer', async (t) => {
  const server = await listening(t, {}, 0);
  const body = JSON.stringify({ email: 'nobody@clinic.example', password: 'not the password' });
  const sent = server.send({
    method: 'POST',
    path: '/admin/api/session',
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      origin: server.config.publicUrl,
      'sec-fetch-site': 'same-origin',
      expect: '100-continue',
    },
  });
  sent.flushHeaders();
  // The server has the request and waits for its body.
  await once(sent, 'continue');
  const closed = server.close();
  const refused = (error: NodeJS.ErrnoException): boolean => error.code === 'ECONNREFUSED';
  await until('the port is closed', () => server.get('/healthz', { agent: false }).then(() => false, refused));

  const ended = once(sent.socket!, 'close');
  sent.end(body);
  const answer = await answerOf(sent);
  const answered = performance.now();
  assert.deepEqual([answer.status, answer.body['code']], [401, 'sign_in_failed'], 'the database is still there for it');
  await Promise.all([ended, closed]);
  const waited = performance.now() - answered;
  assert.ok(waited < 4_000, `the connection was kept for ${Math.round(waited)} ms, for a request that was never to come`);
});

test('a connection that a browser opened in advance, and sent nothing over, does not hold up the end', async (t) => {
  const server = await listening(t, {}, 0);
  const before = connect(server.port, '127.0.0.1');
  const ended = once(before, 'close');
  await once(before, 'connect');
  // The server has taken up that one, too, when it answers a later one.
  assert.equal((await server.get('/healthz')).status, 200);
  const told = performance.now();
  await server.close();
  const waited = performance.now() - told;
  assert.ok(waited < 4_000, `the end took ${Math.round(waited)} ms, for a request that was never to come`);
  await ended;
});

test('a request of which the first bytes have come, and one that came while the process was held up, are answered all the same', async (t) => {
  const server = await listening(t, {}, 0);
  const request = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const [half, late] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
  const answers = [half, late].map(async (socket) => {
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) text += String(chunk);
    return text.split('\r\n', 1)[0];
  });
  await Promise.all([once(half, 'connect'), once(late, 'connect')]);
  half.write(request.slice(0, 6));
  assert.equal((await server.get('/healthz')).status, 200);

  const closed = server.close();
  half.write(request.slice(6));
  late.write(request);
  // Longer than the server leaves a connection that nothing was sent over.
  const end = performance.now() + 200;
  while (performance.now() < end);
  assert.deepEqual(await Promise.all(answers), ['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK']);
  await closed;
});

test('/readyz says no when the database knows a migration that this version does not, and when it is out of reach', async (t) => {
  const { server, ask, config } = await composed(t);
  const ready = async (): Promise<number> => (await ask('GET', '/readyz')).status;
  assert.equal(await ready(), 200);
  await server.store.tx((tx) => rawRun(tx, sql`INSERT INTO schema_migration (name, applied_at) VALUES ('9999_later.sql', 1)`));
  assert.equal(await ready(), 503);
  await server.store.tx((tx) => rawRun(tx, sql`DELETE FROM schema_migration WHERE name = '9999_later.sql'`));
  assert.equal(await ready(), 200);
  await server.store.tx((tx) => rawRun(tx, sql`DELETE FROM schema_migration`));
  assert.equal(await ready(), 503, 'nor with a migration that has not run');

  if (onPostgres) await dropDatabase(config.databaseUrl);
  else (server.store as SqliteStore).reader.close();
  assert.equal(await ready(), 503);
  assert.equal((await ask('GET', '/healthz')).status, 200, 'the process itself is well');
});
