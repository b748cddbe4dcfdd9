import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { days, hours, minutes, people } from '../../../test/support/people.ts';
import { verifyChain } from '../audit/index.ts';
import { claimsOffice } from './identity.rules.ts';
import { eraseMember, findAuthor, findMemberByEmail, identityTables } from './index.ts';

const address = 'ada@mail.example';
const sessions = '/v1/larkfield/sessions';
test('a patient types the code from the mail, chooses a name and is signed in', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  const answer = await world.ask('POST', sessions, { body: { email: ' Ada@Mail.example '.trim(), code, pseudonym: 'Ada  Fern' } });
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('set-cookie'), null);
  const { accessToken, member, isNew, expiresIn } = answer.body as {
    accessToken: string;
    member: { id: string; pseudonym: string; mail: boolean };
    isNew: boolean;
    expiresIn: number;
  };
  assert.equal(isNew, true);
  assert.equal(expiresIn, 900);
  assert.deepEqual({ ...member, id: '' }, { id: '', pseudonym: 'Ada Fern', mail: true });
  const me = await world.ask('GET', '/v1/larkfield/me', { token: accessToken });
  assert.deepEqual(me.body, member);

  const again = await world.codeFor(address);
  const back = await world.ask('POST', sessions, { body: { email: address, code: again } });
  assert.equal(back.status, 201);
  assert.equal(back.body['isNew'], false);
  assert.deepEqual(back.body['member'], member);
});

test('sixth try: the right code no longer helps after five wrong ones', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  for (let guess = 0; guess < 5; guess += 1) {
    const wrong = await world.ask('POST', sessions, { body: { email: address, code: other(code, guess), pseudonym: 'Ada' } });
    assert.deepEqual([wrong.status, wrong.body.code], [422, 'code_wrong']);
  }
  const sixth = await world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Ada' } });
  assert.deepEqual([sixth.status, sixth.body.code], [429, 'code_tries_used']);
  const fresh = await world.codeFor(address);
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code: fresh, pseudonym: 'Ada' } })).status, 201);
});

test('guesses in parallel share the five tries', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, guess) =>
      world.ask('POST', sessions, { body: { email: address, code: other(code, guess), pseudonym: 'Ada' } }),
    ),
  );
  assert.equal(answers.filter((answer) => answer.body.code === 'code_wrong').length, 5);
  assert.equal(answers.filter((answer) => answer.body.code === 'code_tries_used').length, 35);
});

test('one code opens one session, however many ask at once', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Ada' } })),
  );
  assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
  assert.equal(answers.filter((answer) => answer.body.code === 'code_expired').length, 7);
});

test('a code lives ten minutes, and only who holds it learns that it has expired', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  world.clock.advance(minutes(10));
  const wrong = await world.ask('POST', sessions, { body: { email: address, code: other(code, 0), pseudonym: 'Ada' } });
  assert.equal(wrong.body.code, 'code_wrong');
  const late = await world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Ada' } });
  assert.deepEqual([late.status, late.body.code], [422, 'code_expired']);
});

test('only the newest code counts', async (t) => {
  const world = await people(t);
  const first = await world.codeFor(address);
  world.clock.advance(1000);
  let second = await world.codeFor(address);
  if (second === first) second = await world.codeFor(address);
  const old = await world.ask('POST', sessions, { body: { email: address, code: first, pseudonym: 'Ada' } });
  assert.equal(old.body.code, 'code_wrong');
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code: second, pseudonym: 'Ada' } })).status, 201);
});

test('a code of one address or site is worth nothing for another', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  await world.codeFor('ben@mail.example');
  const elsewhere = await world.ask('POST', '/v1/harbour/sessions', { body: { email: address, code, pseudonym: 'Ada' } });
  assert.equal(elsewhere.body.code, 'code_wrong');
});

test('three codes an hour to one address, whatever its letter case, the page, or the network', async (t) => {
  const world = await people(t);
  const send = (email: string, ip: string, on = 'larkfield') => world.ask('POST', `/v1/${on}/codes`, { body: { email, ofAge: true }, ip });
  assert.equal((await send('Ada@mail.example', '203.0.113.1')).status, 202);
  assert.equal((await send('ada@MAIL.example', '203.0.113.2')).status, 202);
  world.clock.advance(minutes(30));
  assert.equal((await send(address, '203.0.113.3', 'harbour')).status, 202);
  const fourth = await send(address, '203.0.113.4');
  assert.deepEqual([fourth.status, fourth.body.code, fourth.body['retryAfter']], [429, 'too_many', 1800]);
  assert.equal(fourth.headers.get('retry-after'), '1800');
  world.clock.advance(minutes(30));
  assert.equal((await send(address, '203.0.113.4')).status, 202);
});

