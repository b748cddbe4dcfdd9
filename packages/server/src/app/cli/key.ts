import { parseArgs } from 'node:util';
import { randomToken } from '../../kernel/ids.ts';
import type { Command } from './command.ts';

/** Prints a secret for COMMONWARD_SECRET: 256 random bits. */
export const key: Command = {
  name: 'key',
  usage: `Usage: commonward key

Prints a fresh COMMONWARD_SECRET. Every server process of an installation needs the same one. Keep it: without it the sealed
e-mail addresses cannot be read, not even from a backup. A new secret does not fit an existing database.`,
  run(args, io) {
    parseArgs({ args, options: {} });
    io.out(randomToken(32));
    return Promise.resolve(0);
  },
};
