import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const shared = resolve(root, '../shared/data');
const corpora = join(root, 'packages/server/test/corpora');

/** Runs the command as a person does. */
const run = (...args) =>
  new Promise((done) =>
    execFile(process.execPath, [join(root, 'scripts/eval.mjs'), ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: JSON.parse(stdout.trim().split('\n').at(-1)), stderr }),
    ),
  );
const evaluate = (folder) => run('--data', folder, '--json');

/** A folder with the sets, each a list of rows, or the file as it is; of none the folder itself. */
function sets(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'commonward-eval-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, rows] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(rows === null ? path : dirname(path), { recursive: true });
    if (rows !== null) writeFileSync(path, typeof rows === 'string' ? rows : rows.map((row) => JSON.stringify(row)).join('\n'));
  }
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
  assert.match(broken.stderr, /tox_made\.jsonl, line 1: a row without a label/);
  assert.equal((await evaluate(sets(t, {}))).code, 1);
});

const rude = { text: 'You are all worthless idiots and I hope you die.', label: 1 };
const kind = { text: 'The nurse was kind.', label: 0 };

test('a set is all files of its name, wherever they lie', async (t) => {
  const { code, said } = await evaluate(
    sets(t, { 'tox_x.jsonl': [kind], 'moderation/tox_x.dev.jsonl': [rude], 'tox_x.test.jsonl': [rude, kind] }),
  );
  assert.equal(code, 0);
  assert.deepEqual([said.figures['tox_x.recall'], said.figures['tox_x.falseAlarm'], said.figures['tox_x.flagged.abuse']], [1, 0, 0.5]);
});

test('marks that do not lie in their text fail the run, and so does a set without rows', async (t) => {
  const text = 'Call me.';
  const spans = [
    { begin: 0, stop: 2, type: 'NAME' },
    { start: 0, end: 9, type: 'NAME' },
    { start: -1, end: 2, type: 'NAME' },
    { start: 2, end: 2, type: 'NAME' },
    { start: 0, end: 2.5, type: 'NAME' },
    { start: 0, end: 2 },
    null,
  ];
  const marked = spans.map((span, at) => [`pii_${at}.jsonl`, [{ text, spans: [span] }]]);
  const broken = await evaluate(sets(t, Object.fromEntries(marked)));
  assert.deepEqual([broken.code, broken.said], [1, { name: 'eval', ok: false, figures: {} }]);
  for (const [name] of marked) assert.match(broken.stderr, new RegExp(`${name}, line 1: a row without spans`), name);
  const empty = await evaluate(sets(t, { 'tox_x.jsonl': '', 'notes.jsonl': [{ text }] }));
  assert.equal(empty.code, 1);
  assert.match(empty.stderr, /tox_x\.jsonl: no rows/);
  assert.equal(empty.said.figures['notes.flagged.abuse'], 0, 'the other sets are scored all the same');
});

test('a mark whose place nobody knows is neither caught nor missed', async (t) => {
  const text = 'Write to ana@example.org.';
  const mail = { type: 'EMAIL_ADDRESS', start: 9, end: 24 };
  const { code, said } = await evaluate(sets(t, { 'pii_x.jsonl': [{ text, spans: [mail, { type: 'PLACE', start: null, end: null }] }] }));
  assert.deepEqual([code, said.figures['pii_x.recall'], said.figures['pii_x.structured']], [0, 1, 1]);
});

test('the last line is the result, whatever lies in the folder', async (t) => {
  const notes = { 'notes.jsonl': [kind] };
  for (const [files, fails] of [
    [{ ...notes, questions: 'a file' }, false],
    [{ ...notes, 'x.jsonl': null }, false],
    [{ 'notes.jsonl': `\ufeff${JSON.stringify(kind)}\r\n` }, false],
    [{ 'notes.jsonl': `null\n${JSON.stringify(kind)}` }, false],
    [{ ...notes, 'more.jsonl': 'not JSON' }, true],
    [{ ...notes, 'tox_x.jsonl': 'null' }, true],
  ]) {
    const { code, said } = await evaluate(sets(t, files));
    assert.deepEqual(
      [code, said.name, said.ok, said.figures['notes.flagged.abuse']],
      [fails ? 1 : 0, 'eval', !fails, 0],
      JSON.stringify(files),
    );
  }
  const file = join(sets(t, notes), 'notes.jsonl');
  for (const args of [['--data', file, '--json'], ['--data', `${file}/nowhere`, '--json'], ['--json'], ['--data', '--json'], ['--data']]) {
    const { code, said, stderr } = await run(...args);
    assert.deepEqual([code, said], [1, { name: 'eval', ok: false, figures: {} }], args.join(' '));
    assert.ok(stderr.trim(), args.join(' '));
  }
});

test('only a prefix before an underscore is a task', async (t) => {
  const { code, said } = await evaluate(
    sets(t, { 'constructor_a.jsonl': [kind], 'tox.jsonl': [{ text: 'No label.' }], 'toxic_a.jsonl': [{ text: 'No label.' }] }),
  );
  assert.equal(code, 0);
  assert.equal(Object.keys(said.figures).filter((name) => name.endsWith('flagged.abuse')).length, 3);
});

test('an empty text gives way to the question; rows without either are counted, and the rest of the set is kept', async (t) => {
  const { code, said } = await evaluate(
    sets(t, { 'notes.jsonl': [{ text: '', question: rude.text }, { text: 7 }, 'words', { question: kind.text }] }),
  );
  assert.deepEqual([code, said.figures['notes.flagged.abuse'], said.oddRows], [0, 0.5, { 'notes.jsonl': 2 }]);
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
