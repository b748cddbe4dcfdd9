import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { accessible } from './accessible.ts';
import { review, snapshot } from './fixtures.ts';
import { allText, answer, asked, find, focused, found, press, reset, shown, textOf, until, withSnapshot } from './stage.ts';

beforeEach(() => reset());

const inList = (id: string, selector: string) =>
  until(() => find('commonward-reviews')?.shadowRoot?.querySelector<HTMLElement>(`#post-${id} ${selector}`), `no ${selector} in ${id}`);
const named = (element: Element) =>
  textOf(element)
    .replace(/^\d out of 5(?=\d)/, '')
    .trim();

describe('a review of the list', () => {
  it('opens by its rating: every score, what the reply said before; and back there it has focus', async () => {
    const panel = await shown();
    const way = await inList('r0', 'button.title');
    expect(way.getBoundingClientRect().height, 'large enough to press').to.be.at.least(24);
    way.click();
    const opened = await found('commonward-review');
    await until(() => focused()?.id === 'post-r0');
    expect(allText(opened)).to.contain('Being listened to').and.to.contain('What this reply said before');
    expect(opened.shadowRoot?.querySelector('button.title'), 'it is open').to.equal(null);
    await accessible(panel);
    (opened.shadowRoot?.querySelector('.link.tall') as HTMLElement).click();
    await until(() => focused()?.id === 'post-r0' && !find('commonward-review'));
  });

  it('has a way in of its own name, which begins with what is seen, also where imported ones are by the same name', async () => {
    const source = (date: number) => ({ name: 'Another site', date });
    const items = [
      review(0),
      review(1, { source: source(Date.UTC(2021, 2, 4)), author: { name: 'A patient', kind: 'imported' }, overall: 5 }),
      review(2, { source: source(Date.UTC(2021, 5, 6)), author: { name: 'A patient', kind: 'imported' }, overall: 5 }),
    ];
    answer('GET snapshot', withSnapshot(snapshot({ reviews: { ...snapshot().reviews!, page: { items, next: null } } })));
    const panel = await shown();
    await press('.more .button');
    const names = await Promise.all(items.map(({ id }) => inList(id, 'button.title').then(named)));
    expect(names).to.deep.equal([
      '5 out of 5 from Heron',
      '5 out of 5 from A patient, 4 March 2021',
      '5 out of 5 from A patient, 6 June 2021',
    ]);
    await accessible(panel);
  });

  it('whose reply exposes somebody: the reply itself can be reported there, below it, and focus comes back to it', async () => {
    const panel = await shown();
    await press('.more .button');
    const report = await inList('r0-reply', '.meta button');
    expect(textOf(report)).to.equal('Report what Riverside Clinic wrote');
    report.click();
    const form = await found('commonward-report');
    expect(form.slot).to.equal('under-r0-reply');
    expect(form.getClientRects(), 'it is drawn').to.have.length(1);
    await accessible(panel);
    const within = (selector: string) => form.shadowRoot?.querySelector<HTMLElement>(selector);
    answer('POST items/r0-reply/reports', () => Response.json({ reference: 'R-2' }, { status: 201 }));
    within('input[value=personal_data]')?.click();
    within('.send')?.click();
    await until(() => asked.some(({ route }) => route === 'POST items/r0-reply/reports'));
    await until(() => allText(form).includes('R-2'));
    within('.buttons .quiet')?.click();
    await until(() => focused()?.id === 'post-r0-reply');
  });
});
