/**
 * What could tell a reader who somebody is: the identifiers of 45 CFR 164.514(b)(2)(i), in English and Spanish text. Numbers and
 * addresses that have a form of their own come from `structured`, names, places and dates from the two languages.
 */
import type { Reading } from '../reading.ts';
import { english } from './english/index.ts';
import { phaseOf } from './phase.ts';
import { spanish, tellsSpanish } from './spanish/index.ts';
import { speltPhones } from './structured/spelt-phone.ts';

export const identifiers = /*#__PURE__*/ phaseOf((reading) => {
  const lead = spanishLead(reading);
  if (lead <= 0) return english(reading);
  // A short text, or one in both: an address in Madrid, a sentence of Spanish.
  return lead < 4 ? spanish(reading).concat(english(reading)) : spanish(reading);
}, speltPhones);

const spanishWords = /*#__PURE__*/ new Set(
  'el la los las de del que en un una con por para se su al es fue paciente anos y mi soy llamo estoy tengo vivo hola nombre'.split(' '),
);
const englishWords = /*#__PURE__*/ new Set('the of and to in is a i my for with was it that on at what are have'.split(' '));

/** By the small words among the first forty: how many more Spanish ones than English. */
function spanishLead(reading: Reading): number {
  let score = 0;
  const most = Math.min(reading.words.length, 40);
  for (let at = 0; at < most; at += 1) {
    const word = reading.words[at]?.text ?? '';
    if (word.length > 8) continue;
    if (spanishWords.has(word) || tellsSpanish(reading, at)) score += 1;
    else if (englishWords.has(word)) score -= 1;
  }
  return score;
}
