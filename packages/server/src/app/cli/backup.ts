import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/index.ts';
import type { PostgresStore, SqliteStore } from '../../platform/db/index.ts';
import { keyFile } from '../compose.ts';
import { dumpPostgres, inspectDump } from './backup.postgres.ts';
import { copySqlite, inspectSqlite } from './backup.sqlite.ts';
import { CommandFailed, UsageError, type Command } from './command.ts';
import { onPostgres, sqliteFile, withStore } from './opened.ts';
import { cannotWrite, fileToWrite, isFull, naming, sameFile } from './written.ts';

/** A copy of the database as it stood at one moment, while the server goes on. */
export const backup: Command = {
  name: 'backup',
  usage: `Usage: commonward backup FILE [--no-key] [--force]

Writes the database as it stands at one moment to FILE; the server may go on reading and writing. SQLite: the file itself, checked
after writing. PostgreSQL: every table as gzipped JSON lines, from one transaction; pg_dump does as well.
The key of this installation is copied to FILE.key, readable by you alone: without it the sealed e-mail addresses in the backup
cannot be read. --no-key leaves it out, for whoever keeps it elsewhere. --force writes over an existing FILE.`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: { 'no-key': { type: 'boolean' }, force: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1) throw new UsageError('Name the FILE to write.');
    const file = fileToWrite(positionals[0]!);
    const keyCopy = `${file}.key`;
    for (const target of [file, keyCopy])
      if (existsSync(target) && !values.force) throw new CommandFailed(`${target} exists already. Choose another name, or add --force.`);
    const config = readConfig(io.env);
    const live = onPostgres(config) ? [] : ['', '-wal', '-shm'].map((end) => `${sqliteFile(config)}${end}`);
    for (const target of [file, keyCopy])
      if ([...live, keyFile(config)].some((own) => sameFile(own, target)))
        throw new CommandFailed(`${target} is what this installation works with. Name another file.`);
    // Whoever finds FILE finds a whole one: until it is done it has another name.
    const part = `${file}.part`;
    naming(file, () => writeFileSync(part, '', { mode: 0o600 }));
    try {
      await withStore(config, (store) =>
        store.dialect === 'sqlite' ? copySqlite((store as SqliteStore).writer, part) : dumpPostgres(store as PostgresStore, part),
      );
      // Before it takes the place of an older one, which may be the last good one.
      await checked(file, () => (onPostgres(config) ? inspectDump(part) : inspectSqlite(part)));
      naming(file, () => {
        chmodSync(part, 0o600);
        renameSync(part, file);
      });
    } catch (error) {
      throw isFull(error) ? cannotWrite(file, error) : error;
    } finally {
      rmSync(part, { force: true });
    }
    const size = `${(statSync(file).size / 1_000_000).toFixed(1)} MB`;
    io.out(`Wrote ${file} (${size}), checked.`);
    const own = keyFile(config);
    if (config.secret !== null) io.out('Keep COMMONWARD_SECRET with it: without it the e-mail addresses in this backup cannot be read.');
    else if (values['no-key'] || !existsSync(own))
      io.out(`Keep ${own} too: without it the e-mail addresses in this backup cannot be read.`);
    else {
      const copied = readFileSync(own);
      naming(keyCopy, () => {
        writeFileSync(keyCopy, copied, { mode: 0o600 });
        chmodSync(keyCopy, 0o600);
      });
      io.out(`Wrote ${keyCopy}: keep it apart from the backup. Without it the e-mail addresses cannot be read; with both anybody can.`);
    }
    return 0;
  },
};

async function checked(file: string, inspect: () => void | Promise<void>): Promise<void> {
  try {
    await inspect();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new CommandFailed(`What was copied cannot be used, so ${file} was not written. ${error.message}`, { cause: error });
  }
}
