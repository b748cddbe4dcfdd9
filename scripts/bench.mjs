// npm run bench [-- --quick] [--json]: reads, writes and memory of the real server, each beside bare Hono in the same run, in
// interleaved rounds; figures are ratios of medians. Two cores: one for the load, one for whichever server is measured.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { build } from './build.mjs';

// What is measured is what is published: the server's own build.
build('server');
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'commonward-bench-'));
const bench = (name) => fileURLToPath(new URL(`../packages/server/bench/${name}`, import.meta.url));
// With --quick the loads alone last 48 s: what is left of the minute is for starting and seeding.
const rounds = quick ? 4 : 7;
const seconds = quick ? 1 : 2;
const floors = { 'read.1k': 0.8, 'read.10k': 0.8, 'read.100k': 0.8, 'read.mixed': 0.68, write: 0.25 };
const ceilings = { 'rss.mb': 140 };
const figures = {};
// Both run as the command does: its first line says with what.
const [, ...command] = readFileSync(bench('../bin/commonward.mjs'), 'utf8').split('\n', 1)[0].split(' ');
const heap = command.filter((word) => word.startsWith('--'));
const allocator = Object.fromEntries(command.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=')));
const children = [];

async function start(file, args, env = {}) {
  const child = fork(bench(file), args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // As bin/commonward.mjs sets it.
    env: { ...process.env, ...allocator, UV_THREADPOOL_SIZE: String(Math.min(4, Math.max(2, availableParallelism()))), ...env },
    execArgv: heap,
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('{')) return { child, ...JSON.parse(line) };
  throw new Error(`${file} did not start.`);
}
const ask = (child, message) =>
  new Promise((resolve) => {
    child.once('message', resolve);
    child.send(message);
  });
const end = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}

