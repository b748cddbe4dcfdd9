import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { community, subject, type TestCommunity } from '../../../test/support/community.ts';
import { createContribution } from '../contributions/index.ts';
import { importedAuthor } from '../identity/index.ts';
import { searchQuestions } from './questions.reading.ts';

/** From the oldest to the newest: title, text, tags. */
const corpus: [title: string, text: string, tags?: string[]][] = [
  /* 0 */ [
    'When may I drive after a knee replacement?',
    'My left knee was replaced on Monday. I drive an automatic car.',
    ['knee', 'driving'],
  ],
  /* 1 */ ['Swollen knee after walking', 'It swells every evening and goes down overnight.'],
  /* 2 */ ['Is swimming good for the hip?', 'I had a hip replacement in spring and miss the pool.'],
  /* 3 */ ['Which painkillers before sleep', 'Paracetamol or ibuprofen, what do you suggest for the night?'],
  /* 4 */ ['Naïve question about café au lait spots', 'My daughter has three of them. Should a doctor look?'],
  /* 5 */ ['Rückenschmerzen nach der Gartenarbeit', 'Seit dem Umgraben tut der Rücken weh, vor allem beim Bücken.'],
  /* 6 */ ['Straße, Stufen und das neue Knie', 'Wann darf ich wieder Treppen steigen?'],
  /* 7 */ ['Douleur à l’épaule', 'Je n’arrive plus à lever le bras depuis une chute.'],
  /* 8 */ ['Ból kolana po bieganiu', 'Łąkotka była operowana dwa lata temu.'],
  /* 9 */ ['Πόνος στο γόνατο', 'Πονάει όταν ανεβαίνω σκάλες.'],
  /* 10 */ ['Болит колено', 'После бега колено опухает.'],
  /* 11 */ ['膝が痛いです', '階段を下りるときに膝が痛みます。'],
  /* 12 */ ['膝盖手术后多久能走路', '上周做了手术,现在还很肿。'],
  /* 13 */ ['무릎 수술 후 운동', '언제부터 걸어도 되나요?'],
  /* 14 */ ['ปวดเข่าหลังวิ่ง', 'ควรพักกี่วัน'],
  /* 15 */ ['ألم في الركبة', 'يؤلمني عند صعود الدرج.'],
  /* 16 */ ['כאב בברך', 'כואב לי כשאני עולה במדרגות.'],
  /* 17 */ ['घुटने में दर्द', 'सीढ़ियाँ चढ़ते समय दर्द होता है।'],
  /* 18 */ ['Knee', 'Knee.'],
  /* 19 */ ['The brace rubs', 'Where my knee brace sits the skin is red. The knee itself is fine.'],
  /* 20 */ ['Ice or heat?', 'For a knee that is stiff in the morning.'],
  /* 21 */ ['How long does the scar stay red?', 'It has been four months now.'],
  /* 22 */ ['Scar massage', 'With which oil, and how often?'],
  /* 23 */ ['Can I fly with staples in?', 'The flight is two weeks after the operation.'],
  /* 24 */ ['Stairs with crutches', 'Which leg goes first, up and down?'],
  /* 25 */ ['Crutches or a frame?', 'My mother is 84 and unsteady.'],
  /* 26 */ ['100 mg or 50 mg', 'The label says 100 mg, the letter 50 mg.'],
  /* 27 */ ['COVID-19 and the operation date', 'I tested positive on Friday. Will it be moved?'],
  /* 28 */ ['Physiotherapy appointments', 'How many are usual after a hip operation?'],
  /* 29 */ ['Physio at home', 'Is there a physiotherapist who visits?'],
  /* 30 */ ['Does the NHS pay for the brace?', 'The one with hinges.'],
  /* 31 */ ['Numb toes', 'Since the block my toes feel numb.'],
  /* 32 */ ['Driving with the boot', 'It is my right foot. The car is an automatic.'],
  /* 33 */ ['Work after keyhole surgery', 'I stand all day in a shop.'],
  /* 34 */ ['NEAR the end of the course AND still in pain', 'NOT better after ten tablets, OR only a little.'],
  /* 35 */ ['Sleeping on the side', 'With a pillow between the knees or without?'],
  /* 36 */ ['Pain at night', 'It wakes me at four. Painkillers help for two hours.'],
  /* 37 */ ['Knee clicks', 'It does not hurt, it only clicks when I kneel.'],
  /* 38 */ ['Second knee, when?', 'The first knee went well. How long should I wait for the other knee?', ['knee']],
  /* 39 */ ['Compression stockings', 'How many weeks, and at night as well?'],
];

async function library(t: TestContext): Promise<{ c: TestCommunity; ids: string[]; find: (words: string) => Promise<number[]> }> {
  const c = await community(t);
  const ids: string[] = [];
  await c.store.tx(async (tx) => {
    const author = await importedAuthor(tx, c, 'larkfield', 'Somebody elsewhere');
    for (const [index, [title, text, tags = []]] of corpus.entries()) {
      const { row } = await createContribution(
        tx,
        c,
        c.larkfield,
        {
          kind: 'question',
          subject,
          parent: null,
          author,
          page: null,
          submission: null,
          draft: { title, text, facts: { about: 'general', tags }, consent: null },
          origin: {
            source: 'corpus',
            sourceId: String(index),
            batch: 'bat_1',
            createdAt: Date.UTC(2026, 0, 1) + Math.floor(index / 2) * 86_400_000,
          },
        },
        'import_published',
      );
      ids.push(row.id);
    }
  });
  return { c, ids, find: async (words) => (await searchQuestions(c.store.db, 'larkfield', words)).items.map((hit) => ids.indexOf(hit.id)) };
}

