import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import type { Store } from '../../platform/db/index.ts';
import { verifyChain } from '../../features/audit/index.ts';
import { findBySource, findContribution, findRevision, kindsOf } from '../../features/contributions/index.ts';
import { actAsStaff, authorize, createStaff } from '../../features/identity/index.ts';
import { decide } from '../../features/moderation/index.ts';
import { oneQuestion, questionPage } from '../../features/questions/index.ts';
import { oneReview, reply, reviewKind, reviewPage } from '../../features/reviews/index.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { clinicPlatform } from './import.harness.ts';
import { parseDate } from './import.dates.ts';
import { BadMap, readMap } from './import.map.ts';
import { listBatches } from './import.repo.ts';
import { importRows, undoBatch, type RowOutcome } from './import.usecases.ts';

const reviewMap = {
  kind: 'review',
  source: 'Old site',
  id: ['id'],
  subject: { value: 'clinic/larkfield' },
  body: 'text',
  rating: { field: 'score', values: { good: 5, fair: 3 } },
  date: { field: 'on', formats: ['DD/MM/YYYY'] },
  author: 'who',
  reply: { body: 'answer.text', date: { field: 'answer.on' } },
};
const questionMap = {
  kind: 'question',
  source: 'Old forum',
  id: ['id'],
  subject: 'page',
  title: 'title',
  tags: ['tags'],
  answer: { body: 'answer' },
};

const map = (values: object) => readMap(JSON.stringify(values));
type Bench = Awaited<ReturnType<typeof clinicPlatform>>;

async function bring(
  { m, site }: Bench,
  values: object,
  rows: unknown[],
  options: { state?: 'pending' | 'published'; dryRun?: boolean } = {},
) {
  const outcomes: RowOutcome[] = [];
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  const report = await importRows(m, site, map(values), Readable.from(lines), {
    state: options.state ?? 'pending',
    dryRun: options.dryRun ?? false,
    each: (outcome) => void outcomes.push(outcome),
  });
  return { report, outcomes };
}

const said = (outcomes: RowOutcome[]) =>
  outcomes.map(({ row, outcome, code, field }) => [row, outcome, code, field].filter((part) => part !== undefined).join(' '));
const itemOf = async ({ m }: Bench, source: string, id: string) => {
  const found = (await findBySource(m.store.db, 'larkfield', source, [id])).get(id);
  return found === undefined ? undefined : findContribution(m.store.db, 'larkfield', found);
};

