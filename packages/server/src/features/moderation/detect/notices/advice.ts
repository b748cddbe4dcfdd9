/**
 * Advice on a medicine by a frame: words by which one person tells another to do something, an act on a dose, and a medicine or an amount.
 * "Skip tonight's insulin", "I would up the gabapentin to 900", "you do not need the antibiotics". What is asked, what somebody was told,
 * and what they do themselves is none. A sentence without an act costs one look-up for each of its words.
 */
import type { Word } from '../reading.ts';
import { askedBehind } from '../sentence.ts';
import { isMedicine, isSpanishMedicine } from './medicines.ts';

export type Advice = { first: number; last: number; confidence: number };

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * `change`: with a medicine it is advice. `dose`: it says nothing without an amount. `leave` and `keep` are half an act, of which "off" and
 * "on" are the other half. `need`: where there is none. `enough`: behind an amount, that it will do.
 */
type Act = 'change' | 'changing' | 'dose' | 'leave' | 'keep' | 'need' | 'enough';

const acts: ReadonlyMap<string, { act: Act; spanish: boolean }> = /*#__PURE__*/ new Map(
  (
    [
      [
        'change',
        false,
        'stop skip drop up halve double triple increase decrease reduce lower raise cut ditch bin quit omit miss bump finish swap switch put',
      ],
      [
        'changing',
        false,
        'stopping skipping dropping upping halving doubling increasing decreasing reducing lowering raising cutting ditching swapping',
      ],
      ['dose', false, 'take try use give have inject swallow start do'],
      ['leave', false, 'come get wean taper go leave'],
      ['keep', false, 'stay keep remain be'],
      ['need', false, "need needn't"],
      ['enough', false, 'should will would'],
      [
        'change',
        true,
        `deja deje dejad sube suba subete baja baje bajate reduce reduzca suspende suspenda quita quite quitate quitese salta salte saltate dobla doble
          duplica duplique parte aumenta aumente dejaria quitaria subiria bajaria suspenderia reduciria doblaria aumentaria dejar subir
          bajar suspender saltarte reducir doblar quitarte`,
      ],
      ['dose', true, 'toma tome tomate tomese tomad tomen usa tomar tomarte'],
      ['need', true, 'necesitas necesita falta'],
    ] as const
  ).flatMap(([act, spanish, words]) => words.split(/\s+/).map((word) => [word, { act, spanish }] as const)),
);

const openers = /*#__PURE__*/ setOf(`just simply please definitely always maybe perhaps honestly personally also then so and or no yes well
  hi hello oh instead first try really probably at least even only better best y pues mejor`);
const joins = /*#__PURE__*/ setOf('and or then y');
/** Other things that somebody is told to do. */
const commands = /*#__PURE__*/ setOf(
  'ignore go forget listen trust eat drink rest wait see get talk speak ring call ask keep stop take just do look lie sit use buy olvidate bebe',
);
const adverbs =
  /*#__PURE__*/ setOf(`just simply definitely always probably personally really safely easily also certainly honestly even only
  then now be able to try well maybe gradually slowly absolutely totally happily perfectly comfortably`);
const modals = /*#__PURE__*/ setOf('should can could must need may might have ought better shd want would');
/** Before "you": it is asked, or only supposed. */
const supposing =
  /*#__PURE__*/ setOf(`can could should do does did would will if when whether before which how what why where as since because
  until unless once may might must than`);
const spanishModals = /*#__PURE__*/ setOf('puedes puede debes deberias debe deberia tienes tendrias podrias');
const nots = /*#__PURE__*/ setOf("not no don't dont needn't");

/** What may stand between the act and its medicine, but for figures. */
const between =
  /*#__PURE__*/ setOf(`the your that this those these all any of to up down on off out a an by with from using dose doses dosage
  amount her him them his their it just slowly straight gradually evening morning night nightly daily tonight's today's tomorrow's both
  completely yourself about around course whole full entire rest stupid damn bloody other next cold turkey beta blood co
  every hours day for taking take finish más para que tomes tome
  dosis el la los las tu su tus sus ese esa esos esas un una de a toda todas al`);
