import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../../kernel/errors.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

test('a password is checked against Argon2id at the least that OWASP asks for', async () => {
  const hash = await hashPassword('four quiet words here');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
  assert.equal(await verifyPassword(hash, 'four quiet words here'), true);
  assert.equal(await verifyPassword(hash, 'four quiet words there'), false);
  assert.equal(await verifyPassword(null, 'four quiet words here'), false);
});

test('the same password typed on another keyboard is the same password', async () => {
  const hash = await hashPassword('caf\u00e9 by the canal');
  assert.equal(await verifyPassword(hash, 'cafe\u0301 by the canal'), true);
});

test('a flood of sign-ins is refused instead of taking all memory', async () => {
  const settled = await Promise.allSettled(Array.from({ length: 60 }, () => verifyPassword(null, 'a guess')));
  const refused = settled.filter((result) => result.status === 'rejected');
  assert.equal(refused.length, 18);
  for (const result of refused) assert.ok(result.reason instanceof Failure && result.reason.code === 'busy');
  assert.equal(await verifyPassword(null, 'a guess'), false);
});
