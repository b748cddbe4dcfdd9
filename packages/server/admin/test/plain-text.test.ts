import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/features/contributions/markdown.ts';
import { bareText, markdownOf } from '../src/ui/plain-text.ts';

const texts = [
  'One line.',
  'A line\nand its next.\n\nA new paragraph.',
  '**Strong** and *soft* and `code` and [a link](https://www.nhs.example/a_b?c=*d*).',
  '- one\n- two\n  - below two\n- three\n\nAfter.',
  '1. first\n2. second\n\n   and more of it',
  '> quoted\n> twice\n>\n> - with a list',
  '5 * 3 is not 3 * 5 \\* and snake_case_word stays',
  '- \n1) x',
  '2019. A bad year',
  '# not a heading\n+ not a list?\n~~~\nfence\n~~~',
  '![no image](https://x.example/y.png) and <b>no markup</b>',
  '`` a`b ``',
  '*a***b**',
];

test('editing one’s own answer and sending it unchanged changes nothing', () => {
  for (const text of texts) {
    const tree = parseMarkdown(text);
    assert.deepEqual(parseMarkdown(markdownOf(tree)), tree, text);
  }
});

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

test('no text, however full of marks, loses or gains a word by being edited', () => {
  const part = fc.constantFrom(
    'a',
    'b c',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '\\',
    '#',
    '-',
    '+',
    '1.',
    '12)',
    '!',
    '|',
    '~',
    '&amp;',
    ' ',
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '[x](https://e.example)',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const tree = parseMarkdown(parts.join(''));
      assert.deepEqual(words(bareText(parseMarkdown(markdownOf(tree)))), words(bareText(tree)));
    }),
    { numRuns: 3000, seed: 20261123 },
  );
});
