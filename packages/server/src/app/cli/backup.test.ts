import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { databaseOf, otherProcess } from '../../../test/support/communityProcess.ts';
import { createDatabase, dropDatabase } from '../../../test/support/postgres.ts';
import { until } from '../../../test/support/until.ts';
import { appendAudit, listAudit } from '../../features/audit/index.ts';
import { createMember, findMemberByEmail } from '../../features/identity/index.ts';
import { findSite, findSubject, insertSubject, listSubjects } from '../../features/sites/index.ts';
import { readConfig } from '../../platform/config/index.ts';
import { rawRun } from '../../platform/db/index.ts';
import { silentLog } from '../../platform/log/index.ts';
import { compose, type Community } from '../compose.ts';
import { commandLine, initWords, onPostgresEngine, type CommandLine } from './cli.harness.ts';

const open = (line: CommandLine): Promise<Community> => compose(readConfig(line.env), { log: silentLog });

/** Another installation, on an empty database. */
async function elsewhere(t: TestContext, line: CommandLine): Promise<CommandLine> {
  const env: NodeJS.ProcessEnv = { DATA_DIR: join(line.folder, 'elsewhere') };
  if (onPostgresEngine) {
    const url = await createDatabase({ migrated: false });
    t.after(() => dropDatabase(url));
    env['DATABASE_URL'] = url;
  }
  return line.with(env);
}

test('a backup of a database that is being written to is one moment of it, and restores with everything readable', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const m = await open(line);
  const site = (await findSite(m.store.db, 'larkfield'))!;
  await m.store.tx((tx) => createMember(tx, m, site, { email: 'somebody@post.example', pseudonym: 'Somebody Ünïcode' }));
  // Much to copy, so that there is time to write meanwhile: rows as of a busy day's rate limits.
  await m.store.tx((tx) =>
    rawRun(
      tx,
      sql`INSERT INTO rate_slot (key, slot, expires_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT ${'a digest of an address '.repeat(10)}, i, 1 FROM n`,
    ),
  );
  const database = databaseOf(m.store);
  await m.stop();
  const writer = otherProcess('pair', database);
  t.after(() => writer.kill());
  const file = join(line.folder, 'copy.backup');
  await until('somebody writes', () => writer.lines.length > 20);
  const before = writer.lines.length;
  const made = await line.run('backup', file);
  const ended = Date.now();
  assert.equal(made.code, 0, made.err);
  await writer.kill();
  assert.equal(statSync(file).mode & 0o077, 0, 'others on the machine can read the backup');
  const refused = await line.run('backup', file);
  assert.equal(refused.code, 1, 'a backup was written over');
  if (!onPostgresEngine) {
    assert.equal(readFileSync(`${file}.key`, 'utf8'), readFileSync(join(line.env['DATA_DIR']!, 'secret.key'), 'utf8'));
    assert.ok(!existsSync(`${file}-wal`), 'a part of the backup lies in another file');
  }

  const other = await elsewhere(t, line);
  const restored = await other.run('restore', file);
  assert.equal(restored.code, 0, restored.err);
  assert.match(restored.out, /larkfield: \d+ audit records, intact/);
  const n = await open(other);
  try {
    const halves = (await listSubjects(n.store.db, 'larkfield')).filter(({ kind }) => kind === 'page').length;
    const pairs = halves / 2;
    assert.ok(Number.isInteger(pairs), 'half of a transaction was copied');
    assert.ok(pairs >= before, `${pairs} pairs, ${before} were there before`);
    const meanwhile = writer.lines.slice(pairs).filter((at) => Number(at) <= ended).length;
    assert.ok(meanwhile > 0, 'nobody wrote between the moment of the copy and its end');
    const [last] = await listAudit(n.store.db, 'larkfield', { before: null, limit: 1 });
    assert.equal(last?.detail['pairs'], pairs - 1, 'rows and records are of different moments');
    assert.ok(await findMemberByEmail(n.store.db, n.keys, 'larkfield', 'somebody@post.example'), 'the restored key does not fit');
    await n.store.tx((tx) => appendAudit(tx, n, 'larkfield', { actor: 'operator', action: 'after.restore' }));
  } finally {
    await n.stop();
  }
  assert.equal((await other.run('verify')).code, 0);
});

test('restore refuses to write over a database with sites unless it is told to', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const file = join(line.folder, 'copy.backup');
  assert.equal((await line.run('backup', file)).code, 0);
  const m = await open(line);
  await m.store.tx((tx) =>
    insertSubject(tx, { ids: m.ids, now: 1 }, 'larkfield', { key: 'page/later', kind: 'page', name: 'Later', pageUrl: null }),
  );
  await m.stop();
  const refused = await line.run('restore', file);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /--force/);
  const later = async () => {
    const now = await open(line);
    const found = await findSubject(now.store.db, 'larkfield', 'page/later');
    await now.stop();
    return found;
  };
  assert.ok(await later());
  const forced = await line.run('restore', file, '--force');
  assert.equal(forced.code, 0, forced.err);
  assert.equal(await later(), undefined);
});

