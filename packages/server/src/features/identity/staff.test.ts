import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieOf, days, hours, minutes, password, people, type Answer } from '../../../test/support/people.ts';
import { listAudit, verifyChain } from '../audit/index.ts';
import { Failure } from '../../kernel/errors.ts';
import {
  actAsStaff,
  authorize,
  createOwner,
  deciders,
  identityJobs,
  identityTables,
  loadAuthors,
  resetPasswordLink,
  rights,
  sitesWith,
  staffAuthor,
  staffRoles,
  type Right,
  type StaffRole,
} from './index.ts';

type World = Awaited<ReturnType<typeof people>>;
const owner = 'olive@clinic.example';
const fresh = 'a kettle and three blue cups';

const clinic = async (t: Parameters<typeof people>[0], config: Parameters<typeof people>[1] = {}): Promise<World & { ownerId: string }> => {
  const world = await people(t, config);
  const ownerId = await world.staff(owner, 'Olive Marsh', { larkfield: ['owner'] });
  return { ...world, ownerId };
};
const tokenIn = (answer: Answer): string => String(answer.body['url']).split('#/link/')[1] ?? '';
const signIn = (world: World, email: string, word: string, ip = '192.0.2.1') =>
  world.ask('POST', '/admin/api/session', { body: { email, password: word }, ip });

test('an owner invites a moderator, who chooses a password by a link that works once', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  const invited = await world.ask('POST', '/admin/api/sites/larkfield/invitations', {
    cookie,
    body: { email: 'Mo@Clinic.example', name: 'Mo Reed', roles: ['moderator', 'moderator'] },
  });
  assert.equal(invited.status, 201);
  assert.equal(invited.body['expiresAt'], world.clock.now() + hours(72));
  assert.match(String(invited.body['url']), /^https:\/\/community\.clinic\.example\/admin#\/link\/[A-Za-z0-9_-]{43}$/);
  await world.outbox.drain();
  const mail = world.mailer.mails.at(-1)!;
  assert.equal(mail.to, 'mo@clinic.example');
  assert.ok(mail.text.includes(String(invited.body['url'])));

  const token = tokenIn(invited);
  const info = await world.ask('GET', `/admin/api/links/${token}`);
  assert.deepEqual(info.body, { purpose: 'invitation', name: 'Mo Reed', email: 'mo@clinic.example' });
  assert.equal((await world.ask('POST', '/admin/api/links', { body: { token, password: 'too short' } })).status, 422);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      world.ask('POST', '/admin/api/links', { body: { token, password: fresh }, ip: `192.0.2.${index}` }),
    ),
  );
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
  assert.equal(answers.filter((answer) => answer.body.code === 'link_used').length, 5);
  const accepted = answers.find((answer) => answer.status === 200)!;
  assert.deepEqual(accepted.body['roles'], { larkfield: ['moderator'] });
  const me = await world.ask('GET', '/admin/api/me', { cookie: cookieOf(accepted) });
  assert.deepEqual(me.body, accepted.body);
  assert.equal((await world.ask('GET', `/admin/api/links/${token}`)).body.code, 'link_used');
  assert.equal((await signIn(world, 'mo@clinic.example', fresh)).status, 200);

  const { staffLink } = identityTables(world.store);
  const rows = JSON.stringify(await world.store.db.q.select().from(staffLink));
  assert.ok(!rows.includes(token), 'the token itself is stored nowhere');
});

test('an invitation lives 72 hours, and inviting again makes the earlier link void', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  const invite = () =>
    world.ask('POST', '/admin/api/sites/larkfield/invitations', {
      cookie,
      body: { email: 'mo@clinic.example', name: 'Mo', roles: ['moderator'] },
    });
  const first = tokenIn(await invite());
  const second = tokenIn(await invite());
  assert.equal((await world.ask('GET', `/admin/api/links/${first}`)).body.code, 'link_used');
  assert.equal((await world.ask('GET', `/admin/api/links/${second}`)).status, 200);
  world.clock.advance(hours(72));
  const late = await world.ask('POST', '/admin/api/links', { body: { token: second, password: fresh } });
  assert.deepEqual([late.status, late.body.code], [410, 'link_used']);
  await world.outbox.drain();
  assert.equal(world.mailer.mails.length, 0, 'a link that no longer works is not mailed');
});

