/** Which company makes a word abuse. */
import type { Found } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import type { Language } from './language.ts';
import { is } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const alone = is.threatening | is.insulting | is.sexual | is.hateful;
const strong = is.dehumanising | is.negative | is.emotion | is.weakSlur | is.insult;
const hot = alone | strong | is.vicious | is.slur | is.likened | is.violence | is.profanity | is.hostile;
const looked = hot | is.positive;

/** A text so short that a group in one sentence is what "they" in the next one means. */
const short = 40;
/** How far back a word of negation reaches. */
const reach = 4;
/** A moderator needs no more than so many; hints leave room for what counts. */
const mostHints = 20;
const most = 100;
/** Hostile words alone must add up to this. */
const enough = 2.5;

export function abuseIn(reading: Reading, language: Language, tokens: Tokens, found: Found[]): void {
  if ((tokens.seen & looked) === 0) return;
  unquote(reading, tokens);
  const brief = tokens.length <= short;
  const before = found.length;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    // A short text is one scope, a long one is read sentence by sentence.
    while (to < tokens.length && (brief || tokens.sentences[to] === tokens.sentences[from])) to += 1;
    scope(reading, language, tokens, from, to, brief, found);
    from = to;
  }
  if (!found.slice(before).some(({ confidence }) => confidence >= 0.5)) hostility(reading, language, tokens, found);
}

