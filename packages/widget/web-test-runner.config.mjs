/** Unit tests of the panel in a real browser: `npx web-test-runner --config packages/widget/web-test-runner.config.mjs`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

export default {
  rootDir: here('../../'),
  files: [here('./test/**/*.test.ts')],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development', 'source'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: here('./tsconfig.json'), target: 'es2022' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromiumPath(), headless: true, args: chromiumArgs },
      // Two files run side by side: what one keeps in the browser's storage is not the other's.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  concurrency: 2,
  // A machine that does three things at once takes half a minute for what else takes two seconds.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  middleware: [
    async (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      context.type = 'text/javascript';
      context.body = await readFile(worker, 'utf8');
      return undefined;
    },
  ],
};