test('somebody on the team already is not invited again', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  const again = await world.ask('POST', '/admin/api/sites/larkfield/invitations', {
    cookie,
    body: { email: owner, name: 'Olive', roles: ['clinician'] },
  });
  assert.deepEqual([again.status, again.body.code], [409, 'already_exists']);
});

test('a recovery link sets a new password and ends every session; nobody makes one for themselves', async (t) => {
  const world = await clinic(t);
  const id = await world.staff('mo@clinic.example', 'Mo', { larkfield: ['moderator'] });
  const old = await world.enter('mo@clinic.example');
  const cookie = await world.enter(owner);
  const own = await world.ask('POST', `/admin/api/sites/larkfield/team/${world.ownerId}/recovery`, { cookie });
  assert.deepEqual([own.status, own.body.code], [403, 'forbidden']);
  const made = await world.ask('POST', `/admin/api/sites/larkfield/team/${id}/recovery`, { cookie });
  assert.equal(made.body['expiresAt'], world.clock.now() + hours(24));
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: old })).status, 200, 'making a link ends nothing yet');
  const used = await world.ask('POST', '/admin/api/links', { body: { token: tokenIn(made), password: fresh } });
  assert.equal(used.status, 200);
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: old })).body.code, 'not_signed_in');
  assert.equal((await signIn(world, 'mo@clinic.example', password)).body.code, 'sign_in_failed');
  assert.equal((await world.ask('POST', `/admin/api/sites/larkfield/team/stf_nobody/recovery`, { cookie })).body.code, 'not_found');
});

test('the operator helps the last owner back in', async (t) => {
  const world = await clinic(t);
  const link = await world.store.tx((tx) => resetPasswordLink(tx, world, ' Olive@clinic.example'));
  const used = await world.ask('POST', '/admin/api/links', { body: { token: link!.url.split('#/link/')[1], password: fresh } });
  assert.deepEqual(used.body['roles'], { larkfield: ['owner'] });
  assert.equal(await world.store.tx((tx) => resetPasswordLink(tx, world, 'nobody@clinic.example')), undefined);
});

test('the first owner of a new installation comes in by a link', async (t) => {
  const world = await people(t);
  const made = await world.store.tx((tx) => createOwner(tx, world, 'larkfield', { email: owner, name: 'Olive Marsh', passwordHash: null }));
  assert.deepEqual(await deciders(world.store.db, 'larkfield'), [], 'nobody decides before they have come');
  const used = await world.ask('POST', '/admin/api/links', { body: { token: made.link!.url.split('#/link/')[1], password: fresh } });
  assert.equal(used.status, 200);
  assert.deepEqual(await deciders(world.store.db, 'larkfield'), [made.id]);
});

test('a link of another site’s owner never becomes that person: it goes to their own mailbox', async (t) => {
  const world = await clinic(t);
  await world.staff('harry@harbour.example', 'Harry', { harbour: ['owner'] });
  const mo = await world.staff('mo@clinic.example', 'Mo', { larkfield: ['moderator'] });
  const larkfield = await world.enter(owner);
  const harbour = await world.enter('harry@harbour.example');

  // A recovery link that Larkfield holds dies when Mo joins another site.
  const held = await world.ask('POST', `/admin/api/sites/larkfield/team/${mo}/recovery`, { cookie: larkfield });
  const joined = await world.ask('POST', '/admin/api/sites/harbour/invitations', {
    cookie: harbour,
    body: { email: 'mo@clinic.example', name: 'Mo', roles: ['moderator'] },
  });
  assert.deepEqual([joined.status, joined.body['url']], [201, 'https://community.clinic.example/admin']);
  assert.equal((await world.ask('POST', '/admin/api/links', { body: { token: tokenIn(held), password: fresh } })).body.code, 'link_used');

  // Neither owner gets to see a new one.
  world.mailer.mails.length = 0;
  const shared = await world.ask('POST', `/admin/api/sites/harbour/team/${mo}/recovery`, { cookie: harbour });
  assert.equal(shared.body['url'], 'https://community.clinic.example/admin');
  await world.outbox.drain();
  assert.deepEqual(
    world.mailer.mails.map((mail) => mail.to),
    ['mo@clinic.example', 'mo@clinic.example'],
  );
  assert.ok(world.mailer.mails.some((mail) => mail.text.includes('#/link/')));

  // The same for somebody who has not accepted the first invitation yet.
  const pending = { email: 'kit@clinic.example', name: 'Kit', roles: ['clinician'] };
  const first = await world.ask('POST', '/admin/api/sites/larkfield/invitations', { cookie: larkfield, body: pending });
  const second = await world.ask('POST', '/admin/api/sites/harbour/invitations', { cookie: harbour, body: pending });
  assert.notEqual(tokenIn(first), '');
  assert.equal(tokenIn(second), '');
  assert.equal((await world.ask('GET', `/admin/api/links/${tokenIn(first)}`)).body.code, 'link_used');
});

