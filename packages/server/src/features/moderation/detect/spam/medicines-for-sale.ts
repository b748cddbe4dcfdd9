/**
 * A prescription medicine that somebody offers: its name, and two of what a seller says of it (it is for sale, it takes no prescription, here
 * is how to get it). What patients ask and tell about the same medicines is none. English, and the plainest words of other languages.
 */
import { compilePhrases } from '../phrases.ts';
import type { Word } from '../reading.ts';
import { isAsked } from '../sentence.ts';

/** `trade`: it is sold or to be bought; `supply`: that it is there, is sent, or what it costs. */
type Sign = 'trade' | 'supply' | 'unprescribed' | 'contact';

/** What is sold without a doctor, by name and by what sellers and buyers call it. */
export const sold: ReadonlySet<string> = /*#__PURE__*/ new Set(
  `viagra cialis levitra sildenafil tadalafil kamagra xanax alprazolam tramadol adderall addys oxycodone oxycontin oxy oxys roxy percocet percs
  hydrocodone vicodin norco valium diazepam ambien zolpidem zopiclone phentermine modafinil provigil ozempic wegovy mounjaro semaglutide
  tirzepatide saxenda ritalin concerta vyvanse codeine fentanyl ketamine pregabalin gabapentin lyrica klonopin clonazepam lorazepam ativan
  rivotril steroids anabolics hgh testosterone dilaudid morphine suboxone methadone subutex opioids opiates misoprostol cytotec mifepristone
  pills weed cannabis cocaine mdma lsd shrooms ecstasy orfidal trankimazin botox`.split(/\s+/),
);
/** Not medicines by themselves: these need a sign more. */
const vague: ReadonlySet<string> = /*#__PURE__*/ new Set('pills steroids weed cannabis botox testosterone meds'.split(' '));

const signs = compilePhrases<Sign>(
  [
    [
      'trade',
      `i|we|also|and|^ @sell|selling|sells|supply|supplying|stock|ship|deliver
      ^ @selling|order|buy|get|shop|purchase|vendo|compra|compre|comprar|acheter|achetez|kaufen|kaufe|bestellen|bestelle|verkaufe|need
      @verkaufe|verkaufen|bestellen|kaufen|vendo|acheter|comprar
      se @vende|venden`,
    ],
    [
      'supply',
      `in|limited @stock
      @available
      for @sale
      @shipping|ships|delivery|shipped|envio|envios|livraison|lieferung|versand
      @overnight|discreet|discreetly|worldwide|wholesale
      best|good|low|lowest|cheapest|great @price|prices
      @cheap|cheapest|barato|barata|baratos|billig|gunstig
      pas @cher
      # ..1 @dollars|dollar|quid|pounds|euros|euro|usd|each|gbp`,
    ],
    [
      'unprescribed',
      `no|without|without|sin|ohne|sans|sem|senza ..1 @prescription|prescriptions|rx|script|scripts|receta|rezept|ordonnance|receita|ricetta
      @rezeptfrei|rezeptfreie|rezeptfreies`,
    ],
    [
      'contact',
      `@dm|pm|hmu|inbox
      @text|message|call|contact|email|ring|msg|txt|whatsapp|telegram me|us|at|on|now|#|for|dr|or
      @whatsapp|telegram|wickr|signal|snapchat|threema ..1 #|me|us|at|for|dr|only|now|or
      via|on|por|per|uber|sur @whatsapp|telegram|wickr|snapchat|instagram
      need|text|txt|call @#
      order|buy|get|shop|bestellen|compra @now|today|here|online|hier|jetzt|ahora|aqui
      cheap|available|comprar ..1 @here|aqui|hier
      @here|hier|aqui|ici ^
      your|a|casa|to|la @door|casa|domicilio
      @escribeme|contactame|escribanme|contacto|contactez`,
    ],
  ],
  {},
);

