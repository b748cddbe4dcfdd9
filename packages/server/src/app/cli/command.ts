/** What every command is, and how it fails: with a sentence for whoever typed it. */

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
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandFailed';
  }
}

export const wanted = (value: string | undefined, option: string): string => {
  if (value === undefined || value === '') throw new UsageError(`${option} is missing.`);
  return value;
};
