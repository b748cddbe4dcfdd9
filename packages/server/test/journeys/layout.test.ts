import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '@playwright/test';
import { expect, intercept, visit, type Visit } from './browser.ts';
import { openClinic, snippet, wholePage, type Clinic } from './clinic.ts';
import { beSignedIn, button, chooseTab, panelOf } from './people.ts';

/** Every shift is counted, those after a click too: what a reader presses may make the panel grow, never jump. */
const watchShifts = (): void => {
  const page = globalThis as unknown as { shifts: { value: number; recent: boolean; what: string[] }[] };
  page.shifts = [];
  // To the browser a press is recent for half a second, in which a busy machine may draw nothing: here it is until it has been drawn.
  const presses: { from: number; to: number }[] = [];
  const drawn = (press: (typeof presses)[number], frames: number): void => {
    if (frames > 0) requestAnimationFrame(() => drawn(press, frames - 1));
    else press.to = performance.now();
  };
  addEventListener(
    'click',
    () => {
      const press = { from: performance.now(), to: Infinity };
      presses.push(press);
      drawn(press, 4);
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    })[]) {
      page.shifts.push({
        value: entry.value,
        recent: entry.hadRecentInput || presses.some(({ from, to }) => entry.startTime >= from && entry.startTime <= to),
        what: entry.sources.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? 'in the panel')} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`,
        ),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
const shifts = (page: Page) =>
  page.evaluate(async () => {
    // What was laid out until now has been reported after two frames.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as unknown as { shifts: { value: number; recent: boolean; what: string[] }[] }).shifts;
  });

const widths = [320, 1280];
/** The snippet's 36em at the page's 16 px. */
const reserved = 36 * 16;

async function arrive(visitor: Visit, clinic: Clinic, address: string): Promise<void> {
  await visitor.context.addInitScript(watchShifts);
  // A script that takes its time: everything else on the page is drawn long before it.
  await intercept(visitor.context, `${clinic.url}/w/1/commonward.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await visitor.page.goto(address);
}

const box = (page: Page) => page.evaluate(() => Math.round(document.querySelector('commonward-panel')!.getBoundingClientRect().height));
const below = (page: Page) => page.evaluate(() => Math.round(document.querySelector('#below')!.getBoundingClientRect().top));

async function fullClinic(clinic: Clinic): Promise<void> {
  const staff = await clinic.staff('Noor Haddad', ['moderator', 'clinician', 'responder']);
  const other = await clinic.staff('Sam Ellery', ['moderator']);
  const ids: string[] = [];
  for (const place of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const member = await clinic.member(`Bird number ${place}`);
    ids.push(
      (await clinic.review(member, { overall: 1 + (place % 5), body: 'They took their time and explained everything. '.repeat(place * 4) }))
        .id,
    );
    ids.push(
      (
        await clinic.ask(member, {
          title: `Is question number ${place} a long one, which needs more than one line on a telephone?`,
          body: 'I had the operation on Monday and feel well. '.repeat(place * 5),
        })
      ).id,
    );
  }
  await clinic.publish(staff, ...ids);
  await clinic.publish(
    other,
    ...(
      await Promise.all([
        clinic.answer(staff, ids[1]!, 'Usually after two weeks. '.repeat(40)),
        clinic.answer(staff, ids[15]!),
        clinic.reply(staff, ids[14]!, 'Thank you for writing. '.repeat(20)),
      ])
    ).map(({ id }) => id),
  );
}

