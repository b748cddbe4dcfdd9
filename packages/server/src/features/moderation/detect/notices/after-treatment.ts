/**
 * What somebody's body did after a treatment, on it, since it or because of it: "my hair is falling out on methotrexate", "ever since the
 * coil I have had migraines". The symptom may be one that many things bring, since a word between the two says that it came of the
 * treatment; what somebody has a treatment for, what got better and what is only asked about are none.
 */
import { compilePhrases } from '../phrases.ts';
import type { Word } from '../reading.ts';
import { askedBehind, sentenceEnd, sentenceStart } from '../sentence.ts';
import { isMedicine, isSpanishMedicine } from './medicines.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const named = {
  part: `hair skin arm arms leg legs foot feet ankle ankles hand hands finger fingers toes head face lip lips tongue throat eyes eye mouth gums
    joints muscles stomach tummy belly heart nails teeth neck glands breast breasts chest vision eyesight vein site jaw knees bones body nipples nipple tendons tendon shins shoulder scalp cheeks ears`,
  did: `swelled swollen swelling swells swell swole puffed puffy numb tingling tingles itching itches itchy burning burned burnt burns burn peeling peels
    peeled cracked cracking sore red bruised bleed bleeds bleeding shaking shake trembling twitching twitches cramped cramping ached aching aches
    ache racing raced pounding ballooned stiff blistered yellow brown black blue purple dry blurry blurred weak hurt hurts hurting dead mad crazy`,
  weight: `weight stone stones kilos kilo kg kgs lbs pounds`,
  alone: `fever chills shivers thrush migraine migraines palpitations hallucinating hallucinated hallucinations nightmares rash hives cramps bruises bruising wheezing itching diarrhoea diarrhea constipation
    constipated insomnia heartburn reflux tinnitus tremor tremors numbness blisters headaches ulcers vertigo nausea vomiting sweats
    lump abscess spasms`,
  very: `so very really constantly always too extremely felt feel feeling been am i'm permanently awfully completely`,
};

/** `own`: a thing nobody is treated for by that name, so that it may stand without a person beside it. */
const symptoms = compilePhrases<boolean>(
  [
    [
      true,
      `%part ..3 @%did
      %part ..1 @blew|puffed|swelled|swell|swells|came up|out
      @hair ..3 falling|fell|fall|falls|thinning|thinned|shedding|out
      lost|losing|lose|loss ..4 @hair|taste|smell|appetite|hearing|libido|memory|balance
      put|putting @on ..4 %weight
      gained|gaining|piled|gain ..3 @%weight
      @periods|period ..2 stopped|heavy|irregular|vanished|disappeared|gone|went|heavier|lasted|never|crazy|haywire
      @bled|bleed|bleeding|spotting
      can't|cannot|couldn't|cant ..1 @sleep|eat|breathe|concentrate|swallow|focus|pee|poo
      can|could not @sleep|eat|breathe|concentrate|swallow
      not|barely|hardly|haven't|never @slept|sleeping
      trouble|difficulty|problems ..1 @breathing|swallowing|sleeping|peeing
      can't|cannot|couldn't @stop shaking|crying|itching|vomiting|sweating|scratching|coughing|bleeding|eating
      came|come|broke|broken|break|breaking @out in ..3 hives|rash|spots|blisters|welts|lumps|sweat|sweats
      @threw|throw|throwing|thrown up
      been|was|felt|feel|feeling|violently|being|am|i'm|me ..2 @sick|unwell|faint|shivery|feverish|nauseous
      felt|feel|feeling ..2 @awful|terrible|rotten|rough|dreadful|lousy|drunk|spaced|weird|strange|hungover|ill
      %very ..1 @tired|exhausted|sleepy|weak|groggy|thirsty|moody|tearful|bloated|drowsy|dizzy|hungry
      passed|pass|blacked|passing @out
      @pins and needles
      awful|weird|vivid|bad|strange|horrible|terrible|mad @dreams
      with|had|a ..1 @temperature
      made|makes me ..1 @vomit|itch|faint
      @wrecked|ruined|destroyed|damaged my|me
      @%alone
      i|me|i've ..2 @bruise|bruised|itch|ache|shake|sweat|wheeze|vomit|vomited|swelled
      ringing|ring|buzzing in ..2 @ears|ear
      into ..3 @mess|zombie|wreck
      like ..2 @balloon|balloons|sausages|zombie|zombi|drunk
      @mood|moods|emotions swings|are|were|is|all
      @pressure ..2 shot|rocketed|soared|spiked|roof
      @drive|libido ..3 vanished|gone|disappeared|zero|went|died|dead|lost
      terrible|awful|bad|horrible|constant|trapped|nasty|dreadful @wind|gas|bloating
      stomach|tummy|leg|abdominal|terrible|awful|bad|severe @cramp|ache|aches|headache
      chest|muscle|joint|stomach|back|severe|terrible @pain|pains
      @ache|aches|aching all over
      @tender|infected|lumpy|inflamed
      @ronchas|fiebre|sarpullido|mareado|mareada|nauseas|moratones|hinchazon|picores|migranas|calambres|vomitos
      cae|caido|caia|cayendo ..1 el? @pelo
      @engordado|engorde|hinche|hinchado|hinchada|vomite|maree|vomitar
      @reglas|regla ..2 horribles|horrible|abundantes|abundante|fuertes
      me ..2 @pica|pican|duele|duelen|tiemblan|sangran|arde|durmio|durmieron|hincho|hincharon
      no @duermo
      no puedo @dormir|respirar|comer
      como ..1 @borracho|borracha|zombi|globo`,
    ],
    [
      false,
      `bad|severe|terrible|awful|nasty|horrible|had|having|got|allergic|skin|strange ..1 @reaction to|after|from|on|with
      @reacted ..1 to|after`,
    ],
  ],
  named,
);

