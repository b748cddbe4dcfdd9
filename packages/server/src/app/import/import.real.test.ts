/**
 * Ten thousand rows that people wrote, through the import as `commonward import` runs it, then read as readers and moderators do.
 * The rows lie outside this repository (`../shared/data`); without them these tests say so and are skipped.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyChain } from '../../features/audit/index.ts';
import { findContribution } from '../../features/contributions/index.ts';
import { actAsStaff, authorize, createStaff } from '../../features/identity/index.ts';
import { decide, pendingCards } from '../../features/moderation/index.ts';
import { oneQuestion, questionPage, questionSummary, searchQuestions } from '../../features/questions/index.ts';
import { oneReview, ratingSummary, reviewPage } from '../../features/reviews/index.ts';
import { linesOf } from '../cli/lines.ts';
import { clinicPlatform } from './import.harness.ts';
import { readMap, type ImportMap } from './import.map.ts';
import { importRows, type ImportReport, type RowOutcome } from './import.usecases.ts';

const data = fileURLToPath(new URL('../../../../../../shared/data', import.meta.url));
const questions = `${data}/questions/medquad.jsonl`;
const reviews = `${data}/reviews/reviews_nhs_fft.jsonl`;
const missing = [questions, reviews].filter((file) => !existsSync(file));
const skip = missing.length > 0 ? `SKIPPED: the real data is not here (${missing.join(', ')})` : false;

const questionMap = readMap(
  JSON.stringify({
    kind: 'question',
    source: 'MedQuAD',
    id: ['collection', 'id', 'question'],
    subject: { value: 'page/library' },
    title: 'question',
    author: 'source',
    date: { value: '2019-10-22' },
    tags: ['topic', 'synonyms'],
    answer: { body: 'answer', author: 'source' },
  }),
);
const reviewMap = readMap(
  JSON.stringify({
    kind: 'review',
    source: 'NHS Friends and Family Test',
    id: ['id'],
    subject: {
      field: 'service',
      values: { 'PTS  - Patient Transport': 'page/transport', 111: 'page/111', Forensic: 'page/forensic' },
      or: 'page/other',
    },
    body: 'text',
    rating: 'stars',
    date: { field: 'date', formats: ['DD/MM/YYYY', 'M/D/YYYY'] },
  }),
);

/** How many of the reviews are made public by the import itself. */
const published = 1000;

async function* rowsOf(file: string, wanted: (row: number) => boolean): AsyncGenerator<string | null> {
  let row = 0;
  for await (const line of linesOf(file)) if (wanted((row += 1))) yield line;
}

/** Generous: the machine that runs this may be busy. In ms. */
const timeout = 400_000;

type Bench = Awaited<ReturnType<typeof clinicPlatform>>;

async function bring(
  { m, site }: Bench,
  map: ImportMap,
  file: string,
  state: 'pending' | 'published',
  dryRun = false,
  rows = (_row: number) => true,
) {
  const outcomes: RowOutcome[] = [];
  const report = await importRows(m, site, map, rowsOf(file, rows), { state, dryRun, each: (outcome) => void outcomes.push(outcome) });
  return { report, refused: outcomes.filter((outcome) => outcome.outcome === 'refused') };
}

const counts = ({ rows, made, duplicate, refused, items }: ImportReport) => ({ rows, made, duplicate, refused, items });

/** Every id of a list, page by page. */
async function toTheEnd(page: (cursor: string | null) => Promise<{ items: { id: string }[]; next: string | null }>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const { items, next } = await page(cursor);
    assert.ok(items.length > 0, 'a page that was promised is empty');
    ids.push(...items.map((item) => item.id));
    cursor = next;
  } while (cursor !== null);
  return ids;
}

const bench = (t: TestContext) => clinicPlatform(t);

