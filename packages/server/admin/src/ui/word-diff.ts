/** What changed between two texts, by words (longest common subsequence). */
export type Piece = { kind: 'same' | 'added' | 'deleted'; text: string };

const words = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? [];

/** Texts with more word pairs than this are shown as one replaced by the other. */
const limit = 6_000_000;

export const wordDiff = (before: string, after: string): Piece[] => {
  const a = words(before);
  const b = words(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) pieces.push({ kind, text });
  };
  push('same', a.slice(0, start).join(''));
  const rows = endA - start;
  const columns = endB - start;
  if (rows * columns > limit) {
    push('deleted', a.slice(start, endA).join(''));
    push('added', b.slice(start, endB).join(''));
  } else {
    // length[i][j]: words in common between a from i and b from j.
    const width = columns + 1;
    const length = new Uint16Array((rows + 1) * width);
    for (let i = rows - 1; i >= 0; i--)
      for (let j = columns - 1; j >= 0; j--)
        length[i * width + j] =
          a[start + i] === b[start + j]
            ? length[(i + 1) * width + j + 1]! + 1
            : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    let i = 0;
    let j = 0;
    while (i < rows || j < columns) {
      if (i < rows && j < columns && a[start + i] === b[start + j]) {
        push('same', a[start + i]!);
        i++;
        j++;
      } else if (i < rows && (j === columns || length[(i + 1) * width + j]! >= length[i * width + j + 1]!))
        push('deleted', a[start + i++]!);
      else push('added', b[start + j++]!);
    }
  }
  push('same', a.slice(endA).join(''));
  return pieces;
};
