/**
 * What people may write, as a tree. Markdown is cut down to paragraphs, line breaks, strong, emphasis, code, lists, quotes and links;
 * everything else (headings, images, HTML, tables, references) stays the text that was typed. No word is ever lost to the parser.
 */
import MarkdownIt from 'markdown-it';
import type { Env, StateBlock, StateInline, Token } from 'markdown-it';
import type { Block, Inline, TextTree } from '../../kernel/tree.ts';

/** Lists and quotes inside each other, see kernel/tree.ts. */
const deepest = 4;
/** Longer texts, which only an import can bring, are read as plain ones: hostile Markdown takes the parser some milliseconds per thousand characters. */
const longest = 12_000;
/** Nor does anybody write so many links: each bracket may look at all that follows it. */
const mostBrackets = 500;

/**
 * The tree of a text in the small Markdown subset. Takes any string and never throws; meant for text that kernel/text.ts has cleaned.
 * Its time is linear in the length: measured in markdown.test.ts.
 */
export const parseMarkdown = (text: string): TextTree => {
  if (!marked.test(text)) return parsePlain(text);
  if (text.length > longest || text.split('[', mostBrackets + 2).length > mostBrackets + 1) return parsePlain(text);
  const tree = blocksOf(markdown.parse(text, {}));
  // Nothing but marks, such as a lone "-": shown as it was typed.
  return tree.length > 0 ? tree : parsePlain(text);
};

