import { english } from './english.ts';
import { crisisPhase } from './phase.ts';
import { spanish } from './spanish.ts';

/** `crisis` without its large model and the phrases of further languages, for a browser: whatever it finds the server finds too. */
export const crisisAtHand = /*#__PURE__*/ crisisPhase([english, spanish]);
