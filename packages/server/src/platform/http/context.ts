/** What every request carries; groups of routes narrow it (identity adds who asks). */
import type { Log } from '../log/index.ts';

export type BaseEnv = {
  Variables: { requestId: string; log: Log; /** The address after configured proxies, for limits only. */ clientIp: string };
};
