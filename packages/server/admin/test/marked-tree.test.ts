import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline, TextTree } from '@commonward/server/contract';
import { parseMarkdown } from '../../src/features/contributions/markdown.ts';
import { cleanText } from '../../src/kernel/text.ts';
import { worked } from '../../test/support/growth.ts';
import { bareText, markdownOf } from '../src/ui/plain-text.ts';
import { markText, type Mark, type MarkedBlock, type MarkedInline, type Piece } from '../src/ui/marked-tree.ts';

const bareMarks = (nodes: readonly MarkedInline[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (Array.isArray(node)) return [node.map((piece) => piece.text).join('')];
    if (node.t === 'br') return [node];
    if (node.t === 'code') return [{ t: 'code', c: node.c.map((piece) => piece.text).join('') }];
    return node.t === 'a' ? [{ t: 'a', href: node.href, c: bareMarks(node.c) }] : [{ t: node.t, c: bareMarks(node.c) }];
  });
const withoutMarks = (blocks: readonly MarkedBlock[]): TextTree =>
  blocks.map((block): Block => {
    if (block.t === 'p') return { t: 'p', c: bareMarks(block.c) };
    return block.t === 'quote' ? { t: 'quote', c: withoutMarks(block.c) } : { t: block.t, items: block.items.map(withoutMarks) };
  });
const piecesIn = (blocks: readonly MarkedBlock[]): Piece[] => {
  const inline = (node: MarkedInline): Piece[] =>
    Array.isArray(node) ? node : 'c' in node ? node.c.flatMap((each) => ('text' in each ? [each] : inline(each))) : [];
  return blocks.flatMap((block) =>
    block.t === 'p' ? block.c.flatMap(inline) : block.t === 'quote' ? piecesIn(block.c) : block.items.flatMap(piecesIn),
  );
};
const wordsUnder = (blocks: readonly MarkedBlock[], mark: Mark): string =>
  piecesIn(blocks)
    .filter((piece) => piece.marks.includes(mark))
    .map((piece) => piece.text)
    .join('');
const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark =>
  ({ class: 'identifier', kind: 'name', confidence: 0.9, field: 'text', start, end, ...more }) as Mark;
const at = (typed: string, words: string): Mark => mark(typed.indexOf(words), typed.indexOf(words) + words.length);

const alphabet = fc.constantFrom(...'ab c*_`[]()\\>-1.!<\n'.split(''), 'é', '漢', '🙂');
const text = fc.string({ unit: alphabet, minLength: 1, maxLength: 60 }).map((raw) => {
  try {
    return cleanText(raw, { field: 'body', max: 1000 });
  } catch {
    return 'a';
  }
});
const places = (typed: string): fc.Arbitrary<Mark[]> =>
  fc.array(
    fc.tuple(fc.nat(typed.length), fc.nat(typed.length)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b))),
    { maxLength: 6 },
  );

