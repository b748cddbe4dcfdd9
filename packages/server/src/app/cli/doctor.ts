import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, settings, type Config } from '../../platform/config/index.ts';
import { migrationState, type SqliteStore, type Store } from '../../platform/db/index.ts';
import { smtpMailer } from '../../platform/mail/index.ts';
import { countTroubled } from '../../platform/outbox/index.ts';
import { verifyChain } from '../../features/audit/index.ts';
import { allSites, notAccepting, readInstance, subjectsFull } from '../../features/sites/index.ts';
import { keyFile, openStore } from '../compose.ts';
import { WrongKey } from '../installation-key.ts';
import type { Command } from './command.ts';
import { keyFits, onPostgres, sqliteFile } from './opened.ts';

/** `warn` is worth knowing and stops nothing. */
type Check = { name: string; state: 'ok' | 'warn' | 'wrong'; says: string };

/** What is set, and what would not work. Changes nothing. */
export const doctor: Command = {
  name: 'doctor',
  usage: `Usage: commonward doctor [--json]

Prints every setting with its value (secrets hidden) and what it means, then checks: the settings, the database and its migrations, free
disk space, the mail server, whether each site takes posts, mails that could not be sent, the audit chains. Changes nothing. Exits 1
when something is wrong.`,
  async run(args, io) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
    const checks: Check[] = [];
    const config = configured(io.env, checks);
    if (config) await examine(config, checks);
    const wrong = checks.filter((check) => check.state === 'wrong').length;
    const warnings = checks.filter((check) => check.state === 'warn').length;
    if (values.json) {
      for (const check of checks) io.out(JSON.stringify(check));
      io.out(JSON.stringify({ name: 'doctor', ok: wrong === 0, figures: { checks: checks.length, wrong, warnings } }));
      return wrong === 0 ? 0 : 1;
    }
    io.out('Settings');
    for (const { name, meaning, default: standard } of settings) {
      io.out(`  ${name} = ${shown(name, io.env[name])}`);
      io.out(`      ${meaning}; default: ${standard}`);
    }
    io.out('');
    io.out('Checks');
    const mark = { ok: 'ok   ', warn: 'note ', wrong: 'WRONG' };
    for (const check of checks) io.out(`  ${mark[check.state]}  ${check.name}: ${check.says}`);
    io.out('');
    io.out(wrong === 0 ? 'Nothing is wrong.' : `${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`);
    return wrong === 0 ? 0 : 1;
  },
};

/** Values as they may be read over somebody's shoulder. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || value === '') return '(not set)';
  if (name === 'COMMONWARD_SECRET') return '(set, hidden)';
  return value.replace(/^([a-z]+:\/\/[^:/@]*):.*@/, '$1:(hidden)@').replace(/([?&](?:password|pass|sslkey)=)[^&]*/gi, '$1(hidden)');
}

/** The settings of a serving process; when those do not do, at least what the database needs. */
function configured(env: NodeJS.ProcessEnv, checks: Check[]): Config | null {
  try {
    const config = readConfig(env, { serving: true });
    checks.push({ name: 'settings', state: 'ok', says: `complete for ${config.mode} mode` });
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const reason of error.reasons) checks.push({ name: 'settings', state: 'wrong', says: reason });
  }
  try {
    return readConfig(env);
  } catch {
    return null;
  }
}

async function examine(config: Config, checks: Check[]): Promise<void> {
  if (onPostgres(config)) await examineStore(config, checks);
  else {
    diskSpace(config, checks);
    const file = sqliteFile(config);
    if (!existsSync(file))
      checks.push({ name: 'database', state: 'wrong', says: `there is none at ${file}; \`commonward init\` makes one` });
    else {
      if (config.secret === null && !existsSync(keyFile(config))) {
        checks.push({ name: 'key', state: 'wrong', says: `${keyFile(config)} is missing: the sealed addresses cannot be read without it` });
      }
      await examineStore(config, checks);
    }
  }
  await mail(config, checks);
}

