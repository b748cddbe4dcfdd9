import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkBoundaries, importsOf } from './check-boundaries.mjs';

const server = 'packages/server/src';
const widget = 'packages/widget/src';
const admin = 'packages/server/admin/src';
const made = [];

/** Writes a small checkout; a key is a path, a value its text. */
function tree(files) {
  const root = mkdtempSync(join(tmpdir(), 'commonward-boundaries-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A checkout that keeps the rules, but for one file that is planted in it. */
function plantedTree(path, text) {
  return tree({
    [`${server}/kernel/ids.ts`]: 'export const id = 1;',
    [`${server}/kernel/ids.test.ts`]: "import { id } from './ids.ts'; import '../features/questions/questions.rules.ts';",
    [`${server}/platform/db/index.ts`]: "export { id } from '../../kernel/ids.ts';",
    [`${server}/features/contributions/index.ts`]: "export { rule } from './contributions.rules.ts';",
    [`${server}/features/contributions/contributions.rules.ts`]: 'export const rule = 1;',
    [`${server}/features/contributions/contributions.contract.ts`]: 'export type Item = string;',
    [`${server}/features/moderation/index.ts`]: "export { rule } from '../contributions/index.ts';",
    [`${server}/features/questions/index.ts`]:
      "import type { Item } from '../contributions/contributions.contract.ts'; export type A = Item;",
    [`${server}/features/questions/questions.rules.ts`]: 'export {};',
    [`${server}/features/questions/questions.contract.ts`]: 'export type Question = string;',
    [`${server}/features/reviews/index.ts`]: 'export const reviews = 1;',
    [`${server}/app/compose.ts`]: "import '../features/questions/index.ts'; import '../features/reviews/index.ts';",
    [`${server}/contract.ts`]: "export type * from './features/contributions/contributions.contract.ts';",
    [`${widget}/styles/tokens.ts`]: 'export {};',
    [`${widget}/ui/button.ts`]: "import '../styles/tokens.ts';",
    [`${widget}/features/questions/list.ts`]: "import '../../ui/button.ts';",
    [`${widget}/features/reviews/list.ts`]: "import '../../ui/button.ts';",
    [`${widget}/root/panel.ts`]: "import '../features/questions/list.ts';",
    [`${widget}/loader.ts`]: "void import('./root/panel.ts');",
    [`${admin}/ui/key.ts`]: 'export {};',
    [`${admin}/main.ts`]: "import './ui/key.ts';",
    ...(path ? { [path]: text } : {}),
  });
}

const planted = (path, text) => checkBoundaries(plantedTree(path, text));

const reasons = (path, text) => planted(path, text).violations.map(({ why }) => why);

after(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe('a tree that keeps the rules', () => {
  test('passes, and every relative import of every package is counted, those of tests apart', () => {
    const { violations, edges, ofTests } = planted();
    assert.deepEqual(violations, []);
    assert.deepEqual(edges, { server: 7, widget: 5, admin: 1 });
    assert.deepEqual(ofTests, { server: 2, widget: 0, admin: 0 });
  });
});

describe('the command', () => {
  const command = (root) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'check-boundaries.mjs'), '--json', root], { encoding: 'utf8' });

  test('succeeds on a tree that keeps the rules, and fails on a violation', () => {
    assert.equal(command(plantedTree()).status, 0);
    assert.equal(command(plantedTree(`${server}/kernel/x.ts`, "import 'hono';")).status, 1);
  });

  test('fails where it saw no import at all, of everything or of one package', () => {
    const nothing = command(tree({}));
    assert.equal(nothing.status, 1);
    assert.deepEqual(JSON.parse(nothing.stdout.trim().split('\n').at(-1)), {
      name: 'check-boundaries',
      ok: false,
      figures: { 'boundaries.edges': 0, 'boundaries.violations': 0 },
    });
    const one = command(plantedTree(`${admin}/main.ts`, 'export {};'));
    assert.equal(one.status, 1);
    assert.match(one.stdout, /^admin: no import that a rule is for, so nothing was checked$/m);
  });

  test('fails where all it saw were imports of tests, to which no rule applies', () => {
    const root = plantedTree(`${admin}/main.ts`, 'export {};');
    writeFileSync(join(root, admin, 'main.test.ts'), "import './main.ts';");
    const { status, stdout } = command(root);
    assert.equal(status, 1);
    assert.match(stdout, /^admin: no import that a rule is for, so nothing was checked$/m);
  });
});

describe('every way of writing an import is seen', () => {
  const text = [
    "import a from './a.ts';",
    "import type { B } from './b.ts';",
    "import { type C } from './c.ts';",
    "import { type D, d } from './d.ts';",
    "export * from './e.ts';",
    "export type * from './f.ts';",
    "const g = await import('./g.ts');",
    "type H = import('./h.ts').H;",
    "import './i.ts';",
  ].join('\n');

  test('with its line, and whether anything of it exists at run time', () => {
    assert.deepEqual(
      importsOf('/x.ts', text).map(({ line, to, types, dynamic }) => `${line} ${to}${types ? ' types' : ''}${dynamic ? ' dynamic' : ''}`),
      [
        '1 ./a.ts',
        '2 ./b.ts types',
        '3 ./c.ts types',
        '4 ./d.ts',
        '5 ./e.ts',
        '6 ./f.ts types',
        '7 ./g.ts dynamic',
        '8 ./h.ts types',
        '9 ./i.ts',
      ],
    );
  });

  test('a comment or a string that looks like an import is not one', () => {
    assert.deepEqual(importsOf('/x.ts', "// import './a.ts'\nconst s = \"import './b.ts'\";"), []);
  });
});

describe('an import that does not say what it imports', () => {
  const why = 'an import says what it imports: a string in `import` or `import()`, and no require';

  test('is refused with its file and line, on the server and in both pages', () => {
    for (const folder of [`${server}/kernel`, `${widget}/ui`, `${admin}/ui`])
      for (const statement of [
        "void import('../plat' + 'form/db/index.ts');",
        "const x = '../x.ts'; void import(x);",
        'void import(`../${1}.ts`);',
        "require('../x.cjs');",
        'const load = require;',
        "process.getBuiltinModule('module').createRequire(import.meta.url)('../x.cjs');",
      ])
        assert.deepEqual(planted(`${folder}/x.ts`, `\n${statement}`).violations, [{ at: `${folder}/x.ts:2`, to: '', why }], statement);
    assert.deepEqual(reasons(`${server}/platform/x.ts`, "import { createRequire } from 'node:module';"), [why]);
  });

  test('is one in a test no more than any other is', () => {
    assert.deepEqual(reasons(`${server}/kernel/x.test.ts`, "void import('./x' + '.ts');"), []);
  });

  test('is not what only looks like one', () => {
    for (const text of ['void import(`../kernel/ids.ts`);', 'form.require();', 'export const x = { require: true };', "// require('x')"])
      assert.deepEqual(reasons(`${server}/platform/x.ts`, text), [], text);
  });
});

describe('on the server', () => {
  test('a violation names its file and line', () => {
    const { violations } = planted(`${server}/kernel/clock.ts`, "\nimport '../platform/db/index.ts';");
    assert.deepEqual(violations, [
      { at: `${server}/kernel/clock.ts:2`, to: '../platform/db/index.ts', why: 'upward: kernel stands left of platform' },
    ]);
  });

  test('a sideways import between two parts is found, even of types and even of a contract', () => {
    const why = 'sideways: reviews and questions stand side by side and never import each other';
    assert.deepEqual(reasons(`${server}/features/reviews/x.rules.ts`, "import '../questions/index.ts';"), [why]);
    assert.deepEqual(
      reasons(`${server}/features/reviews/x.rules.ts`, "import type { Question } from '../questions/questions.contract.ts';"),
      [why],
    );
  });

  test('an upward import is found however it is written', () => {
    const why = 'upward: contributions stands left of moderation';
    for (const statement of [
      "import '../moderation/index.ts';",
      "import type { X } from '../moderation/index.ts';",
      "export * from '../moderation/index.ts';",
      "void import('../moderation/index.ts');",
    ]) {
      assert.deepEqual(reasons(`${server}/features/contributions/x.rules.ts`, statement), [why], statement);
    }
  });

  test('another feature is entered through its face, except for its wire types and events', () => {
    assert.deepEqual(reasons(`${server}/features/moderation/x.rules.ts`, "import '../contributions/contributions.rules.ts';"), [
      'past the face: contributions is imported through its index.ts',
    ]);
    assert.deepEqual(reasons(`${server}/app/x.ts`, "import '../features/contributions/contributions.rules.ts';"), [
      'past the face: contributions is imported through its index.ts',
    ]);
    assert.deepEqual(reasons(`${server}/features/moderation/x.rules.ts`, "import '../contributions/contributions.contract.ts';"), []);
  });

  test('the kernel takes nothing but Node itself', () => {
    assert.deepEqual(reasons(`${server}/kernel/x.ts`, "import 'node:crypto'; import 'hono';"), ['the kernel imports no package']);
  });

  test('a detector takes nothing but the kernel', () => {
    const file = `${server}/features/moderation/detect/x.ts`;
    assert.deepEqual(reasons(file, "import '../../../kernel/ids.ts';"), []);
    assert.deepEqual(reasons(file, "import '../index.ts';"), ['a detector imports only the kernel']);
    assert.deepEqual(reasons(file, "import '../../../platform/db/index.ts';"), ['a detector imports only the kernel']);
    assert.deepEqual(reasons(file, "import 'valibot';"), ['a detector imports no package']);
  });

  test('production code never imports a test', () => {
    assert.deepEqual(reasons(`${server}/platform/x.ts`, "import '../kernel/ids.test.ts';"), ['production code imports a test']);
    assert.deepEqual(reasons(`${server}/platform/x.ts`, "import '../../test/support/postgres.ts';"), [
      'imports from outside packages/server/src',
    ]);
  });

  test('a file of a feature whose name says no role is found, in any form', () => {
    const why = /says no role|a feature is one folder/;
    for (const name of ['x.ts', 'x.helpers.ts', 'reviews.rules.more.ts', 'tokens.ts', 'rules/stars.ts'])
      assert.match(reasons(`${server}/features/reviews/${name}`, 'export {};').join(), why, name);
    for (const name of ['reviews.errors.ts', 'stars.repo.ts', 'reviews.paging.test.ts', 'reviews.harness.ts'])
      assert.deepEqual(reasons(`${server}/features/reviews/${name}`, 'export {};'), [], name);
    assert.deepEqual(reasons(`${server}/features/identity/tokens.ts`, 'export {};'), []);
    assert.deepEqual(reasons(`${server}/features/moderation/detect/deep/er.ts`, 'export {};'), []);
  });

  test('SQL outside a repo is found, with its line, however it is brought in', () => {
    const why = 'SQL stands in x.repo.ts alone';
    for (const [statement, line] of [
      ["import { eq } from 'drizzle-orm';", 1],
      ["import {\n  rawRun,\n} from '../platform/db/index.ts';", 1],
      ['export const all = (tx, t) =>\n  tx.q.select().from(t);', 2],
      ['export const all = (tx, t) =>\n  tx.q\n    .delete(t);', 2],
    ]) {
      assert.deepEqual(planted(`${server}/app/x.ts`, statement).violations, [{ at: `${server}/app/x.ts:${line}`, to: '', why }], statement);
      assert.deepEqual(reasons(`${server}/features/reviews/reviews.usecases.ts`, statement.replace('../platform', '../../platform')), [
        why,
      ]);
      for (const place of ['app/x.repo.ts', 'app/x.test.ts', 'platform/x.ts'])
        assert.deepEqual(reasons(`${server}/${place}`, statement), [], place);
    }
    assert.deepEqual(reasons(`${server}/app/x.ts`, 'export const key = (tx) => known.get(tx.q);'), []);
  });

  test('a feature that nobody has given a place is refused', () => {
    assert.match(reasons(`${server}/features/gossip/gossip.rules.ts`, "import '../../kernel/ids.ts';")[0], /no place in the ranks/);
  });

  test('the contract holds types only', () => {
    assert.deepEqual(reasons(`${server}/contract.ts`, "export * from './kernel/ids.ts';"), ['contract.ts holds types only']);
  });
});

describe('in the widget', () => {
  test('of the server only types are taken, and only of the contract', () => {
    assert.deepEqual(reasons(`${widget}/data/x.ts`, "import type { Item } from '@commonward/server/contract';"), []);
    assert.deepEqual(reasons(`${widget}/data/x.ts`, "import { Item } from '@commonward/server/contract';"), [
      'of the server a client imports types only',
    ]);
    assert.deepEqual(reasons(`${widget}/data/x.ts`, "import type { Item } from '@commonward/server';"), [
      'of the server a client knows only @commonward/server/contract',
    ]);
    assert.deepEqual(reasons(`${widget}/data/x.ts`, "import type { X } from '../../../server/src/contract.ts';"), [
      'imports from outside packages/widget/src',
    ]);
  });

  test('the loader fetches nothing before it must', () => {
    assert.deepEqual(reasons(`${widget}/loader.ts`, "import './root/panel.ts';"), [
      'the loader imports nothing before the panel is near: use import()',
    ]);
    assert.deepEqual(reasons(`${widget}/loader.ts`, "import 'lit';"), [
      'the loader imports nothing before the panel is near: use import()',
    ]);
  });

  test('features never import each other, and ui knows no feature', () => {
    assert.deepEqual(reasons(`${widget}/features/reviews/x.rules.ts`, "import '../questions/list.ts';"), [
      'sideways: reviews and questions never import each other',
    ]);
    assert.deepEqual(reasons(`${widget}/ui/x.ts`, "import '../features/reviews/list.ts';"), ['upward: ui stands left of features']);
  });
});

describe('in the admin page', () => {
  test('of the widget only ui and types are taken', () => {
    assert.deepEqual(reasons(`${admin}/features/x.ts`, "import '../../../../widget/src/ui/button.ts';"), []);
    assert.deepEqual(reasons(`${admin}/features/x.ts`, "import type { X } from '../../../../widget/src/root/panel.ts';"), []);
    assert.deepEqual(reasons(`${admin}/features/x.ts`, "import '../../../../widget/src/root/panel.ts';"), [
      'of the widget the admin page takes only ui and types',
    ]);
  });

  test('of the server only types are taken', () => {
    assert.deepEqual(reasons(`${admin}/data/x.ts`, "import type { Item } from '../../../src/contract.ts';"), []);
    assert.deepEqual(reasons(`${admin}/data/x.ts`, "import '../../../src/kernel/ids.ts';"), [
      'imports from outside packages/server/admin/src',
    ]);
  });
});
