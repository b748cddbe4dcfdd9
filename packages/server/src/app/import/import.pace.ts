/** How much one of many transactions takes on, so that the lock is free again in good time for whoever else writes. */

/**
 * What a transaction takes at most. In ms: from its lock to the end of its commit, foreseen a little below the 20 that are promised, since
 * some row is longer than those before it. A single one may take longer still (docs/decisions/0015).
 */
export const most = { rows: 200, ms: 18 };
/** However long the disk took once, rows get half of the time. */
const longestEnd = most.ms / 2;

/**
 * Rows are looked at before each is begun: there is to be time for one more as long as the longest so far, and for an end as long as
 * that of the transactions before, whose commit is none of the rows' own time.
 */
export function pacing() {
  let began = 0;
  let rows = 0;
  let rowBegan = 0;
  let last = 0;
  let longestRow = 0;
  let end = longestEnd;
  return {
    /** The lock is held. */
    begin(): void {
      began = last = performance.now();
      rows = longestRow = 0;
    },
    /** Whether there is time for one more row, for which there always is once. */
    takes(): boolean {
      rowBegan = performance.now();
      return rows === 0 || rowBegan - began + longestRow + end < most.ms;
    },
    took(): void {
      last = performance.now();
      rows += 1;
      longestRow = Math.max(longestRow, last - rowBegan);
    },
    /** A slow end is remembered for a while. */
    committed(): void {
      end = Math.min(longestEnd, Math.max(performance.now() - last, end * 0.9));
    },
  };
}
export type Pacing = ReturnType<typeof pacing>;
