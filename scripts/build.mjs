/**
 * Builds what is missing or made of other sources than there are now.
 * `node scripts/build.mjs` the panel and the admin page · `--server` the server for publishing · `--all` both, at once · `--force` even if fresh.
 */
import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from './turn.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const any = /./;
/** The parts of the server that the panel and the admin page are compiled against. */
const wire = /\.contract\.ts$|[\\/]contract\.ts$|[\\/](kernel|detect)[\\/]/;

const ofBrowser = {
  title: 'panel and the admin page',
  reads: {
    'packages/widget/src': any,
    'packages/server/admin': any,
    'packages/server/src': wire,
    'packages/widget/tsconfig.json': any,
    'packages/widget/package.json': any,
    'rollup.config.mjs': any,
    'scripts/compressed.mjs': any,
    'scripts/declarations.mjs': any,
    'scripts/tidy.mjs': any,
    'tsconfig.json': any,
    'package-lock.json': any,
  },
  // The rollup configuration removes what it replaced, once the new files stand.
  clears: [],
};
const served = ['packages/server/public/w/1/commonward.js', 'packages/server/public/admin/index.html'];
const rollup = [bin('rollup'), '-c', 'rollup.config.mjs', '--silent'];

/**
 * What each build reads (a file, or a folder and which of its files), what it must have made, and how it is made. `partOf` names the build
 * that makes the same and more: where that one is fresh, so is this one.
 */
const builds = {
  browser: { ...ofBrowser, makes: [...served, 'packages/widget/dist/index.js', 'packages/widget/dist/index.d.ts'], command: rollup },
  // Of that what a server serves, without the panel as a package: whoever only wants to see it waits for no declarations.
  served: { ...ofBrowser, makes: served, command: [...rollup, '--configServed'], partOf: 'browser' },
  server: {
    title: 'server',
    reads: {
      'packages/server/src': any,
      'packages/server/tsconfig.json': any,
      'packages/server/tsconfig.build.json': any,
      'packages/server/package.json': any,
      'packages/server/rollup.mjs': any,
      'scripts/declarations.mjs': any,
      'tsconfig.json': any,
      'package-lock.json': any,
    },
    makes: ['packages/server/dist/app/cli/main.js', 'packages/server/dist/contract.d.ts'],
    // Without this a file that was renamed or dropped would be published for ever.
    clears: ['packages/server/dist'],
    command: [bin('rollup'), '-c', 'packages/server/rollup.mjs', '--silent'],
  },
};

/** The sources as they are now. Their times do not count: another checkout of the same sources, or one gone back to, is the same. */
function stateOf(reads) {
  const files = Object.entries(reads).flatMap(([name, which]) => {
    const path = join(root, name);
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => which.test(file) && !/\.(test|harness)\.ts$/.test(file));
  });
  const digest = createHash('sha256');
  for (const file of files.sort()) {
    const text = readFileSync(file);
    digest.update(`${file.slice(root.length)} ${text.length}\n`).update(text);
  }
  return digest.digest('hex');
}

const stampOf = (name) => join(root, '.cache', `built-${name}`);

/** What the last whole build was made of; null while one is under way. */
function stamped(name) {
  try {
    return readFileSync(stampOf(name), 'utf8');
  } catch {
    return null;
  }
}

/** Whether a build would change anything. */
export function isStale(name) {
  const { reads, makes, partOf } = builds[name];
  if (partOf && !isStale(partOf)) return false;
  if (makes.some((path) => !existsSync(join(root, path)))) return true;
  return stamped(name) !== stateOf(reads);
}

/**
 * Builds one thing, unless it is up to date. Several may be asked for at once, in one checkout: one builds, the others wait for what it makes.
 * @param {'browser' | 'served' | 'server'} name
 * @returns {boolean} whether it had to
 * @throws when the compiler found something wrong or did not write what it should
 */
export function build(name, { force = false } = {}) {
  if (!force && !isStale(name)) return false;
  return inTurn(join(root, '.cache', `building-${builds[name].partOf ?? name}`), () => {
    // Whoever was there first may have built it meanwhile.
    if (!force && !isStale(name)) return false;
    make(name);
    return true;
  });
}

function make(name) {
  const { title, reads, makes, clears, command } = builds[name];
  const state = stateOf(reads);
  // Until the end nobody takes it for built, even if this one is killed half-way; nor what other builds made of the same files, thereafter.
  for (const other of Object.keys(builds)) if (builds[other].reads === reads) rmSync(stampOf(other), { force: true });
  for (const path of clears) rmSync(join(root, path), { recursive: true, force: true });
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`Building the ${title} failed.`);
  const missing = makes.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Error(`The build ended well but did not write ${missing.join(', ')}.`);
  writeFileSync(stampOf(name), state);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, script, ...asked] = process.argv;
  const all = asked.includes('--all');
  const force = asked.includes('--force');
  const name = asked.includes('--server') && !all ? 'server' : 'browser';
  // Neither reads what the other makes, and a compiler keeps one processor busy.
  const beside = all && once(spawn(process.execPath, [script, '--server', ...(force ? ['--force'] : [])], { stdio: 'inherit' }), 'close');
  try {
    const started = performance.now();
    const did = build(name, { force });
    console.log(did ? `built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s` : `${name} is up to date`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  if (beside) {
    const [code] = await beside;
    process.exitCode ||= code ?? 1;
  }
}
