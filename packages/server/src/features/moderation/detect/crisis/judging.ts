/**
 * What the words around a phrase make of it: denied, past, somebody else's, a film's, a leaflet's, a joke. A phrase that is said of
 * the writer or of someone near, now, keeps its confidence; every other reading lowers it, mostly below the point where it counts.
 */
import type { Reading, Word } from '../reading.ts';
import { wordKey, type Pattern } from './phrases.ts';

/** What a word can say of the phrase beside it; the languages list their words for each. */
export const cueBits = {
  neg: 1,
  /** Ends the reach of a denial: "I don't know why but", "not sure if". */
  break: 2,
  past: 4,
  was: 8,
  now: 16,
  better: 32,
  me: 64,
  they: 128,
  you: 256,
  people: 512,
  fiction: 1024,
  study: 2048,
  funny: 4096,
  soon: 8192,
  /** Words of asking in general, or of telling how it went: an emergency in them is none. */
  asks: 16384,
  /** Makes a past form mean the present: "I wish I was". */
  wish: 32768,
  /** What makes a past form a perfect one: "I have had". */
  have: 65536,
  recent: 131072,
  /** Signs and symptoms in general. */
  sign: 262144,
  /** "Fine now": the word before "now" that makes it the end of it. */
  well: 524288,
  /** Opens a clause whose past is not that of what follows: "After what they did to me I". */
  after: 1048576,
  /** Words of treatment: fear and bruises after an operation have it for their cause. */
  care: 2097152,
  /** "How do you": asked of everybody, when nobody else is spoken of. */
  how: 4194304,
  /** "As a child": what was done then. */
  aged: 8388608,
  /** "lol", "no joke": of a wish of one's own it takes little away, and denied it takes nothing. */
  joke: 16777216,
  /** Queues and forms: what "makes me want to die" without any wish to. */
  trifle: 33554432,
  /** "Makes me", "losing the will": where such a figure of speech begins. */
  figure: 67108864,
  /** "Can't" before "not" is no denial. */
  must: 134217728,
  /** Words of telling how it went. Violence is told so while it goes on ("when he drinks", "and then he"). */
  tells: 268435456,
  /** What makes a farewell one for ever. */
  parting: 536870912,
  /** Why people say goodbye: a move, a new job. */
  onward: 1073741824,
  /** Who was saved and put right is in no danger now. */
  mended: -2147483648,
  /** `parting` and `onward`: a farewell for ever, or the last of something else. */
  maybe: 1610612736,
  /** `mended` and `onward`: what says of an event that it was play, an accident or all in order. */
  chance: -1073741824,
} as const;

/** `denied`: somebody said that it is not so, or of a farewell, what it is for. */
export type Judged = { confidence: number; soon: boolean; denied: boolean };

const year = /^(?:19|20)\d\d$/;
const before = 12;
const after = 9;
/** How far from a farewell its reason is looked for, in other sentences too. */
const reason = 20;

