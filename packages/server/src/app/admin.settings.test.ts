import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Hono } from 'hono';
import { people } from '../../test/support/people.ts';
import type { StaffEnv } from '../features/identity/index.ts';
import { listSubjects } from '../features/sites/index.ts';
import { onError } from '../platform/http/index.ts';
import { adminRoutes } from './admin.routes.ts';

const owner = 'olive@clinic.example';

type Shown = Record<string, unknown>;

/** The admin's API as an owner of Larkfield asks it. */
async function ownersPage(t: TestContext) {
  const world = await people(t);
  await world.staff(owner, 'Olive Marsh', { larkfield: ['owner'] });
  const cookie = await world.enter(owner);
  const app = new Hono<StaffEnv>();
  app.onError(onError as unknown as Parameters<typeof app.onError>[0]);
  app.use('*', async (context, next) => {
    context.set('requestId', 'req_test');
    context.set('log', world.log);
    context.set('clientIp', '203.0.113.7');
    await next();
  });
  // No post is written here, so no kind of one is needed.
  app.route('/', adminRoutes({ ...world, kinds: undefined as never, parties: [] }));
  const headers = { cookie, origin: world.config.publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const send = async <Body = Shown>(method: string, path: string, body?: object): Promise<{ status: number; body: Body }> => {
    const response = await app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: response.status, body: (await response.json()) as Body };
  };
  return { world, send };
}

test('a page opened before an upgrade saves a site without the settings it does not know, and they stay', async (t) => {
  const { send } = await ownersPage(t);
  const listed = (await send<Shown[]>('GET', '/sites')).body;
  const shown = listed.find((site) => site['key'] === 'larkfield')!;
  const { key: _key, version, accepting: _a, notAccepting: _n, subjectsFull: _u, snippet: _s, subjects: _c, ...settings } = shown;
  const save = (changed: Shown, at: unknown) => send('PUT', '/sites/larkfield', { version: at, settings: changed });

  const full = await save({ ...settings, contact: '0161 496 0000', staffNames: ['Dr Amara Okafor'] }, version);
  assert.equal(full.status, 200, JSON.stringify(full.body));
  const { ownLine: _o, contact: _t, staffNames: _f, siteWords: _w, ...older } = settings;
  const saved = await save({ ...older, name: 'Larkfield Clinic' }, full.body['version']);
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  assert.equal(saved.body['name'], 'Larkfield Clinic');
  assert.equal(saved.body['contact'], '0161 496 0000');
  assert.deepEqual(saved.body['staffNames'], ['Dr Amara Okafor']);

  const { name: _name, ...nameless } = older;
  assert.equal((await save(nameless, saved.body['version'])).status, 422, 'what every page knows is still asked for');
});

test('the page that staff give a subject is held to the site’s origins like the page of a post, and loses its query', async (t) => {
  const { world, send } = await ownersPage(t);
  const given = (pageUrl: string | null, key = 'clinic/main') => ({ key, kind: 'clinic', name: 'Larkfield', pageUrl });
  const path = '/sites/larkfield/subjects';
  type Refused = { code: string; errors: { field: string; code: string }[] };

  const made = await send<Shown[]>('POST', path, given('https://clinic.example/knee?utm=1#top'));
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { id, pageUrl } = made.body[0] as { id: string; pageUrl: string };
  assert.equal(pageUrl, 'https://clinic.example/knee');

  for (const bad of ['https://clinic.example.evil.example/knee', 'http://clinic.example/knee', 'https://ada:word@clinic.example/knee']) {
    for (const [method, at, body] of [
      ['POST', path, given(bad, 'clinic/other')],
      ['PUT', `${path}/${id}`, given(bad)],
    ] as const) {
      const refused = await send<Refused>(method, at, body);
      assert.equal(refused.status, 422, `${method} ${bad}`);
      assert.deepEqual(
        refused.body.errors.map(({ field, code }) => [field, code]),
        [['pageUrl', 'bad_page']],
      );
    }
  }
  assert.deepEqual(
    (await listSubjects(world.store.db, 'larkfield')).map((subject) => [subject.key, subject.pageUrl]),
    [['clinic/main', 'https://clinic.example/knee']],
    'what was refused changed nothing',
  );

  const moved = await send<Shown[]>('PUT', `${path}/${id}`, given('https://clinic.example/new-knee?utm=1'));
  assert.equal(moved.body[0]!['pageUrl'], 'https://clinic.example/new-knee');
  assert.equal((await send<Shown[]>('PUT', `${path}/${id}`, given(null))).body[0]!['pageUrl'], null);
});
