import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/index.ts';
import { migrate } from '../../platform/db/index.ts';
import { openStore } from '../compose.ts';
import type { Command } from './command.ts';

/** Brings the database to the shape that this version wants. `serve` does the same when it starts. */
export const migrateDatabase: Command = {
  name: 'migrate',
  usage: `Usage: commonward migrate

Applies what the database lacks, each step in one transaction, and prints the steps. \`serve\` does the same when it starts; this is
for whoever wants it done before. A database that a newer version wrote is refused and left as it is. Make a backup first.`,
  async run(args, io) {
    parseArgs({ args, options: {} });
    const store = openStore(readConfig(io.env));
    try {
      const ran = await migrate(store);
      for (const name of ran) io.out(`applied ${name}`);
      if (ran.length === 0) io.out('Nothing to do: the database is up to date.');
      return 0;
    } finally {
      await store.close();
    }
  },
};
