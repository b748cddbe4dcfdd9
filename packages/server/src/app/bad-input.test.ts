import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { newQuestion, newReview, submission, subject } from '../../test/support/community.ts';
import { everyRow } from '../../test/support/everyRow.ts';
import type { Answer } from '../../test/support/people.ts';
import { until } from '../../test/support/until.ts';
import { problems, type Problem, type ProblemCode } from '../kernel/errors.ts';
import type { SiteAdmin } from '../features/sites/index.ts';
import { composed, type Composed } from './compose.harness.ts';

type Bad = [what: string, method: string, path: string, asked: Parameters<Composed['ask']>[2], code: ProblemCode, field?: string];

/** The one shape: its own code with the status that belongs to it, the field where there is one, and nothing that a cache would keep. */
function assertProblem(answer: Answer, path: string, what: string, code: ProblemCode, field?: string): void {
  assert.equal(answer.body.code, code, `${what}: ${answer.text.slice(0, 300)}`);
  assert.equal(answer.status, problems[code][0], what);
  const problem = answer.body as unknown as Problem;
  assert.equal(problem.status, answer.status, what);
  assert.match(problem.requestId, /^req_/, what);
  assert.deepEqual(
    problem.errors?.map((error) => [error.field, error.code]),
    field === undefined ? undefined : [[field, code]],
    what,
  );
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', what);
  assert.equal(answer.headers.get('cache-control'), 'no-store', what);
  assert.equal(answer.headers.get('access-control-allow-origin'), path.startsWith('/admin') ? null : '*', what);
}

async function refuse(world: Composed, table: Bad[]): Promise<void> {
  const before = await everyRow(world.server.store);
  for (const [what, method, path, asked, code, field] of table)
    assertProblem(await world.ask(method, path, asked), path, `${method} ${path}, ${what}`, code, field);
  assert.equal(await everyRow(world.server.store), before, 'nothing of it is stored');
}

/** As {@link newQuestion}, with anything at all in it. */
const question = (values: object = {}): object => ({ ...newQuestion(), ...values });
const review = (values: object = {}): object => ({ ...newReview(), ...values });
const read = `subject=${subject}`;

