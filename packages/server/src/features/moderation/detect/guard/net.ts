/**
 * The guard's second reader: a small network that reads the words in their order, with what the rules and the search for names found among them.
 * The linear model counts pieces of words and knows what it has read; this one has begun from what words have in common in any text, so that
 * "your drip" is near "your infusion" though nobody wrote it. Each errs where the other does not: what they say is added up.
 * `scripts/guard-net.mjs` makes the weights and says how.
 *
 * A word is a point in a space of few dimensions; filters that span one, three and five words look for something there; of each
 * filter the strongest answer counts, and the mean of all, weighted by how much attention a place draws; one layer makes a number of both.
 */
import { numbersIn } from '../linear.ts';
import { mostSentences, type Sentence, type Whole } from './model.ts';
import { weights } from './net.weights.ts';
import type { Token } from './tokens.ts';

/**
 * A matrix by rows: whole numbers about 0, a character each, or two where there are nine of them at most. A row's are multiplied by `top`,
 * and by {@link step} as often as its character of `down` says.
 */
export type Matrix = {
  readonly columns: number;
  readonly top: number;
  readonly down: string;
  readonly numbers: string;
  readonly pairs?: true;
};
export type NetWeights = {
  /** To a sentence is added what the net says of it and its neighbours, times `share`, and `shift`. */
  readonly share: number;
  readonly shift: number;
  /** In the order of their rows, the first five of which are no words: nothing, an unknown word, a name, somebody who works here, the end of a sentence. */
  readonly words: string;
  readonly vectors: Matrix;
  /** What is found otherwise, in the order of the rows of `marks` from the second. */
  readonly found: string;
  readonly marks: Matrix;
  readonly kinds: Matrix;
  /** By how many words they span; a filter's numbers stand word by word within each of what a word is. */
  readonly filters: readonly { readonly span: number; readonly weights: Matrix; readonly bias: readonly number[] }[];
  readonly attention: Matrix;
  readonly hidden: Matrix;
  readonly hiddenBias: readonly number[];
  readonly out: Matrix;
  readonly outBias: number;
};

/** What the net is told of a word. */
type Seen = { readonly word: string; readonly capital: boolean; readonly found: readonly string[] };
const sentenceEnd: Seen = { word: '<s>', capital: false, found: [] };
/** Of what was found at one word so much is told. */
const mostFound = 3;

/** The words of a text as the net reads them, with an end between two sentences, and where among them each sentence begins and ends. */
export function seenIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { shouting, names, colleagues, found }: Whole,
): { words: Seen[]; begins: number[]; ends: number[] } {
  const words: Seen[] = [];
  const begins: number[] = [];
  const ends: number[] = [];
  let before: number | undefined;
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      const { text, capital, first, sentence } = tokens[at]!;
      if (before !== undefined && before !== sentence) words.push(sentenceEnd);
      before = sentence;
      if (at === from) begins.push(words.length);
      words.push({
        word: colleagues.has(at) ? '<W>' : names.has(at) ? '<A>' : text,
        capital: capital && !first && !shouting,
        found: [...(found.get(at) ?? [])],
      });
    }
    ends.push(words.length);
  }
  return { words, begins, ends };
}

/** By how much the scale of a row is less than the largest, once for each number of its `down`. */
const step = 0.96;
/** Numbers of a character lie about this; of one that holds two, each about {@link pairMiddle}. */
export const matrixMiddle = 40;
export const pairMiddle = 4;

type Rows = { readonly columns: number; readonly numbers: Float32Array };

function rowsOf({ columns, top, down, numbers, pairs }: Matrix): Rows {
  const given = numbersIn(numbers);
  const scales = Float32Array.from(numbersIn(down), (steps) => top * step ** steps);
  const values = new Float32Array(scales.length * columns);
  const base = 2 * pairMiddle + 1;
  for (let at = 0; at < values.length; at += 1) {
    const one = pairs
      ? (at % 2 === 0 ? Math.floor(given[at >> 1]! / base) : given[at >> 1]! % base) - pairMiddle
      : given[at]! - matrixMiddle;
    values[at] = one * scales[Math.floor(at / columns)]!;
  }
  return { columns, numbers: values };
}