test('enumeration: an unknown address and a wrong password answer the same, and wait the same', async (t) => {
  const world = await clinic(t);
  const seen: Record<string, unknown[]> = { known: [], unknown: [] };
  for (const [who, email] of [
    ['known', owner],
    ['unknown', 'nobody@clinic.example'],
  ] as const) {
    for (let go = 0; go < 16; go += 1) {
      const answer = await signIn(world, email, 'not the right password', `198.51.100.${go}`);
      seen[who]!.push([answer.status, answer.body.code, answer.body['retryAfter'] ?? null]);
      if (answer.body.code === 'too_many') world.clock.advance(Number(answer.body['retryAfter']) * 1000);
    }
    world.clock.advance(hours(2));
  }
  assert.deepEqual(seen['known'], seen['unknown']);
  const waits = seen['known']!.map((entry) => (entry as unknown[])[2]).filter((wait) => wait !== null);
  assert.deepEqual(
    seen['known']!.slice(0, 5).map((entry) => (entry as unknown[])[1]),
    Array(5).fill('sign_in_failed'),
  );
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32]);
});

test('slowed sign-in: the wait never passes 15 minutes, and the right password ends it', async (t) => {
  const world = await clinic(t);
  let longest = 0;
  for (let go = 0; go < 36; go += 1) {
    const answer = await signIn(world, owner, 'not the right password', `198.51.100.${go}`);
    const wait = Number(answer.body['retryAfter'] ?? 0);
    longest = Math.max(longest, wait);
    world.clock.advance(wait * 1000);
  }
  assert.equal(longest, 900);
  world.clock.advance(minutes(15));
  assert.equal((await signIn(world, owner, password)).status, 200);
  assert.equal((await signIn(world, owner, 'not the right password')).body.code, 'sign_in_failed');
  assert.equal((await signIn(world, owner, password)).status, 200);
});

test('guesses in parallel do not slip past the wait', async (t) => {
  const world = await clinic(t);
  const answers = await Promise.all(
    Array.from({ length: 25 }, (_, go) => signIn(world, owner, 'not the right password', `198.51.100.${go}`)),
  );
  assert.equal(answers.filter((answer) => answer.body.code === 'sign_in_failed').length, 5);
  assert.equal(answers.filter((answer) => answer.body.code === 'too_many').length, 20);
});

test('one network address gets 40 attempts in ten minutes, over all addresses it tries', async (t) => {
  const world = await clinic(t);
  const codes = [];
  for (let go = 0; go < 42; go += 1) codes.push((await world.ask('GET', '/admin/api/links/nonsense', { ip: '198.51.100.9' })).body.code);
  assert.equal(codes.filter((code) => code === 'too_many').length, 2);
});

