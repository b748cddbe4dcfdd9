/** Words that call for whoever answers for the clinic: a threat of legal steps, and a formal complaint. English and Spanish. */
import { compilePhrases } from '../phrases.ts';

export type Concern = { kind: 'legal_threat' | 'complaint'; confidence: number };

const named = {
  make: `make making made file filing filed lodge lodging lodged raise raising raised submit submitting submitted put putting register
    registering send sent`,
  lawyer: `lawyer lawyers solicitor solicitors attorney barrister`,
};

const lists: readonly (readonly [Concern, string])[] = [
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
    voy|vamos|pienso|pensamos|tendre|quiero|puedo|podria ..2 \
      @demandar|demandarlos|demandarles|demandarte|demandaros|demandarle|denunciar|denunciarlos|denunciaros|denunciarles
    los|les|te|le|os @demandare|demandaremos|denunciare|denunciaremos
    @demandare|demandaremos|denunciare|denunciaremos
    pondre|poner|interponer|interpondre|presentar|presentare|pondremos ..2 @demanda|denuncia|querella
    @nos ..1 vemos|veremos en ..2 tribunales|tribunal|juzgado|juzgados|juicio|corte`,
  ],
  [
    { kind: 'legal_threat', confidence: 0.75 },
    `my|our @%lawyer
    @legal action|proceedings|letter
    @defamation|defamatory|libel|libellous|libelous|slander|slanderous
    @lawsuit|lawsuits
    @malpractice|negligence claim|case|suit|lawyer
    @clinical|medical|professional|gross negligence|malpractice
    suing @them|you|nhs|hospital|clinic|doctor
    mi|mis|nuestro|nuestra|nuestros|un|el|al @abogado|abogada|abogados
    @acciones|medidas|via legales|judiciales|judicial|legal
    @difamacion|difamar|calumnia|calumnias|injurias
    @negligencia|mala medica|praxis`,
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

export const concerns = compilePhrases(lists, named);
