/**
 * What a moderator should have seen and that is nobody's fault. Kinds: `dosage`, `side_effect`, `staff_name`, `legal_threat`, `complaint`,
 * `about_someone`, `off_topic`, `site_word`. None of them holds a text: the policy never counts this class. English and Spanish.
 */
import type { Context, FindingKind } from '../finding.ts';
import type { Found, Phase } from '../pipeline.ts';
import type { Reading, Word } from '../reading.ts';
import { type Phrases } from '../phrases.ts';
import { aboutSomeone } from './about-someone.ts';
import { adviceIn } from './advice.ts';
import { afterTreatmentIn } from './after-treatment.ts';
import { concernsIn, type Concern } from './concerns.ts';
import { dosage } from './dosage.ts';
import { isOffTopic } from './off-topic.ts';
import { sideEffectIn } from './side-effects.ts';
import { staffNamesIn, staffOf } from './staff-names.ts';

export { compileWords, siteWordLimits } from './site-words.ts';

export const notices: Phase = {
  name: 'notices',
  version: 7,
  find(draft, context) {
    const found: Found[] = [];
    for (const reading of draft.readings) inText(reading, context, found);
    return found;
  },
};

function inText(reading: Reading, context: Context, found: Found[]): void {
  const { field, text, words } = reading;
  const notice = (kind: FindingKind<'notice'>, start: number, end: number, confidence: number): void => {
    found.push({ class: 'notice', kind, field, start, end, confidence });
  };
  const over = (kind: FindingKind<'notice'>, { first, last, confidence }: Mark): void =>
    notice(kind, (words[first] as Word).start, (words[last] as Word).end, confidence);

  const advice = surest(dosage, words, text) ?? adviceIn(words, text);
  if (advice) over('dosage', advice);
  const kinds = new Map<Concern['kind'], Mark>();
  concernsIn(words, ({ kind, confidence }, first, last) => {
    if (confidence > (kinds.get(kind)?.confidence ?? 0)) kinds.set(kind, { first, last, confidence });
  });
  for (const [kind, mark] of kinds) over(kind, mark);
  const effect = sideEffectIn(words);
  const after = effect && effect.confidence >= 0.5 ? undefined : afterTreatmentIn(words, text);
  if (after) over('side_effect', { ...after, confidence: 0.65 });
  else if (effect) over('side_effect', effect);
  if (context.about !== 'agreed' && (context.kind === 'question' || context.kind === 'review')) {
    const someone = surest(aboutSomeone, words);
    if (someone) over('about_someone', someone);
  }
  if (context.staffNames && context.staffNames.length > 0)
    staffNamesIn(staffOf(context.staffNames), text, words, (start, end, confidence) => notice('staff_name', start, end, confidence));
  if (context.siteWords)
    for (const { start, end, label } of context.siteWords.find(text))
      found.push({ class: 'notice', kind: 'site_word', field, start, end, confidence: 1, label });
  if (field === 'text' && isOffTopic(words, context.kind === 'question')) notice('off_topic', 0, 0, 0.5);
}

type Mark = { first: number; last: number; confidence: number };

/** One mark for each kind is enough to have a text read. */
function surest(phrases: Phrases<number>, words: readonly Word[], text = ''): Mark | undefined {
  let best: Mark | undefined;
  phrases.find(words, (confidence, first, last) => {
    if (best && confidence <= best.confidence) return;
    // Folded, "tome" may be "tomé", which is what I did and no advice.
    for (let at = first; at <= last; at += 1) if (text[(words[at] as Word).end - 1] === 'é') return;
    best = { first, last, confidence };
  });
  return best;
}