test('the cookie is bound to this origin over https, and named otherwise on a loopback without it', async (t) => {
  const world = await clinic(t);
  const answer = await signIn(world, owner, password);
  const cookie = answer.headers.get('set-cookie')!;
  for (const part of ['__Host-commonward=', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) assert.ok(cookie.includes(part), part);
  assert.ok(!cookie.includes('Domain'));
  assert.match(cookie, /=[A-Za-z0-9_-]{43};/);
  const { staffSession } = identityTables(world.store);
  const [row] = await world.store.db.q.select().from(staffSession);
  assert.ok(!cookie.includes(row!.id), 'only a digest is stored');

  const local = await clinic(t, { publicUrl: 'http://localhost:8787', mode: 'demo' });
  const plain = await signIn(local, owner, password);
  assert.match(plain.headers.get('set-cookie')!, /^commonward_staff=/);
  assert.ok(!plain.headers.get('set-cookie')!.includes('Secure'));
  assert.equal(plain.body['demo'], true);
});

test('signing in again makes a new session and ends the one the browser had', async (t) => {
  const world = await clinic(t);
  const first = await world.enter(owner);
  const second = await world.ask('POST', '/admin/api/session', { body: { email: owner, password }, cookie: first });
  assert.notEqual(cookieOf(second), first);
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: first })).body.code, 'not_signed_in');
  const out = await world.ask('DELETE', '/admin/api/session', { cookie: cookieOf(second) });
  assert.equal(out.status, 204);
  assert.match(out.headers.get('set-cookie')!, /Max-Age=0/);
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: cookieOf(second) })).body.code, 'not_signed_in');
  assert.equal((await world.ask('DELETE', '/admin/api/session')).status, 204);
});

test('a session ends after twelve hours in which nobody did anything, though the page kept polling', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  for (let hour = 0; hour < 11; hour += 1) {
    world.clock.advance(hours(1));
    assert.equal((await world.ask('GET', '/admin/api/me', { cookie, headers: { 'if-none-match': '"a"' } })).status, 200);
  }
  world.clock.advance(minutes(59));
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie })).status, 200);
  world.clock.advance(hours(11));
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie, headers: { 'if-none-match': '"a"' } })).status, 200);
  world.clock.advance(hours(1));
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie })).body.code, 'not_signed_in');
});

test('a session ends after thirty days in any case', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  for (let half = 0; half < 71; half += 1) {
    world.clock.advance(hours(10));
    assert.equal((await world.ask('GET', '/admin/api/me', { cookie })).status, 200);
  }
  world.clock.advance(hours(10));
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie })).body.code, 'not_signed_in');
});

test('changing the password ends all other sessions and gives this one a new cookie', async (t) => {
  const world = await clinic(t);
  const phone = await world.enter(owner);
  const desk = await world.enter(owner);
  const wrong = await world.ask('PUT', '/admin/api/me/password', {
    cookie: desk,
    body: { current: 'not the right password', next: fresh },
  });
  assert.deepEqual([wrong.status, wrong.body.code], [401, 'sign_in_failed']);
  const changed = await world.ask('PUT', '/admin/api/me/password', { cookie: desk, body: { current: password, next: fresh } });
  assert.equal(changed.status, 200);
  for (const old of [phone, desk]) assert.equal((await world.ask('GET', '/admin/api/me', { cookie: old })).body.code, 'not_signed_in');
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: cookieOf(changed) })).status, 200);
  assert.equal((await signIn(world, owner, password)).body.code, 'sign_in_failed');
});

test('a stolen session cannot guess the password: changing it is slowed as well', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  const codes = [];
  for (let go = 0; go < 6; go += 1)
    codes.push(
      (await world.ask('PUT', '/admin/api/me/password', { cookie, body: { current: `guess number ${go}`, next: fresh } })).body.code,
    );
  assert.deepEqual(codes, [...Array<string>(5).fill('sign_in_failed'), 'too_many']);
});

test('sessions are listed by device and ended one by one, only one’s own', async (t) => {
  const world = await clinic(t);
  await world.staff('mo@clinic.example', 'Mo', { larkfield: ['moderator'] });
  const mo = await world.enter('mo@clinic.example');
  const phone = await world.ask('POST', '/admin/api/session', {
    body: { email: owner, password },
    headers: {
      'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    },
  });
  world.clock.advance(1000);
  const desk = await world.enter(owner);
  const listed = (await world.ask('GET', '/admin/api/me/sessions', { cookie: desk })).body as unknown as {
    id: string;
    device: string;
    current: boolean;
  }[];
  assert.deepEqual(
    listed.map(({ device, current }) => [device, current]),
    [
      ['Safari on iPhone', false],
      ['Another device', true],
    ],
  );
  assert.equal((await world.ask('DELETE', `/admin/api/me/sessions/${listed[0]!.id}`, { cookie: mo })).body.code, 'not_found');
  assert.equal((await world.ask('DELETE', `/admin/api/me/sessions/${listed[0]!.id}`, { cookie: desk })).status, 204);
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: cookieOf(phone) })).body.code, 'not_signed_in');
});

