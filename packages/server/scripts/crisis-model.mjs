/**
 * Makes the weights of the crisis model (`detect/crisis/weights.ts`): logistic regression on words and pairs of neighbours.
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data             writes them
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data --check     exits 1 when they are not what this makes
 *   node packages/server/scripts/crisis-model.mjs --data ../shared/data --report    and says how it does on writers it never read
 *
 * It learns from `test/corpora/crisis_written_{tuned,train_*}.jsonl`, and from every other row of six open sets of real text (`real`
 * below), none of which is in the repository, as examples of what is no crisis. It never reads the `unseen` and `fresh` rows. The
 * other half of the real sets is what false alarms are counted on. Where the folder is absent `--check` says so and passes.
 *
 * The same input makes the same bytes: fixed order and seed, and nothing but sums, products and roots, which are exact everywhere.
 *
 * Size: `kept` features, about 1.5 bytes each in the browser's chunk. On writers the model never read the area under the curve is about
 * .902 with 9,000 features, .897 with 6,000, .892 with 4,000; 6,500 are what the budget of the chunk holds.
 * Words cut to five letters do as well as a stemmer. Triples, gaps, lists of kindred words and windows over long posts added nothing.
 */
import '../../../scripts/node-version.mjs';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, hashOfPair, lengthOf, longFrom } from '../src/features/moderation/detect/crisis/model.ts';
import { middle, pack, placeOf } from '../src/features/moderation/detect/linear.ts';
import { read } from '../src/features/moderation/detect/reading.ts';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpora = fileURLToPath(new URL('../test/corpora', import.meta.url));
const target = fileURLToPath(new URL('../src/features/moderation/detect/crisis/weights.ts', import.meta.url));
const data = option('data');
const check = process.argv.includes('--check');
const kept = Number(option('kept') ?? 6500);
const orders = 4;
const rounds = 12;
const keptOfKind = 250;