/** Treatments that are something else as well, unless one of `which` stands before them. */
const treatments =
  /*#__PURE__*/ setOf(`coil iud implant dye contrast epidural shot jab drops spray patch thinner thinners mouthwash gel lotion
  gadolinium scan mesh pessary enema transfusion drip filling crown injection hormones iron pill diu parche contraste cortisona dosis vacunas
  pastillas antiinflamatorio ring operation`);
const which =
  /*#__PURE__*/ setOf(`the my a an this that these those new first second third last flu depo covid eye ear nasal nose blood copper hormonal mri ct
  steroid allergy contrast his her booster iodine of el la mi un una segunda primera tercera las los su`);
/** No treatment that is to be reported, alone. */
const notReported = /*#__PURE__*/ setOf('scan operation ring crown filling treatment tratamiento cholesterol');
const others = /*#__PURE__*/ setOf(
  'phenytoin nicotine naproxeno mirena kyleena implanon nexplanon terbinafine oxybutynin amoxicilina metotrexato quetiapina pregabalina',
);

const isTreatment = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word;
  if (notReported.has(text)) return false;
  if (isMedicine(text) || isSpanishMedicine(text) || others.has(text)) return true;
  return at > 0 && treatments.has(text) && which.has((words[at - 1] as Word).text) && !/^(?:up|of)$/.test(words[at + 1]?.text ?? '');
};

/** What says that one came of the other, before the treatment. */
const links = /*#__PURE__*/ setOf(
  'after since from on with by following started starting every each whenever due tras desde con por despues when',
);
/** What may stand between that word and the treatment. */
const within =
  /*#__PURE__*/ setOf(`the my a an this that these those new first second third last flu depo covid eye ear nasal blood copper hormonal
  contrast chemo iron dose doses shot jab of taking take took takes had have having got getting get was were been put me him her us them on i he she they we it
  doubled upped raised change changed changing switched gave given giving being steroid strong stronger start starting started began beginning increased high low time to some any course
  painkiller iodine prescribed up using use his hers their
  el la los las un una mi su que llevo tomo tome pusieron cambiaron me de segunda primera tercera empece empezar a con se`);
/** Links that stand next to the treatment, or to its article. */
const close = /*#__PURE__*/ setOf('with from by on con por to when every each whenever');
/** "So they gave me", not "so easily". */
const isSo = (words: readonly Word[], at: number): boolean =>
  (words[at] as Word).text === 'so' && /^(?:i|we|he|she|they|my|the|had|was|am|got|put|went|a)$/.test(words[at + 1]?.text ?? '');

/** The treatment does it: "the implant has made me bleed". */
const causing =
  /*#__PURE__*/ setOf(`made makes making gave gives giving turned turns left leaves caused causes causing brings brought sent wrecked ruined destroyed damaged da dan dio
  dieron deja dejan dejo hace hizo produce provoca`);
const person = /*#__PURE__*/ setOf('me my him his her us our mi i');

const remedied = /*#__PURE__*/ setOf(`prescribed prescribes recommended suggested recetaron receto dieron mandaron then and`);
const because = /*#__PURE__*/ setOf('because for porque para against before');
const supposed = /*#__PURE__*/ setOf('will would could may might if does do should whether worried afraid fear scared risk');
const better =
  /*#__PURE__*/ setOf(`better improved improving improve less fewer helped helps help relief eased eases cured cleared fine gone controlled
  control stopped stops disappeared reduced mejor mejoro without no not never still despite aun todavia sin ninguna ningun any don't didn't haven't hasn't
  before cleared relieved worth treated treats`);

