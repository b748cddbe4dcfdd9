/** The phase that all identifiers come from: what has a form of its own, and what the words say, without one lying over the other. */
import type { Found, Phase } from '../inspect.ts';
import type { Reading } from '../reading.ts';
import { separate } from './separate.ts';
import { structured } from './structured/index.ts';

/** `saidIn` finds names, places and dates in one reading, `toldIn` numbers that are told in words: a browser goes without. */
export const phaseOf = (saidIn: (reading: Reading) => Found[], toldIn?: (reading: Reading) => Found[]): Phase => ({
  name: 'identifiers',
  version: 9,
  find: (draft) => {
    const all: Found[] = [];
    for (const reading of draft.readings) {
      const exact = structured(reading, toldIn?.(reading));
      const said = saidIn(reading);
      if (exact.length + said.length > 0) for (const each of separate(exact, said)) all.push(each);
    }
    return all;
  },
});
