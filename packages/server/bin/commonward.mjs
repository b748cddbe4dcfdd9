#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=131072 node --min-semi-space-size=4 --max-semi-space-size=4 --heap-growing-percent=40 --no-maglev --no-parallel-scavenge --no-allocation-site-pretenuring
// A small nursery that does not shrink, a heap that grows in small steps, one optimising compiler instead of two: the process stays light,
// which is what a clinic's small machine feels, and posts are as quick as with V8's own settings. `--optimize-for-size` is lighter still
// but collects so often that compiled code is thrown away again and again. The nursery is swept by one thread: four that wait for each
// other on two processors take twice as long. Nor does V8 learn where to put what lives long: from a burst of posts it learns that the
// words of a text do, and from then on each text stays in the heap until all of it is collected. A thread that compresses pages keeps an
// arena of its own of the C library: there are two of these, and as many threads as processors, two at least and four at most. What
// is larger than 128 kB is given back to the system at once: a page's bytes live as long as the page does not change.
import { availableParallelism } from 'node:os';

process.env.UV_THREADPOOL_SIZE ??= String(Math.min(4, Math.max(2, availableParallelism())));

// The version is checked before anything is imported: on an older Node.js the SQLite driver crashes without a word.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    'Commonward needs Node.js 22.18 or newer; this is ' +
      process.version +
      '.\nNode.js 24 comes with the package: start it with `npx commonward` in the folder it was installed in. Where npm ran no install\n' +
      'scripts, `npm rebuild node` there brings it; https://nodejs.org has it too.\n',
  );
  process.exit(1);
}

const { existsSync } = await import('node:fs');
// A published package holds built JavaScript; a checkout runs its sources.
const built = new URL('../dist/app/cli/main.js', import.meta.url);
const source = new URL('../src/app/cli/main.ts', import.meta.url);
const isCheckout = existsSync(source);
if (isCheckout) await import(new URL('../scripts/import-drizzle.mjs', import.meta.url).href);
await import((isCheckout ? source : built).href);
