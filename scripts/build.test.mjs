/** Builds of one checkout that are asked for at once, or that do not come to their end. The compiler here is a slow one made for it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const page = 'packages/server/public/admin/index.html';

/** Stands where rollup stands: writes half of every file, takes its time, writes the rest. Two of them at once at the same files fail. */
const slowCompiler = `#!/usr/bin/env node
const { appendFileSync, existsSync, mkdirSync, rmdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const server = process.argv.includes('packages/server/rollup.mjs');
if (existsSync(server ? 'server-broken' : 'browser-broken')) process.exit(1);
const files = server
  ? ['packages/server/dist/app/cli/main.js', 'packages/server/dist/contract.d.ts']
  : [
      ...['packages/server/public/w/1/commonward.js', '${page}'],
      ...(process.argv.includes('--configServed') ? [] : ['packages/widget/dist/index.js', 'packages/widget/dist/index.d.ts']),
    ];
const atWork = server ? 'at-work-server' : 'at-work';
const write = (text) => files.forEach((file) => (mkdirSync(dirname(file), { recursive: true }), writeFileSync(file, text)));
mkdirSync(atWork);
write('half');
// Made to meet the other compiler, it waits until that is at work too.
if (existsSync('together')) writeFileSync(server ? 'server-began' : 'browser-began', '');
for (const end = Date.now() + 30_000; existsSync('together') && !existsSync(server ? 'browser-began' : 'server-began'); )
  if (Date.now() > end) process.exit(1);
setTimeout(() => {
  write('whole');
  rmdirSync(atWork);
  appendFileSync('ends.log', 'end\\n');
}, 400);
`;

const made = [];
after(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A checkout with nothing in it but the build and its compiler. */
function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'commonward-build-'));
  made.push(root);
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
  for (const name of ['build.mjs', 'turn.mjs', 'node-version.mjs']) copyFileSync(join(scripts, name), join(root, 'scripts', name));
  symlinkSync(resolve(scripts, '../node_modules/better-sqlite3'), join(root, 'node_modules/better-sqlite3'), 'junction');
  writeFileSync(join(root, 'node_modules/.bin/rollup'), slowCompiler, { mode: 0o755 });
  return root;
}

/** Begins one; `said` is what it said by its end, when the page was `page`. */
function begun(root, ...args) {
  const child = spawn(process.execPath, ['scripts/build.mjs', ...args], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, said: said.trim(), page: readFileSync(join(root, page), 'utf8') }));
  return { child, ended };
}

const skip = process.platform === 'win32' ? 'its compiler is a POSIX program' : false;

test('builds that are started together end well, each with whole files, and one of them does the work', { skip }, async () => {
  const root = checkout();
  const ends = await Promise.all([1, 2, 3].map(() => begun(root).ended));
  for (const { code, said, page } of ends) assert.deepEqual({ code, page }, { code: 0, page: 'whole' }, said);
  assert.equal(readFileSync(join(root, 'ends.log'), 'utf8'), 'end\n');
  assert.equal(ends.filter(({ said }) => said === 'browser is up to date').length, 2);
});

test('two that have to build, build one after the other', { skip }, async () => {
  const root = checkout();
  const ends = await Promise.all([1, 2].map(() => begun(root, '--force').ended));
  for (const { code, said } of ends) assert.equal(code, 0, said);
  assert.equal(readFileSync(join(root, 'ends.log'), 'utf8'), 'end\nend\n');
});

test('one that was killed half-way holds nobody up, and what it left is not taken for built', { skip }, async () => {
  const root = checkout();
  assert.equal((await begun(root).ended).page, 'whole');
  const killed = begun(root, '--force');
  while (!existsSync(join(root, 'at-work'))) await new Promise((later) => setTimeout(later, 10));
  process.kill(-killed.child.pid, 'SIGKILL');
  await killed.ended;
  rmSync(join(root, 'at-work'), { recursive: true });
  const { code, said, page } = await begun(root).ended;
  assert.deepEqual({ code, page }, { code: 0, page: 'whole' }, said);
  assert.match(said, /^built browser/);
});

test('what is built is known by the text of its sources: a later time changes nothing, another text does', { skip }, async () => {
  const root = checkout();
  const config = join(root, 'rollup.config.mjs');
  writeFileSync(config, 'one');
  assert.match((await begun(root).ended).said, /^built browser/);
  const later = new Date(Date.now() + 60_000);
  utimesSync(config, later, later);
  assert.equal((await begun(root).ended).said, 'browser is up to date');
  // As long, and as old.
  writeFileSync(config, 'two');
  utimesSync(config, later, later);
  assert.match((await begun(root).ended).said, /^built browser/);
});

test('what is only served is built without the package, and each build knows what the other made', { skip }, async () => {
  const root = checkout();
  const { build, isStale } = await import(pathToFileURL(join(root, 'scripts/build.mjs')).href);
  const config = join(root, 'rollup.config.mjs');
  writeFileSync(config, 'one');
  assert.equal(build('served'), true);
  assert.equal(readFileSync(join(root, page), 'utf8'), 'whole');
  assert.equal(existsSync(join(root, 'packages/widget/dist')), false);
  assert.deepEqual([isStale('served'), isStale('browser')], [false, true]);
  // All of it is more than what is served: the lesser build finds that done.
  assert.equal(build('browser'), true);
  rmSync(join(root, '.cache/built-served'), { force: true });
  assert.deepEqual([isStale('served'), isStale('browser')], [false, false]);
  // Sources that went on and back again: what was made of them first has been overwritten by the other build.
  writeFileSync(config, 'two');
  assert.equal(build('served'), true);
  writeFileSync(config, 'one');
  assert.deepEqual([isStale('served'), isStale('browser')], [true, true]);
  assert.equal(build('browser'), true);
  writeFileSync(config, 'two');
  assert.deepEqual([isStale('served'), isStale('browser')], [true, true]);
});

test('both are built at once, and whichever fails, the whole has failed', { skip }, async () => {
  const root = checkout();
  writeFileSync(join(root, 'together'), '');
  const { code, said, page } = await begun(root, '--all').ended;
  rmSync(join(root, 'together'));
  assert.deepEqual({ code, page }, { code: 0, page: 'whole' }, said);
  assert.deepEqual(
    said
      .split('\n')
      .map((line) => line.replace(/ in .*/, ''))
      .sort(),
    ['built browser', 'built server'],
  );
  assert.equal(readFileSync(join(root, 'packages/server/dist/contract.d.ts'), 'utf8'), 'whole');
  for (const broken of ['server-broken', 'browser-broken']) {
    writeFileSync(join(root, broken), '');
    const failed = await begun(root, '--all', '--force').ended;
    assert.equal(failed.code, 1, failed.said);
    rmSync(join(root, broken));
  }
});
