// The published server. Drizzle is bundled in, one chunk for its three hundred modules: Node otherwise parses drizzle-orm's large
// package.json once for each of them, which costs 200 MB and most of the start-up time. Everything else stays a dependency.
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { declarations } from '../../scripts/declarations.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * One letter of another script in a chunk, and V8 keeps all of its source in two bytes a letter, which is 1.3 MB here. Written as escapes,
 * which mean the same in literals of every sort, and in comments nothing. (In `String.raw` they stay as they are written: what is made of
 * those here are expressions, which read them too.)
 */
const ascii = {
  name: 'ascii',
  renderChunk(code) {
    if (/\\[^\x00-\x7e]/.test(code)) this.error('A backslash before a letter that is not ASCII would come to stand before its escape.');
    return {
      code: code.replace(/[^\x00-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
      map: null,
    };
  },
};

export default {
  input: {
    'app/cli/main': `${here}src/app/cli/main.ts`,
    // What the measurements drive directly.
    'app/compose': `${here}src/app/compose.ts`,
    // `@commonward/server/detect`
    'features/detect': `${here}src/features/moderation/detect/index.ts`,
    'features/identity': `${here}src/features/identity/index.ts`,
    'features/sites': `${here}src/features/sites/index.ts`,
    'features/audit': `${here}src/features/audit/index.ts`,
    'platform/config': `${here}src/platform/config/index.ts`,
    'platform/log': `${here}src/platform/log/index.ts`,
  },
  external: (id) => !/^(\.|\/|[A-Za-z]:\\|drizzle-orm(\/|$))/.test(id),
  output: {
    dir: `${here}dist`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    generatedCode: 'es2015',
  },
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    typescript({
      tsconfig: `${here}tsconfig.build.json`,
      compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', noCheck: true },
    }),
    declarations(here, ['contract.ts', 'features/moderation/detect/index.ts']),
    ascii,
  ],
  onwarn(warning, warn) {
    // Drizzle's own type-only cycles.
    if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
  },
};
