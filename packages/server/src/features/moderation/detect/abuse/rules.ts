/** Which company makes a word abuse. */
import type { FindingKind } from '../finding.ts';
import type { Found } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../language.ts';
import { isOfAnother, isOfMyself, isSaid, reachOf } from './clause.ts';
import { is } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const alone = is.threatening | is.insulting | is.sexual | is.hateful;
const strong = is.dehumanising | is.negative | is.emotion | is.weakSlur | is.insult;
const hot = alone | strong | is.vicious | is.slur | is.likened | is.violence | is.profanity | is.hostile;
const looked = hot | is.positive;
/** What is hate or a threat when it is said of a group. */
const ofGroups = is.dehumanising | is.negative | is.emotion | is.insult | is.likened | is.violence | is.profanity;

/** What may stand between "is a" and a word of contempt. */
const small = is.glue | is.calling | is.aimed | is.negative | is.weakSlur | is.insult | is.profanity | is.hostile;
const addressed = is.you | is.person;

/** A text so short that a group in one sentence is what "they" in the next one means. */
const short = 40;
/** In a longer text a group is meant within so many words. */
const nearBy = 8;
const never = -100;
/** How far back a word of negation reaches. */
const reach = 4;
/** The same over "I don't think that". */
const reachRaised = 9;
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
  for (let from = 0; from < tokens.length;) {
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

/** What stands around a word: where each class was last seen in its sentence, or in the scope. */
class Company {
  negated = never;
  me = never;
  you = never;
  them = never;
  intent = never;
  aimed = never;
  own = never;
  group = never;
  /** A word of saying. */
  said = never;
  /** And that nobody said it. */
  unsaid = false;
  reported: boolean;
  readonly tokens: Tokens;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  readonly brief: boolean;
  /** Classes anywhere in the scope. */
  readonly all: number;
  readonly excused: boolean;
  readonly opposed: boolean;
  readonly firstGroup: number;

  constructor(tokens: Tokens, language: Language, from: number, to: number, brief: boolean, all: number) {
    this.tokens = tokens;
    this.language = language;
    this.from = from;
    this.to = to;
    this.brief = brief;
    this.all = all;
    this.excused = (all & is.excused) !== 0;
    this.opposed = !this.excused && (all & is.opposed) !== 0;
    // Where the verb comes last, what was said stands before "says".
    this.reported = !this.excused && this.verbLast && (all & is.reported) !== 0;
    this.firstGroup = groupIn(tokens, from, to);
  }

  get verbLast(): boolean {
    return this.language === 'hi' || this.language === 'zh';
  }
  /** Languages that say "X scum" for "X are scum". */
  get withoutCopula(): boolean {
    return this.verbLast || this.language === 'ar';
  }

  /** Languages that say "are" between "you" and the word, so that "you have an ugly wound" is none: `called` looks. */
  get byCalling(): boolean {
    return this.language !== 'en' && !this.withoutCopula;
  }

  pass(word: number, at: number): void {
    if ((word & is.negation) !== 0) this.negated = at;
    if ((word & is.intent) !== 0) this.intent = at;
    if ((word & is.me) !== 0) this.me = at;
    if ((word & is.you) !== 0) this.you = at;
    if ((word & is.aimed) !== 0) this.aimed = at;
    if ((word & is.them) !== 0) this.them = at;
    if ((word & is.own) !== 0) this.own = at;
    if ((word & (is.group | is.groupAdjective)) !== 0 && groupIn(this.tokens, at, Math.min(at + 2, this.to)) === at) this.group = at;
    if ((word & is.reported) !== 0 && !this.excused) {
      this.reported = true;
      this.said = at;
      this.unsaid = at - this.negated <= 3;
    }
  }

  /**
   * "The doctor is a fool", "you are all fools": one person or the reader, and nothing but small words up to the word. Arabic has no
   * "is", Hindi has it behind. Without a subject ("c'est un …") the word must end the clause: "a horrible" goes on to say what.
   */
  called(at: number, endsClause: boolean): boolean {
    if (this.language === 'en' || (this.language === 'hi' && !follows(this.tokens, at, this.to, 2, is.calling))) return false;
    const { bits, sentences } = this.tokens;
    const inSentence = (back: number): boolean => back >= this.from && sentences[back] === sentences[at];
    let back = at - 1;
    while (inSentence(back) && at - back <= 5 && (bits[back]! & small) !== 0 && (bits[back]! & addressed) === 0) back -= 1;
    if (inSentence(back) && (bits[back]! & is.you) !== 0) return at - back <= 5;
    if (this.language === 'ar' || this.language === 'hi') return inSentence(back) && at - back <= 5 && (bits[back]! & is.person) !== 0;
    for (back = at - 1; inSentence(back) && (bits[back]! & is.calling) === 0; back -= 1)
      if (at - back > 4 || (bits[back]! & small) === 0) return false;
    if (!inSentence(back)) return false;
    const opening = !inSentence(back - 1);
    for (back -= 1; inSentence(back) && at - back <= 10; back -= 1) if ((bits[back]! & is.person) !== 0) return true;
    return opening && endsClause;
  }

  /** "This illness is a bastard": a thing stands where a person would. */
  saidOfIllness(at: number): boolean {
    const { bits, sentences } = this.tokens;
    for (let back = at - 1; back >= this.from && sentences[back] === sentences[at] && at - back <= 5; back -= 1) {
      if ((bits[back]! & is.likened) !== 0) return back < at - 1;
      if ((bits[back]! & (is.glue | is.calling | is.aimed)) === 0) return false;
    }
    return false;
  }

  endSentence(): void {
    this.negated = this.me = this.you = this.them = this.said = never;
  }

  /** A group is meant: anywhere in a short text, near by in a long one. */
  grouped(at: number): boolean {
    if (this.firstGroup < 0 || this.brief) return this.firstGroup >= 0;
    return at - this.group <= nearBy || groupIn(this.tokens, at + 1, Math.min(at + 1 + nearBy, this.to)) >= 0;
  }

  /** What the last word of negation does to one person's insult: nothing, over a comma with somebody new behind it. */
  deniedOf(at: number, text: string): 'denied' | 'more' | undefined {
    const { starts, ends } = this.tokens;
    const distance = at - this.negated;
    const does = distance <= reachRaised ? reachOf(text.slice(starts[this.negated]!, ends[at]!), this.language) : 'none';
    if (does === undefined) return this.denied(at, reach, 2) ? 'denied' : undefined;
    if (does === 'more') return 'more';
    if (does === 'raised' || (does === 'own' && distance <= reach)) return 'denied';
    return this.language !== 'en' && follows(this.tokens, at, this.to, 2, is.negation) ? 'denied' : undefined;
  }

  /** Somebody else's words: a report in the same clause. */
  told(at: number, text: string): boolean {
    const { starts, ends } = this.tokens;
    if (this.verbLast || !this.reported) return this.reported;
    const said = this.said === never ? false : isSaid(text.slice(starts[this.said]!, ends[at]!), this.language, this.unsaid);
    return said ?? this.reported;
  }

  /** Whether somebody new stands between "I" and a word. */
  another(at: number, text: string): boolean {
    const { starts, ends } = this.tokens;
    return this.me !== never && isOfAnother(text.slice(starts[this.me]!, ends[at]!), this.language);
  }

  /** Denied by a word before; also by one behind, in languages that put it there. */
  denied(at: number, before: number, behind: number): boolean {
    return at - this.negated <= before || (this.language !== 'en' && follows(this.tokens, at, this.to, behind, is.negation));
  }
}

function scope(reading: Reading, language: Language, tokens: Tokens, from: number, to: number, brief: boolean, found: Found[]): void {
  let all = 0;
  for (let at = from; at < to; at += 1) all |= tokens.bits[at]!;
  if ((all & looked) === 0) return;
  const company = new Company(tokens, language, from, to, brief, all);
  let sentence = tokens.sentences[from]!;
  for (let at = from; at < to; at += 1) {
    if ((tokens.bits[at]! & (is.insult | is.insulting)) !== 0 && company.saidOfIllness(at)) tokens.bits[at] = is.profanity;
    const word = tokens.bits[at]!;
    if (tokens.sentences[at] !== sentence) {
      sentence = tokens.sentences[at]!;
      company.endSentence();
    }
    if ((word & looked) !== 0) {
      const said = verdict(word, at, company, reading.text);
      if (said && found.length < (said[1] < 0.5 ? mostHints : most)) {
        const [kind, confidence] = said;
        found.push({ class: 'abuse', kind, field: reading.field, start: tokens.starts[at]!, end: tokens.ends[at]!, confidence });
      }
    }
    company.pass(word, at);
  }
}

type Said = readonly [kind: FindingKind<'abuse'>, confidence: number];

function verdict(word: number, at: number, company: Company, text: string): Said | undefined {
  const { tokens, you, me, to } = company;
  if ((word & hot) === 0) return unworthy(at, company) ? ['hate', 0.6] : undefined;
  const spoken = company.reported || company.opposed;
  if ((word & alone) !== 0) {
    if ((company.reported && company.opposed) || at - company.negated <= 1) return undefined;
    return (word & is.insulting) !== 0 && ofMyself(text, tokens, at, company) ? ['insult', 0.3] : [kindOf(word), 0.75];
  }
  const after = at + 1 < to ? tokens.bits[at + 1]! : 0;
  const self = at - me <= 8 && you < 0 && company.them < me;
  const own = (company.all & is.own) !== 0;
  if ((word & is.slur) !== 0) return ['hate', own || spoken ? 0.3 : 0.8];
  const not = company.denied(at, (word & is.violence) !== 0 ? reach + 2 : reach, 2);
  if ((word & ofGroups) !== 0 && company.grouped(at)) {
    const spared = spoken || not;
    if ((word & is.violence) !== 0) {
      const meant = company.withoutCopula || at - company.intent <= (company.brief ? 12 : 6) || imperative(tokens, company.from, at);
      return meant && !spared ? ['threat', 0.75] : undefined;
    }
    if ((word & (is.dehumanising | is.negative | is.emotion | is.insult)) !== 0) return spared ? undefined : ['hate', 0.7];
    if ((word & is.likened) !== 0 && likening(company, at)) return spared ? undefined : ['hate', 0.7];
    if ((word & is.profanity) !== 0 && !spared) return ['hate', 0.6];
  }
  const toYou = (!company.byCalling && at - you <= 5) || (after & is.you) !== 0;
  if ((word & is.weakSlur) !== 0 && company.firstGroup >= 0) return !own && !spoken && !not && !self ? ['hate', 0.65] : undefined;
  if ((word & ofOne) === 0) return swearing(word, at, not || self, after, tokens, text);
  const denial = company.deniedOf(at, text);
  const told = company.told(at, text);
  const confessed = ofMyself(text, tokens, at, company);
  const mine = confessed || ((self || at - me <= 2) && denial !== 'more' && !company.another(at, text));
  const excused = told || denial === 'denied' || mine || (company.reported && company.opposed);
  const said = insultAt(word, at, company, text, { toYou, after, mine, own, told, excused, denied: denial === 'denied' });
  // What is excused doesn't add up with other hostile words, either.
  if ((told || confessed || denial === 'denied') && (said === undefined || said[1] < 0.5))
    tokens.bits[at] = tokens.bits[at]! & ~(is.insult | is.weakSlur);
  return said;
}

/** Said of one person. */
const ofOne = is.weakSlur | is.insult | is.dehumanising | is.negative;

type Circumstances = {
  toYou: boolean;
  after: number;
  mine: boolean;
  own: boolean;
  told: boolean;
  denied: boolean;
  excused: boolean;
};

function insultAt(word: number, at: number, company: Company, text: string, around: Circumstances): Said | undefined {
  const { tokens, you, me, to } = company;
  const { toYou, after, mine, own, excused } = around;
  if ((word & is.weakSlur) !== 0) {
    const aim = at - company.aimed <= 3 || toYou || (after & (is.aimed | is.person)) !== 0 || company.called(at, true);
    return aim && !own && !excused ? ['insult', 0.65] : undefined;
  }
  if ((word & is.insult) !== 0) {
    const theirs = at - company.own <= 3 && you < company.own;
    const mild = mine || theirs || around.denied || around.told;
    return ['insult', mild || inSingleQuotes(text, tokens.starts[at]!, tokens.ends[at]!) ? 0.3 : 0.6];
  }
  if ((word & is.dehumanising) !== 0) {
    const somebody = toYou || (company.language === 'en' && at - company.them <= 4) || company.called(at, false);
    return somebody && !excused ? ['insult', 0.55] : undefined;
  }
  const somebody = (!company.byCalling && you > me && at - you <= 3) || (!mine && company.called(at, endsClause(text, tokens, at, to)));
  return somebody && !excused ? ['insult', 0.55] : undefined;
}

function swearing(word: number, at: number, excused: boolean, after: number, tokens: Tokens, text: string): Said | undefined {
  if ((word & is.profanity) === 0) return undefined;
  // "f*** you" has no phrase to be found by.
  const sworn = !excused && (text.charCodeAt(tokens.starts[at]!) | 32) === 102 && (after & is.you) !== 0;
  return sworn ? ['insult', 0.6] : ['profanity', 0.3];
}

/** "What an idiot I was". */
const ofMyself = (text: string, tokens: Tokens, at: number, { language }: Company): boolean =>
  isOfMyself(text.slice(tokens.ends[at]!, tokens.ends[at]! + 40), language);

const kindOf = (word: number): FindingKind<'abuse'> =>
  (word & is.threatening) !== 0 ? 'threat' : (word & is.sexual) !== 0 ? 'sexual' : (word & is.hateful) !== 0 ? 'hate' : 'insult';

/** "… do not deserve to live", "… have no value": something good that a group is denied. */
function unworthy(at: number, company: Company): boolean {
  if (company.firstGroup < 0 || company.reported || company.opposed || (company.all & is.violence) !== 0) return false;
  return company.denied(at, 8, 5) && (company.brief ? Math.abs(company.firstGroup - at) <= 14 : company.grouped(at));
}

/** Where a protected group is named, or -1. An adjective needs a person or a word of contempt behind it. */
function groupIn(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const word = tokens.bits[at]!;
    if ((word & is.group) !== 0) return at;
    if (
      (word & is.groupAdjective) !== 0 &&
      at + 1 < to &&
      (tokens.bits[at + 1]! & (is.person | is.dehumanising | is.likened | is.insult)) !== 0
    )
      return at;
  }
  return -1;
}