/** Anything that may be a mark: most of what people write has none of these, and is read in a fraction of the time. */
const marked = /[*_`[\]<>\\~:@&|=#{}]|(?:^|\n) *(?:[-+]|\d{1,9}[.)])|(?:^|\n)[ \t]{2,}|www\./i;

/** The tree of a text that means what it shows: an empty line begins a paragraph, a line end is a line break, web addresses are links. */
export const parsePlain = (text: string): TextTree => {
  const paragraphs: string[][] = [];
  let open: string[] | undefined;
  for (const each of text.split(/\r\n|[\r\n]/)) {
    const line = each.trim();
    if (line === '') open = undefined;
    else if (open) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs.map(paragraphOf);
};

/** The words of a tree without their form, for excerpts and the search index: a space for a line break, a line end between blocks. */
export const plainText = (tree: TextTree): string => tree.map(wordsOf).join('\n');

const wordsOf = (block: Block): string => {
  if (block.t === 'p') return inlineWordsOf(block.c);
  return block.t === 'quote' ? plainText(block.c) : block.items.map(plainText).join('\n');
};

const inlineWordsOf = (inline: Inline[]): string => {
  let words = '';
  for (const node of inline)
    words += typeof node === 'string' ? node : node.t === 'br' ? ' ' : node.t === 'code' ? node.c : inlineWordsOf(node.c);
  return words;
};

/**
 * The address as a link may carry it, or null: http and https with a host and no user name, mailto with one plain address. Parsed by
 * the WHATWG URL rules, as a browser will, so that what is checked is what is followed.
 */
export const safeHref = (address: string): string | null => {
  if (address.length > 2_000 || !/^(https?:\/\/[^/\\]|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url.pathname) ? `mailto:${url.pathname}` : null;
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' ? url.href : null;
};

// ── the parser ──

const markdown = new MarkdownIt('zero', { breaks: true });
markdown.enable(['fence', 'blockquote', 'list', 'newline', 'escape', 'backticks', 'emphasis', 'link', 'autolink']);
// The library's own checks would turn a link into its source text; here the link loses its address and keeps its words (safeHref).
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (address) => address;

type BlockRule = (state: StateBlock, from: number, to: number, silent: boolean) => boolean;
type Progress = Env & { depth?: number; linesLeft?: number };

/** A rule of the library as it stands in its chain: alone enabled, it comes before the paragraph. */
const libraryRule = (name: string): BlockRule => new MarkdownIt('zero').enable(name).block.ruler.getRules('')[0] as BlockRule;

/**
 * A list or quote marker deeper than the fourth level is text: the library would drop what lies below its own limit.
 * A quote looks ahead to the next empty line, and again for each quote it finds there: quotes together may look at eight times the
 * lines there are (four levels use four times), then their marker is text too, or "> -\na\n" repeated would be quadratic.
 */
const bounded =
  (rule: BlockRule, looksAhead: boolean): BlockRule =>
  (state, from, to, silent) => {
    const progress = state.env as Progress;
    const depth = progress.depth ?? 0;
    const wouldNest = state.sCount[from]! >= state.blkIndent;
    if (depth >= deepest && (!silent || wouldNest)) return false;
    if (silent) return rule(state, from, to, silent);
    if (looksAhead && state.src.charCodeAt(state.bMarks[from]! + state.tShift[from]!) === quoteMark) {
      let left = progress.linesLeft ?? state.lineMax * 8;
      for (let line = from; line < to && left > 0 && !state.isEmpty(line); line += 1) left -= 1;
      progress.linesLeft = left;
      if (left <= 0) return false;
    }
    progress.depth = depth + 1;
    const found = rule(state, from, to, silent);
    progress.depth = depth;
    return found;
  };
const quoteMark = 0x3e;

markdown.block.ruler.at('blockquote', bounded(libraryRule('blockquote'), true), { alt: ['paragraph', 'blockquote', 'list'] });

// The tree numbers from one, so only a list that does is one: "12. March" and "2019. A bad year" stay as they were typed.
const list = bounded(libraryRule('list'), false);
markdown.block.ruler.at(
  'list',
  (state, from, to, silent) => {
    const begins = state.bMarks[from]! + state.tShift[from]!;
    const otherNumber = /^(?!1[.)])\d/.test(state.src.slice(begins, begins + 2));
    // Silent asks whether a paragraph ends here: it does before the second item of a list, and the library knows when.
    return (silent || !otherNumber) && list(state, from, to, silent);
  },
  { alt: ['paragraph', 'blockquote'] },
);

// A fence inside a list or a quote reads as a code span; only outside can it hold empty lines.
const fence = libraryRule('fence');
markdown.block.ruler.at(
  'fence',
  (state, from, to, silent) => ((state.env as Progress).depth ?? 0) === 0 && fence(state, from, to, silent),
  { alt: ['paragraph'] },
);

// An image stays as it was typed.
markdown.inline.ruler.at('image', (state: StateInline, silent: boolean) => {
  if (!state.src.startsWith('![', state.pos)) return false;
  if (!silent) state.pending += '![';
  state.pos += 2;
  return true;
});
markdown.inline.ruler.enable('image');

// ── from the library's tokens to the tree ──

const blocksOf = (tokens: Token[]): TextTree => {
  const root: Block[] = [];
  // A list collects items, everything else blocks; what stays empty is left out.
  const open: { blocks: Block[]; items: Block[][] }[] = [{ blocks: root, items: [] }];
  const close = (): { blocks: Block[]; items: Block[][]; outer: Block[] } => {
    const { blocks, items } = open.pop()!;
    return { blocks, items, outer: open.at(-1)!.blocks };
  };
  for (const token of tokens) {
    const here = open.at(-1)!;
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
      case 'list_item_open':
      case 'blockquote_open':
        open.push({ blocks: [], items: [] });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const { items, outer } = close();
        if (items.length > 0) outer.push({ t: token.type === 'bullet_list_close' ? 'ul' : 'ol', items });
        break;
      }
      case 'list_item_close': {
        const { blocks } = close();
        if (blocks.length > 0) open.at(-1)!.items.push(blocks);
        break;
      }
      case 'blockquote_close': {
        const { blocks, outer } = close();
        if (blocks.length > 0) outer.push({ t: 'quote', c: blocks });
        break;
      }
      case 'inline': {
        const c = inlineOf(token.children ?? []);
        if (c.length > 0) here.blocks.push({ t: 'p', c });
        break;
      }
      case 'fence':
        here.blocks.push(...parsePlain(`${token.info}\n${token.content}`));
        break;
    }
  }
  return root;
};

type Wrapper = { t: 'strong' | 'em' | 'a' | null; href: string; c: Inline[] };

/**
 * Strong inside strong, however deep, is one strong, likewise the others: so no chain of wrappers is longer than three.
 * A link to where none may go leaves its words.
 */
const inlineOf = (tokens: Token[]): Inline[] => {
  const root: Inline[] = [];
  const open: Wrapper[] = [{ t: null, href: '', c: root }];
  // What of `open` is in force, so that nobody has to look through thousands of them.
  const inside = new Set<Wrapper['t']>();
  for (const token of tokens) {
    const here = open.at(-1)!.c;
    switch (token.type) {
      case 'strong_open':
      case 'em_open':
      case 'link_open': {
        const t = token.type === 'link_open' ? 'a' : token.type === 'em_open' ? 'em' : 'strong';
        const href = t === 'a' ? safeHref(String(token.attrs?.[0]?.[1] ?? '')) : '';
        if (href === null || inside.has(t)) {
          open.push({ t: null, href: '', c: here });
        } else {
          open.push({ t, href, c: [] });
          inside.add(t);
        }
        break;
      }
      case 'strong_close':
      case 'em_close':
      case 'link_close': {
        const { t, href, c } = open.pop()!;
        const outer = open.at(-1)!.c;
        if (t !== null) inside.delete(t);
        if (t === 'a') outer.push({ t, href, c: c.length > 0 ? c : [href] });
        else if (t !== null && c.length > 0) outer.push({ t, c });
        break;
      }
      case 'softbreak':
      case 'hardbreak':
        here.push({ t: 'br' });
        break;
      case 'code_inline':
        here.push({ t: 'code', c: token.content });
        break;
      default:
        addText(here, token.content, !inside.has('a'));
    }
  }
  return root;
};

const paragraphOf = (lines: string[]): Block => {
  const c: Inline[] = [];
  lines.forEach((line, at) => {
    if (at > 0) c.push({ t: 'br' });
    addText(c, line, true);
  });
  return { t: 'p', c };
};

/** A web address as people paste it; it ends at white space, quotation marks, and the punctuation of scripts that put no space after it. */
const bareAddress = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'`“”‘’«»\u3000-\u303f\uff01-\uff60]+/giu;

const addText = (to: Inline[], text: string, withLinks: boolean): void => {
  let done = 0;
  for (const match of withLinks && text.includes('://') ? text.matchAll(bareAddress) : []) {
    const address = withoutSentenceEnd(match[0]);
    const href = safeHref(address);
    if (href === null) continue;
    appendWords(to, text.slice(done, match.index));
    to.push({ t: 'a', href, c: [address] });
    done = match.index + address.length;
  }
  appendWords(to, text.slice(done));
};

const appendWords = (to: Inline[], words: string): void => {
  if (words === '') return;
  const last = to.at(-1);
  if (typeof last === 'string') to[to.length - 1] = last + words;
  else to.push(words);
};

/** Punctuation after an address belongs to the sentence, and so does a bracket that the address did not open. */
const withoutSentenceEnd = (address: string): string => {
  let unopened = (address.match(/\)/g) ?? []).length - (address.match(/\(/g) ?? []).length;
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1]!;
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!/[.,;:!?…\]}*_~]/.test(last)) break;
  }
  return address.slice(0, end);
};
