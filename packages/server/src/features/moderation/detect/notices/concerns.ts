/** Words that call for whoever answers for the clinic: a threat of legal steps, and a formal complaint. English and Spanish. */
import { compilePhrases } from '../phrases.ts';
import type { Word } from '../reading.ts';

export type Concern = { kind: 'legal_threat' | 'complaint'; confidence: number };

const named = {
  make: `make making made file filing filed lodge lodging lodged raise raising raised submit submitting submitted put putting register
    registering send sent`,
  lawyer: `lawyer lawyers solicitor solicitors attorney barrister`,
};

/** `unless`: a sentence with one of `elsewhere` in it tells of something that is no business of the clinic's. */
type Listed = Concern & { unless?: true };

const lists: readonly (readonly [Listed, string])[] = [
  [
    { kind: 'legal_threat', confidence: 0.9 },
    `i'll|i|we|we'll|will|going|gonna|shall|want|intend|plan|could|should|ready ..3 @sue \
      you|them|the|this|him|her|your|that|everyone|all|for|over|and
    am|i'm|be|we're|are|considering|going @suing you|them|the|this|him|her|your|for
    @see|meet you|them|u in ..1 court
    take|taking|taken|took ..3 you|them|this|him|her|it|clinic|hospital|surgery|practice ..2 to @court
    @hear|hearing from ..2 %lawyer
    will|i'll|we'll|am|i'm|we're|going|gonna|shall ..2 \
      contact|contacting|speak|speaking|consult|consulting|instruct|instructing|seeing|calling|call|hire|hiring|get|getting ..3 \
      @%lawyer
    i|we|i've|we've have? contacted|spoken|consulted|instructed|hired ..3 @%lawyer
    i|we|i'll|we'll|i'm|we're|am|will ..2 seek|seeking|take|taking|get|getting|sought|taken ..1 @legal advice
    take|taking|pursue|pursuing|start|starting|bring|threaten|considering|consider ..2 @legal action|proceedings|steps
    @press|pressing|file|filing ..1 charges|lawsuit
    @letter before action|claim
    letter of @claim
    through the? @court|courts|tribunal
    this|matter|choice|choose|rest|until|otherwise|or|stop ..5 to|in|into @court|courts|tribunal !for|as|on|date|house
    you ..3 up in @court
    see you ..2 @tribunal
    claiming|claim @against you|the
    advised|going|decided|want to @sue
    will|i'll|we'll|going|intend|shall|am|are|i'm|we're|choice ..3 @pursue|pursuing ..3 courts|court|legally|damages|claim|compensation
    claim|claiming|seek|seeking|demand|demanding|pursue|want ..1 @damages
    will|i'll|we'll|going|intend|shall|am|i'm|we're|are|want|demand ..2 claim|claiming|seek|seeking|demand|demanding|want ..1 \
      @compensation from|for|or|and|^
    want|demand @compensation
    small claims @court
    court @papers|summons|proceedings
    claim ..2 be|is|been|being lodged|filed|brought|issued ..1 @against you|the|them|this|your
    claim @against the|you|your|this practice|clinic|hospital|surgery|dentist|doctor|trust|dr|^
    i'm|am|we're|are @suing ^
    asked|talking|spoken|speaking|been ..1 a ..1 law @firm
    see|hear what a|the @judge
    in front of a @judge
    explain ..4 to ..1 @judge
    claim|sue|suing ..1 for @negligence
    in the hands of ..2 @%lawyer|lawyers
    %lawyer ..2 @informed|instructed
    from|getting|get ..3 my|our @%lawyer
    pass|passed|passing|hand|handing|handed|refer ..3 to ..1 my|our legal @team
    instructed|hired|contacted a|my? ..1 law @firm
    no win @no fee
    @lawyering|lawyered up
    ^ @prepare|expect ..2 lawsuit|court|summons|solicitor|writ
    reserve ..2 right|rights ..3 @legal
    start|begin|issue|issuing|commence|starting ..1 @proceedings
    we|i will|shall|are|am|we'll|we're|i'll be? @suing
    when|until they|you ..2 get|receive ..1 @claim form
    reclamare|reclamar|reclamaremos|exijo|exigir|exigire|pedire|pedir ..2 @danos|indemnizacion|perjuicios
    acudire|acudiremos|ire|iremos|recurrire ..2 a ..1 @tribunales|justicia|juicio|juzgado|juzgados
    llevar|llevare|llevaremos|pienso|vamos|voy ..3 a @juicio|tribunales|juzgado
    poner|pondre|meter|metere ..2 @demanda|denuncia
    noticias|saber de ..1 @abogado|abogada|abogados
    voy|vamos|pienso|pensamos|tendre|quiero|puedo|podria ..2 \
      @demandar|demandarlos|demandarles|demandarte|demandaros|demandarle|denunciar|denunciarlos|denunciaros|denunciarles
    los|les|te|le|os @demandare|demandaremos|denunciare|denunciaremos
    @demandare|demandaremos|denunciare|denunciaremos
    pondre|poner|interponer|interpondre|presentar|presentare|pondremos ..2 @demanda|denuncia|querella
    @nos ..1 vemos|veremos en ..2 tribunales|tribunal|juzgado|juzgados|juicio|corte`,
  ],
  [
    { kind: 'legal_threat', confidence: 0.75 },
    `@legal action|proceedings
    @defamation|defamatory|libel|libellous|libelous|slander|slanderous
    @lawsuit|lawsuits
    @malpractice|negligence claim|case|suit|lawyer
    @clinical|medical|professional|gross negligence|malpractice
    suing @them|you|nhs|hospital|clinic|doctor
    @acciones|medidas|via legales|judiciales|judicial|legal
    @difamacion|difamar|calumnia|calumnias|injurias
    @negligencia|mala medica|praxis`,
  ],
  [
    // Who needs a record for a case of their own has a lawyer as well.
    { kind: 'legal_threat', confidence: 0.75, unless: true },
    `my|our @%lawyer
    @legal letter
    mi|mis|nuestro|nuestra|nuestros|un|el|al @abogado|abogada|abogados`,
  ],
  [
    { kind: 'complaint', confidence: 0.9 },
    `@formal|formally|official|officially|written complaint|complaints|complain|complaining|grievance
    %make ..2 a|an|my|our|this|another|formal|official|in ..2 @complaint !of
    @complaints|complaint procedure|department|team|process|form|manager|officer|office|policy|letter
    @ombudsman|ombudsmen|phso|lgsco
    report|reporting|reported|contact|contacting|complain|complaining|complained|letter ..5 to|the ..2 \
      @gmc|cqc|nmc|gdc|hcpc|gphc|mhra|fda|board|pals
    @general medical|dental|optical council
    @care quality commission
    contact|contacted|contacting|via|through|called|emailed|the @pals
    spoke|speak|went|go|complain|complained|written|wrote to|with @pals
    formal|oficial|por|una|mi|esta @queja|reclamacion formal|oficial|escrito|formalmente
    presentar|presentado|presente|poner|puesto|pondre|interponer|hacer|hare|presentare|tramitar ..3 @queja|quejas|reclamacion|reclamaciones
    @hoja|hojas|libro de reclamaciones|reclamacion
    @defensor|defensora|valedor del paciente|pueblo|usuario|ciudadano`,
  ],
  [
    { kind: 'complaint', confidence: 0.65 },
    `want|wish|like|going|intend|need ..2 to @complain !of
    !not|cannot|can't|couldn't|don't|never|nothing @complain|complaining|complained|complaint to|about ..3 \
      practice|manager|management|hospital|nhs|surgery|clinic|staff|receptionist|trust
    report|reporting|reported|complain|complaining|complained|complaint|contact|contacting|contacted|write|writing|written|wrote|going|gone \
      ..6 @gmc|cqc
    quiero|quisiera|voy|deseo|vamos ..2 @quejarme|reclamar|quejarnos
    @reclamacion|reclamaciones`,
  ],
];