if (!data || !existsSync(join(data, 'questions', 'medquad.jsonl'))) {
  console.error(
    `SKIPPED: the real sets are not at ${data ?? '(no --data)'}, the crisis model's weights were not ${check ? 'checked' : 'made'}.`,
  );
  process.exit(check ? 0 : 1);
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

/** The words and pairs of a text and how often each is there, as `judgeText` adds them up. */
function seen(text) {
  const { words } = read('text', text);
  const counts = new Map();
  const single = new Set();
  const add = (number) => counts.set(number, (counts.get(number) ?? 0) + 1);
  let before = 0;
  words.forEach((word, at) => {
    const hash = hashOf(word.text);
    single.add(numberOf(hash));
    add(numberOf(hash));
    if (words[at - 1]?.sentence === word.sentence) add(numberOf(hashOfPair(before, hash)));
    before = hash;
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

/** Stochastic gradient descent with AdaGrad's steps, the mean of several orders of the rows; `only` are the features it may use. */
function learn(rows, targetOf, weightOf, { only = null, decay }) {
  const samples = rows.map(({ words, features, counts }) => {
    const usable = [...features.keys()].filter((at) => !only || only.has(features[at]));
    const length = lengthOf(words);
    return { features: Int32Array.from(usable, (at) => features[at]), values: Float64Array.from(usable, (at) => counts[at] / length) };
  });
  const targets = rows.map(targetOf);
  const worth = rows.map(weightOf);
  const mean = new Float64Array(hashes.length);
  let meanBias = 0;
  for (let order = 1; order <= orders; order += 1) {
    const { weights, bias } = descend(samples, targets, worth, order, decay);
    for (let feature = 0; feature < mean.length; feature += 1) mean[feature] += weights[feature] / orders;
    meanBias += bias / orders;
  }
  return { weights: mean, bias: meanBias };
}

function descend(samples, targets, worth, seed, decay) {
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

/** The features that weigh most, learnt once more without the rest, as whole numbers. */
function pruned(rows, targetOf, weightOf, { keep, decay, words = false }) {
  const uses = new Float64Array(hashes.length);
  const single = new Set();
  for (const row of rows) {
    for (const feature of row.features) uses[feature] += weightOf(row);
    for (const feature of row.single) single.add(feature);
  }
  const wide = learn(rows, targetOf, weightOf, { decay, only: words ? single : null });
  const best = [...wide.weights.keys()]
    .filter((feature) => wide.weights[feature] !== 0)
    .map((feature) => [feature, Math.abs(wide.weights[feature]) * Math.sqrt(uses[feature])])
    .sort(([one, more], [other, less]) => less - more || one - other)
    .slice(0, keep)
    .map(([feature]) => feature);
  const { weights, bias: exact } = learn(rows, targetOf, weightOf, { decay, only: new Set(best) });
  const sizes = best.map((feature) => Math.abs(weights[feature])).sort((one, other) => one - other);
  // The hundredth that weighs most is 5 or more, what is below a tenth of it nothing: finer steps cost bytes and gain nothing.
  const scale = (sizes[Math.floor(sizes.length * 0.99)] ?? 1) / 5;
  const table = new Map();
  for (const feature of best) {
    const place = placeOf(hashes[feature]);
    const weight = Math.max(-middle, Math.min(middle, Math.round(weights[feature] / scale)));
    // Two on one place: the weightier stays.
    if (weight !== 0 && Math.abs(weight) > Math.abs(table.get(place) ?? 0)) table.set(place, weight);
  }
  // What rounding took from all sums alike is given back.
  let bias = exact;
  const sums = rows.map((row) => sumOf(table, row) * scale);
  for (let times = 0; times < 25; times += 1) {
    let [gradient, curve] = [0, 1e-9];
    rows.forEach((row, at) => {
      const likely = chance(sums[at] + bias);
      gradient += weightOf(row) * (likely - targetOf(row));
      curve += weightOf(row) * likely * (1 - likely);
    });
    bias -= Math.max(-1, Math.min(1, gradient / curve));
  }
  return { table, scale, bias };
}

const sumOf = (table, { features, counts, words }) => {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (table.get(placeOf(hashes[features[at]])) ?? 0) * counts[at];
  return sum / lengthOf(words);
};
const scoreOf = ({ table, scale, bias }, row) => sumOf(table, row) * scale + bias;

const riskFrom = (rows) =>
  pruned(
    rows,
    ({ danger }) => danger,
    ({ weight }) => weight,
    { keep: kept, decay: 5e-4 },
  );
/** Which of the rows in danger are of a kind: words alone, and the rarer kind counts for more than its rows. */
function kindFrom(rows, kind) {
  const dangers = rows.filter(({ danger }) => danger);
  const share = dangers.filter((row) => row.kind === kind).length / dangers.length;
  return pruned(
    dangers,
    (row) => (row.kind === kind ? 1 : 0),
    (row) => (row.kind === kind ? 0.35 / share : 0.65 / (1 - share)),
    { keep: keptOfKind, decay: 1e-4, words: true },
  );
}

/** Where a share of them lies above. */
const above = (scores, share) => [...scores].sort((one, other) => other - one)[Math.floor(scores.length * share)];

// What the thresholds mean comes from rows the model has not read: each writer's are scored by a model made from the others'.
const heldOut = writers.flatMap((rows) => {
  const unread = riskFrom([...writers.filter((each) => each !== rows).flat(), ...learnt]);
  return rows.map((row) => ({ row, score: scoreOf(unread, row) }));
});
const harmless = (long) => heldOut.filter(({ row }) => !row.danger && row.words > longFrom === long).map(({ score }) => score);
/** Long texts have more room for a word that misleads, and short ones are most of what a site holds: each has its own threshold. */
const limits = [false, true].map((long) => ({
  flagged: above(harmless(long), long ? 0.1 : 0.07),
  hinted: above(harmless(long), 0.2),
}));
const limitOf = ({ words }) => limits[words > longFrom ? 1 : 0];
const flags = ({ row, score }) => score > limitOf(row).flagged;
const hints = ({ row, score }) => score > limitOf(row).hinted;

const written = writers.flat();
const risk = riskFrom([...written, ...learnt]);
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
    for (const { row } of [...rows].sort((one, other) => one.score - other.score)) {
      if (row.danger) order += below;
      else below += 1;
    }
    const atTenth = above(
      none.map(({ score }) => score),
      0.1,
    );
    const found = dangers.filter(({ score }) => score > atTenth).length / dangers.length;
    console.log(
      `${name.padEnd(24)} found ${share(dangers).padEnd(22)} false alarms ${share(none).padEnd(22)}`,
      `area ${(order / (dangers.length * none.length)).toFixed(3)}, found at 10 % ${found.toFixed(2)}`,
    );
  };
  say('each writer unread');
  for (const from of new Set(written.map((row) => row.from))) say(`  ${from.slice(15, -6)}`, (row) => row.from === from);
  say(`  over ${longFrom} words`, ({ words }) => words > longFrom);
  say('  fewer words', ({ words }) => words <= longFrom);
  for (const kind of new Set(written.flatMap((row) => (row.danger ? [row.kind] : []))))
    say(`  ${kind}`, (row) => !row.danger || row.kind === kind);
  for (const [name] of real) {
    const rows = counted.filter(({ from }) => from === name).map((row) => ({ row, score: scoreOf(risk, row) }));
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
const slope = Math.log(0.65 / 0.35) / (limits[0].flagged - limits[0].hinted);
const lines = (text) => text.match(/.{1,120}/g).join('\n');
const round = (number) => Number(number.toPrecision(4));
const part = (name, trained, scale, rest) => {
  const { steps, weights } = pack([...trained.table]);
  const numbers = Object.entries({ scale, ...rest }).map(([key, number]) => `  ${key}: ${round(number)},\n`);
  return `export const ${name} = {\n${numbers.join('')}  steps: \`${lines(steps)}\`,\n  weights: \`${lines(weights)}\`,\n};\n`;
};
const source = `// Made by packages/server/scripts/crisis-model.mjs, which says how. Do not edit.
// Learnt from this project's own written rows (Apache-2.0) and, as text that is no crisis, from rows of MedQuAD (Ben Abacha and
// Demner-Fushman, CC BY 4.0), MeQSum (the same, CC BY 4.0), NHS patient comments (pxtextmining, MIT), druglib.com reviews (Gräßer et
// al., UCI, CC BY 4.0), YouTube comments (Alberto et al., UCI, CC BY 4.0) and comments of Surge AI's toxicity set (MIT). These numbers
// are all that is taken from them.
// A sum times \`scale\` plus \`bias\` is the logarithm of the odds; \`long\` is the bias of a text of more than ${longFrom} words.
${part('risk', risk, risk.scale * slope, { bias: (risk.bias - limits[0].flagged) * slope, long: (risk.bias - limits[1].flagged) * slope })}
${part('medical', medical, medical.scale, { bias: medical.bias })}
${part('safeguarding', safeguarding, safeguarding.scale, { bias: safeguarding.bias })}`;

const present = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (check && present !== source) {
  console.error('The crisis model is not what its script makes: run node packages/server/scripts/crisis-model.mjs --data ../shared/data');
  process.exit(1);
}
if (!check) writeFileSync(option('out') ?? target, source);
console.log(`crisis model: ${written.length} written rows, ${learnt.length} real ones, ${source.length} bytes`);
