import { englishWider } from './english-wider.ts';
import { crisisPhase } from './phase.ts';
import { spanish } from './spanish.ts';

/**
 * Someone may be in danger. Kinds: `imminent` `ideation` `method` `safeguarding` `medical_emergency` `bereavement`.
 * Strong phrases count alone. Weaker ones (hopeless, cannot go on, a rope) add up over the text, each group of them only so far, so
 * that low spirits alone never do. Another language is one more file of phrases.
 */
export const crisis = /*#__PURE__*/ crisisPhase([englishWider, spanish]);
