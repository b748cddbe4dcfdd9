/** The words of a text as the guard's grammar needs them: contractions taken apart, commas and capitals noted. */
import { read } from '../reading.ts';

export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** A comma, colon, bracket or dash stands before it. */
  readonly comma: boolean;
  /** Begins with a capital letter, the rest may be anything. */
  readonly capital: boolean;
  /** First of its sentence. */
  readonly first: boolean;
};

/** What is written without its apostrophe, and short forms. */
const bare = /*#__PURE__*/ new Map(
  `youve:you've youre:you're youd:you'd youll:you'll weve:we've didnt:didn't dont:don't wasnt:wasn't werent:weren't cant:can't
  couldnt:couldn't havent:haven't hasnt:hasn't wouldnt:wouldn't isnt:isn't arent:aren't u:you ur:your ull:you'll ive:i've
  upto:until ud:usted uds:ustedes`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const second = /*#__PURE__*/ new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'d", "'d"], // had or would
  ["'ll", 'will'],
  ["'m", 'am'],
  ["n't", 'not'],
  ["'s", "'s"],
]);
const stems = /*#__PURE__*/ new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);
const between = /[,;:()[\]\u2013\u2014"\u201c\u201d]|\s-+\s/;
/** A full stop that ends a title or an initial, not a sentence. */
const abbreviation = /*#__PURE__*/ new Set('mr mrs ms dr mx st sr sra srta dra prof no nos tel'.split(' '));
/** "am 14. März": an ordinal number, where German has one. */
const beforeDay = /*#__PURE__*/ new Set('am vom zum seit bis ab den der dem'.split(' '));
export const germanMonth = /*#__PURE__*/ new Set(
  'januar februar marz april mai juni juli august september oktober november dezember'.split(' '),
);

export function tokensOf(text: string): Token[] {
  const { words } = read('text', text);
  const tokens: Token[] = [];
  let sentence = 0;
  let before: { text: string; end: number; sentence: number } | undefined;
  for (const word of words) {
    const gap = before ? text.slice(before.end, word.start) : '';
    const joined =
      before !== undefined &&
      gap.length < 3 &&
      gap.startsWith('.') &&
      /^\.[ \t]?$/.test(gap) &&
      (gap === '.' ||
        abbreviation.has(before.text) ||
        /^[a-hj-z]$/.test(before.text) ||
        (/^\d{1,2}$/.test(before.text) && germanMonth.has(word.text) && beforeDay.has(tokens.at(-2)?.text ?? '')));
    const first = before === undefined || (word.sentence !== before.sentence && !joined);
    if (first && before) sentence += 1;
    const head = text.charAt(word.start);
    const { start, end } = word;
    const comma = !first && gap.length > 1 && between.test(gap);
    const capital = head !== head.toLowerCase();
    const plain = bare.get(word.text) ?? word.text;
    const cut = plain.includes("'") ? (plain.endsWith("n't") ? plain.length - 3 : plain.lastIndexOf("'")) : -1;
    const ending = cut > 0 ? second.get(plain.slice(cut)) : undefined;
    if (ending === undefined) tokens.push({ text: plain, start, end, sentence, comma, capital, first });
    else {
      const stem = plain.slice(0, cut);
      tokens.push({ text: stems.get(stem) ?? stem, start, end, sentence, comma, capital, first });
      tokens.push({ text: ending, start, end, sentence, comma: false, capital: false, first: false });
    }
    before = word;
  }
  return tokens;
}
