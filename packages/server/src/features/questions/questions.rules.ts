/** Pure rules of questions. */
import { cleanLine } from '../../kernel/text.ts';
import type { Answer } from './questions.contract.ts';

/** Tags as they are stored: clean, lower case, each once, at most five. */
export function cleanTags(raw: string[] | undefined): string[] {
  const tags = (raw ?? []).map((tag) => tag.trim()).filter(Boolean);
  return [...new Set(tags.map((tag) => cleanLine(tag, { field: 'tags', max: 40 }).toLocaleLowerCase('en')))].slice(0, 5);
}

const standing: Record<Answer['by'], number> = { clinician: 0, staff: 1, imported: 2, peer: 3 };

/** The marked answer first, then the most helpful, then clinicians before staff before others, then the oldest. */
export function inReadingOrder(answers: Answer[]): Answer[] {
  return [...answers].sort(
    (a, b) =>
      Number(b.accepted) - Number(a.accepted) ||
      b.helpful - a.helpful ||
      standing[a.by] - standing[b.by] ||
      a.postedAt - b.postedAt ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How well a hit fits the searcher's words: words in the title count twice. Whole words or their beginnings. */
export function fit(query: string[], title: string[], body: string[]): number {
  const has = (words: string[], token: string): boolean => words.some((word) => word.startsWith(token));
  return query.reduce((sum, token) => sum + (has(title, token) ? 2 : 0) + (has(body, token) ? 1 : 0), 0);
}
