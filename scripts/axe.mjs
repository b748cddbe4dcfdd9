/** axe in a page of a browser test. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Minified: every page of a test is given it anew, and with its comments that takes half as long again. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Every rule of WCAG 2.2, A and AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All rules that another colour scheme changes. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in the page and its open shadow trees, one line for each place; frames are left out. `which` are tags or rules. The page
 * keeps axe, and nothing is gathered about what passes: a walk through many states spends its time on that otherwise.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string[]} which
 * @returns {Promise<string[]>}
 */
export async function axeFaults(page, which = wcag) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    );
  }, which);
}
