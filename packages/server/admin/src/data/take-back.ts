import { failureWords } from './problem.ts';
import { undo } from './undo.ts';
import { t } from '../i18n/en.ts';
import { alarm, announce } from '../ui/announce.ts';

/** Takes the decision back and says so. The words of what failed, said already, or nothing; what failed is offered no more. */
export async function takeBack(id: string): Promise<string | undefined> {
  try {
    const card = await undo.take(id);
    if (card) announce(t.decide.undone(card.kind, card.state));
    return undefined;
  } catch (error) {
    undo.drop(id);
    alarm(failureWords(error));
    return failureWords(error);
  }
}