describe('real questions and reviews', () => {
  test(
    'all 5,089 questions come in with their answers, and are found, read to the end, and the dry run had told the same',
    { timeout, skip },
    async (t) => {
      const b = await bench(t);
      const db = b.m.store.db;
      const dry = await bring(b, questionMap, questions, 'published', true);
      const { report, refused } = await bring(b, questionMap, questions, 'published');
      assert.deepEqual(refused, []);
      assert.deepEqual(counts(report), { rows: 5089, made: 5089, duplicate: 0, refused: 0, items: 10_178 });
      assert.deepEqual(counts(dry.report), counts(report), 'the dry run told other numbers');

      assert.deepEqual(await questionSummary(db, 'larkfield', 'page/library'), { count: 5089, unanswered: 0 });
      const ids = await toTheEnd((cursor) => questionPage(db, 'larkfield', { subject: 'page/library', sort: 'newest', cursor, size: 100 }));
      assert.equal(ids.length, 5089, 'paging skipped or repeated, among thousands of one date');
      assert.equal(new Set(ids).size, 5089);

      const [first] = (await searchQuestions(db, 'larkfield', 'What is the outlook for uveal melanoma?')).items;
      assert.match(first?.title ?? '', /melanoma/i);
      assert.equal(first?.answerCount, 1);
      await moderateQuestions(b, first!.id, ids[2500]!);
      assert.equal((await verifyChain(db, 'larkfield')).brokenAt, null);
    },
  );

  test(
    'all 5,145 reviews come in with their stars and dates, some public and the rest waiting, read to the end, and are not brought in twice',
    { timeout, skip },
    async (t) => {
      const b = await bench(t);
      const db = b.m.store.db;
      const open = await bring(b, reviewMap, reviews, 'published', false, (row) => row <= published);
      assert.deepEqual(counts(open.report), { rows: published, made: published, duplicate: 0, refused: 0, items: published });
      const { report, refused } = await bring(b, reviewMap, reviews, 'pending');
      assert.deepEqual([...open.refused, ...refused], []);
      assert.deepEqual(counts(report), { rows: 5145, made: 5145 - published, duplicate: published, refused: 0, items: 5145 - published });

      let shown = 0;
      for (const subject of ['page/transport', 'page/111', 'page/forensic', 'page/other']) {
        const list = (stars: number | null) => (cursor: string | null) => reviewPage(db, 'larkfield', { subject, stars, cursor, size: 50 });
        const { count, distribution } = await ratingSummary(db, { ...b.site, countImported: true }, subject);
        const ids = count === 0 ? [] : await toTheEnd(list(null));
        assert.equal(new Set(ids).size, ids.length, 'a review stood on two pages');
        assert.equal(ids.length, count);
        shown += count;
        for (const stars of [1, 2, 3, 4, 5]) {
          const withStars = distribution[stars - 1] === 0 ? [] : await toTheEnd(list(stars));
          assert.equal(withStars.length, distribution[stars - 1], `${subject}, ${stars} stars`);
        }
        assert.equal((await ratingSummary(db, b.site, subject)).count, 0, 'imported reviews count only where the site says so');
      }
      assert.equal(shown, published);
      const queue = await toTheEnd((cursor) => pendingCards(db, { sites: ['larkfield'] }, cursor));
      assert.equal(new Set(queue).size, 5145 - published, 'the queue skipped or repeated, among thousands that came at once');

      await moderateReviews(b, queue[2000]!);
    },
  );
});

async function moderatorOf({ m, site }: Bench) {
  const staff = await m.store.tx((tx) =>
    createStaff(tx, m, { email: 'mo@larkfield.example', name: 'Mo', roles: { larkfield: ['moderator'] }, passwordHash: null }),
  );
  return authorize((await actAsStaff(m.store.db, staff))!, site, 'moderate');
}

/** A question that the search finds is hidden and restored, and of another one the answer is hidden. */
async function moderateQuestions(b: Bench, found: string, other: string): Promise<void> {
  const { m, clock, outbox } = b;
  const { db } = m.store;
  const authority = await moderatorOf(b);
  const act = async (id: string, action: 'hide' | 'restore'): Promise<void> => {
    const { moves } = (await findContribution(db, 'larkfield', id))!;
    const reason = action === 'hide' ? { reason: 'personal_data_of_another' as const } : {};
    await decide(m, authority, id, { action, revision: 1, version: moves, ...reason });
  };
  const isFound = async (): Promise<boolean> =>
    (await searchQuestions(db, 'larkfield', 'What is the outlook for uveal melanoma?')).items.some(({ id }) => id === found);

  await act(found, 'hide');
  assert.equal(await isFound(), false, 'hidden takes effect at once, in the search too');
  assert.deepEqual(await questionSummary(db, 'larkfield', 'page/library'), { count: 5088, unanswered: 0 });
  const [answer] = (await oneQuestion(db, 'larkfield', other))!.answers;
  await act(answer!.id, 'hide');
  assert.deepEqual((await oneQuestion(db, 'larkfield', other))!.answers, []);
  assert.deepEqual(await questionSummary(db, 'larkfield', 'page/library'), { count: 5088, unanswered: 1 });

  await act(found, 'restore');
  clock.advance(31_000);
  await outbox.drain();
  assert.equal(await isFound(), true);
  assert.deepEqual(await questionSummary(db, 'larkfield', 'page/library'), { count: 5089, unanswered: 1 });
}

/** One that is public is hidden, and one of the thousands that wait is published. */
async function moderateReviews(b: Bench, waiting: string): Promise<void> {
  const { m, clock, outbox } = b;
  const { db } = m.store;
  const authority = await moderatorOf(b);
  const row = async (id: string) => (await findContribution(db, 'larkfield', id))!;

  const [bad] = (await reviewPage(db, 'larkfield', { subject: 'page/transport', stars: null, cursor: null, size: 1 })).items;
  const reason = 'personal_data_of_another';
  await decide(m, authority, bad!.id, { action: 'hide', revision: 1, version: (await row(bad!.id)).moves, reason });
  assert.equal(await oneReview(db, 'larkfield', bad!.id), undefined, 'hidden takes effect at once');

  const chosen = await row(waiting);
  await decide(m, authority, chosen.id, { action: 'publish', revision: 1, version: chosen.moves });
  assert.equal(await oneReview(db, 'larkfield', chosen.id), undefined, 'it is not public while the decision can be undone');
  clock.advance(31_000);
  await outbox.drain();
  const shown = await oneReview(db, 'larkfield', chosen.id);
  assert.deepEqual(shown?.source, { name: 'NHS Friends and Family Test', date: chosen.createdAt });
  assert.ok(chosen.createdAt < Date.UTC(2023, 0), 'an imported review keeps its date');
  assert.equal((await verifyChain(db, 'larkfield')).brokenAt, null);
}