test('last owner: two owners who take each other’s role away at the same moment leave one', async (t) => {
  for (let round = 0; round < 3; round += 1) {
    const world = await clinic(t);
    const second = await world.staff('pat@clinic.example', 'Pat', { larkfield: ['owner'] });
    const [a, b] = [await world.enter(owner), await world.enter('pat@clinic.example')];
    const answers = await Promise.all([
      world.ask('PUT', `/admin/api/sites/larkfield/team/${second}`, { cookie: a, body: { roles: ['moderator'] } }),
      world.ask('PUT', `/admin/api/sites/larkfield/team/${world.ownerId}`, { cookie: b, body: { roles: [] } }),
    ]);
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1, JSON.stringify(answers.map((answer) => answer.body)));
    const { staffRole } = identityTables(world.store);
    const owners = (await world.store.db.q.select().from(staffRole)).filter((row) => row.role === 'owner' && row.site === 'larkfield');
    assert.equal(owners.length, 1);
  }
});

test('last owner: whoever was invited and has not come does not count', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  await world.ask('POST', '/admin/api/sites/larkfield/invitations', {
    cookie,
    body: { email: 'pat@clinic.example', name: 'Pat', roles: ['owner'] },
  });
  const refused = await world.ask('PUT', `/admin/api/sites/larkfield/team/${world.ownerId}`, { cookie, body: { roles: ['clinician'] } });
  assert.deepEqual([refused.status, refused.body.code], [409, 'last_owner']);
});

test('roles change at once; without any role a person is out', async (t) => {
  const world = await clinic(t);
  const id = await world.staff('mo@clinic.example', 'Mo', { larkfield: ['owner'] });
  const mo = await world.enter('mo@clinic.example');
  const cookie = await world.enter(owner);
  const set = (roles: string[]) => world.ask('PUT', `/admin/api/sites/larkfield/team/${id}`, { cookie, body: { roles } });
  const team = (await set(['moderator'])).body as unknown as { id: string; roles: string[]; invited: boolean }[];
  assert.deepEqual(team.find((mate) => mate.id === id)!.roles, ['moderator']);
  assert.equal((await world.ask('GET', '/admin/api/sites/larkfield/team', { cookie: mo })).body.code, 'forbidden');
  assert.equal((await set(['boss'])).status, 422);
  assert.equal((await set([])).status, 200);
  assert.equal((await world.ask('GET', '/admin/api/me', { cookie: mo })).body.code, 'not_signed_in');
  assert.equal((await signIn(world, 'mo@clinic.example', password)).body.code, 'sign_in_failed');
  assert.equal((await set(['moderator'])).body.code, 'not_found', 'whoever left is invited again');
});

test('another site’s owner meets a site that does not exist, on every route', async (t) => {
  const world = await clinic(t);
  await world.staff('harry@harbour.example', 'Harry', { harbour: ['owner'] });
  const harry = await world.enter('harry@harbour.example');
  const routes: [string, string, unknown?][] = [
    ['GET', 'team'],
    ['PUT', `team/${world.ownerId}`, { roles: [] }],
    ['POST', 'invitations', { email: 'a@b.example', name: 'An', roles: ['owner'] }],
    ['POST', `team/${world.ownerId}/recovery`],
  ];
  for (const [method, path, body] of routes) {
    const at = (site: string, cookie?: string) =>
      world.ask(method, `/admin/api/sites/${site}/${path}`, { ...(body ? { body } : {}), cookie });
    const [foreign, missing] = [await at('larkfield', harry), await at('nowhere', harry)];
    assert.deepEqual([foreign.status, foreign.text], [404, missing.text], path);
    assert.equal((await at('larkfield')).body.code, 'not_signed_in');
  }
  // A colleague of one's own site is not reached through another's.
  assert.equal(
    (await world.ask('POST', `/admin/api/sites/harbour/team/${world.ownerId}/recovery`, { cookie: harry })).body.code,
    'not_found',
  );
  assert.equal(
    (await world.ask('PUT', `/admin/api/sites/harbour/team/${world.ownerId}`, { cookie: harry, body: { roles: ['owner'] } })).body.code,
    'not_found',
  );
});

