/** Builds the admin page into packages/server/public/admin: index.html, hashed assets, and a .br and .gz beside each. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import literals from 'rollup-plugin-html-literals';
import { compressed } from '../../../scripts/compressed.mjs';
import { tidy } from '../../../scripts/tidy.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here('../public/admin/');
/** Where the server serves the assets. */
const address = '/admin/assets/';

const styles = ['tokens', 'base', 'frame', 'forms', 'item', 'found'];

/** Comments and the space between rules; what stands inside a rule is left as written. */
const tighten = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** One stylesheet, and the page that names it and the script. No inline script or style: the server's CSP allows none. */
const page = () => ({
  name: 'page',
  buildStart() {
    for (const name of styles) this.addWatchFile(here(`./src/styles/${name}.css`));
    this.addWatchFile(here('./index.html'));
  },
  async generateBundle(_options, bundle) {
    const sheets = await Promise.all(styles.map((name) => readFile(here(`./src/styles/${name}.css`), 'utf8')));
    const css = this.getFileName(this.emitFile({ type: 'asset', name: 'admin.css', source: tighten(sheets.join('\n')) }));
    const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
    const template = await readFile(here('./index.html'), 'utf8');
    const tags = `<link rel="stylesheet" href="${address}${css.replace('assets/', '')}" />\n    <script type="module" src="${address}${script.fileName.replace('assets/', '')}"></script>`;
    this.emitFile({ type: 'asset', fileName: 'index.html', source: template.replace('<!-- assets -->', tags) });
  },
});

export default [
  {
    input: here('./src/main.ts'),
    output: {
      dir: target,
      format: 'es',
      entryFileNames: 'assets/admin-[hash].js',
      chunkFileNames: 'assets/[name]-[hash].js',
      assetFileNames: 'assets/[name]-[hash][extname]',
    },
    plugins: [
      page(),
      literals({ include: [here('./src/**/*.ts'), here('../../widget/src/ui/**/*.ts')], failOnError: true }),
      resolve({ browser: true, exportConditions: ['browser', 'production'] }),
      typescript({ tsconfig: here('./tsconfig.json'), outDir: target, noEmitOnError: true, noCheck: true }),
      terser({ ecma: 2022, module: true, format: { comments: false } }),
      compressed(),
      tidy(),
    ],
  },
];
