/** Whether a text is in English: only there a capital within a sentence, or an accent, is a sign of a name. */
import { languagesOf } from '../../language.ts';
import type { Reading } from '../../reading.ts';

/** `unclear`: too short to tell, or as likely something else. */
export type Tongue = 'english' | 'unclear' | 'other';

const known = new WeakMap<Reading, Tongue>();

/** Asked of each capital, told once for each reading. */
export function tongueOf(reading: Reading): Tongue {
  const before = known.get(reading);
  if (before) return before;
  const tongue = tell(reading);
  known.set(reading, tongue);
  return tongue;
}

function tell(reading: Reading): Tongue {
  const likely = languagesOf(reading);
  // Hindi in Latin letters has no capitals of its own, and its commonest words are syllables of names.
  if (likely.every((language) => language !== 'en' && language !== 'hi' && language !== null)) return 'other';
  return likely.length === 1 && likely[0] === 'en' ? 'english' : 'unclear';
}
