import { expect } from '@open-wc/testing';
import '../src/define.ts';
import type { CommonwardPanel } from '../src/index.ts';
import { fillReview, openQuestion, openReview, signInHere } from './composing.ts';
import { emptySnapshot, mine, myItem, openQuestion as answered, question, review, site, snapshot } from './fixtures.ts';
import {
  answer,
  beOfAge,
  down,
  find,
  found,
  press,
  problem,
  put,
  reset,
  shown,
  standard,
  textOf,
  type,
  until,
  withMine,
  withSnapshot,
} from './stage.ts';
import { strayWords } from './stray-words.ts';

beforeEach(() => reset());

const pseudo = { lang: 'en-XA' };

/** Looks at all the panel shows and says; `state` is named where words are found that bypass the catalogues. */
const look = async (panel: CommonwardPanel, state: string, typed: readonly string[] = []): Promise<void> => {
  await panel.updateComplete;
  expect(strayWords(panel, typed), state).to.deep.equal([]);
};
const button = (root: string, words: RegExp) =>
  until(
    () =>
      [find(root), find(root)?.shadowRoot]
        .flatMap((each) => [...(each?.querySelectorAll<HTMLElement>('button') ?? [])])
        .find((each) => words.test(textOf(each))),
    `no button ${String(words)} in ${root}`,
  );
