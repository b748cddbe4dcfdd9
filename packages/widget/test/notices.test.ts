import { expect } from '@open-wc/testing';
import '../src/define.ts';
import type { CommonwardPanel } from '../src/index.ts';
import { WishEvent } from '../src/events/wish.ts';
import * as lazy from '../src/root/lazy.ts';
import { accessible } from './accessible.ts';
import { myItem, openQuestion, question } from './fixtures.ts';
import {
  allText,
  answer,
  asked,
  beOfAge,
  down,
  find,
  focused,
  found,
  held,
  json,
  press,
  problem,
  quiet,
  reset,
  routes,
  shown,
  standard,
  textOf,
  type,
  until,
  withMine,
} from './stage.ts';

beforeEach(() => reset());

const notice = () => find('.notice');
const saying = (words: string) => until(() => notice()?.textContent?.includes(words) && notice(), `no notice says "${words}"`);
const act = (panel: Element, name: string, post = '#post-r0') =>
  until(
    () => [...(find(post, panel)?.querySelectorAll<HTMLElement>('.acts .link') ?? [])].find((each) => textOf(each).startsWith(name)),
    name,
  );
const places = (panel: CommonwardPanel) =>
  [panel, ...(find('commonward-reviews', panel)?.shadowRoot?.querySelectorAll('.post, button') ?? [])].map((each) => {
    const { top, left, width, height } = each.getBoundingClientRect();
    return [top, left, width, height].map(Math.round).join(' ');
  });
const signedIn = async (attributes: Record<string, string> = {}) => {
  localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
  const panel = await shown(attributes);
  await until(() => textOf(find('#personal', panel)) === 'Your posts', 'not signed in again');
  return panel;
};
const withoutNetwork = async (work: () => Promise<void>) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
};
/** Beside: no more than a line away from what was pressed, not over it, and inside the window. */
const isBeside = (pressed: Element) => {
  const [at, to] = [(notice() as Element).getBoundingClientRect(), pressed.getBoundingClientRect()];
  const apart = Math.max(at.top - to.bottom, to.top - at.bottom);
  expect(apart, 'over or far from what was pressed').to.be.within(-1, 24);
  expect(at.top, 'above the window').to.be.at.least(0);
  expect(at.bottom, 'below the window').to.be.at.most(innerHeight);
  expect(at.left).to.be.at.least(0);
  expect(at.right).to.be.at.most(innerWidth + 1);
};

/** From the panel to the code that was asked for. */
const askForCode = async () => {
  await press('#personal');
  await beOfAge();
  await type('input[type=email]', 'heron@example.org');
  await press('.send');
  await found('input[name=code]');
};
/** "Send a new code". */
const askAgain = () =>
  [...(find('commonward-sign-in')?.shadowRoot?.querySelectorAll<HTMLElement>('.link') ?? [])].find((each) =>
    textOf(each).includes('new code'),
  );

