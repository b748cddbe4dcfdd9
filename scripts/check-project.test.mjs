import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkProject } from './check-project.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'commonward-project-')));
after(() => rmSync(base, { recursive: true, force: true }));

const files = {
  'eslint.config.mjs': `import tseslint from 'typescript-eslint';
    export default tseslint.config({ files: ['**/*.ts'], extends: [tseslint.configs.base],
      languageOptions: { parserOptions: { projectService: true } }, rules: { '@typescript-eslint/no-floating-promises': 'error' } });`,
  'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, types: [], module: 'ESNext' }, include: ['src/**/*.ts'] }),
  'src/later.ts': 'export const later = async (): Promise<number> => 1;\n',
  'src/types.ts': 'export const wrong: string = 1;\n',
  'src/forgotten.ts': "import { later } from './later.js';\nexport function go(): void {\n  later();\n}\n",
  'src/inner/tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, types: [], module: 'ESNext' }, include: ['**/*.ts'] }),
  'src/inner/fine.ts': "import { wrong } from '../types.js';\nexport const fine = wrong;\n",
  'neighbour/tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, types: [] }, include: ['*.ts'] }),
  'neighbour/package.json': JSON.stringify({ name: 'neighbour', type: 'module', exports: './index.ts' }),
  'neighbour/index.ts': 'export const wrong: string = 1;\n',
  'importing/tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, types: [], module: 'ESNext', moduleResolution: 'Bundler', noEmit: true },
    include: ['*.ts'],
  }),
  'importing/page.ts': "import { wrong } from 'neighbour';\nexport const shown = wrong;\n",
  'outside.ts': 'export {};\n',
};
mkdirSync(join(base, 'node_modules'));
symlinkSync(join(root, 'node_modules/typescript-eslint'), join(base, 'node_modules/typescript-eslint'));
symlinkSync(join(base, 'neighbour'), join(base, 'node_modules/neighbour'));
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(base, name)), { recursive: true });
  writeFileSync(join(base, name), text);
}

test('a wrong type, a promise that nobody waits for and a file in no program are named with their places', async () => {
  const { faults, looked } = await checkProject(base, base);
  assert.equal(looked, 3);
  assert.equal(faults.length, 3, faults.join('\n'));
  assert.match(faults[0], /^outside\.ts .*is in no program/);
  assert.match(faults[1], /^src\/types\.ts\(1,14\): error TS2322/);
  assert.match(faults[2], /^src\/forgotten\.ts:3:3 .*no-floating-promises/);
});

test('what another project may call and this one may not is a fault in a file of that one too, which is linted there', async () => {
  const { faults, looked } = await checkProject(join(base, 'src/inner'), base);
  assert.equal(looked, 1);
  assert.equal(faults.length, 1, faults.join('\n'));
  assert.match(faults[0], /^src\/types\.ts\(1,14\): error TS2322/);
});

test('so is it in a workspace that is imported by its name', async () => {
  const { faults } = await checkProject(join(base, 'importing'), base);
  assert.equal(faults.length, 1, faults.join('\n'));
  assert.match(faults[0], /^neighbour\/index\.ts\(1,14\): error TS2322/);
});
