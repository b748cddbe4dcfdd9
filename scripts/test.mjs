/**
 * `npm test`: everything that must hold, cheapest first. Each suite prints how much it looked at, and what failed; its whole
 * output is kept in .cache/test-logs/. The last line counts all suites together: `N passed, N failed, N skipped`. From `server` on the suites
 * overlap (test-schedule.mjs), so that their times add up to more than the run's.
 *
 * `--list` names the suites · `--only a,b` runs some of them · `--files x.test.ts,…` runs these files of a suite · `--within N` fails
 * when it takes longer than N minutes. All of it is to take 15, or nobody waits for it before they merge: past that it says so, and it fails
 * past 40, since a machine that is half as fast today is no defect.
 */
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { withoutTest, writeGroup } from './test-group.mjs';
import { runInOrder } from './test-schedule.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const logs = join(root, '.cache', 'test-logs');

/**
 * @typedef {import('./test-schedule.mjs').Counts} Counts
 * @typedef {import('./test-schedule.mjs').Suite} Suite
 * @typedef {import('./test-schedule.mjs').Turn} Turn
 */

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '').split(',').filter(Boolean);
};
const only = option('only');
const chosenFiles = option('files');
const within = Number(option('within')?.[0] ?? (only ? Infinity : 40));
const aim = 15;

/**
 * Where the databases of tests lie: in memory where there is plenty, since PostgreSQL makes some three hundred files for each of them.
 * Nothing is run from there, which systems often forbid.
 */
const temporary = (() => {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize < 4 * 1024 ** 3) return null;
    const folder = mkdtempSync('/dev/shm/commonward-tests-');
    chmodSync(folder, 0o755);
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    return null;
  }
})();
const inMemory = temporary ? { TMPDIR: temporary } : {};

/** What a developer has set for a server of their own must not reach the servers under test. */
function cleanEnvironment(extra = {}) {
  const own =
    /^(PORT|DEMO_PORT|DATABASE_URL|DATA_DIR|PUBLIC_URL|SMTP_URL|MAIL_FROM|TRUSTED_PROXIES|SQLITE_SYNCHRONOUS|COMMONWARD_.*|FORCE_COLOR|TEST_DATABASE|TEST_POSTGRES_URL|NODE_TEST_CONTEXT)$/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    NO_COLOR: '1',
    // Each group of test files is a process of its own that reads the same sources: their types are stripped and their code compiled once.
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    ...extra,
  };
}

/** The processes of this run that must not outlive it, by process group. */
const running = new Set();

function endGroup(pid, signal = 'SIGKILL') {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It had ended by itself.
  }
}

/**
 * Runs a program, writes all it says to a log, and hands back its lines. What it leaves running is ended with it.
 * @returns {Promise<{ code: number, lines: string[], lastWords: string[], late: boolean }>} `lastWords` from standard error; `late` when
 *   it had to be stopped
 */
function run(name, command, args, { env = {}, minutes = 20 } = {}) {
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, `${name}.log`));
  const child = spawn(command, args, {
    cwd: root,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child.pid);
  const chunks = [];
  const errors = [];
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child.pid);
  }, minutes * 60_000);
  child.stdout.on('data', (chunk) => {
    chunks.push(chunk);
    log.write(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors.push(chunk);
    log.write(chunk);
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
    });
    child.on('exit', () => endGroup(child.pid));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child.pid);
      log.end();
      // Colours and cursor movements are for terminals.
      const linesOf = (all) => stripVTControlCharacters(Buffer.concat(all).toString('utf8')).trimEnd().split('\n');
      done({
        code: code ?? 1,
        lines: linesOf(chunks),
        lastWords: linesOf(errors)
          .filter((line) => !/^\s+at /.test(line))
          .slice(-25),
        late,
      });
    });
  });
}

/**
 * A suite that ends with a `##counts` line, on standard output or in the file `report`: prints the rest, and never lets a bad end or an empty
 * run pass for success.
 */
