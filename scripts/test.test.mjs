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

test('a run that takes longer than it may fails, though every test passed', () => {
  const run = (...more) => testCommand('--only', 'server', '--files', 'kernel/cursor.test.ts', ...more);
  const late = run('--within', '0.0001');
  assert.match(late.lines.at(-1), /^[1-9]\d* passed, 1 failed, 0 skipped$/);
  assert.match(late.lines.join('\n'), /longer than 0\.0001 minutes/);
  assert.equal(late.status, 1);
  const intime = run('--within', '5');
  assert.match(intime.lines.at(-1), /^[1-9]\d* passed, 0 failed, 0 skipped$/);
  assert.equal(intime.status, 0);
});

test('a suite that does not exist is an error, not an empty success', () => {
  const { stderr, status } = testCommand('--only', 'everything');
  assert.match(stderr, /No suite is called everything/);
  assert.equal(status, 1);
});