const elsewhere = /*#__PURE__*/ new Set(
  `records record report reports copy copies accident crash divorce custody letter needed proof evidence form forms visa immigration asylum husband wife daughter son brother sister friend
  informe informes historial accidente divorcio copia papeles`.split(/\s+/),
);
/** With these it is the clinic that is meant, whatever is asked for. */
const against = /*#__PURE__*/ new Set(
  'against complaint complain negligence sue suing hear contact touch contacto vosotros ustedes'.split(' '),
);

const phrases = compilePhrases(lists, named);

/** What concerns there are, each with the places of its first and its last word. */
export function concernsIn(words: readonly Word[], found: (concern: Concern, first: number, last: number) => void): void {
  phrases.find(words, ({ kind, confidence, unless }, first, last) => {
    if (!unless || !isOfAnotherCase(words, first)) found({ kind, confidence }, first, last);
  });
}

/** The words around a place that are of its sentence, as far as thirty each way. */
function isOfAnotherCase(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at] as Word;
  let another = false;
  for (let here = Math.max(0, at - 30); here < words.length && here <= at + 30; here += 1) {
    const word = words[here] as Word;
    if (word.sentence !== sentence) continue;
    if (against.has(word.text)) return false;
    if (elsewhere.has(word.text)) another = true;
  }
  return another;
}
