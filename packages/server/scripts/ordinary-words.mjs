/**
 * Makes the list of ordinary words (`detect/identifiers/english/ordinary-words.ts`) by which two words with capitals are told from a name.
 *   node packages/server/scripts/ordinary-words.mjs --data ../shared/data             writes it
 *   node packages/server/scripts/ordinary-words.mjs --data ../shared/data --remake    exits 1 when it is not what this makes
 *
 * English: the words that open sets of health texts have six times in small letters (MedQuAD and MeQSum by abachaa, CC BY 4.0; NHS comments
 * by the pxtextmining project, MIT; drug reviews of the UCI repository, CC BY 4.0); Spanish: those that TICO-19 (CC0) has twice. None of
 * them is a name that we know, a word that another list has, or shorter than four letters. A list of words, in no order but the alphabet's.
 */
import '../../../scripts/node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = process.argv[process.argv.indexOf('--data') + 1];
if (!process.argv.includes('--data') || !data) {
  console.error('Say where the sets are: --data DIR');
  process.exit(2);
}
const folder = fileURLToPath(new URL('../src/features/moderation/detect/identifiers/english/', import.meta.url));
const target = join(folder, 'ordinary-words.ts');

const textOf = (set) => readFileSync(join(data, `${set}.jsonl`), 'utf8');
const fold = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (file) => readFileSync(join(folder, file), 'utf8').match(/[a-z']+/g);
const known = new Set(['first-names.ts', 'surnames.ts', 'names-by-region.ts', 'essential-words.ts', 'lexicon.ts'].flatMap(wordsIn));

/** The words in small letters of a text, each so often at least, that no list has; sorted. */
function ordinary(text, pattern, least, but = new Set()) {
  const counts = new Map();
  for (const [word] of text.matchAll(pattern))
    if (word === word.toLowerCase() && word.length > 3) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= least && /^[a-z]+$/.test(word) && !known.has(word) && !but.has(word))
    .map(([word]) => word)
    .sort();
}

const sets = ['questions/medquad', 'questions/meqsum_chq', 'reviews/reviews_druglib', 'reviews/reviews_nhs_fft'];
const english = ordinary(sets.map(textOf).join('\n').replaceAll('\\n', ' '), /(?<![\p{L}\p{N}_'-])[A-Za-zÀ-ÿ]+(?![\p{L}\p{N}_'])/gu, 6);
const aligned = textOf('languages/i18n_tico19').trim().split('\n');
const spanish = ordinary(aligned.map((line) => JSON.parse(line).es).join('\n'), /[A-Za-zÀ-ÿ]+/g, 2, new Set(english));

const lines = (words) =>
  words
    .join(' ')
    .replace(/(.{1,138})(?: |$)/g, '$1\n')
    .trim();
const source = `// Made by packages/server/scripts/ordinary-words.mjs, which says how. Do not edit.

/** Ordinary words, folded: two of them with capitals are no name. Only the server loads them. */
export const ordinaryEnglish = \`
${lines(english)}\`;

export const ordinarySpanish = \`
${lines(spanish)}\`;
`;
if (process.argv.includes('--remake')) {
  if (readFileSync(target, 'utf8') !== source) {
    console.error('The ordinary words are not what their script makes: run node packages/server/scripts/ordinary-words.mjs');
    process.exit(1);
  }
} else writeFileSync(target, source);
console.log(`ordinary words: ${english.length} English, ${spanish.length} Spanish, ${source.length} bytes`);
