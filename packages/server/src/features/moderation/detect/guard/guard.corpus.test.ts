/**
 * The guard on replies and answers written for this purpose, by somebody who did not write its rules. Rules may be tuned on the one half;
 * the other is only counted, never read.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guard, type GuardKind } from './index.ts';

type Row = { text: string; kind: 'reply' | 'answer'; unsafe: 0 | 1; why: GuardKind | null; answered?: string; pseudonym?: string };

function countsOf(half: string) {
  const file = new URL(`../../../../../test/corpora/replies_${half}.jsonl`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const counts = { unsafe: 0, caught: 0, safe: 0, stopped: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const row = JSON.parse(line) as Row;
    const found = guard(row.text, {
      kind: row.kind,
      ...(row.answered === undefined ? {} : { answeredText: row.answered }),
      ...(row.pseudonym === undefined ? {} : { pseudonym: row.pseudonym }),
    });
    if (row.unsafe) {
      counts.unsafe += 1;
      if (found.length > 0) counts.caught += 1;
    } else {
      counts.safe += 1;
      if (found.length > 0) counts.stopped += 1;
    }
  }
  return counts;
}

for (const half of ['tuned', 'unseen']) {
  const counts = countsOf(half);
  test(`the guard catches 97 % of what discloses or threatens and stops 3 % of the rest, ${half} half`, { skip: !counts }, (t) => {
    assert.ok(counts);
    const caught = counts.caught / counts.unsafe;
    const stopped = counts.stopped / counts.safe;
    t.diagnostic(`${half}: caught ${counts.caught} of ${counts.unsafe} unsafe, stopped ${counts.stopped} of ${counts.safe} safe`);
    assert.ok(caught >= 0.97, `caught ${caught.toFixed(4)}`);
    assert.ok(stopped <= 0.03, `stopped ${stopped.toFixed(4)}`);
  });
}
