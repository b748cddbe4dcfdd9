/**
 * The small Markdown subset as a JSON tree: what the server stores and sends, and the only form in which
 * a client ever renders a person's words. There is no raw HTML, no image and no heading in it by construction.
 */

/** Words inside a paragraph. A plain string is text; `href` is http(s) or mailto, checked when the tree is built. */
export type Inline =
  | string
  | { t: 'strong'; c: Inline[] }
  | { t: 'em'; c: Inline[] }
  | { t: 'code'; c: string }
  | { t: 'a'; href: string; c: Inline[] }
  | { t: 'br' };

/** A block of text. List items and quotes hold blocks again, at most four levels deep. */
export type Block = { t: 'p'; c: Inline[] } | { t: 'ul'; items: Block[][] } | { t: 'ol'; items: Block[][] } | { t: 'quote'; c: Block[] };

export type TextTree = Block[];