async function counted(say, name, command, args, { report, ...options } = {}) {
  const { code, lines: printed, lastWords, late } = await run(name, command, args, options);
  const lines = report ? (existsSync(report) ? readFileSync(report, 'utf8').trimEnd().split('\n') : []) : printed;
  const said = lines.filter((line) => line && !line.startsWith('##counts'));
  for (const line of said.slice(0, 400)) say(`  ${line}`);
  if (said.length > 400) say(`  … and ${said.length - 400} more lines in .cache/test-logs/${name}.log`);
  const last = lines.findLast((line) => line.startsWith('##counts'));
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0, ...(last ? JSON.parse(last.slice('##counts'.length)) : {}) };
  if (late) say(`  ✗ stopped after ${options.minutes ?? 20} minutes`);
  if ((late || code !== 0 || !last) && counts.failed === 0) {
    counts.failed = 1;
    say(`  ✗ ended with code ${code}${last ? '' : ' before it was done'}; see .cache/test-logs/${name}.log`);
    for (const line of lastWords) say(`    ${line}`);
  }
  return { ...counts, looked: looked(counts) };
}

/** Every file under a folder whose name ends so, leaving out what lies in `except`. */
function filesUnder(folder, ending, except = []) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !except.some((start) => file.startsWith(start)))
    .sort();
}

/**
 * `node --test` over the files, in groups that share a process: to load the server, or to start a browser, takes longer than most of what a
 * file tests. Neighbours, which are often alike in length, are dealt to different groups.
 * @param {Turn} turn
 * @param {{ env?: Record<string, string>, together?: number, apart?: string[], most?: number, weight?: number, timeout?: number }} [options]
 *   `together`: how many files share a process; `apart`: files that have one of their own, before all others; `most`: how many groups work at
 *   a time, those of other suites among them, where two that never wait fill two processors; `weight`: for how many of them one counts;
 *   `timeout` of a test, in seconds
 */