test('each role has its rights and no more', async (t) => {
  const world = await people(t);
  const table: Record<Right, StaffRole[]> = {
    moderate: ['owner', 'moderator'],
    answer: ['owner', 'clinician', 'responder'],
    reply: ['owner', 'responder'],
    configure: ['owner'],
    audit: ['owner', 'moderator'],
  };
  for (const role of staffRoles) {
    const id = await world.staff(`${role}@clinic.example`, `A ${role}`, { larkfield: [role] });
    const staff = (await actAsStaff(world.store.db, id))!;
    for (const right of Object.keys(rights) as Right[]) {
      const may = table[right].includes(role);
      assert.equal(
        codeOf(() => authorize(staff, world.larkfield, right)),
        may ? 'granted' : 'forbidden',
        `${role} ${right}`,
      );
      assert.equal(
        codeOf(() => authorize(staff, world.harbour, right)),
        'unknown_site',
      );
      assert.deepEqual(sitesWith(staff, right), may ? ['larkfield'] : []);
    }
  }
  const answering = async (role: StaffRole, answerers: ('clinicians' | 'staff' | 'peers')[]): Promise<string> => {
    const id = await world.staff(`${role}-${answerers.join('-')}@clinic.example`, 'Somebody', { larkfield: [role] });
    const staff = (await actAsStaff(world.store.db, id))!;
    return codeOf(() => authorize(staff, { key: 'larkfield', answerers }, 'answer'));
  };
  assert.equal(await answering('clinician', ['staff']), 'not_answering');
  assert.equal(await answering('clinician', ['clinicians']), 'granted');
  assert.equal(await answering('responder', ['clinicians']), 'not_answering');
  assert.equal(await answering('responder', ['staff', 'peers']), 'granted');
  assert.equal(await answering('moderator', ['clinicians', 'staff', 'peers']), 'forbidden');
});

test('a person of the clinic is one author per site, named as they are named now', async (t) => {
  const world = await clinic(t);
  const id = await world.staff('nerys@clinic.example', 'Nerys Callowhill', { larkfield: ['clinician'], harbour: ['responder'] });
  const made = await Promise.all(Array.from({ length: 6 }, () => world.store.tx((tx) => staffAuthor(tx, world, 'larkfield', id))));
  assert.equal(new Set(made).size, 1);
  const there = await world.store.tx((tx) => staffAuthor(tx, world, 'harbour', id));
  const cookie = await world.enter('nerys@clinic.example');
  const renamed = await world.ask('PATCH', '/admin/api/me', {
    cookie,
    body: { name: ' Dr  Nerys Callowhill ', mail: { waiting: false, unanswered: true }, keys: false },
  });
  assert.deepEqual(
    [renamed.body['name'], renamed.body['mail'], renamed.body['keys']],
    ['Dr Nerys Callowhill', { waiting: false, unanswered: true }, false],
  );
  assert.deepEqual((await loadAuthors(world.store.db, 'larkfield', [made[0]!, there])).get(made[0]!), {
    name: 'Dr Nerys Callowhill',
    kind: 'clinician',
  });
  assert.deepEqual(
    [...(await loadAuthors(world.store.db, 'harbour', [made[0]!, there])).values()],
    [{ name: 'Dr Nerys Callowhill', kind: 'staff' }],
  );
  assert.deepEqual(world.renamed.map((change) => change.site).sort(), ['harbour', 'larkfield']);
});

