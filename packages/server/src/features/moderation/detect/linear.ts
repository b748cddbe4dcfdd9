/**
 * What the linear models of detectors share: a table of weights whose places are hashes, and the characters that it is kept in. A script
 * of each detector makes its weights and says what from.
 */

/** Features are known by a place among 2^bits: few of those that weigh nothing should fall on the place of one that does. */
const usualBits = 18;
export const placeOf = (hash: number, bits = usualBits): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** Steps from one place that weighs something to the next, and what it weighs: a character each. */
export type Packed = { readonly steps: string; readonly weights: string };

/** Printable characters that need no escape in a template string; lines may end anywhere between them. */
const units = /*#__PURE__*/ Array.from({ length: 87 }, (_, at) => at + 40).filter((unit) => unit !== 92 && unit !== 96);
/** A longer step is written as several. */
export const longest = units.length - 1;
/** The character that stands for a weight of 0; weights lie around it. */
export const middle = longest / 2;

/** Whole numbers from 0 to {@link longest} as characters, and back; line ends between them are nothing. */
export const charOf = (value: number): string => String.fromCharCode(units[value]!);
export function numbersIn(text: string): Uint8Array {
  const values = valuesOfUnits();
  const numbers = new Uint8Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)]!;
    if (value >= 0) numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

/** What each character stands for; of no use is -1. */
function valuesOfUnits(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  units.forEach((unit, value) => (values[unit] = value));
  return values;
}

export function pack(weighed: readonly (readonly [place: number, weight: number])[]): Packed {
  let [steps, weights, last] = ['', '', -1];
  for (const [place, weight] of [...weighed].sort(([one], [other]) => one - other)) {
    const gap = place - last - 1;
    steps += charOf(longest).repeat(Math.floor(gap / longest)) + charOf(gap % longest);
    weights += charOf(weight + middle);
    last = place;
  }
  return { steps, weights };
}

export function unpack({ steps, weights }: Packed, bits = usualBits): Int8Array {
  const values = valuesOfUnits();
  const table = new Int8Array(1 << bits);
  let [place, next] = [0, 0];
  // Character by character: lists of them would be the most memory that a server ever needs.
  for (let at = 0; at < steps.length; at += 1) {
    const step = values[steps.charCodeAt(at)]!;
    if (step < 0) continue;
    place += step;
    if (step === longest) continue;
    while (values[weights.charCodeAt(next)]! < 0) next += 1;
    table[place] = values[weights.charCodeAt(next)]! - middle;
    place += 1;
    next += 1;
  }
  return table;
}
