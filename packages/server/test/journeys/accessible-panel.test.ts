import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Locator, Page } from '@playwright/test';
import { faults, faultsInBothSchemes } from './accessible.ts';
import { expect, intercept, visit, type Visit } from './browser.ts';
import { openClinic, snippet, subject, wholePage, type Clinic } from './clinic.ts';
import { editQuestion } from '../../src/features/questions/index.ts';
import { beSignedIn, codeIn, panelOf, readHere } from './people.ts';

/** Found by their place and not by their words, so that the same walk goes through every language. */
const parts = (panel: Locator) => ({
  frame: panel.locator('section.frame'),
  tab: (part: string) => panel.locator(`#tab-${part}`),
  begin: (part: string) => panel.locator(`commonward-${part} [part~="button"]`).first(),
  field: (name: string) => panel.locator(`#field-${name}`),
  radio: (name: string) => panel.locator(`input[name="${name}"]`),
  send: (form: string) => panel.locator(`commonward-${form} .send`),
  ageGo: panel.locator('.age-go'),
  faults: panel.locator('.fault').first(),
  personal: panel.locator('#personal'),
});

type Given = { question: string; review: string; returned: string; member: Awaited<ReturnType<Clinic['member']>> };

async function filledClinic(t: TestContext): Promise<Given & { clinic: Clinic }> {
  const clinic = await openClinic(t, { answerers: ['clinicians', 'staff', 'peers'], policyUrl: 'https://clinic.example/reviews' });
  const staff = await clinic.staff('Noor Haddad', ['moderator', 'clinician', 'responder']);
  const other = await clinic.staff('Sam Ellery', ['moderator']);
  const member = await clinic.member('Heron');
  const titles = ['May I swim with the new knee?', 'May I kneel in the garden?', 'When may I drive?', 'Is the pool warm?'];
  const ids: string[] = [];
  for (const [place, title] of titles.entries()) {
    const author = place === 0 ? member : await clinic.member(`Bird ${place}`);
    ids.push(
      (
        await clinic.ask(author, {
          title,
          body: '**Some** words with a [link](https://clinic.example/knee) and\n\n- a list\n- of two\n\n> and a quote',
        })
      ).id,
    );
    ids.push(
      (await clinic.review(author, { overall: 2 + place, body: 'They took their time and explained everything. '.repeat(place + 3) })).id,
    );
  }
  await clinic.publish(staff, ...ids);
  await clinic.publish(other, (await clinic.answer(staff, ids[0]!)).id, (await clinic.reply(staff, ids[1]!)).id);
  const returned = await clinic.ask(member, { title: 'A question that came back' });
  await clinic.decide(staff, returned.id, 'return', { note: 'Please leave out the name.' });
  const refused = await clinic.ask(member, { title: 'A question that was refused' });
  await clinic.decide(staff, refused.id, 'refuse', { reason: 'duplicate' });
  await clinic.ask(member, { title: 'A question that waits' });
  await clinic.settle();
  return { clinic, question: ids[0]!, review: ids[1]!, returned: returned.id, member };
}

async function ready(page: Page, address: string): Promise<ReturnType<typeof parts>> {
  await page.goto(address);
  const all = parts(panelOf(page));
  await expect(all.frame).toHaveAttribute('aria-busy', 'false');
  return all;
}

async function comeOfAge(all: ReturnType<typeof parts>, field: Locator): Promise<void> {
  await expect(all.ageGo.or(field)).toBeVisible();
  if (await all.ageGo.isVisible()) {
    await all.radio('age').first().check();
    await all.ageGo.click();
  }
  await field.waitFor();
}

