// npm run bench [-- --quick] [--json]: reads, writes and memory of the real server, each beside bare Hono in the same run, in
// interleaved rounds; figures are ratios of medians. Two cores: one for the load, one for whichever server is measured.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { build } from './build.mjs';
import { environment, flags } from './command.mjs';

// What is measured is what is published: the server's own build.
build('server');
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'commonward-bench-'));
const bench = (name) => fileURLToPath(new URL(`../packages/server/bench/${name}`, import.meta.url));
// With --quick the loads alone last 48 s: what is left of the minute is for starting and seeding.
const rounds = quick ? 4 : 7;
const seconds = quick ? 1 : 2;
const floors = { 'read.1k': 0.8, 'read.10k': 0.8, 'read.100k': 0.8, 'read.mixed': 0.68, write: 0.25, 'mixed.posts': 9, 'mixed.votes': 0.8 };
const ceilings = { 'rss.mb': 140 };
const figures = {};
const children = [];

/** Both run as the command does. */
async function start(file, args, env = {}) {
  const child = fork(bench(file), args, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // As bin/commonward.mjs sets it.
    env: { ...process.env, ...environment, UV_THREADPOOL_SIZE: String(Math.min(4, Math.max(2, availableParallelism()))), ...env },
    execArgv: flags,
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
/**
 * What arrives while pages are read: ten posts a second, which wait for a moderator and change no page, and a vote a second, each on a page
 * that is being read, which is then made anew. `counted` tells how many a second were taken, and what was answered instead.
 */
function arrivals({ origin, headers, subject, items }) {
  const taken = { posts: 0, votes: 0 };
  const failed = [];
  const underway = [];
  let ticks = 0;
  let milliseconds = 0;
  const send = (what, wanted, path, init) =>
    underway.push(
      fetch(origin + path, { headers, ...init }).then(
        ({ status }) => (status === wanted ? (taken[what] += 1) : failed.push(`${path} ${status}`)),
        (error) => failed.push(`${path} ${error.message}`),
      ),
    );
  const during = () => {
    const began = performance.now();
    let sent = 0;
    // What a busy moment kept from going out goes out after it: a timer alone falls behind.
    const sendWhatIsDue = () => {
      for (; sent <= (performance.now() - began) / 100; sent += 1) {
        send('posts', 201, '/v1/bench/questions', { method: 'POST', body: JSON.stringify({ ...post(subject), submission: submission() }) });
        if (ticks % 10 === 0) send('votes', 200, `/v1/bench/items/${items[(ticks / 10) % items.length]}/helpful`, { method: 'PUT' });
        ticks += 1;
      }
    };
    sendWhatIsDue();
    const timer = setInterval(sendWhatIsDue, 100);
    return () => {
      clearInterval(timer);
      milliseconds += performance.now() - began;
    };
  };
  const counted = async () => {
    await Promise.all(underway);
    return { posts: (taken.posts * 1000) / milliseconds, votes: (taken.votes * 1000) / milliseconds, failed };
  };
  return { during, counted };
}
let serial = 0;
const submission = () => `bench-${process.pid}-${(serial += 1)}`;

try {
  const bare = await start('bare.mjs', [join(folder, 'bare.db')]);
  for (const [name, rows] of [['1k', 1_000], ['10k', 10_000], ...(quick ? [] : [['100k', 100_000]])]) {
    const server = await start('serve.mjs', [String(rows)], { DATA_DIR: join(folder, name), DATABASE_URL: '' });
    const origin = `http://127.0.0.1:${server.port}`;
    const paths = server.subjects.map((subject) => `/v1/bench/snapshot?subject=${encodeURIComponent(subject)}&size=20`);
    const pages = {};
    const items = [];
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
      items.push((await answer.json()).questions.page.items[0].id);
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
      const arriving = arrivals({ origin, headers: signedIn, subject: server.subjects[0], items });
      note('read.mixed', await versus(read, bareRead, { bareWarm, during: arriving.during }));
      const { posts, votes, failed } = await arriving.counted();
      if (failed.length > 0)
        throw new Error(`${failed.length} of what was sent during the reads failed: ${[...new Set(failed)].join(', ')}`);
      const { headers: now } = await fetch(origin + paths[0], { headers });
      if (now.get('etag') === pages[0].headers.etag) throw new Error('A vote did not change the page it was for.');
      figures['mixed.posts'] = Number(posts.toFixed(1));
      figures['mixed.votes'] = Number(votes.toFixed(1));
      if (!json) console.log(`            while ${figures['mixed.posts']} posts and ${figures['mixed.votes']} votes a second arrived`);
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
