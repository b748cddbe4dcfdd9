/** What is wrong with the name that somebody chose for themselves, in words of its own: those for a text would send them looking elsewhere. */
import type { FailureCode } from '../../data/problem.ts';
import type { Writing } from '../../i18n/writing.ts';

const ofLength = new Set<FailureCode>(['invalid_fields', 'text_empty', 'text_too_long']);
/** Problems that belong to the field of the name, wherever they are told. */
export const ofName = new Set<FailureCode>(['pseudonym_taken', 'pseudonym_needed', 'pseudonym_claims', 'pseudonym_stands']);

/** @returns null for a code that says nothing of a name */
export const nameFault = (words: Writing, code: FailureCode): string | null => {
  if (code === 'text_unreadable') return words.nameLetters;
  if (ofLength.has(code)) return words.nameLength;
  return ofName.has(code) ? words.problem(code, null) : null;
};
