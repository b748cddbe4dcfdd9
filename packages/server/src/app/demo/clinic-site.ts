/** The demo clinic's own website: plain files of `examples/clinic`, on another origin than the server, as a real clinic's would be. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenOn } from '../server.ts';

/** In a checkout, from `src/app/demo` and from `dist/app/demo` alike; an installed package does not carry it. */
export const clinicFolder = fileURLToPath(new URL('../../../../../examples/clinic', import.meta.url));

export const clinicIsHere = (): boolean => existsSync(join(clinicFolder, 'index.html'));

/** What the pages as written say; each served page says where this server is. */
const writtenOrigin = 'http://localhost:8787';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const plain = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** Answers requests for the clinic's pages; `publicUrl` is the origin of the Commonward server. */
export function clinicPages(publicUrl: string, folder: string = clinicFolder): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'This page is only for reading.');
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url).pathname);
    } catch {
      return plain(400, 'This address cannot be read.');
    }
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const type = types[extname(file)];
    const inside = file.startsWith(folder + sep) && !path.includes('\0');
    if (!inside || !type || !existsSync(file) || !statSync(file).isFile()) return plain(404, 'There is no such page.');
    // Read each time: whoever changes a page sees the change.
    const bytes = readFileSync(file);
    const body = extname(file) === '.html' ? bytes.toString('utf8').replaceAll(writtenOrigin, publicUrl) : new Uint8Array(bytes);
    return new Response(request.method === 'HEAD' ? null : body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
  };
}

export type ClinicSite = { port: number; close(): Promise<void> };

/** Listens on loopback only, for both of its addresses. Throws what `listen` throws. */
export async function startClinicSite(port: number, publicUrl: string): Promise<ClinicSite> {
  const servers: Server[] = await listenOn(clinicPages(publicUrl) as never, port, ['127.0.0.1', '::1']);
  return {
    port: (servers[0]!.address() as { port: number }).port,
    async close() {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}
