/**
 * Builds what browsers run: the panel for the snippet (packages/server/public/w/1), the panel as a package (packages/widget/dist) and,
 * where it is there, the moderators' page. `npx rollup -c` builds all of it, with `--configServed` all but the package; types are the
 * business of `npm run check`.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import htmlLiterals from 'rollup-plugin-html-literals';
import { compressed } from './scripts/compressed.mjs';
import { declarations } from './scripts/declarations.mjs';
import { tidy } from './scripts/tidy.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const widget = resolve(root, 'packages/widget');
const source = resolve(widget, 'src');

const detectors = resolve(root, 'packages/server/src/features/moderation/detect');

/** The detectors that a browser runs are one chunk; by its own module it would be named `index`. */
const chunkNames = (pattern) => (chunk) =>
  pattern.replace('[name]', chunk.moduleIds.some((id) => id.startsWith(detectors)) ? 'hints' : '[name]');

/**
 * Of the detectors a browser gets what reads a text for its own author. Word lists of the other phases are for moderators: they would be
 * dead weight, and a manual for getting around them.
 */
const onlyForAuthors = () => ({
  name: 'only-for-authors',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(file.modules ?? {})) {
        const [part] = relative(detectors, id).split(/[\\/]/);
        if (part !== '..' && renderedLength > 0 && /^(abuse|spam|notices|guard|pipeline)\b/.test(part))
          this.error(
            `${relative(root, id)} would be part of ${file.fileName}: the panel takes only what features/composer/detectors.ts names`,
          );
      }
    }
  },
});

/** A list that nothing is looked up in does nothing. Said here as well as in the server's package.json, which only imports by its name heed. */
const treeshake = { moduleSideEffects: (id) => !id.startsWith(detectors) };

const plugins = () => [
  // `source`: the detectors of the server come from their TypeScript, so that only what is used of them is bundled
  nodeResolve({ browser: true, exportConditions: ['source'] }),
  htmlLiterals({ include: [`${source}/**/*.ts`], failOnError: true }),
  typescript({ tsconfig: resolve(widget, 'tsconfig.json'), noEmit: false, noEmitOnError: true, noCheck: true, declaration: false }),
];

const served = resolve(root, 'packages/server/public/w/1');
const minified = () => [
  terser({ module: true, ecma: 2020, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
  compressed(),
];

/** Name of the panel's first chunk, known once it is built; the loader, built next, imports it by that name and shares no module with it. */
let panelFile;

const panel = {
  input: { panel: resolve(source, 'define.ts') },
  treeshake,
  output: {
    dir: served,
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: chunkNames('[name]-[hash].js'),
    generatedCode: 'es2015',
    plugins: minified(),
  },
  plugins: [
    ...plugins(),
    onlyForAuthors(),
    tidy((fileName) => fileName.startsWith('commonward.js')),
    {
      name: 'note-panel-file',
      writeBundle(_options, bundle) {
        panelFile = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry).fileName;
      },
    },
  ],
};

const loader = {
  input: { commonward: resolve(source, 'loader.ts') },
  output: { dir: served, format: 'es', entryFileNames: '[name].js', generatedCode: 'es2015', plugins: minified() },
  plugins: [
    {
      name: 'import-panel-file',
      // TypeScript writes the import with the ending of what it makes
      resolveId: (id) => (/^\.\/define\.[jt]s$/.test(id) ? { id: `./${panelFile}`, external: true } : null),
    },
    ...plugins(),
  ],
};

const library = {
  input: { index: resolve(source, 'index.ts'), define: resolve(source, 'define.ts') },
  external: /^lit(\/|$)/,
  treeshake,
  output: {
    dir: resolve(widget, 'dist'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkNames('chunks/[name].js'),
    generatedCode: 'es2015',
  },
  plugins: [...plugins(), onlyForAuthors(), declarations(widget, ['index.ts', 'define.ts']), tidy()],
};

const adminConfig = resolve(root, 'packages/server/admin/rollup.mjs');
const admin = existsSync(adminConfig) ? (await import(pathToFileURL(adminConfig).href)).default : [];

export default ({ configServed }) => [panel, loader, ...(configServed ? [] : [library]), ...admin];
