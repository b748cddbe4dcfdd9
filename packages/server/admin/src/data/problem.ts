/** A failed request, in the words of the wire contract. */
import type { ItemDetail, Problem } from '@commonward/server/contract';
import { problemWords, type ClientCode } from '../i18n/problems.ts';

/** Thrown by every call of `api`. `message` is what a person may read. */
export class RequestFailed extends Error {
  readonly code: ClientCode;
  readonly status: number;
  readonly errors: NonNullable<Problem['errors']>;
  /** Seconds to wait, from the problem or the Retry-After header. */
  readonly retryAfter: number | undefined;
  /** What the reply guard found, when that is the problem. */
  readonly guarded: NonNullable<ItemDetail['overridden']>;

  constructor(code: ClientCode, status = 0, problem?: Partial<Problem>, retryAfter?: number) {
    const seconds = retryAfter ?? (typeof problem?.['retryAfter'] === 'number' ? problem['retryAfter'] : undefined);
    super(problemWords(code, { seconds, requestId: problem?.requestId }));
    this.name = 'RequestFailed';
    this.code = code;
    this.status = status;
    this.errors = problem?.errors ?? [];
    this.retryAfter = seconds;
    this.guarded = code === 'reply_guard' && Array.isArray(problem?.['findings']) ? (problem['findings'] as RequestFailed['guarded']) : [];
  }
}

export const isFailure = (error: unknown, ...codes: ClientCode[]): error is RequestFailed =>
  error instanceof RequestFailed && (codes.length === 0 || codes.includes(error.code));

/** Words for anything that was thrown; a fault of our own reads like the server's. */
export const failureWords = (error: unknown): string => (error instanceof RequestFailed ? error.message : problemWords('internal'));
