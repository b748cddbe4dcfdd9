import { expect } from '@open-wc/testing';
import '../src/define.ts';
import type { CommonwardPanel } from '../src/index.ts';
import { emptySnapshot, question, review, site, snapshot } from './fixtures.ts';
import { accessible } from './accessible.ts';
import {
  allText,
  answer,
  asked,
  down,
  find,
  focused,
  found,
  frames,
  press,
  problem,
  reset,
  routes,
  shown,
  standard,
  put,
  quiet,
  textOf,
  until,
  withSnapshot,
} from './stage.ts';

// a warning is given once in the life of a page, whichever test comes upon it first
const warnings: string[] = [];
const { warn } = console;
before(() => {
  console.warn = (...said: unknown[]) => void warnings.push(said.map(String).join(' '));
});
after(() => {
  console.warn = warn;
});
beforeEach(() => reset());

const live = (panel: Element, urgency = 'polite') => find(`[aria-live=${urgency}]`, panel)?.textContent ?? '';
const posts = (panel: Element) =>
  [...(find('commonward-reviews', panel)?.shadowRoot?.querySelectorAll('.list > li') ?? [])] as HTMLElement[];

describe('reading', () => {
  it('says the rating in one sentence, the distribution with numbers, and since when', async () => {
    const panel = await shown();
    const text = allText(panel);
    expect(text).to.contain('Rated 4.6 out of 5 on average, from 128 reviews.');
    expect(text).to.contain('5 stars: 95 reviews');
    expect(text).to.contain('128 reviews since November 2024');
  });

  it('with more criteria than there is room for, or long ones, keeps to the reserved height beside them; the detail has every word', async () => {
    const long = 'How well the people at the front desk explained what was going to happen and when';
    const rated = (count: number, label: (at: number) => string) => {
      const { reviews } = snapshot();
      const criteria = Array.from({ length: count }, (_, at) => ({ key: `c${at}`, label: label(at), mean: 4, count: 9 }));
      return withSnapshot(snapshot({ reviews: { ...reviews!, summary: { ...reviews!.summary, criteria } } }));
    };
    const rows = () => [...(find('.criteria')?.querySelectorAll<HTMLElement>(':scope > div') ?? [])];
    const drawn = () => rows().filter((row) => row.getClientRects().length);
    const isWhole = (row: HTMLElement) => row.querySelector('dt')!.scrollHeight <= row.querySelector('dt')!.clientHeight + 1;
    const isThere = (selector: string) => find(selector)!.getClientRects().length > 0;
    const inside = '.detail-button';
    for (const [name, count, label, beside] of [
      ['seven short ones', 7, (at: number) => `Criterion ${at}`, 5],
      ['twelve long ones', 12, (at: number) => `${at} ${long}`, 5],
      ['twelve without a space', 12, () => 'x'.repeat(80), 5],
      ['one long one', 1, () => `${long}, ${long}`.slice(0, 160), 1],
    ] as const) {
      for (const width of ['782px', '640px']) {
        await reset({ 'GET snapshot': rated(count, label) });
        const panel = await shown({}, `width: ${width}; font-size: 17px`);
        expect(panel.getBoundingClientRect().height, name).to.be.closeTo(36 * 17, 1);
        expect(drawn(), name).to.have.length(beside);
        expect(find('.criteria')!.getBoundingClientRect().height, name).to.be.at.most(find('.bars')!.getBoundingClientRect().height + 1);
        const least = find('.bars')!.getBoundingClientRect().height;
        expect(isThere(inside), name).to.equal(true);
        await press(inside);
        await until(() => drawn().length === count && rows().every(isWhole), `${name}: not all of it is drawn`);
        expect(textOf(find(inside)), name).to.equal('Hide detail');
        expect(find('.bars')!.getBoundingClientRect().height, name).to.be.at.least(least - 1);
        await accessible(panel);
        await press(inside);
        await until(() => drawn().length === beside, `${name}: cannot be left out again`);
        expect(isThere(inside), name).to.equal(true);
      }
    }
    await reset();
    await shown({}, 'width: 782px; font-size: 17px');
    expect(rows().every(isWhole)).to.equal(true);
    expect(isThere(inside), 'no button where nothing is left out').to.equal(false);
  });

  it('keeps to the reserved height at 320 and 1280 px, shows at least one whole post, and grows only after a reader asks', async () => {
    for (const width of ['286px', '782px']) {
      await reset();
      const panel = await shown({}, `width: ${width}; font-size: 17px`);
      await until(() => posts(panel).some((post) => post.hidden));
      expect(panel.getBoundingClientRect().height, width).to.be.closeTo(36 * 17, 1);
      const [first] = posts(panel);
      const list = find('.list', panel) as HTMLElement;
      expect((first as HTMLElement).getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().bottom + 1);
      expect(list.scrollHeight, 'nothing is cut').to.be.at.most(list.clientHeight + 2);
      await press('.more .button');
      await until(() => panel.getBoundingClientRect().height > 36 * 17 + 50);
    }
  });

  it('grows rather than cuts when not even one shortened post fits', async () => {
    const panel = await shown({}, 'width: 150px; font-size: 20px');
    await until(() => panel.getBoundingClientRect().height > 36 * 20);
    expect(posts(panel).filter((post) => !post.hidden)).to.have.length(1);
  });

  it('fits its posts again in less than a pixel less of room, and in another place of the same size', async () => {
    const panel = await shown({}, 'width: 600px; font-size: 17px');
    await until(() => posts(panel).some((post) => post.hidden));
    const list = find('commonward-reviews', panel) as HTMLElement;
    const { width } = list.getBoundingClientRect();
    // nearly half a pixel over a whole one, and then as much under it
    const over = 600 + Math.round(width) + 0.4 - width;
    panel.style.width = `${over}px`;
    await frames(5);
    let fitted = 0;
    const observer = new MutationObserver(() => (fitted += 1));
    observer.observe(posts(panel).at(-1) as HTMLElement, { attributeFilter: ['hidden'] });
    panel.style.width = `${over - 0.8}px`;
    await until(() => fitted === 1);
    await frames(5);
    expect(fitted, 'once').to.equal(1);

    const place = document.createElement('div');
    document.body.append(place);
    place.append(panel);
    await until(() => fitted > 1);
    observer.disconnect();
  });

  it('shows what did not fit first, then loads more: no post twice, focus on the first new one, and says how many', async () => {
    const panel = await shown();
    const before = posts(panel).filter((post) => !post.hidden).length;
    await press('.more .button');
    await until(() => focused()?.id === `post-r${before}`, 'focus did not move to the first new post');
    expect(routes()).to.deep.equal(['GET snapshot']);
    await until(() => live(panel) === '10 of 128 shown.');
    await press('.more .button');
    await until(() => focused()?.id === 'post-r10', 'focus did not move to the first post of the next page');
    const ids = posts(panel).map((post) => post.querySelector('article')?.id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length(18);
    await until(() => live(panel) === '18 of 128 shown.');
  });

  it('a failed load of more keeps what is there and offers to try again', async () => {
    const panel = await shown();
    await press('.more .button');
    answer('GET reviews', down);
    let code = '';
    panel.addEventListener('commonward-error', (event) => (code = event.detail.code));
    await press('.more .button');
    await until(() => find('.empty', panel));
    expect(posts(panel)).to.have.length(10);
    expect(code).to.equal('unreachable');
    answer(
      'GET reviews',
      () => new Response(JSON.stringify({ items: [review(40)], next: null }), { headers: { 'content-type': 'application/json' } }),
    );
    await press('.empty .button');
    await until(() => focused()?.id === 'post-r40');
    expect(find('.empty', panel)).to.equal(null);
  });

  it('a page that the server can no longer continue from says so and starts from the first one, not from the same place again', async () => {
    const panel = await shown();
    await press('.more .button');
    answer('GET reviews', ({ request }) =>
      new URL(request.url).searchParams.has('cursor')
        ? problem(400, 'bad_cursor')
        : new Response(JSON.stringify({ items: [review(50), review(51)], next: 'fresh' }), {
            headers: { 'content-type': 'application/json' },
          }),
    );
    const more = await found<HTMLElement>('.more .button');
    more.focus();
    more.click();
    await until(() => allText(panel).includes('The list has changed meanwhile.'));
    expect(posts(panel), 'what is read stays until the reader asks').to.have.length(10);
    await until(() => textOf(focused()) === 'Start from the beginning', 'focus was lost with the button');
    await accessible(panel);
    (focused() as HTMLElement).click();
    await until(() => focused()?.id === 'post-r50');
    expect(posts(panel)).to.have.length(2);
    expect(find('.empty', panel)).to.equal(null);
    await press('.more .button');
    await until(() => asked.at(-1)?.url.includes('cursor=fresh'));
  });

  it('filters by stars and says what an empty choice means', async () => {
    const panel = await shown();
    const select = await found<HTMLSelectElement>('#stars');
    select.value = '2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => asked.at(-1)?.url.includes('stars=2'));
    await until(() => live(panel).startsWith('10 of'));
    answer(
      'GET reviews',
      () => new Response(JSON.stringify({ items: [], next: null }), { headers: { 'content-type': 'application/json' } }),
    );
    select.value = '1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => allText(panel).includes('There is no review with 1 star.'));
  });

  it('counts the questions without an answer for that order, says when there is none, and keeps the way out', async () => {
    const panel = await shown({ parts: 'questions' });
    const choose = async (order: string) => {
      const select = await found<HTMLSelectElement>('#order');
      select.value = order;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await choose('unanswered');
    await until(() => live(panel) === '2 of 12 shown.');
    await choose('helpful');
    await until(() => live(panel) === '2 of 41 shown.');
    answer('GET questions', () => Response.json({ items: [], next: null }));
    await choose('unanswered');
    await until(() => allText(panel).includes('Every question here has an answer.'));
    expect(allText(panel)).not.to.include('Nobody has asked');
    await accessible(panel);
    answer('GET questions', standard()['GET questions']!);
    await choose('newest');
    await until(() => find('#post-q30', panel));
    expect(allText(panel)).not.to.include('Every question here');
  });

  it('a page that begins with the unanswered questions offers the others where all are answered', async () => {
    answer(
      'GET snapshot',
      withSnapshot(snapshot({ questions: { summary: { count: 41, unanswered: 0 }, page: { items: [], next: null } } })),
    );
    const panel = await shown({ parts: 'questions', sort: 'unanswered' });
    expect(allText(panel)).to.include('Every question here has an answer.');
    const select = await found<HTMLSelectElement>('#order');
    expect(select.value).to.equal('unanswered');
    select.value = 'newest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => find('#post-q30', panel));
    expect(asked.at(-1)?.url).to.contain('sort=newest');
  });

  it('moves between tabs by arrows, Home and End, mirrored from right to left', async () => {
    const key = (name: string) =>
      focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
    const panel = await shown();
    const tabs = () => [...(panel.shadowRoot?.querySelectorAll('[role=tab]') ?? [])] as HTMLElement[];
    tabs()[0]?.focus();
    for (const [name, chosen] of [
      ['ArrowRight', 1],
      ['ArrowRight', 0],
      ['ArrowLeft', 1],
      ['Home', 0],
      ['End', 1],
    ] as const) {
      key(name);
      await panel.updateComplete;
      expect(tabs().map((tab) => tab.getAttribute('aria-selected'))[chosen], name).to.equal('true');
      expect(tabs().map((tab) => tab.tabIndex)).to.deep.equal(chosen ? [-1, 0] : [0, -1]);
      expect(focused()).to.equal(tabs()[chosen]);
    }
    panel.lang = 'ar-XB';
    await until(() => find('.frame', panel)?.dir === 'rtl');
    tabs()[0]?.focus();
    key('Home');
    key('ArrowLeft');
    await panel.updateComplete;
    expect(tabs()[1]?.getAttribute('aria-selected')).to.equal('true');
  });

  it('says who answered: clinician, staff, member and imported look and read differently, and nothing says checked', async () => {
    history.replaceState(null, '', '#commonward=q0');
    const panel = await shown();
    const item = await found('commonward-question');
    await until(() => focused()?.id === 'post-q0');
    const answers = [...(item.shadowRoot?.querySelectorAll('.answer') ?? [])];
    expect(answers.map((each) => textOf(each.querySelector('.badge')))).to.deep.equal([
      'Clinician at Riverside Clinic',
      'Staff at Riverside Clinic',
      'Member',
      'Imported from MedlinePlus, 3 May 2019',
    ]);
    expect(answers.map((each) => each.className.trim())).to.deep.equal([
      'answer clinician',
      'answer staff',
      'answer peer',
      'answer imported',
    ]);
    expect(textOf(answers[0] as Element)).to.contain('Chosen as the answer');
    expect(allText(panel)).not.to.match(/checked|verified/i);
    await accessible(panel);
  });

  it('opens the linked item on a later hash change too, and goes back to the list', async () => {
    const panel = await shown();
    location.hash = '#commonward=r0';
    await found('commonward-review');
    await until(() => focused()?.id === 'post-r0');
    expect(allText(panel)).to.contain('What this reply said before');
    (find('commonward-review', panel)?.shadowRoot?.querySelector('.link') as HTMLElement).click();
    await until(() => !find('commonward-review', panel));
    expect(focused()?.id).to.equal('post-r0');
  });

  it('an imported reply says where it comes from, from when and by whom, not that it was posted here; the clinic’s own says when', async () => {
    const written = { ...review(0).reply!, editedAt: null, history: [] };
    const imported = {
      ...written,
      postedAt: Date.UTC(2021, 1, 5, 12),
      source: { name: 'Old review page', date: Date.UTC(2021, 1, 5, 12) },
      author: { name: 'Dr A. Moss', kind: 'imported' as const },
    };
    const items = [review(0, { reply: imported }), review(3, { reply: written })];
    answer('GET snapshot', withSnapshot(snapshot({ reviews: { ...snapshot().reviews!, page: { items, next: null } } })));
    const panel = await shown();
    const [one, other] = posts(panel).map((post) => textOf(post.querySelector('.reply')!));
    expect(one).to.contain('Imported from Old review page, 5 February 2021');
    expect(one).to.contain('Dr A. Moss.');
    expect(one).not.to.contain('Posted');
    expect(other).to.contain('Posted');
    expect(other).not.to.contain('Imported');
    await accessible(panel);
  });

  it('an item of another subject is left to the panel that shows that subject', async () => {
    answer(
      'GET items/q0',
      () =>
        new Response(JSON.stringify({ question: question(0, { subject: 'treatment/knee' }) }), {
          headers: { 'content-type': 'application/json' },
        }),
    );
    const one = await shown();
    const two = await shown({ subject: 'treatment/knee' });
    location.hash = '#commonward=q0';
    await until(() => find('commonward-question', two) && routes().filter((route) => route === 'GET items/q0').length === 2);
    await quiet();
    expect(find('commonward-question', one) === null).to.equal(true);
  });

  it('gives the address of the page without its query when a link is copied', async () => {
    const panel = await shown();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    const button = [...(find('commonward-reviews', panel)?.shadowRoot?.querySelectorAll<HTMLElement>('.acts .link') ?? [])].find((each) =>
      textOf(each).startsWith('Copy link'),
    );
    button?.click();
    await until(() => copied);
    expect(copied).to.equal(`${location.origin}${location.pathname}#commonward=r0`);
    await until(() => live(panel) === 'Link copied.');
  });

  it('several panels on a page share one request, a moved panel makes none, a removed one ends its own', async () => {
    const one = await shown();
    const two = await shown();
    expect(routes()).to.deep.equal(['GET snapshot']);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(one);
    await one.updateComplete;
    await quiet();
    expect(routes()).to.deep.equal(['GET snapshot']);
    one.remove();
    two.remove();
    await Promise.resolve();
    document.body.append(two);
    await until(() => routes().length === 2);
  });

  it('mounting and removing ten times leaves nothing behind', async () => {
    for (let times = 0; times < 10; times += 1) {
      const panel = await shown();
      panel.remove();
      await Promise.resolve();
    }
    expect(document.body.children).to.have.length(0);
    expect(
      Object.keys(localStorage)
        .concat(Object.keys(sessionStorage))
        .concat(document.cookie ? [document.cookie] : []),
    ).to.deep.equal([]);
  });

  it('fetches nothing until it is near the viewport', async () => {
    const panel = put({}, 'margin-top: 5000px');
    await panel.updateComplete;
    await frames(2);
    expect(asked).to.have.length(0);
    panel.scrollIntoView();
    await until(() => asked.length === 1);
    scrollTo(0, 0);
  });

  it('sends ready once per subject, with its keys only', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent).detail);
    document.addEventListener('commonward-ready', listen);
    await shown();
    await until(() => heard.length);
    expect(heard).to.deep.equal([{ site: 'riverside', subject: 'practitioner/amara-okafor' }]);
    document.removeEventListener('commonward-ready', listen);
  });

  it('a key typed in a field does not reach the shortcuts of the page', async () => {
    await shown();
    await press('.tools .button');
    const radio = await found('input[name=age]');
    let heard = 0;
    const listen = () => (heard += 1);
    document.addEventListener('keydown', listen);
    radio.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    expect(heard).to.equal(0);
    (await found('.age-go')).dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });
});

