import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { Format } from '../src/i18n/format.ts';
import { bundledLocale, loadLocale } from '../src/i18n/locale.ts';
import { version } from '../src/index.ts';
import { find, reset, shown, until } from './stage.ts';

beforeEach(() => reset());

describe('language', () => {
  it('right to left sets the direction and lays out on the other side', async () => {
    const panel = await shown({ lang: 'ar-XB' });
    await until(() => find('.frame', panel)?.dir === 'rtl');
    const [first, second] = [...(panel.shadowRoot?.querySelectorAll('[role=tab]') ?? [])].map((tab) => tab.getBoundingClientRect());
    expect((first as DOMRect).left).to.be.greaterThan((second as DOMRect).left);
  });

  it('a language without a catalogue reads as English and says so to screen readers', async () => {
    expect((await loadLocale('de')).tag).to.equal('en');
    expect((await loadLocale('en-AU')).tag).to.equal('en-AU');
    expect(bundledLocale('nonsense!').tag).to.equal('en');
  });

  it('a page in a language without a catalogue has the dates of the clinic’s own region', async () => {
    document.documentElement.lang = 'cy';
    try {
      const panel = await shown();
      expect(find('.frame', panel)?.lang).to.equal('en-GB');
      expect(find('time', panel)?.textContent).to.match(/\d+ [A-Z][a-z]+ \d{4}/);
      panel.lang = 'de';
      await panel.updateComplete;
      expect(find('.frame', panel)?.lang).to.equal('en-GB');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('dates follow the zone of the site, months of visits do not move', () => {
    const late = Date.UTC(2026, 9, 31, 23, 30);
    expect(new Format('en-GB', 'Europe/Berlin').date(late)).to.equal('1 November 2026');
    expect(new Format('en-GB', 'America/Los_Angeles').date(late)).to.equal('31 October 2026');
    expect(new Format('en-GB', 'Pacific/Auckland').yearMonth('2026-09')).to.equal('September 2026');
    expect(new Format('en-GB', 'no such zone').date(late)).to.equal('31 October 2026');
  });

  it('offers the last 24 months in the zone of the site, across the turn of a year', () => {
    const months = new Format('en-GB', 'Pacific/Auckland').lastMonths(24, Date.UTC(2026, 0, 31, 12));
    expect(months[0]).to.equal('2026-02');
    expect(months[2]).to.equal('2025-12');
    expect(months).to.have.length(24);
    expect(months.at(-1)).to.equal('2024-03');
  });

  it('the version is the one of the package', async () => {
    const { version: packaged } = (await (await fetch('/packages/widget/package.json')).json()) as { version: string };
    expect(version).to.equal(packaged);
  });
});
