import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { community } from '../../../test/support/community.ts';
import type { Query, Reader, SqliteStore } from '../../platform/db/index.ts';
import { listByStars } from '../reviews/reviews.repo.ts';
import { loadAuthors } from '../identity/index.ts';
import { decisionsOn, standingDecisions } from '../moderation/index.ts';
import { countOpenReports, openReports } from '../reports/index.ts';
import {
  childrenOf,
  countByState,
  countChildless,
  countPublic,
  countWaiting,
  findContribution,
  listByAuthor,
  listChildless,
  listPublic,
  listRevisions,
  loadNewest,
  loadPublic,
  publicChildren,
  votesOf,
  waitingStates,
} from './index.ts';

const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** Rows enough that a scan would show, on one site among three. */
function fill(store: SqliteStore): void {
  const contribution = store.writer.prepare(
    `INSERT INTO contribution (id, site, kind, subject, parent, author, state, version, moves, latest_revision, published_revision, listed_at, sent_at, created_at, helpful, children)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, 1, ?, ?, ?, ?, ?, ?)`,
  );
  const listing = store.writer.prepare(
    'INSERT INTO review_listing (contribution, site, subject, overall, listed_at, imported) VALUES (?, ?, ?, ?, ?, 0)',
  );
  store.writer.exec('BEGIN');
  for (let number = 0; number < 5000; number += 1) {
    const kind = ['question', 'answer', 'review'][number % 3]!;
    const site = ['larkfield', 'harbour', 'hill'][number % 7 === 0 ? 1 : number % 11 === 0 ? 2 : 0]!;
    const subject = number % 5 === 0 ? 'clinic/other' : 'clinic/main';
    const waiting = number % 10 === 0;
    const id = `con_${String(number).padStart(6, '0')}`;
    const parent = kind === 'answer' ? `con_${String(number - 1).padStart(6, '0')}` : null;
    contribution.run(
      id,
      site,
      kind,
      subject,
      parent,
      `aut_${number % 400}`,
      waiting ? 'pending' : 'published',
      waiting ? null : 1,
      waiting ? null : number,
      number,
      number,
      number % 17,
      number % 4 === 0 ? 0 : 1,
    );
    if (kind === 'review' && !waiting) listing.run(id, site, subject, 1 + (number % 5), number);
  }
  store.writer.exec('COMMIT');
}

