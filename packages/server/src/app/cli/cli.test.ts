import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { everyRow } from '../../../test/support/everyRow.ts';
import { readConfig } from '../../platform/config/index.ts';
import { rawRun } from '../../platform/db/index.ts';
import { silentLog } from '../../platform/log/index.ts';
import { claimInstance, findSite, listSubjects } from '../../features/sites/index.ts';
import { createMember, identityTables } from '../../features/identity/index.ts';
import { compose, openStore } from '../compose.ts';
import { commandLine, initWords, onPostgresEngine, type CommandLine } from './cli.harness.ts';
import { commands } from './run.ts';

const open = (line: CommandLine) => compose(readConfig(line.env), { log: silentLog });

describe('every command', () => {
  test('explains itself, and says what it did not understand', async (t) => {
    const line = await commandLine(t);
    const overview = await line.run('--help');
    assert.equal(overview.code, 0);
    for (const { name } of commands) {
      assert.match(overview.out, new RegExp(`\\n  ${name} `));
      const help = await line.run(name, '--help');
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^Usage: commonward ${name}`));
      const wrong = await line.run(name, '--no-such-option');
      assert.equal(wrong.code, 2, name);
      assert.match(wrong.err, /no-such-option/);
      assert.match(wrong.err, /Usage: commonward/);
    }
    assert.equal((await line.run('sevre')).code, 2);
    assert.equal((await line.run()).code, 2);
    assert.ok(!existsSync(join(line.folder, 'data', 'commonward.db')), 'asking for help made a database');
  });

  test('refuses settings that cannot be right, each with its reason on a line of its own', async (t) => {
    const line = (await commandLine(t)).with({ PORT: 'eighty', COMMONWARD_SECRET: 'short' });
    const said = await line.run('migrate');
    assert.equal(said.code, 1);
    assert.equal(said.err.split('\n').length, 2);
    assert.match(said.err, /PORT/);
    assert.match(said.err, /COMMONWARD_SECRET/);
  });

  if (!onPostgresEngine)
    test('a mistyped data folder is not answered with a new, empty database', async (t) => {
      const line = await commandLine(t);
      for (const words of [
        ['verify'],
        ['export', '--site', 'x'],
        ['erase', '--site', 'x', '--email', 'a@b.example'],
        ['backup', join(line.folder, 'b')],
        ['user', 'list'],
      ]) {
        const said = await line.run(...words);
        assert.equal(said.code, 1, words[0]);
        assert.match(said.err, /no database/);
      }
      assert.ok(!existsSync(line.env['DATA_DIR']!));
    });

  test('an address of another kind of database is refused, not taken for the name of a file', async (t) => {
    const line = await commandLine(t);
    for (const url of ['sqlite:/tmp/q.db', 'postgres:/host/db', 'mysql://host/db']) {
      const said = await line.with({ DATABASE_URL: url }).run('migrate');
      assert.equal(said.code, 1, url);
      assert.match(said.err, /DATABASE_URL/);
    }
  });

  test('a key is a fresh secret each time, long enough to be one', async (t) => {
    const line = await commandLine(t);
    const [one, two] = [await line.run('key'), await line.run('key')];
    assert.ok(one.out.length >= 43);
    assert.notEqual(one.out, two.out);
  });
});

describe('init', () => {
  test('makes a site with an owner who can sign in, once', async (t) => {
    const line = await commandLine(t);
    const made = await line.run(...initWords, '--origin', 'https://clinic.example/page', '--jurisdiction', 'uk');
    assert.equal(made.code, 0, made.err);
    assert.doesNotMatch(made.out, /#\/link\//, 'with a password there is no link to lose');
    const again = await line.run(...initWords);
    assert.equal(again.code, 1);
    assert.match(again.err, /already/);
    const list = await line.run('user', 'list');
    assert.match(list.out, /owner@larkfield\.example .*active .*larkfield:owner/);
    assert.match((await line.run('verify')).out, /larkfield: \d+ records, intact/);
    const m = await open(line);
    const site = await findSite(m.store.db, 'larkfield');
    const subjects = await listSubjects(m.store.db, 'larkfield');
    await m.stop();
    assert.deepEqual(
      subjects.map(({ key, kind, name }) => [key, kind, name]),
      [['clinic/main', 'clinic', site?.name]],
      'the tag takes posts as it is pasted',
    );
    assert.deepEqual(site?.origins, ['https://clinic.example']);
    assert.equal(site?.emergencyNumber, '999');
    assert.equal(site?.privacyUrl, null, 'whom the data belongs to is for the owner to say');
  });

  test('an address whose part before the @ is no name still makes an owner, without publishing the address', async (t) => {
    const line = await commandLine(t);
    for (const [site, email] of [
      ['short', 'o@larkfield.example'],
      ['long', `${'o'.repeat(81)}@larkfield.example`],
    ] as const) {
      const made = await line.run('init', '--site', site, '--name', 'Larkfield Clinic', '--email', email);
      assert.equal(made.code, 0, made.err);
    }
    const m = await open(line);
    const { staff } = identityTables(m.store.db);
    const people = await m.store.db.q.select().from(staff);
    await m.stop();
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Owner', 'Owner'],
    );
  });

  test('without a password it prints a link that works once', async (t) => {
    const line = (await commandLine(t)).with({ COMMONWARD_PASSWORD: '', PUBLIC_URL: 'https://community.clinic.example' });
    const made = await line.run(...initWords);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /https:\/\/community\.clinic\.example\/admin#\/link\/\S{20,}/);
    const link = await line.run('user', 'link', '--email', 'OWNER@larkfield.example');
    assert.equal(link.code, 0, link.err);
    assert.match(link.out, /https:\/\/community\.clinic\.example\/admin#\/link\/\S{20,}/);
    assert.equal((await line.run('user', 'link', '--email', 'nobody@larkfield.example')).code, 1);
  });

  test('refuses what cannot be a site, and leaves nothing behind', async (t) => {
    const line = await commandLine(t);
    const cases: [string[], number][] = [
      [['init', '--site', 'Lark Field', '--name', 'L', '--email', 'a@b.example'], 2],
      [['init', '--site', 'larkfield', '--name', 'L', '--email', 'nobody'], 2],
      [['init', '--site', 'larkfield', '--email', 'a@b.example'], 2],
      [[...initWords, '--origin', 'clinic'], 2],
      [[...initWords, '--jurisdiction', 'mars'], 2],
    ];
    const unnamed = await line.run('init', '--site', 'larkfield', '--name', ' \u200b ', '--email', 'a@b.example');
    assert.equal(unnamed.code, 1);
    assert.match(unnamed.err, /--name: The text is empty\./);
    for (const [words, code] of cases) assert.equal((await line.run(...words)).code, code, words.join(' '));
    const short = await line.with({ COMMONWARD_PASSWORD: 'short' }).run(...initWords);
    assert.equal(short.code, 1);
    assert.match(short.err, /12/);
    assert.equal((await line.run('migrate')).code, 0);
    assert.match((await line.run('verify')).out, /no site/);
  });
});

describe('a database keeps to its mode', () => {
  const serving = { PORT: '0', DEMO_PORT: '0', PUBLIC_URL: 'http://localhost:1', SMTP_URL: 'smtp://127.0.0.1:1' };

  test('serve and init refuse what the demo made', async (t) => {
    const line = (await commandLine(t)).with(serving);
    const m = await open(line);
    await m.store.tx((tx) => claimInstance(tx, 'mode', 'demo'));
    await m.stop();
    const served = await line.run('serve');
    assert.equal(served.code, 1);
    assert.match(served.err, /made by the demo/);
    const made = await line.run(...initWords);
    assert.equal(made.code, 1);
    assert.match(made.err, /made by the demo/);
  });

  test('the demo refuses a real one, and any address but this machine', async (t) => {
    const line = (await commandLine(t)).with(serving);
    assert.equal((await line.run(...initWords)).code, 0);
    const refused = await line.run('demo');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /production/);
    const abroad = await line.with({ PUBLIC_URL: 'https://community.clinic.example' }).run('demo');
    assert.equal(abroad.code, 1);
    assert.match(abroad.err, /loopback/);
  });

  test('serve starts, answers and ends well when told to; without mail or address it says what is missing', async (t) => {
    const line = (await commandLine(t)).with(serving);
    assert.equal((await line.run(...initWords)).code, 0);
    const served = await line.run('serve');
    assert.equal(served.code, 0, served.err);
    const bare = await line.with({ PUBLIC_URL: '', SMTP_URL: '' }).run('serve');
    assert.equal(bare.code, 1);
    assert.match(bare.err, /PUBLIC_URL is missing/);
    assert.match(bare.err, /SMTP_URL is missing/);
  });
});

test('what Node.js warns of, and what nobody caught, is a line of the server’s log without its message, and ends it as ever', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const trouble = `process.once('message', (words) => {
    process.emitWarning(words, { type: 'OddWarning', code: 'ODD', detail: words });
    setTimeout(() => { throw new RangeError(words); });
  });`;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../../bin/commonward.mjs', import.meta.url)), 'serve'], {
    env: {
      ...process.env,
      ...line.env,
      PORT: '0',
      PUBLIC_URL: 'http://localhost:1',
      SMTP_URL: 'smtp://127.0.0.1:1',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(trouble)}`,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  t.after(() => child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const printed = text(child.stderr!);
  let out = '';
  child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
    if (!out.includes('"listening"') && (out + piece).includes('"listening"')) child.send('Anna Smith');
    out += piece;
  });
  assert.equal((await ended)[0], 1);
  const lines = out
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Record<string, unknown>);
  const [warned, died] = lines.slice(-2);
  assert.deepEqual(
    [warned!['level'], warned!['event'], warned!['warning'], warned!['code']],
    ['warn', 'process.warning', 'OddWarning', 'ODD'],
  );
  assert.deepEqual([died!['level'], died!['event'], died!['error']], ['error', 'process.uncaught', 'RangeError']);
  assert.doesNotMatch(out + (await printed), /Anna|Smith/);
});

test('a database that a newer version wrote is refused by every command that would use it, and stays as it is', async (t) => {
  const line = (await commandLine(t)).with({ PORT: '0', DEMO_PORT: '0', PUBLIC_URL: 'http://localhost:1', SMTP_URL: 'smtp://127.0.0.1:1' });
  assert.equal((await line.run(...initWords)).code, 0);
  const m = await open(line);
  await m.store.tx((tx) => rawRun(tx, sql`INSERT INTO schema_migration (name, applied_at) VALUES ('9999_from_the_future.sql', 1)`));
  await m.stop();
  const rows = async (): Promise<string> => {
    const store = openStore(readConfig(line.env));
    return everyRow(store).finally(() => store.close());
  };
  const before = await rows();
  const [backup, mapFile, source] = ['copy.backup', 'map.json', 'rows.jsonl'].map((name) => join(line.folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(
    mapFile,
    JSON.stringify({ kind: 'question', source: 'Old forum', id: ['id'], subject: { value: 'clinic/main' }, title: 'q' }),
  );
  writeFileSync(source, '{"id":1,"q":"Does it hurt?"}\n');
  const refused = [
    ['serve'],
    ['init', '--site', 'harbour', '--name', 'Harbour Practice', '--email', 'owner@harbour.example'],
    ['migrate'],
    ['import', '--map', mapFile, source],
    ['import', '--map', mapFile, source, '--dry-run'],
    ['import', '--undo', 'bat_x'],
    ['import', '--batches'],
    ['export', '--site', 'larkfield'],
    ['backup', backup],
    ['verify'],
    ['erase', '--site', 'larkfield', '--email', 'somebody@post.example'],
    ['user', 'list'],
    ['user', 'link', '--email', 'owner@larkfield.example'],
    ['demo'],
  ];
  // A restore puts an older one in its place, the doctor says what is wrong with it, and a key is of no database.
  assert.deepEqual(new Set([...refused.map(([name]) => name!), 'restore', 'doctor', 'key']), new Set(commands.map(({ name }) => name)));
  for (const words of refused) {
    const said = await line.run(...words);
    assert.equal(said.code, 1, words.join(' '));
    assert.match(said.err, /newer Commonward/, words.join(' '));
    assert.match(said.err, /9999_from_the_future/);
  }
  assert.equal(await rows(), before);
  assert.ok(!existsSync(backup), 'a copy that this version cannot read again was told as a backup');
  const doctor = await line.run('doctor', '--json');
  assert.match(doctor.out, /9999_from_the_future/);
});

test('migrate says what it did, and the second time that there is nothing to do', async (t) => {
  const line = await commandLine(t);
  assert.match((await line.run('migrate')).out, /applied 0001_/);
  assert.match((await line.run('migrate')).out, /Nothing to do/);
});

test('doctor names what is wrong, hides secrets, and changes nothing', async (t) => {
  const line = await commandLine(t);
  const empty = line.with({ SMTP_URL: 'smtp://user:verysecretword@127.0.0.1:1', PUBLIC_URL: 'https://community.clinic.example' });
  await empty.run('doctor');
  if (!onPostgresEngine) assert.ok(!existsSync(join(line.env['DATA_DIR']!, 'commonward.db')), 'looking made a database');
  assert.equal((await line.run(...initWords)).code, 0);
  const said = await empty.run('doctor');
  assert.equal(said.code, 1, 'no mail server answers there');
  assert.match(said.out, /WRONG {2}mail server/);
  assert.doesNotMatch(said.out, /verysecretword|a secret of the command line tests/);
  assert.match(said.out, /site larkfield: The site takes no posts until it has the name of the controller/);
  assert.match(said.out, /audit larkfield: \d+ records, intact/);
  assert.doesNotMatch(said.out, /no more subjects/);
  const m = await open(line);
  await m.store.tx((tx) => rawRun(tx, sql`UPDATE site SET subjects_by_post = ${m.store.dialect === 'sqlite' ? 1 : true}, subject_cap = 0`));
  await m.stop();
  assert.match((await empty.run('doctor')).out, /site larkfield: posts can create no more subjects \(at most 0\)/);
  const figures = JSON.parse((await empty.run('doctor', '--json')).out.split('\n').at(-1)!) as {
    name: string;
    ok: boolean;
    figures: { wrong: number };
  };
  assert.equal(figures.name, 'doctor');
  assert.equal(figures.ok, false);
  assert.ok(figures.figures.wrong >= 1);
});

test('verify finds the first record that somebody changed', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const m = await open(line);
  await m.store.tx((tx) => rawRun(tx, sql`UPDATE audit_event SET action = 'nothing.happened' WHERE seq = 2`));
  await m.stop();
  const said = await line.run('verify', '--json');
  assert.equal(said.code, 1);
  assert.match(said.out, /larkfield: broken at record 2/);
  assert.match(said.out, /"ok":false/);
});

test('where no file can be written, every command that was to write one says so in words', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const source = join(line.folder, 'rows.jsonl');
  const mapFile = join(line.folder, 'map.json');
  writeFileSync(source, '{"id":1,"q":"Does it hurt?"}\n');
  writeFileSync(
    mapFile,
    JSON.stringify({ kind: 'question', source: 'Old forum', id: ['id'], subject: { value: 'clinic/main' }, title: 'q' }),
  );
  const importing = ['import', '--site', 'larkfield', '--format', 'jsonl', '--map', mapFile, source, '--report'];
  for (const words of [['backup'], ['backup', '--force'], ['export', '--out'], importing])
    for (const [file, why] of [
      [join(line.folder, 'missing', 'x'), /^There is no folder \S+missing\. Make it first/],
      [line.folder, /is a folder\. Name a file in it\.$/],
    ] as const) {
      const said = await line.run(...words, file);
      assert.equal(said.code, 1, words[0]);
      assert.match(said.err, why);
      assert.ok(!said.err.includes('\n'), said.err);
    }

  const locked = join(line.folder, 'locked');
  mkdirSync(locked, { mode: 0o500 });
  const closed: [folder: string, why: string, there: boolean][] = [
    [locked, 'this user may not write there.', process.platform !== 'win32' && process.getuid?.() !== 0],
    ['/proc', 'the system refuses it (ENOENT).', existsSync('/proc/self')],
  ];
  for (const [folder, why] of closed.filter(([, , there]) => there))
    for (const words of [['backup'], ['backup', '--force'], ['export', '--out'], [...importing.slice(0, -1), '--dry-run', '--report']]) {
      const file = join(folder, 'commonward-x');
      const said = await line.run(...words, file);
      assert.deepEqual(said, { code: 1, out: '', err: `${file} cannot be written: ${why}` }, words[0]);
    }
  chmodSync(locked, 0o700);
});

test(
  'what finds no room while it is written is never told as written; an import goes on without its report, and says so',
  { skip: !existsSync('/dev/full') },
  async (t) => {
    const line = await commandLine(t);
    assert.equal((await line.run(...initWords)).code, 0);
    const full = '/dev/full cannot be written: no room is left there.';
    assert.deepEqual(await line.run('export', '--out', '/dev/full'), { code: 1, out: '', err: full });

    const source = join(line.folder, 'rows.jsonl');
    const mapFile = join(line.folder, 'map.json');
    const map = { kind: 'question', source: 'Old forum', id: ['id'], subject: { value: 'clinic/main' }, title: 'q' };
    writeFileSync(mapFile, JSON.stringify(map));
    const words = ['import', '--map', mapFile, source, '--report', '/dev/full'];
    // The first failure comes while rows are still read, the second when the report is closed.
    for (const [rows, how] of [
      [3000, ['--dry-run']],
      [1, []],
    ] as const) {
      writeFileSync(source, Array.from({ length: rows }, (_, id) => `${JSON.stringify({ id, q: 'Does it hurt?' })}\n`).join(''));
      const said = await line.run(...words, ...how);
      assert.equal(said.code, 1);
      assert.equal(said.err, full);
      assert.match(said.out, new RegExp(`^${rows} rows: ${rows} (would make|made) ${rows} items?, 0 there already, 0 refused`));
    }
    assert.match((await line.run('import', '--batches')).out, /1 items {2}Old forum/);
  },
);

test('an import reads lines as JSON has them, refuses bytes that are no text, and never writes its report over what it reads', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const [mapFile, file, report] = ['map.json', 'rows.jsonl', 'report.jsonl'].map((name) => join(line.folder, name)) as [
    string,
    string,
    string,
  ];
  const map = { kind: 'review', source: 'Old site', id: ['id'], subject: { value: 'clinic/larkfield' }, body: 'c', rating: 'r' };
  writeFileSync(mapFile, JSON.stringify(map));
  const row = (id: string, c: string) => `${JSON.stringify({ id, c, r: 4 })}\r\n`;
  // A line separator within a text is no end of a line; the last row is in Latin-1.
  const rows = Buffer.concat([
    Buffer.from(`\ufeff${row('1', 'Good\u2028and kind')}${row('2', 'Kind and patient')}`),
    Buffer.from(row('3', 'Très bien, café'), 'latin1'),
    Buffer.from(row('4', 'Good again').trimEnd()),
  ]);
  writeFileSync(file, rows);
  const words = ['import', '--map', mapFile, '--state', 'published'];
  for (const over of [file, mapFile]) {
    const said = await line.run(...words, '--report', over, file);
    assert.equal(said.code, 1);
    assert.match(said.err, /write over/);
  }
  assert.ok(readFileSync(file).equals(rows));
  const said = await line.run(...words, '--report', report, file);
  assert.equal(said.code, 1);
  assert.match(said.err, /^row 3: refused, bad_json$/);
  assert.match(said.out, /4 rows: 3 made 3 items, 0 there already, 1 refused/);
  for (const folder of [
    ['--map', line.folder, file],
    ['--map', mapFile, line.folder],
  ]) {
    const none = await line.run('import', ...folder);
    assert.equal(none.code, 1);
    assert.match(none.err, /is a folder/);
  }
  writeFileSync(mapFile, JSON.stringify({ ...map, scores: { lisening: 'l' } }));
  const misspelt = await line.run('import', '--map', mapFile, file);
  assert.equal(misspelt.code, 1);
  assert.match(misspelt.err, /lisening: the site has no criterion of that name/);
});

