/**
 * Runs the browser unit tests of the widget with web-test-runner, which has no summary that a program can read: this prints what
 * failed, then the same `##counts` line as the other suites. Arguments: the test files to run instead of all.
 */
import './node-version.mjs';
import { globSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(root, 'packages/widget');

/** Every test of a session, however deep its group. */
function testsIn(suite, path = []) {
  if (!suite) return [];
  const named = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...named, test.name] })),
    ...suite.suites.flatMap((inner) => testsIn(inner, named)),
  ];
}

const said = (error) =>
  [
    error.message,
    error.expected === undefined ? '' : `expected ${error.expected}, got ${error.actual}`,
    error.stack?.replace(error.message, ''),
  ]
    .filter(Boolean)
    .join('\n');

function countingReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      counts.files += 1;
      let seen = 0;
      for (const session of sessionsForTestFile) {
        for (const test of testsIn(session.testResults)) {
          seen += 1;
          if (test.skipped) {
            counts.skipped += 1;
            console.log(`– skipped: ${test.path.join(' › ')}`);
          } else if (test.passed) counts.passed += 1;
          else {
            counts.failed += 1;
            console.log(`✗ ${test.path.join(' › ')}  ${testFile.slice(root.length + 1)}`);
            if (test.error) console.log(said(test.error).replaceAll(/^/gm, '    '));
          }
        }
        for (const error of session.errors) {
          counts.failed += 1;
          console.log(`✗ ${testFile.slice(root.length + 1)}\n${said(error).replaceAll(/^/gm, '    ')}`);
        }
        for (const missing of session.request404s ?? []) console.log(`    not found: ${missing}`);
        seen += session.errors.length;
      }
      if (seen === 0) {
        counts.failed += 1;
        console.log(`✗ ${testFile.slice(root.length + 1)}: holds no test`);
      }
    },
    stop() {
      console.log(`##counts ${JSON.stringify(counts)}`);
    },
  };
}

process.chdir(folder);
const { default: config } = await import(new URL('../packages/widget/web-test-runner.config.mjs', import.meta.url).href);
const { startTestRunner } = await import('@web/test-runner');
const chosen = process.argv.slice(2).map((file) => resolve(root, file));
/** The longest first, so that at the end no long one runs alone. */
const files = (chosen.length > 0 ? chosen : globSync('test/**/*.test.ts').map((file) => resolve(file))).sort(
  (one, other) => statSync(other).size - statSync(one).size,
);

const runner = await startTestRunner({
  config: { rootDir: root, ...config, files, reporters: [countingReporter()], watch: false },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) process.exit(1);
runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