for (const width of widths) {
  test(`nothing on the page moves while the panel arrives late, ${width} px wide: full, empty, failed`, async (t) => {
    const clinic = await openClinic(t);
    await fullClinic(clinic);
    // The text below is in view: the window is as high as the panel and some more.
    const viewport = { width, height: 1000 };
    const empty = clinic.addPage('/empty', wholePage(snippet(clinic.url, 'site="larkfield" subject="treatment/never-seen"')));
    const unknown = clinic.addPage('/unknown', wholePage(snippet(clinic.url, 'site="nowhere" subject="clinic/larkfield"')));
    const questions = clinic.addPage(
      '/questions',
      wholePage(snippet(clinic.url, 'site="larkfield" subject="practitioner/amara-okafor" parts="questions"')),
    );
    const inOtherWords = (lang: string) =>
      clinic.addPage(`/${lang}`, wholePage(snippet(clinic.url, `site="larkfield" subject="practitioner/amara-okafor" lang="${lang}"`)));
    /** Long after the words have come. */
    const givenUp = async ({ context }: Visit): Promise<void> => {
      const words = context.waitForEvent('requestfinished', (request) => /en-XA/.test(request.url()));
      await intercept(context, '**/snapshot?*', async (route) => {
        await (await words).response();
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.abort('connectionrefused');
      });
    };
    const unreachable = ({ context }: Visit) => intercept(context, '**/snapshot?*', (route) => route.abort('connectionrefused'));
    const states: { name: string; address: string; words: string; before?: (visitor: Visit) => Promise<unknown> }[] = [
      { name: 'reviews', address: clinic.page, words: 'Show more reviews' },
      { name: 'questions', address: questions, words: 'Show more questions' },
      { name: 'empty', address: empty, words: 'Nobody has written a review yet.' },
      { name: 'unknown site', address: unknown, words: 'Reviews and questions are not set up on this page.' },
      {
        name: 'failed',
        address: clinic.page,
        words: 'Try again',
        before: unreachable,
      },
      { name: 'failed, long words', address: inOtherWords('en-XA'), words: '[Trý ágáíñ', before: unreachable },
      { name: 'given up, long words', address: inOtherWords('en-XA'), words: '[Trý ágáíñ', before: givenUp },
      { name: 'failed, right to left', address: inOtherWords('ar-XB'), words: 'Try again', before: unreachable },
    ];
    for (const { name, address, words, before } of states) {
      const visitor = await visit(t, { viewport });
      await before?.(visitor);
      await arrive(visitor, clinic, address);
      const top = await below(visitor.page);
      assert.ok(top > 0 && top < viewport.height, 'the text below the panel is in view');
      await expect(panelOf(visitor.page).getByText(words).first()).toBeVisible();
      await expect(panelOf(visitor.page).locator('section.frame')).toHaveAttribute('aria-busy', 'false');
      assert.deepEqual(await shifts(visitor.page), [], `${name}: something moved`);
      assert.equal(await box(visitor.page), reserved, `${name}: the panel fills the space kept for it`);
      assert.equal(await below(visitor.page), top, `${name}: the text below stands where it stood`);
      assert.ok(
        (await visitor.page.evaluate(() => document.documentElement.scrollWidth)) <= width,
        `${name}: nothing is wider than the window`,
      );
      assert.deepEqual(visitor.errors, []);
      await visitor.context.close();
    }
  });

  test(`twelve criteria of eighty characters move nothing and take no more room, until their detail is asked for, ${width} px wide`, async (t) => {
    const criteria = Array.from({ length: 12 }, (_, at) => ({
      key: `c${at}`,
      label: `${at} How well what was going to happen was explained at the front desk, and by whom`.padEnd(80, '.').slice(0, 80),
      clinical: false,
    }));
    const clinic = await openClinic(t, { criteria });
    const staff = await clinic.staff('Noor Haddad', ['moderator']);
    for (const place of [1, 2, 3]) {
      const { id } = await clinic.review(await clinic.member(`Bird number ${place}`), {
        scores: Object.fromEntries(criteria.map(({ key }) => [key, 4])),
        body: 'They took their time and explained everything. '.repeat(place * 4),
      });
      await clinic.publish(staff, id);
    }
    const visitor = await visit(t, { viewport: { width, height: 1000 } });
    await arrive(visitor, clinic, clinic.page);
    const top = await below(visitor.page);
    const panel = panelOf(visitor.page);
    await expect(button(panel, 'Ratings in detail')).toBeVisible();
    assert.deepEqual(await shifts(visitor.page), [], 'something moved');
    assert.equal(await box(visitor.page), reserved, 'the panel fills the space kept for it');
    assert.equal(await below(visitor.page), top, 'the text below stands where it stood');
    assert.ok(await panel.locator('.list > li .post').filter({ visible: true }).count(), 'a post can be read');
    await button(panel, 'Ratings in detail').click();
    for (const { label } of criteria) await expect(panel.locator('.criteria').getByText(label, { exact: true })).toBeVisible();
    assert.deepEqual(
      (await shifts(visitor.page)).filter(({ recent }) => !recent),
      [],
    );
    assert.ok((await visitor.page.evaluate(() => document.documentElement.scrollWidth)) <= width, 'nothing is wider than the window');
    assert.deepEqual(visitor.errors, []);
  });

  test(`nothing moves while the posts of somebody who stayed signed in arrive, ${width} px wide: waiting, in danger, none`, async (t) => {
    const clinic = await openClinic(t);
    await fullClinic(clinic);
    const alone = clinic.addPage(
      '/questions',
      wholePage(snippet(clinic.url, 'site="larkfield" subject="practitioner/amara-okafor" parts="questions"')),
    );
    const [calm, danger, none] = [await clinic.member('Heron'), await clinic.member('Wren'), await clinic.member('Plover')];
    await clinic.ask(calm, { title: 'May I swim with the new knee?' });
    await clinic.review(calm, { overall: 4, body: 'They took their time.' });
    await clinic.ask(danger, { title: 'I do not know what to do', body: 'I do not want to live any more. I want to kill myself.' });
    for (const [member, address, line] of [
      [calm, alone, 'Your question is waiting to be read.'],
      [calm, clinic.page, 'Your review is waiting to be read.'],
      [danger, alone, 'Help now'],
      [none, alone, 'Signed in as Plover.'],
    ] as const) {
      const visitor = await visit(t, { viewport: { width, height: 1000 } });
      await beSignedIn(visitor.page, clinic, member);
      await arrive(visitor, clinic, address);
      const top = await below(visitor.page);
      const panel = panelOf(visitor.page);
      const visible = panel.locator('.brief').filter({ hasText: line, visible: true });
      await expect(visible).toBeVisible();
      await expect(button(panel, 'Your posts')).toBeVisible();
      assert.ok(await panel.locator('.list > li .post').filter({ visible: true }).count(), 'a post can be read');
      assert.deepEqual(await shifts(visitor.page), [], `${line}: something moved`);
      assert.equal(await box(visitor.page), reserved, `${line}: the panel fills the space kept for it`);
      assert.equal(await below(visitor.page), top, `${line}: the text below stands where it stood`);
      if (member !== none) {
        await visible.click();
        await expect(panel.locator('.card').filter({ visible: true })).toBeVisible();
        if (member === danger) await expect(panel.getByRole('link', { name: /^Emergency number/ }).first()).toBeVisible();
        assert.deepEqual(
          (await shifts(visitor.page)).filter(({ recent }) => !recent),
          [],
        );
      }
      assert.ok((await visitor.page.evaluate(() => document.documentElement.scrollWidth)) <= width, 'nothing is wider than the window');
      assert.deepEqual(visitor.errors, []);
      await visitor.context.close();
    }
  });

  test(`the panel keeps its height from tab to tab and grows only when the reader asks for more, ${width} px wide`, async (t) => {
    const clinic = await openClinic(t);
    await fullClinic(clinic);
    const visitor = await visit(t, { viewport: { width, height: 1000 } });
    await arrive(visitor, clinic, clinic.page);
    const panel = panelOf(visitor.page);
    await expect(button(panel, 'Show more reviews')).toBeVisible();
    await chooseTab(panel, 'Questions');
    await expect(button(panel, 'Show more questions')).toBeVisible();
    assert.equal(await box(visitor.page), reserved);
    await chooseTab(panel, 'Reviews');
    assert.equal(await box(visitor.page), reserved);
    assert.deepEqual(
      (await shifts(visitor.page)).filter(({ recent }) => !recent),
      [],
    );
    await button(panel, 'Show more reviews').click();
    await expect.poll(() => box(visitor.page)).toBeGreaterThan(reserved);
    await expect(panel.locator('commonward-reviews .post').last()).toBeVisible();
    assert.ok((await visitor.page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    assert.deepEqual(
      (await shifts(visitor.page)).filter(({ recent }) => !recent),
      [],
    );
  });
}
