/**
 * Makes the weights of the reply guard's model (`detect/guard/weights.ts`): logistic regression on what `guard/features.ts` sees.
 *   node packages/server/scripts/guard-model.mjs             writes them
 *   node packages/server/scripts/guard-model.mjs --check     exits 1 when what they are made from has changed since, or they have; in a moment
 *   node packages/server/scripts/guard-model.mjs --remake    exits 1 when they are not what this makes; in five minutes
 *   node packages/server/scripts/guard-model.mjs --held FILE writes what it says of rows it has not read, for `guard-net.mjs`
 *   node packages/server/scripts/guard-model.mjs --report    says how it does on rows it has not read, and writes nothing
 *
 * What it learns from is said in `guard-rows.mjs`.
 * A label is on a text, so what a row teaches is shared among its sentences, most of it going to the worst. Where the text is stopped is set
 * so that the model stops the share `stopped` of the harmless rows of every day that it has not read.
 *
 * The same input makes the same bytes: fixed order and seed; exp and log are those of V8, alike on every machine that Node runs on.
 */
import '../../../scripts/node-version.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyday, filesIn, foldNumbers, ourRows, writtenRows } from './guard-rows.mjs';
import { middle, pack } from '../src/features/moderation/detect/linear.ts';
import {
  bits,
  evenness,
  lengthOf,
  mostSentences,
  placesOf,
  sentencesOf,
  together,
  wholeOf,
} from '../src/features/moderation/detect/guard/model.ts';
import { colleaguesIn, persons } from '../src/features/moderation/detect/guard/person.ts';
import { matchesIn } from '../src/features/moderation/detect/guard/rules.ts';
import { tokensOf } from '../src/features/moderation/detect/guard/tokens.ts';
import { stampFor } from './stamp.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpora = option('corpora') ?? fileURLToPath(new URL('../test/corpora', import.meta.url));
const target = fileURLToPath(new URL('../src/features/moderation/detect/guard/weights.ts', import.meta.url));
/** Places that keep a weight. */
const kept = Number(option('kept') ?? 100000);
/** Of harmless texts that the model has not read so many may be stopped; half of those it is set by are as lively as their writers could make them. */
const stopped = Number(option('stopped') ?? 0.06);
/** So often each of them is learnt from: they are a fifth of the rows and all of what is measured. */
const times = Number(option('times') ?? 4);
const rounds = Number(option('rounds') ?? 15);
/** Enough to see which places weigh. */
const firstRounds = 5;
const size = 1 << bits;

/** Everything that says what comes out: the rows, this script, what reads a text, and the demonstration clinic's words. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const guardFolder = here('../src/features/moderation/detect/guard');
const stamp = stampFor([
  fileURLToPath(import.meta.url),
  here('guard-rows.mjs'),
  ...readdirSync(guardFolder)
    .filter((name) => !/weights\.ts$|^net\.ts$|\.test\.ts$/.test(name))
    .map((name) => join(guardFolder, name)),
  ...['linear.ts', 'reading.ts'].map((name) => here(`../src/features/moderation/detect/${name}`)),
  here('../src/app/demo/demo.content.ts'),
  ...readdirSync(corpora)
    .filter((name) => /^replies_(?:tuned|train_\w+)\.jsonl$/.test(name))
    .map((name) => join(corpora, name)),
]);
const present = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (process.argv.includes('--check')) {
  const fresh = stamp.vouchesFor(present);
  console.log(
    fresh
      ? `guard model: ${stamp.files} files, nothing stale`
      : 'The guard model is stale: run node packages/server/scripts/guard-model.mjs',
  );
  process.exit(fresh ? 0 : 1);
}

/** A row as counts of places, sentence by sentence, and whether the rules stop it. */
function seen({ text, kind, pseudonym, unsafe, staffNames, file, fold }) {
  const context = { kind, pseudonym: pseudonym ?? undefined, staffNames };
  const tokens = tokensOf(text);
  const names = persons(text, tokens, context);
  const matches = matchesIn(tokens, kind);
  const whole = wholeOf(text, tokens, names, matches, colleaguesIn(tokens, context), kind);
  const sentences = sentencesOf(tokens).map((sentence) => {
    const length = lengthOf(sentence.to - sentence.from);
    const counts = new Map();
    placesOf(tokens, sentence, whole, (place) => counts.set(place, (counts.get(place) ?? 0) + 1 / length));
    return { places: Int32Array.from(counts.keys()), values: Float64Array.from(counts.values()) };
  });
  return { unsafe, kind, file, fold, sentences, ruled: [...names, ...matches].some(({ sure }) => sure) };
}

