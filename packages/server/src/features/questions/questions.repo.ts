/** All SQL of what questions and answers keep beside their text. */
import { inArray } from 'drizzle-orm';
import { everyColumn, hotWrite, type Reader, type Tx } from '../../platform/db/index.ts';
import type { FactKey } from '../contributions/index.ts';
import type { About, AnswererKind } from './questions.contract.ts';
import { questionTables } from './questions.table.ts';

export type QuestionFacts = { about: About; tags: string[] };
export type AnswerFacts = { by: AnswererKind };

export async function insertQuestionFacts(tx: Tx, key: FactKey, facts: QuestionFacts): Promise<void> {
  const { question } = questionTables(tx);
  const row = { contribution: key.id, revision: key.revision, about: facts.about, tags: facts.tags };
  await hotWrite(tx, 'question.insert', (q) => q.insert(question).values(everyColumn(question)), row);
}

export async function loadQuestionFacts(db: Reader, keys: FactKey[]): Promise<Map<string, QuestionFacts>> {
  if (keys.length === 0) return new Map();
  const { question } = questionTables(db);
  const wanted = new Map(keys.map((key) => [key.id, key.revision]));
  const rows = await db.q
    .select()
    .from(question)
    .where(inArray(question.contribution, [...wanted.keys()]));
  return new Map(
    rows
      .filter((row) => wanted.get(row.contribution) === row.revision)
      .map((row) => [row.contribution, { about: row.about, tags: row.tags }]),
  );
}

export async function emptyQuestionFacts(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const { question } = questionTables(tx);
  await tx.q.update(question).set({ about: 'general', tags: [] }).where(inArray(question.contribution, ids));
}

/** An edit keeps as whom the answer was written. */
export async function insertAnswerFacts(tx: Tx, key: FactKey, facts: AnswerFacts): Promise<void> {
  const { answer } = questionTables(tx);
  const row = { contribution: key.id, by: facts.by };
  await hotWrite(tx, 'answer.insert', (q) => q.insert(answer).values(everyColumn(answer)).onConflictDoNothing(), row);
}

export async function loadAnswerFacts(db: Reader, keys: FactKey[]): Promise<Map<string, AnswerFacts>> {
  if (keys.length === 0) return new Map();
  const { answer } = questionTables(db);
  const rows = await db.q
    .select()
    .from(answer)
    .where(
      inArray(
        answer.contribution,
        keys.map((key) => key.id),
      ),
    );
  return new Map(rows.map((row) => [row.contribution, { by: row.by }]));
}
