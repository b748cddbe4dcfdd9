import { defineTables } from '../../platform/db/index.ts';
import type { Answerer, Criterion, Jurisdiction, Line, Part, SiteWord, SubjectKind } from './sites.contract.ts';

/** `site`: one clinic tenant. `subject`: what its questions and reviews are about. `page_version`: moves when the public view of a subject does. */
export const siteTables = defineTables((c) => ({
  site: c.table('site', {
    key: c.text('key').primaryKey(),
    name: c.text('name').notNull(),
    origins: c.json('origins').$type<string[]>().notNull(),
    locale: c.text('locale').notNull(),
    jurisdiction: c.text('jurisdiction').$type<Jurisdiction>().notNull(),
    timeZone: c.text('time_zone').notNull(),
    controllerName: c.text('controller_name'),
    privacyUrl: c.text('privacy_url'),
    policyUrl: c.text('policy_url'),
    parts: c.json('parts').$type<Part[]>().notNull(),
    answerers: c.json('answerers').$type<Answerer[]>().notNull(),
    ageLimit: c.integer('age_limit').notNull(),
    emergencyNumber: c.text('emergency_number').notNull(),
    subjectsByPost: c.boolean('subjects_by_post').notNull(),
    subjectCap: c.integer('subject_cap').notNull(),
    criteria: c.json('criteria').$type<Criterion[]>().notNull(),
    countImported: c.boolean('count_imported').notNull(),
    ownLine: c.json('own_line').$type<Line>(),
    contact: c.text('contact'),
    staffNames: c.json('staff_names').$type<string[]>().notNull().default([]),
    siteWords: c.json('site_words').$type<SiteWord[]>().notNull().default([]),
    version: c.integer('version').notNull(),
    createdAt: c.ms('created_at').notNull(),
  }),
  subject: c.table(
    'subject',
    {
      id: c.text('id').primaryKey(),
      site: c.text('site').notNull(),
      key: c.text('key').notNull(),
      kind: c.text('kind').$type<SubjectKind>().notNull(),
      name: c.text('name').notNull(),
      pageUrl: c.text('page_url'),
      byPost: c.boolean('by_post').notNull(),
      /** Which of the site's places for subjects made by post it holds, so that the cap is a unique index and not a count. */
      place: c.integer('place'),
      createdAt: c.ms('created_at').notNull(),
    },
    (t) => [c.uniqueIndex('subject_key').on(t.site, t.key), c.uniqueIndex('subject_place').on(t.site, t.place)],
  ),
  pageVersion: c.table(
    'page_version',
    { site: c.text('site').notNull(), subject: c.text('subject').notNull(), version: c.integer('version').notNull() },
    (t) => [c.primaryKey({ columns: [t.site, t.subject] })],
  ),
  /** What this database is: `mode` is demo or production, set once. */
  instance: c.table('instance', { key: c.text('key').primaryKey(), value: c.text('value').notNull() }),
}));
