import type { Found } from '../finding.ts';
import type { Phase } from '../inspect.ts';
import type { Reading, Word } from '../reading.ts';
import { cueBits, judgeMatch } from './judging.ts';
import { unpack } from '../linear.ts';
import { judgeText, longFrom, type Judgement } from './model.ts';
import { compilePhrases, matchAt, wordKey, type Language, type Pattern, type PhraseIndex } from './phrases.ts';
import { spelled } from './spelling.ts';
import { unmasked } from './unmasking.ts';
import { medical, risk, safeguarding } from './weights.ts';

/**
 * A phase that knows the phrases of these languages; they are compiled, and the model unpacked, at the first text. `second` is another
 * opinion on what is only hinted at, as the logarithm of its odds: the surer one counts.
 */
export function crisisPhase(languages: readonly Language[], second?: (words: readonly Word[]) => Judgement): Phase {
  let index: PhraseIndex | undefined;
  let model: Model | undefined;
  return {
    name: 'crisis',
    version: 9,
    find: (draft, { kind }) => {
      const byWord = (index ??= compilePhrases(languages, cueBits, cueBits.neg));
      const weighed = (model ??= { risk: unpack(risk), medical: unpack(medical), safeguarding: unpack(safeguarding) });
      return draft.readings.flatMap((written) => {
        const words = unmasked(written);
        const reading = words === written.words ? written : { ...written, words };
        const { found, doubted } = saidIn(reading, byWord);
        const said = found.some((each) => each.class === 'crisis' && each.confidence >= counts);
        const hinted = said ? undefined : hintedIn(reading, weighed, second, doubted, kind);
        return hinted ? [...found, hinted] : found;
      });
    },
  };
}

type Model = Readonly<Record<'risk' | 'medical' | 'safeguarding', Int8Array>>;

/** From here on a pattern that was found again says nothing new. */
const mostOfOne = 4;
const mostTries = 2000;
/** So many words behind a denial it can be taken back. */
const taken = 14;
const counts = 0.5;
/** A finding of the model below this is no help to a moderator. */
const worthAHint = 0.35;
/**
 * The model knows no denial. In a text of a sentence or two in which a phrase was denied it has to be this much surer, in the logarithm
 * of the odds; in a longer one a denial proves nothing ("I'm not suicidal, but").
 */
const doubt = 2;
const sentenceOrTwo = 25;
/** A few words say less than their sum pretends, a handful even less. */
const few = 0.15;
const handful = 10;
const ofAHandful = 0.5;
/** Not to wake from it is what people fear of an operation, and no wish of theirs. */
const operated = /*#__PURE__*/ new Set(
  'anaesthetic anaesthesia anesthetic anesthesia operation surgery anestesia operacion cirugia'.split(' '),
);
const ofAnOperation = 1.2;
/** The models have read little Spanish, and hardly any that is harmless. */
const english = /*#__PURE__*/ new Set('the and is my i im to of it that was she you for but this are with have'.split(' '));
const spanish = /*#__PURE__*/ new Set('el la los las de que en un una mi se es y lo con por para del le su'.split(' '));
const littleRead = 0.5;

/** Fewer words than these tell the model nothing; the phrases still read them. */
const fewest = 6;
/** People in danger ask for help far more often than they review a clinic: elsewhere the model has to be this much surer. */
const askedIn = 'question';
const elsewhere = 1.2;

/** What the phrases find, and whether one was there that does not count as it stands. */
function saidIn(reading: Reading, byWord: PhraseIndex): { found: Found[]; doubted: boolean } {
  const words = spelled(reading.words);
  const spelledOut = { ...reading, words };
  const found: Found[] = [];
  let doubted = false;
  /** Where something was denied last; what takes it back counts behind it alone. */
  let deniedAt = -Infinity;
  let spent: Map<Pattern, number> | undefined;
  // In a text of a book's length one word said thousands of times is looked at no further.
  const tries = words.length > 2000 ? new Map<readonly Pattern[], number>() : undefined;
  for (let at = 0; at < words.length; at += 1) {
    const patterns = byWord.get(wordKey(words[at]!.text));
    if (!patterns) continue;
    if (tries) {
      const before = tries.get(patterns) ?? 0;
      if (before > mostTries) continue;
      tries.set(patterns, before + 1);
    }
    for (const pattern of patterns) {
      const times = spent?.get(pattern) ?? 0;
      if (times >= mostOfOne) continue;
      const match = matchAt(pattern, words, at);
      if (!match) continue;
      if (pattern.rule === 'denial') {
        deniedAt = match.last;
        continue;
      }
      if (pattern.rule === 'turn' && match.first - deniedAt > taken) continue;
      const { confidence, soon, denied } = judgeMatch(pattern, spelledOut, match.first, match.last);
      if (denied && pattern.rule !== 'farewell') deniedAt = match.last;
      const grieves = pattern.kind === 'bereavement';
      if (confidence < counts && !grieves && (denied || pattern.rule !== 'farewell') && pattern.rule !== 'turn') doubted = true;
      if (confidence < 0.2) continue;
      if (confidence >= counts) (spent ??= new Map()).set(pattern, times + 1);
      const kind = soon && pattern.kind === 'ideation' && confidence > 0.7 ? 'imminent' : pattern.kind;
      const { start } = words[match.first]!;
      const { end } = words[match.last]!;
      keep(found, { class: grieves ? 'grief' : 'crisis', kind, field: reading.field, start, end, confidence: round(confidence) });
    }
  }
  return { found, doubted };
}

