/**
 * The words of a text as the search index knows them: NFKC, lower case, without diacritics, cut at everything that is neither letter
 * nor digit. One function for what is stored and what is asked makes both engines find the same.
 * Every token consists of [\p{L}\p{N}] alone, so that it can be quoted into an FTS5 or a tsquery expression as it is. Linear time.
 */
const longestToken = 40;
const mostTokens = 2_000;
const mostQueryTokens = 12;
/** A question is read no further than this, in UTF-16 units. */
const longestQuery = 1_000;

/** Scripts written without spaces: their runs are indexed by pairs of neighbouring characters. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const word = /[\p{L}\p{N}]+/gu;
const stretch = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Letters that Unicode does not decompose and people type without their stroke, or as two. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ς: 'σ' };
const strokes = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/** Marks go, except the Japanese voicing marks, which make another letter rather than an accent. */
const marks = /(?![\u3099\u309a])\p{M}/gu;

/** Marks go first of all too: normalising sorts them, in quadratic time where somebody piled up thousands. */
const fold = (text: string): string =>
  text
    .replace(marks, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .replace(strokes, (letter) => plainLetters[letter] ?? letter);

/**
 * The tokens of a text for the index, each once, in order of first appearance, at most 2,000. A run of an unspaced script gives its
 * pairs and its last character, so that a search by prefix finds every single character too.
 */
export const tokens = (text: string): string[] => collect(text, true);

/**
 * The tokens of a question to the index, at most 12: no single letters of spaced scripts, and the commonest English words only when
 * there is nothing else. Empty when nothing can be searched for.
 */
export const queryTokens = (text: string): string[] => {
  const all = collect(text.slice(0, longestQuery), false).filter((token) => isUnspaced.test(token) || [...token].length >= 2);
  const telling = all.filter((token) => !common.has(token));
  return (telling.length > 0 ? telling : all).slice(0, mostQueryTokens);
};

const collect = (text: string, withLastCharacter: boolean): string[] => {
  const found = new Set<string>();
  for (const [run] of fold(text).matchAll(word)) {
    for (const [part] of run.matchAll(stretch)) {
      for (const token of isUnspaced.test(part) ? pairs(part, withLastCharacter) : [part]) {
        if ([...token].length <= longestToken) found.add(token);
        if (found.size === mostTokens) return [...found];
      }
    }
  }
  return [...found];
};

function* pairs(run: string, withLastCharacter: boolean): Generator<string> {
  const characters = [...run];
  for (let at = 1; at < characters.length; at += 1) yield `${characters[at - 1]}${characters[at]}`;
  if (withLastCharacter || characters.length === 1) yield characters.at(-1) as string;
}

const common = new Set(
  'a an and any are as at be been but by can did do does for from had has have how if in is it its me my of on or so than that the their there this to was were what when where which who why will with would you your'.split(
    ' ',
  ),
);
