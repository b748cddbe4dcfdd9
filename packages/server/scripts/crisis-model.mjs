/**
 * Makes the weights of the crisis models: logistic regression on words and pairs of neighbours, for the browser's chunk
 * (`detect/crisis/weights.ts`), and once more for the server (`wide-weights.ts`) with ten times as many weights and on what stands three
 * in a row or one word apart as well.
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data             writes them
 *   node packages/server/scripts/crisis-model.mjs --check     exits 1 when what they are made from has changed since, or they have; in a moment
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data --remake    exits 1 when they are not what this makes; in minutes
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data --report    and says how it does on writers it never read
 *
 * It learns from `test/corpora/crisis_written_{tuned,train_*}.jsonl`, and from every other row of six open sets of real text (`real`
 * below), none of which is in the repository, as examples of what is no crisis. It never reads the `unseen`, `fresh` and `proof` rows. The
 * other half of the real sets is what false alarms are counted on.
 *
 * The same input makes the same bytes: fixed order and seed, and nothing but sums, products and roots, which are exact everywhere.
 *
 * Size: `kept` features, about 1.5 bytes each in the browser's chunk; 5,600 are what its budget holds. On writers that the model never
 * read, at 8 % false alarms, those find .67, the server's 60,000 find .72, of long posts .73 and .78. More of them, pieces of words
 * (which help the reply guard) and the length of the vector in place of the words' number added nothing.
 * Words cut to five letters do as well as a stemmer. Lists of kindred words and windows over long posts added nothing.
 */
