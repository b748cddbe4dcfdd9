/** What everybody may read of questions. */
import { decodeCursor, encodeCursor } from '../../kernel/cursor.ts';
import { excerpt } from '../../kernel/text.ts';
import { queryTokens, tokens } from '../../kernel/tokens.ts';
import type { Reader } from '../../platform/db/index.ts';
import { searchTokens } from '../../platform/search/index.ts';
import { countPublic, listPublic, loadPublic, plainText, publicChildren, readPublished, sourceOf } from '../contributions/index.ts';
import type { Answer, Question, QuestionPage, QuestionSort, QuestionSummary, SearchResult } from './questions.contract.ts';
import { loadAnswerFacts, loadQuestionFacts } from './questions.repo.ts';
import { fit, inReadingOrder } from './questions.rules.ts';

/** Questions with all their answers, in the order of `ids`; what is not public is left out. */
async function readQuestions(db: Reader, site: string, ids: string[]): Promise<Question[]> {
  const questions = await readPublished(db, site, ids);
  const facts = await loadQuestionFacts(
    db,
    questions.map(({ row, revision }) => ({ id: row.id, revision: revision.number })),
  );
  const children = await publicChildren(
    db,
    site,
    questions.map(({ row }) => row.id),
  );
  const answers = await readPublished(
    db,
    site,
    children.map((child) => child.id),
  );
  const answerFacts = await loadAnswerFacts(
    db,
    answers.map(({ row, revision }) => ({ id: row.id, revision: revision.number })),
  );
  const byQuestion = new Map<string, Answer[]>();
  const acceptedOf = new Map(questions.map(({ row }) => [row.id, row.accepted]));
  for (const { row, shown } of answers) {
    const answer: Answer = {
      ...shown,
      question: row.parent!,
      by: answerFacts.get(row.id)?.by ?? 'imported',
      accepted: acceptedOf.get(row.parent!) === row.id,
    };
    byQuestion.set(answer.question, [...(byQuestion.get(answer.question) ?? []), answer]);
  }
  return questions.map(({ row, revision, shown }) => {
    const ordered = inReadingOrder(byQuestion.get(row.id) ?? []);
    return {
      ...shown,
      subject: row.subject,
      title: revision.title ?? '',
      about: facts.get(row.id)?.about ?? 'general',
      tags: facts.get(row.id)?.tags ?? [],
      status: ordered.length > 0 ? 'answered' : 'unanswered',
      answerCount: ordered.length,
      answers: ordered,
    };
  });
}

export type QuestionQuery = { subject: string; sort: QuestionSort; cursor: string | null; size: number };

/** One page; each question carries its best answer only. Throws `bad_cursor`. */
export async function questionPage(db: Reader, site: string, query: QuestionQuery): Promise<QuestionPage> {
  // The order is part of the cursor's kind: a cursor of one order is refused by another.
  const kind = `questions.${query.sort}`;
  const at = query.cursor ? decodeCursor(query.cursor, kind, ['i', 'n', 's']) : null;
  const rows = await listPublic(db, site, {
    subject: query.subject,
    kind: 'question',
    order: query.sort,
    after: at ? { helpful: at[0] as number, listedAt: at[1] as number, id: at[2] as string } : null,
    limit: query.size + 1,
  });
  const page = rows.slice(0, query.size);
  const last = page.at(-1);
  const questions = await readQuestions(
    db,
    site,
    page.map((row) => row.id),
  );
  return {
    items: questions.map((question) => ({ ...question, answers: question.answers.slice(0, 1) })),
    next: rows.length > query.size && last ? encodeCursor([last.helpful, last.listedAt, last.id], kind) : null,
  };
}

export async function questionSummary(db: Reader, site: string, subject: string): Promise<QuestionSummary> {
  const { count, childless } = await countPublic(db, site, subject, 'question');
  return { count, unanswered: childless };
}

/** One question with all its answers, or undefined when it is not public. */
export async function oneQuestion(db: Reader, site: string, id: string): Promise<Question | undefined> {
  return (await readQuestions(db, site, [id]))[0];
}

/**
 * Published questions that have the words: all of them first; any of them when that finds fewer than five. Ranked here, not by an
 * engine, so that both databases give one order: fit, then the newest.
 */
export async function searchQuestions(db: Reader, site: string, words: string): Promise<SearchResult> {
  const query = queryTokens(words);
  if (query.length === 0) return { items: [] };
  const all = await searchTokens(db, { site, kind: 'question', tokens: query, match: 'all', limit: 50 });
  const any =
    all.length < 5 && query.length > 1 ? await searchTokens(db, { site, kind: 'question', tokens: query, match: 'any', limit: 200 }) : [];
  const ids = [...new Set([...all, ...any])];
  const found = await loadPublic(db, site, ids);
  const ranked = ids
    .flatMap((id, place) => {
      const hit = found.get(id);
      if (!hit) return [];
      const body = plainText(hit.revision.tree);
      return [{ hit, body, place, fit: fit(query, tokens(hit.revision.title ?? ''), tokens(body)) }];
    })
    .sort((a, b) => b.fit - a.fit || (b.hit.row.listedAt ?? 0) - (a.hit.row.listedAt ?? 0) || (a.hit.row.id < b.hit.row.id ? 1 : -1))
    .slice(0, 8);
  return {
    items: ranked.map(({ hit, body }) => ({
      id: hit.row.id,
      subject: hit.row.subject,
      title: hit.revision.title ?? '',
      excerpt: excerpt(body, 140),
      answerCount: hit.row.children,
      source: sourceOf(hit.row),
    })),
  };
}