test('a mailbox is one, however its address is spelled: its codes are counted together, and whoever it belongs to is one member', async (t) => {
  const world = await people(t);
  const spellings = [
    'two@post.mail.example',
    'two@post\u3002mail.example',
    'TWO@\uff50ost\uff0email.example',
    'two\u200b@post.ma\u00adil.exam\u2060ple',
    'two@post.mail.example/x',
  ];
  const [plain, ideographic, wide, hidden, broken] = spellings as [string, string, string, string, string];
  const send = (email: string, count: number) =>
    world.ask('POST', '/v1/larkfield/codes', { body: { email, ofAge: true }, ip: `203.0.113.${count}` });
  for (const [count, email] of [plain, ideographic, wide].entries()) assert.equal((await send(email, count)).status, 202, email);
  for (const email of [plain, hidden, ideographic]) assert.equal((await send(email, 9)).body.code, 'too_many', email);
  const nowhere = await send(broken, 9);
  assert.deepEqual(
    [nowhere.status, nowhere.body.code, (nowhere.body['errors'] as { field: string }[])[0]?.field],
    [422, 'invalid_fields', 'email'],
  );

  world.clock.advance(minutes(60));
  const first = await world.member(plain, 'Ada');
  world.clock.advance(minutes(60));
  assert.equal((await send(hidden, 10)).status, 202);
  const code = await world.codeFor(plain);
  const again = await world.ask('POST', '/v1/larkfield/sessions', { body: { email: ideographic, code } });
  assert.deepEqual([again.status, again.body['isNew']], [201, false]);
  assert.equal((again.body['member'] as { id: string }).id, first.member.id);
});

test('an address in another script is written to in the letters that mail is sent by', async (t) => {
  const world = await people(t);
  await world.ask('POST', '/v1/larkfield/codes', { body: { email: 'Ana@B\u00fccher.example', ofAge: true } });
  await world.outbox.drain();
  assert.equal(world.mailer.mails.at(-1)?.to, 'ana@xn--bcher-kva.example');
});

test('ten codes an hour from one network address, and one IPv6 customer is one', async (t) => {
  const world = await people(t);
  const send = (count: number, ip: string) =>
    world.ask('POST', '/v1/larkfield/codes', { body: { email: `p${count}@mail.example`, ofAge: true }, ip });
  const answers = await Promise.all(Array.from({ length: 14 }, (_, count) => send(count, `2001:db8:1:2::${count + 1}`)));
  assert.equal(answers.filter((answer) => answer.status === 202).length, 10);
  assert.equal(answers.filter((answer) => answer.body.code === 'too_many').length, 4);
  assert.equal((await send(20, '2001:db8:1:3::1')).status, 202);
});

test('enumeration: asking for a code answers the same for a member and a stranger', async (t) => {
  const world = await people(t);
  await world.member(address, 'Ada');
  const known = await world.ask('POST', '/v1/larkfield/codes', { body: { email: address, ofAge: true } });
  const unknown = await world.ask('POST', '/v1/larkfield/codes', { body: { email: 'nobody@mail.example', ofAge: true } });
  assert.deepEqual([known.status, known.text], [unknown.status, unknown.text]);
  assert.deepEqual(known.body, { expiresIn: 600 });
});

test('enumeration: a wrong code answers the same for a member, a stranger, and an address that never asked', async (t) => {
  const world = await people(t);
  await world.member(address, 'Ada');
  const code = await world.codeFor(address);
  const stranger = await world.codeFor('nobody@mail.example');
  const guess = (email: string, right: string) => world.ask('POST', sessions, { body: { email, code: other(right, 1) } });
  const answers = [await guess(address, code), await guess('nobody@mail.example', stranger), await guess('never@mail.example', '000000')];
  assert.deepEqual(new Set(answers.map((answer) => answer.text)).size, 1);
  assert.equal(answers[0]!.body.code, 'code_wrong');
});

test('a first sign-in without a name keeps the code good', async (t) => {
  const world = await people(t);
  const code = await world.codeFor(address);
  for (let go = 0; go < 7; go += 1) {
    const nameless = await world.ask('POST', sessions, { body: { email: address, code } });
    assert.deepEqual([nameless.status, nameless.body.code], [422, 'pseudonym_needed']);
  }
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Ada' } })).status, 201);
});

