import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig, settings, type Config } from './config.ts';

const reasons = (env: NodeJS.ProcessEnv, needs?: Parameters<typeof readConfig>[1]): string[] => {
  try {
    readConfig(env, needs);
  } catch (error) {
    if (error instanceof ConfigError) return error.reasons;
    throw error;
  }
  return [];
};

const serving = { mode: 'production', serving: true } as const;
const enough = { PUBLIC_URL: 'https://community.clinic.example', SMTP_URL: 'smtps://user:word@mail.example' };

test('an empty environment is a SQLite file under ./data on port 8787', () => {
  const config = readConfig({});
  assert.equal(config.port, 8787);
  assert.equal(config.demoPort, 8788);
  assert.match(config.databaseUrl, /[/\\]data[/\\]commonward\.db$/);
  assert.equal(config.mode, 'production');
  assert.deepEqual(
    readConfig({ COMMONWARD_MODE: '', PORT: '', SQLITE_SYNCHRONOUS: '', DATABASE_URL: '' }),
    config,
    'set to nothing is not set',
  );
});

test('production does not start without an address and mail, and says both at once', () => {
  assert.deepEqual(reasons(enough, serving), []);
  const missing = reasons({}, serving);
  assert.equal(missing.length, 2);
  assert.match(missing.join('\n'), /PUBLIC_URL is missing[^]*SMTP_URL is missing/);
  assert.deepEqual(reasons({}, { mode: 'production' }), [], 'a migration needs neither');
  assert.deepEqual(reasons({}, { mode: 'demo', serving: true }), []);
});

const refusals: [string, NodeJS.ProcessEnv, RegExp][] = [
  ['an unknown mode', { ...enough, COMMONWARD_MODE: 'staging' }, /demo or production/],
  ['a port that is none', { ...enough, PORT: '70000' }, /PORT is "70000"/],
  ['another database', { ...enough, DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
  ['an address without https', { ...enough, PUBLIC_URL: 'http://community.clinic.example' }, /must be https/],
  ['an address with a path', { ...enough, PUBLIC_URL: 'https://clinic.example/community' }, /leave out the path/],
  ['no address at all', { ...enough, PUBLIC_URL: 'community.clinic.example' }, /PUBLIC_URL/],
  ['another mail protocol', { ...enough, SMTP_URL: 'https://mail.example' }, /SMTP_URL starts with/],
  ['a short secret', { ...enough, COMMONWARD_SECRET: 'short' }, /too short/],
  ['PostgreSQL without a secret', { ...enough, DATABASE_URL: 'postgres://db/x' }, /every server process needs the same one/],
  ['a made-up durability', { ...enough, SQLITE_SYNCHRONOUS: 'OFF' }, /NORMAL or FULL/],
  ['a proxy that is no address', { ...enough, TRUSTED_PROXIES: '10.0.0.0/8, 999.1.1.1' }, /999\.1\.1\.1/],
  ['a proxy range that is too long', { ...enough, TRUSTED_PROXIES: '10.0.0.0/33' }, /10\.0\.0\.0\/33/],
];
for (const [what, env, words] of refusals) {
  test(`the server does not start with ${what}`, () => {
    const said = reasons(env, env['COMMONWARD_MODE'] ? { serving: true } : serving);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, words);
  });
}

test('the demo serves this machine only', () => {
  const demo = { mode: 'demo', serving: true } as const;
  assert.match(reasons({ PUBLIC_URL: 'https://clinic.example' }, demo).join(), /this machine only/);
  for (const url of ['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000'])
    assert.deepEqual(reasons({ PUBLIC_URL: url }, demo), [], url);
  assert.match(reasons({ PUBLIC_URL: 'http://127.0.0.1.evil.example' }, demo).join(), /loopback|https/);
});

test('every setting that is read is explained', () => {
  const read = new Set<string>();
  const env = new Proxy({} as NodeJS.ProcessEnv, { get: (_target, name) => void read.add(String(name)) });
  const config: Config = readConfig(env);
  assert.equal(config.synchronous, 'NORMAL');
  assert.deepEqual(
    [...read].filter((name) => !settings.some((setting) => setting.name === name)),
    [],
  );
});
