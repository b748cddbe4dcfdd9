/** Questions and answers. */
export {
  answerEdit,
  acceptance,
  newAnswer,
  newQuestion,
  questionEdit,
  questionSorts,
  staffAnswer,
  staffAnswerEdit,
} from './questions.contract.ts';
export type { Question, QuestionPage, QuestionSort, QuestionSummary, SearchResult } from './questions.contract.ts';
export { answerKind, questionKind } from './questions.kinds.ts';
export { oneQuestion, questionPage, questionSummary, searchQuestions } from './questions.reading.ts';
export { questionTables } from './questions.table.ts';
export { accept, answerAsPeer, answerForClinic, ask, editAnswer, editClinicAnswer, editQuestion } from './questions.usecases.ts';
