/** The parts of `npm run check` that hand work to processes of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedProjects, lineFor } from './check.mjs';

test('a project whose check ended before it was done has failed, and its line says how', async () => {
  const [one, other, ...more] = await checkedProjects(['packages/nowhere', 'packages/widget/test']);
  assert.deepEqual([one.ok, one.looked, other.ok, other.looked, more], [false, 0, false, 0, []]);
  assert.match(
    lineFor(one),
    /^✗ types and lint of packages.nowhere: 0 files\n[^]*There is no tsconfig\.json in "packages.nowhere"\.[^]*ended with 1$/,
  );
});

test('of no project nothing is checked', async () => {
  assert.deepEqual(await checkedProjects([]), []);
});
