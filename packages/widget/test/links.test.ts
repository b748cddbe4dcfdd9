import { expect } from '@open-wc/testing';
import '../src/define.ts';
import { accessible } from './accessible.ts';
import { signInHere } from './composing.ts';
import { mine, myItem, openQuestion } from './fixtures.ts';
import {
  allText,
  answer,
  beOfAge,
  find,
  focused,
  found,
  frames,
  held,
  json,
  press,
  problem,
  quiet,
  reset,
  routes,
  shown,
  textOf,
  until,
  withMine,
} from './stage.ts';

beforeEach(() => reset());

const follow = (id: string) => {
  answer(`GET items/${id}`, () => problem(404, 'unknown_item'));
  history.replaceState(null, '', `#commonward=${id}`);
};
const signedIn = () => localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');

describe('a link to a post that is not public', () => {
  it('opens among their own posts for its author, with focus on it', async () => {
    follow('mine-2');
    answer('GET me/items', withMine());
    signedIn();
    const panel = await shown();
    await until(() => focused()?.id === 'own-mine-2', 'the post did not take focus');
    expect(textOf(focused())).to.contain('Please leave out the phone number');
    expect(find('commonward-not-public', panel)).to.equal(null);
    await accessible(panel);
  });

  it('asks for the posts once more when the one of the mail is newer than what is here', async () => {
    let asked = 0;
    answer('GET me/items', () => json({ items: (asked += 1) === 1 ? [] : [myItem({ id: 'mine-9', state: 'refused' })], helpful: [] }));
    signedIn();
    await shown();
    await until(() => asked === 1);
    await until(() => textOf(find('#personal')) === 'Your posts');
    answer('GET items/mine-9', () => problem(404, 'unknown_item'));
    location.hash = '#commonward=mine-9';
    await until(() => focused()?.id === 'own-mine-9');
  });

  it('tells a stranger calmly why that may be, and opens it once they have signed in', async () => {
    follow('mine-2');
    const panel = await shown();
    await found('commonward-not-public');
    await until(() => textOf(focused()) === 'This post cannot be shown here');
    expect(allText(panel)).to.contain('It may be waiting to be read');
    await accessible(panel);
    answer('GET me/items', withMine());
    (find('commonward-not-public')?.shadowRoot?.querySelector('.button') as HTMLElement).click();
    await beOfAge();
    await signInHere();
    await until(() => focused()?.id === 'own-mine-2');
  });

  it('tells a member whose it is not, without asking them to sign in, and leads back to the list', async () => {
    follow('somebody-elses');
    answer('GET me/items', withMine());
    signedIn();
    const panel = await shown();
    const told = await found('commonward-not-public');
    await until(() => allText(told).includes('It is not among your newest posts.'));
    expect(told.shadowRoot?.querySelector('.button')).to.equal(null);
    expect(allText(panel)).not.to.contain('did not work');
    (told.shadowRoot?.querySelector('.link') as HTMLElement).click();
    await until(() => !find('commonward-not-public', panel));
  });

  it('is spoken of by one panel of a page, the one of its subject where that is known', async () => {
    answer('GET me/items', () => json({ ...mine(), items: [myItem({ id: 'mine-1', subject: 'treatment/knee' })] }));
    answer('GET items/mine-1', () => problem(404, 'unknown_item'));
    answer('GET items/nobodys', () => problem(404, 'unknown_item'));
    signedIn();
    const one = await shown();
    const two = await shown({ subject: 'treatment/knee' });
    location.hash = '#commonward=mine-1';
    await until(() => find('commonward-mine', two));
    expect(find('commonward-mine', one)).to.equal(null);
    location.hash = '#commonward=nobodys';
    await until(() => find('commonward-not-public', one));
    expect(find('commonward-not-public', two)).to.equal(null);
  });
});

