import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { Format } from '../src/i18n/format.ts';
import { writing } from '../src/i18n/locales/en.writing.ts';
import { nameOf } from '../src/features/composer/hints.ts';
import { accessible } from './accessible.ts';
import { openQuestion, openReview } from './composing.ts';
import { snapshot } from './fixtures.ts';
import {
  answer,
  beOfAge,
  find,
  focused,
  found,
  press,
  reset,
  routes,
  shown,
  textOf,
  type,
  until,
  withMine,
  withSnapshot,
} from './stage.ts';

beforeEach(() => reset());

const hints = () => [...(find('.hints')?.querySelectorAll('li') ?? [])].map((each) => textOf(each.querySelector('span')));
const withHints = (count: number) => until(() => hints().length === count && hints(), `not ${count} hints`);
const textarea = () => found<HTMLTextAreaElement>('textarea');

describe('hints while writing', () => {
  it('name what could tell who somebody is, under the field, without asking the server anything', async () => {
    const panel = await openReview();
    const before = routes();
    await type('textarea', 'She was kind. Ring me on 07700 900417 or write to heron.w@example.org.');
    expect(await withHints(2)).to.deep.equal([
      'This looks like a telephone number: 07700 900417',
      'This looks like an e-mail address: heron.w@example.org',
    ]);
    expect(
      find('.hints')
        ?.closest('.field')
        ?.contains(await textarea()),
    ).to.equal(true);
    expect(routes()).to.deep.equal(before);
    await accessible(panel);
  });

  it('stand under the title for the title', async () => {
    await openQuestion();
    await type('input[name=title]', 'May I ring 07700 900417?');
    await withHints(1);
    expect(find('.hints')?.closest('.field')?.querySelector('input')?.name).to.equal('title');
  });

  it('"Hide it" puts plain words there, keeps the caret behind them, and undo brings the number back', async () => {
    await openReview();
    await type('textarea', 'Ring me on 07700 900417 after six.');
    await withHints(1);
    await press('.hide');
    const field = await textarea();
    expect(field.value).to.equal('Ring me on [telephone number] after six.');
    expect(focused()).to.equal(field);
    expect(field.selectionStart).to.equal('Ring me on [telephone number]'.length);
    expect(field.selectionEnd).to.equal(field.selectionStart);
    await until(() => hints().length === 0);
    expect(JSON.stringify({ ...sessionStorage }), 'the draft').to.contain('[telephone number]');
    document.execCommand('undo');
    expect(field.value).to.equal('Ring me on 07700 900417 after six.');
    await withHints(1);
  });

  it('hides the words where they stand now, when the text has changed since they were found', async () => {
    await openReview();
    await type('textarea', 'Ring me on 07700 900417.');
    await withHints(1);
    await type('textarea', 'After six o’clock ring me on 07700 900417.');
    await press('.hide');
    expect((await textarea()).value).to.equal('After six o’clock ring me on [telephone number].');
  });

  it('"Leave it" is for as long as the composer is open, and focus goes on to what is left', async () => {
    await openReview();
    await type('textarea', 'Ring me on 07700 900417 or write to heron.w@example.org.');
    await withHints(2);
    await press('.leave');
    await until(() => focused()?.classList.contains('leave'));
    expect(hints()).to.deep.equal(['This looks like an e-mail address: heron.w@example.org']);
    await press('.leave');
    await until(() => focused()?.localName === 'textarea');
    await type('textarea', 'Ring 07700 900417, write to heron.w@example.org, or ring 020 7946 0018.');
    expect(await withHints(1)).to.deep.equal(['This looks like a telephone number: 020 7946 0018']);
  });

  it('leave out the name of whom the page is about and of the clinic, and no other', async () => {
    const { draftOf, identifiers } = await import('@commonward/server/detect');
    const text = 'Dr Amara Okafor at Riverside Clinic was kind to my son Peter Marlowe.';
    const names = identifiers.find(draftOf(null, text), { kind: 'review' }).map(({ start, end }) => text.slice(start, end));
    expect(names.join(), 'the detector sees the name').to.contain('Okafor');
    await openReview();
    await type('textarea', text);
    await withHints(1);
    expect(hints().join()).to.contain('Peter Marlowe').and.not.to.contain('Okafor').and.not.to.contain('Riverside');
  });

  it('leave out the name of whom the page is about also where nobody has written about them yet', async () => {
    answer('GET snapshot', withSnapshot(snapshot({ subject: null })));
    await openReview({ subject: 'practitioner/tunde-marchbanks' });
    await type('textarea', 'Dr Marchbanks was kind to my son Peter Marlowe.');
    expect((await withHints(1)).join()).to.contain('Peter Marlowe');
  });

  it('of a pasted megabyte come from what the field takes, a few at a time, and whoever is in danger still finds whom to call', async () => {
    await openReview();
    const numbers = Array.from({ length: 100 }, (_, at) => `Ring ${at} on 07700 900${String(at + 100)}.`);
    await type('textarea', `I want to kill myself. ${numbers.join(' ')} ${'She was kind. '.repeat(80_000)}Or ring 020 7946 0018.`);
    await withHints(20);
    await found('.help');
    const more = () => textOf(find('.hints > .hint'));
    expect(more()).to.equal('80 more come after these.');
    await press('.leave');
    await until(() => more().startsWith('79'));
    expect(hints(), 'the next one has come up').to.have.length(20);
    expect(hints().join()).not.to.contain('900100');
    await type('textarea', `${'Ring nobody. '.repeat(385)}Ring 07700 900417.`);
    await withHints(0);
    await type('textarea', 'Ring 07700 900417.');
    await withHints(1);
    expect(find('.hints > .hint') === null).to.equal(true);
  });

  it('of danger are found at the very end of a text that is longer than the field takes', async () => {
    await openReview();
    await type('textarea', `${'She was kind. '.repeat(500)}I want to kill myself.`);
    await found('.help');
  });

  it('are said once, politely, and again only when their number changes', async () => {
    await openReview();
    const said: string[] = [];
    const region = await found('[aria-live=polite]');
    const watch = new MutationObserver(() => region.textContent && said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await type('textarea', 'Ring me on 07700 900417.');
    await until(() => said.length === 1);
    await type('textarea', 'Ring me on 07700 900417. She took her time and drew a picture.');
    // what is said next is the new number and nothing in between
    await type('textarea', 'Ring me on 07700 900417. Or write to heron.w@example.org.');
    await until(() => said.length === 2);
    watch.disconnect();
    expect(said).to.deep.equal(['1 thing here may tell who somebody is.', '2 things here may tell who somebody is.']);
  });

  it('read a text that is changed later as soon as it is open', async () => {
    answer('GET me/items', withMine());
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await shown();
    await until(() => textOf(find('#personal', panel)) === 'Your posts');
    await press('#personal');
    await press('#own-mine-2 .edit');
    await beOfAge();
    expect(await withHints(1)).to.deep.equal(['This looks like a telephone number: 020 7946 0018']);
  });
});

describe('the words for what is found', () => {
  const words = writing(new Format('en'));

  it('are there for every kind, and for one that is not known yet', () => {
    for (const kind of Object.keys(words.looksLike)) {
      expect(words.looksLike[kind as 'name'], kind).to.match(/^This looks like .{4,}/);
      expect(words.blank[kind as 'name'], kind).to.match(/^\[[^\]]+\]$/);
    }
    expect(nameOf(words.looksLike, 'fingerprint')).to.equal(words.looksLike.other);
  });

  it('put in the place of others are themselves nothing to hide', async () => {
    await openReview();
    await type('textarea', `${Object.values(words.blank).join(' and ')}. Ring 07700 900417.`);
    expect(await withHints(1)).to.deep.equal(['This looks like a telephone number: 07700 900417']);
  });
});
