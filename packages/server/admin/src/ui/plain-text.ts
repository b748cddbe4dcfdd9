/** The tree as text again: bare for comparing, and as the Markdown subset for editing one's own answer or reply. */
import type { Block, Inline, TextTree } from '@commonward/server/contract';

const bareInline = (part: Inline): string => {
  if (typeof part === 'string') return part;
  if (part.t === 'br') return '\n';
  if (part.t === 'code') return part.c;
  return part.c.map(bareInline).join('');
};
const bareBlock = (part: Block): string => {
  if (part.t === 'p') return part.c.map(bareInline).join('');
  if (part.t === 'quote') return part.c.map(bareBlock).join('\n');
  return part.items.map((item) => `• ${item.map(bareBlock).join('\n')}`).join('\n');
};
export const bareText = (tree: TextTree): string => tree.map(bareBlock).join('\n\n');

/** Signs that would become markup if they stood bare. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    // A sign of exclamation before a link would read as an image.
    .replace(/!(?=\\\[|$)/g, '\\!')
    .replace(/^(\s*)([-+#=~|])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

/** Marks around words; white space at their edges stays outside, where marks would not be read as marks. */
const around = (inner: string, mark: string): string => {
  const words = inner.trim();
  if (!words) return inner;
  const from = inner.indexOf(words);
  return inner.slice(0, from) + mark + words + mark + inner.slice(from + words.length);
};

/** Ends in a mark, which a second one of its kind would run into. */
const closes = (before: string): boolean => before.endsWith('*') && !before.endsWith('\\*');

const markInline = (part: Inline, before: string): string => {
  if (typeof part === 'string') return escaped(part);
  switch (part.t) {
    case 'br':
      return '\n';
    case 'code': {
      const fence = part.c.includes('`') ? '``' : '`';
      const pad = part.c.startsWith('`') || part.c.endsWith('`') ? ' ' : '';
      return fence + pad + part.c + pad + fence;
    }
    case 'strong':
      return around(markInlines(part.c), closes(before) ? '__' : '**');
    case 'em':
      return around(markInlines(part.c), closes(before) ? '_' : '*');
    case 'a':
      return `[${markInlines(part.c)}](<${part.href.replace(/[\\<>]/g, '\\$&')}>)`;
  }
};
const markInlines = (parts: readonly Inline[]): string => parts.reduce((text: string, part) => text + markInline(part, text), '');
const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
const markBlocks = (blocks: readonly Block[]): string => blocks.map(markBlock).join('\n\n');
const markBlock = (part: Block): string => {
  switch (part.t) {
    case 'p':
      return markInlines(part.c);
    case 'quote':
      return `> ${markBlocks(part.c).replaceAll('\n', '\n> ')}`;
    case 'ul':
      return part.items.map((item) => `- ${indented(markBlocks(item), '  ')}`).join('\n');
    case 'ol':
      return part.items.map((item, at) => `${at + 1}. ${indented(markBlocks(item), '   ')}`).join('\n');
  }
};
/** Text that the server parses to the same tree. */
export const markdownOf = (tree: TextTree): string => markBlocks(tree);
