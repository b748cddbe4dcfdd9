import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStyles } from './check-styles.mjs';

const faultsOf = (declaration) => checkStyles(`export const styles = css\`\n  .post {\n    ${declaration};\n  }\n\`;`).faults;

for (const wrong of [
  'inline-size: 10rem',
  '--_space: 1rem',
  'min-block-size: 44px',
  'inline-size: 10px',
  'inset-inline-start: 2vw',
  'margin-left: var(--_space)',
  'padding-top: 0',
  'left: 0',
  'width: 100%',
  'border-top-left-radius: 0',
  'text-align: right',
  'gap: 0 0.5em',
  'margin-block: 1em',
  'padding: calc(0.5em + 1px)',
  'font-size: 0.9em',
  'line-height: 1.4',
  'font-weight: 700',
])
  test(`a style that breaks a rule is named with its line: ${wrong}`, () => {
    assert.deepEqual(
      faultsOf(wrong).map(({ line, text }) => [line, text]),
      [[3, `${wrong};`]],
    );
  });

for (const right of [
  'min-block-size: 24px',
  'min-block-size: max(24px, 2em)',
  'border-inline-start: 3px solid var(--_line)',
  'outline-offset: 2px',
  'padding: 0',
  'margin: 0 auto',
  'gap: 0 calc(var(--_space) * 0.5)',
  'font-size: var(--_small)',
  'line-height: var(--_tight)',
  'font-weight: 400',
  'text-align: start',
  'max-inline-size: 38em',
])
  test(`what the rules allow passes: ${right}`, () => assert.deepEqual(faultsOf(right), []));

test('comments, at-rules and selectors are not taken for declarations, and nothing but styles is read', () => {
  const source =
    "const width: string = '1rem';\nconst a = css`\n/* left: 0; */\n@container c (max-width: 36em) { .a:hover { color: red; } }`;";
  assert.deepEqual(checkStyles(source), { declarations: 1, faults: [] });
});
