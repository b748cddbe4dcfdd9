/** Chromium for the admin page's own tests, and axe in it. */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs';

export const openBrowser = () => chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line each. `rules` leaves out the others. */
export const axeFaults = async (page, rules) => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
};
