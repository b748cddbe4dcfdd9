// Fills a migrated SQLite file with published questions, answers and reviews, past every use case: only for measuring reads.
import Database from 'better-sqlite3';
// The package's own id layout, so that keyset order holds.
import { systemIds } from '../src/kernel/ids.ts';

const perPage = 200;
const siteKey = 'bench';
const words =
  'the knee was stiff in the morning and better after a short walk so I kept to the exercises and asked about stairs at work'.split(' ');
const sentence = (n, seed) => Array.from({ length: n }, (_, i) => words[(i * 7 + seed * 13) % words.length]).join(' ');

/** `rows` contributions, 200 to a subject: 60 questions with one answer each, 80 reviews. Returns the subjects' keys. */
function seedContributions(file, rows) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const now = Date.now();
  const add = (table, row) => {
    const names = Object.keys(row);
    statements[table] ??= db.prepare(`INSERT INTO ${table} (${names.join(',')}) VALUES (${names.map(() => '?').join(',')})`);
    statements[table].run(...Object.values(row));
  };
  const statements = {};
  const subjects = [];
  db.exec('BEGIN');
  const authors = Array.from({ length: 500 }, (_, i) => {
    const id = systemIds.next('mem');
    add('author', {
      id,
      site: siteKey,
      kind: 'member',
      name: `Reader ${i}`,
      skeleton: `reader${i}`,
      staff: null,
      digest_key: 'k',
      created_at: now,
      erased_at: null,
    });
    return id;
  });
  let made = 0;
  const contribution = (kind, subject, parent, at, children = 0) => {
    const id = systemIds.next('con');
    const text = `${sentence(45, made)}.`;
    add('contribution', {
      id,
      site: siteKey,
      kind,
      subject,
      parent,
      author: authors[made % authors.length],
      state: 'published',
      version: 2,
      moves: 2,
      latest_revision: 1,
      published_revision: 1,
      listed_at: at,
      sent_at: at,
      created_at: at,
      helpful: made % 7,
      children,
      accepted: null,
      page: null,
      submission: null,
      source: null,
      source_id: null,
      batch: null,
    });
    add('revision', {
      contribution: id,
      number: 1,
      site: siteKey,
      state: 'published',
      title: kind === 'question' ? sentence(9, made) : null,
      text,
      tree: JSON.stringify([{ t: 'p', c: [text] }]),
      consent_wording: null,
      consent_lang: null,
      created_at: at,
      published_at: at,
      erased_at: null,
    });
    made += 1;
    return id;
  };
  for (let page = 0; made < rows; page += 1) {
    const subject = `practitioner/p${page}`;
    subjects.push(subject);
    add('subject', {
      id: systemIds.next('sub'),
      site: siteKey,
      key: subject,
      kind: 'practitioner',
      name: `Practitioner ${page}`,
      page_url: null,
      by_post: 0,
      place: null,
      created_at: now,
    });
    for (let i = 0; i < perPage && made < rows;) {
      const at = now - made * 1000;
      if (i % 5 < 3 && made + 2 <= rows) {
        const question = contribution('question', subject, null, at, 1);
        add('question_facts', { contribution: question, revision: 1, about: 'me', tags: '[]' });
        const answer = contribution('answer', subject, question, at);
        add('answer_facts', { contribution: answer, by: 'clinician' });
        i += 2;
      } else {
        const review = contribution('review', subject, null, at);
        const overall = 1 + (made % 5);
        add('review_facts', {
          contribution: review,
          revision: 1,
          overall,
          scores: '{"listening":4}',
          visited_in: '2026-09',
          relation: 'patient',
          incentive: 'none',
        });
        add('review_listing', { contribution: review, site: siteKey, subject, overall, listed_at: at, imported: 0 });
        add('review_score', { contribution: review, criterion: 'listening', site: siteKey, subject, value: 4, imported: 0 });
        i += 1;
      }
    }
  }
  db.exec('COMMIT');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return subjects;
}

console.log(JSON.stringify(seedContributions(process.argv[2], Number(process.argv[3]))));
