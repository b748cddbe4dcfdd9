/** A failed request, as the panel sees it: one code, and the faults of single fields. */
import type { Problem, ProblemCode } from '@commonward/server/contract';

/** One field's fault, by the field's path in the body. */
export type FieldError = NonNullable<Problem['errors']>[number];

/** Codes the network itself gives, beside the server's own. */
export type FailureCode = ProblemCode | 'offline' | 'unreachable' | 'aborted';

/** Codes of requests that nobody answered: the same one may be answered a little later. */
export const noAnswer: ReadonlySet<FailureCode> = new Set(['offline', 'unreachable', 'busy', 'internal']);

export class RequestFailure extends Error {
  readonly code: FailureCode;
  readonly faults: readonly FieldError[];
  /** Seconds to wait before another try, where the server said so. */
  readonly retryAfter: number | null;
  /** Words that the author is asked to look at, as the server sent them; see composer/asking.ts. */
  readonly findings: unknown;
  constructor(
    code: FailureCode,
    options: { faults?: readonly FieldError[]; retryAfter?: number | null; findings?: unknown; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'RequestFailure';
    this.code = code;
    this.faults = options.faults ?? [];
    this.retryAfter = options.retryAfter ?? null;
    this.findings = options.findings;
  }
}

/** A failure as it is told: what is no answer of the server is code that could not be fetched. */
export const asFailure = (thrown: unknown): RequestFailure =>
  thrown instanceof RequestFailure ? thrown : new RequestFailure(navigator.onLine ? 'unreachable' : 'offline', { cause: thrown });

/** The code of anything that was thrown; what is not a request's failure counts as `internal`. */
export const codeOf = (thrown: unknown): FailureCode => (thrown instanceof RequestFailure ? thrown.code : 'internal');
