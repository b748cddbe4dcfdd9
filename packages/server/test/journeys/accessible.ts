/** axe over what is on a page, with every rule of WCAG 2.2 A and AA. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

type Axe = { axeFaults(page: Page, which?: string[]): Promise<string[]>; ofColours: string[] };
const { axeFaults, ofColours } = createRequire(import.meta.url)('../../../../scripts/axe.mjs') as Axe;

/** What axe finds, a line for each place. */
export const faults = (page: Page): Promise<string[]> => axeFaults(page);

/** In the present state: everything as it is, and what colours change in the other scheme. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  await inScheme(page, 'light');
  const light = await faults(page);
  await inScheme(page, 'dark');
  const dark = await axeFaults(page, ofColours);
  await inScheme(page, 'light');
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

/** The page hears of it in a turn of its own, and a panel draws itself anew after that. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => {
    if (matchMedia('(prefers-color-scheme: dark)').matches !== (wanted === 'dark')) return false;
    const frames = [...document.querySelectorAll('commonward-panel')].map((panel) => panel.shadowRoot?.querySelector('[data-scheme]'));
    return frames.every((frame) => !frame || frame.getAttribute('data-scheme') === wanted);
  }, colorScheme);
}
