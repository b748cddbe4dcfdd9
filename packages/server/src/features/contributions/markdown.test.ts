import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block, Inline, TextTree } from '../../kernel/tree.ts';
import { parseMarkdown, parsePlain, plainText, safeHref } from './markdown.ts';
import { fastest } from '../../../test/support/growth.ts';

const p = (...c: Inline[]): Block => ({ t: 'p', c });
const br: Inline = { t: 'br' };

const checkInline = (inline: Inline[], wrappers: string[]): void => {
  assert.ok(inline.length > 0, 'an empty wrapper');
  for (const node of inline) {
    if (typeof node === 'string') {
      assert.notEqual(node, '');
      continue;
    }
    switch (node.t) {
      case 'br':
        assert.deepEqual(Object.keys(node), ['t']);
        break;
      case 'code':
        assert.equal(typeof node.c, 'string');
        break;
      case 'a': {
        assert.match(node.href, /^(https?:\/\/[^/@]+(\/|$)|mailto:[^?]+@)/);
        const url = new URL(node.href);
        assert.ok(['http:', 'https:', 'mailto:'].includes(url.protocol), node.href);
        assert.ok(url.username === '' && url.password === '', node.href);
        assert.ok(!wrappers.includes('a'), 'a link in a link');
        checkInline(node.c, [...wrappers, 'a']);
        break;
      }
      case 'strong':
      case 'em':
        assert.ok(!wrappers.includes(node.t));
        checkInline(node.c, [...wrappers, node.t]);
        break;
      default:
        assert.fail(`unknown ${JSON.stringify(node)}`);
    }
  }
};

/** Fails for anything that kernel/tree.ts does not allow. */
const checkTree = (tree: TextTree, depth = 0): void => {
  assert.ok(depth <= 4, 'deeper than four levels');
  for (const block of tree) {
    switch (block.t) {
      case 'p':
        checkInline(block.c, []);
        break;
      case 'quote':
        assert.ok(block.c.length > 0);
        checkTree(block.c, depth + 1);
        break;
      case 'ul':
      case 'ol':
        assert.ok(block.items.length > 0);
        for (const item of block.items) checkTree(item, depth + 1);
        break;
      default:
        assert.fail(`unknown ${JSON.stringify(block)}`);
    }
  }
};

test('the subset: strong, emphasis, code, links, line breaks, lists and quotes', () => {
  assert.deepEqual(parseMarkdown('It **really _hurts_** `now`\nsee [the page](https://example.org/a "title")'), [
    p('It ', { t: 'strong', c: ['really ', { t: 'em', c: ['hurts'] }] }, ' ', { t: 'code', c: 'now' }, br, 'see ', {
      t: 'a',
      href: 'https://example.org/a',
      c: ['the page'],
    }),
  ]);
  assert.deepEqual(parseMarkdown('- one\n- two\n  1. first\n  2. second\n\n> said\n>\n> twice'), [
    { t: 'ul', items: [[p('one')], [p('two'), { t: 'ol', items: [[p('first')], [p('second')]] }]] },
    { t: 'quote', c: [p('said'), p('twice')] },
  ]);
});

test('headings, images, HTML, tables, rules, references and entities stay the text that was typed', () => {
  for (const text of [
    '# not a heading',
    '![a photo](x.png)',
    '<b onclick="x()">bold</b>',
    '<!-- c -->',
    '| a | b |',
    '---',
    'A\n===',
    '[a][b]',
    '&lt;&#x202e;',
    '~~no~~',
    'www.example.org',
  ]) {
    assert.deepEqual(parseMarkdown(text), parsePlain(text), text);
  }
  assert.deepEqual(parseMarkdown('[a]\n\n[a]: https://example.org'), [
    p('[a]'),
    p('[a]: ', { t: 'a', href: 'https://example.org/', c: ['https://example.org'] }),
  ]);
});

test('a date or a year at the start of a line is not renumbered as a list', () => {
  assert.deepEqual(parseMarkdown('12. March was bad\n\n2019. Worse'), [p('12. March was bad'), p('2019. Worse')]);
});

test('a fence is a paragraph of its text, whatever is in it', () => {
  assert.deepEqual(parseMarkdown('```\n**two**\n  <i>lines\n```'), [p('**two**', br, '<i>lines')]);
  assert.equal(plainText(parseMarkdown('> ```\n> a b\n> ```')), 'a b');
});

test('below the fourth level markers are text and nothing is lost', () => {
  assert.deepEqual(parseMarkdown('>>>>> deep'), [
    { t: 'quote', c: [{ t: 'quote', c: [{ t: 'quote', c: [{ t: 'quote', c: [p('> deep')] }] }] }] },
  ]);
  const nested = parseMarkdown('- 1\n  - 2\n    - 3\n      - 4a\n      - 4b\n        - 5\n    - 3b');
  checkTree(nested);
  assert.equal(plainText(nested), '1\n2\n3\n4a\n4b - 5\n3b');
});

