import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withoutTest, writeGroup } from './test-group.mjs';

const reporter = join(dirname(fileURLToPath(import.meta.url)), 'node-test-reporter.mjs');

/** Runs files with these texts as one group. */
function runGroup(t, texts) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'commonward-group-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, `${name}.test.mjs`);
    writeFileSync(file, `import { test } from 'node:test';\n${text}`);
    return file;
  });
  const report = join(folder, 'report.log');
  const group = join(folder, 'group.mjs');
  writeGroup(group, files);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const reporting = [`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`];
  const { status } = spawnSync(process.execPath, ['--test', '--test-isolation=none', ...reporting, group], { cwd: folder, env });
  const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
  const { passed, failed, held } = JSON.parse(lines.pop().replace('##counts ', ''));
  return {
    status,
    counts: [passed, failed],
    said: lines.join('\n'),
    without: withoutTest(files, held).map((file) => file.slice(folder.length + 1)),
  };
}

test('a file that breaks after its first test fails by its name, and the others run', (t) => {
  const { status, counts, said } = runGroup(t, {
    a: "test('one', () => {});",
    b: "test('two', () => {}); throw new Error('the reason');",
    c: "test('three', () => {}); await import('./nowhere.mjs'); test('never', () => {});",
    d: "test('four', () => {});",
  });
  assert.equal(status, 1);
  assert.deepEqual(counts, [4, 2]);
  assert.match(said, /✗ .*b\.test\.mjs can be loaded to its end[^]*the reason/);
  assert.match(said, /✗ .*c\.test\.mjs can be loaded to its end[^]*nowhere\.mjs/);
});

test('a file without a test is named, whatever the others hold', (t) => {
  const { without } = runGroup(t, { a: "test('one', () => {});", b: 'export {};', c: "test('breaks', () => { throw new Error(); });" });
  assert.deepEqual(without, ['b.test.mjs']);
});

test('what goes wrong after the tests is told in words', (t) => {
  const { status, said } = runGroup(t, { a: "test('one', () => { setTimeout(() => Promise.reject(new Error('too late')), 20); });" });
  assert.equal(status, 1);
  assert.match(said, /too late/);
});
