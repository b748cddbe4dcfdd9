/** Wire shapes of a site: what everybody may read, and what its owner may change. */
import * as v from 'valibot';

export const parts = ['reviews', 'questions'] as const;
export type Part = (typeof parts)[number];

/** Who may answer a question. Peers are off by default: patients answering patients brings a UK clinic into the Online Safety Act. */
export const answerers = ['clinicians', 'staff', 'peers'] as const;
export type Answerer = (typeof answerers)[number];

export const subjectKinds = ['clinic', 'location', 'practitioner', 'treatment', 'condition', 'page'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const jurisdictions = ['us', 'uk', 'ie', 'eu', 'de', 'fr', 'au', 'other'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export const siteKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
/** A language as BCP 47 names it, e.g. `en` or `pt-BR`. */
export const localeTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
/** The stable key a page gives its subject, e.g. `practitioner/amara-okafor`; a known kind before the slash names its kind. */
export const subjectKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9/_-]{0,79}$/));

/** How long the lines that an owner writes may be, in characters. */
export const lineLimits = {
  siteName: 120,
  subjectName: 120,
  controllerName: 200,
  contact: 200,
  criterion: 80,
  ownLine: 80,
  staffName: 80,
  wordPattern: 100,
  wordLabel: 60,
};
const shown = (max: number, min = 1) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));

export const criterion = v.object({ key: v.string(), label: v.string(), clinical: v.boolean() });
/** One thing a review may rate from 1 to 5. */
export type Criterion = v.InferOutput<typeof criterion>;

export const line = v.strictObject({
  name: shown(lineLimits.ownLine),
  phone: v.pipe(v.string(), v.regex(/^[0-9 +().-]{2,30}$/)),
});
/** A number that somebody answers, with the words it is known by. */
export type Line = v.InferOutput<typeof line>;

/** A word of the site's own list: literal or with `*` inside a word, and what the moderator is told it is about. */
export const siteWord = v.strictObject({
  pattern: shown(lineLimits.wordPattern),
  label: shown(lineLimits.wordLabel),
});
export type SiteWord = v.InferOutput<typeof siteWord>;

export const sitePublic = v.object({
  key: siteKey,
  name: v.string(),
  locale: v.string(),
  timeZone: v.string(),
  parts: v.array(v.picklist(parts)),
  answerers: v.array(v.picklist(answerers)),
  /** Youngest age that may post; 0 asks nobody. */
  ageLimit: v.number(),
  /**
   * False until the owner has named a controller and a privacy page (GDPR 13), and where nobody can post about this subject, which the site
   * does not know and lets no post make, or no other one (`subjectCap`): reading works, posting does not.
   */
  accepting: v.boolean(),
  controllerName: v.nullable(v.string()),
  privacyUrl: v.nullable(v.string()),
  policyUrl: v.nullable(v.string()),
  /** The local emergency number, e.g. `999`. */
  emergencyNumber: v.string(),
  /** Whose helplines are shown to somebody in distress. */
  jurisdiction: v.picklist(jurisdictions),
  /** The clinic's own line for urgent worries, shown beside them. */
  ownLine: v.nullable(line),
  criteria: v.array(criterion),
  /** Version of the consent wording that a post must carry. */
  consentWording: v.string(),
});
/** What every visitor may know of a site. */
export type SitePublic = v.InferOutput<typeof sitePublic>;

export const subjectPublic = v.object({ key: subjectKey, kind: v.picklist(subjectKinds), name: v.string() });
export type SubjectPublic = v.InferOutput<typeof subjectPublic>;

/** How long an address of a page may be: what browsers and proxies take. A path in Hindi or Arabic is nine characters a letter. */
export const longestAddress = 2048;
const httpUrl = v.pipe(
  v.string(),
  v.maxLength(longestAddress),
  v.regex(/^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/u),
  v.check((url) => URL.canParse(url)),
);

export const siteSettings = v.strictObject({
  name: shown(lineLimits.siteName),
  origins: v.pipe(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.:[\]-]+$/))), v.maxLength(40)),
  locale: localeTag,
  jurisdiction: v.picklist(jurisdictions),
  timeZone: v.pipe(v.string(), v.maxLength(60)),
  controllerName: v.nullable(shown(lineLimits.controllerName)),
  privacyUrl: v.nullable(httpUrl),
  policyUrl: v.nullable(httpUrl),
  parts: v.array(v.picklist(parts)),
  answerers: v.array(v.picklist(answerers)),
  ageLimit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(21)),
  emergencyNumber: v.pipe(v.string(), v.regex(/^[0-9 +]{2,20}$/)),
  subjectsByPost: v.boolean(),
  subjectCap: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100000)),
  criteria: v.pipe(
    v.array(
      v.strictObject({
        key: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,40}$/)),
        label: shown(lineLimits.criterion),
        clinical: v.boolean(),
      }),
    ),
    v.maxLength(12),
  ),
  countImported: v.boolean(),
  /** The clinic's own line for urgent worries. */
  ownLine: v.nullable(line),
  /** Where somebody reaches the clinic privately, as the templates for replies name it, e.g. a telephone number. */
  contact: v.nullable(shown(lineLimits.contact)),
  /** People who work here: a text that names one is marked for the moderator, and the reply guard lets the clinic name them. */
  staffNames: v.pipe(v.array(shown(lineLimits.staffName, 2)), v.maxLength(300)),
  siteWords: v.pipe(v.array(siteWord), v.maxLength(500)),
});
/** Everything an owner sets. There is deliberately no setting that treats reviews by their stars. */
export type SiteSettings = v.InferOutput<typeof siteSettings>;

/** What a new site starts with, by jurisdiction; the name is the owner's to give. `emergencyNumbers`: those known to be answered there. */
export type SiteDefaults = Record<Jurisdiction, { settings: SiteSettings; emergencyNumbers: string[] }>;

/** A site as its staff see it on the admin page. `version` guards against two people saving at once. */
export type SiteAdmin = SiteSettings & {
  key: string;
  version: number;
  accepting: boolean;
  notAccepting: string | null;
  /** True when posts may make subjects and have made as many as `subjectCap` lets them: a page about another one takes none. */
  subjectsFull: boolean;
  snippet: string;
  subjects: number;
};

export type SubjectAdmin = SubjectPublic & { id: string; pageUrl: string | null; items: number };
export const subjectInput = v.strictObject({
  key: subjectKey,
  kind: v.picklist(subjectKinds),
  name: shown(lineLimits.subjectName),
  pageUrl: v.nullable(httpUrl),
});
export type SubjectInput = v.InferOutput<typeof subjectInput>;
