/** Builds the admin page into packages/server/public/admin: index.html, hashed assets, and a .br and .gz beside each. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import literals from 'rollup-plugin-html-literals';

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
  async buildStart() {
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
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
  async writeBundle() {
    const files = await readdir(target, { recursive: true });
    await Promise.all(
      files
        .filter((file) => /\.(js|css|html)$/.test(file))
        .map(async (file) => {
          const source = await readFile(join(target, file));
          const [br, gz] = await Promise.all([
            promisify(brotliCompress)(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
            promisify(gzip)(source, { level: 9 }),
          ]);
          await Promise.all([writeFile(join(target, `${file}.br`), br), writeFile(join(target, `${file}.gz`), gz)]);
        }),
    );
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
      typescript({ tsconfig: here('./tsconfig.json'), outDir: target, noEmitOnError: true }),
      terser({ ecma: 2022, module: true, format: { comments: false } }),
    ],
  },
];
