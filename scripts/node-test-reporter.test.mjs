import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const reporter = join(dirname(fileURLToPath(import.meta.url)), 'node-test-reporter.mjs');

/** Runs one test file with this text as the test command runs it, and returns what the reporter printed; `counts` null when it came to no end. */
function reportOn(text) {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-reporter-'));
  try {
    writeFileSync(join(folder, 'a.test.mjs'), `import { after, before, describe, test } from 'node:test';\n${text}`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { stdout } = spawnSync(process.execPath, ['--test', '--test-isolation=none', `--test-reporter=${reporter}`, 'a.test.mjs'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    const lines = stdout.trimEnd().split('\n');
    if (!lines.at(-1).startsWith('##counts')) return { counts: null, said: stdout };
    const { passed, failed, skipped, files } = JSON.parse(lines.pop().replace('##counts ', ''));
    return { counts: [passed, failed, skipped, files], said: lines.join('\n') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a group is not a test, and each of its tests counts once', () => {
  const { counts, said } = reportOn("describe('group', () => { test('one', () => {}); test('two', () => {}); });");
  assert.deepEqual(counts, [2, 0, 0, 1]);
  assert.equal(said, '');
});

test('a failure is named with its place and its reason', () => {
  const { counts, said } = reportOn("describe('group', () => { test('breaks', () => { throw new Error('the reason'); }); });");
  assert.deepEqual(counts, [0, 1, 0, 1]);
  assert.match(said, /✗ breaks {2}a\.test\.mjs:2\n {4}Error: the reason/);
});

test('what is skipped or still to do is named and never counts as passed', () => {
  const { counts, said } = reportOn(
    "test('later', { skip: 'no data here' }, () => {}); test('some day', { todo: true }, () => { throw new Error(); });",
  );
  assert.deepEqual(counts, [0, 0, 2, 1]);
  assert.match(said, /skipped: later \(no data here\)/);
});

test('a file without a test fails, for it looks like proof', () => {
  const { counts, said } = reportOn('export {};');
  assert.deepEqual(counts.slice(0, 2), [0, 1]);
  assert.match(said, /a\.test\.mjs: holds no test/);
});

test('a file that cannot be loaded fails and says why', () => {
  const { counts, said } = reportOn("import './missing.mjs';");
  assert.deepEqual(counts.slice(0, 2), [0, 1]);
  assert.match(said, /missing\.mjs/);
});

test('a failing hook after the last test is not lost', () => {
  const { counts } = reportOn("describe('group', () => { after(() => { throw new Error('left open'); }); test('fine', () => {}); });");
  assert.equal(counts[1], 1);
});

test('a process that ends in the middle does not say that it came to the end', () => {
  const { counts } = reportOn("test('one', () => {}); test('two', async () => { process.exit(0); });");
  assert.equal(counts, null);
});
