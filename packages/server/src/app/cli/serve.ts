import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/index.ts';
import { startServer } from '../server.ts';
import type { Command } from './command.ts';
import { logProcess } from './process-log.ts';

/** The server of a real site. */
export const serve: Command = {
  name: 'serve',
  usage: `Usage: commonward serve

Serves until it is told to stop (SIGTERM or Ctrl-C), takes requests for two seconds more while /readyz says no, and finishes those in
hand; told twice, it ends at once. Wants PUBLIC_URL and SMTP_URL, and refuses a database that the demo made. \`commonward doctor\` lists
every setting and what is wrong with it.`,
  async run(args, io) {
    parseArgs({ args, options: {} });
    const config = readConfig(io.env, { mode: 'production', serving: true });
    const server = await startServer(config);
    const restore = logProcess(server.community.log);
    try {
      await io.stopped();
      await server.close();
    } finally {
      restore();
    }
    return 0;
  },
};
