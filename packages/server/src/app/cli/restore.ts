import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../../platform/config/index.ts';
import { migrate, type PostgresStore } from '../../platform/db/index.ts';
import { verifyChain } from '../../features/audit/index.ts';
import { allSites } from '../../features/sites/index.ts';
import { keyFile, openStore } from '../compose.ts';
import { WrongKey } from '../installation-key.ts';
import { loadPostgres } from './backup.postgres.ts';
import { inspectSqlite, replaceSqlite, sitesInSqlite } from './backup.sqlite.ts';
import { CommandFailed, UsageError, type Command, type Io } from './command.ts';
import { keyFits, onPostgres, sqliteFile } from './opened.ts';
import { fileToRead, sameFile } from './written.ts';

/** Puts a backup in the place of the database. */
export const restore: Command = {
  name: 'restore',
  usage: `Usage: commonward restore FILE [--force]

Checks FILE, puts it where DATABASE_URL or DATA_DIR points, and walks the audit chain of every site. Stop the server first. A database
that has sites is replaced only with --force; on SQLite the old file is then kept beside the new one. FILE.key, where it exists, becomes
the key of this installation unless that has one. Members who were erased after the backup are back in it: erase them again.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({ args, options: { force: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length !== 1) throw new UsageError('Name the FILE to restore.');
    const file = fileToRead(positionals[0]!);
    const config = readConfig(io.env);
    const force = values.force ?? false;
    const suffix = `before-restore-${Date.now()}`;
    if (!onPostgres(config)) {
      const target = sqliteFile(config);
      if (sameFile(file, target)) throw new CommandFailed(`${file} is the database itself. Name the backup to restore.`);
      inspectSqlite(file);
      const sites = sitesInSqlite(target);
      if (sites > 0 && !force)
        throw new CommandFailed(`${target} has ${sites === 1 ? 'a site' : `${sites} sites`} in it. Add --force to replace it.`);
      assertKeyFits(config, file, force);
      const kept = replaceSqlite(file, target, suffix);
      if (kept) io.out(`The database that was there is now ${kept}. Delete it once you are sure.`);
    } else assertKeyFits(config, file, force);
    takeKey(config, file, suffix, io);

    const store = openStore(config);
    try {
      if (onPostgres(config)) {
        await migrate(store);
        await loadPostgres(store as PostgresStore, file, force);
      } else await migrate(store);
      const wrongKey = (await keyFits(store.db, config)) === false;
      let broken = 0;
      const sites = await allSites(store.db);
      for (const site of sites) {
        const chain = await verifyChain(store.db, site.key);
        if (chain.brokenAt !== null) broken += 1;
        io.out(`${site.key}: ${chain.events} audit records, ${chain.brokenAt === null ? 'intact' : `broken at record ${chain.brokenAt}`}`);
      }
      io.out(
        `Restored ${file} with ${sites.length} ${sites.length === 1 ? 'site' : 'sites'}. Erase again whoever was erased since that backup was made.`,
      );
      if (wrongKey) io.err(`${new WrongKey().message} Until then the server does not start.`);
      return broken === 0 && !wrongKey ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

const keyText = (path: string): string => readFileSync(path, 'utf8').trim();

/** Another key than the one that sealed the addresses would leave every one of them unreadable. */
function assertKeyFits(config: Config, file: string, force: boolean): void {
  const copy = `${file}.key`;
  if (!existsSync(copy)) return;
  const present = config.secret ?? (existsSync(keyFile(config)) ? keyText(keyFile(config)) : null);
  if (present === null || present === keyText(copy)) return;
  if (config.secret !== null) throw new CommandFailed('COMMONWARD_SECRET is not the key of this backup (see the .key file beside it).');
  if (!force)
    throw new CommandFailed(`${keyFile(config)} is not the key of this backup. Add --force to put the backup's key in its place.`);
}

function takeKey(config: Config, file: string, suffix: string, io: Io): void {
  const copy = `${file}.key`;
  const own = keyFile(config);
  if (config.secret !== null) return;
  if (!existsSync(copy)) {
    if (!existsSync(own)) io.err(`The key is missing: put the one that belongs to this backup at ${own} before you start the server.`);
    return;
  }
  if (existsSync(own)) {
    if (keyText(own) === keyText(copy)) return;
    renameSync(own, `${own}.${suffix}`);
    io.out(`The key that was there is now ${own}.${suffix}.`);
  }
  mkdirSync(dirname(own), { recursive: true, mode: 0o700 });
  copyFileSync(copy, own);
  chmodSync(own, 0o600);
}
