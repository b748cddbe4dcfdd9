import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { Api } from '../src/data/api.ts';
import { sessionWith } from '../src/data/session.ts';
import { accessible } from './accessible.ts';
import { fillReview, openQuestion as composeQuestion, openReview, sent, signInHere } from './composing.ts';
import { myItem, openQuestion, question, review } from './fixtures.ts';
import {
  allText,
  answer,
  api,
  beOfAge,
  find,
  focused,
  found,
  held,
  json,
  press,
  problem,
  reset,
  routes,
  shown,
  textOf,
  type,
  until,
} from './stage.ts';

beforeEach(() => reset());
afterEach(() => history.replaceState(null, '', location.pathname));

const follow = (id: string) => history.replaceState(null, '', `#commonward=${id}`);
const backButton = () => until(() => find('.view > *')?.shadowRoot?.querySelector<HTMLElement>('p > .link.tall'), 'no way back');
const pressBack = () => backButton().then((button) => button.click());
/** A member who stayed signed in changes what they wrote. */
const changeOwn = async () => {
  answer('GET me/items', () => json({ items: [myItem()], helpful: [] }));
  localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
  await shown();
  await until(() => textOf(find('#personal')) === 'Your posts');
  await press('#personal');
  await press('#own-mine-1 .edit');
  await beOfAge();
  await found('textarea');
};
const selectedTab = () => find('[role=tab][aria-selected=true]')?.id;

describe('signing in from the header', () => {
  it('leads back to the question that a mail opened, with its fragment: who asked it can choose the answer', async () => {
    follow('q0');
    const panel = await shown();
    await found('commonward-question');
    await press('#personal');
    await beOfAge();
    answer('GET me/items', () => json({ items: [myItem({ id: 'q0', kind: 'question', state: 'published' })], helpful: [] }));
    await signInHere();
    await until(() => focused()?.id === 'post-q0' && !find('commonward-sign-in'), 'the question is not there again');
    await until(() => allText(find('commonward-question') as Element).includes('This is the answer'));
    expect(location.hash).to.equal('#commonward=q0');
    await until(() => textOf(find('[aria-live=polite]', panel)) === 'Signed in as Heron.', 'it is not said');
    expect(
      routes().filter((route) => route === 'GET items/q0'),
      'nothing is read anew for it',
    ).to.have.length(1);
    await accessible(panel);
  });

  it('leads back to the answer that a mail opened, not to the top of its question', async () => {
    answer('GET items/a2', () => json({ question: openQuestion() }));
    follow('a2');
    await shown();
    await until(() => focused()?.id === 'post-a2');
    await press('#personal');
    await beOfAge();
    await signInHere();
    await until(() => focused()?.id === 'post-a2', 'the answer did not take focus');
  });

  it('given up leads back to what was open', async () => {
    follow('q0');
    await shown();
    await found('commonward-question');
    await press('#personal');
    await found('commonward-sign-in');
    await press('.buttons .quiet');
    await until(() => focused()?.id === 'post-q0');
    expect(location.hash).to.equal('#commonward=q0');
  });

  it('leads back to the composer with what was typed, where the consent is given anew', async () => {
    await openReview();
    await press('input[name=overall][value="4"]');
    await type('textarea', 'Clear and kind.');
    await press('input[name=consent]');
    await press('#personal');
    await found('commonward-sign-in');
    expect(find('commonward-composer') === null).to.equal(true);
    await signInHere();
    const words = await found<HTMLTextAreaElement>('textarea');
    expect(words.value).to.equal('Clear and kind.');
    expect(find<HTMLInputElement>('input[name=overall]:checked')?.value).to.equal('4');
    expect(find<HTMLInputElement>('input[name=consent]')?.checked).to.equal(false);
    expect(focused()?.id).to.equal('title');
    expect(sent('POST reviews'), 'nothing was sent').to.have.length(0);
  });

  it('in the lists leads back to the same list, with focus on what was pressed', async () => {
    await shown();
    await press('#tab-questions');
    await press('#personal');
    await beOfAge();
    await signInHere();
    await until(() => focused()?.id === 'personal' && textOf(focused()) === 'Your posts');
    expect(selectedTab()).to.equal('tab-questions');
  });

  it('goes to the form that stands under the composer already, so that Send goes on by itself', async () => {
    await composeQuestion();
    await type('input[name=title]', 'Can I swim?');
    await type('textarea', 'With the dressing.');
    await press('input[name=about][value=me]');
    await press('input[name=consent]');
    await press('form:not(.search) .send');
    await found('commonward-sign-in[slot=sign-in]');
    (document.activeElement as HTMLElement).blur();
    await press('#personal');
    await until(() => focused()?.id === 'title' && find('commonward-sign-in')?.shadowRoot?.contains(focused()));
    await signInHere();
    await until(() => sent('POST questions').length === 1);
  });

  it('beside a post that is not public opens it where it is the reader’s own', async () => {
    answer('GET items/mine-2', () => problem(404, 'unknown_item'));
    follow('mine-2');
    await shown();
    await found('commonward-not-public');
    await press('#personal');
    await beOfAge();
    answer('GET me/items', () =>
      json({ items: [myItem({ id: 'mine-2', kind: 'question', state: 'returned', title: 'Mine' })], helpful: [] }),
    );
    await signInHere();
    await until(() => focused()?.id === 'own-mine-2');
    await pressBack();
    await until(() => !find('commonward-mine'));
    expect(selectedTab(), 'of the kind that was open').to.equal('tab-questions');
  });
});

