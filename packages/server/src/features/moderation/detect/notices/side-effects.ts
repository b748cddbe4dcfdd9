/**
 * A medicine or a treatment together with a reaction to it: what national schemes collect (Yellow Card, MedWatch, EudraVigilance). Only
 * where a sentence or its neighbour has both; what a medicine is taken for, and what somebody did not get, is no reaction.
 */
import type { Word } from '../reading.ts';
import { compilePhrases } from '../phrases.ts';
import { isMedicine } from './medicines.ts';

export type SideEffect = { first: number; last: number; confidence: number };

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const reactions = /*#__PURE__*/ setOf(`
  nausea nauseous nauseated vomiting vomited vomit dizzy dizziness lightheaded drowsy drowsiness sleepy sleepiness insomnia rash rashes
  hives itching itchy itch swelling swollen headache headaches migraine migraines diarrhea diarrhoea constipation constipated fatigue
  tiredness exhausted exhaustion bloating bloated cramps cramping palpitations tremor tremors shaking shaky sweating sweats bleeding
  bruising numbness tingling blisters hallucinations nightmares confusion confused fainted fainting seizure seizures anaphylaxis
  anaphylactic dryness impotence libido breathless breathlessness jaundice burning stinging peeling redness weakness tinnitus blurred
  blurry zombie suicidal irritability irritable agitation agitated twitching heartburn acne cough dehydrated dehydration sedated
  sedation lethargic lethargy vertigo collapsed convulsions wheezing gained jittery foggy weepy
  nauseas nausea mareo mareos mareada mareado vomitos vomite vomitar sarpullido urticaria picor picores picazon hinchazon hinchado
  hinchada diarrea estrenimiento insomnio somnolencia cansancio fatiga temblores temblor sudores palpitaciones sangrado moretones
  hormigueo alucinaciones pesadillas desmaye desmayo convulsiones ictericia ardor quemazon debilidad migranas cefalea`);

/** Reactions of two words, by the second. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = /*#__PURE__*/ new Map(
  Object.entries({
    gain: 'weight',
    weight: 'gained gaining gain',
    loss: 'hair memory appetite vision',
    mouth: 'dry',
    skin: 'dry peeling',
    eyes: 'dry swollen',
    lips: 'dry cracked swollen',
    fog: 'brain',
    heart: 'racing',
    pain: 'muscle joint chest stomach leg abdominal severe terrible',
    pains: 'muscle joint chest stomach leg abdominal',
    stomach: 'upset',
    attack: 'panic',
    attacks: 'panic',
    vision: 'blurred blurry double',
    dreams: 'vivid weird strange',
    drive: 'sex',
    flashes: 'hot',
    seca: 'boca piel',
  }).map(([second, firsts]) => [second, setOf(firsts)]),
);

/** Before a reaction: it did not happen, or is what the medicine is for, or was there already. */
const notCaused = /*#__PURE__*/ setOf(`
  no not without never none nor any don't didn't haven't hasn't isn't for against treat treats treating treated relieve relieves relieved \
    relief
  help helps helped reduce reduces reduced stop stops stopped prevent prevents less fewer my his her control controls controlled lessen \
    cure cured
  eliminated eliminate manage avoid improve improved improves sin ningun ninguna nunca para contra mi mis su alivia alivio quito mejoro
  cleared clear better returned return chronic existing if may might can could risk puede pueden`);

/** What a body does, by the verb: "my heart raced", "my hair fell out", "me duelen las piernas". */
const bodily: ReadonlySet<string> = /*#__PURE__*/ setOf('race races raced racing pound pounds pounded pounding fell falls falling');
const bodyParts = /*#__PURE__*/ setOf('heart hair');
const doler = /*#__PURE__*/ setOf('duele duelen dolia dolian');
/** What it is taken for. */
const because = /*#__PURE__*/ setOf('because for if so porque para si cuando');

/** Behind a complaint: what came of it was the medicine, not the other way round. */
const remedied = /*#__PURE__*/ setOf(
  'so prescribed prescribes given gave give put recommended suggested started recetaron receto dieron mandaron',
);
/** Before a medicine that is named behind the reaction. */
const follows = /*#__PURE__*/ setOf(
  'on from after since with due caused reaction taking started starting tras desde por con tomar tomo effect effects',
);

/** Something did something to somebody. */
const caused = /*#__PURE__*/ setOf(`
  gave made makes caused causing causes cause after since began started reaction reactions effect effects allergic experienced developed
  got felt feel gives getting became woke left had stopped despues desde causo provoco dio dieron produjo sento efecto efectos reaccion
  alergia alergica alergico empece tuve tengo hizo sienta`);

