/**
 * The map of an import: which fields of a row become what. A JSON file, checked as a whole before the first row is read, so that a
 * misspelt word is found at once and not after an hour. docs/guides/import.md describes it for whoever writes one.
 */
import * as v from 'valibot';
import { cleanLine } from '../../kernel/text.ts';
import { dateFormat } from './import.dates.ts';

const scalar = v.union([v.string(), v.number()]);

/** Where a value comes from: a field of the row (`reviewer.name` reaches inside), its value translated, or the same for every row. */
const from = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.strictObject({
    field: v.pipe(v.string(), v.minLength(1)),
    /** Translates what the field holds; what is not listed counts as missing. */
    values: v.optional(v.record(v.string(), scalar)),
    /** Stands in when the field is missing, empty or not listed. */
    or: v.optional(scalar),
  }),
  v.strictObject({ value: scalar }),
]);
export type From = v.InferOutput<typeof from>;

const date = v.union([
  v.strictObject({ field: v.pipe(v.string(), v.minLength(1)), formats: v.optional(v.pipe(v.array(dateFormat), v.minLength(1))) }),
  v.strictObject({ value: v.pipe(v.string(), v.isoDate()) }),
  v.pipe(v.string(), v.minLength(1)),
]);
export type DateFrom = v.InferOutput<typeof date>;

const child = v.strictObject({ body: from, author: v.optional(from), date: v.optional(date) });

const common = {
  /** Name of the source, printed with the date beside every item; with `id` it makes an item unique on the site. */
  source: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** One field or several that together name a row in its source for good. */
  id: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  subject: from,
  subjectName: v.optional(from),
  /** `create` makes subjects that the site does not have yet; `existing` refuses their rows. */
  subjects: v.optional(v.picklist(['create', 'existing']), 'create'),
  author: v.optional(from),
  date: v.optional(date),
};

export const importMap = v.variant('kind', [
  v.strictObject({
    kind: v.literal('question'),
    ...common,
    title: from,
    body: v.optional(from),
    about: v.optional(from),
    /** Fields that hold a tag or a list of tags. */
    tags: v.optional(v.array(v.string()), []),
    answer: v.optional(child),
  }),
  v.strictObject({
    kind: v.literal('review'),
    ...common,
    body: from,
    rating: from,
    /** Keys are criteria of the site. */
    scores: v.optional(v.record(v.string(), from), {}),
    relation: v.optional(from),
    incentive: v.optional(from),
    reply: v.optional(child),
  }),
]);
export type ImportMap = v.InferOutput<typeof importMap>;

/** Reasons why a map cannot be used, each a sentence. */
export class BadMap extends Error {
  readonly reasons: string[];
  constructor(reasons: string[]) {
    super(reasons.join('\n'));
    this.name = 'BadMap';
    this.reasons = reasons;
  }
}

/** Throws {@link BadMap}, and `text_*` for the name of a source that cannot be shown. */
export function readMap(text: string): ImportMap {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BadMap(['The map is not valid JSON.']);
  }
  const checked = v.safeParse(importMap, json);
  if (checked.success) return { ...checked.output, source: cleanLine(checked.output.source, { field: 'source', max: 80 }) };
  throw new BadMap(checked.issues.map((issue) => `The map, at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`));
}

export type Row = Record<string, unknown>;

/** What stands at a path such as `reviewer.name`; undefined where there is nothing. A field whose own name has a dot is found first. */
export function fieldOf(row: Row, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path];
  let at: unknown = row;
  for (const step of path.split('.')) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Row)[step];
  }
  return at;
}

const present = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

/** The value a row gives, or null when it gives none. */
export function pick(row: Row, source: From | undefined): string | number | null {
  if (source === undefined) return null;
  if (typeof source === 'string') {
    const found = fieldOf(row, source);
    return present(found) ? found : null;
  }
  if ('value' in source) return source.value;
  const found = fieldOf(row, source.field);
  const value =
    present(found) && source.values ? (Object.hasOwn(source.values, String(found)) ? source.values[String(found)] : null) : found;
  return present(value) ? value : (source.or ?? null);
}

export const pickText = (row: Row, source: From | undefined): string => {
  const found = pick(row, source);
  return found === null ? '' : String(found);
};
