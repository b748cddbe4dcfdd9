/**
 * `npm start`: from a fresh clone to the demo clinic. Builds the panel and the admin page when they are missing or made of
 * other sources, then becomes `commonward demo`, in this same process, so that signals reach it as they are sent.
 */
import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isStale, root } from './build.mjs';

try {
  if (isStale('browser')) {
    console.log('Building the panel and the admin page; this takes a moment …');
    build('browser');
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const program = join(root, 'packages/server/src/app/cli/main.ts');
process.argv = [process.argv[0], program, 'demo', ...process.argv.slice(2)];
// After the version was checked: an old Node.js does not know what this needs.
await import('../packages/server/scripts/import-drizzle.mjs');
await import(pathToFileURL(program).href);
