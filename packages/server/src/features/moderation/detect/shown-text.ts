/**
 * A text in the small Markdown subset as it is shown: "k**i**ll" is read "kill", and whoever writes so may mean to be overlooked. It
 * follows the parser (`contributions/markdown.ts`) in what it takes away: backslashes, marks of emphasis and of code, and of a link all but
 * its words. Where a line begins it takes nothing away: marks there stand between words.
 */
export type ShownText = {
  readonly text: string;
  /** Where each unit of it stands in the text as it is stored. */
  readonly offsets: Int32Array;
};

/** Longer texts are shown as they are stored. */
const longest = 12_000;
const mayBeMarked = /[*_`\\]|\]\(/;
const marks = /\\[!-/:-@[-`{-~\n]|`+|\*+|_+|!?\[|\]\(|\n[ \t]*\n/g;
/** From the end of a link's words to the end of the link. */
const address = /\]\((?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\([^()\s]*\))*)(?:[ \n]+(?:"[^"]*"|'[^']*'))?[ \n]*\)/y;

const web = /^\]\(<?(?:https?:\/|mailto:)/i;

/** Undefined where the text is shown as it is stored, which costs one search. */
export function shownOf(text: string): ShownText | undefined {
  if (text.length > longest || !mayBeMarked.test(text)) return undefined;
  const gone = goneIn(text);
  if (!gone) return undefined;
  let shown = '';
  const offsets = new Int32Array(text.length);
  let length = 0;
  for (let at = 0, from = 0; at <= text.length; at += 1) {
    if (at < text.length && gone[at] === 0) offsets[length++] = at;
    else {
      shown += text.slice(from, at);
      from = at + 1;
    }
  }
  return { text: shown, offsets: offsets.subarray(0, length) };
}

/** A place in the text as it is shown, in the text as it is stored; one about the whole text is (0, 0) in both. */
export function storedPlace({ offsets }: ShownText, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: 0, end: 0 };
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** The first unit of the text as it is shown that stands at this offset of the stored one or behind it. */
export function shownFrom({ offsets }: ShownText, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks of one kind that may begin an emphasis: what is left of each run. */
type Run = { start: number; end: number; closes: boolean; length: number };

/** So many runs an end of emphasis looks at for its beginning; more only a text made for it needs. */
const mostTries = 8;

/** For each unit whether the parser takes it away; undefined when it leaves all. */
function goneIn(text: string): Uint8Array | undefined {
  const gone = new Uint8Array(text.length);
  let any = false;
  const take = (start: number, end: number): void => {
    gone.fill(1, start, end);
    any = true;
  };
  const ticks = ticksIn(text);
  let stars: Run[] = [];
  let lines: Run[] = [];
  let brackets: number[] = [];
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match;
    const start = match.index;
    const end = start + mark.length;
    switch (mark[0]) {
      case '\\':
        take(start, start + 1);
        break;
      case '`': {
        const close = ticks(start, mark.length);
        if (close < 0) break;
        take(start, end);
        take(close, close + mark.length);
        // In code there are no other marks.
        marks.lastIndex = close + mark.length;
        break;
      }
      case '*':
        emphasis(text, start, end, stars, take);
        break;
      case '_':
        emphasis(text, start, end, lines, take);
        break;
      case '[':
        brackets.push(start);
        break;
      case '!':
        // An image is shown as it was typed.
        brackets.push(-1);
        break;
      case ']': {
        const open = brackets.pop() ?? -1;
        address.lastIndex = start;
        // A link without words shows its address, where that is one.
        if (open < 0 || (open + 1 === start && web.test(text.slice(start, start + 12))) || !address.test(text)) break;
        take(open, open + 1);
        take(start, address.lastIndex);
        marks.lastIndex = address.lastIndex;
        break;
      }
      default:
        [stars, lines, brackets] = [[], [], []];
    }
  }
  return any ? gone : undefined;
}

/** Gives for a run of backticks the next one of the same length, or -1; to be asked from the start of the text to its end. */
function ticksIn(text: string): (from: number, length: number) => number {
  if (!text.includes('`')) return () => -1;
  const places = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const present = places.get(run.length);
    if (present) present.push(index);
    else places.set(run.length, [index]);
  }
  for (const runs of places.values()) runs.reverse();
  return (from, length) => {
    const runs = places.get(length) ?? [];
    while (runs.length > 0 && (runs.at(-1) as number) <= from) runs.pop();
    return runs.at(-1) ?? -1;
  };
}

const space = /\s/;
const sign = /[\p{P}\p{S}]/u;

/** One run of `*` or `_` (CommonMark 0.31, 6.2): ends what it can end, and what is left of it may begin something. */
function emphasis(text: string, start: number, end: number, open: Run[], take: (start: number, end: number) => void): void {
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  const [signBefore, signAfter] = [sign.test(before), sign.test(after)];
  const left = !space.test(after) && (!signAfter || signBefore || space.test(before));
  const right = !space.test(before) && (!signBefore || signAfter || space.test(after));
  const between = text[start] === '_';
  const opens = left && (!between || !right || signBefore);
  const closes = right && (!between || !left || signAfter);
  const length = end - start;
  let from = start;
  while (closes && from < end) {
    let at = open.length - 1;
    // A run that both begins and ends goes with another only by threes or not at all.
    const fits = (run: Run): boolean =>
      !((run.closes || opens) && (run.length + length) % 3 === 0 && (run.length % 3 !== 0 || length % 3 !== 0));
    const least = Math.max(0, open.length - mostTries);
    while (at >= least && !fits(open[at] as Run)) at -= 1;
    if (at < least) break;
    const run = open[at] as Run;
    const count = Math.min(2, run.end - run.start, end - from);
    take(run.end - count, run.end);
    take(from, from + count);
    from += count;
    run.end -= count;
    open.length = run.end > run.start ? at + 1 : at;
  }
  if (opens && from < end) open.push({ start: from, end, closes, length });
}
