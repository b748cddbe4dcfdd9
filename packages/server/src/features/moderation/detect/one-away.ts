/** Whether two words differ by a slip of the hand. */

/** Equal, or one letter more, less, another, or two neighbours that changed places. */
export function isOneAway(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  let from = 0;
  while (from < right.length && word[from] === right[from]) from += 1;
  let [end, rightEnd] = [word.length, right.length];
  while (end > from && rightEnd > from && word[end - 1] === right[rightEnd - 1]) [end, rightEnd] = [end - 1, rightEnd - 1];
  const [left, wanted] = [end - from, rightEnd - from];
  if (left <= 1 && wanted <= 1) return true;
  return left === 2 && wanted === 2 && word[from] === right[from + 1] && word[from + 1] === right[from];
}
