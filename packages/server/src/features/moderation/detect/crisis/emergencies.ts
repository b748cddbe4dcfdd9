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
    SADDLE: legs groin bottom bum genitals crotch buttocks saddle privates thighs`,
    cues: `${english.cues}
    chance: team better leaflet checking checked cream gardening iron`,
    phrases: `
    # medical_emergency 85 event
    KID|old ~3 swallowed|ate|eaten|taken|took|drank|drunk ~2 SOMEONES ~3 PILLS|pills|medicine !to|back|for|from|out|away|list|history|prescription
    he|she ~3 swallowed|ate|eaten|drank ~2 SOMEONES ~3 PILLS|pills|medicine
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
    isnt|not|stopped responding to me|us|voice|anything|touch
    unresponsive to voice|touch
    LOVED|KID|he|she ~2 is|went|gone|goes|lying|feels|looks|seems ~1 limp !after|since|on|when|from|because
    baby ~2 stopped moving|kicking !her|his|the|its|off|bowels|on|up|around|when
    baby ~1 hasnt|not moved|kicked ~1 since|today|all|yesterday
    no|less|fewer|reduced movement|movements ~3 baby|bump|pregnant
    baby ~3 no|less|fewer|reduced movement|movements
    crushing ~2 pain ~3 chest
    speech|words ~2 slurred ~6 weak|numb|droopy
    stools|stool|poo ~3 black ~3 tar|tarry
    wound|incision ~2 burst open`,
  },
  {
    ...spanish,
    cues: `${spanish.cues}
    chance: bien`,
    phrases: `
    # medical_emergency 85 event
    HIJO|hijo|hija ~7 tragado|trago|tomado|comido ~2 PASTILLAS|medicinas de ~1 FAMILIAR
    roto|rompi|rompio|rompieron|romper|rotas ~1 aguas|bolsa ~5 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35
    no ~1 responde|reacciona a nada|estimulos
    no siento|noto|sentido|notado ~1 moverse|mover|moviendose|movimientos|patadas ~3 bebe
    bebe no se mueve|movido desde|hoy
    dolor|duele ~3 testiculo|testiculos ~4 repente|fuerte|insoportable|subito`,
  },
];
