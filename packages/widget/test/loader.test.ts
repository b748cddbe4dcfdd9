import { expect } from '@open-wc/testing';
import { api, asked, find, frames, reset, routes, until } from './stage.ts';

const place = (attributes: Record<string, string>, style = ''): HTMLElement => {
  const panel = document.createElement('commonward-panel');
  for (const [name, value] of Object.entries({ site: 'riverside', subject: 'practitioner/amara-okafor', api, ...attributes }))
    panel.setAttribute(name, value);
  panel.style.cssText = `display: block; min-height: 36em; ${style}`;
  document.body.append(panel);
  return panel;
};
const code = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/src/define.ts')).length;

describe('the loader', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  before(async () => {
    await reset();
    console.warn = (...said: unknown[]) => void warnings.push(said.map(String).join(' '));
  });
  after(() => {
    console.warn = warn;
  });

  it('fetches neither data nor code while the panel is far from the viewport', async () => {
    const panel = place({}, 'margin-top: 6000px');
    await import('../src/loader.ts');
    await frames(5);
    expect(asked).to.have.length(0);
    expect(code()).to.equal(0);
    expect(customElements.get('commonward-panel')).to.equal(undefined);
    expect(panel.shadowRoot).to.equal(null);
  });

  it('loaded twice, from another address too, it does nothing and throws nothing', async () => {
    const again = '../src/loader.ts?again';
    await import(again);
    await frames(3);
    expect(asked).to.have.length(0);
    expect(warnings).to.deep.equal([]);
  });

  it('once near, asks for the snapshot exactly once, beside the code, and the panel takes that answer', async () => {
    const panel = document.querySelector('commonward-panel') as HTMLElement;
    panel.scrollIntoView();
    await until(() => find('.foot', panel), 'the panel did not become ready');
    expect(routes()).to.deep.equal(['GET snapshot']);
    expect(code()).to.equal(1);
  });

  it('a panel added later waits for the viewport too', async () => {
    scrollTo(0, 0);
    const late = place({ subject: 'treatment/knee' }, 'margin-top: 6000px');
    await frames(5);
    expect(routes()).to.deep.equal(['GET snapshot']);
    late.scrollIntoView();
    await until(() => find('.foot', late));
    expect(routes()).to.deep.equal(['GET snapshot', 'GET snapshot']);
  });

  it('loading="eager" and printing do not wait', async () => {
    scrollTo(0, 0);
    place({ subject: 'treatment/hip', loading: 'eager' }, 'margin-top: 6000px');
    await until(() => routes().length === 3);
    place({ subject: 'treatment/hand' }, 'margin-top: 6000px');
    await frames(3);
    expect(routes()).to.have.length(3);
    dispatchEvent(new Event('beforeprint'));
    await until(() => routes().length === 4);
  });

  it('defining again keeps the element that is there', async () => {
    const present = customElements.get('commonward-panel');
    const again = '../src/define.ts?again';
    await import(again);
    expect(customElements.get('commonward-panel')).to.equal(present);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves no name on the page', () => {
    expect(Object.keys(globalThis).filter((name) => /commonward/i.test(name))).to.deep.equal([]);
  });
});