test('whatever is wrong with a post is named by a code of its own and the field, and nothing is stored', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const questions = '/v1/larkfield/questions';
  const reviews = '/v1/larkfield/reviews';
  const megabytes = JSON.stringify(question({ body: 'x'.repeat(10_000_000) }));
  const asks = (what: string, values: object, code: ProblemCode, field: string): Bad => [
    what,
    'POST',
    questions,
    { token, body: question(values) },
    code,
    field,
  ];
  const rates = (what: string, values: object, code: ProblemCode, field: string): Bad => [
    what,
    'POST',
    reviews,
    { token, body: review(values) },
    code,
    field,
  ];
  const table: Bad[] = [
    ['10 MB', 'POST', questions, { token, body: megabytes }, 'body_too_large'],
    [
      '10 MB, declared',
      'POST',
      questions,
      { token, body: megabytes, headers: { 'content-length': String(megabytes.length) } },
      'body_too_large',
    ],
    [
      'a form',
      'POST',
      questions,
      { token, body: 'title=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'wrong_content_type',
    ],
    ['plain text', 'POST', questions, { token, body: '{}', headers: { 'content-type': 'text/plain' } }, 'wrong_content_type'],
    ['JSON to the search', 'POST', '/v1/larkfield/search', { body: { words: 'knee' } }, 'wrong_content_type'],
    ['half of it', 'POST', questions, { token, body: JSON.stringify(question()).slice(0, -9) }, 'bad_json'],
    ['nothing', 'POST', questions, { token, body: '' }, 'bad_json'],
    asks('a field too many', { admin: true }, 'unknown_field', 'admin'),
    [
      'a nested one',
      'POST',
      questions,
      { token, body: question({ consent: { ...newQuestion().consent, all: true } }) },
      'unknown_field',
      'consent.all',
    ],
    asks('a title of 151', { title: 'x'.repeat(151) }, 'text_too_long', 'title'),
    asks('a text of 5,001', { body: 'x'.repeat(5001) }, 'text_too_long', 'body'),
    asks('no text', { body: ' \n\u200b\u2060 ' }, 'text_empty', 'body'),
    asks('NUL', { body: 'One\u0000two' }, 'text_unreadable', 'body'),
    asks('half a character', { title: 'Is \ud83d well?' }, 'text_unreadable', 'title'),
    ...['e\u0000n', 'e\ud800n', 'en us', ''].map((lang) =>
      asks(`consent in ${JSON.stringify(lang)}`, { consent: { ...newQuestion().consent, lang } }, 'consent_needed', 'consent.lang'),
    ),
    asks('a number for a text', { body: 7 }, 'invalid_fields', 'body'),
    asks('about nobody', { about: 'my neighbour' }, 'invalid_fields', 'about'),
    asks('a subject that is none', { subject: 'Clinic Main' }, 'invalid_fields', 'subject'),
    asks('too young', { ofAge: false }, 'too_young', 'ofAge'),
    asks('no consent', { consent: null }, 'consent_needed', 'consent'),
    asks('an old consent', { consent: { wording: '2020-01', lang: 'en' } }, 'consent_needed', 'consent'),
    asks('a page elsewhere', { page: 'https://elsewhere.example/' }, 'bad_page', 'page'),
    asks('a page that is script', { page: 'javascript:alert(1)' }, 'bad_page', 'page'),
    ...[0, 6, 4.5, 5.5, 0.5, -0.5, '5', null].map((overall) =>
      rates(`${JSON.stringify(overall)} stars`, { overall }, 'bad_rating', 'overall'),
    ),
    rates('a criterion of 6', { scores: { listening: 6 } }, 'bad_rating', 'scores.listening'),
    rates('a criterion of another site', { scores: { parking: 3 } }, 'bad_rating', 'scores'),
    rates('next month', { visitedIn: '2026-12' }, 'month_out_of_range', 'visitedIn'),
    rates('three years ago', { visitedIn: '2023-11' }, 'month_out_of_range', 'visitedIn'),
    rates('a month that is none', { visitedIn: '2026-13' }, 'month_out_of_range', 'visitedIn'),
  ];
  await refuse(world, table);
});

test('a site, subject, item, page or origin that is not there or not theirs is refused to everybody', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const { accessToken: harbour } = await world.signIn('ana@post.example', 'Blue Heron', 'harbour');
  const { id } = await world.done('POST', '/v1/larkfield/questions', { token, body: question() });
  const body = question();
  await refuse(world, [
    ['no such site', 'GET', `/v1/nowhere/snapshot?${read}`, {}, 'unknown_site'],
    ['no such site', 'POST', '/v1/nowhere/questions', { token, body }, 'unknown_site'],
    ['no such site', 'POST', '/v1/nowhere/search', { body: 'knee', headers: { 'content-type': 'text/plain' } }, 'unknown_site'],
    [
      'no such subject',
      'POST',
      '/v1/harbour/questions',
      { token: harbour, body: question({ subject: 'clinic/never-seen' }) },
      'unknown_subject',
    ],
    ['no such item', 'GET', '/v1/larkfield/items/con_00000000000000000000000000', {}, 'unknown_item'],
    ['not public', 'GET', `/v1/larkfield/items/${String(id)}`, {}, 'unknown_item'],
    [
      'not public',
      'POST',
      `/v1/larkfield/items/${String(id)}/reports`,
      { body: { reason: 'other', submission: submission() } },
      'unknown_item',
    ],
    ['of another site', 'POST', `/v1/harbour/items/${String(id)}/withdraw`, { token: harbour, body: { revision: 1 } }, 'unknown_item'],
    ['no such address', 'POST', '/v1/larkfield/nothing', { token, body }, 'not_found'],
    [
      'another origin',
      'POST',
      '/v1/larkfield/questions',
      { token, body, headers: { origin: 'https://clinic.example.evil.example' } },
      'foreign_origin',
    ],
    [
      'no origin',
      'POST',
      '/v1/larkfield/codes',
      { body: { email: 'a@b.example', ofAge: true }, headers: { origin: '' } },
      'foreign_origin',
    ],
    ['no token', 'POST', '/v1/larkfield/questions', { body }, 'not_signed_in'],
    ['no token of ours', 'POST', '/v1/larkfield/questions', { token: `${token}x`, body }, 'token_invalid'],
    ["another site's token", 'POST', '/v1/larkfield/questions', { token: harbour, body }, 'token_invalid'],
    ["another site's token", 'GET', '/v1/harbour/me/items', { token }, 'token_invalid'],
    [
      'a cursor of ours for another list',
      'GET',
      `/v1/larkfield/reviews?${read}&cursor=${Buffer.from('[1]').toString('base64url')}`,
      {},
      'bad_cursor',
    ],
    ['no cursor of ours', 'GET', `/v1/larkfield/questions?${read}&cursor=%27%20OR%201=1`, {}, 'bad_cursor'],
    ['21 to a page', 'GET', `/v1/larkfield/snapshot?${read}&size=21`, {}, 'bad_query', 'size'],
    ['six stars', 'GET', `/v1/larkfield/reviews?${read}&stars=6`, {}, 'bad_query', 'stars'],
    ['no such order', 'GET', `/v1/larkfield/questions?${read}&sort=best`, {}, 'bad_query', 'sort'],
    ['a subject that is none', 'GET', '/v1/larkfield/snapshot?subject=../etc', {}, 'bad_query', 'subject'],
  ]);
  world.clock.advance(16 * 60_000);
  await refuse(world, [['an old token', 'POST', '/v1/larkfield/questions', { token, body }, 'token_expired']]);
});

