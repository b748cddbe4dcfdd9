import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { digest, installationSecret, keyedDigest, keysFrom, sameText } from './index.ts';

const keys = keysFrom('one secret of thirty-two characters');

test('what is sealed opens with the same key for the same purpose, and never looks the same twice', () => {
  for (const text of ['', 'ana@example.org', 'Ünïcödé 漢字', 'x'.repeat(10_000)])
    assert.equal(keys.unseal(keys.seal(text, 'email'), 'email'), text);
  assert.notEqual(keys.seal('ana@example.org', 'email'), keys.seal('ana@example.org', 'email'));
  assert.equal(keysFrom('one secret of thirty-two characters').unseal(keys.seal('a', 'email'), 'email'), 'a');
});

test('another purpose, another key or any changed byte does not open it', () => {
  const sealed = keys.seal('ana@example.org', 'email');
  assert.throws(() => keys.unseal(sealed, 'code'));
  assert.throws(() => keysFrom('another secret of thirty-two chars').unseal(sealed, 'email'));
  for (const wrong of ['', '1.', 'x', '2.abc', sealed.slice(2), '1.AAAA']) assert.throws(() => keys.unseal(wrong, 'email'), wrong);
  const bytes = Buffer.from(sealed.slice(2), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    assert.throws(() => keys.unseal(`1.${changed.toString('base64url')}`, 'email'), `byte ${at}`);
  }
  for (let length = 0; length < 28; length += 1)
    assert.throws(() => keys.unseal(`1.${bytes.subarray(0, length).toString('base64url')}`, 'email'), `cut to ${length}`);
});

test('the index of an address is the same within a scope and tells nothing across scopes or keys', () => {
  assert.equal(keys.index('a', 'larkfield'), keys.index('a', 'larkfield'));
  assert.notEqual(keys.index('a', 'larkfield'), keys.index('a', 'harbour'));
  assert.notEqual(keys.index('a', 'larkfield'), keysFrom('another secret of thirty-two chars').index('a', 'larkfield'));
  assert.notEqual(keys.index('b', 'a'), keys.index('', 'a\0b'));
});

test('digests and comparisons', () => {
  assert.match(digest('token'), /^[A-Za-z0-9_-]{43}$/);
  assert.notEqual(keyedDigest('k1', 'text'), keyedDigest('k2', 'text'));
  assert.ok(sameText('same', 'same'));
  assert.ok(!sameText('same', 'samee') && !sameText('', 'x'));
});

test('the key file is made once, for its owner alone, and kept', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-keys-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const made = installationSecret(null, join(folder, 'data'));
  assert.ok(made.length >= 32);
  assert.equal(installationSecret(null, join(folder, 'data')), made);
  assert.equal(installationSecret('a given one', join(folder, 'data')), 'a given one');
  assert.deepEqual(readdirSync(join(folder, 'data')), ['secret.key'], 'no half-written file is left');
  if (process.platform !== 'win32') assert.equal(statSync(join(folder, 'data', 'secret.key')).mode & 0o777, 0o600);
  assert.equal(readFileSync(join(folder, 'data', 'secret.key'), 'utf8').trim(), made);
  writeFileSync(join(folder, 'data', 'secret.key'), '');
  assert.throws(() => installationSecret(null, join(folder, 'data')), /holds no key/);
});