const neverDid = /*#__PURE__*/ setOf("never didn't doesn't hasn't haven't wasn't isn't nunca");

export type AfterTreatment = { first: number; last: number };

/** How far a treatment may be from what came of it. */
const farthest = 25;

/** The first symptom that came of a treatment, or undefined. Looks for treatments only where there is a symptom. */
export function afterTreatmentIn(words: readonly Word[], text: string): AfterTreatment | undefined {
  const spans: { first: number; last: number; reaction: boolean }[] = [];
  symptoms.find(words, (bodily, first, last) => spans.push({ first, last, reaction: !bodily }), 20);
  for (const span of spans) {
    const { sentence } = words[span.first] as Word;
    if (isOnlySupposed(words, text, span.first)) continue;
    const from = Math.max(0, span.first - farthest);
    const to = Math.min(words.length, span.last + farthest);
    for (let at = from; at < to; at += 1) {
      const apart = (words[at] as Word).sentence - sentence;
      if (apart < -1) continue;
      if (apart > 0) break;
      // "A thrush tablet": what it is for.
      if (at === span.last + 1 || !isTreatment(words, at)) continue;
      const link = span.reaction ? reactionTo(words, span.last, at) : linkBefore(words, at);
      if (link >= 0 ? came(words, span, at, link) : !span.reaction && at < span.first && apart === 0 && does(words, at, span))
        return { first: Math.min(span.first, link < 0 ? at : link, at), last: Math.max(span.last, at) };
    }
  }
  return undefined;
}

/** The place of the word that links, or -1. */
function linkBefore(words: readonly Word[], treatment: number): number {
  const { sentence } = words[treatment] as Word;
  // "The injection site went red".
  if (words[treatment + 1]?.text === 'site') return treatment;
  for (let back = 1; back <= 7; back += 1) {
    const word = words[treatment - back];
    if (word === undefined || word.sentence !== sentence) return -1;
    if (links.has(word.text) && (!close.has(word.text) || back <= 3 || word.text === 'every')) return treatment - back;
    if (!within.has(word.text)) {
      // A word of what it is: "the new iron tablets", "this blood thinner".
      if (back === 1 && !person.has(word.text)) continue;
      return -1;
    }
  }
  return -1;
}

const reactionTo = (words: readonly Word[], last: number, treatment: number): number =>
  treatment > last && treatment - last <= 4 && (words[treatment] as Word).sentence === (words[last] as Word).sentence ? last : -1;

/** Whether nothing says that it is what the treatment is for, or that it is over. */
function came(words: readonly Word[], { first, last }: { first: number; last: number }, treatment: number, link: number): boolean {
  const { sentence } = words[first] as Word;
  // "My arm never hurt".
  for (let at = first + 1; at < last; at += 1) {
    const { text } = words[at] as Word;
    if (neverDid.has(text) || (text === 'not' && /^(?:did|does|do|has|is|was)$/.test((words[at - 1] as Word).text))) return false;
  }
  for (let back = 1; back <= 4; back += 1) {
    const word = words[first - back];
    if (word === undefined || word.sentence !== sentence || first - back === treatment) break;
    if (because.has(word.text) || better.has(word.text)) return false;
  }
  if (link > last) {
    // "I had a fever, so they put me on antibiotics."
    for (let at = last + 1; at < link; at += 1)
      if (remedied.has((words[at] as Word).text) || isSo(words, at) || better.has((words[at] as Word).text)) return false;
  } else {
    for (let at = treatment + 1; at < first; at += 1) if (better.has((words[at] as Word).text) && first - at <= 8) return false;
  }
  for (let at = Math.max(last, treatment) + 1; at <= Math.max(last, treatment) + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    if (/^(?:ya|stopped|gone|better|cleared|improved|helped|went|disappeared|helps|anymore)$/.test(word.text)) return false;
  }
  return true;
}

/** "The implant has made me bleed for months". */
function does(words: readonly Word[], treatment: number, { first }: { first: number }): boolean {
  for (let at = treatment + 1; at <= treatment + 4 && at <= first; at += 1) {
    if (!causing.has((words[at] as Word).text)) continue;
    return first - at <= 8;
  }
  return false;
}

/** It is asked about or feared, and nobody says that it happened to them. */
function isOnlySupposed(words: readonly Word[], text: string, first: number): boolean {
  const begin = sentenceStart(words, first);
  for (let at = begin; at < first; at += 1) if (supposed.has((words[at] as Word).text)) return true;
  const last = sentenceEnd(words, first);
  if (!askedBehind(words, text, last)) return false;
  for (let at = begin; at <= last; at += 1)
    if (person.has((words[at] as Word).text) || (words[at] as Word).text.startsWith("i'")) return false;
  return true;
}
