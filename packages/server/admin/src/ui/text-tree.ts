/** A person's words in a block of their own. The widget draws them, so that both sides show the same text in the same way. */
import { html, type TemplateResult } from 'lit';
import type { TextTree } from '@commonward/server/contract';
import { textTree } from '../../../../widget/src/ui/text-tree.ts';

/** A link in somebody's text must not take the page away from under an open decision. */
const openApart = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.protocol === 'mailto:') return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
};

/** The whole text, `dir="auto"` because nobody knows the language somebody writes in. Its links open beside this page. */
export const textOf = (tree: TextTree): TemplateResult => wordsIn(textTree(tree));

/** The same block around words that were drawn already. */
export const wordsIn = (drawn: unknown): TemplateResult => html`<div class="text" dir="auto" @click=${openApart}>${drawn}</div>`;
