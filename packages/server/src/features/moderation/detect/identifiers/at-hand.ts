/**
 * The identifiers that a browser looks for while somebody writes: the same rules with the words that pay for their download. All numbers,
 * codes, e-mail and web addresses; streets, postcodes, dates and great ages; names by title, cue or signature and the most common given
 * names, in English and Spanish sentences. The server finds the rest: rare names, towns, hospitals and firms, the heads of reports,
 * telephone numbers that are told in words.
 */
import { lexiconAtHand } from './english/lexicon-at-hand.ts';
import { walkWith } from './english/walk.ts';
import { phaseOf } from './phase.ts';

export const identifiersAtHand = /*#__PURE__*/ phaseOf(/*#__PURE__*/ walkWith(lexiconAtHand));
