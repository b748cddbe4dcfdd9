import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { askedIn } from '../src/features/composer/asking.ts';
import { loadDetectors } from '../src/features/composer/detectors.ts';
import { cleanLine, cleanText } from '../../server/src/kernel/text.ts';
import { accessible } from './accessible.ts';
import { fillReview, openQuestion, openReview, sent, signInHere } from './composing.ts';
import { myItem } from './fixtures.ts';
import { allText, answer, beOfAge, find, focused, found, json, press, problem, reset, shown, textOf, type, until } from './stage.ts';

beforeEach(() => reset());

const words = 'The desk is run by idiots.   \nRing me on 07700 900417.';
const stored = 'The desk is run by idiots.\nRing me on 07700 900417.';
const place = (what: string) => ({ start: stored.indexOf(what), end: stored.indexOf(what) + what.length });
const findings = [
  { class: 'abuse', kind: 'insult', field: 'text', ...place('idiots') },
  { class: 'identifier', kind: 'phone', field: 'text', ...place('07700 900417') },
];
/** A server that asks whoever lets it, and stores everything else. */
const asksOnce = () =>
  answer('POST reviews', async ({ body }) =>
    ((await body()) as { mayAsk?: boolean }).mayAsk
      ? problem(422, 'ask_author', undefined, { findings })
      : json(myItem({ id: 'new-review' }), 201),
  );
/** Once the form has its detectors, which it shows by what they find: where they do not come in time nobody is asked. */
const detectorsInForm = () => found('.hints');

const beAsked = async () => {
  await loadDetectors();
  const panel = await openReview();
  await fillReview(words);
  await detectorsInForm();
  asksOnce();
  await press('.send');
  await signInHere();
  const region = await found('.asking');
  await until(() => focused() === region);
  return { panel, region };
};

