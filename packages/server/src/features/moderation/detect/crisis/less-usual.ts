import { english } from './english.ts';
import type { Language } from './phrases.ts';
import { spanish } from './spanish.ts';

/**
 * The same wishes and plans in words that are less usual: a car that is driven into a tree, an end to it if the pain goes on, what is given
 * away with a goodbye, a child that harms itself. Only the server knows these.
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
    id do it tomorrow|today|tonight
    doing it tonight|rn
    written|wrote|writing|left ~1 them|everyone|each|kids|mum|family ~3 letter|letters|note to !thank|ask|confirm
    been|ive|secretly collecting|collected up? ~1 PILLS !money|for|in|at|on|from|every
    ill|gonna|im be? gone by the|then|tomorrow|morning|tonight|christmas|time
    I ~2 decided ~3 KILL SELF
    # ideation 88 say
    WANT to? die with|at !dignity|home|peace|hospice
    SLICE my wrists|wrist
    SLICE my LIMB ~1 to|for|again|tonight|every|deep|deeper|last !shaving
    THINK|WANT|GO|tempted|could|urge ~2 drive|driving|crash|crashing|steer|steering|swerve my|the ~1 car|bike|van|truck into|off ~2 tree|wall|bridge|lorry|river|cliff|pole
    if ~6 ill|id|will end it !with|there|by|on|early
    goodbye|goodbyes ~4 given|giving|gave away
    KID|old|teen|pupil|student ~2 cutting|harming|burning THEMSELF !on|shaving|while|off|with
    # method 85 ask
    how much|many ~1 SUBSTANCE ~3 kill a|an ~1 man|woman|person|adult|human`,
  },
  {
    ...spanish,
    phrases: `
    # imminent 85 say
    tengo ~1 bote|caja|frasco|punado de ~1 PASTILLAS en|delante|aqui`,
  },
];
