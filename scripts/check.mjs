/**
 * `npm run check`: what can be known without running the product. Types, lint, format, boundaries, styles, and that every generated file
 * is what its source makes. Each line says how much was looked at. `--json` ends with the figures.
 */
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from './report.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @returns {Promise<{ code: number, ended: number | string, text: string }>} `ended` with a code, or by which signal */
function run(program, args) {
  const script = { eslint: 'eslint/bin/eslint.js', prettier: 'prettier/bin/prettier.cjs' }[program];
  const [command, ...first] = script ? [process.execPath, join(root, 'node_modules', script)] : [program];
  return new Promise((done) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => done({ code: 1, ended: 1, text: error.message }));
    child.on('close', (code, signal) =>
      done({ code: code ?? 1, ended: signal ?? code, text: Buffer.concat(chunks).toString('utf8').trim() }),
    );
  });
}

/** Every folder with a tsconfig.json of its own is a project. */
function projects() {
  const found = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'tsconfig.json' && !/(^|[\\/])(node_modules|dist)([\\/]|$)/.test(entry.parentPath.slice(root.length)))
    .map((entry) => relative(root, entry.parentPath));
  return found.sort();
}

/** @typedef {{ name: string, ok: boolean, looked: number, what: string, output: string, figures: Record<string, number> }} Checked */

/**
 * Types and lint of some projects, in one process: of those after the first a compiler that has warmed up makes half the work. Where it ended
 * before it was done with one, or not well, that one fails with what it said.
 * @param {string[]} folders
 * @returns {Promise<Checked[]>} in their order
 */
export async function checkedProjects(folders) {
  if (folders.length === 0) return [];
  const { ended, text } = await run(process.execPath, ['scripts/check-project.mjs', ...folders, '--json']);
  const heard = new Map();
  const said = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('{"folder"')) said.push(line);
    else {
      const { folder, ...found } = JSON.parse(line);
      heard.set(folder, found);
    }
  }
  said.push(`ended with ${ended}`);
  const unexplained = ended !== 0 && [...heard.values()].every(({ faults, looked }) => faults.length === 0 && looked > 0);
  return folders.map((folder) => {
    const { faults, looked } = (!unexplained && heard.get(folder)) || { faults: [said.join('\n')], looked: heard.get(folder)?.looked ?? 0 };
    const key = folder.replace(/^packages./, '').replaceAll(/[\\/]/g, '.');
    return {
      name: `types and lint of ${folder}`,
      ok: faults.length === 0,
      looked,
      what: 'files',
      output: faults.join('\n'),
      figures: { [`project.${key}`]: looked },
    };
  });
}

/** What one of our own instruments printed, and the figures that it ended with. */
function reported(text) {
  const lines = text.split('\n');
  const figures = lines.at(-1).startsWith('{') ? JSON.parse(lines.pop()).figures : {};
  return { lines, figures };
}

/** Lint of all that is in no TypeScript project. */
async function lint() {
  const ofProjects = projects().flatMap((folder) => ['--ignore-pattern', `${folder.replaceAll('\\', '/')}/**/*.ts`]);
  const { code, text } = await run('eslint', ['.', ...ofProjects, '--format', 'json', '--max-warnings', '0']);
  const start = text.indexOf('[{');
  if (start < 0) return { name: 'lint', ok: false, looked: 0, what: 'files', output: text, figures: {} };
  const results = JSON.parse(text.slice(start));
  const output = results
    .flatMap(({ filePath, messages }) =>
      messages.map((m) => `${relative(root, filePath)}:${m.line}:${m.column}  ${m.message}  (${m.ruleId})`),
    )
    .join('\n');
  return {
    name: 'lint of the rest',
    ok: code === 0,
    looked: results.length,
    what: 'files',
    output,
    figures: { 'lint.files': results.length },
  };
}

async function format() {
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  const known = /\.(ts|mjs|js|json|md|css|html|yml|yaml)$/;
  const files = listed.code === 0 ? listed.text.split('\n').filter((file) => known.test(file) && existsSync(join(root, file))) : ['.'];
  const { code, text } = await run('prettier', ['--list-different', '--no-error-on-unmatched-pattern', ...files]);
  return { name: 'format', ok: code === 0, looked: files.length, what: 'files', output: text, figures: { 'format.files': files.length } };
}