const named = compilePhrases<number>(
  [
    [
      0.8,
      `%had ..3 @side effects|effect
      @side effects|effect were|was|included|include|includes|including|are|such|started|began ..3 %bad
      had|have|having|got|severe|bad|terrible|serious|awful ..3 @allergic|adverse|anaphylactic|bad reaction|reactions|event
      @allergic reaction to
      @adverse reaction|reactions|event|events|effect|effects
      tuve|tengo|tenido|sufri|sufrido|dado|dio ..3 @efectos|efecto secundarios|secundario|adversos|adverso
      tuve|tengo|sufri|me|una|dio ..3 @reaccion alergica|adversa|grave`,
    ],
    [
      0.4,
      `!no|any|without|zero|few|minimal @side effects|effect
      !sin|ningun|ningunos @efectos|efecto secundarios|secundario|adversos`,
    ],
  ],
  {
    had: `had have having experienced experiencing suffered suffering got getting get terrible horrible bad severe awful nasty serious
      unpleasant worst mild minor some many`,
    bad: `terrible horrible bad severe awful unbearable nausea dizziness headache headaches dry fatigue insomnia weight as too not worse`,
  },
);

const denied = /*#__PURE__*/ setOf("no any without zero not didn't haven't don't never nor sin ningun ninguna nunca minimal few little");

/** The surest sign in a text, or undefined. Looks for medicines only when there is a reaction. */
export function sideEffectIn(words: readonly Word[]): SideEffect | undefined {
  let best: SideEffect | undefined;
  let reaction = false;
  for (let at = 0; at < words.length && !reaction; at += 1) reaction = isReaction(words, at);
  named.find(
    words,
    (confidence, first, last) => {
      for (let back = 1; back <= 3; back += 1) {
        const word = words[first - back];
        if (word !== undefined && word.sentence === (words[first] as Word).sentence && denied.has(word.text)) return;
      }
      for (let at = first; at <= last; at += 1) if (denied.has((words[at] as Word).text)) return;
      if (!best || confidence > best.confidence) best = { first, last, confidence };
    },
    10,
  );
  if (!reaction || (best && best.confidence >= 0.8)) return best;
  let medicine = -1;
  let reacted = -1;
  let cause = -1;
  for (let at = 0; at < words.length; at += 1) {
    const { text, sentence } = words[at] as Word;
    if (caused.has(text)) cause = at;
    if (isMedicine(text)) medicine = at;
    else if (isReaction(words, at) && happened(words, at)) reacted = at;
    else continue;
    if (medicine < 0 || reacted < 0) continue;
    const apart = sentence - Math.min((words[medicine] as Word).sentence, (words[reacted] as Word).sentence);
    if (apart > 1 || Math.abs(medicine - reacted) > 30) continue;
    const first = Math.min(medicine, reacted);
    // "I had a cough so the doctor gave me amoxicillin": named behind it, a medicine has to be what it came from.
    if (reacted < medicine && !cameFrom(words, reacted, medicine)) continue;
    const causal = cause >= 0 && cause >= first - 6 && (words[cause] as Word).sentence >= sentence - 1;
    const confidence = causal ? (apart === 0 ? 0.8 : 0.65) : apart === 0 ? 0.5 : 0;
    if (confidence > 0 && (!best || confidence > best.confidence)) best = { first, last: Math.max(medicine, reacted), confidence };
    if (confidence >= 0.8) break;
  }
  return best;
}

/** At most 30 words apart. */
function cameFrom(words: readonly Word[], reacted: number, medicine: number): boolean {
  let linked = -1;
  for (let at = reacted + 1; at < medicine; at += 1) {
    const { text } = words[at] as Word;
    if (medicine - at <= 5 && follows.has(text)) linked = at;
    else if (remedied.has(text)) return false;
  }
  return linked >= 0;
}

const isBodily = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word;
  const before = words[at - 1]?.text ?? '';
  return (bodily.has(text) && bodyParts.has(before)) || (doler.has(text) && before === 'me');
};

const isReaction = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word;
  if (reactions.has(text) || isBodily(words, at)) return true;
  const firsts = at > 0 ? pairs.get(text) : undefined;
  return firsts !== undefined && firsts.has((words[at - 1] as Word).text);
};

function happened(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  // Whose heart it is says nothing: no illness is meant that was there before.
  const body = isBodily(words, at);
  for (let back = 1; back <= (body ? 5 : 3); back += 1) {
    const word = words[at - back];
    if (word === undefined || word.sentence !== sentence) return true;
    if (body ? because.has(word.text) : notCaused.has(word.text)) return false;
  }
  return true;
}
