/** Undoing the tricks by which a word is kept from being found: digits for letters, stars, letters apart, letters left out or swapped. */

/** Three letters at either end of a word, hashed: tells most clean words from listed ones without a look-up. */
export class Gate {
  static readonly stem = 1;
  static readonly whole = 2;
  static readonly joined = 4;
  private readonly starts = new Uint8Array(size);
  private readonly ends = new Uint8Array(size);

  admitStem(stem: string): void {
    this.starts[startOf(stem)]! |= Gate.stem;
  }
  admitWhole(word: string): void {
    this.starts[startOf(word)]! |= Gate.whole;
  }
  admitJoined(word: string): void {
    if (word.length < 3) return;
    this.starts[startOf(word)]! |= Gate.joined;
    this.ends[endOf(word)]! |= Gate.joined;
  }
  of(word: string): number {
    return this.starts[startOf(word)]! | (word.length > 4 ? this.ends[endOf(word)]! : 0);
  }
}

const size = 1 << 14;
const mixed = (a: number, b: number, c: number): number => ((a * 37 + b) * 41 + c) & (size - 1);
const startOf = (word: string): number => mixed(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
const endOf = (word: string): number =>
  mixed(word.charCodeAt(word.length - 3), word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));

/**
 * A word of six letters or more (five, for the name of a group) with one of its inner letters left out, or one of four or more with
 * two neighbours swapped. Shorter ones without a letter are too often another word.
 */
export function* misspellings(word: string, short: boolean): Generator<string> {
  if (word.includes("'")) return;
  if (word.length > (short ? 4 : 5)) for (let at = 1; at < word.length - 1; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  if (word.length > 3)
    for (let at = word.length > 4 ? 0 : 1; at + 1 < word.length; at += 1)
      if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

const letterFor: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', '$': 's', '!': 'i', '|': 'i', '€': 'e', '£': 'l',
}; // prettier-ignore

/** Digits and signs that look like letters, as those letters; 1 is an i or an l. */
const withoutLeet = (word: string, one: 'i' | 'l'): string =>
  word.replace(/[01345789@$!|€£]/g, (sign) => ('1!|'.includes(sign) ? one : (letterFor[sign] ?? sign)));

/** What looks like a letter of the Latin alphabet: Cyrillic, Greek, small capitals. */
const twins = new Map<string, string>();
const alike = (letters: string, latin: string): void => [...letters].forEach((letter, at) => void twins.set(letter, latin[at]!));
alike('аеорсухіѕјкмтнвԁɡ', 'aeopcyxisjkmthbdg');
alike('αειοκνυτρ', 'aeiokvutp');
alike('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɩɴ', 'abcdefghijklmnoprstuvwyzain');
const foreign = new RegExp(`[${[...twins.keys()].join('')}]`, 'g');

/** What a word may have been before its letters were changed: foreign letters, digits and signs, runs of one letter, the likeliest first. */
export function spellings(word: string): string[] {
  const latin = word.replace(foreign, (letter) => twins.get(letter) ?? letter);
  const found: string[] = [];
  for (const one of ['i', 'l'] as const) {
    const plain = withoutLeet(latin, one);
    if (one === 'l' && plain === withoutLeet(latin, 'i')) break;
    const short = plain.replace(/(.)\1{2,}/gu, '$1');
    found.push(short);
    if (short !== plain) found.push(plain.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  return found;
}

/** Swear words by first letter and length, for those with letters starred out. */
export class Masked {
  private readonly byShape = new Map<string, string[]>();
  constructor(words: readonly string[]) {
    for (const word of words) {
      const shape = `${word[0]}${word.length}`;
      const list = this.byShape.get(shape);
      if (list) list.push(word);
      else this.byShape.set(shape, [word]);
    }
  }
  /** The one swear word that a word with `*`, `#`, `%`, `&`, `-` or `.` for letters can be. */
  find(masked: string): string | undefined {
    const candidates = this.byShape.get(`${masked[0]}${masked.length}`);
    return candidates?.find((word) => {
      for (let at = 1; at < word.length; at += 1) {
        const sign = masked[at]!;
        if (sign !== word[at] && letterFor[sign] !== word[at] && !blanks.has(sign)) return false;
      }
      return true;
    });
  }
}
const blanks = new Set('*#%&@$!^-_');
