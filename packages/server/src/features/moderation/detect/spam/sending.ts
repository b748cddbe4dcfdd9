/** Comment spam by how it was sent, which the server counts: bursts and copies. Kinds: `burst`, `copy`. Finds nothing without a history. */
import type { Found, Phase } from '../inspect.ts';

export const sending: Phase = {
  name: 'sending',
  version: 1,
  find(draft, { history }) {
    const found: Found[] = [];
    if (!history) return found;
    const whole = { class: 'spam', field: 'text', start: 0, end: 0 } as const;
    if (history.recent >= 5) found.push({ ...whole, kind: 'burst', confidence: history.recent >= 10 ? 0.8 : 0.6 });
    if (history.copies >= 2 || (history.copies >= 1 && history.subjects >= 1)) {
      // Thanks and other texts of a few words are alike without anybody copying.
      const words = draft.readings.find(({ field }) => field === 'text')?.words.length ?? 0;
      const confidence = words < 4 ? 0.4 : history.copies >= 2 ? 0.8 : 0.6;
      found.push({ ...whole, kind: 'copy', confidence });
    }
    return found;
  },
};
