/**
 * Pictures of every screen at 320, 768 and 1280 px, light and dark, with axe (WCAG 2.2 AA) on each.
 * `node packages/server/admin/test/pictures.mjs DIR [word…]`: only the screens whose names hold a word.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWorld, serve } from './mock.mjs';
import { axeFaults, openBrowser } from './browser.mjs';
import { screens } from './screens.mjs';

const [directory = 'test-results/admin', ...wanted] = process.argv.slice(2);
await mkdir(directory, { recursive: true });
const browser = await openBrowser();
const widths = (process.env.WIDTHS ?? '320,768,1280').split(',').map(Number);
const schemes = (process.env.SCHEMES ?? 'light,dark').split(',');
let faults = 0;
let pictures = 0;
for (const screen of screens) {
  if (wanted.length > 0 && !wanted.some((word) => screen.name.includes(word))) continue;
  for (const width of widths)
    for (const scheme of schemes) {
      const world = makeWorld();
      screen.world?.(world);
      const server = await serve(world);
      const context = await browser.newContext({
        viewport: { width, height: width < 700 ? 640 : 800 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on(
        'console',
        (message) =>
          message.type() === 'error' &&
          !/Failed to load resource/.test(message.text()) &&
          console.log(`${screen.name} ${width}: ${message.text()}`),
      );
      page.on('pageerror', (error) => console.log(`${screen.name} ${width}: ${error.message}`));
      await page.goto(`${server.url}/admin${screen.at}`);
      await screen.steps?.(page, world, width);
      await page.screenshot({ path: join(directory, `${screen.name}-${width}-${scheme}.png`) });
      pictures += 1;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) console.log(`${screen.name} ${width}: ${wide}px wider than the screen`);
      const found = await axeFaults(page);
      faults += found.length + (wide > 0 ? 1 : 0);
      for (const fault of found) console.log(`${screen.name} ${width} ${scheme}: ${fault}`);
      await context.close();
      await server.stop();
    }
}
await browser.close();
console.log(`${pictures} pictures, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
