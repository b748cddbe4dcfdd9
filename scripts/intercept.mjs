/** Requests of a browser test that a test answers itself. */

let probes = 0;

/**
 * As `route` of a context or a page, and answers once it holds in every page that is open and has an address. `route` alone answers too early
 * for those: what a page asks for in the next few milliseconds may still go past it to the server, on a busy machine above all. Each page asks
 * its own origin for `/caught-<n>` until the test answers, so it must be able to. Throws when it could not be caught in 30 s.
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

/** Asks for an address that is known to nobody but the test. */
async function untilCaught(page) {
  const probe = new URL(`/caught-${(probes += 1)}`, page.url()).href;
  await page.route(probe, (route) => route.fulfill({ status: 204 }));
  const last = await page.evaluate(async (asked) => {
    const end = performance.now() + 30_000;
    for (;;) {
      const answer = await fetch(asked).then(({ status }) => status, String);
      if (answer === 204 || performance.now() > end) return answer;
    }
  }, probe);
  await page.unroute(probe);
  if (last !== 204) throw new Error(`Requests of ${page.url()} are not caught: ${probe} was last answered by ${last}.`);
}
