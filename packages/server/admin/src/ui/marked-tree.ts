/**
 * Puts findings, which point into a text as it was typed, onto the tree that is shown: each leaf of the tree is looked up in the typed
 * text, in order. No character of the tree is lost or doubled by it; what has no place in the tree is said to have none.
 */
import type { Block, Inline, ItemDetail, TextTree } from '@commonward/server/contract';

type Finding = ItemDetail['findings'][number];
type GuardFinding = NonNullable<ItemDetail['overridden']>[number];

/** A place in the title or the text, and why it is one. Equal offsets: it is about the whole text. */
export type Mark = { field: Finding['field']; start: number; end: number } & (
  | { class: Finding['class']; kind: string; confidence: number; label?: string | undefined; earlier?: true | undefined }
  | { class: 'guard'; kind: GuardFinding['kind']; rule: string }
);

/** A run of characters under the same marks; `ends` are those that go no further. */
export type Piece = { text: string; marks: Mark[]; ends: Mark[] };

export type MarkedInline =
  | Piece[]
  | { t: 'strong' | 'em'; c: MarkedInline[] }
  | { t: 'code'; c: Piece[] }
  | { t: 'a'; href: string; c: MarkedInline[] }
  | { t: 'br' };
export type MarkedBlock = { t: 'p'; c: MarkedInline[] } | { t: 'ul' | 'ol'; items: MarkedBlock[][] } | { t: 'quote'; c: MarkedBlock[] };

export type MarkedText = { title: Piece[]; tree: MarkedBlock[]; placed: Mark[]; unplaced: Mark[] };

/** Of equal places the one that goes further comes first, so that marks open from the outside in. */
const byPlace = (a: Mark, b: Mark): number => (a.field === b.field ? a.start - b.start || b.end - a.end : a.field === 'title' ? -1 : 1);

export const marksOf = (item: Pick<ItemDetail, 'findings' | 'overridden'>): Mark[] => [
  ...item.findings.map(({ class: name, kind, field, start, end, confidence, label, earlier }): Mark => ({
    class: name,
    kind,
    field,
    start,
    end,
    confidence,
    label,
    earlier,
  })),
  ...(item.overridden ?? []).map(({ kind, start, end, rule }): Mark => ({ class: 'guard', kind, field: 'text', start, end, rule })),
];

/** `title` and `tree` are what is shown, `typed` what was stored. */
export function markText(shown: { title: string | null; tree: TextTree }, typed: ItemDetail['typed'], marks: readonly Mark[]): MarkedText {
  const sorted = marks.filter(({ start, end }) => end > start).sort(byPlace);
  const last = new Map<Mark, Piece>();
  const cut = (text: string, offsets: readonly number[] | null, field: Mark['field']): Piece[] => {
    const pieces = offsets
      ? piecesOf(
          text,
          offsets,
          sorted.filter((mark) => mark.field === field),
        )
      : [{ text, marks: [], ends: [] }];
    for (const piece of pieces) for (const mark of piece.marks) last.set(mark, piece);
    return pieces.filter((piece) => piece.text);
  };
  const { title } = shown;
  const ofTitle = title === null ? [] : cut(title, title === typed.title ? [...Array(title.length).keys()] : null, 'title');
  const places = new Places(typed.text);
  const inlines = (nodes: readonly Inline[]): MarkedInline[] =>
    nodes.map((node) => {
      if (typeof node === 'string') return cut(node, places.next(node), 'text');
      if (node.t === 'br') return node;
      if (node.t === 'code') return { t: 'code', c: cut(node.c, places.next(node.c), 'text') };
      return node.t === 'a' ? { t: 'a', href: node.href, c: inlines(node.c) } : { t: node.t, c: inlines(node.c) };
    });
  const blocks = (nodes: readonly Block[]): MarkedBlock[] =>
    nodes.map((node) => {
      if (node.t === 'p') return { t: 'p', c: inlines(node.c) };
      return node.t === 'quote' ? { t: 'quote', c: blocks(node.c) } : { t: node.t, items: node.items.map(blocks) };
    });
  const tree = blocks(shown.tree);
  for (const [mark, piece] of last) piece.ends.push(mark);
  return {
    title: ofTitle,
    tree,
    placed: sorted.filter((mark) => last.has(mark)),
    unplaced: [...sorted.filter((mark) => !last.has(mark)), ...marks.filter(({ start, end }) => end <= start)],
  };
}

/** The text cut wherever a mark begins or ends; `offsets` says where each unit of it was typed. */
function piecesOf(text: string, offsets: readonly number[], marks: readonly Mark[]): Piece[] {
  const first = (offset: number): number => {
    const at = offsets.findIndex((place) => place >= offset);
    return at < 0 ? text.length : at;
  };
  const from = offsets[0] ?? 0;
  const to = (offsets.at(-1) ?? -1) + 1;
  const here = marks
    .filter((mark) => mark.start < to && mark.end > from)
    .map((mark) => ({ mark, begin: first(mark.start), end: first(mark.end) }))
    .filter(({ begin, end }) => begin < end);
  const edges = [...new Set([0, text.length, ...here.flatMap(({ begin, end }) => [begin, end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((begin, at) => ({
    text: text.slice(begin, edges[at + 1]),
    marks: here.filter((each) => each.begin <= begin && each.end > begin).map(({ mark }) => mark),
    ends: [],
  }));
}

/** Comparisons for the leaves of one text that are not typed as they are shown; more only a text made for it needs. */
const mostTries = 2_000_000;

/** Where one leaf after the other was typed. */
class Places {
  readonly #typed: string;
  #at = 0;
  #tries = 0;

  constructor(typed: string) {
    this.#typed = typed;
  }

  /** An offset for each unit of the leaf, or null where it can't be found behind the last one. */
  next(leaf: string): number[] | null {
    const exact = this.#typed.indexOf(leaf, this.#at);
    const offsets = exact >= 0 ? [...Array(leaf.length).keys()].map((at) => exact + at) : this.#loose(leaf);
    const last = offsets?.at(-1);
    if (last !== undefined) this.#at = this.#behindAddress(last + 1);
    return offsets;
  }

  /** As it was typed: with a backslash before any sign, and a line end for a space. */
  #loose(leaf: string): number[] | null {
    const typed = this.#typed;
    for (let begin = this.#at; begin < typed.length && this.#tries < mostTries; begin += 1) {
      const offsets: number[] = [];
      let at = begin;
      for (const unit of leaf.split('')) {
        this.#tries += 1;
        if (typed[at] === '\\' && typed[at + 1] === unit) at += 1;
        if (typed[at] !== unit && !(unit === ' ' && typed[at] === '\n')) break;
        offsets.push(at);
        at += 1;
      }
      if (offsets.length === leaf.length) return offsets;
    }
    return null;
  }

  /** The words of a link are followed by its address, in which nothing of the text stands. */
  #behindAddress(at: number): number {
    const address = /[*_`]*\]\((?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()\s]*\))*)/y;
    address.lastIndex = at;
    return address.test(this.#typed) ? address.lastIndex : at;
  }
}
