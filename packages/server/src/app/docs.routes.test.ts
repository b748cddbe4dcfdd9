import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { notFound, onError } from '../platform/http/index.ts';
import { silentLog } from '../platform/log/index.ts';
import { docsRoutes } from './docs.routes.ts';

/** Asks for a path below the origin, as it is written. */
function asked(t: TestContext, files?: Record<string, string>) {
  const base = mkdtempSync(join(tmpdir(), 'commonward-docs-'));
  t.after(() => rmSync(base, { recursive: true, force: true }));
  const folder = join(base, 'docs');
  for (const [name, text] of Object.entries(files ?? {})) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(base, 'outside.md'), '# Outside');
  if (files) symlinkSync(join(base, 'outside.md'), join(folder, 'linked.md'));
  const app = docsRoutes(...(files ? [folder] : []));
  app.onError((thrown, c) => {
    c.set('log', silentLog);
    return onError(thrown, c);
  });
  app.notFound(notFound);
  return async (path: string) => {
    const response = await app.request(`http://localhost${path}`);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };
}

const linksIn = (text: string): string[] =>
  [...text.slice(text.indexOf('<main>')).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to!.replaceAll('&amp;', '&'));

test('from the list every page of our documentation can be read, and every link between them leads somewhere', async (t) => {
  const ask = asked(t);
  const seen = new Map<string, string>();
  const places: URL[] = [];
  const waiting = ['/demo/docs'];
  for (const path of waiting) {
    if (seen.has(path)) continue;
    const { status, text } = await ask(path);
    assert.equal(status, 200, path);
    seen.set(path, text);
    const near = linksIn(text).map((to) => new URL(to, `http://localhost${path}`));
    places.push(...near.filter(({ origin, hash }) => origin === 'http://localhost' && hash !== ''));
    waiting.push(
      ...near.filter(({ origin, pathname }) => origin === 'http://localhost' && pathname !== '/').map(({ pathname }) => pathname),
    );
  }
  assert.ok(places.some(({ hash }) => hash === '#a-post-that-is-in-no-list'));
  for (const { pathname, hash } of places) assert.ok(seen.get(pathname)!.includes(` id="${hash.slice(1)}"`), `${pathname}${hash}`);
  for (const page of ['operating.md', 'guides/import.md', 'reference/states.md', 'decisions/0001-ranks-and-the-spine.md'])
    assert.ok(seen.has(`/demo/docs/${page}`), page);
  assert.match(
    seen.get('/demo/docs/operating.md')!,
    /<title>Operating Commonward<\/title>[^]*<h1 id="operating-commonward">Operating Commonward<\/h1>[^]*<table>/,
  );
  assert.match(seen.get('/demo/docs/reference/helplines.md')!, /<a href="\.\.\/guides\/in-distress\.md">/);
});

test('a page shows its pictures; what it links to outside the documentation is left as words', async (t) => {
  const ask = asked(t, {
    'a.md':
      '# A\n\n![A queue](images/queue.png) [code](../src/x.ts) [**no page**](b.md) [site](https://a.example/x) [here](guides/c.md#part)',
    'guides/c.md': '# C\n\n[A](../a.md)',
    'images/queue.png': 'a picture',
  });
  const { text } = await ask('/demo/docs/a.md');
  assert.deepEqual(linksIn(text), ['/demo/docs', 'images/queue.png', 'https://a.example/x', 'guides/c.md#part']);
  assert.match(text, /code <strong>no page<\/strong> /);
  assert.deepEqual(await ask('/demo/docs/images/queue.png'), { status: 200, type: 'image/png', text: 'a picture' });
});

test('every heading can be linked to by the name that it has in the source tree', async (t) => {
  const ask = asked(t, { 'a.md': '# A: `x_y` & [you](b.md)\n\n## Same\n\n## Same\n\n## Größe "q" <b>' });
  const { text } = await ask('/demo/docs/a.md');
  assert.deepEqual(
    [...text.matchAll(/<h\d id="([^"]*)">/g)].map(([, id]) => id),
    ['a-x_y--you', 'same', 'same-1', 'größe-q-b'],
  );
});

test('nothing written in a page runs', async (t) => {
  const ask = asked(t, {
    'bad.md': '# <i>Bad</i>\n\n<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> ![y](data:text/html,z)',
  });
  for (const path of ['/demo/docs', '/demo/docs/bad.md']) {
    const { status, text } = await ask(path);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /<script|<i>|<img|href="javascript/);
  }
});

test('only pages and pictures of the documentation are served, by no way of writing a path anything else', async (t) => {
  const ask = asked(t, { 'a.md': '# A', 'notes.txt': 'notes', 'page.html': 'page', '.env': 'SECRET', 'deep/b.md': '# B' });
  assert.equal((await ask('/demo/docs/deep/b.md')).status, 200);
  for (const path of [
    ...['notes.txt', 'page.html', '.env', 'deep', 'deep/', 'linked.md', 'none.md', 'a.md/', 'A.md%00', '/a.md'],
    ...[
      '../outside.md',
      '..%2foutside.md',
      '%2e%2e/outside.md',
      '%2e%2e%2foutside.md',
      '..\\outside.md',
      '..%5coutside.md',
      'deep/../../outside.md',
    ],
  ])
    assert.equal((await ask(`/demo/docs/${path}`)).status, 404, path);
});