type Net = {
  readonly places: ReadonlyMap<string, number>;
  readonly markPlaces: ReadonlyMap<string, number>;
  readonly vectors: Rows;
  readonly marks: Rows;
  readonly kinds: Rows;
  readonly filters: readonly { readonly span: number; readonly rows: Rows; readonly bias: readonly number[] }[];
  readonly attention: Rows;
  readonly hidden: Rows;
  readonly out: Rows;
  /** How far to either side the longest filter looks. */
  readonly reach: number;
};

let net: Net | undefined;
/** Unpacked when somebody writes for the clinic for the first time. */
const unpacked = (): Net =>
  (net ??= {
    places: placesOf(weights.words, 0),
    markPlaces: placesOf(weights.found, 1),
    vectors: rowsOf(weights.vectors),
    marks: rowsOf(weights.marks),
    kinds: rowsOf(weights.kinds),
    filters: weights.filters.map(({ span, weights: matrix, bias }) => ({ span, rows: rowsOf(matrix), bias })),
    attention: rowsOf(weights.attention),
    hidden: rowsOf(weights.hidden),
    out: rowsOf(weights.out),
    reach: Math.max(...weights.filters.map(({ span }) => span >> 1)),
  });
const placesOf = (list: string, first: number): Map<string, number> =>
  new Map(list.split(/[ \n]/).map((word, at) => [word, at + first] as const));
const unknown = 1;

/** What is made of a text before it is known which of its sentences are asked about. */
type Read = {
  /** What each word brings to the answers of the filters around it. */
  readonly parts: readonly Float32Array[];
  /** What the filters answer at each word with all that stands around it. */
  readonly answers: Float32Array;
  readonly kindRow: Float32Array;
  readonly size: number;
};

/** Linear in the number of words. */
function readIn(seen: readonly Seen[], kind: 'reply' | 'answer'): Read {
  const { places, kinds, filters } = unpacked();
  const kindRow = kinds.numbers.subarray(kind === 'reply' ? 0 : kinds.columns, kind === 'reply' ? kinds.columns : 2 * kinds.columns);
  // A word that stands there again brings the same, and so do all that nobody knows.
  const known = new Map<string, Float32Array>();
  const parts = seen.map((each) => {
    const place = places.get(each.word) ?? unknown;
    const key = `${place} ${each.capital} ${each.found.join()}`;
    const part = known.get(key) ?? broughtBy(each, kindRow);
    known.set(key, part);
    return part;
  });
  const size = filters.reduce((sum, { bias }) => sum + bias.length, 0);
  const answers = new Float32Array(seen.length * size);
  for (let at = 0; at < seen.length; at += 1) answerAt(parts, at, 0, seen.length, answers.subarray(at * size, (at + 1) * size));
  return { parts, answers, kindRow, size };
}

/** What the filters answer at one word, where nothing stands before `from` nor from `to` on. */
function answerAt(parts: readonly Float32Array[], at: number, from: number, to: number, into: Float32Array): void {
  let [begin, brought] = [0, 0];
  for (const { span, bias } of unpacked().filters) {
    for (let filter = 0; filter < bias.length; filter += 1) into[begin + filter] = bias[filter]!;
    for (let of = 0; of < span; of += 1, brought += bias.length) {
      const word = at - (span >> 1) + of;
      if (word < from || word >= to) continue;
      const part = parts[word]!;
      for (let filter = 0; filter < bias.length; filter += 1) into[begin + filter]! += part[brought + filter]!;
    }
    begin += bias.length;
  }
  for (let each = 0; each < begin; each += 1) if (into[each]! < 0) into[each] = 0;
}

