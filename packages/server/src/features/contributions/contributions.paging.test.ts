import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, community, type TestCommunity } from '../../../test/support/community.ts';
import type { Tx } from '../../platform/db/index.ts';
import { importedAuthor } from '../identity/index.ts';
import { questionPage } from '../questions/index.ts';
import { questionSorts } from '../questions/questions.contract.ts';
import { reviewPage } from '../reviews/index.ts';
import { createContribution, findContribution, setView, updateContribution } from './index.ts';

const start = Date.UTC(2026, 0, 1);
let count = 0;

type Seed = { at: number; helpful: number; stars: number; children: number };
const seed: fc.Arbitrary<Seed> = fc.record({
  at: fc.nat(5),
  helpful: fc.nat(3),
  stars: fc.integer({ min: 1, max: 5 }),
  children: fc.nat(1),
});

async function insert(
  tx: Tx,
  c: TestCommunity,
  author: string,
  kind: 'question' | 'review',
  subject: string,
  values: Seed,
): Promise<string> {
  const facts =
    kind === 'question'
      ? { about: 'general', tags: [] }
      : { overall: values.stars, scores: {}, visitedIn: null, relation: 'patient', incentive: 'none' };
  const { row } = await createContribution(
    tx,
    c,
    c.larkfield,
    {
      kind,
      subject,
      parent: null,
      author,
      page: null,
      submission: null,
      draft: { title: kind === 'question' ? 'A title' : null, text: 'A text', facts, consent: null },
      origin: { source: 'paging', sourceId: String((count += 1)), batch: 'bat_1', createdAt: start + values.at },
    },
    'import_published',
  );
  await updateContribution(tx, row, { helpful: values.helpful, children: values.children });
  return row.id;
}

const hide = async (c: TestCommunity, id: string): Promise<void> => {
  await c.store.tx(async (tx) =>
    setView(tx, { now: c.clock.now(), kinds: c.kinds }, c.larkfield, (await findContribution(tx, 'larkfield', id))!, null, {
      state: 'hidden',
    }),
  );
};

/** Walks a list page by page, with newcomers and departures between the pages. */
async function walk(
  c: TestCommunity,
  kind: 'question' | 'review',
  read: (subject: string, cursor: string | null) => Promise<{ items: { id: string }[]; next: string | null }>,
  belongs: (values: Seed) => boolean,
  plan: { first: Seed[]; between: { add: Seed[]; hide: number }[] },
): Promise<void> {
  const subject = `page/p${(count += 1)}`;
  const author = await c.store.tx((tx) => importedAuthor(tx, c, 'larkfield', 'Somebody elsewhere'));
  const stayed = new Map<string, Seed>();
  await c.store.tx(async (tx) => {
    for (const values of plan.first) stayed.set(await insert(tx, c, author, kind, subject, values), values);
  });
  const gone = new Set<string>();
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let number = 0; ; number += 1) {
    const page: { items: { id: string }[]; next: string | null } = await read(subject, cursor);
    assert.ok(page.items.length > 0 || page.next === null, 'an empty page is the last');
    seen.push(...page.items.map((item) => item.id));
    if (page.next === null) break;
    cursor = page.next;
    const between = plan.between[number];
    if (!between) continue;
    await c.store.tx(async (tx) => {
      for (const values of between.add) await insert(tx, c, author, kind, subject, values);
    });
    const leaving = [...stayed.keys()][between.hide % Math.max(1, stayed.size)];
    if (leaving && !gone.has(leaving)) {
      gone.add(leaving);
      await hide(c, leaving);
    }
  }
  assert.equal(new Set(seen).size, seen.length, 'nothing comes twice');
  for (const [id, values] of stayed) if (!gone.has(id) && belongs(values)) assert.ok(seen.includes(id), 'nothing that stayed is skipped');
}

