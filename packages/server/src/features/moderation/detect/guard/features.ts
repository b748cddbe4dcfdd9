/**
 * What the guard's model sees of a sentence: its words, and the order of what kinds of word they are. "We saw you on Tuesday" and "the
 * team treated him in May" have few words in common and nearly the same kinds. A sort of word is fine (each of the small words of the
 * grammar is one, all care nouns are one) or coarse ("we" is "I", "may" is "could").
 */
import { english } from './english.ts';
import { wordsOf, type WordClass } from './pattern.ts';
import { spanish } from './spanish.ts';
import type { Token } from './tokens.ts';

/** The small words, a group a line; the first word of a line is what the group is called where only coarse kinds count. */
const small = `WE i we
OUR my our
US me us
OURS mine ours
YOU you
YOUR your
YOURS yours yourself yourselves
HE he she
HIM him her
HIS his
HERS hers himself herself itself ourselves myself themselves theirs
IT it
THEY they them
THEIR their its
BE is are am 's be
WAS was were been being
HAVE have has having
HAD had 'd
DO do does doing done
DID did
MOD can could may might would should must shall
WILL will let lets
THIS this that these those
A a an
THE the
SOME some any another other such same own much many more most less least few both either neither than
ALL all every each everyone everybody anyone anybody anything nobody none nothing someone somebody ever
WH who whom whose which what how why whoever whatever
IF if whether unless
WHEN when where while whenever wherever once
AND and or but nor so yet
AS as because since although though like
BEF before after until during
IN in on at
TO to into onto
OF of from by
FOR for with without
OVER over under between through against among around about near behind above below across along
NOT not never no
OUT up down out off back away here there
ADV still already just only even too also very quite really again always often usually sometimes case time
NOW now today yesterday tomorrow later soon then
LAST last next ago first
N one two
TY thank thanks please yes ok okay
SOR sorry
GR dear hello hi
LA el la los las un una unos unas lo al del
Y y o pero que si cuando donde quien como porque ya muy mas cada cualquier
DE de en con por para sin sobre es son fue era desde hasta
ES ha han he hemos puede pueden
NO nosotros nos mi nuestro nuestra nuestros nuestras
US usted ustedes le les se su sus tu tus te suyo suya suyos suyas esta este ese esa eso`;

/** Words of law, of pressing and of what is to follow. */
const threats = /*#__PURE__*/ wordsOf(`legal legally court courts sue sued suing lawsuit lawyer lawyers attorney attorneys solicitor
  solicitors barrister counsel litigation litigate proceedings actionable defamation defamatory defame defaming defamed libel libellous
  libelous slander slanderous damages injunction liable liability tribunal prosecute prosecuted prosecution police sheriff criminal crime
  offence offense harassment harassing harass lies liar lying false falsely untrue malicious fraud fraudulent fabricated evidence
  screenshot screenshots ip subpoena identify identified unmask expose exposed publish publishing regret consequences consequence
  repercussions warning warn warned remove removed delete deleted retract withdraw takedown demand demands deadline hours
  immediately cease desist reserve action actions authorities report reported reporting banned ban barred bar blacklist blacklisted
  employer claim rights perjury trespass apology retraction licence license revoke terminate terminated deregister deregistered unwelcome
  pursue pursuing pursued trace traced track recover costs seek seeking sought abogado abogados abogada demanda demandar denunciar
  denuncia denuncias querella juicio juzgado tribunales calumnia calumnias injurias difamacion difamatorio legales judicial judiciales
  consecuencias policia retire borre elimine acciones borrar retirar`);