test('import, export, undo and erase work from the command line', async (t) => {
  const line = await commandLine(t);
  assert.equal((await line.run(...initWords)).code, 0);
  const file = join(line.folder, 'rows.jsonl');
  const mapFile = join(line.folder, 'map.json');
  const report = join(line.folder, 'report.jsonl');
  writeFileSync(file, '{"id":1,"q":"Does it hurt?","a":"A little."}\n{"id":2,"q":""}\n');
  writeFileSync(
    mapFile,
    JSON.stringify({
      kind: 'question',
      source: 'Old forum',
      id: ['id'],
      subject: { value: 'clinic/main' },
      title: 'q',
      answer: { body: 'a' },
    }),
  );
  const words = ['import', '--site', 'larkfield', '--format', 'jsonl', '--map', mapFile, file];
  const dry = await line.run(...words, '--dry-run');
  assert.match(dry.out, /2 rows: 1 would make 2 items, 0 there already, 1 refused/);
  const done = await line.run(...words, '--state', 'published', '--report', report);
  assert.equal(done.code, 1, 'a row was refused');
  assert.match(done.out, /2 rows: 1 made 2 items/);
  assert.match(done.err, /row 2: refused, text_empty \(title\)/);
  const outcomes = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { row: number; outcome: string });
  assert.deepEqual(
    outcomes.map(({ row, outcome }) => [row, outcome]),
    [
      [1, 'made'],
      [2, 'refused'],
    ],
  );

  const m = await open(line);
  const site = (await findSite(m.store.db, 'larkfield'))!;
  const member = await m.store.tx((tx) => createMember(tx, m, site, { email: 'somebody@post.example', pseudonym: 'Somebody Here' }));
  await m.stop();
  const out = join(line.folder, 'export.jsonl');
  assert.equal((await line.run('export', '--site', 'harbour', '--out', out)).code, 1);
  assert.equal((await line.run('export', '--out', out)).code, 0);
  const exported = readFileSync(out, 'utf8');
  const types = exported
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as { type: string }).type);
  assert.deepEqual(types, ['site', 'subject', 'contribution', 'contribution']);
  assert.doesNotMatch(exported, /post\.example|larkfield\.example/, 'the export holds an address');
  assert.equal(statSync(out).mode & 0o077, 0, 'others on the machine can read the export');

  const batch = /Batch (bat_\w+)/.exec(done.out)![1]!;
  assert.match((await line.run('import', '--site', 'larkfield', '--batches')).out, new RegExp(`${batch}.*2 items {2}Old forum`));
  assert.match((await line.run('import', '--site', 'larkfield', '--undo', batch)).out, /Took 2 items out of view/);
  assert.match((await line.run('import', '--site', 'larkfield', '--undo', batch)).out, /Took 0 items .*2 had been/);
  assert.equal((await line.run('import', '--site', 'larkfield', '--undo', 'bat_x')).code, 1);

  assert.equal((await line.run('erase', '--site', 'larkfield')).code, 2);
  assert.equal((await line.run('erase', '--site', 'larkfield', '--email', 'nobody@post.example')).code, 1);
  const erased = await line.run('erase', '--site', 'larkfield', '--email', 'Somebody@post.example');
  assert.equal(erased.code, 0, erased.err);
  assert.match(erased.out, new RegExp(member));
  assert.equal((await line.run('erase', '--site', 'larkfield', '--member', member)).code, 1, 'erased twice');
  assert.equal((await line.run('verify')).code, 0);
});
