import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '../../test/support/people.ts';

const owner = 'olive@clinic.example';

test('a page opened before an upgrade saves a site without the settings it does not know, and they stay', async (t) => {
  const world = await people(t);
  await world.staff(owner, 'Olive Marsh', { larkfield: ['owner'] });
  const cookie = await world.enter(owner);
  const sites = await world.ask('GET', '/admin/api/sites', { cookie });
  const shown = (sites.body as unknown as Record<string, unknown>[]).find((site) => site['key'] === 'larkfield')!;
  const { key: _key, version, accepting: _a, notAccepting: _n, snippet: _s, subjects: _c, ...settings } = shown;
  const save = (changed: Record<string, unknown>, at: unknown) =>
    world.ask('PUT', '/admin/api/sites/larkfield', { cookie, body: { version: at, settings: changed } });

  const full = await save({ ...settings, contact: '0161 496 0000', staffNames: ['Dr Amara Okafor'] }, version);
  assert.equal(full.status, 200, JSON.stringify(full.body));
  const { ownLine: _o, contact: _t, staffNames: _f, siteWords: _w, ...older } = settings as Record<string, unknown>;
  const saved = await save({ ...older, name: 'Larkfield Clinic' }, full.body['version']);
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  assert.equal(saved.body['name'], 'Larkfield Clinic');
  assert.equal(saved.body['contact'], '0161 496 0000');
  assert.deepEqual(saved.body['staffNames'], ['Dr Amara Okafor']);

  const { name: _name, ...nameless } = older;
  assert.equal((await save(nameless, saved.body['version'])).status, 422, 'what every page knows is still asked for');
});