import '../../../scripts/node-version.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, hashOfPair, lengthOf, longFrom } from '../src/features/moderation/detect/crisis/model.ts';
import { hashApart, hashOfThree, wideBits } from '../src/features/moderation/detect/crisis/wide.ts';
import { middle, pack, placeOf } from '../src/features/moderation/detect/linear.ts';
import { read } from '../src/features/moderation/detect/reading.ts';
import { stampFor } from './stamp.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpora = fileURLToPath(new URL('../test/corpora', import.meta.url));
const target = fileURLToPath(new URL('../src/features/moderation/detect/crisis/weights.ts', import.meta.url));
const data = option('data');
const wideTarget = fileURLToPath(new URL('../src/features/moderation/detect/crisis/wide-weights.ts', import.meta.url));
const remake = process.argv.includes('--remake');
const kept = 5600;
const keptWide = 60000;
/** How often all rows are gone through, and in how many orders: the weights are the mean. */
const thorough = { orders: 4, rounds: 12 };
/** Ten times the features, so fewer times; and once to see which of them weigh. */
const wideFirst = { orders: 1, rounds: 8 };
const wideThen = { orders: 2, rounds: 10 };
const keptOfKind = 250;
/** So many harmless texts of writers that were not read may be flagged: short ones by the small model and by both, and long ones. */
const shares = { short: { small: 0.06, both: 0.08 }, long: { small: 0.08, both: 0.1 } };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const stamp = stampFor([
  fileURLToPath(import.meta.url),
  here('../src/features/moderation/detect/crisis/model.ts'),
  here('../src/features/moderation/detect/crisis/wide.ts'),
  here('../src/features/moderation/detect/linear.ts'),
  here('../src/features/moderation/detect/reading.ts'),
  ...readdirSync(corpora)
    .filter((name) => /^crisis_written_(?:tuned|train_\w+)\.jsonl$/.test(name))
    .map((name) => join(corpora, name)),
]);
if (process.argv.includes('--check')) {
  const fresh = [target, wideTarget].every((file) => stamp.vouchesFor(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  console.log(
    fresh
      ? `crisis model: ${stamp.files} files, nothing stale`
      : 'The crisis model is stale: run node packages/server/scripts/crisis-model.mjs --data ../shared/data',
  );
  process.exit(fresh ? 0 : 1);
}

if (!data || !existsSync(join(data, 'questions', 'medquad.jsonl'))) {
  console.error(
    `SKIPPED: the real sets are not at ${data ?? '(no --data)'}, the crisis model's weights were not ${remake ? 'checked' : 'made'}.`,
  );
  process.exit(remake ? 0 : 1);
}

/** Name, field with the text, what one row counts beside a written one. */
const real = [
  ['questions/medquad.jsonl', 'question', 0.03],
  ['questions/meqsum_chq.jsonl', 'question', 0.8],
  ['reviews/reviews_nhs_fft.jsonl', 'text', 0.2],
  ['reviews/reviews_druglib.jsonl', 'text', 0.1],
  ['moderation/spam_youtube.dev.jsonl', 'text', 0.05],
  ['moderation/tox_surge.dev.jsonl', 'text', 0.05],
];
const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Every word and pair that occurs has a number. They are told apart by their whole hash: only what is kept is brought to its place. */
const numbers = new Map();
const hashes = [];
function numberOf(hash) {
  const known = numbers.get(hash | 0);
  if (known !== undefined) return known;
  numbers.set(hash | 0, hashes.length);
  return hashes.push(hash | 0) - 1;
}

/** Which of them are words and pairs: all that the small model knows. */
const near = [];
/** What a text has of them and how often, as `judgeText` and `judgeWide` add them up. */
function seen(text) {
  const { words } = read('text', text);
  const counts = new Map();
  const single = new Set();
  const add = (number) => counts.set(number, (counts.get(number) ?? 0) + 1);
  let [before, earlier, pair] = [0, 0, 0];
  let begins = 0;
  words.forEach((word, at) => {
    if (words[at - 1]?.sentence !== word.sentence) begins = at;
    const hash = hashOf(word.text);
    const number = numberOf(hash);
    single.add(number);
    near[number] = true;
    add(number);
    if (at > begins + 1) {
      add(numberOf(hashOfThree(pair, hash)));
      add(numberOf(hashApart(earlier, hash)));
    }
    if (at > begins) {
      pair = hashOfPair(before, hash);
      near[numberOf(pair)] = true;
      add(numberOf(pair));
    }
    [earlier, before] = [before, hash];
  });
  return { words: words.length, single, features: [...counts.keys()], counts: Float64Array.from(counts.values()) };
}

const writers = readdirSync(corpora)
  .filter((name) => /^crisis_written_(tuned|train_\w+)\.jsonl$/.test(name))
  .sort()
  .map((name) =>
    rowsOf(join(corpora, name)).map(({ text, label, kind }) => ({ ...seen(text), text, danger: label, kind, weight: 1, from: name })),
  );
const others = real.flatMap(([name, field, weight]) =>
  rowsOf(join(data, name)).map((row, at) => ({
    ...seen(row[field] ?? ''),
    text: row[field] ?? '',
    danger: 0,
    weight,
    from: name,
    odd: at % 2,
  })),
);
// A review may well speak of a real danger: those rows teach nothing about what is none.
const learnt = others.filter(({ odd, text }) => odd === 0 && !/suicid|kill/i.test(text));
const counted = others.filter(({ odd }) => odd === 1);

/** 1 / (1 + e^-x) by squaring, so that it is the same number everywhere. */
function chance(x) {
  let power = 1 + Math.max(-30, Math.min(30, -x)) / 4096;
  for (let times = 0; times < 12; times += 1) power *= power;
  return 1 / (1 + power);
}

/** Stochastic gradient descent with AdaGrad's steps, the mean of several orders of the rows; `only` says of each feature whether it may use it. */
function learn(rows, targetOf, weightOf, { only, decay, orders, rounds }) {
  const samples = rows.map(({ words, features, counts }) => {
    const usable = [...features.keys()].filter((at) => !only || only[features[at]]);
    const length = lengthOf(words);
    return { features: Int32Array.from(usable, (at) => features[at]), values: Float64Array.from(usable, (at) => counts[at] / length) };
  });
  const targets = rows.map(targetOf);
  const worth = rows.map(weightOf);
  const mean = new Float64Array(hashes.length);
  let meanBias = 0;
  for (let order = 1; order <= orders; order += 1) {
    const { weights, bias } = descend(samples, targets, worth, order, { decay, rounds });
    for (let feature = 0; feature < mean.length; feature += 1) mean[feature] += weights[feature] / orders;
    meanBias += bias / orders;
  }
  return { weights: mean, bias: meanBias };
}

function descend(samples, targets, worth, seed, { decay, rounds }) {
  const weights = new Float64Array(hashes.length);
  const slopes = new Float64Array(hashes.length).fill(1e-6);
  let [bias, biasSlope] = [0, 1e-6];
  const order = samples.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 4294967296) * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const { features, values } = samples[at];
      let sum = bias;
      for (let next = 0; next < features.length; next += 1) sum += weights[features[next]] * values[next];
      const error = (chance(sum) - targets[at]) * worth[at];
      for (let next = 0; next < features.length; next += 1) {
        const feature = features[next];
        const gradient = error * values[next] + decay * weights[feature];
        slopes[feature] += gradient * gradient;
        weights[feature] -= (0.3 * gradient) / Math.sqrt(slopes[feature]);
      }
      biasSlope += error * error;
      bias -= (0.3 * error) / Math.sqrt(biasSlope);
    }
  }
  return { weights, bias };
}

