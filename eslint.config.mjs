/** What a reviewer should not have to look for. Types are used where a rule needs them: a forgotten `await` is found, not guessed. */
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Content cannot make the panel unsafe when nothing can turn a string into markup (docs/decisions). */
const markupFromStrings = {
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html*', 'lit-html/static*'],
      message: 'Text becomes markup only through the tree that the server parsed.',
    },
  ],
};

const unsafeMarkup = [
  { selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: 'Render with a Lit template.' },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Render with a Lit template.' },
];

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', 'packages/server/public/', 'coverage/', '.cache/', 'data/', 'examples/**/*.js'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['packages/**/*.ts', 'examples/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['packages/server/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='sql'][property.name='raw']",
          message: 'Values go into SQL as parameters, names through Drizzle.',
        },
        ...unsafeMarkup,
      ],
    },
  },
  {
    files: ['packages/widget/{src,test}/**/*.ts', 'packages/server/admin/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'no-restricted-imports': ['error', markupFromStrings],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
      'lit/no-legacy-imports': 'error',
      // A radio's value is an attribute that never changes.
      'lit/no-value-attribute': 'off',
      'lit/quoted-expressions': ['error', 'never'],
    },
  },
  {
    // A test may build the page it needs, hostile markup included, and reach into an element.
    files: ['**/*.test.ts', 'packages/*/test/**/*.ts', 'packages/server/admin/test/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Test files share a process (scripts/test-group.mjs): a hook at the top of one would run before or after each test of the others.
    files: ['packages/server/**/*.test.{ts,mjs}', 'scripts/*.test.mjs'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(beforeEach|afterEach)$/]',
          message: 'Put the hook and its tests into a describe.',
        },
      ],
    },
  },
  {
    // The plugins of open-wc type each of chai's assertions as a promise, which it is not.
    files: ['packages/widget/test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
