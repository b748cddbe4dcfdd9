import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

function testCommand(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, 'test.mjs'), ...args], { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

test('a suite in which nothing ran fails, and the last line counts it', () => {
  const { lines, status } = testCommand('--only', 'server', '--files', 'there-is-no-such.test.ts');
  assert.equal(lines.at(-1), '0 passed, 1 failed, 0 skipped');
  assert.equal(status, 1);
});

test('a suite that does not exist is an error, not an empty success', () => {
  const { stderr, status } = testCommand('--only', 'everything');
  assert.match(stderr, /No suite is called everything/);
  assert.equal(status, 1);
});
