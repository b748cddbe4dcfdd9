/**
 * `npm start`: from a fresh clone to the demo clinic. Builds the panel and the admin page when they are missing or made of other sources,
 * then becomes `commonward demo`: the same process, so that signals reach it as they are sent, begun anew, so that it has the command's
 * settings and holds nothing of what was built.
 */
import './node-version.mjs';
import { build, isStale } from './build.mjs';
import { command, environment, flags } from './command.mjs';

try {
  if (isStale('served')) {
    console.log('Building the panel and the admin page; this takes a moment …');
    build('served');
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const args = [command, 'demo', ...process.argv.slice(2)];
// Windows has no way to become another program, and goes on with what it has.
if (process.platform !== 'win32')
  process.execve(process.execPath, [process.execPath, ...flags, ...args], { ...process.env, ...environment });
process.argv = [process.execPath, ...args];
await import('../packages/server/bin/commonward.mjs');
