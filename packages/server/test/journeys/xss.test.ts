/**
 * A public collection of script injections, every one of them through what people can send (questions, reviews, edits, answers, replies,
 * names, notes, reports) and through an import, drawn by the panel on a page without any policy of its own and by the moderators' pages.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import type { BrowserContext, Page } from '@playwright/test';
import { importRows } from '../../src/app/import/index.ts';
import { findBySource, findRevision, parseMarkdown, plainText, type MyItem } from '../../src/features/contributions/index.ts';
import { accessTokens, openMemberSession, type MemberActor } from '../../src/features/identity/index.ts';
import { fileReport } from '../../src/features/reports/index.ts';
import { monthNow } from '../../src/features/reviews/index.ts';
import { consentWording } from '../../src/features/sites/index.ts';
import { cleanText } from '../../src/kernel/text.ts';
import { expect, intercept, visit } from './browser.ts';
import { openClinic, snippet, subject, wholePage, type Clinic } from './clinic.ts';
import { beSignedIn, button, goToWork, panelOf, readPanel } from './people.ts';

const file = fileURLToPath(new URL('../../../../../shared/data/security/sec_xss_payloads.jsonl', import.meta.url));
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const payloads = lines.map((line) => (JSON.parse(line) as { payload: string }).payload);

/** As many to a text as fit into `limit` characters, none cut. What is longer is left to the fields that take it. */
function packed(all: readonly string[], limit: number, between: string): string[] {
  const texts: string[] = [];
  let text = '';
  for (const payload of all) {
    if (payload.length > limit) continue;
    if (text && text.length + between.length + payload.length > limit) {
      texts.push(text);
      text = '';
    }
    text += (text ? between : '') + payload;
  }
  return text ? [...texts, text] : texts;
}

/** As it is stored: the cleaning takes hidden characters and white space at the ends. */
const cleaned = (text: string): string => cleanText(text, { field: 'body', min: 0, max: 5000 });
/** White space is the layout's. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
/** As it is drawn: its marks have become their form. */
const drawnAs = (text: string): string => squeezed(plainText(parseMarkdown(text)));
/** The payloads that stand in none of `texts`, whole and letter by letter. */
const missingFrom = (texts: readonly string[]): string[] => {
  const all = texts.map(squeezed).join('\n');
  return payloads.filter((payload) => !all.includes(squeezed(cleaned(payload))));
};

