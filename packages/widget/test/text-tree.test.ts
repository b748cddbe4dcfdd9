import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { TextTree } from '@commonward/server/contract';
import { safeHref, textTree } from '../src/ui/text-tree.ts';

const drawn = (tree: unknown): HTMLElement => {
  const box = document.createElement('div');
  render(html`${textTree(tree as TextTree)}`, box);
  return box;
};
const plain = (box: HTMLElement) => box.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

describe('the text tree', () => {
  it('draws every kind of node', () => {
    const box = drawn([
      { t: 'p', c: ['one ', { t: 'strong', c: ['two'] }, { t: 'br' }, { t: 'em', c: ['three'] }, { t: 'code', c: '<b>' }] },
      { t: 'ul', items: [[{ t: 'p', c: ['item'] }]] },
      { t: 'ol', items: [[{ t: 'p', c: ['first'] }]] },
      { t: 'quote', c: [{ t: 'p', c: ['said'] }] },
    ]);
    expect(box.querySelector('strong')?.textContent).to.equal('two');
    expect(box.querySelector('code')?.textContent).to.equal('<b>');
    expect(box.querySelector('ul li p')?.textContent).to.equal('item');
    expect(box.querySelector('ol li')).to.exist;
    expect(box.querySelector('blockquote p')?.textContent).to.equal('said');
  });

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://x/y',
    '//host',
    '/path',
    '',
    'file:///etc',
    null,
    7,
    {},
  ]) {
    it(`keeps the words of a link to ${JSON.stringify(href)} but not the link`, () => {
      const box = drawn([{ t: 'p', c: [{ t: 'a', href, c: ['words'] }] }]);
      expect(box.querySelector('a')).to.equal(null);
      expect(box.textContent).to.contain('words');
    });
  }

  it('links http, https and mailto without passing anything on', () => {
    for (const href of ['https://example.org/a', 'http://example.org/', 'mailto:a@example.org']) {
      const link = drawn([{ t: 'p', c: [{ t: 'a', href, c: ['x'] }] }]).querySelector('a');
      expect(link?.href).to.equal(href);
      expect(link?.rel).to.equal('ugc nofollow noopener noreferrer');
    }
    expect(safeHref('https://example.org')).to.equal('https://example.org/');
  });

  it('draws text that looks like markup as text', () => {
    const box = drawn([{ t: 'p', c: ['<img src=x onerror=alert(1)>', { t: 'strong', c: ['${alert(1)}'] }] }]);
    expect(box.querySelector('img')).to.equal(null);
    expect(plain(box)).to.contain('&lt;img');
  });

  it('drops what it does not know, and bounds the depth', () => {
    expect(
      drawn([{ t: 'script', c: ['x'] }, null, { t: 'p', c: [{ t: 'img', src: 'x' }, null] }, { t: 'ul', items: 'x' }]).querySelector(
        'script, img',
      ),
    ).to.equal(null);
    let deep: unknown = { t: 'p', c: ['bottom'] };
    for (let level = 0; level < 5000; level += 1) deep = { t: 'quote', c: [deep] };
    expect(drawn([deep]).querySelectorAll('blockquote').length).to.be.lessThan(20);
    expect(drawn('not a tree').textContent).to.equal('');
  });
});
