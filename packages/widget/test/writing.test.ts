import { expect } from '@open-wc/testing';
import type { ProblemCode } from '@commonward/server/contract';
import '../src/define.ts';
import type { ErrorEvent } from '../src/index.ts';
import { Format } from '../src/i18n/format.ts';
import { writing } from '../src/i18n/locales/en.writing.ts';
import { consentVersion } from '../src/i18n/consent.ts';
import type { CommonwardComposer } from '../src/features/composer/composer.ts';
import { loadDetectors } from '../src/features/composer/detectors.ts';
import { api, mine, myItem, session } from './fixtures.ts';
import { accessible } from './accessible.ts';
import { fillReview, openQuestion, openReview, sent, signInHere } from './composing.ts';
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
  signIn,
  standard,
  textOf,
  type,
  until,
  withMine,
} from './stage.ts';

beforeEach(() => reset());

describe('the age question', () => {
  it('comes first, has no default, and below the limit nothing is sent or kept', async () => {
    const panel = await shown();
    await press('.tools .button');
    await found('input[name=age]');
    expect(find('textarea')).to.equal(null);
    expect(find<HTMLInputElement>('input[name=age]:checked')).to.equal(null);
    await press('.age-go');
    await until(() => find('.fault'));
    expect((focused() as HTMLInputElement).name).to.equal('age');
    const before = asked.length;
    await press('input[name=age][value=no]');
    await press('.age-go');
    await until(() => allText(panel).includes('You can read everything here'));
    expect(asked).to.have.length(before);
    expect({ ...localStorage, ...sessionStorage }).to.deep.equal({});
    const calls = [...(await found('.step')).querySelectorAll('a.call')].map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    expect(calls, 'whom a child can call').to.deep.equal(['Emergency number 999', 'Childline 0800 1111']);
    await accessible(panel);
  });

  it('is not asked where the site has no limit', async () => {
    const { snapshot, site } = await import('./fixtures.ts');
    answer(
      'GET snapshot',
      () => new Response(JSON.stringify(snapshot({ site: { ...site, ageLimit: 0 } })), { headers: { 'content-type': 'application/json' } }),
    );
    await shown();
    await press('.tools .button');
    await found('textarea');
    expect(find('input[name=age]')).to.equal(null);
  });
});

