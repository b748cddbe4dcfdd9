/** Work that recurs. Each job guards its own rule in the database, so that several processes may all run it. */
import type { Log } from '../log/index.ts';

export type Job = { name: string; every: number; run: () => Promise<void> };

export function startJobs(jobs: Job[], log: Log): { stop(): Promise<void> } {
  let stopped = false;
  const inHand = new Set<Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  const plan = (job: Job, wait: number): void => {
    timers.set(
      job.name,
      setTimeout(() => {
        const run = job
          .run()
          .catch((error: unknown) => log.error('job.failed', error, { job: job.name }))
          .finally(() => {
            inHand.delete(run);
            if (!stopped) plan(job, job.every);
          });
        inHand.add(run);
      }, wait).unref(),
    );
  };
  for (const job of jobs) plan(job, Math.min(job.every, 2000));
  return {
    async stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(inHand);
    },
  };
}