describe('what a press comes to', () => {
  it('"Link copied." is drawn beside the button without moving anything, and goes with the next press', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
    const panel = await shown();
    const before = places(panel);
    const button = await act(panel, 'Copy link');
    button.click();
    await saying('Link copied.');
    isBeside(button);
    expect(places(panel)).to.deep.equal(before);
    expect(find('.notice button')).to.equal(null);
    await accessible(panel);
    document.body.click();
    await until(() => !notice());
  });

  it('Escape ends what asks nothing too, and Tab from "Try again" goes on from what was pressed', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
    const panel = await signedIn();
    (await act(panel, 'Copy link')).click();
    await saying('Link copied.');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => !notice());
    answer('PUT items/r0/helpful', down);
    const button = await act(panel, 'Helpful');
    button.focus();
    button.click();
    await until(() => textOf(focused()) === 'Try again');
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }));
    await until(() => !notice());
    expect(focused()).to.equal(button);
  });

  it('a press goes to what the notice lies over, and what gets focus is never under it', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
    const panel = await shown();
    (await act(panel, 'Copy link')).click();
    const drawn = (await saying('Link copied.')) as HTMLElement;
    const { left, top, width, height } = drawn.getBoundingClientRect();
    expect(panel.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)?.closest('.notice') ?? null).to.equal(null);
    const [apart, under] = [await act(panel, 'Report', '#post-r1'), await act(panel, 'Report')];
    apart.focus();
    expect(notice()).to.equal(drawn);
    const [to, frame] = [under.getBoundingClientRect(), panel.getBoundingClientRect()];
    drawn.style.insetBlockStart = `${to.top - frame.top}px`;
    drawn.style.insetInlineStart = `${to.left - frame.left}px`;
    under.focus();
    await until(() => !notice());
  });

  it('a failed press says so beside the button, takes focus to "Try again", and that does the same once more', async () => {
    const panel = await signedIn();
    let code = '';
    panel.addEventListener('commonward-error', (event) => (code = event.detail.code));
    answer('PUT items/r0/helpful', down);
    const before = places(panel);
    const button = await act(panel, 'Helpful');
    button.focus();
    button.click();
    await saying('The service does not answer just now');
    expect(code).to.equal('unreachable');
    isBeside(button);
    expect(places(panel)).to.deep.equal(before);
    await until(() => textOf(focused()) === 'Try again', 'focus is not on "Try again"');
    await accessible(panel);
    answer('PUT items/r0/helpful', () => json({ helpful: 4 }));
    (focused() as HTMLElement).click();
    await until(() => textOf(button).startsWith('Helpful (4)'));
    expect(notice()).to.equal(null);
    expect(focused()).to.equal(button);
  });

  it('says what is tried again where the list has such a button, too', async () => {
    const panel = await signedIn();
    answer('GET reviews', down);
    await press('.more .button');
    await until(() => find('#post-r9', panel)?.getClientRects().length);
    await press('.more .button');
    const ofList = await found('.empty .button');
    expect(textOf(ofList)).to.equal('Try again: Show more reviews');
    answer('PUT items/r0/helpful', down);
    const button = await act(panel, 'Helpful');
    button.click();
    await saying('The service does not answer just now');
    expect(find('.notice button', panel)?.ariaLabel).to.equal(`Try again: ${textOf(button)}`);
    expect(ofList.getClientRects()).to.have.length(1);
    await accessible(panel);
    await type('#stars', '1');
    await until(() => textOf(find('.empty .button', panel)) === 'Try again: Reviews', 'the list was to be read anew');
    answer('GET reviews', standard()['GET reviews']!);
    await press('.empty .button');
    await until(() => find('#post-r0 .unseen', panel)?.textContent?.startsWith('1 out of 5'), 'the choice was lost');
    const { searchParams } = new URL(asked.filter(({ route }) => route === 'GET reviews').at(-1)?.url ?? '');
    expect([searchParams.get('stars'), searchParams.get('cursor')], 'nothing is added to another list').to.deep.equal(['1', null]);
  });

  it('Escape ends it and gives focus back; what cannot be tried again has no button', async () => {
    const panel = await signedIn();
    answer('PUT items/r0/helpful', () => problem(429, 'too_many', undefined, { retryAfter: 600 }));
    const button = await act(panel, 'Helpful');
    button.focus();
    button.click();
    await saying('Please try again in 10 minutes');
    expect(find('.notice button')).to.equal(null);
    answer('PUT items/r0/helpful', down);
    button.click();
    await until(() => textOf(focused()) === 'Try again');
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => !notice());
    expect(focused()).to.equal(button);
  });

  it('somebody who stayed signed in is not asked to sign in where the server did not answer, and tries again', async () => {
    answer('POST sessions/refresh', down);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await shown();
    (await act(panel, 'Helpful', '#post-r1')).click();
    await saying('does not answer just now');
    expect(find('commonward-sign-in')).to.equal(null);
    await press('#personal');
    await saying('does not answer just now');
    expect(find('commonward-sign-in')).to.equal(null);
    answer('POST sessions/refresh', standard()['POST sessions/refresh']!);
    await until(() => focused() === notice()?.querySelector('button'));
    await press('.notice button');
    await found('commonward-mine');
  });

  it('without a network it names that, and whoever has gone on to something else is not called back', async () => {
    const panel = await shown({ parts: 'questions' });
    answer('GET items/q0', down);
    await withoutNetwork(async () => {
      const title = await found('#post-q0 .title');
      const order = await found('#order');
      order.focus();
      title.click();
      await saying('You seem to be offline.');
      isBeside(title);
      expect(focused()).to.equal(order);
      expect(find('[aria-live=assertive]', panel)?.textContent).to.satisfy((said: string) => said === '' || said.includes('offline'));
    });
    await press('.notice button');
    await until(() => textOf(notice()).includes('The service does not answer just now.'));
  });

  it('lies above what was pressed where there is no room below, and inside the panel from right to left at 320 px', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
    const panel = await shown({ lang: 'ar-XB' }, 'width: 320px; font-size: 16px');
    await until(() => find('.frame', panel)?.dir === 'rtl');
    await press('.more .button');
    await until(() => focused()?.classList.contains('post'), 'focus did not move to what is new');
    const buttons = [...(find('#post-r9', panel)?.querySelectorAll<HTMLElement>('.acts .link') ?? [])];
    const copy = buttons.at(-1) as HTMLElement;
    copy.scrollIntoView({ block: 'end' });
    copy.click();
    await until(notice);
    await panel.updateComplete;
    isBeside(copy);
    scrollTo(0, 0);
  });

  it('is over once another view is opened or something else is chosen', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
    const panel = await shown();
    (await act(panel, 'Copy link')).click();
    await saying('Link copied.');
    answer('GET items/q0', () => json({ question: openQuestion() }));
    location.hash = '#commonward=q0';
    await found('commonward-question');
    expect(notice()).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
    find('commonward-question')?.shadowRoot?.querySelector('button')?.click();
    await until(() => !find('commonward-question'), 'the question stays open');
    (await act(panel, 'Copy link')).click();
    await saying('Link copied.');
    const star = await found<HTMLSelectElement>('select');
    star.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => !notice());
  });

  it('a failed link of a mail is told below the heading, with a way to try again', async () => {
    answer('GET items/q0', down);
    history.replaceState(null, '', '#commonward=q0');
    const panel = await shown();
    await saying('The service does not answer just now.');
    isBeside(find('.top', panel) as Element);
    answer('GET items/q0', () => json({ question: openQuestion() }));
    await press('.notice button');
    await found('commonward-question');
  });

  it('own posts: what was withdrawn and "Saved." are drawn; a new code is asked for once, however often it is pressed, and said in the form', async () => {
    answer('GET me/items', withMine());
    answer('POST items/mine-1/withdraw', () => json(myItem({ state: 'withdrawn' })));
    answer('PATCH me', () => json({ id: 'm1', pseudonym: 'Heron', mail: false }));
    const panel = await signedIn();
    await press('#personal');
    await press('#own-mine-1 .withdraw');
    await press('#own-mine-1 .yes');
    await saying('Withdrawn. Nobody else sees it now.');
    const box = await found('input[name=mail]');
    box.scrollIntoView({ block: 'center' });
    box.click();
    await saying('Saved.');
    isBeside(box);
    expect(allText(panel)).to.contain('Your account');
    await press('.sign-out');
    await until(() => textOf(find('#personal', panel)) === 'Sign in');
    await askForCode();
    const again = await until(askAgain);
    const before = asked.filter(({ route }) => route === 'POST codes').length;
    again.click();
    again.click();
    await until(() => allText(find('commonward-sign-in') as Element).includes('A new code is on its way.'));
    expect(asked.filter(({ route }) => route === 'POST codes').length - before).to.equal(1);
  });

  it('a new code is announced each time one is sent, and where it is not sent nothing says that it is on its way', async () => {
    const panel = await shown();
    await askForCode();
    const form = find('commonward-sign-in') as Element;
    const sentWords = 'A new code is on its way.';
    const said: string[] = [];
    const region = find('[aria-live=polite]', panel) as Element;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, { childList: true });
    for (const times of [1, 2]) {
      askAgain()?.click();
      await until(() => said.length === times);
      expect(said.at(-1)).to.equal(sentWords);
    }
    answer('POST codes', () => problem(429, 'too_many', undefined, { retryAfter: 600 }));
    askAgain()?.click();
    await until(() => form.shadowRoot?.querySelector('.summary-of-faults'));
    expect(allText(form)).not.to.contain(sentWords);
    expect(said.length).to.equal(2);
  });

  it('what was typed while a new code was asked for stays, and so does the focus in its field', async () => {
    await shown();
    await askForCode();
    const late = held(standard()['POST codes']!);
    answer('POST codes', late.answer);
    askAgain()?.click();
    await type('input[name=code]', '123 456');
    const name = await found<HTMLInputElement>('input[name=pseudonym]');
    name.focus();
    late.letGo();
    await until(() => allText(find('commonward-sign-in') as Element).includes('A new code is on its way.'));
    expect(find<HTMLInputElement>('input[name=code]')?.value).to.equal('123 456');
    expect(focused()).to.equal(name);
    askAgain()?.click();
    await until(() => find<HTMLInputElement>('input[name=code]')?.value === '', 'a code of before stays');
  });

  describe('who went on before an answer came', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    const opened = () => find('commonward-question')?.shadowRoot?.querySelector('.post')?.id;
    /** A post is wished for, and the answer kept back. `arrive` lets it go, and waits until all that it leads to has been done. */
    const asksFor = async (comes: Parameters<typeof held>[0]) => {
      const late = held(comes);
      answer('GET items/q0', late.answer);
      const panel = await shown({ parts: 'questions' });
      location.hash = '#commonward=q0';
      await until(() => routes().includes('GET items/q0'));
      const arrive = async () => {
        late.letGo();
        await quiet();
        await lazy.questionItem();
        await quiet();
        await panel.updateComplete;
      };
      return { panel, arrive };
    };

    it('sees of two posts the one that they wished for last', async () => {
      const { arrive } = await asksFor(() => json({ question: question(0) }));
      answer('GET items/q1', () => json({ question: question(1) }));
      location.hash = '#commonward=q1';
      await until(() => opened() === 'post-q1');
      await arrive();
      expect(opened()).to.equal('post-q1');
    });

    for (const [what, comes] of [
      ['a post', () => json({ question: question(0) })],
      ['a failure', down],
    ] as const)
      it(`is not taken out of the form that they opened meanwhile: ${what}`, async () => {
        const { arrive } = await asksFor(comes);
        await press('.tools .button');
        await beOfAge();
        await type('textarea', 'Mine.');
        await arrive();
        expect(opened()).to.equal(undefined);
        expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Mine.');
        expect(notice() === null).to.equal(true);
      });

    it('keeps the report that they write when a post comes', async () => {
      const { panel, arrive } = await asksFor(() => json({ question: question(0) }));
      (await act(panel, 'Report', '#post-q1')).click();
      await found('commonward-report');
      await type('textarea', 'Not true.');
      await arrive();
      expect(opened()).to.equal(undefined);
      expect(find<HTMLTextAreaElement>('commonward-report', panel)?.shadowRoot?.querySelector('textarea')?.value).to.equal('Not true.');
    });

    it('is asked to sign in who wishes to before the server has heard that they signed out', async () => {
      const panel = await signedIn();
      await press('#personal');
      const late = held(() => new Response(null, { status: 204 }));
      answer('POST sessions/end', late.answer);
      await press('.sign-out');
      await until(() => textOf(find('#personal', panel)) === 'Sign in');
      await press('#personal');
      await beOfAge();
      await found('input[type=email]');
      late.letGo();
      await quiet();
      await panel.updateComplete;
      expect(find('input[type=email]') !== null).to.equal(true);
    });

    it('stays where they went on to when an answer is marked as the answer, and finds it marked on coming back', async () => {
      answer('GET items/q0', () => json({ question: openQuestion() }));
      answer('GET items/q1', () => json({ question: question(1) }));
      const panel = await signedIn({ parts: 'questions' });
      location.hash = '#commonward=q0';
      await until(() => opened() === 'post-q0');
      const late = held(() => new Response(null, { status: 204 }));
      answer('PUT questions/q0/accepted', late.answer);
      find('commonward-question')?.dispatchEvent(new WishEvent({ want: 'accept', question: 'q0', answer: 'a1' }));
      await until(() => routes().includes('PUT questions/q0/accepted'));
      location.hash = '#commonward=q1';
      await until(() => opened() === 'post-q1');
      const before = routes().filter((route) => route === 'GET items/q0').length;
      late.letGo();
      await until(() => routes().filter((route) => route === 'GET items/q0').length > before, 'not read anew');
      await quiet();
      await panel.updateComplete;
      expect(opened()).to.equal('post-q1');
    });
  });
});
