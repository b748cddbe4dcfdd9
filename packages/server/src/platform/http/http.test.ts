import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { testPlatform } from '../../../test/support/platform.ts';
import { Failure, problems, type FieldError, type Problem, type ProblemCode } from '../../kernel/errors.ts';
import { newQuestion } from '../../features/questions/index.ts';
import { newReview } from '../../features/reviews/index.ts';
import { rawRun } from '../db/index.ts';
import { jsonLog } from '../log/index.ts';
import { addressBlock, clientAddress, maxBody, notFound, onError, readJson, type BaseEnv } from './index.ts';

const lines: string[] = [];

function app(routes: (app: Hono<BaseEnv>) => void): Hono<BaseEnv> {
  const made = new Hono<BaseEnv>();
  made.onError(onError);
  made.notFound(notFound);
  made.use('*', async (c, next) => {
    c.set('requestId', 'req_1');
    c.set(
      'log',
      jsonLog((line) => void lines.push(line)),
    );
    await next();
  });
  routes(made);
  return made;
}

type Told = { status: number; type: string | null; headers: Headers; body: Problem };
async function told(response: Response | Promise<Response>): Promise<Told> {
  const answer = await response;
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    headers: answer.headers,
    body: (await answer.json()) as Problem,
  };
}

test('every code is rendered in the one shape, with its status, never cached', async () => {
  const all = app((made) =>
    made.get('/:code', (c) => {
      throw new Failure(c.req.param('code') as ProblemCode);
    }),
  );
  const codes = Object.keys(problems) as ProblemCode[];
  assert.ok(codes.length > 40);
  for (const code of codes) {
    const { status, type, headers, body } = await told(all.request(`/${code}`));
    assert.equal(status, problems[code][0]);
    assert.equal(type, 'application/problem+json');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.deepEqual(body, { type: `urn:commonward:problem:${code}`, title: problems[code][1], status, code, requestId: 'req_1' });
    assert.match(body.title, /^[A-Z].*\.$/, 'a sentence');
  }
});

test('a text that PostgreSQL cannot store is the fault of whoever sent it, and its words are not told', async () => {
  for (const code of ['22021', '22P05']) {
    const refused = await told(
      app((made) => {
        made.get('/', () => {
          throw new Error('Failed query: a patient’s words', { cause: Object.assign(new Error('invalid byte sequence'), { code }) });
        });
      }).request('/'),
    );
    assert.deepEqual([refused.status, refused.body.code], [422, 'text_unreadable'], code);
    assert.doesNotMatch(JSON.stringify(refused.body), /patient|byte/);
  }
});

test('what a code adds goes along: fields, waiting times, conflicts', async () => {
  const all = app((made) => {
    made.get('/wait', () => {
      throw new Failure('too_many', { extra: { retryAfter: 12.2 } });
    });
    made.get('/late', () => {
      throw new Failure('stale_decision', { extra: { conflict: { by: 'Mo Reader' } } });
    });
    made.get('/wrapped', () => {
      throw new Error('inside', { cause: new Failure('busy', { extra: { retryAfter: 2 } }) });
    });
  });
  assert.equal((await told(all.request('/wait'))).headers.get('retry-after'), '13');
  assert.deepEqual((await told(all.request('/late'))).body['conflict'], { by: 'Mo Reader' });
  const wrapped = await told(all.request('/wrapped'));
  assert.equal(wrapped.status, 503);
  assert.equal(wrapped.headers.get('retry-after'), '2');
  assert.equal((await told(all.request('/nowhere'))).body.code, 'not_found');
});

const schema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(5)),
  age: v.optional(v.number()),
  overall: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  inner: v.optional(v.strictObject({ a: v.string() })),
});
const bodies = app((made) => made.post('/', async (c) => c.json(await readJson(c, schema))));
const post = (
  body: string | Uint8Array | ReadableStream,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<Told> =>
  told(
    bodies.request('/', { method: 'POST', body: body as string, headers, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) }),
  );

test('only JSON is read, whatever its charset says', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/json',
    '',
  ])
    assert.equal((await post('{"name":"Ana"}', { 'content-type': type })).body.code, 'wrong_content_type', type);
  assert.equal((await post('{"name":"Ana"}', { 'content-type': 'Application/JSON; charset=utf-8' })).status, 200);
});