/** Medicines, findings, illnesses and aids that the rules' nouns of care do not have. */
const remedies = /*#__PURE__*/ wordsOf(`lithium metformin insulin warfarin methadone naloxone suboxone buprenorphine methotrexate
  prednisolone prednisone levothyroxine thyroxine ramipril lisinopril amlodipine bisoprolol atenolol propranolol furosemide omeprazole
  lansoprazole pantoprazole simvastatin atorvastatin rosuvastatin sertraline fluoxetine citalopram escitalopram venlafaxine duloxetine
  mirtazapine amitriptyline gabapentin pregabalin tramadol oxycodone hydrocodone fentanyl naproxen ibuprofen diclofenac celecoxib
  colchicine allopurinol roaccutane isotretinoin accutane minoxidil finasteride tretinoin doxycycline amoxicillin penicillin clindamycin
  metronidazole azithromycin ventolin salbutamol albuterol symbicort semaglutide ozempic wegovy mounjaro tirzepatide testosterone
  oestrogen estrogen progesterone hrt letrozole clomid tamoxifen herceptin zoloft prozac lexapro xanax valium diazepam lorazepam
  zopiclone ritalin adderall vyvanse concerta methylphenidate lamotrigine valproate keppra levetiracetam quetiapine olanzapine
  risperidone clozapine aripiprazole apixaban rivaroxaban eliquis xarelto clopidogrel heparin epidural amh hba1c a1c psa inr tsh ferritin
  haemoglobin hemoglobin potassium sodium creatinine platelets malignant benign positive negative antibodies viral embryo embryos
  transfer transfers heartbeat caesarean cesarean section induction forceps ventouse placenta cervical bunion hammertoe stent pacemaker
  angiogram catheter colostomy stoma drip cannula boot plaster collar hearing aids varifocals bifocals progressives contacts socket
  tissue gumshield bracket brackets wire wires abutment composite amalgam pulp caries plaque tartar occlusion overbite crowding recession
  angina arrhythmia fibrillation murmur aneurysm clot clots embolism thrombosis copd bronchitis pneumonia tuberculosis lupus arthritis
  gout fibromyalgia sciatica stenosis scoliosis spondylitis osteoporosis bursitis tendonitis tinnitus vertigo glaucoma retina macular
  amblyopia strabismus squint anaemia anemia leukaemia leukemia lymphoma gonorrhoea syphilis thrush uti cystitis fibroids endometriosis
  pcos bipolar schizophrenia psychosis ptsd ocd bulimia anorexia autistic overdose detox sobriety sober crohn's coeliac celiac ibs
  colitis polyp polyps haemorrhoids hemorrhoids gallstones gallbladder appendix`);
const anybody = 'patients people clients customers visitors parents adults families pacientes personas';
const numbers = `three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty half dozen couple dos tres
  cuatro cinco seis siete ocho nueve diez`;
/** Whom a sentence is about: what follows is paired with the last two of them. */
const somebody = 'i we you your yours my our ours he she her his him they it us me usted le su te tu nos';
/** From one of these on, a sentence may be one about anybody. */
const supposing = `if whether unless anyone anybody wherever whenever when every each some most any should may might can could would si
  cuando cada puede pueden`;

type Sort = {
  readonly fine: number;
  readonly coarse: number;
  /** Of an open class its letter, of a small word nothing. */
  readonly open: string;
  somebody: boolean;
  supposes: boolean;
};

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, hash = 0x811c9dc5, begin = 0, end = text.length): number {
  for (let at = begin; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * Sorts of words by their letter: D day or month, K kin, R records, V visit, L lawyer, P who treats, O "the patient", M money, C care,
 * H harmless, T threat, N number, Q anybody; by their endings E past tense, S Spanish past tense, G -ing, Y -ly; A a name,
 * W one of somebody who works here, B another capital, X the rest.
 */
const sorts = /*#__PURE__*/ new Map<string, Sort>(
  Array.from('DKRVLPOMCHTNQESGYAWBX', (open) => [
    open,
    { fine: hashOf(open), coarse: hashOf(open === 'S' ? 'E' : open), open, somebody: open === 'W', supposes: open === 'Q' },
  ]),
);
const sort = (letter: string): Sort => sorts.get(letter)!;

const isIn = (named: WordClass | undefined, word: string): boolean =>
  named !== undefined && (typeof named === 'function' ? named(word) : named.has(word));
const ofEnglish: readonly (readonly [letter: string, name: string])[] = [
  ['D', 'day'],
  ['D', 'month'],
  ['K', 'kin'],
  ['R', 'records'],
  ['V', 'visit'],
  ['L', 'lawyer'],
  ['P', 'clinician'],
  ['O', 'one'],
  ['M', 'money'],
];
const ofSpanish: readonly (readonly [letter: string, name: string])[] = [
  ['D', 'dia'],
  ['D', 'mes'],
  ['K', 'pariente'],
  ['R', 'registros'],
  ['V', 'visita'],
  ['P', 'clinico'],
  ['M', 'dinero'],
  ['C', 'cuidado'],
  ['H', 'inocuo'],
];

let known: Map<string, Sort> | undefined;
function listed(): Map<string, Sort> {
  const all = new Map<string, Sort>();
  const put = (words: Iterable<string>, of: Sort): void => {
    for (const word of words) if (!all.has(word)) all.set(word, of);
  };
  for (const line of small.split('\n')) {
    const [group = '', ...words] = line.split(' ');
    for (const word of words) all.set(word, { fine: hashOf(word), coarse: hashOf(group), open: '', somebody: false, supposes: false });
  }
  for (const word of wordsOf(somebody)) all.get(word)!.somebody = true;
  for (const word of wordsOf(supposing)) all.get(word)!.supposes = true;
  put(threats, sort('T'));
  put(remedies, sort('C'));
  put(wordsOf(anybody), sort('Q'));
  put(wordsOf(numbers), sort('N'));
  for (const [letter, name] of ofEnglish) put(english.classes[name] as ReadonlySet<string>, sort(letter));
  return all;
}

function sortOf(word: string): Sort {
  known ??= listed();
  const there = known.get(word);
  if (there) return there;
  return sort(letterOf(word));
}

function letterOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first > 47 && first < 58) return 'N';
  if (isIn(english.classes['care'], word)) return 'C';
  if (isIn(english.classes['harmless'], word)) return 'H';
  if (isIn(english.classes['past'], word)) return 'E';
  for (const [letter, name] of ofSpanish) if (isIn(spanish.classes[name], word)) return letter;
  if (isIn(spanish.classes['pasado'], word)) return 'S';
  if (word.length > 4 && word.endsWith('ing')) return 'G';
  if (word.length > 4 && word.endsWith('ly')) return 'Y';
  return 'X';
}

