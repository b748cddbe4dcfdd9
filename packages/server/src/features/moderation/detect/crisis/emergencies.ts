import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * Emergencies that every textbook names, in ordinary words: two signs that are harmless apart, or one with how sudden it is. The plainest
 * stand in the languages themselves; of these only the server knows.
 */
export const emergencies: readonly Language[] = [
  {
    ...english,
    classes: `${english.classes}
    SOMEONES: my our granny grannys grandmas grandmothers nans grans nanas grandads grandfathers grandpas mums moms dads mothers fathers
      brothers sisters neighbours elses
    EARLY: 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
    BROKE: broke broken gone leaking breaking ruptured
    WATERS: waters water membranes
    RASH: rash spots blotches
    STAYS: doesnt dont not wont isnt stays stay still remains
    SEVERE: sudden suddenly severe agonising agonizing excruciating unbearable terrible horrendous agony
    TESTICLE: testicle testicles testis scrotum
    WEEKS: weeks week wks wk
    SICK: vomiting vomit vomited puking sick drowsy sleepy
    SUGAR: sugar sugars glucose bg
    HIGH: EARLY 36 38 40 hi
    CANT: cant cannot unable not struggle stopped struggling
    PEE: pee wee urinate urine bladder bowel bowels incontinent
    TREATS: treatment treatments statins medication medicine medicines antibiotics steroids therapy chemo messages texts emails calls letters
    SADDLE: legs groin bottom bum genitals crotch buttocks saddle privates thighs`,
    cues: `${english.cues}
    chance: team better leaflet checking checked cream gardening`,
    phrases: `
    # medical_emergency 85 event
    KID|old ~3 swallowed|ate|eaten|taken|took|drank|drunk ~2 SOMEONES ~3 PILLS|pills|medicine !to|back|for|from|out|away|list|history|prescription
    he|she ~3 swallowed|ate|eaten|drank ~2 SOMEONES ~3 PILLS|pills|medicine
    LOVED|KID|he|she ~1 collapsed !lung|vein|veins|arch|arches|vertebra|disc|in|last|on|laughing|into
    baby|newborn|infant|toddler|son|daughter is|looks|turned|turning|going|gone|went blue !eyed|eyes|badge|in|with|coat
    KID ~2 drank|drunk|swallowed|eaten|ate ~2 bleach|battery|batteries|magnet|magnets|detergent|antifreeze|weedkiller
    KID ~2 drank|drunk|swallowed ~1 washing up? liquid|powder
    allergic ~2 CANT breathe|swallow|speak
    chest ~1 pain|pains ~4 sweating|sweaty|clammy
    EARLY|12|14|15|16|18|36|37 WEEKS ~3 bleeding !gums|nose|stopped|after
    bleeding heavily|lots ~4 pregnant
    pregnant ~3 bleeding heavily|heavy|lots
    stiff neck ~2 fever ~4 drowsy|confused|sleepy|floppy|rash
    RASH that? STAYS fade ~4 fever|temperature
    passed|passing out|fainted ~1 times today
    WATERS ~2 BROKE ~6 EARLY WEEKS
    EARLY WEEKS ~6 WATERS ~2 BROKE
    RASH ~3 STAYS ~4 under|press|pressed|pressing|with ~3 glass|tumbler
    rash|blotches ~4 stiff neck !from
    stiff neck ~4 rash|blotches
    SEVERE ~6 TESTICLE
    SEVERE ~2 testicular pain
    TESTICLE ~6 SEVERE !change
    SUGAR ~4 HIGH ~6 SICK !days|note|with|of|leave|has|stopped
    SICK ~6 SUGAR ~4 HIGH
    ketones ~2 3|4|5|6|7|high ~6 SICK !days|note|with|of|leave|has|stopped
    SICK ~6 ketones ~2 3|4|5|6|7|high
    CANT|lost|losing ~4 PEE ~8 numb|numbness ~5 SADDLE
    numb|numbness ~5 SADDLE ~8 PEE
    numb|numbness between my|the|his|her SADDLE
    LOVED|KID|he|she ~3 wont|not|isnt|stopped|doesnt ~1 responding|respond to !TREATS|the|his|her|my|any|all|our|this
    LOVED|KID|he|she ~3 wont|not|isnt|stopped|doesnt ~1 responding|respond to the|his|her|my|any|all|our ~1 voice|voices|name|touch|shouting|shouts|calling|pain|questions|stimulus|stimuli|shaking|light|sound !relief
    unresponsive to !TREATS|the|his|her|any|all|my|our
    unresponsive to the|his|her|any|all|my|our ~1 voice|voices|name|touch|shouting|pain|light|stimuli|shaking|calls
    LOVED|KID|he|she|shes|hes ~2 went|goes|gone|going|is|turned|got|became limp after !physio
    limp after physio and ~1 cant|cannot|wont|not|isnt|doesnt|collapsed|grey|blue
    shes|hes limp !after
    LOVED|KID|he|she|shes|hes ~2 turned|got|been|became|lies|lay|seems|feels|felt|looks|looked limp !after
    unresponsive|responding to ~1 TREATS ~4 blue|grey|unconscious|breathing|breathe|floppy|collapsed
    baby|newborn|infant|toddler ~2 stops|stopped breathing in|during|at|for|when
    stops|stopped breathing ~9 blue|grey|gray|purple|limp|floppy|cold|awake
    wont|not|cant|doesnt wake up? without !alarm|alarms|an|two|three|several
    baby ~2 stopped moving|kicking !her|his|the|its|off|bowels|on|up|around|when|and
    baby ~2 stopped moving|kicking and !screaming
    baby ~1 hasnt|not moved|kicked ~1 since|today|all|yesterday
    less|fewer|reduced movement|movements ~3 baby|bump|pregnant
    no movement|movements from|of|by|in|since|today ~2 baby|bump|pregnant
    baby ~3 no|less|fewer|reduced movement|movements !in
    baby ~3 no|less|fewer|reduced movement|movements in ~1 bump|womb|belly|last|past|days|hours|day|24|12
    throat|tongue|lips ~3 closing|swelling|swollen ~3 on|side|one
    crushing ~2 pain ~3 chest
    speech|words ~2 slurred ~6 weak|numb|droopy
    wound|incision ~2 burst open`,
  },
  {
    ...english,
    cues: `${english.cues}
    chance: iron`,
    phrases: `
    # medical_emergency 85 event
    stools|stool|poo ~3 black ~3 tar|tarry`,
  },
  {
    ...spanish,
    cues: `${spanish.cues}
    chance: seguro aseguradora pierna brazo mano telefono telefonos llamadas mensajes correo correos tratamiento recepcion clinica medico
    medica doctor doctora centro nadie cita`,
    phrases: `
    # medical_emergency 85 event
    no ~1 responde|reacciona|contesta !al|a|el|la|los|las|mi|mis|mensajes
    no ~1 responde|reacciona|contesta a ~1 voz|nombre|dolor|nada|nadie|estimulos
    no ~1 respira por ~3 ni
    no ~1 despierta para nada`,
  },
  {
    ...spanish,
    cues: `${spanish.cues}
    chance: bien`,
    phrases: `
    # medical_emergency 85 event
    HIJO|hijo|hija ~7 tragado|trago|tomado|comido ~2 PASTILLAS|medicinas de ~1 FAMILIAR
    roto|rompi|rompio|rompieron|romper|rotas ~1 aguas|bolsa ~5 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35
    no siento|noto|sentido|notado ~1 moverse|mover|moviendose|movimientos|patadas ~3 bebe
    bebe no se mueve|movido desde|hoy
    dolor|duele ~3 testiculo|testiculos ~4 repente|fuerte|insoportable|subito`,
  },
];
