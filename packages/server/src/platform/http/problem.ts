/** One place where a failure becomes a response: RFC 9457, never cached, nothing internal. */
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Failure, problems, type Problem, type ProblemCode } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { errorCode } from '../db/index.ts';
import type { BaseEnv } from './context.ts';

export function problemResponse(c: Context<BaseEnv>, failure: Failure): Response {
  const [status, title] = problems[failure.code];
  // A public read fails before the request was given an id: it gets one here.
  const requestId = c.get('requestId') ?? newId('req');
  const body: Problem = {
    type: `urn:commonward:problem:${failure.code}`,
    title,
    status,
    code: failure.code,
    requestId,
    ...(failure.errors ? { errors: failure.errors } : {}),
    ...failure.extra,
  };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  // Any page may read why it was refused; only the admin's answers are nobody else's business.
  if (!c.req.path.startsWith('/admin')) headers['Access-Control-Allow-Origin'] = '*';
  const retryAfter = failure.extra['retryAfter'];
  if (typeof retryAfter === 'number') headers['Retry-After'] = String(Math.max(1, Math.ceil(retryAfter)));
  return c.body(JSON.stringify(body), status as 400, headers);
}

/** Turns anything thrown into the one shape; what is not a {@link Failure} is logged without its message. */
export const onError: ErrorHandler<BaseEnv> = (thrown, c) => {
  const failure = asFailure(thrown);
  if (failure.code === 'internal') c.get('log')?.error('request.failed', thrown, { requestId: c.get('requestId') });
  return problemResponse(c, failure);
};

export const notFound: NotFoundHandler<BaseEnv> = (c) => problemResponse(c, new Failure('not_found'));

/** PostgreSQL is away, starting, stopping or full: it will be back. */
const outOfReach = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '08001', '08006', '53300', '57P01', '57P02', '57P03'];

/** PostgreSQL stores no NUL, neither in a text nor in JSON. The fields say so themselves; this is for one that does not. */
const unstorable = ['22021', '22P05'];

function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  for (let at: unknown = thrown; at instanceof Error; at = at.cause) if (at instanceof Failure) return at;
  const code = errorCode(thrown);
  if (code.startsWith('SQLITE_BUSY') || outOfReach.includes(code)) return new Failure('busy', { extra: { retryAfter: 2 } });
  if (unstorable.includes(code)) return new Failure('text_unreadable', { cause: thrown });
  if (code === 'SQLITE_FULL') return new Failure('storage_full');
  if (thrown instanceof HTTPException) {
    const byStatus: Partial<Record<number, ProblemCode>> = {
      400: 'bad_json',
      404: 'not_found',
      405: 'method_not_allowed',
      413: 'body_too_large',
      415: 'wrong_content_type',
    };
    return new Failure(byStatus[thrown.status] ?? 'internal');
  }
  return new Failure('internal', { cause: thrown });
}
