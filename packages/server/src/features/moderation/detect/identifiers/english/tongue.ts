/** Whether a text is in English: only there a capital within a sentence, or an accent, is a sign of a name. */
import { languagesOf } from '../../language.ts';
import type { Reading } from '../../reading.ts';
import type { Glossed } from './glossary.ts';

/** `unclear`: too short to tell, or as likely something else. */
export type Tongue = 'english' | 'unclear' | 'other';

/** Asked of each capital, told once for each reading, which keeps it. */
export function tongueOf(reading: Glossed): Tongue {
  return (reading.tongue ??= tell(reading));
}

function tell(reading: Reading): Tongue {
  const likely = languagesOf(reading);
  // Hindi in Latin letters has no capitals of its own, and its commonest words are syllables of names.
  if (likely.every((language) => language !== 'en' && language !== 'hi' && language !== null)) return 'other';
  return likely.length === 1 && likely[0] === 'en' ? 'english' : 'unclear';
}
