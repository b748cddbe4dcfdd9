/**
 * A text as it is stored. A browser runs this too, so that the places which the server finds in a text fit the text that was sent.
 * Idempotent, and linear in the length of the text.
 */

/** A text of several lines: no more than two blank lines in a row, no space at line ends or around it all. */
export const storedText = (raw: string): string => inParagraphs(withoutHidden(raw));

/** A text of one line: runs of spaces and line ends are one space. */
export const storedLine = (raw: string): string => inOneLine(withoutHidden(raw));

/** The form of {@link storedText}, for what nothing is hidden in. */
export const inParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();

/** The form of {@link storedLine}, for what nothing is hidden in. */
export const inOneLine = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();

/** NFC, LF line ends, and nothing hidden in it. */
export const withoutHidden = (raw: string): string => {
  // NFC sorts the marks of a base by insertion, which is quadratic in an endless pile of them: so the piles are cut before it as well.
  let text = cleanedOnce(raw);
  // NFC sorts marks, which may leave a joiner beside one that it does not join: then it goes too, and the marks are sorted again.
  for (let before = raw; before !== text && /[\u200c\u200d]/.test(text);) {
    before = text;
    text = cleanedOnce(text);
  }
  return text;
};

const cleanedOnce = (raw: string): string => withoutPiles(withoutPiles(withoutHiddenOnce(raw), roomToSort).normalize('NFC'), pile);

/** Line ends of every system and of Unicode; \v and \f end a line too. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Never shown and never kept: C0 and C1 controls but LF, what Unicode calls default ignorable (zero-width characters, bidi controls,
 * soft hyphen, fillers, tag characters) but the joiners and selectors below, interlinear annotation, object replacement, noncharacters.
 */
const hidden =
  /(?![\n\u200c\u200d\ufe0e\ufe0f\u180b-\u180d\u180f])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffc\p{Noncharacter_Code_Point}]/gu;

/** Selectors that choose how the character before them is drawn, and nothing elsewhere: of an emoji, of a Mongolian letter. */
const selector = /[\ufe0e\ufe0f\u180b-\u180d\u180f]/g;

/** ZWNJ and ZWJ, which some scripts spell with and emoji are joined by. */
const joiner = /[\u200c\u200d]/g;

const spelledWithJoiners =
  /^(?=[\p{L}\p{M}])[\p{scx=Arab}\p{scx=Syrc}\p{scx=Nko}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const beforeEmojiJoiner = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const emoji = /^\p{Extended_Pictographic}/u;

const withoutHiddenOnce = (raw: string): string =>
  raw
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replace(hidden, '')
    .replace(selector, (found, at: number, all: string) => {
      const before = characterBefore(all, at);
      const fits = found >= '\ufe0e' ? /^\p{Emoji}/u.test(before) : /^(?=\p{L})\p{Script=Mongolian}/u.test(before);
      return fits ? found : '';
    })
    .replace(joiner, (found, at: number, all: string) => {
      const before = characterBefore(all, at);
      const after = String.fromCodePoint(all.codePointAt(at + 1) ?? 0);
      const spells = spelledWithJoiners.test(before) && spelledWithJoiners.test(after);
      const joins = found === '\u200d' && beforeEmojiJoiner.test(before) && emoji.test(after);
      return spells || joins ? found : '';
    });

const characterBefore = (text: string, at: number): string => {
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return at === 0 ? '' : text.slice(at - (low ? 2 : 1), at);
};

/**
 * Marks kept on one base: four that go with any script, which is more than any language writes, and eight in all, since syllables of
 * Burmese, Khmer and Tibetan are built from marks of their own.
 */
type Pile = { ofAnyScript: number; inAll: number };
const pile: Pile = { ofAnyScript: 4, inAll: 8 };
/** Before NFC, which may turn several marks into one letter. */
const roomToSort: Pile = { ofAnyScript: 24, inAll: 24 };

const withoutPiles = (text: string, most: Pile): string =>
  text.replace(/\p{M}{5,}/gu, (marks) => {
    let ofAnyScript = 0;
    let inAll = 0;
    let kept = 0;
    for (const mark of marks) {
      if (/\p{Script=Inherited}/u.test(mark)) ofAnyScript += 1;
      inAll += 1;
      // Only ever the end is cut: a start of an NFC text is NFC.
      if (ofAnyScript > most.ofAnyScript || inAll > most.inAll) break;
      kept += mark.length;
    }
    return marks.slice(0, kept);
  });