const plan = fc.record({
  first: fc.array(seed, { minLength: 1, maxLength: 12 }),
  between: fc.array(fc.record({ add: fc.array(seed, { maxLength: 2 }), hide: fc.nat(100) }), { maxLength: 5 }),
});

for (const sort of questionSorts) {
  test(`pages of questions, ${sort}, neither skip nor repeat while others come and go`, async (t) => {
    const c = await community(t);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), plan, (size, plan) =>
        walk(
          c,
          'question',
          (subject, cursor) => questionPage(c.store.db, 'larkfield', { subject, sort, cursor, size }),
          (values) => sort !== 'unanswered' || values.children === 0,
          plan,
        ),
      ),
      { numRuns: 10 },
    );
  });
}

test('pages of reviews, with and without a number of stars, neither skip nor repeat while others come and go', async (t) => {
  const c = await community(t);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.option(fc.integer({ min: 1, max: 5 })), plan, (size, stars, plan) =>
      walk(
        c,
        'review',
        (subject, cursor) => reviewPage(c.store.db, 'larkfield', { subject, stars, cursor, size }),
        (values) => stars === null || values.stars === stars,
        plan,
      ),
    ),
    { numRuns: 15 },
  );
});

test('orders are what they say: by date, by votes, each tie by the next key', async (t) => {
  const c = await community(t);
  const subject = 'page/order';
  const made: (Seed & { id: string })[] = [];
  await c.store.tx(async (tx) => {
    const author = await importedAuthor(tx, c, 'larkfield', 'Somebody elsewhere');
    for (let number = 0; number < 12; number += 1) {
      const values = { at: (number * 5) % 4, helpful: number % 3, stars: 3, children: number % 2 };
      made.push({ ...values, id: await insert(tx, c, author, 'question', subject, values) });
    }
  });
  const newest = (a: { at: number; id: string }, b: { at: number; id: string }): number => b.at - a.at || (a.id < b.id ? 1 : -1);
  const read = async (sort: (typeof questionSorts)[number]): Promise<string[]> =>
    (await questionPage(c.store.db, 'larkfield', { subject, sort, cursor: null, size: 50 })).items.map((item) => item.id);
  const ids = (items: { id: string }[]): string[] => items.map((item) => item.id);
  assert.deepEqual(await read('newest'), ids([...made].sort(newest)));
  assert.deepEqual(await read('unanswered'), ids(made.filter((item) => item.children === 0).sort(newest)));
  assert.deepEqual(await read('helpful'), ids([...made].sort((a, b) => b.helpful - a.helpful || newest(a, b))));
});

test('a cursor of another list, of another order or of nobody is refused', async (t) => {
  const c = await community(t);
  const subject = 'page/cursor';
  await c.store.tx(async (tx) => {
    const author = await importedAuthor(tx, c, 'larkfield', 'Somebody elsewhere');
    for (const kind of ['question', 'review'] as const)
      for (let at = 0; at < 3; at += 1) await insert(tx, c, author, kind, subject, { at, helpful: 0, stars: 4, children: 0 });
  });
  const questions = (sort: (typeof questionSorts)[number], cursor: string | null) =>
    questionPage(c.store.db, 'larkfield', { subject, sort, cursor, size: 2 });
  const reviews = (stars: number | null, cursor: string | null) => reviewPage(c.store.db, 'larkfield', { subject, stars, cursor, size: 2 });
  const newest = (await questions('newest', null)).next!;
  const four = (await reviews(4, null)).next!;
  assert.equal((await questions('newest', newest)).items.length, 1);
  assert.equal((await reviews(4, four)).items.length, 1);
  for (const work of [
    questions('helpful', newest),
    questions('unanswered', newest),
    reviews(null, newest),
    questions('newest', four),
    reviews(null, four),
    reviews(5, four),
    questions('newest', 'nonsense'),
    reviews(4, '../../etc'),
  ])
    assert.equal(await codeOf(work), 'bad_cursor');
});
