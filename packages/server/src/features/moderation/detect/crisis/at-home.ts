import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * Violence and coercion at home and in care, in longer frames than the plainest (which the languages have themselves): who does it, what is
 * done, to whom. A nurse who hits a vein, a physio who pushes hard and a mother who takes one to the ward do nothing of it. Only the server
 * knows these: there are too many for a page.
 */
export const atHome: readonly Language[] = [
  {
    ...english,
    classes: `${english.classes}
    ONE: he she they hes shes
    MYKIN: husband wife partner boyfriend girlfriend bf ex hubby mum mom mother dad father stepdad stepfather stepmum stepmother brother
      sister stepbrother uncle aunt cousin son daughter grandson granddaughter grandad grandfather grandpa nephew
    HOME: MYKIN ONE carer carers staff nurse nurses
    US: me us
    BLOWS: STRIKES kicks kicked pushes pushed thumps thumped headbutts headbutted whips whipped bites
    WEAK: KID NEAR residents resident patients patient elderly kids women
    THROWS: throws threw pushes pushed shoves shoved slams slammed drags dragged grabs grabbed pins pinned holds held pulls pulled
    PLACES: home night nights day time week weekend month face head stomach again he she i eye mouth ribs belly arm
    KEEPS: leave go eat see use speak talk have out
    WEAPON: belt stick cigarette cigarettes iron knife gun hammer bottle lighter cable fist fists shoe poker cane
    LETS: let lets letting allow allows permit permits
    FORCES: makes made making forces forced forcing
    FOLLOWS: follows following waits waiting tracks tracking harasses harassing spies spying
    THINGS: car cars bike van vein veins bed door fence mothers fathers mums dads
    DREAD: scared afraid terrified frightened
    TIES: tie ties tied chain chains chained
    ADULT: man guy stranger teacher coach tutor priest uncle stepdad stepfather boss someone
    GROWN: 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 40
    CLOTHES: skirt top bra trousers knickers pants underwear dress shirt
    SLAYING: smothering suffocating strangling stabbing killing poisoning drowning shaking`,
    cues: `${english.cues}
    chance: accident accidentally mistake midwife playing played cards game games quiz stroke chess`,
    phrases: `
    # safeguarding 85 event
    he|she ~1 STRIKES me|us !up|with|for|off|to|at|by|in|a|right|away
    I|we|always am|are? DREAD of her !*
    I|we|always am|are? DREAD of her when|because|and|so|he|she|if|but|what|please|every|all
    ONE ~1 STRIKES US at|every|in|again|because|with ~1 PLACES
    HOME ~2 BLOWS and|or BLOWS US !at|to
    ONE kicks|kicked US and|when|if|while|until my|he|she|they|i
    ONE thumps|thumped|headbutts|headbutted|whips|whipped US !up
    HOME ~3 STRIKES|kicks|kicked my|the|our|her|his|other|old ~1 WEAK !up|with|off|at|on|feelings|to|by|THINGS
    ONE ~1 STRIKES|kicks|kicked WEAK !up|with|off|at|on|THINGS
    HOME ~3 STRIKES|kicks|kicked the old|elderly|sick people
    HOME ~2 HITS|BLOWS|threatens|threatened|threatening|attacks|attacked|stabs|stabbed MY|their|the? US|him|her|WEAK with a|his|her|the? ~2 WEAPON
    HOME ~2 THROWS US|him|her|WEAK ~1 against|down|into|onto|by|on|round|around ~2 wall|stairs|floor|ground|hair|throat|neck
    MY ~1 MYKIN|NEAR ~5 STRIKES US !up|with|for|off|to|at|back
    ONE ~4 and|then BLOWS US !up|with|for|to|at|in|out|into|around|on
    HOME ~2 held|holds|put|puts|pointed|points a|the ~2 WEAPON to|at|against MY|me|us|her|his
    she|he|LOVED|KID ~1 scared|afraid|terrified|frightened of her|his|their ~1 MYKIN !NOTHIM
    MY ~1 MYKIN ~5 pushes|shoves|kicks US !to|in|up|around|round|hard|harder|through|too|a|out|every|forward|on|towards
    HOME|SOMEBODY ~2 FORCES US|him|her to? touch|kiss|lick|suck him|himself|his|her !hand|hair|toes|nose|feet|knees|chin|finger|face|shoulder|head|own
    HOME|SOMEBODY ~2 FORCES US|him|her to? ~1 have|do sex
    HOME|man|someone|neighbour ~3 stalking|stalks|stalked me|us|her
    ex ~5 threatens|threatened to? kill me|us|her|him
    he|she ~1 not|never|doesnt|refuses ~1 LETS me|her|him|us to? leave ~2 house|flat|home
    MY ~1 MYKIN ~1 steals|stole|stealing my ~1 pension|money|benefits|savings|wages
    MYKIN|he|she ~1 controls all? my ~1 money|phone|bank|life ~6 DREAD|hits|beats|threatens|trapped
    MYKIN ~2 wont|not|never|doesnt|refuses ~1 LETS me|her|him|us to? KEEPS ~9 DREAD|hits|beats|threatens|trapped
    ex ~4 FOLLOWS ~6 DREAD|threatens|threatened|hit|restraining
    hands|hand round|around my|her throat to !feel|check|examine
    they|family|parents|ABUSER|employer|employers|agency|aunt|man|woman|landlord ~4 holds|took|taken|keeps|kept|hides|hid my|our|her papers|passport|passports|documents !at|for
    take|taking|send|sending me|her|him|daughter|sister|us ~2 abroad|home|africa|away ~3 cut|circumcised|fgm
    have|get|getting me|her|daughter|sister circumcised
    ABUSER|they|someone|man|guy|boy|stranger ~3 sends|sent|sending|asks|asked|asking|wants|post|posted|share|shared|leak|pressures ~3 nude|naked|intimate|sexual pictures|pics|photos|images|videos|selfies
    HOME|home|they ~2 TIES her|him|me|them hands|arms|legs|wrists|ankles|down|up? to ~2 chair|bed|wheelchair|radiator|commode !for|during
    HOME|home|they ~2 TIES MY ~2 to ~2 chair|bed|wheelchair|radiator|commode !for|during
    take|taking|send|sending|flying MY? me|us|her|daughter|sister to ~2 to be|get cut|circumcised !open
    ADULT ~5 sends|sent|sending me ~3 pictures|photos|pics|videos of himself|herself !on|with
    ADULT ~5 sends|sent|sending me ~3 pictures|photos|pics|videos of himself|herself ~4 naked|nude|undressed|shower|bath|bed|underwear|pants|nothing|night
    ADULT ~5 sends|sent|sending me ~3 pictures|photos|pics|videos of himself|herself with|without no|his|her|any clothes|trousers|top
    ADULT|boyfriend|bf ~6 wants|asks|asked|asking|told|tells|makes|making me to? send him|them|her ~2 pictures|photos|pics|selfies|videos !of|for
    ADULT|boyfriend|bf ~6 wants|asks|asked|asking|told|tells|makes|making me to? send him|them|her ~2 pictures|photos|pics|selfies|videos for ~1 money|him|his|himself|her|herself|phone|fun
    ADULT ~3 asks|asked|asking|wants|wanted ~2 a|one|another nude !lipstick|tights|shoes|colour|coloured
    im|am 11|12|13|14|15 years? old? boyfriend|girlfriend ~2 GROWN
    im|am 11|12|13|14|15 years? old? and|but|my|with|he|hes|dating|year ~4 boyfriend|girlfriend ~2 GROWN
    SOMEBODY ~1 put|puts|putting ~1 his|her hand|hands|fingers ~1 up|down|under|inside|between my|her ~1 CLOTHES !to
    SOMEBODY ~1 put|puts|putting ~1 his|her hand|hands|fingers ~1 up|inside|between my|her ~1 legs !to
    kids|children|KID are|is|get|gets left alone all|every|overnight
    kids|children|KID are|is|get|gets left alone for ~2 hours|days|night|nights|weekend|weekends|week
    # safeguarding 85 trace
    burns|marks|welts on|all|over ~1 his|her|their shins|knees
    bruises|bruise|bruising ~3 on|all|over ~1 his|her|their shins|knees !from|playing
    bruises|bruise|bruising ~3 on|all|over ~1 his|her|their shins|knees from !football|falling|falls|playing
    bruises|bruise|bruising ~8 shins|knees ~1 football|falling|falls|playing ~6 hits|beats|punches|belt|punched|kicked
    HOME ~1 hits|hit|beats me|us with things|stuff|objects|whatever|anything
    uncle|stepdad|stepfather|stepbrother|dad|brother|cousin|grandad ~2 comes|coming|came ~1 into my bed
    parents|mum|dad|stepmum|stepdad|carer|they ~1 lock|locks|locked me|us|her|him in|inside ~1 room|house|cellar|basement|cupboard !for
    parents|mum|dad|stepmum|stepdad|carer ~1 dont|wont|doesnt|never give|feed me|us ~1 food|eat !poisoning
    carer|carers|husband|wife|partner ~4 and hits|slaps|punches|beats me
    they|parents|family|uncle ~2 take|taking|send|sending me|her|sister|daughter to ~2 to|be marry|married
    NEAR|neighbour|neighbours|someone beats|hits|slaps|shakes her|his|their|the child|kid|kids|children|baby|toddler !at|in|bottle|gently
    I shook|shaken my|the|our baby|newborn !gently|bottle|hand
    afraid|scared|frightened I|ill ~1 hurt|harm|shake my|the|our baby !when|while|by|with|if|during
    # safeguarding 85 say
    I ~1 think|thinking|imagine|imagining|fantasise ~1 about|of SLAYING my|the|our? OTHERS !if|by|when|for|lol
    # safeguarding 45 event
    ex ~4 FOLLOWS me|outside|my !up
    ex ~4 turns|sits|stands|parks|hangs ~2 outside
    he|she ~1 not|never|doesnt|refuses ~1 LETS me|her|him|us to? out|go|leave ~2 flat|out|friends
    MYKIN ~2 wont|not|never|doesnt|refuses ~1 LETS me|her|him|us to? KEEPS ~2 house|home|out|alone|family|friends|phone|flat|mum|mother|doctor !if|until|because
    MYKIN|he|she ~1 controls all? my ~1 money|phone|bank|life
    MY ~1 MYKIN ~1 takes|took my ~1 pension|money|benefits|savings|wages !to|for|out|from`,
  },
  {
    ...spanish,
    cues: `${spanish.cues}
    chance: fisio accidente jugando estirar ictus`,
    classes: `${spanish.classes}
    DECASA: AGRESOR hijo hija nieto nieta
    OTROS: FAMILIAR HIJO ninos hijos residentes ancianos pacientes abuelos`,
    phrases: `
    # safeguarding 85 event
    DECASA ~5 me|nos empuja|pega|golpea|abofetea !la|el|los|las|un|una|a|patadas
    me|nos empuja|tira|lanza|agarra|estampa contra|del|por ~1 pared|suelo|pelo|cuello|escaleras
    me|nos pega|maltrata|golpea ~1 cuando|si ~1 bebe|borracho|enfada|llega|toma|drogado
    me|nos pega|pegan|maltrata casi? todos|cada|todas
    me|nos ~1 cogio|agarro|agarra|coge|apreto|rodeo ~5 cuello|garganta !para
    DECASA|el ~1 me quita|roba|quito|robo ~1 pension|dinero|paga|documentos
    AGRESOR|el ~1 me obliga|obligo|hace|hizo a? tocarle|tocarlo|besarle
    AGRESOR|enfermera|enfermero|el|ella ~2 pega|golpea|maltrata|pegan a|al mi|su|la|el|los|las|mis|sus|nuestros? ~1 OTROS !risa|pegatinas|tiritas|esparadrapo
    # safeguarding 45 event
    AGRESOR ~3 no me|nos deja|permite salir|ver|hablar|comer`,
  },
];