describe('a link to a public post', () => {
  it('of another subject says above it what it is about, so that nobody passes it off as one of this page', async () => {
    const { review } = await import('./fixtures.ts');
    const subject = { key: 'clinic/riverside', kind: 'clinic', name: 'Riverside Clinic' };
    answer('GET items/r0', () => json({ subject, review: review(0, { subject: subject.key }) }));
    location.hash = '#commonward=r0';
    const panel = await shown();
    await found('commonward-review');
    expect(textOf(find('.elsewhere', panel))).to.equal('This is not about this page, but about: Riverside Clinic');
    await until(() => focused()?.id === 'post-r0', 'the post did not take focus');
    await accessible(panel);
  });

  it('of another subject brings what it is about to sight and says it, however narrow the page, so that nobody reads the post without it', async () => {
    const { review } = await import('./fixtures.ts');
    const subject = { key: 'clinic/riverside', kind: 'clinic', name: 'Riverside Clinic of the Two Long Rivers and the Harbour' };
    answer('GET items/r0', () => json({ subject, review: review(0, { subject: subject.key }) }));
    const panel = await shown({}, 'width: 320px; font-size: 20px; margin-block: 100vh');
    location.hash = '#commonward=r0';
    await until(() => focused()?.id === 'post-r0', 'the post did not take focus');
    const line = find('.elsewhere', panel) as HTMLElement;
    await until(() => line.getBoundingClientRect().top >= 0 && line.getBoundingClientRect().bottom <= innerHeight, 'the line is cut');
    await until(() => textOf(find('[aria-live=polite]', panel)) === textOf(line), 'the line is not said');
  });

  it('opens nothing once the address names it no more: its reader went back while it was on its way', async () => {
    const { review } = await import('./fixtures.ts');
    const panel = await shown();
    // opened once, so that the code for it is here
    location.hash = '#commonward=r0';
    (await found('commonward-review')).shadowRoot?.querySelector<HTMLElement>('.link')?.click();
    await until(() => !find('commonward-review', panel));
    const late = held(() => json({ review: review(0) }));
    answer('GET items/r0', late.answer);
    location.hash = '#commonward=r0';
    await until(() => routes().filter((route) => route === 'GET items/r0').length === 2);
    const before = focused();
    location.hash = '#below';
    late.letGo();
    await quiet();
    // the code for it is asked for once more, and here at once: in these it would have been drawn
    await frames(20);
    expect(find('commonward-review', panel) === null, 'it opened all the same').to.equal(true);
    expect(focused() === before, 'it took the focus').to.equal(true);
  });

  describe('while its reader has begun to write elsewhere on the page', () => {
    let touched = false;
    beforeEach(() => {
      Object.defineProperty(navigator, 'userActivation', {
        configurable: true,
        get: () => ({ hasBeenActive: touched, isActive: touched }),
      });
    });
    afterEach(() => {
      delete (navigator as { userActivation?: unknown }).userActivation;
      document.querySelector('#own-search')?.remove();
    });
    const field = () => {
      const input = Object.assign(document.createElement('input'), { id: 'own-search' });
      document.body.append(input);
      return input;
    };
    const followed = async (before: () => void) => {
      const { review } = await import('./fixtures.ts');
      const late = held(() => json({ review: review(0) }));
      answer('GET items/r0', late.answer);
      const panel = await shown();
      location.hash = '#commonward=r0';
      await until(() => routes().includes('GET items/r0'));
      before();
      late.letGo();
      await found('commonward-review');
      await panel.updateComplete;
      await frames(5);
    };

    it('opens, and leaves the focus and the page where they are', async () => {
      touched = true;
      const input = field();
      const top = scrollY;
      await followed(() => input.focus({ preventScroll: true }));
      expect(focused() === input, 'it took the focus').to.equal(true);
      expect(scrollY).to.equal(top);
    });

    it('but takes it from a field in which the page itself has put it', async () => {
      touched = false;
      const input = field();
      await followed(() => input.focus({ preventScroll: true }));
      await until(() => focused()?.id === 'post-r0', 'the post did not take focus');
    });

    it('leaves it in a form of another panel too, also where the post is not public', async () => {
      touched = true;
      await shown();
      const other = await shown({ subject: 'treatment/knee' });
      const late = held(() => problem(404, 'unknown_item'));
      answer('GET items/nobodys', late.answer);
      const input = document.createElement('textarea');
      other.shadowRoot?.querySelector('.foot')?.append(input);
      location.hash = '#commonward=nobodys';
      await until(() => routes().includes('GET items/nobodys'));
      input.focus({ preventScroll: true });
      late.letGo();
      await found('commonward-not-public');
      await frames(5);
      expect(focused() === input, 'it took the focus').to.equal(true);
    });
  });

  it('of this subject says nothing of the kind, and its fragment goes with it, so that the same link opens it again', async () => {
    const { review } = await import('./fixtures.ts');
    answer('GET items/r0', () => json({ review: review(0) }));
    history.replaceState({ host: 1 }, '', '?from=mail#commonward=r0');
    const panel = await shown();
    await found('commonward-review');
    expect(find('.elsewhere', panel)).to.equal(null);
    (find('commonward-review', panel)?.shadowRoot?.querySelector('.link') as HTMLElement).click();
    await until(() => !find('commonward-review', panel));
    expect(location.hash).to.equal('');
    expect([location.search, history.state]).to.deep.equal(['?from=mail', { host: 1 }]);
    location.hash = '#commonward=r0';
    await found('commonward-review');
    history.replaceState(null, '', location.pathname);
  });
});

