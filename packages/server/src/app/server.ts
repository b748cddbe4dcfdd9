/** Listening, and stopping without dropping a request. */
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { Config } from '../platform/config/index.ts';
import { claimInstance } from '../features/sites/index.ts';
import { compose, type Community, type Overrides } from './compose.ts';

/** A database is a demo's or a real one's for good: neither mode opens the other's. */
export class WrongInstance extends Error {
  constructor(found: string, wanted: string) {
    super(
      found === 'demo'
        ? 'This database was made by the demo: its staff password was printed and its people are made up. Use another DATA_DIR or DATABASE_URL for a real site.'
        : `This database belongs to a ${found} server, so it will not be opened in ${wanted} mode. Use another DATA_DIR or DATABASE_URL for the demo.`,
    );
    this.name = 'WrongInstance';
  }
}

export type Running = { community: Community; port: number; close(): Promise<void> };

/** How long requests in hand may take once the process is told to stop, in ms. */
const drain = 10_000;

/**
 * Serves on `config.port`: every interface in production, loopback only in demo mode. Throws {@link WrongInstance}, NewerDatabase,
 * and what `listen` throws. `before` runs on the composed server before it listens (the demo seeds there).
 */
export async function startServer(
  config: Config,
  options: Overrides & { before?: (community: Community) => Promise<void> } = {},
): Promise<Running> {
  const community = await compose(config, options);
  try {
    const mode = await community.store.tx((tx) => claimInstance(tx, 'mode', config.mode));
    if (mode !== config.mode) throw new WrongInstance(mode, config.mode);
    await options.before?.(community);
    const servers = await listenOn(community.fetch, config.port, config.mode === 'demo' ? ['127.0.0.1', '::1'] : [undefined]);
    const bound = (servers[0]!.address() as { port: number }).port;
    community.start();
    community.log.info('listening', { port: bound, mode: config.mode });
    return {
      community,
      port: bound,
      async close() {
        community.state.ready = false;
        await Promise.all(servers.map(closeGently));
        await community.stop();
        community.log.info('stopped');
      },
    };
  } catch (error) {
    await community.stop();
    throw error;
  }
}

/** One listener per address; an address family that the machine lacks is left out as long as one remains. */
export async function listenOn(fetch: Community['fetch'], port: number, hosts: (string | undefined)[]): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createAdaptorServer({ fetch: fetch as never }) as Server;
    const at = servers[0] ? (servers[0].address() as { port: number }).port : port;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ port: at, ...(host ? { host } : {}) }, () => resolve());
      });
      servers.push(server);
    } catch (error) {
      const missing = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!missing || host === hosts[0]) throw error;
    }
  }
  return servers;
}

async function closeGently(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), drain).unref();
  });
}
