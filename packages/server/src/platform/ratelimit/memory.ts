/** A limit held in this process: for what is merely a nuisance in numbers (posts, votes, searches, reports). */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Failure } from '../../kernel/errors.ts';

export type Limit = { take(key: string): Promise<void> };

/** `points` uses per `seconds` and key. `take` throws `too_many` with `retryAfter` in seconds. */
export function memoryLimit(points: number, seconds: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (refused instanceof RateLimiterRes)
          throw new Failure('too_many', { extra: { retryAfter: Math.ceil(refused.msBeforeNext / 1000) } });
        throw refused;
      }
    },
  };
}