test('broken JSON and broken text are told apart from wrong fields', async () => {
  for (const broken of ['', '{', '{"name":}', 'name=Ana', '{"name":"Ana"} more', "{'name':'Ana'}", '\u0000'])
    assert.equal((await post(broken)).body.code, 'bad_json', broken);
  assert.equal((await post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).body.code, 'bad_json', 'not UTF-8');
  for (const other of ['null', '[]', '"Ana"', '7']) assert.equal((await post(other)).body.code, 'invalid_fields', other);
  assert.equal((await post('['.repeat(20_000) + ']'.repeat(20_000))).status, 422, 'however deep it is');
});

test('a body of more than 64 kB is refused, declared or not, without being read to its end', async () => {
  assert.equal((await post(JSON.stringify({ name: 'x'.repeat(maxBody) }))).body.code, 'body_too_large');
  assert.equal(
    (await post('{"name":"Ana"}', { 'content-type': 'application/json', 'content-length': '10000000' })).body.code,
    'body_too_large',
  );
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1;
      if (sent > 2_000) controller.close();
      else controller.enqueue(new Uint8Array(5_000).fill(32));
    },
  });
  assert.equal((await post(endless)).body.code, 'body_too_large');
  assert.ok(sent < 40, `${sent} pieces were read`);
});

test('each wrong field is named by its path with a code of its own', async () => {
  const one = await post(JSON.stringify({ name: 'Anastasia' }));
  assert.equal(one.body.code, 'text_too_long');
  assert.deepEqual(one.body.errors, [{ field: 'name', code: 'text_too_long', message: problems.text_too_long[1] }]);
  const several = await post(JSON.stringify({ name: 7, inner: { a: 1 } }));
  assert.equal(several.body.code, 'invalid_fields');
  assert.deepEqual(several.body.errors?.map((error: FieldError) => error.field).sort(), ['inner.a', 'name']);
  const missing = await post('{}');
  assert.deepEqual([missing.body.code, missing.body.errors?.[0]?.field], ['invalid_fields', 'name']);
});

test('unknown fields are refused, also those that a prototype has', async () => {
  for (const body of [
    '{"name":"Ana","admin":true}',
    '{"name":"Ana","inner":{"a":"b","c":1}}',
    '{"name":"Ana","__proto__":{"a":1}}',
    '{"name":"Ana","constructor":1}',
  ])
    assert.equal((await post(body)).body.code, 'unknown_field', body);
  assert.equal(({} as { a?: number }).a, undefined);
});

const good = {
  subject: 'clinic/main',
  consent: { wording: '1', lang: 'en' },
  page: 'https://clinic.example/',
  submission: 'submission-1',
  ofAge: true,
};
const forms = app((made) => {
  made.post('/questions', async (c) => c.json(await readJson(c, newQuestion)));
  made.post('/reviews', async (c) => c.json(await readJson(c, newReview)));
});
const send = (path: string, body: unknown): Promise<Told> =>
  told(forms.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }));

test('what people get wrong in the real forms has words of its own', async () => {
  const question = { ...good, title: 'A title', body: 'A text', about: 'me' };
  const review = { ...good, overall: 4, scores: {}, body: 'A text', visitedIn: '2026-10', relation: 'patient', incentive: 'none' };
  assert.equal((await send('/questions', question)).status, 200);
  assert.equal((await send('/reviews', review)).status, 200);
  for (const overall of [0, 6, 4.5, '5', null])
    assert.equal((await send('/reviews', { ...review, overall })).body.code, 'bad_rating', `${overall}`);
  for (const scores of [{ listening: 6 }, { listening: '3' }, { listening: 2.5 }])
    assert.equal((await send('/reviews', { ...review, scores })).body.code, 'bad_rating');
  for (const visitedIn of ['2026-13', '2026', 'last month'])
    assert.equal((await send('/reviews', { ...review, visitedIn })).body.code, 'month_out_of_range');
  assert.equal((await send('/questions', { ...question, ofAge: false })).body.code, 'too_young');
  assert.equal((await send('/questions', { ...question, consent: null })).body.code, 'consent_needed');
  assert.equal((await send('/questions', { ...question, title: 'x'.repeat(151) })).body.code, 'text_too_long');
  assert.equal((await send('/questions', { ...question, rating: 5 })).body.code, 'unknown_field');
});