describe('states', () => {
  let letGo = () => {};
  afterEach(() => letGo());

  const states: [name: string, set: () => void, look: (panel: CommonwardPanel) => unknown, attributes?: Record<string, string>][] = [
    [
      'loading',
      () => answer('GET snapshot', () => new Promise<Response>((done) => (letGo = () => done(new Response(null, { status: 503 }))))),
      (panel) => find('.skeleton', panel),
    ],
    [
      'empty',
      () => answer('GET snapshot', withSnapshot(emptySnapshot())),
      (panel) => allText(panel).includes('Nobody has written a review yet.'),
    ],
    ['an error', () => answer('GET snapshot', () => problem(500, 'internal')), (panel) => find('.empty .button', panel)],
    ['the server down', () => answer('GET snapshot', down), (panel) => allText(panel).includes('does not answer just now')],
    ['an unknown site', () => undefined, (panel) => allText(panel).includes('not set up on this page'), { site: 'nobody' }],
    [
      'a site that takes no posts',
      () => answer('GET snapshot', withSnapshot(snapshot({ site: { ...site, accepting: false } }))),
      (panel) => allText(panel).includes('Posting is not open yet'),
    ],
    [
      'every question answered',
      () =>
        answer(
          'GET snapshot',
          withSnapshot(snapshot({ questions: { summary: { count: 41, unanswered: 0 }, page: { items: [], next: null } } })),
        ),
      (panel) => allText(panel).includes('Every question here has an answer.'),
      { parts: 'questions', sort: 'unanswered' },
    ],
    ['reviews', () => undefined, (panel) => find('.foot', panel)],
    ['questions', () => undefined, (panel) => find('.foot', panel), { parts: 'questions,reviews' }],
    ['dark', () => undefined, (panel) => find('.foot', panel), { theme: 'dark' }],
    ['right to left', () => undefined, (panel) => find('.frame[dir=rtl] .foot', panel), { lang: 'ar-XB' }],
  ];
  for (const [name, set, look, attributes] of states) {
    it(`${name}: drawn, within the reserved height, accessible`, async () => {
      set();
      const panel = put({ loading: 'eager', ...attributes }, 'font-size: 16px; width: 320px');
      await until(() => look(panel), `${name} was not drawn`);
      await panel.updateComplete;
      expect(panel.getBoundingClientRect().height).to.be.closeTo(36 * 16, 1);
      expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
      await accessible(panel);
    });
  }

  it('says under each list how what it holds is checked', async () => {
    const reviews = /A person reads every review written here/;
    const questions = /A person reads every question and every answer written here/;
    const foot = (panel: Element) => textOf(find('.foot', panel));
    const onlyReviews = foot(await shown({ parts: 'reviews' }));
    expect(onlyReviews).to.match(reviews);
    expect(onlyReviews).not.to.match(questions);
    document.body.replaceChildren();
    const onlyQuestions = foot(await shown({ parts: 'questions' }));
    expect(onlyQuestions).to.match(questions).and.to.contain('Privacy');
    expect(onlyQuestions).not.to.match(reviews);
    document.body.replaceChildren();
    const panel = await shown();
    expect(foot(panel)).to.match(reviews);
    await press('#tab-questions');
    await until(() => questions.test(foot(panel)));
    expect(foot(panel)).not.to.match(reviews);
    await press('#tab-reviews');
    await until(() => reviews.test(foot(panel)));
  });

  it('comes back from an error by the button', async () => {
    answer('GET snapshot', down);
    const panel = put();
    await until(() => find('.empty .button', panel));
    answer('GET snapshot', withSnapshot(snapshot()));
    await press('.empty .button');
    await until(() => find('.foot', panel));
  });

  it('a site that takes no posts tells its owner why on the console, once, and shows no way to post', async () => {
    answer('GET snapshot', withSnapshot(snapshot({ site: { ...site, accepting: false } })));
    const panel = await shown({ subject: 'other' });
    expect(find('.tools .button', panel)).to.equal(null);
    expect(find('#personal', panel)).to.equal(null);
    await shown({ subject: 'another' });
    await shown({ subject: 'another' });
    const said = warnings.filter((text) =>
      /until the site's owner has set a controller name and a privacy page, and added this subject/.test(text),
    );
    expect(said.map((text) => /subject="([^"]*)"/.exec(text)?.[1]))
      .to.include.members(['other', 'another'])
      .and.to.satisfy((all: string[]) => new Set(all).size === all.length);
  });
});

describe('trying again', () => {
  it('keeps focus in the panel: on the button where it fails once more, at the title where it works', async () => {
    answer('GET snapshot', down);
    const panel = put();
    const button = async () => (await until(() => find('.empty button', panel))) as HTMLElement;
    (await button()).focus();
    for (const answers of [down, withSnapshot(snapshot())]) {
      answer('GET snapshot', answers);
      (await button()).click();
      await until(() => (answers === down ? focused()?.textContent?.trim() === 'Try again' : posts(panel).length > 0));
    }
    expect(focused()?.id).to.equal('panel-title');
  });
});
