/**
 * A text with what was found in it: every place is a <mark> with a number, the key below says what each number means. Drawn as the
 * widget draws the bare tree (`packages/widget/src/ui/text-tree.ts`): text bindings only, depth bounded, addresses checked again.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemDetail } from '@commonward/server/contract';
import { safeHref } from '../../../../widget/src/ui/text-tree.ts';
import { t } from '../i18n/en.ts';
import { markText, marksOf, type Mark, type MarkedBlock, type MarkedInline, type MarkedText, type Piece } from './marked-tree.ts';

const deepest = 8;
/** From this confidence on a finding counts; below it only whoever decides sees it, and sees that it is weak. */
const sure = 0.5;

export type Marked = MarkedText & { numbers: ReadonlyMap<Mark, number> };

const made = new WeakMap<ItemDetail, Marked>();

/** The item's title and text with its marks, made once for each item as it came. */
export function markedOf(item: ItemDetail): Marked {
  let marked = made.get(item);
  if (!marked) {
    const text = markText({ title: item.title, tree: item.body }, item.typed, marksOf(item));
    made.set(item, (marked = { ...text, numbers: new Map(text.placed.map((mark, at) => [mark, at + 1])) }));
  }
  return marked;
}

export const isWeak = (mark: Mark): boolean => mark.class !== 'guard' && mark.confidence < sure;

export const reasonOf = (mark: Mark): string =>
  mark.class === 'guard'
    ? t.found.guarded(mark.kind, mark.rule)
    : t.found.reason(mark.class, mark.label ? `${mark.kind}:${mark.label}` : mark.kind, isWeak(mark));

const classesOf = (marks: readonly Mark[]): string =>
  [...new Set(marks.map((mark) => `of-${mark.class}`)), ...(marks.every(isWeak) ? ['weak'] : [])].join(' ');

const drawPiece = (piece: Piece, numbers: Marked['numbers']): TemplateResult | string =>
  piece.marks.length === 0
    ? piece.text
    : html`<mark class=${classesOf(piece.marks)}>${piece.text}</mark>${piece.ends.map((mark) => {
          const number = numbers.get(mark) ?? 0;
          return html`<sup class="mark-number" aria-hidden="true">${number}</sup
            ><span class="vh">${t.found.mark(number, reasonOf(mark))}</span>`;
        })}`;

export const drawPieces = (pieces: readonly Piece[], numbers: Marked['numbers']): unknown =>
  pieces.map((piece) => drawPiece(piece, numbers));

export function drawMarked({ tree, numbers }: Marked): unknown {
  const inline = (node: MarkedInline, depth: number): unknown => {
    if (Array.isArray(node)) return drawPieces(node, numbers);
    if (depth > deepest) return nothing;
    switch (node.t) {
      case 'strong':
        return html`<strong>${inlines(node.c, depth)}</strong>`;
      case 'em':
        return html`<em>${inlines(node.c, depth)}</em>`;
      case 'code':
        return html`<code>${drawPieces(node.c, numbers)}</code>`;
      case 'br':
        return html`<br />`;
      case 'a': {
        const href = safeHref(node.href);
        return href
          ? html`<a class="link" href=${href} rel="ugc nofollow noopener noreferrer">${inlines(node.c, depth)}</a>`
          : inlines(node.c, depth);
      }
    }
  };
  const inlines = (nodes: readonly MarkedInline[], depth: number): unknown => nodes.map((node) => inline(node, depth + 1));
  const block = (node: MarkedBlock, depth: number): unknown => {
    if (depth > deepest) return nothing;
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
    }
  };
  const blocks = (nodes: readonly MarkedBlock[], depth: number): unknown => nodes.map((node) => block(node, depth + 1));
  const items = (nodes: readonly MarkedBlock[][], depth: number): unknown => nodes.map((each) => html`<li>${blocks(each, depth + 1)}</li>`);
  return blocks(tree, 0);
}
