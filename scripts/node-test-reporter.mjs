/**
 * For `node --test --test-reporter`: prints what failed and what was skipped, then one line `##counts {…}` that the test command
 * adds up, with the files that held a test. A file that holds no test counts as a failure: it looks like proof and is none.
 */
import { relative } from 'node:path';
import { inspect } from 'node:util';

const shorten = (text, lines = 30) => {
  const all = text.split('\n');
  return all.length <= lines ? text : [...all.slice(0, lines), `… ${all.length - lines} more lines in the log`].join('\n');
};

const indent = (text) => text.replaceAll(/^/gm, '    ');

/** A file's own entry, as against a test in it: reported at the top level under the file's name. */
const isFile = ({ file, name, nesting, line }) => nesting === 0 && line === 1 && Boolean(file) && file.endsWith(name.replace(/^\.\//, ''));

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  const withTests = new Set();
  const where = (data) => (data.file ? `${relative(process.cwd(), data.file)}:${data.line}` : '');
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      if (data.details?.type === 'suite') continue;
      if (isFile(data)) {
        counts.failed += 1;
        yield `✗ ${data.name}: holds no test\n`;
        continue;
      }
      withTests.add(data.file);
      if (data.skip !== undefined || data.todo !== undefined) {
        counts.skipped += 1;
        const why = [data.skip, data.todo].find((reason) => typeof reason === 'string' && reason);
        yield `– skipped: ${data.name}${why ? ` (${why})` : ''}\n`;
      } else counts.passed += 1;
    } else if (type === 'test:fail') {
      const error = data.details?.error;
      // A group fails when a test in it does; that test has been counted. One whose own hook failed has not.
      if (error?.failureType === 'subtestsFailed') continue;
      if (data.todo !== undefined) {
        counts.skipped += 1;
        continue;
      }
      counts.failed += 1;
      withTests.add(data.file);
      const cause = error?.cause ?? error;
      yield `✗ ${data.name}  ${where(data)}\n${indent(shorten(cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(cause)))}\n`;
    } else if (type === 'test:stderr' && /^(node:|.*Error)/m.test(data.message) && !withTests.has(data.file)) {
      // A file that cannot even be loaded says why only here.
      yield `${indent(shorten(data.message.trimEnd(), 15))}\n`;
    } else if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `✗ ${data.message}\n`;
  }
  counts.files = withTests.size;
  yield `##counts ${JSON.stringify({ ...counts, held: [...withTests] })}\n`;
}