describe('writing a review', () => {
  it('says every fault at once, in a summary with links and beside the fields, and keeps what was chosen', async () => {
    const panel = await openReview();
    await press('input[name=overall][value="4"]');
    await press('.send');
    const summary = await found('.summary-of-faults');
    await until(() => focused() === summary);
    expect(summary.querySelectorAll('a')).to.have.length(5);
    expect(find<HTMLTextAreaElement>('textarea')?.getAttribute('aria-invalid')).to.equal('true');
    const described = find('textarea')?.getAttribute('aria-describedby') ?? '';
    expect(
      described
        .split(' ')
        .map((id) => textOf(find(`#${id}`)))
        .join(' '),
    ).to.contain('Write what was good');
    (summary.querySelector('a') as HTMLElement).click();
    expect(focused()).to.equal(find('textarea'));
    expect(find<HTMLInputElement>('input[name=overall]:checked')?.value).to.equal('4');
    expect(sent('POST reviews')).to.have.length(0);
    await accessible(panel);
  });

  it('with a single fault takes focus to its field', async () => {
    await openReview();
    await fillReview();
    await type('textarea', ' ');
    await press('.send');
    await until(() => focused() === find('textarea'));
    expect(find('.summary-of-faults')).to.equal(null);
  });

  it('signs in in place, goes on by itself, and shows the waiting post with focus on it', async () => {
    const panel = await openReview();
    await fillReview();
    const heard: unknown[] = [];
    panel.addEventListener('commonward-before-submit', (event) => heard.push(['before', event.detail]));
    panel.addEventListener('commonward-posted', (event) => heard.push(['posted', event.detail]));
    await press('.send');
    await signInHere();
    const card = await found('.card');
    await until(() => focused() === card, 'focus is not on the waiting post');
    expect(textOf(card)).to.contain('waiting to be read');
    const [post] = sent('POST reviews');
    expect(post).to.deep.include({
      subject: 'practitioner/amara-okafor',
      overall: 4,
      scores: { listening: 5, explaining: null, access: null, kindness: null },
      body: 'Clear and kind.',
      relation: 'patient',
      incentive: 'none',
      consent: { wording: consentVersion, lang: 'en-GB' },
      page: location.origin + location.pathname,
      ofAge: true,
    });
    expect(post?.submission).to.match(/^[A-Za-z0-9_-]{8,64}$/);
    expect(sent('POST sessions')[0]).to.deep.equal({ email: 'heron@example.org', code: '123456', pseudonym: 'Heron' });
    const before = ['before', { kind: 'review', subject: 'practitioner/amara-okafor' }];
    expect(heard).to.deep.equal([before, before, ['posted', { kind: 'review', id: 'new-review' }]]);
    expect(sessionStorage.length).to.equal(0);
    await accessible(panel);
  });

  for (const [lang, kept] of [
    ['en-GB-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd', 'en-GB-x-aaaaaaaa-bbbbbbbb-cccccccc'],
    ['en-Latn-GB-aaaaaaaa-bbbbbbbb-x-cccccccc-dd', 'en-Latn-GB-aaaaaaaa-bbbbbbbb'],
  ] as const)
    it(`of the language tag ${lang}, too long for a record, ${kept} is left`, async () => {
      await openReview({ lang });
      await fillReview();
      await press('.send');
      await signInHere();
      await found('.card');
      expect(sent('POST reviews')[0]?.consent).to.deep.equal({ wording: consentVersion, lang: kept });
    });

  it('a page that cancels before-submit keeps the text and sends nothing', async () => {
    const panel = await openReview();
    await fillReview('Kept.');
    panel.addEventListener('commonward-before-submit', (event) => event.preventDefault());
    const composer = await found<CommonwardComposer>('commonward-composer');
    await press('.send');
    await composer.updateComplete;
    expect(textOf(find('.send')), 'nothing waits').to.equal('Send to be read');
    expect(find('commonward-sign-in') === null).to.equal(true);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Kept.');
    expect(routes()).to.deep.equal(['GET snapshot']);
  });

  for (const [what, change, field, fault] of [
    ['the consent is taken back', () => press('input[name=consent]'), 'consent', 'Tick the box if you agree'],
    ['the text is emptied', () => type('textarea', ''), 'body', 'Write what was good'],
  ] as const)
    it(`sends nothing when ${what} while signing in, and says so at the field`, async () => {
      await openReview();
      await fillReview();
      await press('.send');
      await found('commonward-sign-in');
      await change();
      await signInHere();
      await until(() => focused()?.id === `field-${field}`, 'focus is not on the field');
      expect(textOf(find(`#fault-${field}`))).to.contain(fault);
      expect(sent('POST reviews')).to.have.length(0);
      expect((await found('.send')).checkVisibility()).to.equal(true);
    });

  it('sends the text as it stands after signing in, and asks the page anew: one that says no is heard', async () => {
    const panel = await openReview();
    await fillReview('Before.');
    await press('.send');
    await found('commonward-sign-in');
    await type('textarea', 'After.');
    const refuse = (event: Event) => event.preventDefault();
    panel.addEventListener('commonward-before-submit', refuse);
    await signInHere();
    await until(() => focused() === find('.send'), 'focus is not on the button');
    expect(sent('POST reviews')).to.have.length(0);
    panel.removeEventListener('commonward-before-submit', refuse);
    await press('.send');
    await found('.card');
    expect(sent('POST reviews').map(({ body }) => body)).to.deep.equal(['After.']);
  });

  it('somebody who stayed signed in is not asked to sign in anew because the server did not answer', async () => {
    answer('POST sessions/refresh', down);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await openReview();
    await fillReview('Kept.');
    for (const [silence, said] of [
      [down, 'does not answer just now'],
      [() => problem(503, 'busy'), 'is busy just now'],
    ] as const) {
      answer('POST sessions/refresh', silence);
      await press('.send');
      await until(() => textOf(find('.summary-of-faults')).includes(said), said);
      expect(focused()).to.equal(find('.summary-of-faults'));
      expect(find('commonward-sign-in')).to.equal(null);
      expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Kept.');
    }
    await accessible(panel);
    answer('POST sessions/refresh', standard()['POST sessions/refresh']!);
    await press('.send');
    await found('.card');
    expect(sent('POST reviews')).to.have.length(1);
  });

  /** Somebody who stayed signed in has pressed Send, and the server has not answered yet who they are. */
  const sendWhileComingBack = async (words: string) => {
    const hold = held(standard()['POST sessions/refresh']!);
    answer('POST sessions/refresh', hold.answer);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await openReview();
    await fillReview(words);
    await press('.send');
    await until(() => routes().includes('POST sessions/refresh'));
    await until(() => textOf(find('.send')) === 'Sending', 'nothing says that it is being sent');
    return { panel, letGo: hold.letGo };
  };
  /** Whatever a post waits for before it goes out has come, and what went out is answered. */
  const settled = async () => {
    await quiet();
    await loadDetectors();
    await quiet();
  };

  it('sends what was corrected while the session came back, once, and asks the page for that text too', async () => {
    const { panel, letGo } = await sendWhileComingBack('Before.');
    let before = 0;
    panel.addEventListener('commonward-before-submit', () => (before += 1));
    await type('textarea', 'After.');
    await press('.send');
    letGo();
    await found('.card');
    expect(sent('POST reviews').map(({ body }) => body)).to.deep.equal(['After.']);
    expect(before).to.equal(1);
  });

  it('sends nothing when Cancel is pressed while the session comes back, and keeps the draft', async () => {
    const { letGo } = await sendWhileComingBack('Not like this.');
    await press('.buttons .quiet');
    await until(() => !find('textarea'));
    letGo();
    await until(() => routes().includes('GET me/items'));
    await settled();
    expect(sent('POST reviews')).to.have.length(0);
    expect(JSON.stringify({ ...sessionStorage })).to.contain('Not like this.');
  });

  it('sends nothing when the consent is taken back while the session comes back, and says so at the box', async () => {
    const { letGo } = await sendWhileComingBack('Kept.');
    await press('input[name=consent]');
    letGo();
    await until(() => focused()?.id === 'field-consent', 'focus is not on the box');
    expect(textOf(find('#fault-consent'))).to.contain('Tick the box if you agree');
    expect(textOf(find('.send'))).to.equal('Send to be read');
    await settled();
    expect(sent('POST reviews')).to.have.length(0);
  });

  /** A review is on its way, and the server has it but has not answered. */
  const sendAndHold = async () => {
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const hold = held(() => json(myItem({ id: 'new-review', revision: 1 }), 201));
    answer('POST reviews', hold.answer);
    const panel = await openReview();
    await fillReview('As sent.');
    await press('.send');
    await until(() => sent('POST reviews').length === 1);
    return { panel, letGo: hold.letGo };
  };

  it('keeps what is typed while the post is on its way: it stays under the hand, as a change that can be sent', async () => {
    const { panel, letGo } = await sendAndHold();
    const posted: unknown[] = [];
    panel.addEventListener('commonward-posted', ({ detail }) => posted.push(detail.id));
    const field = await found<HTMLTextAreaElement>('textarea');
    field.focus();
    await type('textarea', 'As corrected.');
    letGo();
    await until(() => textOf(find('form > .note')).includes('Your post has arrived as you sent it first.'));
    await until(() => posted.length);
    expect(posted).to.deep.equal(['new-review']);
    expect(focused()).to.equal(field);
    expect(field.value).to.equal('As corrected.');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('As corrected.');
    await accessible(panel);
    answer('PUT items/new-review', () => json(myItem({ id: 'new-review', revision: 2 })));
    await press('.send');
    await found('.card');
    expect(sent('POST reviews').map(({ body }) => body)).to.deep.equal(['As sent.']);
    expect(sent('PUT items/new-review').map(({ body, revision }) => [body, revision])).to.deep.equal([['As corrected.', 1]]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('offers no Cancel for a post that is on its way; who leaves the form otherwise finds it among their own', async () => {
    const { panel, letGo } = await sendAndHold();
    const cancel = await found('.buttons .quiet');
    await until(() => cancel.getAttribute('aria-disabled') === 'true');
    cancel.click();
    (find('#personal', panel) as HTMLElement).click();
    const mine = await found('commonward-mine');
    // Cancel, pressed before, would have led to the lists first
    expect(textOf(find('.link.tall', mine)), 'the form was left by Cancel').to.equal('Back to what you are writing');
    letGo();
    await found('#own-new-review');
  });

  it('a session that is over leads to signing in', async () => {
    answer('POST sessions/refresh', down);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    await openReview();
    await fillReview();
    // an answer that Send waits for, too, would be the one of before
    await quiet();
    answer('POST sessions/refresh', () => problem(401, 'token_invalid'));
    await press('.send');
    await found('commonward-sign-in');
  });

  it('promises mail only to those who get it', async () => {
    const mail = 'by e-mail';
    const panel = await openReview();
    expect(textOf(find('.before-sending'))).to.contain(mail, 'nobody is signed in yet');
    await fillReview();
    await press('.send');
    await signInHere();
    expect(textOf(await found('.card'))).to.contain(mail);
    panel.remove();
    await reset({
      'POST sessions/refresh': () => json(session({ member: { ...session().member, mail: false } })),
    });
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    await openReview();
    await until(() => textOf(find('.before-sending')).includes('You will see here what was decided.'));
    expect(textOf(find('.before-sending'))).not.to.contain(mail);
    await fillReview();
    await press('.send');
    expect(textOf(await found('.card')))
      .to.contain('usually within a day.')
      .and.not.to.contain(mail);
  });

  it('keeps the draft through a failed send, sends the same submission again, and a double press makes one request', async () => {
    const panel = await openReview();
    await fillReview('Written once.');
    answer('POST reviews', down);
    await press('.send');
    await signInHere();
    await until(() => allText(panel).includes('does not answer just now'));
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Written once.');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('Written once.');
    answer('POST reviews', async () => {
      await new Promise((done) => setTimeout(done, 50));
      return new Response(JSON.stringify(myItem({ id: 'new-review' })), { status: 201, headers: { 'content-type': 'application/json' } });
    });
    const send = await found('.send');
    send.click();
    send.click();
    await found('.card');
    const posts = sent('POST reviews');
    expect(posts).to.have.length(2);
    expect(posts[0]?.submission).to.equal(posts[1]?.submission);
  });

  /** A server that stores the first try and whose answer is lost; whatever comes later finds it stored. */
  const loseTheAnswer = async (words: string) => {
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    answer('POST reviews', down);
    const panel = await openReview();
    await fillReview(words);
    await press('.send');
    await until(() => allText(panel).includes('does not answer just now'));
    answer('POST reviews', () => json(myItem({ id: 'new-review', revision: 3, text: words }), 200));
    return panel;
  };

  it('what was changed after an answer was lost is not lost with it: it stays as a change of what was stored', async () => {
    const panel = await loseTheAnswer('As sent.');
    const posted: unknown[] = [];
    panel.addEventListener('commonward-posted', ({ detail }) => posted.push(detail.id));
    await type('textarea', 'As corrected.');
    await press('.send');
    await until(() => textOf(find('form > .note')).includes('Your post has arrived as you sent it first.'));
    await until(() => posted.length);
    expect(posted).to.deep.equal(['new-review']);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('As corrected.');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('As corrected.');
    answer('PUT items/new-review', () => json(myItem({ id: 'new-review', revision: 4 })));
    await press('.send');
    await found('.card');
    expect(new Set(sent('POST reviews').map(({ submission }) => submission)).size).to.equal(1);
    expect(sent('PUT items/new-review').map(({ body, revision }) => [body, revision])).to.deep.equal([['As corrected.', 3]]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('so it is where the form was left in between, and what was not changed is sent and done', async () => {
    for (const [words, isChange] of [
      ['As sent.', false],
      ['As corrected.', true],
    ] as const) {
      await reset();
      const panel = await loseTheAnswer('As sent.');
      await press('.buttons .quiet');
      await until(() => !find('textarea'));
      await press('.tools .button');
      await found('textarea');
      if (isChange) await type('textarea', words);
      await press('input[name=consent]');
      await press('.send');
      if (isChange) await until(() => textOf(find('form > .note')).includes('Your post has arrived as you sent it first.'));
      else await found('.card');
      expect(find<HTMLTextAreaElement>('textarea', panel)?.value).to.equal(isChange ? words : undefined);
      expect(sent('PUT items/new-review')).to.have.length(0);
    }
  });

  it('a draft is there from the first keystroke and after the panel is made anew', async () => {
    const panel = await openReview();
    await type('textarea', 'T');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('\\"body\\":\\"T\\"');
    panel.remove();
    await shown();
    await press('.tools .button');
    await beOfAge();
    expect((await found<HTMLTextAreaElement>('textarea')).value).to.equal('T');
    await press('.note .link');
    await until(() => find<HTMLTextAreaElement>('textarea')?.value === '');
    expect(sessionStorage.length).to.equal(0);
  });

  it('where the browser has no room for what was typed last, what a reload finds says that it is not all; with room again it is', async () => {
    const reloaded = '../src/data/drafts.ts?reloaded';
    const before = (await import(reloaded)) as typeof import('../src/data/drafts.ts');
    const key = before.draftKey({ api: { base: api, site: 'riverside' }, subject: 'practitioner/amara-okafor' }, 'review');
    before.writeDraft(key, { body: 'The first words.' });
    for (let size = 2 ** 23; size >= 1;)
      try {
        sessionStorage.setItem(`filler-${sessionStorage.length}`, 'x'.repeat(size));
      } catch {
        size /= 2;
      }
    before.writeDraft(key, { body: 'The first words and the last.' });
    // the panel has not seen it yet: it comes from storage, as after a reload
    const panel = await openReview();
    expect((await found<HTMLTextAreaElement>('textarea')).value).to.equal('The first words.');
    expect(textOf(find('.note .link')!.parentElement)).to.contain('but not all of it');
    await accessible(panel);
    for (const name of Object.keys(sessionStorage)) if (name.startsWith('filler-')) sessionStorage.removeItem(name);
    await type('textarea', 'The first words and the very last.');
    const again = '../src/data/drafts.ts?reloaded-again';
    const after = ((await import(again)) as typeof import('../src/data/drafts.ts')).readDraft(key);
    expect(after).to.include({ body: 'The first words and the very last.', isOlder: 'not' });
  });

  it('puts a fault the server found beside its field', async () => {
    await openReview();
    await fillReview();
    answer('POST reviews', () =>
      problem(422, 'invalid_fields', [
        { field: 'visitedIn', code: 'month_out_of_range' },
        { field: 'scores.access', code: 'bad_rating' },
      ]),
    );
    await press('.send');
    await signInHere();
    await until(() => textOf(find('#fault-visitedIn')) === 'Choose a month of the last two years');
    expect(find('fieldset.faulty')?.id).to.equal('field-scores.access');
  });

  for (const [field, code, said] of [
    ['page', 'text_too_long', 'This web page is not set up for posting.'],
    ['page', 'invalid_fields', 'This web page is not set up for posting.'],
    ['scores', 'bad_rating', 'This page is out of date. Please load it again'],
  ] as const)
    it(`says of ${code} at ${field}, which nobody fills in, what it means, and asks for no other choice`, async () => {
      await openReview();
      await fillReview('Kept through it.');
      answer('POST reviews', () => problem(422, code, [{ field, code }]));
      await press('.send');
      await signInHere();
      await until(() => textOf(find('.summary-of-faults')).startsWith(said), 'something else is said');
      expect(find('.fault')).to.equal(null);
      expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Kept through it.');
      expect(JSON.stringify({ ...sessionStorage })).to.contain('Kept through it.');
    });

  it('on a page whose address is longer than the server keeps says so at once, and sends nothing', async () => {
    await openReview();
    await fillReview('Kept through it.');
    const { pathname, search } = location;
    history.replaceState(null, '', `/${'p'.repeat(2048 - location.origin.length)}`);
    try {
      await press('.send');
      await until(() => textOf(find('.summary-of-faults')).startsWith('This web page is not set up for posting.'));
      expect(find('commonward-sign-in')).to.equal(null);
      expect(routes()).not.to.contain('POST reviews');
    } finally {
      history.replaceState(null, '', pathname + search);
    }
    await press('.send');
    await signInHere();
    await until(() => sent('POST reviews').length === 1);
  });

  it('beside one that may be changed becomes a change of it, with every word kept, and replaces nothing before it is sent again', async () => {
    await openReview();
    await fillReview('Written a second time.');
    answer('POST reviews', () => problem(409, 'already_reviewed', undefined, { item: 'mine-1' }));
    answer('GET me/items', () => json({ helpful: [], items: [myItem({ state: 'published', revision: 3 })] }));
    answer('PUT items/mine-1', () => json(myItem({ state: 'published_edited', revision: 4 })));
    await press('.send');
    await signInHere();
    await until(() => textOf(find('.summary-of-faults')).includes('You have written a review here already.'));
    expect(focused()?.classList.contains('summary-of-faults')).to.equal(true);
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Written a second time.');
    expect(textOf(find('#title'))).to.equal('Change your review');
    expect(sent('PUT items/mine-1')).to.deep.equal([]);
    await press('.send');
    await until(() => sent('PUT items/mine-1').length === 1);
    expect(sent('PUT items/mine-1')[0]).to.include({ body: 'Written a second time.', revision: 3, overall: 4 });
  });

  it('beside one that was taken down is sent to where that one stands, with no promise of a button that is not there', async () => {
    const panel = await openReview();
    await fillReview('Written a second time.');
    answer('POST reviews', () => problem(409, 'already_reviewed', undefined, { item: 'mine-1' }));
    const removed = myItem({ state: 'removed', decision: { action: 'remove', reason: 'abuse', note: null, at: 1 } });
    answer(
      'GET me/items',
      () => new Response(JSON.stringify({ helpful: [], items: [removed] }), { headers: { 'content-type': 'application/json' } }),
    );
    await press('.send');
    await signInHere();
    await until(() => allText(panel).includes('Under Your posts you see how it stands, and whether you can change it.'));
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Written a second time.');
    await press('#personal');
    const own = await found('#own-mine-1');
    expect(textOf(own.querySelector('.state'))).to.equal('Taken down');
    expect(own.querySelector('.edit')).to.equal(null);
  });
});

describe('asking a question', () => {
  it('searches in its own box, as plain text, without the words reaching the composer; stale answers are dropped', async () => {
    const panel = await openQuestion();
    let slow: (() => void) | undefined;
    answer('POST search', async ({ body }) => {
      if ((await body()) === 'kn') await new Promise<void>((done) => (slow = done));
      const title = `about ${String(await body())}`;
      return new Response(JSON.stringify({ items: [{ id: 'q0', subject: 's', title, excerpt: '', answerCount: 1 }] }), {
        headers: { 'content-type': 'application/json' },
      });
    });
    await type('input[type=search]', 'kn');
    await until(() => slow);
    await type('input[type=search]', 'knee');
    await until(() => textOf(find('.found')).includes('about knee'));
    slow?.();
    await quiet();
    expect(textOf(find('.found'))).to.include('about knee');
    expect(sent('POST search')).to.deep.equal(['kn', 'knee']);
    expect(find<HTMLInputElement>('input[name=title]')?.value).to.equal('');
    expect(sessionStorage.length).to.equal(0);
    await accessible(panel);
    await press('.found .link');
    await found('commonward-question');
  });

  it('a hit that was imported says from where and of when, as in the list; one that was asked here says nothing of it', async () => {
    const hit = { id: 'q0', subject: 's', title: 'How soon can I run?', excerpt: 'Six weeks', answerCount: 3 };
    const source = { name: 'Old Forum', date: Date.UTC(2020, 4, 3) };
    answer('POST search', () =>
      json({
        items: [
          { ...hit, source },
          { ...hit, id: 'q1', source: null },
          { ...hit, id: 'q2' },
        ],
      }),
    );
    const panel = await openQuestion();
    await type('input[type=search]', 'run');
    const list = await found('.found');
    expect([...list.querySelectorAll('li')].map((each) => textOf(each.querySelector('.source')))).to.deep.equal([
      'Imported from Old Forum, 3 May 2020',
      '',
      '',
    ]);
    await accessible(panel);
  });

  it('a search that fails says so to the reader and to the page, and one that works takes it back', async () => {
    const panel = await openQuestion();
    const codes: string[] = [];
    panel.addEventListener('commonward-error' as never, ((event: ErrorEvent) => codes.push(event.detail.code)) as never);
    answer('POST search', () => problem(429, 'too_many'));
    await type('input[type=search]', 'knee');
    await until(() => codes.length);
    const search = find('commonward-search')?.shadowRoot as ShadowRoot;
    expect(allText(search)).to.contain('That was tried too often.');
    await until(() => find('[aria-live=polite]', panel)?.textContent?.startsWith('That was tried too often.'));
    answer('POST search', down);
    await type('input[type=search]', 'knees');
    await until(() => codes.length === 2);
    expect(codes).to.deep.equal(['too_many', 'unreachable']);
    answer('POST search', standard()['POST search']!);
    await type('input[type=search]', 'knee');
    await until(() => find('.found'));
    expect(allText(search)).not.to.match(/too often|does not answer/);
    expect(codes).to.have.length(2);
  });

  it('sends title, words, about and topics', async () => {
    await openQuestion();
    await type('input[name=title]', 'Can I swim?');
    await type('textarea', 'Two weeks after.');
    await press('input[name=about][value=me]');
    await type('input[name=tags]', 'knee, swimming , knee');
    await press('input[name=consent]');
    await press('.send');
    await signInHere();
    await found('.card');
    expect(sent('POST questions')[0]).to.deep.include({
      title: 'Can I swim?',
      body: 'Two weeks after.',
      about: 'me',
      tags: ['knee', 'swimming'],
    });
  });
});

describe('signing in', () => {
  it('takes a pasted code, names what is wrong with it, and asks for a name when the server wants one', async () => {
    const panel = await shown();
    await press('#personal');
    await beOfAge();
    await type('input[type=email]', 'not an address');
    await press('.send');
    await until(() => find('.fault'));
    expect(routes()).not.to.contain('POST codes');
    answer('POST sessions', () => problem(422, 'code_wrong'));
    await signIn('heron@example.org', '123-456');
    await press('.send');
    await until(() => textOf(find('#fault-code')).startsWith('That is not the code'));
    expect((await found<HTMLInputElement>('input[name=code]')).autocomplete).to.equal('one-time-code');
    answer('POST sessions', () => problem(422, 'pseudonym_needed'));
    await press('.send');
    await until(() => find('#fault-pseudonym'));
    expect((focused() as HTMLInputElement).name).to.equal('pseudonym');
    await accessible(panel);
    answer('POST sessions', () => problem(429, 'too_many', undefined, { retryAfter: 600 }));
    await press('.send');
    await until(() => allText(panel).includes('Please try again in 10 minutes'));
  });

  it('says of a name with other signs which ones it may have, and of one that is too short or long how long it may be', async () => {
    await shown();
    await press('#personal');
    await beOfAge();
    await type('input[type=email]', 'heron@example.org');
    await press('.send');
    await type('input[name=code]', '123456');
    await type('input[name=pseudonym]', 'Blue_Heron');
    for (const [code, said] of [
      ['text_unreadable', 'Use letters of one alphabet'],
      ['text_too_long', 'Use 2 to 30 characters'],
      ['text_unreadable', 'Use letters of one alphabet'],
    ] as const) {
      answer('POST sessions', () => problem(422, code, [{ field: 'pseudonym', code }]));
      await press('.send');
      await until(() => textOf(find('#fault-pseudonym')).startsWith(said), `${code}: something else is said`);
    }
  });

  for (const [step, given] of [
    ['POST sessions', () => json(session())],
    ['GET me/items', () => json({ items: [], helpful: [] })],
  ] as const)
    it(`cancelled while ${step} is on its way it signs nobody in, and the session that comes of it is ended`, async () => {
      const panel = await shown();
      await press('#personal');
      await beOfAge();
      const late = held(given);
      answer(step, late.answer);
      await signInHere();
      await until(() => routes().includes(step));
      await press('.buttons .quiet');
      await until(() => !find('commonward-sign-in'));
      late.letGo();
      await quiet();
      expect(asked.at(-1)).to.deep.include({ route: 'POST sessions/end', body: { refreshToken: 'refresh-1' } });
      expect(localStorage.length).to.equal(0);
      expect(textOf(find('#personal', panel))).to.equal('Sign in');
    });

  it('a helpful mark by a stranger signs in below the post and then counts', async () => {
    const panel = await shown();
    await press('.more .button');
    const button = await until(() => find('#post-r1', panel)?.querySelector<HTMLElement>('[aria-pressed]'));
    button.click();
    await found('commonward-sign-in[slot=under-r1]');
    await beOfAge();
    answer(
      'GET me/items',
      () => new Response(JSON.stringify({ items: [], helpful: [] }), { headers: { 'content-type': 'application/json' } }),
    );
    await signInHere();
    await until(() => textOf(find('#post-r1', panel)?.querySelector('[aria-pressed]') ?? null).startsWith('Helpful (8)'));
    expect(find('#post-r1', panel)?.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).to.equal('true');
    expect(asked.find(({ route }) => route === 'PUT items/r1/helpful')?.token).to.equal('Bearer access-1');
  });

  it('is not offered on what the reader wrote: they see how many others found it helpful', async () => {
    const own = ['r1', 'r2', 'q0', 'a2'].map((id) => myItem({ id, state: 'published', publicIn: 0 }));
    answer('GET me/items', () => json({ items: own, helpful: [] }));
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await shown();
    await press('.more .button');
    const acts = (id: string) => find(`#post-${id} > .acts`);
    await until(() => acts('r1') && !acts('r1')?.querySelector('[aria-pressed]'));
    expect(textOf(acts('r1'))).to.match(/^Helpful \(7\) Report/);
    const [said, link] = [acts('r1')?.querySelector('.said') as Element, acts('r1')?.querySelector('.link') as Element];
    const look = (each: Element) => [
      each.getBoundingClientRect().top,
      each.getBoundingClientRect().height,
      getComputedStyle(each).fontSize,
    ];
    expect(look(said), 'it stands in the row like what can be pressed').to.deep.equal(look(link));
    expect(acts('r3')?.querySelectorAll('[aria-pressed]')).to.have.length(1);
    await accessible(panel);
    await press('#tab-questions');
    await until(() => acts('q0'));
    expect(acts('q0')?.querySelectorAll('[aria-pressed]')).to.have.length(0);
    expect(textOf(acts('q0')), 'nobody has said so yet').not.to.contain('Helpful');
    location.hash = '#commonward=q0';
    await found('commonward-question');
    await until(() => acts('a2'));
    const marks = (id: string) =>
      [...(acts(id)?.querySelectorAll('[aria-pressed]') ?? [])].filter((each) => textOf(each).startsWith('Helpful'));
    expect([marks('q0').length, marks('a1').length, marks('a2').length]).to.deep.equal([0, 1, 0]);
  });

  it('of a stranger who turns out to have written it says plainly that it is theirs', async () => {
    const panel = await shown();
    (await until(() => find('#post-r0', panel)?.querySelector<HTMLElement>('[aria-pressed]'))).click();
    await found('commonward-sign-in[slot=under-r0]');
    await beOfAge();
    answer('GET me/items', () => json({ items: [myItem({ id: 'r0', state: 'published' })], helpful: [] }));
    answer('PUT items/r0/helpful', () => problem(403, 'own_item'));
    await signInHere();
    await until(() => textOf(find('.notice', panel)).includes('This is your own post'));
    expect(find('.notice button', panel) === null).to.equal(true);
    expect(find('#post-r0 > .acts', panel)?.querySelectorAll('[aria-pressed]')).to.have.length(0);
  });
});

describe('own posts', () => {
  const openMine = async (given: Parameters<typeof answer>[1] = withMine()) => {
    answer('GET me/items', given);
    localStorage.setItem('commonward:http://cw.test:riverside', 'refresh-1');
    const panel = await shown();
    await until(() => textOf(find('#personal', panel)) === 'Your posts', 'not signed in again');
    await press('#personal');
    await found('commonward-mine');
    await until(() => find('#own-mine-1'));
    return panel;
  };

  it('are listed with their state in words, the note and the reason', async () => {
    const panel = await openMine();
    const text = allText(panel);
    for (const words of [
      'Waiting to be read',
      'Came back to you for a change',
      'Please leave out the phone number',
      'Published',
      'Not published',
      'It tells others how much of a medicine to take.',
      'Withdrawn by you',
    ])
      expect(text).to.contain(words);
    await accessible(panel);
  });

  it('say what they are about, also where the server does not, and of a review the stars and the month', async () => {
    const panel = await openMine(() => {
      const elsewhere = { id: 'mine-2', subject: 'treatment/knee', facts: { about: 'me' }, kind: 'question', title: 'May I fly?' } as const;
      const items = [
        myItem(),
        myItem({ ...elsewhere, subjectName: 'Keyhole surgery of the knee' }),
        myItem({ ...elsewhere, id: 'mine-3' }),
        myItem({ ...elsewhere, id: 'mine-4', kind: 'review', title: null, facts: {} }),
      ];
      return json({ helpful: [], items });
    });
    await found('#own-mine-4');
    const about = (id: string) => textOf(find(`#own-${id} .about`));
    expect(about('mine-1')).to.equal('About Dr Amara Okafor. 4 out of 5. Visited in October 2026.');
    expect(find('#own-mine-1 .about .stars')?.getClientRects()).to.have.length(1);
    expect(about('mine-2')).to.equal('About Keyhole surgery of the knee.');
    expect([about('mine-3'), about('mine-4')]).to.deep.equal(['', '']);
    await accessible(panel);
  });

  it('a change that was not accepted stands apart from what is in view, with its reason, and helplines where it told of danger', async () => {
    const panel = await openMine(() => {
      const refused = { title: 'Which shoes, and how many pills?', text: 'Take two of these.', reason: 'dosage_advice' };
      const shoes = { kind: 'question', state: 'published', title: 'Which shoes?', text: 'In the first weeks.', publicIn: 0 } as const;
      return new Response(JSON.stringify({ helpful: [], items: [myItem({ ...shoes, refused, danger: 'distress' })] }), {
        headers: { 'content-type': 'application/json' },
      });
    });
    const own = await found('#own-mine-1');
    expect(textOf(own.querySelector('.state'))).to.equal('Published, without your last change');
    expect(textOf(own.querySelector('h4, h3'))).to.equal('Which shoes?');
    expect(textOf(own)).to.contain('The earlier text stays in view.').and.to.contain('It tells others how much of a medicine to take.');
    const [, change] = [...own.querySelectorAll('.moderator')].map(textOf);
    expect(change).to.contain('The change that was not published').and.to.contain('how many pills?').and.to.contain('Take two of these.');
    expect(textOf(own.querySelector(':scope > .body'))).to.equal('In the first weeks.');
    expect(own.querySelector('.help')).not.to.equal(null);
    await accessible(panel);
  });

  it('an edit starts from the text and facts, names the revision, and after a stale one keeps the text and replaces the newer', async () => {
    await openMine();
    let revision = 1;
    answer('PUT items/mine-1', async ({ body }) => {
      const given = (await body()) as { revision: number };
      if (given.revision !== 4) return problem(409, 'stale_revision');
      return new Response(JSON.stringify(myItem({ revision: 5 })), { headers: { 'content-type': 'application/json' } });
    });
    answer('GET me/items', () => {
      revision = 4;
      return new Response(JSON.stringify({ ...mine(), items: [myItem({ revision })] }), {
        headers: { 'content-type': 'application/json' },
      });
    });
    await press('#own-mine-1 .edit');
    await beOfAge();
    const words = await found<HTMLTextAreaElement>('textarea');
    expect(words.value).to.equal('Clear and kind, but the wait was long.');
    expect(find<HTMLInputElement>('input[name="scores.kindness"]:checked')?.value).to.equal('na');
    await type('textarea', 'Clear and kind.');
    await press('.send');
    await until(() => textOf(find('#fault-consent')).includes('Tick the box'), 'what a change says is agreed to as well');
    expect(sent('PUT items/mine-1')).to.have.length(0);
    await press('input[name=consent]');
    await press('.send');
    await until(() => textOf(find('.summary-of-faults')).includes('changed meanwhile'));
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Clear and kind.');
    await press('.send');
    await until(() => sent('PUT items/mine-1').length === 2);
    expect(sent('PUT items/mine-1').map((body) => body.revision)).to.deep.equal([1, 4]);
    expect(sent('PUT items/mine-1')[1]).to.deep.include({ consent: { wording: consentVersion, lang: 'en-GB' } });
  });

  it('a review of a visit long ago keeps its month when its words are changed, also after another one was tried', async () => {
    const old = myItem({ facts: { ...myItem().facts, visitedIn: '2019-05' } });
    answer('PUT items/mine-1', () => json(old));
    await openMine(() => json({ ...mine(), items: [old] }));
    await press('#own-mine-1 .edit');
    await beOfAge();
    const month = await found<HTMLSelectElement>('select[name=visitedIn]');
    expect(month.value).to.equal('2019-05');
    expect(month.selectedOptions[0]?.label).to.equal('May 2019');
    expect(month.options).to.have.length(1 + 24 + 1);
    await type('select[name=visitedIn]', month.options[1]!.value);
    await type('select[name=visitedIn]', '2019-05');
    await type('textarea', 'Clear and kind.');
    await press('input[name=consent]');
    await press('.send');
    await until(() => sent('PUT items/mine-1').length === 1);
    expect(sent('PUT items/mine-1')[0]).to.include({ visitedIn: '2019-05', body: 'Clear and kind.' });
    expect(sent('PUT items/mine-1')[0]).not.to.have.property('visitedBefore');
  });

  it('withdrawing is asked about in place, keeps focus, and sends the revision', async () => {
    await openMine();
    answer(
      'POST items/mine-1/withdraw',
      () => new Response(JSON.stringify(myItem({ state: 'withdrawn' })), { headers: { 'content-type': 'application/json' } }),
    );
    await press('#own-mine-1 .withdraw');
    await until(() => focused()?.classList.contains('yes'));
    expect(sent('POST items/mine-1/withdraw')).to.have.length(0);
    await press('#own-mine-1 .yes');
    await until(() => find('#own-mine-1 .resubmit'));
    expect(focused()?.id).to.equal('own-mine-1');
    expect(sent('POST items/mine-1/withdraw')).to.deep.equal([{ revision: 1 }]);
  });

  it('a choice about mail that was not saved does not stand there as if it were', async () => {
    await openMine();
    answer('PATCH me', () => problem(503, 'busy'));
    const box = await found<HTMLInputElement>('input[name=mail]');
    for (const times of [1, 2]) {
      box.click();
      await until(() => sent('PATCH me').length === times && textOf(find('.summary-of-faults')).includes('is busy just now'));
      expect(box.checked).to.equal(true);
    }
    answer('PATCH me', () => json({ ...session().member, mail: false }));
    box.click();
    await found('.notice');
    expect(find<HTMLInputElement>('input[name=mail]')?.checked).to.equal(false);
  });

  it('a name with other signs, or of another length, is said to be so at its field', async () => {
    await openMine();
    for (const [code, said] of [
      ['text_unreadable', 'Use letters of one alphabet'],
      ['text_empty', 'Use 2 to 30 characters'],
      ['pseudonym_claims', 'This name sounds like somebody of the clinic'],
    ] as const) {
      answer('PATCH me', () => problem(422, code, [{ field: 'pseudonym', code }]));
      await type('input[name=pseudonym]', 'Blue_Heron');
      find<HTMLElement>('form .button', await found('commonward-mine'))?.click();
      await until(() => textOf(find('#fault-pseudonym')).startsWith(said), `${code}: something else is said`);
    }
  });

  it('signing out forgets the person and goes back to the list; nothing of what they were writing is left for the next one', async () => {
    const panel = await openMine();
    await press('.edit');
    await beOfAge();
    await type('textarea', 'What nobody else is to read.');
    expect(JSON.stringify(sessionStorage)).to.contain('nobody else');
    await press('#personal');
    await press('.sign-out');
    await until(() => textOf(find('#personal', panel)) === 'Sign in');
    expect({ ...localStorage, ...sessionStorage }).to.deep.equal({});
    await found('.notice');
    await press('.tools .button');
    await beOfAge();
    expect((await found<HTMLTextAreaElement>('textarea')).value).to.equal('');
  });

  it('"Write a review" opens the one they have written, for a change; with its words', async () => {
    const panel = await openMine(() => json({ helpful: [], items: [myItem({ state: 'published', publicIn: 0 })] }));
    find('.link.tall', await found('commonward-mine'))?.click();
    await until(() => !find('commonward-mine'));
    await press('.tools .button');
    await beOfAge();
    expect((await found<HTMLTextAreaElement>('textarea')).value).to.equal('Clear and kind, but the wait was long.');
    expect(textOf(find('#title'))).to.equal('Change your review');
    await accessible(panel);
    await press('form:not(.search) .buttons .quiet');
    await until(() => !find('commonward-composer'));
    expect(find('commonward-mine') === null, 'back where it was pressed').to.equal(true);
  });

  it('"Write a review" goes on with the new one that they have begun before signing in', async () => {
    await openReview();
    await type('textarea', 'Begun as a stranger.');
    await press('form:not(.search) .buttons .quiet');
    answer('GET me/items', () => json({ helpful: [], items: [myItem({ state: 'published', publicIn: 0 })] }));
    await press('#personal');
    await signInHere();
    await until(() => textOf(find('#personal')) === 'Your posts');
    await press('.tools .button');
    expect((await found<HTMLTextAreaElement>('textarea')).value).to.equal('Begun as a stranger.');
    expect(textOf(find('#title'))).to.not.equal('Change your review');
  });

  it('signing out empties what another panel of the page has open', async () => {
    await openMine();
    const other = await shown({ subject: 'practitioner/other' });
    const inOther = (selector: string) => until(() => find<HTMLElement>(selector, other), `the other panel has no ${selector}`);
    for (const selector of ['.tools .button', 'input[name=age][value=yes]', '.age-go']) (await inOther(selector)).click();
    const area = (await inOther('textarea')) as HTMLTextAreaElement;
    area.value = 'What nobody else is to read.';
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => JSON.stringify(sessionStorage).includes('nobody else'));
    await press('.sign-out');
    await until(() => !find('commonward-composer', other));
    expect(JSON.stringify(sessionStorage)).not.to.contain('nobody else');
    (await inOther('.tools .button')).click();
    await inOther('input[name=age]');
  });

  it('signing out in another tab leaves nothing here either; a session that only ended leaves what was being written', async () => {
    await openMine();
    await press('.edit');
    await beOfAge();
    await type('textarea', 'What nobody else is to read.');
    const elsewhere = (key: string, newValue: string | null) => dispatchEvent(new StorageEvent('storage', { key, newValue }));
    elsewhere('commonward:http://cw.test:riverside', null);
    await until(() => textOf(find('#personal')) === 'Sign in');
    expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('What nobody else is to read.');
    elsewhere('commonward:http://cw.test:riverside:leaving', 'yes');
    await until(() => !find('commonward-composer'));
    expect(JSON.stringify(sessionStorage)).not.to.contain('nobody else');
  });

  it('what came back is changed with the note and the reason in sight', async () => {
    const decision = { action: 'return', reason: null, note: 'Please take out the name of the nurse.', at: 1 } as const;
    await openMine(() => json({ helpful: [], items: [myItem({ state: 'returned', decision })] }));
    await press('.edit');
    await beOfAge();
    await found('textarea');
    expect(textOf(await found('commonward-composer .moderator, .moderator'))).to.equal(
      'Note from the moderator Please take out the name of the nurse.',
    );
  });
});

describe('a page that is older than the server', () => {
  for (const code of ['bad_json', 'unknown_field', 'wrong_content_type'] as const)
    it(`${code}: is asked to be loaded again, and the text is kept for it`, async () => {
      await openReview();
      await fillReview('Kept through it.');
      answer('POST reviews', () => problem(422, code, code === 'unknown_field' ? [{ field: 'mayAsk', code }] : undefined));
      await press('.send');
      await signInHere();
      await until(() => textOf(find('.summary-of-faults')).includes('This page is out of date. Please load it again'));
      expect(find<HTMLTextAreaElement>('textarea')?.value).to.equal('Kept through it.');
      expect(JSON.stringify({ ...sessionStorage }), 'what a loaded page begins from').to.contain('Kept through it.');
    });
});

describe('reporting', () => {
  it('needs no account, opens below the post, and gives a reference', async () => {
    const panel = await shown();
    const report = await until(() =>
      [...(find('#post-r0', panel)?.querySelectorAll<HTMLElement>('.acts .link') ?? [])].find((each) => textOf(each).startsWith('Report')),
    );
    report.click();
    await found('commonward-report[slot=under-r0]');
    await press('.send');
    await until(() => find('.fault'));
    await press('input[name=reason][value=abuse]');
    await type('commonward-report textarea, textarea', 'Please look.');
    await accessible(panel);
    await press('.send');
    await until(() => textOf(find('commonward-report')?.shadowRoot?.querySelector('.in-place') ?? null).includes('Your reference is R-1.'));
    const [body] = sent('POST items/r0/reports');
    expect(body).to.deep.include({ reason: 'abuse', words: 'Please look.' });
    expect(asked.at(-1)?.token).to.equal(null);
  });
});

describe('the words for problems', () => {
  /** What only the moderators' page can meet, and what is said of anything that nobody foresaw. */
  const elsewhere = new Set([
    'sign_in_failed',
    'link_used',
    'last_owner',
    'site_changed',
    'stale_decision',
    'reason_needed',
    'note_needed',
    'undo_over',
    'internal',
  ]);

  it('are its own for every code that a person at the panel can meet, without a code, a number or a request id in them', async () => {
    const source = await (await fetch('/packages/server/src/kernel/errors.ts')).text();
    const codes = [...source.matchAll(/\b([a-z_]+): \[\d{3}, ["']/g)].map(([, code]) => code as ProblemCode);
    expect(codes.length).to.be.greaterThan(40);
    const words = writing(new Format('en'));
    const unforeseen = words.problem('a_code_of_tomorrow' as ProblemCode, null);
    for (const code of [...codes, 'offline', 'unreachable'] as ProblemCode[]) {
      const said = words.problem(code, null);
      expect(said, code).to.match(/^[A-Z].{10,}/);
      expect(said, code).not.to.match(/_|\d{3}|JSON|token|cursor|server/i);
      if (elsewhere.has(code)) expect(said, code).to.equal(unforeseen);
      else expect(said, `${code} has no words of its own`).not.to.equal(unforeseen);
    }
  });
});
