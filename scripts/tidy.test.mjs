/** What stands in an output directory before, while and after it is built again: of the admin page, by its own plugins, around a page of one line. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configs from '../packages/server/admin/rollup.mjs';
import { tidy } from './tidy.mjs';

const folder = (t) => {
  const path = mkdtempSync(join(tmpdir(), 'commonward-tidy-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
const filesIn = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

test('the admin page of before is there until the new one stands, then nothing of it is left', async (t) => {
  const work = folder(t);
  const dir = join(work, 'admin');
  mkdirSync(join(dir, 'assets'), { recursive: true });
  for (const name of ['index.html', 'assets/admin-earlier0.js', 'assets/admin-earlier0.js.br']) writeFileSync(join(dir, name), 'earlier');
  writeFileSync(join(work, 'main.js'), "console.log('a page');\n");
  let before;
  const watch = { name: 'watch', generateBundle: { order: 'post', handler: () => void (before = filesIn(dir)) } };
  const [{ plugins, output }] = configs;
  // Types are another matter, and the compiler wants to know of its directory by itself.
  const own = plugins.filter(({ name }) => name !== 'typescript');
  const bundle = await rollup({ input: join(work, 'main.js'), plugins: [...own, watch] });
  await bundle.write({ ...output, dir });
  await bundle.close();
  assert.deepEqual(before, ['admin-earlier0.js', 'admin-earlier0.js.br', 'index.html']);
  const html = readFileSync(join(dir, 'index.html'), 'utf8');
  const [css, js] = ['css', 'js'].map((kind) => new RegExp(`/admin/assets/(admin-[\\w-]+\\.${kind})"`).exec(html)?.[1]);
  const whole = [css, js, 'index.html'].flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
  assert.deepEqual(filesIn(dir), whole.sort());
  assert.equal(brotliDecompressSync(readFileSync(join(dir, 'index.html.br'))).toString(), html);
  assert.equal(gunzipSync(readFileSync(join(dir, 'index.html.gz'))).toString(), html);
});

test('what another build makes in the same directory is kept', async (t) => {
  const work = folder(t);
  const dir = join(work, 'out');
  mkdirSync(dir);
  for (const name of ['loader.js', 'earlier.js']) writeFileSync(join(dir, name), '');
  writeFileSync(join(work, 'main.js'), 'export {};\n');
  const bundle = await rollup({ input: join(work, 'main.js'), plugins: [tidy((name) => name === 'loader.js')] });
  await bundle.write({ dir });
  await bundle.close();
  assert.deepEqual(filesIn(dir), ['loader.js', 'main.js']);
});