/** What the model makes of the whole text; the span is the sentence that says most. */
function hintedIn(
  { words: all, field, hasDigit }: Reading,
  model: Model,
  second: ((words: readonly Word[]) => Judgement) | undefined,
  doubted: boolean,
  kind: string,
): Found | undefined {
  const words = withoutContact(all, hasDigit);
  if (words.length < fewest) return undefined;
  const small = judgeText(words, model.risk);
  const own = { ...small, score: small.score * risk.scale + (words.length > longFrom ? risk.long : risk.bias) };
  const other = second?.(words);
  const { score, first, last } = other && other.score > own.score ? other : own;
  const short = words.length <= sentenceOrTwo;
  const doubts = (short ? few : 0) + (short && doubted ? doubt : 0) + (kind === askedIn ? 0 : elsewhere) + unsure(words);
  const confidence = 1 / (1 + Math.exp(doubts - score));
  if (confidence < worthAHint) return undefined;
  const illness = judgeText(words, model.medical).score * medical.scale + medical.bias;
  const harm = judgeText(words, model.safeguarding).score * safeguarding.scale + safeguarding.bias;
  const nearest = Math.max(illness, harm) < 0 ? 'ideation' : illness >= harm ? 'medical_emergency' : 'safeguarding';
  return {
    class: 'crisis',
    implied: true,
    kind: nearest,
    field,
    start: words[first]!.start,
    end: words[last]!.end,
    confidence: round(Math.min(0.9, confidence)),
  };
}

/** How much surer the models have to be of these words for what they are. */
function unsure(words: readonly Word[]): number {
  let doubts = 0;
  if (words.length <= handful && words[0]!.sentence === words.at(-1)!.sentence)
    doubts += words.some(({ text }) => operated.has(text)) ? ofAHandful + ofAnOperation : ofAHandful;
  // The first words tell the language.
  const told = words.slice(0, 40);
  if (!told.some(({ text }) => english.has(text)) && told.filter(({ text }) => spanish.has(text)).length > 1) doubts += littleRead;
  return doubts;
}

/** How to be reached is no sign of danger, nor is a name, though people in danger give both: without "my name is …" and "ring me on …". */
function withoutContact(words: readonly Word[], hasDigit: boolean): readonly Word[] {
  if (!words.some(({ text }) => reaching.has(text) || text === 'name' || (hasDigit && number.test(text)))) return words;
  const named = words.findIndex(({ text }, at) => text === 'name' && words[at - 1]?.text === 'my' && words[at + 1]?.text === 'is');
  return words.filter(({ text }, at) => {
    if (number.test(text) || (named > 0 && at >= named - 1 && at <= named + 3)) return false;
    if (reaching.has(text)) return words[at + 1]?.text !== 'me';
    if (text === 'me') return !reaching.has(words[at - 1]?.text ?? '');
    return !((text === 'on' || text === 'at') && words[at - 1]?.text === 'me' && reaching.has(words[at - 2]?.text ?? ''));
  });
}
const reaching = /*#__PURE__*/ new Set('ring phone call text email contact reach message'.split(' '));
const number = /\d{3}/;

/** Adds a finding; of two of one kind that overlap the surer stays, or the longer. */
function keep(found: Found[], next: Found): void {
  for (let at = found.length - 1; at >= 0 && at >= found.length - 6; at -= 1) {
    const there = found[at]!;
    if (there.end <= next.start || next.end <= there.start) continue;
    if (there.class !== next.class || (there.kind !== next.kind && Math.min(there.confidence, next.confidence) >= counts)) continue;
    const better = next.confidence - there.confidence || next.end - next.start - (there.end - there.start);
    if (better > 0) found[at] = next;
    return;
  }
  if (found.length < 60 || next.confidence >= counts) found.push(next);
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