const amounts = /*#__PURE__*/ setOf('one two three four five six half another extra more double uno dos tres media mas');
const units =
  /*#__PURE__*/ setOf(`mg mgs mcg micrograms microgram ug grams milligrams milligram ml mls iu unit units tablet tablets pill pills
  capsule capsules puffs miligramos gramos unidades gotas comprimido comprimidos pastilla pastillas capsulas`);
const glued = /^\d+(?:mg|mgs|mcg|ug|g|ml|iu)$/;

/** Behind a medicine: a thing that is handled, and no dose. */
const things = /*#__PURE__*/ setOf(`needle needles pump pen pens cartridge cartridges packet packets box boxes bottle bottles prescription
  prescriptions order orders delivery appointment appointments clinic clinics slip list card chart leaflet left remaining centre center
  room ward`);
const atADesk = /*#__PURE__*/ setOf('off in into at by round');

/** Somebody said so to them. */
const reported =
  /*#__PURE__*/ setOf(`told said says explained explains advised prescribed instructed recommends recommended suggests wants hope hoping hopefully
  wish wondering dijo dice dijeron receto leaflet`);
const own = /*#__PURE__*/ setOf("i my me i'm im i've ive i'll myself we our mine mi mis he she they him");
/** Behind "I would": it hangs on something of their own. */
const conditions = /*#__PURE__*/ setOf('if because when until unless but though although since si cuando pero');
/** "Best to skip it". */
const goodTo = /*#__PURE__*/ setOf('best better safe safer okay ok fine wise wiser');
const told = /*#__PURE__*/ setOf('you your tu te');
const beSomething = /*#__PURE__*/ setOf('enough fine plenty ok okay sufficient');
const helps = /*#__PURE__*/ setOf('do sort knocks help work knock settle calm fix suffice');

/** Medicines that people speak of among themselves and that no ending tells. */
const familiar = /*#__PURE__*/ setOf(`codamol cocodamol codeine blocker blockers orfidal lexatin enantyum calpol pregabalina gabapentina
  sertralina metformina zopiclone zolpidem estatina estatinas sintrom`);
const names = (word: string): boolean => (isMedicine(word) && word !== 'cholesterol') || isSpanishMedicine(word) || familiar.has(word);
/** In the plural as well: "ibuprofenos", "paracetamoles". */
const isNamed = (word: string): boolean =>
  names(word) || (word.endsWith('s') && (names(word.slice(0, -1)) || (word.endsWith('es') && names(word.slice(0, -2)))));

const isFigure = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** One sentence: its words are those from `from` to before `to`. */
type Sentence = { words: readonly Word[]; text: string; from: number; to: number };

/** The first advice of a text, or undefined. */
export function adviceIn(words: readonly Word[], text: string): Advice | undefined {
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { sentence, text: word } = words[at] as Word;
    if (sentence !== (words[from] as Word).sentence) from = at;
    const known = acts.get(word);
    if (known === undefined) continue;
    let to = at + 1;
    // A figure with a point in it ends no sentence.
    while (to < words.length && to - at < 60 && goesOn(words, text, to)) to += 1;
    const found = adviceAt({ words, text, from, to }, at, known.act, known.spanish);
    if (found) return found;
  }
  return undefined;
}

const goesOn = (words: readonly Word[], text: string, at: number): boolean => {
  const [before, { text: word, start, sentence }] = [words[at - 1] as Word, words[at] as Word];
  return sentence === before.sentence || (start === before.end + 1 && text[before.end] === '.' && isFigure(word) && isFigure(before.text));
};