test('codes and refresh tokens that are wrong, late, tried too often or used before are told apart', async (t) => {
  const world = await composed(t);
  const email = 'ana@post.example';
  const sessions = '/v1/larkfield/sessions';
  const tried = async (code: string): Promise<Answer> => world.ask('POST', sessions, { body: { email, code, pseudonym: 'Blue Heron' } });
  const other = (code: string): string => (code === '000000' ? '000001' : '000000');

  const first = await world.codeFor(email);
  for (let time = 1; time <= 5; time += 1) assertProblem(await tried(other(first)), sessions, `try ${time}`, 'code_wrong', 'code');
  assertProblem(await tried(first), sessions, 'the sixth try, though right', 'code_tries_used');

  const late = await world.codeFor(email);
  world.clock.advance(10 * 60_000);
  assertProblem(await tried(late), sessions, 'after ten minutes', 'code_expired', 'code');
  assertProblem(await tried('12345'), sessions, 'five digits', 'invalid_fields', 'code');

  const { refreshToken } = await world.signIn(email, 'Blue Heron');
  const again = `${sessions}/refresh`;
  await world.done('POST', again, { body: { refreshToken } });
  world.clock.advance(11_000);
  assertProblem(await world.ask('POST', again, { body: { refreshToken } }), again, 'a second time', 'token_replayed');
  assertProblem(await world.ask('POST', again, { body: { refreshToken: 'ses_x.y' } }), again, 'none of ours', 'token_invalid');
  const codes = '/v1/larkfield/codes';
  const fourth = await world.ask('POST', codes, { body: { email, ofAge: true } });
  assertProblem(fourth, codes, 'a fourth code within the hour', 'too_many');
  assert.ok(Number(fourth.headers.get('retry-after')) > 0);
});

