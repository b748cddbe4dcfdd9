import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './chromium.mjs';
import { intercept } from './intercept.mjs';

/** A browser whose page goes on past every interception for three requests more. */
const tardyPage = (events) => {
  let asked = 0;
  const original = globalThis.fetch;
  return {
    url: () => 'http://clinic.test/page',
    route: async (address) => void events.push(`route ${address}`),
    unroute: async (address) => void events.push(`unroute ${address}`),
    evaluate: async (task, address) => {
      globalThis.fetch = async (url) => {
        events.push(`fetch ${url}`);
        return { status: (asked += 1) > 3 ? 204 : 404 };
      };
      try {
        return await task(address);
      } finally {
        globalThis.fetch = original;
      }
    },
  };
};

test('while requests of an open page still go past it, the interception is not said to hold', async () => {
  const events = [];
  await intercept(tardyPage(events), '**/decisions', () => undefined);
  const probe = events[1].replace('route ', '');
  assert.match(probe, /^http:\/\/clinic\.test\/caught-\d+$/);
  assert.deepEqual(events, ['route **/decisions', `route ${probe}`, ...Array(4).fill(`fetch ${probe}`), `unroute ${probe}`]);
});

test('a real page is caught, and one without an address is left alone', async (t) => {
  const server = createServer((request, response) => response.end(request.url)).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  t.after(async () => {
    await browser.close();
    server.close();
  });
  const context = await browser.newContext();
  await context.newPage();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await intercept(context, '**/held', (route) => route.fulfill({ body: 'caught' }));
  const ask = (path) => page.evaluate(async (address) => (await fetch(address)).text(), path);
  assert.equal(await ask('/held'), 'caught');
  assert.equal(await ask('/other'), '/other');
});
