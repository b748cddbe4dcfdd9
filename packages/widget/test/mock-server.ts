/**
 * Answers the wire contract from the fixtures and serves a host page with the built panel, to look at it without a server:
 * `node packages/widget/test/mock-server.ts [port]`, then open `/?` with any of `state`, `theme`, `lang`, `parts`, `width`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { emptySnapshot, mine, myItem, openQuestion, question, review, session, snapshot, site } from './fixtures.ts';

const port = Number(process.argv[2] ?? 8799);
const built = new URL(process.env.PANEL_DIR ?? '../../server/public/w/1/', import.meta.url);

const page = (query: URLSearchParams): string => {
  const attribute = (name: string) => (query.get(name) ? ` ${name}="${encodeURI(query.get(name) as string)}"` : '');
  const state = query.get('state') ?? 'full';
  const dark = query.get('host') === 'dark';
  const hostile = query.get('host') === 'hostile';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>A clinic's page</title>
<style>body{margin:0;font:17px/1.6 "Segoe UI",system-ui,sans-serif;${dark ? 'color:#e6ecee;background:#10181c' : 'color:#1d2a30;background:#fff'}}
.host{max-width:46em;margin:0 auto;padding:1em 1em 3em}${hostile ? 'html{font-size:62.5%}*{letter-spacing:.3em!important;text-transform:uppercase;box-sizing:content-box;line-height:3}' : ''}
commonward-panel{display:block;min-height:36em}</style>
<script type="module" src="/w/1/commonward.js"></script>
<div class="host"><h1>Dr Amara Okafor</h1><p>General practice.</p>
<commonward-panel site="${state === 'unknown' ? 'nobody' : 'riverside'}" subject="${state === 'full' ? 'practitioner/amara-okafor' : `state-${state}`}"${attribute('theme')}${attribute('lang')}${attribute('parts')}${attribute('page-size')}></commonward-panel>
<p id="below">Opening hours: Monday to Friday, eight to six.</p></div></html>`;
};

const body = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response
    .writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' })
    .end(value === undefined ? undefined : JSON.stringify(value));
};
const problem = (response: ServerResponse, status: number, code: string, errors?: unknown, extra: object = {}): void =>
  json(response, status, { type: 'about:blank', title: code, status, code, requestId: 'x', errors, ...extra });

const toLookAt = (text: string): object[] =>
  [
    ['abuse', 'insult', 'idiots'],
    ['identifier', 'phone', '07700 900417'],
  ].flatMap(([name, kind, words = '']) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ class: name, kind, field: 'text', start, end: start + words.length }];
  });

const pageTwo = <Item>(from: Item[], cursor: string | null) => ({ items: from, next: cursor === 'page-2' ? 'page-3' : null });

const served = createServer((request, response) => {
  void (async () => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname;
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(page(url.searchParams));
    if (path.startsWith('/w/1/')) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(await readFile(new URL(`.${path.slice(4)}`, built)));
    }
    const [, , siteKey, ...rest] = path.split('/');
    const route = `${request.method} ${rest.join('/')}`;
    const text = await body(request);
    if (siteKey !== 'riverside') return problem(response, 404, 'unknown_site');
    switch (true) {
      case route === 'GET snapshot': {
        const subject = url.searchParams.get('subject');
        if (subject === 'state-loading') return undefined;
        if (subject === 'state-down') return problem(response, 500, 'internal');
        if (subject === 'state-closed') return json(response, 200, snapshot({ site: { ...site, accepting: false } }));
        return json(response, 200, subject === 'state-empty' ? emptySnapshot() : snapshot());
      }
      case route === 'GET reviews':
        return json(
          response,
          200,
          pageTwo(
            Array.from({ length: 10 }, (_, at) => review(at + (url.searchParams.get('cursor') === 'page-2' ? 10 : 20))),
            url.searchParams.get('cursor'),
          ),
        );
      case route === 'GET questions':
        return json(
          response,
          200,
          pageTwo(
            Array.from({ length: 10 }, (_, at) => question(at + 10)),
            url.searchParams.get('cursor'),
          ),
        );
      case /^GET items\/r/.test(route):
        return json(response, 200, { review: review(0) });
      case /^GET items\//.test(route):
        return json(response, 200, { question: openQuestion() });
      case route === 'POST search':
        return json(response, 200, {
          items:
            text.length < 3
              ? []
              : [{ id: 'q0', subject: 's', title: question(0).title, excerpt: 'I had a repair six weeks ago.', answerCount: 3 }],
        });
      case route === 'POST codes':
        return json(response, 202, { expiresIn: 600 });
      case route === 'POST sessions':
        return JSON.parse(text).code === '000000' ? problem(response, 422, 'code_wrong') : json(response, 201, session());
      case route === 'POST sessions/refresh':
        return json(response, 200, session());
      case route === 'GET me/items':
        return json(response, 200, mine());
      case route === 'GET me':
        return json(response, 200, session().member);
      case /reports$/.test(route):
        return json(response, 201, { reference: 'R-4F7K2' });
      case route === 'POST reviews' && JSON.parse(text).mayAsk && /idiots/.test(text):
        return problem(response, 422, 'ask_author', undefined, { findings: toLookAt(JSON.parse(text).body) });
      case route === 'POST questions':
        return json(response, 201, myItem({ id: 'new', kind: 'question', title: JSON.parse(text).title }));
      case route === 'POST reviews':
        return json(
          response,
          201,
          myItem({ id: 'new', text: JSON.parse(text).body, danger: /kill myself/.test(text) ? 'distress' : null }),
        );
      default:
        return json(response, 200, myItem());
    }
  })().catch((failure: unknown) => problem(response, 404, String(failure)));
});
served.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