test('what is not a whole backup is refused before anything is touched', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const file = join(line.folder, 'copy.backup');
  assert.equal((await line.run('backup', file)).code, 0);
  const cut = join(line.folder, 'cut.backup');
  copyFileSync(file, cut);
  truncateSync(cut, Math.floor(statSync(cut).size / 2));
  const text = join(line.folder, 'text.backup');
  writeFileSync(text, 'not a backup\n'.repeat(400));
  for (const bad of [cut, text, join(line.folder, 'nothing.backup')]) {
    const said = await line.run('restore', bad, '--force');
    assert.equal(said.code, 1, bad);
    assert.doesNotMatch(said.err, /\n\s+at /, `a stack trace for ${bad}: ${said.err}`);
  }
  assert.match((await line.run('user', 'list')).out, /owner@larkfield/);
  assert.equal((await line.run('verify')).code, 0);
});

if (!onPostgresEngine)
  test('restore does not replace the file under a running server', async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const file = join(line.folder, 'copy.backup');
    assert.equal((await line.run('backup', file)).code, 0);
    const m = await open(line);
    try {
      const said = await line.run('restore', file, '--force');
      assert.equal(said.code, 1);
      assert.match(said.err, /Stop it first/);
      await m.store.tx((tx) => appendAudit(tx, m, 'larkfield', { actor: 'operator', action: 'still.here' }));
    } finally {
      await m.stop();
    }
    assert.equal((await line.run('restore', file, '--force')).code, 0);
  });

if (!onPostgresEngine)
  test('a backup with another key than the one in use is not restored by mistake', async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const file = join(line.folder, 'copy.backup');
    assert.equal((await line.run('backup', file)).code, 0);
    const other = await elsewhere(t, line);
    mkdirSync(other.env['DATA_DIR']!);
    const own = join(other.env['DATA_DIR']!, 'secret.key');
    writeFileSync(own, 'another key that sealed other addresses\n');
    const refused = await other.run('restore', file);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /not the key of this backup/);
    assert.equal((await other.run('restore', file, '--force')).code, 0);
    assert.equal(readFileSync(own, 'utf8'), readFileSync(`${file}.key`, 'utf8'));
    assert.match((await other.run('user', 'list')).out, /owner@larkfield/);
  });

test('another key than that of the database stops the server and every command that reads addresses, and doctor and restore say so', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const file = join(line.folder, 'copy.backup');
  assert.equal((await line.run('backup', file, '--no-key')).code, 0);
  const wrong = line.with({ COMMONWARD_SECRET: 'a fresh key that has sealed nothing here' });
  for (const words of [['user', 'list'], ['user', 'link', '--email', 'owner@larkfield.example'], ['serve']]) {
    const said = await wrong.with({ PUBLIC_URL: 'https://community.clinic.example', SMTP_URL: 'smtp://127.0.0.1:1' }).run(...words);
    assert.equal(said.code, 1, words.join(' '));
    assert.match(said.err, /not the one of this database/, words.join(' '));
    assert.doesNotMatch(said.err, /\n\s+at /);
  }
  assert.match((await wrong.run('doctor')).out, /WRONG {2}key/);
  assert.match((await line.run('doctor')).out, /ok {5}key: the one of this database/);
  const restored = await wrong.run('restore', file, '--force');
  assert.equal(restored.code, 1);
  assert.match(restored.err, /not the one of this database/);
  assert.match((await line.run('user', 'list')).out, /owner@larkfield/);
});

if (!onPostgresEngine) {
  test('a database from before keys were marked is not claimed by a key that opens nothing in it', async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const file = join(line.env['DATA_DIR']!, 'commonward.db');
    const db = new Database(file);
    db.prepare("DELETE FROM instance WHERE key = 'key check'").run();
    db.close();
    const wrong = line.with({ COMMONWARD_SECRET: 'a fresh key that has sealed nothing here' });
    assert.match((await wrong.run('doctor')).out, /WRONG {2}key/);
    const said = await wrong.run('user', 'list');
    assert.deepEqual([said.code, /not the one of this database/.test(said.err)], [1, true]);
    assert.match((await line.run('user', 'list')).out, /owner@larkfield/);
    assert.match((await line.run('doctor')).out, /ok {5}key: the one of this database/);
  });

  test('a backup that turns out damaged leaves the older one where it is', async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const file = join(line.folder, 'latest.backup');
    assert.equal((await line.run('backup', file)).code, 0);
    const good = readFileSync(file);
    const db = join(line.env['DATA_DIR']!, 'commonward.db');
    const bytes = readFileSync(db);
    // The last pages hold rows and indexes: their headers are gone.
    bytes.fill(0xff, bytes.length - 6 * 4096);
    writeFileSync(db, bytes);
    const said = await line.run('backup', file, '--force');
    assert.equal(said.code, 1);
    assert.doesNotMatch(said.err, /\n\s+at /);
    assert.ok(readFileSync(file).equals(good), 'the good backup was written over');
    assert.ok(!existsSync(`${file}.part`));
  });

  test('a backup never writes over the database that it copies, nor over its key, whatever they are called by', async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const data = line.env['DATA_DIR']!;
    const link = join(line.folder, 'link');
    symlinkSync(data, link);
    for (const name of ['commonward.db', 'commonward.db-wal', 'secret'])
      for (const folder of [data, link]) {
        const said = await line.run('backup', join(folder, name), '--force');
        assert.equal(said.code, 1, `${folder}/${name}`);
        assert.match(said.err, /works with/);
      }
    const onItself = await line.run('restore', join(link, 'commonward.db'), '--force');
    assert.equal(onItself.code, 1);
    assert.match(onItself.err, /the database itself/);
    assert.match((await line.run('user', 'list')).out, /owner@larkfield/);
  });
}