type Seen = { fired: string[] };
/** Whatever a script of theirs would do first is noted; nothing is stopped from running. */
const listen = (): void => {
  const seen = globalThis as unknown as Seen & Record<string, unknown>;
  seen.fired = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    seen[name] = (...what: unknown[]) => void seen.fired.push(`${name}(${what.map(String).join()})`);
  addEventListener('securitypolicyviolation', (event) => seen.fired.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  addEventListener(
    'error',
    (event) => seen.fired.push(`error: ${event.message || (event.target as Element | null)?.outerHTML?.slice(0, 120)}`),
    true,
  );
};

/** Looks at every element below `root`, through shadow roots, for what only an injection could have put there. */
const inspect = (page: Page, root: string) =>
  page.evaluate((selector) => {
    const plain = new Set(['P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'STRONG', 'EM', 'CODE', 'BR', 'A', 'DEL', 'INS', 'SPAN']);
    const never = new Set([
      'SCRIPT',
      'IFRAME',
      'OBJECT',
      'EMBED',
      'IMG',
      'VIDEO',
      'AUDIO',
      'LINK',
      'META',
      'BASE',
      'FRAME',
      'FRAMESET',
      'APPLET',
      'MATH',
      'MARQUEE',
      'SOURCE',
      'PORTAL',
      'KEYGEN',
      'BGSOUND',
      'ISINDEX',
      'STYLE',
    ]);
    const found: string[] = [];
    let elements = 0;
    const texts: string[] = [];
    let words = '';
    let links = 0;
    const look = (element: Element): void => {
      elements += 1;
      const shown = (): string => element.outerHTML.slice(0, 160);
      if (never.has(element.tagName.toUpperCase())) found.push(`element: ${shown()}`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || ['srcdoc', 'formaction', 'src', 'xlink:href', 'style', 'background'].includes(name))
          found.push(`attribute ${name}: ${shown()}`);
        if (['href', 'action'].includes(name)) {
          links += 1;
          if (!['http:', 'https:', 'mailto:'].includes(new URL(value, location.href).protocol)) found.push(`address ${value}: ${shown()}`);
        }
      }
      if (element.classList.contains('body')) {
        texts.push(element.textContent);
        for (const inner of element.querySelectorAll('*')) {
          if (!plain.has(inner.tagName)) found.push(`in a text: ${inner.outerHTML.slice(0, 160)}`);
          if (inner.tagName === 'A' && inner.getAttribute('rel') !== 'ugc nofollow noopener noreferrer')
            found.push(`link without rel: ${inner.outerHTML.slice(0, 160)}`);
        }
      }
      for (const child of element.childNodes) {
        if (child instanceof Element) look(child);
        // The number and the reason behind a mark are not the writer's.
        else if (child instanceof Text && !element.matches('.vh, .mark-number')) words += child.data;
      }
      if (element.shadowRoot) for (const child of element.shadowRoot.children) look(child);
    };
    look(document.querySelector(selector)!);
    return { found, elements, texts, words, links, fired: (globalThis as unknown as { fired: string[] }).fired };
  }, root);

/** Every address that a page asked for beside its own two. */
async function strangersOf(context: BrowserContext, clinic: Clinic): Promise<string[]> {
  const asked: string[] = [];
  await intercept(
    context,
    (url) => !url.href.startsWith('data:') && ![clinic.origin, clinic.url].includes(url.origin),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
}

/** Sends as the panel of a signed-in member does, and gives back what the server says of the post. */
async function sender(clinic: Clinic, member: MemberActor) {
  const { community } = clinic;
  const { accessToken } = await openMemberSession({ ...community, tokens: accessTokens(community) }, await clinic.site(), member.id);
  const headers = { 'Content-Type': 'application/json', Origin: clinic.origin, Authorization: `Bearer ${accessToken}` };
  return async (method: 'POST' | 'PUT', path: string, body: object): Promise<MyItem> => {
    const answer = await fetch(`${clinic.url}/v1/larkfield/${path}`, { method, headers, body: JSON.stringify(body) });
    const said = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${said.slice(0, 300)}`);
    return JSON.parse(said) as MyItem;
  };
}

async function openAll(page: Page, more: string): Promise<void> {
  const next = button(panelOf(page), more);
  const posts = panelOf(page).locator('.post');
  await posts.first().waitFor();
  while (await next.isVisible()) {
    const before = await posts.count();
    const shown = await posts.locator('visible=true').count();
    await next.click();
    await expect.poll(async () => (await posts.count()) > before || (await posts.locator('visible=true').count()) > shown).toBe(true);
  }
}

test(
  'every injection of a public collection stays text, in the panel and at the moderators’ pages',
  { skip: payloads.length === 0 && `${file} is not here` },
  async (t) => {
    assert.equal(payloads.length, 3102);
    const clinic = await openClinic(t, { subjectsByPost: true, answerers: ['clinicians', 'staff', 'peers'] });
    const { community } = clinic;
    const short = payloads.filter((payload) => payload.length <= 60);
    const names = payloads.filter((payload) => payload.length <= 26 && payload.includes('<'));
    const moderator = await clinic.staff('Noor Haddad', ['owner']);
    const clinician = await clinic.staff('<img src=x onerror=alert(1)> Okafor', ['clinician', 'responder']);

    // Create, and edit, as the panel does it: the first text becomes an earlier revision, the second one is decided on.
    const bodies = packed(payloads, 4800, '\n\n');
    const titles = packed(payloads.toReversed(), 150, ' ');
    const questions: MyItem[] = [];
    const reviews: MyItem[] = [];
    const first: string[] = [];
    for (const [place, body] of bodies.entries()) {
      // What a name may not hold is refused; what is left of them is tried.
      const member = await clinic.member(`${names[place] ?? ''}${place}`).catch(() => clinic.member(`Bird ${place}`));
      const send = await sender(clinic, member);
      const post = { subject, consent: { wording: consentWording, lang: 'en-GB' }, page: clinic.page, ofAge: true };
      const asked = await send('POST', 'questions', {
        ...post,
        title: titles[place]!,
        body,
        about: 'me',
        submission: `xss-question-${place}`,
      });
      const tags = short.filter(({ length }) => length <= 40).slice(place * 3, place * 3 + 3);
      const title = titles[(place + bodies.length) % titles.length]!;
      const next = bodies[(place + 7) % bodies.length]!;
      questions.push(await send('PUT', `items/${asked.id}`, { title, body: next, about: 'me', tags, revision: 1 }));
      const stars = { overall: 4, scores: { listening: 5 }, visitedIn: monthNow(clinic.clock.now(), 'Europe/London') };
      const about = { ...stars, relation: 'patient', incentive: 'none' };
      const reviewed = await send('POST', 'reviews', {
        ...post,
        ...about,
        body: bodies.at(-1 - place)!,
        submission: `xss-review-${place}`,
      });
      reviews.push(await send('PUT', `items/${reviewed.id}`, { ...about, body: next, revision: 1 }));
      first.push(asked.text, reviewed.text);
    }
    assert.deepEqual(missingFrom(first), [], 'not stored as it was sent');
    for (const sent of [questions, reviews]) assert.deepEqual(missingFrom(sent.map(({ text }) => text)), [], 'lost by an edit');
    const [returned] = [await clinic.ask(await clinic.member('Heron'), { title: titles.at(-1)!, body: bodies[0]! })];

    // Import: as much to a row as a composer takes.
    const map = {
      kind: 'question' as const,
      source: '<svg onload=alert(1)>',
      id: ['id'],
      subject: { value: subject },
      subjects: 'create' as const,
      title: 'title',
      body: 'body',
      author: 'name',
      tags: ['tags'],
      date: { value: '2026-01-05' },
      answer: { body: 'answer', author: 'name' },
    };
    const few = packed(payloads, 5000, '\n\n');
    const rows = few.map((body, id) =>
      JSON.stringify({
        id: `row-${id}`,
        title: titles[id % titles.length],
        body,
        answer: few[(id + 3) % few.length],
        name: short[(id * 5) % short.length],
        tags: short.filter(({ length }) => length <= 40)[id % 400],
      }),
    );
    const report = await importRows(community, await clinic.site(), map, (async function* () { yield* rows; })(), { state: 'published', dryRun: false }); // prettier-ignore
    assert.equal(report.refused, 0);
    assert.equal(report.items, rows.length * 2);
    const ids = await findBySource(community.store.db, 'larkfield', map.source, rows.flatMap((_, at) => [`row-${at}`, `row-${at} answer`])); // prettier-ignore
    const questionIds = new Set(rows.map((_, at) => ids.get(`row-${at}`)));
    const imported: { id: string; text: string }[] = [];
    for (const id of ids.values()) imported.push({ id, text: (await findRevision(community.store.db, 'larkfield', id, 1))!.text });
    assert.deepEqual(missingFrom(imported.map(({ text }) => text)), [], 'lost by the import');

    // The moderators' pages: the whole list, and each item with its revisions.
    const desk = await visit(t);
    await desk.context.addInitScript(listen);
    const foreignAtDesk = await strangersOf(desk.context, clinic);
    await goToWork(desk.page, clinic, moderator);
    const listed = desk.page.locator('.rows .row');
    await listed.first().waitFor();
    const more = button(desk.page, 'Show more');
    while (await more.isVisible()) {
      const before = await listed.count();
      await more.click();
      await expect.poll(() => listed.count()).toBeGreaterThan(before);
    }
    assert.equal(await listed.count(), questions.length + reviews.length + 1);
    let looked = 0;
    // Every text in a question, sent and imported; a review is drawn by the same code. An imported answer stands under another text.
    const openedAtDesk = [...questions, ...reviews.slice(0, 4), ...imported.filter(({ id }, at) => at < 8 || questionIds.has(id))];
    for (const { id } of openedAtDesk) {
      await desk.page.evaluate((hash) => void (location.hash = hash), `#/queue/pending/${id}`);
      await desk.page.waitForFunction((wanted) => {
        const pane = document.querySelector<HTMLElement & { itemId: string }>('admin-item');
        return pane?.itemId === wanted && pane.querySelector('#item-heading') !== null;
      }, id);
      const seen = await inspect(desk.page, 'body');
      assert.deepEqual([seen.found, seen.fired], [[], []], `the item ${id} at the moderators' page`);
      // What was edited is shown as what has changed in it.
      const whole = imported.find((item) => item.id === id);
      if (whole) assert.ok(squeezed(seen.words).includes(drawnAs(whole.text)), `the imported item ${id} is not drawn as text`);
      looked += 1;
    }
    await desk.page.locator('.undo').waitFor({ state: 'detached' });

    // What a moderator and a reader can add to it.
    await clinic.decide(moderator, returned!.id, 'return', { note: packed(payloads.slice(900), 990, ' ')[0]! });
    await clinic.publish(moderator, ...questions.map(({ id }) => id), ...reviews.map(({ id }) => id));
    const answers = packed(payloads, 9800, '\n\n');
    const below: string[] = [];
    for (const [place, text] of answers.entries()) below.push((await clinic.answer(clinician, questions[place]!.id, text, true)).id);
    for (const [place, text] of packed(payloads, 2900, '\n\n').slice(0, reviews.length).entries())
      below.push((await clinic.reply(clinician, reviews[place]!.id, text, true)).id);
    await fileReport(community, await clinic.site(), reviews[0]!.id, {
      reason: 'other',
      words: packed(payloads.slice(1500), 900, ' ')[0]!,
      submission: 'xss-report-1',
    });
    await clinic.publish(moderator, ...below);
    for (const screen of [
      `#/queue/reported/${reviews[0]!.id}`,
      `#/queue/decided/${below[0]!}`,
      '#/queue/decided',
      '#/answers',
      '#/audit/larkfield',
      '#/team/larkfield',
      '#/sites/larkfield/subjects',
    ]) {
      await desk.page.goto(`${clinic.url}/admin${screen}`);
      await desk.page.reload();
      await (/con_|qst_|\/\w+_\w+$/.test(screen) ? desk.page.locator('#item-heading') : desk.page.locator('main h1').first()).waitFor();
      await expect(desk.page.locator('main')).not.toContainText('Loading');
      const seen = await inspect(desk.page, 'body');
      assert.deepEqual([seen.found, seen.fired], [[], []], screen);
    }
    assert.deepEqual([foreignAtDesk, desk.errors], [[], []]);

    // The panel, on a page that would let a script run.
    const reader = await visit(t);
    await reader.context.addInitScript(listen);
    const foreign = await strangersOf(reader.context, clinic);
    const { page } = reader;
    const address = (path: string, parts: string) =>
      clinic.addPage(
        path,
        wholePage(snippet(clinic.url, `site="larkfield" subject="${subject}" parts="${parts}" page-size="20" loading="eager"`)),
      );
    await readPanel(page, address('/all-questions', 'questions'));
    await openAll(page, 'Show more questions');
    const asked = await inspect(page, 'commonward-panel');
    assert.deepEqual([asked.found, asked.fired], [[], []], 'the questions');
    const posts = await panelOf(page).locator('commonward-questions .post').count();
    assert.equal(posts, questions.length + rows.length, 'every question was drawn');
    const drawn = new Set(asked.texts.map(squeezed));
    for (const { id, text } of [...questions, ...imported]) assert.ok(drawn.has(drawnAs(text)), `the panel does not draw ${id} as text`);
    await readPanel(page, address('/all-reviews', 'reviews'));
    await openAll(page, 'Show more reviews');
    const reviewed = await inspect(page, 'commonward-panel');
    assert.deepEqual([reviewed.found, reviewed.fired], [[], []], 'the reviews');
    assert.equal(await panelOf(page).locator('commonward-reviews .post').count(), reviews.length);
    const drawnReviews = new Set(reviewed.texts.map(squeezed));
    for (const { id, text } of reviews) assert.ok(drawnReviews.has(drawnAs(text)), `the panel does not draw ${id} as text`);
    for (const { id } of [...questions.slice(0, answers.length), ...reviews.slice(0, 3)]) {
      await page.evaluate((hash) => void (location.hash = hash), `#commonward=${id}`);
      await page.waitForFunction(
        (wanted) =>
          document.querySelector('commonward-panel')?.shadowRoot?.querySelector('.view > *')?.shadowRoot?.querySelector(`#post-${wanted}`),
        id,
      );
      const opened = await inspect(page, 'commonward-panel');
      assert.deepEqual([opened.found, opened.fired], [[], []], `the opened item ${id}`);
      looked += 1;
    }
    // An author's own posts, with the moderator's note.
    await beSignedIn(page, clinic, { site: 'larkfield', id: returned!.author, session: '' } as Parameters<typeof beSignedIn>[2]);
    const panel = await readPanel(page, `${clinic.origin}/all-questions`);
    await button(panel, 'Your posts').click();
    await expect(panel.locator('commonward-mine').getByText('Note from the moderator')).toBeVisible();
    const mine = await inspect(page, 'commonward-panel');
    assert.deepEqual([mine.found, mine.fired], [[], []], 'the own posts');
    assert.deepEqual([foreign, reader.errors], [[], []]);
    t.diagnostic(
      `${payloads.length} injections; ${looked} items opened, ${posts + reviews.length} posts in lists, ${asked.elements + reviewed.elements} elements looked at, ${asked.links + reviewed.links} links`,
    );

    // And the looking works: the same text as HTML is noticed at once.
    await page.evaluate(
      () => (document.querySelector('#below')!.innerHTML = '<img src="data:," onerror="alert(1)"><a href="javascript:alert(1)">x</a>'),
    );
    await expect.poll(async () => (await inspect(page, 'body')).fired.length).toBeGreaterThan(0);
    assert.ok((await inspect(page, 'body')).found.length >= 3);
  },
);
