/** Of the findings of one detector, those that stand apart. */
import type { Found } from '../finding.ts';

/** Sorted by their places; of two that overlap the first one, or the longer where both begin together, unless the other `isBetter`. */
export function apart(found: Found[], isBetter: (other: Found, first: Found) => boolean): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const each of found) {
    const before = kept[kept.length - 1];
    if (!before || each.start >= before.end) kept.push(each);
    else if (isBetter(each, before)) kept[kept.length - 1] = each;
  }
  return kept;
}
