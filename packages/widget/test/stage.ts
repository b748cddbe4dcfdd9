/** A pretended server for the tests, a panel to look at, and ways to find things inside its shadow roots. */
import { HttpResponse, http, passthrough, type JsonBodyType } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Mine, ProblemCode, Snapshot } from '@commonward/server/contract';
import { Api } from '../src/data/api.ts';
import { dropDraft } from '../src/data/drafts.ts';
import { sessionWith } from '../src/data/session.ts';
import type { CommonwardPanel } from '../src/index.ts';
import { api, mine, myItem, openQuestion, question, review, session, snapshot } from './fixtures.ts';

export { api } from './fixtures.ts';

export const problem = (
  status: number,
  code: ProblemCode,
  errors?: { field: string; code: ProblemCode }[],
  extra: Record<string, unknown> = {},
) =>
  HttpResponse.json(
    {
      type: 'about:blank',
      title: code,
      status,
      code,
      requestId: 'r',
      ...(errors && { errors: errors.map((each) => ({ ...each, message: each.code })) }),
      ...extra,
    },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

type Answer = (given: { request: Request; body: () => Promise<unknown> }) => Response | Promise<Response>;

/** What the pretended server answers, by route; a test replaces what it needs. */
export const standard = (): Record<string, Answer> => ({
  'GET snapshot': () => HttpResponse.json(snapshot() as unknown as JsonBodyType),
  'GET reviews': ({ request }) => {
    const cursor = new URL(request.url).searchParams.get('cursor');
    const stars = Number(new URL(request.url).searchParams.get('stars'));
    const from = cursor ? 8 : 0; // two of them were on the page before
    return HttpResponse.json({
      items: Array.from({ length: 10 }, (_, at) => review(from + at, stars ? { overall: stars } : {})),
      next: cursor ? null : 'page-2',
    } as unknown as JsonBodyType);
  },
  'GET questions': () => HttpResponse.json({ items: [question(30), question(31)], next: null } as unknown as JsonBodyType),
  'GET items/q0': () => HttpResponse.json({ question: openQuestion() } as unknown as JsonBodyType),
  'GET items/r0': () => HttpResponse.json({ review: review(0) } as unknown as JsonBodyType),
  'POST search': () =>
    HttpResponse.json({ items: [{ id: 'q0', subject: 's', title: 'How soon can I run?', excerpt: 'Six weeks', answerCount: 3 }] }),
  'POST codes': () => HttpResponse.json({ expiresIn: 600 }, { status: 202 }),
  'POST sessions': () => HttpResponse.json(session() as unknown as JsonBodyType, { status: 201 }),
  'POST sessions/refresh': () =>
    HttpResponse.json(session({ accessToken: 'access-2', refreshToken: 'refresh-2' }) as unknown as JsonBodyType),
  'POST sessions/end': () => new HttpResponse(null, { status: 204 }),
  'GET me/items': () => HttpResponse.json({ items: [], helpful: [] } satisfies Mine),
  'POST reviews': () => HttpResponse.json(myItem({ id: 'new-review' }) as unknown as JsonBodyType, { status: 201 }),
  'POST questions': () =>
    HttpResponse.json(myItem({ id: 'new-question', kind: 'question', title: 'Can I swim?' }) as unknown as JsonBodyType, { status: 201 }),
  'PUT items/r1/helpful': () => HttpResponse.json({ helpful: 8 }),
  'POST items/r0/reports': () => HttpResponse.json({ reference: 'R-1' }, { status: 201 }),
});

export const withMine = (): Answer => () => HttpResponse.json(mine() as unknown as JsonBodyType);
export const withSnapshot =
  (value: Snapshot): Answer =>
  () =>
    HttpResponse.json(value as unknown as JsonBodyType);
/** An answer with a body. */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

const kept = new Set<() => void>();
/** An answer that is kept back until it is let go, or the page is emptied. */
export const held = (with_: Answer): { answer: Answer; letGo: () => void } => {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((done) => (letGo = done));
  kept.add(letGo);
  return { answer: (given) => gone.then(() => with_(given)), letGo };
};

export const down: Answer = () => HttpResponse.error();

/** Everything asked of the server since `reset`: `METHOD path`, with the body it came with. */
export const asked: { route: string; url: string; body: unknown; token: string | null }[] = [];
let answers = standard();

// Whether the machine under the tests has a network, which may come and go, is nothing to a panel that asks a pretended server.
Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => true });

const underWay = new Map<Promise<unknown>, string>();
const { fetch: fetchNow } = globalThis;
globalThis.fetch = (...given) => {
  const answered = fetchNow(...given);
  // with its body, which comes after its head
  const done: Promise<unknown> = answered
    .then((response) => response.clone().arrayBuffer())
    .catch(() => undefined)
    .then(() => underWay.delete(done));
  underWay.set(done, given[0] instanceof Request ? given[0].url : String(given[0]));
  return answered;
};

/** Waits until everything that was asked for is answered, and what is asked because of that too. Nothing may be held back. */
export const quiet = async (): Promise<void> => {
  const last = performance.now() + 20_000;
  do {
    await Promise.race([Promise.all(underWay.keys()), new Promise((done) => setTimeout(done, last - performance.now()))]);
    if (performance.now() > last) throw new Error(`still not answered: ${[...underWay.values()].join(', ')}`);
    // what else is asked for because of an answer is asked in a task of its own at the latest, where no code has to be fetched first
    await new Promise((done) => setTimeout(done));
  } while (underWay.size);
};