test('a text of nothing but marks is shown as it is', () => {
  for (const text of ['-', '>', '1.', '```\n```', '- >\n- ']) assert.ok(plainText(parseMarkdown(text)).trim() !== '', text);
});

test('a link to anywhere but the web and mail leaves its words', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x0a;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/admin',
    'admin',
    '?x',
    '#x',
    'https:example.org',
    'https:/example.org',
    'https:\\\\example.org',
    'https://user:pass@example.org',
    'https://example.org@evil.example',
    'https://',
    'https:///x',
    'mailto:',
    'mailto:a',
    'mailto:a@b.c%0abcc:d@e.f',
    'tel:123',
    'blob:https://example.org/x',
    `https://example.org/${'a'.repeat(2_000)}`,
  ]) {
    assert.equal(safeHref(address), null, address);
    assert.deepEqual(parseMarkdown(`[words](<${address}>)`), [p('words')], address);
  }
  assert.equal(safeHref('mailto:clinic@example.org?subject=x&bcc=y@example.org'), 'mailto:clinic@example.org');
  assert.equal(safeHref('HTTPS://Example.ORG'), 'https://example.org/');
});

test('a pasted address becomes a link that ends where the sentence goes on', () => {
  const link = (address: string): Inline => ({ t: 'a', href: new URL(address).href, c: [address] });
  assert.deepEqual(parsePlain('See https://example.org/a_b_(c), or (http://example.net/x).'), [
    p('See ', link('https://example.org/a_b_(c)'), ', or (', link('http://example.net/x'), ').'),
  ]);
  assert.deepEqual(parseMarkdown('**https://example.org**。'), [p({ t: 'strong', c: [link('https://example.org')] }, '。')]);
  assert.deepEqual(parseMarkdown('`https://example.org`'), [p({ t: 'code', c: 'https://example.org' })]);
  assert.deepEqual(parsePlain('xhttps://example.org https://a:b@example.org'), [p('xhttps://example.org https://a:b@example.org')]);
});

test('plain text keeps its lines and reads no marks', () => {
  assert.deepEqual(parsePlain('*a*\nb\r\n\r\n \n- c'), [p('*a*', br, 'b'), p('- c')]);
  assert.deepEqual(parsePlain(' \n '), []);
  assert.equal(plainText(parseMarkdown('a\n*b*\n\n- c\n- d')), 'a b\nc\nd');
});

const marks = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '[',
  ']',
  '](',
  ')',
  '(',
  '!',
  '>',
  '> ',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\\',
  '<',
  '>',
  'https://',
  'javascript:',
  'mailto:',
  'a',
  'b@c.d',
  '"',
  '#',
  '|',
  '&lt;',
  '~~~',
  '\t',
  '\u0000',
  '\ud800',
  '😀',
  '://',
];
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...marks), { maxLength: 80 }).map((parts) => parts.join('')),
);

