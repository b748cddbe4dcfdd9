import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * The same wishes and plans in words that the languages themselves lack, since a browser fetches those: a car that is driven into a tree, an
 * end to it if the pain goes on, a leave-taking, a child that harms itself. Only the server knows these.
 */
export const lessUsual: readonly Language[] = [
  {
    ...english,
    classes: `${english.classes}
    SLICE: cut cutting harm harming burn burning scratching slit slitting slash slashing
    LIMB: arm leg skin stomach body belly`,
    phrases: `
    # imminent 92 say
    TAKE ~2 all|whole|bottle|box|packet my|the|of ~3 PILLS with ~4 alcohol|vodka|whisky|whiskey|wine|gin|rum|beer
    written|wrote|writing|left ~1 them|everyone|each|kids|mum|family ~3 letter|letters|note about|to !thank|head
    written|wrote|writing|left ~1 them|everyone|each|kids|mum|family ~3 letter|letters|note to thank ~9 goodbye|bye|sorry|everything|love|loved
    my|wrote|written|writing|left ~1 final note|letter|letters|message about
    been|ive|secretly collecting up? ~1 PILLS !money|for|in|at|on|from|every
    collected up? ~1 PILLS !money|for|in|at|on|from
    collecting|collected up? ~1 PILLS for|from|over|in ~1 weeks|months|ages|every|everywhere|all|different|secret
    collecting|collected up? ~1 PILLS from ~2 mum|mums|nan|nans|gran|grans|dad|dads|drawer|drawers|cupboard|cupboards|ward
    WANT|GO|decided|to|will KILL ourselves !laughing|with|over|trying
    gonna|imma END my misery|hell|nightmare|agony|suffering|pain|struggle|battle|journey|days
    GO to|on END my treatment|membership|chemo|contract|course|pregnancy and then? my|die|everything|KILL
    I|standing|sitting ~1 on a|the bridge|ledge|rooftop right? now|tonight
    tell MY ~1 kids|children|family|mum|mom|dad|wife|husband|parents I loved|love them|her|him !so|and|very
    took|swallowed|taken ~4 PILLS all of? them|it
    plan ~1 to take all|every ~4 once|together|tonight
    I ~1 loaded the|my gun|rifle|shotgun|pistol
    ive|have|I said|saying my goodbyes !to|at|before
    giving|given|gave away my things|stuff|belongings|possessions ~2 wont|dont|longer need
    KID|NEAR|teen ~2 written|wrote|left a SUICIDE note|letter
    KID|NEAR ~1 sent ~2 goodbye|farewell text|message|note|letter !party|card
    # ideation 88 say
    nobody|noone|one would|will|gonna miss me !for|at|from|if|when
    I should|shouldve have? died !earlier
    WANT out of this|my life|world
    no longer see ~1 reason|point to|in ~1 live|living|being
    scared|afraid|frightened of what I ~1 do to SELF
    THINK|WANT|GO ~2 driving|drive|crashing|crash into a|the? wall|tree|lorry|river|bridge
    WANT|GO to? crash my|the car
    KID|NEAR|old cuts|harms THEMSELF !on|shaving|short|while|off|with|out
    SLICE my wrists|wrist
    WANT to? die at home ~1 tonight|today|now|alone|before
    WANT to? die with dignity ~1 tonight|today|now|alone
    WANT to? die at|with dignity|home ~4 pills|tablets|rope|gun|knife
    SLICE my ~1 legs|arms|wrists|thighs shaving ~4 purpose|deliberately|hate|deserve
    SLICE my LIMB|hands|feet|chest to|for|again|tonight|every|deep|deeper|last !the|fix
    SLICE my LIMB|hand|hands open? again|deliberately|purpose
    hurt|hurting|harm my body ~1 again|every|tonight|today|last|because|to
    hurt|hurting my ~4 blade|blades|razor|razors
    THINK|WANT|GO|tempted|could|urge ~2 drive|driving|crash|crashing|steer|steering|swerve my|the ~1 car|bike|van|truck into|off ~2 tree|wall|bridge|lorry|river|cliff|pole
    if ~6 ill|id|will end it !with|there|by|on|early
    goodbye|goodbyes ~4 given|giving|gave away
    KID|old|teen|pupil|student ~2 cutting|harming|burning THEMSELF !on|shaving|while|off|with|out
    # method 85 ask
    which|what PILLS ~3 lethal|deadly|deadliest|fatal !for|to|in|with
    how much|many ~1 SUBSTANCE ~3 kill a|an ~1 man|woman|person|adult|human`,
  },
  {
    ...spanish,
    phrases: `
    # imminent 85 say
    tengo ~1 bote|caja|frasco|punado de ~1 PASTILLAS delante|aqui
    tengo ~1 bote|caja|frasco|punado de ~1 PASTILLAS en ~1 mano|manos|mesa|mesilla|cama|cuarto|habitacion`,
  },
];
