/** What a detector says of a text. A finding is a reason to look, never a decision: a person decides. */

export const findingClasses = ['crisis', 'identifier', 'abuse', 'spam', 'notice', 'grief'] as const;
/**
 * `notice`: what a moderator should have seen and that is nobody's fault, e.g. advice on a dose or a formal complaint. `grief`: somebody has
 * lost somebody; it is no danger. A new class goes to the end: their order is in what is stored.
 */
export type FindingClass = (typeof findingClasses)[number];

/** All that is found. A notice of a `method` is what the same danger is in a clinic's own words. An earlier version may have stored others. */
export const findingKinds = {
  crisis: ['imminent', 'ideation', 'method', 'safeguarding', 'medical_emergency'],
  // prettier-ignore
  identifier: [
    'name', 'sex', 'family', 'age', 'age_over_89', 'date', 'address', 'postcode', 'place', 'organisation', 'phone', 'email', 'url', 'ip',
    'national_id', 'nhs_number', 'ssn', 'record_number', 'plan_number', 'account_number', 'iban', 'card', 'licence', 'vehicle',
    'device', 'other_id',
  ],
  abuse: ['insult', 'threat', 'hate', 'profanity', 'sexual'],
  spam: ['link', 'bait', 'repeat', 'burst', 'copy', 'hidden'],
  notice: ['dosage', 'side_effect', 'staff_name', 'legal_threat', 'complaint', 'about_someone', 'off_topic', 'site_word', 'method'],
  grief: ['bereavement'],
} as const satisfies Record<FindingClass, readonly string[]>;
export type FindingKind<C extends FindingClass = FindingClass> = (typeof findingKinds)[C][number];

export type Field = 'title' | 'text';

export type Finding = {
  class: FindingClass;
  /** What exactly, e.g. `phone`, `ideation`, `threat`. Each class has a closed list of its own. */
  kind: string;
  field: Field;
  /** UTF-16 offsets into the field as it is stored, `end` behind the last unit. Both 0: it is about the whole text. */
  start: number;
  end: number;
  /** 0 to 1, how sure the rule is; the policy's thresholds are in `policy.ts`. */
  confidence: number;
  /** No rule saw it said: a model took the text for it. Only of a `crisis`. */
  implied?: true;
  /** The site's own words for what it looked for; only of a `site_word`. */
  label?: string;
  /** It was found in an earlier version that nobody has decided on: changing the words takes no cry for help back. */
  earlier?: true;
  /** Name and version of the phase that found it, e.g. `identifiers@1`. */
  phase: string;
};

/** A finding before the phase's name is written on it. */
export type Found = Omit<Finding, 'phase' | 'kind'> & { kind: FindingKind };

/** Where one site or one author stands, as plain data. There is no rating in it, and none can come in. */
export type Context = {
  kind: string;
  /** Who it is about, where the author said so. */
  about?: 'me' | 'agreed' | 'general' | undefined;
  /** Names of people who work at the site, as the site lists them. */
  staffNames?: readonly string[] | undefined;
  /** The site's own words, compiled by `compileWords`. */
  siteWords?: SiteWords | undefined;
  /** What the server counted; a browser has none of it. */
  history?: History | undefined;
};

export type History = {
  /** Other texts of any author on the site that are the same but for case, spaces and punctuation. */
  copies: number;
  /** How many other subjects those are on. */
  subjects: number;
  /** What this author sent in the last ten minutes. */
  recent: number;
};

export type SiteWord = { pattern: string; label: string };
/** Opaque to everybody but the phase that compiled it. */
export type SiteWords = { readonly find: (text: string) => { start: number; end: number; label: string }[] };