describe('"Your posts" opened while writing', () => {
  const writing = async (items = [myItem({ id: 'mine-1' })]) => {
    answer('GET me/items', () => json({ items, helpful: [] }));
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await composeQuestion();
    await until(() => textOf(find('#personal')) === 'Your posts');
    await type('input[name=title]', 'Can I swim?');
    await press('#personal');
    await found('#own-mine-1');
    return panel;
  };
  const kept = () => until(() => find<HTMLInputElement>('input[name=title]')?.value === 'Can I swim?', 'what was typed is not there');

  it('leads back to the form with what was typed, and says so', async () => {
    const panel = await writing();
    expect(textOf(await backButton())).to.equal('Back to what you are writing');
    await accessible(panel);
    await pressBack();
    await kept();
    await until(() => focused()?.id === 'title');
    await press('form:not(.search) .buttons .quiet');
    await until(() => !find('commonward-composer'));
    await press('#personal');
    await found('commonward-mine');
    expect(textOf(await backButton()), 'once that was left').to.equal('Back to all');
    expect(sent('POST questions')).to.have.length(0);
  });

  it('leads back to it from a post that was opened there, too', async () => {
    await writing([myItem({ id: 'mine-1' }), myItem({ id: 'q0', kind: 'question', state: 'published', publicIn: 0, title: 'Running' })]);
    (await until(() => [...(find('#own-q0')?.querySelectorAll('button') ?? [])].at(-1))).click();
    await found('commonward-question');
    expect(textOf(await backButton())).to.equal('Back to what you are writing');
    await pressBack();
    await kept();
  });

  it('leads back to it from a link to what is not public, too', async () => {
    await writing();
    answer('GET items/gone', () => problem(404, 'unknown_item'));
    location.hash = '#commonward=gone';
    await found('commonward-not-public');
    await pressBack();
    await kept();
  });

  it('a change that is opened there anew and given up leads to them, and from there to the lists', async () => {
    await changeOwn();
    await press('#personal');
    await press('#own-mine-1 .edit');
    await found('textarea');
    await press('form .buttons .quiet');
    await found('#own-mine-1');
    expect(textOf(await backButton())).to.equal('Back to all');
    await pressBack();
    await until(() => !find('commonward-mine') && !find('commonward-composer'));
  });

  it('leads to no form any more once its author has signed out there, and that is told', async () => {
    const panel = await writing();
    await press('.sign-out');
    await until(() => textOf(find('.notice', panel)).includes('signed out'));
    expect(find('commonward-composer') === null).to.equal(true);
    expect(find('.lists', panel)?.hidden).to.equal(false);
  });

  it('shows the review that arrived after its form was left, not an empty form', async () => {
    const hold = held(() => {
      answer('GET me/items', () => json({ items: [myItem({ id: 'new-review', text: 'As sent.' })], helpful: [] }));
      return json(myItem({ id: 'new-review', text: 'As sent.' }), 201);
    });
    answer('POST reviews', hold.answer);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    await openReview();
    await fillReview('As sent.');
    await press('.send');
    await until(() => sent('POST reviews').length === 1);
    await press('#personal');
    await found('commonward-mine');
    hold.letGo();
    await found('#own-new-review');
    await pressBack();
    await until(() => find<HTMLTextAreaElement>('textarea')?.value === 'As sent.', 'the form is empty');
    expect(textOf(find('commonward-composer')?.shadowRoot?.querySelector('#title') ?? null)).to.equal('Change your review');
  });
});