test('a moderator who is late hears who decided what; a decision that is not explained or comes from elsewhere is refused', async (t) => {
  const world = await composed(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const { id } = await world.done('POST', '/v1/larkfield/questions', { token, body: question() });
  const decisions = `/admin/api/items/${String(id)}/decisions`;
  const { revision, version } = await world.card(olive, String(id));
  const decision = (values: object): object => ({ action: 'publish', revision, version, ...values });
  await refuse(world, [
    ['no reason', 'POST', decisions, { cookie: olive, body: decision({ action: 'refuse' }) }, 'reason_needed', 'reason'],
    ['no note', 'POST', decisions, { cookie: olive, body: decision({ action: 'return' }) }, 'note_needed', 'note'],
    ['no such action', 'POST', decisions, { cookie: olive, body: decision({ action: 'burn' }) }, 'invalid_fields', 'action'],
    ['nobody', 'POST', decisions, { body: decision({}) }, 'not_signed_in'],
    ["a member's token", 'POST', decisions, { token, body: decision({}) }, 'not_signed_in'],
    [
      'another site',
      'POST',
      decisions,
      { cookie: olive, body: decision({}), headers: { 'sec-fetch-site': 'cross-site' } },
      'foreign_origin',
    ],
    [
      'another origin',
      'POST',
      decisions,
      { cookie: olive, body: decision({}), headers: { origin: 'https://clinic.example' } },
      'foreign_origin',
    ],
    ['no cursor of ours', 'GET', '/admin/api/queue?cursor=abc', { cookie: olive }, 'bad_cursor'],
    ['no such queue', 'GET', '/admin/api/queue?name=all', { cookie: olive }, 'bad_query'],
    ['no such item', 'GET', '/admin/api/items/con_0', { cookie: olive }, 'unknown_item'],
  ]);

  await world.decide(mo, String(id), 'refuse', { reason: 'advertising_or_spam' });
  const late = await world.ask('POST', decisions, { cookie: olive, body: decision({}) });
  assertProblem(late, decisions, 'late', 'stale_decision');
  const conflict = late.body['conflict'] as Record<string, unknown>;
  assert.deepEqual([conflict['by'], conflict['action']], ['Mo Reader', 'refuse']);
});

test('an address that holds NUL leads nowhere, and a query that holds it is not understood, on either engine', async (t) => {
  const world = await composed(t);
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const site = '/v1/larkfield';
  const admin = '/admin/api';
  const decision = { action: 'publish', revision: 1, version: 1 };
  const given = { key: 'clinic/main', kind: 'clinic', name: 'Larkfield', pageUrl: null };
  const staff = (method: string, path: string, code: ProblemCode, body?: object): Bad => [
    'as staff',
    method,
    admin + path,
    { cookie: olive, ...(body ? { body } : {}) },
    code,
  ];
  await refuse(world, [
    ['as a reader', 'GET', '/v1/lark%00field/me', {}, 'not_found'],
    ['as a reader', 'POST', `${site}/items/%00/reports`, { body: { reason: 'other', submission: submission() } }, 'not_found'],
    ['as a reader', 'GET', `${site}/items/%00`, {}, 'unknown_item'],
    ['as a reader', 'GET', `${site}/questions?${read}%00`, {}, 'bad_query', 'subject'],
    ['as a member', 'POST', `${site}/items/a%00b/withdraw`, { token, body: { revision: 1 } }, 'not_found'],
    ['as a member', 'PUT', `${site}/items/%00/helpful`, { token }, 'not_found'],
    ['as a member', 'POST', `${site}/questions/%00/answers`, { token, body: question() }, 'not_found'],
    staff('GET', '/queue?subject=%00', 'bad_query'),
    staff('GET', '/queue?kind=quest%00ion', 'bad_query'),
    staff('GET', '/due?subject=%00', 'bad_query'),
    staff('GET', '/replies?subject=%00', 'bad_query'),
    staff('GET', '/items/a%00b', 'not_found'),
    staff('POST', '/items/a%00b/decisions', 'not_found', decision),
    staff('POST', '/decisions/a%00b/undo', 'not_found', {}),
    staff('DELETE', '/me/sessions/a%00b', 'not_found'),
    staff('GET', '/sites/a%00b/audit', 'not_found'),
    staff('GET', '/sites/a%00b/team', 'not_found'),
    staff('PUT', '/sites/larkfield/team/a%00b', 'not_found', { roles: ['moderator'] }),
    staff('PUT', '/sites/larkfield/subjects/a%00b', 'not_found', given),
  ]);
});

test('a token or an id that no database could hold is one that is not there', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const mo = await world.staff('mo@clinic.example', 'Mo Reader');
  const { id } = await world.done('POST', '/v1/larkfield/questions', { token, body: question() });
  await world.publish(mo, String(id));
  for (const odd of ['a\u0000.b', 'ses_\u0000.b', '\ud800.b'])
    await refuse(world, [
      [JSON.stringify(odd), 'POST', '/v1/larkfield/sessions/refresh', { body: { refreshToken: odd } }, 'token_invalid'],
      [JSON.stringify(odd), 'PUT', `/v1/larkfield/questions/${String(id)}/accepted`, { token, body: { answer: odd } }, 'unknown_item'],
    ]);
  const ended = await world.ask('POST', '/v1/larkfield/sessions/end', { body: { refreshToken: 'a\u0000.b' } });
  assert.equal(ended.status, 204, 'what signs nobody out is no failure');
});

