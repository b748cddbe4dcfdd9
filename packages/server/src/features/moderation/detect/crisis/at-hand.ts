import { english } from './english.ts';
import { crisisPhase } from './phase.ts';

/** The part of `crisis` that is small enough for a browser: a wish to die, a plan, a method, in English. The server looks for the rest. */
export const crisisAtHand = /*#__PURE__*/ crisisPhase([english]);
