/**
 * axe over the states of the moderators' page that a server in order does not show at once: failures, conflicts, forms that a press
 * opens and their faults, what is offline or over. The others are walked over the real server (test/journeys/accessible-admin.test.ts).
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults, ofColours, openBrowser } from './browser.mjs';
import { makeWorld, serve } from './mock.mjs';
import { screens } from './screens.mjs';

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const states = [
  'account-password',
  'answers-error',
  'answers-own-edit',
  'answers-own-withdraw',
  'answers-sent',
  'audit-broken',
  'link',
  'link-errors',
  'link-used',
  'menu',
  'offline',
  'queue-answer',
  'queue-empty',
  'queue-failed',
  'queue-found-arrives',
  'queue-found-weak',
  'queue-hide',
  'queue-imported',
  'queue-open-unknown',
  'queue-own-reply',
  'queue-remove-errors',
  'queue-stale',
  'queue-undo-earlier',
  'queue-undo-form',
  'replies-guarded-sole',
  'sign-in-failed',
  'signed-out-in-place',
  'site-criteria',
  'site-full',
  'site-new',
  'site-new-australia',
  'site-settings-conflict',
  'site-settings-errors',
  'site-words-errors',
  'sites-full',
  'subjects-edit',
  'team-last-owner',
  'team-link',
];

/** On a narrow screen, where the most has to give way; the wide one differs in its columns only. */
const width = 320;

for (const name of states)
  test(`axe finds nothing in “${name}”, light or dark, and nothing is wider than the screen`, async (t) => {
    const screen = screens.find((each) => each.name === name);
    const world = makeWorld();
    screen.world?.(world);
    const server = await serve(world);
    const context = await browser.newContext({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
    t.after(async () => {
      await context.close();
      await server.stop();
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/admin${screen.at}`);
    await screen.steps(page, world, width);
    for (const [colorScheme, rules] of [['light'], ['dark', ofColours]]) {
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, colorScheme === 'dark');
      assert.deepEqual(await axeFaults(page, rules), [], colorScheme);
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  });
