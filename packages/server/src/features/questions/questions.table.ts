import { defineTables } from '../../platform/db/index.ts';
import type { About, AnswererKind } from './questions.contract.ts';

/** Facts beside a revision of a question, and beside an answer. */
export const questionTables = defineTables((c) => ({
  question: c.table(
    'question_facts',
    {
      contribution: c.text('contribution').notNull(),
      revision: c.integer('revision').notNull(),
      about: c.text('about').$type<About>().notNull(),
      tags: c.json('tags').$type<string[]>().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.contribution, t.revision] })],
  ),
  /** As whom the answer was written, fixed at the time of writing. */
  answer: c.table('answer_facts', { contribution: c.text('contribution').primaryKey(), by: c.text('by').$type<AnswererKind>().notNull() }),
}));