/** Words in quotation marks are somebody else's, where the text says more than the quotation. */
function unquote(reading: Reading, tokens: Tokens): void {
  const { text } = reading;
  let opened = -1;
  let outside = 0;
  let quoted = 0;
  let at = 0;
  if (!quotes.test(text)) return;
  const ranges: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!;
    if (opened < 0 && opening.has(sign)) opened = index;
    else if (opened >= 0 && closing.has(sign)) {
      ranges.push(opened, index);
      opened = -1;
    }
  }
  if (ranges.length === 0) return;
  let range = 0;
  const inside = (place: number): boolean => {
    while (range < ranges.length && ranges[range + 1]! < place) range += 2;
    return range < ranges.length && ranges[range]! < place;
  };
  for (at = 0; at < tokens.length; at += 1) if (inside(tokens.starts[at]!)) quoted += 1; else outside += 1; // prettier-ignore
  if (outside < 2 || quoted === 0) return;
  range = 0;
  for (at = 0; at < tokens.length; at += 1) if (inside(tokens.starts[at]!)) tokens.bits[at] = 0;
}
const quotes = /["“”„«»「『]/;
const opening = new Set('"“”„«»「『');
const closing = new Set('"“”«»」』');

function scope(reading: Reading, language: Language, tokens: Tokens, from: number, to: number, brief: boolean, found: Found[]): void {
  const { bits } = tokens;
  let all = 0;
  for (let at = from; at < to; at += 1) all |= bits[at]!;
  if ((all & looked) === 0) return;
  const group = groupIn(tokens, from, to);
  const wide = brief ? 12 : 6;
  const verbFinal = language === 'hi' || language === 'zh';
  // Where the verb is last, what was said stands before "says".
  const excused = (all & is.excused) !== 0;
  let reported = !excused && verbFinal && (all & is.reported) !== 0;
  const opposed = !excused && (all & is.opposed) !== 0;
  let negated = -100;
  let intent = -100;
  let me = -100;
  let you = -100;
  let aimed = -100;
  let them = -100;
  let ownAt = -100;
  const own = (all & is.own) !== 0;
  let sentence = tokens.sentences[from]!;
  for (let at = from; at < to; at += 1) {
    const word = bits[at]!;
    if (tokens.sentences[at] !== sentence) {
      sentence = tokens.sentences[at]!;
      negated = me = you = them = -100;
    }
    if ((word & hot) !== 0) {
      const spoken = reported || opposed;
      const not = at - negated <= ((word & is.violence) !== 0 ? reach + 2 : reach) || (language !== 'en' && follows(tokens, at, to, 2, is.negation));
      const mark = (kind: string, confidence: number): void => {
        if (found.length < (confidence < 0.5 ? mostHints : most))
          found.push({ class: 'abuse', kind, field: reading.field, start: tokens.starts[at]!, end: tokens.ends[at]!, confidence });
      };
      const self = at - me <= 8 && you < 0 && them < me && (word & is.slur) === 0;
      const toYou = at - you <= 5 || (at + 1 < to && (bits[at + 1]! & is.you) !== 0);
      if ((word & alone) !== 0) {
        if (!(reported && opposed) && at - negated > 1)
          mark((word & is.threatening) !== 0 ? 'threat' : (word & is.sexual) !== 0 ? 'sexual' : (word & is.hateful) !== 0 ? 'hate' : 'insult', 0.75);
      } else if ((word & is.slur) !== 0) {
        mark('hate', own || spoken || self ? 0.3 : 0.8);
      } else if ((word & is.violence) !== 0 && group >= 0) {
        const meant = at - intent <= wide || imperative(tokens, from, at) || verbFinal || language === 'ar';
        if (meant && !not && !spoken && near(group, at, brief ? short : 8)) mark('threat', 0.75);
      } else if ((word & (strong & ~is.weakSlur)) !== 0 && group >= 0 && (brief || near(group, at, 8))) {
        if (!not && !spoken) mark('hate', 0.7);
      } else if ((word & is.likened) !== 0 && group >= 0 && likening(tokens, from, at, at - aimed <= 4, verbFinal || language === 'ar')) {
        if (!not && !spoken) mark('hate', 0.7);
      } else if ((word & is.profanity) !== 0 && group >= 0 && !spoken && !not) {
        mark('hate', 0.6);
      } else if ((word & is.weakSlur) !== 0) {
        const aim = at - aimed <= 3 || toYou || (at + 1 < to && (bits[at + 1]! & (is.aimed | is.person)) !== 0) || group >= 0;
        if (aim && !own && !spoken && !not && !self) mark(group >= 0 ? 'hate' : 'insult', 0.65);
      } else if ((word & is.insult) !== 0) {
        mark('insult', self || (at - ownAt <= 3 && you < ownAt) || inSingleQuotes(reading.text, tokens.starts[at]!, tokens.ends[at]!) || (not && negated > you) || reported || at - me <= 2 ? 0.3 : 0.6);
      } else if ((word & is.dehumanising) !== 0) {
        if (!spoken && !not && !self && (toYou || (language === 'en' && at - them <= 4))) mark('insult', 0.55);
      } else if ((word & is.negative) !== 0) {
        if (!spoken && !not && you > me && at - you <= 3) mark('insult', 0.55);
      } else if ((word & is.profanity) !== 0) {
        const swornAt = (reading.text.charCodeAt(tokens.starts[at]!) | 32) === 102 && at + 1 < to && (bits[at + 1]! & is.you) !== 0;
        mark(swornAt && !not ? 'insult' : 'profanity', swornAt && !not && !self ? 0.6 : 0.3);
      }
    } else if ((word & is.positive) !== 0 && group >= 0 && (at - negated <= 8 || (language !== 'en' && follows(tokens, at, to, 5, is.negation))) && near(group, at, brief ? 14 : 9) && !reported && !opposed) {
      if (all & is.negation && !(all & is.violence))
        found.push({ class: 'abuse', kind: 'hate', field: reading.field, start: tokens.starts[at]!, end: tokens.ends[at]!, confidence: 0.6 });
    }
    if ((word & is.negation) !== 0) negated = at;
    if ((word & is.intent) !== 0) intent = at;
    if ((word & is.me) !== 0) me = at;
    if ((word & is.you) !== 0) you = at;
    if ((word & is.aimed) !== 0) aimed = at;
    if ((word & is.them) !== 0) them = at;
    if ((word & is.reported) !== 0 && !excused) reported = true;
    if ((word & is.own) !== 0) ownAt = at;
  }
}

/** Where a protected group is named, or -1. An adjective needs a person or a word of contempt behind it. */
function groupIn(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const word = tokens.bits[at]!;
    if ((word & is.group) !== 0) return at;
    if ((word & is.groupAdjective) !== 0 && at + 1 < to && (tokens.bits[at + 1]! & (is.person | is.dehumanising | is.likened | is.insult)) !== 0)
      return at;
  }
  return -1;
}

