/**
 * What came of a decision after its item was left: told beside whatever is open then, until it is put away. Kept here, not by a screen,
 * since the person may have left that too. Fires `change`.
 */
import { session } from './session.ts';

export type Word = { item: string; words: string };

class Elsewhere extends EventTarget {
  words: readonly Word[] = [];

  /** The newest word on an item takes the place of the one before. */
  tell(word: Word): void {
    this.#keep([...this.words.filter(({ item }) => item !== word.item), word]);
  }

  /** Without an item, all of it. */
  putAway(item?: string): void {
    const left = item === undefined ? [] : this.words.filter((word) => word.item !== item);
    if (left.length !== this.words.length) this.#keep(left);
  }

  #keep(words: readonly Word[]): void {
    this.words = words;
    this.dispatchEvent(new Event('change'));
  }
}

export const elsewhere = new Elsewhere();
// Whoever signs in next reads nothing of it.
session.addEventListener('change', () => {
  if (session.state === 'out') elsewhere.putAway();
});
