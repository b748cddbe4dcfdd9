/**
 * Nobody learns from the time an answer takes whether an address is known here: the same statements run and the same hashing is done.
 * Both are counted, since clocks in a test tell nothing.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import { statementsOf } from '../../../test/support/statements.ts';

// Before anything imports the package: a module takes the functions of this one when it is first loaded.
const argon2 = createRequire(import.meta.url)('@node-rs/argon2') as { verify: (hash: string, password: string) => Promise<boolean> };
const { verify } = argon2;
/** The parameters of every hash that a password was held against. */
let checked: string[] = [];
argon2.verify = (hash, password) => {
  checked.push(hash.split('$').slice(0, 4).join('$'));
  return verify(hash, password);
};
const { people } = await import('../../../test/support/people.ts');

/** What `work` asks the database for; a site's settings are read once a second, whoever comes, and so tell nothing. */
const listening = (t: TestContext) => {
  const during = statementsOf(t);
  return async (work: () => Promise<unknown>) => (await during(work)).filter((text) => !/ from "site" where/.test(text));
};

const known = 'ada@mail.example';
const unknown = 'nobody@mail.example';

test('enumeration: a code costs the same work for a member and a stranger', async (t) => {
  const world = await people(t);
  await world.member(known, 'Ada');
  const during = listening(t);
  const asking = (email: string) =>
    during(async () => {
      const answer = await world.ask('POST', '/v1/larkfield/codes', { body: { email, ofAge: true }, ip: '198.51.100.77' });
      assert.equal(answer.status, 202, answer.text);
    });
  // The member has asked before, in order to become one: so has the stranger.
  await asking(unknown);
  const strangers = await asking(unknown);
  assert.ok(strangers.length > 2, 'something was heard');
  assert.deepEqual(await asking(known), strangers);
});

test('enumeration: a wrong code costs the same work for a member and a stranger, and for two who never asked', async (t) => {
  const world = await people(t);
  await world.member(known, 'Ada');
  const during = listening(t);
  const guessing = (email: string, code: string) =>
    during(async () => {
      const answer = await world.ask('POST', '/v1/larkfield/sessions', { body: { email, code } });
      assert.equal(answer.body.code, 'code_wrong', answer.text);
    });
  const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const members = await guessing(known, wrong(await world.codeFor(known)));
  assert.ok(members.length > 1, 'something was heard');
  assert.deepEqual(await guessing(unknown, wrong(await world.codeFor(unknown))), members);

  // A member of one site is a stranger on the next, who has not asked for a code there.
  assert.deepEqual(
    await during(() => world.ask('POST', '/v1/harbour/sessions', { body: { email: known, code: '000000' } })),
    await during(() => world.ask('POST', '/v1/harbour/sessions', { body: { email: 'never@mail.example', code: '000000' } })),
  );
});

test('enumeration: a wrong password costs the same work for somebody on the staff, somebody invited, and a stranger', async (t) => {
  const world = await people(t);
  await world.staff('olive@clinic.example', 'Olive Marsh', { larkfield: ['owner'] });
  const invited = await world.ask('POST', '/admin/api/sites/larkfield/invitations', {
    cookie: await world.enter('olive@clinic.example'),
    body: { email: 'kit@clinic.example', name: 'Kit', roles: ['clinician'] },
  });
  assert.equal(invited.status, 201);
  const during = listening(t);
  const guessing = async (email: string) => {
    checked = [];
    const statements = await during(async () => {
      const answer = await world.ask('POST', '/admin/api/session', { body: { email, password: 'not the right password' } });
      assert.equal(answer.body.code, 'sign_in_failed', answer.text);
    });
    return { statements, checked };
  };
  const staffs = await guessing('olive@clinic.example');
  assert.ok(staffs.statements.length > 1, 'something was heard');
  assert.deepEqual(staffs.checked, ['$argon2id$v=19$m=19456,t=2,p=1']);
  assert.deepEqual(await guessing('kit@clinic.example'), staffs);
  assert.deepEqual(await guessing('nobody@clinic.example'), staffs);
});
