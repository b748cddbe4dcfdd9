#!/usr/bin/env -S node --max-semi-space-size=2 --no-maglev --optimize-for-size
// A small nursery, one optimising compiler instead of two, and code kept small: reads are as fast with it, a flood of posts is a fifth
// slower, and the process is 40 MB lighter, which is what a clinic's small machine feels.
// The version is checked before anything is imported: on an older Node.js the SQLite driver crashes without a word.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    'Commonward needs Node.js 22.18 or newer; this is ' +
      process.version +
      '.\nInstall a current version from https://nodejs.org, or add one to this folder with `npm install node@24` and start with `npx commonward`.\n',
  );
  process.exit(1);
}

const { existsSync } = await import('node:fs');
// A published package holds built JavaScript; a checkout runs its sources.
const built = new URL('../dist/app/cli/main.js', import.meta.url);
const source = new URL('../src/app/cli/main.ts', import.meta.url);
await import((existsSync(source) ? source : built).href);