/** Whether one of the next tokens is of the class. */
function follows(tokens: Tokens, at: number, to: number, count: number, bit: number): boolean {
  for (let next = at + 1; next < to && next <= at + count; next += 1) if ((tokens.bits[next]! & bit) !== 0) return true;
  return false;
}

const inSingleQuotes = (text: string, start: number, end: number): boolean => {
  const [before, after] = [text[start - 1], text[end]];
  return (before === "'" || before === '‘') && (after === "'" || after === '’');
};

const near = (a: number, b: number, distance: number): boolean => Math.abs(a - b) <= distance;

/** "Kill all …": the first word of the text. */
const imperative = (tokens: Tokens, from: number, at: number): boolean => at === from || (at - from < 2 && (tokens.bits[from]! & is.intent) !== 0);

/** From a likening back over "are", "the" and adverbs to somebody. */
function likening(tokens: Tokens, from: number, at: number, aimed: boolean, nominal: boolean): boolean {
  for (let back = at - 1; back >= from && at - back < 8; back -= 1) {
    const word = tokens.bits[back]!;
    if ((word & (is.group | is.groupAdjective | is.person | is.you | is.them)) !== 0) return nominal || back < at - 1 || (aimed && (word & is.groupAdjective) !== 0);
    if ((word & (is.glue | is.aimed)) === 0) return false;
  }
  return false;
}

/**
 * Hostile words that are none by themselves and are not said of the writer: they must add up, within a sentence or two. Shouting adds.
 */
function hostility(reading: Reading, language: Language, tokens: Tokens, found: Found[]): void {
  const { bits } = tokens;
  const english = language === 'en';
  const base = (shouting(reading.text) ? 0.75 : 0) + (jeers.test(reading.text) ? 1 : 0) + ((tokens.seen & is.public) !== 0 ? 1 : 0);
  let sum = base;
  let first = -1;
  let me = -100;
  let negated = -100;
  let reported = -100;
  let sentence = 0;
  if ((tokens.seen & is.reported) !== 0 && (tokens.seen & is.opposed) !== 0) return;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.sentences[at] !== sentence) {
      sentence = tokens.sentences[at]!;
      me = negated = -100;
      sum = Math.max(base, sum - 1);
      if (sum === base) first = -1;
    }
    const word = bits[at]!;
    if ((word & is.me) !== 0) {
      me = at;
      sum = Math.max(base, sum - 0.5);
      continue;
    }
    if ((word & (is.you | is.them)) !== 0) me = -100;
    if ((word & is.negation) !== 0) negated = at;
    if ((word & is.reported) !== 0) reported = at;
    let worth = 0;
    if ((word & (is.vicious | is.insult)) !== 0) worth = 2.5;
    else if (english && (word & is.dehumanising) !== 0) worth = 2;
    else if ((word & is.hostile) !== 0 || (english && (word & is.negative) !== 0)) worth = 1.5;
    else if ((word & is.profanity) !== 0) worth = 1.25;
    else if ((word & is.you) !== 0) worth = 0.25;
    if (worth > 1 && inSingleQuotes(reading.text, tokens.starts[at]!, tokens.ends[at]!)) continue;
    if (worth === 0 || (worth > 1 && (at - me <= 8 || at - negated <= 3 || at - reported <= 2))) continue;
    if (worth > 1 && first < 0) first = at;
    sum += worth;
    if (first >= 0 && sum >= enough) {
      const [start, end] = [tokens.starts[first]!, tokens.ends[at]!];
      found.push({ class: 'abuse', kind: 'insult', field: reading.field, start, end, confidence: 0.5 });
      return;
    }
  }
}

const jeers = /🖕|🤡|💩|🤮/u;

/** Two marks of exclamation, or more capital than small letters. */
function shouting(text: string): boolean {
  if (text.includes('!!')) return true;
  let capital = 0;
  let small = 0;
  for (let at = 0; at < text.length && at < 300; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 64 && code < 91) capital += 1;
    else if (code > 96 && code < 123) small += 1;
  }
  return capital > 12 && capital > small;
}
