import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const shared = resolve(root, '../shared/data');
const corpora = join(root, 'packages/server/test/corpora');

/** Runs the command as a person does. */
const evaluate = (folder) =>
  new Promise((done) =>
    execFile(process.execPath, [join(root, 'scripts/eval.mjs'), '--data', folder, '--json'], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: JSON.parse(stdout.trim().split('\n').at(-1)), stderr }),
    ),
  );

/** A folder with the sets, each a list of rows. */
function sets(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-eval-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, rows] of Object.entries(files)) writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  return folder;
}

test('a set is scored by its prefix: spans by their halves, labels by what the policy says, other texts by false alarms', async (t) => {
  const text = 'Call me on 0161 496 0123, or write to ana@example.org.';
  const span = (type, words) => ({ type, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { code, said } = await evaluate(
    sets(t, {
      'pii_made.dev.jsonl': [
        { text, spans: [span('PHONE_NUMBER', '0161 496 0123'), span('EMAIL_ADDRESS', 'ana@example.org'), span('OTHER', 'Call me on')] },
        { text: 'How long until I can drive?', spans: [] },
      ],
      'tox_made.jsonl': [
        { text: 'You are all worthless idiots and I hope you die.', label: 1 },
        { text: 'The nurse was kind.', label: 0 },
      ],
      'notes.jsonl': [{ question: 'How long until I can drive?' }],
      'crisis_lexicon.jsonl': [{ phrase: 'nothing to score' }],
    }),
  );
  assert.equal(code, 0);
  assert.deepEqual(
    [
      said.figures['pii_made.recall'],
      said.figures['pii_made.structured'],
      said.figures['pii_made.precision'],
      said.figures['pii_made.falseAlarm'],
    ],
    [0.6667, 1, 1, 0],
  );
  assert.deepEqual([said.figures['tox_made.recall'], said.figures['tox_made.falseAlarm']], [1, 0]);
  assert.equal(said.figures['notes.flagged.abuse'], 0);
  assert.deepEqual(said.notScored, ['crisis_lexicon.jsonl']);
});

test('a set that lacks what its prefix promises fails the run, and so does a folder without sets', async (t) => {
  const broken = await evaluate(sets(t, { 'tox_made.jsonl': [{ text: 'No label here.' }] }));
  assert.equal(broken.code, 1);
  assert.match(broken.stderr, /tox_made\.jsonl: a row without a label/);
  assert.equal((await evaluate(sets(t, {}))).code, 1);
});

// What each set must reach; the real sets lie beside a checkout of the project and are not part of it.
const floors = {
  'pii_asqphi.structured': 0.92,
  'pii_asqphi.recall': 0.65,
  'pii_asqphi.precision': 0.95,
  'pii_presidio.structured': 0.88,
  'pii_presidio.precision': 0.95,
  'pii_meddocan_es.structured': 0.82,
  'pii_meddocan_es.precision': 0.85,
  'tox_surge.recall': 0.45,
  'tox_surge.precision': 0.9,
  'tox_hatecheck_en.recall': 0.4,
  'tox_hatecheck_multi.recall': 0.25,
  'spam_youtube.recall': 0.75,
  'spam_youtube.precision': 0.95,
};
const ceilings = {
  'pii_asqphi.falseAlarm': 0.1,
  'tox_hatecheck_en.falseAlarm': 0.2,
  ...Object.fromEntries(
    ['medquad', 'meqsum_chq', 'feedback_criticality_nhs', 'reviews_nhs_fft', 'reviews_druglib'].map((set) => [
      `${set}.flagged.abuse`,
      0.005,
    ]),
  ),
  ...Object.fromEntries(
    ['medquad', 'meqsum_chq', 'counselchat', 'feedback_criticality_nhs', 'reviews_nhs_fft', 'reviews_druglib'].map((set) => [
      `${set}.flagged.spam`,
      0.01,
    ]),
  ),
  'medquad.flagged.crisis': 0.005,
  'meqsum_chq.flagged.crisis': 0.005,
};

function within(figures, floor, ceiling) {
  const missed = [];
  for (const [name, least] of Object.entries(floor))
    if (!(figures[name] >= least)) missed.push(`${name} is ${figures[name]}, wanted ≥ ${least}`);
  for (const [name, most] of Object.entries(ceiling))
    if (!(figures[name] <= most)) missed.push(`${name} is ${figures[name]}, wanted ≤ ${most}`);
  return missed;
}

test('the detectors keep their floors on every real set', async (t) => {
  if (!existsSync(shared)) {
    t.skip('the real sets are not beside this checkout');
    return;
  }
  const { said } = await evaluate(shared);
  assert.deepEqual(within(said.figures, floors, ceilings), []);
});

test('the crisis detector keeps its floor on the sentences that nobody tuned on', async () => {
  const { said } = await evaluate(corpora);
  const floor = { 'crisis_written_unseen.recall': 0.6, 'crisis_written_fresh.recall': 0.7 };
  assert.deepEqual(within(said.figures, floor, { 'crisis_written_unseen.falseAlarm': 0.1, 'crisis_written_fresh.falseAlarm': 0.1 }), []);
});
