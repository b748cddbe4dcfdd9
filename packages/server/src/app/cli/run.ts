/** Which command was asked for, and what its failure means in words and in an exit code. */
import { Failure } from '../../kernel/errors.ts';
import { ConfigError } from '../../platform/config/index.ts';
import { errorCode, NewerDatabase } from '../../platform/db/index.ts';
import { BadMap } from '../import/index.ts';
import { WrongInstance } from '../server.ts';
import { backup } from './backup.ts';
import { CommandFailed, UsageError, type Command, type Io } from './command.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { erase } from './erase.ts';
import { exportSite } from './export.ts';
import { importFile } from './import.ts';
import { init } from './init.ts';
import { key } from './key.ts';
import { migrateDatabase } from './migrate.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { user } from './user.ts';
import { verify } from './verify.ts';

export const commands: Command[] = [serve, init, doctor, migrateDatabase, importFile, exportSite, backup, restore, verify, erase, user, key, demo];

const overview = (): string =>
  [
    'Usage: commonward <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`),
    '',
    '`commonward <command> --help` explains one of them; `commonward doctor` explains the settings.',
  ].join('\n');

/** Runs one command to its end; the exit code. 0: done, 1: not done, 2: not understood. Never throws. */
export async function runCommand(words: string[], io: Io): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    const about = commands.find((command) => command.name === args[0]);
    io.out(about ? about.usage : overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    io.err(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.usage);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    return explain(error, command, io);
  }
}

function explain(error: unknown, command: Command, io: Io): number {
  if (error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_')) {
    io.err(`${(error as Error).message}\n\n${command.usage}`);
    return 2;
  }
  if (error instanceof ConfigError || error instanceof BadMap) for (const reason of error.reasons) io.err(reason);
  else if (error instanceof CommandFailed || error instanceof NewerDatabase || error instanceof WrongInstance) io.err(error.message);
  else if (error instanceof Failure) io.err([error.message, ...(error.errors ?? []).map((field) => `${field.field}: ${field.message}`)].join('\n'));
  else io.err(unexpected(error));
  return 1;
}

/** What the machine said, with what to do about it where we know. */
function unexpected(error: unknown): string {
  const code = errorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'EADDRINUSE') return `${message}. Another program uses this port: set PORT (and DEMO_PORT) to free ones.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') return `The database cannot be reached: ${message || code}. Check DATABASE_URL.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_READONLY') return `${message}. This user may not write there: check DATA_DIR and who owns it.`;
  if (code === 'SQLITE_NOTADB') return 'The file is not a SQLite database.';
  return error instanceof Error ? (error.stack ?? message) : message;
}