const choose = async (selector: string, value: string) => {
  const select = await found<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const signedIn = async (attributes: Record<string, string> = {}) => {
  localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
  const panel = await shown({ ...pseudo, ...attributes });
  await until(() => /^\[Yóúr/.test(textOf(find('#personal', panel))));
  return panel;
};

describe('in the pseudo-locale every word is from a catalogue', () => {
  it('finds a word that is not', async () => {
    const panel = await shown(pseudo);
    panel.shadowRoot?.querySelector('.foot')?.append('Sent by Heron.');
    expect(strayWords(panel)).to.deep.equal(['Sent', 'by', '.']);
  });

  it('reviews: the list, a long one, more of them, none with a star, a failure', async () => {
    const panel = await shown(pseudo);
    await look(panel, 'the list');
    await press('.detail-button');
    await press('[data-opens]:not([data-opens=""])');
    await look(panel, 'an opened text');
    answer('GET reviews', down);
    await press('.more .button');
    await until(() => find('#post-r9', panel)?.getClientRects().length);
    await press('.more .button');
    await until(() => find('.empty .button', panel));
    await look(panel, 'more that did not come');
    answer('GET reviews', standard()['GET reviews']!);
    await press('.empty .button');
    await until(() => find('#post-r17', panel));
    answer('GET reviews', () => Response.json({ items: [], next: null }));
    await choose('#stars', '1');
    await until(() => find('.empty', panel));
    await look(panel, 'none with one star');
  });

  it('reviews: every relation, a gift, an edit, an import', async () => {
    const relations = ['patient', 'carer_or_family', 'visitor', 'employee', 'relative_of_staff', 'other_business'] as const;
    const items = [
      ...relations.map((relation, at) => review(at, { relation })),
      review(7, { incentive: 'gift_or_discount', editedAt: Date.UTC(2026, 10, 1) }),
      review(8, { source: { name: 'Heron', date: 0 } }),
    ];
    const reviews = { ...snapshot().reviews!, page: { items, next: null } };
    answer('GET snapshot', withSnapshot(snapshot({ reviews })));
    const panel = await shown(pseudo);
    await press('.more .button');
    await look(panel, 'every kind of review');
  });

  it('questions: the list, an order with nothing in it, one opened and one without an answer', async () => {
    const panel = await shown({ ...pseudo, parts: 'questions' });
    await press('.more .button');
    await look(panel, 'the list');
    await button('#post-q0', /Šéé/).then((all) => all.click());
    await found('commonward-question');
    await look(panel, 'an opened question');
    answer('GET items/q0', () => Response.json({ question: { ...question(1), id: 'q0', about: 'agreed' } }));
    answer('GET questions', () => Response.json({ items: [], next: null }));
    await button('commonward-question', /Báçk/).then((back) => back.click());
    await until(() => !find('commonward-question'));
    await choose('#order', 'unanswered');
    await until(() => find('.empty', panel));
    await look(panel, 'every question answered');
    location.hash = '#commonward=q0';
    await found('commonward-question');
    await look(panel, 'a question without an answer');
  });

  it('a review opened, with what the reply said before', async () => {
    history.replaceState(null, '', '#commonward=r0');
    const panel = await shown(pseudo);
    const details = await found<HTMLDetailsElement>('details');
    details.open = true;
    await look(panel, 'an opened review');
  });

  it('a report: its form, its faults, a failure, the thanks', async () => {
    const panel = await shown(pseudo);
    await button('#post-r0 > .acts', /Řépórt/).then((report) => report.click());
    await found('commonward-report');
    await press('.send');
    await found('.fault');
    await look(panel, 'its faults');
    answer('POST items/r0/reports', () => problem(429, 'too_many', undefined, { retryAfter: 120 }));
    await press('input[name=reason][value=abuse]');
    await press('.send');
    await found('.summary-of-faults');
    await look(panel, 'a failure');
    answer('POST items/r0/reports', standard()['POST items/r0/reports']!);
    await press('.send');
    await until(() => !find('.send'));
    await look(panel, 'the thanks');
  });

  it('signing in: the age, too young, the address, the code, the faults of each', async () => {
    const panel = await shown(pseudo);
    await press('#personal');
    await press('.age-go');
    await found('.fault');
    await look(panel, 'the age');
    await press('input[name=age][value=no]');
    await press('.age-go');
    await until(() => !find('.age-go'));
    await look(panel, 'too young');
    await press('.buttons .quiet');
    await press('#personal');
    await beOfAge();
    await press('.send');
    await found('.fault');
    await look(panel, 'the address');
    await type('input[type=email]', 'heron@example.org');
    await press('.send');
    await found('input[name=code]');
    await type('input[name=code]', '12');
    await type('input[name=pseudonym]', 'H');
    await press('.send');
    await found('.summary-of-faults');
    await look(panel, 'the code');
  });

  it('own posts: every state, what moderators said, withdrawing, the account, signed out', async () => {
    const states = ['published_edited', 'published_returned', 'spam', 'hidden', 'removed'] as const;
    const more = states.map((state) => myItem({ id: state, state, danger: state === 'published_edited' ? 'distress' : null }));
    answer('GET me/items', () => Response.json({ ...mine(), items: [...mine().items, ...more] }));
    const panel = await signedIn();
    await look(panel, 'above the list');
    await press('#personal');
    await found('#own-removed .state');
    await look(panel, 'the posts');
    await press('#own-mine-1 .withdraw');
    await found('#own-mine-1 .yes');
    await type('#field-pseudonym', 'H');
    find('#field-pseudonym')?.closest('form')?.requestSubmit();
    await found('.fault');
    await look(panel, 'withdrawing, and a fault of the name');
    await press('.sign-out');
    await until(() => /Šígñ íñ/.test(textOf(find('#personal', panel))));
    await look(panel, 'signed out');
  });

  for (const state of ['pending', 'returned', 'published_edited'] as const) {
    it(`above the lists: one's own post that is ${state}, with and without danger`, async () => {
      for (const danger of [null, 'medical'] as const) {
        // whoever is signed in already has the posts of before
        await reset();
        const items = (['review', 'question'] as const).map((kind) => myItem({ id: kind, kind, state, danger, title: 'Can I swim?' }));
        answer('GET me/items', () => Response.json({ items, helpful: [] }));
        const panel = await signedIn();
        await found('.brief');
        await look(panel, String(danger), ['Can I swim?']);
        await press('.brief');
        await found('.card');
        await look(panel, `${String(danger)}, opened`, ['Can I swim?']);
      }
    });
  }

  it('searching: what was found, nothing, a failure', async () => {
    const panel = await openQuestion(pseudo);
    await type('input[type=search]', 'knee');
    await found('.found li');
    await look(panel, 'found', ['How soon can I run?', 'Six weeks']);
    answer('POST search', () => Response.json({ items: [] }));
    await type('input[type=search]', 'knees');
    await until(() => find('.found') && !find('.found li'));
    await look(panel, 'nothing found');
    answer('POST search', down);
    await type('input[type=search]', 'knee');
    const search = find('commonward-search')?.shadowRoot as ShadowRoot;
    await until(() => search.querySelectorAll('.hint').length > 1);
    await look(panel, 'a failure');
  });

  it('writing a question or an answer, and every fault', async () => {
    const panel = await openQuestion(pseudo);
    await press('.send');
    await found('.summary-of-faults');
    await look(panel, 'a question');
    answer('GET items/q0', () => Response.json({ question: answered() }));
    location.hash = '#commonward=q0';
    await found('commonward-question');
    await button('commonward-question', /Ŵríté/).then((write) => write.click());
    await until(() => find('commonward-composer')?.shadowRoot?.querySelector('textarea') && !find('commonward-search'));
    await look(panel, 'an answer');
  });

  it('writing a review: what looks like telling who somebody is, whom to call, being asked again, a failure, and where it waits', async () => {
    const typed = ['I want to kill myself. Ring ', '07700 900417'];
    const panel = await openReview(pseudo);
    await press('.send');
    await found('.summary-of-faults');
    await look(panel, 'every fault');
    await fillReview(typed.join(''));
    await found('.help');
    await found('.hints');
    await look(panel, 'hints and help', typed);
    const { length: start } = typed[0]!;
    const findings = [
      { class: 'identifier', kind: 'phone', field: 'text', start, end: start + 12 },
      { class: 'abuse', kind: 'threat', field: 'text', start: 10, end: 14 },
      { class: 'abuse', kind: 'insult', field: 'text', start: 0, end: 4000 },
    ];
    answer('POST reviews', () => problem(422, 'ask_author', undefined, { findings }));
    await press('.send');
    await until(() => find('commonward-sign-in'));
    await look(panel, 'signing in to send', typed);
    await signInHere();
    await found('.asking');
    await look(panel, 'asked again', [...typed, 'I want to ', 'kill', ' myself. Ring ']);
    answer('POST reviews', () => problem(503, 'busy', undefined, { retryAfter: 100 }));
    await press('.as-it-is');
    await found('form > .summary-of-faults');
    await look(panel, 'a failure', [...typed, 'I want to ', 'kill', ' myself. Ring ']);
    answer('POST reviews', () => Response.json(myItem({ id: 'new', danger: 'distress' }), { status: 201 }));
    await press('.send');
    await until(() => !find('commonward-composer') && find('commonward-waiting .card, .card'));
    await look(panel, 'where it waits');
  });

  it('a draft that is found again, and a change', async () => {
    let panel = await openQuestion(pseudo);
    await type('input[name=title]', 'Can I swim?');
    panel.remove();
    panel = await openQuestion(pseudo);
    await look(panel, 'a draft');
    panel.remove();
    answer('GET me/items', withMine());
    panel = await signedIn();
    await press('#personal');
    await press('#own-mine-1 .edit');
    await beOfAge();
    await found('textarea');
    await look(panel, 'a change');
  });

  let letGo = () => {};
  afterEach(() => letGo());
  for (const [state, set, attributes] of [
    ['empty', () => answer('GET snapshot', withSnapshot(emptySnapshot()))],
    ['closed', () => answer('GET snapshot', withSnapshot(snapshot({ site: { ...site, accepting: false } })))],
    ['down', () => answer('GET snapshot', down)],
    ['unknown', () => undefined, { site: 'nobody' }],
    [
      'loading',
      () => answer('GET snapshot', () => new Promise<Response>((done) => (letGo = () => done(new Response(null, { status: 503 }))))),
    ],
  ] as const) {
    it(`${state}: what stands in the place of posts`, async () => {
      set();
      const panel = put({ loading: 'eager', ...pseudo, ...attributes });
      await until(() => find('.frame', panel)?.lang === 'en-XA' && find(state === 'loading' ? '.skeleton' : '.empty, .foot', panel));
      await look(panel, state);
    });
  }
});