describe('being asked to look again', () => {
  it('shows the words in their place with a reason, takes focus, is no error, and keeps text and draft', async () => {
    const { panel, region } = await beAsked();
    expect(sent('POST reviews')[0]).to.deep.include({ mayAsk: true, body: stored });
    expect([...region.querySelectorAll('mark')].map(textOf)).to.deep.equal(['idiots', '07700 900417']);
    expect(textOf(region)).to.contain('This may be read as an insult').and.to.contain('This looks like a telephone number');
    expect(region.getAttribute('role')).to.equal('region');
    expect(find('.summary-of-faults') === null).to.equal(true);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal(words);
    expect(JSON.stringify({ ...sessionStorage })).to.contain('idiots');
    expect(allText(panel)).to.contain('Nothing has been stored yet.');
    await accessible(panel);
  });

  it('a changed text goes without being asked about again', async () => {
    await beAsked();
    await type('textarea', 'The desk is slow, you idiots.');
    await press('.send');
    await found('.card');
    const second = sent('POST reviews')[1];
    expect(second).not.to.have.property('mayAsk');
    expect(second?.body).to.equal('The desk is slow, you idiots.');
    expect(second?.submission).to.equal(sent('POST reviews')[0]?.submission);
  });

  it('"Send it as it is" sends the same words', async () => {
    await beAsked();
    await press('.as-it-is');
    await found('.card');
    expect(sent('POST reviews')[1]).not.to.have.property('mayAsk');
    expect(sent('POST reviews')[1]?.body).to.equal(stored);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is asked once, also where the form is left, or the page, and the draft goes out later', async () => {
    for (const leave of [
      () => press('form > .buttons .quiet'),
      (panel: Element) => {
        panel.remove();
        return shown();
      },
    ]) {
      await reset();
      const { panel } = await beAsked();
      await leave(panel);
      await until(() => !find('textarea'));
      await press('.tools .button');
      if ((await found('textarea, input[name=age]')).localName === 'input') await beOfAge();
      await found('textarea');
      await press('input[name=consent]');
      await press('.send');
      await found('.card');
      expect(sent('POST reviews').map(({ mayAsk }) => mayAsk)).to.deep.equal([true, undefined]);
    }
  });

  it('another text in the place of the dropped one is asked about', async () => {
    await beAsked();
    await press('form > .buttons .quiet');
    await until(() => !find('textarea'));
    await press('.tools .button');
    await press('form > .note .link');
    await fillReview('Other idiots.');
    await press('.send');
    await until(() => sent('POST reviews').length === 2);
    expect(sent('POST reviews')[1]).to.deep.include({ mayAsk: true });
  });

  it('"Hide it" takes the number out of the field; what is left stays to be looked at', async () => {
    const { region } = await beAsked();
    region.querySelector<HTMLElement>('.hide')?.click();
    await until(() => find('.asking')?.querySelectorAll('mark').length === 1);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal(words.replace('07700 900417', '[telephone number]'));
    expect(focused()?.localName).to.equal('textarea');
  });

  it('an edit is asked about too', async () => {
    await loadDetectors();
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    answer('GET me/items', () => json({ items: [myItem({ text: stored })], helpful: [] }, 200));
    answer('PUT items/mine-1', async ({ body }) =>
      ((await body()) as { mayAsk?: boolean }).mayAsk ? problem(422, 'ask_author', undefined, { findings }) : json(myItem(), 200),
    );
    const panel = await shown();
    await until(() => textOf(find('#personal', panel)) === 'Your posts');
    await press('#personal');
    await press('#own-mine-1 .edit');
    await beOfAge();
    await detectorsInForm();
    await press('input[name=consent]');
    await press('.send');
    await found('.asking');
    await press('.as-it-is');
    await until(() => sent('PUT items/mine-1').length === 2);
    expect(sent('PUT items/mine-1').map((body) => body.mayAsk)).to.deep.equal([true, undefined]);
  });

  it('findings of a title stand with the title', async () => {
    // places fit only what is sent as it will be stored
    await loadDetectors();
    await openQuestion();
    await type('input[name=title]', '  May   I ring 07700 900417? ');
    await type('textarea', 'Two weeks after.');
    await press('input[name=about][value=me]');
    await press('input[name=consent]');
    await detectorsInForm();
    const start = 'May I ring '.length;
    answer('POST questions', () =>
      problem(422, 'ask_author', undefined, { findings: [{ class: 'identifier', kind: 'phone', field: 'title', start, end: start + 12 }] }),
    );
    await press('.send');
    await signInHere();
    expect(textOf((await found('.asking')).querySelector('mark'))).to.equal('07700 900417');
    (await found('.asking a')).click();
    expect(focused()).to.equal(find('input[name=title]'));
  });

  it('an answer without anything to look at is said like any other failure, and the next sending is not asked about', async () => {
    const panel = await openReview();
    await fillReview(words);
    answer('POST reviews', () => problem(422, 'ask_author', undefined, { findings: 'none' }));
    await press('.send');
    await signInHere();
    await until(() => allText(panel).includes('Look at them again, or send them as they are'));
    asksOnce();
    await press('.send');
    await found('.card');
  });
});

describe('the places that the server names', () => {
  it('that do not fit what was sent have a reason and no words', () => {
    const sentValues = { body: 'Short.' };
    const of = (start: unknown, end: unknown) =>
      askedIn([{ class: 'abuse', kind: 'insult', field: 'text', start, end }], sentValues)[0]?.words;
    expect(of(0, 5)).to.equal('Short');
    for (const [start, end] of [
      [0, 0],
      [3, 99],
      [-1, 3],
      [4, 2],
      [0.5, 3],
      ['x', 3],
    ])
      expect(of(start, end), `${start}–${end}`).to.equal('');
    expect(askedIn([null, { class: 'spam' }, { class: 'crisis' }], sentValues)).to.deep.equal([]);
    expect(askedIn({ length: 3 }, sentValues)).to.deep.equal([]);
  });

  it('are places in the text as it is stored', async () => {
    const { asStored } = await loadDetectors();
    for (const text of [
      '  a \n b\t c \r\n\r\n\n\n\n\n d  ',
      'Cafe\u0301  au  lait\u00a0',
      'one\rtwo  \n',
      'tab\t\nend',
      'end\u00a0\nnext',
      'soft\u00adly zero\u200bwidth\ufeff',
      '\u200fהטלפון שלי הוא\u200e 0161 496 0123\u202c',
      'a\u2028b\u000bc\u0085d',
    ])
      expect(asStored({ title: text, body: text })).to.deep.equal({
        title: cleanLine(text, { field: 'title', max: 1000 }),
        body: cleanText(text, { field: 'body', max: 1000 }),
      });
  });
});