test('whatever is marked, no character of the text is lost, doubled or moved, and every mark is accounted for once', () => {
  fc.assert(
    fc.property(
      text.chain((typed) => fc.tuple(fc.constant(typed), places(typed))),
      // Now and then the tree belongs to another text altogether.
      fc.option(text),
      ([typed, marks], other) => {
        const tree = parseMarkdown(other ?? typed);
        const marked = markText({ title: null, tree }, { title: null, text: typed }, marks);
        assert.deepEqual(withoutMarks(marked.tree), tree);
        assert.equal(marked.placed.length + marked.unplaced.length, marks.length);
        for (const each of marked.placed) {
          assert.ok(wordsUnder(marked.tree, each).length > 0);
          assert.equal(piecesIn(marked.tree).filter((piece) => piece.ends.includes(each)).length, 1);
        }
        for (const each of marked.unplaced) assert.equal(wordsUnder(marked.tree, each), '');
      },
    ),
    { numRuns: 1500 },
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 8 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  word.map((w): Inline => `${w} `),
  word.map((w): Inline => ({ t: 'strong', c: [w] })),
  word.map((w): Inline => ({ t: 'em', c: [w] })),
  word.map((w): Inline => ({ t: 'code', c: w })),
  word.map((w): Inline => ({ t: 'a', href: `https://clinic.example/${w}`, c: [w] })),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((c): Block => ({ t: 'p', c }));
const tree = fc.array(
  fc.oneof(
    paragraph,
    fc.array(fc.tuple(paragraph), { minLength: 1, maxLength: 3 }).map((items): Block => ({ t: 'ul', items })),
    fc.tuple(paragraph).map((c): Block => ({ t: 'quote', c })),
  ),
  { minLength: 1, maxLength: 4 },
);

test('a word that was found is the word that is marked, in lists, quotes, links and under emphasis', () => {
  fc.assert(
    fc.property(tree, fc.nat(), (blocks, pick) => {
      const typed = cleanText(`${markdownOf(blocks)}\n\nMcUnique was here`, { field: 'body', max: 10_000 });
      const shown = parseMarkdown(typed);
      const words = [...bareText(shown).matchAll(/[A-Za-z]{2,}/g)].map(([each]) => each);
      const unique = words.filter((each) => typed.split(each).length === 2);
      const chosen = unique[pick % unique.length]!;
      const found = at(typed, chosen);
      const marked = markText({ title: null, tree: shown }, { title: null, text: typed }, [found]);
      assert.equal(wordsUnder(marked.tree, found), chosen);
    }),
    { numRuns: 800 },
  );
});

test('marks may overlap, hold each other and cross the end of a bold word', () => {
  const typed = 'Call **Tom Ashdown** on 07700 900123 today';
  const [name, over, number] = [at(typed, 'Tom Ashdown'), at(typed, 'Ashdown** on 07700'), at(typed, '07700 900123')];
  const { tree: blocks, placed } = markText({ title: null, tree: parseMarkdown(typed) }, { title: null, text: typed }, [
    number!,
    over!,
    name!,
  ]);
  assert.deepEqual(placed, [name, over, number]);
  assert.equal(wordsUnder(blocks, name!), 'Tom Ashdown');
  assert.equal(wordsUnder(blocks, over!), 'Ashdown on 07700');
  assert.equal(wordsUnder(blocks, number!), '07700 900123');
});

test('a word in the address of a link is no word of the text: it has no place, and moves no other mark', () => {
  const typed = '[the list](https://x.example/ashdown)ashdown';
  const [hidden, seen] = [mark(typed.indexOf('ashdown'), typed.indexOf('ashdown') + 7), mark(typed.lastIndexOf('ashdown'), typed.length)];
  const marked = markText({ title: null, tree: parseMarkdown(typed) }, { title: null, text: typed }, [hidden, seen]);
  assert.deepEqual(marked.unplaced, [hidden]);
  assert.equal(wordsUnder(marked.tree, seen), 'ashdown');
});

test('what was typed with a backslash is found as it is shown', () => {
  const typed = 'Ring 0161\\_496\\_0000 now';
  const found = at(typed, '0161\\_496\\_0000');
  const marked = markText({ title: null, tree: parseMarkdown(typed) }, { title: null, text: typed }, [found]);
  assert.equal(wordsUnder(marked.tree, found), '0161_496_0000');
});

test('a word that marks part is marked whole', () => {
  const typed = 'I want to k**i**ll my*self* and 07700 **900** 123';
  for (const [stored, shown] of [
    ['k**i**ll my*self', 'kill myself'],
    ['07700 **900** 123', '07700 900 123'],
  ] as const) {
    const found = at(typed, stored);
    const { tree } = markText({ title: null, tree: parseMarkdown(typed) }, { title: null, text: typed }, [found]);
    assert.equal(wordsUnder(tree, found), shown);
  }
});

test('a title has marks of its own, and a finding about the whole text has none', () => {
  const whole = mark(0, 0, { class: 'spam', kind: 'burst' } as Partial<Mark>);
  const inTitle = mark(7, 10, { field: 'title' });
  const marked = markText({ title: 'Dear Dr Who', tree: [] }, { title: 'Dear Dr Who', text: '' }, [whole, inTitle]);
  assert.deepEqual(
    marked.title.map((piece) => [piece.text, piece.marks.length]),
    [
      ['Dear Dr', 0],
      [' Wh', 1],
      ['o', 0],
    ],
  );
  assert.deepEqual(marked.unplaced, [whole]);
});

test('a text made to be slow is marked within a second', () => {
  const typed = `${'\\*a'.repeat(2500)}b`;
  const shown: TextTree = [{ t: 'p', c: Array.from({ length: 200 }, (): Inline => 'aaaaaaaaaaaaaaaaaaaac') }];
  // Of the processor's time: on a machine that does other things too, any text may wait for its turn.
  assert.ok(worked(() => markText({ title: null, tree: shown }, { title: null, text: typed }, [mark(0, 10)])) < 1000);
});
