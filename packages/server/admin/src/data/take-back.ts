import { failureWords, isFailure } from './problem.ts';
import { undo } from './undo.ts';
import { t } from '../i18n/en.ts';
import { alarm, announce } from '../ui/announce.ts';

/** `over`: it can't be taken back any more, and is offered no longer. */
export type NotTakenBack = { words: string; over: boolean };

/**
 * Takes the decision back and says so. What failed, said already, or nothing. It stays on offer where another try may help: otherwise the
 * next press of the same key would take back another decision.
 */
export async function takeBack(id: string): Promise<NotTakenBack | undefined> {
  try {
    const card = await undo.take(id);
    if (card) announce(t.decide.undone(card.kind, card.state));
    return undefined;
  } catch (error) {
    const over = isFailure(error, 'undo_over', 'unknown_item', 'not_found', 'stale_decision', 'forbidden');
    if (over) undo.drop(id);
    const words = isFailure(error, 'offline') ? t.decide.notTakenBackOffline : t.decide.notTakenBack(failureWords(error));
    alarm(words);
    return { words, over };
  }
}
