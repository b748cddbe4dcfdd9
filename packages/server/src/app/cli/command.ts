/** What every command is, and how it fails: with a sentence for whoever typed it. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a command reads and writes. Tests hand in their own. */
export type Io = {
  env: NodeJS.ProcessEnv;
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  err(line: string): void;
  /** Asks on the terminal without showing what is typed; null when nobody is there to ask. */
  askSecret(question: string): Promise<string | null>;
  /** Resolves when the process is told to stop. */
  stopped(): Promise<void>;
};

export type Command = {
  name: string;
  /** What `--help` prints. */
  usage: string;
  /** The exit code: 0 when it did what was asked, 1 when not. */
  run(args: string[], io: Io): Promise<number>;
};

/** The words were not understood: exit code 2, with the usage. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** It cannot be done: exit code 1, with this message alone. */
export class CommandFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandFailed';
  }
}

export const wanted = (value: string | undefined, option: string): string => {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing.`);
  return value;
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The whole path of a file that is to be written. Throws CommandFailed when a folder has its name, or none is there to hold it. */
export function fileToWrite(name: string): string {
  const file = resolve(name);
  if (isFolder(file)) throw new CommandFailed(`${file} is a folder. Name a file in it.`);
  if (!isFolder(dirname(file))) throw new CommandFailed(`There is no folder ${dirname(file)}. Make it first, or name another file.`);
  return file;
}
