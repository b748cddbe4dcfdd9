/** Which command was asked for, and what its failure means in words and in an exit code. */
import { Failure } from '../../kernel/errors.ts';
import { UsageError, type Command, type Io } from './command.ts';

/** Each is loaded when it is asked for: the whole server takes a moment to read. */
export const commands: { name: string; summary: string; load: () => Promise<Command> }[] = [
  { name: 'serve', summary: 'run the server of a real site', load: async () => (await import('./serve.ts')).serve },
  { name: 'init', summary: 'make a site and its first owner', load: async () => (await import('./init.ts')).init },
  { name: 'doctor', summary: 'explain the settings and check what would not work', load: async () => (await import('./doctor.ts')).doctor },
  {
    name: 'migrate',
    summary: 'bring the database to the shape this version needs',
    load: async () => (await import('./migrate.ts')).migrateDatabase,
  },
  { name: 'import', summary: 'bring in questions and reviews from elsewhere', load: async () => (await import('./import.ts')).importFile },
  { name: 'export', summary: 'write everything a site holds as JSON lines', load: async () => (await import('./export.ts')).exportSite },
  { name: 'backup', summary: 'copy the database while the server runs', load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', summary: 'put a backup in the place of the database', load: async () => (await import('./restore.ts')).restore },
  {
    name: 'verify',
    summary: 'check that no audit record was changed, added or taken away',
    load: async () => (await import('./verify.ts')).verify,
  },
  { name: 'erase', summary: 'remove one member and everything they wrote', load: async () => (await import('./erase.ts')).erase },
  {
    name: 'user',
    summary: 'list staff, or make a link for somebody who cannot sign in',
    load: async () => (await import('./user.ts')).user,
  },
  { name: 'key', summary: 'print a fresh secret for COMMONWARD_SECRET', load: async () => (await import('./key.ts')).key },
  { name: 'demo', summary: 'run a made-up clinic on this machine, to look at and try', load: async () => (await import('./demo.ts')).demo },
];

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
    const about = commands.find((known) => known.name === args[0]);
    io.out(about ? (await about.load()).usage : overview());
    return name === undefined ? 2 : 0;
  }
  const known = commands.find((entry) => entry.name === name);
  if (!known) {
    io.err(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  const command = await known.load();
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

/** Errors whose message was written for whoever typed the command. */
const plainWords = ['CommandFailed', 'ConfigError', 'BadMap', 'NewerDatabase', 'WrongInstance', 'WrongKey'];

function explain(error: unknown, command: Command, io: Io): number {
  if (error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS_')) {
    io.err(`${(error as Error).message}\n\n${command.usage}`);
    return 2;
  }
  if (error instanceof Failure)
    io.err([error.message, ...(error.errors ?? []).map((field) => `${field.field}: ${field.message}`)].join('\n'));
  else if (error instanceof Error && plainWords.includes(error.name)) io.err(error.message);
  else io.err(unexpected(error));
  return 1;
}

/** The code of what went wrong first: drivers are wrapped, and a refused connection may hide among several. */
function codeOf(error: unknown): string {
  for (
    let at: unknown = error, depth = 0;
    at instanceof Error && depth < 5;
    at = at.cause ?? (at instanceof AggregateError ? at.errors[0] : undefined), depth += 1
  ) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return '';
}

/** What the machine said, with what to do about it where we know. */
function unexpected(error: unknown): string {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'EADDRINUSE') return `${message}. Another program uses this port: set PORT (and DEMO_PORT) to free ones.`;
  if (['ECONNREFUSED', 'ENOTFOUND', '28P01', '28000', '3D000'].includes(code))
    return `The database cannot be reached (${code}). Check DATABASE_URL.`;
  if (['EACCES', 'EPERM', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(code))
    return `${message}. This user may not write there: check DATA_DIR and who owns it.`;
  if (code === 'SQLITE_NOTADB') return 'The file that DATABASE_URL or DATA_DIR names is not a SQLite database.';
  return error instanceof Error ? (error.stack ?? message) : message;
}
