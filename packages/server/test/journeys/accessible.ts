/** axe over what is on a page, with every rule of WCAG 2.2 A and AA. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, a line for each place. `rules` leaves out the others. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}

/** In the present state: everything as it is, and what colours change in the other scheme. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  await inScheme(page, 'light');
  const light = await faults(page);
  await inScheme(page, 'dark');
  const dark = await faults(page, ['color-contrast', 'link-in-text-block']);
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
