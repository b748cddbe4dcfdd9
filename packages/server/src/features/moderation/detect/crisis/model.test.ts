import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { inspect, type Phase } from '../inspect.ts';
import { draftOf } from '../reading.ts';
import { longest, middle, pack, placeOf, unpack } from '../linear.ts';
import { hashOf, hashOfPair, judgeText, lengthOf } from './model.ts';
import { crisisAtHand } from './at-hand.ts';
import { crisis } from './index.ts';
import { medical, risk, safeguarding } from './weights.ts';
import { wideBits } from './wide.ts';
import { wide } from './wide-weights.ts';

const wordsOf = (text: string) => draftOf(null, text).readings[0]!.words;

test('what is packed comes out the same, however far apart and over how many lines', () => {
  const weighed: [number, number][] = [
    [0, 1],
    [1, -middle],
    [longest, 3],
    [longest * 2 + 1, middle],
    [longest * 9, -1],
    [(1 << 18) - 1, 2],
  ];
  const { steps, weights } = pack(weighed);
  const broken = (text: string) => text.replace(/.{3}/g, '$&\n');
  const table = unpack({ steps: broken(steps), weights: broken(weights) });
  assert.deepEqual(
    [...table].flatMap((weight, place) => (weight === 0 ? [] : [[place, weight]])),
    weighed,
  );
});

test('the weights that are committed fill their tables', () => {
  for (const [packed, bits] of [[risk], [medical], [safeguarding], [wide, wideBits]] as const) {
    const used = unpack(packed, bits).filter((weight) => weight !== 0).length;
    assert.equal(used, packed.weights.replaceAll('\n', '').length);
  }
});

test('whatever a browser takes for danger while somebody writes the server takes for danger too, and it sees more', () => {
  const rows = readFileSync(new URL('../../../../../test/corpora/crisis_written_tuned.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as { text: string; label: 0 | 1 });
  const isFound = (phase: Phase, text: string) =>
    inspect(draftOf(null, text), { kind: 'question' }, [phase]).some((finding) => finding.confidence >= 0.5 && finding.class === 'crisis');
  const here = rows.filter(({ text }) => isFound(crisisAtHand, text));
  const there = rows.filter(({ text }) => isFound(crisis, text));
  assert.deepEqual(
    here.filter((row) => !there.includes(row)),
    [],
  );
  const dangers = (of: typeof rows) => of.filter(({ label }) => label === 1).length;
  assert.ok(dangers(there) > dangers(here), `${dangers(there)} and ${dangers(here)}`);
});

test('an apostrophe, a digit and an ending make no difference', () => {
  assert.equal(hashOf("don't"), hashOf('dont'));
  assert.equal(hashOf('2019'), hashOf('2024'));
  assert.equal(hashOf('hopeless'), hashOf('hopelessness'));
  assert.notEqual(hashOf('live'), hashOf('love'));
  assert.notEqual(hashOfPair(hashOf('a'), hashOf('b')), hashOfPair(hashOf('b'), hashOf('a')));
});

test('a pair counts in one sentence only, and the sentence that adds most is named', () => {
  const table = new Int8Array(1 << 18);
  table[placeOf(hashOf('over'))] = 1;
  table[placeOf(hashOfPair(hashOf('it'), hashOf('over')))] = 4;
  const words = wordsOf('It. Over. Want it over. Fine.');
  const { score, first, last } = judgeText(words, table);
  assert.equal(score, 6 / lengthOf(words.length));
  assert.deepEqual([words[first]!.text, words[last]!.text], ['want', 'over']);
});
