/** axe with the WCAG 2.2 AA rules on one element, through its shadow roots. */
import { expect } from '@open-wc/testing';
// a script, not a module: it sets `axe` on the page
import 'axe-core';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

export const accessible = async (element: Element): Promise<void> => {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  });
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
  expect(said).to.deep.equal([]);
};