const files = filesIn(corpora).map(({ file }) => file);
const written = writtenRows(corpora).map(seen);
const ours = ourRows.map(seen);

const sumOf = (weights, { places, values }) => {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at]] * values[at];
  return sum;
};
const scoreOf = ({ weights, bias }, { sentences, kind }) => together(sentences.map((sentence) => sumOf(weights, sentence) + bias[kind]));

/** The rows with nothing but the places in `only`, numbered in that order: small tables stay near the processor. */
function narrowed(rows, only) {
  const numbers = new Int32Array(size).fill(-1);
  only.forEach((place, number) => (numbers[place] = number));
  return rows.map(({ sentences, kind, unsafe }) => ({
    kind,
    unsafe,
    sentences: sentences.map(({ places, values }) => {
      const known = [...places.keys()].filter((at) => numbers[places[at]] >= 0);
      return { places: Int32Array.from(known, (at) => numbers[places[at]]), values: Float64Array.from(known, (at) => values[at]) };
    }),
  }));
}

/** The mean of what several orders of the rows come to on the places in `only`, in that order: a single one is a matter of luck. */
function learn(every, only, rounds, seeds) {
  const rows = narrowed(every, only);
  const each = seeds.map((seed) => descend(rows, only.length, rounds, seed));
  const mean = (of) => each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    weights: Float64Array.from(only, (_, at) => mean(({ weights }) => weights[at])),
    bias: { reply: mean(({ bias }) => bias.reply), answer: mean(({ bias }) => bias.answer) },
  };
}

/** Stochastic gradient descent with AdaGrad's steps. */
function descend(rows, places, rounds, seed) {
  const weights = new Float64Array(places);
  const slopes = new Float64Array(places).fill(0.1);
  const bias = { reply: 0, answer: 0 };
  const biasSlopes = { reply: 1, answer: 1 };
  const [rate, decay] = [0.1, 8e-3];
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 4294967296) * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { sentences, kind, unsafe } = rows[at];
      const scores = sentences.map((sentence) => sumOf(weights, sentence) + bias[kind]);
      const total = together(scores);
      const error = 1 / (1 + Math.exp(-total)) - unsafe;
      const least = scores.length > mostSentences ? [...scores].sort((one, other) => other - one)[mostSentences - 1] : -Infinity;
      const parts = scores.map((score) =>
        score < least ? 0 : Math.exp((score - total) / evenness) / Math.min(scores.length, mostSentences),
      );
      biasSlopes[kind] += error * error;
      bias[kind] -= (rate * error) / Math.sqrt(biasSlopes[kind]);
      sentences.forEach(({ places, values }, sentence) => {
        const share = error * parts[sentence];
        for (let each = 0; each < places.length; each += 1) {
          const place = places[each];
          const slope = share * values[each] + decay * weights[place];
          slopes[place] += slope * slope;
          weights[place] -= (rate * slope) / Math.sqrt(slopes[place]);
        }
      });
    }
  }
  return { weights, bias };
}

/** Learnt on what at least two rows have, then once more on the places that weigh most, as whole numbers. */
function made(rows) {
  const uses = new Float64Array(size);
  for (const { sentences } of rows) for (const place of new Set(sentences.flatMap(({ places }) => [...places]))) uses[place] += 1;
  const shared = [...uses.keys()].filter((place) => uses[place] > 1);
  const wide = learn(rows, shared, firstRounds, [7]);
  const worth = shared
    .map((place, at) => [place, Math.abs(wide.weights[at]) * Math.sqrt(uses[place])])
    .filter(([, weight]) => weight !== 0)
    .sort(([one, more], [other, less]) => less - more || one - other)
    .slice(0, kept);
  const only = worth.map(([place]) => place);
  const { weights, bias } = learn(rows, only, rounds, [7, 77, 777]);
  const sizes = [...weights].map(Math.abs).sort((one, other) => one - other);
  const scale = (sizes[Math.floor(sizes.length * 0.998)] ?? 1) / middle;
  const whole = new Float64Array(size);
  only.forEach((place, at) => (whole[place] = Math.max(-middle, Math.min(middle, Math.round(weights[at] / scale)))));
  return { whole, scale, weights: whole.map((weight) => weight * scale), bias };
}

