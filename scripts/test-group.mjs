/**
 * Test files that share a process. Node by itself would say nothing of one that ends in an error once it has made a first test: the tests
 * that it did not come to make would be missed by nobody.
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the module that loads `files` one after the other, for `node --test --test-isolation=none`. One that cannot be loaded to its end
 * is a failed test of that name.
 * @param {string} path where it is written
 * @param {string[]} files
 */
export function writeGroup(path, files) {
  const all = files.map((file) => [relative('.', file), pathToFileURL(resolve(file)).href]);
  writeFileSync(
    path,
    `import { test } from 'node:test';
for (const [name, address] of ${JSON.stringify(all)})
  try {
    await import(address);
  } catch (error) {
    test(\`\${name} can be loaded to its end\`, () => {
      throw error;
    });
  }
`,
  );
}

/** Those of `files` in which none of the tests stands that the reporter has heard of (`held`): they look like proof and are none. */
export const withoutTest = (files, held) => files.filter((file) => !held.includes(resolve(file)));