test('a name that reads like another member, the clinic or one of its people is taken, and the code stays good', async (t) => {
  const world = await people(t);
  await world.member('ben@mail.example', 'Marlin');
  await world.staff('nerys@clinic.example', 'Nerys Callowhill', { larkfield: ['clinician'] });
  const code = await world.codeFor(address);
  for (const pseudonym of ['marlin', 'Mar1in', 'M a r l i n', 'Márlin', 'nerys callowhill']) {
    const taken = await world.ask('POST', sessions, { body: { email: address, code, pseudonym } });
    assert.deepEqual([pseudonym, taken.status, taken.body.code], [pseudonym, 409, 'pseudonym_taken']);
    assert.equal((taken.body['errors'] as { field: string }[])[0]!.field, 'pseudonym');
  }
  const clinic = await world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Larkfield  clinic' } });
  assert.equal(clinic.body.code, 'pseudonym_claims');
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code, pseudonym: 'Nerys' } })).status, 201);
  // A clinic's name that no word gives away as one.
  await world.addSite('smiles', 'Bright Smiles');
  await assert.rejects(() => world.member(address, 'bright smiles', 'smiles'), /pseudonym_taken/);
  // Another site has names of its own.
  assert.equal((await world.member(address, 'Marlin', 'harbour')).isNew, true);
});

test('two people who want one name at the same moment: one has it', async (t) => {
  const world = await people(t);
  const emails = ['a@mail.example', 'b@mail.example', 'c@mail.example', 'd@mail.example'];
  const codes: string[] = [];
  for (const email of emails) codes.push(await world.codeFor(email));
  const answers = await Promise.all(
    emails.map((email, index) => world.ask('POST', sessions, { body: { email, code: codes[index], pseudonym: 'Marlin' } })),
  );
  assert.equal(answers.filter((answer) => answer.status === 201).length, 1);
  assert.equal(answers.filter((answer) => answer.body.code === 'pseudonym_taken').length, 3);
});

test('bad bodies each have their code', async (t) => {
  const world = await people(t);
  const codes = (body: unknown, headers = {}) => world.ask('POST', '/v1/larkfield/codes', { body, headers });
  assert.equal((await codes({ email: address, ofAge: false })).body.code, 'too_young');
  assert.equal((await codes({ email: address, ofAge: true, role: 'owner' })).body.code, 'unknown_field');
  assert.equal((await codes('{"email"')).body.code, 'bad_json');
  assert.equal((await codes({ email: address, ofAge: true }, { 'content-type': 'text/plain' })).body.code, 'wrong_content_type');
  assert.equal(
    (await codes({ email: address, ofAge: true }, { origin: 'https://clinic.example.evil.example' })).body.code,
    'foreign_origin',
  );
  for (const email of [
    'nobody',
    'a@b',
    'a@b.c,d@e.f',
    'a@b.c\nBcc: d@e.f',
    '<a@b.c>',
    'a b@c.d',
    `${'a'.repeat(250)}@b.cd`,
    'a\u0000@b.cd',
    '\ud800@b.cd',
  ]) {
    assert.equal((await codes({ email, ofAge: true })).status, 422, JSON.stringify(email));
  }
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code: '12345', pseudonym: 'Ada' } })).status, 422);
  assert.equal((await world.ask('POST', '/v1/nowhere/codes', { body: { email: address, ofAge: true } })).body.code, 'unknown_site');
});

test('a long run of dots does not keep the server busy', async (t) => {
  const world = await people(t);
  const began = performance.now();
  const answer = await world.ask('POST', '/v1/larkfield/codes', { body: { email: `a@${'b.'.repeat(25_000)}@`, ofAge: true } });
  assert.equal(answer.status, 422);
  assert.ok(performance.now() - began < 300);
});

test('neither code nor address stands in the database in the clear', async (t) => {
  const world = await people(t);
  await world.ask('POST', '/v1/larkfield/codes', { body: { email: address, ofAge: true } });
  const { code: codes, member } = identityTables(world.store);
  const [waiting] = await world.store.db.q.select().from(codes);
  assert.match(waiting!.codeSealed!, /^1\./);
  await world.outbox.drain();
  const [mailed] = await world.store.db.q.select().from(codes);
  assert.equal(mailed!.codeSealed, null);
  const digits = /code is (\d{6})/.exec(world.mailer.mails[0]!.text)![1]!;
  assert.equal((await world.ask('POST', sessions, { body: { email: address, code: digits, pseudonym: 'Ada' } })).status, 201);
  const rows = JSON.stringify([await world.store.db.q.select().from(codes), await world.store.db.q.select().from(member)]);
  assert.ok(!rows.includes('mail.example'));
  assert.ok(!rows.includes(`"${digits}"`));
});