/** Fit first (a word in the title counts twice), then the newest; two share each date, so that ids decide as well. */
const expected: [words: string, hits: number[]][] = [
  ['knee', [38, 37, 18, 0, 1, 35, 20, 19]],
  ['KNEE', [38, 37, 18, 0, 1, 35, 20, 19]],
  ['Knee replacement', [0, 38, 37, 18, 1, 35, 20, 19]],
  ['knee stairs', [38, 37, 18, 0, 24, 1, 35, 20]],
  ['drive automatic', [0, 32]],
  ['drivi', [32, 0]],
  ['swim', [2]],
  ['painkill', [3, 36]],
  ['cafe', [4]],
  ['café', [4]],
  ['naive', [4]],
  ['Rucken', [5]],
  ['Rückenschmerzen', [5]],
  ['strasse', [6]],
  ['epaule', [7]],
  ['kolana', [8]],
  ['lakotka', [8]],
  ['γόνατο', [9]],
  ['колено', [10]],
  ['膝', [11, 12]],
  ['膝が痛い', [11]],
  ['手术', [12]],
  ['膝盖', [12]],
  ['무릎', [13]],
  ['เข่า', [14]],
  ['ركبة', []],
  ['ברך', []],
  ['घुटने', [17]],
  ['100 mg', [26]],
  ['covid 19', [27]],
  ['COVID-19', [27]],
  ['physio', [29, 28]],
  ['is there a physiotherapist who visits me at home', [29]],
  ['crutches stairs hip', [24, 2, 25, 28]],
  ['when can I', [38, 23, 0, 37]],
  ['scar oil', [22, 21]],
  ['xylophone', []],
  ['knee xylophone', [38, 37, 18, 0, 1, 35, 20, 19]],
];

test('a search finds the same in the same order on every database', async (t) => {
  const { find } = await library(t);
  const found: [string, number[]][] = [];
  for (const [words] of expected) found.push([words, await find(words)]);
  assert.deepEqual(found, expected);
});

test('what was asked elsewhere says so where it is found, as it does in lists', async (t) => {
  const { c } = await library(t);
  const imported = (await searchQuestions(c.store.db, 'larkfield', 'swim')).items[0];
  assert.deepEqual(imported?.source, { name: 'corpus', date: Date.UTC(2026, 0, 2) });
  const asked = await c.ask(await c.member('Ana'), { title: 'May I snorkel?' });
  await c.publish(await c.staff('Mo Reader'), asked.id);
  assert.equal((await searchQuestions(c.store.db, 'larkfield', 'snorkel')).items[0]?.source, null);
});

test('what a query language would understand is only words', async (t) => {
  const { find } = await library(t);
  const knee = await find('knee');
  for (const words of ['"knee"', 'knee*', '^knee', "knee'", 'knee"', 'knee & !', '(knee', 'knee)', 'knee:*', 'knee\\', '{knee}', '--knee;'])
    assert.deepEqual(await find(words), knee, words);
  assert.deepEqual(await find('NEAR'), [34]);
  assert.deepEqual(await find('NEAR(pain course)'), await find('near pain course'));
  assert.deepEqual(await find('words:knee'), await find('words knee'));
  for (const words of [
    '%',
    '_',
    '*',
    '"',
    "'",
    '\\',
    '()',
    ':*',
    '!',
    '&',
    '|',
    '<->',
    '--',
    ';',
    '',
    '   ',
    '\u0000',
    '…',
    '\ud800',
    '🦵',
  ])
    assert.deepEqual(await find(words), [], JSON.stringify(words));
  for (const words of [
    'AND',
    'OR NOT',
    'AND AND OR',
    '100%',
    "O'Brien's knee",
    '"a" NOT "b"',
    'a'.repeat(5_000),
    'knee '.repeat(400),
    '\u200bknee',
    '((((',
    '膝*',
    'ᦰᦱ',
  ])
    await find(words);
  assert.deepEqual(await find('100% mg'), [26]);
});

test('every letter and digit there is can be searched for', async (t) => {
  const { find } = await library(t);
  // Letters that came to Unicode after an engine's own tables were made, and from every plane.
  for (const letter of ['ᦰ', 'ꟊ', '𞤀', '𐒰', '𝕏', '㋿', '𠀀', '𰀀', 'Ⅷ', '²', '߁', 'ﬁ', 'Ǆ', 'ẞ', 'İ', 'ﷺ']) await find(`kn${letter}e`);
});

test('what is not in view is never found, and is found again when it is', async (t) => {
  const { c, ids, find } = await library(t);
  const mo = await c.staff('Mo Reader');
  for (const [action, back] of [
    ['hide', 'restore'],
    ['remove', 'restore'],
  ] as const) {
    await c.decide(mo, ids[8]!, action);
    assert.deepEqual(await find('kolana'), []);
    assert.deepEqual(await find('lakotka kolana'), []);
    await c.decide(mo, ids[8]!, back);
    await c.settle();
    assert.deepEqual(await find('kolana'), [8]);
  }
  const pending = await c.ask(await c.member('Ana'), { title: 'Anything about quokkas?', body: 'Nobody has read this yet.' });
  assert.deepEqual(await find('quokkas'), []);
  await c.decide(mo, pending.id, 'publish');
  assert.deepEqual(await find('quokkas'), [], 'not before the undo window has closed');
  await c.settle();
  assert.equal((await find('quokkas')).length, 1);
});

test('a search stays within its site', async (t) => {
  const { c, find } = await library(t);
  assert.equal((await find('knee')).length, 8);
  assert.deepEqual((await searchQuestions(c.store.db, 'harbour', 'knee')).items, []);
});