test('a name or a line of the settings that cannot be stored or shows nothing is refused at its field, on either engine', async (t) => {
  const world = await composed(t);
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { version, settings } = await world.settings(olive);
  const subjects = '/admin/api/sites/larkfield/subjects';
  const [{ id }] = (await world.done('GET', subjects, { cookie: olive })) as unknown as [{ id: string }];
  const lines: [field: string, (line: string) => object][] = [
    ['name', (name) => ({ name })],
    ['controllerName', (controllerName) => ({ controllerName })],
    ['contact', (contact) => ({ contact })],
    ['ownLine.name', (name) => ({ ownLine: { name, phone: '0161 496 0000' } })],
    ['criteria.1.label', (label) => ({ criteria: [settings.criteria[0], { key: 'another', label, clinical: false }] })],
    ['staffNames.1', (name) => ({ staffNames: ['Amara Okafor', name] })],
    ['siteWords.0', (label) => ({ siteWords: [{ pattern: 'refund*', label }] })],
    ['siteWords.0', (pattern) => ({ siteWords: [{ pattern, label: 'Money back' }] })],
  ];
  for (const [line, code] of [
    ['Ev\u0000il', 'text_unreadable'],
    ['Ev\ud800il', 'text_unreadable'],
    ['   ', 'text_empty'],
    [' \u200b\u2060\u3164 ', 'text_empty'],
  ] as const) {
    const what = JSON.stringify(line);
    const subject = { key: 'clinic/main', kind: 'clinic', name: line, pageUrl: null };
    await refuse(world, [
      [what, 'POST', subjects, { cookie: olive, body: subject }, code, 'name'],
      [what, 'PUT', `${subjects}/${id}`, { cookie: olive, body: subject }, code, 'name'],
      ...lines.flatMap(([field, values]): Bad[] => {
        const changed = { ...settings, ...values(line) };
        return [
          [what, 'PUT', '/admin/api/sites/larkfield', { cookie: olive, body: { version, settings: changed } }, code, field],
          [what, 'POST', '/admin/api/sites', { cookie: olive, body: { key: 'third', settings: changed } }, code, field],
        ];
      }),
    ]);
  }
  const save = (values: object, at = version): Parameters<Composed['ask']>[2] => ({
    cookie: olive,
    body: { version: at, settings: { ...settings, ...values } },
  });
  await refuse(world, [
    ...['http://%', 'https://[', 'https://clinic.example:port/'].map((url): Bad => [
      url,
      'PUT',
      '/admin/api/sites/larkfield',
      save({ privacyUrl: url }),
      'invalid_fields',
      'settings.privacyUrl',
    ]),
    ...['\u0000', '\ud800', '\u202e'].flatMap((hidden): Bad[] => {
      const url = `https://clinic.example/${hidden}`;
      const at = '/admin/api/sites/larkfield';
      return [
        [JSON.stringify(url), 'PUT', at, save({ privacyUrl: url }), 'invalid_fields', 'settings.privacyUrl'],
        [JSON.stringify(url), 'PUT', at, save({ policyUrl: url }), 'invalid_fields', 'settings.policyUrl'],
      ];
    }),
    ['a version that no site can have', 'PUT', '/admin/api/sites/larkfield', save({}, 2 ** 31), 'invalid_fields', 'version'],
  ]);
});

