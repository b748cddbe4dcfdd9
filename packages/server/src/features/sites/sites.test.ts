import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { codeOf, community, outcomes, patient } from '../../../test/support/community.ts';
import {
  allowsOrigin,
  assertAccepting,
  changeSite,
  cleanPage,
  createSite,
  defaultSettings,
  findSite,
  insertSubject,
  jurisdictions,
  listSubjects,
  notAccepting,
  pageVersions,
  settingsOf,
  siteDefaults,
  siteSettings,
  subjectForPost,
  subjectFromKey,
  touchPage,
  updateSubject,
  type Site,
} from './index.ts';
import { claimInstance } from './sites.repo.ts';

test('fifty first posts about new subjects make as many as the cap allows, the others are refused', async (t) => {
  const c = await community(t, { subjectsByPost: true, subjectCap: 7 });
  const ana = await c.member('Ana');
  const { done, problems } = await outcomes(
    Array.from({ length: 50 }, (_, index) => patient(() => c.ask(ana, { subject: `treatment/number-${index}` }))),
  );
  assert.equal(done.length, 7);
  assert.deepEqual(problems, { subject_cap: 43 });
  const made = (await listSubjects(c.store.db, 'larkfield')).filter((subject) => subject.byPost);
  assert.equal(made.length, 7);
  assert.deepEqual(made.map((subject) => subject.place).sort(), [0, 1, 2, 3, 4, 5, 6]);
  assert.equal((await c.ask(ana, { subject: made[0]!.key })).subject, made[0]!.key, 'a full site still takes posts about what it has');
  assert.equal(
    (await c.ask(await c.member('Ben', c.harbour), { subject: 'treatment/number-9' }, c.harbour)).site,
    'harbour',
    'each site has a cap of its own',
  );
});

test('fifty first posts about one new subject make it once', async (t) => {
  const c = await community(t, { subjectsByPost: true, subjectCap: 7 });
  const ana = await c.member('Ana');
  const { done, problems } = await outcomes(
    Array.from({ length: 50 }, () => patient(() => c.ask(ana, { subject: 'treatment/hip-replacement' }))),
  );
  assert.deepEqual(problems, {});
  assert.equal(done.length, 50);
  const made = (await listSubjects(c.store.db, 'larkfield')).filter((subject) => subject.byPost);
  assert.deepEqual(
    made.map(({ key, kind, name }) => ({ key, kind, name })),
    [{ key: 'treatment/hip-replacement', kind: 'treatment', name: 'Hip replacement' }],
  );
});

test('where posts make no subjects, an unknown one is refused and nothing is stored', async (t) => {
  const c = await community(t);
  assert.equal(await codeOf(c.ask(await c.member('Ana'), { subject: 'treatment/hip-replacement' })), 'unknown_subject');
  assert.equal((await listSubjects(c.store.db, 'larkfield')).length, 1);
});

test('a post that fails for another reason makes no subject', async (t) => {
  const c = await community(t, { subjectsByPost: true });
  await assert.rejects(
    c.store.tx(async (tx) => {
      await subjectForPost(tx, c, c.larkfield, 'treatment/x', null);
      throw new Error('on purpose');
    }),
  );
  assert.equal((await listSubjects(c.store.db, 'larkfield')).length, 1);
});

test('a site takes posts only once it has named who is responsible, and only in the parts that are on', async (t) => {
  const c = await community(t, { controllerName: null, privacyUrl: null, parts: ['reviews'] });
  assert.match(notAccepting(c.larkfield)!, /name of the controller and the address of the privacy page/);
  assert.equal(await codeOf(c.review(await c.member('Ana'))), 'not_accepting');
  const ready: Site = { ...c.larkfield, controllerName: 'Larkfield Ltd', privacyUrl: 'https://clinic.example/privacy' };
  assertAccepting(ready, 'reviews');
  assert.equal(await codeOf(() => assertAccepting(ready, 'questions')), 'part_off');
});

test('a post without the current consent wording is not stored', async (t) => {
  const c = await community(t);
  const ana = await c.member('Ana');
  assert.equal(await codeOf(c.ask(ana, { consent: { wording: '2020-01', lang: 'en' } })), 'consent_needed');
});

const site = { origins: ['https://clinic.example', 'https://preview.clinic.example:8443'] } as Site;

test('origins are compared whole', () => {
  assert.ok(allowsOrigin(site, 'https://clinic.example'));
  for (const origin of [
    undefined,
    'null',
    '',
    'http://clinic.example',
    'https://clinic.example.evil.example',
    'https://evil-clinic.example',
    'https://clinic.example:8443',
    'https://clinic.example/',
    'https://CLINIC.example',
  ])
    assert.ok(!allowsOrigin(site, origin), String(origin));
});

test('a page is on the site’s origins and keeps neither query nor fragment', async () => {
  assert.equal(cleanPage(site, 'https://clinic.example/amara/?utm=1&name=Ana#commonward=con_1'), 'https://clinic.example/amara/');
  assert.equal(cleanPage(site, 'https://preview.clinic.example:8443'), 'https://preview.clinic.example:8443/');
  for (const page of [
    '',
    'amara',
    '/amara',
    'javascript:alert(1)',
    'https://clinic.example.evil.example/',
    'https://user@clinic.example/',
    'https://clinic.example@evil.example/',
    'data:text/html,x',
    'https://clinic.example:444/',
    'http://clinic.example/',
  ])
    assert.equal(await codeOf(() => cleanPage(site, page)), 'bad_page', page);
});

