import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newQuestion, newReview } from '../../test/support/community.ts';
import { verifyChain } from '../features/audit/index.ts';
import { defaultSettings, findSite, jurisdictions, listSubjects, type SiteDefaults } from '../features/sites/index.ts';
import { composed } from './compose.harness.ts';

const settings = {
  ...defaultSettings('Riverside Surgery', 'uk'),
  origins: ['https://clinic.example'],
  controllerName: 'Riverside Ltd',
  privacyUrl: 'https://clinic.example/privacy',
};

test('the tag of a site that an owner has just made takes a post as it is pasted', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('olive@clinic.example', 'Olive Marsh', ['owner']);
  const made = await world.ask('POST', '/admin/api/sites', { cookie, body: { key: 'riverside', settings } });
  assert.equal(made.status, 201, made.text);
  const { snippet } = made.body as unknown as { snippet: string };
  const subject = / subject="([^"]+)"/.exec(snippet)?.[1];
  assert.ok(subject, snippet);

  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron', 'riverside');
  for (const [path, body] of [
    ['questions', newQuestion({ subject })],
    ['reviews', newReview({ subject, scores: {} })],
  ] as const) {
    const sent = await world.ask('POST', `/v1/riverside/${path}`, { token, body });
    assert.equal(sent.status, 201, sent.text);
  }
  const snapshot = await world.done('GET', `/v1/riverside/snapshot?subject=${subject}`);
  assert.deepEqual(snapshot['subject'], { key: subject, kind: 'clinic', name: 'Riverside Surgery' });
});

test('the record of a new site tells who made it and its subject', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('olive@clinic.example', 'Olive Marsh');
  await world.done('POST', '/admin/api/sites', { cookie, body: { key: 'riverside', settings } });
  const [subject] = await listSubjects(world.server.store.db, 'riverside');
  const record = (await world.done('GET', '/admin/api/sites/riverside/audit', { cookie })) as unknown as {
    items: { actor: string; action: string; target: string }[];
  };
  assert.deepEqual(
    record.items
      .reverse()
      .slice(0, 2)
      .map(({ actor, action, target }) => [actor, action, target]),
    [
      ['Olive Marsh', 'site.created', 'riverside'],
      ['Olive Marsh', 'subject.created', subject!.id],
    ],
  );
  assert.equal((await verifyChain(world.server.store.db, 'riverside')).brokenAt, null);
});

test('a site whose key is taken, or whose settings cannot be, leaves no subject and no site behind', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('olive@clinic.example', 'Olive Marsh', ['owner']);
  const before = await listSubjects(world.server.store.db, 'harbour');
  const taken = await world.ask('POST', '/admin/api/sites', { cookie, body: { key: 'harbour', settings } });
  assert.equal(taken.body['code'], 'already_exists');
  const wrong = await world.ask('POST', '/admin/api/sites', {
    cookie,
    body: { key: 'riverside', settings: { ...settings, siteWords: [{ pattern: '***', label: 'Nothing' }] } },
  });
  assert.equal(wrong.status, 422, wrong.text);
  assert.equal(await findSite(world.server.store.db, 'riverside'), undefined);
  assert.deepEqual(await listSubjects(world.server.store.db, 'riverside'), []);
  assert.deepEqual(await listSubjects(world.server.store.db, 'harbour'), before);
});

test('an owner’s form is given what a new site starts with under every jurisdiction, and nobody else is', async (t) => {
  const world = await composed(t);
  assert.equal((await world.ask('GET', '/admin/api/site-defaults')).status, 401);
  const moderator = await world.staff('mo@clinic.example', 'Mo Reader', ['moderator']);
  assert.equal((await world.ask('GET', '/admin/api/site-defaults', { cookie: moderator })).body['code'], 'forbidden');
  const owner = await world.staff('olive@clinic.example', 'Olive Marsh', ['owner']);
  const given = (await world.done('GET', '/admin/api/site-defaults', { cookie: owner })) as unknown as SiteDefaults;
  assert.deepEqual(Object.keys(given), [...jurisdictions]);
  for (const jurisdiction of jurisdictions)
    assert.deepEqual(given[jurisdiction].settings, defaultSettings('', jurisdiction), 'as `commonward init` has them');
});

test('the record calls nobody by a word of the program: a reader, the operator and the server are named as such', async (t) => {
  const world = await composed(t);
  const cookie = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const asked = await world.done('POST', '/v1/larkfield/questions', { token, body: newQuestion() });
  const id = String(asked['id']);
  await world.publish(cookie, id);
  const { submission } = newQuestion();
  await world.done('POST', `/v1/larkfield/items/${id}/reports`, { body: { reason: 'other', words: 'Look again, please.', submission } });
  const { items } = (await world.done('GET', '/admin/api/sites/larkfield/audit', { cookie })) as unknown as { items: { actor: string }[] };
  const actors = new Set(items.map(({ actor }) => actor));
  assert.ok(actors.has('A reader') && actors.has('The operator') && actors.has('A member'), [...actors].join(', '));
  assert.deepEqual(
    [...actors].filter((actor) => /^[a-z]/.test(actor)),
    [],
  );
});
