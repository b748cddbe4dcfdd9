/** Listening, and stopping without dropping a request. */
import { createAdaptorServer } from '@hono/node-server';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '../platform/config/index.ts';
import { claimInstance } from '../features/sites/index.ts';
import { packageVersion } from '../platform/package.ts';
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

/**
 * Once told to stop, in ms: how long requests are still taken, so that a load balancer hears of it from `/readyz` before the port closes,
 * and how long those in hand may take then. Together less than the ten seconds after which Docker ends a container.
 */
const standardGrace = 2_000;
const drain = 7_000;

/**
 * Serves on `config.port`: every interface in production, loopback only in demo mode. Throws {@link WrongInstance}, NewerDatabase,
 * and what `listen` throws. `before` runs on the composed server before it listens (the demo seeds there). `grace`: how long `close` lets
 * requests in, in ms; in demo mode not at all, since nobody is sent elsewhere and Ctrl-C should be quick.
 */
export async function startServer(
  config: Config,
  options: Overrides & { before?: (community: Community) => Promise<void>; grace?: number } = {},
): Promise<Running> {
  const grace = options.grace ?? (config.mode === 'demo' ? 0 : standardGrace);
  const community = await compose(config, options);
  try {
    const mode = await community.store.tx((tx) => claimInstance(tx, 'mode', config.mode));
    if (mode !== config.mode) throw new WrongInstance(mode, config.mode);
    await options.before?.(community);
    const servers = await listenOn(community.fetch, config.port, config.mode === 'demo' ? ['127.0.0.1', '::1'] : [undefined]);
    const closings = servers.map((server) => closing(server, grace));
    const bound = (servers[0]!.address() as { port: number }).port;
    community.start();
    community.log.info('listening', { port: bound, mode: config.mode, version: packageVersion });
    return {
      community,
      port: bound,
      async close() {
        community.state.ready = false;
        await Promise.all(closings.map((close) => close()));
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

/** Follows the connections of a server from now on, and gives back what ends it. */
function closing(server: Server, grace: number): () => Promise<void> {
  const connected = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connected.add(socket);
    socket.once('close', () => connected.delete(socket));
  });
  return () => closeGently(server, connected, grace);
}

async function closeGently(server: Server, connected: ReadonlySet<Socket>, grace: number): Promise<void> {
  // Whoever still asks is answered, and told to ask over a new connection: that one leads to another process.
  server.prependListener('request', (_request, response: ServerResponse) => response.setHeader('Connection', 'close'));
  if (grace > 0) await new Promise((resolve) => setTimeout(resolve, grace));
  await new Promise<void>((resolve) => {
    let unused: Socket[] = [];
    const endUnused = (): void => {
      // A connection whose request was in hand before would be kept for the client's next one.
      server.closeIdleConnections();
      // To Node.js one that a browser opened in advance, and sent nothing over, has a request on its way. What is on its way is read by now.
      for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
      unused = [...connected].filter(({ bytesRead }) => bytesRead === 0);
    };
    // Not before what has come meanwhile is read: where the process was held up, timers are due before that.
    const idle = setInterval(() => setImmediate(endUnused), 50);
    const late = setTimeout(() => server.closeAllConnections(), drain);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}