function adviceAt(sentence: Sentence, at: number, known: Act, spanish: boolean): Advice | undefined {
  // "You do not have to finish it".
  const act = (sentence.words[at] as Word).text === 'have' && sentence.words[at + 1]?.text === 'to' ? 'need' : known;
  // Long sentences are stories: what is said at their end is looked at with the sixty words that stand before it.
  const near = { ...sentence, from: Math.max(sentence.from, at - 60) };
  if (act === 'enough') return willDo(near, at);
  const said = spanish ? saidInSpanish(near, at) : act === 'need' ? deniesNeed(near, at) : saidTo(near, at, act);
  if (said === undefined) return undefined;
  const last = objectOf(near, at, act, said);
  if (last < 0 || isAsked(near) || isReported(near)) return undefined;
  if (said === 'would' && (hangsOnSomething(near, at, last) || (act === 'dose' && !anyIn(near, told)))) return undefined;
  if (act === 'dose' && said !== 'you' && ownIn(near)) return undefined;
  return { first: at, last, confidence: said === 'would' || act === 'dose' ? 0.6 : 0.7 };
}

type Said = 'command' | 'you' | 'would';

/** Whether a clause begins before the word at `at`: only words that open one stand before it. */
function beginsClause({ words, text, from }: Sentence, at: number): boolean {
  let first = at;
  while (first > from && at - first < 4 && !isParted(text, words, first) && openers.has((words[first - 1] as Word).text)) first -= 1;
  if (first === from) return true;
  // "Ignore them and stop it".
  if (
    first < at &&
    joins.has((words[first] as Word).text) &&
    (commands.has((words[from] as Word).text) || acts.get((words[from] as Word).text)?.act === 'change')
  )
    return true;
  if (!isParted(text, words, first)) return false;
  // Behind a comma it may be a story going on, unless it is told to somebody.
  let told = true;
  for (let back = first - 1; back >= from; back -= 1) {
    const { text: word } = words[back] as Word;
    if (word === 'you' || word === 'your') return true;
    if (own.has(word)) told = false;
  }
  return told;
}

/** A comma, a colon, a dash. */
const isParted = (text: string, words: readonly Word[], at: number): boolean =>
  at > 0 && /[,;:–—]| - /.test(text.slice((words[at - 1] as Word).end, (words[at] as Word).start).slice(0, 12));

