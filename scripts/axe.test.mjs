import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { axeFaults, ofColours } from './axe.mjs';
import { chromiumArgs, chromiumPath } from './chromium.mjs';

test('a fault is found inside a shadow tree, in each state of the page, and by the rules that are asked for', async (t) => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><x-part></x-part></main></html>');
  const show = (inside) =>
    page.evaluate((html) => {
      const host = document.querySelector('x-part');
      (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = html;
    }, inside);
  await show('<p>Words</p>');
  assert.deepEqual(await axeFaults(page), []);
  await show('<input><p style="color:#ccc;background:#fff">Pale</p>');
  const found = await axeFaults(page);
  assert.deepEqual(
    found.map((line) => line.split(':')[0]),
    ['color-contrast at [["x-part","p"]]', 'label at [["x-part","input"]]'],
  );
  assert.deepEqual(await axeFaults(page, ofColours), [found[0]]);
});