/** Goes through every state of the panel and calls `look` in each. */
async function walk(
  visitor: Visit,
  clinic: Clinic,
  given: Given & { attributes: string; lang: string },
  look: (state: string) => Promise<void>,
): Promise<void> {
  const { page, context } = visitor;
  const panel = panelOf(page);
  const at = (name: string, about = `site="larkfield" subject="${subject}"`) =>
    clinic.addPage(`/${name}`, wholePage(snippet(clinic.url, `${about} ${given.attributes}`), given.lang));
  const full = at('full');

  // Reading.
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await intercept(context, '**/snapshot?*', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(full);
  await panel.locator('.skeleton').waitFor();
  await look('loading');
  release();
  let all = parts(panel);
  await expect(all.frame).toHaveAttribute('aria-busy', 'false');
  await context.unroute('**/snapshot?*');
  await look('reviews');
  // Where there is room they are in view anyway.
  const detail = panel.locator('commonward-reviews [aria-controls="detail"]');
  if (await detail.isVisible()) {
    await detail.click();
    await look('ratings in detail');
  }
  await all.tab('questions').click();
  await look('questions');
  await panel.locator('commonward-questions .title').locator('visible=true').first().click();
  await panel.locator('commonward-question').waitFor();
  await look('a question opened');

  // Reporting.
  await panel.locator('commonward-question .acts button').nth(1).click();
  await panel.locator('commonward-report').waitFor();
  await look('report');
  await all.send('report').click();
  await all.faults.waitFor();
  await look('report with a fault');
  await all.radio('reason').first().check();
  await all.send('report').click();
  await expect(all.send('report')).toHaveCount(0);
  await look('report sent');

  // Lists that have nothing more, or cannot be read on.
  all = await ready(page, full);
  await all.tab('reviews').click();
  await panel.locator('#stars').selectOption('1');
  await panel.locator('commonward-reviews .empty').waitFor();
  await look('no review with that star');
  all = await ready(page, at('short', `page-size="1" site="larkfield" subject="${subject}"`));
  await all.tab('questions').click();
  await intercept(context, '**/questions?*', (route) => route.abort('connectionrefused'));
  await panel.locator('commonward-questions .more button').click();
  const again = panel.locator('commonward-questions .empty button');
  await again.waitFor();
  await look('more that failed');
  await context.unroute('**/questions?*');
  await intercept(context, '**/questions?*', (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/cursor=[^&]+/, 'cursor=of-yesterday'),
    }),
  );
  const refused = page.waitForResponse((response) => response.status() === 400);
  await again.click();
  await refused;
  await expect(again).toBeFocused();
  await look('a list that has changed');
  await context.unroute('**/questions?*');
  await again.click();
  await expect(again).toHaveCount(0);
  await panel.locator('commonward-questions .more button').click();
  await expect(panel.locator('commonward-questions .list > li')).toHaveCount(2);
  await look('a list with more of it');

  // Links: to what is public, to what is not, and copied.
  await ready(page, `${at('review')}#commonward=${given.review}`);
  await panel.locator('commonward-review .reply').waitFor();
  await look('an opened review');
  await panel.locator('commonward-review .acts button').last().click();
  await panel.locator('.notice, #link').waitFor();
  await look('a copied link');
  await ready(page, `${at('unpublished')}#commonward=${given.returned}`);
  await panel.locator('commonward-not-public').waitFor();
  await look('a post that is not public');
  all = await ready(page, full);
  await all.tab('reviews').click();
  await intercept(context, '**/items/**', (route) => route.abort('connectionrefused'));
  await all.tab('questions').click();
  await panel.locator('commonward-questions .title').locator('visible=true').first().click();
  await panel.locator('.notice.failed button').waitFor();
  await look('a press that failed');
  await context.unroute('**/items/**');
  all = await ready(page, full);
  await all.tab('questions').click();
  await intercept(context, '**/w/1/composer-*.js', (route) => route.abort('connectionrefused'));
  await all.begin('questions').click();
  await panel.locator('.notice.failed').waitFor();
  await look('a form whose code did not come');
  await context.unroute('**/w/1/composer-*.js');

  // Writing: age, composer, faults.
  for (const [part, kind, first] of [
    ['questions', 'question', 'title'],
    ['reviews', 'review', 'body'],
  ] as const) {
    all = await ready(page, full);
    await all.tab(part).click();
    await all.begin(part).click();
    await all.ageGo.waitFor();
    if (part === 'questions') {
      await look('age');
      await all.radio('age').last().check();
      await all.ageGo.click();
      await expect(all.ageGo).toHaveCount(0);
      await look('too young');
      all = await ready(page, full);
      await all.tab(part).click();
      await all.begin(part).click();
    }
    await comeOfAge(all, all.field(first));
    await look(`the composer of a ${kind}`);
    await all.send('composer').click();
    await all.faults.waitFor();
    await look(`the composer of a ${kind} with faults`);
    await all.field(first).fill('x'.repeat(5010));
    await panel.locator('commonward-composer .count').first().waitFor();
    await look(`the composer of a ${kind} with too long a text`);
    await all.field('body').fill('I am Emily Watson. Ring me on 07700 900417.');
    await panel.locator('commonward-composer .hints').waitFor();
    await look(`the composer of a ${kind} with hints`);
    await all.field('body').fill('I do not want to live any more. I want to kill myself.');
    await panel.locator('commonward-composer .help').waitFor();
    await look(`the composer of a ${kind} with whom to call`);
    if (part === 'questions') {
      await panel.locator('#field-search').fill('swim');
      await panel.locator('commonward-search .found').waitFor();
      await look('already answered');
      await panel.locator('#field-search').fill('zeppelin');
      await panel.locator('commonward-search p.found').waitFor();
      await look('nothing of it asked before');
      await intercept(context, '**/search?*', (route) => route.abort('connectionrefused'));
      await panel.locator('#field-search').fill('zeppelins');
      await panel.locator('commonward-search form > p.hint').waitFor();
      await look('a search that failed');
      await context.unroute('**/search?*');
      await all.field('title').fill('May I cycle?');
      await all.field('body').fill('I feel well.');
      await all.radio('about').first().check();
      await all.field('consent').check();
      await all.send('composer').click();
      await all.field('email').waitFor();
      await look('signing in to send');
      await all.send('sign-in').click();
      await all.faults.waitFor();
      await look('signing in with a fault');
      const address = `patient${given.lang.length}@example.org`;
      await all.field('email').fill(address);
      await all.send('sign-in').click();
      await all.field('code').waitFor();
      await look('the code');
      await all.field('code').fill('12');
      await all.send('sign-in').click();
      await all.faults.waitFor();
      await look('a wrong code');
      await intercept(context, '**/sessions', (route) =>
        route.fulfill({
          status: 422,
          contentType: 'application/problem+json',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: JSON.stringify({ type: 'about:blank', title: '', status: 422, code: 'code_tries_used', requestId: 'r' }),
        }),
      );
      const refusedToo = page.waitForResponse((response) => response.url().endsWith('/sessions') && response.status() === 422);
      await all.field('code').fill('000000');
      await all.send('sign-in').click();
      await refusedToo;
      await expect(all.send('sign-in')).toHaveAttribute('aria-disabled', 'false');
      await look('a code that was tried too often');
      await context.unroute('**/sessions');
      await all.field('code').fill(codeIn((await clinic.mailTo(address)).text));
      await all.field('pseudonym').fill(`Bird of ${given.lang}`);
      await all.send('sign-in').click();
      await panel.locator('commonward-waiting .card').waitFor();
      await look('sent and waiting');
    } else {
      all = await ready(page, full);
      await all.tab(part).click();
      await all.begin(part).click();
      await comeOfAge(all, all.field(first));
      await panel.locator('commonward-composer .note .link').waitFor();
      await look('what was written before');
    }
  }

  // Signed in: own posts in every state, a change, an answer.
  await beSignedIn(page, clinic, given.member);
  all = await ready(page, full);
  await all.personal.click();
  await panel.locator('commonward-mine article').first().waitFor();
  await look('own posts');
  await panel.locator('commonward-mine .withdraw').first().click();
  await panel.locator('commonward-mine .yes').waitFor();
  await look('withdrawing');
  await panel.locator('commonward-mine .edit').first().click();
  await comeOfAge(all, all.field('body'));
  await look('changing a post');
  await ready(page, `${at('returned')}#commonward=${given.returned}`);
  await expect(panel.locator(`#own-${given.returned}`)).toBeFocused();
  await look('the own post of a link');
  await panel.locator(`#own-${given.returned} .edit`).click();
  await comeOfAge(all, all.field('body'));
  const { latestRevision } = await clinic.row(given.returned);
  await editQuestion(clinic.community, await clinic.site(), given.member.id, given.returned, {
    ...{ title: 'A question that came back', body: 'Changed in another window.', about: 'me', tags: [] },
    revision: latestRevision,
  });
  await all.field('body').fill('Changed in this one.');
  await all.field('consent').check();
  await all.send('composer').click();
  await panel.locator('commonward-composer .summary-of-faults').waitFor();
  await look('a post that was changed meanwhile');
  all = await ready(page, full);
  await all.tab('reviews').click();
  await all.begin('reviews').click();
  await comeOfAge(all, all.field('body'));
  await all.radio('overall').nth(3).check({ force: true });
  await all.field('body').fill('They took their time once more.');
  await all.field('visitedIn').selectOption({ index: 1 });
  await all.radio('relation').first().check();
  await all.radio('incentive').first().check();
  await all.field('consent').check();
  await all.send('composer').click();
  await panel.locator('commonward-composer .summary-of-faults').waitFor();
  await look('reviewed already');
  all = await ready(page, `${full}#commonward=${given.question}`);
  await panel.locator('commonward-question .answer').first().waitFor();
  await look('a question with its answer');
  await panel.locator('commonward-question [part~="button"]').last().click();
  await comeOfAge(all, all.field('body'));
  await look('the composer of an answer');
  await all.field('body').fill('Ring me on 07700 900417.');
  await readHere(panel);
  await all.field('consent').check();
  await all.send('composer').click();
  await panel.locator('commonward-composer .asking').waitFor();
  await look('asked to look again');
  await context.setOffline(true);
  await all.field('body').fill('I swam after three weeks.');
  await all.send('composer').click();
  await panel.locator('.summary-of-faults').waitFor();
  await look('offline while sending');
  await context.setOffline(false);

  await all.field('body').fill('I do not want to live any more. I want to kill myself.');
  await all.send('composer').click();
  await panel.locator('commonward-waiting .help').waitFor();
  await look('sent, and whom to call');
  // Nothing is on its way any more when the time goes on: what is then would fetch a new token first.
  const read = page.waitForResponse((response) => response.url().endsWith('/me/items') && response.ok());
  await all.personal.click();
  await panel.locator('commonward-mine .help').waitFor();
  await read;
  await look('own posts, and whom to call');

  // The token that this browser kept was used by somebody else meanwhile.
  const used = await clinic.refreshToken(given.member);
  const refreshed = await context.request.post(`${clinic.url}/v1/larkfield/sessions/refresh`, {
    headers: { Origin: clinic.origin },
    data: { refreshToken: used },
  });
  assert.equal(refreshed.status(), 200);
  clinic.clock.advance(20 * 60_000);
  await page.evaluate((token) => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, token);
  }, used);
  await panel.locator('#field-mail').click();
  await expect(panel.locator('commonward-mine article')).toHaveCount(0);
  await look('signed out by a replayed token');

  // Nothing, and nothing that works.
  await page.evaluate(() => localStorage.clear());
  await ready(page, at('empty', 'site="larkfield" subject="clinic/larkfield"'));
  await look('empty');
  await ready(page, at('unknown', 'site="nowhere" subject="clinic/larkfield"'));
  await look('unknown site');
  await ready(page, at('attribute', 'site="larkfield" subject="Not a key"'));
  await look('an attribute that cannot be used');
  await intercept(context, '**/snapshot?*', (route) => route.abort('connectionrefused'));
  await ready(page, at('failed', 'site="larkfield" subject="treatment/failed"'));
  await look('failed');
  await context.unroute('**/snapshot?*');
}