function diskSpace(config: Config, checks: Check[]): void {
  let folder = dirname(sqliteFile(config));
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free at ${folder}`;
  checks.push({ name: 'disk', state: free < 100e6 ? 'wrong' : free < 1e9 ? 'warn' : 'ok', says });
}

async function examineStore(config: Config, checks: Check[]): Promise<void> {
  let store: Store | undefined;
  try {
    store = openStore(config);
    await store.ping();
    checks.push({
      name: 'database',
      state: 'ok',
      says: store.dialect === 'sqlite' ? `SQLite at ${sqliteFile(config)}` : 'PostgreSQL answers',
    });
    if (store.dialect === 'sqlite') {
      const mode = String((store as SqliteStore).writer.pragma('journal_mode', { simple: true }));
      checks.push({
        name: 'log',
        state: mode === 'wal' ? 'ok' : 'wrong',
        says: mode === 'wal' ? 'write-ahead log is on' : `journal mode is ${mode}: is this a network disk? SQLite wants a local one`,
      });
    }
    const { waiting, unknown } = await migrationState(store);
    if (unknown.length > 0) {
      checks.push({
        name: 'migrations',
        state: 'wrong',
        says: `a newer version wrote this database (${unknown.join(', ')}): install that version or newer`,
      });
      return;
    }
    if (waiting.length > 0) {
      checks.push({
        name: 'migrations',
        state: 'warn',
        says: `${waiting.join(', ')} will be applied when the server starts, or by \`commonward migrate\``,
      });
      return;
    }
    checks.push({ name: 'migrations', state: 'ok', says: 'up to date' });
    await contents(store, config, checks);
  } catch (error) {
    checks.push({
      name: 'database',
      state: 'wrong',
      says: `cannot be used: ${error instanceof Error ? error.message || error.name : String(error)}`,
    });
  } finally {
    await store?.close().catch(() => undefined);
  }
}

async function contents(store: Store, config: Config, checks: Check[]): Promise<void> {
  const fits = await keyFits(store.db, config);
  if (fits !== undefined)
    checks.push({
      name: 'key',
      state: fits === false ? 'wrong' : 'ok',
      says: fits === false ? new WrongKey().message : fits === null ? 'not used yet' : 'the one of this database',
    });
  const mode = await readInstance(store.db, 'mode');
  if (mode !== undefined && mode !== config.mode)
    checks.push({ name: 'mode', state: 'wrong', says: `the database belongs to ${mode} mode, the settings say ${config.mode}` });
  else checks.push({ name: 'mode', state: 'ok', says: mode ?? 'not served yet' });
  const sites = await allSites(store.db);
  if (sites.length === 0) checks.push({ name: 'sites', state: 'warn', says: 'there is none yet: make one with `commonward init`' });
  for (const site of sites) {
    const reason = notAccepting(site);
    checks.push({ name: `site ${site.key}`, state: reason ? 'warn' : 'ok', says: reason ?? 'takes posts' });
    if (await subjectsFull(store.db, site))
      checks.push({
        name: `site ${site.key}`,
        state: 'warn',
        says: `posts can create no more subjects (at most ${site.subjectCap}): the number is set under Sites on the admin page`,
      });
    if (site.origins.length === 0)
      checks.push({
        name: `site ${site.key}`,
        state: 'warn',
        says: 'has no website yet: its origins are set under Sites on the admin page',
      });
    const chain = await store.read((db) => verifyChain(db, site.key));
    checks.push({
      name: `audit ${site.key}`,
      state: chain.brokenAt === null ? 'ok' : 'wrong',
      says: chain.brokenAt === null ? `${chain.events} records, intact` : `broken at record ${chain.brokenAt}`,
    });
  }
  const { failed, late } = await countTroubled(store.db, Date.now() - 15 * 60_000);
  checks.push({
    name: 'mails given up',
    state: failed > 0 ? 'warn' : 'ok',
    says: failed > 0 ? `${failed} could not be sent in almost two days; the log says why` : 'none',
  });
  checks.push({
    name: 'work overdue',
    state: late > 0 ? 'warn' : 'ok',
    says: late > 0 ? `${late} should have been done a quarter of an hour ago: is a server running?` : 'none',
  });
}

async function mail(config: Config, checks: Check[]): Promise<void> {
  if (!config.smtpUrl) return;
  const mailer = smtpMailer(config.smtpUrl, config.mailFrom);
  try {
    await mailer.verify();
    checks.push({ name: 'mail server', state: 'ok', says: `answers; mails come from ${config.mailFrom}` });
  } catch (error) {
    checks.push({
      name: 'mail server',
      state: 'wrong',
      says: `does not let us in: ${error instanceof Error ? error.message : String(error)}`,
    });
  } finally {
    mailer.close();
  }
}
