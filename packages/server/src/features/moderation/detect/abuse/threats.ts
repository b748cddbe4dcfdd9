/** Threats that need more than the classes of words: who says it of whom. Their first word is marked as a threat. */
import { compilePhrases, type Phrases } from '../phrases.ts';
import type { Word } from '../reading.ts';
import type { Language } from '../language.ts';
import { is } from './lexicon.ts';
import { threatPhrases } from './threat-phrases.ts';
import { placeOf, type Tokens } from './tokens.ts';

const made = new Map<Language, Phrases<true> | null>();

function phrasesOf(language: Language): Phrases<true> | null {
  let known = made.get(language);
  if (known === undefined) {
    const listed = threatPhrases[language];
    known = listed ? compilePhrases<true>([[true, listed.phrases]], listed.named) : null;
    made.set(language, known);
  }
  return known;
}

/** What is denied ("I will not kill you") or told by somebody else ("he said I will kill you") is none. */
export function markThreats(words: readonly Word[], language: Language, tokens: Tokens): void {
  phrasesOf(language)?.find(words, (_, first, last) => {
    const from = placeOf(tokens, words[first]!.start);
    const to = placeOf(tokens, words[last]!.start);
    for (let at = from; at <= to; at += 1) if ((tokens.bits[at]! & is.negation) !== 0) return;
    const { sentence } = words[first]!;
    for (let at = from - 1; at >= 0 && from - at <= 3 && tokens.sentences[at] === sentence; at -= 1)
      if ((tokens.bits[at]! & is.reported) !== 0) return;
    tokens.bits[from]! |= is.threatening;
    tokens.seen |= is.threatening;
    tokens.ends[from] = Math.max(tokens.ends[from]!, words[last]!.end);
  });
}