describe('what was searched for before writing', () => {
  const search = () => find('commonward-search')?.shadowRoot?.querySelector<HTMLInputElement>('input');

  it('is there again with what was found, also after signing in; it is sent once and ends with the form', async () => {
    await composeQuestion();
    await type('input[type=search]', ' knee');
    await press('.found button');
    await found('commonward-question');
    await pressBack();
    await until(() => search()?.value === ' knee', 'the words are gone');
    await until(() => textOf(find('.found')).includes('How soon can I run?'), 'what was found is gone');
    await press('#personal');
    await found('commonward-sign-in');
    await press('.buttons .quiet');
    await until(() => search()?.value === ' knee');
    expect(sent('POST search'), 'nothing is asked anew').to.have.length(1);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('knee');
    await press('form:not(.search) .buttons .quiet');
    await until(() => !find('commonward-composer'));
    await press('.tools .button');
    await until(() => search());
    expect(search()?.value).to.equal('');
    expect(find('.found') === null).to.equal(true);
  });

  it('keeps whom to call', async () => {
    await composeQuestion();
    const help = () => find('commonward-search')?.shadowRoot?.querySelector('.help');
    await type('input[type=search]', 'I want to kill myself');
    await until(help);
    await type('input[type=search]', 'knee');
    await press('.found button');
    await found('commonward-question');
    await pressBack();
    await until(help, 'the numbers are gone');
  });
});

describe('"Back to all"', () => {
  it('from a mailed question leads to the questions, with focus on it there, or on what names the list', async () => {
    follow('q0');
    await shown();
    await found('commonward-question');
    await pressBack();
    await until(() => focused()?.id === 'post-q0' && !find('commonward-question'));
    expect(selectedTab()).to.equal('tab-questions');
    answer('GET items/q77', () => json({ question: question(77) }));
    location.hash = '#commonward=q77';
    await found('commonward-question');
    await press('#personal');
    await found('commonward-sign-in');
    await press('.buttons .quiet');
    await until(() => focused()?.id === 'post-q77');
    await pressBack();
    await until(() => focused()?.id === 'tab-questions');
    answer('GET items/r77', () => json({ review: review(77) }));
    location.hash = '#commonward=r77';
    await found('commonward-review');
    await pressBack();
    await until(() => focused()?.id === 'tab-reviews');
  });

  it('where the panel shows no questions leads to what it shows', async () => {
    follow('q0');
    const panel = await shown({ parts: 'reviews' });
    await found('commonward-question');
    await pressBack();
    await until(() => focused()?.id === 'panel-title');
    expect(find('#post-r0', panel)?.getClientRects()).to.have.length(1);
  });

  it('from what the search of a composer found leads back to the composer, and says so', async () => {
    const panel = await composeQuestion();
    await type('input[name=title]', 'Can I swim?');
    await type('input[type=search]', 'knee');
    await press('.found button');
    await found('commonward-question');
    expect(textOf(await backButton())).to.equal('Back to what you are writing');
    await accessible(panel);
    await press('#personal');
    await found('commonward-sign-in');
    await press('.buttons .quiet');
    await until(() => focused()?.id === 'post-q0');
    await pressBack();
    expect((await found<HTMLInputElement>('input[name=title]')).value).to.equal('Can I swim?');
    await until(() => focused()?.id === 'title');
    await press('form:not(.search) .buttons .quiet');
    await until(() => !find('commonward-composer'));
    location.hash = '#commonward=q0';
    await found('commonward-question');
    expect(textOf(await backButton()), 'once that was left').to.equal('Back to all');
  });

  it('does not show a change again whose author has signed out meanwhile', async () => {
    await changeOwn();
    location.hash = '#commonward=q0';
    await found('commonward-question');
    await sessionWith(new Api(api, 'riverside')).signOut();
    await until(() => !find('commonward-question'));
    expect(find('commonward-composer') === null).to.equal(true);
  });

  it('does not show a change to whoever signs in after a session that ended', async () => {
    await changeOwn();
    answer('POST sessions/refresh', () => problem(401, 'token_invalid'));
    answer('GET me/items', () => problem(401, 'token_invalid'));
    await sessionWith(new Api(api, 'riverside'))
      .loadMine()
      .catch(() => undefined);
    await until(() => textOf(find('#personal')) === 'Sign in');
    await press('#personal');
    answer('GET me/items', () => json({ items: [], helpful: [] }));
    await signInHere();
    // signing in is known before what was there comes back
    await until(() => textOf(find('#personal')) === 'Your posts' && !find('commonward-sign-in'));
    expect(find('commonward-composer') === null).to.equal(true);
  });

  it('an answer that is given up leads back to its question', async () => {
    follow('q0');
    await shown();
    await found('commonward-question');
    (await until(() => find('commonward-question')?.shadowRoot?.querySelector<HTMLElement>('.button.quiet'))).click();
    await found('commonward-composer');
    await beOfAge();
    await press('form .buttons .quiet');
    await until(() => focused()?.id === 'post-q0');
    expect(location.hash).to.equal('#commonward=q0');
    await pressBack();
    await until(() => focused()?.id === 'post-q0' && !find('commonward-question'));
    expect(location.hash).to.equal('');
  });
});