describe('import', () => {
  test('a review keeps its date, its name and its source, waits for a moderator, and brings its reply', async (t) => {
    const b = await clinicPlatform(t);
    const row = {
      id: 'a1',
      text: 'They *listened*.',
      score: 'good',
      on: '03/02/2021',
      who: 'R. Poole',
      answer: { text: 'Thank you.', on: '2021-02-05' },
    };
    const { report } = await bring(b, reviewMap, [row]);
    assert.equal(report.items, 2);
    const review = (await itemOf(b, 'Old site', 'a1'))!;
    assert.equal(review.state, 'pending');
    assert.equal(review.createdAt, Date.UTC(2021, 1, 3, 12));
    const { report: published } = await bring(b, { ...reviewMap, source: 'Other site' }, [row], { state: 'published' });
    assert.equal(published.items, 2);
    const other = (await itemOf(b, 'Other site', 'a1'))!;
    const shown = (await oneReview(b.m.store.db, 'larkfield', other.id))!;
    assert.deepEqual(shown.source, { name: 'Other site', date: Date.UTC(2021, 1, 3, 12) });
    assert.deepEqual(shown.author, { name: 'R. Poole', kind: 'imported' });
    assert.equal(shown.overall, 5);
    assert.equal(shown.visitedIn, null);
    assert.equal(shown.reply?.postedAt, Date.UTC(2021, 1, 5, 12));
  });

  test('each further question with its answer asks the database for what they need, and no more', async (t) => {
    const b = await clinicPlatform(t);
    const during = statementsOf(t);
    const rows = async (source: string, count: number) => {
      const all = await during(() =>
        bring(
          b,
          { ...questionMap, source },
          Array.from({ length: count }, (_, id) => ({ id, page: 'page/library', title: `May I swim, ${id}?`, answer: 'Yes.' })),
          { state: 'published' },
        ),
      );
      // What each transaction asks and tells is left out: how many there are is a matter of the machine.
      return all.filter((text) => !/"source_id" in \(|pg_notify/i.test(text));
    };
    await rows('First', 1);
    const one = await rows('Second', 1);
    const two = await rows('Third', 2);
    const more = two.length - one.length;
    // Author, item, revision, facts, screening and page of each; the search of the question; the answers of the question, which are counted.
    const [index, counted] = b.m.store.dialect === 'sqlite' ? [4, 1] : [1, 2];
    assert.equal(more, 12 + index + counted, two.join('\n'));
  });

  test('an imported reply says where it comes from and from when, and by whom where its source names somebody', async (t) => {
    const b = await clinicPlatform(t);
    const row = { id: 'a1', score: 'good', on: '03/02/2021', answer: { text: 'Thank you.', on: '2021-02-05', by: 'Dr A. Moss' } };
    await bring(b, reviewMap, [row], { state: 'published' });
    const named = { ...reviewMap, source: 'Other site', reply: { ...reviewMap.reply, author: 'answer.by' } };
    await bring(b, named, [row], { state: 'published' });
    const replyOf = async (source: string) => (await oneReview(b.m.store.db, 'larkfield', (await itemOf(b, source, 'a1'))!.id))!.reply!;
    const date = Date.UTC(2021, 1, 5, 12);
    const one = await replyOf('Old site');
    assert.deepEqual([one.source, one.author], [{ name: 'Old site', date }, null]);
    const other = await replyOf('Other site');
    assert.deepEqual(
      [other.source, other.author],
      [
        { name: 'Other site', date },
        { name: 'Dr A. Moss', kind: 'imported' },
      ],
    );
  });

  test('the same file again changes nothing, and a row that has gained an answer brings only that', async (t) => {
    const b = await clinicPlatform(t);
    const rows = [
      { id: 1, page: 'page/knees', title: 'Is it normal?', tags: ['Knee', 'KNEE', 'after the operation'] },
      { id: 2, page: 'page/knees', title: 'How long?', answer: 'Six weeks.' },
    ];
    const first = await bring(b, questionMap, rows, { state: 'published' });
    assert.deepEqual(said(first.outcomes), ['1 made', '2 made']);
    assert.equal(first.report.items, 3);
    const second = await bring(b, questionMap, rows, { state: 'published' });
    assert.deepEqual(said(second.outcomes), ['1 duplicate', '2 duplicate']);
    assert.equal(second.report.batch, null, 'an import that makes nothing leaves no batch');
    const third = await bring(b, questionMap, [{ ...rows[0], answer: 'Yes, for a while.' }], { state: 'published' });
    assert.equal(third.report.items, 1);
    const question = (await oneQuestion(b.m.store.db, 'larkfield', (await itemOf(b, 'Old forum', '1'))!.id))!;
    assert.equal(question.answerCount, 1);
    assert.equal(question.answers[0]?.by, 'imported');
    assert.deepEqual(question.tags, ['knee', 'after the operation']);
    assert.deepEqual(question.body, [], 'a title alone is a question');
  });

  test('a row that cannot be taken is reported with its number and code, and the others are in', async (t) => {
    const b = await clinicPlatform(t);
    const good = { id: 'x', text: 'Fine.', score: 'good', on: '01/02/2021' };
    const { report, outcomes } = await bring(b, reviewMap, [
      '\ufeff' + JSON.stringify(good),
      '{"id": "broken"',
      '[]',
      '   ',
      { ...good, id: 'nul', text: 'a\0b' },
      { ...good, id: 'half', text: '\ud800' },
      { ...good, id: 'long', text: 'a'.repeat(100_001) },
      { ...good, id: 'unrated', score: 'terrible' },
      { ...good, id: 'when', on: '31/02/2021' },
      { ...good, id: 'tomorrow', on: '01/01/2031' },
      { ...good, id: '' },
      good,
      { ...good, id: 'silent', text: '' },
      { ...good, id: 'hidden', text: 'Fine\u202e, really\u200b.' },
    ]);
    assert.deepEqual(said(outcomes), [
      '1 made',
      '2 refused bad_json',
      '3 refused bad_json',
      '5 refused text_unreadable body',
      '6 refused text_unreadable body',
      '7 refused text_too_long body',
      '8 refused bad_rating rating',
      '9 refused invalid_fields date',
      '10 refused invalid_fields date',
      '11 refused invalid_fields id',
      '12 duplicate',
      '13 made',
      '14 made',
    ]);
    assert.equal(report.refused, 9);
    const cleaned = (await itemOf(b, 'Old site', 'hidden'))!;
    assert.equal((await findRevision(b.m.store.db, 'larkfield', cleaned.id, 1))?.text, 'Fine, really.');
  });

  test('a dry run tells what an import would do and does nothing', async (t) => {
    const b = await clinicPlatform(t);
    const rows = [
      { id: 1, page: 'page/new', title: 'One?' },
      { id: 1, page: 'page/new', title: 'One?' },
      'no json',
      { id: 2, page: 'No Key', title: 'Two?' },
    ];
    const dry = await bring(b, questionMap, rows, { dryRun: true });
    assert.equal((await verifyChain(b.m.store.db, 'larkfield')).events, 0, 'the dry run was recorded');
    assert.equal(await itemOf(b, 'Old forum', '1'), undefined);
    const real = await bring(b, questionMap, rows);
    assert.deepEqual(said(dry.outcomes), said(real.outcomes));
    assert.deepEqual(said(real.outcomes), ['1 made', '2 duplicate', '3 refused bad_json', '4 refused invalid_fields subject']);
    const closed = await bring(b, { ...questionMap, subjects: 'existing' }, [{ id: 9, page: 'page/unknown', title: 'Nine?' }]);
    assert.deepEqual(said(closed.outcomes), ['1 refused unknown_subject']);
  });

  test('undoing a batch hides all of it, whatever became of it since; twice is harmless, and the file can come in anew', async (t) => {
    const b = await clinicPlatform(t);
    const { m, site } = b;
    const rows = Array.from({ length: 30 }, (_, id) => ({ id, page: 'page/knees', title: `Question number ${id}`, answer: 'An answer.' }));
    const { report } = await bring(b, questionMap, rows, { state: 'published' });
    const kept = await bring(b, { ...questionMap, source: 'Elsewhere' }, [{ id: 'k', page: 'page/knees', title: 'Kept?' }], {
      state: 'published',
    });
    const first = await undoBatch(m, site, report.batch!);
    assert.deepEqual(first, { batch: report.batch, undone: 60, already: 0 });
    const left = await questionPage(m.store.db, 'larkfield', { subject: 'page/knees', sort: 'newest', cursor: null, size: 20 });
    assert.equal(left.items.length, 1, 'another batch stays');
    assert.deepEqual(await undoBatch(m, site, report.batch!), { batch: report.batch, undone: 0, already: 60 });
    const again = await bring(b, questionMap, rows);
    assert.equal(again.report.items, 60);
    const batches = await listBatches(m.store.db, 'larkfield');
    assert.deepEqual(
      batches.map(({ id, items, undoneAt }) => [id, items, undoneAt !== null]),
      [
        [report.batch, 60, true],
        [kept.report.batch, 1, false],
        [again.report.batch, 60, false],
      ],
    );
    await assert.rejects(undoBatch(m, site, 'bat_nothing'), { code: 'unknown_item' });
    assert.equal((await verifyChain(m.store.db, 'larkfield')).brokenAt, null);
  });

  test('where the clinic has replied in the meantime its reply stays: that row alone is refused, as the dry run said, however often it is run', async (t) => {
    const b = await clinicPlatform(t);
    const { m, site } = b;
    const rows = ['a', 'b', 'c'].map((id) => ({ id, text: 'Fine.', score: 'good', on: '01/02/2021' }));
    await bring(b, reviewMap, rows.slice(0, 2), { state: 'published' });
    const id = (await itemOf(b, 'Old site', 'a'))!.id;
    const staff = await m.store.tx((tx) =>
      createStaff(tx, m, {
        email: 'mo@larkfield.example',
        name: 'Mo',
        roles: { larkfield: ['moderator', 'responder'] },
        passwordHash: null,
      }),
    );
    const person = (await actAsStaff(m.store.db, staff))!;
    const own = await reply(m, authorize(person, site, 'reply'), site, id, { body: 'Thank you.', submission: 'the-clinics-own' });
    const replied = rows.map((row) => ({ ...row, answer: { text: 'From elsewhere.', on: '2021-02-05' } }));
    const told = ['1 refused already_replied reply', '2 made', '3 made'];
    assert.deepEqual(said((await bring(b, reviewMap, replied, { state: 'published', dryRun: true })).outcomes), told);
    const { report, outcomes } = await bring(b, reviewMap, replied, { state: 'published' });
    assert.deepEqual(said(outcomes), told);
    assert.equal(report.items, 3, 'a reply, and a review with its reply');
    const again = ['1 refused already_replied reply', '2 duplicate', '3 duplicate'];
    assert.deepEqual(said((await bring(b, reviewMap, replied, { dryRun: true })).outcomes), again);
    assert.deepEqual(said((await bring(b, reviewMap, replied)).outcomes), again);

    const row = (await findContribution(m.store.db, 'larkfield', own.id))!;
    await decide(m, authorize(person, site, 'moderate'), row.id, { action: 'publish', revision: 1, version: row.moves });
    b.clock.advance(31_000);
    await b.outbox.drain();
    const shown = (await oneReview(m.store.db, 'larkfield', id))!.reply!;
    assert.deepEqual([shown.id, shown.source, shown.author], [own.id, null, null]);
  });

  test('two imports of one file at once make every row once', async (t) => {
    const b = await clinicPlatform(t);
    const rows = Array.from({ length: 40 }, (_, id) => ({ id, text: `Review number ${id}.`, score: 'fair', on: '01/03/2022' }));
    const [one, two] = await Promise.all([
      bring(b, reviewMap, rows, { state: 'published' }),
      bring(b, reviewMap, rows, { state: 'published' }),
    ]);
    assert.equal(one.report.items + two.report.items, 40);
    const page = await reviewPage(b.m.store.db, 'larkfield', { subject: 'clinic/larkfield', stars: 3, cursor: null, size: 100 });
    assert.equal(page.items.length, 40);
  });

  test('while a file comes in, a write of the server waits no longer than a reader would notice', async (t) => {
    const b = await clinicPlatform(t);
    const rows = Array.from({ length: 400 }, (_, id) => ({
      id,
      text: `Review number ${id}. ${'word '.repeat(50)}`,
      score: 'fair',
      on: '01/03/2022',
    }));
    let finished = false;
    const importing = bring(b, reviewMap, rows, { state: 'published' }).finally(() => (finished = true));
    const waits: number[] = [];
    while (!finished) {
      const began = performance.now();
      await b.m.store.tx(async () => undefined);
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    assert.equal((await importing).report.made, 400);
    assert.ok(waits.length >= 5, `only ${waits.length} writes came through during the import`);
    const typical = waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]!;
    assert.ok(typical < 250, `half of the writes waited more than ${Math.round(typical)} ms`);
  });
});

describe('a transaction of an import', () => {
  const reviews = (length: number) => Array.from({ length }, (_, id) => ({ id, text: `Review ${id}.`, score: 'fair', on: '01/03/2022' }));

  type Costs = { row?: () => void; commit?: () => void };
  /**
   * The platform of `b` that tells how many reviews each transaction wrote, or audit records where reviews are undone, how long each held
   * its lock, and whether one is open. `row` is called with each of them, `commit` after each transaction.
   */
  function watched(b: Bench, { row, commit }: Costs = {}, undoing = false) {
    const per: number[] = [];
    const took: number[] = [];
    let open = false;
    const count = (): void => {
      per.push(per.pop()! + 1);
      row?.();
    };
    const insert: typeof reviewKind.facts.insert = async (...args) => {
      await reviewKind.facts.insert(...args);
      count();
    };
    const kinds = kindsOf(b.m.kinds.all.map((kind) => (kind.name === 'review' ? { ...kind, facts: { ...kind.facts, insert } } : kind)));
    const ids: Bench['m']['ids'] = {
      next: (prefix) => {
        if (undoing && prefix === 'aud') count();
        return b.m.ids.next(prefix);
      },
    };
    const tx: Store['tx'] = async (work) => {
      let began = 0;
      const result = await b.m.store.tx((inner) => {
        open = true;
        began = performance.now();
        per.push(0);
        return work(inner).finally(() => (open = false));
      });
      commit?.();
      took.push(performance.now() - began);
      return result;
    };
    return { bench: { ...b, m: { ...b.m, ids, kinds, store: { ...b.m.store, tx } } }, per, took, isOpen: () => open };
  }

  test('has two hundred rows at most, however quick they are', async (t) => {
    const b = await clinicPlatform(t);
    const { bench, per } = watched(b);
    t.mock.method(performance, 'now', () => 0);
    const { report } = await bring(bench, reviewMap, reviews(700), { state: 'published' });
    assert.equal(report.made, 700);
    assert.equal(Math.max(...per), 200);
    const undoing = watched(b, {}, true);
    assert.equal((await undoBatch(undoing.bench.m, b.site, report.batch!)).undone, 700);
    assert.equal(Math.max(...undoing.per), 200);
  });

  test('ends within 20 ms, its commit included, however many rows are left, and the next one goes on with them; so does an undo', async (t) => {
    const b = await clinicPlatform(t);
    let now = 0;
    let commits = 0;
    t.mock.method(performance, 'now', () => now);
    // One row in ten is long; so is the first commit, which is no measure for those that follow.
    const costs = (): Costs => {
      let rows = 0;
      commits = 0;
      return { row: () => (now += (rows += 1) % 10 === 0 ? 4 : 2), commit: () => (now += (commits += 1) === 1 ? 500 : 7) };
    };
    const importing = watched(b, costs());
    const { report } = await bring(importing.bench, reviewMap, reviews(60), { state: 'published' });
    assert.equal(report.made, 60);
    const undoing = watched(b, costs(), true);
    assert.equal((await undoBatch(undoing.bench.m, b.site, report.batch!)).undone, 60);
    for (const { per, took } of [importing, undoing]) {
      assert.ok(Math.max(...took.slice(1)) <= 20, took.join(' '));
      assert.ok(Math.max(...per.slice(1)) >= 3, per.join(' '));
    }
  });

  test('only writes: no text is parsed, screened or guarded while others wait for the lock', async (t) => {
    const b = await clinicPlatform(t);
    const { bench, isOpen } = watched(b);
    const looks = { parser: 0, detectors: 0, inside: 0 };
    const look = (who: 'parser' | 'detectors'): void => {
      looks[who] += 1;
      if (isOpen()) looks.inside += 1;
    };
    const { parse } = MarkdownIt.prototype;
    t.mock.method(MarkdownIt.prototype, 'parse', function (this: InstanceType<typeof MarkdownIt>, ...args: Parameters<typeof parse>) {
      look('parser');
      return parse.apply(this, args);
    });
    // The detectors and the guard ask the site who works there.
    const site = Object.defineProperty({ ...b.site }, 'staffNames', { get: () => (look('detectors'), ['Amara Okafor']) });
    const rows = reviews(30).map((row) => ({ ...row, text: '*Fine*.', answer: { text: 'Thank **you**.', on: '2022-03-02' } }));
    assert.equal((await bring({ ...bench, site }, reviewMap, rows, { state: 'published' })).report.items, 60);
    assert.equal(looks.parser, 60);
    assert.ok(looks.detectors >= 60);
    assert.equal(looks.inside, 0);
  });
});

describe('the map of an import', () => {
  const reasons = (values: object): string[] => {
    try {
      map(values);
    } catch (error) {
      if (error instanceof BadMap) return error.reasons;
      throw error;
    }
    return [];
  };

  test('a misspelt or missing word is found before a row is read', () => {
    assert.deepEqual(reasons(questionMap), []);
    assert.match(reasons({ ...questionMap, titel: 'x' }).join(), /titel/);
    assert.match(reasons({ ...reviewMap, rating: undefined }).join(), /rating/);
    assert.match(reasons({ ...reviewMap, date: { field: 'on', formats: ['dd.mm.yy'] } }).join(), /date/i);
    assert.match(reasons({ ...reviewMap, kind: 'comment' }).join(), /kind/);
    assert.throws(() => readMap('{'), BadMap);
  });

  test('the name of a source is cleaned, since readers see it, and one that shows nothing is refused', () => {
    assert.equal(map({ ...questionMap, source: '\u202eOld forum\u200b ' }).source, 'Old forum');
    for (const [source, code] of [
      ['  \u200b', 'text_empty'],
      ['Old\0forum', 'text_unreadable'],
    ])
      assert.throws(() => map({ ...questionMap, source }), { code });
  });
});

describe('dates', () => {
  test('a day is that day on the clocks of the site, wherever it is', () => {
    for (const zone of [
      'UTC',
      'Europe/London',
      'America/Los_Angeles',
      'Pacific/Auckland',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kolkata',
    ])
      for (const [text, format] of [
        ['2024-05-01', 'iso'],
        ['31/12/2023', 'DD/MM/YYYY'],
        ['2024-02-29', 'iso'],
        ['2024-03-31', 'iso'],
      ] as const) {
        const at = parseDate(text, zone, [format])!;
        const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).format(
          at,
        );
        const day = format === 'iso' ? text : '2023-12-31';
        assert.equal(shown, `${day}, 12:00`, zone);
      }
  });

  test('a day that no calendar has is refused, with a time and without one', () => {
    for (const text of ['2024-02-30', '2024-02-30T10:00:00Z', '2023-02-31 09:15', '2023-02-29T00:00:00+02:00', '2024-13-01T10:00'])
      assert.equal(parseDate(text, 'UTC'), null, text);
    assert.equal(parseDate('2024-02-29T10:00:00Z', 'UTC'), Date.UTC(2024, 1, 29, 10));
  });
});