async function load(options) {
  const result = await autocannon({ duration: seconds, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors: ${JSON.stringify(result.statusCodeStats)}`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}

/**
 * Rates of both, taken in turns, once both are warm. `ours` and `bare` are autocannon options, `warm` is in seconds; `after` is called
 * at the end of each of our rounds.
 */
async function versus(ours, bare, { during = () => () => undefined, warm = 2, bareWarm = warm, after = () => undefined } = {}) {
  const rates = { ours: [], bare: [], p99: [] };
  await load({ ...ours, duration: warm });
  if (bareWarm > 0) await load({ ...bare, duration: bareWarm });
  for (let round = 0; round < rounds; round += 1) {
    const stop = during();
    const mine = await load(ours);
    stop();
    await after();
    rates.ours.push(mine.rate);
    rates.p99.push(mine.p99);
    rates.bare.push((await load(bare)).rate);
  }
  return { ratio: median(rates.ours) / median(rates.bare), ours: median(rates.ours), bare: median(rates.bare), p99: median(rates.p99) };
}

function note(name, { ratio, ours, bare, p99 }) {
  figures[name] = Number(ratio.toFixed(3));
  if (!json)
    console.log(`${name.padEnd(11)} ${ratio.toFixed(3)} × bare   (${Math.round(ours)}/s, bare ${Math.round(bare)}/s, p99 ${p99} ms)`);
}

const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const post = (subject) => ({
  subject,
  title: 'How soon may I drive again after the operation?',
  body: `${'I had the small operation on my knee and the leaflet stops at week four. '.repeat(5)}`.slice(0, 300),
  about: 'me',
  consent: { wording: '2026-11', lang: 'en' },
  page: 'https://clinic.example/team/one',
  ofAge: true,
});
let serial = 0;
const submission = () => `bench-${process.pid}-${(serial += 1)}`;

try {
  const bare = await start('bare.mjs', [join(folder, 'bare.db')]);
  for (const [name, rows] of [['1k', 1_000], ['10k', 10_000], ...(quick ? [] : [['100k', 100_000]])]) {
    const server = await start('serve.mjs', [String(rows)], { DATA_DIR: join(folder, name), DATABASE_URL: '' });
    const origin = `http://127.0.0.1:${server.port}`;
    const paths = server.subjects.map((subject) => `/v1/bench/snapshot?subject=${encodeURIComponent(subject)}&size=20`);
    const pages = {};
    for (const [n, path] of paths.entries()) {
      const answer = await fetch(origin + path, { headers });
      // fetch decodes; what bare Hono serves must be the very bytes, so they are asked for again undecoded.
      const raw = await new Promise((resolve, reject) => {
        import('node:http').then(({ get }) =>
          get(origin + path, { headers }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => resolve({ bytes: Buffer.concat(chunks), headers: response.headers }));
          }).on('error', reject),
        );
      });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      const keep = ['content-type', 'content-encoding', 'cache-control', 'etag', 'vary', 'access-control-allow-origin'];
      pages[n] = {
        base64: raw.bytes.toString('base64'),
        headers: Object.fromEntries(keep.filter((key) => raw.headers[key]).map((key) => [key, raw.headers[key]])),
      };
    }
    await ask(bare.child, { pages });
    const read = { url: origin, connections: 16, headers, requests: paths.map((path) => ({ path, method: 'GET' })) };
    const bareRead = {
      url: `http://127.0.0.1:${bare.port}`,
      connections: 16,
      headers,
      requests: paths.map((_, n) => ({ path: `/page/${n}`, method: 'GET' })),
    };
    // Bare Hono is one process throughout, and warm once it has served the first.
    const bareWarm = name === '1k' ? 2 : 0;
    note(`read.${name}`, await versus(read, bareRead, { bareWarm }));

    if (name === '10k') {
      const signedIn = {
        'content-type': 'application/json',
        origin: 'https://clinic.example',
        authorization: `Bearer ${server.accessToken}`,
      };
      let refused = 0;
      const poster = () => {
        const timer = setInterval(() => {
          fetch(`${origin}/v1/bench/questions`, {
            method: 'POST',
            headers: signedIn,
            body: JSON.stringify({ ...post(server.subjects[0]), submission: submission() }),
          }).then(
            (answer) => (refused += answer.status === 201 ? 0 : 1),
            () => (refused += 1),
          );
        }, 100);
        return () => clearInterval(timer);
      };
      note('read.mixed', await versus(read, bareRead, { bareWarm, during: poster }));
      if (refused > 0) throw new Error(`${refused} of the posts during the reads failed.`);
      const write = {
        url: origin,
        connections: 8,
        requests: [
          {
            method: 'POST',
            path: '/v1/bench/questions',
            headers: signedIn,
            setupRequest: (request) => ({ ...request, body: JSON.stringify({ ...post(server.subjects[1]), submission: submission() }) }),
          },
        ],
      };
      const bareWrite = {
        url: `http://127.0.0.1:${bare.port}`,
        connections: 8,
        requests: [
          {
            method: 'POST',
            path: '/post',
            headers: { 'content-type': 'application/json' },
            setupRequest: (request) => ({ ...request, body: JSON.stringify({ ...post('practitioner/p1'), submission: submission() }) }),
          },
        ],
      };
      // A tenth as many writes as reads go by in a second, through far more code than a bare insert: it is compiled later.
      // Memory is what the process holds while it works: the most there was at the end of a round of posts, with no collection asked for.
      let most = 0;
      const weigh = async () => (most = Math.max(most, (await ask(server.child, 'rss')).rss));
      note('write', await versus(write, bareWrite, { warm: 6, bareWarm: 2, after: weigh }));
      figures['rss.mb'] = Number((most / 1024 / 1024).toFixed(1));
      if (!json) console.log(`rss.mb      ${figures['rss.mb']}`);
    }
    await end(server.child);
  }
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

const missed = Object.entries(figures).filter(
  ([name, value]) => value < (floors[name] ?? -Infinity) || value > (ceilings[name] ?? Infinity),
);
for (const [name, value] of missed)
  if (!json) console.log(`missed: ${name} is ${value}, wanted ${floors[name] ? `≥ ${floors[name]}` : `≤ ${ceilings[name]}`}`);
const flat = figures['read.100k'] === undefined || figures['read.100k'] / figures['read.1k'] >= 0.9;
if (!flat && !json) console.log('missed: reads are not flat from 1k to 100k');
console.log(JSON.stringify({ name: 'bench', ok: missed.length === 0 && flat, figures }));
process.exit(missed.length === 0 && flat ? 0 : 1);