function saidTo(sentence: Sentence, at: number, act: Act): Said | undefined {
  const { words, from } = sentence;
  const before = (back: number): string => (at - back >= from ? (words[at - back] as Word).text : '');
  if (act === 'changing') {
    if (/^(?:try|consider)$/.test(before(1))) return saidTo(sentence, at - 1, 'change');
    return /^(?:suggest|recommend|advise)$/.test(before(1)) && /^(?:i|i'd|would|id)$/.test(before(2)) ? 'would' : undefined;
  }
  if (beginsClause(sentence, at)) return 'command';
  let place = at - 1;
  while (place > from && at - place < 5 && adverbs.has((words[place] as Word).text)) place -= 1;
  const { text: word } = words[place] as Word;
  if (goodTo.has(word) && words[place + 1]?.text === 'to')
    return ownIn(sentence) || /^(?:was|were|not)$/.test(words[place - 1]?.text ?? '') ? undefined : 'you';
  if (word === "i'd" || word === 'id') return 'would';
  if (word === 'would' && words[place - 1]?.text === 'i' && place > from) return 'would';
  if (word === "you'd") return 'you';
  if (!modals.has(word)) return undefined;
  while (place > from && at - place < 8 && (modals.has((words[place] as Word).text) || adverbs.has((words[place] as Word).text)))
    place -= 1;
  return isYou(sentence, place) ? 'you' : undefined;
}

/** "You" as somebody who is told something, and is not asked. */
const isYou = ({ words, from }: Sentence, at: number): boolean =>
  /^(?:you|u|youd|you'd)$/.test((words[at] as Word).text) && (at === from || !supposing.has((words[at - 1] as Word).text));

/** "You do not need", "no need to". */
function deniesNeed(sentence: Sentence, at: number): Said | undefined {
  const { words, from } = sentence;
  const word = (words[at] as Word).text;
  let place = word === "needn't" ? at : at - 1;
  while (place > from && at - place < 3 && adverbs.has((words[place] as Word).text)) place -= 1;
  if (place < from || !nots.has((words[place] as Word).text)) return undefined;
  if ((words[place] as Word).text === 'no')
    return place === from || /^(?:is|there's|theres|s)$/.test((words[place - 1] as Word).text) ? 'you' : undefined;
  for (place -= 1; place >= from && at - place < 6; place -= 1) {
    if (isYou(sentence, place)) return 'you';
    if (!adverbs.has((words[place] as Word).text) && (words[place] as Word).text !== 'do') return undefined;
  }
  return undefined;
}

function saidInSpanish(sentence: Sentence, at: number): Said | undefined {
  const { words, text, from } = sentence;
  const { text: word, end } = words[at] as Word;
  // "Dejé", "tomé": what I did.
  if (text[end - 1] === 'é') return undefined;
  const before = at > from ? (words[at - 1] as Word).text : '';
  if (word === 'falta' || word.startsWith('necesita')) {
    for (let back = at - 1; back >= from && at - back <= 4; back -= 1) if ((words[back] as Word).text === 'no') return 'you';
    return undefined;
  }
  if (word.endsWith('ria')) return before === '' || before === 'yo' || before === 'lo' ? 'would' : undefined;
  if (/(?:r|rte)$/.test(word)) return spanishModals.has(before) ? 'you' : undefined;
  return beginsClause(sentence, at) ? 'command' : undefined;
}

/** The place of the medicine, or of the amount, that the act is done to, or -1. */
function objectOf({ words, text, from, to }: Sentence, at: number, act: Act, said: Said): number {
  const verb = (words[at] as Word).text;
  const next = at + 1 < to ? (words[at + 1] as Word).text : '';
  if (next === '' || next === 'of' || (verb === 'up' && (next === 'to' || next === 'until'))) return -1;
  // "Double dose", "lower doses of it": a noun, where nothing tells whose.
  if (/^(?:double|triple|lower|stop)$/.test(verb) && /^dos(?:e|es|age|ing)$/.test(next)) return -1;
  if (/^(?:swap|switch)$/.test(verb) && !/^(?:the|your|those|that|from)$/.test(next)) return -1;
  if (verb === 'put' && !/^(?:the|your)$/.test(next)) return -1;
  if (act === 'keep' && !/^(?:on|taking)$/.test(next)) return -1;
  if (verb === 'leave' && !/^(?:off|out)$/.test(next)) return pronounOf(words, from, at, to, said);
  let figure = -1;
  let unit = -1;
  let half = act !== 'leave' || verb === 'leave';
  // "Switch to it", "drop to the pharmacy": only a figure tells that a dose is meant.
  const toFigure = act === 'change' && next === 'to';
  for (let here = at + 1; here < to && here <= at + 9; here += 1) {
    const { text: word } = words[here] as Word;
    if (word === 'off' || (word === 'turkey' && verb === 'go')) half = true;
    const isAmount = isFigure(word) || amounts.has(word);
    if (isAmount) figure = here;
    if (isAmount && verb === 'go' && /^(?:up|down|to)$/.test(next)) half = true;
    if (figure >= 0 && (units.has(word) || glued.test(word))) unit = here;
    if (isNamed(word)) {
      const behind = here + 1 < to && !isParted(text, words, here + 1) ? (words[here + 1] as Word).text : '';
      if (things.has(behind) || (verb === 'drop' && atADesk.has(behind))) return -1;
      if (verb === 'put' && !(/^(?:up|down)$/.test(behind) && /^(?:to|by|a|again)$/.test(words[here + 2]?.text ?? ''))) return -1;
      if (verb === 'be' && figure < 0) return -1;
      if (act === 'dose') {
        if (figure >= 0) return here;
        // "Toma ibuprofeno 600".
        if (isFigure(behind)) return here + 1;
        continue;
      }
      if (!half || (toFigure && figure < 0)) return -1;
      return here;
    }
    if (!isAmount && !units.has(word) && !between.has(word)) {
      if (figure >= 0 && unit === here - 1 && !/^(?:of|de)$/.test((words[here - 1] as Word).text)) break;
      return pronounOf(words, from, at, to, said);
    }
  }
  if (unit >= 0 && (act === 'dose' || toFigure || (verb === 'go' && /^(?:up|down|to)$/.test(next)))) return unit;
  return pronounOf(words, from, at, to, said);
}

/** "Skip them", where a medicine was just spoken of. */
function pronounOf(words: readonly Word[], from: number, at: number, to: number, said: Said): number {
  if (said !== 'command' || at + 1 >= to || !/^(?:them|it|those)$/.test((words[at + 1] as Word).text)) return -1;
  const { act } = acts.get((words[at] as Word).text)!;
  if (act !== 'change' && (words[at] as Word).text !== 'leave') return -1;
  // The act must be all that is left to say, or be done to nothing else.
  if (at + 2 < to && !/^(?:off|out|now|today|altogether|and|for|you|completely|before|if|until)$/.test((words[at + 2] as Word).text))
    return -1;
  for (let back = at - 1; back >= from && at - back <= 12; back -= 1) if (isNamed((words[back] as Word).text)) return at + 1;
  return -1;
}

/** "50 units of insulin should do it". */
function willDo(sentence: Sentence, at: number): Advice | undefined {
  const { words, from, to } = sentence;
  const next = at + 1 < to ? (words[at + 1] as Word).text : '';
  if (!helps.has(next) && !(next === 'be' && at + 2 < to && beSomething.has((words[at + 2] as Word).text))) return undefined;
  let [medicine, unit, figure] = [false, false, -1];
  for (let back = at - 1; back >= from && at - back <= 8; back -= 1) {
    const { text: word } = words[back] as Word;
    if (isFigure(word) || amounts.has(word)) figure = back;
    if (units.has(word) || glued.test(word)) unit = true;
    else if (isNamed(word)) medicine = true;
    else if (figure !== back && !between.has(word)) break;
  }
  if (figure < 0 || !(medicine || unit) || isAsked(sentence) || isReported(sentence) || ownIn(sentence)) return undefined;
  return { first: figure, last: at + 1, confidence: medicine ? 0.7 : 0.55 };
}

function isAsked({ words, text, from, to }: Sentence): boolean {
  if (askedBehind(words, text, to - 1)) return true;
  const { start } = words[from] as Word;
  return text.slice(Math.max(0, start - 3), start).includes('¿');
}

const isReported = (sentence: Sentence): boolean => anyIn(sentence, reported);
/** "If I were you" is said of nobody's own. */
const ownIn = ({ words, from, to }: Sentence): boolean => {
  for (let at = from; at < to; at += 1)
    if (own.has((words[at] as Word).text) && !(words[at + 1] && /^(?:were|was|think|would)$/.test((words[at + 1] as Word).text)))
      return true;
  return false;
};

/** "When it came back I would take two": a habit, or a wish with an if of its own. */
function hangsOnSomething({ words, from, to }: Sentence, first: number, last: number): boolean {
  for (let at = from; at < first; at += 1)
    if (/^(?:when|whenever|then|sometimes|often|usually)$/.test((words[at] as Word).text)) return true;
  for (let at = last + 1; at < to; at += 1) {
    const { text: word } = words[at] as Word;
    const next = words[at + 1]?.text ?? '';
    if (word === 'if' && /^(?:i|it|you|your)$/.test(next)) {
      if (next !== 'i' || /^(?:were|was)$/.test(words[at + 2]?.text ?? '')) at += 4;
      else return true;
    } else if (word === 'si' && /^(?:fuera|yo)$/.test(next)) at += 3;
    else if (conditions.has(word) || own.has(word)) return true;
  }
  return false;
}

function anyIn({ words, from, to }: Sentence, set: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (set.has((words[at] as Word).text)) return true;
  return false;
}