const seenIn = (states: Map<string, string[]>) => Object.fromEntries([...states].filter(([, found]) => found.length > 0));

test('every state of the panel is free of what axe finds, in light and dark colours', async (t) => {
  const { clinic, ...given } = await filledClinic(t);
  const visitor = await visit(t);
  const states = new Map<string, string[]>();
  await walk(
    visitor,
    clinic,
    { ...given, attributes: '', lang: 'en-GB' },
    async (state) => void states.set(state, await faultsInBothSchemes(visitor.page)),
  );
  assert.deepEqual(seenIn(states), {});
  assert.ok(states.size >= 54, `${states.size} states`);
  t.diagnostic(`${states.size} states`);
});

test('so it is from right to left, in the panel’s own dark colours, 320 px wide, and nothing is wider than the window', async (t) => {
  const { clinic, ...given } = await filledClinic(t);
  const visitor = await visit(t, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  const states = new Map<string, string[]>();
  await walk(visitor, clinic, { ...given, attributes: 'lang="ar-XB" theme="dark"', lang: 'en' }, async (state) => {
    const { page } = visitor;
    const found = await faults(page);
    const sides = await page.evaluate(
      () =>
        [
          document.documentElement.scrollWidth,
          document.querySelector('commonward-panel')!.shadowRoot?.querySelector('section')?.dir,
        ] as const,
    );
    if (sides[0] > 320) found.push(`the page is ${sides[0]} px wide`);
    if (sides[1] !== 'rtl') found.push(`the panel runs ${String(sides[1])}`);
    states.set(state, found);
  });
  assert.deepEqual(seenIn(states), {});
});

test('a site that takes no posts has its words, which axe finds nothing in', async (t) => {
  const clinic = await openClinic(t, { privacyUrl: null });
  const { page } = await visit(t);
  await ready(page, clinic.page);
  assert.deepEqual(await faultsInBothSchemes(page), []);
});