export function judgeMatch(pattern: Pattern, reading: Reading, first: number, last: number): Judged {
  const { words } = reading;
  const { cues, rule } = pattern;
  const sentence = words[first]?.sentence ?? 0;
  const cueOf = (word: Word): number => cues.get(wordKey(word.text)) ?? (reading.hasDigit && year.test(word.text) ? cueBits.past : 0);

  /** "No joke", "I wish I was joking": says that it is meant. */
  const isMeant = (at: number, from: number): boolean => {
    for (let back = at - 1; back >= from && back >= at - 4 && words[back]!.sentence === sentence; back -= 1)
      if (cueOf(words[back]!) & (cueBits.neg | cueBits.wish)) return true;
    return false;
  };

  let within = 0;
  for (let at = first; at <= last; at += 1) within |= cueOf(words[at]!);
  if (within & cueBits.have) within &= ~cueBits.was;
  // Leftwards: the nearest subject is the one it is said of.
  let left = 0;
  let near = 0;
  /** Past forms also in front of whom it is said of. */
  let farther = 0;
  let subject = within & cueBits.me;
  let figure = within;
  let denied = false;
  let chance = false;
  // A phrase that itself begins with such a word ("but", "if", "why") is out of reach.
  let open = !(words[first] && cueOf(words[first]) & cueBits.break);
  for (let at = first - 1; at >= 0 && at >= first - before; at -= 1) {
    const word = words[at]!;
    if (word.sentence !== sentence) break;
    const cue = cueOf(word);
    chance ||= (cue & cueBits.chance) === cueBits.chance;
    const distance = first - at;
    // What stands before it says how it is meant, and nothing of the wish.
    if (cue & cueBits.joke && isMeant(at, 0)) break;
    if (distance <= 4) figure |= cue;
    if (distance <= 5) {
      near |= left & (cueBits.me | cueBits.they) ? cue & ~cueBits.was : cue;
      farther |= cue & cueBits.was;
    }
    left |= cue;
    if (cue & cueBits.have && distance <= 6) {
      near &= ~cueBits.was;
      farther &= ~cueBits.was;
    }
    if (!subject && distance <= 8) subject = cue & (cueBits.me | cueBits.they | cueBits.you | cueBits.people);
    if (distance <= 5 && open) {
      if (cue & cueBits.neg) {
        const earlier = words[at - 1];
        // "why not", "if I don't", "whether or not", "I can't not": not a denial.
        denied = !(earlier && earlier.sentence === sentence && cueOf(earlier) & (cueBits.break | cueBits.must));
        open = false;
      } else if (cue & cueBits.break) open = false;
    }
  }
  if (!(left & cueBits.after)) near |= farther;
  let right = 0;
  let close = 0;
  let today = -Infinity;
  for (let at = last + 1; at < words.length && at <= last + after; at += 1) {
    const word = words[at]!;
    if (word.sentence !== sentence) break;
    let cue = cueOf(word);
    if (cue & cueBits.joke && isMeant(at, last + 1)) cue &= ~cueBits.joke;
    right |= cue;
    chance ||= (cue & cueBits.chance) === cueBits.chance;
    if (cue & cueBits.now) today = at;
    if (cue & cueBits.well) {
      const next = words[at + 1];
      // "Fine now", and of what was: "today I am fine".
      if ((next && next.sentence === sentence && cueOf(next) & cueBits.now) || ((near | within) & cueBits.was && at - today <= 3))
        right |= cueBits.better;
    }
    // "My husband hits me in his sleep", "he stops breathing in his sleep": an illness of the one.
    if (word.text === 'sleep' && words[at - 2]?.text === 'in' && cueOf(words[at - 1]!) & cueBits.they)
      chance ||= Boolean(within & cueBits.me) || words[last]!.text === 'breathing';
    // "They put me right".
    if (word.text === 'right' && words[at - 2]?.text === 'put') right |= cueBits.mended;
    if (at <= last + 4 || (reading.hasDigit && year.test(word.text))) close |= cue;
  }
  const around = left | right | within;
  const beside = left | right;
  let { confidence } = pattern;
  const less = (factor: number): void => void (confidence *= factor);

  if (denied) less(rule === 'ask' ? 0.8 : 0.1);
  // What is told in the past form has come to stay: "it made me suicidal".
  const was = rule !== 'told' && (within | near) & cueBits.was && !((within | near) & cueBits.wish);
  const isPast = Boolean(beside & (cueBits.past | cueBits.better)) || Boolean(was);
  const isNow = Boolean(around & (pattern.kind === 'imminent' ? cueBits.now | cueBits.recent : cueBits.now)) && !(beside & cueBits.better);
  if (rule === 'say' || rule === 'ask' || rule === 'told') {
    if (close & cueBits.funny) less(0.3);
    const joking = (left | close) & cueBits.joke;
    const trifle = beside & cueBits.trifle;
    if (figure & cueBits.figure ? joking || trifle : joking && trifle) less(0.3);
    else if (joking && subject & cueBits.me && rule === 'say' && pattern.kind !== 'safeguarding' && words[last]!.text !== 'my') less(0.8);
    else if (close & cueBits.joke) less(0.3);
    if (around & cueBits.fiction) less(0.5);
    if (beside & cueBits.study && (!(within & cueBits.me) || rule === 'ask')) less(0.5);
    const general = subject & (cueBits.people | cueBits.you);
    if (general && !(within & cueBits.me)) less(rule === 'ask' && subject & cueBits.you ? 1 : 0.45);
    if (rule === 'say' && !subject && !(beside & (cueBits.me | cueBits.they))) less(0.8);
    if (rule !== 'ask' && isPast && !isNow) less(0.5);
    if (rule === 'told' && pattern.kind === 'safeguarding' && beside & cueBits.aged && !isNow) less(0.5);
    if (quoted(reading, first) && !(left & (cueBits.me | cueBits.they))) less(0.5);
  } else if (rule === 'event' || rule === 'trace') {
    if (rule === 'trace' && around & cueBits.care) less(0.5);
    if (subject & cueBits.you && left & cueBits.how) less(0.5);
    if (around & cueBits.fiction) less(0.4);
    const home = rule === 'event' && pattern.kind === 'safeguarding';
    const told = left & (cueBits.asks | cueBits.past | (home ? 0 : cueBits.tells)) || close & cueBits.past;
    const then = home ? beside & cueBits.aged && beside & cueBits.was : (near | within) & cueBits.was;
    if (chance) less(0.5);
    if (right & cueBits.mended && !(around & cueBits.now)) less(0.5);
    if ((told && !(around & (cueBits.now | cueBits.recent))) || (then && !(around & cueBits.now))) less(0.5);
    if (around & cueBits.sign && !(around & cueBits.recent)) less(0.5);
    if (subject & cueBits.people) less(0.5);
  } else if (rule === 'turn') {
    if (chance || ((within | right) & (cueBits.past | cueBits.better) && !(around & cueBits.now))) less(0.5);
  } else if (rule === 'farewell') {
    const said = new Set<number>();
    for (let at = Math.max(0, first - reason); at <= last + reason && at < words.length; at += 1)
      said.add(cueOf(words[at]!) & cueBits.maybe);
    // "I can't any more"; or nothing but the farewell.
    const ends = said.has(cueBits.maybe) || within & (cueBits.neg | cueBits.must);
    denied = said.has(cueBits.onward);
    if (!said.has(cueBits.parting) && (!ends || denied)) less(reading.field === 'text' && last - first === words.length - 1 ? 0.8 : 0.4);
  } else if (rule === 'loss') {
    // A loss of long ago is a memory, a recent one a person to look after.
    if ((beside & cueBits.past && !(around & cueBits.recent)) || subject & cueBits.people) less(0.3);
    if (around & cueBits.fiction) less(0.3);
  }
  return { confidence, soon: Boolean((right | left) & cueBits.soon) && rule === 'say', denied };
}

/** Whether a quotation mark stands right before the word. */
function quoted(reading: Reading, first: number): boolean {
  const start = reading.words[first]?.start ?? 0;
  return start > 0 && /["“«„]/.test(reading.text.charAt(start - 1));
}
