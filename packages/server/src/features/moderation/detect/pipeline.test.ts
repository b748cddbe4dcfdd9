import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findingClasses, type Context, type Finding } from './finding.ts';
import { detect, phases } from './pipeline.ts';
import { counting, dangerOf, judge, points } from './policy.ts';
import { draftOf } from './reading.ts';
import { growsWithLength, worked } from '../../../../test/support/growth.ts';

const context: Context = { kind: 'question', staffNames: ['Amara Okafor', 'Nerys Callowhill'] };
const calm =
  'I had the small operation on my knee and the leaflet stops at week four. My physiotherapist says the swelling is what she expects, but ' +
  'the stairs at work are steep and I still hold on to the rail. Has anybody found a way to practise them at home? ';

test('every phase has a name and a version of its own, and all of them run, whatever the others found', () => {
  assert.deepEqual(
    phases.map((phase) => phase.name),
    ['crisis', 'identifiers', 'abuse', 'spam', 'sending', 'notices'],
  );
  for (const phase of phases) assert.ok(Number.isInteger(phase.version) && phase.version >= 1);
  const text =
    'I want to end my life tonight. Call me on 0161 496 0123. You idiots are worthless scum. Earn $900 a day, WhatsApp me at http://win.example/now . My solicitor will write to you. My husband died last week.';
  const found = new Set(detect(null, text, context).map((finding) => finding.class));
  assert.deepEqual(
    [...findingClasses].filter((name) => !found.has(name)),
    [],
  );
});

test('the places it gives lie in the text, in order, the title’s first', () => {
  const title = 'Dr Amara Okafor told me to call 0161 496 0123';
  const findings = detect(title, `${calm} Write to ana@example.org.`, context);
  assert.ok(findings.some((finding) => finding.field === 'title') && findings.some((finding) => finding.field === 'text'));
  const place = findings.map(({ field, start }) => (field === 'title' ? 0 : 1_000_000) + start);
  assert.deepEqual(
    place,
    [...place].sort((a, b) => a - b),
  );
});

test('the same words give the same findings, whatever was read before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), (text, other) => {
      const first = JSON.stringify(detect(other, text, context));
      detect(null, other, context);
      assert.equal(JSON.stringify(detect(other, text, context)), first);
    }),
    { numRuns: 200 },
  );
});

test('a priority is the sum of its terms, one for each class, and a hint below the threshold has none', () => {
  const finding = { class: 'abuse', kind: 'insult', field: 'text', start: 0, end: 4, confidence: 0.9, phase: 'abuse@1' } as const;
  const verdict = judge([finding, { ...finding, kind: 'threat' }, { ...finding, class: 'identifier', kind: 'phone', confidence: 0.4 }]);
  assert.deepEqual(verdict, { outcome: 'ask', flagged: ['abuse'], priority: 50, terms: [{ class: 'abuse', kind: 'threat', points: 50 }] });
  assert.equal(judge([{ ...finding, class: 'notice', kind: 'complaint' }]).outcome, 'usual');
  assert.equal(judge([finding, { ...finding, class: 'crisis', kind: 'ideation' }]).outcome, 'hold');
  assert.deepEqual(judge([]), { outcome: 'usual', flagged: [], priority: 0, terms: [] });
});

test('all that can be found without danger lends less than the least danger alone', () => {
  const each = Object.keys(points).map((name): Finding => {
    const [kind = '', detail = 'other'] = name.split(':');
    const known = findingClasses.find((one) => one === kind);
    assert.ok(known, `${name} is of no class`);
    return { class: known, kind: detail, field: 'text', start: 0, end: 4, confidence: 1, phase: 'test@1' };
  });
  const urgent = each.filter((finding) => dangerOf([finding]) !== null);
  const rest = each.filter((finding) => dangerOf([finding]) === null);
  assert.ok(urgent.length > 0 && new Set(rest.map((finding) => finding.class)).size === findingClasses.length - 1, 'all but danger');
  assert.equal(dangerOf(rest), null);
  const least = Math.min(...urgent.map((finding) => judge([finding]).priority));
  assert.ok(judge(rest).priority < least, `${judge(rest).priority} without danger, ${least} with it`);
  // What was said stands before what only a model understood so, whatever else was found beside that.
  for (const finding of urgent) {
    const implied = { ...finding, implied: true } as const;
    assert.ok(judge(rest).priority < judge([implied]).priority, finding.kind);
    assert.ok(judge([...rest.filter((each) => each.class !== 'spam'), implied]).priority < least, finding.kind);
  }
});

