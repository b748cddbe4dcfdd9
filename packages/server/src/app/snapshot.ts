/** The public reads, each as the bytes of one page view. */
import { Failure } from '../kernel/errors.ts';
import { findContribution } from '../features/contributions/index.ts';
import { oneQuestion, questionPage, questionSorts, questionSummary, type QuestionSort } from '../features/questions/index.ts';
import { oneReview, ratingSummary, reviewPage } from '../features/reviews/index.ts';
import {
  findSite,
  findSubject,
  hasPlaceForSubject,
  isOn,
  siteForPublic,
  subjectKey,
  type Site,
  type SubjectPublic,
} from '../features/sites/index.ts';
import * as v from 'valibot';
import type { Reader } from '../platform/db/index.ts';
import type { Snapshot } from './snapshot.contract.ts';

export type ReadQuery = { subject: string; size: number; sort: QuestionSort; stars: number | null; cursor: string | null };

/** The query of a public read, each part checked. Throws `bad_query`. */
export function readQuery(query: (name: string) => string | undefined): ReadQuery {
  const subject = query('subject') ?? '';
  if (!v.is(subjectKey, subject))
    throw new Failure('bad_query', {
      errors: [{ field: 'subject', code: 'bad_query', message: 'A subject is small letters, digits, dashes and slashes.' }],
    });
  const whole = (name: string, from: number, to: number): number | null => {
    const raw = query(name);
    if (raw === undefined || raw === '') return null;
    const number = Number(raw);
    if (!/^\d{1,3}$/.test(raw) || number < from || number > to) {
      throw new Failure('bad_query', { errors: [{ field: name, code: 'bad_query', message: `A whole number from ${from} to ${to}.` }] });
    }
    return number;
  };
  const sort = (query('sort') || 'newest') as QuestionSort;
  if (!questionSorts.includes(sort))
    throw new Failure('bad_query', { errors: [{ field: 'sort', code: 'bad_query', message: `One of ${questionSorts.join(', ')}.` }] });
  return { subject, size: whole('size', 1, 20) ?? 10, sort, stars: whole('stars', 1, 5), cursor: query('cursor') || null };
}

/** Throws `unknown_site`. A subject nobody has written about gives the empty snapshot: a GET creates nothing. */
export async function makeSnapshot(db: Reader, siteKey: string, query: ReadQuery): Promise<Snapshot> {
  const site = await siteOrFail(db, siteKey);
  const subject = await findSubject(db, site.key, query.subject);
  const reviews = isOn(site, 'reviews')
    ? {
        summary: await ratingSummary(db, site, query.subject),
        page: await reviewPage(db, site.key, { subject: query.subject, stars: null, cursor: null, size: query.size }),
      }
    : null;
  const questions = isOn(site, 'questions')
    ? {
        summary: await questionSummary(db, site.key, query.subject),
        page: await questionPage(db, site.key, { subject: query.subject, sort: query.sort, cursor: null, size: query.size }),
      }
    : null;
  return {
    site: siteForPublic(site, subject !== undefined || (await hasPlaceForSubject(db, site))),
    subject: subject ? publicSubject(subject) : null,
    reviews,
    questions,
  };
}

const publicSubject = ({ key, kind, name }: SubjectPublic): SubjectPublic => ({ key, kind, name });

/**
 * One item with its thread, and what it is about, for a panel that is about something else; an answer's or a reply's id gives what it
 * belongs to. Throws `unknown_site`, `unknown_item`.
 */
export async function makeItem(db: Reader, siteKey: string, id: string): Promise<object> {
  const site = await siteOrFail(db, siteKey);
  const row = await findContribution(db, siteKey, id);
  const top = row?.parent ? await findContribution(db, siteKey, row.parent) : row;
  if (!row || !top) throw new Failure('unknown_item');
  const found = await findSubject(db, siteKey, top.subject);
  const subject = found ? publicSubject(found) : null;
  if (top.kind === 'question' && isOn(site, 'questions')) {
    const question = await oneQuestion(db, siteKey, top.id);
    if (question) return { subject, question };
  } else if (top.kind === 'review' && isOn(site, 'reviews')) {
    const review = await oneReview(db, siteKey, top.id);
    if (review) return { subject, review };
  }
  throw new Failure('unknown_item');
}

export async function siteOrFail(db: Reader, key: string): Promise<Site> {
  const site = await findSite(db, key);
  if (!site) throw new Failure('unknown_site');
  return site;
}