test('a failure of ours says nothing of what was written, neither to the client nor to the log', async (t) => {
  const { store } = await testPlatform(t);
  const canary = 'Zanzibarquokka';
  const failing = app((made) => {
    made.post('/statement', async (c) => {
      const text = await c.req.text();
      await store.tx((tx) => rawRun(tx, sql`INSERT INTO no_such_table (text) VALUES (${text})`));
      return c.body(null);
    });
    made.post('/row', async (c) => {
      const text = await c.req.text();
      await store.tx(async (tx) => {
        for (const _ of [1, 2]) await rawRun(tx, sql`INSERT INTO instance (key, value) VALUES (${text}, ${text})`);
      });
      return c.body(null);
    });
    made.post('/error', async (c) => {
      throw Object.assign(new TypeError(`cannot read ${await c.req.text()}`), { detail: canary });
    });
  });
  const text = `${canary}\n    at home I fell (file:///somewhere/${canary}.js:1:2)\n    at ${canary} (node:internal:1:1)`;
  for (const path of ['/statement', '/row', '/error']) {
    lines.length = 0;
    const { status, body } = await told(failing.request(path, { method: 'POST', body: text }));
    assert.equal(status, 500);
    assert.deepEqual(Object.keys(body).sort(), ['code', 'requestId', 'status', 'title', 'type']);
    assert.equal(lines.length, 1, 'and yet it was logged');
    assert.doesNotMatch(lines.join(''), new RegExp(`${canary}|at home`, 'i'));
    const line = JSON.parse(lines[0]!) as Record<string, string>;
    assert.equal(line['event'], 'request.failed');
    assert.equal(line['requestId'], 'req_1');
    assert.match(line['stack']!, /http\.test\.ts|packages|node_modules/, 'with the place where it happened');
  }
});

test('a forwarded address counts only when a configured proxy wrote it', () => {
  const behind = clientAddress(['10.0.0.0/8', '127.0.0.1', '2001:db8:1::/48']);
  assert.equal(behind('203.0.113.9', '198.51.100.1'), '203.0.113.9', 'anybody can send the header');
  assert.equal(behind('10.1.2.3', '198.51.100.1'), '198.51.100.1');
  assert.equal(behind('::ffff:10.1.2.3', '198.51.100.1, 10.9.9.9'), '198.51.100.1');
  assert.equal(behind('10.1.2.3', '203.0.113.66, 198.51.100.1'), '198.51.100.1', 'what stands left of the nearest stranger is hearsay');
  assert.equal(behind('10.1.2.3', undefined), '10.1.2.3');
  assert.equal(behind('10.1.2.3', 'nonsense'), '10.1.2.3');
  assert.equal(behind('2001:db8:1::5', '2001:db8:9::1'), '2001:db8:9::1');
  for (const [written, address] of [
    ['198.51.100.1:51234', '198.51.100.1'],
    ['[2001:db8:9::1]', '2001:db8:9::1'],
    ['[2001:db8:9::1]:443', '2001:db8:9::1'],
    ['[::ffff:198.51.100.1]:443', '198.51.100.1'],
  ] as const)
    assert.equal(behind('10.1.2.3', written), address, `${written}: or all visitors would share one limit`);
  assert.equal(behind('10.1.2.3', '198.51.100.1:80:80'), '10.1.2.3');
  assert.equal(behind('10.1.2.3', '[198.51.100.1'), '10.1.2.3');
  assert.equal(behind(undefined, '198.51.100.1'), 'unknown');
  assert.equal(clientAddress([])('127.0.0.1', '198.51.100.1'), '127.0.0.1');
});

test('limits count an IPv6 customer once', () => {
  assert.equal(addressBlock('203.0.113.9'), '203.0.113.9');
  assert.equal(addressBlock('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64');
  assert.equal(addressBlock('2001:db8:1:2::9'), addressBlock('2001:0db8:0001:0002:ffff::1'));
  assert.notEqual(addressBlock('2001:db8:1:3::9'), addressBlock('2001:db8:1:2::9'));
  assert.equal(addressBlock('::1'), '0:0:0:0::/64');
});
