/**
 * The guard's linear model: what the features of a sentence weigh, over the root of its length, with what the rules and the search for
 * names found in it among them. A text is judged by the mean of its sentences, in which the worst count most. It stands beside the rules
 * that are sure and see little; either is enough to stop a text. `scripts/guard-model.mjs` makes the weights.
 */
import { placeOf, unpack, type Packed } from '../linear.ts';
import { featureOf, featuresOf } from './features.ts';
import type { GuardContext, GuardKind } from './index.ts';
import type { Name } from './person.ts';
import type { Match } from './rules.ts';
import type { Token } from './tokens.ts';
import { weights } from './weights.ts';

export type Weights = Packed & { readonly scale: number; readonly reply: number; readonly answer: number };

/** Replies and answers share what a feature weighs, and each adds its own. */
const salts = { reply: 0x2545f491, answer: 0x6c8e9cf5 } as const;
/** Four times as many places as the usual table has: the guard knows more features. */
export const bits = 20;
/** How evenly sentences count: at 0 only the worst would, without an end all would alike. */
export const evenness = 0.5;
/** So many sentences are looked at together: a text gets no safer by more of them. */
export const mostSentences = 6;
/** What a sum is divided by; with the 15 in it a few words are never sure of anything. */
export const lengthOf = (words: number): number => Math.sqrt(words + 15);

/** From one token to before another. */
export type Sentence = { readonly from: number; readonly to: number };
/** Fewer words than these are no sentence of their own: "1.", "Hello!" go with what follows. */
const fewest = 3;

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && (tokens[at]!.sentence === tokens[at - 1]!.sentence || at - from < fewest)) continue;
    const short = at - from < fewest ? sentences.pop() : undefined;
    sentences.push({ from: short?.from ?? from, to: at });
    from = at;
  }
  return sentences;
}

/** What all sentences of a text share, and what was found in it otherwise, as features: by the token it begins at, what a name is followed by at its last. */
export type Whole = {
  readonly kind: GuardContext['kind'];
  readonly shouting: boolean;
  readonly names: ReadonlySet<number>;
  readonly colleagues: ReadonlySet<number>;
  readonly found: ReadonlyMap<number, ReadonlySet<string>>;
};

/** `names` are what `persons` found, `matches` what the rules did, both in the order of their places; `colleagues` what `colleaguesIn` did. */
export function wholeOf(
  text: string,
  tokens: readonly Token[],
  names: readonly Name[],
  matches: readonly Match[],
  colleagues: ReadonlySet<number>,
  kind: GuardContext['kind'],
): Whole {
  const named = new Set<number>();
  const found = new Map<number, Set<string>>();
  const tell = (at: number, what: string): void => void found.set(at, (found.get(at) ?? new Set<string>()).add(what));
  let at = 0;
  for (const { start, end, naming } of names) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    tell(at, naming);
    for (; at < tokens.length && tokens[at]!.start < end; at += 1) named.add(at);
    // "…, Rebecca!": whoever is spoken to often stands last.
    if (/^\s*[.,!]/.test(text.slice(end, end + 4))) tell(at - 1, 'ends');
  }
  at = 0;
  for (const { start, kind: spoken, sure } of matches) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    tell(at, sure ? spoken : `${spoken}?`);
  }
  return { kind, shouting: text === text.toUpperCase(), names: named, colleagues, found };
}

/** Tells `each` of every place in the table that the features of a sentence have. */
export function placesOf(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { kind, shouting, names, colleagues, found }: Whole,
  each: (place: number, open: string) => void,
): void {
  const salt = salts[kind];
  const both = (hash: number, open: string): void => {
    each(placeOf(hash, bits), open);
    each(placeOf(hash ^ salt, bits), open);
  };
  featuresOf(tokens, from, to, shouting, { names, colleagues }, both);
  const told = new Set<string>();
  for (let at = from; at < to; at += 1) for (const what of found.get(at) ?? []) told.add(what);
  for (const what of told) both(featureOf(what), letters[what] ?? '');
}

/** What the scores of its sentences make of a text: the mean of the worst, in which the very worst counts most. */
export function together(scores: readonly number[]): number {
  const worst = scores.length > mostSentences ? [...scores].sort((one, other) => other - one).slice(0, mostSentences) : scores;
  let [most, sum] = [-Infinity, 0];
  for (const score of worst) most = Math.max(most, score);
  for (const score of worst) sum += Math.exp((score - most) / evenness);
  return most + evenness * Math.log(sum / worst.length);
}

/** Of what was found otherwise, the class of words it goes with. */
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['greeted', 'titled', 'kin', 'spoken', 'full', 'alone', 'capitals', 'ends', 'person'].map((name) => [name, 'A'])),
  ...Object.fromEntries(
    Object.entries({ payment: 'M', visit_date: 'D', treatment: 'C', threat: 'T' }).flatMap(([kind, letter]) => [
      [kind, letter],
      [`${kind}?`, letter],
    ]),
  ),
};

/** What a word of an open class speaks for, where it weighs most of what makes a sentence too much. */
const kindsOf: Readonly<Record<string, GuardKind>> = {
  A: 'person',
  M: 'payment',
  D: 'visit_date',
  C: 'treatment',
  T: 'threat',
  L: 'threat',
};

/** A sentence's score, above 0 when it alone would be stopped, and the kind its words are nearest. */
export type Judged = Sentence & { readonly score: number; readonly kind: GuardKind };
export type Judgement = { readonly score: number; readonly sentences: readonly Judged[] };

let table: Int8Array | undefined;

/** `added`: what is known of each sentence otherwise (net.ts), in their order. */
export function judge(tokens: readonly Token[], whole: Whole, added: readonly number[] = []): Judgement {
  const weighed = (table ??= unpack(weights, bits));
  const { kind } = whole;
  const shares = new Map<GuardKind, number>();
  const sentences = sentencesOf(tokens).map((sentence, at): Judged => {
    let [sum, plain] = [0, 0];
    shares.clear();
    placesOf(tokens, sentence, whole, (place, open) => {
      const weight = weighed[place]!;
      if (weight === 0) return;
      sum += weight;
      const spoken = kindsOf[open];
      if (spoken) shares.set(spoken, (shares.get(spoken) ?? 0) + weight);
      else plain += weight;
    });
    let [nearest, most]: [GuardKind, number] = ['relationship', Math.max(plain, 0)];
    for (const [spoken, share] of shares) if (share > most && (kind === 'reply' || !silent.has(spoken))) [nearest, most] = [spoken, share];
    const score = (sum / lengthOf(sentence.to - sentence.from)) * weights.scale + weights[kind] + (added[at] ?? 0);
    return { ...sentence, score, kind: nearest };
  });
  return { score: sentences.length > 0 ? together(sentences.map(({ score }) => score)) : -Infinity, sentences };
}

/** What an answer speaks of by its nature. */
const silent: ReadonlySet<GuardKind> = new Set(['treatment', 'payment', 'visit_date']);