test('the same address is a stranger to the next site', async (t) => {
  const world = await people(t);
  const here = await world.member(address, 'Ada');
  const there = await world.member(address, 'Ada', 'harbour');
  assert.notEqual(here.member.id, there.member.id);
  const { member } = identityTables(world.store);
  const rows = await world.store.db.q.select().from(member);
  assert.equal(new Set(rows.map((row) => row.emailIndex)).size, 2);
  const crossed = await world.ask('GET', '/v1/harbour/me', { token: here.accessToken });
  assert.deepEqual([crossed.status, crossed.body.code], [401, 'token_invalid']);
  const refreshed = await world.ask('POST', '/v1/harbour/sessions/refresh', { body: { refreshToken: here.refreshToken } });
  assert.equal(refreshed.body.code, 'token_invalid');
});

test('an access token lives 15 minutes and is refreshed', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  world.clock.advance(minutes(15) - 1000);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken })).status, 200);
  world.clock.advance(1000);
  const late = await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken });
  assert.deepEqual([late.status, late.body.code], [401, 'token_expired']);
  const fresh = await refresh(world, ada.refreshToken);
  assert.equal(fresh.status, 200);
  assert.notEqual(fresh.body['refreshToken'], ada.refreshToken);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: String(fresh.body['accessToken']) })).status, 200);
});

test('two tabs that refresh at once both go on, and so does one whose answer was lost', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  world.clock.advance(minutes(20));
  const tabs = await Promise.all([1, 2, 3, 4].map(() => refresh(world, ada.refreshToken)));
  assert.deepEqual(
    tabs.map((tab) => tab.status),
    [200, 200, 200, 200],
  );
  assert.equal(new Set(tabs.map((tab) => tab.body['refreshToken'])).size, 1);
  world.clock.advance(9_000);
  assert.equal((await refresh(world, ada.refreshToken)).status, 200);
  world.clock.advance(minutes(20));
  const next = await refresh(world, String(tabs[1]!.body['refreshToken']));
  assert.equal(next.status, 200);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: String(next.body['accessToken']) })).status, 200);
});

test('replay: a token used again after ten seconds ends the session for whoever holds it', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const fresh = await refresh(world, ada.refreshToken);
  world.clock.advance(10_001);
  const stolen = await refresh(world, ada.refreshToken);
  assert.deepEqual([stolen.status, stolen.body.code], [401, 'token_replayed']);
  assert.equal((await refresh(world, String(fresh.body['refreshToken']))).body.code, 'token_invalid');
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: String(fresh.body['accessToken']) })).body.code, 'token_invalid');
});

test('replay: the predecessor of the predecessor ends the session at once', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const second = await refresh(world, ada.refreshToken);
  const third = await refresh(world, String(second.body['refreshToken']));
  assert.equal(third.status, 200);
  assert.equal((await refresh(world, ada.refreshToken)).body.code, 'token_replayed');
  assert.equal((await refresh(world, String(third.body['refreshToken']))).body.code, 'token_invalid');
});

test('a replay ends one session and leaves the person’s other ones alone', async (t) => {
  const world = await people(t);
  const phone = await world.member(address, 'Ada');
  const laptop = await world.member(address, 'Ada');
  await refresh(world, phone.refreshToken);
  world.clock.advance(minutes(1));
  await refresh(world, phone.refreshToken);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: laptop.accessToken })).status, 200);
});

test('a session ends after 60 days without use, and after 180 in any case', async (t) => {
  const world = await people(t);
  const idle = await world.member(address, 'Ada');
  const busy = await world.member('ben@mail.example', 'Ben');
  let token = busy.refreshToken;
  for (let week = 0; week < 25; week += 1) {
    world.clock.advance(days(7));
    const answer = await refresh(world, token);
    assert.equal(answer.status, 200, `week ${week}`);
    token = String(answer.body['refreshToken']);
  }
  assert.equal((await refresh(world, idle.refreshToken)).body.code, 'token_invalid');
  world.clock.advance(days(5));
  assert.equal((await refresh(world, token)).body.code, 'token_invalid');
});