/** What patients and those who care for them say: then it takes three. */
export const patients: ReadonlySet<string> = /*#__PURE__*/ new Set(
  `i i'm i've my he she his her they was were had has took taking takes prescribed appointment pharmacy pharmacist chemist surgery doctor doctor's gp
  nurse nhs hospital clinic insurance daughter son mother husband wife friend bought helped need isn't aren't doesn't can't couldn't worried
  ill sick pain side counter boots reception desk someone service thanks mi medico farmacia hospital arzt arztin apotheke mein meine mon ma medecin`.split(
    /\s+/,
  ),
);
/** Words of a clinic and its patients about what is prescribed: what is offered in them takes no prescription. */
const prescribing: ReadonlySet<string> = /*#__PURE__*/ new Set('repeat prescription prescriptions nhs app gp book appointment'.split(' '));
/** Of these nobody makes an offer. */
const denied: ReadonlySet<string> = /*#__PURE__*/ new Set(
  "not no longer never nothing isn't aren't don't doesn't unavailable stopped".split(' '),
);

/** An advertisement is short, and what belongs together in it stands near. */
const near = 16;
const mostWords = 400;

export type ForSale = { first: number; last: number };

export function medicineForSale(words: readonly Word[], text: string): ForSale | undefined {
  let names = 0;
  for (let at = 0; at < words.length && at < mostWords; at += 1) if (sold.has((words[at] as Word).text)) names += 1;
  if (names === 0) return undefined;
  const marks: { sign: Sign; first: number; last: number }[] = [];
  signs.find(words, (sign, first, last) => marks.push({ sign, first, last }), 60);
  if (marks.length < 2) return undefined;
  let tried = 0;
  for (let at = 0; at < words.length && at < mostWords && tried < 20; at += 1) {
    const name = (words[at] as Word).text;
    if (!sold.has(name)) continue;
    tried += 1;
    const by = new Map<Sign, { first: number; last: number }>();
    for (const mark of marks)
      if (Math.abs(mark.first - at) <= near && !by.has(mark.sign) && (!isAsked(words, text, mark.first) || isCall(words, at)))
        by.set(mark.sign, mark);
    if (by.size < 2 || (isAsked(words, text, at) && !isCall(words, at))) continue;
    const ends = [...by.values()];
    const first = Math.min(at, ...ends.map((mark) => mark.first));
    const last = Math.max(at, ...ends.map((mark) => mark.last));
    const patient = says(words, first, last, marks);
    const enough = patient || (vague.has(name) && !by.has('unprescribed')) ? 3 : 2;
    if (patient === 'denied' || by.size < enough || (patient === 'prescribing' && !by.has('unprescribed'))) continue;
    return { first, last };
  }
  return undefined;
}

/** Whether the sentences from the one of `first` to the one of `last` are a patient's. */
function says(
  words: readonly Word[],
  first: number,
  last: number,
  marks: readonly { first: number; last: number }[],
): 'denied' | 'prescribing' | boolean {
  let patient: 'prescribing' | boolean = false;
  const [from, to] = [(words[first] as Word).sentence, (words[last] as Word).sentence];
  for (let at = Math.max(0, first - 20); at < words.length && at <= last + 20; at += 1) {
    const { text, sentence } = words[at] as Word;
    if (sentence < from || sentence > to || marks.some((mark) => at >= mark.first && at <= mark.last)) continue;
    if (denied.has(text) && !/^(?:questions|script|rx|need)$/.test(words[at + 1]?.text ?? '')) return 'denied';
    if (prescribing.has(text)) patient = 'prescribing';
    else if (!patient && patients.has(text) && !(text === 'my' && /^(?:selling|sell|vendo)$/.test(words[at - 1]?.text ?? '')))
      patient = true;
  }
  return patient;
}

/** "Need oxy?": no question. */
const isCall = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before?.text === 'for' && words[at - 2]?.text === 'looking' && words[at - 3]?.sentence !== before.sentence) return true;
  return before !== undefined && /^(?:need|want)$/.test(before.text) && words[at - 2]?.sentence !== before.sentence;
};
