/** What questions and answers are to the spine. */
import type { ContributionKind } from '../contributions/index.ts';
import {
  emptyQuestionFacts,
  insertAnswerFacts,
  insertQuestionFacts,
  loadAnswerFacts,
  loadQuestionFacts,
  type AnswerFacts,
  type QuestionFacts,
} from './questions.repo.ts';

export const questionKind: ContributionKind<QuestionFacts> = {
  name: 'question',
  part: 'questions',
  parent: null,
  titled: true,
  limits: { title: 150, text: 5000 },
  searchable: true,
  facts: {
    insert: (tx, _site, key, facts) => insertQuestionFacts(tx, key, facts),
    load: (db, _site, keys) => loadQuestionFacts(db, keys),
    erase: (tx, _site, ids) => emptyQuestionFacts(tx, ids),
  },
  searchWords: (facts) => facts.tags,
  queueFacts: (facts) => ({ about: facts.about, tags: facts.tags }),
  stars: () => null,
};

export const answerKind: ContributionKind<AnswerFacts> = {
  name: 'answer',
  part: 'questions',
  parent: 'question',
  titled: false,
  // Short answers are mocked for a reason: a clinician needs room, and sources.
  limits: { title: 0, text: 10000 },
  searchable: false,
  facts: {
    insert: (tx, _site, key, facts) => insertAnswerFacts(tx, key, facts),
    load: (db, _site, keys) => loadAnswerFacts(db, keys),
    erase: async () => undefined,
  },
  queueFacts: (facts) => ({ by: facts.by }),
  stars: () => null,
};