async function boundaries() {
  const { code, text } = await run(process.execPath, ['scripts/check-boundaries.mjs', '--json']);
  const { lines, figures } = reported(text);
  const looked = figures['boundaries.edges'] ?? 0;
  return { name: 'boundaries', ok: code === 0, looked, what: 'imports', output: lines.join('\n'), figures };
}

async function styles() {
  const { code, text } = await run(process.execPath, ['scripts/check-styles.mjs', '--json']);
  const { lines, figures } = reported(text);
  const looked = figures['styles.declarations'] ?? 0;
  return { name: 'styles', ok: code === 0, looked, what: 'declarations', output: lines.join('\n'), figures };
}

/** The programs that make files which are kept in the repository; each says with `--check` what it would write differently. */
const generators = {
  reference: { script: 'packages/widget/scripts/reference.mjs', makes: ['docs/reference', 'packages/widget/custom-elements.json'] },
  states: { script: 'packages/server/scripts/states.mjs', makes: ['docs/reference/states.md'] },
  migrations: { script: 'packages/server/scripts/migrations.mjs', makes: ['packages/server/migrations'] },
  'danger model': {
    script: 'packages/server/scripts/crisis-model.mjs',
    makes: ['weights', 'wide-weights'].map((name) => `packages/server/src/features/moderation/detect/crisis/${name}.ts`),
  },
  'guard model': {
    script: 'packages/server/scripts/guard-model.mjs',
    makes: ['packages/server/src/features/moderation/detect/guard/weights.ts'],
  },
  'guard net': {
    script: 'packages/server/scripts/guard-net.mjs',
    makes: ['packages/server/src/features/moderation/detect/guard/net.weights.ts'],
  },
};

function generatedFiles(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return 0;
  if (!/\.[a-z]+$/.test(path))
    return readdirSync(absolute, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  return 1;
}

async function generated(name) {
  const { script, makes } = generators[name];
  const { code, text } = existsSync(join(root, script))
    ? await run(process.execPath, [script, '--check'])
    : { code: 1, text: `${script} is missing, so nothing says whether ${makes.join(' and ')} are fresh.` };
  const looked = makes.reduce((sum, path) => sum + generatedFiles(path), 0);
  return {
    name: `generated ${name}`,
    ok: code === 0 && looked > 0,
    looked,
    what: 'files',
    output: text,
    figures: { [`generated.${name}`]: looked },
  };
}

/**
 * Runs every check, as many at a time as there are processors.
 * @param {(checked: Checked) => void} each told of each one as it ends, and of those that share a process at its end
 * @returns {Promise<Checked[]>}
 */
export async function runChecks(each = () => {}) {
  const all = projects();
  const ofServer = (folder) => folder === join('packages', 'server');
  const waiting = [
    // What takes longest comes first, so that at the end nothing long runs alone.
    () => checkedProjects(all.filter((folder) => !ofServer(folder))),
    () => checkedProjects(all.filter(ofServer)),
    format,
    lint,
    boundaries,
    styles,
    ...Object.keys(generators).map((name) => () => generated(name)),
  ];
  const ended = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const checked of [await next()].flat()) {
        if (checked.looked === 0) checked.ok = false;
        ended.push(checked);
        each(checked);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return ended;
}

/** One line for a check that holds; a failing one is followed by what it found. */
export function lineFor({ name, ok, looked, what, output }) {
  return `${ok ? '✓' : '✗'} ${name}: ${looked} ${what}${ok || !output ? '' : `\n${output.replaceAll(/^/gm, '    ')}`}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await runChecks((checked) => console.log(lineFor(checked)));
  finish(
    'check',
    all.every(({ ok }) => ok),
    Object.assign({ checks: all.length, 'checks.failed': all.filter(({ ok }) => !ok).length }, ...all.map(({ figures }) => figures)),
  );
}