/** The features that weigh most among those that `may` be used, learnt once more without the rest, as whole numbers. */
function pruned(rows, targetOf, weightOf, { keep, decay, may, bits, first = thorough, then = thorough }) {
  const uses = new Float64Array(hashes.length);
  for (const row of rows) for (const feature of row.features) uses[feature] += weightOf(row);
  const all = learn(rows, targetOf, weightOf, { decay, only: may, ...first });
  const best = [...all.weights.keys()]
    .filter((feature) => all.weights[feature] !== 0)
    .map((feature) => [feature, Math.abs(all.weights[feature]) * Math.sqrt(uses[feature])])
    .sort(([one, more], [other, less]) => less - more || one - other)
    .slice(0, keep)
    .map(([feature]) => feature);
  const only = new Uint8Array(hashes.length);
  for (const feature of best) only[feature] = 1;
  const { weights, bias: exact } = learn(rows, targetOf, weightOf, { decay, only, ...then });
  const sizes = best.map((feature) => Math.abs(weights[feature])).sort((one, other) => one - other);
  // The hundredth that weighs most is 5 or more, what is below a tenth of it nothing: finer steps cost bytes and gain nothing.
  const scale = (sizes[Math.floor(sizes.length * 0.99)] ?? 1) / 5;
  const table = new Map();
  for (const feature of best) {
    const place = placeOf(hashes[feature], bits);
    const weight = Math.max(-middle, Math.min(middle, Math.round(weights[feature] / scale)));
    // Two on one place: the weightier stays.
    if (weight !== 0 && Math.abs(weight) > Math.abs(table.get(place) ?? 0)) table.set(place, weight);
  }
  // What rounding took from all sums alike is given back.
  let bias = exact;
  const sums = rows.map((row) => sumOf({ table, bits }, row) * scale);
  for (let times = 0; times < 25; times += 1) {
    let [gradient, curve] = [0, 1e-9];
    rows.forEach((row, at) => {
      const likely = chance(sums[at] + bias);
      gradient += weightOf(row) * (likely - targetOf(row));
      curve += weightOf(row) * likely * (1 - likely);
    });
    bias -= Math.max(-1, Math.min(1, gradient / curve));
  }
  return { table, bits, scale, bias };
}

const sumOf = ({ table, bits }, { features, counts, words }) => {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (table.get(placeOf(hashes[features[at]], bits)) ?? 0) * counts[at];
  return sum / lengthOf(words);
};
const scoreOf = (model, row) => sumOf(model, row) * model.scale + model.bias;

const riskFrom = (rows, how) =>
  pruned(
    rows,
    ({ danger }) => danger,
    ({ weight }) => weight,
    { decay: 5e-4, ...how },
  );
