/**
 * Where it is written that a clinic must not say it, by where the clinic is: a rule from another country persuades nobody. Health data
 * of a person: 45 CFR 164.502 and .514 in the United States, Art. 9 of the GDPR and of the UK GDPR, Australian Privacy Principle 6.
 * Pressing somebody to take a review back: 16 CFR 465.7(a), Art. 8 of Directive 2005/29/EC, section 228 of the Digital Markets,
 * Competition and Consumers Act 2024, section 50 of the Australian Consumer Law.
 */
import type { GuardKind } from './index.ts';

type Sources = Readonly<Record<GuardKind, string>>;

const all = (health: string, threat: string): Sources => ({
  person: health,
  relationship: health,
  treatment: health,
  visit_date: health,
  payment: health,
  threat,
});

const unitedStates: Sources = {
  ...all('45 CFR 164.502', '16 CFR 465.7(a)'),
  person: '45 CFR 164.514(b)(2)',
  visit_date: '45 CFR 164.514(b)(2)',
};
const union = all('GDPR Art. 9', 'Directive 2005/29/EC Art. 8');
const elsewhere = all('medical confidentiality', 'unfair commercial practice');

const places: ReadonlyMap<string, Sources> = new Map([
  ['us', unitedStates],
  ['uk', all('UK GDPR Art. 9', 'DMCC Act 2024 s. 228')],
  ['ie', union],
  ['eu', union],
  ['de', union],
  ['fr', union],
  ['au', all('Privacy Act 1988, APP 6', 'Australian Consumer Law s. 50')],
]);

/** `jurisdiction` is a site's; of one that is not known here no law is named. */
export const sourcesOf = (jurisdiction = 'other'): Sources => places.get(jurisdiction) ?? elsewhere;