describe('the link to copy', () => {
  const copied: string[] = [];
  const give = (text: string) => Promise.resolve(void copied.push(text));
  beforeEach(() => {
    copied.length = 0;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: give } });
  });
  const here = `${location.origin}${location.pathname}#commonward=`;
  const pressCopy = async (selector: string) => {
    const before = copied.length;
    (
      await until(() =>
        [...(find(selector)?.querySelectorAll<HTMLElement>('button.link') ?? [])].find((each) => textOf(each).startsWith('Copy link')),
      )
    ).click();
    await until(() => copied.length > before);
    return copied.at(-1);
  };

  it('stands with a reply and with the answer of a question, in the lists and opened', async () => {
    await shown({ parts: 'questions,reviews' });
    await press('.more .button');
    expect(await pressCopy('#post-a0')).to.equal(`${here}a0`);
    await press('#tab-reviews');
    expect(await pressCopy('#post-r0-reply')).to.equal(`${here}r0-reply`);
    location.hash = '#commonward=r0';
    await found('commonward-review');
    expect(await pressCopy('commonward-review #post-r0-reply, #post-r0-reply')).to.equal(`${here}r0-reply`);
  });

  it('to a reply opens its review with focus on the reply', async () => {
    const { review } = await import('./fixtures.ts');
    answer('GET items/r0-reply', () => json({ review: review(0) }));
    location.hash = '#commonward=r0-reply';
    await shown();
    await until(() => focused()?.id === 'post-r0-reply');
    expect(textOf(focused())).to.contain('Reply from Riverside Clinic');
  });

  it('stands with every own post; one that was written on another page links to that', async () => {
    answer('GET me/items', () =>
      json({
        ...mine(),
        items: [...mine().items, myItem({ id: 'mine-6', subject: 'treatment/knee', page: 'http://clinic.test/knee' })],
      }),
    );
    signedIn();
    await shown();
    await until(() => textOf(find('#personal')) === 'Your posts');
    await press('#personal');
    await found('#own-mine-6');
    for (const { id } of mine().items) expect(await pressCopy(`#own-${id}`)).to.equal(here + id);
    expect(await pressCopy('#own-mine-6')).to.equal('http://clinic.test/knee#commonward=mine-6');
  });

  it('is shown to be copied by hand where there is no clipboard: under an own post and under the answer of a list too', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    answer('GET me/items', withMine());
    signedIn();
    const panel = await shown({ parts: 'questions' });
    await until(() => textOf(find('#personal')) === 'Your posts');
    const button = await until(() => find('#post-a0', panel)?.querySelector<HTMLElement>('.meta .link'));
    button.click();
    const field = await until(() => find<HTMLInputElement>('#link', panel));
    await until(() => focused() === field);
    expect(field.value).to.equal(`${here}a0`);
    expect(field.getClientRects(), 'it is drawn').to.have.length(1);
    await press('#personal');
    await press('#own-mine-2 .copy');
    await until(() => find<HTMLInputElement>('#link', panel)?.value === `${here}mine-2`);
    expect(find('#link', panel)?.getClientRects()).to.have.length(1);
  });
});

describe('the answer that its asker marks', () => {
  const opened = async () => {
    signedIn();
    history.replaceState(null, '', '#commonward=q0');
    await shown();
    await found('commonward-question');
  };
  const choose = (id: string) =>
    find(`#post-${id}`, find('commonward-question') ?? document)?.querySelector<HTMLElement>('[aria-pressed]:first-child');

  it('is marked and unmarked by a press, and read anew', async () => {
    answer('GET me/items', () => json({ items: [myItem({ id: 'q0', kind: 'question', state: 'published' })], helpful: [] }));
    const bodies: unknown[] = [];
    answer('PUT questions/q0/accepted', async ({ body }) => {
      bodies.push(await body());
      return new Response(null, { status: 204 });
    });
    await opened();
    // Until it is known who asks, another button stands in its place.
    const second = await until(() => {
      const button = choose('a1');
      return button && textOf(button).startsWith('This is the answer') && button;
    });
    expect(choose('a0')?.getAttribute('aria-pressed')).to.equal('true');
    expect(second.getAttribute('aria-pressed')).to.equal('false');
    const question = openQuestion();
    answer('GET items/q0', () =>
      json({ question: { ...question, answers: question.answers.map((each) => ({ ...each, accepted: each.id === 'a1' })) } }),
    );
    second.click();
    await until(() => choose('a1')?.getAttribute('aria-pressed') === 'true');
    expect(choose('a0')?.getAttribute('aria-pressed')).to.equal('false');
    choose('a1')?.click();
    await until(() => bodies.length === 2);
    expect(bodies).to.deep.equal([{ answer: 'a1' }, { answer: null }]);
    expect(routes().filter((route) => route === 'GET items/q0').length).to.be.at.least(2);
  });

  it('nobody else has a button for it', async () => {
    answer('GET me/items', () => json({ items: [], helpful: [] }));
    await opened();
    await until(() => textOf(find('#personal')) === 'Your posts');
    await until(() => find('#post-a1'));
    expect(allText(find('commonward-question') as Element)).not.to.contain('This is the answer');
  });
});