test('no reader and no colleague is shown a name with hidden characters in it, and a controller without a name lets nothing in', async (t) => {
  const world = await composed(t);
  const olive = await world.staff('olive@clinic.example', 'Olive Marsh');
  const { version, settings } = await world.settings(olive);
  const site = '/admin/api/sites/larkfield';
  const hidden = (words: string): string => `\u202e${words}\u200b \n`;

  const saved = (await world.done('PUT', site, {
    cookie: olive,
    body: {
      version,
      settings: {
        ...settings,
        name: hidden('Larkfield House'),
        controllerName: hidden('Larkfield Ltd'),
        contact: hidden('0161 496 0000'),
        ownLine: { name: hidden('Nurse line'), phone: '0161 496 0001' },
        criteria: [{ key: 'listening', label: hidden('Being listened to'), clinical: false }],
        staffNames: [hidden('Amara Okafor')],
        siteWords: [{ pattern: hidden('refund*'), label: hidden('Money back') }],
      },
    },
  })) as unknown as SiteAdmin;
  assert.deepEqual(
    [saved.name, saved.controllerName, saved.contact, saved.ownLine?.name, saved.criteria[0]?.label, saved.staffNames, saved.siteWords],
    [
      'Larkfield House',
      'Larkfield Ltd',
      '0161 496 0000',
      'Nurse line',
      'Being listened to',
      ['Amara Okafor'],
      [{ pattern: 'refund*', label: 'Money back' }],
    ],
  );

  const given = { key: 'clinic/main', kind: 'clinic', name: hidden('Main house'), pageUrl: null };
  const subjects = (await world.done('POST', `${site}/subjects`, { cookie: olive, body: given })) as unknown as {
    id: string;
    key: string;
  }[];
  const seen = async (): Promise<unknown> => (await world.done('GET', '/v1/larkfield/snapshot?subject=clinic/main'))['subject'];
  /** On PostgreSQL word of what was committed comes a moment after it. */
  const comesToBe = (name: string) =>
    until(`the page says ${name}`, async () => isDeepStrictEqual(await seen(), { key: 'clinic/main', kind: 'clinic', name }));
  await comesToBe('Main house');
  const { id } = subjects.find(({ key }) => key === 'clinic/main')!;
  await world.done('PUT', `${site}/subjects/${id}`, { cookie: olive, body: { ...given, name: hidden('New house') } });
  await comesToBe('New house');

  const closed = await world.done('PUT', site, {
    cookie: olive,
    body: { version: saved.version, settings: { ...settings, controllerName: null } },
  });
  assert.equal(closed['accepting'], false);
  const blank = { version: saved.version + 1, settings: { ...settings, controllerName: '\u2800 ' } };
  assertProblem(await world.ask('PUT', site, { cookie: olive, body: blank }), site, 'a blank', 'text_empty', 'controllerName');
  const snapshot = async () => (await world.done('GET', '/v1/larkfield/snapshot?subject=clinic/main')) as { site?: { accepting: boolean } };
  await until('the page says that nobody can post', async () => (await snapshot()).site?.accepting === false);
});

test('a post is taken in every language that a panel names: as browsers write the tag of its page, with all that may hang on it', async (t) => {
  const world = await composed(t);
  const { accessToken: token } = await world.signIn('ana@post.example', 'Blue Heron');
  const ofPages = [
    'EN',
    'en-us',
    'en-US-u-hc-h12',
    'en-GB-x-clinic',
    'en-GB-oxendict',
    'en-u-ca-gregory-hc-h12-nu-latn',
    'en-t-de',
    'ar-xb',
  ];
  for (const lang of Intl.getCanonicalLocales(ofPages)) {
    const { status, text } = await world.ask('POST', '/v1/larkfield/questions', {
      token,
      body: question({ submission: submission(), consent: { ...newQuestion().consent, lang } }),
    });
    assert.equal(status, 201, `${lang}: ${text}`);
  }
});