/** What is learnt from, each row as often as it counts. */
const lessons = (rows) => rows.flatMap((row) => Array.from({ length: everyday.test(row.file) ? times : 1 }, () => row));
/** Each row is scored by a model that has read nothing of its writer. */
const heldOut = foldNumbers.flatMap((fold) => {
  const model = made([...lessons(written.filter((row) => row.fold !== fold)), ...ours]);
  return written
    .filter((row) => row.fold === fold)
    .map((row) => ({ row, score: row.ruled && row.file !== 'tuned' ? Infinity : scoreOf(model, row) }));
});
/** Where so many of them lie below. */
const passing = (scores, share) => [...scores].sort((one, other) => one - other)[Math.floor(scores.length * share)] ?? 0;
const scoresOf = (rows, unsafe) => rows.filter(({ row }) => row.unsafe === unsafe).map(({ score }) => score);
const threshold = passing(
  scoresOf(
    heldOut.filter(({ row }) => everyday.test(row.file)),
    0,
  ).filter((score) => score < Infinity),
  1 - stopped,
);

if (option('held')) {
  // For what is made on top of this model: by fold, in the order of the rows, above 0 what it alone would stop; null where a rule is sure.
  const told = ({ row, score }) => (row.ruled ? null : Number((score - threshold).toPrecision(5)));
  writeFileSync(option('held'), JSON.stringify(heldOut.map(told)));
  process.exit(0);
}

if (process.argv.includes('--report')) {
  const say = (name, rows) => {
    const [unsafe, safe] = [scoresOf(rows, 1), scoresOf(rows, 0)];
    const share = (scores, limit) => (scores.filter((score) => score > limit).length / scores.length).toFixed(3);
    let order = 0;
    for (const one of unsafe) for (const other of safe) order += one > other ? 1 : 0;
    const curve = [0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15].map((rate) => `${1 - rate}: ${share(safe, passing(unsafe, rate))}`).join('  ');
    console.log(
      `${name.padEnd(12)} ${unsafe.length} unsafe ${safe.length} safe, area ${(order / unsafe.length / safe.length).toFixed(4)}, ` +
        `here caught ${share(unsafe, threshold)} stopped ${share(safe, threshold)}; caught: stopped  ${curve}`,
    );
  };
  say('all', heldOut);
  say(
    'everyday',
    heldOut.filter(({ row }) => everyday.test(row.file)),
  );
  for (const kind of ['reply', 'answer'])
    say(
      kind,
      heldOut.filter(({ row }) => row.kind === kind),
    );
  for (const file of files)
    say(
      file,
      heldOut.filter(({ row }) => row.file === file),
    );
  if (process.argv.includes('--files'))
    for (const file of files) {
      const model = made([...lessons(written.filter((row) => row.file !== file)), ...ours]);
      say(
        `but ${file}`,
        written.filter((row) => row.file === file).map((row) => ({ row, score: scoreOf(model, row) })),
      );
    }
  process.exit(0);
}

const model = made([...lessons(written), ...ours]);
const lines = (text) => text.match(/.{1,120}/g).join('\n');
const { steps, weights } = pack(
  [...model.whole.keys()].filter((place) => model.whole[place] !== 0).map((place) => [place, model.whole[place]]),
);
const round = (number) => Number(number.toPrecision(4));
const rest = `// Made by packages/server/scripts/guard-model.mjs, which says how, from test/corpora/replies_{tuned,train_*}.jsonl. Do not edit.
import type { Weights } from './model.ts';

/** A sum times \`scale\` plus what is given for the kind of text is above 0 for what should be stopped. */
export const weights: Weights = {
  scale: ${round(model.scale)},
  reply: ${round(model.bias.reply - threshold)},
  answer: ${round(model.bias.answer - threshold)},
  steps: \`${lines(steps)}\`,
  weights: \`${lines(weights)}\`,
};
`;
const source = stamp.on(rest);
if (process.argv.includes('--remake') && present !== source) {
  console.error('The guard model is not what its script makes: run node packages/server/scripts/guard-model.mjs');
  process.exit(1);
}
if (!process.argv.includes('--remake')) writeFileSync(option('out') ?? target, source);
console.log(`guard model: ${written.length} rows of ${files.length} files, ${source.length} bytes`);
