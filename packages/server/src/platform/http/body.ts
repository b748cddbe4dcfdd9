/** Reading a request body: bounded, JSON only, rebuilt field by field by its schema. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { Failure, problems, type FieldError, type ProblemCode } from '../../kernel/errors.ts';

/** Larger than any text a form takes, small enough to refuse at once. */
export const maxBody = 64 * 1024;

/** The body as bytes. Throws `body_too_large` as soon as the limit is passed, without reading on. */
export async function readBytes(c: Context, limit: number = maxBody): Promise<Uint8Array> {
  const length = c.req.header('content-length');
  if (Number(length ?? 0) > limit) throw new Failure('body_too_large');
  if (length !== undefined && c.req.header('transfer-encoding') === undefined) {
    // The HTTP parser holds the sender to this length. Asking for the stream would cost more than everything else here.
    const whole = new Uint8Array(await c.req.arrayBuffer());
    if (whole.byteLength > limit) throw new Failure('body_too_large');
    return whole;
  }
  if (!c.req.raw.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new Failure('body_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Throws `wrong_content_type`, `body_too_large`, `bad_json`, `unknown_field`, `invalid_fields` (with `errors`). */
export async function readJson<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Failure('wrong_content_type');
  const bytes = await readBytes(c);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Failure('bad_json');
  }
  return parseWith(schema, value);
}

export function parseWith<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  // A value may break two rules of one field: 5.5 stars are too many and no whole number.
  const told = new Map(result.issues.map(fieldError).map((error) => [`${error.code} ${error.field}`, error]));
  const errors = [...told.values()].slice(0, 20);
  const unknown = errors.find((error) => error.code === 'unknown_field');
  throw new Failure(unknown ? 'unknown_field' : errors.length === 1 ? errors[0]!.code : 'invalid_fields', { errors });
}

/** A code that says more than "invalid" where the contract's own rule does. */
function fieldError(issue: v.BaseIssue<unknown>): FieldError {
  const field = (issue.path ?? []).map((step) => String(step.key)).join('.');
  let code: ProblemCode = 'invalid_fields';
  if (issue.type === 'strict_object' && issue.expected === 'never') code = 'unknown_field';
  else if (issue.type === 'max_length' && typeof issue.input === 'string') code = 'text_too_long';
  else if (/^(overall|scores\.[^.]+)$/.test(field)) code = 'bad_rating';
  else if (field === 'visitedIn') code = 'month_out_of_range';
  else if (field.startsWith('consent')) code = 'consent_needed';
  else if (field === 'ofAge') code = 'too_young';
  return { field, code, message: problems[code][1] };
}