/** The feature of something that was found in a sentence otherwise. */
export const featureOf = (what: string): number => hashOf(what, 0x3c6ef372);

const mix = (hash: number, next: number): number => Math.imul(hash ^ next, 0x9e3779b1) ^ (hash >>> 15);
const start = 0x51ed270b;

/** The features of the sentence of the tokens `from` to `to`, as hashes; `each` is told them with the sort of the word they end at. */
export function featuresOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  shouting: boolean,
  /** Tokens that somebody is named with, and those of the people who work here. */
  { names, colleagues }: { names: ReadonlySet<number>; colleagues: ReadonlySet<number> },
  each: (hash: number, open: string) => void,
): void {
  // The words before, as coarse sorts, and the two last of those that the sentence is about.
  let [one, two, three] = [start, 0, 0];
  let before = start;
  let [who, earlier] = [0, 0];
  let supposed = 0;
  // The two words before, by how they begin.
  let [last, lastButOne] = [start, 0];
  for (let at = from; at < to; at += 1) {
    const { text, capital, first, comma } = tokens[at]!;
    const word = sortOf(text);
    const worksHere = colleagues.has(at);
    const isName = worksHere || names.has(at);
    const isCapital = capital && !first && !shouting && /[XEGY]/.test(word.open);
    const { fine, coarse, open, somebody: is, supposes } = worksHere ? sort('W') : isName ? sort('A') : isCapital ? sort('B') : word;
    const stem = worksHere ? fine : hashOf(text, 0x811c9dc5, 0, Math.min(5, text.length));
    each(mix(1, stem), open);
    if (!worksHere) each(mix(2, hashOf(text, stem, Math.min(5, text.length))), open);
    // Pieces of four and five letters, the ends marked: what a word is made of tells of those that were never read.
    const marked = isName ? '_' : `_${text}_`;
    for (let size = 4; size < 6; size += 1)
      for (let from = 0; from === 0 || from + size <= marked.length; from += 1)
        each(hashOf(marked, size, from, Math.min(from + size, marked.length)), open);
    // And of six across the gap to the word before, e.g. the ending of one and the beginning of the other.
    const across = `${at > from && !names.has(at - 1) && !colleagues.has(at - 1) ? tokens[at - 1]!.text.slice(-5) : ''}_${isName ? '' : text.slice(0, 6)}`;
    for (let from = 0; from + 6 <= across.length; from += 1) each(hashOf(across, 6, from, from + 6), open);
    each(mix(mix(20, last), stem), open);
    if (lastButOne) each(mix(mix(21, lastButOne), stem), open);
    [lastButOne, last] = [last, stem];
    each(mix(mix(comma ? 3 : 4, before), fine), open);
    if (who) each(mix(mix(5, who), fine), open);
    if (earlier && earlier !== who) each(mix(mix(mix(6, earlier), who), fine), open);
    if (open !== 'X') {
      each(mix(7 + supposed, fine), open);
      if (who) each(mix(mix(9 + supposed, who), fine), open);
    }
    each(mix(mix(11, one), coarse), open);
    if (two) {
      const pair = mix(mix(12, two), one);
      each(mix(pair, coarse), open);
      each(mix(mix(13, two), coarse), open);
      if (three) {
        each(mix(mix(14, three), mix(pair, coarse)), open);
        each(mix(mix(15, three), coarse), open);
        each(mix(mix(mix(16, three), two), coarse), open);
        each(mix(mix(mix(17, three), one), coarse), open);
      }
    }
    if (supposes) supposed = 1;
    if (is) [earlier, who] = [who, fine];
    [three, two, one] = [two, one, coarse];
    before = fine;
  }
  each(mix(19, Math.min(8, (to - from) >> 2)), '');
}