/** Whether one of the next tokens is of the class. */
function follows(tokens: Tokens, at: number, to: number, count: number, bit: number): boolean {
  for (let next = at + 1; next < to && next <= at + count; next += 1) if ((tokens.bits[next]! & bit) !== 0) return true;
  return false;
}

const endsClause = (text: string, tokens: Tokens, at: number, to: number): boolean =>
  at + 1 >= to ||
  tokens.sentences[at + 1] !== tokens.sentences[at] ||
  /[,;:)–—]/.test(text.slice(tokens.ends[at]!, tokens.starts[at + 1]!));

const inSingleQuotes = (text: string, start: number, end: number): boolean => {
  const [before, after] = [text[start - 1], text[end]];
  return (before === "'" || before === '‘') && (after === "'" || after === '’');
};

/** "Kill all …": the first word of the text. */
const imperative = (tokens: Tokens, from: number, at: number): boolean =>
  at === from || (at - from < 2 && (tokens.bits[from]! & is.intent) !== 0);

/** From a likening back over "are", "the" and adverbs to somebody. */
function likening({ tokens, from, aimed, withoutCopula }: Company, at: number): boolean {
  for (let back = at - 1; back >= from && at - back < 8; back -= 1) {
    const word = tokens.bits[back]!;
    if ((word & (is.group | is.groupAdjective | is.person | is.you | is.them)) !== 0)
      return withoutCopula || back < at - 1 || (at - aimed <= 4 && (word & is.groupAdjective) !== 0);
    if ((word & (is.glue | is.aimed | is.calling)) === 0) return false;
  }
  return false;
}

/**
 * Hostile words that are none by themselves and are not said of the writer: they must add up, within a sentence or two. Shouting adds.
 */
function hostility(reading: Reading, language: Language, tokens: Tokens, found: Found[]): void {
  const { bits } = tokens;
  const english = language === 'en';
  // A ward is filthy and disgusting, too: somebody must be there to be meant.
  const somebody = (tokens.seen & people) !== 0;
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
    else if (english && (word & is.negative) !== 0) worth = somebody ? 1.5 : 0;
    else if ((word & is.hostile) !== 0) worth = 1.5;
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

const people = is.you | is.them | is.person | is.public | is.group | is.vicious | is.insult | is.weakSlur | is.slur | is.dehumanising;

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
