/** Requests of a browser test that a test answers itself. */

let probes = 0;

/**
 * As `route` of a context or a page, and answers once it holds in every page that is open. `route` alone answers too early for those: what
 * a page asks for in the next few milliseconds may still go past it to the server, on a busy machine above all.
 *
 * @param {import('@playwright/test').BrowserContext | import('@playwright/test').Page} target
 * @param {Parameters<import('@playwright/test').Page['route']>[0]} address
 * @param {Parameters<import('@playwright/test').Page['route']>[1]} handler
 * @returns {Promise<void>}
 */
export async function intercept(target, address, handler) {
  await target.route(address, handler);
  const pages = 'pages' in target ? target.pages() : [target];
  await Promise.all(pages.filter((page) => page.url().startsWith('http')).map(untilCaught));
}

/** Asks for an address that is known to nobody but the test, until it is the test that answers. */
async function untilCaught(page) {
  const probe = new URL(`/caught-${(probes += 1)}`, page.url()).href;
  await page.route(probe, (route) => route.fulfill({ status: 204 }));
  await page.evaluate(async (address) => {
    while ((await fetch(address)).status !== 204);
  }, probe);
  await page.unroute(probe);
}
