/** From a line of the file to the items it makes, or the failure that refuses it. Pure: nothing here looks at the database. */
import { Failure, fieldFailure } from '../../kernel/errors.ts';
import { cleanLine, cleanText } from '../../kernel/text.ts';
import { digest } from '../../platform/crypto/index.ts';
import type { Draft, KindName } from '../../features/contributions/index.ts';
import { lineLimits, subjectKey, type Site } from '../../features/sites/index.ts';
import * as v from 'valibot';
import { parseDate } from './import.dates.ts';
import { fieldOf, pick, pickText, type DateFrom, type From, type ImportMap, type Row } from './import.map.ts';

/** Imported texts are not composed here, so they get more room than a composer gives. In code points. */
export const importLimits = { title: 300, text: 100_000, name: 80, tag: 40, tags: 5, line: 4_000_000 };

export type ImportItem = {
  kind: KindName;
  sourceId: string;
  subject: string;
  subjectName: string | null;
  author: string;
  createdAt: number;
  draft: Draft;
};
/** A row makes one item, and at most one that hangs under it. */
export type ImportRow = { item: ImportItem; child: ImportItem | null };

const abouts = ['me', 'agreed', 'general'];
const relations = ['patient', 'carer_or_family', 'visitor', 'employee', 'relative_of_staff', 'other_business'];
const incentives = ['none', 'gift_or_discount', 'payment', 'other'];
const earliest = Date.UTC(1990, 0, 1);
const day = 24 * 3_600_000;

/** `line`: null for one that is no text. Throws a Failure with the field: `bad_json`, `invalid_fields`, `text_*`, `bad_rating`. */
export function readRow(line: string | null, map: ImportMap, site: Site, now: number): ImportRow {
  if (line === null) throw new Failure('bad_json');
  if (line.length > importLimits.line) throw new Failure('body_too_large');
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new Failure('bad_json', { cause });
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) throw new Failure('bad_json');
  return rowOf(row as Row, map, site, now);
}

function rowOf(row: Row, map: ImportMap, site: Site, now: number): ImportRow {
  const sourceId = idOf(row, map.id);
  const subject = pickText(row, map.subject);
  if (!v.is(subjectKey, subject)) throw fieldFailure('subject', 'invalid_fields');
  const name = pickText(row, map.subjectName);
  const base = { subject, subjectName: name ? cleanLine(name, { field: 'subjectName', max: lineLimits.subjectName }) : null };
  const createdAt = dateOf(row, map.date, site, now) ?? now;
  const item: ImportItem = {
    ...base,
    kind: map.kind,
    sourceId,
    author: nameOf(row, map.author, map.source),
    createdAt,
    draft: map.kind === 'question' ? questionDraft(row, map) : reviewDraft(row, map, site),
  };
  const below = map.kind === 'question' ? map.answer : map.reply;
  const words = below ? pickText(row, below.body) : '';
  if (!below || words === '') return { item, child: null };
  return {
    item,
    child: {
      ...base,
      kind: map.kind === 'question' ? 'answer' : 'reply',
      sourceId: `${sourceId} ${map.kind === 'question' ? 'answer' : 'reply'}`,
      author: nameOf(row, below.author, map.source),
      createdAt: dateOf(row, below.date, site, now) ?? createdAt,
      draft: {
        title: null,
        text: cleanText(words, { field: map.kind === 'question' ? 'answer' : 'reply', max: importLimits.text }),
        facts: map.kind === 'question' ? { by: 'imported' } : {},
        consent: null,
      },
    },
  };
}

/** A name for good: one short field as it is, anything else as a digest, so that an id never holds what somebody wrote. */
function idOf(row: Row, fields: string[]): string {
  const values = fields.map((field) => fieldOf(row, field));
  for (const [at, value] of values.entries()) {
    if ((typeof value !== 'string' && typeof value !== 'number') || String(value).trim() === '')
      throw fieldFailure(fields[at]!, 'invalid_fields');
  }
  const [only] = values;
  return values.length === 1 && /^[\w.:/-]{1,100}$/.test(String(only)) ? String(only) : digest(JSON.stringify(values.map(String)));
}

function questionDraft(row: Row, map: Extract<ImportMap, { kind: 'question' }>): Draft {
  return {
    title: cleanLine(pickText(row, map.title), { field: 'title', min: 3, max: importLimits.title }),
    // Many sources have a title only.
    text: cleanText(pickText(row, map.body), { field: 'body', min: 0, max: importLimits.text }),
    facts: { about: oneOf(row, map.about, 'about', abouts, 'general'), tags: tagsOf(row, map.tags) },
    consent: null,
  };
}

function reviewDraft(row: Row, map: Extract<ImportMap, { kind: 'review' }>, site: Site): Draft {
  const overall = stars(pick(row, map.rating), 'rating');
  if (overall === null) throw fieldFailure('rating', 'bad_rating');
  return {
    title: null,
    // Stars without words are a review at most sources; leaving them out would change what the stars say.
    text: cleanText(pickText(row, map.body), { field: 'body', min: 0, max: importLimits.text }),
    facts: {
      overall,
      scores: Object.fromEntries(site.criteria.map(({ key }) => [key, stars(pick(row, map.scores[key]), `scores.${key}`)])),
      visitedIn: null,
      relation: oneOf(row, map.relation, 'relation', relations, 'patient'),
      incentive: oneOf(row, map.incentive, 'incentive', incentives, 'none'),
    },
    consent: null,
  };
}

/** Whole stars from 1 to 5 only: how another scale becomes these is for the map to say, in `values`. */
function stars(value: string | number | null, field: string): number | null {
  if (value === null) return null;
  const number = typeof value === 'number' ? value : Number(value.trim());
  if (!Number.isInteger(number) || number < 1 || number > 5) throw fieldFailure(field, 'bad_rating');
  return number;
}

function oneOf(row: Row, source: From | undefined, field: string, known: string[], standard: string): string {
  const value = pickText(row, source) || standard;
  if (!known.includes(value)) throw fieldFailure(field, 'invalid_fields');
  return value;
}

const nameOf = (row: Row, source: From | undefined, standard: string): string =>
  cleanLine(pickText(row, source) || standard, { field: 'author', max: importLimits.name });

function dateOf(row: Row, source: DateFrom | undefined, site: Site, now: number): number | null {
  if (source === undefined) return null;
  if (typeof source === 'object' && 'value' in source) return parseDate(source.value, site.timeZone);
  const { field, formats } = typeof source === 'string' ? { field: source, formats: undefined } : source;
  const value = fieldOf(row, field);
  const at = typeof value === 'string' || typeof value === 'number' ? parseDate(value, site.timeZone, formats) : null;
  if (at === null || at < earliest || at > now + day) throw fieldFailure('date', 'invalid_fields');
  return at;
}

/** Tags are a help for finding: one that cannot be kept is left out, and its row stays. */
function tagsOf(row: Row, fields: string[]): string[] {
  const raw = fields.flatMap((field) => fieldOf(row, field)).filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '');
  const tags = raw.flatMap((tag) => {
    try {
      return [cleanLine(tag, { field: 'tags', max: importLimits.tag }).toLocaleLowerCase('en')];
    } catch {
      return [];
    }
  });
  return [...new Set(tags)].slice(0, importLimits.tags);
}