/** What a word adds to what filters answer, for each place among the words that one spans, filter by filter. */
function broughtBy({ word, capital, found }: Seen, kindRow: Float32Array): Float32Array {
  const { places, markPlaces, vectors, marks, filters } = unpacked();
  const place = (places.get(word) ?? unknown) * vectors.columns;
  const of = new Float32Array(vectors.columns + 1 + marks.columns + kindRow.length);
  of.set(vectors.numbers.subarray(place, place + vectors.columns));
  if (capital) of[vectors.columns] = 1;
  const marked = found.flatMap((mark) => markPlaces.get(mark) ?? []).slice(0, mostFound);
  for (const mark of marked)
    for (let each = 0; each < marks.columns; each += 1) of[vectors.columns + 1 + each]! += marks.numbers[mark * marks.columns + each]!;
  of.set(kindRow, vectors.columns + 1 + marks.columns);

  const brought = new Float32Array(filters.reduce((sum, { span, bias }) => sum + span * bias.length, 0));
  let next = 0;
  for (const { span, rows, bias } of filters)
    for (let at = 0; at < span; at += 1)
      for (let filter = 0; filter < bias.length; filter += 1) {
        let sum = 0;
        let weight = filter * rows.columns + at;
        for (let each = 0; each < of.length; each += 1, weight += span) sum += rows.numbers[weight]! * of[each]!;
        brought[next++] = sum;
      }
  return brought;
}

/** What the net makes of the words `from` to before `to`, as if nothing stood around them; above 0 where it alone would stop them. */
function answerTo({ parts, answers, kindRow, size }: Read, from: number, to: number): number {
  const { attention, hidden, out, reach } = unpacked();
  const strongest = new Float32Array(size);
  const mean = new Float32Array(size);
  const edge = new Float32Array(size);
  let [drawn, most] = [0, -Infinity];
  for (let at = from; at < to; at += 1) {
    let here = answers.subarray(at * size, (at + 1) * size);
    if (at < from + reach || at >= to - reach) {
      answerAt(parts, at, from, to, edge);
      here = edge;
    }
    let attracts = 0;
    for (let each = 0; each < size; each += 1) {
      const answer = here[each]!;
      attracts += attention.numbers[each]! * answer;
      if (answer > strongest[each]!) strongest[each] = answer;
    }
    // A softmax in one pass: what came before is made smaller where something attracts more.
    const before = most;
    most = Math.max(most, attracts);
    const fades = Math.exp(before - most);
    const share = Math.exp(attracts - most);
    drawn = drawn * fades + share;
    for (let each = 0; each < size; each += 1) mean[each] = mean[each]! * fades + share * here[each]!;
  }
  if (drawn > 0) for (let each = 0; each < size; each += 1) mean[each]! /= drawn;

  let sum = weights.outBias;
  weights.hiddenBias.forEach((bias, row) => {
    let weight = row * hidden.columns;
    let layer = bias;
    for (const part of [strongest, mean, kindRow])
      for (let each = 0; each < part.length; each += 1) layer += hidden.numbers[weight++]! * part[each]!;
    if (layer > 0) sum += layer * out.numbers[row]!;
  });
  return sum;
}

/** One sentence by itself, or two, say less for sure than with all that stands around them. */
const less = { one: 2.5, two: 1 };

/**
 * What is added to the score of each sentence, in their order: the most of what the net says of all that it is read with, of it and either
 * neighbour, and of it alone, so that a sentence is not lost among harmless ones.
 */
export function addedTo(tokens: readonly Token[], sentences: readonly Sentence[], whole: Whole): number[] {
  const seen = seenIn(tokens, sentences, whole);
  const read = readIn(seen.words, whole.kind);
  const answer = (first: number, last: number): number => answerTo(read, seen.begins[first]!, seen.ends[last]!);
  const answers: number[] = [];
  // As many as are judged together at most, and in a long text as many everywhere: the last one is not left by itself.
  const windows = Math.ceil(sentences.length / mostSentences);
  for (let window = 0; window < windows; window += 1) {
    const [first, end] = [window, window + 1].map((each) => Math.floor((each * sentences.length) / windows)) as [number, number];
    const one = answer(first, end - 1);
    for (let at = first; at < end; at += 1) answers.push(one);
  }
  if (sentences.length > 1)
    for (let at = 0; at < sentences.length; at += 1) {
      answers[at] = Math.max(answers[at]!, answer(at, at) - less.one);
      if (at === 0) continue;
      const two = answer(at - 1, at) - less.two;
      for (const each of [at - 1, at]) answers[each] = Math.max(answers[each]!, two);
    }
  return answers.map((one) => one * weights.share + weights.shift);
}
