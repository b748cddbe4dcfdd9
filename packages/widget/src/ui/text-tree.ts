/**
 * Renders the JSON tree of a person's words. The only way their text reaches the page: Lit templates with text bindings, no HTML from anywhere.
 * The tree comes from a server, so nothing in it is believed: unknown nodes are dropped, depth is bounded, addresses are checked again.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline, TextTree } from '@commonward/server/contract';

const allowedSchemes = new Set(['http:', 'https:', 'mailto:']);
const deepest = 8;

/** The address as it may be linked, or null when its scheme is not http, https or mailto. */
export const safeHref = (href: unknown): string | null => {
  if (typeof href !== 'string') return null;
  try {
    const url = new URL(href);
    return allowedSchemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

type Rendered = TemplateResult | string | typeof nothing;

const inline = (node: Inline, depth: number): Rendered => {
  if (typeof node === 'string') return node;
  if (!node || depth > deepest) return nothing;
  switch (node.t) {
    case 'strong':
      return html`<strong>${inlines(node.c, depth)}</strong>`;
    case 'em':
      return html`<em>${inlines(node.c, depth)}</em>`;
    case 'code':
      return html`<code>${String(node.c)}</code>`;
    case 'br':
      return html`<br />`;
    case 'a': {
      const href = safeHref(node.href);
      if (!href) return html`${inlines(node.c, depth)}`;
      return html`<a class="link" href=${href} rel="ugc nofollow noopener noreferrer">${inlines(node.c, depth)}</a>`;
    }
    default:
      return nothing;
  }
};
const inlines = (nodes: unknown, depth: number): Rendered[] =>
  Array.isArray(nodes) ? (nodes as Inline[]).map((node) => inline(node, depth + 1)) : [];

const block = (node: Block, depth: number): Rendered => {
  if (!node || depth > deepest) return nothing;
  switch (node.t) {
    case 'p':
      return html`<p>${inlines(node.c, depth)}</p>`;
    case 'ul':
      return html`<ul>
        ${items(node.items, depth)}
      </ul>`;
    case 'ol':
      return html`<ol>
        ${items(node.items, depth)}
      </ol>`;
    case 'quote':
      return html`<blockquote>${blocks(node.c, depth)}</blockquote>`;
    default:
      return nothing;
  }
};
const blocks = (nodes: unknown, depth: number): Rendered[] =>
  Array.isArray(nodes) ? (nodes as Block[]).map((node) => block(node, depth + 1)) : [];
const items = (nodes: unknown, depth: number): Rendered[] =>
  Array.isArray(nodes) ? nodes.map((each) => html`<li>${blocks(each, depth + 1)}</li>`) : [];

/** Words of a person as templates. */
export const textTree = (tree: TextTree): Rendered[] => blocks(tree, 0);