const small = { keep: kept, may: Uint8Array.from(hashes, (_, number) => (near[number] ? 1 : 0)) };
const large = { keep: keptWide, bits: wideBits, first: wideFirst, then: wideThen };
const singles = new Uint8Array(hashes.length);
for (const row of [...writers.flat(), ...others]) for (const number of row.single) singles[number] = 1;
/** Which of the rows in danger are of a kind: words alone, and the rarer kind counts for more than its rows. */
function kindFrom(rows, kind) {
  const dangers = rows.filter(({ danger }) => danger);
  const share = dangers.filter((row) => row.kind === kind).length / dangers.length;
  return pruned(
    dangers,
    (row) => (row.kind === kind ? 1 : 0),
    (row) => (row.kind === kind ? 0.35 / share : 0.65 / (1 - share)),
    { keep: keptOfKind, decay: 1e-4, may: singles },
  );
}

/** Where a share of them lies above. */
const above = (scores, share) => [...scores].sort((one, other) => other - one)[Math.floor(scores.length * share)];

// What the thresholds mean comes from rows the model has not read: each writer's are scored by a model made from the others'.
const heldOut = writers.flatMap((rows) => {
  const rest = [...writers.filter((each) => each !== rows).flat(), ...learnt];
  const [unread, wideUnread] = [riskFrom(rest, small), riskFrom(rest, large)];
  return rows.map((row) => ({ row, score: scoreOf(unread, row), wide: scoreOf(wideUnread, row) }));
});
const harmless = (long) => heldOut.filter(({ row }) => !row.danger && row.words > longFrom === long);
/** Long texts have more room for a word that misleads, and short ones are most of what a site holds: each has its own threshold. */
const limits = [shares.short, shares.long].map((share, long) => {
  const rows = harmless(long === 1);
  const flagged = above(
    rows.map(({ score }) => score),
    share.small,
  );
  return {
    flagged,
    hinted: above(
      rows.map(({ score }) => score),
      0.2,
    ),
    // The small one has flagged some already: of the others the large one flags so many that both together flag the share.
    wideFlagged: above(
      rows.map(({ score, wide }) => (score > flagged ? Infinity : wide)),
      share.both,
    ),
    wideHinted: above(
      rows.map(({ wide }) => wide),
      0.2,
    ),
  };
});
const limitOf = ({ words }) => limits[words > longFrom ? 1 : 0];
const flagsAtHand = ({ row, score }) => score > limitOf(row).flagged;
const flags = ({ row, score, wide }) => score > limitOf(row).flagged || wide > limitOf(row).wideFlagged;
const hints = ({ row, score, wide }) => score > limitOf(row).hinted || wide > limitOf(row).wideHinted;

const written = writers.flat();
const risk = riskFrom([...written, ...learnt], small);
const wide = riskFrom([...written, ...learnt], large);
const medical = kindFrom(written, 'medical_emergency');
const safeguarding = kindFrom(written, 'safeguarding');

