/**
 * Proves the one direction of the code: each file imports only what stands left of it (docs/decisions, "ranks"). Looks at every
 * import of every TypeScript file of the server, the widget and the admin page: static, dynamic, type-only and `export … from`; and
 * at how the files of the server's features are called and where its SQL stands (docs/decisions/0016). An import whose target is not
 * written out, `import(name)` or what `createRequire` makes, would go past every rule, and is refused.
 * `node scripts/check-boundaries.mjs [--json] [ROOT]` prints how many edges it held to the rules, and how many of tests, which no rule
 * binds, there are beside them; it exits 1 on a violation, or when a package has none of the former.
 * ROOT is another checkout than this one.
 */
import './node-version.mjs';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { finish } from './report.mjs';

/** The features of the server, in order; those in one inner list stand side by side and never import each other. */
export const featureRanks = [
  ['sites'],
  ['audit'],
  ['identity'],
  ['contributions'],
  ['moderation'],
  ['reports'],
  ['questions', 'reviews'],
  ['notifications', 'webhooks', 'live'],
];

/** What a file of a feature is there for, as the second word of its name: `questions.repo.ts`. */
export const roles = [
  ...['contract', 'table', 'rules', 'repo', 'usecases', 'events', 'errors', 'routes', 'admin'],
  ...['kinds', 'transitions', 'view', 'reading', 'queue', 'http', 'mail', 'outbox', 'jobs'],
];
/** What several roles of one feature work with, under its own name. */
const tools = [
  'identity/authority.ts',
  'identity/passwords.ts',
  'identity/sightings.ts',
  'identity/tokens.ts',
  'contributions/markdown.ts',
];
/** Folders of a feature; inside, names are free. */
const folders = ['moderation/detect'];

/** The folders of the widget and of the admin page, in order. */
const widgetRanks = [
  ['version', 'styles', 'i18n', 'events'],
  ['ui'],
  ['data', 'controllers'],
  ['features'],
  ['root'],
  ['define', 'loader', 'index'],
];
const adminRanks = [['styles', 'i18n'], ['ui'], ['data', 'controllers'], ['features'], ['app'], ['main']];

const rankIn = (ranks, name) => ranks.findIndex((names) => names.includes(name));

/**
 * @typedef {{ file: string, line: number, to: string, types: boolean, dynamic: boolean }} Edge `file` is absolute; `to` is what
 *   is written in the import; `types` is true when nothing of it exists at run time
 */

/** @returns {Edge[]} every import of one file */
export const importsOf = (file, text) => importsIn(file, text).edges;