const worker = setupWorker(
  http.all(`${api}/v1/:site/*`, async ({ request }) => {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname.split('/').slice(3).join('/')}`;
    const text = await request.clone().text();
    const body: unknown = text && request.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    asked.push({ route, url: request.url, body, token: request.headers.get('authorization') });
    if (url.pathname.split('/')[2] !== 'riverside') return problem(404, 'unknown_site');
    return answers[route]?.({ request, body: () => Promise.resolve(body) }) ?? problem(404, 'not_found');
  }),
);

before(async () => {
  await worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, quiet: true });
  await until(() => navigator.serviceWorker.controller, 'requests of this page are not caught');
});
// It ends with the page: stopping it asks for an answer that a page about to close need not wait for. But what is under way by then is never
// answered, and would keep the worker from ending for minutes, into those of the files that get this browser page next.
after(() => empty());

/** A chunk that cannot be fetched, by the end of its module's address, until what is given back is called. For one that is not here yet. */
export const withoutChunk = (end: string): { asked: () => number; comeBack: () => void } => {
  let count = 0;
  worker.use(
    http.get(`*${end}`, () => {
      count += 1;
      return HttpResponse.error();
    }),
  );
  return { asked: () => count, comeBack: () => worker.resetHandlers() };
};

/** What ends so is fetched once the function that is handed back is called. */
export const slowChunk = (end: string): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  kept.add(resolve);
  worker.use(
    http.get(`*${end}`, async () => {
      await promise;
      return passthrough();
    }),
  );
  return resolve;
};

const empty = async (): Promise<void> => {
  document.body.replaceChildren();
  for (const letGo of kept) letGo();
  kept.clear();
  await quiet();
};

/**
 * An empty page, a stranger, no drafts, and the standard answers. What the test before has left under way ends first: it would be counted
 * here, be answered as this test wants it, or sign somebody in.
 */
export const reset = async (more: Record<string, Answer> = {}): Promise<void> => {
  await empty();
  worker.resetHandlers();
  await sessionWith(new Api(api, 'riverside')).signOut();
  for (const key of Object.keys(sessionStorage)) dropDraft(key);
  answers = { ...standard(), ...more };
  asked.length = 0;
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
};

export const answer = (route: string, with_: Answer): void => {
  answers[route] = with_;
};

export const routes = (): string[] => asked.map(({ route }) => route);

/** Waits until `check` gives something, looking again as the page changes; fails with `what` and with what is there instead. */
export const until = async <Found>(check: () => Found | null | undefined | false, what = 'nothing came'): Promise<Found> => {
  for (let tries = 0; tries < 3000; tries += 1) {
    const found = check();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(
    `${what}; the page ends with "${allText(document.body).trim().slice(-1500)}"; asked was ${routes().slice(-10).join(', ')}`,
  );
};

/** The first match below `root`, through every open shadow root. */
export const find = <Found extends Element = HTMLElement>(
  selector: string,
  root: Document | ShadowRoot | Element = document,
): Found | null => {
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const here = within.querySelector<Found>(selector);
  if (here) return here;
  for (const each of within.querySelectorAll('*')) {
    const found = each.shadowRoot && find<Found>(selector, each);
    if (found) return found;
  }
  return null;
};

export const found = <Found extends Element = HTMLElement>(selector: string): Promise<Found> =>
  until(() => find<Found>(selector), `nothing matches ${selector}`);

/** The focused element, through shadow roots. */
export const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Waits until the page has been drawn so many times. */
export const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame);
};

export const press = async (selector: string): Promise<void> => (await found(selector)).click();

export const type = async (selector: string, text: string): Promise<void> => {
  const field = await found<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
};

export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All text that is in a shadow tree, for looking whether words are there. */
export const allText = (root: Element | ShadowRoot): string => {
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const own = [...within.childNodes]
    .filter((node) => !(node instanceof HTMLStyleElement || node instanceof Comment))
    .map((node) => (node instanceof Element ? allText(node) : (node.textContent ?? '')));
  return own.join(' ').replace(/\s+/g, ' ');
};

/** Puts a panel on the page. */
export const put = (attributes: Record<string, string> = {}, style = ''): CommonwardPanel => {
  const panel = document.createElement('commonward-panel');
  const all = { site: 'riverside', subject: 'practitioner/amara-okafor', api, lang: 'en-GB', ...attributes };
  for (const [name, value] of Object.entries(all)) panel.setAttribute(name, value);
  if (style) panel.style.cssText = style;
  document.body.append(panel);
  return panel;
};

/** Puts a panel on the page, however far down, and waits until it can be read. */
export const shown = async (attributes: Record<string, string> = {}, style = ''): Promise<CommonwardPanel> => {
  const panel = put({ loading: 'eager', ...attributes }, style);
  await until(() => find('.foot', panel), 'the panel did not become ready');
  await panel.updateComplete;
  return panel;
};

/** Says that the reader is old enough. */
export const beOfAge = async (): Promise<void> => {
  await press('input[name=age][value=yes]');
  await press('.age-go');
};

export const signIn = async (email = 'heron@example.org', code = '123456'): Promise<void> => {
  await type('input[type=email]', email);
  await press('commonward-sign-in .send, .send');
  await type('input[name=code]', code);
  await type('commonward-sign-in input[name=pseudonym], input[name=pseudonym]', 'Heron');
};