test('in an advertisement a model has to be surer of danger; what is said in words counts there as everywhere', () => {
  const place = { field: 'text', start: 0, end: 4, phase: 'test@1' } as const;
  const sells: Finding = { ...place, class: 'spam', kind: 'bait', confidence: 0.9 };
  const danger = (confidence: number, more: Partial<Finding>): Finding => ({
    ...place,
    class: 'crisis',
    kind: 'ideation',
    confidence,
    ...more,
  });
  assert.equal(dangerOf([sells, danger(0.6, { implied: true })]), null);
  assert.equal(dangerOf([{ ...sells, confidence: 0.6 }, danger(0.6, { implied: true })]), 'distress');
  // Who cries twice, or often, sells nothing.
  assert.equal(dangerOf([{ ...sells, kind: 'copy' }, danger(0.6, { implied: true })]), 'distress');
  assert.equal(dangerOf([sells, danger(0.85, { implied: true })]), 'distress');
  assert.equal(dangerOf([sells, danger(0.6, {})]), 'distress');
  // What counts is told in one place: the queue narrows to it, the rest are hints.
  assert.deepEqual(counting([sells, danger(0.6, { implied: true }), danger(0.4, {})]), [sells]);
  assert.deepEqual(counting([danger(0.6, { implied: true }), danger(0.5, {})]).length, 2);
});

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

test('a thousand characters take a millisecond at most', (t) => {
  const text = calm.repeat(5).slice(0, 1000);
  // The clock of a thread may go in steps of several milliseconds.
  const often = (times: number): void => {
    for (let run = 0; run < times; run += 1) detect('How do I practise stairs?', text, context);
  };
  often(300);
  const taken = median(Array.from({ length: 9 }, () => worked(() => often(200)) / 200));
  t.diagnostic(`${(taken * 1000).toFixed(0)} µs`);
  assert.ok(taken <= 1, `${taken} ms`);
});

/** What patterns begin with, repeated: each was the worst for some rule. */
const hostile = [
  'a',
  'a ',
  '0',
  '0 ',
  '1-',
  '1.',
  '@',
  'a@',
  'a.',
  'http://',
  'www.',
  '[a](',
  '(((',
  '   \n',
  "a'",
  'A.B. ',
  'May 3 ',
  'Dr ',
  'Mr A ',
  'my name is ',
  'not ',
  'i want to ',
  'you ',
  'f u c k ',
  'kill ',
  'the pills ',
  '用户 ',
  '死',
  'يا ',
  'मैं ',
  'é̂',
  '💊',
  '*a*a*',
  'ES12 ',
  '+44 ',
  'NHC: ',
  'Nombre: ',
];

test('the time grows with the length and no faster, for what patterns begin with', () => {
  growsWithLength({ pieces: hostile, given: (text) => text, find: (text) => detect(null, text, context), within: 100 });
});

test('a text is read once: its words carry their places, and folding takes nothing from them', () => {
  const text = 'Café ‘naïve’ don’t STUPID1 हिन्दी 膝蓋 علاج. Zweiter Satz';
  const [reading] = draftOf(null, text).readings;
  assert.deepEqual(
    reading!.words.map((word) => word.text),
    ['cafe', 'naive', "don't", 'stupid1', 'हिन्दी', '膝蓋', 'علاج', 'zweiter', 'satz'],
  );
  for (const word of reading!.words) assert.ok(text.slice(word.start, word.end).length === word.end - word.start);
  assert.deepEqual([reading!.words[0]!.sentence, reading!.words.at(-1)!.sentence], [0, 1]);
});
