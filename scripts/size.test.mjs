import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBeforeReading, importsIn, stem } from './size.mjs';

const published = {
  'commonward.js': 'import("./chunks/panel-aB3dE_g8.js").then(m=>m.start());',
  'chunks/panel-aB3dE_g8.js':
    'import{a}from"./shared-12345678.js";export const start=()=>import(`./en-abcdefgh.js`),compose=()=>import("./composer-abcdefgh.js");',
  'chunks/shared-12345678.js': 'export const a=1;',
  'chunks/en-abcdefgh.js': 'export default {};',
  'chunks/composer-abcdefgh.js': 'import"./shared-12345678.js";import"./form-abcdefgh.js";',
  'chunks/form-abcdefgh.js': '',
};
const before = (alsoNeeded) =>
  [
    ...filesBeforeReading(
      (file) => published[file],
      (file) => file in published,
      alsoNeeded,
    ),
  ]
    .map(stem)
    .sort();

test('the hash of a file is no part of its name', () => {
  assert.equal(stem('chunks/panel-aB3dE_g8.js'), 'panel');
  assert.equal(stem('chunks/sign-in-aB3dE-g8.js'), 'sign-in');
  assert.equal(stem('commonward.js'), 'commonward');
});

test('static, re-exported and dynamic imports of minified code are found', () => {
  assert.deepEqual(
    importsIn('import"./a.js";export*from"./b.js";export{c}from"./c.js";import("./d.js");import(`./e.js`);const t="import(\'./f.js\')"'),
    {
      static: ['./a.js', './b.js', './c.js'],
      dynamic: ['./d.js', './e.js'],
    },
  );
});

test('what a reader waits for is the loader, the panel and what it needs, without the lazy chunks', () => {
  assert.deepEqual(before(), ['commonward', 'panel', 'shared']);
});

test('a chunk that the panel asks for before it draws is counted when it is named', () => {
  assert.deepEqual(before(['en']), ['commonward', 'en', 'panel', 'shared']);
});