test('any text gives a tree of allowed nodes only, with links to the web and mail only', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const tree of [parseMarkdown(text), parsePlain(text)]) {
        checkTree(tree);
        plainText(tree);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('no letter or digit that was typed outside a link address is lost', () => {
  const words = fc
    .array(fc.constantFrom(...marks.filter((mark) => !/[a-z1\u0000\ud800\\]/.test(mark)), 'wörd', '7'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const spoken = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(
      words.filter((text) => !text.includes('](')),
      (text) => assert.equal(spoken(plainText(parseMarkdown(text))), spoken(text)),
    ),
    { numRuns: 2_000 },
  );
});

const grow = (line: (level: number) => string, length: number): string => {
  let text = '';
  for (let level = 1; text.length < length; level += 1) text += line(level);
  return text;
};
const endless =
  '[ ![ [a]( [a](b [a](<b [a](b" *a_ * _a **a __a_ *a**b ***a__b_c** ` `a``b [` [\\ [*a <a <http: <a@ > >> \\ & ( ) [a](https://x.y) *[a](b)_ http:// https://a.b/( ~ - + 1. | # a😀 é'.split(
    ' ',
  );
const hostile: [string, (length: number) => string][] = [
  ...endless.flatMap((unit): [string, (length: number) => string][] => [
    [`${unit} repeated`, (length) => unit.repeat(length / unit.length)],
    [`${unit} and space`, (length) => `${unit} `.repeat(length / (unit.length + 1))],
    [`${unit} on each line`, (length) => `${unit}\n`.repeat(length / (unit.length + 1))],
    [`quoted ${unit}, lazy lines`, (length) => `> ${unit}\na\n`.repeat(length / (unit.length + 5))],
    [`listed ${unit}, lazy lines`, (length) => `- ${unit}\na\n`.repeat(length / (unit.length + 5))],
    [`${unit} apart`, (length) => `${unit}\n\n`.repeat(length / (unit.length + 2))],
  ]),
  ['emphasis that opens, then closes', (length) => '*a '.repeat(length / 6) + 'a* '.repeat(length / 6)],
  ['brackets that open, then close', (length) => '['.repeat(length / 2) + ']'.repeat(length / 2)],
  ['quotes that deepen', (length) => grow((level) => `${'>'.repeat(level)}a\n`, length)],
  ['lists that deepen', (length) => grow((level) => `${'  '.repeat(level)}- a\n`, length)],
  ['code marks that grow', (length) => grow((level) => `${'`'.repeat(level)} `, length)],
  ['fences that grow', (length) => grow((level) => `${'`'.repeat(level + 2)}\n`, length)],
  ['fences in quotes', (length) => '> ```\na\n'.repeat(length / 8)],
  ['empty items in quotes', (length) => '> -\na\n'.repeat(length / 6)],
  ['lists that take turns', (length) => '* a\n+ b\n- c\n'.repeat(length / 12)],
  ['lists in lists in one line', (length) => '- 1. > '.repeat(length / 7)],
  ['lazy lines', (length) => `> > > > a\n${'b\n'.repeat(length / 2)}`],
  ['spaces', (length) => `a${' '.repeat(length)}b`],
  ['spaces before line ends', (length) => 'a  \n'.repeat(length / 4)],
  ['line ends', (length) => '\n'.repeat(length)],
  ['tabs', (length) => `-${'\t'.repeat(length)}`],
  ['one long address', (length) => `https://a.b/${'.)'.repeat(length / 2)}`],
];

test('twelve thousand (the longest Markdown) and a hundred thousand hostile characters take under 50 ms', (t) => {
  let slowest = { took: 0, what: '' };
  for (const length of [12_000, 100_000]) {
    for (const [what, make] of hostile) {
      const text = make(length).slice(0, length);
      const took = fastest(() => plainText(parseMarkdown(text)), 40);
      if (took > slowest.took) slowest = { took, what: `${what}, ${length}` };
      assert.ok(took < 50, `${what}: ${took.toFixed(1)} ms for ${length}`);
      if (length === 12_000) checkTree(parseMarkdown(text));
    }
  }
  t.diagnostic(`${hostile.length} kinds in two lengths, slowest ${slowest.took.toFixed(1)} ms: ${slowest.what}`);
});

const securityData = new URL('../../../../../../shared/data/security/', import.meta.url);
const rows = (name: string): Record<string, string>[] =>
  readFileSync(new URL(name, securityData), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, string>);
const skip = existsSync(securityData) ? false : 'shared/data is not here';

test('published attack payloads, alone and as a link, give allowed nodes only', { skip }, (t) => {
  const payloads = rows('sec_xss_payloads.jsonl');
  for (const { payload } of payloads) {
    for (const text of [payload!, `[x](${payload})`, `[x](<${payload}>)`, `<${payload}>`, `![x](${payload})`])
      checkTree(parseMarkdown(text));
  }
  t.diagnostic(`${payloads.length} payloads`);
});

test('the CommonMark examples, the DOMPurify fixtures and naughty strings give allowed nodes only', { skip }, (t) => {
  const texts = [
    ...rows('sec_commonmark_spec.jsonl').map((row) => row.markdown!),
    ...rows('sec_dompurify_fixtures.jsonl').map((row) => row.payload!),
    ...rows('sec_naughty_strings.jsonl').map((row) => row.text!),
  ];
  for (const text of texts) checkTree(parseMarkdown(String(text)));
  assert.ok(texts.length > 1_300);
  t.diagnostic(`${texts.length} texts`);
});

test('a text without a mark has the tree that the parser would give it', () => {
  const words = fc.constantFrom(
    'knee',
    'Is',
    'it',
    '2019',
    '3.5',
    'week,',
    'well.',
    'no!',
    '(so)',
    '“good”',
    "don't",
    'a-b',
    '50%',
    '£20',
    '/',
    ';',
    'naïve',
    '膝',
  );
  const line = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const text = lines.join('\n').trim();
      if (text === '') return;
      // A mark that changes nothing sends the same words through the parser.
      const last = (tree: TextTree): string => JSON.stringify(tree).replaceAll(' @', '');
      assert.equal(JSON.stringify(parseMarkdown(text)), last(parseMarkdown(`${text} @`)));
    }),
    { numRuns: 2000 },
  );
});
