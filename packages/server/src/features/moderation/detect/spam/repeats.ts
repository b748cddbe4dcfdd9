/** The same words or the same sign over and over: text that fills space. */
import type { Reading, Word } from '../reading.ts';

export type Repeat = { start: number; end: number; confidence: number };

/** The surer of the two, so that thanks said over and over excuse no sign without end. */
export function repeatIn(reading: Reading): Repeat | undefined {
  const words = repeatedWords(reading);
  const sign = repeatedSign(reading);
  return words && sign && sign.confidence > words.confidence ? sign : (words ?? sign);
}

/**
 * A block of words that follows itself. A block begins somewhere, so a few places are tried and the next occurrences of their words give
 * its length; every try is one pass, and allocates nothing.
 */
function repeatedWords({ words }: Reading): Repeat | undefined {
  if (words.length < 6) return undefined;
  let best: Repeat | undefined;
  const half = words.length >> 1;
  for (const seed of words.length < 24 ? fromStart : fromStartAndMiddle) {
    const from = seed < 0 ? half : seed;
    if (from >= words.length - 1) continue;
    const { text } = words[from] as Word;
    let tries = 0;
    for (let at = from + 1; at < words.length && tries < mostTries; at += 1) {
      if ((words[at] as Word).text !== text) continue;
      tries += 1;
      const found = blocks(words, from, at - from);
      if (found && (!best || found.confidence > best.confidence)) best = found;
    }
    if (best && best.confidence >= 0.5) return best;
  }
  return best;
}

const heartfelt = /*#__PURE__*/ new Set(
  `thank thanks you u so very much many a lot all please pls help me us i need it hurts ouch ow no yes sorry oh god bless love amazing great good
  lovely brilliant nurse nurses doctor doctors staff team the and to for my gracias muchas mil por favor ayuda ayudame ayuden no si dios`.split(
    /\s+/,
  ),
);
const fromStart = [0, 2];
const fromStartAndMiddle = [0, 2, -1];
const mostTries = 3;

/** How often the block of `length` words at `from` stands there in a row. */
function blocks(words: readonly Word[], from: number, length: number): Repeat | undefined {
  let first = from;
  while (first > 0 && (words[first - 1] as Word).text === (words[first - 1 + length] as Word | undefined)?.text) first -= 1;
  let same = from - first;
  for (let at = from; at + length < words.length && (words[at] as Word).text === (words[at + length] as Word).text; at += 1) same += 1;
  const times = same / length + 1;
  const start = (words[first] as Word).start;
  const end = (words[Math.min(words.length, first + same + length) - 1] as Word).end;
  const count = same + length;
  // Thanks and cries for help are said over and over by people who mean them.
  if (times >= 3 && words.slice(first, first + length).every(({ text }) => heartfelt.has(text))) return { start, end, confidence: 0.3 };
  if (times >= 3 && count >= 10) return { start, end, confidence: count * 2 >= words.length ? 0.75 : 0.55 };
  if (times >= 3 && count >= 6) return { start, end, confidence: count * 2 >= words.length ? 0.5 : 0.35 };
  // Pasted twice: often an accident.
  if (times >= 2 && length >= 8) return { start, end, confidence: 0.3 };
  return undefined;
}

const longRun = 60;
/** Rules that people draw between parts of a text. */
const layout = /^[\s\-=_*.~#\u2500-\u25ff]/;

/** One sign 60 times or more; people stretch words and exclamation marks, but not as far. */
function repeatedSign({ text }: Reading): Repeat | undefined {
  if (text.length < longRun) return undefined;
  // Any such run goes over a multiple of 30 and its neighbour: looking there is enough to rule it out. An emoji is two units.
  for (let at = longRun / 2; at < text.length; at += longRun / 2) {
    const units = text.charCodeAt(at) >> 10 === 0x36 || text.charCodeAt(at) >> 10 === 0x37 ? 2 : 1;
    if (text.charCodeAt(at) !== text.charCodeAt(at - units)) continue;
    let start = at - units;
    let end = at + 1;
    while (start > 0 && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + units)) start -= 1;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - units)) end += 1;
    if (end - start >= longRun * units && !layout.test(text[start] as string)) return { start, end, confidence: 0.55 };
    // What was read is not read again.
    at += Math.floor((end - at) / (longRun / 2)) * (longRun / 2);
  }
  return undefined;
}
