/**
 * The built files: the embed under `/w/1/`, the admin page under `/admin`. Read once at start with their compressed
 * forms, served with strong tags. The loader's address never changes, so it is fresh for minutes; what carries a hash is for good.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono, type Context } from 'hono';
import { Failure } from '../kernel/errors.ts';
import { chooseEncoding, matches, type BaseEnv } from '../platform/http/index.ts';
import { packageRoot } from '../platform/package.ts';

type Held = { type: string; hashed: boolean; forms: Map<string, { bytes: Uint8Array<ArrayBuffer>; etag: string }> };

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

export const publicFolder = join(packageRoot, 'public');

function hold(folder: string): Map<string, Held> {
  const held = new Map<string, Held>();
  if (!existsSync(folder)) return held;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(br|gz)$/.test(entry.name) || !types[extname(entry.name)]) continue;
    const path = join(entry.parentPath, entry.name);
    const forms: Held['forms'] = new Map();
    for (const [encoding, ending] of [
      ['identity', ''],
      ['gzip', '.gz'],
      ['br', '.br'],
    ] as const) {
      if (!existsSync(path + ending)) continue;
      const bytes = new Uint8Array(readFileSync(path + ending));
      forms.set(encoding, { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` });
    }
    held.set(path.slice(folder.length + 1), {
      type: types[extname(entry.name)]!,
      hashed: /-[A-Za-z0-9_-]{8,}\.\w+$/.test(entry.name),
      forms,
    });
  }
  return held;
}

/** Nothing but our own files runs here, nobody frames it, and no string becomes script. */
const adminHeaders: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Any page may load the embed, even one that isolates itself (COEP). */
const embedHeaders: Record<string, string> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
};

export function staticRoutes(folder: string = publicFolder): Hono<BaseEnv> {
  const embed = hold(join(folder, 'w/1'));
  const admin = hold(join(folder, 'admin'));

  function send(c: Context<BaseEnv>, files: Map<string, Held>, name: string, extra: Record<string, string>): Response {
    const file = files.get(name);
    if (!file) throw new Failure('not_found');
    let encoding: string = chooseEncoding(c.req.header('accept-encoding'));
    if (!file.forms.has(encoding)) encoding = 'identity';
    const form = file.forms.get(encoding)!;
    const headers: Record<string, string> = {
      ...extra,
      'Content-Type': file.type,
      'Cache-Control': file.hashed
        ? 'public, max-age=31536000, immutable'
        : name.endsWith('.html')
          ? 'no-cache'
          : 'public, max-age=300, stale-while-revalidate=3600',
      ETag: form.etag,
      Vary: 'Accept-Encoding',
    };
    if (matches(c.req.header('if-none-match'), form.etag)) return c.body(null, 304, headers);
    if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
    return c.body(form.bytes, 200, headers);
  }

  return new Hono<BaseEnv>()
    .get('/w/1/*', (c) => send(c, embed, c.req.path.slice('/w/1/'.length), embedHeaders))
    .get('/admin/assets/*', (c) => send(c, admin, c.req.path.slice('/admin/'.length), adminHeaders))
    .get('/admin', (c) => send(c, admin, 'index.html', adminHeaders))
    .get('/admin/', (c) => c.redirect('/admin', 301));
}
