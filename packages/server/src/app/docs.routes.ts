/** The documentation of the source tree as pages of the demo, below /demo/docs: docs/guides/import.md is at /demo/docs/guides/import.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import MarkdownIt from 'markdown-it';
import { Failure } from '../kernel/errors.ts';
import type { BaseEnv } from '../platform/http/index.ts';
import { packageRoot } from '../platform/package.ts';
import { headers, page, type Fragment } from './page.ts';

/** In the source tree; an installed package carries neither this nor the demo's clinic. */
const docsFolder = join(packageRoot, '../../docs');
export const docsAreHere = (): boolean => existsSync(docsFolder);

const root = '/demo/docs';

/** What a page of the documentation is drawn with: which one it is, and what else there is to link to. */
type Place = { name: string; names: Set<string>; ids: Set<string>; unlinked?: boolean };

/** Made at the first page that is asked for: no other server has to carry it. */
function markdownOfDocs() {
  const markdown = new MarkdownIt({ html: false });
  const { rules } = markdown.renderer;
  /** A link to what is not served here, such as a source file, is its words. Links never stand inside each other. */
  rules['link_open'] = (tokens, at, options, env, renderer) => {
    const place = env as Place;
    const to = URL.parse(String(tokens[at]!.attrGet('href')), `http://docs.invalid/${place.name}`);
    place.unlinked = !to || (to.host === 'docs.invalid' && !place.names.has(to.pathname.slice(1)));
    return place.unlinked ? '' : renderer.renderToken(tokens, at, options);
  };
  rules['link_close'] = (_tokens, _at, _options, env) => ((env as Place).unlinked ? '' : '</a>');
  /** A heading has the name by which links reach it in the source tree: `## Who is told` is `#who-is-told`; the second of a name ends in -1. */
  rules['heading_open'] = (tokens, at, options, env, renderer) => {
    const { ids } = env as Place;
    const words = (tokens[at + 1]!.children ?? []).map(({ content }) => content).join('');
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let id = plain;
    for (let count = 1; ids.has(id); count += 1) id = `${plain}-${count}`;
    ids.add(id);
    tokens[at]!.attrSet('id', id);
    return renderer.renderToken(tokens, at, options);
  };
  /** A wide table scrolls by itself, by keyboard too. */
  rules['table_open'] = () => '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>';
  rules['table_close'] = () => '</table></div>';
  return markdown;
}
let markdown: ReturnType<typeof markdownOfDocs> | undefined;

/**
 * Serves the pages and pictures that `folder` holds when the server starts, and nothing else: a path is looked up in that list and never
 * put together. Their text is read each time, so that whoever changes a page sees the change.
 */
export function docsRoutes(folder: string = docsFolder): Hono<BaseEnv> {
  const app = new Hono<BaseEnv>();
  if (!existsSync(folder)) return app;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|png)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const names = new Set(files);
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const titleOf = (name: string): string => /^# (.+)$/m.exec(textOf(name))?.[1]?.replaceAll('`', '') ?? name;
  const pages = files.filter((name) => name.endsWith('.md')).sort();
  const folderOf = (name: string): string => name.split('/').slice(0, -1).join('/');
  /** What stands in no folder first, why it is built so (decisions) last. */
  const folders = [...new Set(pages.map(folderOf))].sort((a, b) => (a === '' ? -1 : b === '' ? 1 : b.localeCompare(a)));

  const listed = (within: string): Fragment =>
    html`<ul>
      ${pages.filter((name) => folderOf(name) === within).map((name) => html`<li><a href="${root}/${name}">${titleOf(name)}</a></li>`)}
    </ul>`;
  return app
    .get(root, (c) =>
      c.html(
        page(
          'Documentation, demo',
          html`<h1>Documentation</h1>
            <p><a href="/">The demo</a></p>
            ${folders.map((within) => html`${within ? html`<h2>${within[0]!.toUpperCase()}${within.slice(1)}</h2>` : ''}${listed(within)}`)}`,
        ),
        200,
        headers,
      ),
    )
    .get(`${root}/*`, (c) => {
      const name = c.req.path.slice(root.length + 1);
      if (name === '') return c.redirect(root);
      if (!names.has(name)) throw new Failure('not_found');
      if (name.endsWith('.png'))
        return c.body(new Uint8Array(readFileSync(join(folder, name))), 200, { ...headers, 'Content-Type': 'image/png' });
      const place: Place = { name, names, ids: new Set() };
      return c.html(
        page(
          titleOf(name),
          html`<p><a href="${root}">All pages</a></p>
            ${raw((markdown ??= markdownOfDocs()).render(textOf(name), place))}`,
        ),
        200,
        headers,
      );
    });
}