test('the audit tells who did what to whom, in ids alone, in one whole chain', async (t) => {
  const world = await clinic(t);
  const mo = await world.staff('mo@clinic.example', 'Mo Reed', { larkfield: ['moderator'] });
  const cookie = await world.enter(owner);
  await world.ask('POST', '/admin/api/sites/larkfield/invitations', {
    cookie,
    body: { email: 'pat@clinic.example', name: 'Pat Quince', roles: ['clinician'] },
  });
  await world.ask('PUT', `/admin/api/sites/larkfield/team/${mo}`, { cookie, body: { roles: ['moderator', 'responder'] } });
  const link = await world.ask('POST', `/admin/api/sites/larkfield/team/${mo}/recovery`, { cookie });
  await world.ask('POST', '/admin/api/links', { body: { token: tokenIn(link), password: fresh } });
  const changed = await world.ask('PUT', '/admin/api/me/password', { cookie, body: { current: password, next: fresh } });
  const other = await signIn(world, owner, fresh);
  const list = (await world.ask('GET', '/admin/api/me/sessions', { cookie: cookieOf(changed) })).body as unknown as {
    id: string;
    current: boolean;
  }[];
  await world.ask('DELETE', `/admin/api/me/sessions/${list.find((session) => !session.current)!.id}`, { cookie: cookieOf(changed) });
  assert.equal(other.status, 200);
  const events = await listAudit(world.store.db, 'larkfield', { before: null, limit: 100 });
  assert.deepEqual(events.map((event) => event.action).reverse(), [
    ...[
      'staff.created',
      'staff.created',
      'staff.signed_in',
      'staff.invited',
      'staff.roles_changed',
      'staff.recovery_made',
      'staff.recovered',
    ],
    ...['staff.password_changed', 'staff.signed_in', 'staff.session_ended'],
  ]);
  const text = JSON.stringify(events);
  for (const word of ['Mo', 'Reed', 'Pat', 'Quince', 'Olive', 'clinic.example']) assert.ok(!text.includes(word), word);
  assert.equal((await verifyChain(world.store.db, 'larkfield')).brokenAt, null);
});

test('a slowed sign-in is written into the audit once', async (t) => {
  const world = await clinic(t);
  for (let go = 0; go < 9; go += 1) {
    const answer = await signIn(world, owner, 'not the right password', `198.51.100.${go}`);
    world.clock.advance(Number(answer.body['retryAfter'] ?? 0) * 1000);
  }
  // It is written after the answer: the next write of this process stands behind it.
  const slowed = async () =>
    (await listAudit(world.store.db, 'larkfield', { before: null, limit: 100 })).filter((event) => event.action === 'staff.sign_in_slowed');
  while ((await slowed()).length === 0) await new Promise((resolve) => setImmediate(resolve));
  assert.equal((await slowed()).length, 1);
  assert.equal((await slowed())[0]!.target, world.ownerId);
});

test('staff bodies with a role, an id or anything else that is not theirs to set are refused', async (t) => {
  const world = await clinic(t);
  const cookie = await world.enter(owner);
  assert.equal(
    (await world.ask('PATCH', '/admin/api/me', { cookie, body: { roles: { larkfield: ['owner'] } } })).body.code,
    'unknown_field',
  );
  assert.equal((await world.ask('PATCH', '/admin/api/me', { cookie, body: { name: 'A\u0000B' } })).status, 422);
  assert.equal((await world.ask('PATCH', '/admin/api/me', { cookie, body: { keys: 'true' } })).status, 422);
  assert.equal((await world.ask('POST', '/admin/api/session', { body: { email: owner, password: 'x'.repeat(201) } })).status, 422);
  assert.equal(
    (await world.ask('POST', '/admin/api/session', { body: { email: owner, password }, headers: { 'content-type': 'text/plain' } })).status,
    415,
  );
});

test('sessions and links that have run out are swept away', async (t) => {
  const world = await clinic(t);
  await world.enter(owner);
  await world.member('ada@mail.example', 'Ada');
  world.clock.advance(days(200));
  for (const job of identityJobs(world)) await job.run();
  const { staffSession, memberSession, code } = identityTables(world.store);
  for (const table of [staffSession, memberSession, code]) assert.deepEqual(await world.store.db.q.select().from(table), []);
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'granted';
  } catch (error) {
    return error instanceof Failure ? error.code : 'broken';
  }
};
