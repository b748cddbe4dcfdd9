/** Public reads: simple GETs that any page may make, answered from memory. */
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { Failure } from '../kernel/errors.ts';
import { findContribution } from '../features/contributions/index.ts';
import { questionPage, searchQuestions } from '../features/questions/index.ts';
import { reviewPage } from '../features/reviews/index.ts';
import { isOn, pageVersions, siteKey as siteKeySchema } from '../features/sites/index.ts';
import * as v from 'valibot';
import { addressBlock, chooseEncoding, matches, readBytes, type BaseEnv, type PageCache, type Stored } from '../platform/http/index.ts';
import type { Reader } from '../platform/db/index.ts';
import type { Limit } from '../platform/ratelimit/index.ts';
import type { Platform } from '../platform/services.ts';
import { makeItem, makeSnapshot, readQuery, siteOrFail, type ReadQuery } from './snapshot.ts';

/** A request header as Node parsed it: Hono would first build a Headers object of all of them, which costs as much as the whole answer. */
const headerOf = (c: Context<BaseEnv>, name: 'accept-encoding' | 'if-none-match'): string | undefined => {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.headers ? incoming.headers[name] : c.req.header(name);
};

/** How many addresses are remembered with what they ask for, so that a popular page is not parsed again on every view. */
const remembered = 5000;

/** What there is to read of a part that the site has switched off. */
const nothing = { items: [], next: null };

type Asked = { site: string; query: ReadQuery; key: string };

export function publicRoutes({ store }: Pick<Platform, 'store'>, pages: PageCache): Hono<BaseEnv> {
  const db = store.db;
  const asked = new Map<string, Asked>();

  /** What `make` reads is of one moment: no page contradicts itself. A page that is held is answered in the same turn. */
  function send(
    c: Context<BaseEnv>,
    key: string,
    version: () => Promise<string>,
    make: (db: Reader) => Promise<object>,
  ): Response | Promise<Response> {
    const body = (): Promise<string> => store.read(async (moment) => JSON.stringify(await make(moment)));
    const page = pages.get({ key, version, make: body }, chooseEncoding(headerOf(c, 'accept-encoding')));
    return page instanceof Promise ? page.then((made) => answer(c, made)) : answer(c, page);
  }

  /** Not `c.body`: it would copy the headers, which were made with the page, into an object that the adapter takes apart again. */
  function answer(c: Context<BaseEnv>, page: Stored): Response {
    if (!matches(headerOf(c, 'if-none-match'), page.etag)) return new Response(page.bytes, { status: 200, headers: page.headers });
    const { 'Content-Encoding': _encoding, ...headers } = page.headers;
    return new Response(null, { status: 304, headers });
  }

  const keyOf = (c: Context<BaseEnv>): string => {
    const key = c.req.param('site') ?? '';
    if (!v.is(siteKeySchema, key)) throw new Failure('unknown_site');
    return key;
  };

  function readAsked(c: Context<BaseEnv>, name: string): Asked {
    const url = c.req.raw.url;
    const known = asked.get(url);
    if (known) return known;
    const site = keyOf(c);
    const query = readQuery((part) => c.req.query(part));
    const fresh = { site, query, key: [name, site, query.subject, query.size, query.sort, query.stars, query.cursor].join(' ') };
    if (asked.size >= remembered) asked.delete(asked.keys().next().value!);
    asked.set(url, fresh);
    return fresh;
  }

  /** A page of one subject; it changes with that subject and with the site's settings. */
  const subjectPage =
    (name: string, make: (db: Reader, site: string, query: ReadQuery) => Promise<object>) =>
    (c: Context<BaseEnv>): Response | Promise<Response> => {
      const { site, query, key } = readAsked(c, name);
      return send(
        c,
        key,
        () => pageVersions(db, site, query.subject),
        (moment) => make(moment, site, query),
      );
    };

  return new Hono<BaseEnv>()
    .get('/:site/snapshot', subjectPage('snapshot', makeSnapshot))
    .get(
      '/:site/reviews',
      subjectPage('reviews', async (moment, site, query) => {
        return isOn(await siteOrFail(moment, site), 'reviews') ? reviewPage(moment, site, query) : nothing;
      }),
    )
    .get(
      '/:site/questions',
      subjectPage('questions', async (moment, site, query) => {
        return isOn(await siteOrFail(moment, site), 'questions') ? questionPage(moment, site, query) : nothing;
      }),
    )
    .get('/:site/items/:id', (c) => {
      const site = keyOf(c);
      const id = c.req.param('id');
      if (!/^con_[0-9a-z]{26}$/.test(id)) throw new Failure('unknown_item');
      return send(
        c,
        `item ${site} ${id}`,
        async () => {
          const row = await findContribution(db, site, id);
          return row ? pageVersions(db, site, row.subject) : 'none';
        },
        (moment) => makeItem(moment, site, id),
      );
    });
}

/** "Already answered?": words in, published questions out. A POST only so that the words stand in no address and no log. */
export function searchRoutes({ store }: Pick<Platform, 'store'>, limits: { search: Limit }): Hono<BaseEnv> {
  return new Hono<BaseEnv>().post('/:site/search', async (c) => {
    await limits.search.take(addressBlock(c.get('clientIp')));
    const site = await siteOrFail(store.db, c.req.param('site'));
    if (!/^text\/plain\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Failure('wrong_content_type');
    const words = new TextDecoder().decode(await readBytes(c, 2048));
    const result = isOn(site, 'questions') ? await searchQuestions(store.db, site.key, words) : { items: [] };
    return c.json(result, 200, { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' });
  });
}
