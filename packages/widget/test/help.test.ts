import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { dangerOf, detect } from '@commonward/server/detect';
import { loadDetectors } from '../src/features/composer/detectors.ts';
import type { Place } from '../src/data/place.ts';
import { helplines, helplinesFor, type Helpline } from '../src/data/helplines.ts';
import { accessible } from './accessible.ts';
import { fillReview, openQuestion, openReview, sent, signInHere } from './composing.ts';
import { myItem, site, snapshot } from './fixtures.ts';
import {
  allText,
  answer,
  down,
  find,
  focused,
  found,
  json,
  press,
  reset,
  routes,
  shown,
  standard,
  textOf,
  type,
  until,
  withSnapshot,
} from './stage.ts';

beforeEach(() => reset());

const despair = 'I do not want to live any more. I want to kill myself.';
const calls = (card: Element) =>
  [...card.querySelectorAll<HTMLAnchorElement>('a.call')].map((link) => [textOf(link), link.getAttribute('href')]);

describe('somebody who may be in danger', () => {
  it('is shown whom to call before anything is sent and while no server answers; the text and the way to send it stay', async () => {
    const panel = await openReview();
    await fillReview('The desk was busy.');
    for (const route of Object.keys(standard())) answer(route, down);
    const before = routes();
    await type('textarea', despair);
    const card = await found('.help');
    expect(calls(card)).to.deep.equal([
      ['Emergency number 999', 'tel:999'],
      ['Samaritans 116 123', 'tel:116123'],
      ['Shout by text message 85258', 'sms:85258'],
      ['Riverside nurse line 020 7946 0018', 'tel:02079460018'],
    ]);
    expect(textOf(card)).to.contain('You do not have to wait for an answer here.');
    expect(allText(panel)).not.to.match(/reject|not allowed|blocked/i);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal(despair);
    const send = await found('.send');
    expect(find('textarea')?.closest('.field')?.contains(card), 'where they are writing').to.equal(true);
    expect(send.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_PRECEDING).to.be.greaterThan(0);
    expect(send.getAttribute('aria-disabled')).to.equal('false');
    expect(routes()).to.deep.equal(before);
    await accessible(panel);
    answer('POST codes', standard()['POST codes']!);
    answer('POST sessions', standard()['POST sessions']!);
    answer('POST reviews', () => json(myItem({ id: 'new-review', danger: 'distress' }), 201));
    await press('.send');
    await signInHere();
    await found('.card');
    expect(sent('POST reviews')[0]?.body).to.equal(despair);
  });

  it('is known by the same rule before and after sending; grief alone is no danger in either', async () => {
    const { look } = await loadDetectors();
    const place = { site, subject: 'practitioner/amara-okafor', subjectName: 'Amara Okafor' } as Place;
    const texts = {
      [despair]: 'distress',
      'I have crushing chest pain right now and my left arm is numb.': 'medical',
      'My stepfather hits me and I am afraid to go home.': 'safeguarding',
      'My uncle died by suicide last week. How do I tell the children?': null,
      [`My uncle died by suicide last week. ${despair}`]: 'distress',
      'The desk was busy.': null,
    };
    for (const [body, danger] of Object.entries(texts)) {
      const found = detect(null, body, { kind: 'review' });
      if (body.includes('uncle')) expect(found.map(({ kind }) => kind)).to.include('bereavement');
      expect([look({ body }, { kind: 'review', place }).worry, dangerOf(found)], body).to.deep.equal([danger, danger]);
    }
  });

  it('hears of it once, however long they go on writing', async () => {
    await openReview();
    const said: string[] = [];
    const region = await found('[aria-live=polite]');
    const watch = new MutationObserver(() => region.textContent && said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await type('textarea', despair);
    await until(() => said.length === 1);
    await type('textarea', `${despair} Nobody knows.`);
    await type('textarea', `${despair} Nobody knows. Ring me on 07700 900417.`);
    await until(() => said.length === 2);
    watch.disconnect();
    expect(said[0]).to.contain('very hard right now').and.to.contain('Telephone numbers are shown');
    expect(said[1]).to.equal('1 thing here may tell who somebody is.');
  });

  it('still finds the numbers after taking the words back', async () => {
    await openReview();
    await type('textarea', despair);
    await found('.help');
    await type('textarea', 'The desk was busy. Ring 07700 900417.');
    await found('.hints');
    expect(find('.help')).not.to.equal(null);
  });

  it('in a medical emergency sees the emergency number first and no line for talking', async () => {
    await openReview();
    await type('textarea', 'I have crushing chest pain right now and my left arm is numb.');
    const card = await found('.help');
    expect(calls(card).map(([words]) => words)).to.deep.equal(['Emergency number 999', 'Riverside nurse line 020 7946 0018']);
    expect(textOf(card)).to.contain('Please call now.');
  });

  it('who is being hurt sees the lines for that', async () => {
    await openReview();
    await type('textarea', 'My stepfather hits me and I am afraid to go home.');
    const card = await found('.help');
    expect(textOf(card)).to.contain('Childline 0800 1111').and.to.contain('You are not to blame').and.not.to.contain('Samaritans');
  });

  it('sees it under the search box too, where no server answers; it stays, and the form shows none for words that are not in it', async () => {
    const panel = await openQuestion();
    answer('POST search', down);
    const search = find('commonward-search')?.shadowRoot as ShadowRoot;
    await loadDetectors();
    await type('input[type=search]', despair);
    const card = await until(() => search.querySelector<HTMLElement>('.help'));
    expect(calls(card)[1]).to.deep.equal(['Samaritans 116 123', 'tel:116123']);
    await until(() => /very hard right now.*does not answer/.test(find('[aria-live=polite]', panel)?.textContent ?? ''));
    await accessible(panel);
    answer('POST search', standard()['POST search']!);
    await type('input[type=search]', 'knee');
    await until(() => search.querySelector('.found'));
    expect(search.querySelector('.help')).not.to.equal(null);
    expect(find('commonward-composer')?.shadowRoot?.querySelector('.help') ?? null).to.equal(null);
  });

  it('where the site says nothing of its country or of a line of its own sees the emergency number', async () => {
    const { jurisdiction: _one, ownLine: _other, ...old } = site;
    answer('GET snapshot', withSnapshot(snapshot({ site: old as typeof site })));
    await openReview();
    await type('textarea', despair);
    expect(calls(await found('.help'))).to.deep.equal([['Emergency number 999', 'tel:999']]);
  });

  it('sees them again after sending, with what happens next, above the list and under "Your posts"', async () => {
    const panel = await openReview();
    await fillReview();
    answer('POST reviews', () => json(myItem({ id: 'mine-1', danger: 'distress' }), 201));
    answer('GET me/items', () => json({ items: [myItem({ danger: 'distress' }), myItem({ id: 'mine-2' })], helpful: [] }));
    await press('.send');
    await signInHere();
    await until(() => focused()?.classList.contains('card'));
    const card = await found('commonward-waiting .help, .help');
    expect(textOf(card)).to.contain('A moderator has been told now and will read it first.').and.to.contain('116 123');
    await accessible(panel);
    await press('#personal');
    await until(() => find('#own-mine-1 .help'));
    expect(find('#own-mine-2 .help')).to.equal(null);
    await accessible(panel);
  });

  it('who comes back finds one line that says so, in the space kept for it, and the numbers behind one press', async () => {
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    answer('GET me/items', () => json({ items: [myItem({ danger: 'distress' })], helpful: [] }));
    const panel = await shown({}, 'font-size: 16px; width: 320px');
    const line = await found('.brief');
    expect(textOf(line)).to.equal('Help now');
    expect(line.getAttribute('aria-expanded')).to.equal('false');
    expect(find('commonward-waiting .help, .help')).to.equal(null);
    expect(panel.getBoundingClientRect().height).to.be.closeTo(36 * 16, 1);
    await accessible(panel);
    line.click();
    const card = await found('.help');
    expect(calls(card)[0]).to.deep.equal(['Emergency number 999', 'tel:999']);
    expect(line.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(await found('.card'))).to.contain('Your review is waiting to be read.');
    await accessible(panel);
    line.click();
    await until(() => !find('.help'));
  });

  it('finds that line on whichever list opens, and in front of what they have sent since', async () => {
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    answer('GET me/items', () =>
      json({ items: [myItem({ id: 'later' }), myItem({ id: 'cry', kind: 'question', danger: 'distress' })], helpful: [] }),
    );
    const panel = await shown();
    await until(() => textOf(find('#personal', panel)) === 'Your posts');
    expect(textOf(await found('.brief'))).to.equal('Help now');
  });

  it('is not reminded once the post is published or withdrawn', async () => {
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    answer('GET me/items', () =>
      json({
        items: (['published', 'withdrawn', 'returned'] as const).map((state) => myItem({ id: state, state, danger: 'distress' })),
        helpful: [],
      }),
    );
    const panel = await shown();
    await until(() => textOf(find('#personal', panel)) === 'Your posts');
    await press('#personal');
    const returned = await until(() => find('#own-returned .help'));
    expect(textOf(returned)).not.to.contain('A moderator has been told');
    expect(find('#own-published .help')).to.equal(null);
    expect(find('#own-withdrawn .help')).to.equal(null);
  });
});

describe('the helplines', () => {
  it('that nobody has looked up are never shown', () => {
    const unchecked: Helpline = { ...helplines.uk[0]!, name: 'Unchecked', checked: null };
    const shown = helplinesFor({ jurisdiction: 'uk' }, 'distress', { ...helplines, uk: [unchecked, ...helplines.uk] });
    expect(shown.map(({ name }) => name)).to.deep.equal(['Samaritans', 'Shout']);
    const all = Object.entries(helplines);
    expect(
      all.flatMap(([, lines]) => lines).some(({ checked }) => checked === null),
      'there is one to leave out',
    ).to.equal(true);
    for (const [jurisdiction, lines] of all)
      for (const worry of ['distress', 'medical', 'safeguarding'] as const)
        expect(helplinesFor({ jurisdiction: jurisdiction as 'uk' }, worry)).to.deep.equal(
          lines.filter((line) => line.checked !== null && line.for === worry),
        );
  });

  it('each have a number, a page that names it, and a day', () => {
    for (const line of Object.values(helplines).flat()) {
      expect(line.numbers.length, line.name).to.be.greaterThan(0);
      for (const number of line.numbers) expect(number, line.name).to.match(/^[\d -]{3,}$/);
      expect(line.source, line.name).to.match(/.+: .+/);
      if (line.checked !== null) expect(line.checked).to.match(/^20\d\d-\d\d-\d\d$/);
      if (line.link) expect(line.link).to.match(/^https:/);
    }
  });
});