test('a key names its subject as well as it can', () => {
  assert.deepEqual(subjectFromKey('practitioner/amara-okafor'), { kind: 'practitioner', name: 'Amara okafor' });
  assert.deepEqual(subjectFromKey('blog/2026/knees'), { kind: 'page', name: 'Blog 2026 knees' });
  assert.deepEqual(subjectFromKey('clinic'), { kind: 'clinic', name: 'Clinic' });
});

test('of two people who save a site at once one is told to load it again', async (t) => {
  const c = await community(t);
  const save = (name: string): Promise<unknown> =>
    c.store.tx((tx) => changeSite(tx, c.larkfield, c.larkfield.version, { ...settingsOf(c.larkfield), name }));
  const { done, problems } = await outcomes([save('One'), save('Two'), save('Three')]);
  assert.equal(done.length, 1);
  assert.deepEqual(problems, { site_changed: 2 });
  assert.equal((await findSite(c.store.db, 'larkfield'))!.version, c.larkfield.version + 1);
});

test('a site’s key is taken once, and impossible settings are refused', async (t) => {
  const c = await community(t);
  const make = (settings: Partial<ReturnType<typeof defaultSettings>>, key = 'another'): Promise<unknown> =>
    c.store.tx((tx) => createSite(tx, c, key, { ...defaultSettings('Another'), ...settings }));
  assert.equal(await codeOf(make({}, 'larkfield')), 'already_exists');
  assert.equal(await codeOf(make({ origins: ['https://clinic.example/path'] })), 'invalid_fields');
  assert.equal(await codeOf(make({ timeZone: 'Europe/Atlantis' })), 'invalid_fields');
  assert.equal(
    await codeOf(
      make({
        criteria: [
          { key: 'a', label: 'A', clinical: false },
          { key: 'a', label: 'B', clinical: false },
        ],
      }),
    ),
    'invalid_fields',
  );
});

test('a new site begins with the strict choices, and they are valid settings', () => {
  for (const jurisdiction of jurisdictions) {
    const settings = defaultSettings('A clinic', jurisdiction);
    assert.ok(v.safeParse(siteSettings, settings).success);
    assert.ok(!settings.answerers.includes('peers') && !settings.subjectsByPost && !settings.countImported);
  }
  assert.deepEqual(
    jurisdictions.filter((jurisdiction) => !defaultSettings('A clinic', jurisdiction).parts.includes('reviews')),
    ['au'],
  );
});

test('each jurisdiction has an emergency number of its own, and it is among those known to be answered there', () => {
  const defaults = siteDefaults();
  assert.deepEqual(
    Object.fromEntries(jurisdictions.map((jurisdiction) => [jurisdiction, defaults[jurisdiction].settings.emergencyNumber])),
    { us: '911', uk: '999', ie: '112', eu: '112', de: '112', fr: '112', au: '000', other: '112' },
  );
  for (const jurisdiction of jurisdictions) {
    const { settings, emergencyNumbers } = defaults[jurisdiction];
    // Nobody knows where else it is.
    if (jurisdiction === 'other') assert.deepEqual(emergencyNumbers, []);
    else assert.ok(emergencyNumbers.includes(settings.emergencyNumber), jurisdiction);
  }
  assert.ok(!defaults.au.emergencyNumbers.includes('112') && !defaults.us.emergencyNumbers.includes('112'));
});

test('the version of a page moves with its own content and with the site, not with other pages', async (t) => {
  const c = await community(t);
  const first = await pageVersions(c.store.db, 'larkfield', 'clinic/main');
  await c.store.tx((tx) => touchPage(tx, 'larkfield', 'clinic/other'));
  await c.store.tx((tx) => touchPage(tx, 'harbour', 'clinic/main'));
  assert.equal(await pageVersions(c.store.db, 'larkfield', 'clinic/main'), first);
  await Promise.all(Array.from({ length: 10 }, () => c.store.tx((tx) => touchPage(tx, 'larkfield', 'clinic/main'))));
  const second = await pageVersions(c.store.db, 'larkfield', 'clinic/main');
  assert.notEqual(second, first);
  await c.store.tx((tx) => changeSite(tx, c.larkfield, c.larkfield.version, { ...settingsOf(c.larkfield), name: 'Other' }));
  assert.notEqual(await pageVersions(c.store.db, 'larkfield', 'clinic/main'), second);
});

test('a subject of another site cannot be changed, and a key is taken once per site', async (t) => {
  const c = await community(t);
  const [theirs] = await listSubjects(c.store.db, 'harbour');
  assert.equal(
    await c.store.tx((tx) => updateSubject(tx, 'larkfield', theirs!.id, { kind: 'page', name: 'Taken over', pageUrl: null })),
    undefined,
  );
  const again = await c.store.tx((tx) =>
    insertSubject(tx, { ids: c.ids, now: 1 }, 'larkfield', { key: theirs!.key, kind: 'page', name: 'Twice', pageUrl: null }),
  );
  assert.equal(again, undefined);
});

test('what a database is for is said once', async (t) => {
  const c = await community(t);
  const claims = await Promise.all(['demo', 'production', 'demo'].map((mode) => c.store.tx((tx) => claimInstance(tx, 'mode', mode))));
  assert.equal(new Set(claims).size, 1);
});