/** @returns {{ edges: Edge[], hidden: number[] }} every import of one file, and the lines of those that do not say what they import */
export function importsIn(file, text = readFileSync(file, 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Edge[]} */
  const edges = [];
  /** @type {number[]} */
  const hidden = [];
  const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const add = (node, specifier, types, dynamic = false) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    edges.push({ file, line: lineOf(node), to: specifier.text, types, dynamic });
  };
  const allTypes = (elements) => elements.length > 0 && elements.every((element) => element.isTypeOnly);
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const types = Boolean(
        clause && (clause.isTypeOnly || (!clause.name && named && ts.isNamedImports(named) && allTypes(named.elements))),
      );
      add(node, node.moduleSpecifier, types);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const named = node.exportClause;
      add(node, node.moduleSpecifier, node.isTypeOnly || Boolean(named && ts.isNamedExports(named) && allTypes(named.elements)));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (!node.arguments[0] || !ts.isStringLiteralLike(node.arguments[0])) hidden.push(lineOf(node));
      add(node, node.arguments[0], false, true);
    } else if (ts.isIdentifier(node) && /^(require|createRequire)$/.test(node.text)) {
      // As a name of its own, imported or global; `form.require` and `{ require: true }` are words of somebody else's.
      const { parent } = node;
      const isMember = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
      if (!isMember || node.text === 'createRequire') hidden.push(lineOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { edges, hidden };
}

function sourcesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts|tsx|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const parts = (root, file) => relative(root, file).split(sep);
const isTest = (path) => /\.(test|harness)\.[a-z]+$/.test(path) || path.split(sep).includes('test') || path.split(sep).includes('testing');
const isWire = (path) => /\.(contract|events)\.ts$/.test(path);

/** What a relative import points at, as an absolute path with its ending. */
function targetOf(edge) {
  const path = resolve(dirname(edge.file), edge.to);
  for (const candidate of [path, `${path}.ts`, join(path, 'index.ts'), path.replace(/\.js$/, '.ts')]) {
    if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
  }
  return path;
}

/** Where a file of the server stands: a number that grows to the right, and the feature it belongs to. */
function serverPlace(root, file) {
  const [top, second] = parts(root, file);
  if (top === 'kernel') return { rank: 0, name: 'kernel' };
  if (top === 'platform') return { rank: 1, name: 'platform' };
  if (top === 'features') {
    const rank = rankIn(featureRanks, second);
    return rank < 0 ? { rank: Number.NaN, name: second } : { rank: 2 + rank, name: second, feature: second };
  }
  return { rank: 2 + featureRanks.length, name: 'app' };
}

/** What is wrong with the name of a file of the server. Tests are named by what they show. */
function nameRule(root, file) {
  const [top, feature, ...rest] = parts(root, file);
  if (top !== 'features' || rest.length === 0) return null;
  const name = rest.join('/');
  if (rest.length > 1)
    return folders.includes(`${feature}/${rest[0]}`) ? null : 'a feature is one folder: the roles are the names of its files';
  if (name === 'index.ts' || tools.includes(`${feature}/${name}`)) return null;
  const [, role] = /^[a-z-]+\.([a-z-]+)\.ts$/.exec(name) ?? [];
  return roles.includes(role) ? null : `${name} says no role: x.<role>.ts, with one of ${roles.join(' ')}`;
}

/** Where a file of the server speaks to the database by itself: the first such line, or 0. */
function sqlIn(text) {
  const said = /from 'drizzle-orm|import [^;]*\braw(Run|Rows)\b|\.q\s*\.(select|insert|update|delete|with)\w*\(/.exec(text);
  return said ? text.slice(0, said.index).split('\n').length : 0;
}

/** The platform has its own tables and speaks for itself. */
const maySpeakSql = (root, file) => /\.(repo|table)\.ts$/.test(file) || !['features', 'app'].includes(parts(root, file)[0]);

function serverRule(edge, root) {
  const here = serverPlace(root, edge.file);
  const path = parts(root, edge.file);
  if (path.join('/') === 'contract.ts' && !edge.types) return 'contract.ts holds types only';
  const detects = path[0] === 'features' && path[1] === 'moderation' && path[2] === 'detect';
  if (Number.isNaN(here.rank)) return `features/${here.name} has no place in the ranks: add it to scripts/check-boundaries.mjs`;
  if (!edge.to.startsWith('.')) {
    if (edge.to.startsWith('@commonward/')) return 'the server needs no other @commonward package; inside it, imports are relative';
    if ((here.name === 'kernel' || detects) && !isBuiltin(edge.to)) return `${detects ? 'a detector' : 'the kernel'} imports no package`;
    return null;
  }
  const file = targetOf(edge);
  if (relative(root, file).startsWith('..')) return file.endsWith('.json') ? null : 'imports from outside packages/server/src';
  if (isTest(relative(root, file))) return 'production code imports a test';
  const there = serverPlace(root, file);
  if (detects) {
    const inside = parts(root, file)[2] === 'detect' && there.feature === 'moderation';
    return inside || there.name === 'kernel' ? null : 'a detector imports only the kernel';
  }
  if (Number.isNaN(there.rank)) return `features/${there.name} has no place in the ranks: add it to scripts/check-boundaries.mjs`;
  if (here.name === there.name) return null;
  if (there.rank === here.rank) return `sideways: ${here.name} and ${there.name} stand side by side and never import each other`;
  if (there.rank > here.rank) return `upward: ${here.name} stands left of ${there.name}`;
  if (there.feature && !isWire(file) && parts(root, file).slice(2).join('/') !== 'index.ts') {
    return `past the face: ${there.feature} is imported through its index.ts`;
  }
  return null;
}

/** The name a folder or root file goes by in a client's ranks: `features/questions/x.ts` → features, `define.ts` → define. */
const clientPlace = (root, file) => parts(root, file)[0].replace(/\.[a-z]+$/, '');

function clientRule(edge, root, ranks) {
  const file = targetOf(edge);
  const here = clientPlace(root, edge.file);
  const there = clientPlace(root, file);
  const from = rankIn(ranks, here);
  const to = rankIn(ranks, there);
  if (from < 0) return `${here} has no place in the ranks: add it to scripts/check-boundaries.mjs`;
  if (to < 0) return `${there} has no place in the ranks: add it to scripts/check-boundaries.mjs`;
  if (isTest(relative(root, file))) return 'production code imports a test';
  if (here === 'features' && there === 'features') {
    const [, mine] = parts(root, edge.file);
    const [, theirs] = parts(root, file);
    return mine === theirs ? null : `sideways: ${mine} and ${theirs} never import each other`;
  }
  if (to > from) return `upward: ${here} stands left of ${there}`;
  return null;
}

const unsaid = 'an import says what it imports: a string in `import` or `import()`, and no require';

const isServerPackage = (name) => name === '@commonward/server' || name.startsWith('@commonward/server/');

function serverPackageRule(edge) {
  if (edge.to === '@commonward/server/detect') return edge.dynamic || edge.types ? null : 'the detectors are loaded lazily, by import()';
  if (edge.to !== '@commonward/server/contract') return 'of the server a client knows only @commonward/server/contract';
  return edge.types ? null : 'of the server a client imports types only';
}

function widgetRule(edge, root) {
  const loads = clientPlace(root, edge.file) === 'loader';
  // The one constant is part of the loader's own file.
  if (loads && !edge.types && !edge.dynamic && edge.to !== './version.ts')
    return 'the loader imports nothing before the panel is near: use import()';
  if (!edge.to.startsWith('.')) {
    if (isServerPackage(edge.to)) return serverPackageRule(edge);
    return edge.to.startsWith('@commonward/') ? 'inside the widget, imports are relative' : null;
  }
  if (relative(root, targetOf(edge)).startsWith('..')) return 'imports from outside packages/widget/src';
  return clientRule(edge, root, widgetRanks);
}

function adminRule(edge, root, { widget, server }) {
  if (!edge.to.startsWith('.')) {
    if (isServerPackage(edge.to)) return serverPackageRule(edge);
    return edge.to.startsWith('@commonward/') ? 'the admin page takes packages/widget/src/ui and types, by relative imports' : null;
  }
  const file = targetOf(edge);
  if (!relative(root, file).startsWith('..')) return clientRule(edge, root, adminRanks);
  if (edge.types && isWire(file)) return null;
  if (edge.types && file === join(server, 'contract.ts')) return null;
  const inWidget = relative(widget, file);
  if (!inWidget.startsWith('..')) {
    if (isTest(inWidget)) return 'production code imports a test';
    return edge.types || inWidget.split(sep)[0] === 'ui' ? null : 'of the widget the admin page takes only ui and types';
  }
  const detector = relative(join(server, 'features', 'moderation', 'detect'), file);
  if (!detector.startsWith('..')) return null;
  return 'imports from outside packages/server/admin/src';
}

/**
 * @param {string} root the folder that holds `packages/`
 * @returns {{ edges: Record<string, number>, ofTests: Record<string, number>, files: Record<string, number>,
 *   violations: { at: string, to: string, why: string }[] }} `edges` are those that the rules were held against
 */
export function checkBoundaries(root) {
  const server = join(root, 'packages', 'server', 'src');
  const widget = join(root, 'packages', 'widget', 'src');
  const admin = join(root, 'packages', 'server', 'admin', 'src');
  const packages = { server: [server, serverRule], widget: [widget, widgetRule], admin: [admin, adminRule] };
  const result = { edges: {}, ofTests: {}, files: {}, violations: [] };
  for (const [name, [folder, rule]] of Object.entries(packages)) {
    const files = sourcesUnder(folder);
    result.files[name] = files.length;
    result.edges[name] = 0;
    result.ofTests[name] = 0;
    for (const file of files) {
      const own = name === 'server' && !isTest(relative(folder, file));
      const named = own ? nameRule(folder, file) : null;
      if (named) result.violations.push({ at: relative(root, file), to: '', why: named });
      const line = own && !maySpeakSql(folder, file) ? sqlIn(readFileSync(file, 'utf8')) : 0;
      if (line > 0) result.violations.push({ at: `${relative(root, file)}:${line}`, to: '', why: 'SQL stands in x.repo.ts alone' });
      const { edges, hidden } = importsIn(file);
      const between = edges.filter((edge) => edge.to.startsWith('.')).length;
      // A test may reach for whatever it needs; nothing may reach for a test.
      if (isTest(relative(folder, file))) {
        result.ofTests[name] += between;
        continue;
      }
      result.edges[name] += between;
      for (const line of new Set(hidden)) result.violations.push({ at: `${relative(root, file)}:${line}`, to: '', why: unsaid });
      for (const edge of edges) {
        const why = rule(edge, folder, { widget, server });
        if (why) result.violations.push({ at: `${relative(root, file)}:${edge.line}`, to: edge.to, why });
      }
    }
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root = resolve(dirname(fileURLToPath(import.meta.url)), '..')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const { edges, ofTests, files, violations } = checkBoundaries(resolve(root));
  for (const [name, count] of Object.entries(edges))
    console.log(`${name}: ${count} imports held to the rules, ${ofTests[name]} more of tests, in ${files[name]} files`);
  for (const { at, to, why } of violations) console.log(`${at}  ${to}\n    ${why}`);
  const empty = Object.keys(edges).filter((name) => edges[name] === 0);
  for (const name of empty) console.log(`${name}: no import that a rule is for, so nothing was checked`);
  const total = Object.values(edges).reduce((sum, count) => sum + count, 0);
  finish('check-boundaries', violations.length === 0 && empty.length === 0, {
    'boundaries.edges': total,
    'boundaries.violations': violations.length,
  });
}