test('the hot reads use their indexes', { skip: onPostgres ? 'about the plans of SQLite' : false }, async (t) => {
  const c = await community(t);
  const store = c.store as SqliteStore;
  fill(store);
  let statements: { text: string; values: unknown[] }[] = [];
  const q = drizzle(store.reader, { logger: { logQuery: (text, values) => void statements.push({ text, values }) } }) as unknown as Query;
  const db: Reader = { dialect: 'sqlite', q };
  const plan = async (read: () => Promise<unknown>): Promise<string> => {
    statements = [];
    await read();
    return statements
      .flatMap(({ text, values }) => store.reader.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[])
      .map((row) => row.detail)
      .join('\n');
  };
  const list = (order: 'newest' | 'helpful' | 'unanswered', deep: boolean) => () =>
    listPublic(db, 'larkfield', {
      subject: 'clinic/main',
      kind: 'question',
      order,
      after: deep ? { helpful: 5, listedAt: 2500, id: 'con_002500' } : null,
      limit: 11,
    });
  const reviews = (stars: number | null, deep: boolean) => () =>
    listByStars(db, 'larkfield', { subject: 'clinic/main', stars, after: deep ? { listedAt: 2500, id: 'con_002500' } : null, limit: 11 });
  const queue = { sites: ['larkfield', 'harbour'], after: { at: 100, id: 'con_000100' }, limit: 31 };

  const plans: [what: string, read: () => Promise<unknown>, index: string, sorts: boolean][] = [
    ['newest', list('newest', false), 'contribution_listed', false],
    ['newest, deep', list('newest', true), 'contribution_listed', false],
    ['helpful', list('helpful', false), 'contribution_helpful', false],
    ['helpful, deep', list('helpful', true), 'contribution_helpful', false],
    ['unanswered', list('unanswered', false), 'contribution_', false],
    ['unanswered, deep', list('unanswered', true), 'contribution_', false],
    ['reviews', reviews(null, false), 'review_listing_order', false],
    ['reviews, deep', reviews(null, true), 'review_listing_order', false],
    ['reviews by stars', reviews(4, false), 'review_listing_stars', false],
    ['reviews by stars, deep', reviews(4, true), 'review_listing_stars', false],
    ['children of one', () => childrenOf(db, 'larkfield', 'con_000003'), 'contribution_parent', true],
    ['children', () => publicChildren(db, 'larkfield', ['con_000003', 'con_000006']), 'contribution_parent', true],
    ['how many', () => countPublic(db, 'larkfield', 'clinic/main', 'question'), 'contribution_', true],
    // Several sites and states are several ranges of one index, put in order afterwards.
    ['waiting', () => countWaiting(db, { ...queue, states: waitingStates }), 'contribution_queue', true],
    ['answers due', () => listChildless(db, { ...queue, kind: 'question' }), 'contribution_unanswered', true],
    ['what is public', () => loadPublic(db, 'larkfield', ['con_000003', 'con_000006']), 'sqlite_autoindex_contribution_1', true],
    ['what is newest', () => loadNewest(db, 'larkfield', ['con_000003', 'con_000006']), 'sqlite_autoindex_contribution_1', true],
    ['one', () => findContribution(db, 'larkfield', 'con_000003'), 'sqlite_autoindex_contribution_1', true],
    ['revisions', () => listRevisions(db, 'larkfield', 'con_000003'), 'sqlite_autoindex_revision_1', true],
    ['an author’s own', () => listByAuthor(db, 'larkfield', 'aut_7', 100), 'contribution_author', true],
    ['an author’s history', () => countByState(db, 'larkfield', 'aut_7'), 'contribution_author', true],
    ['votes', () => votesOf(db, 'larkfield', 'aut_7'), 'vote_author', true],
    ['names', () => loadAuthors(db, 'larkfield', ['aut_1', 'aut_2']), 'sqlite_autoindex_author_1', true],
    ['decisions', () => decisionsOn(db, 'larkfield', 'con_000003'), 'decision_contribution', true],
    ['standing decisions', () => standingDecisions(db, 'larkfield', ['con_000003', 'con_000006']), 'decision_contribution', true],
    ['open reports', () => openReports(db, 'larkfield', 'con_000003'), 'report_open', true],
    ['open reports of a page', () => countOpenReports(db, queue.sites, ['con_000003', 'con_000006']), 'report_', true],
    ['how many answers are due', () => countChildless(db, { ...queue, kind: 'question' }), 'contribution_unanswered', true],
  ];
  for (const [what, read, index, sorts] of plans) {
    const text = await plan(read);
    assert.match(text, new RegExp(`USING (COVERING )?INDEX ${index}`), `${what}: ${text}`);
    assert.doesNotMatch(text, /SCAN (contribution|review_listing)(?! USING)/, `${what}: ${text}`);
    // The site alone narrows nothing down: that would be a walk over everything it has.
    assert.doesNotMatch(text, /contribution_\w+ \(site=\?\)|decision_\w+ \(site=\?\)/, `${what}: ${text}`);
    if (!sorts) assert.doesNotMatch(text, /TEMP B-TREE/, `${what}: ${text}`);
  }

  // And in time: a page from the middle costs no more than a few times the first one.
  const measure = async (read: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 25; round += 1) {
      const began = performance.now();
      await read();
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[5]!;
  };
  for (const order of ['newest', 'helpful'] as const) {
    const [first, deep] = [await measure(list(order, false)), await measure(list(order, true))];
    assert.ok(deep < first * 6 + 0.5, `${order}: the first page takes ${first} ms, one in the middle ${deep} ms`);
  }
});
