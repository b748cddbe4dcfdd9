/** axe over what is on a page, with every rule of WCAG 2.2 A and AA. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

type Axe = { axeFaults(page: Page, which?: string[]): Promise<string[]>; ofColours: string[] };
const { axeFaults, ofColours } = createRequire(import.meta.url)('../../../../scripts/axe.mjs') as Axe;

/** What axe finds, a line for each place. */
export const faults = (page: Page): Promise<string[]> => axeFaults(page);

type Scheme = 'light' | 'dark';

/** In the present state: everything in the scheme that the page is in, and what colours change in the other, in which it is left. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [first, second]: [Scheme, Scheme] = isDark ? ['dark', 'light'] : ['light', 'dark'];
  await inScheme(page, first);
  const all = await faults(page);
  await inScheme(page, second);
  const ofOther = await axeFaults(page, ofColours);
  return [...all.map((line) => `${first}: ${line}`), ...ofOther.map((line) => `${second}: ${line}`)];
}

/** The page hears of it in a turn of its own, and a panel draws itself anew after that. */
async function inScheme(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => {
    if (matchMedia('(prefers-color-scheme: dark)').matches !== (wanted === 'dark')) return false;
    const frames = [...document.querySelectorAll('commonward-panel')].map((panel) => panel.shadowRoot?.querySelector('[data-scheme]'));
    return frames.every((frame) => !frame || frame.getAttribute('data-scheme') === wanted);
  }, colorScheme);
}