async function nodeTests({ say, take, begun }, name, files, { env, together = 8, apart = [], most = 2, weight = 1, timeout = 600 } = {}) {
  const chosen = chosenFiles ? files.filter((file) => chosenFiles.some((part) => file.endsWith(part.replace(/^\.\//, '')))) : files;
  const sharing = chosen.filter((file) => !apart.includes(file));
  const gone = apart.filter((file) => !files.includes(file));
  if (gone.length > 0) throw new Error(`scripts/test.mjs names ${gone.join(', ')}, and there is no such test file.`);
  const number = Math.min(sharing.length, Math.max(2, Math.ceil(sharing.length / together)));
  const groups = [
    ...apart.filter((file) => chosen.includes(file)).map((file) => [file]),
    ...Array.from({ length: number }, (_, group) => sharing.filter((_file, place) => place % number === group)),
  ];
  mkdirSync(logs, { recursive: true });
  for (const file of readdirSync(logs)) if (file.startsWith(`${name}-`)) rmSync(join(logs, file));
  const total = { passed: 0, failed: 0, skipped: 0, files: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'commonward-groups-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tested = async (group, ofGroup) => {
    // What the tests themselves print is no part of the report. Another run in this checkout has a folder of its own for both.
    const report = join(folder, `${ofGroup}.log`);
    const loader = join(folder, `${ofGroup}.mjs`);
    writeGroup(loader, group);
    const args = [
      ...['--test', '--test-isolation=none', `--test-timeout=${timeout * 1000}`],
      ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`],
      ...['--test-reporter=spec', `--test-reporter-destination=${join(logs, `${ofGroup}.spec.log`)}`],
    ];
    const counts = await counted(say, ofGroup, process.execPath, [...args, loader], { env: { ...importDrizzle, ...env }, report });
    for (const file of counts.held ? withoutTest(group, counts.held) : []) {
      counts.failed += 1;
      say(`  ✗ ${file}: holds no test`);
    }
    for (const key of ['passed', 'failed', 'skipped', 'files']) total[key] += counts[key];
  };
  const working = [];
  for (const [place, group] of groups.entries()) {
    const done = await take(most, weight);
    const ofGroup = `${name}-${place + 1}`;
    working.push(
      tested(group, ofGroup)
        .catch((error) => {
          total.failed += 1;
          say(`  ✗ ${ofGroup}: ${error instanceof Error ? error.stack : error}`);
        })
        .finally(done),
    );
  }
  begun();
  await Promise.all(working);
  return { ...total, looked: looked(total) };
}

const reporter = join(root, 'scripts', 'node-test-reporter.mjs');

const looked = ({ passed, failed, skipped, files }) => `${passed + failed + skipped} tests in ${files} files`;

/** Most of the files, and most commands that one runs, are processes that import the server's sources. */
const importDrizzle = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${pathToFileURL(join(root, 'packages/server/scripts/import-drizzle.mjs')).href}`,
};

const serverFiles = () => [
  ...filesUnder('packages/server/src', /\.test\.ts$/),
  ...filesUnder('packages/server/test', /\.test\.ts$/, ['packages/server/test/journeys']),
];

/** What by the boundaries cannot know a database runs once, and so does what takes seconds and asks for none. */
const withoutStore = [
  'packages/server/src/kernel/',
  'packages/server/src/features/moderation/detect/',
  'packages/server/src/features/contributions/markdown.test.ts',
  'packages/server/test/support/growth.test.ts',
];

const apart = [
  // It takes longest.
  'packages/server/src/app/import/import.real.test.ts',
  // It listens in on a package, and so must be the first to load it.
  'packages/server/src/features/identity/enumeration.test.ts',
];

/** What else takes long on PostgreSQL, the longest first. */
const longOnPostgres = [
  'packages/server/src/features/moderation/moderation.model.test.ts',
  'packages/server/src/app/cli/cli.test.ts',
  'packages/server/src/app/import/import.test.ts',
];

/** What takes longest of the journeys, in this order. */
const longJourneys = ['accessible-panel', 'xss', 'accessible-admin', 'layout', 'admin-forms', 'bad-input'].map(
  (name) => `packages/server/test/journeys/${name}.test.ts`,
);

async function checks({ say }) {
  const { lineFor, runChecks } = await import('./check.mjs');
  const all = await runChecks((checked) => say(lineFor(checked).replaceAll(/^/gm, '  ')));
  const failed = all.filter(({ ok }) => !ok).length;
  return { passed: all.length - failed, failed, skipped: 0, looked: `${all.length} checks` };
}

async function built({ say }) {
  const { code, lines, lastWords } = await run('build', process.execPath, ['scripts/build.mjs', '--all']);
  const failed = code === 0 ? 0 : 1;
  for (const line of [...lines, ...(failed ? lastWords : [])]) say(`  ${line}`);
  return { passed: 1 - failed, failed, skipped: 0, looked: 'the panel, the admin page and the server' };
}

async function onPostgres(turn) {
  const { startPostgres } = await import('../packages/server/test/support/postgres.ts');
  const postgres = await startPostgres(temporary ?? undefined);
  stopPostgres = () => postgres.stop();
  try {
    const files = serverFiles().filter((file) => !withoutStore.some((folder) => file.startsWith(folder)));
    return await nodeTests(turn, 'postgres', files, {
      apart: [...apart, ...longOnPostgres],
      env: { TEST_DATABASE: 'postgres', TEST_POSTGRES_URL: postgres.url, ...inMemory },
      together: 4,
    });
  } finally {
    stopPostgres = null;
    await postgres.stop();
  }
}
/** @type {(() => Promise<void>) | null} */
let stopPostgres = null;

async function size({ say }) {
  const { code, lines, lastWords } = await run('size', process.execPath, ['scripts/size.mjs', '--json']);
  const report = lines.at(-1)?.startsWith('{') ? JSON.parse(lines.pop()) : null;
  for (const line of report ? lines : [...lines, ...lastWords]) say(`  ${line}`);
  if (!report) return { passed: 0, failed: 1, skipped: 0, looked: 'nothing' };
  const { budgets = 0, 'budgets.over': over = 0 } = report.figures;
  const failed = code === 0 ? 0 : Math.max(1, over);
  return { passed: budgets - over, failed, skipped: 0, looked: `${budgets} budgets` };
}

async function panel({ say, take, begun }) {
  // Two of its files are tested at a time, which never wait for anything: nothing else is begun beside them.
  const done = await take(3, 2);
  begun();
  return counted(say, 'widget', process.execPath, ['scripts/widget-tests.mjs', ...(chosenFiles ?? [])]).finally(done);
}

/** @type {Suite[]} */
const suites = [
  { name: 'check', title: 'types, lint, format, boundaries, generated files', run: checks, alone: true },
  {
    name: 'scripts',
    title: 'the instruments themselves',
    run: (turn) =>
      nodeTests(turn, 'scripts', filesUnder('scripts', /\.test\.mjs$/, ['scripts/examples.test.mjs']), {
        apart: ['scripts/eval.test.mjs'],
        together: 4,
      }),
    alone: true,
  },
  { name: 'build', title: 'what is published can be built', run: built, alone: true },
  { name: 'size', title: 'every published file against its budget', run: size, alone: true },
  {
    name: 'server',
    title: 'the server on SQLite',
    run: (turn) => nodeTests(turn, 'server', serverFiles(), { apart, env: { TEST_DATABASE: 'sqlite', ...inMemory } }),
  },
  { name: 'postgres', title: 'the same tests on PostgreSQL', run: onPostgres },
  { name: 'widget', title: 'the panel in a browser', run: panel },
  {
    name: 'admin',
    title: "the moderators' page in a browser",
    run: (turn) =>
      nodeTests(turn, 'admin', filesUnder('packages/server/admin', /\.test\.(ts|mjs)$/), {
        apart: ['packages/server/admin/test/admin.test.mjs', 'packages/server/admin/test/accessible.test.mjs'],
      }),
  },
  {
    name: 'pack',
    title: 'the packages, installed from their tarballs',
    run: (turn) =>
      nodeTests(turn, 'pack', filesUnder('packages/server/test', /^pack\.test\.mjs$/), {
        // It waits for the registry and the disk much of the time.
        most: 3,
        weight: 0,
        timeout: 540,
      }),
  },
  {
    name: 'journeys',
    title: 'whole journeys in a browser',
    run: (turn) =>
      nodeTests(turn, 'journeys', filesUnder('packages/server/test/journeys', /\.test\.ts$/), {
        env: { TEST_DATABASE: 'sqlite', ...inMemory },
        together: 2,
        apart: longJourneys,
      }),
  },
  {
    name: 'examples',
    title: 'every example',
    run: (turn) => nodeTests(turn, 'examples', filesUnder('scripts', /^examples\.test\.mjs$/), { most: 3 }),
  },
  {
    name: 'image',
    title: 'the image of the Dockerfile',
    run: (turn) => nodeTests(turn, 'image', filesUnder('packages/server/test', /^image\.test\.mjs$/), { most: 3, timeout: 540 }),
  },
];

const brokenOff = new AbortController();
async function end(code) {
  brokenOff.abort();
  for (const pid of running) endGroup(pid);
  await stopPostgres?.();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));

if (process.argv.includes('--list')) {
  for (const { name, title } of suites) console.log(`${name.padEnd(10)} ${title}`);
} else {
  const unknown = (only ?? []).filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(' or ')}. \`node scripts/test.mjs --list\` names them.`);
    process.exit(1);
  }
  const begun = performance.now();
  const chosen = suites.filter((suite) => !only || only.includes(suite.name));
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of await runInOrder(chosen, console.log, brokenOff.signal))
    for (const key of Object.keys(total)) total[key] += counts[key];
  const took = (performance.now() - begun) / 1000;
  console.log(`\n${Math.round(took)} s in all`);
  if (!only && took > aim * 60) console.log(`! longer than the ${aim} minutes that all of it is to take`);
  if (!(took <= within * 60)) {
    console.log(`✗ longer than ${within} minutes`);
    total.failed += 1;
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
