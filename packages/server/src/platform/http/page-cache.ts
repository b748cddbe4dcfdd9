/**
 * Public pages as bytes: made and packed once per change (single flight), kept in every encoding, revalidated on every request. A page is
 * dropped only when its own version moved, so that posts elsewhere on the site, or pending ones, cost readers nothing.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';
export type Stored = { bytes: Uint8Array<ArrayBuffer>; etag: string; headers: Record<string, string> };
/** `packing`: the encodings that are being made. `size`: bytes of all that are. */
type Entry = {
  version: string;
  checkedAt: number;
  encodings: Map<Encoding, Stored>;
  packing: Map<Encoding, Promise<Stored>>;
  size: number;
};

export type PageSource = {
  /** Moves whenever anything that a page may show has changed; cheap. */
  changes(): number | Promise<number>;
};

/** A page held per key. `version` says what it depends on; `make` builds its body. */
export type PageRequest = { key: string; version: () => Promise<string>; make: () => Promise<string> };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Smaller than this, compression costs more than it saves. */
const worthCompressing = 512;

export class PageCache {
  readonly #source: PageSource;
  readonly #limit: number;
  readonly #entries = new Map<string, Entry>();
  readonly #making = new Map<string, Promise<Entry>>();
  #bytes = 0;

  /** `limit`: bytes kept in all, oldest pages dropped first. */
  constructor(source: PageSource, limit = 24 * 1024 * 1024) {
    this.#source = source;
    this.#limit = limit;
  }

  /**
   * The page in the wanted encoding: at once where it is held and nothing has changed, since a promise for what is there already would
   * put every page view behind whatever else is waiting. Rejects with what `make` rejects with; a failure is never kept.
   */
  get(request: PageRequest, encoding: Encoding): Stored | Promise<Stored> {
    const changes = this.#source.changes();
    const entry = this.#entries.get(request.key);
    const held = entry && entry.checkedAt === changes ? entry.encodings.get(encoding) : undefined;
    return held ?? this.#lookUp(request, encoding, changes);
  }

  async #lookUp(request: PageRequest, encoding: Encoding, asked: number | Promise<number>): Promise<Stored> {
    const changes = typeof asked === 'number' ? asked : await asked;
    let entry = this.#entries.get(request.key);
    if (entry?.checkedAt !== changes) {
      const version = await request.version();
      if (entry?.version === version) entry.checkedAt = changes;
      else entry = await this.#make(request, version, changes);
    }
    return entry!.encodings.get(encoding) ?? this.#pack(request.key, entry!, encoding);
  }

  #make(request: PageRequest, version: string, changes: number): Promise<Entry> {
    const flight = `${request.key} ${version}`;
    const underWay = this.#making.get(flight);
    if (underWay) return underWay;
    const made = request
      .make()
      .then((body) => {
        const bytes = new TextEncoder().encode(body);
        // `version` was read before the body: had the page changed in between, the next request finds another version and makes it again.
        const entry: Entry = {
          version,
          checkedAt: changes,
          encodings: new Map([['identity', stored(bytes, bytes, 'identity')]]),
          packing: new Map(),
          size: bytes.byteLength,
        };
        this.#keep(request.key, entry);
        return entry;
      })
      .finally(() => this.#making.delete(flight));
    this.#making.set(flight, made);
    return made;
  }

  #pack(key: string, entry: Entry, encoding: Encoding): Stored | Promise<Stored> {
    const plain = entry.encodings.get('identity')!;
    if (plain.bytes.byteLength < worthCompressing) {
      entry.encodings.set(encoding, plain);
      return plain;
    }
    const underWay = entry.packing.get(encoding);
    if (underWay) return underWay;
    const packing = packed(plain.bytes, encoding)
      .then((form) => {
        entry.encodings.set(encoding, form);
        // Whoever asked gets it all the same; what has been replaced or dropped meanwhile takes no room here any more.
        if (this.#entries.get(key) === entry) {
          entry.size += form.bytes.byteLength;
          this.#bytes += form.bytes.byteLength;
          this.#makeRoom(key);
        }
        return form;
      })
      .finally(() => entry.packing.delete(encoding));
    entry.packing.set(encoding, packing);
    return packing;
  }

  #keep(key: string, entry: Entry): void {
    this.#bytes -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.size;
    this.#makeRoom(key);
  }

  /** Drops the oldest pages until the rest fit, but never the one that is asked for. */
  #makeRoom(askedFor: string): void {
    for (const [key, { size }] of this.#entries) {
      if (this.#bytes <= this.#limit) break;
      if (key === askedFor) continue;
      this.#entries.delete(key);
      this.#bytes -= size;
    }
  }
}

async function packed(plain: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Stored> {
  const bytes =
    encoding === 'br'
      ? await toBrotli(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength },
        })
      : await toGzip(plain, { level: 6 });
  return stored(new Uint8Array(bytes), plain, encoding);
}

/** At most a minute from hidden to gone: fresh for 15 s, served stale while it is looked up again for 45 s more. */
export const publicCacheControl = 'public, max-age=15, stale-while-revalidate=45';

/** The headers are made once too: a page view costs a look-up and a write to the socket. */
function stored(bytes: Uint8Array<ArrayBuffer>, plain: Uint8Array, encoding: Encoding): Stored {
  const etag = tagOf(plain, encoding);
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': publicCacheControl,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  return { bytes, etag, headers };
}

/** A strong tag per encoding (RFC 9110, 8.8.3): a gzip and a brotli of one body are different representations. */
const tagOf = (bytes: Uint8Array, encoding: Encoding): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}-${encoding}"`;

/** The best encoding that `Accept-Encoding` takes (RFC 9110, 12.5.3); brotli before gzip at equal weight. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity';
  if (header === 'gzip, deflate, br, zstd' || header === 'gzip, deflate, br') return 'br';
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';');
    const q = parameters.map((parameter) => /^\s*q=([0-9.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    weights.set(name.trim(), q === undefined ? 1 : Number(q));
  }
  const weight = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const br = weight('br');
  const gz = weight('gzip');
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
}

/** `If-None-Match` by weak comparison, a list or `*` (RFC 9110, 13.1.2). */
export const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag || header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
