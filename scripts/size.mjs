/**
 * `npm run size`: what a reader's browser downloads, raw and compressed, against scripts/size.budgets.json (bytes after brotli).
 * - `loader.br`: the one file that the tag itself fetches
 * - `readable.br`: all JavaScript and CSS before the first post can be read
 * - `all.br`: everything there is, composer and sign-in included
 * - `<file>.br`: each file, its hash left out; one without a budget of its own is held to `*.br`
 */
import './node-version.mjs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { build, root } from './build.mjs';
import { finish } from './report.mjs';

const entry = 'commonward.js';

/** The name of a published file without the hash that its content gives it. */
export const stem = (file) =>
  file
    .replace(/^chunks\//, '')
    .replace(/[-.][A-Za-z0-9_-]{8}(?=\.[a-z]+$)/, '')
    .replace(/\.[a-z]+$/, '');

/** @returns {{ static: string[], dynamic: string[] }} the files that a built module names, as written */
export function importsIn(code) {
  const found = { static: [], dynamic: [] };
  const literal = (node) =>
    node?.type === 'Literal' && typeof node.value === 'string'
      ? node.value
      : node?.type === 'TemplateLiteral' && node.expressions.length === 0
        ? node.quasis[0].value.cooked
        : undefined;
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node.type !== 'string') return;
    const source = literal(node.source);
    if (/^(Import|Export(Named|All))Declaration$/.test(node.type) && source) found.static.push(source);
    if (node.type === 'ImportExpression' && source) found.dynamic.push(source);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  return found;
}

/**
 * The files that stand between the tag and the first post: the loader, what it loads when the panel is near, and all that those
 * need at once. `alsoNeeded` names (by stem) the chunks that a file of these asks for before it draws.
 * @param {(file: string) => string} read
 * @returns {Set<string>}
 */
export function filesBeforeReading(read, exists, alsoNeeded = []) {
  const needed = new Set();
  const take = (file, depth) => {
    if (needed.has(file) || !exists(file)) return;
    needed.add(file);
    if (!file.endsWith('.js')) return;
    const imports = importsIn(read(file));
    const beside = (name) => new URL(name, `file:///${file}`).pathname.slice(1);
    for (const name of imports.static) take(beside(name), depth);
    for (const name of imports.dynamic) if (depth === 0 || alsoNeeded.includes(stem(beside(name)))) take(beside(name), depth + 1);
  };
  take(entry, 0);
  return needed;
}

function main() {
  build('browser');
  const folder = join(root, 'packages/server/public/w/1');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|css)$/.test(file.name))
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
  if (!files.includes(entry)) throw new Error(`${entry} is not among the published files`);
  const bytes = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file))]));
  const compressed = Object.fromEntries(
    files.map((file) => [
      file,
      {
        gz: gzipSync(bytes[file], { level: 9 }).length,
        br: brotliCompressSync(bytes[file], { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      },
    ]),
  );

  const { alsoNeeded = [], ...budgets } = JSON.parse(readFileSync(new URL('./size.budgets.json', import.meta.url), 'utf8'));
  const before = filesBeforeReading(
    (file) => bytes[file].toString('utf8'),
    (file) => existsSync(join(folder, file)),
    alsoNeeded,
  );
  const sum = (names) => names.reduce((total, file) => total + compressed[file].br, 0);
  const figures = { 'readable.br': sum([...before]), 'loader.br': compressed[entry].br, 'all.br': sum(files) };
  for (const file of files.filter((name) => name !== entry)) {
    let key = `${stem(file)}.br`;
    for (let number = 2; key in figures; number += 1) key = `${stem(file)}-${number}.br`;
    figures[key] = compressed[file].br;
  }

  console.log('     raw    gzip  brotli  file (• needed before the first post can be read)');
  const column = (number) => String(number).padStart(8);
  for (const file of files) {
    const { gz, br } = compressed[file];
    console.log(`${column(bytes[file].length)}${column(gz)}${column(br)} ${before.has(file) ? '•' : ' '}${file}`);
  }
  let over = 0;
  for (const [key, value] of Object.entries(figures)) {
    const budget = budgets[key] ?? budgets['*.br'];
    if (value > budget) over += 1;
    if (value > budget || key in budgets)
      console.log(`${value > budget ? '✗' : '✓'} ${key} ${value} of ${budget}${value > budget ? `, ${value - budget} too many` : ''}`);
  }
  // The same code under two names is fetched twice by a reader who goes on to write.
  const twice = files.filter((file, index) => files.findIndex((other) => stem(other) === stem(file)) !== index);
  for (const file of twice) console.log(`✗ ${stem(file)} is published twice`);
  const wanted = alsoNeeded.filter((name) => ![...before].some((file) => stem(file) === name));
  for (const name of wanted) console.log(`✗ ${name} should be needed before reading, but no file of that name is loaded`);
  finish('size', over + twice.length + wanted.length === 0, { ...figures, budgets: Object.keys(figures).length, 'budgets.over': over });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