test('signing out ends the session everywhere it is held', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const out = await world.ask('POST', `${sessions}/end`, { body: { refreshToken: ada.refreshToken } });
  assert.equal(out.status, 204);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken })).body.code, 'token_invalid');
  assert.equal((await refresh(world, ada.refreshToken)).body.code, 'token_invalid');
  assert.equal((await world.ask('POST', `${sessions}/end`, { body: { refreshToken: ada.refreshToken } })).status, 204);
  assert.equal((await world.ask('POST', `${sessions}/end`, { body: { refreshToken: 'nonsense' } })).status, 204);
});

test('tokens of other makers, schemes and algorithms are refused', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const me = (authorization: string) => world.ask('GET', '/v1/larkfield/me', { headers: { authorization } });
  assert.equal((await world.ask('GET', '/v1/larkfield/me')).body.code, 'not_signed_in');
  for (const scheme of ['Basic', 'Token', 'bearer,', ''])
    assert.equal((await me(`${scheme} ${ada.accessToken}`)).body.code, 'token_invalid', scheme);

  const [head, body, seal] = ada.accessToken.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  assert.deepEqual(Object.keys(claims).sort(), ['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = [
    `${encode({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
    `${encode({ alg: 'none', typ: 'at+jwt' })}.${body}.${seal}`,
    `${head}.${encode({ ...claims, sub: 'mem_00000000000000000000000001' })}.${seal}`,
    `${head}.${body}.${seal.slice(0, -4)}AAAA`,
    `${head}.${body}`,
    'nonsense',
  ];
  for (const token of forged) assert.equal((await me(`Bearer ${token}`)).body.code, 'token_invalid', token);

  const sign = (key: Uint8Array, change: Record<string, unknown>, header: Record<string, string> = {}) =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header }).sign(key);
  const { tokenKey } = world.keys;
  assert.equal((await me(`Bearer ${await sign(tokenKey, {})}`)).status, 200);
  const wrong = [
    await sign(new Uint8Array(32).fill(7), {}),
    await sign(tokenKey, { aud: 'harbour' }),
    await sign(tokenKey, { iss: 'clinic' }),
    await sign(tokenKey, { sid: 'ses_00000000000000000000000001' }),
    await sign(tokenKey, { sub: 'mem_00000000000000000000000001' }),
    await sign(tokenKey, { exp: undefined }),
    await sign(tokenKey, { sid: undefined }),
    await sign(tokenKey, {}, { typ: 'JWT' }),
    await sign(tokenKey, {}, { alg: 'HS512' }),
  ];
  for (const [index, token] of wrong.entries()) assert.equal((await me(`Bearer ${token}`)).body.code, 'token_invalid', `case ${index}`);
});

test('every changed bit of an access token is refused', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const bytes = Buffer.from(ada.accessToken, 'latin1');
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    // The last character of a base64url part may carry unused bits.
    if (
      changed
        .toString('latin1')
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('hex'))
        .join('.') ===
      ada.accessToken
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('hex'))
        .join('.')
    )
      continue;
    const answer = await world.ask('GET', '/v1/larkfield/me', { token: changed.toString('latin1') });
    assert.equal(answer.status, 401, `byte ${at}`);
  }
});

test('a member changes name and mails; a taken name changes nothing', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  await world.member('ben@mail.example', 'Ben');
  const change = (body: unknown) => world.ask('PATCH', '/v1/larkfield/me', { body, token: ada.accessToken });
  const taken = await change({ pseudonym: 'BEN', mail: false });
  assert.deepEqual([taken.status, taken.body.code], [409, 'pseudonym_taken']);
  assert.deepEqual((await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken })).body, ada.member);
  const changed = await change({ pseudonym: 'Ada Fern', mail: false });
  assert.deepEqual(changed.body, { ...ada.member, pseudonym: 'Ada Fern', mail: false });
  assert.deepEqual(world.renamed.at(-1), { site: 'larkfield', author: ada.member.id });
  assert.equal((await change({ id: 'mem_1' })).body.code, 'unknown_field');
  assert.equal((await change({ mail: 'true' })).status, 422);
  assert.equal((await change({ pseudonym: 'call me 020 7946 0958' })).status, 422);
});

test('an erased member is gone: tokens, address, name, limits; the chain stays whole and holds only the id', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  await world.codeFor(address);
  const erase = (id: string) => world.store.tx((tx) => eraseMember(tx, world, 'larkfield', id, 'operator'));
  assert.equal(await erase(ada.member.id), true);
  assert.equal(await erase(ada.member.id), false);
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken })).body.code, 'token_invalid');
  assert.equal((await refresh(world, ada.refreshToken)).body.code, 'token_invalid');
  assert.equal(await findMemberByEmail(world.store.db, world.keys, 'larkfield', address), undefined);
  const author = await findAuthor(world.store.db, 'larkfield', ada.member.id);
  assert.deepEqual([author!.name, author!.skeleton, author!.digestKey], ['Erased member', null, null]);
  assert.equal((await verifyChain(world.store.db, 'larkfield')).brokenAt, null);
  // Three codes were not used up: the limit went with the address, and so did the name.
  for (let go = 0; go < 2; go += 1) await world.codeFor(address);
  const again = await world.member(address, 'Ada');
  assert.equal(again.isNew, true);
  assert.notEqual(again.member.id, ada.member.id);
});

test('a clock that jumps does not lock anybody out for good', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  world.clock.advance(hours(-1));
  assert.equal((await world.ask('GET', '/v1/larkfield/me', { token: ada.accessToken })).status, 200);
  world.clock.advance(hours(3));
  assert.equal((await refresh(world, ada.refreshToken)).status, 200);
});

type World = Awaited<ReturnType<typeof people>>;
const refresh = (world: World, refreshToken: string) => world.ask('POST', `${sessions}/refresh`, { body: { refreshToken } });

/** Six digits that are not the code. */
const other = (code: string, guess: number): string => String((Number(code) + 1 + guess) % 1_000_000).padStart(6, '0');

test('a name that claims an office or a check is refused at sign-in and at a change, also in look-alike letters', async (t) => {
  const world = await people(t);
  const ada = await world.member(address, 'Ada');
  const change = (pseudonym: string) => world.ask('PATCH', '/v1/larkfield/me', { body: { pseudonym }, token: ada.accessToken });
  for (const name of [
    'Dr Callowhill',
    'DrCallowhill',
    'd\u00f8ctor Who',
    'M0derator',
    'verified nurse',
    'Checked by Larkfield',
    'Admin',
    '\u0501\u043e\u0441 \u0412\u0435\u0440\u0430',
  ])
    assert.deepEqual([(await change(name)).body.code, name], ['pseudonym_claims', name]);
  assert.equal((await change('Nursery Rhyme')).status, 200);
  for (const name of [
    'DRCallowhill',
    'G.P.',
    'D R Callowhill',
    'Moderator1',
    'Admins',
    'Consultants',
    'DOCTOr',
    'STAFf',
    'MODERATORs',
    'GPs',
  ])
    assert.equal(claimsOffice(name, ''), true, name);
  for (const name of ['Andrea', 'Docks', 'Stafford Lane', 'Unchecked', 'Modest', 'J.R. Smith', 'Anna D', 'Modes', 'R2 D2'])
    assert.equal(claimsOffice(name, ''), false, name);
  const claimsAt = (clinic: string, names: string[]): string[] => names.filter((name) => claimsOffice(name, clinic));
  const asClinic = [
    'Larkfield team',
    'LarkfieldTeam',
    'LARKFIELDTEAM',
    'Larkfield te-am',
    'teams of Larkfield 2',
    'The Lark-field Reception',
    'Equipo Larkfield',
    'Larkfield Praxisteam',
    'The clinic',
    'Your care team',
  ];
  assert.deepEqual(claimsAt('Larkfield Clinic', asClinic), asClinic);
  assert.deepEqual(claimsAt('Eye Clinic', ['Eye Clinic team', 'Eyebright']), ['Eye Clinic team']);
  const innocent = [
    'Larkfield Rose',
    'Larkfield',
    'Team Tulip',
    'Surgery survivor',
    'Care bear',
    'Knee surgery',
    'Anna',
    'Hannah takes care',
  ];
  assert.deepEqual(claimsAt('Larkfield Surgery and Care Centre', innocent), []);
  assert.deepEqual(claimsAt('Anna Clinic', innocent), []);
  assert.equal((await change('Larkfield team')).body.code, 'pseudonym_claims');
  const ben = 'ben@mail.example';
  const code = await world.codeFor(ben);
  const signIn = (pseudonym: string) => world.ask('POST', '/v1/larkfield/sessions', { body: { email: ben, code, pseudonym } });
  assert.equal((await signIn('Nurse Ben')).body.code, 'pseudonym_claims');
  assert.equal((await signIn('Ben')).status, 201, 'and the code is still good');
});
