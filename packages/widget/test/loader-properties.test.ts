import { expect } from '@open-wc/testing';
import { api, asked, find, reset, routes, until } from './stage.ts';

const site = 'riverside';

describe('the loader, before the element is defined', () => {
  before(() => reset());

  it('takes properties as it takes attributes and bad values as the panel does, hears of a later "eager", and asks once for each panel', async () => {
    const later = document.createElement('commonward-panel');
    for (const [name, value] of Object.entries({ site, subject: 'treatment/knee', api, 'page-size': 'many', sort: 'best' }))
      later.setAttribute(name, value);
    const eager = Object.assign(document.createElement('commonward-panel'), {
      ...{ site, subject: 'treatment/hip', api, loading: 'eager', pageSize: 5, sort: 'helpful' },
    });
    for (const panel of [later, eager]) {
      panel.style.cssText = 'display: block; min-height: 36em; margin-top: 6000px';
      document.body.append(panel);
    }
    await import('../src/loader.ts');
    expect(later.preload, 'it is far away').to.equal(undefined);
    expect(eager.preload?.[0]).to.match(/\/v1\/riverside\/snapshot\?/);
    later.setAttribute('loading', 'eager');
    await Promise.resolve();
    expect(customElements.get('commonward-panel')).to.equal(undefined);
    expect(later.preload?.[0]).to.match(/\/v1\/riverside\/snapshot\?/);
    for (const panel of [later, eager]) await until(() => find('.foot', panel), 'the panel did not become ready');
    expect(routes()).to.deep.equal(['GET snapshot', 'GET snapshot']);
    expect(asked.map(({ url }) => Object.fromEntries(new URL(url).searchParams))).to.have.deep.members([
      { subject: 'treatment/knee', size: '10', sort: 'newest' },
      { subject: 'treatment/hip', size: '5', sort: 'helpful' },
    ]);
  });
});
