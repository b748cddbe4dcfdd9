/** What a moderator may do with an item now. Pure; no rating is among its inputs. */
import { Failure } from '../../kernel/errors.ts';
import { actionsFrom, type RevisionState, type State } from '../contributions/index.ts';
import { decisionActions, type DecisionAction, type DecisionInput } from './moderation.contract.ts';

/** How long a decision can be undone by whoever made it; what follows from it waits that long. In ms. */
export const undoWindow = 30_000;

const needsReason: DecisionAction[] = ['refuse', 'hide', 'remove'];

/** Throws `reason_needed` or `note_needed`. */
export function assertExplained(input: DecisionInput): void {
  if (needsReason.includes(input.action) && !input.reason)
    throw new Failure('reason_needed', { errors: [{ field: 'reason', code: 'reason_needed', message: 'Choose a reason.' }] });
  if (input.action === 'return' && !input.note?.trim()) {
    throw new Failure('note_needed', { errors: [{ field: 'note', code: 'note_needed', message: 'Write what should be changed.' }] });
  }
}

/** `keep` answers a report, so it is there only while one is open. */
export function allowedActions(state: State, openReports: number): DecisionAction[] {
  const moves = new Set<string>(actionsFrom(state, 'moderator'));
  return decisionActions.filter((action) => moves.has(action) && (action !== 'keep' || openReports > 0));
}

/** A decision is due. */
export const awaitsDecision = (state: State, openReports: number): boolean =>
  state === 'pending' || state === 'published_edited' || openReports > 0;

/**
 * The stars stay hidden until a decision stands for good: while one can still be undone, whoever had seen them could take it back and
 * decide again, and so could a colleague. Those of words that the public has not seen stay hidden whatever was decided: what was returned, refused,
 * held for spam or withdrawn can come back, as an edit too, and nobody is to know them then.
 */
export const hidesStars = (
  newest: RevisionState,
  state: State,
  openReports: number,
  decisions: readonly { undoUntil: number; undoneAt: number | null }[],
  now: number,
): boolean =>
  newest !== 'published' ||
  awaitsDecision(state, openReports) ||
  decisions.some(({ undoUntil, undoneAt }) => undoneAt === null && now < undoUntil);
