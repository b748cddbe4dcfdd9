/** What `npm start` becomes. The compiler and the command are small ones made for it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const [firstLine] = readFileSync(resolve(scripts, '../packages/server/bin/commonward.mjs'), 'utf8').split('\n', 1);

const compiler = `#!/usr/bin/env node
const { mkdirSync, writeFileSync } = require('node:fs');
for (const folder of ['w/1', 'admin']) mkdirSync('packages/server/public/' + folder, { recursive: true });
for (const file of ['w/1/commonward.js', 'admin/index.html']) writeFileSync('packages/server/public/' + file, process.argv.join(' '));
`;

const commandItBecomes = `${firstLine}
process.on('SIGTERM', () => process.exit(7));
console.log(JSON.stringify({ pid: process.pid, flags: process.execArgv, args: process.argv.slice(2), arenas: process.env.MALLOC_ARENA_MAX }));
setInterval(() => undefined, 1000);
`;

function checkout(t) {
  const root = mkdtempSync(join(tmpdir(), 'commonward-start-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['scripts', 'node_modules/.bin', 'packages/server/bin']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['start.mjs', 'command.mjs', 'build.mjs', 'turn.mjs', 'node-version.mjs'])
    copyFileSync(join(scripts, name), join(root, 'scripts', name));
  symlinkSync(resolve(scripts, '../node_modules/better-sqlite3'), join(root, 'node_modules/better-sqlite3'), 'junction');
  writeFileSync(join(root, 'node_modules/.bin/rollup'), compiler, { mode: 0o755 });
  writeFileSync(join(root, 'packages/server/bin/commonward.mjs'), commandItBecomes);
  return root;
}

const skip = process.platform === 'win32' ? 'its compiler is a POSIX program' : false;

test('`npm start` builds what is served and becomes the command itself: its settings, its signals', { skip }, async (t) => {
  const root = checkout(t);
  const child = spawn(process.execPath, ['scripts/start.mjs', '--more'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout) if ((said += chunk).includes('}')) break;
  const { flags, ...rest } = JSON.parse(said.slice(said.indexOf('{')));
  assert.deepEqual(rest, { pid: child.pid, args: ['demo', '--more'], arenas: /MALLOC_ARENA_MAX=(\d+)/.exec(firstLine)[1] });
  assert.deepEqual(
    flags,
    firstLine.split(' ').filter((word) => word.startsWith('--')),
  );
  assert.match(readFileSync(join(root, 'packages/server/public/admin/index.html'), 'utf8'), /--configServed/);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [7, null]);
});
