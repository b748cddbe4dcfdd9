/**
 * What came of something after its item was left: told beside whatever is open then, until its item is read again or it is put away. Kept
 * here, not by a screen, since the person may have left that too. Fires `change`.
 */
import { session } from './session.ts';
import { alarm, announce } from '../ui/announce.ts';

/** `address`: where the item was open. What `failed` stays until its item has been read again, other news until another one is read. */
export type Word = { item: string; address: string; words: string; failed: boolean };

class Elsewhere extends EventTarget {
  words: readonly Word[] = [];

  /** To the eye and the ear; it takes no focus. The newest word on an item takes the place of the one before. */
  tell(word: Word): void {
    if (session.state === 'out') return;
    this.#keep([...this.words.filter(({ item }) => item !== word.item), word]);
    (word.failed ? alarm : announce)(word.words);
  }

  /** It is in front of the person, as it stands now. */
  read(item: string): void {
    this.#keep(this.words.filter((word) => word.failed && word.item !== item));
  }

  /** Closed, or true no longer: something else is being done to the item. */
  putAway(item: string): void {
    this.#keep(this.words.filter((word) => word.item !== item));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(words: readonly Word[]): void {
    if (words.length === 0 && this.words.length === 0) return;
    this.words = words;
    this.dispatchEvent(new Event('change'));
  }
}

export const elsewhere = new Elsewhere();
// Whoever signs in next reads nothing of it.
session.addEventListener('change', () => {
  if (session.state === 'out') elsewhere.clear();
});