if (process.argv.includes('--report')) {
  const share = (rows, test = flags) => {
    const hit = rows.filter(test).length;
    return `${hit} of ${rows.length} (${((100 * hit) / rows.length).toFixed(1)} %)`;
  };
  const say = (name, test = () => true) => {
    const rows = heldOut.filter(({ row }) => test(row));
    const [dangers, none] = [rows.filter(({ row }) => row.danger), rows.filter(({ row }) => !row.danger)];
    let [below, order] = [0, 0];
    for (const { row } of [...rows].sort((one, other) => one.wide - other.wide)) {
      if (row.danger) order += below;
      else below += 1;
    }
    const atTenth = above(
      none.map((each) => each.wide),
      0.1,
    );
    const found = dangers.filter((each) => each.wide > atTenth).length / dangers.length;
    console.log(
      `${name.padEnd(24)} found ${share(dangers).padEnd(22)} false alarms ${share(none).padEnd(22)}`,
      `in a browser ${share(dangers, flagsAtHand)}, ${share(none, flagsAtHand)}; the large one alone: area ${(order / (dangers.length * none.length)).toFixed(3)}, found at 10 % ${found.toFixed(2)}`,
    );
  };
  say('each writer unread');
  for (const from of new Set(written.map((row) => row.from))) say(`  ${from.slice(15, -6)}`, (row) => row.from === from);
  say(`  over ${longFrom} words`, ({ words }) => words > longFrom);
  say('  fewer words', ({ words }) => words <= longFrom);
  for (const kind of new Set(written.flatMap((row) => (row.danger ? [row.kind] : []))))
    say(`  ${kind}`, (row) => !row.danger || row.kind === kind);
  for (const [name] of real) {
    const rows = counted.filter(({ from }) => from === name).map((row) => ({ row, score: scoreOf(risk, row), wide: scoreOf(wide, row) }));
    console.log(`${name.padEnd(36)} false alarms ${share(rows)}, hints ${share(rows, hints)}`);
  }
  const told = { medical_emergency: [0, 0, 0], safeguarding: [0, 0, 0], rest: [0, 0, 0] };
  for (const rows of writers) {
    const unread = writers.filter((each) => each !== rows).flat();
    const heads = ['medical_emergency', 'safeguarding'].map((kind) => kindFrom(unread, kind));
    for (const row of rows.filter(({ danger }) => danger)) {
      const [illness, harm] = heads.map((head) => scoreOf(head, row));
      (told[row.kind] ?? told.rest)[Math.max(illness, harm) < 0 ? 2 : illness >= harm ? 0 : 1] += 1;
    }
  }
  console.log('kinds told as medical emergency, safeguarding, other:', JSON.stringify(told));
}

// From the hint's threshold, .35, to the flag's, .5, of short texts.
const steep = Math.log(0.65 / 0.35);
const slope = steep / (limits[0].flagged - limits[0].hinted);
const wideSlope = steep / (limits[0].wideFlagged - limits[0].wideHinted);
const lines = (text) => text.match(/.{1,120}/g).join('\n');
const round = (number) => Number(number.toPrecision(4));
const part = (name, trained, scale, rest) => {
  const { steps, weights } = pack([...trained.table]);
  const numbers = Object.entries({ scale, ...rest }).map(([key, number]) => `  ${key}: ${round(number)},\n`);
  return `export const ${name} = {\n${numbers.join('')}  steps: \`${lines(steps)}\`,\n  weights: \`${lines(weights)}\`,\n};\n`;
};
const from = `// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
`;
const sources = [
  [
    target,
    `${from}// A sum times \`scale\` plus \`bias\` is the logarithm of the odds; \`long\` is the bias of a text of more than ${longFrom} words.
${part('risk', risk, risk.scale * slope, { bias: (risk.bias - limits[0].flagged) * slope, long: (risk.bias - limits[1].flagged) * slope })}
${part('medical', medical, medical.scale, { bias: medical.bias })}
${part('safeguarding', safeguarding, safeguarding.scale, { bias: safeguarding.bias })}`,
  ],
  [
    wideTarget,
    `${from}// As in weights.ts, for \`judgeWide\`.
${part('wide', wide, wide.scale * wideSlope, { bias: (wide.bias - limits[0].wideFlagged) * wideSlope, long: (wide.bias - limits[1].wideFlagged) * wideSlope })}`,
  ],
].map(([file, rest]) => [file, stamp.on(rest)]);
if (remake && sources.some(([file, source]) => !existsSync(file) || readFileSync(file, 'utf8') !== source)) {
  console.error('The crisis model is not what its script makes: run node packages/server/scripts/crisis-model.mjs --data ../shared/data');
  process.exit(1);
}
if (!remake && !process.argv.includes('--report')) for (const [file, source] of sources) writeFileSync(file, source);
console.log(
  `crisis model: ${written.length} written rows, ${learnt.length} real ones, ${sources.map(([, { length }]) => length).join(' and ')} bytes`,
);
