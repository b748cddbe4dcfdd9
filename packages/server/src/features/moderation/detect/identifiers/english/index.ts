/** English text with all that the server knows of names and places. */
import { letterhead } from './letterhead.ts';
import { lexicon } from './lexicon.ts';
import { listedNames } from './listed-names.ts';
import * as places from './places.ts';
import { unknownName } from './unknown-names.ts';
import { walkWith } from './walk.ts';

export const english = /*#__PURE__*/ walkWith(lexicon, { unknownName, listedNames, letterhead, places });
