import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { people } from '../../test/support/people.ts';
import type { StaffEnv } from '../features/identity/index.ts';
import { onError } from '../platform/http/index.ts';
import { adminRoutes } from './admin.routes.ts';

const owner = 'olive@clinic.example';

test('a page opened before an upgrade saves a site without the settings it does not know, and they stay', async (t) => {
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

  type Shown = Record<string, unknown>;
  const answerOf = async (response: Response): Promise<{ status: number; body: Shown }> => ({
    status: response.status,
    body: (await response.json()) as Shown,
  });
  const listed = (await (await app.request('/sites', { headers })).json()) as Shown[];
  const shown = listed.find((site) => site['key'] === 'larkfield')!;
  const { key: _key, version, accepting: _a, notAccepting: _n, snippet: _s, subjects: _c, ...settings } = shown;
  const save = async (changed: Shown, at: unknown) =>
    answerOf(
      await app.request('/sites/larkfield', {
        method: 'PUT',
        headers,
        body: JSON.stringify({ version: at, settings: changed }),
      }),
    );

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
