import { expect } from '@open-wc/testing';
import '../src/define.ts';
import type { CommonwardPanel, ErrorEvent } from '../src/index.ts';
import { api, asked, find, found, put, reset, shown, textOf, until } from './stage.ts';

const warnings: string[] = [];
const warn = console.warn;
before(() => {
  console.warn = (...said: unknown[]) => void warnings.push(said.map(String).join(' '));
});
after(() => {
  console.warn = warn;
});
beforeEach(async () => {
  await reset();
  warnings.length = 0;
});

const warned = (part: string) => warnings.filter((each) => each.includes(part)).length;

describe('attributes', () => {
  it('have the documented defaults', async () => {
    const panel = document.createElement('commonward-panel');
    document.body.append(panel);
    await panel.updateComplete;
    expect([panel.site, panel.subject, panel.api, panel.parts, panel.lang, panel.theme, panel.headingLevel, panel.pageSize, panel.sort, panel.loading]).to.deep.equal([
      '', '', '', 'reviews,questions', '', 'auto', 2, 10, 'newest', 'lazy',
    ]); // prettier-ignore
    expect(panel.getAttributeNames()).to.deep.equal([]);
    panel.lang = 'en-XA';
    await panel.updateComplete;
    expect(panel.getAttribute('lang')).to.equal('en-XA');
  });

  for (const [name, bad, property, fallback] of [
    ['theme', 'blue', 'theme', 'auto'],
    ['sort', 'best', 'sort', 'newest'],
    ['loading', 'never', 'loading', 'lazy'],
    ['heading-level', '9', 'headingLevel', 2],
    ['page-size', 'many', 'pageSize', 10],
    ['parts', 'chat', 'parts', 'reviews,questions'],
  ] as const) {
    it(`a bad ${name} falls back to its default and says so once`, async () => {
      const panel = await shown({ [name]: bad });
      expect(panel[property]).to.equal(fallback);
      expect(warned(`${name}="${bad}"`)).to.equal(1);
      panel.setAttribute('lang', 'en');
      await panel.updateComplete;
      expect(warned(`${name}="${bad}"`)).to.equal(1);
    });
  }

  it('a bad lang is passed over for the language of the page', async () => {
    const panel = await shown({ lang: '!!' });
    expect(warned('lang="!!"')).to.equal(1);
    expect(find('.frame', panel)?.lang).to.match(/^en/);
  });

  for (const [what, value, said] of [
    ['no api', '', 0],
    ['a bad api', 'not an address', 1],
    ['an api of another scheme', 'ftp://cw.test', 1],
  ] as const) {
    it(`${what} counts as the origin that the script came from`, async () => {
      const urls: string[] = [];
      const { fetch } = globalThis;
      globalThis.fetch = (...given: Parameters<typeof fetch>) => {
        urls.push(new Request(...given).url);
        return Promise.resolve(new Response(null, { status: 503 }));
      };
      try {
        put({ api: value, loading: 'eager' });
        await until(() => urls.some((url) => url.includes('/snapshot?')));
      } finally {
        globalThis.fetch = fetch;
      }
      expect(urls.filter((url) => url.includes('/snapshot?')).map((url) => new URL(url).origin)).to.deep.equal([location.origin]);
      expect(warned('api="')).to.equal(said);
    });
  }

  for (const [name, value] of [
    ['site', 'Not A Key'],
    ['subject', ''],
    ['subject', '../x'],
  ] as const) {
    it(`${name}="${value}" asks nothing of the server, tells the page and the reader`, async () => {
      let code = '';
      const listen = (event: ErrorEvent) => (code = event.detail.code);
      document.addEventListener('commonward-error' as never, listen as never, { once: true });
      put({ [name]: value });
      await until(() => code);
      expect(code).to.equal('bad_attribute');
      expect(textOf(await found('.empty'))).to.contain('not set up');
      expect(asked).to.have.length(0);
    });
  }

  it('properties set before the element is defined are kept', async () => {
    const late = document.createElement('late-panel') as CommonwardPanel;
    Object.assign(late, { site: 'riverside', subject: 'practitioner/amara-okafor', api, pageSize: 5 });
    document.body.append(late);
    const { CommonwardPanel: Panel } = await import('../src/index.ts');
    customElements.define('late-panel', class extends Panel {});
    await until(() => find('.foot', late));
    expect(new URL(asked[0]?.url ?? '').searchParams.get('size')).to.equal('5');
  });

  it('changing subject fetches and shows the other one; changing lang fetches nothing', async () => {
    const panel = await shown();
    expect(asked).to.have.length(1);
    panel.setAttribute('lang', 'en-XA');
    await until(() => textOf(find('#panel-title', panel)).startsWith('['));
    expect(asked).to.have.length(1);
    panel.subject = 'treatment/knee';
    await until(() => asked.length === 2);
    expect(asked[1]?.url).to.contain('subject=treatment%2Fknee');
  });

  it('heading-level sets the levels of all headings below it', async () => {
    const panel = await shown({ 'heading-level': '4' });
    expect(find('h4#panel-title', panel)).to.exist;
    expect(find('h5', panel)).to.exist;
    expect(find('h2, h3', panel)).to.equal(null);
  });

  it('parts shows the wanted parts in the wanted order, and no tabs for a single one', async () => {
    const panel = await shown({ parts: 'questions,reviews' });
    expect(textOf(find('[role=tab]', panel))).to.match(/^Questions/);
    const one = await shown({ parts: 'questions' });
    expect(find('[role=tablist]', one)).to.equal(null);
    expect(find('commonward-questions', one)).to.exist;
  });

  it('theme="dark" brings its own colours, auto follows the text colour of the page', async () => {
    expect(find('.frame', await shown({ theme: 'dark' }))?.dataset.scheme).to.equal('dark');
    expect(find('.frame', await shown({}, 'color: #eee'))?.dataset.scheme).to.equal('dark');
    expect(find('.frame', await shown({}, 'color: #222'))?.dataset.scheme).to.equal('light');
    expect(find('.frame', await shown({}, 'color-scheme: dark; color: #222'))?.dataset.scheme).to.equal('dark');
  });
});
